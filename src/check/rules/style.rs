//! Style of sentences: one register, and spaces after punctuation in languages with spaces.

use std::collections::BTreeSet;

use crate::base::{Findings, Level, Rule, Span};
use crate::check::view::{Passage, PassageKind, TextView, words_of};
use crate::model::ListKind;

/// Plain style (である) among polite sentences (ます).
pub(crate) static SENTENCE_STYLE: Rule = Rule::check("sentence-style", Level::Warning);
/// Two words or sentences without a space between them.
pub(crate) static MISSING_SPACE: Rule = Rule::check("missing-space", Level::Warning);

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    register(text, findings);
    if !text.profile.unspaced {
        spaces(text, findings);
    }
}

/// Checks the sentences of paragraphs, including numbered ones; items and bullets may end in any style.
fn register(text: &TextView<'_>, findings: &mut Findings) {
    let mut polite: Vec<Span> = Vec::new();
    let mut plain: Vec<(Span, String)> = Vec::new();
    let lists = text.lists.iter().filter(|list| list.kind != ListKind::Paragraphs);
    let in_items: BTreeSet<usize> = lists.flat_map(|list| &list.items).flat_map(|(_, range)| range.clone()).collect();
    let passages = text.passages.iter().enumerate().filter(|(_, passage)| passage.kind == PassageKind::Paragraph);
    // An excerpt of a law keeps the law's style.
    let excerpt =
        |passage: &Passage<'_>| passage.section.is_some_and(|section| words_of(&section.heading).contains("抜粋"));
    for (_, passage) in passages.filter(|(at, passage)| !in_items.contains(at) && !excerpt(passage)) {
        let (mut from, mut open) = (0, 0_usize);
        while let Some(at) = next_stop(&passage.text, from, &text.profile.stops) {
            let sentence = &passage.text[from..at];
            // A sentence in brackets or quotation marks is not the text's own.
            let brackets = |signs: [char; 2]| sentence.matches(signs).count();
            open = (open + brackets(['（', '「'])).saturating_sub(brackets(['）', '」']));
            let ending = |list: &[String]| list.iter().find(|end| sentence.ends_with(end.as_str())).map(String::len);
            let place = |len: usize| passage.span_of(at - len..at);
            if let Some(span) = ending(&text.profile.polite).and_then(place) {
                polite.push(span);
            } else if let Some((len, span)) =
                ending(&text.profile.plain).filter(|_| open == 0).and_then(|len| Some((len, place(len)?)))
            {
                plain.push((span, passage.text[at - len..at].to_owned()));
            }
            from = at;
        }
    }
    // One register must clearly be the usual one.
    if polite.len() > 2 * plain.len() {
        for (span, words) in plain {
            let finding = SENTENCE_STYLE.at(span).with("words", words);
            findings.push(finding.related(polite[0], "usual").hint("one"));
        }
    }
}

/// The end of the next sentence.
fn next_stop(text: &str, from: usize, stops: &[char]) -> Option<usize> {
    let at = text[from..].find(stops)?;
    let stop = text[from + at..].chars().next()?;
    Some(from + at + stop.len_utf8())
}

/// Whether a bracket after a letter or another bracket begins a remark: "University(hereinafter", but not
/// "function(s)".
fn opens_remark(before: char, inside: &str) -> bool {
    let word = inside.chars().take_while(char::is_ascii_alphabetic).count();
    let whole = inside[word..].starts_with([' ', ',']);
    (before.is_ascii_lowercase() || before == ')') && word >= 3 && whole
}

/// Whether a sign is part of a function call: window.Foo(a), setItem(key,value). The function has a sign or an inner
/// capital in its name, and its arguments contain no spaces.
fn is_called(text: &str, at: usize) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '$');
    let rest = &text[at..];
    let open = match rest.chars().next() {
        Some('.') => rest.find(|c| !name(c)).map(|length| at + length),
        Some('(') => Some(at),
        _ => text[..at].rfind(['(', ')']),
    };
    let Some((open, given)) = open.and_then(|open| Some((open, text[open..].strip_prefix('(')?))) else { return false };
    let called = &text[text[..open].trim_end_matches(name).len()..open];
    let signed = |c: char| matches!(c, '.' | '_' | '$') || c.is_ascii_uppercase();
    let given = given.split_once(')').map(|(given, _)| given);
    called.chars().skip(1).any(signed)
        && given.is_some_and(|given| !given.split(',').any(|one| one.trim().contains(' ')))
}

/// Whether a full stop is one of several within a word, as in a qualified name: Windows.Services.Store.
fn is_dotted(text: &str, at: usize) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_');
    let before = text[..at].chars().rev().take_while(|c| word(*c));
    let mut after = text[at + 1..].chars().take_while(|c| word(*c)).collect::<Vec<char>>();
    // A full stop at the end of the sentence is not inside the name.
    after.pop_if(|c| *c == '.');
    before.chain(after).any(|c| c == '.')
}

fn spaces(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        let chars: Vec<(usize, char)> = passage.text.char_indices().collect();
        for window in chars.windows(5) {
            let [(_, a), (_, b), (at, sign), (_, c), (end, d)] = window else { continue };
            let words = a.is_ascii_lowercase() && b.is_ascii_lowercase();
            let glued = match sign {
                '.' if passage.text[..*at].ends_with(" etc") => c.is_ascii_alphabetic() && d.is_ascii_alphabetic(),
                '.' => c.is_ascii_uppercase() && d.is_ascii_lowercase() && !is_dotted(&passage.text, *at),
                ',' | ';' => c.is_ascii_alphabetic() && d.is_ascii_alphabetic(),
                '"' | '“' => c.is_ascii_uppercase() && d.is_ascii_lowercase(),
                _ => false,
            };
            let bracket = *sign == '(' && a.is_ascii_lowercase() && opens_remark(*b, &passage.text[at + 1..]);
            // The finding marks the sign, or the word before a bracket.
            let from = if bracket { passage.text[..*at].rfind(' ').map_or(0, |blank| blank + 1) } else { *at };
            let to = if bracket { *at } else { *end };
            let told = ((words && glued) || bracket) && !passage.is_linked(*at) && !is_called(&passage.text, *at);
            if let Some(span) = told.then(|| passage.span_of(from..to)).flatten() {
                findings.push(MISSING_SPACE.at(span).with("words", &passage.text[from..to]).hint("space"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_called;

    #[test]
    fn a_call_of_a_program_is_known_by_what_it_is_given() {
        for text in
            ["window|.Foo(a)", "navigator.send(url|,data)", "localStorage.setItem|(key, value)", "getItem(a|,b)"]
        {
            let at = text.find('|').expect("a place");
            assert!(is_called(&text.replace('|', ""), at), "{text}");
        }
        for text in
            ["University|(hereinafter, the school)", "YouTube|(run by Google)", "It is so|.The desk", "here|.Foo(a b)"]
        {
            let at = text.find('|').expect("a place");
            assert!(!is_called(&text.replace('|', ""), at), "{text}");
        }
    }
}
