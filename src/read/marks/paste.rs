//! Reads tables typed or pasted into a text: rows of cells separated by tabs or bars.

use std::ops::Range;

use super::line::{MarkLine, SpecialLine, special};
use super::reader::{LineOutcome, MarksReader};
use super::steps::LineStart;
use super::table::PastedTable;

impl MarksReader<'_, '_> {
    /// Reads a row: the first of a table, or one of several rows that form no table, which are reported.
    pub(super) fn row(&mut self, at: usize) {
        let goes_on = !self.gap && self.before.is_some_and(|before| before.what == LineOutcome::Row);
        if goes_on {
            return self.push(at, LineStart::Continue, self.before.map_or(0, |before| before.depth), LineOutcome::Row);
        }
        if let Some(table) = self.table(at) {
            return self.paste(at, table);
        }
        self.teller.table(self.lines[at].body.clone());
        let depth = self.place(at, true);
        self.stack.0.truncate(depth);
        self.push(at, LineStart::Paragraph, depth, LineOutcome::Row);
    }

    /// The table that begins at a line: two or more rows of equally many cells.
    fn table(&self, at: usize) -> Option<PastedTable> {
        let tables = self.tables?;
        let is_row = |line: &&MarkLine| special(&self.text[line.body.clone()]) == Some(SpecialLine::Row);
        let lines = self.lines[at..].iter().take_while(is_row).count();
        let rows = self.lines[at..at + lines].iter().map(|line| cells(self.text, line.body.clone()));
        let mut rows: Vec<_> = rows.filter(|row| !self.is_rule(row)).collect();
        let width = rows.iter().map(Vec::len).max().filter(|width| *width > 1)?;
        for (row, line) in rows.iter_mut().zip(&self.lines[at..]) {
            // Leading tabs are empty cells before the first one.
            let indent = self.text[..line.body.start].bytes().rev().take_while(|byte| *byte == b'\t').count();
            let empty = indent.min(width - row.len());
            row.splice(0..0, std::iter::repeat_n(line.body.start..line.body.start, empty));
        }
        let even = rows.len() > 1 && rows.iter().all(|row| row.len() == width);
        let mine = self.steps.iter().filter(|step| matches!(step.head, LineStart::Table(_))).count();
        let mut names = (1..).map(|number| format!("table-{number}")).filter(|name| !tables.taken.contains(name));
        even.then(|| PastedTable { id: names.nth(mine).unwrap_or_default(), rows, lines })
    }

    /// Whether a row is the line that Markdown draws between heads and rows.
    fn is_rule(&self, row: &[Range<usize>]) -> bool {
        let mut cells = row.iter().map(|cell| &self.text[cell.clone()]);
        cells.all(|cell| cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':')))
    }

    fn paste(&mut self, at: usize, table: PastedTable) {
        let last = at + table.lines - 1;
        let path = self.tables.map_or("", |tables| tables.path.as_str());
        self.teller.read_table(self.lines[at].body.clone(), &table, path);
        let depth = self.place(at, true);
        self.stack.0.truncate(depth);
        self.push(at, LineStart::Table(table), depth, LineOutcome::Block);
        let end = self.lines[last].body.end;
        self.steps.iter_mut().last().into_iter().for_each(|step| step.body.end = end);
        self.before.iter_mut().for_each(|before| before.line = last);
        self.read_to = last + 1;
    }
}

/// The ranges of the cells of a row, without the blanks around them.
fn cells(text: &str, row: Range<usize>) -> Vec<Range<usize>> {
    let is_bar = |c: char| matches!(c, '|' | '｜');
    let bars = text[row.clone()].starts_with(is_bar);
    let mut end = row.start + text[row.clone()].trim_end_matches([' ', '\u{3000}', '\r']).len();
    let mut start = row.start;
    if bars {
        start += text[start..end].chars().next().map_or(0, char::len_utf8);
        end = start + text[start..end].trim_end().strip_suffix(is_bar).unwrap_or(&text[start..end]).len();
    }
    let parts = text[start..end].split(|c: char| if bars { is_bar(c) } else { c == '\t' });
    let mut at = start;
    let cell = |part: &str| {
        let blank = part.len() - part.trim_start().len();
        let cell = at + blank..at + blank + part.trim().len();
        at += part.len();
        at += text[at..end].chars().next().map_or(0, char::len_utf8);
        cell
    };
    parts.map(cell).collect()
}
