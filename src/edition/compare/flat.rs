//! A section without its subsections, or the text before or after all sections.

use super::line::Line;
use crate::base::Language;
use crate::edition::Section;

/// A part of a text that has no counterpart yet.
pub(super) struct FlatPart<'a> {
    pub(super) section: Option<&'a Section>,
    /// Its id in the newer text, if that differs.
    pub(super) id: &'a str,
    pub(super) parent: &'a str,
    pub(super) level: usize,
    pub(super) lines: Vec<Line>,
}

impl<'a> FlatPart<'a> {
    /// Returns the heading, if it can identify the section.
    pub(super) fn heading(&self) -> Option<&'a str> {
        let section = self.section.filter(|section| !section.heading.is_empty() && !section.deleted)?;
        Some(&section.heading)
    }

    /// Returns the language of the part, if the original stands in for a translation.
    pub(super) fn language(&self) -> Option<&'a Language> {
        self.section?.language.as_ref()
    }

    /// Returns the part without its lines.
    pub(super) fn without_lines(&self) -> Self {
        Self { lines: Vec::new(), ..*self }
    }

    /// Returns the part before or after the sections.
    pub(super) fn around(lines: Vec<Line>) -> Self {
        Self { section: None, id: "", parent: "", level: 0, lines }
    }
}
