//! East Asian typography: one width of digits, one style of punctuation, no half-width katakana.

use std::collections::BTreeMap;

use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::is_japanese;
use crate::check::view::{Passage, TextView};

/// Half-width katakana.
pub(crate) static HALFWIDTH_KATAKANA: Rule = Rule::check("halfwidth-katakana", Level::Warning);
/// Digits of different widths.
pub(crate) static DIGIT_WIDTH: Rule = Rule::check("digit-width", Level::Warning);
/// Punctuation of different styles; reported once per sign.
pub(crate) static PUNCTUATION_STYLE: Rule = Rule::check("punctuation-style", Level::Warning);

/// Checks the whole text by the conventions of its language.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let keeps = |custom: &str| text.profile.typography.iter().any(|known| known == custom);
    if keeps("katakana") {
        text.passages.iter().for_each(|passage| katakana(passage, findings));
    }
    if keeps("digit-width") {
        digits(text, findings);
    }
    if keeps("punctuation") {
        punctuation(text, findings);
        brackets(text, findings);
    }
}

fn katakana(passage: &Passage<'_>, findings: &mut Findings) {
    let half = |c: char| matches!(c, '\u{FF61}'..='\u{FF9F}');
    let Some(start) = passage.text.find(half) else { return };
    let run = &passage.text[start..];
    let end = start + run.find(|c: char| !half(c)).unwrap_or(run.len());
    if let Some(span) = passage.span_of(start..end) {
        findings.push(HALFWIDTH_KATAKANA.at(span).with("words", &passage.text[start..end]).hint("full"));
    }
}

/// What a number counts, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct NumberKind {
    bracketed: bool,
    /// Whether it names a place in a series: 第4号 of an article, but not 1号 of an address.
    ordinal: bool,
    unit: Option<char>,
    /// Whether it has several digits.
    long: bool,
}

/// A number of a text.
struct TypedNumber {
    span: Option<Span>,
    words: String,
    /// Its context: numbers in brackets, of articles, of years … each have a width of their own.
    kind: NumberKind,
    full: bool,
}

/// Reports once that one kind of number has two widths. Many offices write single digits full-width and longer
/// numbers half-width, or articles full-width and items half-width.
fn digits(text: &TextView<'_>, findings: &mut Findings) {
    let mut kinds: BTreeMap<NumberKind, [Vec<TypedNumber>; 2]> = BTreeMap::new();
    for number in text.passages.iter().flat_map(numbers) {
        kinds.entry(number.kind).or_default()[usize::from(number.full)].push(number);
    }
    let mut odd: Vec<(&TypedNumber, Span)> = Vec::new();
    for [half, full] in kinds.values() {
        let (few, usual) = if full.len() <= half.len() { (full, half) } else { (half, full) };
        if let Some(usual) = usual.iter().find_map(|number| number.span) {
            odd.extend(few.iter().map(|number| (number, usual)));
        }
    }
    odd.sort_by_key(|(number, _)| number.span);
    let Some((first, usual)) = odd.iter().find(|(number, _)| number.span.is_some()) else { return };
    if let Some(span) = first.span {
        let width = if first.full { "full" } else { "half" };
        let finding = DIGIT_WIDTH.at(span).with("words", &first.words).with("width", width).with("count", odd.len());
        findings.push(finding.related(*usual, "usual").hint("one"));
    }
}

fn numbers(passage: &Passage<'_>) -> Vec<TypedNumber> {
    let text = passage.text.as_str();
    let digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(digit).map(|next| at + next) {
        let end = start + text[start..].find(|c| !digit(c)).unwrap_or(text.len() - start);
        let words = &text[start..end];
        let named = text[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || "-./:@_".contains(c))
            || text[end..].starts_with(|c: char| c.is_ascii_alphanumeric() || "-./:@_".contains(c));
        let linked = passage.is_linked(start);
        if !named && !linked {
            let full = words.starts_with(|c: char| !c.is_ascii());
            let bracketed = text[..start].ends_with(['(', '（']) && text[end..].starts_with([')', '）']);
            let unit = text[end..].chars().next().filter(|c| !bracketed && is_word(*c));
            let ordinal = text[..start].ends_with('第');
            let kind = NumberKind { bracketed, ordinal, unit, long: words.chars().count() > 1 };
            found.push(TypedNumber { span: passage.span_of(start..end), words: words.to_owned(), kind, full });
        }
        at = end;
    }
    found
}

/// Checks the signs that end a clause or a sentence, each in three styles.
fn punctuation(text: &TextView<'_>, findings: &mut Findings) {
    for signs in [['、', '，', ','], ['。', '．', '.']] {
        let mut places: [Vec<Span>; 3] = Default::default();
        for passage in &text.passages {
            let mut before = None;
            for (at, c) in passage.text.char_indices() {
                let style = signs.iter().position(|sign| *sign == c);
                // ア. at the start of a line is a marker.
                let mark = before.is_some_and(|before: char| before.len_utf8() == at);
                if let Some(style) = style.filter(|_| before.is_some_and(is_word) && !mark) {
                    let after = passage.text[at + c.len_utf8()..].chars().next();
                    // An ASCII sign is considered only between Japanese words.
                    if style < 2 || after.is_none_or(|after| is_word(after) || after == ' ') {
                        places[style].extend(passage.span_of(at..at + c.len_utf8()));
                    }
                }
                before = Some(c);
            }
        }
        let usual = (0..3).max_by_key(|style| (places[*style].len(), 3 - style)).unwrap_or(0);
        let Some(first) = places[usual].first().copied() else { continue };
        for style in (0..3).filter(|style| *style != usual) {
            let Some(odd) = places[style].first() else { continue };
            let finding = PUNCTUATION_STYLE.at(*odd).with("sign", signs[style].to_string());
            let finding = finding.with("usual", signs[usual].to_string()).with("count", places[style].len());
            findings.push(finding.related(first, "usual").hint("one"));
        }
    }
}

/// Checks the width of opening brackets: those around Japanese words, and those around letters that count.
fn brackets(text: &TextView<'_>, findings: &mut Findings) {
    // Half-width and full-width, around words and around counters.
    let mut places: [[Vec<Span>; 2]; 2] = Default::default();
    for passage in &text.passages {
        for (at, c) in passage.text.char_indices().filter(|(_, c)| matches!(c, '(' | '（')) {
            let inside = &passage.text[at + c.len_utf8()..];
            let Some(end) = inside.find([')', '）']).filter(|_| !passage.is_linked(at)) else { continue };
            let kind = match &inside[..end] {
                words if words.chars().any(is_word) => 0,
                // A single digit in brackets is numbered in the style of its series.
                letters if (1..=4).contains(&letters.len()) && letters.chars().all(|c| c.is_ascii_lowercase()) => 1,
                _ => continue,
            };
            places[kind][usize::from(c == '（')].extend(passage.span_of(at..at + c.len_utf8()));
        }
    }
    for [half, full] in &places {
        let (few, usual, signs) =
            if full.len() < half.len() { (full, half, ["（", "("]) } else { (half, full, ["(", "（"]) };
        let (Some(odd), Some(first)) = (few.first(), usual.first()) else { continue };
        let finding =
            PUNCTUATION_STYLE.at(*odd).with("sign", signs[0]).with("usual", signs[1]).with("count", few.len());
        findings.push(finding.related(*first, "usual").hint("one"));
    }
}

/// Whether a character is a letter of Japanese script, not one of its digits.
fn is_word(c: char) -> bool {
    is_japanese(c) && c.is_alphabetic() && !c.is_ascii()
}
