//! The common subsequence of two sequences of names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::like::longest_rising;

/// Above this many elements on both sides together, elements that occur more than once in the middle are not compared.
const BOUND: usize = 6_000;
/// Returns the edit from `old` to `new` that keeps the most. Deterministic; in very long sequences only elements that
/// occur once on each side are kept, which bounds the time for any input.
pub(super) fn steps(old: &[u32], new: &[u32]) -> Vec<DiffOp> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    // An element on one side only has no counterpart.
    let (olds, news) =
        (shared(old, head..old_end, &new[head..new_end]), shared(new, head..new_end, &old[head..old_end]));
    let middle = if olds.len() + news.len() > BOUND {
        once(old, &olds, new, &news)
    } else {
        let names = |all: &[u32], places: &[usize]| places.iter().map(|place| all[*place]).collect::<Vec<u32>>();
        let ops = capture_diff_slices(Algorithm::Myers, &names(old, &olds), &names(new, &news));
        let equal = ops.into_iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
        equal.flat_map(|op| op.old_range().zip(op.new_range())).map(|(o, n)| (olds[o], news[n])).collect()
    };
    let ends = (0..tail).map(|at| (old_end + at, new_end + at));
    steps_between((0..head).map(|at| (at, at)).chain(middle).chain(ends), old.len(), new.len())
}

/// Returns the places of `range` whose names occur on the other side too.
fn shared(all: &[u32], range: Range<usize>, other: &[u32]) -> Vec<usize> {
    let other: BTreeSet<u32> = other.iter().copied().collect();
    range.filter(|place| other.contains(&all[*place])).collect()
}

/// Returns the elements that occur once on each side, in the order of both.
fn once(old: &[u32], olds: &[usize], new: &[u32], news: &[usize]) -> Vec<(usize, usize)> {
    let places = |all: &[u32], places: &[usize]| {
        let mut found: BTreeMap<u32, Option<usize>> = BTreeMap::new();
        for place in places {
            found.entry(all[*place]).and_modify(|found| *found = None).or_insert(Some(*place));
        }
        found
    };
    let (old_places, new_places) = (places(old, olds), places(new, news));
    let both = |place: &usize| {
        let name = new[*place];
        Some((old_places.get(&name).copied().flatten()?, new_places.get(&name).copied().flatten()?))
    };
    let pairs: Vec<(usize, usize)> = news.iter().filter_map(both).collect();
    let kept = longest_rising(&pairs.iter().map(|(o, _)| *o).collect::<Vec<_>>());
    kept.into_iter().map(|index| pairs[index]).collect()
}

/// Returns the edit that keeps exactly these pairs.
fn steps_between(pairs: impl Iterator<Item = (usize, usize)>, old_len: usize, new_len: usize) -> Vec<DiffOp> {
    let (mut steps, mut o, mut n) = (Vec::new(), 0, 0);
    for (old_index, new_index) in pairs.chain([(old_len, new_len)]) {
        match (old_index - o, new_index - n) {
            (0, 0) => {}
            (old_len, 0) => steps.push(DiffOp::Delete { old_index: o, old_len, new_index: n }),
            (0, new_len) => steps.push(DiffOp::Insert { old_index: o, new_index: n, new_len }),
            (old_len, new_len) => steps.push(DiffOp::Replace { old_index: o, old_len, new_index: n, new_len }),
        }
        (o, n) = (old_index + 1, new_index + 1);
        if old_index < old_len {
            match steps.last_mut() {
                Some(DiffOp::Equal { len, old_index: from, new_index: at })
                    if *from + *len == old_index && *at + *len == new_index =>
                {
                    *len += 1;
                }
                _ => steps.push(DiffOp::Equal { old_index, new_index, len: 1 }),
            }
        }
    }
    steps
}

/// Numbers things, giving equal ones the same small number.
#[derive(Debug)]
pub(super) struct Numberer<N> {
    known: BTreeMap<N, u32>,
}

impl<N> Default for Numberer<N> {
    fn default() -> Self {
        Self { known: BTreeMap::new() }
    }
}

impl<N: Ord> Numberer<N> {
    pub(super) fn of(&mut self, name: N) -> u32 {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        *self.known.entry(name).or_insert(next)
    }
}
