//! The seal of a version: what proves that its text is the one that was published, and a copy of all that it took from
//! elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::language::Language;
use crate::base::localised::Localised;
use crate::base::source::{FileId, Spanned};
use crate::base::stored_text::StoredText;
use crate::model::event::EventKind;
use crate::model::original::Original;
use crate::model::record::Records;

/// The name of the algorithm by which a text becomes the plain text that a seal covers.
pub(crate) const ALGORITHM: &str = "seibun-text-2";

/// How the levels of a text are numbered and cited: two patterns for each level, by its name.
pub(crate) type Patterns = BTreeMap<String, [String; 2]>;

/// `seal.toml`, and the texts beside it.
#[derive(Debug, Clone)]
pub(crate) struct Seal {
    /// `seal.toml`.
    pub(crate) file: FileId,
    /// The language that prevails.
    pub(crate) original: Original,
    /// The name of the notice in addresses.
    pub(crate) slug: String,
    /// What the notice was about, by its name.
    pub(crate) kind: String,
    /// The name of the numbering scheme.
    pub(crate) scheme: String,
    /// The days of the version, by the names of their keys: `effective`, `announced`, `established`.
    pub(crate) days: BTreeMap<String, Date>,
    /// The names that can be linked to in the text, but for those that follow from others.
    pub(crate) anchors: BTreeMap<Language, BTreeSet<String>>,
    /// What did not translate the original as it stood, by language and section; the section is empty for what stands in
    /// none.
    pub(crate) lagging: BTreeMap<Language, BTreeMap<String, String>>,
    /// The version before this one when it was sealed.
    pub(crate) predecessor: Option<Spanned<String>>,
    /// The days in the life of the notice, up to this version.
    pub(crate) events: Vec<(EventKind, Date)>,
    /// The SHA-256 of the text form in each sealed language.
    pub(crate) digests: BTreeMap<Language, Spanned<String>>,
    /// How each sealed language is numbered.
    pub(crate) numbering: BTreeMap<Language, Patterns>,
    /// The words between the author's own in each sealed language (前項), by message, with `{name}` for values.
    pub(crate) words: BTreeMap<Language, BTreeMap<String, String>>,
    /// The titles of other notices, by their names, as the text calls them.
    pub(crate) titles: BTreeMap<String, Localised<String>>,
    /// The operator, contacts and facts of the site that the text uses.
    pub(crate) records: Records,
    /// The corrections since.
    pub(crate) errata: Vec<Erratum>,
    /// The sealed texts themselves: `seal/<language>.txt`.
    pub(crate) stored: BTreeMap<Language, StoredText>,
    /// The texts that corrections replaced, by their digests.
    pub(crate) replaced: BTreeMap<String, String>,
}

impl Erratum {
    /// The file of a text that it replaced, in the folder of sealed texts.
    pub(crate) fn replaced_file(language: &Language, digest: &str) -> String {
        format!("{language}.{}.txt", &digest[..digest.len().min(12)])
    }
}

/// A correction of a published text that does not make a new version.
#[derive(Debug, Clone)]
pub(crate) struct Erratum {
    /// The day on which it was made.
    pub(crate) date: Date,
    /// Whether a translation was completed, and nothing was wrong.
    pub(crate) completion: bool,
    /// What was corrected, and why.
    pub(crate) reason: Localised<String>,
    /// The digests until then, of the languages that it changed.
    pub(crate) before: BTreeMap<Language, String>,
    /// The digests since.
    pub(crate) after: BTreeMap<Language, String>,
}
