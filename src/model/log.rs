//! The log of seals: one line for each seal, correction and withdrawal ever made, each holding the digest of the line before.

use jiff::civil::Date;

use crate::base::digest::sha256;
use crate::base::source::{FileId, Span};

/// What stands in the place of a line before the first.
pub(crate) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The language column of a line that is about `seal.toml` itself.
pub(crate) const SEAL_ITSELF: &str = "seal.toml";

/// What a line records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// A text was sealed.
    Sealed,
    /// A text that was sealed before there was a log was entered.
    Adopted,
    /// A text was corrected.
    Corrected,
    /// A translation was completed.
    Completed,
    /// `seal.toml` was written: how the texts are numbered, what they took from elsewhere, which corrections there are.
    Kept,
    /// The seal of a version that was not published yet was taken back.
    Undone,
}

impl Act {
    /// Every act with its word in the log.
    pub(crate) const NAMES: [(&'static str, Self); 6] = [
        ("sealed", Self::Sealed),
        ("adopted", Self::Adopted),
        ("corrected", Self::Corrected),
        ("completed", Self::Completed),
        ("kept", Self::Kept),
        ("undone", Self::Undone),
    ];

    /// Its word in the log.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, act)| *act == self).map_or("", |(name, _)| name)
    }
}

/// What a line is about. What is not published yet is not named in a published log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// The notice, by its folder.
    pub(crate) notice: String,
    /// The version.
    pub(crate) version: String,
    /// The language, or [`SEAL_ITSELF`].
    pub(crate) language: String,
}

/// What a line says, besides the line before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The day on which it was written.
    pub(crate) day: Date,
    /// What it records.
    pub(crate) act: Act,
    /// The SHA-256 of the text, or of `seal.toml`.
    pub(crate) digest: String,
    /// What it is about; `None` where that is not published yet.
    pub(crate) subject: Option<Subject>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where it stands.
    pub(crate) span: Span,
    /// What it says.
    pub(crate) entry: Entry,
    /// The digest of the line before: of its first four words.
    pub(crate) before: String,
}

impl Entry {
    /// The four words that the next line vouches for. The rest is told by the text of that digest, which names its notice,
    /// version and language, so that a line can stay unnamed until its day.
    pub(crate) fn vouched(&self, before: &str) -> String {
        format!("{} {} {} {before}", self.day, self.act.name(), self.digest)
    }

    /// The digest by which the next line names this one, as `cut -d' ' -f1-4 | sha256sum` prints it.
    pub(crate) fn proof(&self, before: &str) -> String {
        sha256(format!("{}\n", self.vouched(before)))
    }

    /// The whole line.
    pub(crate) fn line(&self, before: &str) -> String {
        let vouched = self.vouched(before);
        match &self.subject {
            Some(Subject { notice, version, language }) => format!("{vouched} {notice} {version} {language}"),
            None => vouched,
        }
    }
}

impl Line {
    /// The digest by which the next line names this one.
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
    pub(crate) lines: Vec<Line>,
}
