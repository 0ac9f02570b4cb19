//! `/data/<slug>.json`: a notice as data, for programs that watch or archive notices: its versions, and the words of
//! the version that its own page shows. The words of each version are in `/data/<slug>/<version>.json`, so that no file
//! grows with the history.
//!
//! The shape has a number, `"version": 1`. Further keys may be added without a new number; the name, meaning or type of
//! an existing key never changes without one. Texts are plain: a line for each paragraph, item or row, with its number.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Pages;
use super::page::{DataFile, PageKind};
use super::view::data::{
    ByLanguage, CookieData, ErratumData, NoticeData, SectionData, TextData, TransmissionData, VersionData,
    VersionTexts, WordsData,
};
use crate::base::Language;
use crate::edition::compare::line;
use crate::edition::{Edition, Section};
use crate::model::{
    Cookie, Erratum, Lifetime, NoticeKind, Provider, RecordText, Transmission, Version, VersionId, WebLink,
};
use crate::read::config::joined::JoinedPage;
use crate::read::decode::Localised;

/// The number of the shape.
const SHAPE: u32 = 1;

/// Returns a file of data.
fn to_json(data: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(data).expect("strings, lists and maps with strings as keys");
    json.push(b'\n');
    json
}

impl Pages<'_> {
    /// Returns a notice as data.
    pub(super) fn notice_data(&self, notice: usize) -> Vec<u8> {
        let model = self.notice(notice);
        let shown = self.composition.shown(notice).map(|id| self.version(id));
        let kind = NoticeKind::NAMES.iter().find(|(_, kind)| *kind == model.kind.value);
        to_json(&NoticeData {
            version: SHAPE,
            slug: model.slug.value.clone(),
            kind: kind.map_or_else(String::new, |(name, _)| (*name).to_owned()),
            prevailing_language: shown.and_then(Version::prevailing).map(Language::to_string),
            original_url: shown.and_then(|version| Some(version.elsewhere.as_ref()?.url.clone())),
            ended: model.ended.as_ref().map(|date| date.value.to_string()),
            operator: self.by_language(|language| Some(self.operator(language))),
            url: self.by_language(|language| Some(self.urls.absolute(&self.urls.notice(language, &model.slug.value)))),
            pages: self.shared_pages(&model.id),
            versions: self.visible(notice).into_iter().map(|id| self.version_data(id)).collect(),
        })
    }

    /// Returns the addresses of the pages that a notice shares with others.
    fn shared_pages(&self, notice: &str) -> Vec<ByLanguage<String>> {
        let pages = self.site.config.pages.iter().filter(|page| page.notices.iter().any(|name| name.value == notice));
        let addresses = |page: &JoinedPage| {
            self.by_language(|language| Some(self.urls.absolute(&self.urls.notice(language, &page.slug.value))))
        };
        pages.map(addresses).collect()
    }

    /// Returns the texts of a version as data.
    pub(super) fn version_texts(&self, id: VersionId) -> Vec<u8> {
        to_json(&VersionTexts {
            version: SHAPE,
            slug: self.slug(id).to_owned(),
            id: self.version(id).id.clone(),
            texts: self.by_language(|language| self.text_data(id, language, true)),
        })
    }

    fn version_data(&self, id: VersionId) -> VersionData {
        let entry: &Version = self.version(id);
        let any = self.site.config.default_language();
        VersionData {
            id: entry.id.clone(),
            state: self.composition.state(id).name().to_owned(),
            announced: entry.announced.as_ref().map(|date| date.value.to_string()),
            effective: entry.effective.as_ref().map(|date| date.value.to_string()),
            until: self.until(id, any).map(|date| date.iso),
            summary: self.local(entry.summary.as_ref()),
            data: self.urls.absolute(&self.file_path(&DataFile::VersionData(id))),
            texts: self
                .by_language(|language| self.text_data(id, language, self.composition.shown(id.notice) == Some(id))),
            errata: self.made_errata(id).map(|erratum| self.erratum_data(erratum)).collect(),
            cookies: entry.records.cookies.iter().map(|cookie| self.cookie_data(cookie)).collect(),
            transmissions: entry.records.transmissions.iter().map(|row| self.transmission_data(row)).collect(),
        }
    }

    /// Returns a text as data, with or without its words.
    fn text_data(&self, id: VersionId, language: &Language, whole: bool) -> Option<TextData> {
        let edition: &Edition = &self.composition.text(id, language)?.edition;
        Some(TextData {
            url: self.urls.absolute(&self.notice_path(&PageKind::Version.of(id, language))),
            plain: self.urls.absolute(&self.file_path(&DataFile::Text(id, language.clone()))),
            sha256: self.text_view(id, language).and_then(|plain| plain.sha256),
            prevails: self.version(id).original.as_ref() == Some(language),
            translation: self.translation(id, language),
            gist: Some(line::text(&edition.gist, &edition.labels)).filter(|gist| !gist.is_empty()),
            title: edition.title.clone(),
            family: Some(edition.family.clone()).filter(|family| !family.is_empty()),
            subtitle: Some(edition.subtitle.clone()).filter(|subtitle| !subtitle.is_empty()),
            words: whole.then(|| words_data(edition)),
        })
    }

    fn erratum_data(&self, erratum: &Erratum) -> ErratumData {
        let digests =
            |digests: &BTreeMap<Language, String>| self.by_language(|language| digests.get(language).cloned());
        ErratumData {
            date: erratum.date.to_string(),
            kind: if erratum.completion { "completion" } else { "correction" },
            reason: self.local(Some(&erratum.reason)),
            before: digests(&erratum.before),
            after: digests(&erratum.after),
        }
    }

    fn cookie_data(&self, cookie: &Cookie) -> CookieData {
        CookieData {
            name: cookie.name.clone(),
            provider: match &cookie.provider.value {
                Provider::Own => "self".to_owned(),
                Provider::Transmission(id) => id.clone(),
            },
            category: cookie.category.name().to_owned(),
            lifetime: match &cookie.lifetime {
                Lifetime::Session => "session".to_owned(),
                Lifetime::For(duration) => duration.to_string(),
            },
            purpose: self.plain(Some(&cookie.purpose)),
        }
    }

    fn transmission_data(&self, row: &Transmission) -> TransmissionData {
        let address =
            |link: Option<&WebLink>| self.by_language(|language| Some(link?.url.get(language)?.value.clone()));
        TransmissionData {
            id: row.id.value.clone(),
            service: self.plain(Some(&row.service)),
            recipient: self.plain(Some(&row.recipient)),
            sent: self.by_language(|language| Some(row.sent.get(language)?.iter().map(RecordText::plain).collect())),
            purpose: self.plain(Some(&row.purpose)),
            recipient_purpose: self.plain(row.recipient_purpose.as_ref()),
            policy: address(row.policy.as_ref()),
            opt_out: address(row.opt_out.as_ref()),
        }
    }

    pub(super) fn by_language<T>(&self, value: impl Fn(&Language) -> Option<T>) -> ByLanguage<T> {
        let languages = self.site.config.languages.iter();
        languages.filter_map(|language| Some((language.to_string(), value(language)?))).collect()
    }

    fn plain(&self, value: Option<&Localised<RecordText>>) -> ByLanguage<String> {
        self.by_language(|language| Some(value?.get(language)?.plain()))
    }

    fn local<T: Clone>(&self, value: Option<&Localised<T>>) -> ByLanguage<T> {
        self.by_language(|language| value?.get(language).cloned())
    }
}

fn words_data(edition: &Edition) -> WordsData {
    let labels = &edition.labels;
    WordsData {
        preamble: line::text(edition.lead.iter().chain(&edition.preamble), labels),
        sections: edition.sections.iter().map(|section| section_data(section, edition)).collect(),
        closing: line::text(&edition.closing, labels),
    }
}

fn section_data(section: &Section, edition: &Edition) -> SectionData {
    SectionData {
        id: section.id.clone(),
        number: Some(section.number.clone()).filter(|number| !number.is_empty()),
        heading: section.heading.clone(),
        text: line::text(&section.body, edition.labels_of(section)),
        sections: section.sections.iter().map(|inner| section_data(inner, edition)).collect(),
    }
}
