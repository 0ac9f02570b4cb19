//! Tables typed or pasted into a text, as read.

use std::ops::Range;

use crate::base::toml::quoted;

/// The section's information about the tables that its text may contain.
pub(crate) struct SectionTables {
    /// The dotted path of their TOML heads: `section.table`.
    pub(crate) path: String,
    /// The names already in use.
    pub(crate) taken: Vec<String>,
}

/// A table in a text; its first row holds the column heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PastedTable {
    /// Its name in the section.
    pub(crate) id: String,
    /// The byte range of each cell, row by row.
    pub(crate) rows: Vec<Vec<Range<usize>>>,
    /// The number of lines that it takes.
    pub(super) lines: usize,
}

impl PastedTable {
    /// The placeholder that shows it.
    pub(crate) fn placeholder(&self) -> String {
        format!("{{table:{}}}", self.id)
    }

    /// The table as written in TOML beside the text.
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
