//! `/data/<slug>.json`: a notice as data, for programs that watch or archive notices: its versions, and the words of the one
//! that its own page shows. The words of each version stand in `/data/<slug>/<version>.json`, so that no file grows with the
//! history.
//!
//! The shape has a number, `"version": 1`. What may come without a new number: further keys. Never without one: another
//! name, meaning or type of a key that is there. Texts are plain: a line for each paragraph, item or row, with its number.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Pages;
use super::page::{File, Kind};
use crate::base::language::Language;
use crate::edition::compare::line;
use crate::edition::{Edition, Section};
use crate::model::entry::WebLink;
use crate::model::notice::{Kind as NoticeKind, Version, VersionId};
use crate::model::record::{Cookie, Lifetime, Provider, Transmission};
use crate::model::seal::Erratum;
use crate::model::text::Writing;
use crate::read::decode::Localised;

/// A value for each language of the site that has one.
type ByLanguage<T> = BTreeMap<String, T>;

/// The number of the shape.
const SHAPE: u32 = 1;

/// A notice.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoticeData {
    /// The number of this shape.
    pub(crate) version: u32,
    /// The notice's name in addresses.
    pub(crate) slug: String,
    /// `privacy-policy`, `cookie-policy`, `external-transmission` or `notice`.
    pub(crate) kind: String,
    /// The language whose text prevails in the version that its own page shows; null where all are equal.
    pub(crate) prevailing_language: Option<String>,
    /// The address of the original, where it is published on another site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) original_url: Option<String>,
    /// The last day on which it applies; null where it has none.
    pub(crate) ended: Option<String>,
    /// Who publishes it.
    pub(crate) operator: ByLanguage<String>,
    /// Where the version in force can be read.
    pub(crate) url: ByLanguage<String>,
    /// Its published versions, oldest first.
    pub(crate) versions: Vec<VersionData>,
}

/// A version of a notice.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VersionData {
    /// Its name: the date of effect, or a draft's name.
    pub(crate) id: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`, on the day that the site was built for.
    pub(crate) state: String,
    /// The day on which it was announced, `2026-03-01`; null where it was not announced before it took effect.
    pub(crate) announced: Option<String>,
    /// The day from which it applies; null for a draft without one.
    pub(crate) effective: Option<String>,
    /// The last day on which it applies; null where no published version follows it.
    pub(crate) until: Option<String>,
    /// What it changes, as the publisher says.
    pub(crate) summary: ByLanguage<String>,
    /// Where the words of its texts can be read as data.
    pub(crate) data: String,
    /// Its text, in each language that has one.
    pub(crate) texts: ByLanguage<TextData>,
    /// The corrections made since it was published, oldest first.
    pub(crate) errata: Vec<ErratumData>,
    /// The cookies that its records list.
    pub(crate) cookies: Vec<CookieData>,
    /// The external transmissions that its records list.
    pub(crate) transmissions: Vec<TransmissionData>,
}

/// A correction of a published text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ErratumData {
    /// The day on which it was made.
    pub(crate) date: String,
    /// `correction`, or `completion` where a translation was added and nothing was wrong.
    pub(crate) kind: &'static str,
    /// What was corrected, and why.
    pub(crate) reason: ByLanguage<String>,
    /// The SHA-256 of the texts that it replaced, by language.
    pub(crate) before: ByLanguage<String>,
    /// The SHA-256 of the corrected texts.
    pub(crate) after: ByLanguage<String>,
}

/// The text of a version in a language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TextData {
    /// Its permanent address.
    pub(crate) url: String,
    /// The address of its plain text.
    pub(crate) plain: String,
    /// The SHA-256 of its plain text, which is its seal; null where it is not sealed.
    pub(crate) sha256: Option<String>,
    /// True where this text prevails over those in other languages.
    pub(crate) prevails: bool,
    /// The title.
    pub(crate) title: String,
    /// How the translation was made, where that is said: `machine`, `human` or `reviewed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) translation: Option<&'static str>,
    /// A summary for readers; no part of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) gist: Option<String>,
    /// What the notice belongs to, where that is said above its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) family: Option<String>,
    /// Another name; null where there is none.
    pub(crate) subtitle: Option<String>,
    /// Its words; absent where only the file of the version has them.
    #[serde(flatten)]
    pub(crate) words: Option<WordsData>,
}

/// The words of a text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct WordsData {
    /// What stands before the sections.
    pub(crate) preamble: String,
    /// The sections.
    pub(crate) sections: Vec<SectionData>,
    /// What stands after the sections.
    pub(crate) closing: String,
}

/// The texts of one version.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VersionTexts {
    /// The number of the shape.
    pub(crate) version: u32,
    /// The notice's name in addresses.
    pub(crate) slug: String,
    /// The name of the version.
    pub(crate) id: String,
    /// Its text, in each language that has one.
    pub(crate) texts: ByLanguage<TextData>,
}

/// A section.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionData {
    /// Its anchor, the same in every language and version.
    pub(crate) id: String,
    /// Its number; null where there is none.
    pub(crate) number: Option<String>,
    /// Its heading.
    pub(crate) heading: String,
    /// Its text without the sections inside it.
    pub(crate) text: String,
    /// The sections inside it.
    pub(crate) sections: Vec<SectionData>,
}

/// A cookie.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CookieData {
    /// Its name, or a pattern such as `_ga_*`.
    pub(crate) name: String,
    /// `self`, or the id of a transmission.
    pub(crate) provider: String,
    /// `necessary`, `functional`, `analytics` or `advertising`.
    pub(crate) category: String,
    /// An ISO 8601 duration, or `session`.
    pub(crate) lifetime: String,
    /// What it is for.
    pub(crate) purpose: ByLanguage<String>,
}

/// An external transmission.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TransmissionData {
    /// Its name.
    pub(crate) id: String,
    /// The service.
    pub(crate) service: ByLanguage<String>,
    /// Who handles what is sent.
    pub(crate) recipient: ByLanguage<String>,
    /// What is sent.
    pub(crate) sent: ByLanguage<Vec<String>>,
    /// What the operator uses it for.
    pub(crate) purpose: ByLanguage<String>,
    /// What the recipient uses it for.
    pub(crate) recipient_purpose: ByLanguage<String>,
    /// The recipient's own notice.
    pub(crate) policy: ByLanguage<String>,
    /// Where to stop it.
    pub(crate) opt_out: ByLanguage<String>,
}

impl NoticeData {
    /// The file.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        to_json(self)
    }
}

fn to_json(data: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(data).expect("strings, lists and maps with strings as keys");
    json.push(b'\n');
    json
}

impl Pages<'_> {
    /// A notice as data.
    pub(super) fn notice_data(&self, notice: usize) -> NoticeData {
        let model = self.notice(notice);
        let shown = self.composition.shown(notice).map(|id| self.version(id));
        let kind = NoticeKind::NAMES.iter().find(|(_, kind)| *kind == model.kind.value);
        NoticeData {
            version: SHAPE,
            slug: model.slug.value.clone(),
            kind: kind.map_or_else(String::new, |(name, _)| (*name).to_owned()),
            prevailing_language: shown.and_then(Version::prevailing).map(Language::to_string),
            original_url: shown.and_then(|version| Some(version.elsewhere.as_ref()?.url.clone())),
            ended: model.ended.as_ref().map(|date| date.value.to_string()),
            operator: self.by_language(|language| Some(self.operator(language))),
            url: self.by_language(|language| Some(self.urls.absolute(&self.urls.notice(language, &model.slug.value)))),
            versions: self.visible(notice).into_iter().map(|id| self.version_data(id)).collect(),
        }
    }

    /// The texts of a version as data.
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
            data: self.urls.absolute(&self.file_path(&File::VersionData(id))),
            texts: self
                .by_language(|language| self.text_data(id, language, self.composition.shown(id.notice) == Some(id))),
            errata: self.made_errata(id).map(|erratum| self.erratum_data(erratum)).collect(),
            cookies: entry.records.cookies.iter().map(|cookie| self.cookie_data(cookie)).collect(),
            transmissions: entry.records.transmissions.iter().map(|row| self.transmission_data(row)).collect(),
        }
    }

    /// A text as data, with its words or without them.
    fn text_data(&self, id: VersionId, language: &Language, whole: bool) -> Option<TextData> {
        let edition: &Edition = &self.composition.text(id, language)?.edition;
        Some(TextData {
            url: self.urls.absolute(&self.notice_path(&Kind::Version.of(id, language))),
            plain: self.urls.absolute(&self.file_path(&File::Text(id, language.clone()))),
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
            sent: self.by_language(|language| Some(row.sent.get(language)?.iter().map(Writing::plain).collect())),
            purpose: self.plain(Some(&row.purpose)),
            recipient_purpose: self.plain(row.recipient_purpose.as_ref()),
            policy: address(row.policy.as_ref()),
            opt_out: address(row.opt_out.as_ref()),
        }
    }

    fn by_language<T>(&self, value: impl Fn(&Language) -> Option<T>) -> ByLanguage<T> {
        let languages = self.site.config.languages.iter();
        languages.filter_map(|language| Some((language.to_string(), value(language)?))).collect()
    }

    fn plain(&self, value: Option<&Localised<Writing>>) -> ByLanguage<String> {
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
