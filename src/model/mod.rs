//! What a site says, as written: notices, versions, texts and records. Plain data: no TOML, no HTML, no I/O.
//!
//! - [`notice`]: a notice and its versions
//! - [`late`]: a text that is read when it is first asked for
//! - [`text`]: the text of one version in one language, down to its blocks and words
//! - [`entry`]: what records of every kind are made of
//! - [`event`]: what happened in the life of a notice
//! - [`operator`]: who publishes, signs and is responsible
//! - [`label`]: the labels that records print, and whose they are
//! - [`legal`]: what the law asks a notice to say, as data
//! - [`record`]: what is said once and used in many places: the operator, contacts, facts, cookies, transmissions
//! - [`named`]: what references can name in records
//! - [`history`]: which version applies on a day
//! - [`log`]: the log of all seals
//! - [`numbering`]: the numbers of a text, made, and not typed
//! - [`seal`]: the seal of a version, with its copy of all that the text took from elsewhere

pub(crate) mod entry;
pub(crate) mod event;
pub(crate) mod history;
pub(crate) mod label;
pub(crate) mod late;
pub(crate) mod legal;
pub(crate) mod log;
pub(crate) mod named;
pub(crate) mod notice;
pub(crate) mod numbering;
pub(crate) mod operator;
pub(crate) mod original;
pub(crate) mod record;
pub(crate) mod seal;
pub(crate) mod text;
