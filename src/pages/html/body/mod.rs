//! The text of an edition as HTML, section by section. Written once per version and language; every page that shows the
//! text takes it from there.

mod kinds;
mod records;
mod table;

use std::collections::BTreeMap;

use crate::base::language::Language;
use crate::base::source::Span;
use crate::edition::{Block, Edition, Inline, Item, Labels, LinkTarget, List, Section};
use crate::model::text::ListKind;
use crate::pages::urls::Urls;

/// The HTML of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Body {
    /// The sentence under the title; empty where there is none.
    pub(crate) lead: String,
    /// The summary for readers; empty where there is none.
    pub(crate) gist: String,
    /// The summary of each section that has one, by the section's id.
    pub(crate) gists: BTreeMap<String, String>,
    /// What stands before the first section.
    pub(crate) preamble: String,
    /// What stands after the last section.
    pub(crate) closing: String,
    /// The body of each section without the sections inside it, outer before inner, in reading order.
    pub(crate) sections: Vec<String>,
}

/// Writes a text. `prefix` stands before each of its anchors, where several texts share a page.
pub(crate) fn write(edition: &Edition, urls: &Urls, prefix: &str) -> Body {
    let writer = || Writer { prefix, ..Writer::new(edition, urls) };
    let mut body = Body {
        lead: writer().all(&edition.lead),
        gist: writer().all(&edition.gist),
        gists: BTreeMap::new(),
        preamble: writer().all(&edition.preamble),
        closing: writer().all(&edition.closing),
        sections: Vec::new(),
    };
    let mut waiting: Vec<&Section> = edition.sections.iter().rev().collect();
    while let Some(section) = waiting.pop() {
        let labels = edition.labels_of(section);
        let language = section.language.as_ref().unwrap_or(&edition.language);
        let writer = || Writer { labels, language, ..writer() };
        if !section.gist.is_empty() {
            body.gists.insert(section.id.clone(), writer().all(&section.gist));
        }
        body.sections.push(writer().all(&section.body));
        waiting.extend(section.sections.iter().rev());
    }
    body
}

/// Writes blocks of a text. `prefix` stands before each of their anchors, where two texts share a page.
pub(crate) fn write_blocks(blocks: &[Block], edition: &Edition, urls: &Urls, prefix: &str) -> String {
    Writer { prefix, ..Writer::new(edition, urls) }.all(blocks)
}

/// Writes HTML.
struct Writer<'a> {
    out: String,
    language: &'a Language,
    labels: &'a Labels,
    urls: &'a Urls,
    /// Stands before each anchor.
    prefix: &'a str,
}

impl<'a> Writer<'a> {
    fn new(edition: &'a Edition, urls: &'a Urls) -> Self {
        Self { out: String::new(), language: &edition.language, labels: &edition.labels, urls, prefix: "" }
    }

    /// An anchor as an attribute's value.
    fn id(&self, anchor: &str) -> String {
        escape(&format!("{}{anchor}", self.prefix))
    }

    fn all(mut self, blocks: &[Block]) -> String {
        self.blocks(blocks, &mut None);
        self.out
    }

    /// Writes blocks. `number` is what stands at the head of the first line: of the first paragraph, where there is one.
    fn blocks(&mut self, blocks: &[Block], number: &mut Option<String>) {
        for block in blocks {
            self.block(block, number);
        }
    }

    fn block(&mut self, block: &Block, number: &mut Option<String>) {
        if !matches!(block, Block::Paragraph(_)) {
            self.lone_number(number);
        }
        match block {
            Block::Paragraph(inlines) => {
                self.out.push_str("<p>");
                self.head(number);
                self.inlines(inlines);
                self.out.push_str("</p>\n");
            }
            Block::List(list) => self.list(list),
            Block::Note(blocks) => self.note(blocks),
            Block::Table(table) => self.table(table),
            Block::Record(fields) => self.record(fields),
            Block::Signature(lines) => self.signature(lines),
            Block::Dates(events) => self.dates(events),
            Block::Cookies(groups) => self.cookies(groups),
            Block::Records(records) => self.records(records),
        }
    }

    /// Writes what stands at the head of a line.
    fn head(&mut self, number: &mut Option<String>) {
        if let Some(head) = number.take() {
            self.out.push_str(&head);
        }
    }

    /// A number before something that is no line of text gets a line of its own.
    fn lone_number(&mut self, number: &mut Option<String>) {
        if number.is_some() {
            self.out.push_str("<p>");
            self.head(number);
            self.out.push_str("</p>\n");
        }
    }

    fn list(&mut self, list: &List) {
        if list.kind == ListKind::Definitions {
            return self.definition_list(list);
        }
        let (tag, class) = match list.kind {
            ListKind::Paragraphs => ("ol", "paragraphs"),
            ListKind::Items => ("ol", "items"),
            ListKind::Bullets | ListKind::Definitions => ("ul", "bullets"),
        };
        let hang = match widest_number(list) {
            0 => String::new(),
            steps => format!(" hang-{steps}"),
        };
        self.out.push_str(&format!("<{tag} class=\"{class}{hang}\">\n"));
        for item in &list.items {
            self.item(item);
        }
        self.out.push_str(&format!("</{tag}>\n"));
    }

    /// Terms, each with what it means.
    fn definition_list(&mut self, list: &List) {
        self.out.push_str("<dl class=\"definitions\">\n");
        for item in &list.items {
            let id = item.name.as_ref().map_or(String::new(), |name| format!(" id=\"{}\"", self.id(name)));
            self.out.push_str(&format!("<div{id}><dt>"));
            self.inlines(&item.title);
            self.out.push_str("</dt><dd>");
            self.value(&item.blocks);
            self.out.push_str("</dd></div>\n");
        }
        self.out.push_str("</dl>\n");
    }

    fn item(&mut self, item: &Item) {
        match &item.anchor {
            Some(anchor) => self.out.push_str(&format!("<li id=\"{}\">", self.id(anchor))),
            None => self.out.push_str("<li>"),
        }
        let mut head = String::new();
        if let Some(name) = &item.name {
            head.push_str(&format!("<span id=\"{}\"></span>", self.id(name)));
        }
        if !item.number.is_empty() {
            let number = escape(&item.number);
            head.push_str(&match &item.anchor {
                // A link to itself, for whoever cites it.
                Some(anchor) => format!("<a class=\"number\" href=\"#{}\">{number}</a> ", self.id(anchor)),
                None => format!("<span class=\"number\">{number}</span> "),
            });
        }
        let mut head = (!head.is_empty()).then_some(head);
        if !item.title.is_empty() {
            self.out.push_str("<p class=\"item-title\">");
            self.head(&mut head);
            self.out.push_str("<strong>");
            self.inlines(&item.title);
            self.out.push_str("</strong></p>\n");
        }
        self.blocks(&item.blocks, &mut head);
        self.lone_number(&mut head);
        self.out.push_str("</li>\n");
    }

    fn note(&mut self, blocks: &[Block]) {
        let mark = escape(self.labels.get("note-mark"));
        self.out.push_str("<div class=\"note\" role=\"note\">\n");
        self.blocks(blocks, &mut Some(format!("<span class=\"note-mark\">{mark}</span> ")));
        self.out.push_str("</div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Words(words) => self.text(words),
            Inline::Break => self.out.push_str("<br>"),
            Inline::Emphasis(inner) => self.wrapped("em", inner),
            Inline::Strong(inner) => self.wrapped("strong", inner),
            Inline::Foreign(language, inner) => {
                self.out.push_str(&format!("<span lang=\"{language}\">"));
                self.inlines(inner);
                self.out.push_str("</span>");
            }
            Inline::Time(date, text) => {
                self.out.push_str(&format!("<time datetime=\"{date}\">"));
                self.text(text);
                self.out.push_str("</time>");
            }
            Inline::Amount { text, .. } => self.text(text),
            Inline::Mark { anchor, words } => {
                self.out.push_str(&format!("<span id=\"{}\">", self.id(anchor)));
                self.text(words);
                self.out.push_str("</span>");
            }
            Inline::Link { target, words, span, .. } => self.link(target, words, *span),
        }
    }

    fn wrapped(&mut self, tag: &str, inner: &[Inline]) {
        self.out.push_str(&format!("<{tag}>"));
        self.inlines(inner);
        self.out.push_str(&format!("</{tag}>"));
    }

    fn link(&mut self, target: &LinkTarget, words: &[Inline], span: Option<Span>) {
        let href = match target {
            LinkTarget::Address(address) => address.clone(),
            LinkTarget::Anchor(anchor) => format!("#{}{anchor}", self.prefix),
            LinkTarget::Notice { page: None, .. } => return self.inlines(words),
            LinkTarget::Notice { page: Some((slug, anchor)), .. } => match anchor.as_str() {
                "" => self.urls.notice(self.language, slug),
                anchor => format!("{}#{anchor}", self.urls.notice(self.language, slug)),
            },
        };
        self.out.push_str(&format!("<a href=\"{}\"", escape(&href)));
        if matches!(words, [Inline::Words(words)] if href.strip_prefix("mailto:").unwrap_or(&href) == words) {
            // Its words are its address: on paper it need not be said twice.
            self.out.push_str(" class=\"bare\"");
        }
        if let Some(span) = span {
            // Says where the link was written; the last pass over the page takes it out again.
            self.out.push_str(&format!(" data-at=\"{}\"", written(span)));
        }
        self.out.push('>');
        self.inlines(words);
        self.out.push_str("</a>");
    }

    fn text(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }
}

/// How far the numbers of a list hang into the margin, in steps of half an em: as far as the widest one needs.
fn widest_number(list: &List) -> usize {
    let width = |c: char| if c.is_ascii() { 1 } else { 2 };
    let widths = list.items.iter().map(|item| item.number.chars().map(width).sum::<usize>());
    let widest = widths.max().unwrap_or(0);
    widest.min(6)
}

/// A place as an attribute's value.
fn written(span: Span) -> String {
    format!("{}:{}-{}", span.file.index(), span.start, span.end)
}

/// Text for HTML, in elements and in quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
