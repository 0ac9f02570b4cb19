//! What of a text no reader sees: blanks, and how its letters are composed.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Words as comparisons know them: in normal form C, without blanks but one between two words of a script that has them.
pub(super) fn squeezed(text: &str) -> Cow<'_, str> {
    let composed = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes if is_squeezed(text) => return Cow::Borrowed(text),
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
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

/// Whether a text has no blanks but one between two words.
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

/// True for a letter of a script that has blanks between words.
fn is_spaced(letter: char) -> bool {
    let unspaced = matches!(u32::from(letter), 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF);
    letter.is_alphanumeric() && !unspaced
}
