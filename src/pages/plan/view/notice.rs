//! `notice.html`: one version of a notice in one language, with its standing and its contents.

use serde::Serialize;

use super::{Choice, Coming, DateView, ErratumView, LanguageLink, OriginalLink, Shell, TextView, VersionLink};
use crate::pages::html::inset::Inset;

/// A version in one language, at the notice's own address or at the version's.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoticeView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// The notice's title.
    pub(crate) title: String,
    /// What it belongs to, above the title.
    pub(crate) family: Option<String>,
    /// Its other name.
    pub(crate) subtitle: Option<String>,
    /// The sentence under the title, as HTML; empty where there is none.
    pub(crate) lead: Inset,
    /// The language of the text: not the page's where the original stands in for a missing translation.
    pub(crate) text_lang: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub(crate) state: &'static str,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub(crate) numbering: String,
    /// The name of the version: its date of effect, or a draft's name.
    pub(crate) version: String,
    /// Since when, or from when, it applies.
    pub(crate) effective: Option<DateView>,
    /// Whether it is published without saying from which day it applies.
    pub(crate) undated: bool,
    /// The last day on which it applied, of a superseded version.
    pub(crate) until: Option<DateView>,
    /// The last day on which the notice applies, where one is set.
    pub(crate) ended: Option<DateView>,
    /// The same text without a page around it, and its seal.
    pub(crate) plain: Option<TextView>,
    /// The corrections of this version, latest first.
    pub(crate) errata: Vec<ErratumView>,
    /// True at the version's own address, false at the notice's.
    pub(crate) is_permalink: bool,
    /// The version's own address.
    pub(crate) permalink: String,
    /// The same, absolute: what paper says.
    pub(crate) permanent: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// All versions.
    pub(crate) history: String,
    /// The version in force, where another one is shown.
    pub(crate) in_force: Option<VersionLink>,
    /// The announced version, where another one is shown.
    pub(crate) coming: Option<Coming>,
    /// The version before.
    pub(crate) previous: Option<VersionLink>,
    /// The version after.
    pub(crate) next: Option<VersionLink>,
    /// The comparison with the version before, where there is one.
    pub(crate) comparison: Option<String>,
    /// The comparison of an older version with the one that is shown.
    pub(crate) since: Option<String>,
    /// This translation beside its original.
    pub(crate) bilingual: Option<String>,
    /// This text beside others.
    pub(crate) beside: Vec<Choice>,
    /// How this text stands to the original: `original`, `translation`, `missing` (the original is shown because there
    /// is no translation) or `equal` (no language prevails).
    pub(crate) standing: &'static str,
    /// The original, on a translation and where a translation is missing.
    pub(crate) original: Option<OriginalLink>,
    /// The parts of a translation that lag behind the original, or have no translation.
    pub(crate) lagging: Vec<LaggingPart>,
    /// The section with the contact.
    pub(crate) contact: Option<String>,
    /// The section that says how transmissions are stopped.
    pub(crate) opt_out: Option<String>,
    /// The table of contents.
    pub(crate) contents: Vec<ContentsEntry>,
    /// A summary for readers, as HTML; no part of the text, and empty where there is none.
    pub(crate) gist: Inset,
    /// What stands before the first section, as HTML.
    pub(crate) preamble: Inset,
    /// The sections.
    pub(crate) sections: Vec<SectionView>,
    /// What stands after the last section, as HTML.
    pub(crate) closing: Inset,
}

/// The text of a notice for pages of others: `fragment.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FragmentView {
    /// The notice as its own page shows it.
    #[serde(flatten)]
    pub(crate) notice: NoticeView,
    /// The address of the style sheet.
    pub(crate) style: String,
}

/// A part of a translation that does not say what the original now says.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LaggingPart {
    /// `stale` (the original has changed since) or `missing` (the original stands in its place).
    pub(crate) standing: &'static str,
    /// The section's number; absent where it has none, and for the title and preamble.
    pub(crate) number: Option<String>,
    /// What stands after its number, as the text writes it; empty for the title and preamble.
    pub(crate) words: String,
    /// The language of number and heading.
    pub(crate) lang: String,
    /// The same part of the original.
    pub(crate) href: String,
}

/// An entry of the table of contents.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentsEntry {
    /// The section's id; the address is `#` and the id.
    pub(crate) id: String,
    /// Its number, in full: `第1条`.
    pub(crate) number: Option<String>,
    /// What stands after its number: the heading as the text writes it.
    pub(crate) words: String,
    /// The language of the heading, where it is not that of the text.
    pub(crate) lang: Option<String>,
    /// The sections inside it.
    pub(crate) children: Vec<ContentsEntry>,
}

/// A section of the text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionView {
    /// Its anchor.
    pub(crate) id: String,
    /// Anchors that it had before.
    pub(crate) aliases: Vec<String>,
    /// 2 for an outermost section.
    pub(crate) level: usize,
    /// Its number, in full: `第1条`.
    pub(crate) number: Option<String>,
    /// Its heading.
    pub(crate) heading: String,
    /// What stands after its number: the heading as the text writes it.
    pub(crate) words: String,
    /// Its body without the sections inside it, as HTML.
    pub(crate) html: Inset,
    /// A summary for readers, as HTML; no part of the text, and empty where there is none.
    pub(crate) gist: Inset,
    /// The same section in the other languages that have this version.
    pub(crate) translations: Vec<LanguageLink>,
    /// Its language, where the original stands in for a missing translation.
    pub(crate) lang: Option<String>,
    /// True where the original has changed since this was translated.
    pub(crate) stale: bool,
    /// Its history, where it has one.
    pub(crate) history: Option<String>,
    /// The same section of the original, where this one is stale or missing.
    pub(crate) original: Option<String>,
    /// The sections inside it.
    pub(crate) sections: Vec<SectionView>,
}
