//! The text of an edition as HTML, section by section.
//!
//! It is written once per version and language, and shared by every page that shows the text.

mod kinds;
mod records;
mod table;

use std::collections::BTreeMap;

use super::inset::{Html, Inset, LinkAim};
use super::words::ReadingManner;
use crate::base::{Language, Span};
use crate::edition::{Block, Edition, Inline, Item, Labels, LinkTarget, List, Section};
use crate::model::ListKind;
use crate::pages::urls::Urls;
use crate::pages::whole::UnbreakableUnits;

/// The HTML of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Body {
    /// The sentence under the title; empty if there is none.
    pub(crate) lead: Inset,
    /// The summary for readers; empty if there is none.
    pub(crate) gist: Inset,
    /// The summary of each section that has one, by section id.
    pub(crate) gists: BTreeMap<String, Inset>,
    /// The content before the first section.
    pub(crate) preamble: Inset,
    /// The content after the last section.
    pub(crate) closing: Inset,
    /// The body of each section without its subsections, outer before inner, in reading order.
    pub(crate) sections: Vec<Inset>,
}

/// The parts of a site that the HTML of a text depends on.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// Its addresses.
    pub(crate) urls: &'a Urls,
    /// Words and signs kept on one line with their number.
    pub(crate) units: &'a UnbreakableUnits,
    /// The prefix of each anchor, needed if several texts share a page.
    pub(crate) prefix: &'a str,
}

/// Writes a text.
pub(crate) fn write(edition: &Edition, setting: Setting<'_>) -> Body {
    let writer = || BodyWriter::new(edition, setting, ReadingManner::Text);
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
        let writer = || BodyWriter { labels, language, ..writer() };
        if !section.gist.is_empty() {
            body.gists.insert(section.id.clone(), writer().all(&section.gist));
        }
        body.sections.push(writer().all(&section.body));
        waiting.extend(section.sections.iter().rev());
    }
    body
}

/// Writes blocks of a text, read as bare words.
pub(crate) fn write_blocks(blocks: &[Block], edition: &Edition, setting: Setting<'_>) -> Inset {
    BodyWriter::new(edition, setting, ReadingManner::Bare).all(blocks)
}

/// Writes the HTML of a text.
struct BodyWriter<'a> {
    out: Html<'a>,
    language: &'a Language,
    labels: &'a Labels,
    setting: Setting<'a>,
}

/// The head of an item or note, at the start of its first paragraph if it begins with one.
enum FirstLineHead<'e> {
    /// The number of an item, and the name by which it is cited.
    Item(&'e Item),
    /// The mark of a note.
    Note,
}

impl<'a> BodyWriter<'a> {
    fn new(edition: &'a Edition, setting: Setting<'a>, manner: ReadingManner) -> Self {
        let out = Html::new(setting.units, manner);
        Self { out, language: &edition.language, labels: &edition.labels, setting }
    }

    /// Returns an anchor as it is on the page, with its prefix.
    fn anchored(&self, anchor: &str) -> String {
        format!("{}{anchor}", self.setting.prefix)
    }

    /// Writes an anchor, if any, into the open tag.
    fn anchor(&mut self, anchor: Option<&str>) {
        if let Some(anchor) = anchor {
            let id = self.anchored(anchor);
            self.out.id(&id);
        }
    }

    fn all(mut self, blocks: &[Block]) -> Inset {
        self.blocks(blocks, &mut None);
        self.out.done()
    }

    fn blocks(&mut self, blocks: &[Block], head: &mut Option<FirstLineHead<'_>>) {
        for block in blocks {
            self.block(block, head);
        }
    }

    fn block(&mut self, block: &Block, head: &mut Option<FirstLineHead<'_>>) {
        if !matches!(block, Block::Paragraph(_)) {
            self.lone_head(head);
        }
        match block {
            Block::Paragraph(inlines) => {
                self.out.tag("<p>");
                self.head(head);
                self.inlines(inlines);
                self.out.tag("</p>\n");
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

    /// Writes the head, unless it has been written.
    fn head(&mut self, head: &mut Option<FirstLineHead<'_>>) {
        match head.take() {
            None => {}
            Some(FirstLineHead::Item(item)) => self.item_head(item),
            Some(FirstLineHead::Note) => {
                self.out.tag("<span class=\"note-mark\">");
                self.out.text(self.labels.get("note-mark"));
                self.out.tag("</span> ");
            }
        }
    }

    fn item_head(&mut self, item: &Item) {
        if item.name.is_some() {
            self.out.tag("<span");
            self.anchor(item.name.as_deref());
            self.out.tag("></span>");
        }
        if item.number.is_empty() {
            return;
        }
        let end = match &item.anchor {
            // A link to itself, for citing the item.
            Some(anchor) => {
                let href = format!("#{}", self.anchored(anchor));
                self.out.tag("<a class=\"number\"");
                self.out.attribute("href", &href);
                self.out.tag(">");
                "</a> "
            }
            None => {
                self.out.tag("<span class=\"number\">");
                "</span> "
            }
        };
        self.out.kept(&item.number);
        self.out.tag(end);
    }

    /// Writes the head, unless it has been written, on a line of its own, for lack of a paragraph to begin with it.
    fn lone_head(&mut self, head: &mut Option<FirstLineHead<'_>>) {
        if head.is_some() {
            self.out.tag("<p>");
            self.head(head);
            self.out.tag("</p>\n");
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
        self.out.tag(&format!("<{tag} class=\"{class}{hang}\">\n"));
        for item in &list.items {
            self.item(item);
        }
        self.out.tag(&format!("</{tag}>\n"));
    }

    /// Writes terms, each with its definition.
    fn definition_list(&mut self, list: &List) {
        self.out.tag("<dl class=\"definitions\">\n");
        for item in &list.items {
            self.out.tag("<div");
            self.anchor(item.name.as_deref());
            self.out.tag(">");
            self.label(|writer| writer.inlines(&item.title));
            self.out.tag("<dd>");
            self.value(&item.blocks);
            self.out.tag("</dd></div>\n");
        }
        self.out.tag("</dl>\n");
    }

    /// Writes the label of a value.
    fn label(&mut self, words: impl FnOnce(&mut Self)) {
        self.out.tag("<dt>");
        self.out.words.label();
        words(self);
        self.out.words.end_label();
        self.out.tag("</dt>");
    }

    fn item(&mut self, item: &Item) {
        self.out.tag("<li");
        self.anchor(item.anchor.as_deref());
        self.out.tag(">");
        let mut head = (item.name.is_some() || !item.number.is_empty()).then_some(FirstLineHead::Item(item));
        if !item.title.is_empty() {
            self.out.tag("<p class=\"item-title\">");
            self.head(&mut head);
            self.out.tag("<strong>");
            self.inlines(&item.title);
            self.out.tag("</strong></p>\n");
        }
        self.blocks(&item.blocks, &mut head);
        self.lone_head(&mut head);
        self.out.tag("</li>\n");
    }

    fn note(&mut self, blocks: &[Block]) {
        self.out.tag("<div class=\"note\" role=\"note\">\n");
        self.blocks(blocks, &mut Some(FirstLineHead::Note));
        self.out.tag("</div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Words(words) => self.out.text(words),
            Inline::Break => self.out.tag("<br>"),
            Inline::Emphasis(inner) => self.marked(("<em>", "*", "</em>"), inner),
            Inline::Strong(inner) => self.marked(("<strong>", "**", "</strong>"), inner),
            Inline::Foreign(language, inner) => {
                self.out.foreign(language);
                self.inlines(inner);
                self.out.tag("</span>");
            }
            Inline::Time(date, text) => {
                self.out.tag(&format!("<time datetime=\"{date}\">"));
                self.out.text(text);
                self.out.tag("</time>");
            }
            Inline::Amount { text, .. } => self.out.text(text),
            Inline::Mark { anchor, words } => {
                self.out.tag("<span");
                self.anchor(Some(anchor));
                self.out.tag(">");
                self.out.text(words);
                self.out.tag("</span>");
            }
            Inline::Link { target, words, span, .. } => self.link(target, words, *span),
        }
    }

    fn marked(&mut self, (start, mark, end): (&str, &str, &str), inner: &[Inline]) {
        self.out.tag(start);
        self.out.words.mark(mark);
        self.inlines(inner);
        self.out.words.mark(mark);
        self.out.tag(end);
    }

    fn link(&mut self, target: &LinkTarget, words: &[Inline], written: Option<Span>) {
        let address = match target {
            LinkTarget::Address(address) => address.clone(),
            LinkTarget::Anchor(anchor) => format!("#{}", self.anchored(anchor)),
            LinkTarget::Notice { page: None, .. } => return self.inlines(words),
            LinkTarget::Notice { page: Some((slug, anchor)), .. } => {
                let page = self.setting.urls.notice(self.language, slug);
                if anchor.is_empty() { page } else { format!("{page}#{anchor}") }
            }
        };
        let shown = address.strip_prefix("mailto:").unwrap_or(&address);
        let is_bare = matches!(words, [Inline::Words(words)] if shown == words);
        self.out.link(LinkAim { address, is_bare, written });
        self.inlines(words);
        self.out.end_link();
    }
}

/// Returns how far the numbers of a list hang into the margin, in half ems: the width of the widest one, at most six.
fn widest_number(list: &List) -> usize {
    let width = |c: char| if c.is_ascii() { 1 } else { 2 };
    let widths = list.items.iter().map(|item| item.number.chars().map(width).sum::<usize>());
    let widest = widths.max().unwrap_or(0);
    widest.min(6)
}
