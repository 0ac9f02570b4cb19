//! The numbered things of a text combined from others. Their ids follow the reading order, which is how a thing's
//! section is found.

use crate::model::{Block, Cell, Inline, NodeId, Row, Section, Text};

/// Renumbers the ids of a text, in reading order.
pub(super) fn renumber(text: &mut Text) {
    let mut count = 0;
    let mut give = |node: &mut NodeId| {
        *node = NodeId(count);
        count += 1;
    };
    for blocks in [&mut text.lead, &mut text.preamble] {
        each_of(blocks, &mut give);
    }
    text.sections.iter_mut().for_each(|section| each_of_section(section, &mut give));
    each_of(&mut text.closing, &mut give);
    text.nodes = count;
}

fn each_of_section(section: &mut Section, act: &mut impl FnMut(&mut NodeId)) {
    act(&mut section.node);
    each_mark(&mut section.heading, act);
    each_of(&mut section.body, act);
    for table in &mut section.tables {
        each_mark(&mut table.caption, act);
        table.columns.iter_mut().for_each(|column| each_mark(column, act));
        table.rows.iter_mut().for_each(|row| each_of_row(row, act));
    }
    section.sections.iter_mut().for_each(|inner| each_of_section(inner, act));
}

fn each_of_row(row: &mut Row, act: &mut impl FnMut(&mut NodeId)) {
    match row {
        Row::Note(blocks) => each_of(blocks, act),
        Row::Cells(cells) => cells.iter_mut().for_each(|cell| match cell {
            Cell::Own(blocks) => each_of(blocks, act),
            Cell::Above | Cell::Before => {}
        }),
    }
}

fn each_of(blocks: &mut [Block], act: &mut impl FnMut(&mut NodeId)) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => each_mark(inlines, act),
            Block::Note(inner) => each_of(inner, act),
            Block::Embed(_) => {}
            Block::List(list) => {
                for item in &mut list.items {
                    act(&mut item.node);
                    each_mark(&mut item.title, act);
                    each_of(&mut item.blocks, act);
                }
            }
        }
    }
}

fn each_mark(inlines: &mut [Inline], act: &mut impl FnMut(&mut NodeId)) {
    for inline in inlines {
        match inline {
            Inline::Mark(mark) => act(&mut mark.node),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => each_mark(inner, act),
            _ => {}
        }
    }
}
