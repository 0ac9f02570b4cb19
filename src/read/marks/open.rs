//! The lists that are open at a line.

use super::line::{MarkIndex, MarkLine};
use super::mark::{MarkForm, MarkReading, Sign};
use crate::model::text::ListKind;

/// A list that is open, with its last item.
#[derive(Debug, Clone)]
pub(super) struct OpenMarks {
    /// How its marks may be read, each with the number of the last item.
    pub(super) readings: Vec<(MarkForm, u32)>,
    /// What it counts.
    pub(super) kind: ListKind,
    /// The column of the last mark.
    pub(super) mark: usize,
    /// The column of the last item's words.
    pub(super) words: usize,
    /// Where what stands in the item is written.
    pub(super) indent: usize,
    /// Whether text was found under the line of the last item.
    pub(super) text_below: bool,
    /// Whether earlier items have text under their line; `None` for the first one.
    pub(super) earlier_below: Option<bool>,
}

impl OpenMarks {
    /// Whether a mark is of the list's form.
    pub(super) fn has(&self, form: MarkForm) -> bool {
        self.readings.iter().any(|(own, _)| *own == form)
    }

    /// Whether the list's last item has the number that 1.1 and 1-1 name first.
    pub(super) fn numbers(&self, mark: &MarkReading) -> bool {
        let many = matches!(mark.form.sign, Sign::Dotted(_) | Sign::Dashed);
        many && self.readings.iter().any(|(form, last)| form.sign == Sign::Digit && *last == mark.before)
    }

    /// Whether a mark is the one that the list waits for.
    pub(super) fn waits_for(&self, mark: &MarkReading) -> bool {
        !mark.form.is_bullet()
            && self.readings.iter().any(|(form, last)| *form == mark.form && mark.value == last.saturating_add(1))
    }

    /// The line after `line` at which the list goes on: its next number stands there, and no list of its form begins before.
    pub(super) fn resumes(&self, index: &MarkIndex, line: usize) -> Option<usize> {
        let next = |(form, last): &(MarkForm, u32)| {
            let at = index.after(*form, last.saturating_add(1), line)?;
            index.after(*form, 1, line).is_none_or(|restart| restart >= at).then_some(at)
        };
        self.readings.iter().filter(|(form, _)| !form.is_bullet()).filter_map(next).min()
    }

    /// Takes the next item into the list.
    pub(super) fn go_on(&mut self, line: &MarkLine, mark: &MarkReading, words: usize) {
        let all = |(form, last): &(MarkForm, u32)| {
            let next = line.marks.iter().find(|mark| mark.form == *form && mark.value == last.saturating_add(1))?;
            Some((*form, next.value))
        };
        let readings: Vec<_> = self.readings.iter().filter_map(all).collect();
        self.readings = if readings.is_empty() { vec![(mark.form, mark.value)] } else { readings };
        self.mark = line.column;
        self.words = words;
        self.earlier_below = Some(self.earlier_below.unwrap_or(false) || self.text_below);
        self.text_below = false;
    }
}

/// The lists around a line, from the outermost.
#[derive(Debug, Default)]
pub(super) struct ListStack(pub(super) Vec<OpenMarks>);

impl ListStack {
    /// How many items stand around a line with a mark that is set in so far: it reaches their words.
    pub(super) fn around_mark(&self, column: usize) -> usize {
        self.0.iter().rposition(|open| open.words <= column).map_or(0, |at| at + 1)
    }

    /// How many items stand around a line without a mark that is set in so far: it stands further in than their marks.
    pub(super) fn around_words(&self, column: usize) -> usize {
        self.0.iter().rposition(|open| open.mark < column).map_or(0, |at| at + 1)
    }

    /// How many lists are left open by a line with a mark: one that is set out closes those that are set in.
    pub(super) fn left_by(&self, column: usize) -> usize {
        let around = self.around_mark(column);
        let mut left = self.0.len();
        while left > around && self.0[left - 1].mark >= column + 2 {
            left -= 1;
        }
        left
    }

    /// The list that waits for a mark; of several the one whose marks stand nearest below each other, or the innermost.
    pub(super) fn waiting_for(&self, mark: &MarkReading, column: usize) -> Option<usize> {
        let waiting = self.0.iter().enumerate().filter(|(_, open)| open.waits_for(mark));
        waiting.min_by_key(|(at, open)| (open.mark.abs_diff(column), usize::MAX - at)).map(|(at, _)| at)
    }

    /// The open list of a form among those that a line at `column` may go on with.
    pub(super) fn of_form(&self, form: MarkForm, column: usize) -> Option<usize> {
        let (around, left) = (self.around_mark(column), self.left_by(column));
        let own = (around..left).filter(|at| self.0[*at].has(form));
        let nearest = own.min_by_key(|at| (self.0[*at].mark.abs_diff(column), usize::MAX - at));
        // A list whose first items are set in further than the others is one list.
        nearest.or_else(|| (left < self.0.len() && self.0[left].has(form)).then_some(left))
    }
}

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkAim {
    /// Goes on with the list of a level.
    GoesOn(usize),
    /// Opens a list inside so many items.
    Opens(usize),
    /// Makes the first paragraph number 1, and is number 2.
    Statute,
}
