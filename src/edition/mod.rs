//! An edition: the text of one version in one language, with every number, reference and value in place.
//!
//! It holds no HTML and no layout. What a page shows, what a seal will cover and what a comparison will compare are all
//! made from it.

mod blocks;
mod build;
mod citation;
mod citing;
pub(crate) mod compare;
pub(crate) mod compose;
mod cookies;
pub(crate) mod drift;
mod filling;
mod inline;
mod join;
mod labels;
mod legal;
pub(crate) mod matters;
mod name;
pub(crate) mod outline;
pub(crate) mod overview;
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

pub(crate) use build::{Context, Used, build};

use crate::base::diagnostic::Rule;
use crate::base::language::Language;
use crate::base::source::Span;
use crate::model::text::ListKind;

pub(crate) use crate::model::event::EventKind;
pub(crate) use blocks::{MISPLACED_BLOCK, RECORD_ITEM_NAME};
pub(crate) use inline::MISPLACED_ITEM_NAME;
pub(crate) use join::is_cjk;
pub(crate) use labels::Labels;
pub(crate) use legal::UNKNOWN_FEE;
pub(crate) use record::{Cookie, CookieGroup, Event, Field, Record, Records, Unit};
pub(crate) use reference::{
    REFERENCE_AMBIGUOUS, REFERENCE_DELETED, REFERENCE_RANGE, REFERENCE_REPEATED, REFERENCE_SELF, REFERENCE_UNRESOLVED,
    UNKNOWN_NOTICE,
};
pub(crate) use table::{TABLE_IN_ITSELF, UNKNOWN_TABLE};
pub(crate) use values::{PLACEHOLDER_WITHOUT_VALUE, UNKNOWN_PLACEHOLDER};

/// A number that was typed and is not the generated one.
pub(crate) static TYPED_NUMBER: Rule = Rule::error("typed-number");

/// Numbers that were typed and stand on no page.
pub(crate) static NUMBER_NOT_SHOWN: Rule = Rule::warning("number-not-shown");

/// The text of one version in one language.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Edition {
    /// The language of the text.
    pub(crate) language: Language,
    /// The title.
    pub(crate) title: String,
    /// What the notice belongs to; empty where nothing is said of that.
    pub(crate) family: String,
    /// Another name; empty where there is none.
    pub(crate) subtitle: String,
    /// A sentence under the title.
    pub(crate) lead: Vec<Block>,
    /// What stands before the first section.
    pub(crate) preamble: Vec<Block>,
    /// A summary for readers, beside the text: no seal and no comparison covers it.
    pub(crate) gist: Vec<Block>,
    /// The sections.
    pub(crate) sections: Vec<Section>,
    /// What stands after the last section.
    pub(crate) closing: Vec<Block>,
    /// The words of the language around all that.
    pub(crate) labels: Labels,
    /// The words of the original around what stands in for a translation that is missing.
    pub(crate) original_labels: Labels,
}

impl Edition {
    /// The words around what a section says: those of its own language.
    pub(crate) fn labels_of(&self, section: &Section) -> &Labels {
        if section.language.is_some() { &self.original_labels } else { &self.labels }
    }
}

/// A section.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Section {
    /// Its anchor.
    pub(crate) id: String,
    /// Its language, where the original stands in for a translation that is missing.
    pub(crate) language: Option<Language>,
    /// Its number; empty where there is none.
    pub(crate) number: String,
    /// Its heading.
    pub(crate) heading: String,
    /// What a reader sees after the number, or without one: the heading as the scheme and the language write it (（目的）).
    pub(crate) words: String,
    /// True where only the number is left.
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
    /// A contact, or the operator: labelled lines.
    Record(Vec<Field>),
    /// Who signs: lines in the order of the language.
    Signature(Vec<Vec<Inline>>),
    /// The days on which the notice was established and revised.
    Dates(Vec<Event>),
    /// Cookies, by category.
    Cookies(Vec<CookieGroup>),
    /// Records of one kind: external transmissions, what the law asks for.
    Records(Records),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List {
    /// What it counts.
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
    /// Its number; empty where there is none.
    pub(crate) number: String,
    /// Its title line; empty where there is none.
    pub(crate) title: Vec<Inline>,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// Its anchor; unique in the edition.
    pub(crate) anchor: String,
    /// The caption; empty where there is none.
    pub(crate) caption: String,
    /// What it is called where it has no caption: the heading of its section.
    pub(crate) label: String,
    /// The heads of the columns.
    pub(crate) columns: Vec<Vec<Inline>>,
    /// True where the first cell of each row is its head.
    pub(crate) row_headers: bool,
    /// True where its rows are terms and what they mean.
    pub(crate) definitions: bool,
    /// The rows.
    pub(crate) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Row {
    /// Cells; those that are the same as the one above are left out, and counted in its `span`.
    Cells(Vec<Cell>),
    /// A note over the whole width.
    Note(Vec<Block>),
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    /// Which column it stands in, from zero.
    pub(crate) column: usize,
    /// How many rows it covers.
    pub(crate) span: usize,
    /// How many columns it covers.
    pub(crate) width: usize,
    /// What it says.
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
    /// A day, and how the language writes it.
    Time(Date, String),
    /// A sum of money, and how the language writes it.
    Amount {
        /// How much, in the currency's main unit.
        amount: i64,
        /// ISO 4217 code.
        currency: String,
        /// As the language writes it.
        text: String,
    },
    /// A place that references lead to, with its words.
    Mark {
        /// Its anchor.
        anchor: String,
        /// Its number as it was typed; empty for a row of a table.
        words: String,
    },
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words.
        words: Vec<Inline>,
        /// Where it was written; `None` for links that the program makes of a record.
        span: Option<Span>,
        /// Whether its words are the author's own: they do not tell by themselves where it leads.
        own: bool,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    /// An address as written.
    Address(String),
    /// An anchor of the same text.
    Anchor(String),
    /// Another notice of the site.
    Notice {
        /// What was written, `cookies#use`: the name of its folder, and an anchor there.
        written: String,
        /// Its slug, and the anchor that it has today, empty for the notice as a whole; `None` where it has no page.
        page: Option<(String, String)>,
    },
}

/// The words of running text, without anything else.
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
