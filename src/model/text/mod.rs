//! The text of one version in one language, as written: placeholders and references are still names.

mod inline;
mod writing;

pub(crate) use inline::{
    AnchorMark, Inline, Link, Placeholder, Reference, ReferenceAim, ReferenceForm, marks, shows_block,
};
pub(crate) use writing::{RecordText, plain_words};

use std::collections::BTreeMap;

use crate::base::names::names;
use crate::base::{FileId, Language, Span, Spanned};
use crate::model::reading::Reading;

/// A numbered or anchored thing of a text: a section, a list item or a mark. Counted from zero in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) u32);

/// A text.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    /// Its file.
    pub(crate) file: FileId,
    /// The conventions by which it was read.
    pub(crate) reading: Reading,
    /// The title.
    pub(crate) title: Vec<Inline>,
    /// The family that the notice belongs to, above the title.
    pub(crate) family: Vec<Inline>,
    /// Another name, under the title.
    pub(crate) subtitle: Vec<Inline>,
    /// A sentence under the title that introduces the notice.
    pub(crate) lead: Vec<Block>,
    /// The text before the first section.
    pub(crate) preamble: Vec<Block>,
    /// The outermost sections.
    pub(crate) sections: Vec<Section>,
    /// The text after the last section: dates, signature, supplementary provisions (附則).
    pub(crate) closing: Vec<Block>,
    /// The number of [`NodeId`]s.
    pub(crate) nodes: u32,
    /// A summary for readers, beside the text and not part of it.
    pub(crate) gist: Option<RecordText>,
    /// How the translation was made, if stated.
    pub(crate) translation: Option<Spanned<Translation>>,
    /// The fingerprint of the original that the title, the preamble and the closing translate.
    pub(crate) translates: Option<Spanned<String>>,
    /// Rules that are silenced in the whole text.
    pub(crate) allow: Vec<Allow>,
}

impl Text {
    /// Creates a text without content.
    pub(crate) fn empty(file: FileId) -> Self {
        Self {
            file,
            reading: Reading::default(),
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

names! {
    /// How a translation was made.
    /// Its name also ends the id of its Fluent message, `translation-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Translation {
        /// By a machine, without review.
        Machine = "machine",
        /// By a person.
        Human = "human",
        /// By a machine, and reviewed by a person.
        Reviewed = "reviewed",
    }
}

/// A rule that is silenced in one place, with the reason.
#[derive(Debug, Clone)]
pub(crate) struct Allow {
    /// Its span.
    pub(crate) span: Span,
    /// The rule's name.
    pub(crate) rule: Spanned<String>,
    /// Why its findings do not matter here.
    pub(crate) reason: Spanned<String>,
}

impl Text {
    /// Returns all sections, outer before inner, in reading order.
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

    /// Returns all sections by id; the first one with an id wins.
    pub(crate) fn sections_by_id(&self) -> BTreeMap<&str, &Section> {
        self.all_sections().into_iter().rev().map(|section| (section.id.value.as_str(), section)).collect()
    }
}

/// A section (条): a heading, a body, and subsections.
#[derive(Debug, Clone)]
pub(crate) struct Section {
    /// Its id among the numbered things.
    pub(crate) node: NodeId,
    /// Its `id` in the file, with the span.
    pub(crate) id: Spanned<String>,
    /// Its former names.
    pub(crate) aliases: Vec<Spanned<String>>,
    /// Its heading; empty in a deleted section.
    pub(crate) heading: Vec<Inline>,
    /// The span of the heading.
    pub(crate) heading_span: Span,
    /// Whether it is numbered as a branch of the section before (枝番号, 第15条の2).
    pub(crate) branch: bool,
    /// Whether it was deleted, but keeps its number (第5条 削除).
    pub(crate) deleted: bool,
    /// Whether it is neither numbered nor counted: supplementary provisions (附則), an operator block.
    pub(crate) unnumbered: bool,
    /// Its span, from its header to that of the next section outside it.
    pub(crate) extent: Span,
    /// The fingerprint of the original section that this one translates.
    pub(crate) translates: Option<Spanned<String>>,
    /// The only language that has this section, if that is intended.
    pub(crate) only: Option<Spanned<Language>>,
    /// The matters that it covers, for the checklists of the law.
    pub(crate) covers: Vec<Spanned<String>>,
    /// Rules that are silenced in it and in the sections inside it.
    pub(crate) allow: Vec<Allow>,
    /// A summary for readers, beside the section and not part of it.
    pub(crate) gist: Option<RecordText>,
    /// The language of the original, if this section stands in for a missing translation.
    pub(crate) stands_in: Option<Language>,
    /// Its body, in which every table of `tables` has a place.
    pub(crate) body: Vec<Block>,
    /// Its tables.
    pub(crate) tables: Vec<Table>,
    /// Its subsections.
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
    /// A placeholder alone in its paragraph: `{table:recipients}`.
    Embed(Placeholder),
}

/// The kind of a list, by the marker it is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListKind {
    /// `1.`: paragraphs (項), counted through the whole section.
    Paragraphs,
    /// `1)`: items (号).
    Items,
    /// `-`: not counted.
    Bullets,
    /// Terms, each the title of its item, and their meanings after `:` on the lines below; not counted.
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
    /// Its kind.
    pub(crate) kind: ListKind,
    /// Its items.
    pub(crate) items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// Its id.
    pub(crate) node: NodeId,
    /// The span of its marker.
    pub(crate) span: Span,
    /// The number typed before it.
    pub(crate) typed: Option<u32>,
    /// A name for references, written `{#name}`.
    pub(crate) name: Option<Spanned<String>>,
    /// A title line: `**title**` alone on the first line.
    pub(crate) title: Vec<Inline>,
    /// Its content.
    pub(crate) blocks: Vec<Block>,
}

/// A table of a section.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// Its name in the section.
    pub(crate) id: Spanned<String>,
    /// The caption; empty if it has none.
    pub(crate) caption: Vec<Inline>,
    /// The heads of the columns; empty for a table without a head.
    pub(crate) columns: Vec<Vec<Inline>>,
    /// Whether the first cell of each row is the head of the row.
    pub(crate) row_headers: bool,
    /// Whether its rows are terms and their meanings: a list of definitions.
    pub(crate) definitions: bool,
    /// Whether its rows are in a file of their own.
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
    /// Returns its own text.
    pub(crate) fn blocks(&self) -> Option<&[Block]> {
        match self {
            Self::Own(blocks) => Some(blocks),
            Self::Above | Self::Before => None,
        }
    }
}
