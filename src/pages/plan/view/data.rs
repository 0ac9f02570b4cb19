//! What `/data/<slug>.json` and `/data/<slug>/<version>.json` hold: their shape, key by key.

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
