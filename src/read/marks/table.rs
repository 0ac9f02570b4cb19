//! Tables that are typed or pasted into a text, as they are read.

use std::ops::Range;

/// What a section knows of the tables that its text may hold.
pub(crate) struct SectionTables {
    /// The path of their heads: `section.table`.
    pub(crate) path: String,
    /// The names that are taken.
    pub(crate) taken: Vec<String>,
}

/// A table that stands in a text; its first row holds the heads of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PastedTable {
    /// Its name in the section.
    pub(crate) id: String,
    /// The bytes of each cell, row by row.
    pub(crate) rows: Vec<Vec<Range<usize>>>,
    /// How many lines of the text it takes.
    pub(super) lines: usize,
}

impl PastedTable {
    /// The placeholder that shows it.
    pub(crate) fn placeholder(&self) -> String {
        format!("{{table:{}}}", self.id)
    }

    /// The table as it is written beside the text.
    pub(crate) fn written(&self, text: &str, path: &str) -> String {
        let cells = |row: &Vec<Range<usize>>| {
            let cells: Vec<String> = row.iter().map(|cell| quoted(&text[cell.clone()])).collect();
            format!("[{}]", cells.join(", "))
        };
        let mut rows = self.rows.iter().map(cells);
        let columns = rows.next().unwrap_or_default();
        let rows: String = rows.map(|row| format!("  {row},\n")).collect();
        format!("[[{path}]]\nid      = \"{}\"\ncolumns = {columns}\nrows    = [\n{rows}]\n", self.id)
    }
}

/// Words as a string of TOML.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}
