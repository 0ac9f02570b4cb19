//! Which sections of two papers stand opposite each other: in the same order, each with the one that is most like it by its number,
//! by what its heading is about, by names and numbers that every language writes alike, and by its length.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use super::heading::counts;
use crate::base::language::Language;
use crate::edition::matters::matters;
use crate::exchange::read::Part;

/// What a section is known by in another language.
struct Signs {
    level: usize,
    number: Vec<u32>,
    about: BTreeSet<usize>,
    /// Names in Latin letters, numbers, addresses.
    names: BTreeSet<String>,
    /// How much of its paper it is.
    share: f64,
}

/// With more sections than this, places are all that they are put together by.
const MOST: usize = 500;

/// What it costs to leave a section without a counterpart.
const ALONE: f64 = -1.0;

/// The sections of `other` that stand opposite those of `first`.
pub(super) fn opposite(first: (&Language, &[Draft]), other: (&Language, &[Draft])) -> BTreeMap<usize, usize> {
    if std::ptr::eq(first.1, other.1) || first.1.len().max(other.1.len()) > MOST {
        return (0..first.1.len().min(other.1.len())).map(|at| (at, at)).collect();
    }
    let (own, theirs) = (signs(first), signs(other));
    let width = theirs.len() + 1;
    // The best sum of what has been put together before each pair of places, as in any alignment of two sequences.
    let mut best = vec![0.0; (own.len() + 1) * width];
    for here in 0..=own.len() {
        for there in 0..=theirs.len() {
            let at = here * width + there;
            let steps = [
                (here > 0).then(|| best[at - width] + ALONE),
                (there > 0).then(|| best[at - 1] + ALONE),
                (here > 0 && there > 0).then(|| best[at - width - 1] + likeness(&own[here - 1], &theirs[there - 1])),
            ];
            best[at] = steps.into_iter().flatten().reduce(f64::max).unwrap_or(0.0);
        }
    }
    let (mut here, mut there) = (own.len(), theirs.len());
    let mut pairs = BTreeMap::new();
    while here > 0 && there > 0 {
        let at = here * width + there;
        if best[at] <= best[at - width - 1] + likeness(&own[here - 1], &theirs[there - 1]) {
            (here, there) = (here - 1, there - 1);
            pairs.insert(here, there);
        } else if best[at] <= best[at - width] + ALONE {
            here -= 1;
        } else {
            there -= 1;
        }
    }
    pairs
}

/// How like two sections are: below twice [`ALONE`] they are no counterparts.
fn likeness(own: &Signs, theirs: &Signs) -> f64 {
    let level = if own.level == theirs.level { 1.0 } else { -1.0 };
    let number = match (own.number.is_empty(), theirs.number.is_empty()) {
        (false, false) if own.number == theirs.number => 2.0,
        (false, false) => -1.0,
        _ => 0.0,
    };
    let about = match (own.about.is_empty() || theirs.about.is_empty(), own.about.is_disjoint(&theirs.about)) {
        (true, _) => 0.0,
        (false, true) => -4.0,
        (false, false) => 3.0,
    };
    let shared = own.names.intersection(&theirs.names).count();
    let all = own.names.len().min(theirs.names.len());
    let names = if all == 0 { 0.0 } else { 3.0 * ratio(shared, all) };
    let share = own.share.min(theirs.share) / own.share.max(theirs.share).max(f64::MIN_POSITIVE);
    level + number + about + names + share
}

fn ratio(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    count(part) / count(whole)
}

fn signs((language, sections): (&Language, &[Draft])) -> Vec<Signs> {
    let words: Vec<String> = sections.iter().map(words).collect();
    let whole = words.iter().map(|words| words.chars().count()).sum::<usize>().max(1);
    let signs = sections.iter().zip(&words).map(|(draft, words)| Signs {
        level: draft.level,
        number: counts(&draft.number),
        about: matters(&draft.heading, language),
        names: names(words),
        share: ratio(words.chars().count() + 1, whole),
    });
    signs.collect()
}

/// All words of a section.
fn words(draft: &Draft) -> String {
    let parts = draft.body.iter().map(|part| match part {
        Part::Line(line) => line.words.clone(),
        Part::Table(rows) => rows.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" "),
    });
    std::iter::once(draft.heading.clone()).chain(parts).collect::<Vec<_>>().join(" ")
}

/// Names with a capital, numbers and addresses, in small letters.
fn names(words: &str) -> BTreeSet<String> {
    let parts = words.split(|c: char| !c.is_ascii_alphanumeric());
    let name = |part: &&str| part.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()) && part.len() > 1;
    parts.filter(name).map(str::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drafts(headings: &[&str]) -> Vec<Draft> {
        let draft = |heading: &&str| Draft { level: 1, heading: (*heading).to_owned(), ..Draft::default() };
        headings.iter().map(draft).collect()
    }

    #[test]
    fn a_section_that_one_language_lacks_shifts_no_other() {
        let (ja, en) = (Language::parse("ja").expect("ja"), Language::parse("en").expect("en"));
        let own = drafts(&["利用目的", "お子様について", "本ポリシーの変更", "お問い合わせ"]);
        let theirs = drafts(&["Purposes of Use", "Changes to This Policy", "Contact"]);
        let pairs: Vec<(usize, usize)> = opposite((&ja, &own), (&en, &theirs)).into_iter().collect();
        assert_eq!(pairs, [(0, 0), (2, 1), (3, 2)]);
        let unknown = drafts(&["甲", "乙"]);
        let pairs: Vec<(usize, usize)> = opposite((&ja, &unknown), (&en, &drafts(&["A", "B"]))).into_iter().collect();
        assert_eq!(pairs, [(0, 0), (1, 1)]);
    }
}
