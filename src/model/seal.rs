//! The seal of a version: proof that its text is the one that was published, and a copy of the material it took from
//! elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::{FileId, Language, Localised, Spanned, StoredText};
use crate::model::event::EventKind;
use crate::model::original::Original;
use crate::model::reading::Reading;
use crate::model::record::Records;

/// The name of the algorithm that turns a text into the plain text that a seal covers.
pub(crate) const ALGORITHM: &str = "seibun-text-2";

/// The numbering of the levels of a text: for each, by name, the patterns of its numbers and of their citations.
pub(crate) type Patterns = BTreeMap<String, [String; 2]>;

/// `seal.toml`, and the texts beside it.
#[derive(Debug, Clone)]
pub(crate) struct Seal {
    /// `seal.toml`.
    pub(crate) file: FileId,
    /// The conventions by which its texts are read.
    pub(crate) reading: Reading,
    /// The text that prevails.
    pub(crate) original: Original,
    /// The name of the notice in addresses.
    pub(crate) slug: String,
    /// The name of the notice's kind.
    pub(crate) kind: String,
    /// The name of the numbering scheme.
    pub(crate) scheme: String,
    /// The days of the version, by the names of their keys: `effective`, `announced`, `established`.
    pub(crate) days: BTreeMap<String, Date>,
    /// The names in the text that can be linked to, except those derived from others.
    pub(crate) anchors: BTreeMap<Language, BTreeSet<String>>,
    /// The standing of each part that did not match the original, by language and section; the section is empty for the
    /// parts outside sections.
    pub(crate) lagging: BTreeMap<Language, BTreeMap<String, String>>,
    /// The preceding version at the time of sealing.
    pub(crate) predecessor: Option<Spanned<String>>,
    /// The days in the life of the notice, up to this version.
    pub(crate) events: Vec<(EventKind, Date)>,
    /// The SHA-256 of the text form in each sealed language.
    pub(crate) digests: BTreeMap<Language, Spanned<String>>,
    /// The numbering patterns of each sealed language.
    pub(crate) numbering: BTreeMap<Language, Patterns>,
    /// The words that each sealed language adds to the author's own (前項), by message, with `{name}` for each value.
    pub(crate) words: BTreeMap<Language, BTreeMap<String, String>>,
    /// The titles of other notices as the text cites them, by the names of the notices.
    pub(crate) titles: BTreeMap<String, Localised<String>>,
    /// The operator, contacts and facts of the site that the text uses.
    pub(crate) records: Records,
    /// The later corrections.
    pub(crate) errata: Vec<Erratum>,
    /// The sealed texts themselves: `seal/<language>.txt`.
    pub(crate) stored: BTreeMap<Language, StoredText>,
    /// The texts that corrections replaced, by their digests.
    pub(crate) replaced: BTreeMap<String, String>,
}

impl Erratum {
    /// Returns the file name of a replaced text, in the folder of sealed texts.
    pub(crate) fn replaced_file(language: &Language, digest: &str) -> String {
        format!("{language}.{}.txt", &digest[..digest.len().min(12)])
    }
}

/// A correction of a published text that does not make a new version.
#[derive(Debug, Clone)]
pub(crate) struct Erratum {
    /// The day on which it was made.
    pub(crate) date: Date,
    /// Whether it completed a translation, without anything being wrong.
    pub(crate) completion: bool,
    /// What was corrected, and why.
    pub(crate) reason: Localised<String>,
    /// The digests before it, of the languages that it changed.
    pub(crate) before: BTreeMap<Language, String>,
    /// The digests after it.
    pub(crate) after: BTreeMap<Language, String>,
}
