//! Which units are kept on one line, and which are not.

use std::sync::LazyLock;

use super::UnbreakableUnits;
use crate::base::Language;
use crate::read::inputs::Inputs;
use crate::read::site::site_words;

/// Returns the units of some of the program's languages.
pub(crate) fn units_of(tags: &[&str]) -> UnbreakableUnits {
    let languages: Vec<Language> = tags.iter().map(|tag| Language::parse(tag).expect("a language")).collect();
    let (words, _) = site_words(&Inputs::built_in(), &languages);
    UnbreakableUnits::of(languages.iter().map(|language| words.get(language).expect("a language with words").profile()))
}

static ALL: LazyLock<UnbreakableUnits> =
    LazyLock::new(|| units_of(&["ja", "en", "zh", "zh-Hant", "ko", "de", "fr", "es", "pt-BR", "vi", "th", "id", "ar"]));

fn found(text: &str) -> Vec<&str> {
    ALL.find(text).into_iter().map(|unit| &text[unit]).collect()
}

#[test]
fn articles_and_days_are_whole() {
    assert_eq!(found("個人情報保護法第27条第1項第2号の規定"), ["第27条", "第1項", "第2号"]);
    assert_eq!(found("第15条の2及び第３条"), ["第15条の2", "第３条"]);
    assert_eq!(found("第15条之2、제15조의2、民國115年"), ["第15条之2", "제15조의2", "民國115年"]);
    assert_eq!(found("2026年（令和8年）4月1日施行"), ["2026年", "令和8年", "4月1日"]);
    assert_eq!(found("2か月以内に1,000円を14日以内に"), ["2か月", "1,000円", "14日"]);
    assert_eq!(found("제27조제1항, 2026년 4월 1일"), ["제27조", "제1항", "2026년", "4월 1일"]);
    assert_eq!(found("Article 27(1)(ii) of the Act (Act No. 57 of 2003)"), ["Article 27(1)(ii)", "No. 57"]);
    assert_eq!(found("from March 31, 2027, until 1 April 2028"), ["March 31, 2027", "1 April 2028"]);
    assert_eq!(found("ab 1. April 2025 und le 31 mars 2027"), ["1. April 2025", "31 mars 2027"]);
}

#[test]
fn days_of_several_words_are_whole() {
    assert_eq!(
        found("desde el 1 de abril de 2026, 1º de abril de 2026"),
        ["1 de abril de 2026", "1º de abril de 2026"]
    );
    assert_eq!(found("à compter du 1er avril 2026"), ["1er avril 2026"]);
    assert_eq!(found("Có hiệu lực từ ngày 1 tháng 4 năm 2026."), ["ngày 1 tháng 4 năm 2026"]);
    assert_eq!(found("ตั้งแต่วันที่ 1 เมษายน พ.ศ. 2569 เป็นต้นไป"), ["1 เมษายน พ.ศ. 2569"]);
    assert_eq!(found("يسري من 1 أبريل 2026"), ["1 أبريل 2026"]);
    assert_eq!(found("sejak 1 Mei 2026"), ["1 Mei 2026"]);
    // A line breaks after the year, as it does without blanks.
    assert_eq!(found("自 2026 年 4 月 1 日起"), ["2026 年", "4 月 1 日"]);
}

#[test]
fn citations_in_ideographs_are_whole() {
    assert_eq!(found("按照第十九条第二款及第二十条之一办理"), ["第十九条", "第二款", "第二十条之一"]);
    assert_eq!(found("第三者に第五条の二第3項の"), ["第五条の二", "第3項"]);
    assert_eq!(found("第一印象、次第一条"), ["第一条"]);
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
    assert_eq!(found("12.500 EUR, 12\u{202f}500 yens, 3 dólares"), ["12.500 EUR", "12\u{202f}500 yens", "3 dólares"]);
    assert_eq!(found("10美元、5万人民币、12달러"), ["10美元", "5万人民币", "12달러"]);
    assert_eq!(found("30個工作日、2小时、3개월"), ["30個工作日", "2小时", "3개월"]);
}

#[test]
fn what_a_language_does_not_say_is_known_of_none() {
    let english = units_of(&["en"]);
    let found = |text: &str| english.find(text).into_iter().map(|unit| text[unit].to_owned()).collect::<Vec<_>>();
    assert_eq!(found("1,000 yen, 2か月, 第15条の2, 令和8年"), ["1,000 yen", "15条", "8年"]);
    assert_eq!(found("1,000 Yen or 12 US Dollars"), ["1,000 Yen", "12 US Dollars"]);
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
