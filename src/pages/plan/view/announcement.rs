//! `announcement/*.txt`: tells the people concerned that a version was or will be published.

use serde::Serialize;

use super::changes::{ApartView, Summary};
use super::{DateView, OriginalLink};

/// A version as it is announced in one language. Every address is absolute.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AnnouncementView {
    /// The language tag.
    pub(crate) lang: String,
    /// The notice's title.
    pub(crate) title: String,
    /// Who publishes it; empty if the site does not state it.
    pub(crate) operator: String,
    /// The tense of sentences: `coming`, or `past` from the day on which it applies.
    pub(crate) time: &'static str,
    /// Whether no version preceded it, here or elsewhere.
    pub(crate) first: bool,
    /// The day from which it applies.
    pub(crate) effective: Option<DateView>,
    /// The publisher's summary of the changes.
    pub(crate) note: Option<String>,
    /// The sections by what became of them.
    pub(crate) summary: Summary,
    /// Whether there is a comparison in which nothing differs.
    pub(crate) same: bool,
    /// Of a translation: the parts that changed in the original and not in it.
    pub(crate) behind: Vec<ApartView>,
    /// Of a translation: the text that prevails.
    pub(crate) original: Option<OriginalLink>,
    /// The version's permanent address.
    pub(crate) read: String,
    /// The comparison with the version before.
    pub(crate) comparison: Option<String>,
    /// The address of the section that states where to write to, or else of the version itself.
    pub(crate) contact: String,
}
