//! Terms of the Act and their renderings. The glossary is data (`act_terms.toml`), with its own date and source;
//! terms in the site's own glossary are left to it.

use std::sync::LazyLock;

use super::parts::MatchedPart;
use crate::base::{Findings, Keyed, Language, Level, Rule, Span};
use crate::check::view::{Passage, TextView};
use crate::read::content::terms::Term;
use crate::read::decode::{data, table};

/// A term of the Act whose rendering is wrong or missing.
pub(crate) static ACT_TERM: Rule = Rule::check("act-term", Level::Warning);

table! {
    /// The data file.
    struct RawGlossary {
        /// The day on which it was last compared with the Act.
        as_of: String,
        /// Where the Act and its translation can be read.
        source: String,
        /// The terms.
        term: Vec<RawTerm>,
    }
}

table! {
    /// A term of the Act.
    struct RawTerm {
        /// As the Act has it, by language.
        words: Keyed<Vec<String>>,
        /// Words one of which stands in the same paragraph where the Act's meaning is meant, for terms that others use too.
        beside: Option<Vec<String>>,
        /// What renders it in other languages, in lower case: the usual rendering, then stems of others that say the same.
        renderings: Keyed<Vec<String>>,
    }
}

static GLOSSARY: LazyLock<RawGlossary> = LazyLock::new(|| data("act_terms.toml", include_str!("act_terms.toml")));

/// Whether terms of the Act, or their renderings, are known in a language.
pub(super) fn knows(language: &Language) -> bool {
    let known = |term: &RawTerm| term.words.of(language).is_some() || term.renderings.of(language).is_some();
    GLOSSARY.term.iter().any(known)
}

/// Compares the terms of the Act in a translation and its original, whichever of them is in the Act's language.
pub(super) fn check(
    own: &[Term],
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let terms = comparable(own, original.language, translation.language);
    for MatchedPart { own: here, theirs: there, .. } in parts {
        if here.is_empty() || there.is_empty() {
            continue;
        }
        for Comparable { translated, words, beside, renderings } in &terms {
            let (problem, of_act, rendered) = if *translated { ("lacks", here, there) } else { ("has", there, here) };
            let Some((word, span)) = of_act.iter().find_map(|passage| place(passage, words, beside)) else { continue };
            if rendered.iter().any(|passage| renders(&passage.text, renderings)) {
                continue;
            }
            let Some(place) = there.iter().find_map(|passage| passage.span()) else { continue };
            let usual = renderings.first().map_or("", String::as_str);
            let finding = ACT_TERM.at(place).with("term", word).with("usual", usual).with("as-of", &GLOSSARY.as_of);
            let finding = finding.with("problem", problem).with("source", &GLOSSARY.source);
            findings.push(finding.related(span, "original").hint("usual"));
        }
    }
}

/// A term known in both languages.
struct Comparable {
    /// Whether the original is in the Act's language.
    translated: bool,
    words: &'static [String],
    beside: &'static [String],
    renderings: &'static [String],
}

/// The terms that can be compared between two languages and are not in the site's own glossary.
fn comparable(own: &[Term], original: &Language, translation: &Language) -> Vec<Comparable> {
    let both = |term: &'static RawTerm, act: &Language, other: &Language| {
        let (words, renderings) = (term.words.of(act)?, term.renderings.of(other)?);
        Some((words.as_slice(), renderings.as_slice(), is_given(own, act, words)))
    };
    let comparable = |term: &'static RawTerm| {
        let translated = both(term, original, translation).map(|both| (true, both));
        let (translated, (words, renderings, given)) =
            translated.or_else(|| both(term, translation, original).map(|both| (false, both)))?;
        let beside = term.beside.as_deref().unwrap_or_default();
        (!given).then_some(Comparable { translated, words, beside, renderings })
    };
    GLOSSARY.term.iter().filter_map(comparable).collect()
}

/// Whether the site's own glossary contains a term.
fn is_given(own: &[Term], language: &Language, words: &[String]) -> bool {
    let given = own.iter().filter_map(|term| term.words.get(language)).flatten();
    given.into_iter().any(|word| words.contains(&word.value))
}

fn renders(text: &str, renderings: &[String]) -> bool {
    let lower = text.to_lowercase();
    renderings.iter().any(|stem| lower.contains(stem.as_str()))
}

/// The first use of a term by itself, not as part of a longer term of the Act (個人データ in 保有個人データ).
fn place(passage: &Passage<'_>, words: &[String], beside: &[String]) -> Option<(String, Span)> {
    let text = passage.text.as_str();
    if !beside.is_empty() && !beside.iter().any(|word| text.contains(word.as_str())) {
        return None;
    }
    let longer = |word: &str| {
        let all = GLOSSARY.term.iter().flat_map(|term| term.words.0.iter().flat_map(|(_, words)| words));
        all.filter(|other| other.len() > word.len() && other.contains(word)).map(String::as_str).collect::<Vec<_>>()
    };
    words.iter().filter(|word| text.contains(word.as_str())).find_map(|word| {
        let longer = longer(word);
        let inside = |at: usize| {
            longer.iter().any(|other| {
                text.match_indices(other).any(|(start, _)| start <= at && at + word.len() <= start + other.len())
            })
        };
        let (at, _) = text.match_indices(word.as_str()).find(|(at, _)| !inside(*at) && !passage.is_linked(*at))?;
        Some((word.clone(), passage.span_of(at..at + word.len())?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glossary_is_dated_and_every_term_has_words_and_renderings() {
        assert!(GLOSSARY.as_of.len() == 10 && GLOSSARY.source.starts_with("https://") && GLOSSARY.term.len() >= 20);
        for term in &GLOSSARY.term {
            let full = |keyed: &Keyed<Vec<String>>| keyed.0.iter().all(|(_, words)| !words.is_empty());
            assert!(full(&term.words) && full(&term.renderings));
            let lower = term.renderings.0.iter().flat_map(|(_, words)| words).all(|word| *word == word.to_lowercase());
            assert!(lower, "{:?}", term.renderings);
        }
    }
}
