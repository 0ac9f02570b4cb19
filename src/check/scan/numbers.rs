//! Numbers in running text: those that are written in digits, and those that words may mean.

use std::collections::BTreeSet;

use super::citations::{Unit, citations};
use super::dates::dates;
use super::{ERAS, MONTHS, folded};
use crate::words::Profile;

/// The numbers of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Numbers {
    /// Those in digits, without separators: `1000`, `1.5`.
    pub(crate) written: BTreeSet<String>,
    /// Those by which something is cited, and whether it is an article: 7 (an article) and 1 of Article 7.1.
    pub(crate) cited: BTreeSet<(String, bool)>,
    /// Those that words of the text can be read as. They excuse a difference, and never make one.
    pub(crate) possible: BTreeSet<String>,
}

impl Numbers {
    /// Every number that the text may be read to hold.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        self.written.iter().chain(self.cited.iter().map(|(number, _)| number)).chain(&self.possible)
    }
}

/// The numbers of a text, without those of dates and telephone numbers.
pub(crate) fn numbers(text: &str, profile: &Profile) -> Numbers {
    let mut chars = folded(text);
    let citations = citations(text, profile);
    let mut skipped: Vec<_> = dates(text, profile).into_iter().map(|found| found.range).collect();
    skipped.extend(citations.iter().map(|citation| citation.range.clone()));
    skipped.extend(phone_ranges(text).into_iter().map(|(range, _)| range));
    for range in skipped {
        let start = chars.partition_point(|(at, _)| *at < range.start);
        let inside = chars[start..].iter_mut().take_while(|(at, _)| *at < range.end);
        inside.for_each(|(_, c)| *c = '\0');
    }
    let chars: Vec<char> = chars.into_iter().map(|(_, c)| c).collect();
    let mut numbers = Numbers::default();
    for citation in &citations {
        let articles = std::iter::once(citation.unit != Unit::Inside).chain(std::iter::repeat(false));
        numbers.cited.extend(citation.numbers.iter().chain(&citation.branch).map(u32::to_string).zip(articles));
    }
    in_digits(&chars, profile, &mut numbers);
    in_kanji(&chars, &mut numbers.possible);
    // 完全に安全 is 100% secure.
    numbers.possible.extend(text.contains("完全").then(|| "100".to_owned()));
    let words: String = chars.iter().collect();
    in_words(&words, &mut numbers.possible);
    in_own_words(&words, profile, &mut numbers.possible);
    numbers
}

fn in_digits(chars: &[char], profile: &Profile, numbers: &mut Numbers) {
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let digits = digits(chars, &mut at, profile);
        let before = start.checked_sub(1).map(|before| chars[before]);
        let after: String = chars[at..].iter().take(16).collect();
        // IPv4, 5G, ISO27001: names, not numbers. 1st and 30th are numbers.
        let ordinal = ["st", "nd", "rd", "th"].iter().any(|end| after.starts_with(end));
        let named = before.is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
            || (!ordinal && after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'));
        if named {
            // JPY500 may be five hundred, and 7F the seventh floor.
            numbers.possible.insert(digits);
        } else if let Some(value) = scaled(&digits, chars, &mut at, profile) {
            numbers.written.insert((value as i64).to_string());
        } else {
            let era: String = chars[start.saturating_sub(2)..start].iter().collect();
            add(&digits, &era, &after, profile, numbers);
        }
    }
}

/// The digits from a place on, without separators; the place is then after them.
fn digits(chars: &[char], at: &mut usize, profile: &Profile) -> String {
    let decimal = profile.decimal.unwrap_or('.');
    let groups: &[char] = if profile.groups.is_empty() { &[','] } else { &profile.groups };
    let mut digits = String::new();
    while *at < chars.len() {
        let next_is_digit = chars.get(*at + 1).is_some_and(char::is_ascii_digit);
        match chars[*at] {
            c if c.is_ascii_digit() => digits.push(c),
            c if next_is_digit && groups.contains(&c) && is_group(chars, *at) => {}
            c if next_is_digit && c == decimal => digits.push('.'),
            _ => break,
        }
        *at += 1;
    }
    digits
}

/// The value of digits that kanji go on with: 3千万, 1億2,000万, 2万5千. `None` where none do.
fn scaled(first: &str, chars: &[char], at: &mut usize, profile: &Profile) -> Option<f64> {
    let (mut total, mut part, mut value) = (0.0, 0.0, Some(first.parse::<f64>().unwrap_or(0.0)));
    let start = *at;
    while let Some(c) = chars.get(*at) {
        let (small, large) = match c {
            '百' => (100.0, 0.0),
            '千' => (1_000.0, 0.0),
            '万' => (0.0, 1e4),
            '億' => (0.0, 1e8),
            '兆' => (0.0, 1e12),
            // 1억 2,000만 is one number, 3억 5 are two.
            ' ' if value.is_none() && goes_on(&chars[*at + 1..], profile) => {
                *at += 1;
                continue;
            }
            c if c.is_ascii_digit() && value.is_none() => {
                value = digits(chars, at, profile).parse().ok();
                continue;
            }
            c => match sign(*c, profile) {
                Some(scale) if scale >= 1e4 => (0.0, scale),
                Some(scale) => (scale, 0.0),
                None => break,
            },
        };
        *at += 1;
        match large > 0.0 {
            true => (total, part, value) = (total + (part + value.unwrap_or(0.0)) * large, 0.0, None),
            false => (part, value) = (part + value.unwrap_or(1.0) * small, None),
        }
    }
    (*at > start).then_some(total + part + value.unwrap_or(0.0))
}

/// Whether digits begin here that a sign goes on with.
fn goes_on(chars: &[char], profile: &Profile) -> bool {
    let mut at = 0;
    let digits = digits(chars, &mut at, profile);
    let scale = chars.get(at).copied();
    !digits.is_empty() && scale.is_some_and(|c| "百千万億".contains(c) || sign(c, profile).is_some())
}

/// What a single sign of the language multiplies by: 만, 亿.
fn sign(c: char, profile: &Profile) -> Option<f64> {
    let mut signs = profile.scales.iter().filter(|(word, _)| word.chars().eq([c]));
    signs.next().map(|(_, scale)| *scale as f64)
}

/// Every number that words of the language can mean.
fn in_own_words(text: &str, profile: &Profile, possible: &mut BTreeSet<String>) {
    let lower = text.to_lowercase();
    let months = (1..).zip(&profile.months).flat_map(|(month, names)| names.iter().map(move |name| (name, month)));
    let words = profile.numerals.iter().map(|(word, number)| (word, *number)).chain(months);
    possible.extend(words.filter(|(word, _)| lower.contains(word.as_str())).map(|(_, number)| number.to_string()));
}

/// True for a comma between groups of three digits.
fn is_group(chars: &[char], comma: usize) -> bool {
    let group = chars.iter().skip(comma + 1).take_while(|c| c.is_ascii_digit()).count();
    group == 3 && chars[..comma].iter().rev().take_while(|c| c.is_ascii_digit()).count() <= 3
}

fn add(digits: &str, before: &str, after: &str, profile: &Profile, numbers: &mut Numbers) {
    let plain = digits.trim_start_matches('0');
    let plain = if plain.is_empty() || plain.starts_with('.') { format!("0{plain}") } else { plain.to_owned() };
    let era = ERAS.into_iter().find(|(era, _)| before.ends_with(era));
    let scales = [(" million", 1e6), (" billion", 1e9), (" thousand", 1e3)];
    let scale = scales.into_iter().find(|(word, _)| after.starts_with(word));
    let following = after.trim_start().to_lowercase();
    let mut own = profile.scales.iter().filter(|(word, _)| following.starts_with(word.as_str()));
    let scale = scale.or_else(|| own.next().map(|(_, scale)| ("", *scale as f64)));
    let value: f64 = plain.parse().unwrap_or(0.0);
    // 6:00 p.m.
    let minutes = |after: &str| {
        after.strip_prefix(':').map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned())
    };
    let clock = minutes(after).unwrap_or_else(|| after.to_owned()).trim_start().to_ascii_lowercase();
    let afternoon = before.ends_with("午後") || clock.starts_with("p.m") || clock.starts_with("pm");
    match (era, scale) {
        (Some((_, first)), _) => _ = numbers.written.insert((value as i64).saturating_add(first.into()).to_string()),
        (None, Some((_, scale))) => _ = numbers.written.insert(((value * scale) as i64).to_string()),
        (None, None) => _ = numbers.written.insert(plain.clone()),
    }
    numbers.possible.insert(plain);
    if afternoon && value < 12.0 {
        numbers.possible.insert((value as i64 + 12).to_string());
    }
    if (13.0..=24.0).contains(&value) {
        numbers.possible.insert((value as i64 - 12).to_string());
    }
}

/// Every number that a run of kanji numerals can be read as. 一部 and 第三者 are words; therefore these only excuse.
fn in_kanji(chars: &[char], possible: &mut BTreeSet<String>) {
    let digit = |c: char| "〇一二三四五六七八九".chars().position(|digit| digit == c);
    let unit = |c: char| match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        '万' => Some(10_000),
        _ => None,
    };
    for run in chars.split(|c| digit(*c).is_none() && unit(*c).is_none()).filter(|run| !run.is_empty()) {
        let (mut total, mut part, mut current, mut row) = (0_usize, 0_usize, 0_usize, String::new());
        for c in run {
            match (digit(*c), unit(*c)) {
                (Some(value), _) => {
                    row.push_str(&value.to_string());
                    current = value;
                }
                (_, Some(10_000)) => {
                    total = total.saturating_add((part + current).max(1).saturating_mul(10_000));
                    (part, current) = (0, 0);
                }
                (_, Some(unit)) => {
                    part = part.saturating_add(current.max(1).saturating_mul(unit));
                    current = 0;
                }
                _ => {}
            }
        }
        possible.insert(total.saturating_add(part).saturating_add(current).to_string());
        possible.insert(row);
    }
}

/// Words for zero to nineteen.
const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
/// Ordinals, from first.
const ORDINALS: [&str; 13] = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
];
/// Words for the tens.
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/// Roman numerals of list items.
const ROMAN: [&str; 13] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
/// Other words that stand for a number.
const OTHERS: [(&str, usize); 11] = [
    ("once", 1),
    ("twice", 2),
    ("both", 2),
    // 2回目以降
    ("subsequent", 2),
    ("half", 6),
    ("half", 2),
    ("dozen", 12),
    ("noon", 12),
    ("midnight", 0),
    ("hundred", 100),
    ("thousand", 1000),
];

/// Every number that an English word can be read as: three, third, thirty, April, (iii).
fn in_words(text: &str, possible: &mut BTreeSet<String>) {
    let lower = text.to_lowercase();
    let mut tens = 0;
    for word in lower.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
        let place = |names: &[&str]| names.iter().position(|name| *name == word);
        let month = place(&MONTHS).map(|month| month + 1);
        let found = [place(&SMALL), place(&ORDINALS), place(&ROMAN), month];
        let ten = place(&TENS);
        let others = OTHERS.iter().filter(|(name, _)| *name == word).map(|(_, value)| *value);
        let values = found.into_iter().flatten().chain(ten.map(|ten| ten * 10)).chain(others);
        for value in values {
            possible.insert(value.to_string());
            possible.insert((tens + value).to_string());
        }
        tens = ten.map_or(0, |ten| ten * 10);
    }
}

/// The telephone numbers of a text, in domestic digits: 03-0000-0000 and +81-3-0000-0000 are the same.
pub(crate) fn phones(text: &str) -> BTreeSet<String> {
    phone_ranges(text).into_iter().map(|(_, phone)| phone).collect()
}

fn phone_ranges(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let chars = folded(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        let part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | ' ' | '‐' | '−' | '–' | 'ー');
        while at < chars.len() && part(chars[at].1) {
            at += 1;
        }
        let run: String = chars[start..at].iter().map(|(_, c)| *c).collect();
        let run = run.trim_end_matches([' ', '(', '-']);
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let separated = run.trim().chars().filter(|c| !c.is_ascii_digit() && *c != ' ').count() >= 2;
        if digits.len() >= 9 && digits.len() <= 15 && separated {
            let end = chars[start + run.chars().count() - 1];
            let domestic = match digits.strip_prefix("81").filter(|_| run.contains('+')) {
                Some(rest) => format!("0{}", rest.trim_start_matches('0')),
                None => digits,
            };
            found.push((chars[start].0..end.0 + end.1.len_utf8(), domestic));
        }
        at = at.max(start + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;

    fn numbers(text: &str) -> Numbers {
        super::numbers(text, &profile("en"))
    }

    #[test]
    fn numbers_are_those_of_the_language() {
        let written =
            |tag: &str, text: &str| super::numbers(text, &profile(tag)).written.into_iter().collect::<Vec<_>>();
        assert_eq!(written("de", "1.250,50 Euro und 100.000.000 Yen"), ["100000000", "1250.50"]);
        assert_eq!(written("de", "1,5 Millionen Euro"), ["1500000"]);
        assert_eq!(written("fr", "12 500 euros"), ["12500"]);
        assert_eq!(written("ko", "10만 원, 1억 2,000만 엔"), ["100000", "120000000"]);
        assert_eq!(written("zh", "1亿日元"), ["100000000"]);
        assert_eq!(written("ar", "100 مليون ين"), ["100000000"]);
        let possible = |tag: &str, text: &str| super::numbers(text, &profile(tag)).possible;
        assert!(possible("zh", "保存两年").contains("2") && possible("ko", "두 달 이내").contains("2"));
        assert!(possible("de", "dreißig Tage").contains("30") && !possible("ja", "zwei").contains("2"));
    }

    fn written(text: &str) -> Vec<String> {
        numbers(text).written.into_iter().collect()
    }

    #[test]
    fn digits_of_every_width_and_scale_are_the_same_number() {
        assert_eq!(written("手数料は１，０００円"), ["1000"]);
        assert_eq!(written("1,000 yen"), ["1000"]);
        assert_eq!(written("3億円と1.5万円"), ["15000", "300000000"]);
        assert_eq!(written("1.5 million"), ["1500000"]);
        assert_eq!(written("1億2,000万円、2万5千円、3千万円、５千円"), ["120000000", "25000", "30000000", "5000"]);
        assert_eq!(written("平成15年法律第57号"), ["2003", "57"]);
        assert_eq!(written("30th day"), ["30"]);
        assert!(numbers("JPY500、7F").possible.is_superset(&["500", "7"].map(str::to_owned).into()));
        assert!(super::numbers("第7条第1項", &profile("ja")).written.is_empty() && written("Article 23").is_empty());
        assert!(written("IPv4 と GA4、ISO27001、2026年4月1日、03-0000-0000").is_empty());
    }

    #[test]
    fn words_only_excuse() {
        let possible = |text: &str, number: &str| numbers(text).possible.contains(number);
        assert!(possible("三十日以内", "30") && possible("二〇二六年", "2026") && possible("百二十", "120"));
        assert!(possible("within thirty days", "30") && possible("twenty-four hours", "24"));
        assert!(possible("in April", "4") && possible("item (iii)", "3") && possible("5 p.m.", "17"));
        assert!(possible("10:00 a.m. to 6:00 p.m.", "18") && possible("one half", "2"));
        assert!(possible("on subsequent visits", "2"));
        assert!(written("一部を第三者に、one of the third parties").is_empty());
    }

    #[test]
    fn a_telephone_number_is_the_same_in_both_forms() {
        assert_eq!(phones("電話 03-0000-0000"), phones("Phone: +81-3-0000-0000"));
        assert_eq!(phones("(03) 0000-0001").len(), 1);
        assert!(phones("2026-04-01 and 100-0000").is_empty());
    }
}
