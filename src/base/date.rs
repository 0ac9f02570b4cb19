//! Dates as readers of each language write them. ICU provides calendars, eras and month names; nothing here reads a
//! clock.

use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use crate::base::language::Language;

/// A style of writing dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum DateStyle {
    /// The language's own long form: 2022年8月29日, August 29, 2022.
    #[default]
    Long,
    /// With the era: 令和4年8月29日.
    Era,
    /// With both years: 2022年（令和4年）8月29日.
    Both,
    /// Day before month: 29 August 2022.
    DayMonth,
}

impl DateStyle {
    /// Every style with its name in `site.toml`. `gregorian` is an alias of `long`, as the counterpart of `era`.
    pub(crate) const NAMES: [(&'static str, Self); 5] = [
        ("gregorian", Self::Long),
        ("era", Self::Era),
        ("both", Self::Both),
        ("long", Self::Long),
        ("dmy", Self::DayMonth),
    ];

    /// The first of its names.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, style)| *style == self).map_or("", |(name, _)| name)
    }
}

/// How dates are written in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DateWay {
    /// The style that the site chooses.
    pub(crate) style: DateStyle,
    /// The locale that the style needs, if any.
    pub(crate) locale: Option<String>,
    /// A pattern for the long form, with `D`, `M` and `Y` for the numbers, if lawyers write another one than ICU: D
    /// tháng M năm Y.
    pub(crate) written: Option<String>,
    /// The ordinal of the first day of a month, if it has one: 1er.
    pub(crate) first: Option<String>,
}

/// Writes dates in one language and style.
#[derive(Debug)]
pub(crate) struct DateFormat {
    way: DateWay,
    gregorian: Option<DateTimeFormatter<YMD>>,
    era: Option<DateTimeFormatter<YMD>>,
}

impl DateFormat {
    /// The format for `language`.
    pub(crate) fn new(language: &Language, way: DateWay) -> Self {
        let locale = way.locale.as_deref();
        let tag = match way.style {
            DateStyle::DayMonth => locale.unwrap_or(language.as_str()),
            _ => language.as_str(),
        };
        let era = matches!(way.style, DateStyle::Era | DateStyle::Both);
        let (gregorian, era) =
            (formatter(&format!("{tag}-u-ca-gregory-nu-latn")), locale.filter(|_| era).and_then(formatter));
        Self { way, gregorian, era }
    }

    /// Formats `date` for a reader; as `2026-04-01` if ICU does not know the language.
    pub(crate) fn text(&self, date: Date) -> String {
        let gregorian = || write(self.gregorian.as_ref(), date);
        match self.way.style {
            DateStyle::Long => self.long(date),
            DateStyle::DayMonth => gregorian(),
            DateStyle::Era => write(self.era.as_ref(), date),
            DateStyle::Both => {
                let (year, rest) = (gregorian(), write(self.era.as_ref(), date));
                match (year.split_once('年'), rest.split_once('年')) {
                    (Some((year, day)), Some((era, _))) => format!("{year}年（{era}年）{day}"),
                    _ => year,
                }
            }
        }
    }
}

impl DateFormat {
    /// The long form. The first day of a month may have a special number.
    fn long(&self, date: Date) -> String {
        if let Some(written) = &self.way.written {
            let number = |sign| match sign {
                'D' => date.day().to_string(),
                'M' => date.month().to_string(),
                'Y' => date.year().to_string(),
                sign => sign.to_string(),
            };
            return written.chars().map(number).collect();
        }
        let text = write(self.gregorian.as_ref(), date);
        let first = self.way.first.as_ref().filter(|_| date.day() == 1);
        match (first, text.strip_prefix("1 ")) {
            (Some(first), Some(rest)) => format!("{first} {rest}"),
            _ => text,
        }
    }
}

fn formatter(locale: &str) -> Option<DateTimeFormatter<YMD>> {
    let locale: Locale = locale.parse().ok()?;
    DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
}

fn write(formatter: Option<&DateTimeFormatter<YMD>>, date: Date) -> String {
    // jiff and ICU use the same proleptic calendar, so the fields agree.
    let icu: Option<IcuDate<Iso>> =
        IcuDate::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok();
    match (formatter, icu) {
        (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
        _ => date.to_string(),
    }
}

/// The Japanese eras, each with its initial and the year before its first.
pub(crate) const ERAS: [(&str, char, i16); 5] =
    [("令和", 'R', 2018), ("平成", 'H', 1988), ("昭和", 'S', 1925), ("大正", 'T', 1911), ("明治", 'M', 1867)];

/// Parses a day as people type it: 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日, 令和8年4月1日, R8.4.1, half or full width.
pub(crate) fn typed(text: &str) -> Option<Date> {
    let text: String = text.trim().nfkc().filter(|c| !c.is_whitespace()).collect();
    let era = ERAS.iter().find_map(|(era, letter, before)| {
        let rest = text.strip_prefix(era).or_else(|| text.strip_prefix(|c: char| c.eq_ignore_ascii_case(letter)))?;
        Some((rest, *before))
    });
    let (rest, before) = era.unwrap_or((&text, 0));
    let (year, rest) = rest.split_once(['年', '-', '/', '.'])?;
    let (month, day) = rest.split_once(['月', '-', '/', '.'])?;
    let year = match (year, era) {
        ("元", Some(_)) => 1,
        (year, None) if year.len() != 4 => return None,
        (year, _) => year.parse().ok().filter(|year| *year > 0)?,
    };
    Date::new(before + year, month.parse().ok()?, day.strip_suffix('日').unwrap_or(day).parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(language: &str, style: DateStyle, date: &str) -> String {
        let language = Language::parse(language).expect("a language");
        let locale = match style {
            DateStyle::DayMonth => "en-GB",
            _ => "ja-u-ca-japanese",
        };
        let way = DateWay { style, locale: Some(locale.to_owned()), ..DateWay::default() };
        DateFormat::new(&language, way).text(date.parse().expect("a date"))
    }

    #[test]
    fn a_language_says_how_its_lawyers_write_a_day() {
        let shown = |language: &str, way: &DateWay, date: &str| {
            let language = Language::parse(language).expect("a language");
            DateFormat::new(&language, way.clone()).text(date.parse().expect("a date"))
        };
        let first = DateWay { first: Some("1er".to_owned()), ..DateWay::default() };
        assert_eq!(shown("fr", &first, "2026-04-01"), "1er avril 2026");
        assert_eq!(shown("fr", &first, "2026-04-11"), "11 avril 2026");
        let written = DateWay { written: Some("D tháng M năm Y".to_owned()), ..DateWay::default() };
        assert_eq!(shown("vi", &written, "2026-04-01"), "1 tháng 4 năm 2026");
    }

    #[test]
    fn one_date_has_many_forms() {
        assert_eq!(shown("ja", DateStyle::Long, "2026-04-01"), "2026年4月1日");
        assert_eq!(shown("ja", DateStyle::Era, "2026-04-01"), "令和8年4月1日");
        assert_eq!(shown("ja", DateStyle::Both, "2022-08-29"), "2022年（令和4年）8月29日");
        assert_eq!(shown("en", DateStyle::Long, "2026-04-01"), "April 1, 2026");
        assert_eq!(shown("en", DateStyle::DayMonth, "2026-04-01"), "1 April 2026");
        assert_eq!(shown("zh", DateStyle::Long, "2026-04-01"), "2026年4月1日");
        assert_eq!(shown("de", DateStyle::Long, "2026-04-01"), "1. April 2026");
    }

    #[test]
    fn eras_begin_on_their_day_with_the_first_year_called_gannen() {
        for (date, era) in [
            ("2019-05-01", "令和元年5月1日"),
            ("2019-04-30", "平成31年4月30日"),
            ("1989-01-08", "平成元年1月8日"),
            ("1989-01-07", "昭和64年1月7日"),
            ("1926-12-25", "昭和元年12月25日"),
            ("1926-12-24", "大正15年12月24日"),
            ("1912-07-30", "大正元年7月30日"),
            ("1912-07-29", "明治45年7月29日"),
        ] {
            assert_eq!(shown("ja", DateStyle::Era, date), era);
        }
        assert_eq!(shown("ja", DateStyle::Both, "2019-05-01"), "2019年（令和元年）5月1日");
    }

    #[test]
    fn days_are_read_as_people_type_them() {
        let day: Date = "2027-04-01".parse().expect("a date");
        for text in [
            "2027-04-01",
            "2027/4/1",
            "2027.4.1",
            "2027年4月1日",
            "２０２７年４月１日",
            "令和9年4月1日",
            "令和 9 年 4 月 1 日",
            "R9.4.1",
            "r9/4/1",
            "Ｒ９．４．１",
            " 2027-4-1 ",
        ] {
            assert_eq!(typed(text), Some(day), "{text}");
        }
        assert_eq!(typed("令和元年5月1日"), "2019-05-01".parse().ok());
        for text in [
            "",
            "next",
            "27-04-01",
            "2027-13-01",
            "2027-02-29",
            "令和0年1月1日",
            "2027年4月",
            "元年5月1日",
            "2026-04-01-2",
        ] {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
