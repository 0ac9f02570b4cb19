//! Paragraphs of a text file: their words, each with its place in the file, aligned with the text that a reader sees.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::pieces::{LeafContent, LeafPiece, lay, places, spaced};
use crate::base::Span;
use crate::exchange::text::TextUnit;
use crate::model::{Block, Cell, Inline, Item, List, Row, Section, Table, Text};

/// The role of a paragraph in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LeafKind {
    /// A paragraph, an item or a note of a text: siblings can be inserted beside it.
    Prose,
    /// A cell of a table, which may contain line breaks.
    Cell,
    /// A title, a heading or a column head: one line of plain words.
    Line,
}

/// A paragraph of a text file.
#[derive(Debug, Clone)]
pub(super) struct Leaf {
    pub(super) kind: LeafKind,
    pub(super) pieces: Vec<LeafPiece>,
    /// The range from its first piece to its last.
    pub(super) place: Range<usize>,
    /// The item whose first line it is, if any.
    pub(super) item: Option<InList>,
    /// Whether the item has more than this line.
    pub(super) goes_on: bool,
}

/// The place of an item in its list.
#[derive(Debug, Clone)]
pub(super) struct InList {
    /// The offset of the mark of the list's first item, which identifies the list.
    pub(super) list: usize,
    /// The offset of its own mark.
    pub(super) mark: usize,
    /// The number typed in the file, if any.
    pub(super) typed: Option<u32>,
}

/// Returns for each paragraph sent out the paragraph of the file it came from; `None` if it came from elsewhere.
pub(super) fn leaves(text: &Text, units: &[TextUnit], source: &str) -> Vec<Option<Leaf>> {
    let all: BTreeMap<&str, Vec<Leaf>> = sections(text, source).into_iter().collect();
    let mut found = Vec::new();
    // Progress in each section. Paragraphs outside sections precede the first one and follow the last one.
    let mut come: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in units {
        let next = come.entry(&unit.section).or_default();
        let own = all.get(unit.section.as_str()).map_or(&[][..], Vec::as_slice);
        let shown: Vec<char> = unit.words.chars().collect();
        let laid = own.iter().enumerate().skip(*next).find_map(|(at, leaf)| Some((at, leaf.laid(&shown)?)));
        *next = laid.as_ref().map_or(*next, |(at, _)| at + 1);
        found.push(laid.map(|(_, leaf)| leaf));
    }
    found
}

/// Returns the paragraphs of a text by section, in the order in which they are sent out.
fn sections<'t>(text: &'t Text, source: &str) -> Vec<(&'t str, Vec<Leaf>)> {
    let mut outside = LeafCollector { source, leaves: Vec::new() };
    for line in [&text.family, &text.title, &text.subtitle] {
        outside.line(line);
    }
    for blocks in [&text.lead, &text.preamble, &text.closing] {
        outside.blocks(blocks, &[], None);
    }
    let mut all = vec![("", outside.leaves)];
    for section in text.all_sections() {
        all.push((section.id.value.as_str(), section_leaves(section, source)));
    }
    all
}

fn section_leaves(section: &Section, source: &str) -> Vec<Leaf> {
    let mut collector = LeafCollector { source, leaves: Vec::new() };
    // A heading is surrounded by its number.
    let mut heading = collector.pieces(&section.heading);
    let made = |at| LeafPiece { what: LeafContent::Made, depth: 0, is_tied: false, place: at, shown: 0..0 };
    if let (Some(first), Some(last)) = (heading.first(), heading.last()) {
        let (start, end) = (first.place.start, last.place.end);
        heading.insert(0, made(start..start));
        heading.push(made(end..end));
    }
    collector.leaf(LeafKind::Line, heading, None, false);
    collector.blocks(&section.body, &section.tables, None);
    collector.leaves
}

struct LeafCollector<'a> {
    source: &'a str,
    leaves: Vec<Leaf>,
}

impl LeafCollector<'_> {
    fn line(&mut self, inlines: &[Inline]) {
        let pieces = self.pieces(inlines);
        self.leaf(LeafKind::Line, pieces, None, false);
    }

    fn leaf(&mut self, kind: LeafKind, pieces: Vec<LeafPiece>, item: Option<InList>, goes_on: bool) {
        let stands = |piece: &&LeafPiece| !piece.place.is_empty();
        let (Some(first), Some(last)) = (pieces.iter().find(stands), pieces.iter().rfind(stands)) else { return };
        // Values alone are no words of the file.
        if !pieces.iter().any(|piece| matches!(piece.what, LeafContent::Words(..))) {
            return;
        }
        let place = first.place.start..last.place.end;
        self.leaves.push(Leaf { kind, pieces, place, item, goes_on });
    }

    /// Collects the paragraphs of blocks; the first of them follows the mark of `item`.
    fn blocks(&mut self, blocks: &[Block], tables: &[Table], mut item: Option<InList>) {
        for (at, block) in blocks.iter().enumerate() {
            let item = item.take();
            match block {
                Block::Paragraph(inlines) => {
                    let pieces = self.pieces(inlines);
                    let goes_on = item.is_some() && at + 1 < blocks.len();
                    self.leaf(LeafKind::Prose, pieces, item, goes_on);
                }
                Block::Note(inner) => self.blocks(inner, tables, None),
                Block::List(list) => self.list(list, tables),
                Block::Embed(placeholder) => {
                    let id = placeholder.path.strip_prefix("table:");
                    let table = tables.iter().find(|table| id == Some(table.id.value.as_str()));
                    table.into_iter().filter(|table| !table.filed).for_each(|table| self.table(table));
                }
            }
        }
    }

    fn list(&mut self, list: &List, tables: &[Table]) {
        let mark = |item: &Item| item.span.range().start;
        let first = list.items.first().map_or(0, mark);
        for item in &list.items {
            let place = InList { list: first, mark: mark(item), typed: item.typed };
            if item.title.is_empty() {
                self.blocks(&item.blocks, tables, Some(place));
            } else {
                let pieces = self.pieces(&item.title);
                self.leaf(LeafKind::Prose, pieces, Some(place), true);
                self.blocks(&item.blocks, tables, None);
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.line(&table.caption);
        table.columns.iter().for_each(|column| self.line(column));
        for row in &table.rows {
            match row {
                Row::Note(inner) => self.blocks(inner, &[], None),
                Row::Cells(cells) => {
                    for blocks in cells.iter().filter_map(Cell::blocks) {
                        let mut pieces = Vec::new();
                        self.cell(blocks, &mut pieces);
                        self.leaf(LeafKind::Cell, spaced(pieces), None, false);
                    }
                }
            }
        }
    }

    /// Collects the blocks of a cell, which is sent out as one paragraph: each begins a line, with the mark that the
    /// program gives it.
    fn cell(&self, blocks: &[Block], out: &mut Vec<LeafPiece>) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.line_of_cell(inlines, out),
                Block::Note(inner) => self.cell(inner, out),
                Block::List(list) => {
                    for item in &list.items {
                        if !item.title.is_empty() {
                            self.line_of_cell(&item.title, out);
                        }
                        self.cell(&item.blocks, out);
                    }
                }
                Block::Embed(_) => {}
            }
        }
    }

    fn line_of_cell(&self, inlines: &[Inline], out: &mut Vec<LeafPiece>) {
        if !out.is_empty() {
            out.push(LeafPiece { what: LeafContent::Break, depth: 0, is_tied: false, place: 0..0, shown: 0..0 });
        }
        let first = out.len();
        self.put(inlines, 0, out);
        if let Some(start) = out.get(first).map(|piece| piece.place.start) {
            out.insert(
                first,
                LeafPiece { what: LeafContent::Made, depth: 0, is_tied: false, place: start..start, shown: 0..0 },
            );
        }
    }

    fn pieces(&self, inlines: &[Inline]) -> Vec<LeafPiece> {
        let mut pieces = Vec::new();
        self.put(inlines, 0, &mut pieces);
        spaced(pieces)
    }

    fn put(&self, inlines: &[Inline], depth: usize, out: &mut Vec<LeafPiece>) {
        for inline in inlines {
            let piece = |what, span: Span| LeafPiece { what, depth, is_tied: false, place: span.range(), shown: 0..0 };
            match inline {
                Inline::Words(words, span) => {
                    let written = self.source.get(span.range()).unwrap_or_default();
                    let signs: Vec<char> = words.chars().collect();
                    let places = places(&signs, written, span.range().start);
                    out.push(piece(LeafContent::Words(signs, places), *span));
                }
                Inline::SoftBreak | Inline::HardBreak => {
                    out.push(LeafPiece { what: LeafContent::Break, depth, is_tied: false, place: 0..0, shown: 0..0 });
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => {
                    self.put(inner, depth + 1, out);
                }
                Inline::Link(link) => self.tied(&link.words, depth, out),
                Inline::Reference(reference) if reference.words.is_empty() => {
                    out.push(piece(LeafContent::Made, reference.span));
                }
                Inline::Reference(reference) => self.tied(&reference.words, depth, out),
                Inline::Placeholder(placeholder) => out.push(piece(LeafContent::Made, placeholder.span)),
                Inline::Mark(mark) => {
                    let words = LeafContent::Words(mark.words.chars().collect(), None);
                    out.push(LeafPiece { is_tied: true, ..piece(words, mark.span) });
                }
            }
        }
    }

    /// Collects words that are a link or a reference.
    fn tied(&self, words: &[Inline], depth: usize, out: &mut Vec<LeafPiece>) {
        let first = out.len();
        self.put(words, depth + 1, out);
        out[first..].iter_mut().for_each(|piece| piece.is_tied = true);
    }
}

impl Leaf {
    /// Returns the pieces that the program generates: their offset in the file and range of shown characters.
    pub(super) fn made(&self) -> impl Iterator<Item = (usize, Range<usize>)> {
        let made =
            self.pieces.iter().filter(|piece| matches!(piece.what, LeafContent::Made) && !piece.place.is_empty());
        made.map(|piece| (piece.place.start, piece.shown.clone()))
    }

    /// Aligns the paragraph with the characters that a reader sees; `None` if they do not match.
    fn laid(&self, shown: &[char]) -> Option<Self> {
        let mut ranges = Vec::new();
        let mut tried = HashSet::new();
        lay(&self.pieces, shown, 0, &mut ranges, &mut tried).then(|| {
            let mut leaf = self.clone();
            leaf.pieces.iter_mut().zip(ranges).for_each(|(piece, range)| piece.shown = range);
            leaf
        })
    }
}
