//! Notes, blocks and table rows, and the depth of a line that continues none of them.

use super::line::{MarkLine, SpecialLine, lines, special};
use super::open::OpenMarks;
use super::reader::{LineBefore, LineOutcome, LinesPlace, MarksReader, read};
use super::steps::{LineNote, LineStart};
use super::words::breaks_off;

impl MarksReader<'_, '_> {
    /// Reads a block quote: all consecutive lines with its sign.
    pub(super) fn quote(&mut self, at: usize) {
        let len = |line: &MarkLine| match special(&self.text[line.body.clone()]) {
            Some(SpecialLine::Quote(len)) => Some(len),
            _ => None,
        };
        let inner = self.lines[at..].iter().map_while(|line| Some(line.body.start + len(line)?..line.body.end));
        let inner: Vec<_> = inner.collect();
        self.inner(at, inner);
    }

    /// Reads a note with a sign of its own: its line, and the lines indented below it.
    pub(super) fn note(&mut self, at: usize, len: usize) {
        let own = &self.lines[at];
        let first = own.body.start + len..own.body.end;
        let below = (at + 1..self.lines.len()).take_while(|below| {
            let (line, above) = (&self.lines[*below], self.body(below - 1));
            let other = special(&self.text[line.body.clone()]).is_some() || !line.marks.is_empty();
            let column = if breaks_off(above, self.body(*below)) { line.column } else { line.words_column() };
            !line.is_blank() && column > own.column && !other
        });
        let below = below.map(|at| &self.lines[at]);
        let inner: Vec<_> = std::iter::once(first).chain(below.map(|line| line.body.clone())).collect();
        self.inner(at, inner);
    }

    /// Reads the contents of a note.
    fn inner(&mut self, at: usize, ranges: Vec<std::ops::Range<usize>>) {
        let depth = self.place(at, true);
        self.stack.0.truncate(depth);
        let count = ranges.len();
        *self.notes += 1;
        let around = LineNote { id: *self.notes, prefix: format!("{}> ", " ".repeat(self.indent(depth))) };
        let around = [self.around.as_slice(), &[around]].concat();
        let lines = lines(self.text, ranges.into_iter());
        let place = LinesPlace { first: self.first + at, around: &around, tables: None, reading: self.reading };
        self.steps.extend(read(self.text, &lines, place, self.notes, self.teller));
        let column = self.lines[at].column;
        self.before = Some(LineBefore { line: at + count - 1, what: LineOutcome::Note, depth, column });
        self.read_to = at + count;
    }

    pub(super) fn block(&mut self, at: usize) {
        let depth = self.place(at, true);
        self.stack.0.truncate(depth);
        self.push(at, LineStart::Block, depth, LineOutcome::Block);
    }

    /// The depth in items of an unmarked line that does not continue the line above. `passing` marks a note or a block,
    /// which ends no list, not even one of bullets.
    pub(super) fn place(&self, at: usize, passing: bool) -> usize {
        let column = self.lines[at].words_column();
        let around = self.stack.around_words(column);
        let mut left = self.stack.0.len();
        while left > around && self.stack.0[left - 1].mark > column {
            left -= 1;
        }
        let next = self.lines.get(self.next[at]);
        let bullet = |open: &OpenMarks| {
            let same = |next: &MarkLine| next.marks.iter().any(|mark| mark.form.is_bullet() && open.has(mark.form));
            (passing && next.is_some_and(same)).then_some(self.next[at])
        };
        let open = self.stack.0.iter().enumerate().skip(around);
        let resumed = open.filter_map(|(level, open)| {
            let at = open.resumes(&self.index, at).or_else(|| bullet(open))?;
            Some((at, usize::MAX - level))
        });
        if let Some((_, level)) = resumed.min() {
            return usize::MAX - level + 1;
        }
        let before = left;
        while left > around && !self.stack.0[left - 1].kind.is_counted() {
            left -= 1;
        }
        if left == before && left > around { left - 1 } else { left }
    }
}
