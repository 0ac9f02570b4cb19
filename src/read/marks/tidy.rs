//! Writes a text in its canonical form: Markdown's marks, numbered as typed, each level indented to the words of the
//! one above. Words, their order and line breaks are kept.

use super::line::{MarkLine, ranges};
use super::mark::is_blank;
use super::steps::{LineStart, MEANING, MarkStep};
use super::words::keeps_break;
use super::write::{around, common, needs_blank};
use super::{PastedTable, SectionTables, read_lines, rules};
use crate::base::Findings;
use crate::model::Reading;
use crate::read::decode::Prose;

/// The result of tidying a text.
pub(crate) enum TidiedText {
    /// The text is already canonical.
    AsIs,
    /// The new text, and the tables it contained.
    New(String, Vec<PastedTable>),
    /// Some lines have two readings.
    Unclear(Findings),
}

/// Writes a text in its canonical form; `tables` is `None` where no table is allowed.
pub(crate) fn tidy(prose: &Prose, reading: Reading, tables: Option<&SectionTables>) -> TidiedText {
    let (lines, steps, mut told) = read_lines(prose, reading, tables);
    told.retain(|finding| finding.rule == &rules::UNCLEAR_LINE);
    if !told.is_empty() {
        return TidiedText::Unclear(told);
    }
    let indent = lines.iter().filter(|line| !line.is_blank()).map(|line| line.common).min().unwrap_or(0);
    let mut out = String::new();
    for (at, step) in steps.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &steps[before]);
        write(step, before, &lines, indent, prose, &mut out);
    }
    let read = steps.last().map_or(0, |step| step.last_line() + 1);
    close(prose, read, &mut out);
    let table = |step: MarkStep| match step.head {
        LineStart::Table(table) => Some(table),
        _ => None,
    };
    if out == prose.text {
        TidiedText::AsIs
    } else {
        TidiedText::New(out, steps.into_iter().filter_map(table).collect())
    }
}

/// Writes a line, preceded by its blank lines.
fn write(
    step: &MarkStep,
    before: Option<&MarkStep>,
    lines: &[MarkLine],
    indent: usize,
    prose: &Prose,
    out: &mut String,
) {
    let pad = " ".repeat(indent);
    let gap = before.map_or(step.line, |before| step.line - before.last_line() - 1);
    let wanted = before.is_some_and(|before| parts(before, step));
    for _ in 0..gap.max(usize::from(wanted)) {
        let shared = before.map_or(String::new(), |before| common(&before.around, &step.around));
        out.push_str(format!("{pad}{shared}").trim_end());
        out.push('\n');
    }
    let first = step.line == 0 && prose.text[..lines[0].body.start].is_empty();
    out.push_str(if first { "" } else { &pad });
    around(out, &step.around);
    let colon = if step.head == LineStart::Meaning { MEANING } else { "" };
    out.push_str(&" ".repeat(step.indent - colon.len()));
    out.push_str(colon);
    if let LineStart::Item(item) = &step.head {
        out.push_str(&item.written());
    }
    if let LineStart::Table(table) = &step.head {
        out.push_str(&table.placeholder());
        return out.push('\n');
    }
    out.push_str(if step.escaped { "\\" } else { "" });
    let body = &prose.text[step.body.clone()];
    let words = body.trim_end_matches(is_blank);
    out.push_str(words);
    // Two spaces at the end of a line keep its break, but are invisible.
    out.push_str(if (step.kept || body.ends_with("  ")) && !keeps_break(words) && !words.is_empty() {
        "\\"
    } else {
        ""
    });
    out.truncate(out.trim_end_matches(is_blank).len());
    out.push('\n');
}

/// Whether the canonical form separates a line from the one before with a blank line.
fn parts(before: &MarkStep, step: &MarkStep) -> bool {
    let same = matches!(&step.head, LineStart::Item(item) if !item.first) && before.around == step.around;
    let goes_on =
        same && before.indent == step.indent && matches!(before.head, LineStart::Item(_) | LineStart::Continue);
    let deeper = same && !goes_on;
    let defines = matches!(step.head, LineStart::Meaning | LineStart::Term { first: false });
    needs_blank(before, step) && !goes_on && !deeper && !defines
}

/// Writes the end of the last line, and the indent of the closing quotes.
fn close(prose: &Prose, read: usize, out: &mut String) {
    let rest: Vec<_> = ranges(&prose.text).skip(read).collect();
    let tail = rest.last().map_or("", |range| &prose.text[range.clone()]);
    if !prose.text.ends_with('\n') && rest.is_empty() {
        out.pop();
    } else if !prose.text.ends_with('\n') {
        out.push_str(tail);
    }
}
