//! The marks of legal writing, read as they are typed: by hand, or pasted from Word.
//!
//! Markdown knows `1. `, `1) `, `- ` and `> `, and joins every other line into the paragraph above it. Here a text is read line
//! by line before Markdown sees it, and written anew in the marks that Markdown knows:
//!
//! 1. [`mod@line`]: the lines, how far each is set in, and every reading of its head ([`mark`]), with [`words`] that only begin
//!    like a mark;
//! 2. [`reader`] goes through them with the lists that are [`open`]: a mark goes on with a list, or opens one; [`below`] says
//!    where a line without a mark stands, [`define`] finds terms and what they mean, [`paste`] tables, [`alone`] lines that
//!    are read one by one. Each line becomes a [step](steps);
//! 3. [`mod@write`] makes the text that Markdown reads, every byte of which knows its place in the file.
//!
//! [`tidy`] writes the same for people: the canonical form of a text in its file.
//!
//! Whatever has two readings is told ([`rules`]), and never settled in silence.

mod alike;
mod alone;
mod aside;
mod below;
mod choose;
mod define;
mod line;
mod mark;
mod open;
mod paste;
mod reader;
pub(crate) mod rules;
mod sequence;
mod steps;
mod table;
mod tell;
pub(crate) mod tidy;
mod words;
mod write;

pub(crate) use table::{PastedTable, SectionTables};
pub(crate) use write::Canonical;

use crate::base::diagnostic::Findings;
use crate::read::decode::Prose;
use line::MarkLine;
use steps::MarkStep;
use tell::MarkFindings;

/// Reads the marks of a text; `tables` is `None` where no table may stand in it.
pub(crate) fn read<'a>(prose: &'a Prose, tables: Option<&SectionTables>, findings: &mut Findings) -> Canonical<'a> {
    let (_, steps, told) = read_lines(prose, tables);
    findings.append(told);
    Canonical::of(prose, &steps)
}

/// The words of a line without the mark of a note: ※, （注）, Note:.
pub(crate) fn without_note_mark(line: &str) -> &str {
    match line::special(line) {
        Some(line::SpecialLine::Note(len)) => &line[len..],
        _ => line,
    }
}

/// The lines of a text, what each is, and what is told of them.
fn read_lines(prose: &Prose, tables: Option<&SectionTables>) -> (Vec<MarkLine>, Vec<MarkStep>, Findings) {
    let lines = line::lines(&prose.text, line::ranges(&prose.text));
    let mut teller = MarkFindings::new(prose);
    let place = reader::LinesPlace { tables, ..reader::LinesPlace::default() };
    let mut steps = reader::read(&prose.text, &lines, place, &mut 0, &mut teller);
    teller.joined(&prose.text, &mut steps);
    (lines, steps, teller.findings)
}
