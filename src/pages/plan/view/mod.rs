//! The variables of the templates: one complete, typed view each, with every text and address in its final form.
//!
//! This module contains the frame of every page, the parts shared by several views, and the views of the short pages.

pub(crate) mod announcement;
pub(crate) mod bilingual;
pub(crate) mod brand;
pub(crate) mod changes;
pub(crate) mod data;
pub(crate) mod history;
pub(crate) mod joined;
pub(crate) mod notice;
pub(crate) mod sections;

use serde::{Deserialize, Serialize};

/// The frame of every page: `shell`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Shell {
    /// The language of the page, for `<html lang>`.
    pub(crate) lang: String,
    /// The document title.
    pub(crate) title: String,
    /// One sentence for search results.
    pub(crate) description: Option<String>,
    /// The page's own address, absolute.
    pub(crate) url: String,
    /// The canonical address, absolute; absent on pages that are not indexed.
    pub(crate) canonical: Option<String>,
    /// Whether search engines may show the page; if not, `noindex`.
    pub(crate) index: bool,
    /// The same page in each language that really has it, `x-default` included; absolute addresses.
    pub(crate) alternates: Vec<Alternate>,
    /// The same page in each language of the site, for the reader to switch.
    pub(crate) languages: Vec<LanguageLink>,
    /// The breadcrumbs from the language's list to this page.
    pub(crate) breadcrumbs: Vec<Crumb>,
    /// The operator's name, in the page's language.
    pub(crate) operator: String,
    /// The address of the list of notices in the page's language.
    pub(crate) home: String,
    /// The address of the choice of languages.
    pub(crate) chooser: String,
    /// The relations of this page to other versions of the same notice.
    pub(crate) relations: Vec<Relation>,
    /// The feed of the page's language.
    pub(crate) feed: Option<FeedLink>,
    /// The Content-Security-Policy of every page.
    pub(crate) policy: String,
    /// The site's own look.
    pub(crate) brand: brand::BrandView,
    /// The page as JSON-LD, ready for a `<script type="application/ld+json">`.
    pub(crate) structured: Option<String>,
}

/// A relation to another page, for `<link rel>`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Relation {
    /// The names of the relation (RFC 5829, HTML).
    pub(crate) rel: &'static str,
    /// The absolute address.
    pub(crate) href: String,
}

/// A feed.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FeedLink {
    /// Its path.
    pub(crate) href: String,
    /// Its title.
    pub(crate) title: String,
}

/// A translation of a page, for search engines.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Alternate {
    /// A language tag, or `x-default`.
    pub(crate) hreflang: String,
    /// The absolute address.
    pub(crate) href: String,
}

/// A language to switch to.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LanguageLink {
    /// The language tag.
    pub(crate) lang: String,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// The page in that language.
    pub(crate) href: String,
    /// Whether it is the page's own language.
    pub(crate) current: bool,
}

/// A step of the breadcrumbs; the last one, the page itself, has no address.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Crumb {
    /// Its words.
    pub(crate) label: String,
    /// The language of its words, if it is not the page's.
    pub(crate) lang: Option<String>,
    /// Its address.
    pub(crate) href: Option<String>,
}

/// A date in two forms.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DateView {
    /// For `<time datetime>`: `2026-04-01`.
    pub(crate) iso: String,
    /// For the reader, in the page's language.
    pub(crate) text: String,
}

/// Another version of a notice.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct VersionLink {
    /// Its page.
    pub(crate) href: String,
    /// The date on which it takes effect; a draft may have none.
    pub(crate) effective: Option<DateView>,
}

/// A version that is to come.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ComingVersion {
    /// Its page.
    pub(crate) href: String,
    /// The date on which it takes effect.
    pub(crate) effective: Option<DateView>,
    /// What it changes, in the publisher's words.
    pub(crate) summary: Option<String>,
    /// Its comparison with the version before, if there is one.
    pub(crate) comparison: Option<String>,
}

/// A version as plain text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PlainTextView {
    /// Its address.
    pub(crate) href: String,
    /// Its absolute address, for print.
    pub(crate) url: String,
    /// Its SHA-256, if the text is sealed.
    pub(crate) sha256: Option<String>,
}

/// A correction of a published text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ErratumView {
    /// The day on which it was made.
    pub(crate) date: DateView,
    /// What was corrected, and why.
    pub(crate) reason: String,
    /// The language of the reason.
    pub(crate) lang: String,
    /// Whether a translation was completed and nothing was wrong.
    pub(crate) completion: bool,
    /// The names of the languages whose texts it changed, in the page's language.
    pub(crate) languages: String,
    /// The address of the text that it replaced; absent if none is kept.
    pub(crate) replaced: Option<String>,
}

/// The prevailing text, for a translation.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OriginalLink {
    /// Its language tag.
    pub(crate) lang: String,
    /// Its language's name, in the page's language.
    pub(crate) name: String,
    /// Whether the site has words in that language, in which the page can say the same.
    pub(crate) speaks: bool,
    /// How the translation that links to it was made: `machine`, `human` or `reviewed`.
    pub(crate) translation: Option<&'static str>,
    /// The same version in that language; an absolute address if the original is published on another site.
    pub(crate) href: String,
    /// The absolute address of that version, for print.
    pub(crate) url: String,
}

/// `chooser.html`: the choice of language at the root.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChooserView {
    /// The page's frame, in the default language.
    pub(crate) shell: Shell,
    /// Each language in its own words.
    pub(crate) choices: Vec<Choice>,
}

/// A language on the chooser.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Choice {
    /// The language tag.
    pub(crate) lang: String,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// The operator's name in that language.
    pub(crate) operator: String,
    /// The list of notices in that language.
    pub(crate) href: String,
}

/// `index.html`: the notices in one language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct IndexView {
    /// The page's frame.
    pub(crate) shell: Shell,
    /// Every published notice.
    pub(crate) notices: Vec<NoticeEntry>,
    /// The pages with several notices.
    pub(crate) joined: Vec<Crumb>,
}

/// A notice in the list.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NoticeEntry {
    /// Its title.
    pub(crate) title: String,
    /// The language of the title: the page's, or another one's if there is no translation.
    pub(crate) lang: String,
    /// The name of that language, if it is not the page's.
    pub(crate) only_in: Option<String>,
    /// Its page.
    pub(crate) href: String,
    /// The day from which the version shown applies.
    pub(crate) effective: Option<DateView>,
    /// A version to come.
    pub(crate) coming: Option<ComingVersion>,
    /// The last day on which it applies, if one is set.
    pub(crate) ended: Option<DateView>,
    /// The page of all its versions.
    pub(crate) history: String,
}

/// `404.html`: the page for an address that does not exist.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NotFoundView {
    /// The page's frame, in the default language.
    pub(crate) shell: Shell,
    /// The lists of notices.
    pub(crate) choices: Vec<Choice>,
}
