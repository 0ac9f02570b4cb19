//! Every address of a site. Paths begin with the path of `base_url`; those of pages end with `/`.

use crate::base::Language;
use crate::read::config::BaseUrl;

/// Builds addresses.
#[derive(Debug, Clone)]
pub(crate) struct Urls {
    base: BaseUrl,
}

impl Urls {
    /// Returns the addresses of a site at `base`.
    pub(crate) fn new(base: &BaseUrl) -> Self {
        Self { base: base.clone() }
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> &str {
        &self.base.origin
    }

    /// The site's own path: `/` or `/legal/`.
    pub(crate) fn base(&self) -> &str {
        &self.base.path
    }

    /// Returns the absolute address of a path.
    pub(crate) fn absolute(&self, path: &str) -> String {
        self.base.absolute(path)
    }

    /// The choice of languages.
    pub(crate) fn chooser(&self) -> String {
        self.base.path.clone()
    }

    /// The list of notices in a language.
    pub(crate) fn index(&self, language: &Language) -> String {
        format!("{}{language}/", self.base.path)
    }

    /// A notice, in the version in force.
    pub(crate) fn notice(&self, language: &Language, slug: &str) -> String {
        format!("{}{language}/{slug}/", self.base.path)
    }

    /// A version, at the same address before, while and after it is in force.
    pub(crate) fn version(&self, language: &Language, slug: &str, version: &str) -> String {
        format!("{}v/{version}/", self.notice(language, slug))
    }

    /// A version as plain text.
    pub(crate) fn text(&self, language: &Language, slug: &str, version: &str) -> String {
        format!("{}text.txt", self.version(language, slug, version))
    }

    /// The plain text with this digest, which a correction of the version replaced.
    pub(crate) fn replaced(&self, language: &Language, slug: &str, version: &str, digest: &str) -> String {
        format!("{}text.{}.txt", self.version(language, slug, version), &digest[..digest.len().min(8)])
    }

    /// The version in force as a fragment, for pages of other sites.
    pub(crate) fn fragment(&self, language: &Language, slug: &str) -> String {
        format!("{}fragment.html", self.notice(language, slug))
    }

    /// All versions of a notice.
    pub(crate) fn history(&self, language: &Language, slug: &str) -> String {
        format!("{}history/", self.notice(language, slug))
    }

    /// The comparison of a version with the one before it.
    pub(crate) fn changes(&self, language: &Language, slug: &str, version: &str) -> String {
        format!("{}changes/{version}/", self.notice(language, slug))
    }

    /// The comparison of an older version with the version that the notice's own page shows.
    pub(crate) fn since(&self, language: &Language, slug: &str, version: &str) -> String {
        format!("{}since/{version}/", self.notice(language, slug))
    }

    /// The history of each section.
    pub(crate) fn sections(&self, language: &Language, slug: &str) -> String {
        format!("{}sections/", self.notice(language, slug))
    }

    /// The text of a page beside the original, or beside the text in another language.
    pub(crate) fn bilingual(&self, page: &str, other: Option<&Language>) -> String {
        other.map_or_else(|| format!("{page}bilingual/"), |other| format!("{page}bilingual/{other}/"))
    }

    /// The feed of a language.
    pub(crate) fn feed(&self, language: &Language) -> String {
        format!("{}feed.xml", self.index(language))
    }

    /// A notice as data.
    pub(crate) fn data(&self, slug: &str) -> String {
        format!("{}data/{slug}.json", self.base.path)
    }

    /// The texts of a version as data.
    pub(crate) fn version_data(&self, slug: &str, version: &str) -> String {
        format!("{}data/{slug}/{version}.json", self.base.path)
    }

    /// The log of seals.
    pub(crate) fn seals(&self) -> String {
        format!("{}seals.txt", self.base.path)
    }

    /// The folder of the assets.
    pub(crate) fn assets(&self) -> String {
        format!("{}assets/", self.base.path)
    }

    /// Returns the file for a path, relative to the output folder.
    pub(crate) fn file(&self, path: &str) -> String {
        let relative = path.strip_prefix(self.base.path.as_str()).unwrap_or(path);
        if relative.is_empty() || relative.ends_with('/') {
            format!("{relative}index.html")
        } else {
            relative.to_owned()
        }
    }
}
