//! Finds lines that were removed in one place and added in another, in any part of the text.

use std::collections::BTreeMap;

use similar::DiffOp;

use super::align::identity;
use super::line::Line;
use super::part::MatchedParts;
use super::steps::{Numberer, steps};

/// Lines shorter than this, in bytes, are too common to be recognised elsewhere.
const TELLING: usize = 24;

/// A pair of lines: the indices of its part and of the pair there.
type LinePlace = (usize, usize);

/// Gives the two halves of each line that moved a number in common.
pub(super) fn find(parts: &mut [MatchedParts<'_>]) {
    let (gone, come) = (alone(parts, true), alone(parts, false));
    if gone.is_empty() || come.is_empty() {
        return;
    }
    let mut names = Numberer::default();
    let mut named = |places: &[LinePlace], is_old: bool| -> Vec<u32> {
        places.iter().map(|place| names.of(identity(line(parts, *place, is_old)))).collect()
    };
    let (old_names, new_names) = (named(&gone, true), named(&come, false));
    let mut waiting: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, place) in gone.iter().enumerate().rev() {
        let line = line(parts, *place, true);
        if line.key.is_some() || line.content().len() >= TELLING {
            waiting.entry(old_names[index]).or_default().push(index);
        }
    }
    let mut twins: Vec<Option<usize>> = vec![None; come.len()];
    for (index, name) in new_names.iter().enumerate() {
        if let Some(found) = waiting.get_mut(name).and_then(Vec::pop) {
            twins[index] = Some(found);
        }
    }
    let with_inner = inner(parts, (&gone, &old_names), (&come, &new_names), twins);
    for (twin, (new, old)) in with_inner.iter().enumerate().filter_map(|(new, old)| Some((new, (*old)?))).enumerate() {
        for (part, pair) in [gone[old], come[new]] {
            parts[part].pairs[pair].twin = Some(twin);
        }
    }
}

/// Returns the lines of one side that have no counterpart.
fn alone(parts: &[MatchedParts<'_>], is_old: bool) -> Vec<LinePlace> {
    let mut all = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let own = |pair: &super::align::LinePair| if is_old { pair.new.is_none() } else { pair.old.is_none() };
        all.extend(part.pairs.iter().enumerate().filter(|(_, pair)| own(pair)).map(|(pair, _)| (index, pair)));
    }
    all
}

fn line<'p>(parts: &'p [MatchedParts<'_>], (part, pair): LinePlace, is_old: bool) -> &'p Line {
    let matched = &parts[part];
    let (old, new) = matched.lines(&matched.pairs[pair]);
    if is_old { old } else { new }.expect("a place of a line on that side")
}

/// Extends moves to the lines inside a line that moved, however short.
fn inner(
    parts: &[MatchedParts<'_>],
    (gone, old_names): (&[LinePlace], &[u32]),
    (come, new_names): (&[LinePlace], &[u32]),
    mut twins: Vec<Option<usize>>,
) -> Vec<Option<usize>> {
    let below = |places: &[LinePlace], at: usize, is_old: bool| -> std::ops::Range<usize> {
        let (part, pair) = places[at];
        let depth = line(parts, places[at], is_old).depth;
        let inside = |next: &usize| {
            let (other, place) = places[*next];
            other == part && place == pair + (*next - at) && line(parts, places[*next], is_old).depth > depth
        };
        at + 1..(at + 1..places.len()).take_while(inside).last().map_or(at + 1, |last| last + 1)
    };
    let mut taken: Vec<bool> = vec![false; gone.len()];
    twins.iter().flatten().for_each(|old| taken[*old] = true);
    let mut new = 0;
    while new < come.len() {
        let Some(old) = twins[new] else {
            new += 1;
            continue;
        };
        let (olds, news) = (below(gone, old, true), below(come, new, false));
        for step in steps(&old_names[olds.clone()], &new_names[news.clone()]) {
            let DiffOp::Equal { old_index, new_index, len } = step else { continue };
            for (o, n) in (olds.start + old_index..).zip(news.start + new_index..).take(len) {
                if twins[n].is_none() && !taken[o] {
                    (twins[n], taken[o]) = (Some(o), true);
                }
            }
        }
        new = news.end.max(new + 1);
    }
    twins
}
