//! The vocabulary of every room: spans in files, findings, errors, languages, dates, digests, media types, and the only
//! access to the disk. Other rooms import its types from the room itself: `use crate::base::{Findings, Language}`.

pub(crate) mod address;
pub(crate) mod composed;
pub(crate) mod counter;
pub(crate) mod date;
pub(crate) mod diagnostic;
pub(crate) mod digest;
pub(crate) mod discard;
pub(crate) mod disk;
pub(crate) mod error;
pub(crate) mod language;
pub(crate) mod localised;
pub(crate) mod media;
pub(crate) mod names;
pub(crate) mod script;
pub(crate) mod source;
pub(crate) mod stored_text;
pub(crate) mod timings;
pub(crate) mod toml;

pub(crate) use counter::Counter;
pub(crate) use date::{DateFormat, DateStyle, DateWay};
pub(crate) use diagnostic::{Arg, Finding, Findings, Level, Message, Place, Related, Rule};
pub(crate) use digest::Fingerprint;
pub(crate) use error::Error;
pub(crate) use language::Language;
pub(crate) use localised::{Keyed, Localised};
pub(crate) use source::{FileId, LineColumn, Source, Sources, Span, Spanned, repeated};
pub(crate) use stored_text::StoredText;
pub(crate) use timings::{Step, Timings, Work};
