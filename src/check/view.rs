//! The rules' view of a text: as written, flattened into passages that map each character to its place in the file.

use std::ops::Range;

use crate::base::{Language, Span};
use crate::edition::compose::Composed;
use crate::model::{
    Block, Cell, Inline, Item, Link, List, ListKind, Notice, Placeholder, Reference, Row, Section, Text, Version,
};
use crate::read::config::Config;
use crate::words::Profile;

/// Replaces in a passage a value or number that is not written there.
pub(crate) use crate::base::diagnostic::GENERATED as VALUE;

/// The kind of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassageKind {
    /// The title or the subtitle.
    Title,
    /// The heading of a section.
    Heading,
    /// A paragraph, in a list or not.
    Paragraph,
    /// The title line of a list item.
    ItemTitle,
    /// The caption or the head of a column of a table.
    TableHead,
    /// A paragraph in a cell of a table.
    Cell,
}

/// A run of text: a heading, a paragraph, a cell.
#[derive(Debug)]
pub(crate) struct Passage<'a> {
    /// Its kind.
    pub(crate) kind: PassageKind,
    /// Its words, with [`VALUE`] for values and generated numbers.
    pub(crate) text: String,
    /// The enclosing section; `None` in the title, the preamble and the closing.
    pub(crate) section: Option<&'a Section>,
    /// Links to addresses.
    pub(crate) links: Vec<&'a Link>,
    /// References.
    pub(crate) references: Vec<&'a Reference>,
    /// Values that are kept elsewhere.
    pub(crate) placeholders: Vec<&'a Placeholder>,
    /// The ranges of the words of links and references, with the links.
    linked: Vec<(Range<usize>, Option<&'a Link>)>,
    /// The ranges marked as another language's.
    foreign: Vec<Range<usize>>,
    pieces: Vec<(usize, usize, Span)>,
}

impl<'a> Passage<'a> {
    /// The span of a range of the text.
    pub(crate) fn span_of(&self, range: Range<usize>) -> Option<Span> {
        let start = self.piece(range.start)?;
        let end = self.piece(range.end.saturating_sub(1).max(range.start))?;
        let first = place(start, range.start);
        let last = place(end, range.end.saturating_sub(1).max(range.start));
        Some(Span { end: last.end.max(first.end), ..first })
    }

    /// The span of the whole passage.
    pub(crate) fn span(&self) -> Option<Span> {
        let (first, last) = (self.pieces.first()?.2, self.pieces.last()?.2);
        Some(Span { end: last.end.max(first.end), ..first })
    }

    /// Whether a byte is written in the file: the space between two lines is not.
    pub(crate) fn is_written(&self, at: usize) -> bool {
        self.piece(at).is_some_and(|(start, len, _)| (*start..start + len).contains(&at))
    }

    /// Whether an offset is in the words of a link or a reference.
    pub(crate) fn is_linked(&self, at: usize) -> bool {
        self.linked_at(at).is_some()
    }

    /// The link whose words contain an offset.
    pub(crate) fn link_at(&self, at: usize) -> Option<&'a Link> {
        self.linked_at(at)?.1
    }

    fn linked_at(&self, at: usize) -> Option<&(Range<usize>, Option<&'a Link>)> {
        let after = self.linked.partition_point(|(range, _)| range.start <= at);
        self.linked[..after].last().filter(|(range, _)| at < range.end)
    }

    /// Whether an offset is in words marked as another language's.
    pub(crate) fn is_foreign(&self, at: usize) -> bool {
        self.foreign.iter().any(|range| range.contains(&at))
    }

    /// Its words, without those of links and references.
    pub(crate) fn own_words(&self) -> String {
        let mut words = String::new();
        let mut at = 0;
        for (range, _) in &self.linked {
            words.push_str(self.text.get(at..range.start).unwrap_or(""));
            words.push(VALUE);
            at = at.max(range.end);
        }
        words.push_str(&self.text[at..]);
        words
    }

    fn piece(&self, at: usize) -> Option<&(usize, usize, Span)> {
        let after = self.pieces.partition_point(|(start, ..)| *start <= at);
        self.pieces[..after].last().or(self.pieces.first())
    }
}

/// The span of one byte of a piece: exact if the file contains the words verbatim, otherwise the whole piece.
fn place((start, len, span): &(usize, usize, Span), at: usize) -> Span {
    let exact = (span.end - span.start) as usize == *len;
    let Ok(offset) = u32::try_from(at.saturating_sub(*start)) else { return *span };
    if exact && (offset as usize) < *len {
        Span { start: span.start + offset, end: span.start + offset + 1, ..*span }
    } else {
        *span
    }
}

/// A list, with the passages of its items.
#[derive(Debug)]
pub(crate) struct ListView<'a> {
    /// Its kind.
    pub(crate) kind: ListKind,
    /// Whether it is inside an item of another list.
    pub(crate) nested: bool,
    /// The items, each with the indices of its passages.
    pub(crate) items: Vec<(&'a Item, Range<usize>)>,
}

/// A text under check.
pub(crate) struct TextView<'a> {
    /// The site's settings.
    pub(crate) config: &'a Config,
    /// The notice.
    pub(crate) notice: &'a Notice,
    /// The version.
    pub(crate) version: &'a Version,
    /// The language.
    pub(crate) language: &'a Language,
    /// The profile of the language.
    pub(crate) profile: &'a Profile,
    /// The profiles of the other languages of the site.
    pub(crate) foreign: Vec<&'a Profile>,
    /// The text as written.
    pub(crate) text: &'a Text,
    /// The text with its numbers and values.
    pub(crate) composed: &'a Composed,
    /// All its passages, in reading order.
    pub(crate) passages: Vec<Passage<'a>>,
    /// All its lists.
    pub(crate) lists: Vec<ListView<'a>>,
}

/// The words of inlines, with [`VALUE`] for values and generated numbers.
pub(crate) fn words_of(inlines: &[Inline]) -> String {
    let words = |inline: &Inline| match inline {
        Inline::Words(words, _) => words.clone(),
        Inline::Mark(mark) => mark.words.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => words_of(inner),
        Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
        Inline::Link(link) => words_of(&link.words),
        Inline::Reference(_) | Inline::Placeholder(_) => VALUE.to_string(),
    };
    inlines.iter().map(words).collect()
}

/// The passages and the lists of a text.
pub(crate) fn read<'a>(text: &'a Text, profile: &Profile) -> (Vec<Passage<'a>>, Vec<ListView<'a>>) {
    let mut reader = PassageCollector::new(profile, None);
    reader.passage(PassageKind::Title, &text.title);
    reader.passage(PassageKind::Title, &text.family);
    reader.passage(PassageKind::Title, &text.subtitle);
    reader.blocks(PassageKind::Paragraph, &text.lead);
    reader.blocks(PassageKind::Paragraph, &text.preamble);
    reader.sections(&text.sections);
    reader.section = None;
    reader.blocks(PassageKind::Paragraph, &text.closing);
    (reader.passages, reader.lists)
}

struct PassageCollector<'a> {
    unspaced: bool,
    section: Option<&'a Section>,
    depth: usize,
    passages: Vec<Passage<'a>>,
    lists: Vec<ListView<'a>>,
}

impl<'a> PassageCollector<'a> {
    fn new(profile: &Profile, section: Option<&'a Section>) -> Self {
        Self { unspaced: profile.unspaced, section, depth: 0, passages: Vec::new(), lists: Vec::new() }
    }

    fn sections(&mut self, sections: &'a [Section]) {
        for section in sections {
            self.section = Some(section);
            self.section(section);
            self.sections(&section.sections);
        }
    }

    fn section(&mut self, section: &'a Section) {
        self.passage(PassageKind::Heading, &section.heading);
        self.blocks(PassageKind::Paragraph, &section.body);
        for table in &section.tables {
            self.passage(PassageKind::TableHead, &table.caption);
            table.columns.iter().for_each(|column| self.passage(PassageKind::TableHead, column));
            for row in &table.rows {
                match row {
                    Row::Note(blocks) => self.blocks(PassageKind::Cell, blocks),
                    Row::Cells(cells) => {
                        cells.iter().filter_map(Cell::blocks).for_each(|blocks| self.blocks(PassageKind::Cell, blocks));
                    }
                }
            }
        }
    }

    fn blocks(&mut self, kind: PassageKind, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.passage(kind, inlines),
                Block::Note(blocks) => self.blocks(kind, blocks),
                Block::List(list) => self.list(kind, list),
                Block::Embed(_) => {}
            }
        }
    }

    fn list(&mut self, kind: PassageKind, list: &'a List) {
        self.depth += 1;
        let mut items = Vec::new();
        for item in &list.items {
            let start = self.passages.len();
            self.passage(PassageKind::ItemTitle, &item.title);
            self.blocks(kind, &item.blocks);
            items.push((item, start..self.passages.len()));
        }
        self.depth -= 1;
        self.lists.push(ListView { kind: list.kind, nested: self.depth > 0, items });
    }

    fn passage(&mut self, kind: PassageKind, inlines: &'a [Inline]) {
        if inlines.is_empty() {
            return;
        }
        let mut passage = Passage {
            kind,
            text: String::new(),
            section: self.section,
            links: Vec::new(),
            references: Vec::new(),
            placeholders: Vec::new(),
            linked: Vec::new(),
            foreign: Vec::new(),
            pieces: Vec::new(),
        };
        Flattener { passage: &mut passage, unspaced: self.unspaced, line_end: None }.all(inlines);
        self.passages.push(passage);
    }
}

struct Flattener<'p, 'a> {
    passage: &'p mut Passage<'a>,
    unspaced: bool,
    line_end: Option<LineEnd>,
}

/// Whether a line ends only in the author's file, or on the page too.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    Soft,
    Hard,
}

impl<'a> Flattener<'_, 'a> {
    fn all(&mut self, inlines: &'a [Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Words(words, span) => self.words(words, *span),
            Inline::SoftBreak => self.line_end = Some(LineEnd::Soft),
            Inline::HardBreak => self.line_end = Some(LineEnd::Hard),
            Inline::Emphasis(inner) | Inline::Strong(inner) => self.all(inner),
            Inline::Foreign(_, inner) => {
                let start = self.passage.text.len();
                self.all(inner);
                self.passage.foreign.push(start..self.passage.text.len());
            }
            Inline::Link(link) => {
                self.passage.links.push(link);
                self.linked(&link.words, Some(link));
            }
            Inline::Reference(reference) => {
                self.passage.references.push(reference);
                if reference.words.is_empty() {
                    self.words(VALUE.encode_utf8(&mut [0; 4]), reference.span);
                } else {
                    self.linked(&reference.words, None);
                }
            }
            Inline::Mark(mark) => self.words(&mark.words, mark.span),
            Inline::Placeholder(placeholder) => {
                self.passage.placeholders.push(placeholder);
                self.words(VALUE.encode_utf8(&mut [0; 4]), placeholder.span);
            }
        }
    }

    fn linked(&mut self, inlines: &'a [Inline], link: Option<&'a Link>) {
        let start = self.passage.text.len();
        self.all(inlines);
        self.passage.linked.push((start..self.passage.text.len(), link));
    }

    fn words(&mut self, words: &str, span: Span) {
        let passage = &mut *self.passage;
        if let Some(line_end) = self.line_end.take() {
            let ascii = |c: Option<char>| c.is_some_and(|c| c.is_ascii());
            if !self.unspaced
                || line_end == LineEnd::Hard
                || (ascii(passage.text.chars().next_back()) && ascii(words.chars().next()))
            {
                passage.text.push(' ');
            }
        }
        passage.pieces.push((passage.text.len(), words.len(), span));
        passage.text.push_str(words);
    }
}
