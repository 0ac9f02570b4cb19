//! The tables of a section.

use std::collections::BTreeMap;

use toml::de::DeValue;

use super::{DUPLICATE_ID, Reader};
use crate::base::diagnostic::Rule;
use crate::base::source::{Span, Spanned};
use crate::model::text::{Block, Cell, Placeholder, Row, Table};
use crate::read::config::names::check_url_name;
use crate::read::decode::schema::{Schema, either};
use crate::read::decode::{Decode, Decoder, Prose, Value, table};
use crate::read::markdown::{name_row, plain};

/// A row that has more or fewer cells than the table has columns.
pub(crate) static ROW_LENGTH: Rule = Rule::error("row-length");
/// A `^` with no cell above it.
pub(crate) static NO_CELL_ABOVE: Rule = Rule::error("no-cell-above");

table! {
    /// A table as written.
    pub(super) struct RawTable {
        /// Its name in the section.
        id: Spanned<String>,
        /// The caption.
        caption: Option<Prose>,
        /// The heads of the columns.
        columns: Vec<Prose>,
        /// True where the first cell of each row is its head.
        row_headers: bool,
        /// The rows: a list of cells each, or a note between rows as one text.
        rows: Vec<RawRow>,
    }
}

/// A row as written.
#[derive(Debug, Clone)]
pub(super) enum RawRow {
    Cells(Span, Vec<Prose>),
    Note(Prose),
}

impl Decode for RawRow {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if matches!(value.get_ref(), DeValue::String(_)) {
            return Prose::decode(key, value, decoder).map(Self::Note);
        }
        let span = decoder.span(&value);
        Vec::decode(key, value, decoder).map(|cells| Self::Cells(span, cells))
    }

    fn schema() -> Schema {
        either(Prose::schema(), Vec::<Prose>::schema())
    }
}

impl Reader<'_> {
    /// Reads the tables of a section.
    pub(super) fn tables(&mut self, raw: &[RawTable]) -> Vec<Table> {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        let mut tables = Vec::new();
        for table in raw {
            check_url_name(&table.id, self.findings);
            if let Some(first) = seen.insert(&table.id.value, table.id.span) {
                self.findings.push(DUPLICATE_ID.at(table.id.span).with("id", &table.id.value).related(first, "first"));
            }
            tables.push(self.table(table));
        }
        tables
    }

    fn table(&mut self, raw: &RawTable) -> Table {
        let caption = self.line(raw.caption.as_ref());
        let columns: Vec<_> = raw.columns.iter().map(|column| plain(column, self.findings)).collect();
        let mut width = (!columns.is_empty()).then_some(columns.len());
        let mut rows: Vec<Row> = Vec::new();
        for row in &raw.rows {
            rows.push(match row {
                RawRow::Note(note) => Row::Note(self.blocks(Some(note))),
                RawRow::Cells(span, cells) => {
                    let wanted = *width.get_or_insert(cells.len());
                    if cells.len() != wanted {
                        let finding = ROW_LENGTH.at(*span).with("cells", cells.len());
                        self.findings.push(finding.with("columns", wanted).hint("fill"));
                    }
                    let above = matches!(rows.last(), Some(Row::Cells(_)));
                    let mut cells: Vec<Cell> = cells.iter().map(|cell| self.cell(cell, above)).collect();
                    if let Some(Cell::Own(blocks)) = cells.first_mut() {
                        name_row(blocks, &mut self.nodes, self.findings);
                    }
                    Row::Cells(cells)
                }
            });
        }
        Table { id: raw.id.clone(), caption, columns, row_headers: raw.row_headers, rows }
    }

    fn cell(&mut self, prose: &Prose, above: bool) -> Cell {
        if prose.text.trim() != "^" {
            return Cell::Own(self.blocks(Some(prose)));
        }
        if !above {
            self.findings.push(NO_CELL_ABOVE.at(prose.span));
        }
        Cell::Above
    }
}

/// The blocks in the cells of a table.
pub(super) fn table_blocks(table: &Table) -> impl Iterator<Item = &[Block]> {
    table.rows.iter().flat_map(|row| match row {
        Row::Note(blocks) => vec![blocks.as_slice()],
        Row::Cells(cells) => cells.iter().filter_map(Cell::blocks).collect(),
    })
}

/// Puts tables that no placeholder shows after the text.
pub(super) fn place_tables(tables: &[Table], body: &mut Vec<Block>) {
    for table in tables {
        let path = format!("table:{}", table.id.value);
        let mut others = tables.iter().filter(|other| other.id != table.id).flat_map(table_blocks);
        if !shows(body, &path) && !others.any(|blocks| shows(blocks, &path)) {
            body.push(Block::Embed(Placeholder { path, span: table.id.span }));
        }
    }
}

fn shows(blocks: &[Block], path: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Embed(placeholder) => placeholder.path == path,
        Block::Note(blocks) => shows(blocks, path),
        Block::List(list) => list.items.iter().any(|item| shows(&item.blocks, path)),
        Block::Paragraph(_) => false,
    })
}
