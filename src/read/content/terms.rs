//! `content/terms.toml`: the site's own glossary.
//!
//! ```toml
//! [[term]]
//! words = { ja = ["利用目的"], en = ["purpose of use", "purposes of use"] }
//! avoid = { ja = ["使用目的"], en = ["usage purpose"] }
//! ```

use crate::base::{FileId, Findings, Language, Source, Spanned};
use crate::read::decode::only_listed;
use crate::read::decode::{Localised, decode_file, table};

table! {
    /// The file as written.
    struct RawTerms {
        /// The terms.
        term: Vec<Term>,
    }
}

table! {
    /// A term: what it is called in each language, and what it is not to be called.
    pub(crate) struct Term {
        /// Its names, in each language; the first one is the usual one.
        words: Localised<Vec<Spanned<String>>>,
        /// Words that are not to be used for it.
        avoid: Option<Localised<Vec<Spanned<String>>>>,
    }
}

/// Reads the glossary.
pub(crate) fn parse_terms(file: FileId, source: &Source, languages: &[Language]) -> (Vec<Term>, Findings) {
    let (raw, mut findings) = decode_file::<RawTerms>(file, source);
    let terms = raw.map_or_else(Vec::new, |raw| raw.term);
    for term in &terms {
        only_listed(&term.words, languages, &mut findings);
        if let Some(avoid) = &term.avoid {
            only_listed(avoid, languages, &mut findings);
        }
    }
    (terms, findings)
}
