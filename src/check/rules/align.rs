//! Which sentences or passages of two texts correspond, in the order of both: known by their lengths, by what is written
//! alike in both languages (names in Latin letters, numbers), and by the words whose meaning is known in both.

use std::ops::Range;

use super::bits::Bits;
use super::meaning::signs_in;
use crate::base::Language;
use crate::check::scan::fold;
use crate::words::Profile;

/// The greatest number of pairs of units, and how far from its place in order a unit is looked for.
const MOST: usize = 250_000;
const FAR: usize = 40;
/// The greatest number of units of one text that may correspond to one unit of the other.
const WIDEST: usize = 3;
/// The cost of what cannot be.
const NO_WAY: i32 = i32::MAX / 2;
/// What each unit more than one costs.
const WIDENED: i32 = 250;
/// What a unit without a counterpart costs, and what each of its first hundred letters adds.
const ALONE: (i32, u32) = (600, 4);
/// Up to this cost, units certainly correspond; above the other one they may not.
pub(super) const SURE: i32 = 200;
pub(super) const UNSURE: i32 = 450;

/// What a sentence or a passage is known by.
#[derive(Clone, Copy, Default)]
pub(super) struct AlignUnit {
    /// The meanings that it certainly has, and those that it may have.
    certain: Bits,
    may: Bits,
    /// What is written alike in the other language, and all that may be.
    alike: Bits,
    tokens: Bits,
    letters: u32,
    /// The passage that it is from; only units of one passage are one unit in the other text.
    passage: usize,
}

impl AlignUnit {
    pub(super) fn of(text: &str, passage: usize, language: &Language, profile: &Profile) -> Self {
        let (certain, may) = signs_in(&text.to_ascii_lowercase(), language);
        let mut unit = Self { certain, may, letters: letter_count(text), passage, ..Self::default() };
        let folded: String = text.chars().map(fold).collect();
        for token in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|token| !token.is_empty()) {
            let add =
                |hash: usize, byte: u8| hash.wrapping_mul(31).wrapping_add(usize::from(byte.to_ascii_lowercase()));
            let hash = token.bytes().fold(0, add);
            unit.tokens.add(hash);
            if token.contains(|c: char| c.is_ascii_digit()) || (profile.unspaced && token.len() > 1) {
                unit.alike.add(hash);
            }
        }
        unit
    }

    fn join(self, other: &Self) -> Self {
        Self {
            certain: self.certain.or(other.certain),
            may: self.may.or(other.may),
            alike: self.alike.or(other.alike),
            tokens: self.tokens.or(other.tokens),
            letters: self.letters.saturating_add(other.letters),
            passage: self.passage,
        }
    }

    /// How badly it fits a unit of the translation; `usual` is the usual length of a translation, in thousandths.
    fn cost(&self, other: &Self, usual: u32) -> i32 {
        let (own, theirs) =
            ((u64::from(self.letters) * u64::from(usual) / 1000).max(1), u64::from(other.letters).max(1));
        // The lengths of short units mean less.
        let length = i32::try_from(1400 * own.abs_diff(theirs) / (own.max(theirs) + 15)).unwrap_or(1400);
        let root = |weight: i32, count: u32| (weight * weight).saturating_mul(count.cast_signed()).isqrt();
        let same = self.certain.and(other.may).or(other.certain.and(self.may)).count();
        let lost = self.certain.without(other.may).count() + other.certain.without(self.may).count();
        let alike = self.alike.and(other.tokens).or(other.alike.and(self.tokens)).count();
        let odd = self.alike.without(other.tokens).count() + other.alike.without(self.tokens).count();
        length + root(350, lost) + root(420, odd) - root(300, same) - root(600, alike)
    }
}

/// Whether a unit of one text certainly corresponds to any unit of the other, wherever it is.
pub(super) fn fits(own: &[AlignUnit], theirs: &[AlignUnit], usual: u32) -> bool {
    own.iter().any(|own| theirs.iter().any(|theirs| own.cost(theirs, usual) <= SURE))
}

/// The number of letters in a text; a Chinese character counts double.
pub(super) fn letter_count(text: &str) -> u32 {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| if matches!(c, '一'..='鿿') { 2 } else { 1 }).sum()
}

/// Units that correspond; one of the ranges is empty if nothing corresponds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Aligned {
    pub(super) own: Range<usize>,
    pub(super) theirs: Range<usize>,
    /// How badly they fit.
    pub(super) cost: i32,
}

impl Aligned {
    /// Whether nothing in the other text corresponds.
    pub(super) fn is_alone(&self) -> bool {
        self.own.is_empty() || self.theirs.is_empty()
    }
}

/// The total cost if each unit corresponds to the unit at the same place.
pub(super) fn in_step(own: &[AlignUnit], theirs: &[AlignUnit], usual: u32) -> i32 {
    own.iter().zip(theirs).map(|(own, theirs)| own.cost(theirs, usual)).sum()
}

/// Whether units that are alone may belong to adjacent ones that correspond: two items of one text may be one of the other.
pub(super) fn belongs(
    alone: &Aligned,
    near: &Aligned,
    (own, theirs): (&[AlignUnit], &[AlignUnit]),
    usual: u32,
) -> bool {
    let all = |units: &[AlignUnit], one: &Range<usize>, other: &Range<usize>| {
        let all = units[one.start.min(other.start)..one.end.max(other.end)].iter();
        all.copied().reduce(|joined, next| joined.join(&next)).unwrap_or_default()
    };
    let (own, theirs) = (all(own, &alone.own, &near.own), all(theirs, &alone.theirs, &near.theirs));
    !near.is_alone() && own.cost(&theirs, usual) <= near.cost + WIDENED / 2
}

/// Joins consecutive units of one text that are alone.
fn join_alone(found: Vec<Aligned>) -> Vec<Aligned> {
    let mut joined: Vec<Aligned> = Vec::new();
    for next in found {
        match joined.last_mut() {
            Some(last) if last.own.is_empty() && next.own.is_empty() => last.theirs.end = next.theirs.end,
            Some(last) if last.theirs.is_empty() && next.theirs.is_empty() => last.own.end = next.own.end,
            _ => joined.push(next),
        }
    }
    joined
}

/// Which units correspond, at the least total cost and near their places in order; `None` if there are too many, or if
/// no way through them was found.
pub(super) fn align(own: &[AlignUnit], theirs: &[AlignUnit], usual: u32) -> Option<Vec<Aligned>> {
    let width = theirs.len() + 1;
    if own.len().saturating_mul(theirs.len()) > MOST {
        return None;
    }
    // Where one text has many more units, each step in the other one goes further.
    let far = FAR.max(theirs.len() / own.len().max(1) + WIDEST);
    // The least cost from each place to the end, and the step that it begins with.
    let mut best = vec![(NO_WAY, 0, 0); (own.len() + 1) * width];
    let last = best.len() - 1;
    best[last] = (0, 0, 0);
    for at in (0..last).rev() {
        let (here, there) = (at / width, at % width);
        if (here * theirs.len() / own.len().max(1)).abs_diff(there) > far && !own.is_empty() {
            continue;
        }
        let total = |(across, down, cost): (usize, usize, i32)| {
            (best[(here + across) * width + there + down].0 + cost, across, down)
        };
        best[at] = steps(&own[here..], &theirs[there..], usual).into_iter().map(total).min().unwrap_or_default();
    }
    // The costs of some steps are negative.
    if best[0].0 >= NO_WAY / 2 {
        return None;
    }
    let (mut here, mut there) = (0, 0);
    let mut found = Vec::new();
    while here < own.len() || there < theirs.len() {
        let (total, across, down) = best[here * width + there];
        if (across, down) == (0, 0) {
            return None;
        }
        let (from, other) = (here, there);
        (here, there) = (here + across, there + down);
        found.push(Aligned { own: from..here, theirs: other..there, cost: total - best[here * width + there].0 });
    }
    Some(join_alone(found))
}

/// What the first units of two texts may be, alone or counterparts: how many of each, and the cost.
fn steps(own: &[AlignUnit], theirs: &[AlignUnit], usual: u32) -> Vec<(usize, usize, i32)> {
    let alone = |letters: u32| ALONE.0 + (ALONE.1 * letters.min(100)).cast_signed();
    let mut found = Vec::new();
    found.extend(own.first().map(|unit| (1, 0, alone(unit.letters))));
    found.extend(theirs.first().map(|unit| (0, 1, alone(unit.letters.saturating_mul(1000) / usual.max(1)))));
    let (Some(first), Some(other)) = (own.first(), theirs.first()) else { return found };
    found.push((1, 1, first.cost(other, usual)));
    let mut further = 0;
    let (mut joined, mut others) = (*first, *other);
    for count in 2..=WIDEST {
        further += WIDENED;
        if let Some(next) = own.get(count - 1).filter(|next| next.passage == first.passage) {
            joined = joined.join(next);
            found.push((count, 1, further + joined.cost(other, usual)));
        }
        if let Some(next) = theirs.get(count - 1).filter(|next| next.passage == other.passage) {
            others = others.join(next);
            found.push((1, count, further + first.cost(&others, usual)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{AlignUnit, align};
    use crate::base::Language;
    use crate::check::scan::tests::profile;

    fn aligned(own: &[&str], theirs: &[&str]) -> Vec<(usize, usize)> {
        let units = |texts: &[&str], tag: &str| -> Vec<AlignUnit> {
            let language = Language::parse(tag).expect("a language");
            texts.iter().map(|text| AlignUnit::of(text, 0, &language, &profile(tag))).collect()
        };
        let found = align(&units(own, "ja"), &units(theirs, "en"), 1700).expect("few units");
        found.into_iter().map(|found| (found.own.len(), found.theirs.len())).collect()
    }

    #[test]
    fn a_sentence_without_a_counterpart_is_known_wherever_it_stands() {
        let ours = ["氏名は30日間保存します。", "広告は表示しません。", "保護者の同意を得てください。"];
        let all =
            ["We keep names for 30 days.", "No advertisements are displayed.", "Please obtain a guardian's consent."];
        assert_eq!(aligned(&ours, &all), [(1, 1), (1, 1), (1, 1)]);
        assert_eq!(aligned(&ours, &[all[0], all[2]]), [(1, 1), (1, 0), (1, 1)]);
        assert_eq!(aligned(&ours[1..], &all), [(0, 1), (1, 1), (1, 1)]);
        assert_eq!(aligned(&ours, &[]), [(3, 0)]);
    }

    #[test]
    fn a_sentence_may_be_two_in_the_other_language() {
        let ours = ["氏名は30日間保存し、広告は表示しません。", "保護者の同意を得てください。"];
        let theirs =
            ["We keep names for 30 days.", "No advertisements are displayed.", "Please obtain a guardian's consent."];
        assert_eq!(aligned(&ours, &theirs), [(1, 2), (1, 1)]);
    }

    #[test]
    fn one_text_may_have_many_more_units() {
        let unit =
            |text: &str, tag: &str| AlignUnit::of(text, 0, &Language::parse(tag).expect("a language"), &profile(tag));
        let (ours, others) = (unit("回答します。", "ja"), unit("We do it.", "en"));
        for (few, many) in [(1, 90), (2, 176), (5, 425), (1, 10_000)] {
            for (own, theirs) in [(few, many), (many, few)] {
                let found = align(&vec![ours; own], &vec![others; theirs], 1700).expect("a way");
                let all = found.iter().fold((0, 0), |all, found| (all.0 + found.own.len(), all.1 + found.theirs.len()));
                assert_eq!(all, (own, theirs));
            }
        }
    }

    #[test]
    fn too_many_units_are_not_aligned() {
        let many = vec![AlignUnit::default(); 600];
        assert!(align(&many, &many, 1000).is_none());
        assert_eq!(
            align(&many, &many[..200], 1000)
                .map(|found| found.iter().map(|found| found.own.len()).sum::<usize>() == 600),
            Some(true)
        );
    }
}
