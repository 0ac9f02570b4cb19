//! Finds the days on which a document was established and revised: 制定日：2020年4月1日, Last updated: October 1, 2024.
//!
//! A line is trusted if it says one of the two about each of its days, and nothing else; a day of establishment only
//! if all documents agree. A short line with a day that says more, such as a heading with the day of an Act, is a guess, which
//! is only reported; of several days, none is taken unless it is certain whose words stand where. The words are data (`days.toml`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::base::{Keyed, Language};
use crate::check::scan::{DateReading, FoundDate, dates};
use crate::exchange::read::{Paper, PaperPart};
use crate::read::decode::{data, table};
use crate::words::Profile;

table! {
    /// The data file.
    struct RawDayWords {
        /// Words of the day of establishment.
        established: Keyed<Vec<String>>,
        /// Words of a day of revision.
        revised: Keyed<Vec<String>>,
        /// Words that say no more of it.
        around: Keyed<Vec<String>>,
    }
}

static WORDS: LazyLock<RawDayWords> = LazyLock::new(|| data("days.toml", include_str!("days.toml")));

/// The longest line with one day that is not a sentence, in characters.
const LONGEST: usize = 60;
/// The most days in a line that is not a sentence.
const MOST_DAYS: usize = 6;

/// The days that documents name about themselves.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct DocumentDays {
    pub(super) established: BTreeSet<Date>,
    pub(super) revised: BTreeSet<Date>,
    /// Lines that may name such days.
    guesses: Vec<Guess>,
}

/// A line that may name a day of the notice, or of something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guess {
    /// The line.
    pub(super) words: String,
    /// The key in `notice.toml`, and the value it would get.
    pub(super) key: &'static str,
    pub(super) value: String,
}

impl DocumentDays {
    /// Collects the days in a document of a language.
    pub(super) fn read(&mut self, paper: &Paper, language: &Language, profile: &Profile) {
        for part in &paper.parts {
            let PaperPart::Line(line) = part else { continue };
            for words in line.words.lines().map(|words| words.trim_end_matches('\\')) {
                self.line(words, language, profile);
            }
        }
    }

    fn line(&mut self, words: &str, language: &Language, profile: &Profile) {
        if words.chars().count() > LONGEST * MOST_DAYS {
            return;
        }
        let found = dates(words, profile);
        let most = found.len().min(MOST_DAYS);
        if found.len() > most || words.chars().count() > LONGEST * most {
            return;
        }
        let Some(is_led) = is_led(words, &found, language) else { return };
        let mut start = 0;
        for (at, FoundDate { range, reading }) in found.iter().enumerate() {
            let DateReading::Day(day) = reading else { return };
            let end = match found.get(at + 1) {
                Some(_) if is_led => range.end,
                Some(next) => next.range.start,
                None => words.len(),
            };
            let around = format!("{} {}", &words[start..range.start], &words[range.end..end]).to_lowercase();
            self.day(*day, &around, words, language);
            start = end;
        }
    }

    /// Collects a day of a line, with the words around it.
    fn day(&mut self, day: Date, around: &str, line: &str, language: &Language) {
        let (days, key, value) = match labels(around, language) {
            [true, false] => (&mut self.established, "established", day.to_string()),
            [false, true] => (&mut self.revised, "revised", format!("[{day}]")),
            _ => return,
        };
        if says_no_more(around, language) {
            days.insert(day);
        } else if !line.trim_end().ends_with(['。', '.', ';', '；']) {
            self.guesses.push(Guess { words: line.trim().to_owned(), key, value });
        }
    }

    /// Returns the uncertain days of the first version of a notice.
    pub(super) fn guesses(&self) -> &[Guess] {
        &self.guesses
    }

    /// Returns the days for the first version of a notice, which takes effect on `effective`: of its establishment, if
    /// exactly one is named and not a later one, and of its revisions up to then.
    pub(super) fn until(&self, effective: Date) -> (Option<Date>, Vec<Date>) {
        let established = self.established.first().copied().filter(|_| self.established.len() == 1);
        let established = established.filter(|day| *day <= effective);
        let after = |day: &&Date| established.is_none_or(|established| **day > established);
        let revised = self.revised.iter().filter(|day| **day <= effective).filter(after).copied();
        (established, revised.collect())
    }
}

/// Whether the days of a line have their words before them, or behind; `None` if that is uncertain for one of several.
fn is_led(words: &str, found: &[FoundDate], language: &Language) -> Option<bool> {
    let says = |part: &str| part.contains(char::is_alphabetic);
    let (first, last) = (found.first()?, found.last()?);
    let head = &words[..first.range.start];
    let (before, behind) = (says(head), says(&words[last.range.end..]));
    // A colon behind words leads to the day after them.
    let leads = |pair: &[FoundDate]| words[pair[0].range.end..pair[1].range.start].contains([':', '：']);
    let is_any_led = found.windows(2).any(leads);
    match (found.len(), before, behind) {
        (1, ..) => Some(before),
        // A title before the first day is no label of it.
        (_, true, false) if is_any_led || labels(head, language) != [false; 2] => Some(true),
        (_, false, true) if !is_any_led => Some(false),
        _ => None,
    }
}

/// Whether words say that a day is one of establishment, and one of revision.
fn labels(around: &str, language: &Language) -> [bool; 2] {
    let around = around.to_lowercase();
    [&WORDS.established, &WORDS.revised]
        .map(|of| of.of(language).is_some_and(|all| all.iter().any(|word| around.contains(word.as_str()))))
}

/// Whether the words around a day say only whether it is one of establishment or revision.
fn says_no_more(around: &str, language: &Language) -> bool {
    let all = [&WORDS.established, &WORDS.revised, &WORDS.around];
    let mut known: Vec<&String> = all.into_iter().filter_map(|words| words.of(language)).flatten().collect();
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let rest = known.into_iter().fold(around.to_owned(), |rest, word| rest.replace(word.as_str(), " "));
    !rest.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::scan::tests::profile;

    fn said(tag: &str, lines: &[&str]) -> (Option<Date>, Vec<Date>) {
        let (mut days, language) = (DocumentDays::default(), Language::parse(tag).expect("a tag"));
        lines.iter().for_each(|line| days.line(line, &language, &profile(tag)));
        days.until(date(2024, 10, 1))
    }

    #[test]
    fn lines_that_name_a_day_are_believed() {
        let ja = ["制定日：2020年4月1日", "改訂　令和4年4月1日", "最終改定日：2024年10月1日", "次回更新 2025年1月1日"];
        assert_eq!(said("ja", &ja), (Some(date(2020, 4, 1)), vec![date(2022, 4, 1), date(2024, 10, 1)]));
        for line in [
            "制定日：2020年4月1日　最終改定日：2024年10月1日",
            "2020年4月1日 制定 / 2024年10月1日 改定",
            "（2020年4月1日制定、2024年10月1日改定）",
        ] {
            assert_eq!(said("ja", &[line]), (Some(date(2020, 4, 1)), vec![date(2024, 10, 1)]), "{line}");
        }
        for line in [
            "施行日：2020年5月1日　制定日：2020年4月1日　改定日：2024年10月1日",
            "公表 2020年5月1日　制定日：2020年4月1日　改定日：2024年10月1日",
        ] {
            assert_eq!(said("ja", &[line]), (Some(date(2020, 4, 1)), vec![date(2024, 10, 1)]), "{line}");
        }
        let three = "制定 2020年4月1日 改定 2022年4月1日 改定 2024年10月1日";
        assert_eq!(said("ja", &[three]), (Some(date(2020, 4, 1)), vec![date(2022, 4, 1), date(2024, 10, 1)]));
        let two = "Established April 1, 2020 | Last revised October 1, 2024";
        assert_eq!(said("en", &[two]), (Some(date(2020, 4, 1)), vec![date(2024, 10, 1)]));
        let en = ["Established: April 1, 2020", "This Privacy Policy was last updated on 1 April 2022."];
        assert_eq!(said("en", &en), (Some(date(2020, 4, 1)), vec![date(2022, 4, 1)]));
    }

    #[test]
    fn a_line_that_says_more_is_a_guess() {
        for (tag, line) in [
            ("ja", "個人情報の保護に関する法律（令和4年4月1日改正）"),
            ("ja", "改正法（2022年4月1日）への対応"),
            ("en", "The Act as Amended on April 1, 2022"),
        ] {
            let (mut days, language) = (DocumentDays::default(), Language::parse(tag).expect("a tag"));
            days.line(line, &language, &profile(tag));
            assert_eq!(days.until(date(2024, 10, 1)), (None, Vec::new()), "{line}");
            let guess = Guess { words: line.to_owned(), key: "revised", value: "[2022-04-01]".to_owned() };
            assert_eq!(days.guesses(), [guess]);
        }
    }

    #[test]
    fn sentences_and_what_can_mean_two_things_are_not() {
        for line in [
            "当社は、2020年4月1日に本方針を制定しました。",
            "制定・改定 2020年4月1日",
            "施行日：2020年4月1日",
            "制定日：2020年4月",
            "2020年4月1日　制定日：2021年5月1日",
            "プライバシーポリシー（2020年4月1日制定、2024年10月1日）",
            "2020年5月1日施行 制定 2020年4月1日",
            "2020年4月1日 施行日：2020年5月1日 制定",
        ] {
            assert_eq!(said("ja", &[line]), (None, Vec::new()), "{line}");
        }
        assert_eq!(said("ja", &["制定 2020年4月1日", "制定 2021年4月1日"]).0, None);
        assert_eq!(said("ja", &["制定 2025年4月1日"]).0, None);
        assert_eq!(said("ja", &["プライバシーポリシー（2024年10月1日 第3版 一部改訂）"]).1, [date(2024, 10, 1)]);
    }
}
