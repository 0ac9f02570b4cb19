//! Numbers and marks that are typed where the program writes them.

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::check::scan::{fold, marker};
use crate::check::view::{Kind, Passage, TextView};

/// A number or a mark at the head of an item, a paragraph or a heading.
pub(crate) static TYPED_MARKER: Rule = Rule::check("typed-marker", Level::Warning);

/// Looks at the lines of every passage; a list that is typed as one paragraph is told once.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        let range = match passage.kind {
            Kind::Paragraph | Kind::Cell | Kind::ItemTitle => passage.typed_markers().into_iter().next(),
            Kind::Heading => heading(text, passage).map(|len| 0..len),
            Kind::Title | Kind::TableHead => None,
        };
        let Some((range, span)) = range.and_then(|range| Some((range.clone(), passage.span_of(range)?))) else {
            continue;
        };
        let words = passage.text[range].trim();
        let kind = match words.chars().next() {
            Some('※') => "note",
            Some('|' | '｜') => "table",
            _ if passage.kind == Kind::Heading => "heading",
            _ => "list",
        };
        findings.push(TYPED_MARKER.at(span).with("mark", words).with("kind", kind).hint("generated"));
    }
}

/// How long the mark of a heading is. The brackets of （定義） are an article's own.
fn heading(text: &TextView<'_>, passage: &Passage<'_>) -> Option<usize> {
    let words = passage.text.as_str();
    let article =
        || passage.section.is_some_and(|section| text.composed.numbers.get(section.node).text.starts_with('第'));
    let bracketed = words.starts_with('（') && words.find('）') == Some(words.len() - '）'.len_utf8()) && article();
    section_number(words).or_else(|| marker(words)).or(bracketed.then_some('（'.len_utf8()))
}

/// How long a typed section number is: 第1条, Article 1, 1.
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
    use super::section_number;

    #[test]
    fn typed_section_numbers_are_known_and_words_are_not() {
        assert!(section_number("第1条 目的").is_some() && section_number("Article 2 Purpose").is_some());
        assert!(section_number("第三者への提供").is_none() && section_number("30日以内").is_none());
    }
}
