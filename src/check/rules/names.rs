//! One name for one thing: the operator's name for itself, and terms that are defined.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::view::TextView;
use crate::diagnostic::{Findings, Level, Rule};
use crate::source::Span;

/// Two names of the operator for itself.
pub static SELF_NAME: Rule = Rule::check("self-name", Level::Warning);
/// A term that is defined and never used.
pub static TERM_UNUSED: Rule = Rule::check("term-unused", Level::Warning);
/// A term that is defined twice.
pub static TERM_REDEFINED: Rule = Rule::check("term-redefined", Level::Warning);

/// What a company calls itself in Japanese; 当社 and 弊社 are not mixed.
const SELF: [&str; 4] = ["当社", "弊社", "わが社", "我が社"];

/// Looks at the text as a whole.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    if text.language.is_japanese() {
        self_name(text, findings);
    }
    defined(text, findings);
}

fn self_name(text: &TextView<'_>, findings: &mut Findings) {
    let mut places: Vec<(&str, Vec<Span>)> = SELF.iter().map(|name| (*name, Vec::new())).collect();
    for passage in &text.passages {
        for (name, spans) in &mut places {
            let found = passage.text.match_indices(*name);
            spans.extend(found.filter_map(|(at, name)| passage.span_of(at..at + name.len())));
        }
    }
    places.sort_by_key(|(_, spans)| std::cmp::Reverse(spans.len()));
    let Some((usual, (first, _))) = places.first().and_then(|(name, spans)| Some((*name, spans.split_first()?))) else {
        return;
    };
    let first = *first;
    for (name, spans) in &places[1..] {
        for span in spans {
            let finding = SELF_NAME.at(*span).with("name", *name).with("usual", usual);
            findings.push(finding.related(first, "usual").hint("one"));
        }
    }
}

/// Where a term is defined, and how often its words stand in the text.
struct Definition {
    span: Span,
    whole: Range<usize>,
}

fn defined(text: &TextView<'_>, findings: &mut Findings) {
    let mut definitions: BTreeMap<String, Vec<(Definition, usize)>> = BTreeMap::new();
    for (at, passage) in text.passages.iter().enumerate() {
        let found = if text.language.is_japanese() { japanese(&passage.text) } else { english(&passage.text) };
        for range in found {
            let term = passage.text[range.clone()].to_owned();
            if let Some(span) = passage.span_of(range.clone()) {
                definitions.entry(term).or_default().push((Definition { span, whole: range }, at));
            }
        }
    }
    for (term, places) in &definitions {
        let Some(((first, first_at), others)) = places.split_first() else { continue };
        for (other, _) in others {
            let finding = TERM_REDEFINED.at(other.span).with("term", term);
            findings.push(finding.related(first.span, "first").hint("once"));
        }
        let uses = |(at, passage): (usize, &crate::check::view::Passage<'_>)| {
            let own = |start: usize| at == *first_at && first.whole.contains(&start);
            passage.text.match_indices(term.as_str()).filter(|(start, _)| !own(*start)).count()
        };
        if text.passages.iter().enumerate().map(uses).sum::<usize>() == 0 {
            findings.push(TERM_UNUSED.at(first.span).with("term", term).hint("remove"));
        }
    }
}

/// The words between brackets of 「…」といいます and 「…」という after 以下.
fn japanese(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("以下「") {
        let start = at + "以下「".len();
        let Some(len) = text[start..].find('」') else { continue };
        if text[start + len..].starts_with("」とい") || text[start + len..].starts_with("」と総称") {
            found.push(start..start + len);
        }
    }
    found
}

/// The words between quotation marks of (the "…") and (hereinafter "…").
fn english(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for open in ["(the ", "(an ", "(a ", "(hereinafter ", "(hereinafter the ", "(hereinafter referred to as ", "; the "]
    {
        for (at, _) in text.match_indices(open) {
            let rest = &text[at + open.len()..];
            let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '“')) else { continue };
            let start = at + open.len() + quote.len_utf8();
            let Some(len) = text[start..].find(['"', '”']) else { continue };
            let after = &text[start + len..];
            if after.chars().nth(1) == Some(')') {
                found.push(start..start + len);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{english, japanese};

    #[test]
    fn definitions_are_known_by_their_form() {
        let terms = |found: Vec<std::ops::Range<usize>>, text: &str| {
            found.into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        let text = "白樺（以下「当社」といいます。）は「会員」を";
        assert_eq!(terms(japanese(text), text), ["当社"]);
        let text = r#"Shirakaba (the "Company") and "Members" (Act No. 57; the "Act")"#;
        assert_eq!(terms(english(text), text), ["Company", "Act"]);
    }
}
