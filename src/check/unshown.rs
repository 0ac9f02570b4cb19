//! Findings in versions that a build does not show: reported, but no reason to hold back finished ones.

use std::collections::BTreeMap;

use crate::base::{FileId, Finding, Findings, Level, Place, Sources, Span};
use crate::edition::compose::Composition;
use crate::model::State;
use crate::read::site::Site;

/// Marks findings about drafts, and lowers their errors to warnings. If drafts are shown, nothing is marked.
pub(crate) fn set_aside(
    site: &Site,
    composition: &Composition,
    drafts: bool,
    sources: &Sources,
    findings: &mut Findings,
) {
    if drafts {
        return;
    }
    let unshown = UnshownVersions::of(site, composition);
    findings.retain(|finding| {
        if unshown.holds(finding, sources) {
            finding.is_unshown = true;
            finding.level = finding.level.max(Level::Warning);
        }
        true
    });
}

/// The versions that are not shown.
struct UnshownVersions {
    /// Their folders, with a `/` at the end.
    folders: Vec<String>,
    /// The start of each version's entry in a `notice.toml`, in file order, and whether the version is not shown.
    entries: BTreeMap<FileId, Vec<(u32, bool)>>,
}

impl UnshownVersions {
    fn of(site: &Site, composition: &Composition) -> Self {
        let mut unshown = Self { folders: Vec::new(), entries: BTreeMap::new() };
        for (notice, history) in site.notices.iter().zip(&composition.histories) {
            for (at, version) in notice.versions.iter().enumerate() {
                // A seal means that a version is published, whatever else is recorded.
                let is_draft = history.state(at) == State::Draft && version.seal.is_none();
                unshown.entries.entry(version.span.file).or_default().push((version.span.start, is_draft));
                if is_draft {
                    unshown.folders.push(format!("{}/", version.folder(notice)));
                }
            }
        }
        unshown.entries.values_mut().for_each(|entries| entries.sort_unstable());
        unshown
    }

    fn holds(&self, finding: &Finding, sources: &Sources) -> bool {
        let below = |path: &str| self.folders.iter().any(|folder| path.starts_with(folder));
        match &finding.place {
            Place::Span(span) => below(sources.get(span.file).path()) || self.is_entry(*span),
            Place::File(file) => below(sources.get(*file).path()),
            Place::Path(path) => below(path),
        }
    }

    /// Whether a span is in the entry of such a version.
    fn is_entry(&self, span: Span) -> bool {
        let Some(entries) = self.entries.get(&span.file) else { return false };
        let before = entries.partition_point(|(start, _)| *start <= span.start);
        before.checked_sub(1).is_some_and(|at| entries[at].1)
    }
}
