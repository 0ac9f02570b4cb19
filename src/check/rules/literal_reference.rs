//! A reference to this notice that is typed, number and all, and so goes wrong as soon as an article is added.
//!
//! Articles of a statute are left alone: a sentence that names a statute is not looked at, since a second article in it
//! (「民法第3条及び第4条」) belongs to the statute too.

use std::ops::Range;

use crate::check::view::TextView;
use crate::diagnostic::{Findings, Level, Rule};
use crate::edition::Section;

/// A number of an article of this notice, typed in its text.
pub static LITERAL_REFERENCE: Rule = Rule::check("literal-reference", Level::Warning);

/// Words that make a sentence one about a statute.
const STATUTES_JA: [&str; 14] = [
    "法第",
    "法律",
    "同法",
    "令第",
    "規則",
    "則第",
    "条例",
    "条約",
    "憲法",
    "規約",
    "約款",
    "規程",
    "GDPR",
    "ガイドライン",
];
const STATUTES_EN: [&str; 14] = [
    "Act",
    "Acts",
    "Law",
    "Laws",
    "GDPR",
    "CCPA",
    "Regulation",
    "Regulations",
    "Code",
    "Ordinance",
    "Order",
    "Directive",
    "Constitution",
    "Rules",
];
/// Words before a number that make it one of an article.
const NOUNS: [&str; 4] = ["Article ", "Articles ", "Section ", "Sections "];

/// Looks at every passage of a text whose sections have numbers.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let sections = &text.composed.edition.sections;
    let numbered = |section: &Section| section.number.chars().any(|c| c.is_ascii_digit());
    let articles = sections.iter().any(|section| section.number.starts_with('第'));
    let cjk = text.language.is_cjk();
    if !sections.iter().any(numbered) || (cjk && !articles) {
        return;
    }
    for passage in &text.passages {
        let found = if cjk { japanese(&passage.text) } else { english(&passage.text) };
        for (range, number) in found {
            let words = &passage.text[range.clone()];
            // Words that somebody gave to a reference lead somewhere already.
            let Some(span) = passage.span_of(range.clone()).filter(|_| !passage.is_linked(range.start)) else {
                continue;
            };
            let finding = LITERAL_REFERENCE.at(span).with("words", words);
            findings.push(match sections.iter().find(|section| count(&section.number) == Some(number)) {
                Some(section) => finding.with("id", &section.id).hint("write"),
                None => finding.hint("none"),
            });
        }
    }
}

/// The count in a section's number: 7 in 第7条 and in `7.`; none for a branch.
fn count(number: &str) -> Option<u32> {
    let digits: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    match digits.as_slice() {
        [one] => one.parse().ok(),
        _ => None,
    }
}

/// 第7条, with full-width and Chinese digits too.
fn japanese(text: &str) -> Vec<(Range<usize>, u32)> {
    let mut found = Vec::new();
    for sentence in sentences(text, '。') {
        if STATUTES_JA.iter().any(|word| text[sentence.clone()].contains(word)) {
            continue;
        }
        for (at, _) in text[sentence.clone()].match_indices('第') {
            let start = sentence.start + at;
            let digits: String = text[start + '第'.len_utf8()..].chars().take_while(|c| digit(*c).is_some()).collect();
            let end = start + '第'.len_utf8() + digits.len();
            if let Some(number) = value(&digits).filter(|_| text[end..].starts_with('条')) {
                found.push((start..end + '条'.len_utf8(), number));
            }
        }
    }
    found
}

/// Article 7, Section 7.1.
fn english(text: &str) -> Vec<(Range<usize>, u32)> {
    let mut found = Vec::new();
    for sentence in sentences(text, '.') {
        let words = text[sentence.clone()].split(|c: char| !c.is_alphanumeric());
        if words.into_iter().any(|word| STATUTES_EN.contains(&word)) {
            continue;
        }
        for noun in NOUNS {
            for (at, _) in text[sentence.clone()].match_indices(noun) {
                let start = sentence.start + at;
                let digits: String = text[start + noun.len()..].chars().take_while(|c| c.is_ascii_digit()).collect();
                let boundary = !text[..start].ends_with(char::is_alphanumeric);
                if let Some(number) = digits.parse().ok().filter(|_| boundary) {
                    found.push((start..start + noun.len() + digits.len(), number));
                }
            }
        }
    }
    found
}

/// The sentences of a text. A full stop inside a number (`7.1`) ends none.
fn sentences(text: &str, stop: char) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(stop) {
        let end = at + stop.len_utf8();
        if stop != '.' || text[end..].is_empty() || text[end..].starts_with(char::is_whitespace) {
            ranges.push(start..end);
            start = end;
        }
    }
    ranges.push(start..text.len());
    ranges
}

fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        '十' => Some(10),
        _ => "一二三四五六七八九".chars().zip(1..).find(|(sign, _)| *sign == c).map(|(_, value)| value),
    }
}

/// The value of digits, of 12, １２ and 十二.
fn value(digits: &str) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    if !digits.contains('十') {
        return digits.chars().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(digit(c)?));
    }
    let (tens, ones) = digits.split_once('十')?;
    let tens = if tens.is_empty() { 1 } else { value(tens)? };
    let ones = if ones.is_empty() { 0 } else { value(ones)? };
    tens.checked_mul(10)?.checked_add(ones)
}

#[cfg(test)]
mod tests {
    use super::{english, japanese};

    fn numbers(found: Vec<(std::ops::Range<usize>, u32)>) -> Vec<u32> {
        found.into_iter().map(|(_, number)| number).collect()
    }

    #[test]
    fn typed_articles_are_found_and_those_of_statutes_are_not() {
        assert_eq!(numbers(japanese("第7条第1項に定める。前項及び第１２条、第十三条は、適用しません。")), [7, 12, 13]);
        assert!(japanese("個人情報保護法第27条及び第28条に基づき提供します。平成15年法律第57号です。").is_empty());
        assert_eq!(numbers(english("Notwithstanding Article 7.1, see Sections 13 and Article 2.")), [7, 2, 13]);
        assert!(english("Under Article 28 of the Act and Article 45 of GDPR, Section 3 applies.").is_empty());
        assert!(english("This Subsection 3 and the Article.").is_empty());
    }
}
