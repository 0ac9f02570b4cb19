//! Takes over the formatting that words got in Word.

use super::change::Edit;
use super::groups::ChangedParagraph;
use super::leaf::{Leaf, LeafKind};
use super::pieces::{LeafContent, LeafPiece};
use super::{Changed, Gatherer};
use crate::exchange::read::formats::{FormatKind, FormattedWords};
use crate::exchange::read::whole;
use crate::exchange::text::TextUnit;

impl Gatherer<'_> {
    /// Takes over formatting of words that otherwise stay as they are, or records it.
    pub(super) fn format(
        &mut self,
        unit: &TextUnit,
        format: &FormattedWords,
        group: &ChangedParagraph,
        leaf: Option<&Leaf>,
    ) {
        // The number before the words is not theirs.
        let words = format.words.rsplit('\t').next().unwrap_or_default().trim().to_owned();
        let is_headed = format.kind == FormatKind::Heading && leaf.is_none_or(|leaf| leaf.kind == LeafKind::Line);
        if is_headed || words.is_empty() {
            return;
        }
        let format = FormattedWords { words, ..format.clone() };
        let stays = group.main.as_ref() == Some(&unit.words) && group.formats.len() == 1;
        let at = self.place(leaf);
        match (leaf.filter(|_| stays).and_then(|leaf| marked(leaf, &unit.words, &format)), at) {
            (Some((edits, after)), Some(at)) => {
                self.edits.extend(edits);
                self.back.changes.push(Changed { at, before: format.words, after });
            }
            (_, at) => self.back.formats.push((at, format)),
        }
    }
}

/// Returns the edits that give words of a paragraph their formatting, and what the file says of them then; `None` where
/// the file cannot say it, or where that is uncertain.
fn marked(leaf: &Leaf, shown: &str, format: &FormattedWords) -> Option<(Vec<Edit>, String)> {
    let is_safe = |address: &String| !address.contains(['<', '>', '"', '\'', '\\', ' ', '{']);
    let (open, close) = match format.kind {
        FormatKind::Bold => ("**", "**".to_owned()),
        FormatKind::Italic => ("*", "*".to_owned()),
        FormatKind::Link => ("[", format!("](<{}>)", whole(&format.address).filter(is_safe)?)),
        _ => return None,
    };
    let words = format.words.as_str();
    // Beside a bracket or a stop, a sign might not count as a mark.
    let is_clear = words.starts_with(char::is_alphanumeric) && words.ends_with(char::is_alphanumeric);
    let mut places = shown.match_indices(words).map(|(at, _)| shown[..at].chars().count());
    let start = places.next().filter(|_| is_clear && places.next().is_none() && leaf.kind != LeafKind::Line)?;
    let end = start + words.chars().count();
    // Marks beside marks would run into one another: `**a****b**`.
    let touches = |piece: &LeafPiece| piece.depth > 0 && (piece.shown.end == start || piece.shown.start == end);
    if leaf.pieces.iter().any(touches) {
        return None;
    }
    let place = leaf.pieces.iter().find_map(|piece| match &piece.what {
        LeafContent::Words(_, Some(places)) if piece.shown.start <= start && end <= piece.shown.end => {
            let free = piece.depth == 0 && !piece.is_tied;
            free.then(|| (places[start - piece.shown.start], places[end - piece.shown.start]))
        }
        _ => None,
    });
    let (from, to) = place?;
    let after = format!("{open}{words}{close}");
    let edits = vec![Edit { range: from..from, words: open.to_owned() }, Edit { range: to..to, words: close }];
    Some((edits, after))
}
