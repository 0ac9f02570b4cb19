//! Aligns the sections of two texts, then the lines of each.

use std::collections::{BTreeMap, BTreeSet};

use crate::edition::{Edition, Section};
use crate::words::Catalog;

use super::align::{Pair, align, pairs_of_letters, share};
use super::line::{Cell, Kind, Line, lines, plain};
use super::{Change, Comparison, Heading, Mark, Part, Row, Side, SideCell, words};

/// Above this many pairs, sections are not looked for under other ids.
const MOST_PAIRS: usize = 10_000;
/// How alike two sections with different ids must be to be one.
const SAME_SECTION: f32 = 0.6;

/// A part of a text, before it has a counterpart.
struct Flat<'a> {
    section: Option<&'a Section>,
    /// Its id in the newer text, where it had another one.
    id: &'a str,
    parent: &'a str,
    level: usize,
    lines: Vec<Line>,
}

/// Compares two editions.
pub(super) fn compare(old: &Edition, new: &Edition, words: &Catalog) -> Comparison {
    let (mut old_sections, new_sections) = (flatten(&old.sections, words), flatten(&new.sections, words));
    rename(&mut old_sections, &new_sections);
    let head = Matched::of(Flat::around(before(old, words)), Flat::around(before(new, words)), false);
    let closing =
        Matched::of(Flat::around(lines(&old.closing, words)), Flat::around(lines(&new.closing, words)), false);
    let moved = moved(&old_sections, &new_sections);
    let matched: Vec<Matched<'_>> =
        [head].into_iter().chain(matched(old_sections, new_sections, &moved)).chain([closing]).collect();
    let anchors = matched.iter().flat_map(Matched::anchors).collect();
    let parts = matched.iter().map(|matched| matched.part(&anchors));
    Comparison { parts: parts.filter(|part| part.level > 0 || !part.rows.is_empty()).collect() }
}

/// What stands before the sections.
fn before(edition: &Edition, words: &Catalog) -> Vec<Line> {
    let title = |text: &str| Line::new(Kind::Title, 0, plain(text));
    let titles = [&edition.title, &edition.subtitle].into_iter().filter(|text| !text.is_empty());
    let mut all: Vec<Line> = titles.map(|text| title(text)).collect();
    all.extend(lines(&edition.lead, words));
    all.extend(lines(&edition.preamble, words));
    all
}

impl<'a> Flat<'a> {
    /// The heading, where it says which section this is.
    fn heading(&self) -> Option<&'a str> {
        let section = self.section.filter(|section| !section.heading.is_empty() && !section.deleted)?;
        Some(&section.heading)
    }

    fn around(lines: Vec<Line>) -> Self {
        Self { section: None, id: "", parent: "", level: 0, lines }
    }
}

/// Every section, outer before inner.
fn flatten<'a>(sections: &'a [Section], words: &Catalog) -> Vec<Flat<'a>> {
    let mut all = Vec::new();
    let mut waiting: Vec<(&Section, &str, usize)> = sections.iter().rev().map(|section| (section, "", 1)).collect();
    while let Some((section, parent, level)) = waiting.pop() {
        all.push(Flat { section: Some(section), id: &section.id, parent, level, lines: lines(&section.body, words) });
        waiting.extend(section.sections.iter().rev().map(|inner| (inner, section.id.as_str(), level + 1)));
    }
    all
}

/// Gives sections of the older text the ids that they have in the newer one, where an id was changed although it should
/// not have been: among those without a counterpart, the one with the same heading, or else the one that says the same.
fn rename<'a>(old: &mut [Flat<'a>], new: &[Flat<'a>]) {
    let old_ids: BTreeSet<&str> = old.iter().map(|flat| flat.id).collect();
    let new_ids: BTreeSet<&str> = new.iter().map(|flat| flat.id).collect();
    let gone: Vec<&Flat<'a>> = old.iter().filter(|flat| !new_ids.contains(flat.id)).collect();
    let come: Vec<&Flat<'a>> = new.iter().filter(|flat| !old_ids.contains(flat.id)).collect();
    let names: BTreeMap<&str, &str> = same_sections(&gone, &come).into_iter().collect();
    for flat in old {
        flat.id = names.get(flat.id).copied().unwrap_or(flat.id);
        flat.parent = names.get(flat.parent).copied().unwrap_or(flat.parent);
    }
}

/// The pairs of ids, best first, of sections that are one section.
fn same_sections<'a>(gone: &[&Flat<'a>], come: &[&Flat<'a>]) -> Vec<(&'a str, &'a str)> {
    if gone.len() * come.len() > MOST_PAIRS {
        return Vec::new();
    }
    let letters = |flats: &[&Flat<'a>]| flats.iter().map(|flat| pairs_of_letters(&flat.lines)).collect::<Vec<_>>();
    let (old_letters, new_letters) = (letters(gone), letters(come));
    let mut likely: Vec<(f32, usize, usize)> = Vec::new();
    for (o, old) in gone.iter().enumerate() {
        for (n, new) in come.iter().enumerate() {
            let same_heading = old.heading().is_some_and(|heading| Some(heading) == new.heading());
            let like = share(&old_letters[o], &new_letters[n]) + if same_heading { 1.0 } else { 0.0 };
            if like >= SAME_SECTION {
                likely.push((like, o, n));
            }
        }
    }
    likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut old_taken, mut new_taken) = (BTreeSet::new(), BTreeSet::new());
    likely.retain(|(_, o, n)| {
        !old_taken.contains(o) && !new_taken.contains(n) && old_taken.insert(*o) && new_taken.insert(*n)
    });
    likely.into_iter().map(|(_, o, n)| (gone[o].id, come[n].id)).collect()
}

/// The sections that left the order, or the section around them.
fn moved(old: &[Flat<'_>], new: &[Flat<'_>]) -> BTreeSet<String> {
    let places: BTreeMap<&str, (&str, usize)> =
        old.iter().enumerate().map(|(place, flat)| (flat.id, (flat.parent, place))).collect();
    let mut moved = BTreeSet::new();
    let mut siblings: BTreeMap<&str, Vec<(&str, usize)>> = BTreeMap::new();
    for flat in new {
        match places.get(flat.id) {
            Some((parent, _)) if *parent != flat.parent => _ = moved.insert(flat.id.to_owned()),
            Some((_, place)) => siblings.entry(flat.parent).or_default().push((flat.id, *place)),
            None => {}
        }
    }
    for group in siblings.values() {
        let places: Vec<usize> = group.iter().map(|(_, place)| *place).collect();
        let kept = longest_rising(&places);
        moved.extend(
            group.iter().enumerate().filter(|(index, _)| !kept.contains(index)).map(|(_, (id, _))| (*id).to_owned()),
        );
    }
    moved
}

/// The indices of a longest rising run of numbers, neighbours or not: those that kept their order.
fn longest_rising(numbers: &[usize]) -> BTreeSet<usize> {
    // For each length, the end of the run that ends lowest; and what comes before each end.
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
    let mut kept = BTreeSet::new();
    let mut at = ends.last().copied();
    while let Some(index) = at {
        kept.insert(index);
        at = before[index];
    }
    kept
}

/// Sections with their counterparts, in the order of the newer text; a removed one stands after what it followed.
fn matched<'a>(old: Vec<Flat<'a>>, new: Vec<Flat<'a>>, moved: &BTreeSet<String>) -> Vec<Matched<'a>> {
    let known: BTreeSet<String> = new.iter().map(|flat| flat.id.to_owned()).collect();
    let mut kept: BTreeMap<String, Flat<'a>> = BTreeMap::new();
    let mut removed: BTreeMap<String, Vec<Flat<'a>>> = BTreeMap::new();
    let mut last = String::new();
    for flat in old {
        if known.contains(flat.id) {
            last = flat.id.to_owned();
            kept.insert(last.clone(), flat);
        } else {
            removed.entry(last.clone()).or_default().push(flat);
        }
    }
    let gone = |flats: Option<Vec<Flat<'a>>>| flats.into_iter().flatten().map(Matched::only_old);
    let mut all: Vec<Matched<'a>> = gone(removed.remove("")).collect();
    for flat in new {
        let id = flat.id.to_owned();
        all.push(match kept.remove(&id) {
            Some(old) => Matched::of(old, flat, moved.contains(&id)),
            None => Matched { old: None, pairs: align(&[], &flat.lines), new: Some(flat), moved: false },
        });
        all.extend(gone(removed.remove(&id)));
    }
    all
}

/// A part with its counterpart, its lines aligned.
struct Matched<'a> {
    old: Option<Flat<'a>>,
    new: Option<Flat<'a>>,
    pairs: Vec<Pair>,
    moved: bool,
}

impl<'a> Matched<'a> {
    fn of(old: Flat<'a>, new: Flat<'a>, moved: bool) -> Self {
        Self { pairs: align(&old.lines, &new.lines), old: Some(old), new: Some(new), moved }
    }

    fn only_old(old: Flat<'a>) -> Self {
        Self { pairs: align(&old.lines, &[]), old: Some(old), new: None, moved: false }
    }

    fn lines(&self, pair: &Pair) -> (Option<&Line>, Option<&Line>) {
        (line_of(self.old.as_ref(), pair.old), line_of(self.new.as_ref(), pair.new))
    }

    /// The anchors of the older text that are others in the newer one.
    fn anchors(&self) -> Vec<(String, String)> {
        let anchor = |pair: &Pair| {
            let (old, new) = self.lines(pair);
            let (old, new) = (old?.anchor.as_ref()?, new?.anchor.as_ref()?);
            (old != new).then(|| (old.clone(), new.clone()))
        };
        let id = |flat: &Option<Flat<'a>>| Some(flat.as_ref()?.section?.id.clone());
        let renamed = id(&self.old).zip(id(&self.new)).filter(|(old, new)| old != new);
        self.pairs.iter().filter_map(anchor).chain(renamed).collect()
    }

    fn part(&self, anchors: &BTreeMap<String, String>) -> Part {
        let rows: Vec<Row> = self.pairs.iter().filter_map(|pair| self.row(pair, anchors)).collect();
        let flat = self.new.as_ref().or(self.old.as_ref());
        let (old, new, heading) = self.headings(anchors);
        let inside = rows.iter().map(|row| match row.change {
            Change::Same if row.moved => Change::Words,
            Change::Added | Change::Removed => Change::Words,
            change => change,
        });
        let change = match (&self.old, &self.new) {
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => inside.max().unwrap_or(Change::Same).max(heading),
        };
        let (id, level) = flat.map_or((String::new(), 0), |flat| (flat.id.to_owned(), flat.level));
        Part { id, level, change, moved: self.moved, old, new, rows }
    }

    /// The headings of both sides, and what became of them.
    fn headings(&self, anchors: &BTreeMap<String, String>) -> (Option<Heading>, Option<Heading>, Change) {
        let section = |flat: &Option<Flat<'a>>| flat.as_ref().and_then(|flat| flat.section);
        let heading = |section: &Section| Cell { label: String::new(), runs: plain(&section.heading) };
        let all = |section: &Section| Heading {
            number: section.number.clone(),
            deleted: section.deleted,
            words: words::whole(&heading(section), Mark::Changed),
        };
        match (section(&self.old), section(&self.new)) {
            (Some(old), Some(new)) => {
                let (old_words, new_words, change) = words::compare(&heading(old), &heading(new), anchors);
                let numbers = if old.number == new.number { Change::Same } else { Change::Numbers };
                let old = Heading { words: old_words, ..all(old) };
                let new = Heading { words: new_words, ..all(new) };
                (Some(old), Some(new), change.max(numbers))
            }
            (old, new) => (old.map(all), new.map(all), Change::Same),
        }
    }

    fn row(&self, pair: &Pair, anchors: &BTreeMap<String, String>) -> Option<Row> {
        let (kind, depth) = match self.lines(pair) {
            (_, Some(line)) | (Some(line), None) => (line.kind, line.depth),
            (None, None) => return None,
        };
        let (old, new, change) = match self.lines(pair) {
            (Some(old), Some(new)) => sides(old, new, anchors),
            (None, Some(new)) => (None, Some(whole(new, Change::Added)), Change::Added),
            (old, _) => (old.map(|old| whole(old, Change::Removed)), None, Change::Removed),
        };
        Some(Row { change, moved: pair.moved, kind, depth, old, new })
    }
}

fn line_of<'f>(flat: Option<&'f Flat<'_>>, index: Option<usize>) -> Option<&'f Line> {
    flat?.lines.get(index?)
}

fn whole(line: &Line, change: Change) -> Side {
    let cell = |cell: &Cell| SideCell {
        label: cell.label.clone(),
        change,
        pieces: words::whole(cell, if change == Change::Same { Mark::Same } else { Mark::Changed }),
    };
    Side { number: line.number.clone(), cells: line.cells.iter().map(cell).collect() }
}

/// Both sides of a line, cell by cell.
fn sides(old: &Line, new: &Line, anchors: &BTreeMap<String, String>) -> (Option<Side>, Option<Side>, Change) {
    let numbers = if old.number == new.number { Change::Same } else { Change::Numbers };
    if old.cells == new.cells {
        return (Some(whole(old, Change::Same)), Some(whole(new, Change::Same)), numbers);
    }
    let mut change = numbers;
    let (mut olds, mut news) = (whole(old, Change::Removed), whole(new, Change::Added));
    let columns = columns(&old.cells, &new.cells);
    for (o, n) in &columns {
        let (old_pieces, new_pieces, cell) = words::compare(&old.cells[*o], &new.cells[*n], anchors);
        (olds.cells[*o].pieces, olds.cells[*o].change) = (old_pieces, cell);
        (news.cells[*n].pieces, news.cells[*n].change) = (new_pieces, cell);
        change = change.max(cell);
    }
    if columns.len() < old.cells.len().max(new.cells.len()) {
        change = Change::Words;
    }
    (Some(olds), Some(news), change)
}

/// Which cell of a line is which of the other: by the head of the column, and where that does not say, in order.
fn columns(old: &[Cell], new: &[Cell]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut taken = vec![false; new.len()];
    let mut left = Vec::new();
    for (o, cell) in old.iter().enumerate() {
        let same = |n: &usize| !taken[*n] && new[*n].label == cell.label;
        let found = if cell.label.is_empty() { None } else { (0..new.len()).find(same) };
        match found {
            Some(n) => {
                taken[n] = true;
                pairs.push((o, n));
            }
            None => left.push(o),
        }
    }
    let free: Vec<usize> = (0..new.len()).filter(|n| !taken[*n]).collect();
    if left.len() == free.len() || pairs.is_empty() {
        pairs.extend(left.into_iter().zip(free));
    }
    pairs
}
