//! `history.html`: all published versions of a notice.

use serde::Serialize;

use super::{DateView, ErratumView, PlainTextView, Shell};

/// The versions of a notice, and when each applied.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HistoryView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// The notice's title.
    pub(crate) title: String,
    /// The language of the title.
    pub(crate) title_lang: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// When each version applied, oldest first.
    pub(crate) timeline: Vec<Period>,
    /// The versions, newest first.
    pub(crate) versions: Vec<HistoryEntry>,
    /// The history of each section, if there is one.
    pub(crate) sections: Option<String>,
    /// The notice as data.
    pub(crate) data: String,
}

/// The time during which a version applies.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Period {
    /// The version's page.
    pub(crate) href: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub(crate) state: &'static str,
    /// The first day.
    pub(crate) from: DateView,
    /// The last day, if it is known.
    pub(crate) until: Option<DateView>,
    /// The length of this time relative to the others: 2 to 12.
    pub(crate) share: i64,
}

/// A version in the history.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HistoryEntry {
    /// The name of the version.
    pub(crate) version: String,
    /// Its page.
    pub(crate) href: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub(crate) state: &'static str,
    /// The day on which it was first published, if recorded.
    pub(crate) announced: Option<DateView>,
    /// The day from which it applies.
    pub(crate) effective: Option<DateView>,
    /// The last day on which it applies, if one is known.
    pub(crate) until: Option<DateView>,
    /// Its plain text and its seal.
    pub(crate) plain: Option<PlainTextView>,
    /// Its corrections, latest first.
    pub(crate) errata: Vec<ErratumView>,
    /// What it changed, in the publisher's words.
    pub(crate) summary: Option<String>,
    /// The language of the summary.
    pub(crate) summary_lang: String,
    /// The comparison with the version before, if there is one.
    pub(crate) comparison: Option<String>,
    /// The comparison of an older version with the version that the notice's own page shows.
    pub(crate) since: Option<String>,
    /// Whether this version has a text in the page's language.
    pub(crate) translated: bool,
}
