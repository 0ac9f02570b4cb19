//! An edition: the text of one version in one language, with every number, reference and value in place.
//!
//! An edition holds no HTML and no layout. Pages, seals and comparisons are all made from it.

mod blocks;
mod build;
mod citation;
mod citing;
pub(crate) mod compare;
pub(crate) mod compose;
mod cookies;
pub(crate) mod drift;
mod filling;
mod heading_name;
mod inline;
mod join;
mod labels;
mod legal;
pub(crate) mod matters;
mod name;
pub(crate) mod outline;
pub(crate) mod overview;
mod parties;
mod printed;
mod record;
mod reference;
mod scheme;
mod shared;
mod table;
mod terms;
pub(crate) mod text_form;
mod values;

use jiff::civil::Date;

pub(crate) use build::{Context, UsedValues, build};

use crate::base::{Language, Rule, Span};
use crate::model::ListKind;

pub(crate) use crate::model::event::EventKind;
pub(crate) use blocks::{MISPLACED_BLOCK, RECORD_ITEM_NAME};
pub(crate) use inline::MISPLACED_ITEM_NAME;
pub(crate) use join::is_cjk;
pub(crate) use labels::Labels;
pub(crate) use legal::UNKNOWN_FEE;
pub(crate) use record::{Cookie, CookieGroup, NoticeEvent, Record, RecordField, Records, TimeUnit};
pub(crate) use reference::{
    REFERENCE_AMBIGUOUS, REFERENCE_DELETED, REFERENCE_RANGE, REFERENCE_REPEATED, REFERENCE_SELF, REFERENCE_UNRESOLVED,
    UNKNOWN_NOTICE,
};
pub(crate) use table::{TABLE_IN_ITSELF, UNKNOWN_TABLE};
pub(crate) use values::{PLACEHOLDER_WITHOUT_VALUE, UNKNOWN_PLACEHOLDER};

/// A typed number that differs from the generated one.
pub(crate) static TYPED_NUMBER: Rule = Rule::error("typed-number");

/// Typed numbers that appear on no page.
pub(crate) static NUMBER_NOT_SHOWN: Rule = Rule::warning("number-not-shown");

/// The text of one version in one language.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Edition {
    /// The language of the text.
    pub(crate) language: Language,
    /// The title.
    pub(crate) title: String,
    /// The family that the notice belongs to; empty if the text names none.
    pub(crate) family: String,
    /// Another name; empty if there is none.
    pub(crate) subtitle: String,
    /// A sentence under the title.
    pub(crate) lead: Vec<Block>,
    /// The text before the first section.
    pub(crate) preamble: Vec<Block>,
    /// A summary for readers, beside the text: no seal and no comparison covers it.
    pub(crate) gist: Vec<Block>,
    /// The sections.
    pub(crate) sections: Vec<Section>,
    /// The text after the last section.
    pub(crate) closing: Vec<Block>,
    /// The language's own words around the text.
    pub(crate) labels: Labels,
    /// The original's own words, around passages that stand in for a missing translation.
    pub(crate) original_labels: Labels,
}

impl Edition {
    /// Returns the labels for a section's content: those of its own language.
    pub(crate) fn labels_of(&self, section: &Section) -> &Labels {
        if section.language.is_some() { &self.original_labels } else { &self.labels }
    }
}

/// A section.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Section {
    /// Its anchor.
    pub(crate) id: String,
    /// Its language, if the original stands in for a missing translation.
    pub(crate) language: Option<Language>,
    /// Its number; empty if it has none.
    pub(crate) number: String,
    /// Its heading.
    pub(crate) heading: String,
    /// The text that readers see after the number, or without one: the heading as the scheme and the language write it
    /// (（目的）).
    pub(crate) words: String,
    /// Whether the section was deleted, so that only its number is left.
    pub(crate) deleted: bool,
    /// A summary for readers, beside the text.
    pub(crate) gist: Vec<Block>,
    /// Its body.
    pub(crate) body: Vec<Block>,
    /// The sections inside it.
    pub(crate) sections: Vec<Section>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list.
    List(List),
    /// A note.
    Note(Vec<Block>),
    /// A table.
    Table(Table),
    /// A contact or the operator, as labelled lines.
    Record(Vec<RecordField>),
    /// The signatory, as lines in the order of the language.
    Signature(Vec<Vec<Inline>>),
    /// The days on which the notice was established and revised.
    Dates(Vec<NoticeEvent>),
    /// Cookies, by category.
    Cookies(Vec<CookieGroup>),
    /// Records of one kind: external transmissions, or matters that the law requires.
    Records(Records),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List {
    /// What its numbers count.
    pub(crate) kind: ListKind,
    /// Its items.
    pub(crate) items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    /// Its anchor by path.
    pub(crate) anchor: Option<String>,
    /// Its anchor by name.
    pub(crate) name: Option<String>,
    /// Its number; empty if it has none.
    pub(crate) number: String,
    /// Its title line; empty if it has none.
    pub(crate) title: Vec<Inline>,
    /// Its content.
    pub(crate) blocks: Vec<Block>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// Its anchor; unique in the edition.
    pub(crate) anchor: String,
    /// The caption; empty if it has none.
    pub(crate) caption: String,
    /// Its name in the absence of a caption: the heading of its section.
    pub(crate) label: String,
    /// The heads of the columns.
    pub(crate) columns: Vec<Vec<Inline>>,
    /// Whether the first cell of each row is the head of the row.
    pub(crate) row_headers: bool,
    /// Whether its rows are terms and their meanings.
    pub(crate) definitions: bool,
    /// The rows.
    pub(crate) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Row {
    /// Cells. A cell that repeats the one above is left out, and counted in the `span` of that one.
    Cells(Vec<Cell>),
    /// A note over the whole width.
    Note(Vec<Block>),
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    /// The column, counted from zero.
    pub(crate) column: usize,
    /// The number of rows it covers.
    pub(crate) span: usize,
    /// The number of columns it covers.
    pub(crate) width: usize,
    /// Its content.
    pub(crate) blocks: Vec<Block>,
}

/// A part of running text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Inline {
    /// Words.
    Words(String),
    /// A line end.
    Break,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Words in another language.
    Foreign(Language, Vec<Inline>),
    /// A day, and its form in the language.
    Time(Date, String),
    /// A sum of money, and its form in the language.
    Amount {
        /// The sum, in the currency's main unit.
        amount: i64,
        /// ISO 4217 code.
        currency: String,
        /// The sum as the language writes it.
        text: String,
    },
    /// A target of references, with its words.
    Mark {
        /// Its anchor.
        anchor: String,
        /// Its number as it was typed; empty for a row of a table.
        words: String,
    },
    /// A link.
    Link {
        /// Its target.
        target: LinkTarget,
        /// Its words.
        words: Vec<Inline>,
        /// The span of its source; `None` for links that the program derives from a record.
        span: Option<Span>,
        /// Whether the author chose its words, which then need not say where it leads.
        own: bool,
    },
}

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    /// An address as written.
    Address(String),
    /// An anchor of the same text.
    Anchor(String),
    /// Another notice of the site.
    Notice {
        /// The target as written, `cookies#use`: the name of its folder, and an anchor there.
        written: String,
        /// Its slug and its present anchor, which is empty for the notice as a whole; `None` if it has no page.
        page: Option<(String, String)>,
    },
}

/// Returns the bare words of running text.
pub(crate) fn plain_text(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Words(words) | Inline::Mark { words, .. } => words.clone(),
        Inline::Break => " ".to_owned(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => plain_text(inner),
        Inline::Time(_, text) | Inline::Amount { text, .. } => text.clone(),
        Inline::Link { words, .. } => plain_text(words),
    };
    inlines.iter().map(text).collect()
}
