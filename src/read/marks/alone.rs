//! Unmarked lines that are kept apart: those of addresses, signatures and dates.

use super::line::columns;
use super::mark::narrow;
use super::steps::MarkStep;
use super::words::{breaks_off, ends_abbreviated, ends_sentence};

/// Labels before a colon or a number at the head of such a line.
const LABELS: [&str; 25] = [
    "住所",
    "所在地",
    "電話番号",
    "電話",
    "ファックス",
    "ファクシミリ",
    "メール",
    "電子メール",
    "メールアドレス",
    "担当",
    "担当部署",
    "窓口",
    "受付時間",
    "営業時間",
    "TEL",
    "Tel",
    "FAX",
    "Fax",
    "E-mail",
    "Email",
    "URL",
    "Phone",
    "Telephone",
    "Address",
    "Attn",
];
/// Parts of company names.
const COMPANIES: [&str; 12] = [
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "法人",
    "(株)",
    "Co., Ltd",
    "Inc.",
    "Corporation",
    "K.K.",
    "LLC",
    "GmbH",
];
/// The first words of a signatory's line.
const PERSONS: [&str; 9] =
    ["代表取締役", "取締役", "代表", "理事長", "院長", "学校長", "個人情報保護管理者", "President", "Representative"];
/// The words for an event in the history of a notice, written beside its date.
const DAYS: [&str; 12] = [
    "制定",
    "改定",
    "改正",
    "施行",
    "公表",
    "更新",
    "Established",
    "Revised",
    "Effective",
    "Updated",
    "Last updated",
    "Amended",
];
/// The ends of the names of places in Latin letters.
const PLACES: [&str; 6] = ["-ku", "-shi", "-cho", "-machi", "-chome", "-ken"];
/// The greatest width of such a line, in columns.
const WIDEST: usize = 80;

/// Whether the lines of a paragraph are kept apart: none continues on the next or ends a sentence, and at least half of
/// them are of that kind.
pub(super) fn stand_alone(text: &str, lines: &[MarkStep]) -> bool {
    let words = |step: &MarkStep| text[step.body.clone()].trim_end_matches([' ', '\u{3000}', '\\']);
    let of_kind = lines.iter().filter(|step| is_of_kind(words(step))).count();
    lines.len() > 1
        && of_kind * 2 >= lines.len()
        && lines.iter().all(|step| columns(words(step)) <= WIDEST && !ends(words(step)))
        && !lines.windows(2).any(|pair| breaks_off(words(&pair[0]), words(&pair[1])))
}

/// Whether a line ends a sentence; the full stop of "Co., Ltd." does not.
fn ends(line: &str) -> bool {
    ends_sentence(line) && !ends_abbreviated(line)
}

fn is_of_kind(line: &str) -> bool {
    let line: String = line.chars().map(narrow).collect();
    let has = |all: &[&str]| all.iter().any(|one| line.contains(one));
    let labelled = LABELS.iter().filter_map(|label| line.strip_prefix(label));
    let labelled = labelled.into_iter().any(|rest| {
        rest.trim_start_matches(['.', ' ', '\u{3000}']).starts_with(':')
            || rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '+')
    });
    let day = line.contains(|c: char| c.is_ascii_digit()) && has(&DAYS);
    let address = !line.contains(char::is_whitespace) && (line.contains('@') || line.starts_with("http"));
    labelled || day || address || is_place(&line) || has(&COMPANIES) || PERSONS.iter().any(|who| line.starts_with(who))
}

/// Whether a line ends with a postal code behind a place: Tokyo 100-0005.
fn ends_in_code(line: &str) -> bool {
    let Some((place, code)) = line.rsplit_once(' ') else { return false };
    let digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|digit| digit.is_ascii_digit());
    code.split_once('-').is_some_and(|(first, last)| digits(first, 3) && digits(last, 4))
        && place.starts_with(char::is_uppercase)
        && !place.contains(':')
}

/// Whether a line is part of a postal address.
fn is_place(line: &str) -> bool {
    let digits: Vec<char> = line.trim_start_matches('〒').chars().take(8).collect();
    let code = matches!(digits.as_slice(), [a, b, c, '-', d, ..] if [a, b, c, d].iter().all(|c| c.is_ascii_digit()));
    let number = line.contains(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    let parts = line.contains(['都', '道', '府', '県']) && line.contains(['市', '区', '町', '村']);
    let named = PLACES.iter().any(|name| line.contains(name));
    code || line.starts_with('〒')
        || number && (parts || named || line.contains("丁目") || line.contains("番地"))
        || ends_in_code(line)
}
