//! Reads Word's format: the words with every tracked change accepted.

pub(super) mod fields;
mod margins;
mod package;
pub(super) mod styles;
pub(super) mod symbols;
mod table;

use std::collections::BTreeMap;

use super::nested::Margin;
use super::numbers::Numbering;
use super::xml::XmlNode;
use super::{ImportRefusal, LeftOut, Paper, PaperLine, PaperPart, escaped, link, links, unescaped};
use fields::{FieldPlace, OpenFields};
use package::{edges, text_of};
use styles::{Styled, properties, styles_of};

pub(super) use package::{open, part, targets};

/// Reads a document.
pub(super) fn read(bytes: &[u8]) -> Result<Paper, ImportRefusal> {
    let mut archive = open(bytes)?;
    let macros = archive.file_names().flatten().filter(|name| name.ends_with("/vbaProject.bin")).count();
    let document = part(&mut archive, "word/document.xml")?.ok_or(ImportRefusal::Damaged)?;
    let mut other = |name: &str| part(&mut archive, name).map(Option::unwrap_or_default);
    let (styles, numbering) = (other("word/styles.xml")?, other("word/numbering.xml")?);
    let (relations, footnotes) = (other("word/_rels/document.xml.rels")?, other("word/footnotes.xml")?);
    let (endnotes, comments) = (other("word/endnotes.xml")?, other("word/comments.xml")?);
    let edges = edges(&relations, &mut other);
    let notes = footnotes.all("footnote").map(|note| ("footnoteReference", note));
    let notes = notes.chain(endnotes.all("endnote").map(|note| ("endnoteReference", note)));
    let mut reader = DocxReader {
        styles: styles_of(&styles),
        numbering: Numbering::of(&numbering),
        links: targets(&relations),
        notes: notes.filter_map(|(kind, note)| Some(((kind, note.get("id")?.to_owned()), note))).collect(),
        ..DocxReader::default()
    };
    reader.blocks(document.child("body").ok_or(ImportRefusal::Damaged)?);
    reader.close();
    let mut paper = std::mem::take(&mut reader.paper);
    margins::set_in(&mut paper.parts, &reader.margins);
    let counts =
        [("import-comments", comments.children.len()), ("import-pictures", reader.pictures), ("import-macros", macros)];
    reader.contents.extend(edges);
    paper.left_out.extend(LeftOut::of("import-elsewhere", &reader.contents));
    paper.left_out.extend(LeftOut::of("import-unread", &reader.unread));
    paper.left_out.extend(counts.into_iter().filter_map(|(message, count)| LeftOut::counted(message, count)));
    Ok(paper)
}

#[derive(Default)]
struct DocxReader<'d> {
    styles: BTreeMap<String, Styled>,
    numbering: Numbering,
    links: BTreeMap<String, String>,
    /// The notes not met yet: each has one reference, and none within itself.
    notes: BTreeMap<(&'static str, String), &'d XmlNode>,
    /// Notes to be set below the current paragraph.
    pending: Vec<String>,
    /// Lines of text boxes anchored at the current paragraph.
    boxes: Vec<PaperLine>,
    /// Words of a paragraph whose end was deleted, which the next one continues.
    open: String,
    fields: OpenFields,
    /// The number of the link whose words are read, 0 outside links; and how many links were met so far.
    link: usize,
    made_links: usize,
    /// The lines of the table of contents.
    contents: Vec<String>,
    /// Symbols without a known character, and words in elements that are not read.
    unread: Vec<String>,
    paper: Paper,
    /// The margin of the current paragraph, and those of the parts so far.
    margin: Margin,
    margins: Vec<Margin>,
    pictures: usize,
}

impl DocxReader<'_> {
    fn blocks(&mut self, node: &XmlNode) {
        for child in &node.children {
            match child.name.as_str() {
                "p" => {
                    if let Some(line) = self.paragraph(child) {
                        self.push(line);
                    }
                }
                "tbl" => {
                    self.close();
                    let table = self.table(child);
                    self.paper.parts.push(PaperPart::Table(table));
                    self.margins.push(Margin::default());
                }
                "sdt" if is_contents(child) => self.leave_out(child),
                // Content controls, and blocks inserted as tracked changes.
                "sdt" | "sdtContent" | "ins" | "moveTo" | "smartTag" | "customXml" => self.blocks(child),
                "altChunk" => self.unread.push("altChunk".to_owned()),
                _ => self.pass(child),
            }
        }
    }

    /// Lists the words in an element that is not read, such as a formula.
    fn pass(&mut self, node: &XmlNode) {
        let mut words = String::new();
        text_of(node, &mut words);
        self.unread.extend(Some(words).filter(|words| !words.trim().is_empty()));
    }

    /// Returns a paragraph; `None` if the next one continues it, or if it belongs to the table of contents.
    fn paragraph(&mut self, node: &XmlNode) -> Option<PaperLine> {
        let properties = node.child("pPr");
        let style = properties.and_then(|properties| properties.value("pStyle"));
        if style.and_then(|id| self.styles.get(id)).is_some_and(|styled| styled.contents) {
            self.leave_out(node);
            return None;
        }
        let open = std::mem::take(&mut self.open);
        let end = properties.and_then(|properties| properties.child("rPr"));
        if end.is_some_and(|end| end.child("del").is_some() || end.child("moveFrom").is_some()) {
            self.open = open;
            let words = self.words(node);
            self.open.push_str(words.trim());
            return None;
        }
        let mut line = self.line(node);
        line.words.insert_str(0, &open);
        Some(line)
    }

    /// Ends a paragraph whose own end was deleted but which no other paragraph continues.
    fn close(&mut self) {
        if let Some(line) = self.closed() {
            self.push(line);
        }
    }

    fn closed(&mut self) -> Option<PaperLine> {
        let words = std::mem::take(&mut self.open);
        (!words.is_empty()).then(|| PaperLine { words, ..PaperLine::default() })
    }

    /// Leaves out the lines of the table of contents.
    fn leave_out(&mut self, node: &XmlNode) {
        if node.name == "p" {
            let words = self.words(node);
            self.contents.push(words);
        }
        node.children.iter().for_each(|child| self.leave_out(child));
    }

    fn push(&mut self, line: PaperLine) {
        let notes = std::mem::take(&mut self.pending);
        let margin = std::mem::take(&mut self.margin);
        if !line.words.trim().is_empty() {
            self.paper.parts.push(PaperPart::Line(line));
            self.margins.push(margin);
        }
        let note = |words| PaperPart::Line(PaperLine { words: format!("> {words}"), ..PaperLine::default() });
        self.paper.parts.extend(notes.into_iter().map(note));
        let boxes = std::mem::take(&mut self.boxes).into_iter().filter(|line| !line.words.is_empty());
        self.paper.parts.extend(boxes.map(PaperPart::Line));
        self.margins.resize(self.paper.parts.len(), Margin::default());
    }

    fn line(&mut self, node: &XmlNode) -> PaperLine {
        let own = properties(node.child("pPr"));
        let style = node.child("pPr").and_then(|properties| properties.value("pStyle"));
        let styled = style.and_then(|id| self.styles.get(id)).cloned().unwrap_or_default();
        let words = self.words(node);
        self.margin = margins::margin(node, &words);
        let heading = own.heading.or(styled.heading).filter(|_| !words.trim().is_empty());
        // List 0 excludes a paragraph from lists, whatever its style says.
        let list = own.list.or(styled.list).filter(|(list, _)| list != "0" && !words.trim().is_empty());
        let made = list.as_ref().and_then(|(list, level)| self.numbering.next(list, *level));
        let number = made.map_or_else(String::new, |made| if made.bullet { "-".to_owned() } else { made.text });
        PaperLine {
            heading,
            number,
            level: list.map_or(0, |(_, level)| level),
            words: words.trim().to_owned(),
            caption: styled.caption,
            ..PaperLine::default()
        }
    }

    /// Returns the words of a paragraph. A link that it leaves open ends with it, and begins again in the next one.
    fn words(&mut self, node: &XmlNode) -> String {
        let mut words = String::new();
        self.inlines(node, &mut words);
        for (start, address) in self.fields.end_paragraph() {
            make_link(&mut words, start, &address);
        }
        words
    }

    fn inlines(&mut self, node: &XmlNode, words: &mut String) {
        for child in &node.children {
            match child.name.as_str() {
                "r" | "ins" | "moveTo" | "smartTag" | "sdt" | "sdtContent" | "customXml" | "dir" | "bdo" | "ruby"
                | "rubyBase" => self.inlines(child, words),
                "t" => words.push_str(&escaped(&child.text)),
                "tab" | "ptab" => words.push('\u{3000}'),
                "br" | "cr" => words.push_str("\\\n"),
                "noBreakHyphen" => words.push('-'),
                "sym" => match symbols::sign(child) {
                    Ok(sign) => words.push_str(&escaped(sign.encode_utf8(&mut [0; 4]))),
                    Err(name) => self.unread.push(name),
                },
                "drawing" | "pict" | "object" => self.picture(child),
                "fldSimple" => self.linked(child, child.get("instr").and_then(fields::address), words),
                "hyperlink" => self.linked(child, fields::hyperlink(child, &self.links), words),
                "fldChar" => {
                    let at = FieldPlace { link: self.link, length: words.len() };
                    if let Some((start, address)) = self.fields.mark(child, at) {
                        make_link(words, start, &address);
                    }
                }
                "instrText" => self.fields.instruct(&child.text),
                "footnoteReference" => self.note("footnoteReference", child),
                "endnoteReference" => self.note("endnoteReference", child),
                // Text deleted or moved away, and the reading of characters.
                "del" | "moveFrom" | "rt" => {}
                _ => self.pass(child),
            }
        }
    }

    /// Reads words that are a link if they have an address.
    fn linked(&mut self, node: &XmlNode, address: Option<String>, words: &mut String) {
        let Some(address) = address else { return self.inlines(node, words) };
        self.made_links += 1;
        let around = std::mem::replace(&mut self.link, self.made_links);
        let mut inner = String::new();
        self.inlines(node, &mut inner);
        self.link = around;
        make_link(&mut inner, 0, &address);
        words.push_str(&inner);
    }

    /// Reads a picture, or the words of a text box.
    fn picture(&mut self, node: &XmlNode) {
        let before = self.boxes.len();
        self.text_boxes(node);
        self.pictures += usize::from(self.boxes.len() == before);
    }

    fn text_boxes(&mut self, node: &XmlNode) {
        for child in &node.children {
            match child.name.as_str() {
                "txbxContent" => {
                    let lines = self.lines_in(child);
                    self.boxes.extend(lines);
                }
                _ => self.text_boxes(child),
            }
        }
    }

    fn note(&mut self, kind: &'static str, reference: &XmlNode) {
        let note = reference.get("id").and_then(|id| self.notes.remove(&(kind, id.to_owned())));
        let Some(note) = note else { return };
        let mut words = String::new();
        let around = std::mem::take(&mut self.fields);
        note.all("p").for_each(|paragraph| words.push_str(&self.words(paragraph)));
        self.fields = around;
        self.pending.push(words.trim().to_owned());
    }

    /// Returns the paragraphs of a cell or a text box, including those of nested tables. Paragraphs outside do not
    /// continue them.
    fn lines_in(&mut self, node: &XmlNode) -> Vec<PaperLine> {
        let around = (std::mem::take(&mut self.open), std::mem::take(&mut self.fields));
        let mut lines = self.lines_below(node);
        lines.extend(self.closed());
        (self.open, self.fields) = around;
        lines
    }

    fn lines_below(&mut self, node: &XmlNode) -> Vec<PaperLine> {
        let mut lines = Vec::new();
        for child in &node.children {
            match child.name.as_str() {
                "p" => lines.extend(self.paragraph(child)),
                "tbl" | "tr" | "tc" => {
                    lines.extend(self.closed());
                    lines.extend(self.lines_in(child));
                }
                "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" => lines.extend(self.lines_below(child)),
                _ => {}
            }
        }
        lines
    }
}

/// Whether a content control holds the table of contents.
fn is_contents(node: &XmlNode) -> bool {
    let gallery = node.child("sdtPr").and_then(|of| of.child("docPartObj")?.value("docPartGallery"));
    gallery.is_some_and(|gallery| gallery == "Table of Contents")
}

/// Makes the words from an offset on a link. There is no link within a link.
fn make_link(words: &mut String, start: usize, address: &str) {
    if words.is_char_boundary(start) {
        let inner = links::without_links(&words.split_off(start));
        words.push_str(&link(&unescaped(&inner).replace("{{", "{"), address));
    }
}

#[cfg(test)]
mod tests;
