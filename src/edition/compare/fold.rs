//! The lines of a section that a comparison table shows, and those it omits as unchanged （略）.

use super::line::LineKind;
use super::{Change, ComparedRow, ComparedSide};
use crate::model::ListKind;

/// A line of the table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum FoldedRow<'a> {
    /// A line in full.
    Row(&'a ComparedRow),
    /// Omitted lines.
    Left {
        /// The depth of the outermost of them.
        depth: usize,
        /// The numbers of the outermost of them in the older text.
        old: Vec<&'a str>,
        /// The same in the newer text.
        new: Vec<&'a str>,
    },
}

/// Folds the lines of a section. Unchanged lines are omitted together with the lines inside them; a line around a
/// change is omitted by itself, so that the number above the change can be read.
pub(crate) fn fold(rows: &[ComparedRow]) -> Vec<FoldedRow<'_>> {
    let around = around_changes(rows);
    let mut shown = Vec::new();
    // The depth of the group being omitted.
    let mut open: Option<usize> = None;
    for (index, row) in rows.iter().enumerate() {
        if !is_quiet(row) || (around[index] && matches!(row.kind, LineKind::Caption | LineKind::Title)) {
            shown.push(FoldedRow::Row(row));
            open = None;
            continue;
        }
        let unnumbered = !is_counted(row);
        match (open, shown.last_mut()) {
            (Some(depth), Some(FoldedRow::Left { old, new, .. })) if !around[index] && row.depth >= depth => {
                // Numbers are given only if every line of the group has one: 「2から4まで（略）」 must not hide more.
                if row.depth == depth && !unnumbered && !new.is_empty() {
                    push_numbers(row, old, new);
                } else if row.depth == depth && unnumbered != new.is_empty() {
                    if old == new && !is_shifted(row) {
                        (*old, *new) = (Vec::new(), Vec::new());
                    } else {
                        shown.push(left(row));
                    }
                }
            }
            // An unnumbered line around a change joins the omission before it.
            (Some(depth), Some(FoldedRow::Left { new, .. })) if new.is_empty() && unnumbered && row.depth == depth => {}
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

/// Merges runs of omissions. An omission without numbers joins the one right before it. The numbers of that one are
/// kept unless the joining lines are shallower: then they are dropped or, if they shifted, the two stay apart.
fn joined(shown: Vec<FoldedRow<'_>>) -> Vec<FoldedRow<'_>> {
    let mut joined: Vec<FoldedRow<'_>> = Vec::with_capacity(shown.len());
    for next in shown {
        if let (FoldedRow::Left { depth, old, new }, Some(FoldedRow::Left { depth: outer, old: olds, new: news })) =
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

fn left(row: &ComparedRow) -> FoldedRow<'_> {
    let (mut old, mut new) = (Vec::new(), Vec::new());
    push_numbers(row, &mut old, &mut new);
    FoldedRow::Left { depth: row.depth, old, new }
}

fn push_numbers<'a>(row: &'a ComparedRow, old: &mut Vec<&'a str>, new: &mut Vec<&'a str>) {
    if is_counted(row) {
        old.extend(row.old.as_ref().map(|side| side.number.as_str()));
        new.extend(row.new.as_ref().map(|side| side.number.as_str()));
    }
}

/// Whether the number of a line differs between the sides.
fn is_shifted(row: &ComparedRow) -> bool {
    row.old.as_ref().zip(row.new.as_ref()).is_some_and(|(old, new)| old.number != new.number)
}

/// Whether a line is known by its number.
fn is_counted(row: &ComparedRow) -> bool {
    let numbered = |side: &Option<ComparedSide>| side.as_ref().is_some_and(|side| !side.number.is_empty());
    matches!(row.kind, LineKind::Item(ListKind::Paragraphs | ListKind::Items))
        && (numbered(&row.new) || numbered(&row.old))
}

/// Whether the words of a line are the same on both sides, so that at most its own number shifted.
fn is_quiet(row: &ComparedRow) -> bool {
    let words_same = |side: &Option<ComparedSide>| {
        side.as_ref().is_some_and(|side| side.cells.iter().all(|cell| cell.change == Change::Same))
    };
    row.moved.is_none() && words_same(&row.old) && words_same(&row.new)
}

/// Returns for each line whether there is a change inside it.
fn around_changes(rows: &[ComparedRow]) -> Vec<bool> {
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
