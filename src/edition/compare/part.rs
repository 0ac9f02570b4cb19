//! Builds parts and their rows from aligned texts.

use std::collections::BTreeMap;

use super::align::{LinePair, align};
use super::flat::FlatPart;
use super::line::{Line, LineCell, LineKind, LineRun, plain};
use super::token::RenamedAnchors;
use super::{
    Change, ChangeMark, ComparedPart, ComparedPlace, ComparedRow, ComparedSide, Heading, Moved, SideCell, words,
};
use crate::edition::Section;
use crate::model::ListKind;

/// A part with its counterpart, and its lines aligned.
pub(super) struct MatchedParts<'a> {
    old: Option<FlatPart<'a>>,
    new: Option<FlatPart<'a>>,
    pub(super) pairs: Vec<LinePair>,
    place: ComparedPlace,
}

impl<'a> MatchedParts<'a> {
    /// Matches a part that both texts have. The lines of two languages are not compared.
    pub(super) fn of(old: FlatPart<'a>, new: FlatPart<'a>, moved: bool) -> Self {
        let place = if moved { ComparedPlace::Moved } else { ComparedPlace::Kept };
        let is_one_language = old.language() == new.language();
        let (old, new) = if is_one_language { (old, new) } else { (old.without_lines(), new.without_lines()) };
        Self { pairs: align(&old.lines, &new.lines), old: Some(old), new: Some(new), place }
    }

    /// Matches a part that was removed.
    pub(super) fn only_old(old: FlatPart<'a>) -> Self {
        Self { pairs: align(&old.lines, &[]), old: Some(old), new: None, place: ComparedPlace::Kept }
    }

    /// Matches a part that was added.
    pub(super) fn only_new(new: FlatPart<'a>) -> Self {
        Self { pairs: align(&[], &new.lines), old: None, new: Some(new), place: ComparedPlace::Kept }
    }

    /// Returns the place that a part left.
    pub(super) fn left(old: &FlatPart<'a>) -> Self {
        Self { old: Some(old.without_lines()), new: None, pairs: Vec::new(), place: ComparedPlace::Left }
    }

    /// Returns the lines of a pair.
    pub(super) fn lines(&self, pair: &LinePair) -> (Option<&Line>, Option<&Line>) {
        (line_of(self.old.as_ref(), pair.old), line_of(self.new.as_ref(), pair.new))
    }

    fn sections(&self) -> (Option<&'a Section>, Option<&'a Section>) {
        let section = |flat: &Option<FlatPart<'a>>| flat.as_ref().and_then(|flat| flat.section);
        (section(&self.old), section(&self.new))
    }
}

fn line_of<'f>(flat: Option<&'f FlatPart<'_>>, index: Option<usize>) -> Option<&'f Line> {
    flat?.lines.get(index?)
}

/// Both texts, aligned: all parts, and the lines that moved between them.
pub(super) struct AlignedTexts<'a> {
    matched: Vec<MatchedParts<'a>>,
    /// The former and present place of each line that moved.
    twins: BTreeMap<usize, [(usize, usize); 2]>,
    anchors: RenamedAnchors,
}

impl<'a> AlignedTexts<'a> {
    /// Collects the lines that moved, and the anchors of both texts.
    pub(super) fn new(matched: Vec<MatchedParts<'a>>) -> Self {
        let mut twins: BTreeMap<usize, [(usize, usize); 2]> = BTreeMap::new();
        for (index, part) in matched.iter().enumerate() {
            for (at, pair) in part.pairs.iter().enumerate() {
                if let Some(twin) = pair.twin {
                    twins.entry(twin).or_default()[usize::from(pair.old.is_none())] = (index, at);
                }
            }
        }
        let mut texts = Self { matched, twins, anchors: RenamedAnchors::default() };
        texts.anchors = texts.anchors();
        texts
    }

    /// Builds every part.
    pub(super) fn parts(&self) -> impl Iterator<Item = ComparedPart> {
        self.matched.iter().map(|matched| self.part(matched))
    }

    /// Returns both lines of a pair, wherever they are.
    fn lines<'t>(&'t self, matched: &'t MatchedParts<'a>, pair: &LinePair) -> (Option<&'t Line>, Option<&'t Line>) {
        let side = |(part, at): (usize, usize)| self.matched[part].lines(&self.matched[part].pairs[at]);
        match pair.twin.and_then(|twin| self.twins.get(&twin)) {
            Some([old, new]) => (side(*old).0, side(*new).1),
            None => matched.lines(pair),
        }
    }

    /// Maps the anchors of both texts to those of the newer one. All names of a line map to its path.
    fn anchors(&self) -> RenamedAnchors {
        let mut anchors = RenamedAnchors::default();
        for matched in &self.matched {
            if let (Some(old), Some(new)) = matched.sections() {
                anchors.old.insert(old.id.clone(), new.id.clone());
            }
            for pair in &matched.pairs {
                let (old, new) = self.lines(matched, pair);
                let place = new.and_then(|line| line.anchor.as_ref().or(line.key.as_ref()));
                let Some(place) = place else { continue };
                for name in new.iter().flat_map(|line| line.anchor.iter().chain(&line.key)) {
                    anchors.new.insert(name.clone(), place.clone());
                }
                for name in old.iter().flat_map(|line| line.anchor.iter().chain(&line.key)) {
                    anchors.old.insert(name.clone(), place.clone());
                }
            }
        }
        anchors
    }

    fn part(&self, matched: &MatchedParts<'a>) -> ComparedPart {
        let rows: Vec<ComparedRow> = matched.pairs.iter().filter_map(|pair| self.row(matched, pair)).collect();
        let flat = matched.new.as_ref().or(matched.old.as_ref());
        let (old, new, heading) = self.headings(matched);
        let inside = rows.iter().map(|row| match row.change {
            Change::Same if row.moved.is_some() => Change::Words,
            Change::Added | Change::Removed => Change::Words,
            change => change,
        });
        let change = match (&matched.old, &matched.new) {
            _ if matched.place == ComparedPlace::Left => Change::Same,
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => inside.max().unwrap_or(Change::Same).max(heading),
        };
        let (id, level) = flat.map_or((String::new(), 0), |flat| (flat.id.to_owned(), flat.level));
        let was = matched.sections().0.map(|section| section.id.clone()).filter(|was| *was != id);
        ComparedPart { id, was, level, change, place: matched.place, old, new, rows }
    }

    /// Returns the headings of both sides, and how they changed.
    fn headings(&self, matched: &MatchedParts<'a>) -> (Option<Heading>, Option<Heading>, Change) {
        let cell = |section: &Section| {
            let language = |run| LineRun { language: section.language.clone(), ..run };
            LineCell { label: String::new(), runs: plain(&section.heading).into_iter().map(language).collect() }
        };
        let mark = if matched.place == ComparedPlace::Left { ChangeMark::Same } else { ChangeMark::Changed };
        let all = |section: &Section| Heading {
            number: section.number.clone(),
            around: around(section),
            words: words::whole(&cell(section), mark),
            language: section.language.clone(),
        };
        match matched.sections() {
            (Some(old), Some(new)) => {
                let (before, after) = (cell(old), cell(new));
                let same = |section: &Section| Heading {
                    words: words::whole(&cell(section), ChangeMark::Same),
                    ..all(section)
                };
                if old.language != new.language {
                    return (Some(same(old)), Some(same(new)), Change::Same);
                }
                let numbers = if old.number == new.number { Change::Same } else { Change::Numbers };
                if before == after {
                    return (Some(same(old)), Some(same(new)), numbers);
                }
                let compared = words::compare(&before, &after, &self.anchors);
                let old = Heading { words: compared.old, ..all(old) };
                let new = Heading { words: compared.new, ..all(new) };
                (Some(old), Some(new), compared.change.max(numbers))
            }
            (old, new) => (old.map(all), new.map(all), Change::Same),
        }
    }

    fn row(&self, matched: &MatchedParts<'a>, pair: &LinePair) -> Option<ComparedRow> {
        let own = match pair {
            LinePair { new: Some(_), .. } => matched.lines(pair).1?,
            _ => matched.lines(pair).0?,
        };
        let (mut old, mut new, change) = match self.lines(matched, pair) {
            (Some(old), Some(new)) => sides(old, new, &self.anchors),
            (None, Some(new)) => (None, Some(whole(new, Change::Added)), Change::Added),
            (old, _) => (old.map(|old| whole(old, Change::Removed)), None, Change::Removed),
        };
        let moved = pair.twin.map(|twin| {
            // Each half of a moved line shows only the side of its own place.
            if pair.new.is_some() {
                old = None;
            } else {
                new = None;
            }
            Moved { twin, place: self.place_of(twin, matched, pair.new.is_some()) }
        });
        Some(ComparedRow { change, moved, kind: own.kind, depth: own.depth, old, new })
    }

    /// Returns the place of the other half of a line that moved: its section if that is another one, and its number.
    fn place_of(&self, twin: usize, matched: &MatchedParts<'a>, is_new: bool) -> String {
        let Some((part, at)) = self.twins.get(&twin).map(|places| places[usize::from(!is_new)]) else {
            return String::new();
        };
        let other = &self.matched[part];
        let (section, line) = if is_new {
            (other.sections().0, other.lines(&other.pairs[at]).0)
        } else {
            (other.sections().1, other.lines(&other.pairs[at]).1)
        };
        let name = |section: &Section| match section.number.as_str() {
            "" => section.heading.clone(),
            number => number.to_owned(),
        };
        let section = section.filter(|_| !std::ptr::eq(other, matched)).map(name);
        let counted = |line: &&Line| matches!(line.kind, LineKind::Item(ListKind::Paragraphs | ListKind::Items));
        let number = line.filter(counted).map(|line| line.number.clone()).filter(|number| !number.is_empty());
        section.into_iter().chain(number).collect::<Vec<_>>().join(" ")
    }
}

/// Returns the text around the words of a heading.
fn around(section: &Section) -> (String, String) {
    let (before, after) = section.words.split_once(section.heading.as_str()).unwrap_or_default();
    (before.to_owned(), after.to_owned())
}

/// Returns the whole of a line as one side.
fn whole(line: &Line, change: Change) -> ComparedSide {
    let cell = |cell: &LineCell| SideCell {
        label: cell.label.clone(),
        relabelled: false,
        language: line.language.clone(),
        change,
        pieces: words::whole(cell, if change == Change::Same { ChangeMark::Same } else { ChangeMark::Changed }),
    };
    ComparedSide { number: line.number.clone(), cells: line.cells.iter().map(cell).collect() }
}

/// Returns both sides of a line, compared cell by cell.
fn sides(old: &Line, new: &Line, anchors: &RenamedAnchors) -> (Option<ComparedSide>, Option<ComparedSide>, Change) {
    let numbers = if old.number == new.number { Change::Same } else { Change::Numbers };
    if old.cells == new.cells {
        return (Some(whole(old, Change::Same)), Some(whole(new, Change::Same)), numbers);
    }
    let mut change = numbers;
    let (mut olds, mut news) = (whole(old, Change::Removed), whole(new, Change::Added));
    let columns = words::columns(&old.cells, &new.cells);
    for (o, n) in &columns {
        if new.kind == LineKind::Columns && old.cells[*o].is_same_head(&new.cells[*n]) {
            (olds.cells[*o].pieces, olds.cells[*o].change) =
                (words::whole(&old.cells[*o], ChangeMark::Same), Change::Same);
            (news.cells[*n].pieces, news.cells[*n].change) =
                (words::whole(&new.cells[*n], ChangeMark::Same), Change::Same);
            continue;
        }
        let compared = words::compare(&old.cells[*o], &new.cells[*n], anchors);
        let relabelled = !old.cells[*o].same_label(&new.cells[*n]);
        let cell = if relabelled { Change::Words } else { compared.change };
        for (side, pieces) in [(&mut olds.cells[*o], compared.old), (&mut news.cells[*n], compared.new)] {
            (side.pieces, side.change, side.relabelled) = (pieces, cell, relabelled);
        }
        change = change.max(cell);
    }
    if columns.len() < old.cells.len().max(new.cells.len()) {
        change = Change::Words;
    }
    (Some(olds), Some(news), change)
}
