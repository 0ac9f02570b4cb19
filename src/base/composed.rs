//! Normal form C, in which letters are composed with their accents.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Whether a text is known to be in normal form C. Most are, and most signs need no table to tell.
pub(crate) fn is_composed(text: &str) -> bool {
    text.chars().all(stands_alone) || is_nfc_quick(text.chars()) == IsNormalized::Yes
}

/// Returns a text in normal form C.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if is_composed(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Whether a sign neither composes with another one nor stands for others: Latin letters, kana, ideographs, wide signs.
fn stands_alone(sign: char) -> bool {
    matches!(sign, ..'\u{300}' | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3098}' | '\u{309b}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::{composed, stands_alone};

    #[test]
    fn signs_that_stand_alone_are_in_normal_form_wherever_they_stand() {
        for sign in ('\0'..=char::MAX).filter(|sign| stands_alone(*sign)) {
            assert_eq!(canonical_combining_class(sign), 0, "{sign:?}");
            assert_eq!(is_nfc_quick([sign].into_iter()), IsNormalized::Yes, "{sign:?}");
        }
    }

    #[test]
    fn letters_are_composed_with_their_accents() {
        assert_eq!(composed("か\u{3099}ぎe\u{301}x"), "がぎéx");
        assert_eq!(composed("\u{f900}"), "\u{8c48}");
    }
}
