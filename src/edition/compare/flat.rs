//! A section without those inside it, or what stands around all of them.

use super::line::Line;
use crate::edition::Section;

/// A part of a text, before it has a counterpart.
pub(super) struct Flat<'a> {
    pub(super) section: Option<&'a Section>,
    /// Its id in the newer text, where it had another one.
    pub(super) id: &'a str,
    pub(super) parent: &'a str,
    pub(super) level: usize,
    pub(super) lines: Vec<Line>,
}

impl<'a> Flat<'a> {
    /// The heading, where it says which section this is.
    pub(super) fn heading(&self) -> Option<&'a str> {
        let section = self.section.filter(|section| !section.heading.is_empty() && !section.deleted)?;
        Some(&section.heading)
    }

    /// Its heading alone.
    pub(super) fn without_lines(&self) -> Self {
        Self { lines: Vec::new(), ..*self }
    }

    /// What stands before or after the sections.
    pub(super) fn around(lines: Vec<Line>) -> Self {
        Self { section: None, id: "", parent: "", level: 0, lines }
    }
}
