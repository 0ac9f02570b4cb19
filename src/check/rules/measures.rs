//! Numbers with units: 30日, 2 weeks, 1,000円. The units and their conversions are data (`meaning.toml`).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::meaning::{conversions, latin, units};
use crate::base::{Keyed, Language};
use crate::check::scan::{dates, fold};
use crate::words::Profile;

/// A number with its unit.
#[derive(Debug)]
pub(super) struct Quantity {
    /// The unit, as an index into the data.
    pub(super) unit: usize,
    /// The range of the number, including its unit.
    pub(super) range: Range<usize>,
}

/// The quantities of a text by their number in digits, excluding dates.
pub(super) fn measures(
    text: &str,
    units: &[Keyed<Vec<String>>],
    language: &Language,
    profile: &Profile,
) -> BTreeMap<String, Vec<Quantity>> {
    if !text.contains(|c| fold(c).is_ascii_digit()) {
        return BTreeMap::new();
    }
    let days: Vec<_> = dates(text, profile).into_iter().map(|found| found.range).collect();
    let mut found: BTreeMap<String, Vec<Quantity>> = BTreeMap::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c| fold(c).is_ascii_digit()).map(|next| at + next) {
        let digit = |c: char| fold(c).is_ascii_digit() || matches!(c, ',' | '，' | '.');
        let end = start + text[start..].find(|c| !digit(c)).unwrap_or(text.len() - start);
        at = end;
        if days.iter().any(|day| day.start <= start && start < day.end) {
            continue;
        }
        let number: String = text[start..end].chars().map(fold).filter(|c| *c != ',').collect();
        let rest = text[end..].trim_start_matches([' ', '\u{a0}', '-']);
        let gap = text.len() - end - rest.len();
        if let Some((unit, len)) = unit(rest, units, language) {
            let number = number.trim_end_matches('.').to_owned();
            found.entry(number).or_default().push(Quantity { unit, range: start..end + gap + len });
        }
    }
    found
}

/// The unit at the start of a text, and the length of its word.
fn unit(text: &str, units: &[Keyed<Vec<String>>], language: &Language) -> Option<(usize, usize)> {
    let fits = |word: &&String| {
        let folded = text.chars().next().map(fold);
        let same = text.starts_with(word.as_str()) || (word.as_str() == "%" && folded == Some('%'));
        same && (!word.ends_with(latin) || !text[word.len()..].starts_with(latin))
    };
    let len = |word: &String| if text.starts_with(word.as_str()) { word.len() } else { '％'.len_utf8() };
    let all = units.iter().enumerate().filter_map(|(at, unit)| Some((at, unit.of(language)?)));
    all.flat_map(|(at, words)| words.iter().filter(fits).map(move |word| (at, len(word)))).max_by_key(|(_, len)| *len)
}

/// The numbers that express the quantities of a text in another unit: 14 for 2週間, 6 for 72か月.
pub(super) fn converted(text: &str, language: &Language, profile: &Profile) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (number, measures) in measures(text, units(), language, profile) {
        let Ok(number) = number.parse::<u64>() else { continue };
        for (large, small, times) in conversions() {
            let has = |unit: usize| measures.iter().any(|measure| measure.unit == unit);
            found.extend(number.checked_mul(times).filter(|_| has(large)).map(|number| number.to_string()));
            found.extend((has(small) && number.is_multiple_of(times)).then(|| (number / times).to_string()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;

    #[test]
    fn numbers_are_read_with_their_units() {
        let read = |text: &str, tag: &str| {
            let all = measures(text, units(), &language(tag), &profile(tag));
            all.into_iter().map(|(number, measures)| (number, measures[0].unit)).collect::<Vec<_>>()
        };
        assert_eq!(read("１０営業日以内、2026年4月1日から30日", "ja"), [("10".into(), 0), ("30".into(), 4)]);
        assert_eq!(
            read("within 10 business days or 30 days of April 1, 2026", "en"),
            [("10".into(), 0), ("30".into(), 4)]
        );
        assert_eq!(read("1,000円", "ja"), read("1,000 yen", "en"));
        assert_eq!(read("50％", "ja"), read("50 percent", "en"));
    }

    #[test]
    fn spans_of_time_are_the_same_in_another_unit() {
        let same = |text: &str, tag: &str, other: &str| converted(text, &language(tag), &profile(tag)).contains(other);
        assert!(same("２週間以内に", "ja", "14") && same("within 14 days", "en", "2"));
        assert!(same("6年間保存します", "ja", "72") && same("72時間以内", "ja", "3"));
        assert!(!same("15日以内", "ja", "2") && !same("14円", "ja", "2"));
    }

    fn language(tag: &str) -> Language {
        Language::parse(tag).expect("a language")
    }
}
