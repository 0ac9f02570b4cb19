//! The vocabulary of every room: spans in files, findings, errors, languages, dates, digests, media types, and the only
//! access to the disk.

pub(crate) mod address;
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
