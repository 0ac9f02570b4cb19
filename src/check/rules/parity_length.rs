//! A passage of a translation that is unusually long or short in proportion, with more or fewer sentences or by far:
//! something was added or left out.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::ops::Range;

use super::align::letter_count;
use super::meaning::MEANING;
use super::parity_meaning::tell;
use super::parts::{Alone, MatchedPart, PassagePair};
use super::sentences::sentences;
use crate::base::{Findings, Language, Level, Rule};
use crate::check::view::{Passage, PassageKind, TextView, VALUE};

/// A passage that appears from its length to say more or less than the original.
pub(crate) static PARITY_SENTENCES: Rule = Rule::check("parity-sentences", Level::Warning);

/// The minimum number of letters for comparing lengths in a language without spaces.
const SHORTEST: usize = 25;
/// The number of sentences needed to estimate the usual ratio of lengths.
const ENOUGH: usize = 6;
/// The percentages of the usual length above which a passage says more, and below which it says less.
const LONG: usize = 170;
const SHORT: usize = 62;
/// The same for a passage with as many sentences, and by how many letters it must differ from the usual length.
const FAR: (usize, usize, usize) = (240, 40, 60);

/// Two corresponding passages or sentences, with their lengths.
struct LengthPair<'p, 'a> {
    own: (&'p Passage<'a>, Range<usize>),
    theirs: (&'p Passage<'a>, Range<usize>),
    lengths: (usize, usize),
}

impl<'p, 'a> LengthPair<'p, 'a> {
    fn of(pair: &PassagePair<'p, 'a>, (own, theirs): &(Range<usize>, Range<usize>)) -> Self {
        let length = |passage: &Passage<'_>, range: &Range<usize>| letter_count(&passage.text[range.clone()]) as usize;
        let lengths = (length(pair.own, own), length(pair.theirs, theirs));
        Self { own: (pair.own, own.clone()), theirs: (pair.theirs, theirs.clone()), lengths }
    }

    /// The words of both.
    fn words(&self) -> (&str, &str) {
        (self.own.0.text[self.own.1.clone()].trim_end(), self.theirs.0.text[self.theirs.1.clone()].trim_end())
    }

    /// The length of the translation in thousandths of the original's.
    fn ratio(&self) -> usize {
        self.lengths.1 * 1000 / self.lengths.0.max(1)
    }

    /// How it differs from the usual length.
    fn problem(&self, usual: usize, (original, translation): (&TextView<'_>, &TextView<'_>)) -> Option<&'static str> {
        let (own, theirs) = self.words();
        // The length of a value is not known.
        if !is_long(self, original) || own.contains(VALUE) || theirs.contains(VALUE) {
            return None;
        }
        let (there, here) = (sentences(own).len(), sentences(theirs).len());
        let hundredths = self.ratio() * 100 / usual;
        let ends = |words: &str, text: &TextView<'_>| words.ends_with(text.profile.stops.as_slice());
        let whole = ends(own, original) && ends(theirs, translation);
        let far = self.lengths.1.abs_diff(self.lengths.0 * usual / 1000) >= FAR.2;
        match here.cmp(&there) {
            Ordering::Greater if whole && hundredths >= LONG => Some("more"),
            Ordering::Less if whole && hundredths <= SHORT => Some("less"),
            Ordering::Equal if far && hundredths >= FAR.0 => Some("longer"),
            Ordering::Equal if far && hundredths <= FAR.1 => Some("shorter"),
            _ => None,
        }
    }
}

/// Whether the original of a pair is long enough for its length to mean anything.
fn is_long(pair: &LengthPair<'_, '_>, original: &TextView<'_>) -> bool {
    pair.lengths.0 >= if original.profile.unspaced { SHORTEST } else { 2 * SHORTEST }
}

/// Compares the lengths of corresponding passages and sentences.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let counted = |kind: PassageKind| matches!(kind, PassageKind::Paragraph | PassageKind::Cell);
    let pairs = || parts.iter().flat_map(|part| &part.pairs).filter(|pair| counted(pair.own.kind));
    for alone in parts.iter().flat_map(|part| &part.alone).chain(pairs().flat_map(|pair| &pair.alone)) {
        let text = if alone.is_own { original } else { translation };
        tell_alone(alone, text.language, findings);
    }
    let whole = pairs().filter(|pair| pair.is_whole && pair.alone.is_empty());
    let whole: Vec<LengthPair<'_, '_>> =
        whole.map(|pair| LengthPair::of(pair, &(0..pair.own.text.len(), 0..pair.theirs.text.len()))).collect();
    let said = pairs().flat_map(|pair| pair.sentences.iter().map(|ranges| LengthPair::of(pair, ranges)));
    let said: Vec<LengthPair<'_, '_>> = said.collect();
    let mut ratios: Vec<usize> = said.iter().filter(|pair| is_long(pair, original)).map(LengthPair::ratio).collect();
    if ratios.len() < ENOUGH {
        return;
    }
    ratios.sort_unstable();
    let usual = ratios[ratios.len() / 2].max(1);
    let mut told = BTreeSet::new();
    for pair in whole.iter().chain(&said) {
        let Some(problem) = pair.problem(usual, (original, translation)) else { continue };
        // A passage is told once.
        let place = pair.theirs.0.span();
        if !told.insert(place) {
            continue;
        }
        let (own, theirs) = pair.words();
        let finding = pair.theirs.0.span_of(pair.theirs.1.clone()).map(|span| PARITY_SENTENCES.at(span));
        let finding = finding.map(|finding| finding.with("problem", problem).with("words", "").hint("read"));
        let counts = (sentences(theirs).len(), sentences(own).len());
        let finding = finding.map(|finding| finding.with("own", counts.0).with("theirs", counts.1));
        tell(findings, finding, pair.own.0.span_of(pair.own.1.clone()));
    }
}

/// The number of letters of words that say something by themselves, of those that say it with a negation, an exception or
/// a number, and of those that a finding quotes.
const SAYING: u32 = 20;
const WEIGHTY: u32 = 6;
const QUOTED: usize = 40;

/// Whether words certainly contain a negation or an exception, or have a number.
fn is_weighty(words: &str, language: &Language) -> bool {
    let signs = [&MEANING.negation, &MEANING.exception].into_iter().filter_map(|signs| signs.of(language));
    letter_count(words) >= WEIGHTY
        && (words.contains(char::is_numeric) || { signs }.any(|signs| signs.certain(words).is_some()))
}

/// Reports words that only one text has, but for those that lead to a list or name a place.
fn tell_alone(alone: &Alone<'_, '_>, language: &Language, findings: &mut Findings) {
    let words = alone.passage.text[alone.range.clone()].trim();
    let is_lead = words.ends_with([':', '：']) || words.contains(VALUE);
    let counted = matches!(alone.passage.kind, PassageKind::Paragraph | PassageKind::Cell);
    if !counted || is_lead || (letter_count(words) < SAYING && !is_weighty(words, language)) {
        return;
    }
    let mut quoted: String = words.chars().take(QUOTED).collect();
    if quoted.len() < words.len() {
        quoted.push('…');
    }
    let span = alone.passage.span_of(alone.range.clone());
    let (place, other, problem) =
        if alone.is_own { (alone.near, span, "lacking") } else { (span, alone.near, "surplus") };
    let finding = place.map(|place| PARITY_SENTENCES.at(place).with("problem", problem).with("words", quoted));
    tell(findings, finding.map(|finding| finding.with("own", 0_usize).with("theirs", 0_usize).hint("read")), other);
}
