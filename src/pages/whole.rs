//! What does not break at the end of a line: the number of an article, a day or a sum of money with what it counts (第19条,
//! 令和9年, 12米ドル, Article 7, March 31, 2027, 1,000 yen). Seen by its signs alone, in any language; where it sees too much, a
//! line breaks a word earlier.

use std::ops::Range;

/// Signs that stand before a number and belong to it.
const BEFORE: [&str; 7] = ["第", "제", "令和", "平成", "昭和", "大正", "明治"];
/// Longer words before a number are no name of a part or of a month.
const LONGEST_WORD: usize = 12;
/// Signs by which a number is multiplied: 1万円.
const SCALES: &str = "百千万億兆萬亿만억";
/// What a number counts in more than one sign, but for words in katakana.
const COUNTED: [&str; 22] = [
    "時間",
    "週間",
    "人民元",
    "人民币",
    "人民幣",
    "日元",
    "日圓",
    "美元",
    "欧元",
    "歐元",
    "港元",
    "港币",
    "港幣",
    "新台币",
    "新臺幣",
    "新台幣",
    "英镑",
    "英鎊",
    "달러",
    "유로",
    "주일",
    "시간",
];
/// Countries before the name of their money: 米ドル.
const COUNTRIES: [&str; 6] = ["米", "豪", "加", "英", "香港", "台湾"];
/// Longer words in katakana are no name of what a number counts.
const LONGEST_KATAKANA: usize = 8;
/// Money behind a number and a blank, longer words first; where it has a second word, the first one holds it.
const MONEY: [&str; 24] = [
    "US dollars",
    "US-Dollar",
    "US dollar",
    "dollars",
    "dólares",
    "dolar",
    "đô la",
    "euros",
    "euro",
    "Euro",
    "yenes",
    "yens",
    "yen",
    "Yen",
    "ienes",
    "yên",
    "pounds",
    "won",
    "ين",
    "يورو",
    "دولار",
    "เยน",
    "ยูโร",
    "ดอลลาร์",
];
/// Signs of money.
const SIGNS: &str = "€$£¥￥₩฿₫₱₹₺₽";
/// What stands before a unit on a page.
pub(super) const OPEN: &str = "<span class=\"whole\">";
/// What stands behind it.
pub(super) const CLOSE: &str = "</span>";

/// Returns a text of a page, as it is written there, with each unit in an element that does not break; none where it has none.
/// An entity is no part of a unit.
pub(super) fn kept(text: &str) -> Option<String> {
    let units = units(text);
    if units.is_empty() {
        return None;
    }
    let mut html = String::with_capacity(text.len() + units.len() * (OPEN.len() + CLOSE.len()));
    let mut rest = 0;
    for unit in units {
        html.push_str(&text[rest..unit.start]);
        html.push_str(OPEN);
        html.push_str(&text[unit.clone()]);
        html.push_str(CLOSE);
        rest = unit.end;
    }
    html.push_str(&text[rest..]);
    Some(html)
}

/// Returns the units of a text, in order.
pub(super) fn units(text: &str) -> Vec<Range<usize>> {
    let mut units = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(is_digit) {
        let digits = at + found;
        let start = digits - before(&text[at..digits]);
        let end = digits + number(&text[digits..]) + after(&text[digits..], start < digits);
        if text[start..end].chars().any(|c| !is_digit(c) && !is_between(c)) {
            units.push(start..end);
        }
        at = end;
    }
    units
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

/// Whether a sign stands between the digits of a number.
fn is_between(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}')
}

/// Whether a sign is one between which lines break: an ideograph, a syllable of Korean.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The length of what belongs to a number at the end of `text`: a sign, or a name with a blank.
fn before(text: &str) -> usize {
    if let Some(sign) = BEFORE.iter().find(|sign| text.ends_with(**sign)) {
        return sign.len();
    }
    let Some(words) = text.strip_suffix(' ') else { return 0 };
    let word = words.rfind(|c: char| !c.is_alphabetic() && c != '.').map_or(words, |end| next(words, end));
    let name = word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() <= LONGEST_WORD;
    if name { word.len() + 1 } else { 0 }
}

/// What follows the sign at `at`.
fn next(text: &str, at: usize) -> &str {
    let mut rest = text[at..].chars();
    rest.next();
    rest.as_str()
}

/// The length of a number at the head of `text`: digits, with a stop, a comma or a blank that does not break only between them.
fn number(text: &str) -> usize {
    let mut length = 0;
    for (at, c) in text.char_indices() {
        let inside = is_between(c) && next(text, at).starts_with(is_digit);
        if !is_digit(c) && !inside {
            break;
        }
        length = at + c.len_utf8();
    }
    length
}

/// The length of what belongs to the number at the head of `text` and stands behind it; `named`: a name stands before it.
fn after(text: &str, named: bool) -> usize {
    let digits = number(text);
    let rest = &text[digits..];
    if let Some(length) = counted(rest) {
        return length;
    }
    let mut signs = rest.chars();
    match signs.next() {
        Some('か' | 'ヶ' | 'カ' | 'ヵ') => rest.len() - skip_wide(signs.as_str()).len(),
        Some(c) if is_wide(c) => {
            let own = c.len_utf8();
            let more = &rest[own..];
            let branch = more.strip_prefix('の').map_or(0, number);
            own + match c {
                // 4月1日
                '月' | '월' if more.starts_with(is_digit) => number(more) + one_wide(more),
                // 第15条の2
                '条' | '條' if branch > 0 => 'の'.len_utf8() + branch,
                _ => 0,
            }
        }
        Some('(') if named => brackets(rest),
        _ => year(rest, named),
    }
}

/// The length of what a number before `text` counts, where it is a word: 万円, 米ドル, ポイント, a blank and yen.
fn counted(text: &str) -> Option<usize> {
    let (unscaled, scale) = skip(text, |c| SCALES.contains(c));
    if scale > 0 && unscaled.starts_with(is_digit) {
        return Some(scale + number(unscaled) + after(unscaled, false));
    }
    if let Some(length) = money_apart(unscaled) {
        return Some(scale + length);
    }
    if let Some(word) = COUNTED.iter().find(|word| unscaled.starts_with(**word)) {
        return Some(scale + word.len());
    }
    let country = COUNTRIES.iter().find(|country| unscaled.starts_with(**country)).map_or(0, |country| country.len());
    let (_, word) = skip(&unscaled[country..], |c| matches!(c, 'ァ'..='ヺ' | 'ー'));
    match unscaled[country..country + word].chars().count() {
        2..=LONGEST_KATAKANA => Some(scale + country + word),
        // 1万円
        _ if scale > 0 => Some(scale + unscaled.len() - skip_wide(unscaled).len()),
        _ => None,
    }
}

/// The length of a blank and of the money behind it, at the head of `text`.
fn money_apart(text: &str) -> Option<usize> {
    let words = text.strip_prefix(' ')?;
    if let Some(sign) = words.chars().next().filter(|sign| SIGNS.contains(*sign)) {
        return Some(1 + sign.len_utf8());
    }
    let (_, code) = skip(words, |c| c.is_ascii_uppercase());
    let ends = |length: usize| !words[length..].starts_with(char::is_alphanumeric);
    if code == 3 && ends(code) {
        return Some(1 + code);
    }
    let word = MONEY.iter().find(|word| words.starts_with(**word) && ends(word.len()))?;
    Some(1 + word.len())
}

/// What follows the signs of a kind at the head of `text`, and how long those are.
fn skip(text: &str, kind: impl Fn(char) -> bool) -> (&str, usize) {
    let rest = text.trim_start_matches(kind);
    (rest, text.len() - rest.len())
}

fn skip_wide(text: &str) -> &str {
    text.strip_prefix(is_wide).unwrap_or(text)
}

/// The length of one wide sign behind the number at the head of `text`.
fn one_wide(text: &str) -> usize {
    let rest = &text[number(text)..];
    rest.len() - skip_wide(rest).len()
}

/// The length of `(1)(ii)`.
fn brackets(text: &str) -> usize {
    let mut length = 0;
    while let Some(inside) = text[length..].strip_prefix('(') {
        let word = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        if word == 0 || word > 5 || !inside[word..].starts_with(')') {
            break;
        }
        length += word + 2;
    }
    length
}

/// The length of what makes a day of a number: `, 2027` after a name, ` mars 2027`, `. April 2027`.
fn year(text: &str, named: bool) -> usize {
    let of_four = |rest: &str| number(rest) == 4 && rest.bytes().take(4).all(|byte| byte.is_ascii_digit());
    if let Some(rest) = text.strip_prefix(", ").filter(|_| named) {
        return if of_four(rest) { 6 } else { 0 };
    }
    let Some(word) = text.strip_prefix(". ").or_else(|| text.strip_prefix(' ')) else { return 0 };
    let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let rest = word[length..].strip_prefix(' ').filter(|rest| length > 2 && of_four(rest));
    rest.map_or(0, |rest| text.len() - rest.len() + 4)
}

#[cfg(test)]
mod tests {
    use super::units;

    fn found(text: &str) -> Vec<&str> {
        units(text).into_iter().map(|unit| &text[unit]).collect()
    }

    #[test]
    fn articles_and_days_are_whole() {
        assert_eq!(found("個人情報保護法第27条第1項第2号の規定"), ["第27条", "第1項", "第2号"]);
        assert_eq!(found("第15条の2及び第３条"), ["第15条の2", "第３条"]);
        assert_eq!(found("2026年（令和8年）4月1日施行"), ["2026年", "令和8年", "4月1日"]);
        assert_eq!(found("2か月以内に1,000円を14日以内に"), ["2か月", "1,000円", "14日"]);
        assert_eq!(found("제27조제1항, 2026년 4월 1일"), ["제27조", "제1항", "2026년", "4월", "1일"]);
        assert_eq!(found("Article 27(1)(ii) of the Act (Act No. 57 of 2003)"), ["Article 27(1)(ii)", "No. 57"]);
        assert_eq!(found("from March 31, 2027, until 1 April 2028"), ["March 31, 2027", "1 April 2028"]);
        assert_eq!(found("ab 1. April 2025 und le 31 mars 2027"), ["1. April 2025", "31 mars 2027"]);
    }

    #[test]
    fn sums_of_money_and_what_is_counted_are_whole() {
        assert_eq!(
            found("手数料は12米ドル、1,000円又は1万円とし、3億5,000万円"),
            ["12米ドル", "1,000円", "1万円", "3億5,000万円"]
        );
        assert_eq!(
            found("10ユーロ、20シンガポールドル、30香港ドル及び40バーツ"),
            ["10ユーロ", "20シンガポールドル", "30香港ドル", "40バーツ"]
        );
        assert_eq!(found("24時間、2週間、500ポイント及び2カ月"), ["24時間", "2週間", "500ポイント", "2カ月"]);
        assert_eq!(
            found("a fee of 1,000 yen, 12 US dollars, JPY 300 or 5 €"),
            ["1,000 yen", "12 US dollars", "JPY 300", "5 €"]
        );
        assert_eq!(
            found("12.500 EUR, 12\u{202f}500 yens, 3 dólares"),
            ["12.500 EUR", "12\u{202f}500 yens", "3 dólares"]
        );
        assert_eq!(found("10美元、5万人民币、12달러"), ["10美元", "5万人民币", "12달러"]);
    }

    #[test]
    fn numbers_alone_and_words_alone_are_none() {
        for text in [
            "",
            "条",
            "within 14 days",
            "1,250.50",
            "12\u{202f}500",
            "3 wonder",
            "https://a.example/2026/04",
            "月",
            "4月",
            "第",
        ] {
            assert!(found(text).iter().all(|unit| *unit == "4月"), "{text}: {:?}", found(text));
        }
        assert_eq!(found("4月1"), ["4月1"]);
        assert_eq!(found("条の2月3月4日"), ["2月3月", "4日"]);
    }
}
