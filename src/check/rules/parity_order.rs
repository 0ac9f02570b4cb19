//! The alternatives of a sentence follow the order of the original: 書面、電話又は電子メール is not "email, telephone or in
//! writing".
//!
//! The things known in both languages are data (`meaning.toml`). A text may cite an alternative by its position (前者,
//! "the latter"), and readers take the first one for the usual one.

use std::collections::BTreeSet;
use std::ops::Range;

use super::meaning::{MEANING, latin};
use super::parts::MatchedPart;
use super::sentences::sentences;
use crate::base::{Findings, Language, Level, Rule};
use crate::check::scan::many::Many;
use crate::check::view::{Passage, TextView};

/// Alternatives in a different order than in the original.
pub(crate) static PARITY_ORDER: Rule = Rule::check("parity-order", Level::Warning);

/// The maximum number of characters between two alternatives besides a word for "or".
const GAP: usize = 9;

/// Compares a translation with the original, passage by passage.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let (Some(own), Some(theirs)) = (OrderWords::of(original.language), OrderWords::of(translation.language)) else {
        return;
    };
    for pair in parts.iter().flat_map(|part| &part.pairs) {
        compare((pair.own, &own), (pair.theirs, &theirs), findings);
    }
}

fn compare(
    (there, own): (&Passage<'_>, &OrderWords),
    (here, theirs): (&Passage<'_>, &OrderWords),
    findings: &mut Findings,
) {
    let found = own.enumerations(&there.text);
    if found.is_empty() {
        return;
    }
    let mut others = theirs.enumerations(&here.text);
    for alternatives in found {
        let things: BTreeSet<usize> = alternatives.iter().map(|(thing, _)| *thing).collect();
        let same = |others: &Vec<(usize, Range<usize>)>| {
            others.len() == alternatives.len() && others.iter().all(|(thing, _)| things.contains(thing))
        };
        // Each enumeration has at most one counterpart.
        let Some(at) = others.iter().position(same).filter(|_| things.len() == alternatives.len()) else { continue };
        let counterpart = others.remove(at);
        let differs = alternatives.iter().zip(&counterpart).any(|((own, _), (theirs, _))| own != theirs);
        let span = |passage: &Passage<'_>, all: &[(usize, Range<usize>)]| {
            let whole = all.first()?.1.start..all.last()?.1.end;
            Some((passage.text[whole.clone()].to_owned(), passage.span_of(whole)?))
        };
        if let (true, Some((words, place)), Some((original, other))) =
            (differs, span(here, &counterpart), span(there, &alternatives))
        {
            let finding = PARITY_ORDER.at(place).with("own", words).with("theirs", original);
            findings.push(finding.related(other, "original").hint("order"));
        }
    }
}

/// Whether a language has words for "or" and for things enumerated.
pub(super) fn knows(language: &Language) -> bool {
    MEANING.or.of(language).is_some() && MEANING.thing.iter().any(|thing| thing.of(language).is_some())
}

/// A language's words for the things known.
pub(super) struct OrderWords {
    or: &'static [String],
    words: Vec<(usize, &'static str)>,
    many: Many<'static>,
}

impl OrderWords {
    /// Prepares the search in a language; `None` if it has no words for "or".
    pub(super) fn of(language: &Language) -> Option<Self> {
        let or = MEANING.or.of(language)?;
        let named = MEANING.thing.iter().enumerate().filter_map(|(at, thing)| Some((at, thing.of(language)?)));
        let words: Vec<(usize, &str)> =
            named.flat_map(|(at, words)| words.iter().map(move |word| (at, word.as_str()))).collect();
        let many = Many::new(words.iter().map(|(_, word)| *word));
        Some(Self { or, words, many })
    }

    /// The runs of things in the sentences of a passage that are alternatives to each other.
    fn enumerations(&self, text: &str) -> Vec<Vec<(usize, Range<usize>)>> {
        let lower = text.to_ascii_lowercase();
        if !self.or.iter().any(|or| lower.contains(or.as_str())) {
            return Vec::new();
        }
        let things = self.things(&lower);
        let mut found: Vec<Vec<(usize, Range<usize>)>> = Vec::new();
        for sentence in sentences(&lower) {
            let inside = things.iter().filter(|(_, range)| sentence.start <= range.start && range.end <= sentence.end);
            let mut runs: Vec<Vec<(usize, Range<usize>)>> = Vec::new();
            for (thing, range) in inside {
                match runs.last_mut() {
                    Some(run) if run.last().is_some_and(|last| self.joined(&lower[last.1.end..range.start])) => {
                        run.push((*thing, range.clone()));
                    }
                    _ => runs.push(vec![(*thing, range.clone())]),
                }
            }
            runs.retain(|run| {
                let gap = run.iter().rev().nth(1).zip(run.last());
                gap.is_some_and(|(before, last)| self.has_or(&lower[before.1.end..last.1.start]))
            });
            found.append(&mut runs);
        }
        found
    }

    /// The things named in a text and their ranges; the longer word if one is part of another (電話 in 電話番号).
    pub(super) fn things(&self, lower: &str) -> Vec<(usize, Range<usize>)> {
        let places = self.many.places(lower).map(|(at, word)| (at..at + word.len(), word));
        let alone = |range: &Range<usize>, word: &str| {
            !word.starts_with(latin)
                || (!lower[..range.start].ends_with(latin) && !lower[range.end..].starts_with(latin))
        };
        let mut places: Vec<(Range<usize>, &str)> = places.filter(|(range, word)| alone(range, word)).collect();
        places.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        places.retain(|(range, _)| {
            let first = range.start >= end;
            end = end.max(range.end);
            first
        });
        let thing = |word: &str| self.words.iter().find(|(_, known)| *known == word).map(|(thing, _)| *thing);
        places.into_iter().filter_map(|(range, word)| Some((thing(word)?, range))).collect()
    }

    /// Whether the gap between two things holds only a comma or a word for "or", and a word as short as "by".
    fn joined(&self, gap: &str) -> bool {
        let joins = gap.contains(['、', '，', ',', '・', '/', '／']) || self.has_or(gap);
        let or = self.or.iter().find(|or| gap.contains(or.as_str())).map_or(0, |or| or.chars().count());
        joins && gap.chars().count() <= GAP + or
    }

    fn has_or(&self, gap: &str) -> bool {
        self.or.iter().any(|or| super::meaning::whole(gap, or).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_are_found_by_the_things_that_they_name() {
        let things = |text: &str, tag: &str| {
            let words = OrderWords::of(&Language::parse(tag).expect("a language")).expect("words");
            let found = words.enumerations(text);
            found.into_iter().map(|run| run.into_iter().map(|(thing, _)| thing).collect()).collect::<Vec<Vec<usize>>>()
        };
        let ja = things("書面、電話又は電子メールで通知します。", "ja");
        assert_eq!(ja, things("We tell you in writing, by telephone or by email.", "en"));
        assert_eq!(ja.len(), 1);
        assert_ne!(ja, things("We tell you by email, by telephone or in writing.", "en"));
        assert!(things("氏名及び住所を取得します。", "ja").is_empty());
        assert_ne!(things("住所又は電話番号", "ja"), things("住所又は電話", "ja"));
    }
}
