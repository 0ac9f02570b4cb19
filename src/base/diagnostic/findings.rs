//! The collected findings of a run.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Level, Place};
use crate::base::source::{FileId, Sources};

/// The number of findings from which suggestions of similar words are left out.
const CROWDED: usize = 200;

/// Where something is wrong in files: from which byte on, or `None` for a file as a whole.
pub(crate) type Errors = BTreeMap<FileId, Vec<Option<u32>>>;

/// The findings of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a finding.
    pub(crate) fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds a finding about `word`, with a suggestion from `known` ([`Finding::suggest`]). Leaves out the suggestion if
    /// there are very many findings already: comparing thousands of words with thousands of others takes minutes, and
    /// nobody reads the result.
    pub(crate) fn push_near<'a>(&mut self, finding: Finding, word: &str, known: impl IntoIterator<Item = &'a str>) {
        let crowded = self.0.len() >= CROWDED;
        self.push(if crowded { finding } else { finding.suggest(word, known) });
    }

    /// Adds all of `other`.
    pub(crate) fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Retains the findings for which `keep` returns true; it may change them.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&mut Finding) -> bool) {
        self.0.retain_mut(keep);
    }

    /// The number of findings of `level`.
    pub(crate) fn count(&self, level: Level) -> usize {
        self.iter().filter(|finding| finding.level() == level).count()
    }

    /// The number of findings about versions that are not shown.
    pub(crate) fn unshown(&self) -> usize {
        self.iter().filter(|finding| finding.is_unshown).count()
    }

    /// Whether there are warnings about what is shown.
    pub(crate) fn has_warnings(&self) -> bool {
        self.iter().any(|finding| finding.level() == Level::Warning && !finding.is_unshown)
    }

    /// Whether any finding forbids publishing.
    pub(crate) fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// The number of findings.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no findings.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Iterates over all findings.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// Sorts by file and span, drops duplicates, and merges findings that differ only in their language.
    pub(crate) fn sort(&mut self, sources: &Sources) {
        self.0.sort_by(|a, b| a.sort_key(sources).cmp(&b.sort_key(sources)));
        self.0.dedup();
        let mut joined: Vec<Finding> = Vec::with_capacity(self.0.len());
        for finding in self.0.drain(..) {
            let near = joined.iter_mut().rev().take_while(|one| one.rule == finding.rule && one.place == finding.place);
            match near.into_iter().find(|one| one.is_of_another_language(&finding)) {
                Some(one) => one.join(finding),
                None => joined.push(finding),
            }
        }
        self.0 = joined;
    }

    /// The findings about files below a folder, whose path ends with `/`.
    pub(crate) fn below(&self, folder: &str, sources: &Sources) -> Self {
        self.iter().filter(|finding| finding.sort_key(sources).0.starts_with(folder)).cloned().collect()
    }

    /// The files with errors, including findings below that level only because their version is not shown.
    pub(crate) fn files_with_errors(&self) -> BTreeSet<FileId> {
        self.errors().into_keys().collect()
    }

    /// Where something is wrong to the level of an error, in each file: `None` stands for the whole of it.
    pub(crate) fn errors(&self) -> Errors {
        let mut errors = Errors::new();
        let wrong = |finding: &&Finding| {
            finding.level() == Level::Error || finding.is_unshown && finding.rule.level == Level::Error
        };
        for finding in self.iter().filter(wrong) {
            match finding.place {
                Place::Span(span) => errors.entry(span.file).or_default().push(Some(span.start)),
                Place::File(file) => errors.entry(file).or_default().push(None),
                Place::Path(_) => {}
            }
        }
        errors
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
