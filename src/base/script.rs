//! The scripts of characters, by which a text without spaces still falls into words.

/// The script of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    /// Letters and digits of any script without an entry of its own.
    Letters,
    /// Ideographs.
    Kanji,
    Hiragana,
    Katakana,
    /// White space.
    Space,
    /// Everything else.
    Sign,
}

impl Script {
    /// Returns the script of a character.
    pub(crate) fn of(c: char) -> Self {
        match c {
            'ぁ'..='ゟ' => Self::Hiragana,
            'ァ'..='ヿ' | '･'..='ﾟ' => Self::Katakana,
            '々' | '〆' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                Self::Kanji
            }
            c if c.is_whitespace() => Self::Space,
            c if c.is_alphanumeric() => Self::Letters,
            _ => Self::Sign,
        }
    }
}

/// Returns the half-width form of a full-width sign of ASCII.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c => c,
    }
}

/// Splits a text into words: runs of one script, and each sign by itself.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        let script = Script::of(c);
        if last.is_some_and(|last| last != script || script == Script::Sign) {
            words.push(&text[start..at]);
            start = at;
        }
        last = Some(script);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_word_is_a_run_of_one_script_and_a_sign_stands_alone() {
        assert_eq!(
            words("利用目的を通知し、Cookie 3個！！"),
            ["利用目的", "を", "通知", "し", "、", "Cookie", " ", "3", "個", "！", "！"]
        );
        assert_eq!(words(""), [""; 0]);
    }
}
