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
        if let Some((at, sign)) = first_lone(&passage.text, &pairs).or_else(|| lone_quote(&passage.text, text)) {
            let Some(span) = passage.span_of(at..at + sign.len_utf8()) else { continue };
            let closing = closed_otherwise(sign, &passage.text[at + sign.len_utf8()..]);
            let finding = UNBALANCED.at(span).with("sign", sign.to_string());
            let finding = finding.with("closing", closing.map_or("none".to_owned(), |closing| closing.to_string()));
            findings.push(match partner(sign, &pairs) {
                Some(partner) => finding.with("partner", partner.to_string()).hint("pair"),
                None => finding,
            });
        }
    }
}

fn partner(sign: char, pairs: &[(char, char)]) -> Option<char> {
    let pair = pairs.iter().find(|(open, close)| sign == *open || sign == *close);
    pair.map(|(open, close)| if sign == *open { *close } else { *open })
}

/// The first bracket without a partner.
fn first_lone(text: &str, pairs: &[(char, char)]) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        if pairs.iter().any(|(opening, _)| *opening == c) {
            open.push((at, c));
        } else if let Some((opening, _)) = pairs.iter().find(|(_, closing)| *closing == c) {
            match open.last() {
                // The bracket of "a)" is a counter and closes nothing, unless nothing else would close the open one.
                Some((_, last)) if last == opening && is_spaced(&text[..at], c) && closes_later(&text[at..], c) => {}
                Some((_, last)) if last == opening => {
                    open.pop();
                }
                _ if counts(&text[..at], c) => {}
                // What opens nowhere is the lone one: （以下、当社」といいます。）. One of the other width was meant to close.
                Some((_, last)) if is_other_width(*last, c) => return open.pop(),
                _ if !open.iter().any(|(_, sign)| sign == opening) => return Some((at, c)),
                _ => return Some(open.pop().unwrap_or((at, c))),
            }
        }
    }
    open.first().copied()
}

/// Whether a bracket is closed by one of the other width: （ and ).
fn is_other_width(opening: char, closing: char) -> bool {
    [('（', ')'), ('(', '）'), ('［', ']'), ('[', '］')].contains(&(opening, closing))
}

/// The closing bracket of the other width that follows an opening one, if no bracket of its own comes before.
fn closed_otherwise(opening: char, after: &str) -> Option<char> {
    let next = after.chars().find(|c| partner(*c, &PAIRS).is_some())?;
    is_other_width(opening, next).then_some(next)
}

/// The number of bytes within which an enclosing bracket must close.
const REACH: usize = 400;

/// Whether a closing bracket that is not a counter's follows the one at the start of `rest`, as in "(except a) and b)
/// of this);".
fn closes_later(rest: &str, closing: char) -> bool {
    let rest = &rest[..rest.floor_char_boundary(REACH)];
    let closing_ones = rest.match_indices(closing).skip(1).filter(|(at, _)| !is_spaced(&rest[..*at], closing)).count();
    closing_ones > rest.chars().filter(|c| partner(closing, &PAIRS) == Some(*c)).count()
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
    matches!(closing, ')' | '）') && (((1..=4).contains(&word.len()) && roman) || word.len() == 1 || counter())
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

    fn first_lone(text: &str) -> Option<(usize, char)> {
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
        ] {
            assert_eq!(first_lone(text), None, "{text}");
        }
        for (text, sign) in
            [("当社（以下「当社」といいます。は", '（'), ("米国(USA）", '('), ("と「いいます", '「'), ("い）。", '）')]
        {
            assert_eq!(first_lone(text).map(|(_, sign)| sign), Some(sign), "{text}");
        }
    }
}
