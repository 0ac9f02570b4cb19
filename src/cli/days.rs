//! The days on which a document says that it was established and revised: 制定日：2020年4月1日, Last updated: October 1, 2024.
//!
//! A line is believed that names one day and says one of the two of it, and no sentence; a day of establishment only where all
//! documents name the same. The words are data (`days.toml`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::base::language::Language;
use crate::base::localised::Keyed;
use crate::check::scan::{FoundDate, Reading, dates};
use crate::exchange::read::{Paper, Part};
use crate::read::decode::{data, table};
use crate::words::Profile;

table! {
    /// The data file.
    struct RawDays {
        /// Words of the day of establishment.
        established: Keyed<Vec<String>>,
        /// Words of a day of revision.
        revised: Keyed<Vec<String>>,
    }
}

static WORDS: LazyLock<RawDays> = LazyLock::new(|| data("days.toml", include_str!("days.toml")));

/// A line with more signs than this is a sentence.
const LONGEST: usize = 60;

/// What documents say of themselves.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) established: BTreeSet<Date>,
    pub(super) revised: BTreeSet<Date>,
}

impl Days {
    /// Takes what a document in a language says.
    pub(super) fn read(&mut self, paper: &Paper, language: &Language, profile: &Profile) {
        for part in &paper.parts {
            let Part::Line(line) = part else { continue };
            for words in line.words.lines().map(|words| words.trim_end_matches('\\')) {
                self.line(words, language, profile);
            }
        }
    }

    fn line(&mut self, words: &str, language: &Language, profile: &Profile) {
        let ends = words.trim_end().ends_with(['。', '.', ';', '；']);
        if ends || words.chars().count() > LONGEST {
            return;
        }
        let found = dates(words, profile);
        let [FoundDate { reading: Reading::Day(day), .. }] = *found else { return };
        let lower = words.to_lowercase();
        let says =
            |of: &Keyed<Vec<String>>| of.of(language).is_some_and(|all| all.iter().any(|word| lower.contains(word)));
        match (says(&WORDS.established), says(&WORDS.revised)) {
            (true, false) => _ = self.established.insert(day),
            (false, true) => _ = self.revised.insert(day),
            _ => {}
        }
    }

    /// Returns what can be said of the first version of a notice, which takes effect on a day: when the notice was established, if
    /// one day is named and not a later one, and on which days up to then it was revised.
    pub(super) fn until(&self, effective: Date) -> (Option<Date>, Vec<Date>) {
        let established = self.established.first().copied().filter(|_| self.established.len() == 1);
        let established = established.filter(|day| *day <= effective);
        let after = |day: &&Date| established.is_none_or(|established| **day > established);
        let revised = self.revised.iter().filter(|day| **day <= effective).filter(after).copied();
        (established, revised.collect())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::scan::tests::profile;

    fn said(tag: &str, lines: &[&str]) -> (Option<Date>, Vec<Date>) {
        let (mut days, language) = (Days::default(), Language::parse(tag).expect("a tag"));
        lines.iter().for_each(|line| days.line(line, &language, &profile(tag)));
        days.until(date(2024, 10, 1))
    }

    #[test]
    fn lines_that_name_a_day_are_believed() {
        let ja = ["制定日：2020年4月1日", "改訂　令和4年4月1日", "最終改定日：2024年10月1日", "次回更新 2025年1月1日"];
        assert_eq!(said("ja", &ja), (Some(date(2020, 4, 1)), vec![date(2022, 4, 1), date(2024, 10, 1)]));
        let en = ["Established: April 1, 2020", "Last updated on 1 April 2022"];
        assert_eq!(said("en", &en), (Some(date(2020, 4, 1)), vec![date(2022, 4, 1)]));
    }

    #[test]
    fn sentences_and_what_can_mean_two_things_are_not() {
        for line in [
            "当社は、2020年4月1日に本方針を制定しました。",
            "制定 2020年4月1日 改定 2024年10月1日",
            "制定・改定 2020年4月1日",
            "施行日：2020年4月1日",
            "制定日：2020年4月",
        ] {
            assert_eq!(said("ja", &[line]), (None, Vec::new()), "{line}");
        }
        assert_eq!(said("ja", &["制定 2020年4月1日", "制定 2021年4月1日"]).0, None);
        assert_eq!(said("ja", &["制定 2025年4月1日"]).0, None);
    }
}
