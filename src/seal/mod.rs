//! Seals: proof that a published text is still the one that was published.
//!
//! A version is sealed language by language. `seal.toml` holds the SHA-256 of the text form
//! ([`crate::edition::text_form`]) of each, and a copy of all that the text took from outside its folder: the operator,
//! contacts and facts of the site, the patterns of its numbers, the words between the author's own (前項), the titles of
//! other notices, the days of earlier revisions, the language that prevails. A sealed version is composed from those
//! copies, so that no edit elsewhere can reach it. `seal/<language>.txt` holds the text itself, so that a broken seal
//! can show which words changed.
//!
//! - [`verify()`] compares every sealed text with its seal.
//! - [`make()`] seals what is not sealed, and records corrections.
//!
//! The removal of a sealed version leaves traces: of its text in its seal, of its folder in `notice.toml`, of both in
//! the seal of the version after it, which names it. Removing the latest version together with its entry leaves none
//! here.

mod acts;
mod chain;
pub(crate) mod changes;
mod file;
mod kept;
mod ledger;
mod make;
pub(crate) mod revise;
mod same;
mod select;
mod source;
#[cfg(test)]
mod tests;
mod undo;
mod verify;
mod witness;

pub(crate) use acts::{LOG_OTHER_CORRECTIONS, LOG_UNDONE, day_of};
pub(crate) use chain::published;
pub(crate) use kept::{
    REPLACED_TEXT_GONE, SEALED_ADDRESS_GONE, SEALED_ANCHOR_GONE, SEALED_VALUE_CHANGED, SEALED_VALUE_KEPT,
};
pub(crate) use ledger::{
    LOG_BROKEN, LOG_FORKED, LOG_MISSING, LOG_NOT_CONTINUED, LOG_RESEALED, LOG_WITHOUT_SEAL, SEAL_NOT_AS_LOGGED,
    SEAL_NOT_LOGGED, verify_log,
};
pub(crate) use make::{SealedFiles, SealedVersion, make};
pub(crate) use select::{Correction, LaggingTranslation, SealRefusal, Selection};
pub(crate) use undo::undo;
pub(crate) use verify::{
    SEAL_BROKEN, SEAL_COPY, SEAL_MISSING, SEALED_DRAFT, SEALED_LANGUAGE_GONE, SEALED_TEXT_GONE, SEALED_VERSION_GONE,
    SealState, hinders, languages, lower, standing, verify,
};
pub(crate) use witness::{LOGGED_TEXT_GONE, TEXT_NOT_LOGGED, of_log, of_texts};
