//! Recovers broken TOML where the intention is clear: an unclosed text, a full-width sign, `[section]` for
//! `[[section]]`. Each fault is reported once, where it occurs, and the rest of the file is read as if it were right.
//!
//! Only a file that does not parse is mended, and only for reading: nothing is published while there is a finding about
//! it. The parser reports that and where something is wrong; this module determines what.

mod line;
mod list;
mod names;
mod scan;
#[cfg(test)]
mod tests;
mod text;
mod value;

use std::collections::BTreeSet;
use std::ops::Range;

use line::first_line;
use names::Names;
use scan::Scanner;

/// A replacement in a file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    /// The range replaced; empty for an insertion.
    range: Range<usize>,
    /// The text in its place.
    by: String,
}

/// A broken part of a file, and its intended form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The kind: a variant of the message `toml-syntax`, or [`CONTROL`].
    pub(super) kind: &'static str,
    /// Its range in the file.
    pub(super) range: Range<usize>,
    /// A related range: the start of the broken text, or the first use of a duplicate name.
    pub(super) other: Option<Range<usize>>,
    /// The text as typed.
    pub(super) sign: String,
    /// The intended text.
    pub(super) meant: String,
}

/// The kind of a control code that no text may contain.
pub(super) const CONTROL: &str = "control";
/// The kind of a duplicate name.
pub(super) const DUPLICATE: &str = "duplicate";

/// A file's text as intended.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// The text.
    pub(super) text: String,
    /// The faults, in the order of the file.
    pub(super) faults: Vec<Fault>,
    /// Whether every intention is known, so that the rest of the file can be understood.
    pub(super) is_clear: bool,
    edits: Vec<Edit>,
    names: Names,
}

impl Mended {
    /// Returns `text` as most likely intended. `lists` are the dotted names of the tables that may occur several times.
    pub(super) fn of(text: &str, lists: &BTreeSet<String>) -> Self {
        let (text, mut faults) = plain(text);
        let found = Scanner::new(&text, lists).run();
        faults.extend(found.faults);
        let mut mended = String::with_capacity(text.len() + 16);
        let (mut at, mut edits) = (0, Vec::with_capacity(found.edits.len()));
        for edit in found.edits {
            if edit.range.start < at {
                continue;
            }
            mended.push_str(&text[at..edit.range.start]);
            mended.push_str(&edit.by);
            at = edit.range.end;
            edits.push(edit);
        }
        mended.push_str(&text[at..]);
        Self { text: mended, faults, is_clear: found.is_clear, edits, names: found.names }
    }

    /// Returns the faults left where the parser stops at ranges of the mended text: a duplicate name, or an unforeseen
    /// mistake. Each line is reported once.
    pub(super) fn left(&self, spans: impl Iterator<Item = Range<usize>>) -> Vec<Fault> {
        let places = self.places();
        let ends: Vec<usize> = self.text.match_indices('\n').map(|(at, _)| at).collect();
        let line = |at: usize| ends.partition_point(|end| *end < at);
        let mended = |at: usize| places.mended(at);
        let mut told: BTreeSet<usize> = self.faults.iter().map(|fault| line(mended(fault.range.start))).collect();
        let mut left = Vec::new();
        for span in spans {
            let range = places.range(span.clone());
            if told.insert(line(span.start)) {
                let other = self.names.before(range.start);
                let kind = if other.is_some() { DUPLICATE } else { "other" };
                let sign = first_line(self.text.get(span).unwrap_or_default()).trim_end().to_owned();
                left.push(Fault { kind, range, other, sign, meant: String::new() });
            }
        }
        left
    }

    /// Returns the map from the mended text to the file.
    pub(super) fn places(&self) -> MendPlaces {
        let mut shift = 0isize;
        let mut places = Vec::with_capacity(self.edits.len());
        for edit in &self.edits {
            let start = edit.range.start.saturating_add_signed(shift);
            shift += edit.by.len().cast_signed() - edit.range.len().cast_signed();
            places.push(MendPlace { start, end: start + edit.by.len(), original: edit.range.clone() });
        }
        MendPlaces(places)
    }
}

/// Returns a text of the same length without codes that TOML refuses, and with line ends that it knows.
fn plain(text: &str) -> (String, Vec<Fault>) {
    let mut faults: Vec<Fault> = Vec::new();
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        let (kind, by) = match sign {
            '\r' if next != Some('\n') => ("line-end", '\n'),
            '\t' | '\n' | '\r' => ("", sign),
            sign if sign.is_ascii_control() => (CONTROL, ' '),
            sign => ("", sign),
        };
        plain.push(by);
        // All line ends of a file are one mistake.
        if !kind.is_empty() && (kind == CONTROL || faults.iter().all(|fault| fault.kind != kind)) {
            faults.push(Fault { kind, range: at..at + 1, other: None, sign: sign.to_string(), meant: String::new() });
        }
    }
    (plain, faults)
}

/// The map from offsets of a mended text to offsets of its file.
#[derive(Debug, Clone, Default)]
pub(super) struct MendPlaces(Vec<MendPlace>);

/// A replacement at `start..end` of the mended text, in place of `original`.
#[derive(Debug, Clone)]
struct MendPlace {
    start: usize,
    end: usize,
    original: Range<usize>,
}

impl MendPlaces {
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

    /// Returns the offset in the mended text of an offset in the file.
    fn mended(&self, offset: usize) -> usize {
        let before = self.0.partition_point(|place| place.original.start < offset);
        match self.0[..before].last() {
            None => offset,
            Some(place) if offset >= place.original.end => place.end + (offset - place.original.end),
            Some(place) => place.start,
        }
    }
}
