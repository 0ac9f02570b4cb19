//! `joined.html`: several notices on one page, each with its own title, version, dates and seal.

use serde::Serialize;

use super::notice::SectionView;
use super::{DateView, OriginalLink, Shell, TextView};
use crate::pages::html::inset::Inset;

/// A page of several notices.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct JoinedView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// Its title.
    pub(crate) title: String,
    /// The notices.
    pub(crate) parts: Vec<PartView>,
}

/// A notice on a page of several.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartView {
    /// Its anchor: its name in addresses.
    pub(crate) id: String,
    /// What it belongs to.
    pub(crate) family: Option<String>,
    /// Its title.
    pub(crate) title: String,
    /// Its other name.
    pub(crate) subtitle: Option<String>,
    /// The sentence under the title, as HTML; empty where there is none.
    pub(crate) lead: Inset,
    /// The language of its text.
    pub(crate) lang: String,
    /// The name of its numbering scheme.
    pub(crate) numbering: String,
    /// The notice's own page.
    pub(crate) href: String,
    /// The version's own address.
    pub(crate) permalink: String,
    /// The name of the version.
    pub(crate) version: String,
    /// Since when it applies.
    pub(crate) effective: Option<DateView>,
    /// The same text without a page around it, and its seal.
    pub(crate) plain: Option<TextView>,
    /// How the text stands to the original.
    pub(crate) standing: &'static str,
    /// The original, on a translation and where a translation is missing.
    pub(crate) original: Option<OriginalLink>,
    /// A summary for readers, as HTML; no part of the text, and empty where there is none.
    pub(crate) gist: Inset,
    /// What stands before the first section, as HTML.
    pub(crate) preamble: Inset,
    /// The sections.
    pub(crate) sections: Vec<SectionView>,
    /// What stands after the last section, as HTML.
    pub(crate) closing: Inset,
}
