//! Numbers in running text: those written in digits, and those that words may mean.

use std::collections::BTreeSet;

use super::amount::Amount;
use super::citations::{Unit, citations};
use super::dates::{DateReading, dates};
use super::folded;
use super::numerals::{in_english, in_kanji, in_words_of};
use super::outlines::outlines;
use super::phones::phone_ranges;
use crate::base::date::ERAS;
use crate::words::Profile;

/// The scale from which a sign multiplies the whole number before it: 2千5百万 is twenty-five million.
const MYRIAD: u64 = 10_000;

/// The numbers of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ScannedNumbers {
    /// The numbers in digits, without separators: `1000`, `1.5`.
    pub(crate) written: BTreeSet<String>,
    /// The numbers of citations, and whether each is of an article: 7 (an article) and 1 of Article 7.1.
    pub(crate) cited: BTreeSet<(String, bool)>,
    /// The numbers that words may mean. They excuse a difference but never cause one.
    pub(crate) possible: BTreeSet<String>,
}

impl ScannedNumbers {
    /// Every number that the text may be read to contain.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        self.written.iter().chain(self.cited.iter().map(|(number, _)| number)).chain(&self.possible)
    }
}

/// The numbers of a text, without those of dates and telephone numbers.
pub(crate) fn numbers(text: &str, profile: &Profile) -> ScannedNumbers {
    let mut chars = folded(text);
    let citations = citations(text, profile);
    let dates = dates(text, profile);
    let mut skipped: Vec<_> = dates.iter().map(|found| found.range.clone()).collect();
    skipped.extend(citations.iter().map(|citation| citation.range.clone()));
    skipped.extend(outlines(text, profile).into_iter().map(|(range, _)| range));
    skipped.extend(phone_ranges(text).into_iter().map(|(range, _)| range));
    for range in skipped {
        let start = chars.partition_point(|(at, _)| *at < range.start);
        let inside = chars[start..].iter_mut().take_while(|(at, _)| *at < range.end);
        inside.for_each(|(_, c)| *c = '\0');
    }
    let chars: Vec<char> = chars.into_iter().map(|(_, c)| c).collect();
    let mut numbers = ScannedNumbers::default();
    for citation in &citations {
        let articles = std::iter::once(citation.unit != Unit::Inside).chain(std::iter::repeat(false));
        numbers.cited.extend(citation.numbers.iter().chain(&citation.branch).map(u32::to_string).zip(articles));
    }
    // The other text may write a date in an unrecognised way (2023 .1 .2).
    for day in dates.iter().filter_map(|found| match found.reading {
        DateReading::Day(day) => Some(day),
        _ => None,
    }) {
        let parts = [i32::from(day.year()), i32::from(day.month()), i32::from(day.day())];
        numbers.possible.extend(parts.iter().map(i32::to_string));
    }
    in_digits(&chars, profile, &mut numbers);
    in_kanji(&chars, &mut numbers.possible);
    // 完全に安全 is 100% secure.
    numbers.possible.extend(text.contains("完全").then(|| "100".to_owned()));
    let words: String = chars.iter().collect();
    in_english(&words, &mut numbers.possible);
    in_words_of(profile, &words, &mut numbers.possible);
    // 午後五時 is 17:00.
    if words.contains("午後") {
        let hours = numbers.possible.iter().filter_map(|number| number.parse::<u8>().ok()).filter(|hour| *hour < 12);
        let hours: Vec<String> = hours.map(|hour| (hour + 12).to_string()).collect();
        numbers.possible.extend(hours);
    }
    numbers
}

fn in_digits(chars: &[char], profile: &Profile, numbers: &mut ScannedNumbers) {
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
        // IPv4, 5G, ISO27001, COVID-19, 24/7: names, not numbers. 1st and 30th are numbers.
        let ordinal = ["st", "nd", "rd", "th"].iter().any(|end| after.starts_with(end));
        // 1.氏名 2.住所: the marker of an enumeration is not a number.
        let mut dotted = after.chars().skip_while(|c| c.is_whitespace());
        let mark = digits.len() <= 2
            && before.is_none_or(char::is_whitespace)
            && dotted.next() == Some('.')
            && dotted.next().is_some_and(|c| !c.is_ascii_digit() && !c.is_whitespace());
        let named = mark
            || is_outline(&digits, &chars[..start], &after)
            || before.is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
            || (!ordinal && after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
            || is_part_of_name(chars, start, at);
        if named {
            // JPY500 may be five hundred, and 7F the seventh floor.
            numbers.possible.insert(digits);
        } else if let Some(value) = scaled(&digits, chars, &mut at, profile) {
            numbers.written.insert(value.to_string());
        } else {
            let era: String = chars[start.saturating_sub(2)..start].iter().collect();
            add(&digits, &era, &after, profile, numbers);
        }
    }
}

/// Whether digits are the number of a paragraph typed into its text: "6.1. We keep it. 6.2. We delete it."
fn is_outline(digits: &str, before: &[char], after: &str) -> bool {
    let last = before.iter().rev().find(|c| !c.is_whitespace());
    let head = last.is_none_or(|c| matches!(c, '.' | '。' | ':' | '：' | ';' | ')' | '）' | '?' | '!'));
    let blank = before.last().is_none_or(|c| c.is_whitespace() || *c == '。');
    let stopped = after.strip_prefix('.');
    let word =
        |rest: &str, begins: fn(char) -> bool| rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(begins));
    let words = match stopped {
        Some(rest) => word(rest, char::is_uppercase) || word(rest, is_cjk),
        None => word(after, |c| matches!(c, '一'..='鿿') && !matches!(c, '倍' | '億' | '万' | '円' | '年' | '割')),
    };
    digits.contains('.') && head && blank && words
}

fn is_cjk(c: char) -> bool {
    matches!(c, 'ぁ'..='ヿ' | '一'..='鿿')
}

/// Whether digits are part of a name or a code: COVID-19, 24/7, a postal code (100-0000).
fn is_part_of_name(chars: &[char], start: usize, end: usize) -> bool {
    let hyphen = |c: char| matches!(c, '-' | '‐' | '‑' | '–' | '−' | 'ー');
    let sign = |at: Option<usize>| at.and_then(|at| chars.get(at)).copied();
    let (before, outer) = (sign(start.checked_sub(1)), sign(start.checked_sub(2)));
    let (after, further) = (sign(Some(end)), sign(Some(end + 1)));
    let is = |c: Option<char>, kind: &dyn Fn(char) -> bool| c.is_some_and(kind);
    let digit = |c: char| c.is_ascii_digit();
    let run = |from: usize| chars.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
    let run_before = |to: usize| chars[..to].iter().rev().take_while(|c| c.is_ascii_digit()).count();
    let hyphenated = is(before, &hyphen) && is(outer, &|c| c.is_ascii_alphabetic());
    let slashed = (is(before, &|c| c == '/') && is(outer, &digit)) || (is(after, &|c| c == '/') && is(further, &digit));
    let head = end - start == 3 && is(after, &hyphen) && run(end + 1) == 4;
    let tail = end - start == 4 && is(before, &hyphen) && start > 0 && run_before(start - 1) == 3;
    hyphenated || slashed || head || tail
}

/// Reads the digits at a position, without separators, and advances the position past them.
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

/// The value of digits followed by scale signs: 3千万, 1億2,000万, 2万5千. `None` if there are no such signs.
fn scaled(first: &str, chars: &[char], at: &mut usize, profile: &Profile) -> Option<Amount> {
    let (mut total, mut part, mut value) = (Amount::ZERO, Amount::ZERO, Amount::parse(first));
    let start = *at;
    while let Some(&c) = chars.get(*at) {
        if value.is_none() && c.is_ascii_digit() {
            value = Amount::parse(&digits(chars, at, profile));
            continue;
        }
        // 1억 2,000만 is one number, but 3억 5 is two.
        let blank = c == ' ' && value.is_none() && goes_on(&chars[*at + 1..], profile);
        match sign(c, profile) {
            Some(scale) if scale >= MYRIAD => {
                total = total.plus(part.plus(value.take().unwrap_or_default()).times(scale));
                part = Amount::ZERO;
            }
            Some(scale) => part = part.plus(value.take().unwrap_or(Amount::ONE).times(scale)),
            None if blank => {}
            None => break,
        }
        *at += 1;
    }
    (*at > start).then(|| total.plus(part).plus(value.unwrap_or_default()))
}

/// Whether digits with a scale sign begin here.
fn goes_on(chars: &[char], profile: &Profile) -> bool {
    let mut at = 0;
    let digits = digits(chars, &mut at, profile);
    let scale = chars.get(at).copied();
    !digits.is_empty() && scale.is_some_and(|c| sign(c, profile).is_some())
}

/// The factor of a single scale sign of the language: 万, 만, 亿.
fn sign(c: char, profile: &Profile) -> Option<u64> {
    let mut signs = profile.scales.iter().filter(|(word, _)| word.chars().eq([c]));
    signs.next().map(|(_, scale)| *scale)
}

/// Whether a comma separates groups of three digits.
fn is_group(chars: &[char], comma: usize) -> bool {
    let group = chars.iter().skip(comma + 1).take_while(|c| c.is_ascii_digit()).count();
    group == 3 && chars[..comma].iter().rev().take_while(|c| c.is_ascii_digit()).count() <= 3
}

/// Adds digits without a scale sign, interpreted by their context: an era, a scale, a clock.
fn add(digits: &str, before: &str, after: &str, profile: &Profile, numbers: &mut ScannedNumbers) {
    let plain = digits.trim_start_matches('0');
    let plain = if plain.is_empty() || plain.starts_with('.') { format!("0{plain}") } else { plain.to_owned() };
    let value = Amount::parse(&plain).unwrap_or_default();
    let era = ERAS.into_iter().find(|(era, ..)| before.ends_with(era));
    let following = after.trim_start().to_lowercase();
    let scale = profile.scales.iter().find(|(word, _)| following.starts_with(word.as_str()));
    numbers.written.insert(match (era, scale) {
        (Some((.., before_first)), _) => (value.whole() + before_first.unsigned_abs() as u128).to_string(),
        (None, Some((_, scale))) => value.times(*scale).to_string(),
        (None, None) => plain.clone(),
    });
    numbers.possible.insert(plain);
    numbers.possible.extend(on_the_other_clock(value.whole(), before, after).map(|hour| hour.to_string()));
}

/// An hour converted from the 12-hour clock in the afternoon (6:00 p.m.) to the 24-hour clock, or the reverse.
fn on_the_other_clock(hour: u128, before: &str, after: &str) -> Option<u128> {
    let minutes = after.strip_prefix(':').map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let clock = minutes.unwrap_or(after).trim_start().to_ascii_lowercase();
    match hour {
        0..=11 if before.ends_with("午後") || clock.starts_with("p.m") || clock.starts_with("pm") => Some(hour + 12),
        13..=24 => Some(hour - 12),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;

    fn numbers(text: &str) -> ScannedNumbers {
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
        super::numbers(text, &profile("ja")).written.into_iter().collect()
    }

    fn english(text: &str) -> Vec<String> {
        numbers(text).written.into_iter().collect()
    }

    #[test]
    fn digits_of_every_width_and_scale_are_the_same_number() {
        assert_eq!(written("手数料は１，０００円"), ["1000"]);
        assert_eq!(english("1,000 yen"), ["1000"]);
        assert_eq!(written("3億円と1.5万円"), ["15000", "300000000"]);
        assert_eq!(written("1.15億円と8.29億円"), ["115000000", "829000000"]);
        assert_eq!(written("1.15億円"), english("1.15 hundred million yen and 115,000,000 yen"));
        assert_eq!(english("1.5 million"), ["1500000"]);
        assert_eq!(written("1億2,000万円、2万5千円、3千万円、５千円"), ["120000000", "25000", "30000000", "5000"]);
        assert_eq!(written("平成15年法律第57号"), ["2003", "57"]);
        assert_eq!(english("30th day"), ["30"]);
        assert!(numbers("JPY500、7F").possible.is_superset(&["500", "7"].map(str::to_owned).into()));
        assert!(super::numbers("第7条第1項", &profile("ja")).written.is_empty() && english("Article 23").is_empty());
        assert!(written("IPv4 と GA4、ISO27001、2026年4月1日、03-0000-0000").is_empty());
        assert!(written("1.氏名 2.住所 3.電話番号").is_empty() && written("費用は 2.5倍、10.").len() == 2);
        assert!(english("6.1. We keep it for 30 days. 6.2. We delete it.") == ["30"]);
        assert_eq!(english("It is version 6.1. We keep it. 2.5 Million people"), ["2500000", "6.1"]);
        assert!(written("〒100-0000 東京都、COVID-19、24/7").is_empty() && written("5-10件、3/4") == ["10", "5"]);
    }

    #[test]
    fn words_only_excuse() {
        let possible = |text: &str, number: &str| numbers(text).possible.contains(number);
        assert!(possible("三十日以内", "30") && possible("二〇二六年", "2026") && possible("百二十", "120"));
        assert!(possible("within thirty days", "30") && possible("twenty-four hours", "24"));
        assert!(possible("in April", "4") && possible("item (iii)", "3") && possible("5 p.m.", "17"));
        assert!(possible("10:00 a.m. to 6:00 p.m.", "18") && possible("one half", "2"));
        assert!(possible("on subsequent visits", "2") && possible("quarterly", "3"));
        let japanese = |text: &str, number: &str| super::numbers(text, &profile("ja")).possible.contains(number);
        assert!(japanese("午後五時まで", "17") && japanese("四半期ごと", "3") && japanese("年中無休", "365"));
        assert!(written("一部を第三者に、one of the third parties").is_empty());
    }
}
