//! The content of a site as written: notices, versions, texts and records. Plain data: no TOML, no HTML, no I/O.
//!
//! - [`notice`]: a notice and its versions
//! - [`lazy_text`]: a text that is read on first use
//! - [`text`]: the text of one version in one language, down to its blocks and words
//! - [`entry`]: the building blocks of records of every kind
//! - [`event`]: the events in the life of a notice
//! - [`operator`]: the company that publishes the notices, and its representative
//! - [`label`]: the labels of records, default or own
//! - [`legal`]: the matters that the law requires in a notice, as data
//! - [`record`]: values used in many places: the operator, contacts, facts, cookies, transmissions
//! - [`named`]: the names in records that references can lead to
//! - [`history`]: the states of a notice's versions on a day
//! - [`log`]: the log of all seals
//! - [`numbering`]: the numbers of a text, generated rather than typed
//! - [`reading`]: the conventions by which a text is read
//! - [`seal`]: the seal of a version, with its copy of the material that the text took from elsewhere
//!
//! Other rooms import its types from the room itself: `use crate::model::{Notice, Version}`.

pub(crate) mod entry;
pub(crate) mod event;
pub(crate) mod history;
pub(crate) mod label;
pub(crate) mod lazy_text;
pub(crate) mod legal;
pub(crate) mod log;
pub(crate) mod named;
pub(crate) mod notice;
pub(crate) mod numbering;
pub(crate) mod operator;
pub(crate) mod original;
pub(crate) mod reading;
pub(crate) mod record;
pub(crate) mod seal;
pub(crate) mod text;

pub(crate) use entry::{CommonEntry, FurtherLine, Layout, WebLink};
pub(crate) use event::EventKind;
pub(crate) use history::{History, State};
pub(crate) use lazy_text::LazyText;
pub(crate) use legal::{Basis, LegalRecord, LegalRecords, Manager, MeasureKind, RecordValue, RequestKind};
pub(crate) use log::{Act, Log, LogEntry, LogLine, Subject};
pub(crate) use named::NamedThing;
pub(crate) use notice::{Notice, NoticeKind, Version, VersionId};
pub(crate) use numbering::pattern::Pattern;
pub(crate) use numbering::scheme::{CitationStyle, LevelFormat, NumberingLevel, Scheme};
pub(crate) use numbering::{AnchorTarget, NodeNumber, Numbers};
pub(crate) use operator::{Operator, Person};
pub(crate) use original::{Original, OriginalElsewhere};
pub(crate) use reading::Reading;
pub(crate) use record::{Category, Contact, Cookie, Fact, Lifetime, Phone, Provider, Records, Transmission};
pub(crate) use seal::{Erratum, Patterns, Seal};
pub(crate) use text::{
    Allow, AnchorMark, Block, Cell, Inline, Item, Link, List, ListKind, NodeId, Placeholder, RecordText, Reference,
    ReferenceAim, ReferenceForm, Row, Section, Table, Text,
};
