//! CommonMark, reduced to the needs of a notice: paragraphs, emphasis, links, numbered paragraphs (`1.`), items (`1)`),
//! bullets (`-`) and notes (`>`). Anything else is a finding, worded for people who have never heard of Markdown.

mod address;
mod head;
pub(crate) mod inline;
mod reference;
mod writing;

use comrak::nodes::{AstNode, ListDelimType, ListType, NodeList, NodeValue, Sourcepos};
use comrak::{Arena, Options, parse_document};

pub(crate) use head::name_row;
pub(crate) use inline::{plain, title};

use crate::base::{Findings, Rule, Span};
use crate::model::{Block, Inline, Item, List, ListKind, NodeId, Reading};
use crate::read::decode::Prose;
use crate::read::marks::{self, Canonical, PastedTable, SectionTables};

/// Something that a notice may not contain: raw HTML, an image, a heading, code.
pub(crate) static UNSUPPORTED_MARKUP: Rule = Rule::error("unsupported-markup");
/// Nesting too deep to be read.
pub(crate) static TOO_DEEP: Rule = Rule::error("too-deep");
/// An item without text.
pub(crate) static EMPTY_ITEM: Rule = Rule::error("empty-item");

/// The greatest nesting depth of lists, notes and emphasis.
const DEEPEST: usize = 32;

/// Assigns the [`NodeId`]s of a text.
#[derive(Debug, Default)]
pub(crate) struct Nodes(u32);

impl Nodes {
    /// Returns the next id.
    pub(crate) fn give(&mut self) -> NodeId {
        self.0 += 1;
        NodeId(self.0 - 1)
    }

    /// The number of ids assigned.
    pub(crate) fn count(&self) -> u32 {
        self.0
    }
}

/// Reads text into blocks.
pub(crate) fn blocks(prose: &Prose, reading: Reading, nodes: &mut Nodes, findings: &mut Findings) -> Vec<Block> {
    blocks_of(&marks::read(prose, reading, None, findings), nodes, findings)
}

/// Reads the text of a section into blocks, and the tables that were pasted into it.
pub(crate) fn blocks_and_tables(
    prose: &Prose,
    reading: Reading,
    tables: &SectionTables,
    nodes: &mut Nodes,
    findings: &mut Findings,
) -> (Vec<Block>, Vec<PastedTable>) {
    let canonical = marks::read(prose, reading, Some(tables), findings);
    let blocks = blocks_of(&canonical, nodes, findings);
    (blocks, canonical.tables)
}

fn blocks_of(prose: &Canonical<'_>, nodes: &mut Nodes, findings: &mut Findings) -> Vec<Block> {
    let arena = Arena::new();
    let root = parse_document(&arena, &reference::without_blanks(&prose.text), &options());
    let lines = LineStarts::of(&prose.text);
    let mut reader = MarkdownReader { prose, lines, nodes, findings, depth: 0 };
    reader.blocks(root)
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options
}

/// The byte at which each line begins.
struct LineStarts(Vec<usize>);

impl LineStarts {
    fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }
}

struct MarkdownReader<'a> {
    prose: &'a Canonical<'a>,
    lines: LineStarts,
    nodes: &'a mut Nodes,
    findings: &'a mut Findings,
    /// The number of nodes around the current one.
    depth: usize,
}

type MarkdownNode<'a> = &'a AstNode<'a>;

impl MarkdownReader<'_> {
    fn blocks<'a>(&mut self, parent: MarkdownNode<'a>) -> Vec<Block> {
        self.inside(parent, |reader| {
            let mut blocks: Vec<Block> = parent.children().filter_map(|node| reader.block(node)).collect();
            // Most lists of blocks and words are short, and all of them are kept: spare capacity would be wasted.
            blocks.shrink_to_fit();
            blocks
        })
    }

    /// Reads the contents of a node; refuses those that are too deep.
    fn inside<T: Default>(&mut self, node: MarkdownNode<'_>, read: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth == DEEPEST {
            let span = self.span(node.data.borrow().sourcepos);
            self.findings.push(TOO_DEEP.at(span).with("most", DEEPEST).hint("flatten"));
            return T::default();
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn block<'a>(&mut self, node: MarkdownNode<'a>) -> Option<Block> {
        let value = node.data.borrow().value.clone();
        match value {
            NodeValue::Paragraph => {
                let mut inlines = self.inlines(node);
                self.marks(&mut inlines);
                Some(paragraph(inlines))
            }
            NodeValue::List(list) => Some(Block::List(self.list(node, &list))),
            NodeValue::BlockQuote => Some(Block::Note(self.blocks(node))),
            NodeValue::Heading(_) => self.refuse(node, "heading"),
            NodeValue::CodeBlock(_) => self.refuse(node, "code"),
            NodeValue::HtmlBlock(_) => self.refuse(node, "html"),
            NodeValue::ThematicBreak => self.refuse(node, "rule"),
            _ => self.refuse(node, "other"),
        }
    }

    fn list<'a>(&mut self, node: MarkdownNode<'a>, list: &NodeList) -> List {
        let kind = match (list.list_type, list.delimiter) {
            (ListType::Bullet, _) if list.bullet_char == b'+' => ListKind::Definitions,
            (ListType::Bullet, _) => ListKind::Bullets,
            (ListType::Ordered, ListDelimType::Period) => ListKind::Paragraphs,
            (ListType::Ordered, ListDelimType::Paren) => ListKind::Items,
        };
        List { kind, items: node.children().map(|item| self.item(item, kind)).collect() }
    }

    fn item<'a>(&mut self, node: MarkdownNode<'a>, kind: ListKind) -> Item {
        let id = self.nodes.give();
        let range = self.range(node.data.borrow().sourcepos);
        let marker = &self.prose.text[range.start..];
        let digits = marker.bytes().take_while(u8::is_ascii_digit).count();
        let typed = if kind.is_counted() { marker[..digits].parse().ok() } else { None };
        let span = self.prose.span_of(range.start..range.start + digits + 1);
        let mut blocks = self.blocks(node);
        let name = head::take_name(&mut blocks, self.findings);
        let title = match kind {
            ListKind::Definitions => head::take_term(&mut blocks),
            _ => head::take_title(&mut blocks),
        };
        if title.is_empty() && blocks.is_empty() {
            self.findings.push(EMPTY_ITEM.at(span).hint("remove"));
        }
        Item { node: id, span, typed, name, title, blocks }
    }

    fn refuse<T>(&mut self, node: MarkdownNode<'_>, kind: &'static str) -> Option<T> {
        let span = self.span(node.data.borrow().sourcepos);
        self.findings.push(UNSUPPORTED_MARKUP.at(span).with("kind", kind).hint("instead"));
        None
    }

    /// The byte range of the text that a node covers.
    fn range(&self, position: Sourcepos) -> std::ops::Range<usize> {
        let offset = |line: usize, column: usize| {
            let start = self.lines.0.get(line.saturating_sub(1)).copied().unwrap_or(self.prose.text.len());
            (start + column).min(self.prose.text.len())
        };
        let start = offset(position.start.line, position.start.column.saturating_sub(1));
        let start = self.prose.text.floor_char_boundary(start);
        let end = self.prose.text.ceil_char_boundary(offset(position.end.line, position.end.column));
        start..end.max(start)
    }

    fn span(&self, position: Sourcepos) -> Span {
        self.prose.span_of(self.range(position))
    }
}

/// Makes a paragraph, or the block itself if the paragraph is a single block placeholder.
fn paragraph(inlines: Vec<Inline>) -> Block {
    match inlines.as_slice() {
        [Inline::Placeholder(placeholder)] if placeholder.is_block() => Block::Embed(placeholder.clone()),
        _ => Block::Paragraph(inlines),
    }
}

#[cfg(test)]
mod tests;
