//! Finds dates, numbers, citations, addresses, telephone numbers and typed markers in running text.

mod addresses;
mod amount;
mod citations;
mod cursor;
mod dates;
pub(crate) mod many;
mod markers;
mod numbers;
mod numerals;
mod outlines;
mod phones;

use std::ops::Range;

pub(crate) use addresses::{WebPages, publisher};
pub(crate) use citations::{Citation, Unit, citations, relations, value as kanji_count};
pub(crate) use dates::{DateReading, FoundDate, dates};
pub(crate) use markers::marker;
pub(crate) use numbers::{ScannedNumbers, numbers};
pub(crate) use outlines::outlines;
pub(crate) use phones::phones;

/// The months in English.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Returns the ranges of a word in a text. Most texts hold few of the words that a rule looks for, and whether a text holds
/// one is known before a search for its places is prepared.
pub(crate) fn places<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let found = text.contains(word).then(|| text.match_indices(word));
    found.into_iter().flatten().map(|(at, word)| at..at + word.len())
}

/// The characters of a text with their offsets, full-width ASCII made half-width.
pub(crate) fn folded(text: &str) -> Vec<(usize, char)> {
    text.char_indices().map(|(at, c)| (at, fold(c))).collect()
}

/// Converts a full-width ASCII character to half-width.
pub(crate) fn fold(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    }
}

/// A text in lower case at the same byte offsets: a letter whose lower case has another length (İ) is kept.
pub(crate) fn lowered(text: &str) -> String {
    let small = |c: char| {
        let mut small = c.to_lowercase();
        let only = small.next().filter(|one| one.len_utf8() == c.len_utf8() && small.next().is_none());
        only.unwrap_or(c)
    };
    text.chars().map(small).collect()
}

/// Whether a character is of Japanese script or its punctuation.
pub(crate) fn is_japanese(c: char) -> bool {
    matches!(u32::from(c), 0x3000..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF)
}

/// Profiles for tests.
#[cfg(test)]
pub(crate) mod tests {
    use crate::base::Language;
    use crate::read::inputs::Inputs;
    use crate::read::site::site_words;
    use crate::words::Profile;

    #[test]
    fn small_letters_stand_where_the_capitals_stood() {
        assert_eq!(super::lowered("ABC ÉÄ Ωμ"), "abc éä ωμ");
        // K of kelvin takes three bytes, k one; İ two, and i with its dot three.
        for text in ["İstanbul", "\u{212A}elvin", "ẞ", "Ⱥ"] {
            assert_eq!(super::lowered(text).len(), text.len(), "{text}");
        }
    }

    /// The profile of a language built into the program.
    pub(crate) fn profile(tag: &str) -> Profile {
        let language = Language::parse(tag).expect("a language");
        let (words, _) = site_words(&Inputs::built_in(), std::slice::from_ref(&language));
        words.get(&language).expect("a language with words").profile().clone()
    }
}
