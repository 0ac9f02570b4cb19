//! Applies every rule to every text.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::view::TextView;
use super::{profiles, rules, view};
use crate::base::diagnostic::Findings;
use crate::base::source::FileId;
use crate::edition::compose::Composition;
use crate::model::history::State;
use crate::model::notice::VersionId;
use crate::read::project::Project;
use crate::words::Catalog;

/// What a check looks for beyond the rules.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    /// Checklists of the law, by name.
    pub(crate) profiles: Vec<String>,
    /// Files that cannot be read as they are meant. What else is odd about them may come of that.
    pub(crate) broken: BTreeSet<FileId>,
}

/// Applies every rule to every text that is not superseded.
pub(crate) fn run(project: &Project, composition: &Composition, settings: &Settings) -> Findings {
    let mut findings = rules::site(project);
    let present: Vec<VersionId> = project.versions().filter(|id| !is_past(composition.state(*id))).collect();
    let found: Vec<Findings> =
        present.into_par_iter().map(|id| check_version(project, composition, settings, id)).collect();
    found.into_iter().for_each(|found| findings.append(found));
    profiles::check(project, composition, &settings.profiles, &mut findings);
    findings
}

fn check_version(project: &Project, composition: &Composition, settings: &Settings, id: VersionId) -> Findings {
    let (notice, version) = project.version(id);
    let texts: Vec<TextView<'_>> = version
        .texts
        .iter()
        .filter(|(_, text)| !settings.broken.contains(&text.file))
        .filter_map(|(language, text)| {
            let composed = composition.text(id, language)?;
            let profile = project.words.get(language)?.profile();
            let (passages, lists) = view::read(text, profile);
            let others = project.config.languages.iter().filter(|other| *other != language);
            let foreign = others.filter_map(|other| project.words.get(other)).map(Catalog::profile).collect();
            let config = &project.config;
            Some(TextView { config, notice, version, language, profile, foreign, text, composed, passages, lists })
        })
        .collect();
    let mut findings = Findings::default();
    texts.iter().for_each(|text| rules::text(text, &mut findings));
    let original = version.original.as_ref().or(project.config.languages.first());
    if let Some(original) = texts.iter().find(|text| Some(text.language) == original) {
        for translation in texts.iter().filter(|text| text.language != original.language) {
            rules::pair(project, original, translation, &mut findings);
        }
    }
    rules::version(project, notice, id.version, &mut findings);
    findings
}

/// True for a version that is past mending.
pub(super) fn is_past(state: State) -> bool {
    matches!(state, State::Superseded | State::Ended)
}
