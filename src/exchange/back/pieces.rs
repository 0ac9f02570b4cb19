//! Pieces of a paragraph: their words, each laid beside the characters that a reader sees.

use std::collections::HashSet;
use std::ops::Range;

/// A piece of a paragraph.
#[derive(Debug, Clone)]
pub(super) struct LeafPiece {
    pub(super) what: LeafContent,
    /// Its depth in emphasis and links.
    pub(super) depth: usize,
    /// Whether it belongs to a link, a reference with words of its own, or a name.
    pub(super) is_tied: bool,
    /// Its range in the file; a line break covers everything between its neighbours.
    pub(super) place: Range<usize>,
    /// The range of shown characters it produces, known once the paragraph is aligned.
    pub(super) shown: Range<usize>,
}

/// The content of a piece.
#[derive(Debug, Clone)]
pub(super) enum LeafContent {
    /// Words, with the byte offset of each character and of the end; `None` if the file writes them differently.
    Words(Vec<char>, Option<Vec<usize>>),
    /// A line break, shown as nothing, a blank or a line break.
    Break,
    /// Text that the program generates: a value, a number.
    Made,
}

/// Gives each line break its place: it covers everything between the words around it.
pub(super) fn spaced(mut pieces: Vec<LeafPiece>) -> Vec<LeafPiece> {
    for at in 0..pieces.len() {
        if matches!(pieces[at].what, LeafContent::Break) {
            let start = pieces[..at].last().map_or(0, |piece| piece.place.end);
            let end = pieces.get(at + 1).map_or(start, |piece| piece.place.start);
            pieces[at].place = start..end.max(start);
        }
    }
    pieces
}

/// Returns the byte offset of each character and of the end, skipping escapes; `None` if the file writes other words.
pub(super) fn places(words: &[char], written: &str, start: usize) -> Option<Vec<usize>> {
    let mut places = Vec::with_capacity(words.len() + 1);
    let mut rest = written.char_indices().peekable();
    for word in words {
        let (mut at, mut sign) = rest.next()?;
        if sign != *word && sign == '\\' || sign == '{' && rest.peek().is_some_and(|(_, next)| *next == '{') {
            if sign == '\\' {
                (_, sign) = rest.next()?;
            } else {
                rest.next()?;
            }
        }
        if sign != *word {
            return None;
        }
        at += start;
        places.push(at);
    }
    match rest.next() {
        None => places.push(start + written.len()),
        Some(_) => return None,
    }
    Some(places)
}

/// Aligns pieces with characters from `at` on; whether they match to the end.
pub(super) fn lay(
    pieces: &[LeafPiece],
    shown: &[char],
    at: usize,
    ranges: &mut Vec<Range<usize>>,
    tried: &mut HashSet<(usize, usize)>,
) -> bool {
    let Some((piece, rest)) = pieces.split_first() else { return at == shown.len() };
    if !tried.insert((pieces.len(), at)) {
        return false;
    }
    let ends: Vec<usize> = match &piece.what {
        LeafContent::Words(words, _) => {
            shown[at..].starts_with(words).then_some(at + words.len()).into_iter().collect()
        }
        LeafContent::Break => match shown.get(at) {
            Some(' ' | '\n') => vec![at + 1, at],
            _ => vec![at],
        },
        LeafContent::Made => (at..=shown.len()).collect(),
    };
    for end in ends {
        ranges.push(at..end);
        if lay(rest, shown, end, ranges, tried) {
            return true;
        }
        ranges.pop();
    }
    false
}
