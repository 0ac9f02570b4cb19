//! The building blocks of records of every kind.

use crate::base::names::names;
use crate::base::{Localised, Spanned};
use crate::model::label::Labels;
use crate::model::text::RecordText;

/// A link: its address, and its words if they differ from it.
#[derive(Debug, Clone)]
pub(crate) struct WebLink {
    /// The address.
    pub(crate) url: Localised<Spanned<String>>,
    /// Its words.
    pub(crate) words: Option<Localised<String>>,
}

/// A further line of a record, in the company's own words.
#[derive(Debug, Clone)]
pub(crate) struct FurtherLine {
    /// Its label.
    pub(crate) label: Option<Localised<String>>,
    /// Its content.
    pub(crate) text: Localised<RecordText>,
}

/// The values that records of every kind can have.
#[derive(Debug, Clone, Default)]
pub(crate) struct CommonEntry {
    /// Its name, by which it is cited.
    pub(crate) id: Option<Spanned<String>>,
    /// Its own labels.
    pub(crate) labels: Labels,
    /// Further lines.
    pub(crate) more: Vec<FurtherLine>,
    /// A note under it.
    pub(crate) note: Option<Localised<RecordText>>,
    /// The keys of the values that repeat the record above (`^`), which a table shows once.
    pub(crate) same: Vec<&'static str>,
}

names! {
    /// The layout of records of one kind.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Layout {
        /// A row for each record.
        Table = "table",
        /// Labelled lines.
        List = "list",
        /// Running text without labels, under the first value as a title.
        Prose = "prose",
        /// Numbered paragraphs (項) of the section, cited like any others.
        Paragraphs = "paragraphs",
        /// Numbered items (号), cited like any others.
        Items = "items",
    }
}

impl Layout {
    /// Whether records of this layout become numbered paragraphs or items of the text.
    pub(crate) fn is_counted(self) -> bool {
        matches!(self, Self::Paragraphs | Self::Items)
    }

    /// Returns the layouts that records of a kind can have, by name: only purposes can be counted.
    pub(crate) fn of_kind(kind: &str) -> &'static [(&'static str, Self)] {
        match kind {
            "purpose" => &Self::NAMES,
            _ => &Self::NAMES[..3],
        }
    }
}
