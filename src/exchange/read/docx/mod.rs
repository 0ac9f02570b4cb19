//! Word's format, read: the words as they stand once every tracked change is accepted.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::numbers::Numbering;
use super::xml::{Node, parse};
use super::{LeftOut, Line, Paper, Part, Refusal, escaped, link};

/// How large a part may be when unpacked, and how much larger than packed: more is an archive that was made to be.
const LARGEST: u64 = 64 * 1024 * 1024;

/// How many styles a style may be based on in a row; Word stops at eleven.
const LONGEST_CHAIN: usize = 32;

/// Reads a document.
pub(super) fn read(bytes: &[u8]) -> Result<Paper, Refusal> {
    // An encrypted document is no archive but a compound file.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Refusal::Encrypted);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let document = part(&mut archive, "word/document.xml")?.ok_or(Refusal::Damaged)?;
    let mut other = |name: &str| part(&mut archive, name).map(Option::unwrap_or_default);
    let (styles, numbering) = (other("word/styles.xml")?, other("word/numbering.xml")?);
    let (relations, footnotes) = (other("word/_rels/document.xml.rels")?, other("word/footnotes.xml")?);
    let comments = other("word/comments.xml")?;
    let mut reader = Reader {
        styles: styles_of(&styles),
        numbering: Numbering::of(&numbering),
        links: relations
            .all("Relationship")
            .filter_map(|one| Some((one.get("Id")?.to_owned(), one.get("Target")?.to_owned())))
            .collect(),
        notes: footnotes.all("footnote").filter_map(|note| Some((note.get("id")?.to_owned(), note))).collect(),
        pending: Vec::new(),
        paper: Paper::default(),
        pictures: 0,
    };
    reader.blocks(document.child("body").ok_or(Refusal::Damaged)?);
    let mut paper = reader.paper;
    let counts = [("import-comments", comments.children.len()), ("import-pictures", reader.pictures)];
    paper.left_out.extend(counts.into_iter().filter_map(|(message, count)| LeftOut::counted(message, count)));
    Ok(paper)
}

/// A part of the package, as a tree; `None` where there is none.
pub(super) fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<Node>, Refusal> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(ZipError::UnsupportedArchive(_)) => return Err(Refusal::Encrypted),
        Err(_) => return Err(Refusal::Damaged),
    };
    let mut xml = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut xml).map_err(|_| Refusal::Damaged)?;
    if xml.len() as u64 > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let xml = String::from_utf8(xml).map_err(|_| Refusal::Damaged)?;
    parse(xml.trim_start_matches('\u{feff}')).map(Some)
}

/// What a paragraph takes from its style.
#[derive(Debug, Clone, Default)]
struct Styled {
    heading: Option<u8>,
    list: Option<(String, usize)>,
    caption: bool,
}

/// The styles, each with what it takes from those that it is based on.
fn styles_of(root: &Node) -> BTreeMap<String, Styled> {
    let nodes: BTreeMap<&str, &Node> =
        root.all("style").filter_map(|style| Some((style.get("styleId")?, style))).collect();
    let resolve = |id: &str| {
        let (mut styled, mut at, mut steps) = (Styled::default(), Some(id), 0);
        // A circle of styles ends as well.
        while let Some(node) = at.and_then(|id| nodes.get(id)).filter(|_| steps < LONGEST_CHAIN) {
            let own = properties(node.child("pPr"));
            let name = node.value("name").unwrap_or_default().to_ascii_lowercase();
            let named = name.strip_prefix("heading ").and_then(|level| level.trim().parse().ok());
            styled.heading = styled.heading.or(own.heading).or(named).or((name == "title").then_some(0));
            styled.list = styled.list.or(own.list);
            styled.caption |= name == "caption";
            at = node.value("basedOn");
            steps += 1;
        }
        styled
    };
    nodes.keys().map(|id| ((*id).to_owned(), resolve(id))).collect()
}

/// What properties of a paragraph say of its place among headings and lists.
fn properties(node: Option<&Node>) -> Styled {
    let outline = node.and_then(|node| node.value("outlineLvl")?.parse::<u8>().ok()).filter(|level| *level < 9);
    let list = node.and_then(|node| node.child("numPr")).and_then(|list| {
        let level = list.value("ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
        Some((list.value("numId")?.to_owned(), level))
    });
    Styled { heading: outline.map(|level| level + 1), list, caption: false }
}

struct Reader<'d> {
    styles: BTreeMap<String, Styled>,
    numbering: Numbering,
    links: BTreeMap<String, String>,
    /// Those that have not been met yet: each has one reference, and none in itself.
    notes: BTreeMap<String, &'d Node>,
    /// Notes that stand under the paragraph at hand.
    pending: Vec<String>,
    paper: Paper,
    pictures: usize,
}

impl Reader<'_> {
    fn blocks(&mut self, node: &Node) {
        for child in &node.children {
            match child.name.as_str() {
                "p" => {
                    let line = self.line(child);
                    self.push(line);
                }
                "tbl" => {
                    let table = self.table(child);
                    self.paper.parts.push(Part::Table(table));
                }
                // Content controls, and blocks that were inserted while changes were tracked.
                "sdt" | "sdtContent" | "ins" | "moveTo" | "smartTag" | "customXml" => self.blocks(child),
                _ => {}
            }
        }
    }

    fn push(&mut self, line: Line) {
        let notes = std::mem::take(&mut self.pending);
        if !line.words.trim().is_empty() {
            self.paper.parts.push(Part::Line(line));
        }
        let note = |words| Part::Line(Line { words: format!("> {words}"), ..Line::default() });
        self.paper.parts.extend(notes.into_iter().map(note));
    }

    fn line(&mut self, node: &Node) -> Line {
        let own = properties(node.child("pPr"));
        let style = node.child("pPr").and_then(|properties| properties.value("pStyle"));
        let styled = style.and_then(|id| self.styles.get(id)).cloned().unwrap_or_default();
        let mut words = String::new();
        self.inlines(node, &mut words);
        let heading = own.heading.or(styled.heading).filter(|_| !words.trim().is_empty());
        // List 0 says that a paragraph is in none, whatever its style says.
        let list = own.list.or(styled.list).filter(|(list, _)| list != "0" && !words.trim().is_empty());
        let made = list.as_ref().and_then(|(list, level)| self.numbering.next(list, *level));
        let number = made.map_or_else(String::new, |made| if made.bullet { "-".to_owned() } else { made.text });
        Line {
            heading,
            number,
            level: list.map_or(0, |(_, level)| level),
            words: words.trim().to_owned(),
            caption: styled.caption,
            ..Line::default()
        }
    }

    fn inlines(&mut self, node: &Node, words: &mut String) {
        for child in &node.children {
            match child.name.as_str() {
                "r" | "ins" | "moveTo" | "smartTag" | "sdt" | "sdtContent" | "fldSimple" => self.inlines(child, words),
                "t" => words.push_str(&escaped(&child.text)),
                "tab" => words.push('\u{3000}'),
                "br" | "cr" => words.push_str("\\\n"),
                "noBreakHyphen" => words.push('-'),
                "drawing" | "pict" | "object" => self.pictures += 1,
                "hyperlink" => {
                    let mut inner = String::new();
                    self.inlines(child, &mut inner);
                    match child.get("id").and_then(|id| self.links.get(id)) {
                        Some(address) => words.push_str(&link(&plain(&inner), address)),
                        None => words.push_str(&inner),
                    }
                }
                "footnoteReference" => self.note(child),
                // Deleted and moved away, instructions of fields, and what says how things look.
                _ => {}
            }
        }
    }

    fn note(&mut self, reference: &Node) {
        let note = reference.get("id").and_then(|id| self.notes.remove(id));
        let Some(note) = note else { return };
        let mut words = String::new();
        note.all("p").for_each(|paragraph| self.inlines(paragraph, &mut words));
        self.pending.push(words.trim().to_owned());
    }

    fn table(&mut self, node: &Node) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for row in node.all("tr") {
            let mut cells = Vec::new();
            for cell in row.all("tc") {
                let properties = cell.child("tcPr");
                let merged = properties.and_then(|of| of.child("vMerge"));
                let goes_on = merged.is_some_and(|merge| merge.get("val").is_none_or(|value| value == "continue"));
                let paragraphs: Vec<String> = cell
                    .all("p")
                    .map(|paragraph| {
                        let line = self.line(paragraph);
                        if line.number.is_empty() { line.words } else { format!("{} {}", line.number, line.words) }
                    })
                    .filter(|words| !words.is_empty())
                    .collect();
                cells.push(if goes_on { "^".to_owned() } else { paragraphs.join("\n\n") });
                let span = properties.and_then(|of| of.value("gridSpan")?.parse::<usize>().ok()).unwrap_or(1);
                cells.extend((1..span.min(64)).map(|_| String::new()));
            }
            rows.push(cells);
        }
        rows
    }
}

/// Words without the escapes that were put there.
fn plain(words: &str) -> String {
    let mut out = String::new();
    let mut chars = words.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next()),
            c => out.push(c),
        }
    }
    out.replace("{{", "{")
}

#[cfg(test)]
mod tests;
