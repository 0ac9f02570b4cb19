//! Duplicate headings and long paragraphs in a text.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::MatchedPart;
use crate::base::{Findings, Level, Rule, Span};
use crate::check::view::{Passage, PassageKind, TextView, words_of};
use crate::model::{ListKind, NodeId, Section};

/// Two sections with the same heading.
pub(crate) static DUPLICATE_HEADING: Rule = Rule::check("duplicate-heading", Level::Warning);
/// A long paragraph that occurs twice.
pub(crate) static DUPLICATE_BLOCK: Rule = Rule::check("duplicate-block", Level::Warning);

/// The length in characters from which a repeated paragraph is not merely a set phrase.
const LONG: usize = 60;

/// The most characters and words of a label.
const LONGEST_LABEL: (usize, usize) = (40, 4);

/// Whether words begin with a label: "Legal basis: …", but not "From 10:00 …", "See https://…".
fn is_labelled(words: &str) -> bool {
    let Some((label, rest)) = words.split_once([':', '：']) else { return false };
    let is_wide = words[label.len()..].starts_with('：');
    let is_short = label.chars().count() < LONGEST_LABEL.0 && label.split_whitespace().count() <= LONGEST_LABEL.1;
    let is_words =
        label.ends_with(|c: char| c.is_alphabetic() || matches!(c, ')' | '）')) && !label.contains(['.', '。']);
    is_short && is_words && (is_wide || rest.starts_with(' '))
}

/// Checks the passages of a text together.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let mut seen: BTreeMap<(bool, String), (Span, Option<&Section>)> = BTreeMap::new();
    let mut parents = BTreeMap::new();
    note(&text.text.sections, None, &mut parents);
    let series = repeated_series(text, &parents);
    // Numbered paragraphs are paragraphs.
    let lists = text.lists.iter().filter(|list| list.kind != ListKind::Paragraphs);
    let items: BTreeSet<usize> = lists.flat_map(|list| &list.items).flat_map(|(_, range)| range.clone()).collect();
    for (at, passage) in text.passages.iter().enumerate() {
        let heading = passage.kind == PassageKind::Heading;
        let words: String = passage.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let tells = heading || counts(passage, text);
        let Some(span) = passage.span().filter(|_| tells && !words.is_empty()) else { continue };
        // Subsections of different sections may share a heading.
        let around = passage.section.and_then(|section| parents.get(&section.node).copied()?);
        let key = if heading { format!("{around:?} {}", words.to_lowercase()) } else { words.clone() };
        match seen.get(&(heading, key.clone())) {
            // Sections of the same heading within different ones, such as two schemes of joint use, may say the same.
            Some((_, section)) if !heading && parallel(*section, passage.section, &parents) => {}
            // What is collected for one purpose may be collected for another too.
            Some((_, section)) if items.contains(&at) && !is_same(*section, passage.section) => {}
            Some(_) if heading && passage.section.is_some_and(|section| series.contains(&section.node)) => {}
            // A label says so of one thing after the other: "Legal basis: …".
            Some((_, section)) if !heading && is_labelled(&words) && !is_same(*section, passage.section) => {}
            Some((first, _)) => {
                let rule = if heading { &DUPLICATE_HEADING } else { &DUPLICATE_BLOCK };
                let short: String = words.chars().take(40).collect();
                findings.push(rule.at(span).with("words", short).related(*first, "first").hint("once"));
            }
            None => {
                seen.insert((heading, key), (span, passage.section));
            }
        }
    }
}

/// The length in characters from which a repeated passage with differing counterparts was pasted.
const PASTED: usize = 20;

/// Checks for passages repeated in one text whose counterparts differ: something was pasted over.
pub(super) fn pasted(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let alike = |part: &&MatchedPart<'_, '_>| {
        let kinds =
            |passages: &[&Passage<'_>]| passages.iter().map(|passage| passage.kind).collect::<Vec<PassageKind>>();
        kinds(&part.own) == kinds(&part.theirs)
    };
    let pairs: Vec<(&Passage<'_>, &Passage<'_>)> = parts
        .iter()
        .filter(alike)
        .flat_map(|part| part.own.iter().copied().zip(part.theirs.iter().copied()))
        .filter(|(own, _)| matches!(own.kind, PassageKind::Paragraph | PassageKind::Cell))
        .collect();
    let turned: Vec<_> = pairs.iter().map(|(own, theirs)| (*theirs, *own)).collect();
    twice(&pairs, translation, findings);
    twice(&turned, original, findings);
}

/// Reports passages that repeat an earlier one although their counterparts differ.
fn twice(pairs: &[(&Passage<'_>, &Passage<'_>)], text: &TextView<'_>, findings: &mut Findings) {
    let shortest = if text.profile.unspaced { PASTED } else { 2 * PASTED };
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, (other, passage)) in pairs.iter().enumerate() {
        let words = passage.text.trim();
        // A passage long enough to be reported by itself has been reported already.
        if own(passage) < shortest || counts(passage, text) {
            continue;
        }
        let first = *seen.entry(words).or_insert(at);
        if first == at || !differ(&pairs[first].0.text, &other.text) {
            continue;
        }
        let (Some(span), Some(earlier)) = (passage.span(), pairs[first].1.span()) else { continue };
        let short: String = words.chars().take(40).collect();
        let finding = DUPLICATE_BLOCK.at(span).with("words", short).related(earlier, "first");
        findings.push(match other.span() {
            Some(other) => finding.related(other, "other").hint("pasted"),
            None => finding.hint("pasted"),
        });
    }
}

/// Whether two passages differ in meaning: they share less than half of their letter pairs.
fn differ(one: &str, other: &str) -> bool {
    let pairs = |text: &str| {
        let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        letters.windows(2).map(|pair| (pair[0], pair[1])).collect::<BTreeSet<(char, char)>>()
    };
    let (one, other) = (pairs(one), pairs(other));
    one.intersection(&other).count() * 2 < one.len().min(other.len())
}

/// Whether a passage is long enough that every repetition is reported.
fn counts(passage: &Passage<'_>, text: &TextView<'_>) -> bool {
    let long = if text.profile.unspaced { LONG } else { 2 * LONG };
    passage.kind == PassageKind::Paragraph && own(passage) >= long
}

/// The number of characters of a passage outside links: an address may be repeated.
fn own(passage: &Passage<'_>) -> usize {
    passage.text.char_indices().filter(|(at, _)| !passage.is_linked(*at)).count()
}

/// The sections whose headings repeat those of earlier ones in the same order: what is collected, why, for how long, of
/// one thing after the other.
fn repeated_series(text: &TextView<'_>, parents: &BTreeMap<NodeId, Option<NodeId>>) -> BTreeSet<NodeId> {
    let mut first: BTreeMap<(Option<NodeId>, String), usize> = BTreeMap::new();
    let mut last: Option<(NodeId, usize)> = None;
    let mut found = BTreeSet::new();
    for (at, section) in text.text.all_sections().into_iter().enumerate() {
        let words = words_of(&section.heading).trim().to_lowercase();
        let parent = parents.get(&section.node).copied().flatten();
        let earlier = *first.entry((parent, words)).or_insert(at);
        if earlier == at {
            continue;
        }
        if let Some((node, _)) = last.filter(|(_, before)| *before < earlier) {
            found.extend([node, section.node]);
        }
        last = Some((section.node, earlier));
    }
    found
}

/// Whether two passages are in the same section, or both in none.
fn is_same(one: Option<&Section>, other: Option<&Section>) -> bool {
    one.map(|section| section.node) == other.map(|section| section.node)
}

/// Whether two sections within different ones have the same heading.
fn parallel(one: Option<&Section>, other: Option<&Section>, parents: &BTreeMap<NodeId, Option<NodeId>>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let apart = parents.get(&one.node) != parents.get(&other.node);
    apart && !one.heading.is_empty() && words_of(&one.heading) == words_of(&other.heading)
}

/// Records the section that contains each of these sections, at any depth.
fn note(sections: &[Section], parent: Option<NodeId>, all: &mut BTreeMap<NodeId, Option<NodeId>>) {
    for section in sections {
        all.insert(section.node, parent);
        note(&section.sections, Some(section.node), all);
    }
}

#[cfg(test)]
mod tests {
    use super::is_labelled;

    #[test]
    fn a_label_is_a_few_words_before_a_colon() {
        assert!(is_labelled("Legal basis: consent") && is_labelled("利用目的：回答"));
        for words in ["See https://a.example/", "We answer from 10:00 on", "We use it for all of the following: a name"]
        {
            assert!(!is_labelled(words), "{words}");
        }
    }
}
