//! Word's format, read: the words as they stand once every tracked change is accepted.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::numbers::Numbering;
use super::xml::{Node, parse};
use super::{Line, Paper, Part, Refusal, escaped, link};

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
    paper.left_out.extend(counts.into_iter().filter(|(_, count)| *count > 0));
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
    Styled { heading: outline.map(|level| level + 1), list }
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
            continues: false,
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
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;
    use crate::base::language::Language;
    use crate::exchange::{Block, Cell, Document, Paragraph, Run, Style, Table, Underline, docx};

    #[test]
    fn what_is_written_is_read() {
        let paragraph = |style, text: &str| Block::Paragraph(Paragraph::plain(style, text));
        let document = Document {
            title: "x".into(),
            language: Language::parse("ja").expect("a language"),
            landscape: false,
            origins: Vec::new(),
            blocks: vec![
                paragraph(Style::Title, "題名"),
                paragraph(Style::Heading(1), "第1条　定義"),
                paragraph(Style::Body, "a < b & *c*"),
            ],
        };
        let paper = read(&docx::write(&document)).expect("a document");
        let lines: Vec<(Option<u8>, &str)> = paper
            .parts
            .iter()
            .filter_map(|part| match part {
                Part::Line(line) => Some((line.heading, line.words.as_str())),
                Part::Table(_) => None,
            })
            .collect();
        assert_eq!(lines, [(Some(0), "題名"), (Some(1), "第1条　定義"), (None, "a \\< b & \\*c\\*")]);
    }

    /// What the schema (ECMA-376, wml.xsd) asks of the order of what these elements hold; Word offers to repair what has another.
    const ORDER: [(&str, &[&str]); 10] = [
        ("body", &["p|tbl", "sectPr"]),
        ("pPr", &["pStyle", "keepNext", "tabs", "spacing", "ind", "jc", "outlineLvl"]),
        ("rPr", &["rFonts", "b", "bCs", "sz", "szCs", "u", "lang"]),
        ("tbl", &["tblPr", "tblGrid", "tr"]),
        ("tblPr", &["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar"]),
        ("tr", &["trPr", "tc"]),
        ("trPr", &["cantSplit", "tblHeader"]),
        ("tcPr", &["tcW", "gridSpan"]),
        ("sectPr", &["footerReference", "pgSz", "pgMar"]),
        ("style", &["name", "basedOn", "qFormat", "pPr", "rPr", "tblPr"]),
    ];

    /// Each element whose parts stand in another order than the schema's, or that the table does not know.
    fn disordered(node: &Node, found: &mut Vec<String>) {
        if let Some((_, order)) = ORDER.iter().find(|(name, _)| *name == node.name) {
            let place = |child: &Node| order.iter().position(|names| names.split('|').any(|name| name == child.name));
            let places: Vec<Option<usize>> = node.children.iter().map(place).collect();
            if places.contains(&None) || !places.is_sorted() {
                let names: Vec<&str> = node.children.iter().map(|child| child.name.as_str()).collect();
                found.push(format!("{}: {}", node.name, names.join(" ")));
            }
        }
        node.children.iter().for_each(|child| disordered(child, found));
    }

    #[test]
    fn what_is_written_stands_in_the_order_of_the_schema() {
        let run = Run { underline: Some(Underline::Single), language: Language::parse("en"), ..Run::plain("x\ny\tz") };
        let paragraph = Paragraph {
            style: Style::Note,
            indent: 2,
            number: "(1)".into(),
            bookmarks: vec!["a".into(), "b".into()],
            runs: vec![run],
        };
        let cell = |columns| Cell { paragraphs: vec![paragraph.clone()], columns };
        let table = Table { widths: vec![1, 2], heads: 1, rows: vec![vec![cell(1), cell(1)], vec![cell(2)]] };
        let document = Document {
            title: "x".into(),
            language: Language::parse("ja").expect("a language"),
            landscape: true,
            blocks: vec![Block::Paragraph(paragraph.clone()), Block::Table(table)],
            origins: Vec::new(),
        };
        let bytes = docx::write(&document);
        let mut archive = ZipArchive::new(Cursor::new(bytes.as_slice())).expect("an archive");
        let mut found = Vec::new();
        for name in ["word/document.xml", "word/styles.xml", "word/settings.xml", "word/footer1.xml"] {
            let root = part(&mut archive, name).expect("readable").expect("a part");
            disordered(&root, &mut found);
        }
        assert_eq!(found, Vec::<String>::new());
    }

    /// A document with a body, and the parts beside it.
    fn packed(body: &str, others: &[(&str, String)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let body = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
        for (name, text) in [("word/document.xml", body)].iter().chain(others) {
            archive.start_file(*name, SimpleFileOptions::default()).expect("a part");
            archive.write_all(text.as_bytes()).expect("bytes");
        }
        archive.finish().expect("an archive").into_inner()
    }

    fn words(paper: &Paper) -> Vec<&str> {
        let lines = paper.parts.iter().map(|part| match part {
            Part::Line(line) => line.words.as_str(),
            Part::Table(_) => "table",
        });
        lines.collect()
    }

    #[test]
    fn elements_stand_in_each_other_to_a_depth() {
        let deep = |depth: usize| {
            let (open, close) = ("<w:sdt>".repeat(depth), "</w:sdt>".repeat(depth));
            read(&packed(&format!("{open}<w:p><w:r><w:t>甲</w:t></w:r></w:p>{close}"), &[]))
        };
        // The document, its body, a paragraph, its run and that run's text stand around and in it.
        assert_eq!(words(&deep(195).expect("a document")), ["甲"]);
        for depth in [196, 20_000, 1_000_000] {
            assert_eq!(deep(depth), Err(Refusal::TooLarge), "{depth}");
        }
    }

    #[test]
    fn notes_that_lead_to_each_other_and_styles_in_a_circle_end() {
        let reference = |id: usize| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
        let note = |id: usize, within: String| {
            format!("<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>{id}</w:t></w:r>{within}</w:p></w:footnote>")
        };
        // Each leads twice to the next one, the last one to the first.
        let notes: String = (0..64).map(|id| note(id, reference((id + 1) % 64).repeat(2))).collect();
        let style = |id: usize, base: usize| {
            format!("<w:style w:styleId=\"s{id}\"><w:name w:val=\"x\"/><w:basedOn w:val=\"s{base}\"/></w:style>")
        };
        let styles: String = (0..20_000).map(|id| style(id, (id + 1) % 20_000)).collect();
        let body = format!(
            "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>甲</w:t></w:r>{}</w:p>",
            reference(0).repeat(1000)
        );
        let others = [
            ("word/footnotes.xml", format!("<w:footnotes xmlns:w=\"w\">{notes}</w:footnotes>")),
            ("word/styles.xml", format!("<w:styles xmlns:w=\"w\">{styles}</w:styles>")),
        ];
        let paper = read(&packed(&body, &others)).expect("a document");
        assert_eq!(words(&paper).len(), 65);
    }

    #[test]
    fn what_is_no_document_is_refused() {
        assert_eq!(read(b""), Err(Refusal::Damaged));
        assert_eq!(read(&[0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Err(Refusal::Encrypted));
        let whole = docx::write(&Document {
            title: String::new(),
            language: Language::parse("en").expect("a language"),
            landscape: false,
            blocks: Vec::new(),
            origins: Vec::new(),
        });
        for end in [10, whole.len() / 2, whole.len() - 1] {
            assert!(read(&whole[..end]).is_err());
        }
    }
}
