//! Which line of the one text is which line of the other.

use std::ops::Range;

use similar::DiffOp;

use super::like::{Letters, pair_up, share};
use super::line::{Kind, Line};
use super::steps::{Names, steps};
use super::token::Anchors;
use super::words;

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

/// What makes a line the same as another one: its name where it has one, or else all that it says, numbers apart.
pub(super) fn identity(line: &Line) -> String {
    match &line.key {
        Some(key) => format!("{:?}\u{3}{key}", line.kind),
        None => format!("{:?}{}", line.kind, line.content()),
    }
}

/// Aligns lines. The pairs are in the order of the newer text; what was removed stands where it stood.
pub(super) fn align(old: &[Line], new: &[Line]) -> Vec<Pair> {
    if old.len() == new.len() && old.iter().zip(new).all(|(old, new)| says_the_same(old, new)) {
        return (0..new.len()).map(|at| Pair { old: Some(at), new: Some(at), twin: None }).collect();
    }
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

/// Whether two lines are the same in all but the number, so that they have one identity and stand at one depth.
fn says_the_same(old: &Line, new: &Line) -> bool {
    old.kind == new.kind && old.depth == new.depth && old.key == new.key && old.cells == new.cells
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
        for (n, here) in new_outer.into_iter().enumerate() {
            let (Some(o), Some(here)) = (self.new[n], here) else { continue };
            let Some(above) = old_outer[o] else { continue };
            let both_alone = self.old[above].is_none() && self.new[here].is_none();
            if both_alone && old[above].kind == new[here].kind && old[above].key.is_none() {
                self.join(above, here);
            } else if !both_alone && self.old[above] != Some(here) {
                (self.old[o], self.new[n]) = (None, None);
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
    // A row of a table stays one where the table becomes records, which have no caption above them.
    let one_level = old.depth == new.depth || old.kind == Kind::Row;
    // What has a name is that thing, or another one.
    if old.kind != new.kind || !one_level || old.key.is_some() && new.key.is_some() {
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
