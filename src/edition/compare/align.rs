//! Which line of the one text is which line of the other.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::like::{Letters, longest_rising, pair_up, share};
use super::line::{Kind, Line};
use super::token::Anchors;
use super::words;

/// Above this many things on both sides together, what differs in the middle is no longer looked into: it differs.
const BOUND: usize = 6_000;
/// How alike two lines must be to be one line with other words.
const ALIKE: f32 = 0.3;
/// Of the line that says less, one part in this many must stand in both.
const COMMON: usize = 3;
/// What speaks for two lines with the same number, or the same first cell.
const SAME_PLACE: f32 = 0.25;
/// A line without a sentence in it that is not longer than this, in letters, is a date, a number, a name.
const SHORT: usize = 32;

/// A line and its counterpart, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) old: Option<usize>,
    pub(super) new: Option<usize>,
    /// Of a line that stands elsewhere on the other side: the number that it shares with itself there.
    pub(super) twin: Option<usize>,
}

/// The way from `old` to `new` that keeps the most. Deterministic; among very many things only those that occur once on
/// each side are kept, so that it is short for any input.
pub(super) fn steps(old: &[u32], new: &[u32]) -> Vec<DiffOp> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    // What is on one side only has no counterpart, and need not be looked for.
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

/// The places of `range` whose names the other side has too.
fn shared(all: &[u32], range: Range<usize>, other: &[u32]) -> Vec<usize> {
    let other: BTreeSet<u32> = other.iter().copied().collect();
    range.filter(|place| other.contains(&all[*place])).collect()
}

/// What occurs once on each side, in the order of both.
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

/// Steps of which these pairs are what is kept.
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

/// Gives equal things the same small number.
#[derive(Debug)]
pub(super) struct Names<N> {
    known: BTreeMap<N, u32>,
}

impl<N> Default for Names<N> {
    fn default() -> Self {
        Self { known: BTreeMap::new() }
    }
}

impl<N: Ord> Names<N> {
    pub(super) fn of(&mut self, name: N) -> u32 {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        *self.known.entry(name).or_insert(next)
    }
}

/// What makes a line the same as another one: its name where it has one, or else all that it says, numbers apart.
pub(super) fn identity(line: &Line) -> String {
    match &line.key {
        Some(key) => format!("{:?}\u{3}{key}", line.kind),
        None => format!("{:?}{}", line.kind, line.content()),
    }
}

/// Aligns lines. The pairs are in the order of the newer text; what was removed stands where it stood.
pub(super) fn align(old: &[Line], new: &[Line]) -> Vec<Pair> {
    let mut names = Names::default();
    let mut named = |lines: &[Line]| -> Vec<u32> { lines.iter().map(|line| names.of(identity(line))).collect() };
    let (old_names, new_names) = (named(old), named(new));
    let mut partners = Partners { old: vec![None; old.len()], new: vec![None; new.len()] };
    for step in steps(&old_names, &new_names) {
        match step {
            DiffOp::Equal { .. } => step.old_range().zip(step.new_range()).for_each(|(o, n)| partners.join(o, n)),
            _ => gap(old, new, step.old_range(), step.new_range(), &mut partners),
        }
    }
    partners.settle(old, new);
    partners.pairs()
}

/// The counterpart of each line of both sides.
struct Partners {
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
}

impl Partners {
    fn join(&mut self, o: usize, n: usize) {
        (self.old[o], self.new[n]) = (Some(n), Some(o));
    }

    /// Makes what stands inside a line follow it: a sub-paragraph stands opposite one of the same paragraph, or alone. Two
    /// lines without a counterpart that have one line inside them in common are each other's.
    fn settle(&mut self, old: &[Line], new: &[Line]) {
        let (old_outer, new_outer) = (outer(old), outer(new));
        for n in 0..new.len() {
            let Some(o) = self.new[n] else { continue };
            match (old_outer[o], new_outer[n]) {
                (Some(above), Some(here)) if self.old[above].is_none() && self.new[here].is_none() => {
                    if old[above].kind == new[here].kind && old[above].key.is_none() {
                        self.join(above, here);
                    }
                }
                (Some(above), Some(here)) if self.old[above] != Some(here) => {
                    (self.old[o], self.new[n]) = (None, None);
                }
                _ => {}
            }
        }
    }

    fn pairs(&self) -> Vec<Pair> {
        let mut pairs = Vec::with_capacity(self.old.len().max(self.new.len()));
        // Between two lines that both sides have, what is gone comes before what is new.
        let mut waiting = 0;
        let mut gone = |until: usize, pairs: &mut Vec<Pair>| {
            pairs.extend((waiting..until).map(|old| Pair { old: Some(old), new: None, twin: None }));
            waiting = waiting.max(until);
        };
        let mut next: Vec<usize> = vec![self.old.len(); self.new.len()];
        let mut following = self.old.len();
        for (n, partner) in self.new.iter().enumerate().rev() {
            following = partner.unwrap_or(following);
            next[n] = following;
        }
        for (n, partner) in self.new.iter().enumerate() {
            gone(next[n], &mut pairs);
            if let Some(o) = partner {
                gone(o + 1, &mut Vec::new());
            }
            pairs.push(Pair { old: *partner, new: Some(n), twin: None });
        }
        gone(self.old.len(), &mut pairs);
        pairs
    }
}

/// The line around each line.
fn outer(lines: &[Line]) -> Vec<Option<usize>> {
    let mut path: Vec<usize> = Vec::new();
    let around = |(index, line): (usize, &Line)| {
        while path.last().is_some_and(|last| lines[*last].depth >= line.depth) {
            path.pop();
        }
        let around = path.last().copied();
        path.push(index);
        around
    };
    lines.iter().enumerate().map(around).collect()
}

/// Pairs the lines between two that are the same, by likeness, without changing their order.
fn gap(old: &[Line], new: &[Line], olds: Range<usize>, news: Range<usize>, partners: &mut Partners) {
    let (old, new) = (&old[olds.clone()], &new[news.clone()]);
    if old.is_empty() || new.is_empty() {
        return;
    }
    let letters = |line: &Line| {
        let runs = line.cells.iter().flat_map(|cell| &cell.runs);
        Letters::of(runs.map(|run| run.text.as_str()))
    };
    let (old_letters, new_letters): (Vec<_>, Vec<_>) =
        (old.iter().map(letters).collect(), new.iter().map(letters).collect());
    let like = |o: usize, n: usize| alike(&old[o], &new[n], || share(&old_letters[o], &new_letters[n]));
    for (o, n) in pair_up(&old_letters, &new_letters, like) {
        if is_one(&old[o], &new[n]) {
            partners.join(olds.start + o, news.start + n);
        }
    }
}

/// How alike two lines are, where they may be one: the share of neighbouring letters that both have, and whether they
/// stand in one place.
fn alike(old: &Line, new: &Line, share: impl Fn() -> f32) -> Option<f32> {
    // What has a name is that thing, or another one.
    if old.kind != new.kind || old.depth != new.depth || old.key.is_some() && new.key.is_some() {
        return None;
    }
    let same_number = !old.number.is_empty() && old.number == new.number;
    let same_first = old.cells.len() > 1
        && old.cells.first().zip(new.cells.first()).is_some_and(|(old, new)| old.text() == new.text());
    let place = if same_number || same_first { SAME_PLACE } else { 0.0 };
    let least = if is_one_of_a_kind(old, new) { ALIKE } else { 0.0 };
    Some((share() + place).max(least)).filter(|like| *like >= ALIKE)
}

/// True for lines that are one by what they are, whatever they say: the title, a labelled value, a date by itself.
fn is_one_of_a_kind(old: &Line, new: &Line) -> bool {
    let labelled = |line: &Line| line.cells.first().is_some_and(|cell| !cell.label.is_empty());
    match old.kind {
        Kind::Title | Kind::Caption | Kind::Columns => true,
        Kind::Field if labelled(old) => old.cells.first().zip(new.cells.first()).is_some_and(|(o, n)| o.same_label(n)),
        _ => is_value(old) && is_value(new),
    }
}

/// True for a short line with a digit and no sentence: a date, an amount, an edition.
fn is_value(line: &Line) -> bool {
    let text = line.cells.first().map(super::line::Cell::text).unwrap_or_default();
    let ends = |c: char| matches!(c, '。' | '．' | '.' | '！' | '？' | '!' | '?' | '：' | ':');
    line.cells.len() == 1
        && text.chars().count() <= SHORT
        && text.chars().any(char::is_numeric)
        && !text.trim_end().ends_with(ends)
}

/// True where two lines that are alike say enough of the same, in the same order, to be one line with other words.
fn is_one(old: &Line, new: &Line) -> bool {
    let same_first = old.cells.len() > 1
        && old.cells.first().zip(new.cells.first()).is_some_and(|(old, new)| old.text() == new.text());
    if same_first || is_one_of_a_kind(old, new) {
        return true;
    }
    let anchors = Anchors::default();
    let columns = words::columns(&old.cells, &new.cells);
    let compared = columns.iter().map(|(o, n)| words::compare(&old.cells[*o], &new.cells[*n], &anchors));
    let (common, least) = compared.fold((0, 0), |sum, cell| (sum.0 + cell.common, sum.1 + cell.least));
    common * COMMON >= least
}
