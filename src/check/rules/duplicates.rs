//! What stands twice in one text: headings and long paragraphs.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::base::source::Span;
use crate::check::view::{Kind, Passage, TextView};
use crate::model::text::{NodeId, Section};

/// Two sections with the same heading.
pub(crate) static DUPLICATE_HEADING: Rule = Rule::check("duplicate-heading", Level::Warning);
/// A long paragraph that stands twice.
pub(crate) static DUPLICATE_BLOCK: Rule = Rule::check("duplicate-block", Level::Warning);

/// From how many characters on a repeated paragraph is no formula.
const LONG: usize = 60;

/// Looks at all passages together.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let mut seen: BTreeMap<(bool, String), Span> = BTreeMap::new();
    let mut outermost = BTreeMap::new();
    for (at, section) in text.text.sections.iter().enumerate() {
        note(&section.sections, at + 1, &mut outermost);
    }
    for passage in &text.passages {
        let heading = passage.kind == Kind::Heading;
        let long = if text.profile.unspaced { LONG } else { 2 * LONG };
        let words: String = passage.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let counts = heading || (passage.kind == Kind::Paragraph && own(passage) >= long);
        let Some(span) = passage.span().filter(|_| counts && !words.is_empty()) else { continue };
        // Subsections of two sections may be called alike.
        let around = passage.section.and_then(|section| outermost.get(&section.node)).unwrap_or(&0);
        let key = if heading { format!("{around} {}", words.to_lowercase()) } else { words.clone() };
        match seen.get(&(heading, key.clone())) {
            Some(first) => {
                let rule = if heading { &DUPLICATE_HEADING } else { &DUPLICATE_BLOCK };
                let short: String = words.chars().take(40).collect();
                findings.push(rule.at(span).with("words", short).related(*first, "first").hint("once"));
            }
            None => _ = seen.insert((heading, key), span),
        }
    }
}

/// How many characters of a passage are no words of a link: an address may stand twice.
fn own(passage: &Passage<'_>) -> usize {
    passage.text.char_indices().filter(|(at, _)| !passage.is_linked(*at)).count()
}

/// Notes in which outermost section these stand, at any depth.
fn note(sections: &[Section], outermost: usize, all: &mut BTreeMap<NodeId, usize>) {
    for section in sections {
        all.insert(section.node, outermost);
        note(&section.sections, outermost, all);
    }
}
