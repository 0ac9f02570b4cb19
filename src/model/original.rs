//! Whose text prevails.

use crate::base::language::Language;

/// An original that is published on another site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Elsewhere {
    /// Its language.
    pub(crate) language: Language,
    /// Where it stands.
    pub(crate) url: String,
}

/// Whose text prevails: neither where all are equal, at most one of the two.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Original {
    /// The language of the site whose text prevails.
    pub(crate) here: Option<Language>,
    /// The original, where it is published on another site.
    pub(crate) elsewhere: Option<Elsewhere>,
}
