//! Numbers in words: kanji numerals, English words, and those listed in a language's profile. They are only possible
//! readings: 一部 and 第三者 are not numbers, so a numeral excuses a difference but never causes one.

use std::collections::BTreeSet;

use super::MONTHS;
use crate::words::Profile;

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
/// Other words that mean a number.
const OTHERS: [(&str, usize); 16] = [
    ("once", 1),
    ("twice", 2),
    ("both", 2),
    // 2回目以降
    ("subsequent", 2),
    ("half", 6),
    ("half", 2),
    ("quarter", 3),
    ("quarters", 3),
    ("quarterly", 3),
    ("fortnight", 14),
    ("annually", 12),
    ("dozen", 12),
    ("noon", 12),
    ("midnight", 0),
    ("hundred", 100),
    ("thousand", 1000),
];

/// Adds every number that words of the language may mean.
pub(super) fn in_words_of(profile: &Profile, text: &str, possible: &mut BTreeSet<String>) {
    let lower = text.to_lowercase();
    let months = (1..).zip(&profile.months).flat_map(|(month, names)| names.iter().map(move |name| (name, month)));
    let words = profile.numerals.iter().map(|(word, number)| (word, *number)).chain(months);
    possible.extend(words.filter(|(word, _)| lower.contains(word.as_str())).map(|(_, number)| number.to_string()));
}

/// Adds every number that a run of kanji numerals may mean. 一部 and 第三者 are words, so these only excuse.
pub(super) fn in_kanji(chars: &[char], possible: &mut BTreeSet<String>) {
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

/// Adds every number that an English word may mean: three, third, thirty, April, (iii).
pub(super) fn in_english(text: &str, possible: &mut BTreeSet<String>) {
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
