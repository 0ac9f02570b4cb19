//! A section whose translation has another section's id: two headings or sections are swapped or shifted.
//!
//! The matters of headings are data (`edition/matters.toml`). A mismatch is reported only if another section of the
//! translation matches the original's heading and is itself misplaced.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::MatchedPart;
use crate::base::{Findings, Level, Rule, Span};
use crate::check::view::{TextView, words_of};
use crate::edition::matters::matters;
use crate::model::Section;

/// A section about another matter than the original's.
pub(crate) static SECTION_MISMATCH: Rule = Rule::check("section-mismatch", Level::Warning);

/// A section of the translation, the matters of its heading, and whether it fits its counterpart.
struct TranslatedSection<'a> {
    section: &'a Section,
    about: BTreeSet<usize>,
    fits: bool,
}

/// Reports sections that are not counterparts, and removes them from the comparison.
pub(super) fn check<'a>(
    parts: &mut Vec<MatchedPart<'_, 'a>>,
    original: &TextView<'a>,
    translation: &TextView<'a>,
    findings: &mut Findings,
) {
    let own = |section: &Section| matters(&words_of(&section.heading), original.language);
    let counterparts: Vec<(&Section, &Section, BTreeSet<usize>)> =
        parts.iter().filter_map(|part| part.sections).map(|(here, there)| (here, there, own(here))).collect();
    let wanted: BTreeMap<Span, &BTreeSet<usize>> =
        counterparts.iter().map(|(_, there, wanted)| (there.id.span, wanted)).collect();
    let all = translation.text.all_sections().into_iter().map(|section| {
        let about = matters(&words_of(&section.heading), translation.language);
        let wanted = wanted.get(&section.id.span);
        let fits = wanted.is_some_and(|wanted| wanted.is_empty() || !wanted.is_disjoint(&about));
        TranslatedSection { section, about, fits }
    });
    let all: Vec<TranslatedSection<'_>> = all.collect();
    let places: BTreeMap<Span, usize> = all.iter().enumerate().map(|(at, one)| (one.section.id.span, at)).collect();
    let mut odd = BTreeSet::new();
    for (here, there, wanted) in &counterparts {
        let own = &all[places[&there.id.span]];
        if own.fits || own.about.is_empty() {
            continue;
        }
        let is_other = |other: &&TranslatedSection<'_>| other.section.id.span != there.id.span;
        let other = all.iter().filter(is_other).find(|other| !other.fits && !other.about.is_disjoint(wanted));
        let Some(other) = other else { continue };
        odd.insert(there.id.span);
        let finding = SECTION_MISMATCH.at(own.section.heading_span).with("heading", words_of(&here.heading));
        let finding = finding.with("other", words_of(&other.section.heading)).with("id", &here.id.value);
        findings.push(finding.related(here.heading_span, "original").hint("swap"));
    }
    parts.retain(|part| part.sections.is_none_or(|(_, theirs)| !odd.contains(&theirs.id.span)));
}
