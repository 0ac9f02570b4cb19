//! Aligns the sections of two texts, then the lines of each.

use std::collections::{BTreeMap, BTreeSet};

use super::flat::FlatPart;
use super::like::{Letters, likely, longest_rising, share};
use super::line::{Line, LineKind, lines, plain};
use super::part::{AlignedTexts, MatchedParts};
use super::{Comparison, moves};
use crate::base::Language;
use crate::edition::{Edition, Section};

/// Up to this many pairs of sections, all are compared.
const FEW_PAIRS: usize = 400;
/// The least likeness of two sections with different ids that are one.
const SAME_SECTION: f32 = 0.6;

/// Compares two editions.
pub(super) fn compare(old: &Edition, new: &Edition) -> Comparison {
    let (mut old_sections, new_sections) = (flatten(old), flatten(new));
    rename(&mut old_sections, &new_sections);
    let head = MatchedParts::of(FlatPart::around(before(old)), FlatPart::around(before(new)), false);
    let closing = |edition: &Edition| FlatPart::around(lines(&edition.closing, &edition.labels));
    let closing = MatchedParts::of(closing(old), closing(new), false);
    let moved = moved(&old_sections, &new_sections);
    let mut matched: Vec<MatchedParts<'_>> =
        [head].into_iter().chain(matched(old_sections, new_sections, &moved)).chain([closing]).collect();
    moves::find(&mut matched);
    let texts = AlignedTexts::new(matched);
    Comparison { parts: texts.parts().filter(|part| part.level > 0 || !part.rows.is_empty()).collect() }
}

/// Returns the text before the sections as lines.
fn before(edition: &Edition) -> Vec<Line> {
    let title = |text: &str| Line::new(LineKind::Title, 0, plain(text));
    let titles = [&edition.family, &edition.title, &edition.subtitle].into_iter().filter(|text| !text.is_empty());
    let mut all: Vec<Line> = titles.map(|text| title(text)).collect();
    all.extend(lines(&edition.lead, &edition.labels));
    all.extend(lines(&edition.preamble, &edition.labels));
    all
}

/// Returns all sections, outer before inner.
fn flatten(edition: &Edition) -> Vec<FlatPart<'_>> {
    let mut all = Vec::new();
    let mut waiting: Vec<(&Section, &str, usize)> =
        edition.sections.iter().rev().map(|section| (section, "", 1)).collect();
    while let Some((section, parent, level)) = waiting.pop() {
        let lines = in_language(lines(&section.body, edition.labels_of(section)), section.language.as_ref());
        all.push(FlatPart { section: Some(section), id: &section.id, parent, level, lines });
        waiting.extend(section.sections.iter().rev().map(|inner| (inner, section.id.as_str(), level + 1)));
    }
    all
}

/// Sets the language of a section's lines, if the original stands in for a translation there.
fn in_language(mut lines: Vec<Line>, language: Option<&Language>) -> Vec<Line> {
    lines.iter_mut().for_each(|line| line.language = language.cloned());
    let cells = lines.iter_mut().flat_map(|line| &mut line.cells);
    let runs = cells.flat_map(|cell| &mut cell.runs).filter(|run| run.language.is_none());
    runs.for_each(|run| run.language = language.cloned());
    lines
}

/// Gives sections of the older text their ids in the newer one, where an id was changed although ids should be stable:
/// among sections without a counterpart, the one with the same heading, or else the same content, is the same section.
fn rename<'a>(old: &mut [FlatPart<'a>], new: &[FlatPart<'a>]) {
    let old_ids: BTreeSet<&str> = old.iter().map(|flat| flat.id).collect();
    let new_ids: BTreeSet<&str> = new.iter().map(|flat| flat.id).collect();
    let gone: Vec<&FlatPart<'a>> = old.iter().filter(|flat| !new_ids.contains(flat.id)).collect();
    let come: Vec<&FlatPart<'a>> = new.iter().filter(|flat| !old_ids.contains(flat.id)).collect();
    let names: BTreeMap<&str, &str> = same_sections(&gone, &come).into_iter().collect();
    for flat in old {
        flat.id = names.get(flat.id).copied().unwrap_or(flat.id);
        flat.parent = names.get(flat.parent).copied().unwrap_or(flat.parent);
    }
}

/// Returns the pairs of ids that belong to one section, best first.
fn same_sections<'a>(gone: &[&FlatPart<'a>], come: &[&FlatPart<'a>]) -> Vec<(&'a str, &'a str)> {
    let letters = |flat: &&FlatPart<'_>| {
        let runs = flat.lines.iter().flat_map(|line| &line.cells).flat_map(|cell| &cell.runs);
        Letters::of(runs.map(|run| run.text.as_str()))
    };
    let (old_letters, new_letters): (Vec<_>, Vec<_>) =
        (gone.iter().map(letters).collect(), come.iter().map(letters).collect());
    let mut alike: Vec<(f32, usize, usize)> = Vec::new();
    for (o, n) in worth_a_look(gone, come, &old_letters, &new_letters) {
        let same_heading = gone[o].heading().is_some_and(|heading| Some(heading) == come[n].heading());
        let like = share(&old_letters[o], &new_letters[n]) + if same_heading { 1.0 } else { 0.0 };
        if like >= SAME_SECTION {
            alike.push((like, o, n));
        }
    }
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut old_taken, mut new_taken) = (BTreeSet::new(), BTreeSet::new());
    alike.retain(|(_, o, n)| {
        !old_taken.contains(o) && !new_taken.contains(n) && old_taken.insert(*o) && new_taken.insert(*n)
    });
    alike.into_iter().map(|(_, o, n)| (gone[o].id, come[n].id)).collect()
}

/// Returns the pairs of sections that may be one: all pairs if there are few, otherwise those with the same heading or
/// something rare in common.
fn worth_a_look(
    gone: &[&FlatPart<'_>],
    come: &[&FlatPart<'_>],
    old: &[Letters],
    new: &[Letters],
) -> BTreeSet<(usize, usize)> {
    if gone.len() * come.len() <= FEW_PAIRS {
        return (0..gone.len()).flat_map(|o| (0..come.len()).map(move |n| (o, n))).collect();
    }
    let headed = |(index, flat): (usize, &&FlatPart<'_>)| Some((flat.heading()?.to_owned(), index));
    let headings: BTreeMap<String, usize> = gone.iter().enumerate().filter_map(headed).collect();
    let by_heading = come.iter().enumerate().filter_map(|(n, flat)| Some((*headings.get(flat.heading()?)?, n)));
    by_heading.chain(likely(old, new)).collect()
}

/// Returns the sections that left their order or the section around them.
fn moved(old: &[FlatPart<'_>], new: &[FlatPart<'_>]) -> BTreeSet<String> {
    let places: BTreeMap<&str, (&str, usize)> =
        old.iter().enumerate().map(|(place, flat)| (flat.id, (flat.parent, place))).collect();
    let mut moved = BTreeSet::new();
    let mut siblings: BTreeMap<&str, Vec<(&str, usize)>> = BTreeMap::new();
    for flat in new {
        match places.get(flat.id) {
            Some((parent, _)) if *parent != flat.parent => {
                moved.insert(flat.id.to_owned());
            }
            Some((_, place)) => siblings.entry(flat.parent).or_default().push((flat.id, *place)),
            None => {}
        }
    }
    for group in siblings.values() {
        let places: Vec<usize> = group.iter().map(|(_, place)| *place).collect();
        let kept: BTreeSet<usize> = longest_rising(&places).into_iter().collect();
        moved.extend(
            group.iter().enumerate().filter(|(index, _)| !kept.contains(index)).map(|(_, (id, _))| (*id).to_owned()),
        );
    }
    moved
}

/// Matches sections, in the order of the newer text. A removed section follows its former predecessor, and so does the
/// place that a moved one left.
fn matched<'a>(old: Vec<FlatPart<'a>>, new: Vec<FlatPart<'a>>, moved: &BTreeSet<String>) -> Vec<MatchedParts<'a>> {
    let known: BTreeSet<String> = new.iter().map(|flat| flat.id.to_owned()).collect();
    let mut kept: BTreeMap<String, FlatPart<'a>> = BTreeMap::new();
    let mut removed: BTreeMap<String, Vec<MatchedParts<'a>>> = BTreeMap::new();
    let mut last = String::new();
    for flat in old {
        if moved.contains(flat.id) {
            removed.entry(last.clone()).or_default().push(MatchedParts::left(&flat));
            kept.insert(flat.id.to_owned(), flat);
        } else if known.contains(flat.id) {
            last = flat.id.to_owned();
            kept.insert(last.clone(), flat);
        } else {
            removed.entry(last.clone()).or_default().push(MatchedParts::only_old(flat));
        }
    }
    let mut all: Vec<MatchedParts<'a>> = removed.remove("").unwrap_or_default();
    for flat in new {
        let id = flat.id.to_owned();
        all.push(match kept.remove(&id) {
            Some(old) => MatchedParts::of(old, flat, moved.contains(&id)),
            None => MatchedParts::only_new(flat),
        });
        all.extend(removed.remove(&id).unwrap_or_default());
    }
    all
}
