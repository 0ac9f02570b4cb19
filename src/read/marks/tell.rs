//! Findings about the marks of a text.

use std::collections::BTreeSet;
use std::ops::Range;

use super::alike::alike;
use super::alone::stand_alone;
use super::line::{MarkLine, columns};
use super::mark::{MarkForm, MarkReading, marks};
use super::rules::{
    JOINED_LINES, MARK_SEQUENCE, SHALLOW_INDENT, TYPED_HEADING, TYPED_MARKER, TYPED_TABLE, UNCLEAR_LINE, UNUSUAL_MARK,
};
use super::steps::{LineStart, MarkStep};
use super::table::PastedTable;
use super::torn::are_torn;
use super::words::{breaks_off, ends_abbreviated, ends_sentence, is_no_mark, keeps_break};
use crate::base::{Findings, Rule};
use crate::read::decode::Prose;

/// Signs of a box, ticked or not.
const BOXES: [char; 6] = ['□', '☐', '☑', '☒', '✓', '✔'];

/// The greatest width of a line that is a title rather than the beginning of a sentence, in columns.
const TITLE: usize = 24;

/// Whether a line reads like a title: short, without the signs of a sentence.
fn is_short(line: &str) -> bool {
    columns(line.trim()) <= TITLE
        && !line.contains(['、', '。', '，', ',', '「', '（', '(', '{', '['])
        && !ends_sentence(line)
}

/// Collects the findings about one text.
pub(super) struct MarkFindings<'a> {
    pub(super) prose: &'a Prose,
    pub(super) findings: Findings,
    /// The offsets of lines that need no other finding.
    told: BTreeSet<usize>,
    /// The first second mark of each form, and their number.
    seconds: Vec<(MarkForm, Range<usize>, usize)>,
}

impl<'a> MarkFindings<'a> {
    /// Creates a collector without findings.
    pub(super) fn new(prose: &'a Prose) -> Self {
        Self { prose, findings: Findings::default(), told: BTreeSet::new(), seconds: Vec::new() }
    }

    /// Returns the findings.
    pub(super) fn finish(mut self) -> Findings {
        for (_, range, count) in std::mem::take(&mut self.seconds) {
            self.marker(range, "second", count);
        }
        self.findings
    }

    fn excerpt(&self, range: Range<usize>) -> String {
        let words = self.prose.text[range].trim();
        let short: String = words.chars().take(24).collect();
        if short.len() < words.len() { format!("{short}…") } else { short }
    }

    fn tell(&mut self, rule: &'static Rule, range: Range<usize>, kind: &'static str, hint: &'static str) {
        let words = self.excerpt(range.clone());
        let finding = rule.at(self.prose.span_of(range)).with("words", words).with("kind", kind);
        self.findings.push(finding.hint(hint));
    }

    /// Reports a line that may or may not continue the line above.
    pub(super) fn unclear(&mut self, line: Range<usize>, above: Range<usize>) {
        if !self.told.insert(line.start) {
            return;
        }
        let words = self.excerpt(line.clone());
        let finding = UNCLEAR_LINE.at(self.prose.span_of(line)).with("words", words);
        let above = finding.with("above", self.excerpt(above.clone())).related(self.prose.span_of(above), "line-above");
        self.findings.push(above.hint("choose"));
    }

    /// Reports a line read as the text of the item whose title is above it.
    pub(super) fn titled(&mut self, line: Range<usize>) {
        self.tell(&UNUSUAL_MARK, line, "titled", "titled");
    }

    /// Reports a table typed into a text.
    pub(super) fn table(&mut self, line: Range<usize>) {
        self.told.insert(line.start);
        self.tell(&TYPED_TABLE, line, "", "section-table");
    }

    /// Reports a table in a text that is read as one.
    pub(super) fn read_table(&mut self, line: Range<usize>, table: &PastedTable, path: &str) {
        let words = self.excerpt(line.clone()).replace('\t', " ");
        let finding = UNUSUAL_MARK.at(self.prose.span_of(line)).with("words", words).with("kind", "table");
        let finding = finding.with("placeholder", table.placeholder());
        self.findings.push(finding.with("table", table.written(&self.prose.text, path).trim_end()).hint("table"));
    }

    /// Reports the heading of a section in a text.
    pub(super) fn heading(&mut self, line: Range<usize>) {
        self.told.insert(line.start);
        self.tell(&TYPED_HEADING, line, "", "section");
    }

    /// Reports an item indented further than the last mark of its list, which is at `column`.
    pub(super) fn same_list(&mut self, line: &MarkLine, mark: &MarkReading, column: usize) {
        if line.column >= column + 2 {
            let range = line.body.start..line.body.start + mark.len;
            self.findings.push(SHALLOW_INDENT.at(self.prose.span_of(range)).hint("further"));
        }
    }

    /// Reports a doubtful mark at the head of an item, and a tab, heading or second mark after it.
    pub(super) fn item(&mut self, text: &str, line: &MarkLine, mark: &MarkReading) {
        let start = line.body.start;
        if mark.thin {
            self.tell(&UNUSUAL_MARK, start..start + mark.len, "thin", "thin");
        }
        let words = start + mark.head()..line.body.end;
        let body = &text[words.clone()];
        if body.trim_end().contains('\t') {
            self.table(words.clone());
        }
        let Some(second) = marks(body).into_iter().find(|second| !second.weak && !is_no_mark(body, second)) else {
            return;
        };
        let heading = mark.form.is_bullet() && !mark.common && !second.form.is_bullet() && line.column == 0;
        if heading {
            self.heading(line.body.clone());
        } else {
            let range = words.start..words.start + second.len;
            self.told.insert(range.start);
            match self.seconds.iter_mut().find(|(form, ..)| *form == second.form) {
                Some((.., count)) => *count += 1,
                None => self.seconds.push((second.form, range, 1)),
            }
        }
    }

    /// Whether a line needs no other finding.
    pub(super) fn is_told(&self, line: &MarkLine) -> bool {
        self.told.contains(&line.body.start)
    }

    /// Counts a line as reported together with the one above it.
    pub(super) fn told_above(&mut self, line: &MarkLine) {
        self.told.insert(line.body.start);
    }

    /// Reports a mark of no sequence, with its readings.
    pub(super) fn no_sequence(&mut self, range: Range<usize>, readings: &[String]) {
        self.told.insert(range.start);
        let mark = self.prose.text[range.clone()].trim().to_owned();
        let finding = MARK_SEQUENCE.at(self.prose.span_of(range)).with("mark", mark).with("kind", "readings");
        self.findings.push(finding.with("readings", readings.join(" / ")).hint("begin"));
    }

    /// Reports a mark such as 2.1 in a list of 1.1, 1.2: it names the number of no item here.
    pub(super) fn outer(&mut self, range: Range<usize>, number: u32) {
        self.told.insert(range.start);
        let mark = self.prose.text[range.clone()].trim().to_owned();
        let finding = MARK_SEQUENCE.at(self.prose.span_of(range)).with("mark", mark).with("kind", "outer");
        self.findings.push(finding.with("number", number).hint("outer"));
    }

    /// Reports a line that begins like the meaning of a term, without a term above it.
    pub(super) fn without_term(&mut self, line: Range<usize>) {
        let sign = self.prose.text[line.clone()].chars().next().map_or(0, char::len_utf8);
        self.mark(line.start..line.start + sign, ("term", 1), "term");
    }

    /// Reports marks that form no list: a box to tick, a letter that is not the first.
    pub(super) fn other_marks(&mut self, body: &str, line: &MarkLine, begins: bool) {
        let start = line.body.start;
        if let Some(sign) = body.chars().next().filter(|sign| BOXES.contains(sign)) {
            return self.marker(start..start + sign.len_utf8(), "box", 1);
        }
        let strong = line.marks.iter().find(|mark| !mark.weak && !mark.form.is_bullet() && !is_no_mark(body, mark));
        if let Some(mark) = strong.filter(|_| begins) {
            self.marker(start..start + mark.len, "list", 1);
        }
    }

    fn marker(&mut self, range: Range<usize>, kind: &'static str, count: usize) {
        self.mark(range, (kind, count), "generated");
    }

    fn mark(&mut self, range: Range<usize>, (kind, count): (&'static str, usize), hint: &'static str) {
        self.told.insert(range.start);
        let mark = self.prose.text[range.clone()].to_owned();
        let finding = TYPED_MARKER.at(self.prose.span_of(range)).with("mark", mark).with("kind", kind);
        self.findings.push(finding.with("count", count).hint(hint));
    }

    /// Handles paragraphs of several lines that do not end like sentences: those of an address or a signature keep
    /// their lines, others are reported.
    pub(super) fn joined(&mut self, text: &str, steps: &mut [MarkStep]) {
        let begins = |step: &MarkStep| step.head != LineStart::Continue;
        for lines in steps.chunk_by_mut(|_, next| !begins(next)) {
            let words = |step: &MarkStep| &text[step.body.clone()];
            let plain = lines[0].head == LineStart::Paragraph && lines.len() > 1 && !words(&lines[0]).contains('\t');
            let goes_on = |pair: &[MarkStep]| {
                keeps_break(words(&pair[0]))
                    || words(&pair[0]).ends_with("  ")
                    || breaks_off(words(&pair[0]), words(&pair[1]))
            };
            let titled = lines.len() > 1
                && is_short(words(&lines[0]))
                && words(&lines[1]).starts_with(|c: char| c.is_alphabetic() && !c.is_ascii_lowercase())
                && !goes_on(&lines[..2])
                && ends_sentence(words(&lines[lines.len() - 1]));
            let last = &lines[lines.len() - 1].body;
            let ended =
                |step: &MarkStep| ends_sentence(words(step)) && (step.body == *last || !ends_abbreviated(words(step)));
            let ends = !titled && lines.iter().any(ended);
            let told = |step: &MarkStep| self.told.contains(&step.body.start);
            if plain && stand_alone(text, lines) {
                let last = lines.len() - 1;
                lines[..last].iter_mut().for_each(|step| step.kept = !keeps_break(&text[step.body.clone()]));
            } else if let Some(torn) = lines.windows(2).find(|pair| are_torn(words(&pair[0]), words(&pair[1]))) {
                self.tell(&JOINED_LINES, torn[1].body.clone(), "", "torn");
            } else if let Some((at, len)) = unknown_marks(text, lines).filter(|_| !lines.iter().any(told)) {
                self.mark(at..at + len, ("unknown", 1), "known");
            } else if plain && !ends && !lines.iter().any(told) && !lines.windows(2).all(goes_on) {
                let at = lines[1].body.clone();
                self.tell(&JOINED_LINES, at, "", "break");
            }
        }
    }
}

/// The offset at which the first pair of joined lines with an unknown mark begins, and the length of that mark.
fn unknown_marks(text: &str, lines: &[MarkStep]) -> Option<(usize, usize)> {
    let words = |step: &MarkStep| &text[step.body.clone()];
    lines.windows(2).find_map(|pair| {
        let len = alike(words(&pair[0]), words(&pair[1]))?;
        let broken = keeps_break(words(&pair[0])) || pair.iter().any(|step| step.escaped);
        (!broken).then_some((pair[0].body.start, len))
    })
}
