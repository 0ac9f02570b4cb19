//! A name that needs a definition, such as 本サービス, in a text that does not define it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::meaning::MEANING;
use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::many::Many;
use crate::check::scan::places;
use crate::check::view::{Passage, PassageKind, TextView};

/// A name that a text uses but does not define; reported once.
pub(crate) static TERM_UNDEFINED: Rule = Rule::check("term-undefined", Level::Warning);

/// Checks the whole text in a language whose profile lists such names.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let Some(prefix) = text.profile.own_prefix.as_deref() else { return capitals(text, findings) };
    let things = Many::new(text.profile.own_things.iter().map(String::as_str));
    let held: BTreeSet<&str> = text.passages.iter().flat_map(|passage| things.held(&passage.text)).collect();
    let places = &text.profile.own_places;
    // 本サイト is where the text is read, unless the text defines a site under another name.
    let named = places.iter().any(|place| text.passages.iter().any(|passage| names_place(&passage.text, place)));
    for thing in text.profile.own_things.iter().filter(|thing| held.contains(thing.as_str())) {
        let term = format!("{prefix}{thing}");
        let evident = !named && places.contains(thing);
        if evident || text.passages.iter().any(|passage| defines(&passage.text, &term)) {
            continue;
        }
        let used =
            text.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell));
        let first = used.filter_map(|passage| place(passage, &term)).next();
        if let Some((passage, at)) = first
            && let Some(span) = passage.span_of(at..at + term.len())
        {
            findings.push(TERM_UNDEFINED.at(span).with("term", term.as_str()).with("marks", "brackets").hint("define"));
        }
    }
}

/// Reports things capitalised like defined ones ("the App") more than once but never defined.
fn capitals(text: &TextView<'_>, findings: &mut Findings) {
    // "our Website" says whose it is, and needs no definition.
    let ours = MEANING.own.of(text.language).map_or(&[][..], Vec::as_slice);
    let definite: Vec<&String> = text.profile.definite.iter().filter(|word| !ours.contains(word)).collect();
    let running =
        || text.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell));
    let things = Many::new(text.profile.own_things.iter().map(String::as_str));
    let held: BTreeSet<&str> = running().flat_map(|passage| things.held(&passage.text)).collect();
    for thing in text.profile.own_things.iter().filter(|thing| held.contains(thing.as_str())) {
        let one = singular(thing);
        if text.passages.iter().any(|passage| is_named(&passage.text, thing) || is_named(&passage.text, &one)) {
            continue;
        }
        let uses: Vec<Span> = running()
            .flat_map(|passage| {
                let places = passage.text.match_indices(thing.as_str()).map(|(at, _)| at);
                let used = places.filter(|at| is_definite(&passage.text, *at, thing, &definite));
                used.filter_map(|at| passage.span_of(at..at + thing.len())).collect::<Vec<Span>>()
            })
            .collect();
        if let [first, _, ..] = uses.as_slice() {
            findings
                .push(TERM_UNDEFINED.at(*first).with("term", thing.as_str()).with("marks", "quotes").hint("define"));
        }
    }
}

/// The singular of a plural: Customer of Customers.
fn singular(things: &str) -> String {
    match (things.strip_suffix("ies"), things.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(one)) if !one.ends_with('s') => one.to_owned(),
        _ => things.to_owned(),
    }
}

/// Whether a text may define a thing: in quotation marks, or in brackets of its own.
fn is_named(text: &str, thing: &str) -> bool {
    places(text, thing).any(|range| {
        let (before, after) = (
            text[..range.start].trim_end_matches("the ").trim_end_matches("The ").trim_end_matches("this "),
            &text[range.end..],
        );
        let marked = before.ends_with(['“', '"', '\'', '‘', '(', '「', '（'])
            || before.ends_with("hereinafter ")
            || before.ends_with("hereafter ")
            || before.ends_with("(collectively, ");
        let after = after.strip_prefix("(s)").unwrap_or(after).trim_start_matches('s');
        // A label of its own: "Services: all that we offer".
        let labels = text[..range.start].trim_end().is_empty() && after.starts_with([':', '：']);
        // Some put a space before the closing mark.
        let ends = after.trim_start().starts_with(['”', '"', '\'', '’', ')', '）', '」', ',', '.']);
        (marked && ends) || labels || after.starts_with(" means") || after.starts_with(" refers")
    })
}

/// Whether a capitalised word means one certain thing and is not part of a longer name: "the App is", but not "the
/// App Store".
fn is_definite(text: &str, at: usize, thing: &str, definite: &[&String]) -> bool {
    let before = text[..at].strip_suffix(' ').map(|before| before.rsplit(' ').next().unwrap_or(before).to_lowercase());
    let after = &text[at + thing.len()..];
    let alone = !after.starts_with(|c: char| c.is_alphanumeric() || c == '-');
    let name = after.strip_prefix(' ').is_some_and(|after| after.starts_with(|c: char| c.is_uppercase() || c == '&'));
    alone && !name && before.is_some_and(|before| definite.contains(&&before))
}

/// Whether a passage defines a name that ends in that of a place: 「本校サイト」.
fn names_place(text: &str, place: &str) -> bool {
    places(text, place).any(|Range { start, end }| {
        let name = text[..start].rsplit('「').next();
        let name = name.filter(|name| name.len() < start && name.chars().count() <= LONGEST_PREFIX);
        name.is_some_and(|name| !name.contains(['」', '、', '。']))
            && ["」と", "」）", "」)"].iter().any(|close| text[end..].starts_with(close))
    })
}

/// The most letters before the name of a place: 本, 当社.
const LONGEST_PREFIX: usize = 6;

/// Whether a passage may define a term: in quotation marks, or in a form without them (以下、本サービスという, 本サービスとは).
fn defines(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + term.len()..]);
        before.ends_with(['「', '『', '“', '"', '\'', '‘', '【', '＜', '<'])
            || before.ends_with(['（', '(']) && after.starts_with(['）', ')'])
            || before.ends_with("以下")
            || before.ends_with("以下、")
            || before.ends_with("以下，")
            || ["とは", "という", "といいます", "と呼", "と総称", "：", ":", "『", "「"]
                .iter()
                .any(|words| after.starts_with(words))
    })
}

/// The place where a passage uses a term as a word of its own.
fn place<'p, 'a>(passage: &'p Passage<'a>, term: &str) -> Option<(&'p Passage<'a>, usize)> {
    let katakana = |c: char| matches!(c, 'ァ'..='ー');
    let kanji = |c: char| matches!(c, '一'..='鿿' | '々');
    let found = passage.text.match_indices(term).map(|(at, _)| at).find(|at| {
        let after = &passage.text[at + term.len()..];
        let goes_on = after.starts_with(katakana) && term.ends_with(katakana);
        !goes_on && !passage.text[..*at].ends_with(kanji) && !passage.is_linked(*at)
    });
    found.map(|at| (passage, at))
}

#[cfg(test)]
mod tests {
    use super::{defines, is_definite, is_named};

    #[test]
    fn a_definition_is_known_with_or_without_quotation_marks() {
        for text in [
            "（以下「本サービス」といいます。）",
            "（以下、本サービスという）",
            "本サービスとは、",
            "『本サービス』",
            "本サービス：白樺クラウド",
            "本サービス『白樺クラウド』は、",
        ] {
            assert!(defines(text, "本サービス"), "{text}");
        }
        assert!(is_named(r#"Acme (the "App") and"#, "App") && is_named("Acme (hereinafter the App)", "App"));
        assert!(!is_named("We run the App.", "App"));
        let definite = ["the".to_owned(), "this".to_owned()];
        let definite: Vec<&String> = definite.iter().collect();
        assert!(is_definite("We run the App.", 11, "App", &definite));
        assert!(!is_definite("We use the App Store.", 11, "App", &definite));
        assert!(!defines("本サービスの利用", "本サービス") && !defines("以下の本サービス", "本サービス"));
    }
}
