//! `changes.html`: what a version changed in the one before it (新旧対照表).

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
    /// All versions.
    pub(crate) history: String,
    /// The version before.
    pub(crate) old: Compared,
    /// The version.
    pub(crate) new: Compared,
    /// `in-force`, `announced`, `superseded` or `draft`: the state of the newer version.
    pub(crate) state: &'static str,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub(crate) numbering: String,
    /// True where the newer version stands on the left.
    pub(crate) new_first: bool,
    /// True where a third column says in a word what became of each line.
    pub(crate) remarks: bool,
    /// What the publisher says of the changes.
    pub(crate) note: Option<String>,
    /// What became of sections.
    pub(crate) summary: Summary,
    /// True where nothing differs.
    pub(crate) same: bool,
    /// The lines of the table, section by section.
    pub(crate) groups: Vec<Group>,
    /// Of a translation: the same comparison of the original.
    pub(crate) original: Option<OriginalLink>,
    /// Of a translation: what changed in the original and not in it.
    pub(crate) behind: Vec<ApartView>,
    /// Of a translation: what changed in it and not in the original.
    pub(crate) alone: Vec<ApartView>,
}

/// A part that changed in the original and not in the translation, or the other way round.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ApartView {
    /// The section; absent for what stands in none.
    pub(crate) section: Option<ChangedSection>,
    /// The language of its heading.
    pub(crate) lang: String,
    /// The same section in the comparison of the original.
    pub(crate) href: String,
}

/// A version that is compared.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Compared {
    /// The name of the version.
    pub(crate) version: String,
    /// What readers call it: by its date, or by its name.
    pub(crate) name: String,
    /// Its page.
    pub(crate) href: String,
    /// Since when it applies.
    pub(crate) effective: Option<DateView>,
}

/// The sections that something became of, by what it was.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Summary {
    /// New ones.
    pub(crate) added: Vec<ChangedSection>,
    /// Those that are gone.
    pub(crate) removed: Vec<ChangedSection>,
    /// Those whose words differ.
    pub(crate) changed: Vec<ChangedSection>,
    /// Those that stand elsewhere.
    pub(crate) moved: Vec<ChangedSection>,
    /// Those of which only the number, or numbers in the text, differ.
    pub(crate) renumbered: Vec<ChangedSection>,
    /// True where something outside the sections differs: the title, the preamble, the closing.
    pub(crate) outside: bool,
}

/// A section in the summary.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangedSection {
    /// Its anchor on this page.
    pub(crate) id: String,
    /// Its number before, where it is another now.
    pub(crate) was: Option<String>,
    /// Its number; empty where there is none.
    pub(crate) number: String,
    /// What stands after its number: the heading as the text writes it.
    pub(crate) words: String,
}

/// A section in the table, or several that are left out together.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Group {
    /// The anchors of the sections.
    pub(crate) ids: Vec<String>,
    /// `same`, `numbers`, `words`, `added`, `removed` or `moved`.
    pub(crate) change: &'static str,
    /// Whether it is one section, with a heading.
    pub(crate) headed: bool,
    /// The next one with a heading: what is left out between them need not be gone through.
    pub(crate) next: Option<ChangedSection>,
    /// The lines.
    pub(crate) rows: Vec<RowView>,
}

/// A line of the table.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RowView {
    /// `heading`, `line`, `left` or `behind`: the heading of a section, a line of it, what is left out, or that the
    /// original has changed where the translation has not.
    pub(crate) kind: &'static str,
    /// Its anchor, of a line that moved.
    pub(crate) anchor: Option<String>,
    /// How deep the line stands, from 0 to 5.
    pub(crate) depth: usize,
    /// `same`, `numbers`, `words`, `added` or `removed`.
    pub(crate) change: &'static str,
    /// Whether the older side says the same again: who listens, or reads the sides under each other, gets it once.
    pub(crate) again: bool,
    /// The older side, as HTML; empty where there is nothing.
    pub(crate) old: Inset,
    /// The newer side, as HTML; empty where there is nothing.
    pub(crate) new: Inset,
    /// What became of the line, in a word; empty where there is nothing to say.
    pub(crate) remark: String,
}
