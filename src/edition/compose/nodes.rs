//! Counts the numbered things of a text on from those of another one, into which it comes.

use crate::model::text::{Block, Cell, Inline, Row, Section};

/// Moves what a section numbers, without the sections inside it.
pub(super) fn move_section(section: &mut Section, by: u32) {
    section.node.0 += by;
    move_marks(&mut section.heading, by);
    move_blocks(&mut section.body, by);
    for table in &mut section.tables {
        move_marks(&mut table.caption, by);
        table.columns.iter_mut().for_each(|column| move_marks(column, by));
        table.rows.iter_mut().for_each(|row| move_row(row, by));
    }
}

fn move_row(row: &mut Row, by: u32) {
    match row {
        Row::Note(blocks) => move_blocks(blocks, by),
        Row::Cells(cells) => cells.iter_mut().for_each(|cell| match cell {
            Cell::Own(blocks) => move_blocks(blocks, by),
            Cell::Above | Cell::Before => {}
        }),
    }
}

/// Moves what blocks number.
pub(super) fn move_blocks(blocks: &mut [Block], by: u32) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => move_marks(inlines, by),
            Block::Note(inner) => move_blocks(inner, by),
            Block::Embed(_) => {}
            Block::List(list) => {
                for item in &mut list.items {
                    item.node.0 += by;
                    move_marks(&mut item.title, by);
                    move_blocks(&mut item.blocks, by);
                }
            }
        }
    }
}

fn move_marks(inlines: &mut [Inline], by: u32) {
    for inline in inlines {
        match inline {
            Inline::Mark(mark) => mark.node.0 += by,
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => move_marks(inner, by),
            _ => {}
        }
    }
}
