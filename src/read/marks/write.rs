//! The canonical form of a text, and the origin of each of its bytes.

use std::ops::Range;

use super::mark::is_blank;
use super::steps::{LineNote, LineStart, MarkStep, TERM};
use super::table::PastedTable;
use crate::base::Span;
use crate::read::decode::Prose;

/// A range of the canonical text, and the range of the source it represents.
#[derive(Debug, Clone)]
struct CanonicalPiece {
    canonical: Range<usize>,
    source: Range<usize>,
}

impl CanonicalPiece {
    fn is_exact(&self) -> bool {
        self.canonical.len() == self.source.len()
    }
}

/// A text in the form CommonMark reads.
pub(crate) struct Canonical<'a> {
    prose: &'a Prose,
    /// The text.
    pub(crate) text: String,
    pieces: Vec<CanonicalPiece>,
    /// The tables it contains.
    pub(crate) tables: Vec<PastedTable>,
}

impl<'a> Canonical<'a> {
    /// Writes the steps of a text.
    pub(super) fn of(prose: &'a Prose, steps: &[MarkStep]) -> Self {
        let mut canonical = Self { prose, text: String::new(), pieces: Vec::new(), tables: Vec::new() };
        let mut before: Option<&MarkStep> = None;
        for step in steps {
            canonical.step(step, before);
            before = Some(step);
        }
        canonical
    }

    /// The span in the file of a range of the text.
    pub(crate) fn span_of(&self, range: Range<usize>) -> Span {
        let start = self.source(range.start, false);
        let end = if range.is_empty() { start } else { self.source(range.end - 1, true) };
        self.prose.span_of(start..end.max(start))
    }

    /// The source offset of a byte of the text or, with `end`, the offset just after it.
    fn source(&self, at: usize, end: bool) -> usize {
        let after = self.pieces.partition_point(|piece| piece.canonical.start <= at);
        let Some(piece) = after.checked_sub(1).map(|last| &self.pieces[last]) else { return 0 };
        let offset = at - piece.canonical.start + usize::from(end);
        if piece.is_exact() {
            (piece.source.start + offset).min(piece.source.end)
        } else if end {
            piece.source.end
        } else {
            piece.source.start
        }
    }

    fn step(&mut self, step: &MarkStep, before: Option<&MarkStep>) {
        if let Some(before) = before
            && needs_blank(before, step)
        {
            self.text.push_str(common(&before.around, &step.around).trim_end());
            self.text.push('\n');
        }
        around(&mut self.text, &step.around);
        self.text.push_str(&" ".repeat(step.indent));
        if let LineStart::Item(item) = &step.head {
            let start = self.text.len();
            self.text.push_str(&item.written());
            let source = if item.mark.is_empty() {
                step.body.start..step.body.start + first_len(self.prose, step)
            } else {
                item.mark.clone()
            };
            self.pieces.push(CanonicalPiece { canonical: start..self.text.len() - 1, source });
        }
        if matches!(step.head, LineStart::Term { .. }) {
            let start = self.text.len();
            self.text.push_str(TERM);
            let source = step.body.start..step.body.start + first_len(self.prose, step);
            self.pieces.push(CanonicalPiece { canonical: start..start + 1, source });
        }
        if let LineStart::Table(table) = &step.head {
            let start = self.text.len();
            self.text.push_str(&table.placeholder());
            self.pieces.push(CanonicalPiece { canonical: start..self.text.len(), source: step.body.clone() });
            self.text.push('\n');
            return self.tables.push(table.clone());
        }
        let mut body = step.body.clone();
        if step.kept {
            body.end = body.start + self.prose.text[body.clone()].trim_end_matches(is_blank).len();
        }
        if let Some(at) = escape_at(&self.prose.text[body.clone()]) {
            self.copy(body.start..body.start + at);
            self.text.push('\\');
            body.start += at;
        }
        self.copy(body);
        self.text.push_str(if step.kept { "\\\n" } else { "\n" });
    }

    fn copy(&mut self, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(&self.prose.text[source.clone()]);
        self.pieces.push(CanonicalPiece { canonical: start..self.text.len(), source });
    }
}

fn first_len(prose: &Prose, step: &MarkStep) -> usize {
    prose.text[step.body.clone()].chars().next().map_or(0, char::len_utf8)
}

/// Whether a blank line is required between two lines.
pub(super) fn needs_blank(before: &MarkStep, step: &MarkStep) -> bool {
    let empty = matches!(before.head, LineStart::Item(_)) && before.body.is_empty();
    let under = step.inside && step.indent > before.indent && before.around == step.around;
    step.head != LineStart::Continue && !(empty && under)
}

/// Writes the prefixes of the notes around a line.
pub(super) fn around(text: &mut String, around: &[LineNote]) {
    around.iter().for_each(|around| text.push_str(&around.prefix));
}

/// The prefix of a blank line between two lines: that of the notes they share.
pub(super) fn common(before: &[LineNote], step: &[LineNote]) -> String {
    let shared = before.iter().zip(step).take_while(|(one, other)| one.id == other.id);
    shared.map(|(one, _)| one.prefix.as_str()).collect()
}

/// The offset at which a backslash is needed to keep CommonMark from reading the words as a mark.
pub(super) fn escape_at(body: &str) -> Option<usize> {
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let (at, rest) = match body.as_bytes().get(digits)? {
        b'-' | b'+' | b'*' if digits == 0 => (0, &body[1..]),
        b'>' if digits == 0 => return Some(0),
        b'.' | b')' if (1..=9).contains(&digits) => (digits, &body[digits + 1..]),
        _ => return None,
    };
    let rule = super::line::special(body) == Some(super::line::SpecialLine::Rule);
    (!rule && (rest.is_empty() || rest.starts_with(is_blank))).then_some(at)
}
