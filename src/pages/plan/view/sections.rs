//! `sections.html`: the history of each section of a notice.

use serde::Serialize;

use super::changes::{ChangedSection, Compared, RowView};
use super::{OriginalLink, Shell};

/// The sections of a notice with their histories.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionsView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// The notice's title.
    pub(crate) title: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// All versions.
    pub(crate) history: String,
    /// True where the newer version stands on the left.
    pub(crate) new_first: bool,
    /// Of a translation: the same page of the original.
    pub(crate) original: Option<OriginalLink>,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub(crate) numbering: String,
    /// The sections of the version that is shown, in its order.
    pub(crate) sections: Vec<SectionHistory>,
    /// Those that are gone, the latest first.
    pub(crate) gone: Vec<SectionHistory>,
}

/// The history of a section.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionHistory {
    /// The section; its id is the anchor.
    pub(crate) section: ChangedSection,
    /// How deep it stands: 1 for an outermost one.
    pub(crate) level: usize,
    /// The version since which it reads so; of one that is gone, the one that took it out.
    pub(crate) since: Compared,
    /// True where no version that is here changed it.
    pub(crate) since_first: bool,
    /// What became of it, newest first.
    pub(crate) changes: Vec<SectionChange>,
}

/// What a version made of a section.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionChange {
    /// Its anchor: `purpose:2026-04-01`.
    pub(crate) anchor: String,
    /// `numbers`, `words`, `added`, `removed` or `moved`.
    pub(crate) change: &'static str,
    /// The version before.
    pub(crate) old: Compared,
    /// The version.
    pub(crate) new: Compared,
    /// The section in the comparison of the two.
    pub(crate) href: String,
    /// The lines that differ; none of a section that is new, or of which only the number changed.
    pub(crate) rows: Vec<RowView>,
}
