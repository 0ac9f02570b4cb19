//! What one language says and the other does not: what a passage speaks of (a fee, consent, a third party), and the
//! words that limit or widen a sentence (等, のみ, "in advance"). The words are data (`meaning.toml`).
//!
//! A finding requires a word that can mean nothing else on one side and no word that may mean the same on the other.

use std::collections::BTreeSet;
use std::ops::Range;

use super::meaning::{MeaningWords, SAID, SCOPE, STATED, Vocabulary, latin};
use super::parity_meaning::tell;
use super::parts::MatchedPart;
use crate::base::{Findings, Language, Level, Rule};
use crate::check::view::{Passage, PassageKind, TextView};

/// Something that only one side speaks of: a fee, consent, a third party.
pub(crate) static PARITY_WORDS: Rule = Rule::check("parity-words", Level::Info);
/// A word that limits or widens a sentence, without a counterpart.
pub(crate) static PARITY_SCOPE: Rule = Rule::check("parity-scope", Level::Info);

/// Compares corresponding passages.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let languages = (original.language, translation.language);
    let terms = (terms(original), terms(translation));
    for pair in parts.iter().flat_map(|part| &part.pairs).filter(|pair| pair.own.kind != PassageKind::Heading) {
        let (there, here) = (pair.own.text.to_ascii_lowercase(), pair.theirs.text.to_ascii_lowercase());
        let own = Wording { passage: pair.own, range: 0..there.len(), lower: &there, terms: &terms.0 };
        let theirs = Wording { passage: pair.theirs, range: 0..here.len(), lower: &here, terms: &terms.1 };
        for (range, other) in &pair.sentences {
            let (own, theirs) = (Wording { range: range.clone(), ..own }, Wording { range: other.clone(), ..theirs });
            compare(&PARITY_WORDS, &STATED, (&own, &theirs), languages, findings);
            compare(&PARITY_SCOPE, &SCOPE, (&own, &theirs), languages, findings);
            if !pair.is_whole {
                compare(&PARITY_WORDS, &SAID, (&own, &theirs), languages, findings);
            }
        }
        if pair.is_whole {
            compare(&PARITY_WORDS, &SAID, (&own, &theirs), languages, findings);
        }
    }
}

/// The terms that a text defines, or quotes, whose words about scope have no counterpart of their own: 「開示等」.
fn terms(text: &TextView<'_>) -> Vec<String> {
    let quoted = |passage: &Passage<'_>| -> Vec<String> {
        let parts = passage.text.split(['「', '“']).skip(1);
        parts.filter_map(|part| Some(part.split_once(['」', '”'])?.0.to_owned())).collect()
    };
    let mut terms: BTreeSet<String> = text.passages.iter().flat_map(quoted).collect();
    terms.retain(|term| {
        term.chars().count() <= LONGEST_TERM && !SCOPE.meanings(&term.to_ascii_lowercase(), text.language).is_empty()
    });
    terms.into_iter().take(MOST_TERMS).collect()
}

/// The maximum number of terms that are looked for in every sentence.
const MOST_TERMS: usize = 50;
/// The maximum number of letters of a quotation that is a term.
const LONGEST_TERM: usize = 20;

/// A passage or a sentence.
struct Wording<'p, 'a> {
    passage: &'p Passage<'a>,
    range: Range<usize>,
    /// The passage in lower case.
    lower: &'p str,
    /// Terms whose words do not count.
    terms: &'p [String],
}

impl<'p, 'a> Wording<'p, 'a> {
    fn lower(&self) -> &'p str {
        &self.lower[self.range.clone()]
    }

    /// The range in the passage of a word that certainly has a meaning, up to the end of its ending.
    fn certain(&self, words: &MeaningWords) -> Option<Range<usize>> {
        let mut text = self.passage.text[self.range.clone()].to_owned();
        for term in self.terms {
            text = text.replace(term.as_str(), &" ".repeat(term.len()));
        }
        let found = words.certain(&text)?;
        let rest = &text[found.end..];
        let ending = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        let end = if text[..found.end].ends_with(latin) { found.end + ending } else { found.end };
        Some(self.range.start + found.start..self.range.start + end)
    }

    /// Whether it may have a meaning, or contains a word as it is: a name may be written alike in both languages.
    fn may_say(&self, words: &MeaningWords, word: &str) -> bool {
        words.may_stand_in(self.lower()) || self.lower().contains(word)
    }
}

/// Reports the words of one side without a counterpart on the other, together for each side.
fn compare(
    rule: &'static Rule,
    vocabulary: &Vocabulary,
    (own, theirs): (&Wording<'_, '_>, &Wording<'_, '_>),
    languages: (&Language, &Language),
    findings: &mut Findings,
) {
    let mut meanings = vocabulary.meanings(own.lower(), languages.0);
    meanings.extend(vocabulary.meanings(theirs.lower(), languages.1));
    let (mut lacking, mut surplus) = (Vec::new(), Vec::new());
    for meaning in meanings {
        let Some((ours, others)) = vocabulary.words(meaning, languages) else { continue };
        let missing = |words: &MeaningWords, here: &Wording<'_, '_>, others: &MeaningWords, there: &Wording<'_, '_>| {
            let found = here.certain(words)?;
            (!there.may_say(others, &here.passage.text[found.clone()].to_ascii_lowercase())).then_some(found)
        };
        if let Some(found) = missing(ours, own, others, theirs) {
            lacking.push(found);
        } else if let Some(found) = missing(others, theirs, ours, own) {
            surplus.push(found);
        }
    }
    let side = |wording: &Wording<'_, '_>| wording.passage.span_of(wording.range.clone());
    if let Some((words, first)) = listed(own.passage, lacking) {
        let finding = side(theirs).map(|span| rule.at(span).with("problem", "lacking").with("own", ""));
        tell(findings, finding.map(|finding| finding.with("theirs", words)), own.passage.span_of(first));
    }
    if let Some((words, first)) = listed(theirs.passage, surplus) {
        let finding = theirs.passage.span_of(first).map(|span| rule.at(span).with("problem", "surplus"));
        tell(findings, finding.map(|finding| finding.with("own", words).with("theirs", "")), side(own));
    }
}

/// Words of a passage as a list in its order, and the range of the first; `None` if there are none.
fn listed(passage: &Passage<'_>, mut ranges: Vec<Range<usize>>) -> Option<(String, Range<usize>)> {
    ranges.sort_by_key(|range| range.start);
    let words: Vec<&str> = ranges.iter().map(|range| &passage.text[range.clone()]).collect();
    Some((words.join("`, `"), ranges.into_iter().next()?))
}
