//! Blocks that are made of records, as they stand in an edition.

use jiff::civil::Date;

use super::{Block, EventKind};
use crate::model::entry::Layout;
use crate::model::record::Category;

/// A labelled line of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// What it is; empty for a line without a label.
    pub(crate) label: String,
    /// What it says.
    pub(crate) value: Vec<Block>,
}

/// Records of one kind, under each other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Records {
    /// The kind, as `records.toml` names it.
    pub(crate) kind: &'static str,
    /// How they are laid out, where the company says so.
    pub(crate) layout: Option<Layout>,
    /// The records, in order.
    pub(crate) records: Vec<Record>,
}

/// A record: labelled values, and a note under them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record {
    /// By what references lead to it.
    pub(crate) anchor: Option<String>,
    /// Its values, in the order in which the law names them; none where it is a note between others.
    pub(crate) fields: Vec<Field>,
    /// The note.
    pub(crate) note: Vec<Block>,
    /// The labels of the values that are the same as those of the record above: a table says them once.
    pub(crate) same: Vec<String>,
}

/// A day in the life of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// What happened on it.
    pub(crate) kind: EventKind,
    /// The day.
    pub(crate) date: Date,
    /// The day as the language writes it.
    pub(crate) text: String,
    /// What it changed, where the notice shows that; else empty.
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
    /// By what references lead to it.
    pub(crate) anchor: Option<String>,
    /// Its name.
    pub(crate) name: String,
    /// Who sets it: the operator, or a service.
    pub(crate) provider: String,
    /// True where the site itself sets it.
    pub(crate) own: bool,
    /// How long it lasts; empty: until the browser is closed.
    pub(crate) lifetime: Vec<(Unit, i64)>,
    /// What it is for.
    pub(crate) purpose: Vec<Block>,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Years.
    Years,
    /// Months.
    Months,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
}

impl Unit {
    /// The id of the Fluent message that counts it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Years => "duration-years",
            Self::Months => "duration-months",
            Self::Weeks => "duration-weeks",
            Self::Days => "duration-days",
            Self::Hours => "duration-hours",
            Self::Minutes => "duration-minutes",
            Self::Seconds => "duration-seconds",
        }
    }
}
