//! What records of every kind are made of.

use crate::base::localised::Localised;
use crate::base::source::Spanned;
use crate::model::label::Labels;
use crate::model::text::Writing;

/// A link: where it leads, and its words where they are not the address.
#[derive(Debug, Clone)]
pub(crate) struct WebLink {
    /// The address.
    pub(crate) url: Localised<Spanned<String>>,
    /// Its words.
    pub(crate) words: Option<Localised<String>>,
}

/// A further line of a record, in the company's own words.
#[derive(Debug, Clone)]
pub(crate) struct More {
    /// Its label.
    pub(crate) label: Option<Localised<String>>,
    /// What it says.
    pub(crate) text: Localised<Writing>,
}

/// What records of every kind can say.
#[derive(Debug, Clone, Default)]
pub(crate) struct Common {
    /// Its name, by which it is cited.
    pub(crate) id: Option<Spanned<String>>,
    /// Its own labels.
    pub(crate) labels: Labels,
    /// Further lines.
    pub(crate) more: Vec<More>,
    /// A note under it.
    pub(crate) note: Option<Localised<Writing>>,
    /// The keys of what it says as the record above does, by `^`: a table says that once.
    pub(crate) same: Vec<&'static str>,
}

/// How records of one kind are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A row for each.
    Table,
    /// Labelled lines.
    List,
    /// Running text without labels, under the first value as a title.
    Prose,
    /// Numbered paragraphs (項) of the section, cited like any of them.
    Paragraphs,
    /// Numbered items (号), cited like any of them.
    Items,
}

impl Layout {
    /// Every layout with its name.
    pub(crate) const NAMES: [(&'static str, Self); 5] = [
        ("table", Self::Table),
        ("list", Self::List),
        ("prose", Self::Prose),
        ("paragraphs", Self::Paragraphs),
        ("items", Self::Items),
    ];

    /// Whether records of this layout stand in the text as numbered paragraphs or items.
    pub(crate) fn is_counted(self) -> bool {
        matches!(self, Self::Paragraphs | Self::Items)
    }

    /// Every layout that records of a kind can have, with its name: purposes alone are counted.
    pub(crate) fn of_kind(kind: &str) -> &'static [(&'static str, Self)] {
        match kind {
            "purpose" => &Self::NAMES,
            _ => &Self::NAMES[..3],
        }
    }
}
