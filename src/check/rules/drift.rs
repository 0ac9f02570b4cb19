//! A translation says which original it was made from, and that is the one that stands.

use crate::base::diagnostic::{Finding, Findings, Level, Rule};
use crate::base::source::{Span, Spanned};
use crate::check::rules::parts;
use crate::check::view::TextView;
use crate::edition::drift::{self, PartState, Standing, changes, fingerprint, first_new, is_fingerprint};
use crate::model::notice::Version;
use crate::model::text::{Section, Text};

/// The original has changed since this section was translated.
pub(crate) static TRANSLATION_STALE: Rule = Rule::check("translation-stale", Level::Warning);
/// Nobody has recorded what a section translates.
pub(crate) static TRANSLATION_UNRECORDED: Rule = Rule::check("translation-unrecorded", Level::Info);
/// A part recorded as a translation of the original as it stands, though only the original has changed since the version before.
pub(crate) static TRANSLATION_UNTOUCHED: Rule = Rule::check("translation-untouched", Level::Info);
/// Something else than a fingerprint where one must stand, or a fingerprint where it means nothing.
pub(crate) static BAD_FINGERPRINT: Rule = Rule::check("bad-fingerprint", Level::Warning);

/// Compares the fingerprints of a translation with the original.
pub(crate) fn check(original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    if original.version.original.is_none() {
        return;
    }
    let prints = |text: &TextView<'_>| -> Vec<Spanned<String>> {
        let sections = text.text.all_sections().into_iter().filter_map(|section| section.translates.clone());
        text.text.translates.clone().into_iter().chain(sections).collect()
    };
    prints(original).iter().for_each(|print| findings.push(BAD_FINGERPRINT.at(print.span).with("problem", "original")));
    let bad = |print: &&Spanned<String>| !is_fingerprint(&print.value);
    for print in prints(translation).iter().filter(bad) {
        findings.push(BAD_FINGERPRINT.at(print.span).with("problem", "form").hint("record"));
    }
    let sections = translation.text.all_sections();
    let mut unrecorded: usize = 0;
    for part in &translation.composed.drift {
        let id = part.section.as_deref();
        let own = id.and_then(|id| sections.iter().find(|section| section.id.value == id).copied());
        let print = own.map_or(translation.text.translates.as_ref(), |own| own.translates.as_ref());
        match (part.standing, print) {
            (Standing::Stale, Some(print)) if is_fingerprint(&print.value) => {
                findings.push(stale(original, translation, own, print));
            }
            // What is sealed is past looking at.
            (Standing::Current, Some(print)) if translation.version.seal.is_none() => {
                untouched(original, translation, id.unwrap_or(""), print, findings);
            }
            (Standing::Unrecorded, _) => unrecorded += 1,
            _ => {}
        }
    }
    // A translation that records nothing has not begun to; one that records some of its parts has forgotten the others.
    let begun = |part: &PartState| matches!(part.standing, Standing::Current | Standing::Stale);
    if unrecorded > 0 && translation.composed.drift.iter().any(begun) {
        let place = Span::new(translation.text.file, 0..0);
        let finding = TRANSLATION_UNRECORDED.at(place).with("count", unrecorded);
        let finding = finding.with("notice", &translation.notice.id).with("language", translation.language.as_str());
        findings.push(finding.with("of", named(translation)).hint("record"));
    }
}

/// Tells a part that is recorded as current, whose original says something else than in the version before, and whose
/// translation says the same.
fn untouched(
    original: &TextView<'_>,
    translation: &TextView<'_>,
    id: &str,
    print: &Spanned<String>,
    findings: &mut Findings,
) {
    let versions = &original.notice.versions;
    let here = versions.iter().position(|version| version.id == original.version.id).unwrap_or(0);
    let both = |version: &&Version| {
        version.texts.contains_key(original.language) && version.texts.contains_key(translation.language)
    };
    let Some(before) = versions[..here].iter().rev().find(both) else { return };
    let then = |language| before.texts.get(language).and_then(|text| meaning(text, id)).map(|words| letters(&words));
    let now = |text: &TextView<'_>| meaning(text.text, id).map(|words| letters(&words));
    let (old, new) = (then(original.language), now(original));
    if old.is_some() && new.is_some() && old != new && then(translation.language) == now(translation) {
        findings.push(TRANSLATION_UNTOUCHED.at(print.span).with("version", &before.id).hint("compare"));
    }
}

/// The letters and digits of a meaning: signs and blanks may be set otherwise.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What the part of a text with an id says; the head has none.
fn meaning(text: &Text, id: &str) -> Option<String> {
    match id {
        "" => Some(drift::head(text)),
        id => text.all_sections().into_iter().find(|section| section.id.value == id).map(drift::section),
    }
}

/// The version as `seibun translated` must be told it: the latest one with a text in the language need not be named.
fn named(translation: &TextView<'_>) -> String {
    let versions = translation.notice.versions.iter();
    let latest = versions.rev().find(|version| version.texts.contains_key(translation.language));
    match latest.is_none_or(|latest| latest.id == translation.version.id) {
        true => "latest".to_owned(),
        false => translation.version.id.clone(),
    }
}

fn stale(
    original: &TextView<'_>,
    translation: &TextView<'_>,
    own: Option<&Section>,
    print: &Spanned<String>,
) -> Finding {
    let id = own.map_or("", |own| own.id.value.as_str());
    let there = original.text.all_sections().into_iter().find(|section| section.id.value == id);
    let now = there.map_or_else(|| drift::head(original.text), drift::section);
    let part = if own.is_some() { "section" } else { "head" };
    let older = original.notice.versions.iter().rev().find_map(|version| older(version, original, id, &print.value));
    let new = older.as_ref().and_then(|(_, before)| new_words(original, there, &first_new(before, &now)?));
    // The words that changed say more than the fingerprint that no longer fits them.
    let place = there.map(|there| if there.heading.is_empty() { there.id.span } else { there.heading_span });
    let (first, second) = match new.or(place) {
        Some(span) => (span, Some(print.span)),
        None => (print.span, None),
    };
    let finding = TRANSLATION_STALE.at(first).with("section", id).with("part", part);
    let finding = finding.with("notice", &translation.notice.id).of_language(translation.language.as_str());
    let finding = finding.with("of", named(translation));
    let finding = match second {
        Some(span) => finding.related(span, "recorded"),
        None => finding,
    };
    let finding = match older {
        Some((version, before)) => {
            finding.with("version", version).with("changes", changes(&before, &now)).hint("changed")
        }
        None => finding,
    };
    finding.hint("record")
}

/// Where new words stand in the original.
fn new_words(original: &TextView<'_>, there: Option<&Section>, words: &str) -> Option<Span> {
    let passages = parts::of(original, there);
    passages.iter().find_map(|passage| passage.span_of(passage.text.find(words).map(|at| at..at + words.len())?))
}

/// The meaning that has this fingerprint, if a version of the notice still has it.
fn older(version: &Version, original: &TextView<'_>, id: &str, print: &str) -> Option<(String, String)> {
    let text: &Text = version.texts.get(original.language)?;
    let meaning = meaning(text, id)?;
    (fingerprint(&meaning) == print).then(|| (version.id.clone(), meaning))
}
