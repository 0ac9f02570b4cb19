//! The facts about a notice that others need in order to refer to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

use crate::base::Language;

/// A notice as shown to readers of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outline {
    /// The title.
    pub(crate) title: String,
    /// The ids of its sections, in reading order.
    pub(crate) sections: Vec<String>,
    /// Its anchors, and whether each is ambiguous.
    pub(crate) anchors: BTreeMap<String, bool>,
    /// The names in its records, and the anchor of each.
    pub(crate) records: BTreeMap<String, String>,
}

/// The notices of a site.
pub(crate) trait Outlines: Debug {
    /// Returns the slug of a notice, by its id.
    fn slug(&self, id: &str) -> Option<&str>;

    /// Returns the ids of all notices.
    fn ids(&self) -> Vec<&str>;

    /// Returns the outline of a notice for readers of a language; `None` if it has no page or no readable text.
    fn outline(&self, id: &str, language: &Language) -> Option<&Outline>;
}

/// The outlines that were requested: the notice, and the language of the readers.
pub(crate) type AskedOutlines = BTreeSet<(String, Language)>;

/// The notices of a site, recording each outline requested.
#[derive(Debug)]
pub(super) struct NotingOutlines<'a> {
    pub(super) outlines: &'a dyn Outlines,
    pub(super) asked: &'a Mutex<AskedOutlines>,
}

impl Outlines for NotingOutlines<'_> {
    fn slug(&self, id: &str) -> Option<&str> {
        self.outlines.slug(id)
    }

    fn ids(&self) -> Vec<&str> {
        self.outlines.ids()
    }

    fn outline(&self, id: &str, language: &Language) -> Option<&Outline> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert((id.to_owned(), language.clone()));
        self.outlines.outline(id, language)
    }
}
