//! Line ends of the source inside a paragraph: nothing in Japanese, a space between words elsewhere.

/// Whether a character belongs to a script that is written without spaces between words, or to its punctuation.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
}

/// Returns what replaces a line end between `before` and `after`, in a language that is written without spaces (`cjk`)
/// or with them.
pub(super) fn line_end(before: Option<char>, after: Option<char>, cjk: bool) -> &'static str {
    let (Some(before), Some(after)) = (before, after) else { return "" };
    let words = if cjk {
        // Two words of another script still need their space: "Google Analytics".
        before.is_alphanumeric() && after.is_alphanumeric() && !is_cjk(before) && !is_cjk(after)
    } else {
        !(is_cjk(before) && is_cjk(after))
    };
    if words { " " } else { "" }
}

#[cfg(test)]
mod tests {
    use super::line_end;

    #[test]
    fn a_line_end_leaves_no_space_in_japanese() {
        let between = |before, after, cjk| line_end(Some(before), Some(after), cjk);
        assert_eq!(between('は', '当', true), "");
        assert_eq!(between('。', 'G', true), "");
        assert_eq!(between('I', 'を', true), "");
        assert_eq!(between('e', 'A', true), " ");
        assert_eq!(between(',', 'a', false), " ");
        assert_eq!(between('社', '長', false), "");
        assert_eq!(line_end(None, Some('a'), false), "");
    }
}
