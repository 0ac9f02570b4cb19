//! A notice and its versions.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::names::names;
use crate::base::{FileId, Language, Localised, Span, Spanned};
use crate::model::lazy_text::LazyText;
use crate::model::original::OriginalElsewhere;
use crate::model::reading::Reading;
use crate::model::record::Records;
use crate::model::seal::Seal;
use crate::model::text::Allow;

names! {
    /// The subject of a notice. Lists of notices are in this order.
    /// Its name is that in `notice.toml`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum NoticeKind {
        /// The handling of personal information (個人情報保護方針).
        PrivacyPolicy = "privacy-policy",
        /// The cookies that the site sets.
        CookiePolicy = "cookie-policy",
        /// Transmissions from a visitor's device to others (外部送信規律, Telecommunications Business Act, article 27-12).
        ExternalTransmission = "external-transmission",
        /// Any other notice.
        Notice = "notice",
    }
}

/// One of the site's notices.
#[derive(Debug, Clone)]
pub(crate) struct Notice {
    /// The name of its folder, by which other notices refer to it.
    pub(crate) id: String,
    /// Its `notice.toml`.
    pub(crate) file: FileId,
    /// Its subject.
    pub(crate) kind: Spanned<NoticeKind>,
    /// Its name in URLs, one for all languages.
    pub(crate) slug: Spanned<String>,
    /// Its former names in URLs.
    pub(crate) aliases: Vec<Spanned<String>>,
    /// The name of its numbering scheme.
    pub(crate) numbering: Spanned<String>,
    /// The language of the site that prevails; `None` if all are equal, or if the original is on another site.
    pub(crate) original: Option<Language>,
    /// The original, if it is published on another site.
    pub(crate) elsewhere: Option<OriginalElsewhere>,
    /// The span that states the original, for this notice or for the whole site.
    pub(crate) original_at: Option<Span>,
    /// The last day on which it applies.
    pub(crate) ended: Option<Spanned<Date>>,
    /// Whether its text is also published as a fragment, for use in other pages.
    pub(crate) fragment: bool,
    /// Its versions, by date of effect; those without a date last.
    pub(crate) versions: Vec<Version>,
    /// Rules that are silenced in all its files.
    pub(crate) allow: Vec<Allow>,
}

impl Notice {
    /// Returns the sort key of notices: kind, then name.
    pub(crate) fn order(&self) -> (NoticeKind, &str) {
        (self.kind.value, &self.id)
    }
}

/// A version of a site, identified by the indices of its notice and of the version in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct VersionId {
    /// The notice.
    pub(crate) notice: usize,
    /// The version among those of the notice.
    pub(crate) version: usize,
}

impl VersionId {
    /// Returns another version of the same notice.
    pub(crate) fn sibling(self, version: usize) -> Self {
        Self { version, ..self }
    }
}

/// A version of a notice.
#[derive(Debug, Clone)]
pub(crate) struct Version {
    /// The name of its folder: the date of effect, or a draft's name.
    pub(crate) id: String,
    /// The span of its entry in `notice.toml`.
    pub(crate) span: Span,
    /// The day from which it applies.
    pub(crate) effective: Option<Spanned<Date>>,
    /// The day on which it is first published.
    pub(crate) announced: Option<Spanned<Date>>,
    /// The day on which the notice was first adopted (制定日).
    pub(crate) established: Option<Spanned<Date>>,
    /// Days of revisions that are not among the site's versions.
    pub(crate) revised: Vec<Spanned<Date>>,
    /// Whether it is published without the day from which it applies.
    pub(crate) undated: bool,
    /// Whether it is unpublished, whatever its dates.
    pub(crate) draft: bool,
    /// The languages in which it deliberately has no text.
    pub(crate) without: Vec<Spanned<Language>>,
    /// A summary of its changes.
    pub(crate) summary: Option<Localised<String>>,
    /// The text in each language that has one.
    pub(crate) texts: BTreeMap<Language, Arc<LazyText>>,
    /// Whether `records.toml` exists but cannot be read, so that missing records have been reported already.
    pub(crate) records_unreadable: bool,
    /// The version's own operator, contacts, facts, cookies and transmissions.
    pub(crate) records: Arc<Records>,
    /// The language of the site that prevails: the sealed one, or else the notice's; `None` if all are equal, or if the
    /// original is on another site.
    pub(crate) original: Option<Language>,
    /// The original, if it is published on another site.
    pub(crate) elsewhere: Option<OriginalElsewhere>,
    /// Its seal.
    pub(crate) seal: Option<Seal>,
}

impl Version {
    /// Returns the language that prevails, here or elsewhere; `None` if all are equal.
    pub(crate) fn prevailing(&self) -> Option<&Language> {
        self.original.as_ref().or(self.elsewhere.as_ref().map(|elsewhere| &elsewhere.language))
    }

    /// Returns the conventions by which its texts are read: the sealed ones, or else the newest.
    pub(crate) fn reading(&self) -> Reading {
        self.seal.as_ref().map_or(Reading::default(), |seal| seal.reading)
    }

    /// Returns its folder, relative to the site.
    pub(crate) fn folder(&self, notice: &Notice) -> String {
        format!("content/{}/{}", notice.id, self.id)
    }

    /// Returns the name of its numbering scheme: the sealed one, or else the notice's.
    pub(crate) fn scheme<'a>(&'a self, notice: &'a Notice) -> &'a str {
        self.seal.as_ref().map_or(&notice.numbering.value, |seal| &seal.scheme)
    }

    /// Whether its text in `language` is sealed.
    pub(crate) fn is_sealed(&self, language: &Language) -> bool {
        self.seal.as_ref().is_some_and(|seal| seal.digests.contains_key(language))
    }

    /// Returns the day from which it is in force: its date of effect, or that of publication if it is undated.
    pub(crate) fn begins(&self) -> Option<Date> {
        let published = self.announced.as_ref().filter(|_| self.undated);
        self.effective.as_ref().or(published).map(|date| date.value)
    }

    /// Returns the day of its first publication: the day it is announced, or else takes effect.
    pub(crate) fn published(&self) -> Option<Date> {
        self.announced.as_ref().or(self.effective.as_ref()).map(|date| date.value)
    }
}
