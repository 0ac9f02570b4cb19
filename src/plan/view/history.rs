//! `history.html`: all published versions of a notice.

use serde::Serialize;

use super::{DateView, ErratumView, Shell, TextView};

/// The versions of a notice, and when each applied.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryView {
    /// The page's frame.
    pub shell: Shell,
    /// The notice's title.
    pub title: String,
    /// The language of the title.
    pub title_lang: String,
    /// The notice's own address.
    pub current: String,
    /// Which version held when, oldest first.
    pub timeline: Vec<Period>,
    /// The versions, newest first.
    pub versions: Vec<HistoryEntry>,
    /// The notice as data.
    pub data: String,
}

/// The time in which a version applies.
#[derive(Debug, Clone, Serialize)]
pub struct Period {
    /// The version's page.
    pub href: String,
    /// `in-force`, `announced`, `superseded` or `draft`.
    pub state: &'static str,
    /// The first day.
    pub from: DateView,
    /// The last day, where it is known.
    pub until: Option<DateView>,
    /// How long the time is beside the others: 2 to 12.
    pub share: i64,
}

/// A version in the history.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryEntry {
    /// The name of the version.
    pub version: String,
    /// Its page.
    pub href: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub state: &'static str,
    /// The day on which it was first published, where recorded.
    pub announced: Option<DateView>,
    /// Since when it applies.
    pub effective: Option<DateView>,
    /// The last day on which it applied.
    pub until: Option<DateView>,
    /// Its text without a page around it, and its seal.
    pub plain: Option<TextView>,
    /// Its corrections, latest first.
    pub errata: Vec<ErratumView>,
    /// What it changed.
    pub summary: Option<String>,
    /// The language of the summary.
    pub summary_lang: String,
    /// The comparison with the version before, where there is one.
    pub comparison: Option<String>,
    /// False where this version has no text in the page's language.
    pub translated: bool,
}
