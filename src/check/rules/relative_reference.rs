//! Relative citations without a target: 前条 in the first article, 前項 in the first paragraph.

use super::whose_article::is_of_statute;
use crate::base::{Findings, Level, Rule};
use crate::check::scan::fold;
use crate::check::view::{Passage, PassageKind, TextView};
use crate::model::Section;

/// A relation to something that does not exist.
pub(crate) static RELATIVE_REFERENCE: Rule = Rule::check("relative-reference", Level::Warning);

/// Checks the first and the last article, and the first paragraph of each.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let article = |section: &Section| {
        let number = text.composed.numbers.get(section.node);
        (number.position.depth == 1 && !number.text.is_empty()).then_some(number.position.section)
    };
    let Some(last) = text.text.sections.iter().filter_map(article).max() else { return };
    let mut before: Option<&Section> = None;
    for passage in text.passages.iter().filter(|passage| passage.kind == PassageKind::Paragraph) {
        let Some(section) = passage.section else { continue };
        let first = before.replace(section).is_none_or(|before| before.id.span != section.id.span);
        let Some(article) = article(section) else { continue };
        let profile = text.profile;
        let relations = [
            (article == 1, &profile.before, "before"),
            (article == last, &profile.after, "after"),
            (first && !counts_inside(&passage.text), &profile.above, "above"),
        ];
        for (_, words, relation) in relations.into_iter().filter(|(nowhere, ..)| *nowhere) {
            tell(text, passage, words, relation, findings);
        }
    }
}

/// Whether a paragraph contains paragraphs numbered by hand: "1 We do so. 2 The preceding paragraph …".
fn counts_inside(text: &str) -> bool {
    let heads = text.match_indices(['.', '。', ':', '：']).map(|(at, stop)| text[at + stop.len()..].trim_start());
    let counted = |rest: &str| {
        let digits = rest.chars().take_while(|c| fold(*c).is_ascii_digit()).map(char::len_utf8).sum();
        (1..=6).contains(&digits) && rest[digits..].starts_with([' ', '\u{3000}', '　'])
    };
    heads.filter(|rest| counted(rest)).count() > 0
}

fn tell(text: &TextView<'_>, passage: &Passage<'_>, words: &[String], relation: &'static str, findings: &mut Findings) {
    let lower = passage.text.to_ascii_lowercase();
    for word in words {
        let place = lower.match_indices(word.as_str()).map(|(at, _)| at..at + word.len()).find(|place| {
            // 前条件 and 前項目 are other words.
            let profile = text.profile;
            let whole = !profile.relation_goes_on.iter().any(|on| lower[place.end..].starts_with(on.as_str()))
                && !profile.relation_comes_from.iter().any(|from| lower[..place.start].ends_with(from.as_str()));
            whole && !passage.is_linked(place.start) && !is_of_statute(&passage.text, place.start, text.profile)
        });
        if let Some((span, place)) = place.and_then(|place| Some((passage.span_of(place.clone())?, place))) {
            let finding = RELATIVE_REFERENCE.at(span).with("words", &passage.text[place]);
            findings.push(finding.with("relation", relation).hint("write"));
        }
    }
}
