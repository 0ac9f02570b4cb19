//! Tables: each row by itself, each cell with the head of its column.

use super::{TextFormWriter, escaped, first, words};
use crate::edition::{Block, Cell, Row, Table};

impl TextFormWriter<'_> {
    pub(super) fn table(&mut self, table: &Table, depth: usize) {
        let name = if table.caption.is_empty() { &table.label } else { &table.caption };
        if table.definitions {
            return self.definitions(table, depth);
        }
        let label = self.label("plain-table");
        self.labelled(depth, &label, &escaped(name));
        let heads: Vec<String> = table.columns.iter().map(|column| words(column)).collect();
        // A cell that covers several rows is repeated in each of them.
        let mut above: Vec<(&Cell, usize)> = Vec::new();
        for row in &table.rows {
            match row {
                Row::Note(blocks) => self.note(blocks, depth),
                Row::Cells(cells) => {
                    let mut whole: Vec<&Cell> = cells.iter().collect();
                    whole.extend(above.iter().map(|(cell, _)| *cell));
                    whole.sort_by_key(|cell| cell.column);
                    self.row(&whole, &heads, depth);
                    above = above.into_iter().map(|(cell, left)| (cell, left - 1)).collect();
                    above.extend(cells.iter().map(|cell| (cell, cell.span - 1)));
                    above.retain(|(_, left)| *left > 0);
                }
            }
        }
    }

    /// Writes terms and their meanings as labelled lines.
    fn definitions(&mut self, table: &Table, depth: usize) {
        if !table.caption.is_empty() {
            self.line(depth, &first(escaped(&table.caption)));
        }
        for row in &table.rows {
            match row {
                Row::Note(blocks) => self.note(blocks, depth),
                Row::Cells(cells) => {
                    let [term, meanings @ ..] = cells.as_slice() else { continue };
                    let [Block::Paragraph(inlines)] = term.blocks.as_slice() else {
                        cells.iter().for_each(|cell| self.blocks(&cell.blocks, depth, &mut None));
                        continue;
                    };
                    self.line(depth, &format!("- {}:", words(inlines)));
                    meanings.iter().for_each(|cell| self.blocks(&cell.blocks, depth + 1, &mut None));
                }
            }
        }
    }

    fn row(&mut self, cells: &[&Cell], heads: &[String], depth: usize) {
        for (index, cell) in cells.iter().enumerate() {
            // A cell that covers several columns has the heads of all of them.
            let covered = heads.iter().skip(cell.column).take(cell.width).filter(|head| !head.is_empty());
            let head = covered.map(String::as_str).collect::<Vec<_>>().join(", ");
            let (mark, depth) = if index == 0 { ("- ", depth) } else { ("", depth + 1) };
            if let [Block::Paragraph(inlines)] = cell.blocks.as_slice() {
                let label = if head.is_empty() { String::new() } else { format!("{head}: ") };
                self.line(depth, &format!("{mark}{label}{}", words(inlines)));
                continue;
            }
            let label = if head.is_empty() { mark.to_owned() } else { format!("{mark}{head}:") };
            if !label.is_empty() {
                self.line(depth, &label);
            }
            self.blocks(&cell.blocks, depth + if index == 0 { 2 } else { 1 }, &mut None);
        }
    }
}
