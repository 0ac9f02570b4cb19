//! `sections.html`: the history of each section of a notice.

use serde::Serialize;

use super::changes::{ChangedSection, ComparedView};
use super::{OriginalLink, Shell};
use crate::pages::html::inset::Inset;

/// The sections of a notice with their histories.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionsView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// The notice's title.
    pub(crate) title: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// The page of all versions.
    pub(crate) history: String,
    /// Whether the newer version is on the left.
    pub(crate) new_first: bool,
    /// Of a translation: the same page of the original.
    pub(crate) original: Option<OriginalLink>,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub(crate) numbering: String,
    /// The sections of the version shown, in its order.
    pub(crate) sections: Vec<SectionHistory>,
    /// The sections that are gone, latest first.
    pub(crate) gone: Vec<SectionHistory>,
}

/// The history of a section.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionHistory {
    /// The section; its id is the anchor.
    pub(crate) section: ChangedSection,
    /// The depth of the section: 1 for an outermost one.
    pub(crate) level: usize,
    /// The version since which it reads as it does; for a section that is gone, the version that removed it.
    pub(crate) since: ComparedView,
    /// Whether none of the versions here changed it.
    pub(crate) since_first: bool,
    /// What became of it, newest first.
    pub(crate) changes: Vec<SectionChange>,
}

/// What became of a section in a version.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionChange {
    /// Its anchor: `purpose:2026-04-01`.
    pub(crate) anchor: String,
    /// `numbers`, `words`, `added`, `removed` or `moved`.
    pub(crate) change: &'static str,
    /// The version before.
    pub(crate) old: ComparedView,
    /// The version.
    pub(crate) new: ComparedView,
    /// The section in the comparison of the two.
    pub(crate) href: String,
    /// The lines that differ, as rows; empty for a new section, or if only the number changed.
    pub(crate) rows: Inset,
}
