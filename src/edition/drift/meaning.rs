//! The meaning of a text as written, in one plain form, the input of fingerprints.

use crate::base::composed::composed;
use crate::edition::join::is_cjk;
use crate::model::{Block, Cell, Inline, Item, List, ListKind, Row, Section, Table, Text};

/// Returns the meaning of a section without its subsections.
pub(crate) fn section(section: &Section) -> String {
    let mut form = MeaningForm { lines: Vec::new() };
    form.line("# ", &section.heading);
    for (set, mark) in [(section.branch, "branch"), (section.deleted, "deleted"), (section.unnumbered, "unnumbered")] {
        if set {
            form.lines.push(format!("[{mark}]"));
        }
    }
    form.blocks(&section.body, "");
    section.tables.iter().for_each(|table| form.table(table));
    form.lines.join("\n")
}

/// Returns the meaning of everything outside sections: the title, the preamble, the closing.
pub(crate) fn head(text: &Text) -> String {
    let mut form = MeaningForm { lines: Vec::new() };
    form.line("# ", &text.title);
    form.line("## ", &text.subtitle);
    if !text.family.is_empty() {
        form.line("[family] ", &text.family);
    }
    for (blocks, mark) in [(&text.lead, "[lead]"), (&text.preamble, "[preamble]"), (&text.closing, "[closing]")] {
        form.lines.push(mark.to_owned());
        form.blocks(blocks, "");
    }
    form.lines.join("\n")
}

struct MeaningForm {
    lines: Vec<String>,
}

impl MeaningForm {
    fn line(&mut self, mark: &str, inlines: &[Inline]) {
        let mut words = String::new();
        collect(inlines, &mut words);
        self.lines.push(format!("{mark}{}", squeezed(&words)));
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.line(indent, inlines),
                Block::Note(blocks) => self.blocks(blocks, &format!("{indent}> ")),
                Block::Embed(placeholder) => self.lines.push(format!("{indent}{{{}}}", placeholder.path)),
                Block::List(list) => self.list(list, indent),
            }
        }
    }

    fn list(&mut self, list: &List, indent: &str) {
        let mark = match list.kind {
            ListKind::Paragraphs => "1. ",
            ListKind::Items => "1) ",
            ListKind::Bullets => "- ",
            ListKind::Definitions => ": ",
        };
        list.items.iter().for_each(|item| self.item(item, &format!("{indent}{mark}")));
    }

    fn item(&mut self, item: &Item, indent: &str) {
        if let Some(name) = &item.name {
            self.lines.push(format!("{indent}{{#{}}}", name.value));
        }
        if !item.title.is_empty() {
            self.line(&format!("{indent}** "), &item.title);
        }
        self.blocks(&item.blocks, indent);
    }

    fn table(&mut self, table: &Table) {
        self.lines.push(format!("[table {}]", table.id.value));
        self.line("", &table.caption);
        table.columns.iter().for_each(|column| self.line("| ", column));
        for row in &table.rows {
            match row {
                Row::Note(blocks) => self.blocks(blocks, "|> "),
                Row::Cells(cells) => {
                    self.lines.push("|-".to_owned());
                    cells.iter().for_each(|cell| self.cell(cell));
                }
            }
        }
    }

    fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Own(blocks) => self.blocks(blocks, "| "),
            Cell::Above => self.lines.push("| ^".to_owned()),
            Cell::Before => self.lines.push("| <".to_owned()),
        }
    }
}

fn collect(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Words(words, _) => out.push_str(words),
            Inline::SoftBreak | Inline::HardBreak => out.push('\n'),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => collect(inner, out),
            Inline::Link(link) => linked(&link.words, &link.address, out),
            Inline::Reference(reference) => {
                linked(&reference.words, &reference.targets(), out);
            }
            Inline::Mark(mark) => out.push_str(&format!("[{}]{{#{}}}", mark.words, mark.name.value)),
            Inline::Placeholder(placeholder) => out.push_str(&format!("{{{}}}", placeholder.path)),
        }
    }
}

fn linked(words: &[Inline], target: &str, out: &mut String) {
    out.push('[');
    collect(words, out);
    out.push_str(&format!("]({target})"));
}

/// Collapses white space into one space, or none next to a character of a script without spaces.
fn squeezed(text: &str) -> String {
    let mut out = String::new();
    let mut space = false;
    for c in composed(text).chars() {
        if c.is_whitespace() {
            space = true;
            continue;
        }
        let wanted = !is_cjk(c) && !out.ends_with(is_cjk);
        if space && wanted && !out.is_empty() {
            out.push(' ');
        }
        space = false;
        out.push(c);
    }
    out
}
