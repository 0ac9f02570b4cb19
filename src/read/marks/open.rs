//! The lists open at a line.

use super::line::{MarkIndex, MarkLine};
use super::mark::{MarkForm, MarkReading, Sign};
use crate::model::ListKind;

/// An open list, with its last item.
#[derive(Debug, Clone)]
pub(super) struct OpenMarks {
    /// The possible forms of its marks, each with the number of the last item.
    pub(super) readings: Vec<(MarkForm, u32)>,
    /// The kind of the list.
    pub(super) kind: ListKind,
    /// The column of the last mark.
    pub(super) mark: usize,
    /// The column at which the words of the last item begin.
    pub(super) words: usize,
    /// The indent at which the contents of the item are written.
    pub(super) indent: usize,
    /// Whether text occurs below the line of the last item.
    pub(super) text_below: bool,
    /// Whether earlier items have text below their line; `None` for the first item.
    pub(super) earlier_below: Option<bool>,
}

impl OpenMarks {
    /// Whether `form` is a form of the list.
    pub(super) fn has(&self, form: MarkForm) -> bool {
        self.readings.iter().any(|(own, _)| *own == form)
    }

    /// Whether the first number of `1.1` or `1-1` is the number of the list's last item.
    pub(super) fn numbers(&self, mark: &MarkReading) -> bool {
        let many = matches!(mark.form.sign, Sign::Dotted(_) | Sign::Dashed);
        many && self.readings.iter().any(|(form, last)| form.sign == Sign::Digit && *last == mark.before)
    }

    /// Whether `mark` is the next mark of the list.
    pub(super) fn waits_for(&self, mark: &MarkReading) -> bool {
        !mark.form.is_bullet()
            && self.readings.iter().any(|(form, last)| *form == mark.form && mark.value == last.saturating_add(1))
    }

    /// The line after `line` at which the list resumes: its next number occurs there, and no list of its form begins
    /// before.
    pub(super) fn resumes(&self, index: &MarkIndex, line: usize) -> Option<usize> {
        let next = |(form, last): &(MarkForm, u32)| {
            let at = index.after(*form, last.saturating_add(1), line)?;
            index.after(*form, 1, line).is_none_or(|restart| restart >= at).then_some(at)
        };
        self.readings.iter().filter(|(form, _)| !form.is_bullet()).filter_map(next).min()
    }

    /// Adds the next item to the list.
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

/// The lists around a line, outermost first.
#[derive(Debug, Default)]
pub(super) struct ListStack(pub(super) Vec<OpenMarks>);

impl ListStack {
    /// The number of items around a marked line at `column`: the mark must reach their words.
    pub(super) fn around_mark(&self, column: usize) -> usize {
        self.0.iter().rposition(|open| open.words <= column).map_or(0, |at| at + 1)
    }

    /// The number of items around an unmarked line at `column`: the line must be indented further than their marks.
    pub(super) fn around_words(&self, column: usize) -> usize {
        self.0.iter().rposition(|open| open.mark < column).map_or(0, |at| at + 1)
    }

    /// The number of lists that a marked line leaves open: a mark further left closes the lists indented further.
    pub(super) fn left_by(&self, column: usize) -> usize {
        let around = self.around_mark(column);
        let mut left = self.0.len();
        while left > around && self.0[left - 1].mark >= column + 2 {
            left -= 1;
        }
        left
    }

    /// The list whose next mark is `mark`: among several the one with the nearest column, then the innermost.
    pub(super) fn waiting_for(&self, mark: &MarkReading, column: usize) -> Option<usize> {
        let waiting = self.0.iter().enumerate().filter(|(_, open)| open.waits_for(mark));
        waiting.min_by_key(|(at, open)| (open.mark.abs_diff(column), usize::MAX - at)).map(|(at, _)| at)
    }

    /// The open list of a form that a line at `column` may continue.
    pub(super) fn of_form(&self, form: MarkForm, column: usize) -> Option<usize> {
        let (around, left) = (self.around_mark(column), self.left_by(column));
        let own = (around..left).filter(|at| self.0[*at].has(form));
        let nearest = own.min_by_key(|at| (self.0[*at].mark.abs_diff(column), usize::MAX - at));
        // A list whose first items are indented further than the rest is one list.
        nearest.or_else(|| (left < self.0.len() && self.0[left].has(form)).then_some(left))
    }
}

/// The effect of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkAim {
    /// Continues the list of a level.
    GoesOn(usize),
    /// Opens a list at a depth of items.
    Opens(usize),
    /// Is number 2, and makes the first paragraph number 1.
    Statute,
}
