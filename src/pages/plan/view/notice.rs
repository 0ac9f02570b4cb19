//! `notice.html`: one version of a notice in one language, with its state and its contents.

use serde::Serialize;

use super::{
    Choice, ComingVersion, DateView, ErratumView, LanguageLink, OriginalLink, PlainTextView, Shell, VersionLink,
};
use crate::pages::html::inset::Inset;

/// A version in one language, at the notice's own address or at the version's.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoticeView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// The notice's title.
    pub(crate) title: String,
    /// The group it belongs to, above the title.
    pub(crate) family: Option<String>,
    /// Its other name.
    pub(crate) subtitle: Option<String>,
    /// The sentence under the title, as HTML; may be empty.
    pub(crate) lead: Inset,
    /// The language of the text; not the page's if another text stands in for a missing translation.
    pub(crate) text_lang: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub(crate) state: &'static str,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub(crate) numbering: String,
    /// The name of the version: its date of effect, or a draft's name.
    pub(crate) version: String,
    /// The day from which it applies.
    pub(crate) effective: Option<DateView>,
    /// Whether it is published without a day from which it applies.
    pub(crate) undated: bool,
    /// The last day on which it applies, if one is known.
    pub(crate) until: Option<DateView>,
    /// The last day on which the notice applies, if one is set.
    pub(crate) ended: Option<DateView>,
    /// The plain text and its seal.
    pub(crate) plain: Option<PlainTextView>,
    /// The corrections of this version, latest first.
    pub(crate) errata: Vec<ErratumView>,
    /// Whether the page is at the version's own address, not at the notice's.
    pub(crate) is_permalink: bool,
    /// The version's own address.
    pub(crate) permalink: String,
    /// The same address, absolute, for print.
    pub(crate) permanent: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// The page of all versions.
    pub(crate) history: String,
    /// The version in force, if another one is shown.
    pub(crate) in_force: Option<VersionLink>,
    /// The announced version, if another one is shown.
    pub(crate) coming: Option<ComingVersion>,
    /// The version before.
    pub(crate) previous: Option<VersionLink>,
    /// The version after.
    pub(crate) next: Option<VersionLink>,
    /// The comparison with the version before, if there is one.
    pub(crate) comparison: Option<String>,
    /// The comparison of an older version with the version that the notice's own page shows.
    pub(crate) since: Option<String>,
    /// This translation beside its original.
    pub(crate) bilingual: Option<String>,
    /// This text beside others.
    pub(crate) beside: Vec<Choice>,
    /// The relation of this text to the original: `original`, `translation`, `missing` (another text is shown because
    /// there is no translation), `near` (the text is in a near language: `en` for `en-GB`) or `equal` (no language
    /// prevails).
    pub(crate) standing: &'static str,
    /// The original, on a translation and on a page whose translation is missing.
    pub(crate) original: Option<OriginalLink>,
    /// The parts of a translation that are stale, or missing.
    pub(crate) lagging: Vec<LaggingPart>,
    /// The section with the contact.
    pub(crate) contact: Option<String>,
    /// The section that states how to stop transmissions.
    pub(crate) opt_out: Option<String>,
    /// The table of contents.
    pub(crate) contents: Vec<ContentsEntry>,
    /// A summary for readers, as HTML; not part of the text, and may be empty.
    pub(crate) gist: Inset,
    /// The content before the first section, as HTML.
    pub(crate) preamble: Inset,
    /// The sections.
    pub(crate) sections: Vec<SectionView>,
    /// The content after the last section, as HTML.
    pub(crate) closing: Inset,
}

/// The text of a notice for pages of other sites: `fragment.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FragmentView {
    /// The notice as its own page shows it.
    #[serde(flatten)]
    pub(crate) notice: NoticeView,
    /// The address of the style sheet.
    pub(crate) style: String,
}

/// A part of a translation that does not say what the original says now.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LaggingPart {
    /// `stale` (the original has changed since) or `missing` (the original stands in for it).
    pub(crate) standing: &'static str,
    /// The section's number; absent if it has none, and for the title and preamble.
    pub(crate) number: Option<String>,
    /// The heading after its number, as the text writes it; empty for the title and preamble.
    pub(crate) words: String,
    /// The language of number and heading.
    pub(crate) lang: String,
    /// The address of the same part of the original.
    pub(crate) href: String,
}

/// An entry of the table of contents.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentsEntry {
    /// The section's id; the address is `#` and the id.
    pub(crate) id: String,
    /// Its number, in full: `第1条`.
    pub(crate) number: Option<String>,
    /// The heading after its number, as the text writes it.
    pub(crate) words: String,
    /// The language of the heading, if it is not that of the text.
    pub(crate) lang: Option<String>,
    /// Its subsections.
    pub(crate) children: Vec<ContentsEntry>,
}

/// A section of the text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionView {
    /// Its anchor.
    pub(crate) id: String,
    /// Its former anchors.
    pub(crate) aliases: Vec<String>,
    /// The level of its heading: 2 for an outermost section.
    pub(crate) level: usize,
    /// Its number, in full: `第1条`.
    pub(crate) number: Option<String>,
    /// Its heading.
    pub(crate) heading: String,
    /// The heading after its number, as the text writes it.
    pub(crate) words: String,
    /// Its body without its subsections, as HTML.
    pub(crate) html: Inset,
    /// A summary for readers, as HTML; not part of the text, and may be empty.
    pub(crate) gist: Inset,
    /// The same section in the other languages that have this version.
    pub(crate) translations: Vec<LanguageLink>,
    /// Its language, if the original stands in for a missing translation.
    pub(crate) lang: Option<String>,
    /// Whether the original has changed since this was translated.
    pub(crate) stale: bool,
    /// The address of its history, if it has one.
    pub(crate) history: Option<String>,
    /// The address of the same section of the original, if this one is stale or missing.
    pub(crate) original: Option<String>,
    /// Its subsections.
    pub(crate) sections: Vec<SectionView>,
}
