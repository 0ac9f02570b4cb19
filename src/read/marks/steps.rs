//! What a text is made of, line by line.

use std::ops::Range;

use super::table::PastedTable;
use crate::model::text::ListKind;

/// A note around a line: its number in the text, and what stands before the line for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LineNote {
    pub(super) id: usize,
    pub(super) prefix: String,
}

/// A line, and what it begins.
#[derive(Debug, Clone)]
pub(super) struct MarkStep {
    /// Which line of the text.
    pub(super) line: usize,
    /// The notes around it, from the outermost.
    pub(super) around: Vec<LineNote>,
    /// How far it is set in inside them, as it is written.
    pub(super) indent: usize,
    /// What it begins.
    pub(super) head: LineStart,
    /// The bytes of its words.
    pub(super) body: Range<usize>,
    /// Whether it stands inside an item.
    pub(super) inside: bool,
    /// Whether `\` stands before it.
    pub(super) escaped: bool,
    /// Whether the line ends here for the reader too.
    pub(super) kept: bool,
}

impl MarkStep {
    /// The last of its lines.
    pub(super) fn last_line(&self) -> usize {
        match &self.head {
            LineStart::Table(table) => self.line + table.lines - 1,
            _ => self.line,
        }
    }
}

/// What a line begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LineStart {
    /// An item of a list.
    Item(ItemHead),
    /// A paragraph.
    Paragraph,
    /// Nothing: it goes on with the line before.
    Continue,
    /// A block of its own: a placeholder that shows one.
    Block,
    /// A table, of several lines.
    Table(PastedTable),
    /// An item of a list of definitions: its term.
    Term {
        /// Whether it is the first of its list.
        first: bool,
    },
    /// What a term means, written two columns to the left of its words, behind a colon.
    Meaning,
}

/// The head of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ItemHead {
    /// The bytes of its mark.
    pub(super) mark: Range<usize>,
    /// What its list counts.
    pub(super) kind: ListKind,
    /// The number that was typed.
    pub(super) typed: u32,
    /// Whether it is the first of its list.
    pub(super) first: bool,
}

/// What stands before a term for CommonMark, which knows no definitions: a bullet that is written for nothing else.
pub(super) const TERM: &str = "+ ";

/// What stands before the meaning of a term.
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
