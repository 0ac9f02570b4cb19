//! An edition: the text of one version in one language, with every number, reference and value in place.
//!
//! It holds no HTML and no layout. What a page shows, what a seal will cover and what a comparison will compare are all
//! made from it.

mod blocks;
mod build;
mod inline;
mod join;
mod legal;
mod record;
mod reference;
mod table;
mod values;

use jiff::civil::Date;

pub use build::{Context, Used, build};

use crate::diagnostic::Rule;
use crate::language::Language;
use crate::model::text::ListKind;
use crate::source::Span;

pub use crate::model::notice::EventKind;
pub use blocks::MISPLACED_BLOCK;
pub use inline::MISPLACED_ITEM_NAME;
pub use legal::UNKNOWN_FEE;
pub use record::{
    Cookie, CookieGroup, Event, Field, Label, LegalField, LegalLabel, LegalRecord, LegalValue, Transmission, Unit,
};
pub use reference::{REFERENCE_AMBIGUOUS, REFERENCE_DELETED, REFERENCE_SELF, REFERENCE_UNRESOLVED, UNKNOWN_NOTICE};
pub use table::{TABLE_IN_ITSELF, UNKNOWN_TABLE};
pub use values::{PLACEHOLDER_WITHOUT_VALUE, UNKNOWN_PLACEHOLDER};

/// A number that was typed and is not the generated one.
pub static TYPED_NUMBER: Rule = Rule::error("typed-number");

/// The text of one version in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// The language of the text.
    pub language: Language,
    /// The title.
    pub title: String,
    /// Another name; empty where there is none.
    pub subtitle: String,
    /// A sentence under the title.
    pub lead: Vec<Block>,
    /// What stands before the first section.
    pub preamble: Vec<Block>,
    /// The sections.
    pub sections: Vec<Section>,
    /// What stands after the last section.
    pub closing: Vec<Block>,
}

/// A section.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its language, where the original stands in for a translation that is missing.
    pub language: Option<Language>,
    /// Its number; empty where there is none.
    pub number: String,
    /// Its heading.
    pub heading: String,
    /// True where only the number is left.
    pub deleted: bool,
    /// Its body.
    pub body: Vec<Block>,
    /// The sections inside it.
    pub sections: Vec<Section>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
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
    Signature(Vec<String>),
    /// The days on which the notice was established and revised.
    Dates(Vec<Event>),
    /// Cookies, by category.
    Cookies(Vec<CookieGroup>),
    /// External transmissions.
    Transmissions(Vec<Transmission>),
    /// Records that the law asks for.
    Legal(Vec<LegalRecord>),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// What it counts.
    pub kind: ListKind,
    /// Its items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its anchor by path.
    pub anchor: Option<String>,
    /// Its anchor by name.
    pub name: Option<String>,
    /// Its number; empty where there is none.
    pub number: String,
    /// Its title line; empty where there is none.
    pub title: Vec<Inline>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its anchor; unique in the edition.
    pub anchor: String,
    /// The caption; empty where there is none.
    pub caption: String,
    /// What it is called where it has no caption: the heading of its section.
    pub label: String,
    /// The heads of the columns.
    pub columns: Vec<Vec<Inline>>,
    /// True where the first cell of each row is its head.
    pub row_headers: bool,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Row {
    /// Cells; those that are the same as the one above are left out, and counted in its `span`.
    Cells(Vec<Cell>),
    /// A note over the whole width.
    Note(Vec<Block>),
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Which column it stands in, from zero.
    pub column: usize,
    /// How many rows it covers.
    pub span: usize,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of running text.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
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
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words.
        words: Vec<Inline>,
        /// Where it was written; `None` for links that the program makes of a record.
        span: Option<Span>,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// An address as written.
    Address(String),
    /// An anchor of the same text.
    Anchor(String),
    /// Another notice of the site, by slug, and an anchor there.
    Notice {
        /// Its slug.
        slug: String,
        /// The anchor; empty for the notice as a whole.
        anchor: String,
    },
}

/// The words of running text, without anything else.
pub fn plain_text(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Words(words) => words.clone(),
        Inline::Break => " ".to_owned(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => plain_text(inner),
        Inline::Time(_, text) | Inline::Amount { text, .. } => text.clone(),
        Inline::Link { words, .. } => plain_text(words),
    };
    inlines.iter().map(text).collect()
}
