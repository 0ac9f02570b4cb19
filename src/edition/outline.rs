//! What a notice needs to know of the others to refer to them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

use crate::base::language::Language;

/// A notice, as readers of a language are shown it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outline {
    /// The title.
    pub(crate) title: String,
    /// The ids of its sections, in reading order.
    pub(crate) sections: Vec<String>,
    /// Its anchors, and whether each could mean several things.
    pub(crate) anchors: BTreeMap<String, bool>,
    /// What can be named in its records, and by what links lead there.
    pub(crate) records: BTreeMap<String, String>,
}

/// The notices of a site.
pub(crate) trait Outlines: Debug {
    /// Returns the name of a notice in addresses, by its id.
    fn slug(&self, id: &str) -> Option<&str>;

    /// Returns the ids of all notices.
    fn ids(&self) -> Vec<&str>;

    /// Returns what readers of a language are shown of a notice; nothing where it has no page, or no text that can be read.
    fn outline(&self, id: &str, language: &Language) -> Option<&Outline>;
}

/// The outlines that somebody asked for: of which notice, and for readers of which language.
pub(crate) type Asked = BTreeSet<(String, Language)>;

/// The notices of a site, which notes what is asked of them.
#[derive(Debug)]
pub(super) struct Noting<'a> {
    pub(super) outlines: &'a dyn Outlines,
    pub(super) asked: &'a Mutex<Asked>,
}

impl Outlines for Noting<'_> {
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
