//! The status of a site on a day: every version of every notice, which texts are sealed, which translations lag behind,
//! and when the site changes next.
//!
//! In JSON ([`SiteStatus`], serialised), `version` is that of the structure; it changes when a member changes its meaning
//! or is removed. Dates are ISO dates, or null.

mod table;

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::edition::drift::{self, PartState, TranslationState};
use crate::model::history::next_change;
use crate::model::{Notice, State, VersionId};
use crate::pages::plan::Pages;
use crate::read::site::Site;
use crate::seal;

pub(crate) use table::{counted, is_crowded, sign, table};

/// The version of the JSON structure.
pub(crate) const VERSION: u32 = 1;

/// The site on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct SiteStatus {
    /// The version of the JSON structure.
    pub(crate) version: u32,
    /// The day.
    pub(crate) as_of: String,
    /// The next day on which a page changes, if nobody edits anything.
    pub(crate) next: Option<String>,
    /// Its notices.
    pub(crate) notices: Vec<NoticeStatus>,
}

/// A notice on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NoticeStatus {
    /// Its folder name.
    pub(crate) notice: String,
    /// The next day on which it changes.
    pub(crate) next: Option<String>,
    /// The last day on which it applies.
    pub(crate) ended: Option<String>,
    /// Its versions, oldest first.
    pub(crate) versions: Vec<VersionStatus>,
}

/// A version on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VersionStatus {
    /// Its name.
    pub(crate) version: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub(crate) state: Cow<'static, str>,
    /// The day on which it is first published.
    pub(crate) published: Option<String>,
    /// The day from which it applies.
    pub(crate) effective: Option<String>,
    /// By language: `sealed`, `unsealed`, `broken`, or null where it has no text.
    pub(crate) texts: BTreeMap<String, Option<Cow<'static, str>>>,
    /// By language: the parts of a translation that lag behind the original. An up-to-date translation is not listed.
    pub(crate) drift: BTreeMap<String, DriftStatus>,
}

/// The parts of a translation that lag behind the original: ids of sections in the original's order; null means
/// passages outside of any section (the title, the preamble, the closing).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DriftStatus {
    /// The parts whose original has changed since they were translated.
    pub(crate) stale: Vec<Option<String>>,
    /// The parts that are not translated.
    pub(crate) missing: Vec<Option<String>>,
}

impl DriftStatus {
    fn of(parts: &[PartState]) -> Option<Self> {
        let named = |standing: TranslationState| -> Vec<Option<String>> {
            parts.iter().filter(|part| part.standing == standing).map(|part| part.section.clone()).collect()
        };
        let drift = Self { stale: named(TranslationState::Stale), missing: named(TranslationState::Missing) };
        (!drift.stale.is_empty() || !drift.missing.is_empty()).then_some(drift)
    }
}

impl NoticeStatus {
    /// Whether every text is as it was sealed.
    pub(crate) fn is_sealed(&self) -> bool {
        let mut texts = self.versions.iter().flat_map(|version| version.texts.values());
        texts.all(|standing| standing.as_deref().is_none_or(|standing| standing == seal::SealState::Sealed.name()))
    }
}

/// The status of a site on a day, composed from those of its notices.
pub(crate) fn status(site: &Site, as_of: Date, notices: Vec<NoticeStatus>) -> SiteStatus {
    let days = site.notices.iter().filter_map(|notice| next_change(notice, as_of));
    SiteStatus { version: VERSION, as_of: as_of.to_string(), next: days.min().map(iso), notices }
}

/// The status of a notice, by its index.
pub(crate) fn notice_status(pages: &Pages<'_>, index: usize) -> NoticeStatus {
    let (notice, as_of): (&Notice, Date) = (&pages.site.notices[index], pages.composition.as_of);
    NoticeStatus {
        notice: notice.id.clone(),
        next: next_change(notice, as_of).map(iso),
        ended: notice.ended.as_ref().map(|date| iso(date.value)),
        versions: (0..notice.versions.len())
            .map(|version| version_status(pages, VersionId { notice: index, version }))
            .collect(),
    }
}

fn version_status(pages: &Pages<'_>, id: VersionId) -> VersionStatus {
    let (_, version) = pages.site.version(id);
    let state: State = pages.composition.state(id);
    let text = |language| {
        let text = pages.composition.text(id, language);
        (language.to_string(), text.map(|text| seal::standing(version, language, text).name().into()))
    };
    let drift = |language| {
        // Drift is work to do, even for a sealed text.
        let drift = DriftStatus::of(&drift::now(version, language));
        drift.map(|drift| (language.to_string(), drift))
    };
    VersionStatus {
        version: version.id.clone(),
        state: state.name().into(),
        published: version.published().filter(|_| !version.draft).map(iso),
        effective: version.effective.as_ref().map(|date| iso(date.value)),
        texts: pages.site.config.languages.iter().map(text).collect(),
        drift: pages.site.config.languages.iter().filter_map(drift).collect(),
    }
}

fn iso(date: Date) -> String {
    date.to_string()
}
