//! Applies every rule to every text.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::view::TextView;
use super::{profiles, rules, view};
use crate::base::diagnostic::Findings;
use crate::base::source::FileId;
use crate::edition::compose::Composition;
use crate::model::history::State;
use crate::model::notice::Notice;
use crate::read::project::Project;

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
    let jobs: Vec<(usize, usize)> = (0..project.notices.len())
        .flat_map(|notice| (0..project.notices[notice].versions.len()).map(move |version| (notice, version)))
        .filter(|(notice, version)| !is_past(composition.histories[*notice].state(*version)))
        .collect();
    let found: Vec<Findings> = jobs
        .into_par_iter()
        .map(|(notice, version)| check_version(project, composition, settings, (notice, version)))
        .collect();
    found.into_iter().for_each(|found| findings.append(found));
    profiles::check(project, composition, &settings.profiles, &mut findings);
    findings
}

fn check_version(
    project: &Project,
    composition: &Composition,
    settings: &Settings,
    (n, v): (usize, usize),
) -> Findings {
    let notice: &Notice = &project.notices[n];
    let version = &notice.versions[v];
    let texts: Vec<TextView<'_>> = version
        .texts
        .iter()
        .filter(|(_, text)| !settings.broken.contains(&text.file))
        .filter_map(|(language, text)| {
            let composed = composition.text(n, v, language)?;
            let (passages, lists) = view::read(text, language);
            let config = &project.config;
            Some(TextView { config, notice, version, language, text, composed, passages, lists })
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
    rules::version(project, notice, v, &mut findings);
    findings
}

/// True for a version that is past mending.
pub(super) fn is_past(state: State) -> bool {
    matches!(state, State::Superseded | State::Ended)
}
