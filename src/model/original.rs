//! The text that prevails.

use crate::base::Language;

/// An original that is published on another site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OriginalElsewhere {
    /// Its language.
    pub(crate) language: Language,
    /// Its address.
    pub(crate) url: String,
}

/// The text that prevails: at most one of the two, or neither if all are equal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Original {
    /// The language of the site that prevails.
    pub(crate) here: Option<Language>,
    /// The original, if it is published on another site.
    pub(crate) elsewhere: Option<OriginalElsewhere>,
}
