//! What a notice needs to know of the others to refer to them.

use std::collections::BTreeMap;
use std::fmt::Debug;

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
