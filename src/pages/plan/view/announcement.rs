//! `announcement/*.txt`: that a version was or will be published, told to those whom it concerns.

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
    /// Who publishes it; empty where the site does not say.
    pub(crate) operator: String,
    /// `coming`, or `past` from the day on from which it applies: how sentences are told.
    pub(crate) time: &'static str,
    /// Whether no version came before it, here or elsewhere.
    pub(crate) first: bool,
    /// From when it applies.
    pub(crate) effective: Option<DateView>,
    /// What the publisher says of the changes.
    pub(crate) note: Option<String>,
    /// What became of sections.
    pub(crate) summary: Summary,
    /// Whether there is a comparison, and nothing differs.
    pub(crate) same: bool,
    /// Of a translation: what changed in the original and not in it.
    pub(crate) behind: Vec<ApartView>,
    /// Of a translation: the text that prevails.
    pub(crate) original: Option<OriginalLink>,
    /// The version's own address, which stays.
    pub(crate) read: String,
    /// The comparison with the version before.
    pub(crate) comparison: Option<String>,
    /// The section that says where to write to; the version itself where none does.
    pub(crate) contact: String,
}
