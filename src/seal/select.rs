//! Selects what is to be sealed, and names the reasons for which that may be refused.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::Language;
use crate::model::{Notice, Version, VersionId};
use crate::read::site::Site;

/// What is to be sealed.
#[derive(Debug, Clone)]
pub(crate) struct Selection {
    /// One notice, by its folder; `None` for all.
    pub(crate) notice: Option<String>,
    /// One version of it.
    pub(crate) version: Option<String>,
    /// Records changes as a correction.
    pub(crate) correction: Option<Correction>,
    /// Also seals translations that lag behind the original.
    pub(crate) with_stale: bool,
    /// The real day, whatever day the site is viewed for.
    pub(crate) today: Date,
}

/// Why a published text changes without a new version.
#[derive(Debug, Clone)]
pub(crate) struct Correction {
    /// Whether a translation is being completed and nothing was wrong.
    pub(crate) completion: bool,
    /// What is corrected and why, in each language of the site.
    pub(crate) reasons: BTreeMap<Language, String>,
}

/// A translation that lags behind the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LaggingTranslation {
    /// The notice, the version and the language.
    pub(crate) of: String,
    /// The sections; empty for passages outside of any section.
    pub(crate) sections: Vec<String>,
}

/// Why nothing can be sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SealRefusal {
    /// There is no such notice. Holds the known ones.
    UnknownNotice(Vec<String>),
    /// The notice has no such version. Holds the known ones.
    UnknownVersion(Vec<String>),
    /// The requested version is a draft.
    Draft,
    /// Sealed texts have changed; there are findings about them.
    Changed,
    /// According to the log these versions were sealed, but their seals are missing.
    Gone(Vec<String>),
    /// These translations lag behind the original.
    Stale(Vec<LaggingTranslation>),
    /// The sealed copies that a correction would replace are missing: these files.
    NoCopy(Vec<String>),
    /// The change does not complete a lagging translation: these languages.
    NoCompletion(Vec<String>),
    /// The seal of a published version cannot be withdrawn.
    Published,
    /// There is no seal to withdraw.
    NotSealed,
    /// There is nothing to correct: no sealed text has changed.
    NothingToCorrect,
    /// A correction applies to one version; these have changed.
    SeveralToCorrect(Vec<String>),
    /// A correction lacks its reason in these languages.
    NoReason(Vec<String>),
    /// A correction has reasons in languages that the site does not have.
    UnknownLanguage(Vec<String>),
}

/// Returns the selected versions, without drafts.
pub(super) fn choose(site: &Site, selection: &Selection) -> Result<Vec<VersionId>, SealRefusal> {
    let named = |notice: &Notice| selection.notice.as_ref().is_none_or(|name| notice.id == *name);
    let ids = |notices: &[Arc<Notice>]| notices.iter().map(|notice| notice.id.clone()).collect();
    if !site.notices.iter().any(|notice| named(notice)) {
        return Err(SealRefusal::UnknownNotice(ids(&site.notices)));
    }
    let mut chosen = Vec::new();
    for (n, notice) in site.notices.iter().enumerate().filter(|(_, notice)| named(notice)) {
        let wanted = |version: &Version| selection.version.as_ref().is_none_or(|name| version.id == *name);
        if !notice.versions.iter().any(wanted) && selection.version.is_some() {
            return Err(SealRefusal::UnknownVersion(
                notice.versions.iter().map(|version| version.id.clone()).collect(),
            ));
        }
        let versions = notice.versions.iter().enumerate().filter(|(_, version)| wanted(version));
        for (v, version) in versions {
            if !version.draft && version.begins().is_some() {
                chosen.push(VersionId { notice: n, version: v });
            } else if selection.version.is_some() {
                return Err(SealRefusal::Draft);
            }
        }
    }
    Ok(chosen)
}

pub(super) fn check_reasons(site: &Site, correction: &Correction) -> Result<(), SealRefusal> {
    if correction.completion {
        return Ok(());
    }
    let listed = &site.config.languages;
    let missing = listed.iter().filter(|language| !correction.reasons.contains_key(language));
    let missing: Vec<String> = missing.map(Language::to_string).collect();
    let unknown = correction.reasons.keys().filter(|language| !listed.contains(language));
    let unknown: Vec<String> = unknown.map(Language::to_string).collect();
    match (missing.is_empty(), unknown.is_empty()) {
        (_, false) => Err(SealRefusal::UnknownLanguage(unknown)),
        (false, _) => Err(SealRefusal::NoReason(missing)),
        _ => Ok(()),
    }
}
