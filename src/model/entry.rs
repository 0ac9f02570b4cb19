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
}

impl Layout {
    /// Every layout with its name.
    pub(crate) const NAMES: [(&'static str, Self); 3] =
        [("table", Self::Table), ("list", Self::List), ("prose", Self::Prose)];
}
