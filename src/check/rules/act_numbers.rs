//! The number under which an act was promulgated: 平成15年法律第57号, "Act No. 57 of 2003".

use std::ops::Range;

use super::statutes::acts;
use crate::base::date::ERAS;
use crate::base::{Findings, Level, Rule};
use crate::check::scan::{fold, kanji_count, places};
use crate::check::view::TextView;

/// An act with the number of another act.
pub(crate) static STATUTE_NUMBER: Rule = Rule::check("statute-number", Level::Warning);

/// Checks the number in brackets after the name of an act.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for (names, right) in acts(text.language) {
        let Some((_, wanted)) = number(right) else { continue };
        for passage in &text.passages {
            let words = passage.text.as_str();
            for Range { end, .. } in names.iter().flat_map(|name| places(words, name)) {
                let rest = words[end..].trim_start_matches([' ', '」', '"', '”']);
                let Some(inside) = rest.strip_prefix(['（', '(']) else { continue };
                let Some((range, found)) = number(inside) else { continue };
                let start = words.len() - inside.len();
                let place = passage.span_of(start + range.start..start + range.end);
                if let Some(span) = place.filter(|_| found != wanted) {
                    let finding = STATUTE_NUMBER
                        .at(span)
                        .with("words", &inside[range])
                        .with("act", &words[..end][end - names_len(words, end, names)..]);
                    findings.push(finding.with("right", right).hint("write"));
                }
            }
        }
    }
}

/// The length of the longest act name that ends at a position.
fn names_len(words: &str, end: usize, names: &[String]) -> usize {
    names.iter().filter(|name| words[..end].ends_with(name.as_str())).map(String::len).max().unwrap_or(0)
}

/// The range of an act number near the beginning of a text, with its year and number.
fn number(words: &str) -> Option<(std::ops::Range<usize>, (u32, u32))> {
    japanese(words).or_else(|| english(words))
}

/// 平成15年法律第57号, with digits of any kind.
fn japanese(words: &str) -> Option<(std::ops::Range<usize>, (u32, u32))> {
    let (start, era, before_first) =
        ERAS.iter().find_map(|(era, _, before)| Some((words.find(era)?, *era, *before)))?;
    let (year, rest) = words[start + era.len()..].split_once("年法律第")?;
    let (number, rest) = rest.split_once('号')?;
    let count = |digits: &str| kanji_count(&digits.chars().map(fold).collect::<String>());
    let year = if year == "元" { 1 } else { count(year)? };
    let near = words[..start].chars().count() <= NEAR;
    let found = (year.checked_add(u32::try_from(before_first).ok()?)?, count(number)?);
    near.then(|| (start..words.len() - rest.len(), found))
}

/// Act No. 57 of 2003, Act No. 57 of May 30, 2003.
fn english(words: &str) -> Option<(std::ops::Range<usize>, (u32, u32))> {
    let start = words.find("No. ").filter(|at| words[..*at].chars().count() <= NEAR)?;
    let start_of_act = words[..start].rfind(|c: char| !(c.is_ascii_alphabetic() || c == ' ')).map_or(0, |at| at + 1);
    let rest = &words[start + "No. ".len()..];
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..digits(rest)].parse().ok()?;
    let rest = rest[digits(rest)..].strip_prefix(" of ")?;
    let end = rest.find([')', ';']).unwrap_or(rest.len());
    let (at, year) = rest[..end].match_indices(|c: char| c.is_ascii_digit()).find_map(|(at, _)| {
        let year = rest.get(at..at + 4).filter(|year| digits(year) == 4)?;
        Some((at + 4, year.parse().ok()?))
    })?;
    (at <= NEAR).then(|| (start_of_act..words.len() - rest.len() + at, (year, number)))
}

/// The maximum number of characters before the number, and of its date.
const NEAR: usize = 24;

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn the_number_of_an_act_is_read_in_any_digits() {
        for words in [
            "平成15年法律第57号",
            "平成１５年法律第５７号。以下",
            "平成十五年法律第五十七号",
            "Act No. 57 of 2003",
            "Act No. 57 of May 30, 2003; the",
        ] {
            assert_eq!(number(words).map(|(_, found)| found), Some((2003, 57)), "{words}");
        }
        for words in ["以下「法」といいます。）平成15年に", "the \"Act\"", "No. 5"] {
            assert_eq!(number(words), None, "{words}");
        }
    }
}
