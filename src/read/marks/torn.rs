//! Lines that must not be joined, whatever their words: those torn by a page's end or edge in a printed document, and
//! those with a mark that no other follows.

use super::mark::{MarkReading, Stop, is_blank, marks, narrow};
use super::words::keeps_break;

/// What begins a footnote below the line that it belongs to.
const FOOTNOTES: &str = "¹²³⁴⁵⁶⁷⁸⁹†‡";
/// Words after which a hyphen at the end of a line stays: pre- and postpaid.
const JOINTS: [&str; 7] = ["and ", "or ", "und ", "oder ", "et ", "ou ", "to "];

/// Whether two lines of a paragraph were torn apart or pushed together: a word or an address that goes on in the next
/// line, the number of a page, a footnote, the only item of a list.
pub(super) fn are_torn(line: &str, next: &str) -> bool {
    let (line, next) = (line.trim_end_matches(is_blank), next.trim_end_matches(is_blank));
    if keeps_break(line) {
        return false;
    }
    splits_word(line, next)
        || splits_address(line, next)
        || is_page(line)
        || is_page(next)
        || next.starts_with(|sign| FOOTNOTES.contains(sign))
        || is_only_item(next)
}

/// Whether a line begins with the first mark of a list, which without a second one is read as words: ア　….
fn is_only_item(line: &str) -> bool {
    let is_first = |mark: &MarkReading| mark.value == 1 && mark.form.stop == Stop::Blank;
    marks(line).iter().any(|mark| is_first(mark) && line[mark.len..].starts_with('\u{3000}'))
}

/// A hyphen between lines. Whether it divides a word or belongs to it, nothing is put between its halves.
fn splits_word(line: &str, next: &str) -> bool {
    line.strip_suffix(['-', '\u{2010}']).is_some_and(|word| word.ends_with(|sign: char| sign.is_ascii_lowercase()))
        && next.starts_with(|sign: char| sign.is_ascii_lowercase())
        && !JOINTS.iter().any(|joint| next.starts_with(joint))
}

/// An address that the end of a line divides.
fn splits_address(line: &str, next: &str) -> bool {
    let last = line.rsplit(|sign: char| is_blank(sign) || !sign.is_ascii()).next().unwrap_or_default();
    let first = next.split(|sign: char| is_blank(sign) || !sign.is_ascii()).next().unwrap_or_default();
    let goes_on = first.trim_end_matches(['.', ',', ')', ';', ':']);
    (last.starts_with("https://") || last.starts_with("http://"))
        && last.ends_with(['/', '-', '_', '?', '=', '&'])
        && goes_on.starts_with(|sign: char| sign.is_ascii_alphanumeric())
        && goes_on.contains(['.', '/', '-', '_', '='])
}

/// Whether a line consists of the number of a page: - 3 -, 3/10, Page 3 of 10, 3 ページ.
fn is_page(line: &str) -> bool {
    let plain: String = line.chars().filter(|sign| !is_blank(*sign)).map(narrow).collect();
    let digits = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(|digit| digit.is_ascii_digit());
    let of = |text: &str| {
        let parts = text.split_once('/').or_else(|| text.split_once("of"));
        let numbers = parts.filter(|(at, all)| digits(at) && digits(all));
        // 24/7 is no page.
        numbers.is_some_and(|(at, all)| at.parse::<u16>().ok() <= all.parse::<u16>().ok())
    };
    let bare = plain.trim_matches(['-', '–', '—', '−', '―']);
    let word = plain.to_ascii_lowercase();
    let named =
        word.strip_prefix("page").or_else(|| word.strip_prefix("p.")).is_some_and(|rest| digits(rest) || of(rest));
    let counted =
        ["ページ", "頁"].iter().filter_map(|name| plain.strip_suffix(name)).any(|rest| digits(rest) || of(rest));
    digits(bare) && bare.len() < plain.len() || of(&plain) || named || counted
}

#[cfg(test)]
mod tests {
    use super::are_torn;

    #[test]
    fn what_the_end_of_a_page_tears_is_seen() {
        for (line, next) in [
            ("We collect the infor-", "mation that you give us."),
            ("See https://www.example.com/privacy/", "notice.html for more."),
            ("詳しくは https://www.example.jp/a-", "b/ をご覧ください。"),
            ("当社は、取り扱います。", "3/10"),
            ("We use your data.", "Page 3 of 10"),
            ("－３－", "次の場合に提供します。"),
            ("3ページ", "次の場合に提供します。"),
            ("個人データ¹を取り扱います。", "¹ 法に定めるもの"),
            ("次の情報", "ア\u{3000}氏名"),
        ] {
            assert!(are_torn(line, next), "{line}");
        }
    }

    #[test]
    fn what_is_only_wrapped_is_not_torn() {
        for (line, next) in [
            ("pre-", "and postpaid services"),
            ("We answer within", "30 days."),
            ("See https://www.example.com/", "and write to us."),
            ("See https://www.example.com/privacy.html", "for more."),
            ("the number of pages is", "3."),
            ("open", "24 hours"),
            ("当社は、", "3社に委託します。"),
            ("infor-\\", "mation"),
            ("当社は、", "アプリを提供します。"),
            ("この期間は、", "一 年を超えません。"),
        ] {
            assert!(!are_torn(line, next), "{line}");
        }
    }
}
