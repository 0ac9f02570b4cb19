//! Numbers and marks that are typed where the program writes them.

use crate::check::view::{Kind, TextView};
use crate::diagnostic::{Findings, Level, Rule};

/// A number or a mark at the head of an item, a paragraph or a heading.
pub static TYPED_MARKER: Rule = Rule::check("typed-marker", Level::Warning);

/// Signs that stand at the head of a line for its mark.
const SIGNS: [char; 12] = ['・', '•', '■', '□', '●', '◆', '◇', '▪', '‣', '※', '✓', '▶'];

/// Looks at the head of every passage that is not in a table.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        let len = match passage.kind {
            Kind::Paragraph | Kind::Cell | Kind::ItemTitle => marker(&passage.text),
            Kind::Heading => section_number(&passage.text).or_else(|| marker(&passage.text)),
            Kind::Title | Kind::TableHead => None,
        };
        if let Some(span) = len.and_then(|len| passage.span_of(0..len)) {
            let kind = match passage.text.chars().next() {
                Some('※') => "note",
                _ if passage.kind == Kind::Heading => "heading",
                _ => "list",
            };
            let words = passage.text[..len.unwrap_or(0)].trim();
            findings.push(TYPED_MARKER.at(span).with("mark", words).with("kind", kind).hint("generated"));
        }
    }
}

/// How long the mark at the head of a line is: ・, ①, (1), （ア）, 1）, (a).
fn marker(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if SIGNS.contains(&first) || matches!(first, '①'..='⑳' | '⑴'..='⒇' | 'Ⅰ'..='Ⅹ') {
        return Some(first.len_utf8());
    }
    let inside = matches!(first, '(' | '（');
    let body = if inside { &text[first.len_utf8()..] } else { text };
    let word: String = body.chars().take_while(|c| c.is_alphanumeric()).collect();
    let after = &body[word.len()..];
    let closing = after.chars().next().filter(|c| matches!(c, ')' | '）'))?;
    let number = word.chars().all(|c| crate::check::scan::fold(c).is_ascii_digit()) && word.chars().count() <= 2;
    let letter = word.chars().count() == 1
        && word.chars().all(|c| c.is_ascii_lowercase() || matches!(c, 'ア'..='ン' | '一'..='十'));
    let roman = inside && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x')) && word.len() <= 4;
    let fits = !word.is_empty() && (number || letter || roman);
    fits.then(|| if inside { first.len_utf8() } else { 0 } + word.len() + closing.len_utf8())
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
        .take_while(|c| crate::check::scan::fold(*c).is_ascii_digit() || "一二三四五六七八九十".contains(*c))
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
    use super::{marker, section_number};

    #[test]
    fn typed_marks_are_known_and_words_in_brackets_are_not() {
        for text in ["・氏名", "① 氏名", "(1) name", "（２）氏名", "1) name", "ア）氏名", "(iii) name", "※ 注"]
        {
            assert!(marker(text).is_some(), "{text}");
        }
        for text in ["（以下同じ）", "(the Company)", "2026年", "(EU) 2016/679", "A) x", "氏名"] {
            assert!(marker(text).is_none(), "{text}");
        }
        assert!(section_number("第1条 目的").is_some() && section_number("Article 2 Purpose").is_some());
        assert!(section_number("第三者への提供").is_none() && section_number("30日以内").is_none());
    }
}
