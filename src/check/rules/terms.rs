//! The site's own glossary: a term of the original and its renderings.

use super::parts::MatchedPart;
use crate::base::{Findings, Level, Rule, Span};
use crate::check::view::{Passage, TextView};
use crate::read::content::terms::Term;

/// A term of the original without its rendering in the translation.
pub(crate) static TERM_MISSING: Rule = Rule::check("term-missing", Level::Warning);
/// A word that the glossary forbids.
pub(crate) static TERM_VARIANT: Rule = Rule::check("term-variant", Level::Warning);

/// Reports words that the glossary forbids.
pub(super) fn avoided(terms: &[Term], texts: [&TextView<'_>; 2], findings: &mut Findings) {
    for term in terms {
        texts.into_iter().for_each(|text| avoided_in(term, text, findings));
    }
}

/// Compares a translation with the original by the glossary.
pub(super) fn check(
    terms: &[Term],
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    for term in terms {
        let (Some(own), Some(theirs)) = (term.words.get(original.language), term.words.get(translation.language))
        else {
            continue;
        };
        for MatchedPart { own: here, theirs: there, .. } in parts {
            let used = here
                .iter()
                .find_map(|passage| own.iter().find_map(|word| place(passage, &word.value, terms, original)));
            let rendered = there.iter().any(|passage| theirs.iter().any(|word| holds(&passage.text, &word.value)));
            let Some((used, at)) = used.filter(|_| !rendered && !there.is_empty()) else { continue };
            let Some(span) = there.iter().find_map(|passage| passage.span()) else { continue };
            let known: Vec<&str> = theirs.iter().map(|word| word.value.as_str()).collect();
            let finding = TERM_MISSING.at(span).with("term", used).with("known", known.join(", "));
            findings.push(finding.related(at, "original").hint("known"));
        }
    }
}

fn avoided_in(term: &Term, text: &TextView<'_>, findings: &mut Findings) {
    let Some(words) = term.avoid.as_ref().and_then(|avoid| avoid.get(text.language)) else { return };
    let known = term
        .words
        .get(text.language)
        .map_or(String::new(), |known| known.iter().map(|word| word.value.as_str()).collect::<Vec<_>>().join(", "));
    for passage in &text.passages {
        for word in words {
            for at in places(&passage.text, &word.value) {
                if let Some(span) = passage.span_of(at..at + word.value.len()) {
                    let finding = TERM_VARIANT.at(span).with("word", &word.value).with("known", &known);
                    let finding = finding.related(word.span, "glossary");
                    findings.push(if known.is_empty() { finding } else { finding.hint("known") });
                }
            }
        }
    }
}

/// The first use of a term by itself, not as part of a longer term of the glossary.
fn place(passage: &Passage<'_>, word: &str, terms: &[Term], text: &TextView<'_>) -> Option<(String, Span)> {
    let longer: Vec<&str> = terms
        .iter()
        .filter_map(|term| term.words.get(text.language))
        .flatten()
        .map(|other| other.value.as_str())
        .filter(|other| other.len() > word.len() && other.contains(word))
        .collect();
    let inside = |at: usize| {
        longer.iter().any(|other| {
            passage
                .text
                .match_indices(other)
                .any(|(start, other)| start <= at && at + word.len() <= start + other.len())
        })
    };
    let at = places(&passage.text, word).into_iter().find(|at| !inside(*at))?;
    Some((word.to_owned(), passage.span_of(at..at + word.len())?))
}

/// The positions of a whole word, ignoring case.
fn places(text: &str, word: &str) -> Vec<usize> {
    let (text, word) = (text.to_ascii_lowercase(), word.to_ascii_lowercase());
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let whole = |at: usize| {
        let end = at + word.len();
        let starts = !latin(word.chars().next()) || !latin(text[..at].chars().next_back());
        starts && (!latin(word.chars().next_back()) || !latin(text[end..].chars().next()))
    };
    if word.is_empty() {
        return Vec::new();
    }
    text.match_indices(&word).map(|(at, _)| at).filter(|at| whole(*at)).collect()
}

/// Whether a text contains a word, ignoring case; plural and inflected forms match too.
fn holds(text: &str, word: &str) -> bool {
    text.to_lowercase().contains(&word.to_lowercase())
}
