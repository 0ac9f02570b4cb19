//! Which line of the one text is which line of the other.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::line::Line;

/// Above this many things on both sides together, what differs in the middle is no longer looked into: it differs.
const BOUND: usize = 10_000;
/// The largest table of likeness, in pairs.
const LARGEST_GAP: usize = 10_000;
/// How alike two lines must be to be one line with other words.
const ALIKE: f32 = 0.3;
/// What speaks for two lines with the same number, or the same first cell.
const SAME_PLACE: f32 = 0.25;
/// Lines shorter than this, in bytes, say too little to be known again elsewhere.
const TELLING: usize = 24;

/// A line and its counterpart, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) old: Option<usize>,
    pub(super) new: Option<usize>,
    pub(super) moved: bool,
}

/// The shortest way from `old` to `new`. Deterministic, and short for any input.
pub(super) fn steps(old: &[u32], new: &[u32]) -> Vec<DiffOp> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_middle, new_middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut steps = Vec::new();
    if head > 0 {
        steps.push(DiffOp::Equal { old_index: 0, new_index: 0, len: head });
    }
    if old_middle.len() + new_middle.len() > BOUND {
        let (old_len, new_len) = (old_middle.len(), new_middle.len());
        steps.push(DiffOp::Replace { old_index: head, old_len, new_index: head, new_len });
    } else {
        let middle = capture_diff_slices(Algorithm::Myers, old_middle, new_middle);
        steps.extend(middle.into_iter().map(|step| shifted(step, head)));
    }
    if tail > 0 {
        let (old_index, new_index) = (old.len() - tail, new.len() - tail);
        steps.push(DiffOp::Equal { old_index, new_index, len: tail });
    }
    steps
}

fn shifted(step: DiffOp, by: usize) -> DiffOp {
    match step {
        DiffOp::Equal { old_index, new_index, len } => {
            DiffOp::Equal { old_index: old_index + by, new_index: new_index + by, len }
        }
        DiffOp::Delete { old_index, old_len, new_index } => {
            DiffOp::Delete { old_index: old_index + by, old_len, new_index: new_index + by }
        }
        DiffOp::Insert { old_index, new_index, new_len } => {
            DiffOp::Insert { old_index: old_index + by, new_index: new_index + by, new_len }
        }
        DiffOp::Replace { old_index, old_len, new_index, new_len } => {
            DiffOp::Replace { old_index: old_index + by, old_len, new_index: new_index + by, new_len }
        }
    }
}

/// Gives equal things the same small number.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: BTreeMap<String, u32>,
}

impl Names {
    pub(super) fn of(&mut self, name: &str) -> u32 {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        self.known.insert(name.to_owned(), next);
        next
    }
}

/// Aligns lines. The pairs are in the order of the newer text; what was removed stands where it stood.
pub(super) fn align(old: &[Line], new: &[Line]) -> Vec<Pair> {
    let mut names = Names::default();
    let mut identities = |lines: &[Line]| -> Vec<u32> {
        let identity = |line: &Line| match &line.key {
            Some(key) => format!("{:?}\u{3}{key}", line.kind),
            None => format!("{:?}{}", line.kind, line.content()),
        };
        lines.iter().map(|line| names.of(&identity(line))).collect()
    };
    let (old_names, new_names) = (identities(old), identities(new));
    let mut pairs = Vec::new();
    for step in steps(&old_names, &new_names) {
        let (olds, news) = (step.old_range(), step.new_range());
        match step {
            DiffOp::Equal { .. } => {
                pairs.extend(olds.zip(news).map(|(o, n)| Pair { old: Some(o), new: Some(n), moved: false }));
            }
            _ => gap(old, new, olds, news, &mut pairs),
        }
    }
    reunite(pairs, &old_names, &new_names, old)
}

/// Pairs the lines between two that are the same, by likeness, without changing their order.
fn gap(old: &[Line], new: &[Line], olds: std::ops::Range<usize>, news: std::ops::Range<usize>, pairs: &mut Vec<Pair>) {
    let (rows, columns) = (olds.len(), news.len());
    let mut matched: Vec<(usize, usize)> = Vec::new();
    if rows > 0 && columns > 0 {
        if rows * columns <= LARGEST_GAP {
            matched = best(&old[olds.clone()], &new[news.clone()]);
        } else {
            let alike = |(o, n): &(usize, usize)| old[olds.start + o].kind == new[news.start + n].kind;
            matched = (0..rows).zip(0..columns).filter(alike).collect();
        }
    }
    let (mut o, mut n) = (olds.start, news.start);
    for (old_match, new_match) in matched.into_iter().chain([(rows, columns)]) {
        let (old_match, new_match) = (olds.start + old_match, news.start + new_match);
        pairs.extend((o..old_match).map(|old| Pair { old: Some(old), new: None, moved: false }));
        pairs.extend((n..new_match).map(|new| Pair { old: None, new: Some(new), moved: false }));
        if old_match < olds.end && new_match < news.end {
            pairs.push(Pair { old: Some(old_match), new: Some(new_match), moved: false });
        }
        (o, n) = (old_match + 1, new_match + 1);
    }
}

/// The pairs, in order, whose likeness adds up to the most.
fn best(old: &[Line], new: &[Line]) -> Vec<(usize, usize)> {
    let features = |lines: &[Line]| -> Vec<Vec<u64>> {
        lines.iter().map(|line| pairs_of_letters(std::slice::from_ref(line))).collect()
    };
    let (old_features, new_features) = (features(old), features(new));
    let (rows, columns) = (old.len(), new.len());
    let mut likeness = vec![vec![0.0_f32; columns]; rows];
    let mut sums = vec![vec![0.0_f32; columns + 1]; rows + 1];
    for o in (0..rows).rev() {
        for n in (0..columns).rev() {
            let like = alike(&old[o], &new[n], &old_features[o], &new_features[n]);
            likeness[o][n] = if like >= ALIKE { like } else { 0.0 };
            sums[o][n] = (likeness[o][n] + sums[o + 1][n + 1]).max(sums[o + 1][n]).max(sums[o][n + 1]);
        }
    }
    let (mut o, mut n, mut matched) = (0, 0, Vec::new());
    while o < rows && n < columns {
        if likeness[o][n] > 0.0 && likeness[o][n] + sums[o + 1][n + 1] >= sums[o + 1][n].max(sums[o][n + 1]) {
            matched.push((o, n));
            (o, n) = (o + 1, n + 1);
        } else if sums[o + 1][n] >= sums[o][n + 1] {
            o += 1;
        } else {
            n += 1;
        }
    }
    matched
}

/// Every two neighbouring letters of lines, sorted.
pub(super) fn pairs_of_letters(lines: &[Line]) -> Vec<u64> {
    let text: Vec<char> =
        lines.iter().flat_map(|line| &line.cells).flat_map(|cell| cell.text().chars().collect::<Vec<_>>()).collect();
    let mut pairs: Vec<u64> =
        text.windows(2).map(|pair| (u64::from(u32::from(pair[0])) << 32) | u64::from(u32::from(pair[1]))).collect();
    pairs.sort_unstable();
    pairs
}

/// How alike two lines are: the share of neighbouring letters that both have, and whether they stand in one place.
fn alike(old: &Line, new: &Line, old_letters: &[u64], new_letters: &[u64]) -> f32 {
    // What has a name is that thing, or another one.
    if old.kind != new.kind || old.key.is_some() && new.key.is_some() {
        return 0.0;
    }
    let shared = share(old_letters, new_letters);
    let same_number = !old.number.is_empty() && old.number == new.number;
    let same_first = old.cells.len() > 1
        && old.cells.first().zip(new.cells.first()).is_some_and(|(old, new)| old.text() == new.text());
    shared + if same_number || same_first { SAME_PLACE } else { 0.0 }
}

/// The share of neighbouring letters that two texts have in common, from 0 to 1.
pub(super) fn share(old_letters: &[u64], new_letters: &[u64]) -> f32 {
    let (mut o, mut n, mut common) = (0, 0, 0_u16);
    while o < old_letters.len() && n < new_letters.len() {
        match old_letters[o].cmp(&new_letters[n]) {
            Ordering::Less => o += 1,
            Ordering::Greater => n += 1,
            Ordering::Equal => (o, n, common) = (o + 1, n + 1, common.saturating_add(1)),
        }
    }
    let size = |letters: &[u64]| f32::from(u16::try_from(letters.len()).unwrap_or(u16::MAX));
    let all = size(old_letters) + size(new_letters);
    if all > 0.0 { 2.0 * f32::from(common) / all } else { 0.0 }
}

/// Finds lines again that were removed here and added there.
fn reunite(pairs: Vec<Pair>, old_names: &[u32], new_names: &[u32], old: &[Line]) -> Vec<Pair> {
    let mut gone: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for index in pairs.iter().filter(|pair| pair.new.is_none()).filter_map(|pair| pair.old).rev() {
        let line = &old[index];
        if line.key.is_some() || line.content().len() >= TELLING {
            gone.entry(old_names[index]).or_default().push(index);
        }
    }
    let mut found = vec![false; old.len()];
    let reunited = pairs.into_iter().map(|pair| match (pair.old, pair.new) {
        (None, Some(new)) => match gone.get_mut(&new_names[new]).and_then(Vec::pop) {
            Some(old) => {
                found[old] = true;
                Pair { old: Some(old), new: Some(new), moved: true }
            }
            None => pair,
        },
        _ => pair,
    });
    let reunited: Vec<Pair> = reunited.collect();
    reunited.into_iter().filter(|pair| pair.new.is_some() || !pair.old.is_some_and(|old| found[old])).collect()
}
