//! `/data/index.json`: a summary of the site, from which a monitor can determine whether the right files are published.
//!
//! Like the other data it has a number for its shape; further keys may be added without a new one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Pages;
use super::page::{DataFile, PageKind};
use crate::model::history::next_change;
use crate::model::{State, VersionId};

/// The number of the shape.
const SHAPE: u32 = 1;

/// A site on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SiteData {
    /// The number of this shape.
    pub(crate) version: u32,
    /// The day for which the site was built.
    pub(crate) as_of: String,
    /// The next day on which it changes; null if none is known.
    pub(crate) next_change: Option<String>,
    /// Its notices.
    pub(crate) notices: Vec<NoticeLine>,
}

/// A notice on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NoticeLine {
    /// The notice's name in addresses.
    pub(crate) slug: String,
    /// The address of its page, by language.
    pub(crate) url: BTreeMap<String, String>,
    /// The address of its data.
    pub(crate) data: String,
    /// The version at its own address.
    pub(crate) shown: String,
    /// Its published versions, oldest first.
    pub(crate) versions: Vec<VersionLine>,
}

/// A version on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VersionLine {
    /// Its name.
    pub(crate) id: String,
    /// `in-force`, `announced`, `superseded` or `ended`.
    pub(crate) state: String,
    /// The SHA-256 of its plain text, by language.
    pub(crate) sha256: BTreeMap<String, String>,
}

impl SiteData {
    /// Returns the file.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).expect("strings, lists and maps with strings as keys");
        json.push(b'\n');
        json
    }

    /// Whether it was built with drafts, which only the preview shows.
    pub(crate) fn has_drafts(&self) -> bool {
        let versions = self.notices.iter().flat_map(|notice| &notice.versions);
        versions.into_iter().any(|version| version.state == State::Draft.name())
    }

    /// Parses the file; `None` if it is not one, or has a later shape.
    pub(crate) fn parse(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok().filter(|data: &Self| data.version == SHAPE)
    }
}

impl Pages<'_> {
    /// Returns the summary of the site.
    pub(crate) fn site_data(&self) -> SiteData {
        let as_of = self.composition.as_of;
        let next = self.site.notices.iter().filter_map(|notice| next_change(notice, as_of)).min();
        let line = |id: VersionId| match self.kept.shares[id.notice].get() {
            Some(share) => share.line.clone(),
            None => Some(self.notice_line(id)),
        };
        SiteData {
            version: SHAPE,
            as_of: as_of.to_string(),
            next_change: next.map(|day| day.to_string()),
            notices: self.shown().filter_map(line).collect(),
        }
    }

    /// Returns the files that readers of each notice see first, its page and its plain text in each language; those
    /// that contain only the text come with its digest.
    pub(crate) fn first_files(&self) -> Vec<(String, Option<String>)> {
        let mut files = Vec::new();
        for id in self.shown() {
            for language in self.languages_of(id) {
                let text = self.file_path(&DataFile::Text(id, language.clone()));
                let digest = self.composition.text(id, language).map(|text| text.form.sha256.clone());
                files.push((self.urls.file(&self.notice_path(&PageKind::Current.of(id, language))), None));
                files.push((self.urls.file(&text), digest));
            }
        }
        files
    }

    /// Returns the line about a notice in the site's data; `shown` is the version at the notice's own address.
    pub(super) fn notice_line(&self, shown: VersionId) -> NoticeLine {
        let slug = self.slug(shown);
        let version = |id: VersionId| VersionLine {
            id: self.version(id).id.clone(),
            state: self.composition.state(id).name().to_owned(),
            sha256: self.by_language(|language| Some(self.composition.text(id, language)?.form.sha256.clone())),
        };
        NoticeLine {
            slug: slug.to_owned(),
            url: self.by_language(|language| Some(self.urls.absolute(&self.urls.notice(language, slug)))),
            data: self.urls.absolute(&self.file_path(&DataFile::Data(shown.notice))),
            shown: self.version(shown).id.clone(),
            versions: self.visible(shown.notice).into_iter().map(version).collect(),
        }
    }
}
