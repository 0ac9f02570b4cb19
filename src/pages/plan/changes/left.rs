//! The parts that a comparison table leaves out （略）: a run of sections is left out once.

use crate::base::Language;
use crate::edition::compare::{Change, ComparedPart, Heading};
use crate::pages::html::rows::TableRow;
use crate::pages::html::sides::{SidesWriter, TableSide};

/// A section in the table, or several that are left out together.
pub(super) struct Group {
    /// The section, if it is one with a heading.
    pub(super) id: Option<String>,
    pub(super) change: &'static str,
    pub(super) rows: Vec<TableRow>,
}

impl Group {
    /// Returns a single line that is no section with a heading.
    pub(super) fn line(change: &'static str, row: TableRow) -> Self {
        Self { id: None, change, rows: vec![row] }
    }
}

/// Appends adjacent parts to the table as left out. If their numbers shift, the numbers are shown, and parts with a
/// number are kept apart from those without.
pub(super) fn push(parts: &[&ComparedPart], sides: SidesWriter<'_>, groups: &mut Vec<Group>) {
    let shifts = parts.iter().any(|part| part.is_renumbered());
    let together = |one: &&ComparedPart, other: &&ComparedPart| {
        let is_alike = !shifts || is_inside(other, one) || is_numbered(one) == is_numbered(other);
        is_alike && languages(one) == languages(other)
    };
    for run in parts.chunk_by(together) {
        groups.extend(left_out(run, sides));
    }
    if !shifts && !parts.is_empty() {
        join(groups, sides);
    }
}

/// Merges the lines left out at the end of a section and the next section, left out by itself, into a single （略）.
fn join(groups: &mut [Group], sides: SidesWriter<'_>) {
    let [.., before, last] = groups else { return };
    let same = |row: &TableRow| row.kind == "left" && row.change == Change::Same.name();
    let joins = before.rows.len() > 1 && before.rows.last().is_some_and(same) && last.rows.iter().all(same);
    if joins {
        before.rows.pop();
        for row in &mut last.rows {
            (row.old, row.new) = sides.left_on_both(&[], &[]);
        }
    }
}

fn left_out(parts: &[&ComparedPart], sides: SidesWriter<'_>) -> Option<Group> {
    let first = parts.first()?;
    let listed = outermost(parts);
    let counted = listed.iter().all(|part| is_numbered(part));
    let numbers = |heading: fn(&ComparedPart) -> Option<&Heading>| -> Vec<&str> {
        let numbers = listed.iter().filter_map(|part| heading(part)).map(|heading| heading.number.as_str());
        numbers.filter(|_| counted).collect()
    };
    let (old, new) = (numbers(|part| part.old.as_ref()), numbers(|part| part.new.as_ref()));
    let change = if parts.iter().any(|part| part.is_renumbered()) { Change::Numbers } else { Change::Same };
    let html = |numbers: &[&str], heading: Option<&Heading>, which: TableSide| match (heading, listed.len()) {
        // A single section keeps its heading.
        (Some(heading), 1) => {
            let level = (which == TableSide::New).then(|| (first.level + 1).min(6));
            sides.heading(heading, which, change == Change::Numbers, level).and(&sides.left(&[]))
        }
        _ => sides.left(numbers),
    };
    let row = TableRow {
        kind: "left",
        anchors: parts.iter().map(|part| part.id.clone()).filter(|id| !id.is_empty()).collect(),
        depth: 0,
        change: change.name(),
        again: old == new,
        old: html(&old, first.old.as_ref(), TableSide::Old),
        new: html(&new, first.new.as_ref(), TableSide::New),
        remark: String::new(),
    };
    Some(Group::line(change.name(), row))
}

/// Returns the parts that are not inside another one of `parts`.
fn outermost<'p>(parts: &[&'p ComparedPart]) -> Vec<&'p ComparedPart> {
    let mut outer: Vec<&ComparedPart> = Vec::new();
    for part in parts {
        if !outer.last().is_some_and(|last| is_inside(part, last)) {
            outer.push(part);
        }
    }
    outer
}

fn is_inside(part: &ComparedPart, outer: &ComparedPart) -> bool {
    outer.level > 0 && part.level > outer.level
}

/// Returns the languages of a part's headings where they are not those of the text.
fn languages(part: &ComparedPart) -> [Option<&Language>; 2] {
    [&part.old, &part.new].map(|heading| heading.as_ref()?.language.as_ref())
}

fn is_numbered(part: &ComparedPart) -> bool {
    part.new.as_ref().is_some_and(|heading| !heading.number.is_empty())
}
