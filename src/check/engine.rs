//! Applies every rule to every text.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::view::TextView;
use super::{profiles, rules, view};
use crate::base::diagnostic::Findings;
use crate::base::source::FileId;
use crate::edition::compose::Composition;
use crate::edition::overview::Overview;
use crate::model::history::State;
use crate::model::notice::VersionId;
use crate::read::site::Site;
use crate::words::Catalog;

/// Looks at what the notices of a site share, and goes through the checklists that `profiles` names.
pub(crate) fn site(site: &Site, overview: &Overview, profiles: &[String]) -> Findings {
    let mut findings = rules::site(site, overview);
    profiles::check(site, overview, profiles, &mut findings);
    findings
}

/// Applies every rule to every text that is not superseded, but for those in `broken`: files that cannot be read as they are
/// meant. What else is odd about them may come of that.
pub(crate) fn run(site: &Site, composition: &Composition, broken: &BTreeSet<FileId>) -> Findings {
    let mut findings = Findings::default();
    let present: Vec<VersionId> = site.versions().filter(|id| !is_past(composition.state(*id))).collect();
    let found: Vec<Findings> = present.into_par_iter().map(|id| check_version(site, composition, broken, id)).collect();
    found.into_iter().for_each(|found| findings.append(found));
    findings
}

fn check_version(site: &Site, composition: &Composition, broken: &BTreeSet<FileId>, id: VersionId) -> Findings {
    let (notice, version) = site.version(id);
    let texts: Vec<TextView<'_>> = version
        .texts
        .iter()
        .filter(|(_, text)| !broken.contains(&text.file))
        .filter_map(|(language, text)| {
            let composed = composition.text(id, language)?;
            let profile = site.words.get(language)?.profile();
            let (passages, lists) = view::read(text, profile);
            let others = site.config.languages.iter().filter(|other| *other != language);
            let foreign = others.filter_map(|other| site.words.get(other)).map(Catalog::profile).collect();
            let config = &site.config;
            Some(TextView { config, notice, version, language, profile, foreign, text, composed, passages, lists })
        })
        .collect();
    let mut findings = Findings::default();
    texts.iter().for_each(|text| rules::text(text, &mut findings));
    let original = version.original.as_ref().or(site.config.languages.first());
    if let Some(original) = texts.iter().find(|text| Some(text.language) == original) {
        for translation in texts.iter().filter(|text| text.language != original.language) {
            rules::pair(site, original, translation, &mut findings);
        }
    }
    rules::version(site, notice, id.version, composition.as_of, &mut findings);
    findings
}

/// True for a version that is past mending.
pub(super) fn is_past(state: State) -> bool {
    matches!(state, State::Superseded | State::Ended)
}
