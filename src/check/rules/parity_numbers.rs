//! A translation has the same numbers as the original, in digits or in words that may mean them.

use std::collections::BTreeSet;

use super::literal_reference::OwnNumbers;
use super::measures::converted;
use super::sides::{Mark, Sides};
use super::statutes::ToldArticle;
use super::typed_marker::typed_before;
use crate::base::{Findings, Language, Level, Rule, Span};
use crate::check::scan::{ScannedNumbers, Unit, citations, numbers, relations};
use crate::check::view::{Passage, PassageKind};
use crate::words::Profile;

/// Different numbers.
pub(crate) static PARITY_NUMBERS: Rule = Rule::check("parity-numbers", Level::Warning);

/// Compares numbers in digits; words that may mean them excuse a difference.
pub(super) fn check(sides: &Sides<'_, '_>, article: Option<u32>, findings: &mut Findings) {
    let (own, theirs) = (
        Counted::of(sides.own, sides.languages.0, sides.profiles.0, &sides.known.0),
        Counted::of(sides.theirs, sides.languages.1, sides.profiles.1, &sides.known.1),
    );
    let plain = |here: &Counted, there: &Counted| here.odd(there, |numbers| numbers.written.iter());
    sides.tell(&PARITY_NUMBERS, plain(&own, &theirs).iter().collect(), plain(&theirs, &own).iter().collect(), findings);
    let cited =
        |here: &Counted, there: &Counted| here.odd(there, |numbers| numbers.cited.iter().map(|(number, _)| number));
    let (mut lacking, mut surplus) = (cited(&own, &theirs), cited(&theirs, &own));
    // 前項 here may be Article 5.1 there, but 第23条 is not Article 27.
    match (lacking.is_empty(), surplus.is_empty()) {
        (false, true) => {
            let relations = relations_of(sides.theirs, sides.profiles.1);
            lacking.retain(|mark| !may_mean(&relations, own.is_article(&mark.what), &mark.what, article));
        }
        (true, false) => {
            let relations = relations_of(sides.own, sides.profiles.0);
            surplus.retain(|mark| !may_mean(&relations, theirs.is_article(&mark.what), &mark.what, article));
        }
        _ => {}
    }
    leave_told(sides.told, &mut lacking, &mut surplus);
    leave_told(sides.told, &mut surplus, &mut lacking);
    sides.tell(&PARITY_NUMBERS, lacking.iter().collect(), surplus.iter().collect(), findings);
}

/// Removes the articles already reported as wrong, and their equivalents in the other text.
fn leave_told(told: &[ToldArticle], these: &mut Vec<Mark>, those: &mut Vec<Mark>) {
    let before = these.len();
    let mut now = BTreeSet::new();
    these.retain(|mark| {
        let stands_in = |told: &&ToldArticle| {
            let around = mark.span.filter(|span| span.file == told.place.file);
            around.is_some_and(|span| (span.start..span.end).contains(&told.place.start))
        };
        let known = told.iter().filter(stands_in).find(|told| told.article == mark.what);
        now.extend(known.and_then(|told| told.now.as_deref()));
        known.is_none()
    });
    let left = before - these.len();
    let all = left > 0 && these.is_empty() && those.len() == left;
    those.retain(|mark| !all && !now.contains(mark.what.as_str()));
}

/// The numbers of a part, passage by passage.
struct Counted(Vec<(Option<Span>, ScannedNumbers)>);

impl Counted {
    fn of(passages: &[&Passage<'_>], language: &Language, profile: &Profile, known: &OwnNumbers<'_>) -> Self {
        let read = |passage: &&Passage<'_>| {
            let words = passage.own_words();
            // A number typed before a heading is reported elsewhere.
            let typed = if passage.kind == PassageKind::Heading { typed_before(&words) } else { 0 };
            let mut numbers = numbers(&words[typed..], profile);
            numbers.possible.extend(converted(&passage.text, language, profile));
            // The number printed by a reference may be typed in the other text.
            let aims = passage.references.iter().filter(|one| one.notice.is_none()).flat_map(|one| &one.aims);
            numbers.possible.extend(aims.flat_map(|aim| known.printed(&aim.target)));
            (passage.span(), numbers)
        };
        Self(counted(passages).map(read).collect())
    }

    /// The numbers that `there` cannot be read to contain, each once.
    fn odd<'n, I: Iterator<Item = &'n String>>(&'n self, there: &Self, kind: fn(&'n ScannedNumbers) -> I) -> Vec<Mark> {
        let known: BTreeSet<&String> = there.0.iter().flat_map(|(_, numbers)| numbers.all()).collect();
        let mut told = BTreeSet::new();
        let all = self.0.iter().flat_map(|(span, numbers)| kind(numbers).map(move |number| (*span, number)));
        // "1 year" is "a year" in one language and "1" in the other.
        let odd = all.filter(|(_, number)| !known.contains(number) && *number != "1" && *number != "0");
        odd.filter(|(_, number)| told.insert(*number))
            .map(|(span, number)| Mark { what: number.clone(), span })
            .collect()
    }

    fn is_article(&self, number: &str) -> bool {
        self.0.iter().any(|(_, numbers)| numbers.cited.contains(&(number.to_owned(), true)))
    }
}

/// The passages whose numbers are compared.
fn counted<'p, 'a>(passages: &'p [&'p Passage<'a>]) -> impl Iterator<Item = &'p &'p Passage<'a>> {
    passages.iter().filter(|passage| passage.kind != PassageKind::Title)
}

/// The offsets of the articles that a part cites by relation, as [`relations`] returns them.
fn relations_of(passages: &[&Passage<'_>], profile: &Profile) -> Vec<Option<i64>> {
    let mut all: Vec<Option<i64>> = counted(passages).flat_map(|passage| relations(&passage.text, profile)).collect();
    // 第1項 alone is a paragraph of the citing article.
    let inside =
        |passage: &&&Passage<'_>| citations(&passage.text, profile).iter().any(|found| found.unit == Unit::Inside);
    all.extend(counted(passages).find(inside).map(|_| Some(0)));
    all
}

/// Whether a relation such as 前項 or "the preceding Article" may mean a number cited in the other text; `here` is the
/// article that contains both.
fn may_mean(relations: &[Option<i64>], article: bool, number: &str, here: Option<u32>) -> bool {
    let number = number.parse::<i64>().ok();
    relations.iter().any(|offset| match (article, offset, here) {
        (true, Some(offset), Some(here)) => number == Some(i64::from(here) + offset),
        _ => true,
    })
}
