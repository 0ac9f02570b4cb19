//! The text of one version in one language, as written: placeholders and references are still names.

use crate::base::language::Language;
use crate::base::source::{FileId, Span, Spanned};

/// A numbered or anchored thing of a text: a section or a list item. Counted from zero in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) u32);

/// A text.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    /// Its file.
    pub(crate) file: FileId,
    /// The title.
    pub(crate) title: Vec<Inline>,
    /// What the notice belongs to, above the title.
    pub(crate) family: Vec<Inline>,
    /// Another name, under the title.
    pub(crate) subtitle: Vec<Inline>,
    /// A sentence under the title that introduces the notice.
    pub(crate) lead: Vec<Block>,
    /// What stands before the first section.
    pub(crate) preamble: Vec<Block>,
    /// The sections, outermost ones.
    pub(crate) sections: Vec<Section>,
    /// What stands after the last section: dates, signature, supplementary provisions (附則).
    pub(crate) closing: Vec<Block>,
    /// How many [`NodeId`]s there are.
    pub(crate) nodes: u32,
    /// A summary for readers, beside the text and no part of it.
    pub(crate) gist: Option<Writing>,
    /// How the translation was made, where that is said.
    pub(crate) translation: Option<Spanned<Translation>>,
    /// The fingerprint of what the title, the preamble and the closing translate.
    pub(crate) translates: Option<Spanned<String>>,
    /// Rules that are silenced in the whole text.
    pub(crate) allow: Vec<Allow>,
}

impl Text {
    /// A text that says nothing.
    pub(crate) fn empty(file: FileId) -> Self {
        Self {
            file,
            title: Vec::new(),
            family: Vec::new(),
            subtitle: Vec::new(),
            lead: Vec::new(),
            preamble: Vec::new(),
            sections: Vec::new(),
            closing: Vec::new(),
            nodes: 0,
            gist: None,
            translation: None,
            translates: None,
            allow: Vec::new(),
        }
    }
}

/// How a translation was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Translation {
    /// By a machine, and nobody has looked at it.
    Machine,
    /// By a person.
    Human,
    /// By a machine, and a person has reviewed it.
    Reviewed,
}

impl Translation {
    /// Every way with its name; also the end of its Fluent message, `translation-…`.
    pub(crate) const NAMES: [(&'static str, Self); 3] =
        [("machine", Self::Machine), ("human", Self::Human), ("reviewed", Self::Reviewed)];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, way)| *way == self).map_or("", |(name, _)| name)
    }
}

/// A rule that is silenced in one place, with the reason.
#[derive(Debug, Clone)]
pub(crate) struct Allow {
    /// Where it stands.
    pub(crate) span: Span,
    /// The rule's name.
    pub(crate) rule: Spanned<String>,
    /// Why its findings do not matter here.
    pub(crate) reason: Spanned<String>,
}

impl Text {
    /// Every section, outer before inner, in reading order.
    pub(crate) fn all_sections(&self) -> Vec<&Section> {
        fn collect<'a>(sections: &'a [Section], all: &mut Vec<&'a Section>) {
            for section in sections {
                all.push(section);
                collect(&section.sections, all);
            }
        }
        let mut all = Vec::new();
        collect(&self.sections, &mut all);
        all
    }
}

/// A section (条): a heading, a body, and sections inside it.
#[derive(Debug, Clone)]
pub(crate) struct Section {
    /// Which numbered thing it is.
    pub(crate) node: NodeId,
    /// Where it stands: its `id`.
    pub(crate) id: Spanned<String>,
    /// Names that it had before.
    pub(crate) aliases: Vec<Spanned<String>>,
    /// Its heading; empty in a deleted section.
    pub(crate) heading: Vec<Inline>,
    /// Where the heading stands.
    pub(crate) heading_span: Span,
    /// Numbered as a branch of the section before (枝番号, 第15条の2).
    pub(crate) branch: bool,
    /// Removed, but keeping its number (第5条 削除).
    pub(crate) deleted: bool,
    /// Without a number, and not counted: supplementary provisions (附則), an operator block.
    pub(crate) unnumbered: bool,
    /// Where it stands, from its header to that of the next section which is not inside it.
    pub(crate) extent: Span,
    /// The fingerprint of the original section that this one translates.
    pub(crate) translates: Option<Spanned<String>>,
    /// The one language that has this section, where that is meant.
    pub(crate) only: Option<Spanned<Language>>,
    /// The matters that it covers, for the checklists of the law.
    pub(crate) covers: Vec<Spanned<String>>,
    /// Rules that are silenced in it and in the sections inside it.
    pub(crate) allow: Vec<Allow>,
    /// A summary for readers, beside the section and no part of it.
    pub(crate) gist: Option<Writing>,
    /// The language of the original that stands here in the place of a translation that is missing.
    pub(crate) stands_in: Option<Language>,
    /// Its body. Every table of `tables` has a place in it.
    pub(crate) body: Vec<Block>,
    /// Its tables.
    pub(crate) tables: Vec<Table>,
    /// The sections inside it.
    pub(crate) sections: Vec<Section>,
}

/// A block of text.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list.
    List(List),
    /// A note (※).
    Note(Vec<Block>),
    /// A placeholder that stands alone: `{table:recipients}`.
    Embed(Placeholder),
}

/// A text that stands in a record: read like any other, and numbered for itself.
#[derive(Debug, Clone)]
pub(crate) struct Writing {
    /// As it was written.
    pub(crate) source: String,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
    /// How many [`NodeId`]s there are in it.
    pub(crate) nodes: u32,
}

impl Writing {
    /// Whether its words say the same by themselves: they hold no values, and no references that write a number.
    pub(crate) fn is_plain(&self) -> bool {
        by_themselves(&self.blocks)
    }

    /// The words of a line without marks.
    pub(crate) fn plain_line(inlines: &[Inline]) -> String {
        plain_words(inlines)
    }

    /// Its words without marks; names stand for values and references.
    pub(crate) fn plain(&self) -> String {
        let mut lines = Vec::new();
        plain_blocks(&self.blocks, &mut lines);
        lines.join("\n")
    }
}

/// Whether blocks say the same by themselves as on the page: without values, and without references that write a number.
fn by_themselves(blocks: &[Block]) -> bool {
    blocks.iter().all(|block| match block {
        Block::Paragraph(inlines) => words_by_themselves(inlines),
        Block::Note(blocks) => by_themselves(blocks),
        Block::Embed(_) => false,
        Block::List(list) => {
            list.items.iter().all(|item| words_by_themselves(&item.title) && by_themselves(&item.blocks))
        }
    })
}

fn words_by_themselves(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Placeholder(_) => false,
        Inline::Reference(reference) => !reference.words.is_empty() && words_by_themselves(&reference.words),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => words_by_themselves(inner),
        Inline::Link(link) => words_by_themselves(&link.words),
        Inline::Words(..) | Inline::SoftBreak | Inline::HardBreak | Inline::Mark(_) => true,
    })
}

fn plain_blocks(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => lines.push(plain_words(inlines)),
            Block::Note(blocks) => plain_blocks(blocks, lines),
            Block::Embed(placeholder) => lines.push(format!("{{{}}}", placeholder.path)),
            Block::List(list) => {
                for item in &list.items {
                    if !item.title.is_empty() {
                        lines.push(plain_words(&item.title));
                    }
                    plain_blocks(&item.blocks, lines);
                }
            }
        }
    }
}

fn plain_words(inlines: &[Inline]) -> String {
    let words = |inline: &Inline| match inline {
        Inline::Words(words, _) => words.clone(),
        Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
        Inline::Mark(mark) => mark.words.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => plain_words(inner),
        Inline::Link(link) => plain_words(&link.words),
        Inline::Reference(reference) if reference.words.is_empty() => {
            reference.aims.iter().map(|aim| format!("#{}", aim.target)).collect()
        }
        Inline::Reference(reference) => plain_words(&reference.words),
        Inline::Placeholder(placeholder) => format!("{{{}}}", placeholder.path),
    };
    inlines.iter().map(words).collect()
}

/// What a list counts, by the marker that it is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListKind {
    /// `1.`: paragraphs (項), counted through the whole section.
    Paragraphs,
    /// `1)`: items (号).
    Items,
    /// `-`: not counted.
    Bullets,
    /// Terms, each the title of its item, and what they mean, behind `:` in the lines below; not counted.
    Definitions,
}

impl ListKind {
    /// Whether its items have numbers.
    pub(crate) fn is_counted(self) -> bool {
        matches!(self, Self::Paragraphs | Self::Items)
    }
}

/// A list.
#[derive(Debug, Clone)]
pub(crate) struct List {
    /// What it counts.
    pub(crate) kind: ListKind,
    /// Its items.
    pub(crate) items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// Which numbered thing it is.
    pub(crate) node: NodeId,
    /// Where it stands: its marker.
    pub(crate) span: Span,
    /// The number that was typed before it.
    pub(crate) typed: Option<u32>,
    /// A name for references, written `{#name}`.
    pub(crate) name: Option<Spanned<String>>,
    /// A title line: `**title**` alone on the first line.
    pub(crate) title: Vec<Inline>,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// A part of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Words, and where they stand. Where the file has escapes among them, the place is that of the whole run.
    Words(String, Span),
    /// A line end in the file: nothing or a space, by what stands around it.
    SoftBreak,
    /// A line end that the author wants.
    HardBreak,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A link to an address.
    Link(Link),
    /// Words in another language: `[代表取締役社長](lang:ja)`.
    Foreign(Language, Vec<Inline>),
    /// A reference to a part of this notice, or to another one.
    Reference(Reference),
    /// A value that is kept elsewhere.
    Placeholder(Placeholder),
    /// A thing inside the text that references can name.
    Mark(Mark),
}

/// A thing inside the text that references can name: `[(i)]{#name}` in a sentence, `{#name}` at the head of a table's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Which numbered thing it is.
    pub(crate) node: NodeId,
    /// Its name.
    pub(crate) name: Spanned<String>,
    /// The number that was typed; empty for a row.
    pub(crate) words: String,
    /// Where that stands.
    pub(crate) span: Span,
}

/// The marks in running text, in reading order.
pub(crate) fn marks<'i>(inlines: &'i [Inline]) -> Vec<&'i Mark> {
    let inner = |inline: &'i Inline| match inline {
        Inline::Mark(mark) => vec![mark],
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => marks(inner),
        _ => Vec::new(),
    };
    inlines.iter().flat_map(inner).collect()
}

/// A link to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// The address as written.
    pub(crate) address: String,
    /// The words that are linked.
    pub(crate) words: Vec<Inline>,
    /// Where it stands.
    pub(crate) span: Span,
}

/// A reference: `[](#third-party.1)`, `[words](cookies#purposes)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The folder of the other notice; `None` for this one.
    pub(crate) notice: Option<String>,
    /// What it leads to; at least one thing.
    pub(crate) aims: Vec<Aim>,
    /// The words that were given; empty where the number is to be written.
    pub(crate) words: Vec<Inline>,
    /// How the target is named.
    pub(crate) form: ReferenceForm,
    /// True where one of several things is meant, not all.
    pub(crate) or: bool,
    /// Where it stands.
    pub(crate) span: Span,
}

impl Reference {
    /// What it leads to, as it is written: `#a.1`, `#a.1, #b..c`.
    pub(crate) fn targets(&self) -> String {
        let notice = self.notice.as_deref().unwrap_or("");
        let aim = |aim: &Aim| match &aim.through {
            Some(through) => format!("{notice}#{}..{through}", aim.target),
            None => format!("{notice}#{}", aim.target),
        };
        self.aims.iter().map(aim).collect::<Vec<_>>().join(", ")
    }
}

/// A thing that a reference leads to, or a range of things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Aim {
    /// The thing's name or path, or that of the first; empty for a notice as a whole.
    pub(crate) target: String,
    /// The name or path of the last.
    pub(crate) through: Option<String>,
}

/// How a reference without words names its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReferenceForm {
    /// By number: 第7条第1項.
    Number,
    /// By number and heading: 第7条「第三者への提供」.
    Titled,
    /// By what it is from here, where it has such a name (前条, 前項), or else by number.
    Relative,
    /// By the number that stands before it, without that of what is around it: (2), 15.4.
    Bare,
}

/// A value that is kept elsewhere: `{operator.name}`, `{table:recipients}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placeholder {
    /// What stands between the braces.
    pub(crate) path: String,
    /// Where it stands, braces included.
    pub(crate) span: Span,
}

impl Placeholder {
    /// Whether it shows a block, and so stands alone.
    pub(crate) fn is_block(&self) -> bool {
        shows_block(&self.path)
    }
}

/// Whether a placeholder of this name shows a block.
pub(crate) fn shows_block(path: &str) -> bool {
    let named = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| !rest.contains('.'));
    let named = named("contact.") || named("company.");
    let prefixed = path.starts_with("table:") || path.starts_with("include:");
    named || prefixed || BLOCKS.contains(&path)
}

/// The placeholders that show a block.
const BLOCKS: [&str; 12] = [
    "accredited",
    "cookies",
    "dates",
    "joint_use",
    "measures",
    "operator",
    "purposes",
    "requests",
    "retentions",
    "signature",
    "transfers",
    "transmissions",
];

/// A table of a section.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// Its name in the section.
    pub(crate) id: Spanned<String>,
    /// The caption; empty where there is none.
    pub(crate) caption: Vec<Inline>,
    /// The heads of the columns; none for a table without a head.
    pub(crate) columns: Vec<Vec<Inline>>,
    /// True where the first cell of each row is its head.
    pub(crate) row_headers: bool,
    /// True where its rows are terms and what they mean: a list of definitions.
    pub(crate) definitions: bool,
    /// True where its rows stand in a file of their own.
    pub(crate) filed: bool,
    /// The rows.
    pub(crate) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub(crate) enum Row {
    /// One cell for each column.
    Cells(Vec<Cell>),
    /// A note between the rows, over the whole width.
    Note(Vec<Block>),
}

/// A cell of a table.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    /// Its own text.
    Own(Vec<Block>),
    /// The same as the cell above.
    Above,
    /// The same as the cell before it.
    Before,
}

impl Cell {
    /// Its own text.
    pub(crate) fn blocks(&self) -> Option<&[Block]> {
        match self {
            Self::Own(blocks) => Some(blocks),
            Self::Above | Self::Before => None,
        }
    }
}
