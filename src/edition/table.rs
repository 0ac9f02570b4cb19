//! Tables, with the spans of their cells.

use crate::base::Rule;
use crate::model::{Cell as WrittenCell, Placeholder, Row as WrittenRow, Section, Table as WrittenTable};

use super::build::Builder;
use super::{Block, Cell, Row, Table, plain_text};

/// A table placed in one of its own cells.
pub(crate) static TABLE_IN_ITSELF: Rule = Rule::error("table-in-itself");
/// A table that the text does not define.
pub(crate) static UNKNOWN_TABLE: Rule = Rule::error("unknown-table");

impl<'a> Builder<'a> {
    /// Builds a table of the section at hand.
    pub(super) fn own_table(&mut self, id: &str, placeholder: &Placeholder) -> Option<Block> {
        let section = self.here.section;
        let table = section.and_then(|section| section.tables.iter().find(|table| table.id.value == id));
        let Some((section, table)) = section.zip(table) else {
            let known =
                section.map_or(Vec::new(), |section| section.tables.iter().map(|t| t.id.value.as_str()).collect());
            let elsewhere = self.text.all_sections().into_iter().find(|s| s.tables.iter().any(|t| t.id.value == id));
            let finding = UNKNOWN_TABLE.at(placeholder.span).with("table", id);
            self.findings.push(match elsewhere {
                Some(section) => finding.with("section", &section.id.value).hint("include"),
                None => finding.suggest(id, known),
            });
            return None;
        };
        self.table(section, table, placeholder)
    }

    /// Builds a table of any section: `section.table`.
    pub(super) fn included_table(&mut self, path: &str, placeholder: &Placeholder) -> Option<Block> {
        let sections = self.text.all_sections();
        let all = sections.iter().flat_map(|section| section.tables.iter().map(move |table| (*section, table)));
        let named = |(section, table): &(&Section, &WrittenTable)| format!("{}.{}", section.id.value, table.id.value);
        let Some((section, table)) = all.clone().find(|pair| named(pair) == path) else {
            let known: Vec<String> = all.map(|pair| named(&pair)).collect();
            let finding = UNKNOWN_TABLE.at(placeholder.span).with("table", path);
            self.findings.push_near(finding, path, known.iter().map(String::as_str));
            return None;
        };
        self.table(section, table, placeholder)
    }

    fn table(&mut self, section: &'a Section, table: &'a WrittenTable, placeholder: &Placeholder) -> Option<Block> {
        if self.around.contains(&table.id.span) {
            let finding = TABLE_IN_ITSELF.at(placeholder.span).with("table", &table.id.value);
            self.findings.push(finding.related(table.id.span, "table"));
            return None;
        }
        self.around.push(table.id.span);
        let built = self.new_table(section, table);
        self.around.pop();
        Some(Block::Table(built))
    }

    fn new_table(&mut self, section: &'a Section, table: &'a WrittenTable) -> Table {
        let base = format!("{}.{}", section.id.value, table.id.value);
        let anchor = (1..)
            .map(|count| if count == 1 { base.clone() } else { format!("{base}-{count}") })
            .find(|anchor| !self.anchors.contains(anchor))
            .unwrap_or(base);
        self.anchors.insert(anchor.clone());
        Table {
            anchor,
            caption: plain_text(&self.inlines(&table.caption)),
            label: plain_text(&self.inlines(&section.heading)),
            columns: table.columns.iter().map(|column| self.inlines(column)).collect(),
            row_headers: table.row_headers,
            definitions: table.definitions,
            rows: self.rows(&table.rows),
        }
    }

    /// Builds rows. A cell that repeats the one above lengthens that one.
    fn rows(&mut self, written: &'a [WrittenRow]) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for row in written {
            let cells = match row {
                WrittenRow::Note(blocks) => {
                    rows.push(Row::Note(self.blocks(blocks)));
                    continue;
                }
                WrittenRow::Cells(cells) => cells,
            };
            let mut built = Vec::new();
            for (column, cell) in cells.iter().enumerate() {
                match cell {
                    WrittenCell::Own(blocks) => {
                        built.push(Cell { column, span: 1, width: 1, blocks: self.blocks(blocks) });
                    }
                    WrittenCell::Above => lengthen(&mut rows, column),
                    WrittenCell::Before => widen(&mut built, column),
                }
            }
            rows.push(Row::Cells(built));
        }
        rows
    }
}

/// Makes the cell that ends right before a column one column wider.
fn widen(row: &mut [Cell], column: usize) {
    if let Some(cell) = row.last_mut().filter(|cell| cell.column + cell.width == column) {
        cell.width += 1;
    }
}

/// Makes the lowest cell of a column one row longer.
fn lengthen(rows: &mut [Row], column: usize) {
    let cells = rows.iter_mut().rev().find_map(|row| match row {
        Row::Cells(cells) => cells.iter_mut().find(|cell| cell.column == column),
        Row::Note(_) => None,
    });
    if let Some(cell) = cells {
        cell.span += 1;
    }
}
