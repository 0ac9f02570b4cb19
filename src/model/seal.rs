//! The seal of a version: what proves that its text is the one that was published, and a copy of all that it took from
//! elsewhere.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::decode::Localised;
use crate::language::Language;
use crate::model::notice::EventKind;
use crate::model::record::Records;
use crate::source::{FileId, Spanned};

/// How the levels of a text are numbered and cited: two patterns for each level, by its name.
pub type Patterns = BTreeMap<String, [String; 2]>;

/// `seal.toml`, and the texts beside it.
#[derive(Debug, Clone)]
pub struct Seal {
    /// `seal.toml`.
    pub file: FileId,
    /// The language that prevails; `None` where all are equal.
    pub original: Option<Language>,
    /// The version before this one when it was sealed.
    pub predecessor: Option<Spanned<String>>,
    /// The days in the life of the notice, up to this version.
    pub events: Vec<(EventKind, Date)>,
    /// The SHA-256 of the text form in each sealed language.
    pub digests: BTreeMap<Language, Spanned<String>>,
    /// How each sealed language is numbered.
    pub numbering: BTreeMap<Language, Patterns>,
    /// The words between the author's own in each sealed language (前項), by message, with `{name}` for values.
    pub words: BTreeMap<Language, BTreeMap<String, String>>,
    /// The titles of other notices, by their names, as the text calls them.
    pub titles: BTreeMap<String, Localised<String>>,
    /// The operator, contacts and facts of the site that the text uses.
    pub records: Records,
    /// The corrections since.
    pub errata: Vec<Erratum>,
    /// The sealed texts themselves: `seal/<language>.txt`.
    pub stored: BTreeMap<Language, FileId>,
}

/// A correction of a published text that does not make a new version.
#[derive(Debug, Clone)]
pub struct Erratum {
    /// The day on which it was made.
    pub date: Date,
    /// What was corrected, and why.
    pub reason: Localised<String>,
    /// The digests until then, of the languages that it changed.
    pub before: BTreeMap<Language, String>,
    /// The digests since.
    pub after: BTreeMap<Language, String>,
}
