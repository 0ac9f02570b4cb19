//! The plain text of a version in one language: the form that a seal covers, readable by anyone and verifiable with
//! `sha256sum`.
//!
//! It holds everything in the body of the page, in the language of the text: titles, numbers, words, tables, records,
//! dates and sums as the page writes them, with the page's own words around them ([`Labels`]), which a seal keeps. Link
//! targets and emphasis are written as in Markdown: `[words](address)`, `<address>` if the words are the address,
//! `*words*`, `**words**`. These signs are escaped with `\` when they are literal, and so is a `#` or `-` that would
//! begin a line as a heading or a bullet. A reference whose words name its target (第2条) is plain words. The head names
//! notice, version, language and days, so that the digest alone identifies its subject. [`shown()`] reads the form
//! back, to verify a page that shows the text.
//! Anchors, languages of words, line ends of the source and merged cells of a table are layout, and left out.
//!
//! The form is a **named algorithm**, [`ALGORITHM`], and its first line is that name. Seals last as long as the notices
//! do: what this module writes for a given edition never changes. Any change requires a new algorithm beside this one,
//! which is kept for the seals that name it. A test pins its output.
//!
//! The encoding is UTF-8 in normal form C (ideographs are kept as written). Lines end in `\n`, without trailing spaces;
//! runs of spaces and no-break spaces are one space.

mod records;
mod shown;
mod table;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use crate::base::Language;
use crate::base::composed::is_composed;
use crate::base::digest::sha256;
use crate::edition::{Block, Edition, Inline, Item, Labels, LinkTarget, List, Section};
use crate::model::seal::ALGORITHM;
use crate::model::{ListKind, OriginalElsewhere};

pub(crate) use shown::{leaves, shown};

/// The head of a text, apart from its language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SectionHead<'a> {
    /// The id of the notice.
    pub(crate) notice: &'a str,
    /// The id of the version.
    pub(crate) version: &'a str,
    /// The language that prevails.
    pub(crate) original: Option<&'a Language>,
    /// The original, if it is published on another site.
    pub(crate) elsewhere: Option<&'a OriginalElsewhere>,
    /// The day on which the notice was first adopted.
    pub(crate) established: Option<Date>,
    /// The day on which the version is first published.
    pub(crate) announced: Option<Date>,
    /// The day from which it applies.
    pub(crate) effective: Option<Date>,
}

/// A text form and its digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextForm {
    /// The text.
    pub(crate) text: String,
    /// Its SHA-256, in hexadecimal digits.
    pub(crate) sha256: String,
}

/// Writes the text form of an edition.
pub(crate) fn write(edition: &Edition, head: SectionHead<'_>) -> TextForm {
    let mut writer = TextFormWriter { out: String::new(), labels: &edition.labels };
    writer.head(edition, head);
    writer.top(&edition.lead);
    writer.top(&edition.preamble);
    for section in &edition.sections {
        writer.section(edition, section, 2);
    }
    writer.top(&edition.closing);
    let text = normal(&writer.out);
    let sha256 = sha256(&text);
    TextForm { text, sha256 }
}

/// Writes lines. Each level of nesting is indented by two columns.
struct TextFormWriter<'a> {
    out: String,
    labels: &'a Labels,
}

impl<'a> TextFormWriter<'a> {
    /// Returns the language's words for a message.
    fn label(&self, id: &str) -> String {
        self.labels.get(id).to_owned()
    }

    fn head(&mut self, edition: &Edition, head: SectionHead<'_>) {
        let labels = self.labels;
        self.line(0, ALGORITHM);
        self.labelled(0, labels.get("plain-notice"), head.notice);
        self.labelled(0, labels.get("plain-version"), head.version);
        self.labelled(0, labels.get("plain-language"), edition.language.as_str());
        let original = head.original.map_or(labels.get("plain-original-none"), Language::as_str);
        let original = match head.elsewhere {
            Some(elsewhere) => format!("{} <{}>", elsewhere.language, elsewhere.url),
            None => original.to_owned(),
        };
        self.labelled(0, labels.get("plain-original"), &original);
        let dates = [
            (labels.get("plain-established"), head.established),
            (labels.get("plain-announced"), head.announced),
            (labels.get("plain-effective"), head.effective),
        ];
        for (label, date) in dates {
            if let Some(date) = date {
                self.labelled(0, label, &date.to_string());
            }
        }
        self.gap();
        if !edition.family.is_empty() {
            self.line(0, &first(escaped(&edition.family)));
        }
        self.line(0, &format!("# {}", escaped(&edition.title)));
        if !edition.subtitle.is_empty() {
            self.line(0, &first(escaped(&edition.subtitle)));
        }
    }

    /// Writes a line for each line of `text`.
    fn line(&mut self, depth: usize, text: &str) {
        for line in text.split('\n') {
            let line = squeezed(line);
            if !line.is_empty() {
                self.out.push_str(&"  ".repeat(depth));
                self.out.push_str(&line);
            }
            self.out.push('\n');
        }
    }

    fn labelled(&mut self, depth: usize, label: &str, text: &str) {
        self.line(depth, &format!("{}: {text}", escaped(label)));
    }

    /// Writes an empty line between blocks on the outermost level.
    fn gap(&mut self) {
        self.out.push('\n');
    }

    /// Writes blocks on the outermost level.
    fn top(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.gap();
            self.block(block, 0, &mut None);
        }
    }

    fn section(&mut self, edition: &'a Edition, section: &Section, level: usize) {
        self.labels = edition.labels_of(section);
        self.gap();
        let (number, words) = (escaped(&section.number), escaped(&section.words));
        self.line(0, &format!("{} {number}{words}", "#".repeat(level)));
        self.top(&section.body);
        for inner in &section.sections {
            self.section(edition, inner, level + 1);
        }
        self.labels = &edition.labels;
    }

    /// Writes nested blocks; `head` begins their first line.
    fn blocks(&mut self, blocks: &[Block], depth: usize, head: &mut Option<String>) {
        for block in blocks {
            self.block(block, depth, head);
        }
    }

    fn block(&mut self, block: &Block, depth: usize, head: &mut Option<String>) {
        if let Block::Paragraph(inlines) = block {
            match head.take() {
                Some(head) => self.line(depth, &format!("{head} {}", words(inlines))),
                None => self.line(depth, &first(words(inlines))),
            }
            return;
        }
        if let Some(head) = head.take() {
            self.line(depth, &head);
        }
        match block {
            Block::Paragraph(_) => {}
            Block::List(list) => self.list(list, depth),
            Block::Note(blocks) => self.note(blocks, depth),
            Block::Table(table) => self.table(table, depth),
            Block::Record(fields) => self.record(fields, depth),
            Block::Signature(lines) => lines.iter().for_each(|line| self.line(depth, &first(words(line)))),
            Block::Dates(events) => self.events(events, depth),
            Block::Cookies(groups) => self.cookies(groups, depth),
            Block::Records(records) => self.records(records, depth),
        }
    }

    fn note(&mut self, blocks: &[Block], depth: usize) {
        let mark = escaped(self.labels.get("note-mark"));
        self.blocks(blocks, depth, &mut Some(mark));
    }

    fn list(&mut self, list: &List, depth: usize) {
        for item in &list.items {
            match list.kind {
                ListKind::Definitions => self.definition(item, depth),
                _ => self.item(item, depth),
            }
        }
    }

    fn definition(&mut self, item: &Item, depth: usize) {
        self.line(depth, &format!("- {}:", words(&item.title)));
        self.blocks(&item.blocks, depth + 1, &mut None);
    }

    fn item(&mut self, item: &Item, depth: usize) {
        let number = if item.number.is_empty() { "-".to_owned() } else { escaped(&item.number) };
        let mut head = Some(number.clone());
        let mut rest = item.blocks.as_slice();
        if !item.title.is_empty() {
            self.line(depth, &format!("{number} {}", words(&item.title)));
            head = None;
        } else if let [first @ Block::Paragraph(_), others @ ..] = rest {
            self.block(first, depth, &mut head);
            rest = others;
        }
        if let Some(head) = head {
            self.line(depth, &head);
        }
        self.blocks(rest, depth + 1, &mut None);
    }
}

/// Collapses blanks that readers cannot distinguish into one space, and removes trailing ones.
fn squeezed(line: &str) -> String {
    let mut squeezed = String::with_capacity(line.len());
    for c in line.trim_end().chars() {
        match c {
            ' ' | '\u{a0}' if squeezed.ends_with(' ') => {}
            '\u{a0}' => squeezed.push(' '),
            c => squeezed.push(c),
        }
    }
    squeezed
}

/// Returns running text, with emphasis and links marked as in Markdown.
fn words(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Words(words) | Inline::Mark { words, .. } => escaped(words),
        Inline::Break => "\n".to_owned(),
        Inline::Emphasis(inner) => format!("*{}*", words(inner)),
        Inline::Strong(inner) => format!("**{}**", words(inner)),
        Inline::Foreign(_, inner) => words(inner),
        Inline::Time(_, text) | Inline::Amount { text, .. } => escaped(text),
        Inline::Link { target, words: inner, own, .. } => link(target, inner, *own),
    };
    let text: String = inlines.iter().map(text).collect();
    text.split('\n')
        .enumerate()
        .map(|(n, line)| if n == 0 { line.to_owned() } else { format!("\n{}", first(line.to_owned())) })
        .collect()
}

/// Returns a line, escaped if its first sign looks like a heading or a bullet.
fn first(line: String) -> String {
    let looks_so = line.starts_with('#') || line == "-" || line.starts_with("- ");
    if looks_so { format!("\\{line}") } else { line }
}

/// Returns the words of a link, with its target if the words do not give it.
fn link(target: &LinkTarget, inner: &[Inline], own: bool) -> String {
    let address = match target {
        LinkTarget::Anchor(_) if !own => return words(inner),
        LinkTarget::Anchor(anchor) => format!("#{anchor}"),
        LinkTarget::Notice { written, .. } => written.clone(),
        LinkTarget::Address(address) => address.clone(),
    };
    leading(&words(inner), &address)
}

/// Returns words that lead to an address, both in this form.
pub(crate) fn leading(words: &str, address: &str) -> String {
    let shown = address.strip_prefix("mailto:").unwrap_or(address);
    if words == escaped(shown) {
        format!("<{}>", bounded(shown, '>'))
    } else {
        format!("[{words}]({})", bounded(address, ')'))
    }
}

/// Escapes an address so that it ends where it should.
fn bounded(address: &str, end: char) -> String {
    address.replace('\\', "\\\\").replace(end, &format!("\\{end}"))
}

/// Escapes the signs in words that look like marks of this form.
pub(crate) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if is_mark(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether a sign marks emphasis or a link.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\\' | '*' | '[' | ']' | '<')
}

/// Returns normal form C, except for ideographs that it would replace by others: readers see which one was written.
pub(crate) fn normal(text: &str) -> String {
    if is_composed(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_compatibility_ideograph) {
        out.extend(rest[..at].nfc());
        let end = at + rest[at..].chars().next().map_or(0, char::len_utf8);
        out.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    out.extend(rest.nfc());
    out
}

fn is_compatibility_ideograph(c: char) -> bool {
    matches!(c, '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
}
