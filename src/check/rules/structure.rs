//! Every section stands in every language, in the same place and with the same number.

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::check::view::TextView;
use crate::edition::drift::is_wanted;
use crate::model::text::Section;

/// A section of the original without a translation.
pub(crate) static SECTION_MISSING: Rule = Rule::check("section-missing", Level::Warning);
/// A section of a translation that the original does not have.
pub(crate) static SECTION_SURPLUS: Rule = Rule::check("section-surplus", Level::Error);
/// A section that one of several equal texts lacks, or is said to exist in one of them alone. Arguments: `section`,
/// `language`.
pub(crate) static EQUAL_SECTION_MISSING: Rule = Rule::error("equal-section-missing");
/// A section that stands elsewhere than in the original.
pub(crate) static SECTION_ORDER: Rule = Rule::check("section-order", Level::Error);
/// A section that is not numbered as in the original.
pub(crate) static SECTION_NUMBER: Rule = Rule::check("section-number", Level::Error);
/// A section said to exist in one language alone, which stands in another.
pub(crate) static ONLY_LANGUAGE: Rule = Rule::check("only-language", Level::Error);

/// An original that is said to be a translation.
pub(crate) static TRANSLATED_ORIGINAL: Rule = Rule::check("original-translation", Level::Error);

/// Reports an original that says how it was translated.
pub(crate) fn translated(text: &TextView<'_>, findings: &mut Findings) {
    let original = text.version.original.as_ref() == Some(text.language);
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
    level(&original.text.sections, &translation.text.sections, "", (original, translation), findings);
}

/// Sections of the original without a translation. Where a translation is only begun, so that more than half of them are, that
/// is told once; sections for which it is silenced are told by themselves.
fn missing(original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    let theirs = translation.text.all_sections();
    let is_missing = |section: &&Section| {
        is_wanted(section, translation.language) && !theirs.iter().any(|own| own.id.value == section.id.value)
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

/// So many missing sections are always told one by one.
const FEW: usize = 3;

/// Whether no language prevails.
fn is_equal(text: &TextView<'_>) -> bool {
    text.version.original.is_none() && text.version.elsewhere.is_none()
}

/// What an equal text lacks of another one.
fn lacking(text: &TextView<'_>, other: &TextView<'_>, findings: &mut Findings) {
    let theirs = other.text.all_sections();
    for section in text.text.all_sections() {
        if !theirs.iter().any(|own| own.id.value == section.id.value) {
            let finding = EQUAL_SECTION_MISSING.at(section.id.span).with("section", &section.id.value);
            findings.push(finding.of_language(other.language.as_str()).hint("add"));
        }
    }
}

/// Compares one level of sections.
fn level(
    own: &[Section],
    theirs: &[Section],
    around: &str,
    texts: (&TextView<'_>, &TextView<'_>),
    findings: &mut Findings,
) {
    let (original, translation) = texts;
    let place = |section: &Section| own.iter().position(|own| own.id.value == section.id.value);
    let numbered = has_numbers(original);
    let mut last = 0;
    for section in theirs {
        let Some(at) = place(section) else {
            misplaced(section, around, texts, findings);
            continue;
        };
        if at < last {
            let finding = SECTION_ORDER.at(section.id.span).with("section", &section.id.value).with("around", around);
            let finding = finding.with("inside", if around.is_empty() { "no" } else { "yes" });
            findings.push(finding.related(own[at].id.span, "original"));
        }
        last = last.max(at);
        let flags = |section: &Section| (section.branch, section.deleted, section.unnumbered && numbered);
        if flags(section) != flags(&own[at]) {
            let finding = SECTION_NUMBER.at(section.id.span).with("section", &section.id.value);
            findings.push(finding.related(own[at].id.span, "original").hint("same"));
        }
        level(&own[at].sections, &section.sections, &section.id.value, (original, translation), findings);
    }
}

/// A section that the original has elsewhere or not at all.
fn misplaced(section: &Section, around: &str, texts: (&TextView<'_>, &TextView<'_>), findings: &mut Findings) {
    let (original, translation) = texts;
    let elsewhere = original.text.all_sections().into_iter().find(|own| own.id.value == section.id.value);
    if let Some(own) = elsewhere {
        let finding = SECTION_ORDER.at(section.id.span).with("section", &section.id.value).with("around", around);
        let finding = finding.with("inside", if around.is_empty() { "no" } else { "yes" });
        findings.push(finding.related(own.id.span, "original"));
    } else if !is_equal(original) && section.only.as_ref().is_none_or(|only| only.value != *translation.language) {
        let ids: Vec<&str> = original.text.all_sections().iter().map(|own| own.id.value.as_str()).collect();
        let finding = SECTION_SURPLUS.at(section.id.span).with("section", &section.id.value);
        let finding = finding.with("language", translation.language.as_str()).hint("only");
        findings.push(match crate::base::diagnostic::nearest(&section.id.value, &ids) {
            Some(nearest) => finding.with("nearest", nearest).hint("nearest"),
            None => finding,
        });
    }
}

/// `only` tells the truth, and does not shift the numbers of what follows.
fn only(text: &TextView<'_>, other: &TextView<'_>, findings: &mut Findings) {
    for section in text.text.all_sections() {
        let Some(only) = &section.only else { continue };
        if only.value != *text.language {
            let finding = ONLY_LANGUAGE.at(only.span).with("section", &section.id.value);
            findings.push(finding.with("language", only.value.as_str()).hint("mend"));
        } else if other.language != text.language && has_numbers(text) && shifts(&text.text.sections, section) {
            findings.push(SECTION_NUMBER.at(only.span).with("section", &section.id.value).hint("unnumbered"));
        }
    }
}

/// True where any section shows a number.
fn has_numbers(text: &TextView<'_>) -> bool {
    text.text.all_sections().iter().any(|section| !text.composed.numbers.get(section.node).text.is_empty())
}

/// True for a counted section with counted sections after it on its level.
fn shifts(sections: &[Section], one: &Section) -> bool {
    if let Some(at) = sections.iter().position(|section| section.id.span == one.id.span) {
        let counted = |section: &Section| !section.unnumbered && !section.branch;
        return counted(one) && sections[at + 1..].iter().any(|section| counted(section) && section.only.is_none());
    }
    sections.iter().any(|section| shifts(&section.sections, one))
}
