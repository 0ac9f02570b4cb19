//! The frame of a page: its addresses, its languages, its breadcrumbs.

use super::Pages;
use super::page::{NoticePage, Page};
use super::view::{Alternate, LanguageLink, Shell};
use crate::base::{Arg, Language};
use crate::edition::{Block, plain_text};
use crate::model::VersionId;
use crate::words::Catalog;

/// The Content-Security-Policy of a page: nothing but the site's own style sheets and images. The page requests nothing
/// else either; but tools that inspect it from within (a search engine, an auditor) may request the site's
/// `robots.txt`.
pub(super) const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

impl<'a> Pages<'a> {
    /// Returns the frame of a page.
    pub(super) fn shell(&self, page: &Page) -> Shell {
        let language = self.language(page);
        let index = self.is_indexed(page);
        let (title, description) = self.title(page, language);
        Shell {
            lang: language.to_string(),
            title,
            description,
            url: self.urls.absolute(&self.page_path(page)),
            canonical: index.then(|| self.urls.absolute(&self.canonical(page))),
            index,
            alternates: if index { self.alternates(page) } else { Vec::new() },
            languages: self.languages(page),
            breadcrumbs: self.breadcrumbs(page, language),
            operator: self.operator(language),
            home: self.urls.index(language),
            chooser: self.urls.chooser(),
            relations: self.relations(page),
            feed: self.feed_link(page, language),
            policy: POLICY.to_owned(),
            brand: self.brand(language),
            structured: self.structured(page),
        }
    }

    /// Returns the language of a page: the default one for pages in all languages.
    pub(super) fn language<'b>(&'b self, page: &'b Page) -> &'b Language {
        page.language().unwrap_or_else(|| self.site.config.default_language())
    }

    /// Returns the path of the same page in another language; for the chooser and the 404 page, that of the list.
    fn path_in(&self, page: &Page, language: &Language) -> String {
        match page {
            Page::Chooser | Page::NotFound | Page::Index(_) => self.urls.index(language),
            Page::Joined(at, _) => self.page_path(&Page::Joined(*at, language.clone())),
            Page::Notice(page) => self.notice_path_in(page, language),
        }
    }

    /// Returns the path of the same page of a notice in another language.
    pub(super) fn notice_path_in(&self, page: &NoticePage, language: &Language) -> String {
        let other = self.other_side(page, language).unwrap_or_else(|| page.kind.of(page.id, language));
        let facts = self.facts(&other);
        let kind = if facts.languages.contains(&language) { other.kind } else { facts.elsewhere };
        self.notice_path(&kind.of(page.id, language))
    }

    /// Returns whether search engines may show a page.
    pub(super) fn is_indexed(&self, page: &Page) -> bool {
        match page {
            Page::Chooser | Page::Index(_) => true,
            // Search engines get each text once, at its own address.
            Page::NotFound | Page::Joined(..) => false,
            Page::Notice(page) => self.facts(page).indexed,
        }
    }

    /// Returns the path of the page that search engines should show: the notice's own page for the version in force.
    pub(super) fn canonical(&self, page: &Page) -> String {
        match page {
            Page::Chooser => self.root(),
            Page::NotFound | Page::Index(_) | Page::Joined(..) => self.page_path(page),
            Page::Notice(page) => self.notice_path(&self.facts(page).canonical.of(page.id, &page.language)),
        }
    }

    /// Returns the path of the page that search engines should show for `/`: in a site of one language, the list.
    fn root(&self) -> String {
        if self.is_in_one_language() {
            self.urls.index(self.site.config.default_language())
        } else {
            self.urls.chooser()
        }
    }

    /// Returns the languages in which a page really exists with its path in each, and the path for all other languages;
    /// `None` if the page does not exist in its own language.
    pub(super) fn translations(&self, page: &Page) -> Option<(Vec<(&'a Language, String)>, String)> {
        let path = |language: &Language| self.path_in(page, language);
        let (all, fallback) = match page {
            Page::Chooser | Page::NotFound | Page::Index(_) | Page::Joined(..) => {
                (self.site.config.languages.iter().collect(), self.root())
            }
            Page::Notice(page) => {
                let all = self.facts(page).languages;
                let original = self.version(page.id).original.as_ref().filter(|original| all.contains(original));
                let fallback = path(original.or(all.first().copied())?);
                (all, fallback)
            }
        };
        let own = all.contains(&self.language(page));
        own.then(|| (all.into_iter().map(|language| (language, path(language))).collect(), fallback))
    }

    fn alternates(&self, page: &Page) -> Vec<Alternate> {
        let Some((translations, fallback)) = self.translations(page) else { return Vec::new() };
        let alternate =
            |hreflang: &str, path: &str| Alternate { hreflang: hreflang.to_owned(), href: self.urls.absolute(path) };
        let own = translations.iter().map(|(language, path)| alternate(language.as_str(), path));
        own.chain([alternate("x-default", &fallback)]).collect()
    }

    fn languages(&self, page: &Page) -> Vec<LanguageLink> {
        let link = |language: &Language| LanguageLink {
            lang: language.to_string(),
            name: self.own_name(language),
            href: self.path_in(page, language),
            current: page.language() == Some(language),
        };
        self.site.config.languages.iter().map(link).collect()
    }

    /// Returns the sentence for search results about a notice: its title, its operator and its date.
    pub(super) fn summary_line(&self, shown: VersionId, language: &Language) -> Option<String> {
        let date = self.effective(shown, language)?.text;
        let title = self.text(shown, language)?.edition.title.clone();
        let args =
            [("title", Arg::from(title)), ("operator", Arg::from(self.operator(language))), ("date", Arg::from(date))];
        Some(self.word(language, "notice-description", &args))
    }

    /// Returns the sentence under the title, if there is one.
    pub(super) fn lead(&self, shown: VersionId, language: &Language) -> Option<String> {
        let words = |block: &Block| match block {
            Block::Paragraph(inlines) => Some(plain_text(inlines)),
            _ => None,
        };
        let lead: Vec<String> = self.text(shown, language)?.edition.lead.iter().filter_map(words).collect();
        Some(lead.join(" ")).filter(|lead| !lead.is_empty())
    }

    /// Returns the title of a version as shown to its reader.
    pub(super) fn title_of(&self, id: VersionId, language: &Language) -> String {
        self.text(id, language).map_or_else(String::new, |text| text.edition.title.clone())
    }

    /// Returns the language of that title, if it is not the reader's.
    pub(super) fn foreign(&self, id: VersionId, language: &Language) -> Option<String> {
        let own = &self.text(id, language)?.edition.language;
        (own != language).then(|| own.to_string())
    }

    /// Returns the title of a notice at its own address.
    pub(super) fn current_title(&self, id: VersionId, language: &Language) -> String {
        let shown = self.composition.shown(id.notice).expect("a notice with a page shows a version");
        self.title_of(shown, language)
    }

    /// Returns the name of a version for readers: by its date, or else its id.
    pub(super) fn version_name(&self, id: VersionId, language: &Language) -> String {
        match self.effective(id, language) {
            Some(date) => self.word(language, "version-of", &[("date", Arg::from(date.text))]),
            None => self.version(id).id.clone(),
        }
    }

    /// Returns the operator's name.
    pub(super) fn operator(&self, language: &Language) -> String {
        let operator = self.site.config.records.operator.as_ref();
        operator.and_then(|operator| operator.name.get(language)).cloned().unwrap_or_default()
    }

    /// Returns a language's own name for itself.
    pub(crate) fn own_name(&self, language: &Language) -> String {
        self.word(language, "language-name", &[])
    }

    /// Returns the name of `named` in `language`; if that language has no name for it, its own.
    pub(super) fn name_of(&self, named: &Language, language: &Language) -> String {
        let words = self.site.words.get(language);
        let name = words.and_then(|words| words.format(&format!("language-name-{named}"), None, &[]).ok());
        let own = || self.site.words.get(named).map_or_else(|| named.to_string(), |_| self.own_name(named));
        name.unwrap_or_else(own)
    }

    /// Returns the words of a language of the site.
    pub(super) fn words(&self, language: &Language) -> &'a Catalog {
        self.site.words.get(language).expect("every language of the site has words")
    }

    /// Returns a message of the theme. A missing one was reported when the catalogue was loaded.
    pub(super) fn word(&self, language: &Language, id: &str, args: &[(&str, Arg)]) -> String {
        let words = self.site.words.get(language);
        words.and_then(|words| words.format(id, None, args).ok()).unwrap_or_else(|| id.to_owned())
    }
}
