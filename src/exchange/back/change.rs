//! Turns a change of the words that a reader sees into edits of the file.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::leaf::{Leaf, LeafKind};
use super::pieces::{LeafContent, LeafPiece};
use crate::base::names::names;
use crate::exchange::read::escaped;
use crate::read::decode::{Quotes, quotes};

/// A replacement of a range of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The range, in bytes.
    pub(crate) range: Range<usize>,
    /// The new words.
    pub(crate) words: String,
}

/// A file: its text, and how its strings are quoted.
pub(super) struct ChangedFile<'a> {
    pub(super) text: &'a str,
    strings: Vec<(Range<usize>, Quotes)>,
}

impl<'a> ChangedFile<'a> {
    /// Wraps a file's text.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, strings: quotes(text) }
    }

    /// Returns the string that contains a byte offset, and its quotes.
    pub(super) fn string(&self, at: usize) -> Option<&(Range<usize>, Quotes)> {
        let after = self.strings.partition_point(|(range, _)| range.start <= at);
        self.strings[..after].last().filter(|(range, _)| at <= range.end)
    }

    /// Returns a range of whole lines if it lies strictly inside one string.
    pub(super) fn own_lines(&self, range: Range<usize>) -> Result<Range<usize>, Hindrance> {
        let string =
            self.string(range.start).filter(|(string, _)| string.start < range.start && range.end < string.end);
        string.map(|_| range).ok_or(Hindrance::Whole)
    }
}

names! {
    /// Why a change cannot be applied; the name is that of a Fluent variant.
    /// Its name is that in messages.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Hindrance {
        /// The program generates the words: a number, a value, a line of a record.
        Made = "made",
        /// A heading or a cell was removed or inserted: sections and rows have to be edited in the file.
        Whole = "whole",
        /// An item was removed whose other paragraphs remain.
        Open = "open",
        /// The string cannot hold the words.
        Quotes = "quotes",
        /// The words are in another file and other texts use them too.
        Shared = "shared",
        /// A footnote or a text box, for which a text has no place.
        Aside = "aside",
    }
}

/// Applies edits to a file. They do not overlap; of two that begin at one place, the shorter comes first.
pub(super) fn applied(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    edits.dedup();
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for edit in edits {
        let start = edit.range.start.max(at);
        out.push_str(&source[at..start]);
        out.push_str(&edit.words);
        at = edit.range.end.max(at);
    }
    out.push_str(&source[at..]);
    out
}

/// Returns the edits that replace the words of a paragraph. With `anew`, the new words have nothing in common with the
/// old.
pub(super) fn words(
    leaf: &Leaf,
    (before, after): (&str, &str),
    anew: bool,
    file: &ChangedFile<'_>,
) -> Result<Vec<Edit>, Hindrance> {
    let first = if anew { whole(leaf, before, after, file) } else { step_by_step(leaf, before, after, file) };
    match first {
        Err(_) if anew => step_by_step(leaf, before, after, file),
        Err(why) => whole(leaf, before, after, file).map_err(|_| why),
        edits => edits,
    }
}

/// Rewrites a whole paragraph: each generated piece goes where its words appear in the new text, as often as before.
fn whole(leaf: &Leaf, before: &str, after: &str, file: &ChangedFile<'_>) -> Result<Vec<Edit>, Hindrance> {
    // The words of links and named places cannot be recognised among the new ones.
    if leaf.pieces.iter().any(|piece| piece.is_tied) {
        return Err(Hindrance::Made);
    }
    let shown: Vec<char> = before.chars().collect();
    let made = leaf.pieces.iter().filter(|piece| matches!(piece.what, LeafContent::Made) && !piece.place.is_empty());
    let mut found: Vec<(usize, usize, &LeafPiece)> = Vec::new();
    for piece in made {
        let words: String = shown[piece.shown.clone()].iter().collect();
        let free = |at: usize| found.iter().all(|(start, end, _)| at >= *end || at + words.len() <= *start);
        let at = after.match_indices(&words).map(|(at, _)| at).find(|at| !words.is_empty() && free(*at));
        let at = at.ok_or(Hindrance::Made)?;
        found.push((at, at + words.len(), piece));
    }
    found.sort_by_key(|(start, ..)| *start);
    let (head, tail) = frame(leaf, &shown);
    let inner = after.strip_prefix(&head).and_then(|rest| rest.strip_suffix(&tail)).ok_or(Hindrance::Made)?;
    let (from, to) = (head.len(), head.len() + inner.len());
    let mut out = String::new();
    let mut at = from;
    for (start, end, piece) in found {
        let words = after.get(at..start.min(to)).ok_or(Hindrance::Made)?;
        out.push_str(&written(leaf.kind, words, leaf.place.start, file).ok_or(Hindrance::Quotes)?);
        out.push_str(&file.text[piece.place.clone()]);
        at = end;
    }
    let words = after.get(at..to).ok_or(Hindrance::Made)?;
    out.push_str(&written(leaf.kind, words, leaf.place.start, file).ok_or(Hindrance::Quotes)?);
    Ok(vec![Edit { range: leaf.place.clone(), words: out }])
}

/// Returns the generated text around the words of a heading: its number, and brackets.
fn frame(leaf: &Leaf, shown: &[char]) -> (String, String) {
    let around = |piece: Option<&LeafPiece>| match piece {
        Some(piece) if matches!(piece.what, LeafContent::Made) && piece.place.is_empty() => {
            shown[piece.shown.clone()].iter().collect()
        }
        _ => String::new(),
    };
    (around(leaf.pieces.first()), around(leaf.pieces.last()))
}

/// Returns the full words of a paragraph: a heading whose number was left out keeps its number.
pub(super) fn said(leaf: &Leaf, before: &str, after: &str) -> String {
    let shown: Vec<char> = before.chars().collect();
    let (head, tail) = frame(leaf, &shown);
    let kept = |end: &str| end.trim().is_empty();
    let lacks = !kept(&head) && !after.starts_with(head.trim_end()) && (kept(&tail) || !after.ends_with(&tail));
    if lacks && !after.contains(char::is_numeric) { format!("{head}{after}{tail}") } else { after.to_owned() }
}

/// Returns the edits of a paragraph of which only some words differ.
fn step_by_step(leaf: &Leaf, before: &str, after: &str, file: &ChangedFile<'_>) -> Result<Vec<Edit>, Hindrance> {
    let (old, new): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let mut edits = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if !matches!(step, DiffOp::Equal { .. }) {
            let put: String = new[step.new_range()].iter().collect();
            edits.extend(step_edits(leaf, &step.old_range(), &put, file)?);
        }
    }
    Ok(edits)
}

/// Returns the edits of one step of the difference: characters removed and characters put in their place.
fn step_edits(leaf: &Leaf, removed: &Range<usize>, put: &str, file: &ChangedFile<'_>) -> Result<Vec<Edit>, Hindrance> {
    let mut edits: Vec<Edit> = Vec::new();
    for piece in &leaf.pieces {
        let (start, end) = (piece.shown.start.max(removed.start), piece.shown.end.min(removed.end));
        if start >= end {
            continue;
        }
        let whole = start == piece.shown.start && end == piece.shown.end && !piece.place.is_empty();
        let range = match &piece.what {
            LeafContent::Words(_, Some(places)) => places[start - piece.shown.start]..places[end - piece.shown.start],
            LeafContent::Words(_, None) | LeafContent::Break | LeafContent::Made if whole => piece.place.clone(),
            _ => return Err(Hindrance::Made),
        };
        edits.push(Edit { range, words: String::new() });
    }
    if put.is_empty() {
        return Ok(edits);
    }
    // New words go where the removed ones began, or else after or before the words around them.
    let at = match edits.first() {
        Some(first) => first.range.start,
        None => beside(&leaf.pieces, removed.start).ok_or(Hindrance::Made)?,
    };
    let words = written(leaf.kind, put, at, file).ok_or(Hindrance::Quotes)?;
    match edits.first_mut() {
        Some(first) => first.words = words,
        None => edits.push(Edit { range: at..at, words }),
    }
    Ok(edits)
}

/// Returns the byte offset for an insertion before a shown character: inside words if possible, the least emphasised
/// first.
fn beside(pieces: &[LeafPiece], at: usize) -> Option<usize> {
    let place = |piece: &LeafPiece| match &piece.what {
        LeafContent::Words(_, Some(places)) if (piece.shown.start..=piece.shown.end).contains(&at) => {
            Some((piece.depth, places[at - piece.shown.start]))
        }
        _ => None,
    };
    let among = pieces.iter().filter_map(place).min_by_key(|(depth, _)| *depth);
    let after = || pieces.iter().find(|piece| piece.shown.end == at && !piece.place.is_empty());
    let before = || pieces.iter().find(|piece| piece.shown.start == at && !piece.place.is_empty());
    let made = || after().map(|piece| piece.place.end).or_else(|| before().map(|piece| piece.place.start));
    among.map(|(_, place)| place).or_else(made)
}

/// Returns words as the file writes them at an offset, or `None` if the string there cannot hold them.
pub(super) fn written(kind: LeafKind, words: &str, at: usize, file: &ChangedFile<'_>) -> Option<String> {
    let (range, quotes) = file.string(at)?;
    let marked = match kind {
        LeafKind::Line => words.replace('\n', " ").replace('{', "{{"),
        LeafKind::Prose | LeafKind::Cell => {
            let indent = indent(file.text, at, range.start);
            escaped(words).replace('\n', &format!("\\\n{indent}"))
        }
    };
    quotes.written(&marked)
}

/// Returns the indentation of the line at an offset, within its string.
fn indent(source: &str, at: usize, string: usize) -> &str {
    let start = line_start(source, at).max(string);
    let line = &source[start..];
    &line[..line.len() - line.trim_start_matches([' ', '\t', '\u{3000}']).len()]
}

pub(super) fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |end| end + 1)
}

pub(super) fn line_end(source: &str, at: usize) -> usize {
    source[at..].find('\n').map_or(source.len(), |end| at + end)
}
