//! What each template sees: one typed view per template, complete, with every text and address in its final form.
//!
//! Here stand the frame of every page, what several views hold, and the views of the short pages.

pub mod bilingual;
pub mod brand;
pub mod changes;
pub mod history;
pub mod notice;

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

/// Another version of a notice.
#[derive(Debug, Clone, Serialize)]
pub struct VersionLink {
    /// Its page.
    pub href: String,
    /// The date on which it takes effect; a draft may have none.
    pub effective: Option<DateView>,
}

/// A version as plain text.
#[derive(Debug, Clone, Serialize)]
pub struct TextView {
    /// Its address.
    pub href: String,
    /// Its absolute address, for paper.
    pub url: String,
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
    /// The absolute address of that version, for paper.
    pub url: String,
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

/// `404.html`: for an address that does not exist.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// The page's frame, in the default language.
    pub shell: Shell,
    /// The lists of notices.
    pub choices: Vec<Choice>,
}
