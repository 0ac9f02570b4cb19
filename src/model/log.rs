//! The log of seals: one line for each seal, correction and withdrawal, chained by digests of the preceding lines.

use jiff::civil::Date;

use crate::base::digest::sha256;
use crate::base::names::names;
use crate::base::{FileId, Span};

/// The digest that takes the place of a preceding line in the first one.
pub(crate) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The language column of a line about `seal.toml` itself.
pub(crate) const SEAL_ITSELF: &str = "seal.toml";

names! {
    /// The act that a line records.
    /// Its name is its word in the log.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Act {
        /// A text was sealed.
        Sealed = "sealed",
        /// A text sealed before the log existed was entered.
        Adopted = "adopted",
        /// A text was corrected.
        Corrected = "corrected",
        /// A translation was completed.
        Completed = "completed",
        /// `seal.toml` was written: the numbering of the texts, the material they took from elsewhere, the corrections.
        Kept = "kept",
        /// The seal of an unpublished version was withdrawn.
        Undone = "undone",
    }
}

/// The subject of a line. A published log does not name unpublished versions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// The notice, by the name of its folder.
    pub(crate) notice: String,
    /// The version.
    pub(crate) version: String,
    /// The language, or [`SEAL_ITSELF`].
    pub(crate) language: String,
}

/// The content of a line, apart from the preceding line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogEntry {
    /// The day on which the line was written.
    pub(crate) day: Date,
    /// The act.
    pub(crate) act: Act,
    /// The SHA-256 of the text, or of `seal.toml`.
    pub(crate) digest: String,
    /// The subject; `None` if it is not published yet.
    pub(crate) subject: Option<Subject>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogLine {
    /// The span of the line.
    pub(crate) span: Span,
    /// The content of the line.
    pub(crate) entry: LogEntry,
    /// The digest of the first four words of the preceding line.
    pub(crate) before: String,
}

impl LogEntry {
    /// Returns the four words that the next line vouches for. The rest follows from the text of that digest, which
    /// names its notice, version and language, so that a line can stay unnamed until its day.
    pub(crate) fn vouched(&self, before: &str) -> String {
        format!("{} {} {} {before}", self.day, self.act.name(), self.digest)
    }

    /// Returns the digest by which the next line names this one, as printed by `cut -d' ' -f1-4 | sha256sum`.
    pub(crate) fn proof(&self, before: &str) -> String {
        sha256(format!("{}\n", self.vouched(before)))
    }

    /// Returns the whole line.
    pub(crate) fn line(&self, before: &str) -> String {
        let vouched = self.vouched(before);
        match &self.subject {
            Some(Subject { notice, version, language }) => format!("{vouched} {notice} {version} {language}"),
            None => vouched,
        }
    }
}

impl LogLine {
    /// Returns the digest by which the next line names this one.
    pub(crate) fn proof(&self) -> String {
        self.entry.proof(&self.before)
    }
}

/// A log.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    /// Its file.
    pub(crate) file: FileId,
    /// Its lines, oldest first.
    pub(crate) lines: Vec<LogLine>,
}
