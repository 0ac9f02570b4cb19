//! Blocks of an edition that are made from records.

use jiff::civil::Date;

use super::{Block, EventKind};
use crate::base::names::names;
use crate::model::{Category, Layout};

/// A labelled line of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RecordField {
    /// The label; empty for a line without one.
    pub(crate) label: String,
    /// The content.
    pub(crate) value: Vec<Block>,
}

/// Records of one kind, one after the other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Records {
    /// The kind, as named in `records.toml`.
    pub(crate) kind: &'static str,
    /// The layout, if the company chose one.
    pub(crate) layout: Option<Layout>,
    /// The records, in order.
    pub(crate) records: Vec<Record>,
}

/// A record: labelled values, and a note under them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record {
    /// The anchor, for references to it.
    pub(crate) anchor: Option<String>,
    /// Its values, in the order in which the law names them; empty for a note between records.
    pub(crate) fields: Vec<RecordField>,
    /// The note.
    pub(crate) note: Vec<Block>,
    /// The labels of the values that repeat those of the record above, which a table shows once.
    pub(crate) same: Vec<String>,
}

/// A day in the life of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NoticeEvent {
    /// What happened on it.
    pub(crate) kind: EventKind,
    /// The day.
    pub(crate) date: Date,
    /// The day as the language writes it.
    pub(crate) text: String,
    /// What changed on it, if the notice shows that; otherwise empty.
    pub(crate) changed: String,
}

/// The cookies of one category.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CookieGroup {
    /// The category.
    pub(crate) category: Category,
    /// Its cookies.
    pub(crate) cookies: Vec<Cookie>,
}

/// A cookie.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cookie {
    /// The anchor, for references to it.
    pub(crate) anchor: Option<String>,
    /// Its name.
    pub(crate) name: String,
    /// Its provider: the operator, or a service.
    pub(crate) provider: String,
    /// Whether the site itself sets it.
    pub(crate) own: bool,
    /// How long it lasts; empty for a session cookie.
    pub(crate) lifetime: Vec<(TimeUnit, i64)>,
    /// Its purpose.
    pub(crate) purpose: Vec<Block>,
}

names! {
    /// A unit of time.
    /// Its name is the id of the Fluent message that counts it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum TimeUnit {
        /// Years.
        Years = "duration-years",
        /// Months.
        Months = "duration-months",
        /// Weeks.
        Weeks = "duration-weeks",
        /// Days.
        Days = "duration-days",
        /// Hours.
        Hours = "duration-hours",
        /// Minutes.
        Minutes = "duration-minutes",
        /// Seconds.
        Seconds = "duration-seconds",
    }
}
