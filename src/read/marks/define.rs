//! Definitions: a term on a line of its own, and directly below it its meaning, after a colon.

use super::line::meaning;
use super::mark::{MarkForm, Sign, Stop};
use super::open::OpenMarks;
use super::reader::{DEEPEST, LineBefore, LineOutcome, MarksReader};
use super::steps::{LineStart, MEANING};
use super::words::leads_in;
use crate::model::ListKind;

impl MarksReader<'_, '_> {
    /// Reads a line as a term or a meaning. Returns whether it is one.
    pub(super) fn defines(&mut self, at: usize) -> bool {
        if self.lines[at].escaped {
            return false;
        }
        match meaning(self.body(at)) {
            Some(colon) => self.means(at, colon),
            None => self.begins_with_term(at),
        }
    }

    /// Reads a line as a term if the line directly below begins with a colon and a list may begin here.
    fn begins_with_term(&mut self, at: usize) -> bool {
        let below = self.lines.get(at + 1).filter(|below| !below.escaped);
        let defined = below.is_some_and(|below| meaning(&self.text[below.body.clone()]).is_some());
        let column = self.lines[at].words_column();
        let open = self.stack.0.iter().rposition(|open| open.kind == ListKind::Definitions && open.mark == column);
        if !defined || open.is_none() && !self.may_begin_terms() {
            return false;
        }
        let level = open.unwrap_or_else(|| self.after_gap(at).min(DEEPEST));
        self.stack.0.truncate(level + usize::from(open.is_some()));
        if open.is_none() {
            let indent = self.indent(level) + MEANING.len();
            let form = MarkForm { sign: Sign::Bullet(':'), stop: Stop::None };
            let (kind, words) = (ListKind::Definitions, column + MEANING.len());
            let readings = vec![(form, 0)];
            let terms =
                OpenMarks { readings, kind, mark: column, words, indent, text_below: false, earlier_below: None };
            self.stack.0.push(terms);
        }
        self.push(at, LineStart::Term { first: open.is_none() }, level, LineOutcome::Item);
        self.before = self.before.map(|before| LineBefore { depth: level + 1, column, ..before });
        true
    }

    /// Whether the first term of a list may appear here; a line indented below a meaning that ends no sentence
    /// continues it.
    fn may_begin_terms(&self) -> bool {
        let meant = self.before.is_some_and(|before| before.what == LineOutcome::Meaning);
        self.may_begin() && (self.gap || !meant || self.above().is_some_and(leads_in))
    }

    /// Reads a line as the meaning of the term above, or as more of it.
    fn means(&mut self, at: usize, colon: usize) -> bool {
        let column = self.lines[at].words_column();
        let open = self
            .stack
            .0
            .iter()
            .rposition(|open| open.kind == ListKind::Definitions && (open.mark..=open.words).contains(&column));
        let Some(level) = open else {
            self.teller.without_term(self.lines[at].body.clone());
            return false;
        };
        self.stack.0.truncate(level + 1);
        self.push(at, LineStart::Meaning, level + 1, LineOutcome::Meaning);
        let step = self.steps.last_mut().expect("just pushed");
        step.body.start += colon;
        true
    }
}
