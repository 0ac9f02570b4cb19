//! What a comparison table shows of a section's lines, and what it leaves out as unchanged （略）.

use super::line::Kind;
use super::{Change, Row, Side};
use crate::model::text::ListKind;

/// A line of the table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shown<'a> {
    /// A line in full.
    Row(&'a Row),
    /// Lines that are left out.
    Left {
        /// How deep the outermost of them stand.
        depth: usize,
        /// The numbers of the outermost of them, before.
        old: Vec<&'a str>,
        /// And now.
        new: Vec<&'a str>,
    },
}

/// Folds the lines of a section. Unchanged lines are left out together, with what stands inside them; a line around a
/// changed one is left out by itself, so that the number over the change can be read.
pub(crate) fn fold(rows: &[Row]) -> Vec<Shown<'_>> {
    let around = around_changes(rows);
    let mut shown = Vec::new();
    // The depth of the group that is being left out.
    let mut open: Option<usize> = None;
    for (index, row) in rows.iter().enumerate() {
        if !is_quiet(row) || (around[index] && matches!(row.kind, Kind::Caption | Kind::Title)) {
            shown.push(Shown::Row(row));
            open = None;
            continue;
        }
        let unnumbered = !is_counted(row);
        match (open, shown.last_mut()) {
            (Some(depth), Some(Shown::Left { old, new, .. })) if !around[index] && row.depth >= depth => {
                // Either everything in a group has a number, or none is said: 「2から4まで（略）」 must not hide more.
                if row.depth == depth && !unnumbered && !new.is_empty() {
                    push_numbers(row, old, new);
                } else if row.depth == depth && unnumbered != new.is_empty() {
                    match old == new && !is_shifted(row) {
                        true => (*old, *new) = (Vec::new(), Vec::new()),
                        false => shown.push(left(row)),
                    }
                }
            }
            // What has no number of its own, around a change, is left out with what stands before it.
            (Some(depth), Some(Shown::Left { new, .. })) if new.is_empty() && unnumbered && row.depth == depth => {}
            _ => {
                shown.push(left(row));
                open = Some(row.depth);
            }
        }
        if around[index] {
            open = None;
        }
    }
    joined(shown)
}

/// Runs of what is left out are one: lines without numbers are left out with those right before them, whose numbers stay where
/// they stand around them or are others than before.
fn joined(shown: Vec<Shown<'_>>) -> Vec<Shown<'_>> {
    let mut joined: Vec<Shown<'_>> = Vec::with_capacity(shown.len());
    for next in shown {
        if let (Shown::Left { depth, old, new }, Some(Shown::Left { depth: outer, old: olds, new: news })) =
            (&next, joined.last_mut())
            && old.is_empty()
            && new.is_empty()
        {
            if *depth >= *outer {
                continue;
            }
            if olds == news {
                (*outer, *olds, *news) = (*depth, Vec::new(), Vec::new());
                continue;
            }
        }
        joined.push(next);
    }
    joined
}

fn left(row: &Row) -> Shown<'_> {
    let (mut old, mut new) = (Vec::new(), Vec::new());
    push_numbers(row, &mut old, &mut new);
    Shown::Left { depth: row.depth, old, new }
}

fn push_numbers<'a>(row: &'a Row, old: &mut Vec<&'a str>, new: &mut Vec<&'a str>) {
    if is_counted(row) {
        old.extend(row.old.as_ref().map(|side| side.number.as_str()));
        new.extend(row.new.as_ref().map(|side| side.number.as_str()));
    }
}

/// True where a line has another number on the other side.
fn is_shifted(row: &Row) -> bool {
    row.old.as_ref().zip(row.new.as_ref()).is_some_and(|(old, new)| old.number != new.number)
}

/// True for a line that is known by its number.
fn is_counted(row: &Row) -> bool {
    let numbered = |side: &Option<Side>| side.as_ref().is_some_and(|side| !side.number.is_empty());
    matches!(row.kind, Kind::Item(ListKind::Paragraphs | ListKind::Items)) && (numbered(&row.new) || numbered(&row.old))
}

/// True for a line whose words are the same on both sides: at most its own number shifted.
fn is_quiet(row: &Row) -> bool {
    let words_same = |side: &Option<Side>| {
        side.as_ref().is_some_and(|side| side.cells.iter().all(|cell| cell.change == Change::Same))
    };
    row.moved.is_none() && words_same(&row.old) && words_same(&row.new)
}

/// For each line, whether a changed one stands inside it.
fn around_changes(rows: &[Row]) -> Vec<bool> {
    let mut around = vec![false; rows.len()];
    let mut path: Vec<usize> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        while path.last().is_some_and(|outer| rows[*outer].depth >= row.depth) {
            path.pop();
        }
        if !is_quiet(row) {
            path.iter().for_each(|outer| around[*outer] = true);
        }
        path.push(index);
    }
    around
}
