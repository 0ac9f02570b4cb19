//! Brackets and quotation marks are paired within a paragraph.

use crate::base::{Findings, Level, Rule};
use crate::check::view::TextView;

/// A bracket or a quotation mark without its partner.
pub(crate) static UNBALANCED: Rule = Rule::check("unbalanced", Level::Warning);

const PAIRS: [(char, char); 11] = [
    ('（', '）'),
    ('(', ')'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('［', '］'),
    ('[', ']'),
    ('〔', '〕'),
    ('《', '》'),
    ('〈', '〉'),
    ('｛', '｝'),
];

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let pairs: Vec<(char, char)> = PAIRS.into_iter().chain(text.profile.quotes.iter().copied()).collect();
    for passage in &text.passages {
        let quote = || lone_quote(&passage.text, text).map(|(at, sign)| (at, sign, None));
        if let Some((at, sign, closing)) = first_lone(&passage.text, &pairs).or_else(quote) {
            let Some(span) = passage.span_of(at..at + sign.len_utf8()) else { continue };
            let finding = UNBALANCED.at(span).with("sign", sign.to_string());
            let finding = finding.with("closing", closing.map_or("none".to_owned(), |closing| closing.to_string()));
            findings.push(match partner(sign, &pairs) {
                Some(partner) => {
                    finding.with("partner", partner.to_string()).hint(if closing.is_some() { "width" } else { "pair" })
                }
                None => finding,
            });
        }
    }
}

fn partner(sign: char, pairs: &[(char, char)]) -> Option<char> {
    let pair = pairs.iter().find(|(open, close)| sign == *open || sign == *close);
    pair.map(|(open, close)| if sign == *open { *close } else { *open })
}

/// The first bracket without a partner, and the one of the other width that closes it.
fn first_lone(text: &str, pairs: &[(char, char)]) -> Option<(usize, char, Option<char>)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    // A counter's bracket may have been meant to close one of the other width: （Updated: 2026).
    let mut other = None;
    for (at, c) in text.char_indices() {
        if pairs.iter().any(|(opening, _)| *opening == c) {
            open.push((at, c));
        } else if let Some((opening, _)) = pairs.iter().find(|(_, closing)| *closing == c) {
            match open.last() {
                // The bracket of "a)" is a counter and closes nothing, unless nothing else would close the open one.
                Some((_, last))
                    if last == opening
                        && is_spaced(&text[..at], c)
                        && closes_later(&text[at..], c, open.iter().filter(|(_, sign)| sign == opening).count()) => {}
                Some((_, last)) if last == opening => {
                    open.pop();
                }
                last if counts(&text[..at], c) => {
                    other = other.or(last.filter(|(_, last)| is_other_width(*last, c)).map(|_| c));
                }
                // What opens nowhere is the lone one: （以下、当社」といいます。）. One of the other width was meant to close.
                Some((at, last)) if is_other_width(*last, c) => return Some((*at, *last, Some(c))),
                Some((at, last)) if open.iter().any(|(_, sign)| sign == opening) => return Some((*at, *last, None)),
                _ => return Some((at, c, None)),
            }
        }
    }
    open.first().map(|(at, sign)| (*at, *sign, other))
}

/// Whether a bracket is closed by one of the other width: （ and ).
fn is_other_width(opening: char, closing: char) -> bool {
    [('（', ')'), ('(', '）'), ('［', ']'), ('[', '］')].contains(&(opening, closing))
}

/// The number of bytes within which an enclosing bracket must close.
const REACH: usize = 400;

/// Whether closing brackets that are not counters' follow the one at the start of `rest` for all that are open, as in
/// "(except a) and b) of this);", but not in "(Act (Part 99))".
fn closes_later(rest: &str, closing: char, open: usize) -> bool {
    let rest = &rest[..rest.floor_char_boundary(REACH)];
    let closing_ones = rest.match_indices(closing).skip(1).filter(|(at, _)| !is_spaced(&rest[..*at], closing)).count();
    closing_ones >= open + rest.chars().filter(|c| partner(closing, &PAIRS) == Some(*c)).count()
}

/// Whether a closing bracket is that of `a)` after a space.
fn is_spaced(before: &str, closing: char) -> bool {
    let mut word = before.chars().rev();
    let len = word.by_ref().take_while(|c| c.is_alphanumeric()).take(3).count();
    let spaced = before.chars().rev().nth(len).is_some_and(char::is_whitespace);
    (1..=2).contains(&len) && spaced && counts(before, closing)
}

/// Whether a closing bracket is that of a counter: `1)`, `a)`, `一）`.
fn counts(before: &str, closing: char) -> bool {
    let letter = |c: &char| crate::check::scan::fold(*c).is_ascii_alphanumeric();
    let word: Vec<char> = before.chars().rev().take_while(letter).take(5).collect();
    let roman = word.iter().all(|c| c.is_numeric() || "ivx".contains(*c));
    let counter = || {
        let mut last = before.chars().rev();
        matches!(last.next(), Some('ア'..='ン' | '一'..='十')) && last.next().is_none_or(char::is_whitespace)
    };
    // :) is no bracket.
    let smile = before.ends_with([':', ';']) && closing == ')';
    smile || matches!(closing, ')' | '）') && (((1..=4).contains(&word.len()) && roman) || word.len() == 1 || counter())
}

/// The last of an odd number of straight quotation marks, in a language that pairs them.
fn lone_quote(text: &str, view: &TextView<'_>) -> Option<(usize, char)> {
    let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    // 5" is a measurement.
    let measure = quotes.iter().any(|at| text[..*at].ends_with(|c: char| c.is_ascii_digit()));
    if measure || !view.profile.straight_quotes {
        return None;
    }
    if let Some(at) = closing_first(text, &quotes) {
        return Some((at, '"'));
    }
    let odd = !quotes.len().is_multiple_of(2);
    odd.then(|| quotes.last().map(|at| (*at, '"'))).flatten()
}

/// The first straight quotation mark that must close a quotation where none is open: `Personal data" means`.
fn closing_first(text: &str, quotes: &[usize]) -> Option<usize> {
    let closes = |at: &&usize| {
        let after = &text[**at + 1..];
        text[..**at].ends_with(char::is_alphanumeric)
            && (after.is_empty() || after.starts_with([' ', ',', '.', ';', ')']))
    };
    quotes.iter().step_by(2).find(closes).copied()
}

#[cfg(test)]
mod tests {
    use super::PAIRS;

    fn first_lone(text: &str) -> Option<(usize, char, Option<char>)> {
        let pairs: Vec<(char, char)> = PAIRS.into_iter().chain([('“', '”')]).collect();
        super::first_lone(text, &pairs)
    }

    #[test]
    fn a_bracket_needs_its_own_partner() {
        for text in [
            "当社（以下「当社」といいます。）は",
            "(a) see [x]",
            "1) 一つ",
            "次のa)又はb)",
            "“x” and (y)",
            "(except a) and b) of this)",
            "(A) and (B)",
            "(Rights Act (20 U.S.C., 34 C.F.R. Part 99))",
            "get it? :) Your",
        ] {
            assert_eq!(first_lone(text), None, "{text}");
        }
        for (text, sign) in
            [("当社（以下「当社」といいます。は", '（'), ("米国(USA）", '('), ("と「いいます", '「'), ("い）。", '）')]
        {
            assert_eq!(first_lone(text).map(|(_, sign, _)| sign), Some(sign), "{text}");
        }
        for text in ["（以下「当社」という)は", "（改定：2026)"] {
            assert_eq!(first_lone(text), Some((0, '（', Some(')'))), "{text}");
        }
    }
}
