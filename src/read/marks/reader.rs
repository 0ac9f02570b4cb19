//! Reads the lines of a text in order, tracking the open lists.

use super::line::{MarkIndex, MarkLine, SpecialLine, columns, special};
use super::mark::MarkReading;
use super::open::{ListStack, MarkAim, OpenMarks};
use super::steps::{ItemHead, LineNote, LineStart, MarkStep};
use super::table::SectionTables;
use super::tell::MarkFindings;
use super::words::keeps_break;
use crate::model::{ListKind, Reading};

/// The greatest depth of lists and notes; deeper ones are refused when read.
pub(super) const DEEPEST: usize = 48;

/// How a line was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineOutcome {
    Item,
    Meaning,
    Words,
    Note,
    Block,
    Row,
}

/// The last line before this one that is not blank.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineBefore {
    pub(super) line: usize,
    pub(super) what: LineOutcome,
    /// The number of items around it.
    pub(super) depth: usize,
    pub(super) column: usize,
}

/// The state of reading: inputs, position, and results.
pub(super) struct MarksReader<'r, 'a> {
    pub(super) text: &'a str,
    pub(super) lines: &'r [MarkLine],
    pub(super) index: MarkIndex,
    /// For each line, the index of the next one that is not blank, a note or a block.
    pub(super) next: Vec<usize>,
    pub(super) stack: ListStack,
    pub(super) before: Option<LineBefore>,
    /// Whether blank lines come directly before.
    pub(super) gap: bool,
    /// Whether the text has numbered paragraphs.
    pub(super) counted: bool,
    /// The line before which everything has been read.
    pub(super) read_to: usize,
    pub(super) around: Vec<LineNote>,
    pub(super) notes: &'r mut usize,
    /// The number of the first line read here: lines are numbered through the whole text.
    pub(super) first: usize,
    pub(super) tables: Option<&'r SectionTables>,
    pub(super) reading: Reading,
    pub(super) steps: Vec<MarkStep>,
    pub(super) teller: &'r mut MarkFindings<'a>,
}

/// The position of the lines being read.
#[derive(Clone, Copy)]
pub(super) struct LinesPlace<'p> {
    /// The number of the first line.
    pub(super) first: usize,
    /// The notes around them.
    pub(super) around: &'p [LineNote],
    /// The tables of the section; `None` where no table is allowed.
    pub(super) tables: Option<&'p SectionTables>,
    /// The conventions by which they are read.
    pub(super) reading: Reading,
}

/// Reads lines.
pub(super) fn read<'a>(
    text: &'a str,
    lines: &[MarkLine],
    place: LinesPlace<'_>,
    notes: &mut usize,
    teller: &mut MarkFindings<'a>,
) -> Vec<MarkStep> {
    let mut next = vec![lines.len(); lines.len()];
    for at in (0..lines.len().saturating_sub(1)).rev() {
        let below = &lines[at + 1];
        let passes = || {
            matches!(
                special(&text[below.body.clone()]),
                Some(SpecialLine::Quote(_) | SpecialLine::Note(_) | SpecialLine::Block)
            )
        };
        next[at] = if below.is_blank() || passes() { next[at + 1] } else { at + 1 };
    }
    let index = MarkIndex::of(lines);
    let mut reader = MarksReader {
        text,
        lines,
        index,
        next,
        stack: ListStack::default(),
        before: None,
        gap: false,
        counted: false,
        read_to: 0,
        around: place.around.to_vec(),
        notes,
        first: place.first,
        tables: place.tables,
        reading: place.reading,
        steps: Vec::new(),
        teller,
    };
    for (at, line) in lines.iter().enumerate() {
        if line.is_blank() {
            reader.gap = true;
        } else if at >= reader.read_to {
            reader.line(at);
            reader.gap = false;
        }
    }
    reader.steps
}

impl<'a> MarksReader<'_, 'a> {
    pub(super) fn body(&self, at: usize) -> &'a str {
        &self.text[self.lines[at].body.clone()]
    }

    /// The words of the last line that is not blank.
    pub(super) fn above(&self) -> Option<&'a str> {
        self.before.map(|before| self.body(before.line))
    }

    fn line(&mut self, at: usize) {
        let line = &self.lines[at];
        if !self.gap
            && self.above().is_some_and(keeps_break)
            && self.before.is_some_and(|b| b.what != LineOutcome::Note)
        {
            return self.push(
                at,
                LineStart::Continue,
                self.before.map_or(0, |before| before.depth),
                LineOutcome::Words,
            );
        }
        let kind = if line.escaped { None } else { special(self.body(at)) };
        match kind {
            Some(SpecialLine::Quote(_)) if self.around.len() < DEEPEST => return self.quote(at),
            Some(SpecialLine::Note(len)) if !(at == 0 && len == 0 && !self.around.is_empty()) => {
                return self.note(at, len);
            }
            Some(SpecialLine::Block | SpecialLine::Rule) => return self.block(at),
            _ => {}
        }
        if let Some((target, mark)) = self.choose(at) {
            return self.item(at, target, &mark);
        }
        if kind.is_none() && self.defines(at) {
            return;
        }
        match kind {
            Some(SpecialLine::Row) => return self.row(at),
            Some(SpecialLine::Heading) if self.gap || self.before.is_none() => self.teller.heading(line.body.clone()),
            _ if self.out_of_sequence(at) => {}
            _ => self.teller.other_marks(self.body(at), line, self.may_begin()),
        }
        self.words(at);
    }

    fn item(&mut self, at: usize, target: MarkAim, mark: &MarkReading) {
        let line = &self.lines[at];
        let words = line.column + columns(&self.body(at)[..mark.head()]);
        let (level, first) = match target {
            MarkAim::GoesOn(level) => {
                self.teller.same_list(line, mark, self.stack.0[level].mark);
                (level, false)
            }
            MarkAim::Opens(depth) => {
                self.open(line, mark, depth);
                (depth, true)
            }
            MarkAim::Statute => {
                self.number_first(mark);
                (0, false)
            }
        };
        self.stack.0.truncate(level + 1);
        let indent = self.indent(level);
        let open = &mut self.stack.0[level];
        if !first {
            open.go_on(line, mark, words);
        }
        open.words = words;
        let start = line.body.start;
        let head = ItemHead { mark: start..start + mark.len, kind: open.kind, typed: mark.value, first };
        open.indent = indent + head.written().len();
        self.counted |= level == 0 && open.kind == ListKind::Paragraphs;
        self.teller.item(self.text, line, mark);
        self.push(at, LineStart::Item(head), level, LineOutcome::Item);
        let step = self.steps.last_mut().expect("just pushed");
        step.body.start += mark.head();
        self.before = self.before.map(|before| LineBefore { depth: level + 1, ..before });
    }

    fn open(&mut self, line: &MarkLine, mark: &MarkReading, depth: usize) {
        let kind = self.kind_of(line, mark, depth);
        let same = |other: &&MarkReading| other.value == mark.value && other.form.stop == mark.form.stop;
        let readings = line.marks.iter().filter(same).map(|mark| (mark.form, mark.value)).collect();
        self.stack.0.truncate(depth);
        self.stack.0.push(OpenMarks {
            readings,
            kind,
            mark: line.column,
            words: 0,
            indent: 0,
            text_below: false,
            earlier_below: None,
        });
    }

    /// Makes the first paragraph number 1, with everything below it.
    fn number_first(&mut self, mark: &MarkReading) {
        let width = "1. ".len();
        for step in &mut self.steps {
            step.inside = true;
            match step.around.get_mut(self.around.len()) {
                Some(around) => around.prefix.insert_str(0, "   "),
                None => step.indent += width,
            }
        }
        let kind = ListKind::Paragraphs;
        let first = self.steps.first_mut().expect("a first paragraph");
        first.indent = 0;
        first.head =
            LineStart::Item(ItemHead { mark: first.body.start..first.body.start, kind, typed: 1, first: true });
        let readings = vec![(mark.form, 1)];
        let indent = width;
        let open = OpenMarks { readings, kind, mark: 0, words: 0, indent, text_below: false, earlier_below: None };
        self.stack.0 = vec![open];
    }

    /// The indent of the contents at a depth of items.
    pub(super) fn indent(&self, depth: usize) -> usize {
        depth.checked_sub(1).map_or(0, |at| self.stack.0[at].indent)
    }

    pub(super) fn push(&mut self, at: usize, head: LineStart, depth: usize, what: LineOutcome) {
        let line = &self.lines[at];
        let body = line.body.start + usize::from(line.escaped)..line.body.end;
        self.steps.push(MarkStep {
            line: self.first + at,
            around: self.around.clone(),
            indent: self.indent(depth),
            head,
            body,
            inside: depth > 0 || what == LineOutcome::Item,
            escaped: line.escaped,
            kept: false,
        });
        let column = if what == LineOutcome::Item { line.column } else { line.words_column() };
        self.before = Some(LineBefore { line: at, what, depth, column });
    }
}
