//! The structure of a text, line by line.

use std::ops::Range;

use super::table::PastedTable;
use crate::model::ListKind;

/// A note around a line: its number in the text, and its prefix before the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LineNote {
    pub(super) id: usize,
    pub(super) prefix: String,
}

/// A line, and what it begins.
#[derive(Debug, Clone)]
pub(super) struct MarkStep {
    /// The number of the line in the text.
    pub(super) line: usize,
    /// The notes around it, outermost first.
    pub(super) around: Vec<LineNote>,
    /// Its indent inside them, as written.
    pub(super) indent: usize,
    /// What it begins.
    pub(super) head: LineStart,
    /// The byte range of its words.
    pub(super) body: Range<usize>,
    /// Whether it is inside an item.
    pub(super) inside: bool,
    /// Whether a `\` precedes it.
    pub(super) escaped: bool,
    /// Whether its line break is kept on the page.
    pub(super) kept: bool,
}

impl MarkStep {
    /// The number of its last line.
    pub(super) fn last_line(&self) -> usize {
        match &self.head {
            LineStart::Table(table) => self.line + table.lines - 1,
            _ => self.line,
        }
    }
}

/// The part of a text that a line begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LineStart {
    /// An item of a list.
    Item(ItemHead),
    /// A paragraph.
    Paragraph,
    /// Nothing: it continues the line before.
    Continue,
    /// A block: a placeholder that shows one.
    Block,
    /// A table, which takes several lines.
    Table(PastedTable),
    /// An item of a list of definitions: its term.
    Term {
        /// Whether it is the first of its list.
        first: bool,
    },
    /// The meaning of a term, after a colon written two columns to the left of the words.
    Meaning,
}

/// The head of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ItemHead {
    /// The byte range of its mark.
    pub(super) mark: Range<usize>,
    /// The kind of its list.
    pub(super) kind: ListKind,
    /// The number as typed.
    pub(super) typed: u32,
    /// Whether it is the first of its list.
    pub(super) first: bool,
}

/// The mark of a term for CommonMark, which has no definitions: a bullet used for nothing else.
pub(super) const TERM: &str = "+ ";

/// The mark before the meaning of a term.
pub(super) const MEANING: &str = ": ";

impl ItemHead {
    /// The mark in its canonical form, with the blank after it.
    pub(super) fn written(&self) -> String {
        match self.kind {
            ListKind::Paragraphs => format!("{}. ", self.typed),
            ListKind::Items => format!("{}) ", self.typed),
            ListKind::Bullets | ListKind::Definitions => "- ".to_owned(),
        }
    }
}
