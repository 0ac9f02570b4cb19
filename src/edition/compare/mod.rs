//! What a version changes: the pure difference of two editions of a text, for the comparison table (新旧対照表).
//!
//! 1. Each section becomes lines ([`mod@line`]): a paragraph, an item, a row of a table, a cookie. A line has its number apart
//!    from its words, so that a number that only shifts is no change of words.
//! 2. Sections are aligned by id. Among sections with the same parent, those out of the common order were moved.
//! 3. Lines of a section are aligned (`align`): cookies, transmissions and named items by name, others by their words;
//!    what is left between them by likeness (`like`). A line that is gone here and new there has moved, in whichever
//!    section (`moves`).
//! 4. Only lines that differ are cut into sentences and words (`token`) and compared (`words`): a sentence that only one
//!    side has is marked as a whole. A reference whose number alone differs, because its target was renumbered, is told
//!    apart from one that leads elsewhere; an address behind the same words is shown where it differs.
//!
//! The result holds every line; what a table leaves out as unchanged （略） is decided by [`fold`]. All that stands on the older
//! side, in its order, is the older text, and likewise the newer one.
//!
//! No step depends on time: where two texts have nothing in common, fixed bounds, not a deadline, keep it short.

mod align;
mod apart;
pub(crate) mod behind;
mod blanks;
mod flat;
pub(crate) mod fold;
mod like;
pub(crate) mod line;
mod moves;
mod part;
mod section;
mod steps;
#[cfg(test)]
mod tests;
mod token;
pub(crate) mod translation;
mod words;

use crate::base::language::Language;
use crate::edition::Edition;

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
    /// The id that it had before, where that was another one.
    pub(crate) was: Option<String>,
    /// How deep the section is: 1 for an outermost one, 0 before and after the sections.
    pub(crate) level: usize,
    /// What became of it.
    pub(crate) change: Change,
    /// Whether it stands elsewhere than before.
    pub(crate) place: Place,
    /// Its heading before.
    pub(crate) old: Option<Heading>,
    /// Its heading now.
    pub(crate) new: Option<Heading>,
    /// Its lines.
    pub(crate) rows: Vec<Row>,
}

/// Where a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Where it stood.
    Kept,
    /// Elsewhere.
    Moved,
    /// This is where it stood: a part without lines, which has the id of the one that moved.
    Left,
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
    /// What stands between the number and the words, and after the words: （ and ）, as the text itself has it.
    pub(crate) around: (String, String),
    /// Its words, marked.
    pub(crate) words: Vec<Piece>,
}

/// A line and its counterpart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// What became of it.
    pub(crate) change: Change,
    /// Where it stands on the other side, if it stands elsewhere there. The line is twice in the comparison then, each time
    /// with one side.
    pub(crate) moved: Option<Moved>,
    /// What it is.
    pub(crate) kind: Kind,
    /// How deep it stands.
    pub(crate) depth: usize,
    /// The line before.
    pub(crate) old: Option<Side>,
    /// The line now.
    pub(crate) new: Option<Side>,
}

/// That a line stands elsewhere on the other side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moved {
    /// The number that both lines share, and no others.
    pub(crate) twin: usize,
    /// Where the other one stands: the number of its section if it is another section, and its own; may be empty.
    pub(crate) place: String,
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
    /// True where its column has another head on the other side.
    pub(crate) relabelled: bool,
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
    /// Compares two editions in one language, each in its own words: those of a sealed text are sealed.
    pub(crate) fn of(old: &Edition, new: &Edition) -> Self {
        section::compare(old, new)
    }

    /// The sections that became something, in reading order.
    pub(crate) fn sections(&self, which: impl Fn(&Part) -> bool) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.level > 0 && part.place != Place::Left && which(part))
    }

    /// True where no word and no number differs.
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.iter().all(Part::is_same)
    }
}

impl Heading {
    /// What stands after the number.
    pub(crate) fn text(&self) -> String {
        let words = self.words.iter().map(|piece| piece.text.as_str());
        [self.around.0.as_str()].into_iter().chain(words).chain([self.around.1.as_str()]).collect()
    }
}

impl SideCell {
    /// The head of its column, marked where the other side has another one.
    pub(crate) fn label_pieces(&self) -> Vec<Piece> {
        let mark = if self.relabelled { Mark::Changed } else { Mark::Same };
        vec![Piece { mark, text: self.label.clone(), language: None }]
    }
}

impl Part {
    /// True where it stands elsewhere than before.
    pub(crate) fn is_moved(&self) -> bool {
        self.place == Place::Moved
    }

    /// True where nothing became of it.
    pub(crate) fn is_same(&self) -> bool {
        self.change == Change::Same && self.place == Place::Kept
    }

    /// True where nothing but numbers differ, and the table may leave its words out.
    pub(crate) fn is_quiet(&self) -> bool {
        let only_own_number = || self.rows.iter().all(|row| row.change == Change::Same && row.moved.is_none());
        self.place == Place::Kept
            && (self.change == Change::Same || (self.change == Change::Numbers && only_own_number()))
    }

    /// True where its own number differs.
    pub(crate) fn is_renumbered(&self) -> bool {
        let numbers = self.old.as_ref().zip(self.new.as_ref());
        numbers.is_some_and(|(old, new)| old.number != new.number)
    }
}
