//! Writes the text file of a version.

use super::heading::any_number;
use super::{Draft, ImportedText};
use crate::base::Language;
use crate::base::toml::quoted;
use crate::exchange::read::{PaperLine, PaperPart};

/// The deepest indentation of items in nested lists; deeper ones are set at this depth.
const DEEPEST_LIST: usize = 32;

/// The blank for a person to fill in, which `check` reports.
const BLANK: &str = "○○";

/// Returns the text of a version in a language, from its title, its preamble, its sections and their tables.
pub(super) fn write(
    language: &Language,
    (title, preamble): (&str, &[PaperPart]),
    (sections, ids): (&[Draft], &[String]),
    tables: &[Vec<String>],
) -> ImportedText {
    let mut toml = format!("title = {}\n", quoted(if title.is_empty() { BLANK } else { title }));
    let (text, _) = body(preamble, &[]);
    if !text.is_empty() {
        toml.push_str(&format!("preamble = {}\n", block(&text)));
    }
    for ((draft, id), names) in sections.iter().zip(ids).zip(tables) {
        let header = ["section"; 8][..draft.level.clamp(1, 8)].join(".");
        toml.push_str(&format!("\n[[{header}]]\nid      = \"{id}\"\nheading = {}\n", quoted(&draft.heading)));
        if draft.unnumbered {
            toml.push_str("number  = false\n");
        }
        let (text, own) = body(&draft.body, names);
        if !text.is_empty() {
            toml.push_str(&format!("text    = {}\n", block(&text)));
        }
        own.into_iter().for_each(|table| table_toml(&header, table, &mut toml));
    }
    let sections =
        sections.iter().zip(ids).map(|(draft, id)| (id.clone(), draft.number.clone(), draft.heading.clone()));
    let tables = tables.iter().map(Vec::len).sum();
    let title = title.to_owned();
    ImportedText { language: language.clone(), toml, sections: sections.collect(), alone: Vec::new(), tables, title }
}

/// A table of a section: its id, its caption and its rows.
type ImportedTable<'p> = (&'p str, &'p str, &'p Vec<Vec<String>>);

fn table_toml(header: &str, (name, caption, rows): ImportedTable<'_>, toml: &mut String) {
    toml.push_str(&format!("\n[[{header}.table]]\nid      = \"{name}\"\n"));
    if !caption.is_empty() {
        toml.push_str(&format!("caption = {}\n", quoted(&caption.replace("\\\n", " "))));
    }
    let mut rows = rows.iter();
    let heads = rows.next().into_iter().flatten().map(|cell| quoted(&cell.replace("\\\n", " ")));
    toml.push_str(&format!("columns = [{}]\nrows    = [\n", heads.collect::<Vec<_>>().join(", ")));
    for row in rows {
        let cells = row.iter().map(|cell| if cell.contains('\n') { block(cell) } else { quoted(cell) });
        toml.push_str(&format!("  [{}],\n", cells.collect::<Vec<_>>().join(", ")));
    }
    toml.push_str("]\n");
}

/// Returns a body as text with a placeholder for each table, and the tables under these names.
fn body<'p>(parts: &'p [PaperPart], names: &'p [String]) -> (String, Vec<ImportedTable<'p>>) {
    let mut names = names.iter();
    let mut text = String::new();
    let mut own = Vec::new();
    let level = |part: &PaperPart| match part {
        PaperPart::Line(line) if line.level > 0 || line.inside || !line.number.is_empty() => Some(line.level),
        _ => None,
    };
    // The list that the section itself is an item of is at the margin.
    let outermost = parts.iter().filter_map(level).min().unwrap_or(0);
    for (at, part) in parts.iter().enumerate() {
        let next = parts.get(at + 1);
        let (line, continues) = match part {
            PaperPart::Line(line) if line.caption && matches!(next, Some(PaperPart::Table(_))) => continue,
            PaperPart::Line(line) => {
                let depth = line.level.saturating_sub(outermost).min(DEEPEST_LIST) + usize::from(line.inside);
                (indented(line, &"    ".repeat(depth)), line.continues && !line.inside)
            }
            PaperPart::Table(rows) => {
                let name = names.next().map_or("", String::as_str);
                let caption = match at.checked_sub(1).and_then(|before| parts.get(before)) {
                    Some(PaperPart::Line(line)) if line.caption => line.words.as_str(),
                    _ => "",
                };
                own.push((name, caption, rows));
                (format!("{{table:{name}}}"), false)
            }
        };
        if !text.is_empty() {
            text.push_str(if continues { "\n" } else { "\n\n" });
        }
        text.push_str(&line);
    }
    (text, own)
}

fn indented(line: &PaperLine, indent: &str) -> String {
    let is_numbered = !line.number.is_empty() && !is_counted(line);
    let number = if is_numbered { format!("{} ", line.number) } else { String::new() };
    format!("{indent}{number}{}", line.words.replace('\n', &format!("\n{indent}")))
}

/// Whether an item with a bullet has a typed mark of its own.
fn is_counted(line: &PaperLine) -> bool {
    let (typed, _) = any_number(&line.words);
    line.number == "-"
        && (typed.ends_with(['.', '．', '、', ')', '）']) || typed.starts_with(|c| matches!(c, '①'..='⑳')))
}

/// Returns a multi-line string, without escapes if possible.
fn block(text: &str) -> String {
    if text.contains("'''") || text.contains(|c: char| c.is_control() && c != '\n') {
        quoted(text)
    } else {
        format!("'''\n{text}\n'''")
    }
}
