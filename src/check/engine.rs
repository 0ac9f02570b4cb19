//! Applies every rule to every text.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::view::TextView;
use super::{profiles, rules, view};
use crate::base::diagnostic::Errors;
use crate::base::{FileId, Finding, Findings, Language, Place};
use crate::edition::compose::Composition;
use crate::edition::overview::Overview;
use crate::model::{State, Version, VersionId};
use crate::read::site::Site;
use crate::words::Catalog;

/// Checks the shared parts of a site, and the checklists in `profiles`.
pub(crate) fn site(site: &Site, overview: &Overview, profiles: &[String]) -> Findings {
    let mut findings = rules::site(site, overview);
    profiles::check(site, overview, profiles, &mut findings);
    findings
}

/// Applies every rule to every text that is not superseded.
///
/// Texts and sections that `errors` show to be unreadable are left out: other findings there may only be consequences.
pub(crate) fn run(site: &Site, composition: &Composition, errors: &Errors) -> Findings {
    let mut findings = Findings::default();
    let present: Vec<VersionId> = site.versions().filter(|id| !is_past(composition.state(*id))).collect();
    let found: Vec<Findings> = present.into_par_iter().map(|id| check_version(site, composition, errors, id)).collect();
    found.into_iter().for_each(|found| findings.append(found));
    findings
}

/// Returns the view of a text of a version; `None` if the version has none in the language.
pub(crate) fn view_of<'a>(
    site: &'a Site,
    composition: &'a Composition,
    id: VersionId,
    language: &Language,
) -> Option<TextView<'a>> {
    let (notice, version) = site.version(id);
    let (language, text) = version.texts.get_key_value(language)?;
    let composed = composition.text(id, language)?;
    let profile = site.words.get(language)?.profile();
    let (passages, lists) = view::read(text, profile);
    let others = site.config.languages.iter().filter(|other| *other != language);
    let foreign = others.filter_map(|other| site.words.get(other)).map(Catalog::profile).collect();
    let config = &site.config;
    Some(TextView { config, notice, version, language, profile, foreign, text, composed, passages, lists })
}

fn check_version(site: &Site, composition: &Composition, errors: &Errors, id: VersionId) -> Findings {
    let (notice, version) = site.version(id);
    let texts: Vec<TextView<'_>> = version
        .texts
        .iter()
        .filter(|(_, text)| !errors.get(&text.file).is_some_and(|errors| errors.contains(&None)))
        .filter_map(|(language, _)| view_of(site, composition, id, language))
        .collect();
    let mut findings = Findings::default();
    let unsure = Unsure::of(version, errors);
    texts.iter().for_each(|text| rules::text(text, &mut findings));
    let original = version.original.as_ref().or(site.config.languages.first());
    if let Some(original) = texts.iter().find(|text| Some(text.language) == original) {
        for translation in texts.iter().filter(|text| text.language != original.language) {
            rules::pair(site, original, translation, &mut findings);
        }
    }
    findings.retain(|finding| !unsure.holds(finding));
    rules::version(site, notice, id.version, composition.as_of, &mut findings);
    findings
}

/// The sections of a version that cannot be read reliably in one of its texts, and their counterparts in the other
/// texts.
#[derive(Default)]
struct Unsure<'v> {
    /// The start and id of each section of each text, in order.
    starts: BTreeMap<FileId, Vec<(u32, &'v str)>>,
    /// The ids of these sections; `None` for the part before the sections.
    parts: BTreeSet<Option<&'v str>>,
}

impl<'v> Unsure<'v> {
    fn of(version: &'v Version, errors: &Errors) -> Self {
        let mut unsure = Self::default();
        if !version.texts.values().any(|text| errors.contains_key(&text.file)) {
            return unsure;
        }
        for text in version.texts.values() {
            let sections = text.all_sections().into_iter();
            let mut starts: Vec<(u32, &str)> =
                sections.map(|section| (section.extent.start, section.id.value.as_str())).collect();
            starts.sort_unstable();
            unsure.starts.insert(text.file, starts);
            for at in errors.get(&text.file).into_iter().flatten().flatten() {
                unsure.parts.extend(unsure.part(text.file, *at));
            }
        }
        unsure
    }

    /// The id of the section that contains an offset of a text; outer `None` if the file is not a text.
    fn part(&self, file: FileId, at: u32) -> Option<Option<&'v str>> {
        let starts = self.starts.get(&file)?;
        Some(starts[..starts.partition_point(|(start, _)| *start <= at)].last().map(|(_, id)| *id))
    }

    /// Whether a finding may be caused by an unreadable part: it lies in one, or concerns the layout of the whole
    /// text.
    fn holds(&self, finding: &Finding) -> bool {
        let sure = || match finding.place {
            Place::Span(span) => self.part(span.file, span.start).is_some_and(|part| !self.parts.contains(&part)),
            _ => false,
        };
        !self.parts.is_empty() && (rules::is_about_the_whole(finding.rule) || !sure())
    }
}

/// Whether a version can no longer be corrected.
pub(super) fn is_past(state: State) -> bool {
    matches!(state, State::Superseded | State::Ended)
}
