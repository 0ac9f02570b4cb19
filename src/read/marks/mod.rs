//! The marks of legal writing, read as typed by hand or pasted from Word.
//!
//! Markdown knows `1. `, `1) `, `- ` and `> `, and joins every other line to the paragraph above it. Here a text is
//! read line by line before Markdown sees it, and rewritten with the marks that Markdown knows:
//!
//! 1. [`mod@line`] splits it into lines, with their indents and every reading of their heads ([`mark`]); [`words`]
//!    recognises words that merely begin like a mark;
//! 2. [`reader`] visits the lines, tracking the lists that are [`open`]: a mark continues a list or opens one;
//!    [`below`] places unmarked lines, [`define`] finds terms and their meanings, [`paste`] finds tables, and [`alone`]
//!    finds lines to keep apart. Each line becomes a [step](steps);
//! 3. [`mod@write`] writes the text that Markdown reads, and maps its every byte to the file.
//!
//! [`tidy`] writes the same for people: the canonical form of a text in its file.
//!
//! Anything with two readings is reported ([`rules`]), never settled silently.

mod alike;
mod alone;
mod aside;
mod below;
mod choose;
mod define;
mod line;
mod mark;
mod numerals;
mod open;
mod paste;
mod reader;
pub(crate) mod rules;
mod sequence;
mod steps;
mod table;
mod tell;
pub(crate) mod tidy;
mod torn;
mod words;
mod write;

pub(crate) use table::{PastedTable, SectionTables};
pub(crate) use write::Canonical;

use crate::base::Findings;
use crate::model::Reading;
use crate::read::decode::Prose;
use line::MarkLine;
use steps::{LineStart, MarkStep};
use tell::MarkFindings;

/// Reads the marks of a text; `tables` is `None` where no table is allowed.
pub(crate) fn read<'a>(
    prose: &'a Prose,
    reading: Reading,
    tables: Option<&SectionTables>,
    findings: &mut Findings,
) -> Canonical<'a> {
    let (_, steps, told) = read_lines(prose, reading, tables);
    findings.append(told);
    Canonical::of(prose, &steps)
}

/// Returns the words of a line without the mark of a note: ※, （注）, Note:.
pub(crate) fn without_note_mark(line: &str) -> &str {
    match line::special(line) {
        Some(line::SpecialLine::Note(len)) => &line[len..],
        _ => line,
    }
}

/// Returns the lines of a text, their steps, and the findings about them.
fn read_lines(
    prose: &Prose,
    reading: Reading,
    tables: Option<&SectionTables>,
) -> (Vec<MarkLine>, Vec<MarkStep>, Findings) {
    let lines = line::lines(&prose.text, line::ranges(&prose.text));
    let mut teller = MarkFindings::new(prose);
    let place = reader::LinesPlace { first: 0, around: &[], tables, reading };
    let mut steps = reader::read(&prose.text, &lines, place, &mut 0, &mut teller);
    teller.joined(&prose.text, &mut steps);
    // A cell with nothing but a number counts the row, and begins no list.
    if let ([step], None) = (steps.as_mut_slice(), tables)
        && let LineStart::Item(item) = &step.head
        && item.kind.is_counted()
        && step.body.is_empty()
    {
        (step.body, step.head) = (item.mark.clone(), LineStart::Paragraph);
    }
    (lines, steps, teller.finish())
}
