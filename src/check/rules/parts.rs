//! The corresponding parts of two texts: the part outside the sections, then each section that both texts have; and the
//! passages and sentences that correspond in them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::align::{AlignUnit, Aligned, SURE, UNSURE, align, belongs, fits, in_step, letter_count};
use super::meaning::has_signs;
use super::sentences::sentences;
use crate::base::Span;
use crate::check::view::{Passage, PassageKind, TextView};
use crate::model::Section;

/// A part of an original and of its translation.
pub(super) struct MatchedPart<'t, 'a> {
    /// The two sections; `None` for the part outside the sections.
    pub(super) sections: Option<(&'a Section, &'a Section)>,
    /// The passages of the original.
    pub(super) own: Vec<&'t Passage<'a>>,
    /// The passages of the translation.
    pub(super) theirs: Vec<&'t Passage<'a>>,
    /// The passages that correspond: all of them if the part is parallel, otherwise those that do if it is clear.
    pub(super) pairs: Vec<PassagePair<'t, 'a>>,
    /// The passages to which certainly nothing corresponds.
    pub(super) alone: Vec<Alone<'t, 'a>>,
}

/// Two corresponding passages.
pub(super) struct PassagePair<'t, 'a> {
    /// The passage of the original.
    pub(super) own: &'t Passage<'a>,
    /// The passage of the translation.
    pub(super) theirs: &'t Passage<'a>,
    /// Whether each is the only counterpart of the other.
    pub(super) is_whole: bool,
    /// The ranges that correspond: sentences, or the whole passages if it is not certain which sentences do.
    pub(super) sentences: Vec<(Range<usize>, Range<usize>)>,
    /// The sentences to which certainly nothing corresponds.
    pub(super) alone: Vec<Alone<'t, 'a>>,
}

impl<'t, 'a> PassagePair<'t, 'a> {
    fn of(own: &'t Passage<'a>, theirs: &'t Passage<'a>) -> Self {
        let whole = vec![(0..own.text.len(), 0..theirs.text.len())];
        Self { own, theirs, is_whole: false, sentences: whole, alone: Vec::new() }
    }
}

/// Words to which nothing corresponds in the other text.
pub(super) struct Alone<'t, 'a> {
    /// Their passage.
    pub(super) passage: &'t Passage<'a>,
    /// Their range in it.
    pub(super) range: Range<usize>,
    /// Whether the passage is the original's.
    pub(super) is_own: bool,
    /// The words of the other text near which a counterpart would stand.
    pub(super) near: Option<Span>,
}

/// A passage and a range in it.
type PassageRange<'t, 'a> = (&'t Passage<'a>, Range<usize>);

impl<'t, 'a> Alone<'t, 'a> {
    fn of(found: &Aligned, (own, theirs): (PassageRange<'t, 'a>, PassageRange<'t, 'a>)) -> Self {
        let is_own = found.theirs.is_empty();
        let ((passage, range), near) = if is_own { (own, theirs) } else { (theirs, own) };
        Self { passage, range, is_own, near: near.0.span_of(near.1) }
    }
}

impl MatchedPart<'_, '_> {
    /// The headings, in the original and in the translation.
    pub(super) fn places(&self) -> (Option<Span>, Option<Span>) {
        let places = self.sections.map(|(own, theirs)| (own.heading_span, theirs.heading_span));
        (places.map(|(own, _)| own), places.map(|(_, theirs)| theirs))
    }

    /// Whether the passages of both sides correspond one to one: as many of the same kinds in the same order.
    pub(super) fn is_parallel(&self) -> bool {
        let kinds = |passages: &[&Passage<'_>]| passages.iter().map(|passage| passage.kind).collect::<Vec<_>>();
        kinds(&self.own) == kinds(&self.theirs)
    }
}
/// Passages in reading order by the span of their section's id; `None` for those outside the sections.
pub(super) type BySection<'t, 'a> = BTreeMap<Option<Span>, Vec<&'t Passage<'a>>>;

/// The passages of a text by section, without the title.
pub(super) fn by_section<'t, 'a>(text: &'t TextView<'a>) -> BySection<'t, 'a> {
    let mut found = BySection::new();
    for passage in text.passages.iter().filter(|passage| passage.kind != PassageKind::Title) {
        found.entry(passage.section.map(|section| section.id.span)).or_default().push(passage);
    }
    found
}

/// The passages of the sections that only one text has: of the original, and of the translation. What a part lacks may
/// be in them.
pub(super) fn apart<'t, 'a>(
    parts: &[MatchedPart<'t, 'a>],
    original: &'t TextView<'a>,
    translation: &'t TextView<'a>,
) -> (Vec<&'t Passage<'a>>, Vec<&'t Passage<'a>>) {
    let matched = || parts.iter().filter_map(|part| part.sections);
    let left = |text: &'t TextView<'a>, matched: BTreeSet<Span>| {
        let other = |passage: &&Passage<'_>| passage.section.is_some_and(|section| !matched.contains(&section.id.span));
        text.passages.iter().filter(other).collect()
    };
    let (own, theirs) = matched().map(|(own, theirs)| (own.id.span, theirs.id.span)).unzip();
    (left(original, own), left(translation, theirs))
}

/// Each part that both texts have.
pub(super) fn pairs<'t, 'a>(original: &'t TextView<'a>, translation: &'t TextView<'a>) -> Vec<MatchedPart<'t, 'a>> {
    let (mut own, mut theirs) = (by_section(original), by_section(translation));
    let by_id = translation.text.sections_by_id();
    let both = original.text.all_sections().into_iter();
    let both = both.filter_map(|section| Some((section, *by_id.get(section.id.value.as_str())?)));
    let mut part = |sections: Option<(&'a Section, &'a Section)>| MatchedPart {
        sections,
        own: own.remove(&sections.map(|(own, _)| own.id.span)).unwrap_or_default(),
        theirs: theirs.remove(&sections.map(|(_, theirs)| theirs.id.span)).unwrap_or_default(),
        pairs: Vec::new(),
        alone: Vec::new(),
    };
    let mut parts: Vec<MatchedPart<'t, 'a>> = std::iter::once(None).chain(both.map(Some)).map(&mut part).collect();
    let is_known = has_signs(original.language) && has_signs(translation.language);
    let matcher = PassageMatcher { original, translation, usual: usual(&parts), is_known };
    parts.iter_mut().for_each(|part| matcher.fill(part));
    matcher.leave_moved(&mut parts);
    parts
}

/// The usual length of a translation in thousandths of the original's, by the parts that correspond passage by passage.
fn usual(parts: &[MatchedPart<'_, '_>]) -> u32 {
    let of = |passages: &[&Passage<'_>]| -> u64 { passages.iter().map(|one| u64::from(letter_count(&one.text))).sum() };
    let sum = |all: &mut dyn Iterator<Item = &MatchedPart<'_, '_>>| {
        all.fold((0, 0), |(own, theirs), part| (own + of(&part.own), theirs + of(&part.theirs)))
    };
    let parallel = sum(&mut parts.iter().filter(|part| part.is_parallel()));
    let (own, theirs) = if parallel.0 >= ENOUGH { parallel } else { sum(&mut parts.iter()) };
    u32::try_from((theirs * 1000 / own.max(1)).clamp(200, 5000)).unwrap_or(1000)
}

/// The number of letters by which the usual length of a translation is known.
const ENOUGH: u64 = 300;
/// By how much it must cost less that sentences do not correspond in their order, if there are equally many.
const CLEAR: i32 = 800;

/// The percentage of sentences that certainly correspond in a part whose sentences are compared.
const CLEAR_SHARE: usize = 70;

/// Finds what corresponds in two texts.
struct PassageMatcher<'t, 'a> {
    original: &'t TextView<'a>,
    translation: &'t TextView<'a>,
    /// The usual length of a translation in thousandths of the original's.
    usual: u32,
    /// Whether both languages have words by which sentences are known.
    is_known: bool,
}

impl<'t, 'a> PassageMatcher<'t, 'a> {
    fn fill(&self, part: &mut MatchedPart<'t, 'a>) {
        if part.is_parallel() {
            part.pairs = part.own.iter().zip(&part.theirs).map(|(own, theirs)| self.pair(own, theirs)).collect();
            return;
        }
        let (own, theirs) = (SaidSentences::of(&part.own), SaidSentences::of(&part.theirs));
        if !self.is_known || own.0.is_empty() || theirs.0.is_empty() {
            return;
        }
        let (ours, others) = (own.units(self.original), theirs.units(self.translation));
        let aligned = align(&ours, &others, self.usual).unwrap_or_default();
        let fit = |found: &Aligned, least: i32| !found.is_alone() && found.cost <= least;
        // Where most sentences certainly correspond, the others between them do too.
        if aligned.iter().filter(|found| fit(found, SURE)).count() * 100 < CLEAR_SHARE * aligned.len() {
            return;
        }
        for found in aligned.iter().filter(|found| fit(found, UNSURE)) {
            let ((own, here), (theirs, there)) = (own.place(&found.own), theirs.place(&found.theirs));
            let same =
                |pair: &&mut PassagePair<'_, '_>| std::ptr::eq(pair.own, own) && std::ptr::eq(pair.theirs, theirs);
            match part.pairs.last_mut().filter(same) {
                Some(pair) => pair.sentences.push((here, there)),
                None if own.kind != theirs.kind => {}
                None => part.pairs.push(PassagePair { sentences: vec![(here, there)], ..PassagePair::of(own, theirs) }),
            }
        }
        let sure = |at: usize| aligned.get(at).is_none_or(|found| fit(found, UNSURE));
        let alone = |(at, found): (usize, &Aligned)| {
            let counts = found.is_alone() && sure(at + 1) && at.checked_sub(1).is_none_or(sure);
            // A sentence whose counterpart stands elsewhere was moved.
            let moved = || {
                let here = if found.own.is_empty() { &ours } else { &ours[found.own.clone()] };
                let there = if found.theirs.is_empty() { &others } else { &others[found.theirs.clone()] };
                let near = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| aligned.get(at));
                fits(here, there, self.usual) || { near }.any(|near| belongs(found, near, (&ours, &others), self.usual))
            };
            (counts && !moved()).then(|| Alone::of(found, (own.place(&found.own), theirs.place(&found.theirs))))
        };
        part.alone = aligned.iter().enumerate().filter_map(alone).collect();
    }

    /// Leaves out what is alone only because its counterpart is alone too, or in a section that only one text has: it
    /// was moved.
    fn leave_moved(&self, parts: &mut [MatchedPart<'t, 'a>]) {
        let units = |alone: &Alone<'_, '_>| -> Vec<AlignUnit> {
            let text = if alone.is_own { self.original } else { self.translation };
            let words = &alone.passage.text[alone.range.clone()];
            let unit = |range| AlignUnit::of(&words[range], 0, text.language, text.profile);
            sentences(words).into_iter().map(unit).collect()
        };
        if parts.iter().all(|part| part.alone.is_empty() && part.pairs.iter().all(|pair| pair.alone.is_empty())) {
            return;
        }
        let apart = apart(parts, self.original, self.translation);
        let mut own = SaidSentences::of(&apart.0).units(self.original);
        let mut theirs = SaidSentences::of(&apart.1).units(self.translation);
        for alone in
            parts.iter().flat_map(|part| part.alone.iter().chain(part.pairs.iter().flat_map(|pair| &pair.alone)))
        {
            if alone.is_own { &mut own } else { &mut theirs }.extend(units(alone));
        }
        let stays = |alone: &Alone<'_, '_>| {
            let units = units(alone);
            if alone.is_own { !fits(&units, &theirs, self.usual) } else { !fits(&own, &units, self.usual) }
        };
        for part in parts {
            part.alone.retain(stays);
            for pair in &mut part.pairs {
                pair.is_whole &= pair.alone.iter().all(stays);
                pair.alone.retain(stays);
            }
        }
    }

    fn pair(&self, own: &'t Passage<'a>, theirs: &'t Passage<'a>) -> PassagePair<'t, 'a> {
        let mut pair = PassagePair { is_whole: true, ..PassagePair::of(own, theirs) };
        let (here, there) = (SaidSentences::of(&[own]), SaidSentences::of(&[theirs]));
        match self.aligned(&here, &there) {
            None if here.0.len() == there.0.len() && !here.0.is_empty() => {
                pair.sentences = here.0.into_iter().zip(there.0).map(|(here, there)| (here.1, there.1)).collect();
            }
            None => {}
            Some(found) => {
                let places = |found: &Aligned| (here.place(&found.own), there.place(&found.theirs));
                let (alone, matched): (Vec<&Aligned>, Vec<&Aligned>) = found.iter().partition(|found| found.is_alone());
                pair.sentences = matched.into_iter().map(places).map(|(own, theirs)| (own.1, theirs.1)).collect();
                pair.alone = alone.into_iter().map(|found| Alone::of(found, places(found))).collect();
            }
        }
        pair
    }

    /// Which sentences correspond, if it is certain and not simply in their order.
    fn aligned(&self, own: &SaidSentences<'_, '_>, theirs: &SaidSentences<'_, '_>) -> Option<Vec<Aligned>> {
        if !self.is_known || own.0.len().max(theirs.0.len()) < 2 {
            return None;
        }
        let (own, theirs) = (own.units(self.original), theirs.units(self.translation));
        let found = align(&own, &theirs, self.usual)?;
        let total: i32 = found.iter().map(|found| found.cost).sum();
        let in_order = own.len() == theirs.len() && total + CLEAR > in_step(&own, &theirs, self.usual);
        let certain = found.iter().all(|found| found.is_alone() || found.cost <= UNSURE);
        (certain && !in_order && found.iter().any(|found| !found.is_alone())).then_some(found)
    }
}

/// The sentences of passages, in their order: their passages, and their ranges in these.
struct SaidSentences<'t, 'a>(Vec<PassageRange<'t, 'a>>);

impl<'t, 'a> SaidSentences<'t, 'a> {
    fn of(passages: &[&'t Passage<'a>]) -> Self {
        let counted = passages.iter().filter(|passage| passage.kind != PassageKind::Heading);
        Self(counted.flat_map(|passage| sentences(&passage.text).into_iter().map(|range| (*passage, range))).collect())
    }

    fn units(&self, text: &TextView<'_>) -> Vec<AlignUnit> {
        let mut at = 0;
        let mut last: Option<&Passage<'_>> = None;
        let unit = |(passage, range): &PassageRange<'t, 'a>| {
            at += usize::from(last.is_none_or(|last| !std::ptr::eq(last, *passage)));
            last = Some(passage);
            AlignUnit::of(&passage.text[range.clone()], at, text.language, text.profile)
        };
        self.0.iter().map(unit).collect()
    }

    /// The passage of the first of some sentences and their range in it; of the next one if there are none, or else of
    /// the last.
    fn place(&self, which: &Range<usize>) -> PassageRange<'t, 'a> {
        let first = which.start.min(self.0.len() - 1);
        let (passage, Range { start, end }) = self.0[first].clone();
        // What is alone may go on in the next passage.
        let inside = self.0[first..which.end.max(first)].iter().take_while(|(other, _)| std::ptr::eq(*other, passage));
        (passage, start..inside.map(|(_, range)| range.end).last().unwrap_or(end))
    }
}
