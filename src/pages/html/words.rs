//! The words that HTML says, read while it is written.

use std::collections::VecDeque;

use crate::edition::text_form::{is_mark, leading, leaves};

/// Stands in for the word for a table, which each text has of its own.
pub(crate) const TABLE: &str = "\u{1}";

/// How the HTML being written is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadingManner {
    /// As [`crate::edition::text_form::shown`] reads it from the plain text, except for [`TABLE`].
    Text,
    /// As bare words, with the address after each link that leaves the site.
    Bare,
}

/// A cell: its words, the number of rows it covers from here on, and the number of columns.
type SpokenCell = (String, usize, usize);

/// A table being written.
#[derive(Debug, Default)]
struct SpokenTable {
    /// Whether it is a table of records, in which empty cells are left out.
    records: bool,
    in_heads: bool,
    heads: Vec<String>,
    /// The cells of the row being written.
    row: VecDeque<SpokenCell>,
    /// Cells of rows above that extend into this row, by column.
    above: Vec<Option<SpokenCell>>,
}

/// Reads HTML while it is written.
#[derive(Debug)]
pub(crate) struct WordsReader {
    manner: ReadingManner,
    /// What has been read; cells, labels and links are first read separately, each into a part of its own.
    parts: Vec<String>,
    tables: Vec<SpokenTable>,
    /// The address of the link being written.
    address: Option<String>,
}

impl WordsReader {
    /// Returns a reader that has read nothing.
    pub(super) fn new(manner: ReadingManner) -> Self {
        Self { manner, parts: vec![String::new()], tables: Vec::new(), address: None }
    }

    #[cfg(test)]
    pub(super) fn manner(&self) -> ReadingManner {
        self.manner
    }

    /// Returns everything read.
    pub(super) fn done(self) -> String {
        self.parts.concat()
    }

    /// Reads words.
    pub(super) fn say(&mut self, words: &str) {
        let escapes = self.manner == ReadingManner::Text;
        let Some(part) = self.parts.last_mut() else { return };
        say(words, escapes, part);
    }

    /// Reads a mark of emphasis.
    pub(super) fn mark(&mut self, mark: &str) {
        if self.manner == ReadingManner::Text {
            self.push(mark);
        }
    }

    /// Begins a link.
    pub(super) fn link(&mut self, address: &str) {
        if !leaves(address) {
            return;
        }
        self.address = Some(address.to_owned());
        if self.manner == ReadingManner::Text {
            self.aside();
        }
    }

    /// Ends the link.
    pub(super) fn end_link(&mut self) {
        let Some(address) = self.address.take() else { return };
        let read = match self.manner {
            ReadingManner::Text => leading(&self.back(), &address),
            ReadingManner::Bare => led(&address),
        };
        self.push(&read);
    }

    /// Begins the label of a value.
    pub(super) fn label(&mut self) {
        if self.manner == ReadingManner::Text {
            self.aside();
        }
    }

    /// Ends the label.
    pub(super) fn end_label(&mut self) {
        if self.manner == ReadingManner::Text {
            let label = self.back();
            self.push(&label);
            self.push(if label.is_empty() { "" } else { ":" });
        }
    }

    /// Begins a table; `name` is its name for screen readers.
    pub(super) fn table(&mut self, records: bool, name: &str) {
        if self.manner == ReadingManner::Bare {
            return;
        }
        if !records {
            self.push(TABLE);
            self.push(":");
            self.say(name);
        }
        self.tables.push(SpokenTable { records, ..SpokenTable::default() });
    }

    /// Begins or ends the column heads.
    pub(super) fn heads(&mut self, begin: bool) {
        if let Some(table) = self.tables.last_mut() {
            table.in_heads = begin;
        }
    }

    /// Begins a cell.
    pub(super) fn cell(&mut self) {
        if !self.tables.is_empty() {
            self.aside();
        }
    }

    /// Ends a cell that covers the given numbers of rows and columns.
    pub(super) fn end_cell(&mut self, rows: usize, columns: usize) {
        if self.tables.is_empty() {
            return;
        }
        let cell = self.back();
        match self.tables.last_mut() {
            Some(table) if table.in_heads => table.heads.push(cell),
            Some(table) => table.row.push_back((cell, rows, columns)),
            None => self.push(&cell),
        }
    }

    /// Ends a row.
    pub(super) fn end_row(&mut self) {
        let row = self.tables.last_mut().map(SpokenTable::row).unwrap_or_default();
        self.push(&row);
    }

    /// Ends a table.
    pub(super) fn end_table(&mut self) {
        self.tables.pop();
    }

    /// Begins a part that is read separately.
    fn aside(&mut self) {
        self.parts.push(String::new());
    }

    /// Returns the part that was read separately.
    fn back(&mut self) -> String {
        if self.parts.len() > 1 { self.parts.pop().unwrap_or_default() } else { String::new() }
    }

    fn push(&mut self, text: &str) {
        self.parts.iter_mut().last().into_iter().for_each(|part| part.push_str(text));
    }
}

/// Reads words without their whitespace. `escapes`: whether to escape the marks of the plain text.
pub(crate) fn say(words: &str, escapes: bool, out: &mut String) {
    for word in words.split_whitespace() {
        let mut rest = word;
        while let Some((at, mark)) = rest.char_indices().find(|(_, c)| escapes && is_mark(*c)) {
            let behind = at + mark.len_utf8();
            out.extend([&rest[..at], "\\", &rest[at..behind]]);
            rest = &rest[behind..];
        }
        out.push_str(rest);
    }
}

/// Returns the words after a link to an address off the site.
pub(crate) fn led(address: &str) -> String {
    format!("<{address}>")
}

impl SpokenTable {
    /// Returns the row as in the plain text: each cell after the head of its column, repeated in every row it covers.
    fn row(&mut self) -> String {
        let mut text = String::new();
        let mut column = 0;
        loop {
            if self.above.len() <= column {
                self.above.resize(column + 1, None);
            }
            let (cell, left, width) = match self.above[column].take() {
                Some(above) => above,
                None => match self.row.pop_front() {
                    Some(own) => own,
                    // Cells of rows above may still follow.
                    None if self.above[column..].iter().any(Option::is_some) => (String::new(), 0, 1),
                    None => break,
                },
            };
            if !(cell.is_empty() && self.records) {
                // A cell that covers several columns has the heads of all of them.
                let heads = self.heads.iter().skip(column).take(width).filter(|head| !head.is_empty());
                let head = heads.map(String::as_str).collect::<Vec<_>>().join(",");
                text.push_str(&head);
                text.push_str(if head.is_empty() { "" } else { ":" });
                text.push_str(&cell);
            }
            self.above[column] = (left > 1).then(|| (cell, left - 1, width));
            column += width.max(1);
        }
        text
    }
}
