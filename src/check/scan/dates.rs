//! Dates in running text.

use std::ops::Range;

use jiff::civil::Date;

use super::cursor::Cursor;
use super::{MONTHS, folded};
use crate::base::date::ERAS;
use crate::words::Profile;

/// The meaning of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateReading {
    /// A day.
    Day(Date),
    /// A day that is not in the calendar.
    Impossible,
    /// A year and an era that do not match: 2026年（令和7年）.
    EraMismatch {
        /// The year as written.
        year: i16,
        /// The year according to the era.
        era: i16,
    },
    /// The first year of an era written as a number: 令和1年.
    FirstYear,
}

/// A date in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundDate {
    /// Its range in bytes.
    pub(crate) range: Range<usize>,
    /// Its meaning.
    pub(crate) reading: DateReading,
}

/// Every complete date of a text: 2026年4月1日, 令和8年4月1日, 2026-04-01, April 1, 2026, 1 April 2026.
pub(crate) fn dates(text: &str, profile: &Profile) -> Vec<FoundDate> {
    let chars = folded(text);
    let mut found = Vec::new();
    // Every date has a day in digits.
    if !chars.iter().any(|(_, c)| c.is_ascii_digit()) {
        return found;
    }
    let mut at = 0;
    while at < chars.len() {
        let mut cursor = Cursor { chars: &chars, at, profile };
        let reading = if cursor.starts_here() { cursor.date() } else { None };
        match reading {
            Some(reading) => {
                let end = chars.get(cursor.at).map_or(text.len(), |(offset, _)| *offset);
                found.push(FoundDate { range: chars[at].0..end, reading });
                at = cursor.at;
            }
            None => at += 1,
        }
    }
    found
}

impl Cursor<'_> {
    /// Whether a date can begin here: at an era, or at a number or word that does not continue a longer one.
    fn starts_here(&self) -> bool {
        let (before, here) = (self.at.checked_sub(1).map(|at| self.chars[at].1), self.peek());
        match here {
            Some(c) if c.is_ascii_alphanumeric() => {
                before.is_none_or(|before| !before.is_ascii_alphanumeric() && !matches!(before, '-' | '/' | '.'))
            }
            Some(c) => ERAS.iter().any(|(era, ..)| era.starts_with(c)),
            None => false,
        }
    }

    fn eat_word(&mut self, wanted: &str) -> Option<()> {
        let end = self.at + wanted.chars().count();
        let here = self.chars.get(self.at..end)?;
        here.iter().map(|(_, c)| c.to_ascii_lowercase()).eq(wanted.chars()).then(|| self.at = end)
    }

    fn number(&mut self, most: usize) -> Option<i16> {
        let digits: String = self.rest().take_while(char::is_ascii_digit).collect();
        let fits = !digits.is_empty() && digits.len() <= most;
        fits.then(|| self.at += digits.len())?;
        digits.parse().ok()
    }

    fn date(&mut self) -> Option<DateReading> {
        let start = self.at;
        for form in [Self::japanese, Self::iso, Self::month_first, Self::day_first] {
            self.at = start;
            if let Some(reading) = form(self) {
                return Some(reading);
            }
        }
        let profile = self.profile;
        profile.date_forms.iter().find_map(|form| {
            self.at = start;
            self.form(form)
        })
    }

    /// A date in a form of the language: `D. MONTH Y`, `Y년 M월 D일`. Spaces are optional.
    fn form(&mut self, form: &str) -> Option<DateReading> {
        let (mut year, mut month, mut day) = (None, None, None);
        let mut rest = form;
        while let Some(next) = rest.chars().next() {
            let (len, read) = match next {
                ' ' => (1, Some(())),
                'Y' => (1, self.form_number(4).map(|number| year = Some(number))),
                'D' => (1, self.form_number(2).map(|number| day = Some(number))),
                'M' if rest.starts_with("MONTH") => {
                    ("MONTH".len(), self.named_month().map(|number| month = Some(number)))
                }
                'M' => (1, self.form_number(2).map(|number| month = Some(number))),
                sign => (sign.len_utf8(), self.form_sign(sign)),
            };
            read?;
            rest = &rest[len..];
        }
        let ends = self.peek().is_none_or(|c| !c.is_ascii_digit());
        let year = self.our_year(year.filter(|year| *year >= 1000)?);
        ends.then_some(())?;
        Some(reading(year, month?, day?))
    }

    fn form_number(&mut self, most: usize) -> Option<i16> {
        self.spaces();
        self.number(most)
    }

    fn form_sign(&mut self, sign: char) -> Option<()> {
        self.spaces();
        let fits = self.peek()?.to_lowercase().eq(sign.to_lowercase());
        fits.then(|| self.at += 1)
    }

    /// The month whose name is next.
    fn named_month(&mut self) -> Option<i16> {
        self.spaces();
        let here: String = self.rest().take(24).flat_map(char::to_lowercase).collect();
        let named = (1..).zip(&self.profile.months);
        let names = named.flat_map(|(month, names)| names.iter().map(move |name| (month, name)));
        let (month, name) =
            names.filter(|(_, name)| here.starts_with(name.as_str())).max_by_key(|(_, name)| name.len())?;
        self.at += name.chars().count();
        Some(month)
    }

    /// The Gregorian year, converted if it is of the Buddhist era.
    fn our_year(&self, year: i16) -> i16 {
        let buddhist = self.profile.era.as_deref().is_some_and(|locale| locale.contains("buddhist"));
        if buddhist && year > 2400 { year - 543 } else { year }
    }

    /// A Japanese date, with or without spaces around the numbers: some publishers write 2026 年 4 月 1 日.
    fn japanese(&mut self) -> Option<DateReading> {
        let (year, first) = self.era_year()?;
        self.sign('年')?;
        let mut mismatch = None;
        if self.sign('(').is_some() {
            let (era, _) = self.era_year()?;
            mismatch = (era != year).then_some(era);
            self.sign('年')?;
            self.sign(')')?;
        }
        self.spaces();
        let month = self.number(2)?;
        self.sign('月')?;
        self.spaces();
        let day = self.number(2)?;
        self.sign('日')?;
        Some(match (mismatch, first) {
            (Some(era), _) => DateReading::EraMismatch { year, era },
            (_, true) => DateReading::FirstYear,
            _ => reading(year, month, day),
        })
    }

    /// A sign, with or without spaces before it.
    fn sign(&mut self, sign: char) -> Option<()> {
        self.attempt(|cursor| {
            cursor.spaces();
            cursor.eat(sign).then_some(())
        })
    }

    /// A Gregorian year, and whether it was written as 令和1年.
    fn era_year(&mut self) -> Option<(i16, bool)> {
        for (era, _, before) in ERAS {
            if self.eat_word(era).is_some() {
                self.spaces();
                let first = self.eat('元').then_some((before + 1, false));
                return first.or_else(|| self.number(2).map(|year| (before + year, year == 1)));
            }
        }
        self.number(4).filter(|year| *year >= 1000).map(|year| (year, false))
    }

    fn iso(&mut self) -> Option<DateReading> {
        let year = self.number(4).filter(|year| *year >= 1000)?;
        let sign = self.peek().filter(|c| matches!(c, '-' | '/' | '.'))?;
        self.at += 1;
        let month = self.number(2)?;
        self.eat(sign).then_some(())?;
        let day = self.number(2)?;
        let ends = self.peek().is_none_or(|c| !c.is_ascii_alphanumeric() && c != sign);
        // 1798.99.80 is a number with parts.
        (ends && (sign != '.' || month <= 12 || day <= 31)).then(|| reading(year, month, day))
    }

    /// April, Apr, Apr., Sept.
    fn month(&mut self) -> Option<i16> {
        let letters = self.rest().map(|c| c.to_ascii_lowercase());
        let word: String = letters.take_while(char::is_ascii_lowercase).collect();
        let means = |name: &str| name == word || (name.starts_with(&word) && (word.len() == 3 || word == "sept"));
        let (month, _) = (1..).zip(MONTHS).find(|(_, name)| means(name))?;
        self.at += word.len();
        self.eat('.');
        Some(month)
    }

    /// 1, 1st.
    fn day(&mut self) -> Option<i16> {
        let day = self.number(2)?;
        ["st", "nd", "rd", "th"].into_iter().find(|ending| self.eat_word(ending).is_some());
        Some(day)
    }

    fn month_first(&mut self) -> Option<DateReading> {
        let month = self.month()?;
        self.spaces();
        let day = self.day()?;
        self.eat(',');
        self.spaces();
        let year = self.number(4).filter(|year| *year >= 1000)?;
        Some(reading(year, month, day))
    }

    fn day_first(&mut self) -> Option<DateReading> {
        let day = self.day()?;
        self.spaces();
        if self.eat_word("of").is_some() {
            self.spaces();
        }
        let month = self.month()?;
        self.eat(',');
        self.spaces();
        let year = self.number(4).filter(|year| *year >= 1000)?;
        Some(reading(year, month, day))
    }
}

fn reading(year: i16, month: i16, day: i16) -> DateReading {
    let parts = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    let date = parts.and_then(|(month, day)| Date::new(year, month, day).ok());
    date.map_or(DateReading::Impossible, DateReading::Day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;

    #[test]
    fn each_language_has_its_own_forms() {
        let day = DateReading::Day(jiff::civil::date(2025, 4, 1));
        for (tag, text) in [
            ("de", "gilt ab 1. April 2025 fort"),
            ("de", "bis 01.04.2025."),
            ("fr", "à compter du 1er avril 2025"),
            ("es", "el 1 de abril de 2025"),
            ("pt-BR", "em 1º de abril de 2025"),
            ("ko", "2025년 4월 1일부터"),
            ("ko", "2025. 4. 1.에"),
            ("zh", "自2025年4月1日起"),
            ("vi", "từ ngày 1 tháng 4 năm 2025"),
            ("th", "วันที่ 1 เมษายน 2568"),
            ("id", "sejak 1 April 2025"),
            ("ar", "من 1 أبريل 2025"),
        ] {
            assert_eq!(read_in(tag, text).first().map(|(_, reading)| *reading), Some(day), "{tag}: {text}");
        }
        assert!(read_in("ja", "1. Januar 2025").is_empty() && read_in("de", "Nr. 1.4.2").is_empty());
    }

    fn read(text: &str) -> Vec<(String, DateReading)> {
        read_in("ja", text)
    }

    fn read_in(tag: &str, text: &str) -> Vec<(String, DateReading)> {
        dates(text, &profile(tag)).into_iter().map(|found| (text[found.range].to_owned(), found.reading)).collect()
    }

    #[test]
    fn dates_are_read_in_every_usual_form() {
        let day = DateReading::Day(jiff::civil::date(2026, 4, 1));
        for text in [
            "2026年4月1日",
            "２０２６年４月１日",
            "令和8年4月1日",
            "2026年（令和8年）4月1日",
            "2026 年 4 月 1 日",
            "令和 8 年 4 月 1 日",
            "2026 年（令和 8 年）4 月 1 日",
            "2026-04-01",
            "2026/4/1",
        ] {
            assert_eq!(read(&format!("当社は{text}から")), [(text.to_owned(), day)], "{text}");
        }
        for text in [
            "April 1, 2026",
            "1 April 2026",
            "april 1 2026",
            "Apr. 1, 2026",
            "April 1st, 2026",
            "1st Apr 2026",
            "1st of April 2026",
        ] {
            assert_eq!(read(&format!("effective {text}.")), [(text.to_owned(), day)], "{text}");
        }
        assert_eq!(read("Sept. 25, 2025 or Sep 25, 2025").len(), 2);
        assert_eq!(read("令和元年5月1日")[0].1, DateReading::Day(jiff::civil::date(2019, 5, 1)));
    }

    #[test]
    fn what_cannot_be_is_told_and_what_is_no_date_is_left() {
        assert_eq!(read("2026年2月30日")[0].1, DateReading::Impossible);
        assert_eq!(read("2026年（令和7年）4月1日")[0].1, DateReading::EraMismatch { year: 2026, era: 2025 });
        assert_eq!(read("2026-13-45")[0].1, DateReading::Impossible);
        assert_eq!(read("令和1年5月1日")[0].1, DateReading::FirstYear);
        for text in ["平成15年法律第57号", "03-0000-0000", "2026-04-01T00:00", "May 5", "1.2.3", "24時間365日"]
        {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
