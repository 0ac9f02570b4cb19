//! The shape, key by key, of `/data/<slug>.json` and `/data/<slug>/<version>.json`.

use std::collections::BTreeMap;

use serde::Serialize;

/// A value for each language of the site that has one.
pub(crate) type ByLanguage<T> = BTreeMap<String, T>;

/// A notice.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoticeData {
    /// The number of this shape.
    pub(crate) version: u32,
    /// The notice's name in addresses.
    pub(crate) slug: String,
    /// `privacy-policy`, `cookie-policy`, `external-transmission` or `notice`.
    pub(crate) kind: String,
    /// The language that prevails in the version that its own page shows; null if all are equal.
    pub(crate) prevailing_language: Option<String>,
    /// The address of the original, if it is published on another site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) original_url: Option<String>,
    /// The last day on which it applies; null if none is set.
    pub(crate) ended: Option<String>,
    /// Who publishes it.
    pub(crate) operator: ByLanguage<String>,
    /// The addresses of the version in force.
    pub(crate) url: ByLanguage<String>,
    /// The pages that it shares with other notices, each by language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) pages: Vec<ByLanguage<String>>,
    /// Its published versions, oldest first.
    pub(crate) versions: Vec<VersionData>,
}

/// A version of a notice.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VersionData {
    /// Its name: the date of effect, or a draft's name.
    pub(crate) id: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`, on the day for which the site was built.
    pub(crate) state: String,
    /// The day on which it was announced, `2026-03-01`; null if it was not announced before it took effect.
    pub(crate) announced: Option<String>,
    /// The day from which it applies; null for a draft without one.
    pub(crate) effective: Option<String>,
    /// The last day on which it applies; null if none is known.
    pub(crate) until: Option<String>,
    /// What it changes, in the publisher's words.
    pub(crate) summary: ByLanguage<String>,
    /// The address of the words of its texts as data.
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
    /// `correction`, or `completion` if a translation was added and nothing was wrong.
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
    /// The SHA-256 of its plain text, which is its seal; null if it is not sealed.
    pub(crate) sha256: Option<String>,
    /// Whether this text prevails over those in other languages.
    pub(crate) prevails: bool,
    /// The title.
    pub(crate) title: String,
    /// How the translation was made, if stated: `machine`, `human` or `reviewed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) translation: Option<&'static str>,
    /// A summary for readers; not part of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) gist: Option<String>,
    /// The group the notice belongs to, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) family: Option<String>,
    /// Another name; null if it has none.
    pub(crate) subtitle: Option<String>,
    /// Its words; absent if only the file of the version contains them.
    #[serde(flatten)]
    pub(crate) words: Option<WordsData>,
}

/// The words of a text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct WordsData {
    /// The content before the sections.
    pub(crate) preamble: String,
    /// The sections.
    pub(crate) sections: Vec<SectionData>,
    /// The content after the sections.
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
    /// Its number; null if it has none.
    pub(crate) number: Option<String>,
    /// Its heading.
    pub(crate) heading: String,
    /// Its text without its subsections.
    pub(crate) text: String,
    /// Its subsections.
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
    /// Who receives what is sent.
    pub(crate) recipient: ByLanguage<String>,
    /// What is sent.
    pub(crate) sent: ByLanguage<Vec<String>>,
    /// What the operator uses it for.
    pub(crate) purpose: ByLanguage<String>,
    /// What the recipient uses it for.
    pub(crate) recipient_purpose: ByLanguage<String>,
    /// The recipient's own notice.
    pub(crate) policy: ByLanguage<String>,
    /// The address at which to stop it.
    pub(crate) opt_out: ByLanguage<String>,
}
