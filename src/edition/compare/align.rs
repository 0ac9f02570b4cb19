//! Pairs each line of one text with its counterpart in the other.

use std::ops::Range;

use similar::DiffOp;

use super::like::{Letters, pair_up, share};
use super::line::{Line, LineKind};
use super::steps::{Numberer, steps};
use super::token::RenamedAnchors;
use super::words;

/// The least likeness of two lines that can be one line with other words.
const ALIKE: f32 = 0.3;
/// The lighter of the two lines must share at least one part in this many.
const COMMON: usize = 3;
/// The bonus for two lines with the same number or the same first cell.
const SAME_PLACE: f32 = 0.25;
/// The longest a date, number or name can be, in letters: a line without a sentence.
const SHORT: usize = 32;

/// A line and its counterpart, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LinePair {
    pub(super) old: Option<usize>,
    pub(super) new: Option<usize>,
    /// The number that a line shares with its other half, if it is elsewhere on the other side.
    pub(super) twin: Option<usize>,
}

/// Returns the identity of a line: its name if it has one, otherwise its content, apart from numbers.
pub(super) fn identity(line: &Line) -> String {
    match &line.key {
        Some(key) => format!("{:?}\u{3}{key}", line.kind),
        None => format!("{:?}{}", line.kind, line.content()),
    }
}

/// Aligns lines. The pairs follow the order of the newer text; removed lines keep their place.
pub(super) fn align(old: &[Line], new: &[Line]) -> Vec<LinePair> {
    let head = old.iter().zip(new).take_while(|(old, new)| says_the_same(old, new)).count();
    let mut names = Numberer::default();
    let mut named =
        |lines: &[Line]| -> Vec<u32> { lines[head..].iter().map(|line| names.of(identity(line))).collect() };
    let (old_names, new_names) = (named(old), named(new));
    let mut partners = Partners { old: vec![None; old.len()], new: vec![None; new.len()] };
    (0..head).for_each(|at| partners.join(at, at));
    let behind = |range: Range<usize>| range.start + head..range.end + head;
    for step in steps(&old_names, &new_names) {
        let (olds, news) = (behind(step.old_range()), behind(step.new_range()));
        match step {
            DiffOp::Equal { .. } => olds.zip(news).for_each(|(o, n)| partners.join(o, n)),
            _ => gap(old, new, olds, news, &mut partners),
        }
    }
    partners.settle(old, new);
    partners.pairs()
}

/// Whether two lines are the same except for the number: they then have one identity and one depth.
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

    /// Keeps inner lines with the line around them: a sub-paragraph faces one of the same paragraph, or nothing. Two
    /// lines without a counterpart are paired if they share a line inside them.
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

    fn pairs(&self) -> Vec<LinePair> {
        let mut pairs = Vec::with_capacity(self.old.len().max(self.new.len()));
        // Between two lines that both sides have, removed lines come before added ones.
        let mut waiting = 0;
        let mut gone = |until: usize, pairs: &mut Vec<LinePair>| {
            pairs.extend((waiting..until).map(|old| LinePair { old: Some(old), new: None, twin: None }));
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
            pairs.push(LinePair { old: *partner, new: Some(n), twin: None });
        }
        gone(self.old.len(), &mut pairs);
        pairs
    }
}

/// Returns the line around each line.
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

/// Pairs lines by likeness within a gap, in order.
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

/// Returns the likeness of two lines, `None` if they cannot be one: the share of letter pairs that both have, with a
/// bonus for the same place.
fn alike(old: &Line, new: &Line, share: impl Fn() -> f32) -> Option<f32> {
    // A row of a table remains one when the table becomes records, which have no caption above them.
    let one_level = old.depth == new.depth || old.kind == LineKind::Row;
    // Two named lines would already be paired by name if they were one.
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

/// Whether two lines are one by their kind, whatever their words: the title, a labelled value, a date by itself.
fn is_one_of_a_kind(old: &Line, new: &Line) -> bool {
    let labelled = |line: &Line| line.cells.first().is_some_and(|cell| !cell.label.is_empty());
    match old.kind {
        LineKind::Title | LineKind::Caption | LineKind::Columns => true,
        LineKind::Field if labelled(old) => {
            old.cells.first().zip(new.cells.first()).is_some_and(|(o, n)| o.same_label(n))
        }
        _ => is_value(old) && is_value(new),
    }
}

/// Whether a line is short, with a digit and no sentence: a date, an amount, an edition number.
fn is_value(line: &Line) -> bool {
    let text = line.cells.first().map(super::line::LineCell::text).unwrap_or_default();
    let ends = |c: char| matches!(c, '。' | '．' | '.' | '！' | '？' | '!' | '?' | '：' | ':');
    line.cells.len() == 1
        && text.chars().count() <= SHORT
        && text.chars().any(char::is_numeric)
        && !text.trim_end().ends_with(ends)
}

/// Whether two similar lines share enough, in the same order, to be one line with other words.
fn is_one(old: &Line, new: &Line) -> bool {
    let same_first = old.cells.len() > 1
        && old.cells.first().zip(new.cells.first()).is_some_and(|(old, new)| old.text() == new.text());
    if same_first || is_one_of_a_kind(old, new) {
        return true;
    }
    let anchors = RenamedAnchors::default();
    let columns = words::columns(&old.cells, &new.cells);
    let compared = columns.iter().map(|(o, n)| words::compare(&old.cells[*o], &new.cells[*n], &anchors));
    let (common, least) = compared.fold((0, 0), |sum, cell| (sum.0 + cell.common, sum.1 + cell.least));
    common * COMMON >= least
}
