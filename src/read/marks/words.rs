//! Words that begin like a mark, and how lines end.

use std::sync::LazyLock;

use super::mark::{MarkReading, Sign, Stop, enclosed, is_blank, narrow};
use crate::base::Keyed;
use crate::model::Reading;
use crate::read::decode::{data, table};

/// What follows a mark mentioned in prose: （1）の場合は, a) 又は b) を.
const PARTICLES: [&str; 18] = [
    "の",
    "を",
    "が",
    "に",
    "へ",
    "は、",
    "から",
    "まで",
    "及び",
    "および",
    "又は",
    "または",
    "若しくは",
    "並びに",
    "とは",
    "では",
    "にも",
    "、",
];
/// What follows a number that counts something.
const UNITS: [&str; 42] = [
    "か月", "ヶ月", "ケ月", "カ月", "箇月", "月", "年", "日", "週間", "時", "分", "秒", "名", "人", "件", "円", "万",
    "億", "千", "%", "％", "か所", "箇所", "回", "つ", "個", "歳", "社", "条", "項", "号", "day", "month", "year",
    "week", "hour", "minute", "business", "calendar", "percent", "of ", "yen",
];

table! {
    /// Names of months, and what joins them to a year.
    struct RawMonths {
        /// The names behind a day that may have a stop, by language.
        stopped: Keyed<Vec<String>>,
        /// The names behind a day without a stop, by language.
        months: Keyed<Vec<String>>,
        /// What stands between a month and its year, by language, where it is more than a blank.
        between: Keyed<Vec<String>>,
    }
}

/// The ways to write a day, read from `months.toml`.
struct Days {
    /// The names of months behind a day and a stop.
    stopped: Vec<String>,
    /// The names of months behind a day in any language, in small letters.
    months: Vec<String>,
    /// What stands between a month and its year, a blank first.
    between: Vec<String>,
}

static DAYS: LazyLock<Days> = LazyLock::new(|| {
    let RawMonths { stopped, months, between, .. } = data("months.toml", include_str!("months.toml"));
    let all = |words: Keyed<Vec<String>>| words.0.into_iter().flat_map(|(_, words)| words);
    let stopped: Vec<String> = all(stopped).collect();
    let months = stopped.iter().cloned().chain(all(months)).map(|month| month.to_lowercase()).collect();
    Days { stopped, months, between: std::iter::once(" ".to_owned()).chain(all(between)).collect() }
});

/// More characters than the name of a month and a year have.
const LONGEST_MONTH: usize = 40;

/// Whether the head of a line is a whole date, and so no mark: 1. April 2025, 1 April 2025, 2 de abril de 2025, 2020. 3. 1.
pub(super) fn is_day(body: &str, mark: &MarkReading, reading: Reading) -> bool {
    if mark.form.sign != Sign::Digit || !matches!(mark.form.stop, Stop::Dot | Stop::Blank) {
        return false;
    }
    let words = &body[mark.head()..];
    let is_named = || match (reading, mark.form.stop) {
        (Reading::Second, Stop::Blank) => {
            let words: String = words.chars().take(LONGEST_MONTH).flat_map(char::to_lowercase).collect();
            begins_with_month(&words, &DAYS.months, &DAYS.between)
        }
        _ => begins_with_month(words, &DAYS.stopped, &DAYS.between[..1]),
    };
    (mark.value <= 31 && is_named()) || (mark.value >= 1000 && goes_on(words))
}

/// Whether words begin with a month and a year.
fn begins_with_month(words: &str, months: &[String], between: &[String]) -> bool {
    let is_year = |text: &str| text.starts_with(['1', '2']) && text.bytes().take_while(u8::is_ascii_digit).count() == 4;
    let year = |rest: &str| between.iter().filter_map(|own| rest.strip_prefix(own.as_str())).any(is_year);
    months.iter().filter_map(|month| words.strip_prefix(month.as_str())).any(year)
}

/// The least number in brackets that is an area code where digits follow it.
const AREA: u32 = 100;
/// The least number of digits of a telephone number behind its area code.
const TELEPHONE: usize = 6;

/// Whether the head of a line is an area code, and so no mark: (801) 257-8782, (03) 1234-5678.
pub(super) fn is_area(body: &str, mark: &MarkReading) -> bool {
    let words = &body[mark.head()..];
    let zero = body.chars().nth(1).is_some_and(|c| narrow(c) == '0');
    mark.form.stop == Stop::Brackets
        && words.chars().next().is_some_and(|next| narrow(next).is_ascii_digit())
        && (mark.value >= AREA || zero && begins_with_telephone(words))
}

/// Whether words begin with a telephone number: 1234-5678, but no date (2025-04-01).
fn begins_with_telephone(words: &str) -> bool {
    let number: String = words.chars().map(narrow).take_while(|c| c.is_ascii_digit() || "- .".contains(*c)).collect();
    let groups: Vec<&str> = number.split(['-', ' ', '.']).filter(|group| !group.is_empty()).collect();
    let is_date = matches!(groups[..], [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2);
    !is_date && groups.iter().map(|group| group.len()).sum::<usize>() >= TELEPHONE
}

/// Whether the head of a line merely looks like a mark: it begins a sentence, or is a date or an area code.
pub(super) fn is_no_mark(body: &str, mark: &MarkReading) -> bool {
    are_words(body, mark) || is_day(body, mark, Reading::default()) || is_area(body, mark)
}

/// Whether words behind a number say what it counts.
pub(super) fn counts_something(words: &str) -> bool {
    UNITS.iter().chain(&PARTICLES).any(|unit| words.starts_with(unit))
        || words.starts_with([
            '次', '者', '階', '丁', '番', '割', '倍', '台', '度', '点', '章', '節', '枚', '通', '以', '週', '世', '級',
            '種',
        ])
}

/// Whether the head of a line looks like a mark but begins a sentence.
pub(super) fn are_words(body: &str, mark: &MarkReading) -> bool {
    let rest = &body[mark.len..];
    let words = &body[mark.head()..];
    if mark.form.is_bullet() {
        return words.trim().is_empty();
    }
    let starts = |all: &[&str]| all.iter().any(|one| words.starts_with(one));
    let joins = ["and ", "or ", "and/or ", "及び", "又は"].iter().any(|word| words.starts_with(word));
    // `14 days` counts something; `1. 個人情報` does not.
    let bare = mark.form.sign == Sign::Digit && mark.form.stop == Stop::Blank;
    let counts = bare && rest.starts_with(' ') && starts(&UNITS);
    let dated = mark.form.sign == Sign::Digit
        && mark.form.stop == Stop::Dot
        && (DAYS.stopped.iter().any(|month| words.starts_with(month)) || goes_on(words));
    let spoken = starts(&PARTICLES) && !words.starts_with("のれん");
    let address = mark.form.sign == Sign::Dashed;
    joins || counts || dated || spoken || (address && mark.weak && words.trim().is_empty()) || names_next(body, mark)
}

/// Whether a number continues as a date: 2020. 3. 1.
fn goes_on(words: &str) -> bool {
    let digits: usize = words.chars().take_while(|c| narrow(*c).is_ascii_digit()).map(char::len_utf8).sum();
    digits > 0 && words[digits..].starts_with(['.', '．'])
}

/// Whether the next mark occurs on the same line: (1) x, (2) y.
fn names_next(body: &str, mark: &MarkReading) -> bool {
    if !matches!(mark.form.stop, Stop::None | Stop::Paren | Stop::Brackets | Stop::Comma) {
        return false;
    }
    let rest = &body[mark.head()..];
    // A long line has few characters that can begin a mark of this form.
    let may_begin = |c: char| match (mark.form.stop, mark.form.sign) {
        (Stop::Brackets, _) => narrow(c) == '(' || enclosed(c).is_some(),
        (_, Sign::Digit) => narrow(c).is_ascii_digit() || enclosed(c).is_some(),
        _ => true,
    };
    rest.char_indices().any(|(at, c)| {
        let begins = (narrow(c) == '(' || c.is_alphanumeric()) && may_begin(c);
        let apart = rest[..at].chars().next_back().is_none_or(|before| !before.is_ascii_alphanumeric());
        begins
            && apart
            && super::mark::marks(&rest[at..]).iter().any(|next| next.form == mark.form && next.value == mark.value + 1)
    })
}

/// The last character of a line, apart from closing brackets, quotes and emphasis.
fn last(line: &str) -> Option<char> {
    let line = line.trim_end_matches(is_blank).trim_end_matches('\\');
    line.trim_end_matches(|c: char| is_blank(c) || "」』）)】〕]\"'”’*_".contains(c)).chars().next_back()
}

/// Whether a line ends a sentence.
pub(super) fn ends_sentence(line: &str) -> bool {
    last(line).is_some_and(|c| "。．.!！?？…".contains(c))
}

/// Abbreviations of company names, whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 6] = ["Ltd.", "Inc.", "K.K.", "Corp.", "LLC.", "Co."];

/// Whether a line ends with the full stop of an abbreviation.
pub(super) fn ends_abbreviated(line: &str) -> bool {
    let line = line.trim_end_matches(is_blank).trim_end_matches('\\');
    ABBREVIATIONS.iter().any(|end| line.ends_with(end))
}

/// Whether a list may begin under a line: it ends a sentence, a clause or a lead-in.
pub(super) fn leads_in(line: &str) -> bool {
    let line = line.trim_end_matches(is_blank);
    let clause = ["、又は", "、及び", "、並びに", "、若しくは", ", or", ", and", "; or", "; and"];
    last(line).is_some_and(|c| "。．.!！?？…：:；;".contains(c)) || clause.iter().any(|end| line.ends_with(end))
}

/// Whether a line breaks off in the middle of a phrase and continues on the next.
pub(super) fn breaks_off(line: &str, next: &str) -> bool {
    let line = line.trim_end_matches(is_blank);
    let joints =
        ["、", "，", ",", "の", "を", "に", "は", "が", "と", "び", "て", "で", "や", "も", "（", "(", "・", "「"];
    joints.iter().any(|end| line.ends_with(end))
        || (line.is_ascii() && next.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// Whether the break at the end of a line is kept.
pub(super) fn keeps_break(line: &str) -> bool {
    let slashes = line.bytes().rev().take_while(|byte| *byte == b'\\').count();
    slashes % 2 == 1
}
