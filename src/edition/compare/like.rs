//! How alike two texts are, and which of many texts are worth comparing.

use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The largest table of likeness, in pairs. Beyond it, only texts that share something rare are compared.
const LARGEST_TABLE: usize = 10_000;
/// The length of a run of letters that two texts rarely share by chance.
const RUN: usize = 6;
/// One in this many of the runs is enough to find a text.
const SAMPLE: u64 = 3;
/// A run of letters in more texts of one side than this does not identify one.
const RARE: usize = 4;
/// The number of texts of the other side that are compared with each.
const LOOKED_AT: usize = 3;

/// The letters of a text, regardless of their positions.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters {
    /// Each pair of neighbouring letters, sorted.
    pairs: Vec<u64>,
    /// A sample of longer runs of letters, as hashes.
    runs: Vec<u64>,
}

impl Letters {
    /// Collects the letters of a text given in parts.
    pub(super) fn of<'t>(parts: impl IntoIterator<Item = &'t str>) -> Self {
        let letters = parts.into_iter().flat_map(str::chars).filter(|letter| !letter.is_whitespace());
        let letters: Vec<u64> = letters.map(|letter| u64::from(u32::from(letter))).collect();
        let mut pairs: Vec<u64> = letters.windows(2).map(|pair| (pair[0] << 32) | pair[1]).collect();
        pairs.sort_unstable();
        // The constants of FNV-1a.
        let number = |run: &[u64]| {
            run.iter().fold(0xCBF2_9CE4_8422_2325, |hash: u64, letter| (hash ^ letter).wrapping_mul(0x0100_0000_01B3))
        };
        let runs = letters.windows(RUN).map(number).filter(|run| (run >> 32) % SAMPLE == 0).collect();
        Self { pairs, runs }
    }
}

/// Returns the share of neighbouring letters that two texts have in common, from 0 to 1.
pub(super) fn share(old: &Letters, new: &Letters) -> f32 {
    let (mut o, mut n, mut common) = (0, 0, 0_u16);
    while o < old.pairs.len() && n < new.pairs.len() {
        match old.pairs[o].cmp(&new.pairs[n]) {
            Ordering::Less => o += 1,
            Ordering::Greater => n += 1,
            Ordering::Equal => (o, n, common) = (o + 1, n + 1, common.saturating_add(1)),
        }
    }
    let size = |letters: &Letters| f32::from(u16::try_from(letters.pairs.len()).unwrap_or(u16::MAX));
    let all = size(old) + size(new);
    if all > 0.0 { 2.0 * f32::from(common) / all } else { 0.0 }
}

/// Pairs texts in the order of both, for the greatest total likeness. Among many, only those that share something rare
/// are compared, which keeps the time in proportion to the texts.
pub(super) fn pair_up(
    old: &[Letters],
    new: &[Letters],
    like: impl Fn(usize, usize) -> Option<f32>,
) -> Vec<(usize, usize)> {
    if old.len() * new.len() <= LARGEST_TABLE {
        return best(old.len(), new.len(), like);
    }
    let likely = likely(old, new);
    let mut best: Vec<Option<(usize, f32)>> = vec![None; new.len()];
    let mut taken: Vec<Option<(usize, f32)>> = vec![None; old.len()];
    for (o, n) in likely {
        let Some(like) = like(o, n) else { continue };
        if best[n].is_none_or(|(_, other)| like > other) {
            best[n] = Some((o, like));
        }
        if taken[o].is_none_or(|(_, other)| like > other) {
            taken[o] = Some((n, like));
        }
    }
    let mutual = |(n, best): (usize, &Option<(usize, f32)>)| {
        let (o, _) = (*best)?;
        (taken[o]?.0 == n).then_some((o, n))
    };
    let pairs: Vec<(usize, usize)> = best.iter().enumerate().filter_map(mutual).collect();
    let kept = longest_rising(&pairs.iter().map(|(o, _)| *o).collect::<Vec<_>>());
    kept.into_iter().map(|index| pairs[index]).collect()
}

/// Pairs texts like `pair_up`, comparing every pair.
fn best(rows: usize, columns: usize, like: impl Fn(usize, usize) -> Option<f32>) -> Vec<(usize, usize)> {
    let mut likeness = vec![vec![0.0_f32; columns]; rows];
    let mut sums = vec![vec![0.0_f32; columns + 1]; rows + 1];
    for o in (0..rows).rev() {
        for n in (0..columns).rev() {
            likeness[o][n] = like(o, n).unwrap_or(0.0);
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

/// Returns pairs of texts that share something rare, in the order of the newer ones.
pub(super) fn likely(old: &[Letters], new: &[Letters]) -> Vec<(usize, usize)> {
    let mut places: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
    for (index, letters) in old.iter().enumerate() {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        for run in &letters.runs {
            let holders = places.entry(*run).or_default();
            if holders.len() <= RARE && holders.last() != Some(&index) {
                holders.push(index);
            }
        }
    }
    let mut pairs = Vec::new();
    for (n, letters) in new.iter().enumerate() {
        let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
        for holders in letters.runs.iter().filter_map(|run| places.get(run)).filter(|holders| holders.len() <= RARE) {
            holders.iter().for_each(|holder| *shared.entry(*holder).or_default() += 1);
        }
        let mut ranked: Vec<(usize, u32)> = shared.into_iter().map(|(holder, count)| (count, holder)).collect();
        ranked.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        pairs.extend(ranked.into_iter().take(LOOKED_AT).map(|(_, holder)| (holder as usize, n)));
    }
    pairs
}

/// Returns the indices of a longest increasing subsequence: the things that kept their order.
pub(super) fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    // For each length, the end of the subsequence with the lowest end; and the predecessor of each element.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (index, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut kept = Vec::new();
    let mut at = ends.last().copied();
    while let Some(index) = at {
        kept.push(index);
        at = before[index];
    }
    kept.reverse();
    kept
}
