//! `joined.html`: several notices on one page, each with its own title, version, dates and seal.

use serde::Serialize;

use super::notice::SectionView;
use super::{DateView, OriginalLink, PlainTextView, Shell};
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

/// A notice on a page of several notices.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartView {
    /// Its anchor: its name in addresses.
    pub(crate) id: String,
    /// The group it belongs to.
    pub(crate) family: Option<String>,
    /// Its title.
    pub(crate) title: String,
    /// Its other name.
    pub(crate) subtitle: Option<String>,
    /// The sentence under the title, as HTML; may be empty.
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
    /// The day from which it applies.
    pub(crate) effective: Option<DateView>,
    /// The plain text and its seal.
    pub(crate) plain: Option<PlainTextView>,
    /// The relation of the text to the original.
    pub(crate) standing: &'static str,
    /// The original, on a translation and for a missing translation.
    pub(crate) original: Option<OriginalLink>,
    /// A summary for readers, as HTML; not part of the text, and may be empty.
    pub(crate) gist: Inset,
    /// The content before the first section, as HTML.
    pub(crate) preamble: Inset,
    /// The sections.
    pub(crate) sections: Vec<SectionView>,
    /// The content after the last section, as HTML.
    pub(crate) closing: Inset,
}
