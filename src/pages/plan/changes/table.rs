//! The rows of a comparison table.

use std::collections::{BTreeMap, BTreeSet};

use super::left::Group;
use super::{changed_section, left};
use crate::edition::compare::fold::{FoldedRow, fold};
use crate::edition::compare::{Change, ComparedPart, ComparedPlace, ComparedRow, ComparedSide, Comparison, Heading};
use crate::pages::html::inset::Inset;
use crate::pages::html::rows::TableRow;
use crate::pages::html::sides::{SidesWriter, TableSide};
use crate::pages::plan::view::changes::GroupView;
use crate::words::Catalog;

/// The deepest indentation of lines.
const DEEPEST: usize = 5;

/// Returns the table, section by section. Adjacent sections that differ only in numbers are left out together.
pub(super) fn groups(comparison: &Comparison, behind: &BTreeSet<String>, sides: SidesWriter<'_>) -> Vec<GroupView> {
    let changed = comparison.parts.iter().filter(|part| part.level > 0 && part.place != ComparedPlace::Left);
    let changed: BTreeMap<&str, &ComparedPart> = changed.map(|part| (part.id.as_str(), part)).collect();
    let mut following = None;
    let view = |group: Group| {
        let own = group.id.as_deref().and_then(|id| changed.get(id)).map(|part| changed_section(part));
        let next = if own.is_some() { std::mem::replace(&mut following, own) } else { None };
        GroupView { change: group.change, next, rows: sides.rows(group.rows) }
    };
    let mut views: Vec<GroupView> = folded(comparison, behind, sides).into_iter().rev().map(view).collect();
    views.reverse();
    views
}

/// Returns the table before its sections are linked one to the next.
fn folded(comparison: &Comparison, behind: &BTreeSet<String>, sides: SidesWriter<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut quiet: Vec<&ComparedPart> = Vec::new();
    // The parts before and after the sections share the empty id: their lag is stated once.
    let mut behind: BTreeSet<&str> = behind.iter().map(String::as_str).collect();
    for (index, part) in comparison.parts.iter().enumerate() {
        let mut inside =
            comparison.parts[index + 1..].iter().take_while(|inner| part.level > 0 && inner.level > part.level);
        let quiet_part = |part: &ComparedPart| part.is_quiet() && !behind.contains(part.id.as_str());
        if quiet_part(part) && inside.all(quiet_part) {
            quiet.push(part);
        } else {
            left::push(&quiet, sides, &mut groups);
            quiet.clear();
            let lags = part.place != ComparedPlace::Left && behind.remove(part.id.as_str());
            groups.push(group(part, lags, Some((part.level + 1).min(6)), sides));
        }
    }
    left::push(&quiet, sides, &mut groups);
    groups
}

/// Returns the rows of a section in which something differs, by itself. Their anchors are on the page of the comparison.
pub(super) fn section_rows(part: &ComparedPart, sides: SidesWriter<'_>) -> Inset {
    let rows = group(part, false, None, sides).rows;
    sides.rows(rows.into_iter().map(|row| TableRow { anchors: Vec::new(), ..row }).collect())
}

/// Returns a section in which something differs. `lags`: whether only its original has changed; then none of it is
/// shown as unchanged. `level`: the level of its heading; `None` if the page already has one.
fn group(part: &ComparedPart, lags: bool, level: Option<usize>, sides: SidesWriter<'_>) -> Group {
    if part.place == ComparedPlace::Left {
        return place_left(part, sides);
    }
    let mut rows: Vec<TableRow> = (part.level > 0).then(|| heading_row(part, level, sides)).into_iter().collect();
    // A change of the whole section is stated once, in its heading.
    let one_sided = matches!(part.change, Change::Added | Change::Removed);
    let mut above: Option<(OneSided, usize)> = None;
    rows.extend(lags.then(|| behind_row(sides)));
    for shown in fold(&part.rows).into_iter().filter(|shown| !lags || matches!(shown, FoldedRow::Row(_))) {
        rows.push(match &shown {
            FoldedRow::Left { depth, old, new } => left_row((*depth).min(DEEPEST), old, new, sides),
            FoldedRow::Row(row) => {
                // Lines inside something new, removed or moved have no counterpart of their own.
                let alone = OneSided::of(row);
                let inside = above.is_some_and(|(above, depth)| alone == Some(above) && row.depth > depth);
                if !inside {
                    above = alone.map(|alone| (alone, row.depth));
                }
                line_row(row, one_sided, inside, sides)
            }
        });
    }
    if let Some(first) = rows.first_mut().filter(|_| !part.id.is_empty()) {
        first.anchors.insert(0, part.id.clone());
    }
    Group { id: level.filter(|_| part.level > 0).map(|_| part.id.clone()), change: part.change.name(), rows }
}

/// Which side a line without a counterpart is on, and whether it moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct OneSided {
    is_new: bool,
    moved: bool,
}

impl OneSided {
    fn of(row: &ComparedRow) -> Option<Self> {
        let alone = row.old.is_none() || row.new.is_none();
        alone.then_some(Self { is_new: row.new.is_some(), moved: row.moved.is_some() })
    }
}

/// Returns the place that a moved section left.
fn place_left(part: &ComparedPart, sides: SidesWriter<'_>) -> Group {
    let heading =
        part.old.as_ref().map(|heading| sides.heading(heading, TableSide::Old, false, None)).unwrap_or_default();
    let row = TableRow {
        kind: "heading",
        anchors: vec![left_by(&part.id)],
        depth: 0,
        change: Change::Same.name(),
        again: false,
        old: heading,
        new: sides.moved_section(&part.id),
        remark: remark(Change::Same, true, sides.words),
    };
    Group::line("moved", row)
}

/// Returns the anchor of the place that a section left.
fn left_by(id: &str) -> String {
    format!("left:{id}")
}

fn heading_row(part: &ComparedPart, level: Option<usize>, sides: SidesWriter<'_>) -> TableRow {
    let html = |heading: &Option<Heading>, which: TableSide| match heading {
        Some(heading) => {
            let leads = which == TableSide::New || part.new.is_none();
            sides.heading(heading, which, part.is_renumbered(), level.filter(|_| leads))
        }
        None => sides.nothing(part.change),
    };
    let own = match part.change {
        Change::Added | Change::Removed => part.change,
        _ if heading_differs(part) => Change::Words,
        _ if part.is_renumbered() => Change::Numbers,
        _ => Change::Same,
    };
    let from = if part.is_moved() { sides.moved_section(&left_by(&part.id)) } else { Inset::default() };
    TableRow {
        kind: "heading",
        anchors: Vec::new(),
        depth: 0,
        change: own.name(),
        again: own == Change::Same && !part.is_moved() && part.old.is_some() && part.new.is_some(),
        old: html(&part.old, TableSide::Old),
        new: html(&part.new, TableSide::New).and(&from),
        remark: remark(own, part.is_moved(), sides.words),
    }
}

/// Returns the row stating that the original has changed and the translation has not.
fn behind_row(sides: SidesWriter<'_>) -> TableRow {
    TableRow {
        kind: "behind",
        anchors: Vec::new(),
        depth: 0,
        change: Change::Same.name(),
        again: false,
        old: Inset::default(),
        new: sides.behind(),
        remark: String::new(),
    }
}

fn left_row(depth: usize, old: &[&str], new: &[&str], sides: SidesWriter<'_>) -> TableRow {
    let again = old == new;
    let change = if again { Change::Same } else { Change::Numbers };
    let (old, new) = sides.left_on_both(old, new);
    TableRow {
        kind: "left",
        anchors: Vec::new(),
        depth,
        change: change.name(),
        again,
        old,
        new,
        remark: remark(change, false, sides.words),
    }
}

fn line_row(row: &ComparedRow, one_sided: bool, inside: bool, sides: SidesWriter<'_>) -> TableRow {
    let html = |side: &Option<ComparedSide>, which: TableSide| match (side, &row.moved) {
        (Some(side), _) => sides.line(row, side, which),
        (None, _) if inside => Inset::default(),
        (None, Some(moved)) => sides.moved(moved, which),
        (None, None) if one_sided => Inset::default(),
        (None, None) => sides.nothing(row.change),
    };
    let from = if row.old.is_some() { "from" } else { "to" };
    let moved = row.moved.is_some();
    TableRow {
        kind: "line",
        anchors: row.moved.iter().map(|moved| format!("{from}:{}", moved.twin)).collect(),
        depth: row.depth.min(DEEPEST),
        change: row.change.name(),
        again: row.change == Change::Same && !moved && row.old.is_some() && row.new.is_some(),
        old: html(&row.old, TableSide::Old),
        new: html(&row.new, TableSide::New),
        remark: if one_sided && !moved { String::new() } else { remark(row.change, moved, sides.words) },
    }
}

fn heading_differs(part: &ComparedPart) -> bool {
    let text = |heading: &Option<Heading>| -> String {
        heading.iter().flat_map(|heading| &heading.words).map(|piece| piece.text.as_str()).collect()
    };
    text(&part.old) != text(&part.new)
}

/// Returns what became of something, in a word.
fn remark(change: Change, moved: bool, words: &Catalog) -> String {
    let id = match change {
        _ if moved => "remark-moved",
        Change::Same => return String::new(),
        Change::Numbers => "remark-numbers",
        Change::Words => "remark-words",
        Change::Added => "remark-added",
        Change::Removed => "remark-removed",
    };
    words.format(id, None, &[]).unwrap_or_else(|_| id.to_owned())
}
