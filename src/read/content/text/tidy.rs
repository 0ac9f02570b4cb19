//! Writes a text file in its canonical form. Only the texts between quotes are rewritten, and tables pasted into them
//! are added beside them; keys, comments and everything else stay. Look-alike characters are replaced in every text.

use std::collections::BTreeSet;
use std::ops::Range;

use super::table::{RawRow, RawRows, RawTable};
use super::{RawSection, RawText};
use crate::base::{FileId, Findings, Place, Source};
use crate::model::Reading;
use crate::read::decode::{INVISIBLE_CHARACTER, LOOK_ALIKE, Prose, decode_file, settled};
use crate::read::marks::tidy::{TidiedText, tidy};
use crate::read::marks::{PastedTable, SectionTables};

/// A text file in its canonical form.
pub(crate) struct Tidy {
    /// The whole text.
    pub(crate) text: String,
    /// The characters replaced, each with its replacement; `None` for an invisible one that was removed.
    pub(crate) signs: BTreeSet<(char, Option<char>)>,
}

/// Writes a text file in its canonical form. Returns `Ok(None)` if it is canonical already, and an error with the
/// findings if it has two readings or cannot be read.
pub(crate) fn tidied(file: FileId, source: &Source, reading: Reading) -> Result<Option<Tidy>, Findings> {
    let (raw, findings) = decode_file::<RawText>(file, source);
    let Some(raw) = raw else { return Err(findings) };
    let mut tidier = Tidier { source, reading, unclear: Findings::default(), edits: Vec::new(), heads: heads(&raw) };
    tidier.file(&raw);
    if !tidier.unclear.is_empty() {
        return Err(tidier.unclear);
    }
    let mut signs = BTreeSet::new();
    tidier.signs(&findings, &mut signs);
    let text = tidier.done();
    Ok((text != source.text()).then_some(Tidy { text, signs }))
}

/// The offsets of the heads of all tables in a file.
fn heads(raw: &RawText) -> Vec<usize> {
    fn of(sections: &[RawSection], heads: &mut Vec<usize>) {
        for section in sections {
            heads.push(section.span.range().start);
            heads.extend(section.table.iter().map(|table| table.span.range().start));
            heads.extend(section.allow.iter().map(|allow| allow.span.range().start));
            of(&section.section, heads);
        }
    }
    let mut heads = Vec::new();
    of(&raw.section, &mut heads);
    heads.sort_unstable();
    heads
}

/// Collects the edits.
struct Tidier<'a> {
    source: &'a Source,
    reading: Reading,
    unclear: Findings,
    /// Ranges of the file, with their new text.
    edits: Vec<(Range<usize>, String)>,
    heads: Vec<usize>,
}

impl Tidier<'_> {
    fn file(&mut self, raw: &RawText) {
        for prose in [&raw.lead, &raw.preamble, &raw.closing].into_iter().flatten() {
            self.prose(prose, None);
        }
        raw.section.iter().for_each(|section| self.section(section, 1));
    }

    fn section(&mut self, raw: &RawSection, depth: usize) {
        if let Some(prose) = &raw.text {
            self.prose(prose, Some(&raw.known_tables(depth)));
        }
        raw.table.iter().for_each(|table| self.table(table));
        raw.section.iter().for_each(|section| self.section(section, depth + 1));
    }

    fn table(&mut self, table: &RawTable) {
        // Rows copied from a spreadsheet stay as pasted.
        let RawRows::Listed(rows) = &table.rows else { return };
        for row in rows {
            match row {
                RawRow::Note(note) => self.prose(note, None),
                RawRow::Cells(_, cells) => {
                    let own = cells.iter().filter(|cell| !["^", "<"].contains(&cell.text.trim()));
                    own.for_each(|cell| self.prose(cell, None));
                }
            }
        }
    }

    fn prose(&mut self, prose: &Prose, tables: Option<&SectionTables>) {
        let (text, pasted) = match tidy(prose, self.reading, tables) {
            TidiedText::AsIs => return,
            TidiedText::Unclear(found) => return self.unclear.append(found),
            TidiedText::New(text, pasted) => (text, pasted),
        };
        let range = prose.span.range();
        let Some(text) = quoted(&self.source.text()[range.clone()], &text) else { return };
        let path = tables.map_or("", |tables| tables.path.as_str());
        let written: String =
            pasted.iter().map(|table: &PastedTable| format!("\n{}", table.written(&prose.text, path))).collect();
        if !written.is_empty() {
            let at = self.end_of_section(range.end);
            self.edits.push((at..at, written));
        }
        self.edits.push((range, text));
    }

    /// The end of the section of a text: after its last key, before comments and blank lines that precede the next
    /// head.
    fn end_of_section(&self, after: usize) -> usize {
        let text = self.source.text();
        let next = self.heads.iter().copied().find(|head| *head >= after).unwrap_or(text.len());
        let aside = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        let between = text[after..next].split_inclusive('\n').collect::<Vec<_>>();
        let left: usize = between.iter().rev().take_while(|line| aside(line)).map(|line| line.len()).sum();
        next - left
    }

    /// Replaces reported characters outside of texts that are rewritten anyway.
    fn signs(&mut self, told: &Findings, signs: &mut BTreeSet<(char, Option<char>)>) {
        for (_, text) in &mut self.edits {
            *text = settled(text, signs);
        }
        let whole: Vec<Range<usize>> = self.edits.iter().map(|(range, _)| range.clone()).collect();
        for finding in told.iter().filter(|finding| [&LOOK_ALIKE, &INVISIBLE_CHARACTER].contains(&finding.rule)) {
            let Place::Span(span) = &finding.place else { continue };
            let range = span.range();
            if whole.iter().any(|edit| edit.start <= range.start && range.end <= edit.end) {
                continue;
            }
            let new = settled(&self.source.text()[range.clone()], signs);
            self.edits.push((range, new));
        }
    }

    /// Returns the file with the edits applied.
    fn done(mut self) -> String {
        self.edits.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::new();
        let mut at = 0;
        for (range, text) in self.edits {
            out.push_str(&self.source.text()[at..range.start]);
            out.push_str(&text);
            at = range.end;
        }
        out.push_str(&self.source.text()[at..]);
        out.replace("\r\n", "\n")
    }
}

/// Puts a new text between the quotes of the old one; `None` if they cannot hold it.
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
