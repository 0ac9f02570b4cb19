//! The values of Roman and kanji numerals, and of signs in a row.

const KANJI: &str = "一二三四五六七八九十";

/// Returns the place of a sign in a row of signs, from one.
pub(super) fn place(signs: &str, sign: char) -> Option<u32> {
    signs.chars().zip(1..).find(|(known, _)| *known == sign).map(|(_, value)| value)
}

/// The value of a well-formed Roman numeral up to 39.
pub(super) fn roman_value(word: &str, upper: bool) -> Option<u32> {
    const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let word = if upper { word.to_ascii_lowercase() } else { word.to_owned() };
    let tens = word.bytes().take_while(|byte| *byte == b'x').count();
    let ones = ONES.iter().position(|ones| *ones == &word[tens..])?;
    u32::try_from(tens * 10 + ones).ok().filter(|value| (1..40).contains(value))
}

/// The value of a kanji numeral up to 99, and its length in bytes. ー, ニ and ハ are read as the numerals they resemble.
pub(super) fn kanji(text: &str) -> (Option<u32>, usize) {
    let value = |c: char| match c {
        'ー' => Some(1),
        'ニ' => Some(2),
        'ハ' => Some(8),
        _ => place(KANJI, c),
    };
    let signs: Vec<(char, u32)> = text.chars().take(4).map_while(|c| Some((c, value(c)?))).collect();
    let len = signs.iter().map(|(c, _)| c.len_utf8()).sum();
    let value = match signs.iter().map(|(_, value)| *value).collect::<Vec<_>>().as_slice() {
        [one] => Some(*one),
        [10, ones @ 1..=9] => Some(10 + ones),
        [tens @ 2..=9, 10] => Some(tens * 10),
        [tens @ 2..=9, 10, ones @ 1..=9] => Some(tens * 10 + ones),
        _ => None,
    };
    (value, len)
}
