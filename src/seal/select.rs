//! What is asked to be sealed, and why it may be refused.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::language::Language;
use crate::model::notice::{Notice, Version, VersionId};
use crate::read::site::Site;

/// What is to be sealed.
#[derive(Debug, Clone)]
pub(crate) struct Selection {
    /// One notice, by its folder; `None` for all.
    pub(crate) notice: Option<String>,
    /// One version of it.
    pub(crate) version: Option<String>,
    /// Record what changed as a correction.
    pub(crate) correction: Option<Correction>,
    /// Seal translations that lag behind the original, too.
    pub(crate) with_stale: bool,
    /// The day on which this is done, whatever day the site is looked at for.
    pub(crate) today: Date,
}

/// Why a published text is changed without a new version.
#[derive(Debug, Clone)]
pub(crate) struct Correction {
    /// Whether a translation is completed, and nothing was wrong.
    pub(crate) completion: bool,
    /// What is corrected, and why, in each language of the site.
    pub(crate) reasons: BTreeMap<Language, String>,
}

/// A translation that lags behind the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lagging {
    /// The notice, the version and the language.
    pub(crate) of: String,
    /// The sections; empty for what stands in none.
    pub(crate) sections: Vec<String>,
}

/// Why nothing is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no such notice. The known ones.
    UnknownNotice(Vec<String>),
    /// The notice has no such version. The known ones.
    UnknownVersion(Vec<String>),
    /// A version that is a draft was asked for.
    Draft,
    /// Sealed texts have changed; findings say so.
    Changed,
    /// The log says that these versions were sealed, and their seals are gone.
    Gone(Vec<String>),
    /// These translations lag behind the original.
    Stale(Vec<Lagging>),
    /// The text that a correction would replace is not kept: these files.
    NoCopy(Vec<String>),
    /// What changed is not a part of a translation that was missing: these languages.
    NoCompletion(Vec<String>),
    /// The seal of a version that is published cannot be taken back.
    Published,
    /// There is no seal to take back.
    NotSealed,
    /// A correction of nothing: no sealed text has changed.
    NothingToCorrect,
    /// A correction needs one version; these have changed.
    SeveralToCorrect(Vec<String>),
    /// A correction lacks its reason in these languages.
    NoReason(Vec<String>),
    /// A correction gives a reason in languages that the site does not have.
    UnknownLanguage(Vec<String>),
}

/// The versions of a selection that are not drafts.
pub(super) fn choose(site: &Site, selection: &Selection) -> Result<Vec<VersionId>, Refusal> {
    let named = |notice: &Notice| selection.notice.as_ref().is_none_or(|name| notice.id == *name);
    let ids = |notices: &[Arc<Notice>]| notices.iter().map(|notice| notice.id.clone()).collect();
    if !site.notices.iter().any(|notice| named(notice)) {
        return Err(Refusal::UnknownNotice(ids(&site.notices)));
    }
    let mut chosen = Vec::new();
    for (n, notice) in site.notices.iter().enumerate().filter(|(_, notice)| named(notice)) {
        let wanted = |version: &Version| selection.version.as_ref().is_none_or(|name| version.id == *name);
        if !notice.versions.iter().any(wanted) && selection.version.is_some() {
            return Err(Refusal::UnknownVersion(notice.versions.iter().map(|version| version.id.clone()).collect()));
        }
        let versions = notice.versions.iter().enumerate().filter(|(_, version)| wanted(version));
        for (v, version) in versions {
            match version.draft || version.begins().is_none() {
                true if selection.version.is_some() => return Err(Refusal::Draft),
                true => {}
                false => chosen.push(VersionId { notice: n, version: v }),
            }
        }
    }
    Ok(chosen)
}

pub(super) fn check_reasons(site: &Site, correction: &Correction) -> Result<(), Refusal> {
    if correction.completion {
        return Ok(());
    }
    let listed = &site.config.languages;
    let missing = listed.iter().filter(|language| !correction.reasons.contains_key(language));
    let missing: Vec<String> = missing.map(Language::to_string).collect();
    let unknown = correction.reasons.keys().filter(|language| !listed.contains(language));
    let unknown: Vec<String> = unknown.map(Language::to_string).collect();
    match (missing.is_empty(), unknown.is_empty()) {
        (_, false) => Err(Refusal::UnknownLanguage(unknown)),
        (false, _) => Err(Refusal::NoReason(missing)),
        _ => Ok(()),
    }
}
