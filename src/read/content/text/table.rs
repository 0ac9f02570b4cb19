//! The tables of a section.

use std::ops::Range;

use toml::de::DeValue;

use super::sheet::spread;
use super::{DUPLICATE_ID, TextReader};
use crate::base::{Rule, Span, Spanned, repeated};
use crate::model::{Block, Cell, Placeholder, Row, Table};
use crate::read::config::names::{check_url_name, one_of};
use crate::read::decode::schema::{Schema, either};
use crate::read::decode::{Decode, Decoder, Prose, TomlValue, table};
use crate::read::markdown::{name_row, plain};
use crate::read::marks::PastedTable;

/// A row whose number of cells differs from the number of columns.
pub(crate) static ROW_LENGTH: Rule = Rule::error("row-length");
/// A `^` without a cell above it.
pub(crate) static NO_CELL_ABOVE: Rule = Rule::error("no-cell-above");

/// A `<` without a cell before it.
pub(crate) static NO_CELL_BEFORE: Rule = Rule::error("no-cell-before");
/// A row file that does not exist.
pub(crate) static NO_TABLE_FILE: Rule = Rule::error("no-table-file");
/// Rows in the text beside a row file.
pub(crate) static TWO_SOURCES: Rule = Rule::error("two-sources");

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
        /// The rows: a list of cells each, or a note between rows as one text; or all of them as they come out of a
        /// spreadsheet, with tabs between cells.
        rows: RawRows,
        /// A file beside this one that holds the rows, separated by commas or tabs: `file = "cookies.csv"`.
        file: Option<Spanned<String>>,
        /// `table`, or `definitions` where the rows are terms and what they mean.
        layout: Option<Spanned<String>>,
    }
}

/// The rows as written.
#[derive(Debug, Clone)]
pub(super) enum RawRows {
    Listed(Vec<RawRow>),
    Pasted(Prose),
}

impl Decode for RawRows {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if matches!(value.get_ref(), DeValue::String(_)) {
            return Prose::decode(key, value, decoder).map(Self::Pasted);
        }
        Vec::decode(key, value, decoder).map(Self::Listed)
    }

    fn absent() -> Option<Self> {
        Some(Self::Listed(Vec::new()))
    }

    fn schema() -> Schema {
        either(Prose::schema(), Vec::<RawRow>::schema())
    }
}

/// The layouts of a table; true means a list of definitions.
const LAYOUTS: [(&str, bool); 2] = [("table", false), ("definitions", true)];

/// A row as written.
#[derive(Debug, Clone)]
pub(super) enum RawRow {
    Cells(Span, Vec<Prose>),
    Note(Prose),
}

impl Decode for RawRow {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
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

impl TextReader<'_> {
    /// Reads the tables of a section.
    pub(super) fn tables(&mut self, raw: &[RawTable]) -> Vec<Table> {
        for (id, first) in repeated(raw.iter().map(|table| &table.id)) {
            self.findings.push(DUPLICATE_ID.at(id.span).with("id", &id.value).related(first, "first"));
        }
        let table = |table: &RawTable| {
            check_url_name(&table.id, self.findings);
            self.table(table)
        };
        raw.iter().map(table).collect()
    }

    fn table(&mut self, raw: &RawTable) -> Table {
        let caption = self.line(raw.caption.as_ref());
        let mut rows = self.raw_rows(raw);
        let mut columns = raw.columns.clone();
        let definitions = raw.layout.as_ref().and_then(|name| one_of(name, &LAYOUTS, self.findings)) == Some(true);
        // The first line of a spreadsheet contains the column heads.
        let spread = raw.file.is_some() || matches!(raw.rows, RawRows::Pasted(_));
        if spread && columns.is_empty() && !definitions && !rows.is_empty() {
            match rows.remove(0) {
                RawRow::Cells(_, heads) => columns = heads,
                RawRow::Note(note) => rows.insert(0, RawRow::Note(note)),
            }
        }
        let columns: Vec<_> = columns.iter().map(|column| plain(column, self.findings)).collect();
        let rows = self.rows(&rows, (!columns.is_empty()).then_some(columns.len()));
        let (id, filed) = (raw.id.clone(), raw.file.is_some());
        Table { id, caption, columns, row_headers: raw.row_headers, definitions, filed, rows }
    }

    /// Reads a table in a text: its first row contains the heads.
    pub(super) fn pasted(&mut self, text: &Prose, table: &PastedTable) -> Table {
        let cells = |row: &Vec<Range<usize>>| row.iter().map(|cell| text.cell(cell.clone(), false)).collect();
        let mut rows = table.rows.iter().map(|row| (text.span_of(row[0].start..row[row.len() - 1].end), cells(row)));
        let (span, heads): (Span, Vec<Prose>) = rows.next().unwrap_or((text.span, Vec::new()));
        let columns: Vec<_> = heads.iter().map(|head| plain(head, self.findings)).collect();
        let rows: Vec<RawRow> = rows.map(|(span, cells)| RawRow::Cells(span, cells)).collect();
        let rows = self.rows(&rows, Some(columns.len()));
        let id = Spanned::new(table.id.clone(), span);
        Table { id, caption: Vec::new(), columns, row_headers: false, definitions: false, filed: false, rows }
    }

    /// Collects the rows, wherever they come from.
    fn raw_rows(&mut self, raw: &RawTable) -> Vec<RawRow> {
        let own = match &raw.rows {
            RawRows::Listed(rows) => rows.clone(),
            RawRows::Pasted(text) => rows_of(text),
        };
        let Some(name) = &raw.file else { return own };
        if !own.is_empty() {
            self.findings.push(TWO_SOURCES.at(name.span).with("file", &name.value).hint("one"));
        }
        let Some(beside) = &self.around.sheets else { return own };
        match beside.iter().find(|(known, ..)| *known == name.value) {
            Some((_, file, source)) => rows_of(&Prose::of_file(*file, source.text())),
            None => {
                let known = beside.iter().map(|(known, ..)| known.as_str());
                self.findings.push_near(NO_TABLE_FILE.at(name.span).with("file", &name.value), &name.value, known);
                own
            }
        }
    }

    fn rows(&mut self, raw: &[RawRow], mut width: Option<usize>) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for row in raw {
            rows.push(match row {
                RawRow::Note(note) => Row::Note(self.blocks(Some(note))),
                RawRow::Cells(span, cells) => {
                    let wanted = *width.get_or_insert(cells.len());
                    if cells.len() != wanted {
                        let finding = ROW_LENGTH.at(*span).with("cells", cells.len());
                        self.findings.push(finding.with("columns", wanted).hint("fill"));
                    }
                    let above = matches!(rows.last(), Some(Row::Cells(_)));
                    let cells = cells.iter().enumerate();
                    let mut cells: Vec<Cell> = cells.map(|(at, cell)| self.cell(cell, above, at > 0)).collect();
                    if let Some(Cell::Own(blocks)) = cells.first_mut() {
                        name_row(blocks, &mut self.nodes, self.findings);
                    }
                    Row::Cells(cells)
                }
            });
        }
        rows
    }

    fn cell(&mut self, prose: &Prose, above: bool, before: bool) -> Cell {
        let (cell, there, rule) = match prose.text.trim() {
            "^" => (Cell::Above, above, &NO_CELL_ABOVE),
            "<" => (Cell::Before, before, &NO_CELL_BEFORE),
            _ => return Cell::Own(self.blocks(Some(prose))),
        };
        if !there {
            self.findings.push(rule.at(prose.span));
        }
        cell
    }
}

/// The rows of a sheet.
fn rows_of(sheet: &Prose) -> Vec<RawRow> {
    spread(sheet).into_iter().map(|(span, cells)| RawRow::Cells(span, cells)).collect()
}

/// The blocks in the cells of a table.
pub(super) fn table_blocks(table: &Table) -> impl Iterator<Item = &[Block]> {
    table.rows.iter().flat_map(|row| match row {
        Row::Note(blocks) => vec![blocks.as_slice()],
        Row::Cells(cells) => cells.iter().filter_map(Cell::blocks).collect(),
    })
}

/// Places tables that no placeholder shows after the text.
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
