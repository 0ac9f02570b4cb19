//! `changes.html`: what a version changed from the one before it (新旧対照表).

use serde::Serialize;

use super::{DateView, OriginalLink, Shell};
use crate::pages::html::inset::Inset;

/// The comparison of a version with the one before it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangesView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// The notice's title.
    pub(crate) title: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// The page of all versions.
    pub(crate) history: String,
    /// The version before.
    pub(crate) old: ComparedView,
    /// The version.
    pub(crate) new: ComparedView,
    /// The state of the newer version: `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub(crate) state: &'static str,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub(crate) numbering: String,
    /// Whether the newer version is on the left.
    pub(crate) new_first: bool,
    /// Whether a third column states in a word what became of each line.
    pub(crate) remarks: bool,
    /// The publisher's summary of the changes.
    pub(crate) note: Option<String>,
    /// The sections by what became of them.
    pub(crate) summary: Summary,
    /// Whether nothing differs.
    pub(crate) same: bool,
    /// The lines of the table, section by section.
    pub(crate) groups: Vec<GroupView>,
    /// Of a translation: the same comparison of the original.
    pub(crate) original: Option<OriginalLink>,
    /// Of a translation: the parts that changed in the original and not in it.
    pub(crate) behind: Vec<ApartView>,
    /// Of a translation: the parts that changed in it and not in the original.
    pub(crate) alone: Vec<ApartView>,
}

/// A part that changed in the original and not in the translation, or the other way round.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ApartView {
    /// The section; absent for a part outside of sections.
    pub(crate) section: Option<ChangedSection>,
    /// The language of its heading.
    pub(crate) lang: String,
    /// The address of the same section in the comparison of the original.
    pub(crate) href: String,
}

/// One of the two versions of a comparison.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ComparedView {
    /// The id of the version.
    pub(crate) version: String,
    /// The name of the version for readers: by its date, or else its id.
    pub(crate) name: String,
    /// Its page.
    pub(crate) href: String,
    /// The day from which it applies.
    pub(crate) effective: Option<DateView>,
}

/// The sections in which something changed, by what became of them.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Summary {
    /// New sections.
    pub(crate) added: Vec<ChangedSection>,
    /// Sections that are gone.
    pub(crate) removed: Vec<ChangedSection>,
    /// Sections whose words differ.
    pub(crate) changed: Vec<ChangedSection>,
    /// Sections that moved.
    pub(crate) moved: Vec<ChangedSection>,
    /// Sections in which only the number, or numbers in the text, differ.
    pub(crate) renumbered: Vec<ChangedSection>,
    /// Whether something outside the sections differs: the title, the preamble, the closing.
    pub(crate) outside: bool,
}

/// A section in the summary.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangedSection {
    /// Its anchor on this page.
    pub(crate) id: String,
    /// Its number before, if that differs.
    pub(crate) was: Option<String>,
    /// Its number; may be empty.
    pub(crate) number: String,
    /// The heading after its number, as the text writes it.
    pub(crate) words: String,
    /// Its language, if the original stands in for a translation.
    pub(crate) lang: Option<String>,
}

/// A section in the table, or several that are left out together.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GroupView {
    /// `same`, `numbers`, `words`, `added`, `removed` or `moved`.
    pub(crate) change: &'static str,
    /// The next section with a heading, for skipping what is left out in between.
    pub(crate) next: Option<ChangedSection>,
    /// The lines, as rows.
    pub(crate) rows: Inset,
}
