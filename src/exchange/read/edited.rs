//! Reads a document written by seibun as it comes back from Word.
//!
//! Each paragraph is read before and after tracked changes, with its comments and with the bookmarks that identify it
//! in the text.

use std::collections::BTreeMap;

use super::ImportRefusal;
use super::docx::fields::{self, FieldPlace, OpenFields};
use super::docx::styles::{Styled, styles_of};
use super::docx::symbols;
use super::docx::{open, part, targets};
use super::formats::{self, FormatKind, FormattedWords};
use super::xml::XmlNode;
use crate::base::Language;
use crate::exchange::document::{ORIGIN, Origin};

/// A document that came back.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edited {
    /// The texts that it was written from, in their languages.
    pub(crate) origins: Vec<Origin>,
    /// Its paragraphs, in reading order, a cell counting as one. For a document from a translator, those of the
    /// translation.
    pub(crate) paragraphs: Vec<EditedParagraph>,
    /// The paragraphs of the original beside them.
    pub(crate) beside: Vec<EditedParagraph>,
}

/// A paragraph, before and after tracked changes.
#[derive(Debug, Clone, Default)]
pub(crate) struct EditedParagraph {
    /// The names of the bookmarks that begin in it.
    pub(crate) bookmarks: Vec<String>,
    /// Its words before the changes.
    pub(crate) before: String,
    /// Its words with the changes accepted.
    pub(crate) after: String,
    /// Whether its end was inserted: before, the next paragraph continued it.
    pub(crate) end_inserted: bool,
    /// Whether its end was deleted: now, the next paragraph continues it.
    pub(crate) end_deleted: bool,
    /// The comments on it: author and words.
    pub(crate) comments: Vec<(String, String)>,
    /// The words of footnotes and text boxes at it, with their presence; seibun writes none.
    pub(crate) asides: Vec<(Presence, String)>,
    /// Formatting and links, with their presence.
    pub(crate) formats: Vec<(Presence, FormattedWords)>,
    /// Where the words of the last of them end, before the changes and now.
    pub(crate) formatted_until: (usize, usize),
}

impl EditedParagraph {
    /// Adds formatting of the words from an offset on, before the changes and now; it may continue what is there.
    fn format(&mut self, presence: Presence, kind: FormatKind, address: &str, from: (usize, usize)) {
        let words = match presence {
            Presence { after: true, .. } => self.after.get(from.1..),
            Presence { before: true, .. } => self.before.get(from.0..),
            Presence { .. } => None,
        };
        let Some(words) = words.filter(|words| !words.trim().is_empty()).map(str::to_owned) else { return };
        let goes_on = self.formatted_until == from;
        let last = self.formats.iter_mut().rev().find(|(_, last)| last.kind == kind).filter(|_| goes_on);
        match last.filter(|(own, last)| *own == presence && last.address == address) {
            Some((_, last)) => last.words.push_str(&words),
            None => self.formats.push((presence, FormattedWords { kind, words, address: address.to_owned() })),
        }
    }
}

/// Reads a document; `None` if seibun did not write it.
pub(crate) fn read_edited(bytes: &[u8]) -> Result<Option<Edited>, ImportRefusal> {
    let mut archive = open(bytes)?;
    let Some(properties) = part(&mut archive, "docProps/custom.xml")? else { return Ok(None) };
    let origins: Vec<Origin> = properties.all("property").filter_map(origin).collect();
    if origins.is_empty() {
        return Ok(None);
    }
    let document = part(&mut archive, "word/document.xml")?.ok_or(ImportRefusal::Damaged)?;
    let comments = part(&mut archive, "word/comments.xml")?.unwrap_or_default();
    let styles = part(&mut archive, "word/styles.xml")?.unwrap_or_default();
    let relations = part(&mut archive, "word/_rels/document.xml.rels")?.unwrap_or_default();
    let mut reader = EditedReader {
        comments: noted(&comments),
        styles: styles_of(&styles),
        links: targets(&relations),
        ..EditedReader::default()
    };
    for (name, kind) in [("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")] {
        let notes = part(&mut archive, name)?.unwrap_or_default();
        let note = |note: &XmlNode| Some((format!("{kind} {}", note.get("id")?), words(note)));
        reader.notes.extend(notes.all(kind).filter_map(note));
    }
    let body = document.child("body").ok_or(ImportRefusal::Damaged)?;
    let beside = if origins.iter().any(|origin| origin.asked.is_some()) {
        reader.columns(body)
    } else {
        reader.blocks(body);
        Vec::new()
    };
    Ok(Some(Edited { origins, paragraphs: reader.paragraphs, beside }))
}

/// `<property name="seibun-ja"><vt:lpwstr>privacy 2026-04-01 9f2c…</vt:lpwstr></property>`
fn origin(property: &XmlNode) -> Option<Origin> {
    let language = Language::parse(property.get("name")?.strip_prefix(ORIGIN)?)?;
    Origin::read(language, &property.child("lpwstr")?.text)
}

/// Returns the comments by id.
fn noted(comments: &XmlNode) -> BTreeMap<String, (String, String)> {
    let one = |comment: &XmlNode| {
        let author = comment.get("author").unwrap_or_default().to_owned();
        Some((comment.get("id")?.to_owned(), (author, words(comment))))
    };
    comments.all("comment").filter_map(one).collect()
}

/// Returns the words of a comment, a footnote or a text box.
fn words(node: &XmlNode) -> String {
    let mut reader = EditedReader::default();
    reader.blocks(node);
    reader.paragraphs.into_iter().map(|one| one.after).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Whether the current content was present before the changes, and is after them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Presence {
    pub(crate) before: bool,
    pub(crate) after: bool,
}

#[derive(Default)]
struct EditedReader {
    comments: BTreeMap<String, (String, String)>,
    /// The words of footnotes and endnotes, by kind and id.
    notes: BTreeMap<String, String>,
    styles: BTreeMap<String, Styled>,
    /// The addresses of links, by id.
    links: BTreeMap<String, String>,
    fields: OpenFields,
    /// The presence of the last mark of a field.
    marked: Presence,
    paragraphs: Vec<EditedParagraph>,
    /// Bookmarks that begin between two paragraphs and belong to the next.
    pending: Vec<String>,
}

impl EditedReader {
    fn blocks(&mut self, node: &XmlNode) {
        for child in &node.children {
            match child.name.as_str() {
                "p" => {
                    let paragraph = self.paragraph(child);
                    self.paragraphs.push(paragraph);
                }
                "tbl" => self.table(child),
                "bookmarkStart" => self.pending.extend(child.get("name").map(str::to_owned)),
                "sdt" | "sdtContent" | "ins" | "moveTo" | "smartTag" | "customXml" => self.blocks(child),
                _ => {}
            }
        }
    }

    fn table(&mut self, node: &XmlNode) {
        for row in node.all("tr") {
            for cell in row.all("tc") {
                let first = self.paragraphs.len();
                self.blocks(cell);
                let all: Vec<EditedParagraph> = self.paragraphs.drain(first..).collect();
                self.paragraphs.extend(joined(all));
            }
        }
    }

    /// Reads the two columns of a translator's document and returns the original's. Its comments go to the translation.
    fn columns(&mut self, body: &XmlNode) -> Vec<EditedParagraph> {
        let mut original = Vec::new();
        let is_head = |row: &&XmlNode| row.child("trPr").is_some_and(|of| of.child("tblHeader").is_some());
        for row in body.all("tbl").flat_map(|table| table.all("tr")).filter(|row| !is_head(row)) {
            let cells: Vec<&XmlNode> = row.all("tc").collect();
            let Some((own, others)) = cells.split_last() else { continue };
            let first = self.paragraphs.len();
            others.iter().for_each(|cell| self.blocks(cell));
            let mut left: Vec<EditedParagraph> = self.paragraphs.drain(first..).collect();
            self.blocks(own);
            let comments = left.iter_mut().flat_map(|paragraph| std::mem::take(&mut paragraph.comments));
            if let Some(paragraph) = self.paragraphs.get_mut(first) {
                paragraph.comments.extend(comments);
            }
            original.extend(left);
        }
        original
    }

    fn paragraph(&mut self, node: &XmlNode) -> EditedParagraph {
        let mut paragraph = EditedParagraph { bookmarks: std::mem::take(&mut self.pending), ..Default::default() };
        if let Some(mark) = node.child("pPr").and_then(|properties| properties.child("rPr")) {
            paragraph.end_inserted = mark.child("ins").is_some() || mark.child("moveTo").is_some();
            paragraph.end_deleted = mark.child("del").is_some() || mark.child("moveFrom").is_some();
        }
        self.inlines(node, Presence { before: true, after: true }, &mut paragraph);
        for (start, address) in self.fields.end_paragraph() {
            let from = (paragraph.before.len(), start);
            link(&mut paragraph, &address, self.marked, from);
        }
        if let Some(properties) = node.child("pPr") {
            self.paragraph_format(properties, &mut paragraph);
        }
        paragraph
    }

    /// Records that a paragraph is an item of a list, or a heading.
    fn paragraph_format(&self, now: &XmlNode, out: &mut EditedParagraph) {
        let before = now.child("pPrChange").map_or(Some(now), |change| change.child("pPr"));
        let is_heading = |of: &XmlNode| {
            of.value("pStyle").and_then(|style| self.styles.get(style)).is_some_and(|style| style.heading.is_some())
        };
        for (kind, is) in
            [(FormatKind::List, &formats::is_listed as &dyn Fn(&XmlNode) -> bool), (FormatKind::Heading, &is_heading)]
        {
            let presence = Presence { before: before.is_some_and(is), after: is(now) };
            out.format(presence, kind, "", (0, 0));
        }
    }

    /// Reads words that are a link if they have an address.
    fn linked(&mut self, node: &XmlNode, address: Option<String>, standing: Presence, out: &mut EditedParagraph) {
        let from = (out.before.len(), out.after.len());
        self.inlines(node, standing, out);
        if let Some(address) = address {
            link(out, &address, standing, from);
        }
    }

    /// Reads a run, and records its formatting.
    fn run(&mut self, node: &XmlNode, standing: Presence, out: &mut EditedParagraph) {
        let from = (out.before.len(), out.after.len());
        self.inlines(node, standing, out);
        let [before, now] = formats::of_run(node);
        for kind in before.union(&now) {
            let presence = Presence {
                before: standing.before && before.contains(kind),
                after: standing.after && now.contains(kind),
            };
            out.format(presence, *kind, "", from);
        }
        out.formatted_until = (out.before.len(), out.after.len());
    }

    /// Reads the mark of a field, which may end a link.
    fn field(&mut self, mark: &XmlNode, standing: Presence, out: &mut EditedParagraph) {
        self.marked = standing;
        let at = FieldPlace { link: 0, length: out.after.len() };
        if let Some((start, address)) = self.fields.mark(mark, at) {
            link(out, &address, standing, (out.before.len(), start));
        }
    }

    fn inlines(&mut self, node: &XmlNode, standing: Presence, out: &mut EditedParagraph) {
        for child in &node.children {
            let id = child.get("id");
            match child.name.as_str() {
                "r" => self.run(child, standing, out),
                "smartTag" | "sdt" | "sdtContent" | "customXml" | "dir" | "bdo" | "ruby" | "rubyBase" => {
                    self.inlines(child, standing, out);
                }
                "fldSimple" => self.linked(child, child.get("instr").and_then(fields::address), standing, out),
                "hyperlink" => self.linked(child, fields::hyperlink(child, &self.links), standing, out),
                "fldChar" => self.field(child, standing, out),
                "instrText" => self.fields.instruct(&child.text),
                "ins" | "moveTo" => self.inlines(child, Presence { before: false, ..standing }, out),
                "del" | "moveFrom" => self.inlines(child, Presence { after: false, ..standing }, out),
                "t" | "delText" => put(out, standing, &child.text),
                "tab" | "ptab" => put(out, standing, "\t"),
                "sym" => match symbols::sign(child) {
                    Ok(sign) => put(out, standing, sign.encode_utf8(&mut [0; 4])),
                    Err(name) => out.asides.push((standing, name)),
                },
                "br" | "cr" => put(out, standing, "\n"),
                "noBreakHyphen" => put(out, standing, "-"),
                "footnoteReference" | "endnoteReference" => {
                    let kind = child.name.trim_end_matches("Reference");
                    let note = id.and_then(|id| self.notes.remove(&format!("{kind} {id}")));
                    out.asides.extend(note.map(|words| (standing, words)));
                }
                "drawing" | "pict" | "object" => boxes(child, &mut |words| out.asides.push((standing, words))),
                "bookmarkStart" => out.bookmarks.extend(child.get("name").map(str::to_owned)),
                "commentRangeStart" | "commentReference" => {
                    out.comments.extend(id.and_then(|id| self.comments.remove(id)));
                }
                _ => {}
            }
        }
    }
}

/// Records that the words from an offset on are a link.
fn link(out: &mut EditedParagraph, address: &str, presence: Presence, from: (usize, usize)) {
    if !formats::is_plain(out.after.get(from.1..).unwrap_or_default(), address) {
        out.format(presence, FormatKind::Link, address, from);
    }
}

/// Passes the words of each text box in a drawing to `take`.
fn boxes(node: &XmlNode, take: &mut dyn FnMut(String)) {
    for child in &node.children {
        match child.name.as_str() {
            "txbxContent" => Some(words(child)).filter(|words| !words.is_empty()).into_iter().for_each(&mut *take),
            _ => boxes(child, take),
        }
    }
}

fn put(out: &mut EditedParagraph, standing: Presence, words: &str) {
    let words: String = words.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}')).collect();
    if standing.before {
        out.before.push_str(&words);
    }
    if standing.after {
        out.after.push_str(&words);
    }
}

/// Joins the paragraphs of a cell with line breaks.
fn joined(all: Vec<EditedParagraph>) -> Option<EditedParagraph> {
    let mut all = all.into_iter();
    let mut whole = all.next()?;
    for next in all {
        for (one, other) in [(&mut whole.before, &next.before), (&mut whole.after, &next.after)] {
            if !one.is_empty() && !other.is_empty() {
                one.push('\n');
            }
            one.push_str(other);
        }
        whole.bookmarks.extend(next.bookmarks);
        whole.comments.extend(next.comments);
        whole.asides.extend(next.asides);
        whole.formats.extend(next.formats);
    }
    Some(EditedParagraph { end_inserted: false, end_deleted: false, ..whole })
}
