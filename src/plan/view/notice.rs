//! `notice.html`: one version of a notice in one language, with its standing and its contents.

use serde::Serialize;

use super::{DateView, ErratumView, LanguageLink, OriginalLink, Shell, TextView, VersionLink};

/// A version in one language, at the notice's own address or at the version's.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView {
    /// The page's frame.
    pub shell: Shell,
    /// The notice's title.
    pub title: String,
    /// Its other name.
    pub subtitle: Option<String>,
    /// The sentence under the title, as HTML.
    pub lead: Option<String>,
    /// The language of the text: not the page's where the original stands in for a missing translation.
    pub text_lang: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub state: &'static str,
    /// The name of the numbering scheme: `article`, `decimal`, …
    pub numbering: String,
    /// The name of the version: its date of effect, or a draft's name.
    pub version: String,
    /// Since when, or from when, it applies.
    pub effective: Option<DateView>,
    /// The last day on which it applied, of a superseded version.
    pub until: Option<DateView>,
    /// The last day on which the notice applies, where one is set.
    pub ended: Option<DateView>,
    /// The same text without a page around it, and its seal.
    pub plain: Option<TextView>,
    /// The corrections of this version, latest first.
    pub errata: Vec<ErratumView>,
    /// True at the version's own address, false at the notice's.
    pub is_permalink: bool,
    /// The version's own address.
    pub permalink: String,
    /// The notice's own address.
    pub current: String,
    /// All versions.
    pub history: String,
    /// The version in force, where another one is shown.
    pub in_force: Option<VersionLink>,
    /// The announced version, where another one is shown.
    pub coming: Option<VersionLink>,
    /// The version before.
    pub previous: Option<VersionLink>,
    /// The version after.
    pub next: Option<VersionLink>,
    /// The comparison with the version before, where there is one.
    pub comparison: Option<String>,
    /// This translation beside its original, where the version shown is the one that has such a page.
    pub bilingual: Option<String>,
    /// How this text stands to the original: `original`, `translation`, `missing` (the original is shown because there
    /// is no translation) or `equal` (no language prevails).
    pub standing: &'static str,
    /// The original, on a translation and where a translation is missing.
    pub original: Option<OriginalLink>,
    /// The parts of a translation that lag behind the original, or have no translation.
    pub lagging: Vec<LaggingPart>,
    /// The table of contents.
    pub contents: Vec<ContentsEntry>,
    /// What stands before the first section, as HTML.
    pub preamble: String,
    /// The sections.
    pub sections: Vec<SectionView>,
    /// What stands after the last section, as HTML.
    pub closing: String,
}

/// A part of a translation that does not say what the original now says.
#[derive(Debug, Clone, Serialize)]
pub struct LaggingPart {
    /// `stale` (the original has changed since) or `missing` (the original stands in its place).
    pub standing: &'static str,
    /// The section's number; absent where it has none, and for the title and preamble.
    pub number: Option<String>,
    /// The section's heading; absent for the title and preamble.
    pub heading: Option<String>,
    /// The language of number and heading.
    pub lang: String,
    /// The same part of the original.
    pub href: String,
}

/// An entry of the table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsEntry {
    /// The section's id; the address is `#` and the id.
    pub id: String,
    /// Its number, in full: `第1条`.
    pub number: Option<String>,
    /// Its heading.
    pub heading: String,
    /// True where only the number is left; the heading says so then.
    pub deleted: bool,
    /// The language of the heading, where it is not that of the text.
    pub lang: Option<String>,
    /// The sections inside it.
    pub children: Vec<ContentsEntry>,
}

/// A section of the text.
#[derive(Debug, Clone, Serialize)]
pub struct SectionView {
    /// Its anchor.
    pub id: String,
    /// Anchors that it had before.
    pub aliases: Vec<String>,
    /// 2 for an outermost section.
    pub level: usize,
    /// Its number, in full: `第1条`.
    pub number: Option<String>,
    /// Its heading.
    pub heading: String,
    /// True where only the number is left; the heading says so then.
    pub deleted: bool,
    /// Its body without the sections inside it, as HTML.
    pub html: String,
    /// The same section in the other languages that have this version.
    pub translations: Vec<LanguageLink>,
    /// Its language, where the original stands in for a missing translation.
    pub lang: Option<String>,
    /// True where the original has changed since this was translated.
    pub stale: bool,
    /// The same section of the original, where this one is stale or missing.
    pub original: Option<String>,
    /// The sections inside it.
    pub sections: Vec<SectionView>,
}
