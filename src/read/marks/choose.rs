//! Decides what a mark at the head of a line does: continue a list, open one, or nothing, as mere words.

use super::line::MarkLine;
use super::mark::{MarkReading, Sign, Stop};
use super::open::{MarkAim, OpenMarks};
use super::reader::{DEEPEST, LineOutcome, MarksReader};
use super::steps::LineStart;
use super::words::{are_words, is_area, is_day, leads_in};
use crate::model::{ListKind, Reading};

impl MarksReader<'_, '_> {
    /// Whether a list may begin at this line, judging by what precedes it.
    pub(super) fn may_begin(&self) -> bool {
        let Some(before) = self.before else { return true };
        self.gap || !matches!(before.what, LineOutcome::Words) || self.above().is_some_and(leads_in)
    }

    /// Chooses the reading of a line as an item; `None` if it is not one.
    pub(super) fn choose(&self, at: usize) -> Option<(MarkAim, MarkReading)> {
        let line = &self.lines[at];
        if line.marks.iter().any(|mark| is_day(self.body(at), mark, self.reading)) {
            return None;
        }
        let goes = |mark: &MarkReading| Some((MarkAim::GoesOn(self.stack.waiting_for(mark, line.column)?), *mark));
        let fits = |mark: &&MarkReading| !mark.thin || self.may_begin();
        if let Some((target, mark)) = line.marks.iter().filter(fits).find_map(goes)
            && !self.begins_another(at, &mark)
        {
            return Some((target, mark));
        }
        let first = |mark: &&MarkReading| mark.value == 1 || mark.form.is_bullet();
        let area = |mark: &&MarkReading| self.reading >= Reading::Second && is_area(self.body(at), mark);
        let all = || line.marks.iter().filter(|mark| !area(mark));
        let mut sorted = all().filter(first).chain(all().filter(|mark| !first(mark)));
        sorted.find_map(|mark| Some((self.target(at, mark)?, *mark)))
    }

    /// Whether a mark that continues an open list begins another list after all: i, ii among a, b.
    fn begins_another(&self, at: usize, mark: &MarkReading) -> bool {
        let next = |mark: &MarkReading| self.index.after(mark.form, mark.value + 1, at);
        let other =
            |other: &&MarkReading| other.value == 1 && other.form != mark.form && other.form.stop == mark.form.stop;
        let Some(other) = self.lines[at].marks.iter().find(other) else { return false };
        next(other).is_some_and(|theirs| next(mark).is_none_or(|own| theirs < own))
    }

    /// The effect of a mark that continues no open list; `None` if it has none.
    fn target(&self, at: usize, mark: &MarkReading) -> Option<MarkAim> {
        let line = &self.lines[at];
        let bullet = mark.form.is_bullet();
        let below = self.next[at] == at + 1;
        let has = |next: &MarkLine| next.marks.iter().any(|own| own.form == mark.form);
        let same_below = || below && self.lines.get(at + 1).is_some_and(has);
        let successor = if bullet { same_below() } else { self.index.after(mark.form, mark.value + 1, at).is_some() };
        let open = self.stack.of_form(mark.form, line.column);
        let begins = self.may_begin();
        if bullet && let Some(level) = open {
            return Some(MarkAim::GoesOn(level));
        }
        if (mark.thin && !begins) || (bullet || !successor) && are_words(self.body(at), mark) {
            return None;
        }
        if self.is_second(at, mark) && begins {
            return Some(MarkAim::Statute);
        }
        let first = bullet || mark.value == 1;
        let common = mark.common && first;
        let under = self.stack.0.iter().any(|open| open.numbers(mark));
        match open {
            _ if under && first && begins && open.is_none() => Some(MarkAim::Opens(self.depth_of(line, mark))),
            Some(level) if mark.weak && begins && self.slips(mark, level) => Some(MarkAim::GoesOn(level)),
            _ if mark.weak && !(first && successor && (begins || !mark.thin)) => None,
            Some(level) if begins || common => Some(MarkAim::GoesOn(level)),
            _ if first && (begins || successor || common) => Some(MarkAim::Opens(self.depth_of(line, mark))),
            None if begins && may_open_late(mark) => Some(MarkAim::Opens(self.depth_of(line, mark))),
            _ => None,
        }
    }

    /// Whether a mark is the 2 of a text whose first paragraph has no number.
    fn is_second(&self, at: usize, mark: &MarkReading) -> bool {
        let plain = mark.form.sign == Sign::Digit && matches!(mark.form.stop, Stop::Dot | Stop::Comma | Stop::Blank);
        let first = self.steps.first().is_some_and(|step| step.head == LineStart::Paragraph && step.indent == 0);
        plain && mark.value == 2 && self.lines[at].column == 0 && first && !self.counted && self.around.is_empty()
    }

    /// The depth in items at which a new list begins.
    fn depth_of(&self, line: &MarkLine, mark: &MarkReading) -> usize {
        let mut depth = self.stack.left_by(line.column);
        // Two adjacent lists of one kind would merge into one.
        while depth < self.stack.0.len() && self.stack.0[depth].kind == self.kind_of(line, mark, depth) {
            depth += 1;
        }
        // After a blank line, a list that is not indented beyond the terms belongs to none of them.
        let terms = |open: &OpenMarks| self.gap && open.kind == ListKind::Definitions && open.mark >= line.column;
        let ended = self.stack.0[..depth].iter().position(terms);
        ended.unwrap_or(depth).min(DEEPEST)
    }

    /// The kind of a new list.
    pub(super) fn kind_of(&self, line: &MarkLine, mark: &MarkReading, depth: usize) -> ListKind {
        let plain = mark.form.sign == Sign::Digit && matches!(mark.form.stop, Stop::Dot | Stop::Comma | Stop::Blank);
        let set_in = self.stack.around_mark(line.column) == depth;
        let under = depth > 0 && self.stack.0[depth - 1].kind == ListKind::Paragraphs;
        match mark.form.sign {
            Sign::Bullet(_) => ListKind::Bullets,
            Sign::Dotted(_) if depth == 0 || under => ListKind::Paragraphs,
            Sign::Digit if plain && (depth == 0 || (set_in && mark.common)) => ListKind::Paragraphs,
            _ => ListKind::Items,
        }
    }
}

/// Whether a list may begin with a number other than the first, which is then reported.
fn may_open_late(mark: &MarkReading) -> bool {
    !mark.weak && matches!(mark.form.sign, Sign::Digit | Sign::Circled)
}
