//! Invisible differences of texts: blanks, and the composition of letters.

use std::borrow::Cow;

use crate::base::composed::composed;

/// Normalises words for comparison: in normal form C, without blanks except for one between two words of a spaced
/// script.
pub(super) fn squeezed(text: &str) -> Cow<'_, str> {
    let composed = match composed(text) {
        Cow::Borrowed(text) if is_squeezed(text) => return Cow::Borrowed(text),
        composed => composed,
    };
    let mut squeezed = String::with_capacity(composed.len());
    let mut letters = composed.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_whitespace() {
            squeezed.push(letter);
            continue;
        }
        while letters.next_if(|next| next.is_whitespace()).is_some() {}
        let around = squeezed.chars().last().zip(letters.peek().copied());
        if around.is_some_and(|(before, after)| is_spaced(before) && is_spaced(after)) {
            squeezed.push(' ');
        }
    }
    Cow::Owned(squeezed)
}

/// Whether the only blanks of a text are single spaces between two words.
fn is_squeezed(text: &str) -> bool {
    let mut letters = text.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        if letter.is_whitespace() {
            let spaced = |around: Option<char>| around.is_some_and(is_spaced);
            if letter != ' ' || !spaced(before) || !spaced(letters.peek().copied()) {
                return false;
            }
        }
        before = Some(letter);
    }
    true
}

/// Whether a letter belongs to a script with spaces between words.
fn is_spaced(letter: char) -> bool {
    let unspaced = matches!(u32::from(letter), 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF);
    letter.is_alphanumeric() && !unspaced
}
