//! The changes of a version: the pure difference of two editions of a text, for the comparison table (新旧対照表).
//!
//! 1. Each section becomes lines ([`mod@line`]): a paragraph, an item, a row of a table, a cookie. The number of a line
//!    is kept apart from its words, so that a mere shift of numbers is not a change of words.
//! 2. Sections are aligned by id. Among sections with the same parent, those out of the common order were moved.
//! 3. Lines of a section are aligned (`align`): cookies, transmissions and named items by name, others by their words,
//!    and the rest between them by likeness (`like`). A line that is removed here and added there, in whichever
//!    section, was moved (`moves`).
//! 4. Only lines that differ are split into sentences and words (`token`) and compared (`words`): a sentence on one
//!    side only is marked as a whole. A reference that differs in its number alone, because its target was renumbered,
//!    is distinguished from one that leads elsewhere; an address behind the same words is shown if it differs.
//!
//! The result holds every line; [`fold`] decides which ones a table omits as unchanged （略）. The older sides, in their
//! order, are the complete older text, and likewise for the newer one.
//!
//! Where one text has a section that the other shows in the original's language only, nothing is compared: the words
//! were neither added nor removed.
//!
//! No step depends on time: fixed bounds, not a deadline, keep the comparison of unrelated texts short.

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

use crate::base::Language;
use crate::base::names::names;
use crate::edition::Edition;

use line::LineKind;

/// The difference of two editions.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparison {
    /// The parts of the text, in the order of the newer one; removed parts keep their place.
    pub(crate) parts: Vec<ComparedPart>,
}

/// A part of the text: what precedes the sections, a section without its subsections, or what follows the sections.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ComparedPart {
    /// The id of the section; empty for the text before and after the sections.
    pub(crate) id: String,
    /// Its former id, if that differs.
    pub(crate) was: Option<String>,
    /// The depth of the section: 1 for an outermost one, 0 for the text before and after the sections.
    pub(crate) level: usize,
    /// How it changed.
    pub(crate) change: Change,
    /// Whether it moved.
    pub(crate) place: ComparedPlace,
    /// Its former heading.
    pub(crate) old: Option<Heading>,
    /// Its present heading.
    pub(crate) new: Option<Heading>,
    /// Its lines.
    pub(crate) rows: Vec<ComparedRow>,
}

names! {
    /// The place of a part, compared with the older text.
    /// Its name is that in data files.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum ComparedPlace {
        /// The same place.
        Kept = "kept",
        /// Another place.
        Moved = "moved",
        /// The place it left: a part without lines, with the id of the one that moved.
        Left = "left",
    }
}

names! {
    /// How a part or a line changed.
    /// Its name is that in templates.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum Change {
        /// Not at all.
        Same = "same",
        /// In its number, or in numbers that it cites.
        Numbers = "numbers",
        /// In its words.
        Words = "words",
        /// Added （新設）.
        Added = "added",
        /// Removed （削る）.
        Removed = "removed",
    }
}

/// The heading of a section, on one side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    /// Its number; empty if it has none.
    pub(crate) number: String,
    /// The text between the number and the words, and after the words, as the edition writes it: （ and ）.
    pub(crate) around: (String, String),
    /// Its words, marked.
    pub(crate) words: Vec<ComparedPiece>,
    /// Its language, if the original stands in for a translation.
    pub(crate) language: Option<Language>,
}

/// A line and its counterpart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ComparedRow {
    /// How it changed.
    pub(crate) change: Change,
    /// Its place on the other side, if it moved. The comparison then holds the line twice, each time with one side
    /// only.
    pub(crate) moved: Option<Moved>,
    /// Its kind.
    pub(crate) kind: LineKind,
    /// Its depth.
    pub(crate) depth: usize,
    /// The older line.
    pub(crate) old: Option<ComparedSide>,
    /// The newer line.
    pub(crate) new: Option<ComparedSide>,
}

/// The other half of a line that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moved {
    /// The number that both halves share, unique to them.
    pub(crate) twin: usize,
    /// The place of the other half: the number of its section if that is another one, and its own; may be empty.
    pub(crate) place: String,
}

/// A line on one side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ComparedSide {
    /// Its number; empty if it has none.
    pub(crate) number: String,
    /// Its cells; running text is a single cell without a label.
    pub(crate) cells: Vec<SideCell>,
}

/// A cell of a line on one side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SideCell {
    /// The head of its column; empty if it has none.
    pub(crate) label: String,
    /// Whether the head of its column differs on the other side.
    pub(crate) relabelled: bool,
    /// The language of the head, if the original stands in for a translation.
    pub(crate) language: Option<Language>,
    /// How it changed.
    pub(crate) change: Change,
    /// Its words, marked.
    pub(crate) pieces: Vec<ComparedPiece>,
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ComparedPiece {
    /// How it differs from the other side.
    pub(crate) mark: ChangeMark,
    /// The words. Line ends separate the blocks of a table's cell.
    pub(crate) text: String,
    /// The language, if it differs from that of the text.
    pub(crate) language: Option<Language>,
}

names! {
    /// How words differ from the other side.
    /// Its name is that in data files.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum ChangeMark {
        /// Not at all.
        Same = "same",
        /// The words appear on this side only.
        Changed = "changed",
        /// The words cite the same thing by its other number.
        Number = "number",
    }
}

impl Comparison {
    /// Compares two editions in one language, each in its own words: those of a sealed text are sealed.
    pub(crate) fn of(old: &Edition, new: &Edition) -> Self {
        section::compare(old, new)
    }

    /// Returns the sections that `which` accepts, in reading order.
    pub(crate) fn sections(&self, which: impl Fn(&ComparedPart) -> bool) -> impl Iterator<Item = &ComparedPart> {
        self.parts.iter().filter(move |part| part.level > 0 && part.place != ComparedPlace::Left && which(part))
    }

    /// Whether no word and no number differs.
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.iter().all(ComparedPart::is_same)
    }
}

impl Heading {
    /// Returns the text after the number.
    pub(crate) fn text(&self) -> String {
        let words = self.words.iter().map(|piece| piece.text.as_str());
        [self.around.0.as_str()].into_iter().chain(words).chain([self.around.1.as_str()]).collect()
    }
}

impl SideCell {
    /// Returns the head of its column, marked if it differs on the other side.
    pub(crate) fn label_pieces(&self) -> Vec<ComparedPiece> {
        let mark = if self.relabelled { ChangeMark::Changed } else { ChangeMark::Same };
        vec![ComparedPiece { mark, text: self.label.clone(), language: self.language.clone() }]
    }
}

impl ComparedPart {
    /// Whether the part moved.
    pub(crate) fn is_moved(&self) -> bool {
        self.place == ComparedPlace::Moved
    }

    /// Whether nothing about the part changed.
    pub(crate) fn is_same(&self) -> bool {
        self.change == Change::Same && self.place == ComparedPlace::Kept
    }

    /// Whether nothing but numbers differs, so that the table may omit the words.
    pub(crate) fn is_quiet(&self) -> bool {
        let only_own_number = || self.rows.iter().all(|row| row.change == Change::Same && row.moved.is_none());
        self.place == ComparedPlace::Kept
            && (self.change == Change::Same || (self.change == Change::Numbers && only_own_number()))
    }

    /// Whether its own number differs.
    pub(crate) fn is_renumbered(&self) -> bool {
        self.headings().is_some_and(|(old, new)| old.number != new.number && old.language == new.language)
    }

    /// Whether the original stands in for its translation on one side only.
    pub(crate) fn changes_language(&self) -> bool {
        self.headings().is_some_and(|(old, new)| old.language != new.language)
    }

    fn headings(&self) -> Option<(&Heading, &Heading)> {
        self.old.as_ref().zip(self.new.as_ref())
    }
}
