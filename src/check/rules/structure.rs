//! Every section occurs in every language, in the same place and with the same number.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::nearest;
use crate::base::{Finding, Findings, Level, Rule};
use crate::check::view::TextView;
use crate::edition::drift::is_wanted;
use crate::model::{NodeId, Section};

/// A section of the original without a translation.
pub(crate) static SECTION_MISSING: Rule = Rule::check("section-missing", Level::Warning);
/// A section of a translation that the original does not have.
pub(crate) static SECTION_SURPLUS: Rule = Rule::check("section-surplus", Level::Error);
/// A section that one of several equal texts lacks, or that is marked as exclusive to one of them. Arguments:
/// `section`, `language`.
pub(crate) static EQUAL_SECTION_MISSING: Rule = Rule::error("equal-section-missing");
/// A section in a different place than in the original.
pub(crate) static SECTION_ORDER: Rule = Rule::check("section-order", Level::Error);
/// A section numbered differently from the original's.
pub(crate) static SECTION_NUMBER: Rule = Rule::check("section-number", Level::Error);
/// A section marked as exclusive to one language that occurs in another.
pub(crate) static ONLY_LANGUAGE: Rule = Rule::check("only-language", Level::Error);

/// An original marked as a translation.
pub(crate) static TRANSLATED_ORIGINAL: Rule = Rule::check("original-translation", Level::Error);

/// Reports an original that records how it was translated.
pub(crate) fn translated(text: &TextView<'_>, findings: &mut Findings) {
    // If no language prevails, each text is an original.
    let original = text.version.prevailing().is_none_or(|prevailing| prevailing == text.language);
    if let Some(way) = text.text.translation.as_ref().filter(|_| original) {
        findings.push(TRANSLATED_ORIGINAL.at(way.span).with("way", way.value.name()).hint("remove"));
    }
}

/// Compares the sections of a translation with those of the original.
pub(crate) fn check(original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    for (text, other) in [(original, translation), (translation, original)] {
        only(text, other, findings);
        if is_equal(original) {
            lacking(text, other, findings);
        }
    }
    if !is_equal(original) {
        missing(original, translation, findings);
    }
    let (own, theirs) = (original.text.sections_by_id(), translation.text.sections_by_id());
    let untranslated: Vec<&str> = own.keys().copied().filter(|id| !theirs.contains_key(id)).collect();
    let order = SectionOrder { original, translation, numbered: has_numbers(original), own, untranslated };
    order.level(&original.text.sections, &translation.text.sections, "", findings);
}

/// Reports sections of the original without a translation. If more than half are missing, the translation has only
/// been begun and they are reported together; sections that silence the rule are reported individually.
fn missing(original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    let theirs = translation.text.sections_by_id();
    let is_missing = |section: &&Section| {
        is_wanted(section, translation.language) && !theirs.contains_key(section.id.value.as_str())
    };
    let all = original.text.all_sections();
    let missing: Vec<&Section> = all.iter().copied().filter(is_missing).collect();
    let silenced = |section: &&Section| section.allow.iter().any(|allow| allow.rule.value == SECTION_MISSING.id);
    let (silenced, others): (Vec<&Section>, Vec<&Section>) = missing.iter().copied().partition(silenced);
    let begun = others.len() > FEW && missing.len() * 2 > all.len();
    let told = if begun { &others[..1] } else { &others[..] };
    for section in silenced.iter().chain(told) {
        let finding = SECTION_MISSING.at(section.id.span).with("section", &section.id.value);
        let count = if begun && told[0].id.span == section.id.span { others.len() - 1 } else { 0 };
        let finding = finding.of_language(translation.language.as_str()).with("others", count);
        findings.push(finding.hint("translate"));
    }
}

/// The number of missing sections up to which each is reported individually.
const FEW: usize = 3;
/// The number of names beyond which no similar one is suggested.
const MOST_NAMES: usize = 500;

/// Whether no language prevails.
fn is_equal(text: &TextView<'_>) -> bool {
    text.version.original.is_none() && text.version.elsewhere.is_none()
}

/// Reports the sections that an equal text lacks.
fn lacking(text: &TextView<'_>, other: &TextView<'_>, findings: &mut Findings) {
    let theirs = other.text.sections_by_id();
    for section in text.text.all_sections() {
        if !theirs.contains_key(section.id.value.as_str()) {
            let finding = EQUAL_SECTION_MISSING.at(section.id.span).with("section", &section.id.value);
            findings.push(finding.of_language(other.language.as_str()).hint("add"));
        }
    }
}

/// Two texts whose sections are compared by their order.
struct SectionOrder<'t, 'a> {
    original: &'t TextView<'a>,
    translation: &'t TextView<'a>,
    /// Whether the original shows numbers.
    numbered: bool,
    /// The sections of the original by their ids.
    own: BTreeMap<&'a str, &'a Section>,
    /// The ids of the sections without a translation.
    untranslated: Vec<&'a str>,
}

impl SectionOrder<'_, '_> {
    /// Compares one level of sections.
    fn level(&self, own: &[Section], theirs: &[Section], around: &str, findings: &mut Findings) {
        let places: BTreeMap<&str, usize> =
            own.iter().enumerate().rev().map(|(at, section)| (section.id.value.as_str(), at)).collect();
        let mut last = 0;
        for section in theirs {
            let Some(&at) = places.get(section.id.value.as_str()) else {
                self.misplaced(section, around, findings);
                continue;
            };
            if at < last {
                findings.push(out_of_order(section, around).related(own[at].id.span, "original"));
            }
            last = last.max(at);
            let flags = |section: &Section| (section.branch, section.deleted, section.unnumbered && self.numbered);
            if flags(section) != flags(&own[at]) {
                let finding = SECTION_NUMBER.at(section.id.span).with("section", &section.id.value);
                findings.push(finding.related(own[at].id.span, "original").hint("same"));
            }
            self.level(&own[at].sections, &section.sections, &section.id.value, findings);
        }
    }

    /// Reports a section that the original has elsewhere or not at all.
    fn misplaced(&self, section: &Section, around: &str, findings: &mut Findings) {
        let language = self.translation.language;
        if let Some(own) = self.own.get(section.id.value.as_str()) {
            findings.push(out_of_order(section, around).related(own.id.span, "original"));
        } else if !is_equal(self.original) && section.only.as_ref().is_none_or(|only| only.value != *language) {
            let finding = SECTION_SURPLUS.at(section.id.span).with("section", &section.id.value);
            let finding = finding.with("language", language.as_str());
            // A misspelt id is likelier than a section exclusive to one language.
            let finding = match self.meant(&section.id.value) {
                Some(nearest) => finding.with("nearest", nearest).hint("nearest"),
                None => finding,
            };
            findings.push(finding.hint("only"));
        }
    }

    /// The untranslated section that may have been meant.
    fn meant(&self, id: &str) -> Option<&str> {
        if self.untranslated.len() > MOST_NAMES { None } else { nearest(id, &self.untranslated) }
    }
}

fn out_of_order(section: &Section, around: &str) -> Finding {
    let finding = SECTION_ORDER.at(section.id.span).with("section", &section.id.value).with("around", around);
    finding.with("inside", if around.is_empty() { "no" } else { "yes" })
}

/// Checks that `only` is correct and does not shift the numbers of later sections.
fn only(text: &TextView<'_>, other: &TextView<'_>, findings: &mut Findings) {
    let mut shifting = BTreeSet::new();
    if other.language != text.language && has_numbers(text) {
        shifts(&text.text.sections, &mut shifting);
    }
    for section in text.text.all_sections() {
        let Some(only) = &section.only else { continue };
        if only.value != *text.language {
            let finding = ONLY_LANGUAGE.at(only.span).with("section", &section.id.value);
            findings.push(finding.with("language", only.value.as_str()).hint("mend"));
        } else if shifting.contains(&section.node) {
            findings.push(SECTION_NUMBER.at(only.span).with("section", &section.id.value).hint("unnumbered"));
        }
    }
}

/// Whether any section shows a number.
fn has_numbers(text: &TextView<'_>) -> bool {
    text.text.all_sections().iter().any(|section| !text.composed.numbers.get(section.node).text.is_empty())
}

/// Collects the counted sections followed on their level by sections that every language counts.
fn shifts(sections: &[Section], shifting: &mut BTreeSet<NodeId>) {
    let mut followed = false;
    for section in sections.iter().rev() {
        let counted = !section.unnumbered && !section.branch;
        if counted && followed {
            shifting.insert(section.node);
        }
        followed |= counted && section.only.is_none();
        shifts(&section.sections, shifting);
    }
}
