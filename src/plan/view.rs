//! What each template sees: one typed view per template, complete, with every text and address in its final form.

pub mod bilingual;
pub mod brand;
pub mod changes;

use serde::Serialize;

/// What every page has: `shell`.
#[derive(Debug, Clone, Serialize)]
pub struct Shell {
    /// The language of the page, for `<html lang>`.
    pub lang: String,
    /// The document title.
    pub title: String,
    /// One sentence for search results.
    pub description: Option<String>,
    /// The page's own address, absolute.
    pub url: String,
    /// The canonical address, absolute; absent on pages that are not indexed.
    pub canonical: Option<String>,
    /// False: `noindex`.
    pub index: bool,
    /// The same page in each language that really has it, `x-default` included; absolute addresses.
    pub alternates: Vec<Alternate>,
    /// The same page in each language of the site, for the reader to switch.
    pub languages: Vec<LanguageLink>,
    /// The way from the language's list to this page.
    pub breadcrumbs: Vec<Crumb>,
    /// The operator's name, in the page's language.
    pub operator: String,
    /// The address of the list of notices in the page's language.
    pub home: String,
    /// The address of the choice of languages.
    pub chooser: String,
    /// How this page stands to other versions of the same notice.
    pub relations: Vec<Relation>,
    /// The feed of the page's language.
    pub feed: Option<FeedLink>,
    /// The Content-Security-Policy of every page.
    pub policy: String,
    /// The site's own look.
    pub brand: brand::BrandView,
    /// The page as JSON-LD, ready for a `<script type="application/ld+json">`.
    pub structured: Option<String>,
}

/// A relation to another page, for `<link rel>`.
#[derive(Debug, Clone, Serialize)]
pub struct Relation {
    /// The names of the relation (RFC 5829, HTML).
    pub rel: &'static str,
    /// The absolute address.
    pub href: String,
}

/// A feed.
#[derive(Debug, Clone, Serialize)]
pub struct FeedLink {
    /// Its path.
    pub href: String,
    /// Its title.
    pub title: String,
}

/// A translation of a page, for search engines.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// A language tag, or `x-default`.
    pub hreflang: String,
    /// The absolute address.
    pub href: String,
}

/// A language of the switch.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// The language tag.
    pub lang: String,
    /// The language's own name for itself.
    pub name: String,
    /// Where the page stands in that language.
    pub href: String,
    /// True for the page's own language.
    pub current: bool,
}

/// A step of the breadcrumbs; the last one, the page itself, has no address.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// Its words.
    pub label: String,
    /// Its address.
    pub href: Option<String>,
}

/// A date in two forms.
#[derive(Debug, Clone, Serialize)]
pub struct DateView {
    /// For `<time datetime>`: `2026-04-01`.
    pub iso: String,
    /// For the reader, in the page's language.
    pub text: String,
}

/// `chooser.html`: the choice of language at the root.
#[derive(Debug, Clone, Serialize)]
pub struct ChooserView {
    /// The page's frame, in the default language.
    pub shell: Shell,
    /// Each language with its own words.
    pub choices: Vec<Choice>,
}

/// A language on the chooser.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// The language tag.
    pub lang: String,
    /// The language's own name for itself.
    pub name: String,
    /// The operator's name in that language.
    pub operator: String,
    /// The list of notices in that language.
    pub href: String,
}

/// `index.html`: the notices in one language.
#[derive(Debug, Clone, Serialize)]
pub struct IndexView {
    /// The page's frame.
    pub shell: Shell,
    /// Every published notice.
    pub notices: Vec<NoticeEntry>,
}

/// A notice in the list.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeEntry {
    /// Its title.
    pub title: String,
    /// The language of the title: the page's, or the original's where there is no translation.
    pub lang: String,
    /// Its page.
    pub href: String,
    /// Since when the version shown applies.
    pub effective: Option<DateView>,
    /// A version to come.
    pub coming: Option<VersionLink>,
    /// The last day on which it applies, where one is set.
    pub ended: Option<DateView>,
    /// All its versions.
    pub history: String,
}

/// Another version of a notice.
#[derive(Debug, Clone, Serialize)]
pub struct VersionLink {
    /// Its page.
    pub href: String,
    /// The date on which it takes effect; a draft may have none.
    pub effective: Option<DateView>,
}

/// `notice.html`: one version in one language, at the notice's own address or at the version's.
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

/// A version as plain text.
#[derive(Debug, Clone, Serialize)]
pub struct TextView {
    /// Its address.
    pub href: String,
    /// Its SHA-256, of a sealed text.
    pub sha256: Option<String>,
}

/// A correction of a published text.
#[derive(Debug, Clone, Serialize)]
pub struct ErratumView {
    /// The day on which it was made.
    pub date: DateView,
    /// What was corrected, and why.
    pub reason: String,
    /// The language of the reason.
    pub lang: String,
}

/// The prevailing text of a translation.
#[derive(Debug, Clone, Serialize)]
pub struct OriginalLink {
    /// Its language tag.
    pub lang: String,
    /// Its language's name, in the page's language.
    pub name: String,
    /// The same version in that language.
    pub href: String,
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

/// `history.html`: all published versions of a notice.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryView {
    /// The page's frame.
    pub shell: Shell,
    /// The notice's title.
    pub title: String,
    /// The language of the title.
    pub title_lang: String,
    /// The notice's own address.
    pub current: String,
    /// Which version held when, oldest first.
    pub timeline: Vec<Period>,
    /// The versions, newest first.
    pub versions: Vec<HistoryEntry>,
    /// The notice as data.
    pub data: String,
}

/// The time in which a version applies.
#[derive(Debug, Clone, Serialize)]
pub struct Period {
    /// The version's page.
    pub href: String,
    /// `in-force`, `announced`, `superseded` or `draft`.
    pub state: &'static str,
    /// The first day.
    pub from: DateView,
    /// The last day, where it is known.
    pub until: Option<DateView>,
    /// How long the time is beside the others: 2 to 12.
    pub share: i64,
}

/// A version in the history.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryEntry {
    /// The name of the version.
    pub version: String,
    /// Its page.
    pub href: String,
    /// `in-force`, `announced`, `superseded`, `ended` or `draft`.
    pub state: &'static str,
    /// The day on which it was first published, where recorded.
    pub announced: Option<DateView>,
    /// Since when it applies.
    pub effective: Option<DateView>,
    /// The last day on which it applied.
    pub until: Option<DateView>,
    /// Its text without a page around it, and its seal.
    pub plain: Option<TextView>,
    /// Its corrections, latest first.
    pub errata: Vec<ErratumView>,
    /// What it changed.
    pub summary: Option<String>,
    /// The language of the summary.
    pub summary_lang: String,
    /// The comparison with the version before, where there is one.
    pub comparison: Option<String>,
    /// False where this version has no text in the page's language.
    pub translated: bool,
}

/// `404.html`: for an address that does not exist.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// The page's frame, in the default language.
    pub shell: Shell,
    /// The lists of notices.
    pub choices: Vec<Choice>,
}
