//! Broken TOML, read on where it is clear what was meant: a text that is not closed, a sign that is full-width, `[section]`
//! for `[[section]]`. Each is told once, where it is broken, and the rest of the file is looked at as if it were right.
//!
//! Only a file that does not parse is mended, and only for reading: nothing is published while a finding says so.

mod line;
mod scan;
#[cfg(test)]
mod tests;
mod value;

use std::collections::BTreeSet;
use std::ops::Range;

use scan::Scanner;

/// A replacement in a file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    /// What is replaced; nothing, where something is put in.
    range: Range<usize>,
    /// What stands there instead.
    by: String,
}

/// Something that is broken, and what was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The kind: a variant of the message `toml-syntax`.
    pub(super) kind: &'static str,
    /// Where, in the file.
    pub(super) range: Range<usize>,
    /// Where the text begins that is broken.
    pub(super) opened: Option<Range<usize>>,
    /// What is typed.
    pub(super) sign: String,
    /// What belongs there.
    pub(super) meant: String,
}

/// A file's text as it was meant.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// The text.
    pub(super) text: String,
    /// What was broken, in the order of the file.
    pub(super) faults: Vec<Fault>,
    edits: Vec<Edit>,
}

impl Mended {
    /// Returns `text` as it was most likely meant. `lists` are the dotted names of the tables of which there can be several.
    pub(super) fn of(text: &str, lists: &BTreeSet<String>) -> Self {
        let (edits, faults) = Scanner::new(text, lists).run();
        let mut mended = String::with_capacity(text.len() + 16);
        let mut at = 0;
        for edit in &edits {
            mended.push_str(&text[at..edit.range.start]);
            mended.push_str(&edit.by);
            at = edit.range.end;
        }
        mended.push_str(&text[at..]);
        Self { text: mended, faults, edits }
    }

    /// Returns where the places of the mended text are in the file.
    pub(super) fn places(&self) -> Places {
        let mut shift = 0isize;
        let mut places = Vec::with_capacity(self.edits.len());
        for edit in &self.edits {
            let start = edit.range.start.saturating_add_signed(shift);
            shift += edit.by.len().cast_signed() - edit.range.len().cast_signed();
            places.push(Place { start, end: start + edit.by.len(), original: edit.range.clone() });
        }
        Places(places)
    }
}

/// Where the places of a mended text are in its file.
#[derive(Debug, Clone, Default)]
pub(super) struct Places(Vec<Place>);

/// What was put in at `start..end` of the mended text in place of `original`.
#[derive(Debug, Clone)]
struct Place {
    start: usize,
    end: usize,
    original: Range<usize>,
}

impl Places {
    /// Returns the offset in the file of an offset in the mended text.
    pub(super) fn original(&self, offset: usize) -> usize {
        let before = self.0.partition_point(|place| place.start < offset);
        match self.0[..before].last() {
            None => offset,
            Some(place) if offset >= place.end => place.original.end + (offset - place.end),
            Some(place) => (place.original.start + (offset - place.start)).min(place.original.end),
        }
    }

    /// Returns the range in the file of a range in the mended text.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.original(range.start);
        start..self.original(range.end).max(start)
    }
}
