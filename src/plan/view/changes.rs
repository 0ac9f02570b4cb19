//! `changes.html`: what a version changed in the one before it (新旧対照表).

use serde::Serialize;

use super::{DateView, Shell};

/// The comparison of a version with the one before it.
#[derive(Debug, Clone, Serialize)]
pub struct ChangesView {
    /// The page's frame.
    pub shell: Shell,
    /// The notice's title.
    pub title: String,
    /// The notice's own address.
    pub current: String,
    /// All versions.
    pub history: String,
    /// The version before.
    pub old: Compared,
    /// The version.
    pub new: Compared,
    /// `in-force`, `announced`, `superseded` or `draft`: the state of the newer version.
    pub state: &'static str,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub numbering: String,
    /// True where the newer version stands on the left.
    pub new_first: bool,
    /// True where a third column says in a word what became of each line.
    pub remarks: bool,
    /// What the publisher says of the changes.
    pub note: Option<String>,
    /// What became of sections.
    pub summary: Summary,
    /// True where nothing differs.
    pub same: bool,
    /// The lines of the table, section by section.
    pub groups: Vec<Group>,
}

/// A version that is compared.
#[derive(Debug, Clone, Serialize)]
pub struct Compared {
    /// The name of the version.
    pub version: String,
    /// Its page.
    pub href: String,
    /// Since when it applies.
    pub effective: Option<DateView>,
}

/// The sections that something became of, by what it was.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Summary {
    /// New ones.
    pub added: Vec<ChangedSection>,
    /// Those that are gone.
    pub removed: Vec<ChangedSection>,
    /// Those whose words differ.
    pub changed: Vec<ChangedSection>,
    /// Those that stand elsewhere.
    pub moved: Vec<ChangedSection>,
    /// Those of which only the number, or numbers in the text, differ.
    pub renumbered: Vec<ChangedSection>,
    /// True where something outside the sections differs: the title, the preamble, the closing.
    pub outside: bool,
}

/// A section in the summary.
#[derive(Debug, Clone, Serialize)]
pub struct ChangedSection {
    /// Its anchor on this page.
    pub id: String,
    /// Its number before, where it is another now.
    pub was: Option<String>,
    /// Its number; empty where there is none.
    pub number: String,
    /// Its heading.
    pub heading: String,
    /// True where only the number is left; the heading says so then.
    pub deleted: bool,
}

/// A section in the table, or several that are left out together.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The anchors of the sections.
    pub ids: Vec<String>,
    /// `same`, `numbers`, `words`, `added` or `removed`.
    pub change: &'static str,
    /// The lines.
    pub rows: Vec<RowView>,
}

/// A line of the table.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// `heading`, `line` or `left`: the heading of a section, a line of it, or what is left out.
    pub kind: &'static str,
    /// How deep the line stands, from 0 to 5.
    pub depth: usize,
    /// `same`, `numbers`, `words`, `added` or `removed`.
    pub change: &'static str,
    /// The older side, as HTML; empty where there is nothing.
    pub old: String,
    /// The newer side, as HTML; empty where there is nothing.
    pub new: String,
    /// What became of the line, in a word; empty where there is nothing to say.
    pub remark: String,
}
