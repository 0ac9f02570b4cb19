//! Counters: how the nth of something is written.

use crate::base::names::names;

names! {
    /// A way to write a count.
    /// Its name is that in patterns.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub(crate) enum Counter {
        /// 1, 2, 3
        #[default]
        Decimal = "1",
        /// １, ２, ３ (full width; half width from ten on, as Japanese offices do)
        FullWidth = "１",
        /// a, b, c
        Alpha = "a",
        /// A, B, C
        UpperAlpha = "A",
        /// i, ii, iii
        Roman = "i",
        /// I, II, III
        UpperRoman = "I",
        /// ア, イ, ウ
        Katakana = "ア",
        /// イ, ロ, ハ
        Iroha = "イ",
        /// 一, 二, 三
        Kanji = "一",
        /// ①, ②, ③
        Circled = "①",
        /// 가, 나, 다
        Hangul = "가",
        /// أ, ب, ج
        Abjad = "أ",
        /// ก, ข, ค
        Thai = "ก",
        /// bis, ter, quater
        Latin = "bis",
    }
}

impl Counter {
    /// Returns the script that it counts in; adjacent numbers of one script run together.
    pub(crate) fn script(self) -> &'static str {
        match self {
            Self::Decimal | Self::FullWidth => "digits",
            Self::Alpha | Self::UpperAlpha | Self::Roman | Self::UpperRoman | Self::Latin => "letters",
            Self::Katakana | Self::Iroha => "kana",
            Self::Kanji => "kanji",
            Self::Circled => "circled",
            Self::Hangul => "hangul",
            Self::Abjad => "abjad",
            Self::Thai => "thai",
        }
    }

    /// Returns `n` written out, counting from one. Falls back to the decimal number if the counter has no sign for `n`.
    pub(crate) fn text(self, n: u32) -> String {
        match self {
            Self::Decimal => n.to_string(),
            Self::FullWidth => full_width(n),
            Self::Alpha => letters(n, 'a'),
            Self::UpperAlpha => letters(n, 'A'),
            Self::Roman => roman(n).to_lowercase(),
            Self::UpperRoman => roman(n),
            Self::Katakana => nth(KATAKANA, n),
            Self::Iroha => nth(IROHA, n),
            Self::Kanji => kanji(n),
            Self::Circled => circled(n),
            Self::Hangul => nth(HANGUL, n),
            Self::Abjad => nth(ABJAD, n),
            Self::Thai => nth(THAI, n),
            Self::Latin => n
                .checked_sub(1)
                .and_then(|at| LATIN.get(at as usize))
                .map_or_else(|| n.to_string(), |word| (*word).to_owned()),
        }
    }
}

/// The order of the syllabary, in which items of ordinances are counted (アイウ順).
const KATAKANA: &str = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
/// The order of the iroha poem, in which items of statutes are counted (イロハ順).
const IROHA: &str = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

/// The order in which items of Korean statutes are counted (목).
const HANGUL: &str = "가나다라마바사아자차카타파하";
/// The order of the Arabic letters by their traditional numeric values, in which items are counted.
const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
/// The words by which articles that are put in are counted in Romance languages.
const LATIN: [&str; 9] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];
/// The Thai consonants in which items are counted, without the obsolete ones.
const THAI: &str = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

fn nth(signs: &str, n: u32) -> String {
    let sign = n.checked_sub(1).and_then(|index| signs.chars().nth(index as usize));
    sign.map_or_else(|| n.to_string(), String::from)
}

fn full_width(n: u32) -> String {
    match char::from_digit(n, 10) {
        Some(digit) => char::from_u32('０' as u32 + (digit as u32 - '0' as u32)).map_or_else(String::new, String::from),
        None => n.to_string(),
    }
}

fn letters(n: u32, first: char) -> String {
    let mut rest = n;
    let mut reversed = Vec::new();
    while rest > 0 {
        rest -= 1;
        reversed.push(char::from(first as u8 + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    reversed.iter().rev().collect()
}

fn roman(n: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if n > 3999 {
        return n.to_string();
    }
    let mut rest = n;
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}

fn kanji(n: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    if n == 0 || n > 999 {
        return n.to_string();
    }
    let digit = |value: u32| DIGITS[(value % 10) as usize];
    let place = |value: u32, sign: &str| match value {
        0 => String::new(),
        1 => sign.to_owned(),
        _ => format!("{}{sign}", digit(value)),
    };
    format!("{}{}{}", place(n / 100, "百"), place(n / 10 % 10, "十"), digit(n))
}

fn circled(n: u32) -> String {
    let sign = match n {
        1..=20 => char::from_u32('①' as u32 + n - 1),
        21..=35 => char::from_u32('㉑' as u32 + n - 21),
        36..=50 => char::from_u32('㊱' as u32 + n - 36),
        _ => None,
    };
    sign.map_or_else(|| n.to_string(), String::from)
}

#[cfg(test)]
mod tests {
    use super::Counter;

    #[test]
    fn counters_count_past_their_ends() {
        let row = |counter: Counter, ns: &[u32]| ns.iter().map(|n| counter.text(*n)).collect::<Vec<_>>().join(" ");
        assert_eq!(row(Counter::FullWidth, &[1, 9, 10]), "１ ９ 10");
        assert_eq!(row(Counter::Alpha, &[1, 26, 27, 53]), "a z aa ba");
        assert_eq!(row(Counter::Roman, &[1, 4, 8, 49, 4000]), "i iv viii xlix 4000");
        assert_eq!(row(Counter::Katakana, &[1, 5, 46, 47]), "ア オ ン 47");
        assert_eq!(row(Counter::Iroha, &[1, 2, 3, 47]), "イ ロ ハ ス");
        assert_eq!(row(Counter::Kanji, &[1, 10, 11, 20, 105, 999]), "一 十 十一 二十 百五 九百九十九");
        assert_eq!(row(Counter::Latin, &[1, 2, 9, 10]), "bis ter decies 10");
        assert_eq!(row(Counter::Circled, &[1, 20, 21, 50, 51]), "① ⑳ ㉑ ㊿ 51");
    }
}
