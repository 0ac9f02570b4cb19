//! Numbers and markers typed in headings and titles, where the program generates them. Those of lists are read, or
//! reported if unreadable, by [`crate::read::marks`].

use crate::base::Findings;
use crate::check::scan::{fold, marker};
use crate::check::view::{Passage, PassageKind, TextView};
use crate::read::marks::rules::TYPED_MARKER;

/// Checks every heading and title.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        let (len, kind) = match passage.kind {
            PassageKind::ItemTitle => (marker(&passage.text), "list"),
            PassageKind::Heading => (heading(text, passage), "heading"),
            PassageKind::Paragraph | PassageKind::Cell | PassageKind::Title | PassageKind::TableHead => (None, ""),
        };
        let Some((len, span)) = len.and_then(|len| Some((len, passage.span_of(0..len)?))) else { continue };
        let mark = passage.text[..len].trim();
        findings
            .push(TYPED_MARKER.at(span).with("mark", mark).with("kind", kind).with("count", 1_usize).hint("generated"));
    }
}

/// The length of a heading's typed marker. The brackets of （定義） belong to an article's heading.
fn heading(text: &TextView<'_>, passage: &Passage<'_>) -> Option<usize> {
    let words = passage.text.as_str();
    let article =
        || passage.section.is_some_and(|section| text.composed.numbers.get(section.node).text.starts_with('第'));
    let bracketed = words.starts_with('（') && words.find('）') == Some(words.len() - '）'.len_utf8()) && article();
    section_number(words).or_else(|| marker(words)).or_else(|| lettered(words)).or(bracketed.then_some('（'.len_utf8()))
}

/// The length of the number or marker typed before the words of a heading; 0 if there is none.
pub(super) fn typed_before(heading: &str) -> usize {
    section_number(heading).or_else(|| marker(heading)).or_else(|| lettered(heading)).unwrap_or(0)
}

/// The length of a section's typed letter: ア. , A. , but not the first letter of U.S.
fn lettered(text: &str) -> Option<usize> {
    let mut signs = text.chars();
    let letter = signs.next().filter(|c| c.is_ascii_alphabetic() || matches!(c, 'ア'..='ン'))?;
    let stop = signs.next().filter(|c| matches!(c, '.' | '．'))?;
    let rest = signs.as_str();
    let words = !letter.is_ascii() || rest.starts_with(' ');
    let short = rest.trim_start().chars().nth(1).is_none_or(|c| c == '.');
    (words && !short).then(|| letter.len_utf8() + stop.len_utf8())
}

/// The length of a typed section number: 第1条, Article 1, 1.
fn section_number(text: &str) -> Option<usize> {
    let (prefix, rest) = match (text.strip_prefix('第'), text.strip_prefix("Article "), text.strip_prefix("Section "))
    {
        (Some(rest), ..) => ("第", rest),
        (_, Some(rest), _) => ("Article ", rest),
        (.., Some(rest)) => ("Section ", rest),
        _ => ("", text),
    };
    let digits: usize = rest
        .chars()
        .take_while(|c| fold(*c).is_ascii_digit() || "一二三四五六七八九十".contains(*c))
        .map(char::len_utf8)
        .sum();
    let after = &rest[digits..];
    // 02How We Use It: copying from a page that numbers its headings in this way loses the space.
    if prefix.is_empty() && digits == 2 && rest.starts_with('0') && after.starts_with(char::is_alphabetic) {
        return Some(digits);
    }
    let ends = match prefix {
        "第" => after.starts_with(['条', '章', '節']),
        "" => after.starts_with(['.', '．', '、']),
        _ => true,
    };
    (digits > 0 && ends).then(|| {
        prefix.len()
            + digits
            + if prefix == "Article " || prefix == "Section " {
                0
            } else {
                after.chars().next().map_or(0, char::len_utf8)
            }
    })
}

#[cfg(test)]
mod tests {
    use super::{lettered, section_number};

    #[test]
    fn typed_section_numbers_are_known_and_words_are_not() {
        assert!(section_number("第1条 目的").is_some() && section_number("Article 2 Purpose").is_some());
        assert_eq!((lettered("ア. 利用者が提供する情報"), lettered("A. Support")), (Some(4), Some(2)));
        assert_eq!((lettered("U. S. law"), lettered("E.U. law"), lettered("A company")), (None, None, None));
        assert_eq!((section_number("02How We Use It"), section_number("02情報の利用目的")), (Some(2), Some(2)));
        assert!(section_number("007 agents").is_none() && section_number("24時間対応").is_none());
        assert!(section_number("第三者への提供").is_none() && section_number("30日以内").is_none());
    }
}
