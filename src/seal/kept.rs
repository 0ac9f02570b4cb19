//! Compares what a seal keeps besides the texts with its present counterpart: days, addresses, anchors, the standing of
//! a translation, the texts that corrections replaced.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::digest::sha256;
use crate::base::{Findings, Language, Place, Rule, Span, Spanned};
use crate::edition::compose::Composed;
use crate::edition::drift::{self, PartState, TranslationState};
use crate::model::{Erratum, EventKind, Notice, OriginalElsewhere, Seal, Text, Version};
use crate::read::site::SEAL_FOLDER;

/// A value of a sealed version that has changed. Arguments: `name`, `old`, `new`, `version`.
pub(crate) static SEALED_VALUE_CHANGED: Rule = Rule::error("sealed-value-changed");
/// A value of a notice that has changed; its sealed versions keep the old one.
pub(crate) static SEALED_VALUE_KEPT: Rule = Rule::check("sealed-value-kept", crate::base::diagnostic::Level::Info);
/// A slug under which a sealed version was published and that now leads nowhere.
pub(crate) static SEALED_ADDRESS_GONE: Rule = Rule::error("sealed-address-gone");
/// An anchor of a sealed text that no longer exists.
pub(crate) static SEALED_ANCHOR_GONE: Rule = Rule::error("sealed-anchor-gone");
/// A text that a correction replaced and whose copy is missing or altered.
pub(crate) static REPLACED_TEXT_GONE: Rule = Rule::error("replaced-text-gone");

/// Reports everything that differs from what a seal keeps, except the texts.
pub(super) fn verify(notice: &Notice, version: &Version, seal: &Seal) -> Findings {
    let mut findings = Findings::default();
    changed_days(version, seal, &mut findings);
    let follows = |before: &Spanned<String>| notice.versions.iter().any(|other| other.id == before.value);
    if seal.days == days(version) && seal.predecessor.as_ref().is_none_or(follows) {
        changed_revisions(notice, version, seal, &mut findings);
    }
    kept_values(notice, seal, &mut findings);
    if seal.slug != notice.slug.value && !notice.aliases.iter().any(|alias| alias.value == seal.slug) {
        let finding = SEALED_ADDRESS_GONE.at(notice.slug.span).with("old", &seal.slug);
        findings.push(finding.with("new", &notice.slug.value).with("version", &version.id).hint("alias"));
    }
    replaced(notice, version, seal, &mut findings);
    findings
}

/// Reports what a text has lost of what it was sealed with, besides its words. Unless the version is `whole`, the
/// changed texts are reported elsewhere, and what they translate is not compared.
pub(super) fn verify_text(
    version: &Version,
    seal: &Seal,
    language: &Language,
    text: &Composed,
    whole: bool,
) -> Findings {
    let mut findings = Findings::default();
    anchors(version, seal, language, text, &mut findings);
    if let Some(written) = version.texts.get(language).filter(|_| whole) {
        standings(version, seal, language, written, &mut findings);
    }
    findings
}

fn changed_days(version: &Version, seal: &Seal, findings: &mut Findings) {
    let now = days(version);
    let written = |name: &str| match name {
        "effective" => version.effective.as_ref(),
        "announced" => version.announced.as_ref(),
        _ => version.established.as_ref(),
    };
    for name in ["effective", "announced", "established"] {
        let (old, new) = (seal.days.get(name), now.get(name));
        if old != new {
            let place = written(name).map_or(version.span, |day: &Spanned<_>| day.span);
            let shown = |day: Option<&Date>| day.map_or_else(|| "–".to_owned(), ToString::to_string);
            let finding = SEALED_VALUE_CHANGED.at(place).with("name", name).with("old", shown(old));
            findings.push(finding.with("new", shown(new)).with("version", &version.id).hint("restore"));
        }
    }
}

/// Reports revision days recorded only in `notice.toml` (`revised`) that differ from the sealed ones.
fn changed_revisions(notice: &Notice, version: &Version, seal: &Seal, findings: &mut Findings) {
    let until = version.effective.as_ref().map(|day| day.value);
    let recorded = notice.versions.iter().filter(|other| !other.draft).flat_map(|other| &other.revised);
    let recorded: Vec<&Spanned<Date>> = recorded.filter(|day| until.is_none_or(|until| day.value <= until)).collect();
    let effective: Vec<Date> =
        notice.versions.iter().filter_map(|other| Some(other.effective.as_ref()?.value)).collect();
    // The day of the first version is a day of effect unless it is recorded as a revision.
    let by_version = |day: &Date| effective.first() != Some(day) && effective.contains(day);
    let sealed: Vec<Date> =
        seal.events.iter().filter(|(kind, _)| *kind == EventKind::Revised).map(|(_, day)| *day).collect();
    let known = |day: &Date| seal.days.get("established") == Some(day) || sealed.contains(day);
    let new = recorded.iter().find(|day| !known(&day.value));
    let gone = sealed.iter().find(|day| !by_version(day) && recorded.iter().all(|other| other.value != **day));
    if new.is_none() && gone.is_none() {
        return;
    }
    let own = version.revised.first().map(|day| day.span);
    let place = new.map(|day| day.span).or(own).unwrap_or(version.span);
    let shown = |day: Option<Date>| day.map_or_else(|| "–".to_owned(), |day| day.to_string());
    let finding = SEALED_VALUE_CHANGED.at(place).with("name", "revised").with("old", shown(gone.copied()));
    let finding = finding.with("new", shown(new.map(|day| day.value)));
    findings.push(finding.with("version", &version.id).hint("restore"));
}

/// Reports values that may change for later versions; sealed versions keep theirs.
fn kept_values(notice: &Notice, seal: &Seal, findings: &mut Findings) {
    let original = |here: Option<&Language>, elsewhere: Option<&OriginalElsewhere>| match elsewhere {
        Some(elsewhere) => format!("{} <{}>", elsewhere.language, elsewhere.url),
        None => here.map_or("none", Language::as_str).to_owned(),
    };
    let sealed = original(seal.original.here.as_ref(), seal.original.elsewhere.as_ref());
    let present = original(notice.original.as_ref(), notice.elsewhere.as_ref());
    let values: [(&'static str, Place, String, String); 3] = [
        ("kind", notice.kind.span.into(), seal.kind.clone(), notice.kind.value.name().to_owned()),
        ("numbering", notice.numbering.span.into(), seal.scheme.clone(), notice.numbering.value.clone()),
        ("original", notice.original_at.map_or(notice.file.into(), Place::from), sealed, present),
    ];
    for (name, place, old, new) in values.into_iter().filter(|(_, _, old, new)| old != new) {
        findings.push(SEALED_VALUE_KEPT.at(place).with("name", name).with("old", old).with("new", new));
    }
}

fn anchors(version: &Version, seal: &Seal, language: &Language, text: &Composed, findings: &mut Findings) {
    let Some(written) = version.texts.get(language) else { return };
    let there: BTreeSet<&str> = text.numbers.anchors().collect();
    let sections = written.all_sections();
    let aliases: BTreeSet<&str> =
        sections.iter().flat_map(|section| &section.aliases).map(|alias| alias.value.as_str()).collect();
    let sealed = seal.anchors.get(language).into_iter().flatten().map(String::as_str);
    for anchor in sealed.filter(|anchor| !there.contains(anchor) && !aliases.contains(anchor)) {
        let finding = SEALED_ANCHOR_GONE.at(written.file).with("anchor", anchor).with("version", &version.id);
        findings.push(finding.hint("alias"));
    }
}

/// Reports each part of a translation whose standing towards the original differs from the sealed one.
fn standings(version: &Version, seal: &Seal, language: &Language, text: &Text, findings: &mut Findings) {
    let sealed = seal.lagging.get(language).cloned().unwrap_or_default();
    let now = lagging_parts(version, language);
    if sealed == now {
        return;
    }
    let sections = text.all_sections();
    for part in drift::now(version, language) {
        let id = part.section.clone().unwrap_or_default();
        let (old, new) = (sealed.get(&id), now.get(&id));
        let own = match &part.section {
            None => text.translates.as_ref(),
            Some(id) => sections.iter().find(|section| section.id.value == *id).and_then(|own| own.translates.as_ref()),
        };
        let known = |standing: Option<&String>| standing.map_or("current", String::as_str).to_owned();
        // A part that was added or removed has changed the text, and is reported with it.
        let missing = [old, new].iter().any(|one| one.is_some_and(|one| one == TranslationState::Missing.name()));
        if old != new && !missing {
            let place = own.map_or(Place::File(text.file), |own: &Spanned<String>| Span::into(own.span));
            let finding = SEALED_VALUE_CHANGED.at(place).with("name", "translates").with("old", known(old));
            findings.push(finding.with("new", known(new)).with("version", &version.id).hint("translation"));
        }
    }
}

fn replaced(notice: &Notice, version: &Version, seal: &Seal, findings: &mut Findings) {
    for (language, digest) in seal.errata.iter().flat_map(|erratum| &erratum.before) {
        if seal.replaced.get(digest).is_none_or(|text| sha256(text) != *digest) {
            let name = Erratum::replaced_file(language, digest);
            let path = format!("{}/{SEAL_FOLDER}/{name}", version.folder(notice));
            findings.push(REPLACED_TEXT_GONE.at(path.as_str()).with("path", path).hint("restore"));
        }
    }
}

/// The days of a version, by TOML key.
pub(super) fn days(version: &Version) -> BTreeMap<String, Date> {
    let days =
        [("effective", &version.effective), ("announced", &version.announced), ("established", &version.established)];
    days.into_iter().filter_map(|(name, day)| Some((name.to_owned(), day.as_ref()?.value))).collect()
}

/// The parts of a translation that lag behind the current original, by section, with their standing.
pub(super) fn lagging_parts(version: &Version, language: &Language) -> BTreeMap<String, String> {
    let lags = |part: &PartState| matches!(part.standing, TranslationState::Stale | TranslationState::Missing);
    let parts = drift::now(version, language).into_iter().filter(lags);
    parts.map(|part| (part.section.unwrap_or_default(), part.standing.name().to_owned())).collect()
}
