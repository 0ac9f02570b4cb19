//! A text file in its canonical form. Only the texts between quotes are written anew; keys, comments and all else stay.

use std::ops::Range;

use super::table::{RawRow, RawRows, RawTable};
use super::{RawSection, RawText};
use crate::base::diagnostic::Findings;
use crate::base::source::{FileId, Source};
use crate::read::decode::{Prose, decode_file};
use crate::read::marks::tidy::{Tidied, tidy};

/// Writes a text file in its canonical form. `Ok(None)`: it is already. `Err`: what has two readings, or cannot be read.
pub(crate) fn tidied(file: FileId, source: &Source) -> Result<Option<String>, Findings> {
    let (raw, findings) = decode_file::<RawText>(file, source);
    let Some(raw) = raw else { return Err(findings) };
    let mut unclear = Findings::default();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for prose in texts(&raw) {
        let text = match tidy(prose) {
            Tidied::AsIs => continue,
            Tidied::Unclear(found) => {
                unclear.append(found);
                continue;
            }
            Tidied::New(text) => text,
        };
        let range = prose.span.range();
        edits.extend(quoted(&source.text()[range.clone()], &text).map(|text| (range, text)));
    }
    if !unclear.is_empty() {
        return Err(unclear);
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::new();
    let mut at = 0;
    for (range, text) in edits {
        out.push_str(&source.text()[at..range.start]);
        out.push_str(&text);
        at = range.end;
    }
    out.push_str(&source.text()[at..]);
    let out = out.replace("\r\n", "\n");
    Ok((out != source.text()).then_some(out))
}

/// A new text between the quotes of the old one; `None` where they cannot hold it.
fn quoted(old: &str, text: &str) -> Option<String> {
    let line = !text.contains('\n');
    if old.starts_with("'''") {
        let start = ["'''\r\n", "'''\n"].into_iter().find(|start| old.starts_with(start)).map_or("", |_| "\n");
        return (!text.contains("'''")).then(|| format!("'''{start}{text}'''"));
    }
    if old.starts_with("\"\"\"") || old.contains('\\') {
        return None;
    }
    let quote = old.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    (line && !text.contains([quote, '\\'])).then(|| format!("{quote}{text}{quote}"))
}

/// Every text of a file that is read as blocks.
fn texts(raw: &RawText) -> Vec<&Prose> {
    let mut all: Vec<&Prose> = [&raw.lead, &raw.preamble, &raw.closing].into_iter().flatten().collect();
    raw.section.iter().for_each(|section| of_section(section, &mut all));
    all
}

fn of_section<'a>(section: &'a RawSection, all: &mut Vec<&'a Prose>) {
    all.extend(&section.text);
    section.table.iter().for_each(|table| of_table(table, all));
    section.section.iter().for_each(|section| of_section(section, all));
}

fn of_table<'a>(table: &'a RawTable, all: &mut Vec<&'a Prose>) {
    // Rows out of a spreadsheet stay as they were pasted.
    let RawRows::Listed(rows) = &table.rows else { return };
    for row in rows {
        match row {
            RawRow::Note(note) => all.push(note),
            RawRow::Cells(_, cells) => all.extend(cells.iter().filter(|cell| !["^", "<"].contains(&cell.text.trim()))),
        }
    }
}
