//! Checklists of the law: the matters a notice must cover, and the sections declared to cover them (`covers`).
//!
//! A profile is a data file with its sources and its own date, never code. It is a checklist for the person
//! responsible, neither advice nor a badge: no program can tell whether a section says enough about its matter.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use crate::base::{Finding, Findings, Level, Rule, Spanned};
use crate::check::view::TextView;
use crate::edition::overview::Overview;
use crate::model::text::plain_words;
use crate::model::{Block, Contact, LazyText, Notice, NoticeKind, Section, Version};
use crate::read::config::names::UNKNOWN_VALUE;
use crate::read::decode::{Localised, data, table};
use crate::read::site::Site;

/// A matter that no section covers.
pub(crate) static UNCOVERED_MATTER: Rule = Rule::check("uncovered-matter", Level::Warning);
/// A matter that is not on any checklist.
pub(crate) static UNKNOWN_MATTER: Rule = Rule::check("unknown-matter", Level::Warning);

table! {
    /// A profile's file.
    struct RawProfile {
        /// Its name.
        id: String,
        /// The day on which it was last compared with the law.
        as_of: String,
        /// The kinds of notice that it is about.
        kinds: Vec<String>,
        /// Where its matters are taken from.
        sources: Vec<String>,
        /// The matters.
        matter: Vec<RawMatter>,
    }
}

table! {
    /// A matter that a notice must cover.
    struct RawMatter {
        /// Its name in `covers`; also the variant of the message that says it.
        id: String,
        /// Where it is asked for, in each language of the program.
        article: Localised<String>,
        /// True where it is asked for in some cases only.
        conditional: bool,
        /// Words in the headings of sections where it usually stands.
        near: Vec<String>,
        /// The placeholder of the records that say it.
        record: Option<String>,
    }
}

/// The arguments of a finding for the source of a matter, in each language of the program.
const ARTICLES: [&str; 2] = ["article-ja", "article-en"];

static PROFILES: LazyLock<Vec<RawProfile>> = LazyLock::new(|| {
    let files = [
        ("appi.toml", include_str!("appi.toml")),
        ("gdpr.toml", include_str!("gdpr.toml")),
        ("google-play.toml", include_str!("google-play.toml")),
        ("pmark.toml", include_str!("pmark.toml")),
        ("telecom.toml", include_str!("telecom.toml")),
    ];
    files.into_iter().map(|(name, text)| data(name, text)).collect()
});

/// Reports names of profiles in the settings that do not exist.
pub(super) fn check_names(written: &[Spanned<String>], findings: &mut Findings) {
    let known: Vec<&str> = PROFILES.iter().map(|profile| profile.id.as_str()).collect();
    for name in written.iter().filter(|name| !known.contains(&name.value.as_str())) {
        let finding = UNKNOWN_VALUE.at(name.span).with("name", &name.value);
        findings.push_near(finding, &name.value, known.iter().copied());
    }
}

/// Reports matters in `covers` that are not on any checklist.
pub(super) fn check_matters(text: &TextView<'_>, findings: &mut Findings) {
    let known: BTreeSet<&str> =
        PROFILES.iter().flat_map(|profile| &profile.matter).map(|matter| matter.id.as_str()).collect();
    for matter in text.text.all_sections().iter().flat_map(|section| &section.covers) {
        if !known.contains(matter.value.as_str()) {
            let finding = UNKNOWN_MATTER.at(matter.span).with("matter", &matter.value);
            findings.push_near(finding, &matter.value, known.iter().copied());
        }
    }
}

/// Checks the checklists named in the settings and in `asked` against the version of each notice that readers are
/// shown.
pub(super) fn check(site: &Site, overview: &Overview, asked: &[String], findings: &mut Findings) {
    let set = site.config.check.profiles.iter().map(|name| name.value.as_str());
    let wanted: BTreeSet<&str> = set.chain(asked.iter().map(String::as_str)).collect();
    if wanted.is_empty() {
        return;
    }
    let covered = covered(site, overview);
    for profile in PROFILES.iter().filter(|profile| wanted.contains(profile.id.as_str())) {
        let concerned =
            |(_, notice): &(usize, &Arc<Notice>)| profile.kinds.iter().any(|kind| *kind == name(notice.kind.value));
        let Some((at, notice)) = site.notices.iter().enumerate().find(concerned) else { continue };
        let Some(version) = overview.shown[at].map(|shown| &notice.versions[shown]) else { continue };
        let original = version.original.as_ref().or(site.config.languages.first());
        let Some(text) = original.and_then(|language| version.texts.get(language)) else { continue };
        for matter in profile.matter.iter().filter(|matter| !covered.contains(&matter.id)) {
            findings.push(uncovered(profile, matter, text));
        }
    }
}

/// The finding for a matter that no section covers: its source, and the section where it may belong.
fn uncovered(profile: &RawProfile, matter: &RawMatter, late: &Arc<LazyText>) -> Finding {
    let text = LazyText::aside(late);
    let mut finding = UNCOVERED_MATTER.at(late.file()).with("matter", &matter.id);
    for name in ARTICLES {
        let article = matter.article.by_language.iter().find(|(language, _)| name.ends_with(language.value.as_str()));
        finding = finding.with(name, article.map_or("", |(_, article)| article.as_str()));
    }
    let finding = finding.with("profile", &profile.id).with("as-of", &profile.as_of);
    let finding = finding.with("when", if matter.conditional { "case" } else { "always" });
    let finding = finding.with("source", profile.sources.join(", "));
    let heading = |section: &&Section| {
        let words = plain_words(&section.heading).to_lowercase();
        matter.near.iter().any(|near| words.contains(near))
    };
    let section = text.all_sections().into_iter().find(heading);
    let finding = match section {
        Some(section) => finding.with("section", &section.id.value).hint("cover-section"),
        None => finding.hint("cover"),
    };
    match &matter.record {
        Some(record) => finding.with("record", format!("{{{record}}}")).hint("record"),
        None => finding,
    }
}

/// The matters that a version covers by showing its records.
fn recorded(version: &Version, texts: &[Arc<LazyText>], of_site: &[(Spanned<String>, Contact)]) -> Vec<&'static str> {
    let mut shown = BTreeSet::new();
    for text in texts {
        let around = [&text.lead, &text.preamble, &text.closing];
        around.into_iter().for_each(|blocks| embedded(blocks, &mut shown));
        text.all_sections().into_iter().for_each(|section| embedded(&section.body, &mut shown));
    }
    let (records, legal) = (&version.records, &version.records.legal);
    let is_kept = |kind: &str| legal.of("measure").any(|measure| measure.is_term("kind", kind));
    let tells = |kind: &str| legal.of(kind).next().is_some();
    let sent = !records.transmissions.is_empty();
    let contact = shown.iter().any(|path| path.starts_with("contact."));
    let managed = |(name, contact): &(Spanned<String>, Contact)| {
        contact.person.is_some() && shown.contains(format!("contact.{}", name.value).as_str())
    };
    let managed = records.contacts.iter().chain(of_site).any(managed);
    let said = [("contact", contact), ("complaints", contact), ("privacy-manager", managed)];
    let mut all: Vec<&'static str> = said.into_iter().filter(|(_, said)| *said).map(|(matter, _)| matter).collect();
    let purposes = |key: &str| legal.of("purpose").any(|purpose| purpose.get(key).is_some());
    let fee = legal.of("request").any(|request| request.get("fee").is_some());
    let matters = [
        ("operator", "operator", true),
        ("policy-dates", "dates", true),
        ("accredited", "accredited", tells("accredited")),
        ("data-categories", "purposes", purposes("items")),
        ("purpose-of-use", "purposes", purposes("uses")),
        ("request-procedure", "requests", tells("request")),
        ("data-subject-rights", "requests", tells("request")),
        ("fee", "requests", fee),
        ("security-measures", "measures", tells("measure")),
        ("external-environment", "measures", is_kept("external")),
        ("joint-use", "joint_use", tells("joint_use")),
        ("foreign-transfer", "transfers", tells("transfer")),
        ("retention", "retentions", tells("retention")),
        ("transmitted-information", "transmissions", sent),
        ("transmission-recipient", "transmissions", sent),
        ("transmission-purpose", "transmissions", sent),
        ("transmission-opt-out", "transmissions", records.transmissions.iter().any(|row| row.opt_out.is_some())),
    ];
    let covered = matters.into_iter().filter(|(_, placeholder, said)| *said && shown.contains(placeholder));
    all.extend(covered.map(|(matter, ..)| matter));
    all
}

/// Collects the placeholders of the record blocks shown in blocks of a text.
fn embedded<'t>(blocks: &'t [Block], shown: &mut BTreeSet<&'t str>) {
    for block in blocks {
        match block {
            Block::Embed(placeholder) => {
                shown.insert(placeholder.path.as_str());
            }
            Block::Note(blocks) => embedded(blocks, shown),
            Block::List(list) => list.items.iter().for_each(|item| embedded(&item.blocks, shown)),
            Block::Paragraph(_) => {}
        }
    }
}

/// Every matter covered by the versions shown: declared by a section, or covered by their records.
fn covered(site: &Site, overview: &Overview) -> BTreeSet<String> {
    let shown = overview.shown.iter().zip(&site.notices);
    let versions = shown.filter_map(|(shown, notice)| Some(&notice.versions[(*shown)?]));
    versions.flat_map(|version| covered_by(version, &site.config.records.contacts)).collect()
}

fn covered_by(version: &Version, of_site: &[(Spanned<String>, Contact)]) -> Vec<String> {
    let texts: Vec<Arc<LazyText>> = version.texts.values().map(LazyText::aside).collect();
    let sections = texts.iter().flat_map(|text| text.all_sections());
    let said = sections.flat_map(|section| &section.covers).map(|matter| matter.value.clone());
    said.chain(recorded(version, &texts, of_site).into_iter().map(str::to_owned)).collect()
}

fn name(kind: NoticeKind) -> &'static str {
    NoticeKind::NAMES.iter().find(|(_, named)| *named == kind).map_or("", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::PROFILES;

    #[test]
    fn every_profile_can_be_read_and_names_its_sources() {
        assert_eq!(PROFILES.len(), 5);
        for profile in PROFILES.iter() {
            assert!(!profile.sources.is_empty() && !profile.matter.is_empty() && profile.as_of.len() == 10);
        }
    }

    #[test]
    fn every_matter_has_words_in_both_languages() {
        let words = [include_str!("../../../locales/ja/checks.ftl"), include_str!("../../../locales/en/checks.ftl")];
        for matter in PROFILES.iter().flat_map(|profile| &profile.matter) {
            assert!(words.iter().all(|words| words.contains(&format!("[{}]", matter.id))), "{}", matter.id);
        }
    }
}
