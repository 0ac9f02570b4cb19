//! What a version changes: the pure difference of two editions of a text, for the comparison table (新旧対照表).
//!
//! 1. Each section becomes lines ([`mod@line`]): a paragraph, an item, a row of a table, a cookie. A line has its number apart
//!    from its words, so that a number that only shifts is no change of words.
//! 2. Sections are aligned by id. Among sections with the same parent, those out of the common order were moved.
//! 3. Lines of a section are aligned (`align`): cookies, transmissions and named items by name, others by their words;
//!    what is left between them by likeness.
//! 4. Only lines that differ are cut into words and compared (`words`). A reference whose number alone differs, because
//!    its target was renumbered, is told apart from one that leads elsewhere.
//!
//! The result holds every line; what a table leaves out as unchanged （略） is decided by [`fold`].
//!
//! No step depends on time: where two texts have nothing in common, a fixed bound, not a deadline, keeps it short.

mod align;
pub(crate) mod fold;
pub(crate) mod line;
mod section;
#[cfg(test)]
mod tests;
pub(crate) mod translation;
mod words;

use crate::base::language::Language;
use crate::edition::Edition;
use crate::words::Catalog;

use line::Kind;

/// The difference of two editions.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparison {
    /// The parts of the text, in the order of the newer one; what was removed stands where it stood.
    pub(crate) parts: Vec<Part>,
}

/// A part of the text: what stands before the sections, a section without those inside it, or what stands after them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    /// The section's id; empty before and after the sections.
    pub(crate) id: String,
    /// How deep the section is: 1 for an outermost one, 0 before and after the sections.
    pub(crate) level: usize,
    /// What became of it.
    pub(crate) change: Change,
    /// True where it stands elsewhere than before.
    pub(crate) moved: bool,
    /// Its heading before.
    pub(crate) old: Option<Heading>,
    /// Its heading now.
    pub(crate) new: Option<Heading>,
    /// Its lines.
    pub(crate) rows: Vec<Row>,
}

/// What became of a part or a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// Nothing.
    Same,
    /// Only its number, or numbers that it cites.
    Numbers,
    /// Its words.
    Words,
    /// It is new （新設）.
    Added,
    /// It is gone （削る）.
    Removed,
}

impl Change {
    /// Its name for templates.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Numbers => "numbers",
            Self::Words => "words",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// The heading of a section, on one side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    /// Its number; empty where there is none.
    pub(crate) number: String,
    /// True where only the number is left (第5条　削除).
    pub(crate) deleted: bool,
    /// Its words, marked.
    pub(crate) words: Vec<Piece>,
}

/// A line and its counterpart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// What became of it.
    pub(crate) change: Change,
    /// True where it stands elsewhere in its section than before.
    pub(crate) moved: bool,
    /// What it is.
    pub(crate) kind: Kind,
    /// How deep it stands.
    pub(crate) depth: usize,
    /// The line before.
    pub(crate) old: Option<Side>,
    /// The line now.
    pub(crate) new: Option<Side>,
}

/// A line on one side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Side {
    /// Its number; empty where there is none.
    pub(crate) number: String,
    /// Its cells: one without a label for running text.
    pub(crate) cells: Vec<SideCell>,
}

/// A cell of a line on one side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SideCell {
    /// The head of its column; empty where there is none.
    pub(crate) label: String,
    /// What became of it.
    pub(crate) change: Change,
    /// Its words, marked.
    pub(crate) pieces: Vec<Piece>,
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// How it differs from the other side.
    pub(crate) mark: Mark,
    /// The words. A line end stands between the blocks of a table's cell.
    pub(crate) text: String,
    /// The language, where it is not that of the text.
    pub(crate) language: Option<Language>,
}

/// How words differ from the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// They do not.
    Same,
    /// They stand on this side only.
    Changed,
    /// A citation of the same thing under its other number.
    Number,
}

impl Comparison {
    /// Compares two editions in one language. `words` are that language's.
    pub(crate) fn of(old: &Edition, new: &Edition, words: &Catalog) -> Self {
        section::compare(old, new, words)
    }

    /// The sections that became something, in reading order.
    pub(crate) fn sections(&self, which: impl Fn(&Part) -> bool) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.level > 0 && which(part))
    }

    /// True where no word and no number differs.
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.iter().all(Part::is_same)
    }
}

impl Part {
    /// True where nothing became of it.
    pub(crate) fn is_same(&self) -> bool {
        self.change == Change::Same && !self.moved
    }

    /// True where nothing but numbers differ, and the table may leave its words out.
    pub(crate) fn is_quiet(&self) -> bool {
        let only_own_number = || self.rows.iter().all(|row| row.change == Change::Same && !row.moved);
        !self.moved && (self.change == Change::Same || (self.change == Change::Numbers && only_own_number()))
    }

    /// True where its own number differs.
    pub(crate) fn is_renumbered(&self) -> bool {
        let numbers = self.old.as_ref().zip(self.new.as_ref());
        numbers.is_some_and(|(old, new)| old.number != new.number)
    }
}
