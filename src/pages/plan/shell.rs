//! The frame of a page: its addresses, its languages, the way to it.

use super::view::{Alternate, Crumb, LanguageLink, Shell};
use super::{Page, Site};
use crate::base::diagnostic::Arg;
use crate::base::language::Language;
use crate::model::history::State;

/// What a page may load: nothing but the site's own style sheets and images.
pub(super) const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

impl Site<'_> {
    /// The frame of a page.
    pub(super) fn shell(&self, page: &Page) -> Shell {
        let language = self.language(page);
        let path = self.path(page);
        let index = self.is_indexed(page);
        let (title, description) = self.title(page, language);
        Shell {
            lang: language.to_string(),
            title,
            description,
            url: self.urls.absolute(&path),
            canonical: index.then(|| self.urls.absolute(&self.canonical(page).unwrap_or(path))),
            index,
            alternates: if index { self.alternates(page) } else { Vec::new() },
            languages: self.languages(page, language),
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

    /// The language that a page is in.
    pub(super) fn language<'b>(&'b self, page: &'b Page) -> &'b Language {
        match page {
            Page::Index(language)
            | Page::Notice(_, language)
            | Page::Version(_, _, language)
            | Page::History(_, language)
            | Page::Changes(_, _, language)
            | Page::Bilingual(_, language)
            | Page::Feed(language) => language,
            Page::Moved(_, page) => self.language(page),
            _ => self.project.config.default_language(),
        }
    }

    /// The same page in another language; the chooser and 404 have no language, and lead to the list.
    pub(super) fn in_language(&self, page: &Page, language: &Language) -> Page {
        let language = language.clone();
        match page {
            Page::Notice(notice, _) => Page::Notice(*notice, language),
            Page::Version(notice, version, _) => Page::Version(*notice, *version, language),
            Page::History(notice, _) => Page::History(*notice, language),
            Page::Changes(notice, version, _) if self.comparisons.has(*notice, *version, &language) => {
                Page::Changes(*notice, *version, language)
            }
            Page::Changes(notice, version, _) => Page::Version(*notice, *version, language),
            Page::Bilingual(notice, _) if self.is_bilingual(*notice, &language) => Page::Bilingual(*notice, language),
            Page::Bilingual(notice, _) => Page::Notice(*notice, language),
            _ => Page::Index(language),
        }
    }

    /// False for pages that search engines should leave out: versions that are not in force, and pages that show the
    /// original because there is no translation.
    pub(super) fn is_indexed(&self, page: &Page) -> bool {
        match page {
            Page::NotFound | Page::Changes(..) | Page::Bilingual(..) | Page::Text(..) | Page::Moved(..) => false,
            Page::Notice(notice, language) => {
                let shown = self.composition.shown[*notice];
                shown.is_some_and(|shown| self.shows_own_text_in_force(*notice, shown, language))
            }
            Page::Version(notice, version, language) => self.shows_own_text_in_force(*notice, *version, language),
            _ => true,
        }
    }

    fn shows_own_text_in_force(&self, notice: usize, version: usize, language: &Language) -> bool {
        let own = self.composition.has(notice, version, language);
        own && self.state(notice, version) == State::InForce
    }

    /// The page that search engines should show instead: the notice's own page for the version in force.
    pub(super) fn canonical(&self, page: &Page) -> Option<String> {
        match page {
            Page::Version(notice, _, language) => Some(self.path(&Page::Notice(*notice, language.clone()))),
            _ => None,
        }
    }

    /// The languages in which a page really exists, with its path in each, and the path for all others.
    pub(super) fn translations(&self, page: &Page) -> Option<(Vec<(&Language, String)>, String)> {
        let all: Vec<&Language> = match page {
            Page::Chooser | Page::Index(_) | Page::History(..) => self.project.config.languages.iter().collect(),
            Page::Notice(notice, _) => self.languages_of(*notice, self.composition.shown[*notice]?),
            Page::Version(notice, version, _) => self.languages_of(*notice, *version),
            Page::Changes(notice, version, _) => self.comparisons.languages(*notice, *version),
            Page::Bilingual(notice, _) => {
                let languages = self.project.config.languages.iter();
                languages.filter(|language| self.is_bilingual(*notice, language)).collect()
            }
            _ => return None,
        };
        let path = |language: &Language| self.path(&self.in_language(page, language));
        let fallback = match page {
            Page::Chooser | Page::Index(_) => self.urls.chooser(),
            Page::Notice(notice, _)
            | Page::Version(notice, ..)
            | Page::History(notice, _)
            | Page::Changes(notice, ..)
            | Page::Bilingual(notice, _) => {
                let original = self.notice(*notice).original.as_ref().filter(|original| all.contains(original));
                path(original.or(all.first().copied())?)
            }
            _ => return None,
        };
        let own = self.language(page);
        if !all.contains(&own) {
            return None;
        }
        let translations = all.into_iter().map(|language| (language, path(language))).collect();
        Some((translations, fallback))
    }

    fn alternates(&self, page: &Page) -> Vec<Alternate> {
        let Some((translations, fallback)) = self.translations(page) else { return Vec::new() };
        let alternate =
            |hreflang: &str, path: &str| Alternate { hreflang: hreflang.to_owned(), href: self.urls.absolute(path) };
        let own = translations.iter().map(|(language, path)| alternate(language.as_str(), path));
        own.chain([alternate("x-default", &fallback)]).collect()
    }

    fn languages(&self, page: &Page, current: &Language) -> Vec<LanguageLink> {
        let link = |language: &Language| LanguageLink {
            lang: language.to_string(),
            name: self.own_name(language),
            href: self.path(&self.in_language(page, language)),
            current: language == current && !matches!(page, Page::Chooser | Page::NotFound),
        };
        self.project.config.languages.iter().map(link).collect()
    }

    /// The document title, and a sentence for search results.
    fn title(&self, page: &Page, language: &Language) -> (String, Option<String>) {
        let operator = self.operator(language);
        let word = |id: &str, args: &[(&str, Arg)]| self.word(language, id, args);
        let joined = |title: &str| format!("{title} | {operator}");
        let list = || word("index-title", &[]);
        match page {
            Page::Notice(notice, _) => (joined(&self.title_of(page, language)), self.summary_line(*notice, language)),
            Page::Version(notice, version, _) => {
                let name = self.version_name(*notice, *version, language);
                let title = self.title_of(page, language);
                let args = [
                    ("title", Arg::from(title.as_str())),
                    ("operator", Arg::from(operator.as_str())),
                    ("version", Arg::from(name.as_str())),
                ];
                let description = word("version-description", &args);
                (format!("{title} ({name}) | {operator}"), Some(description))
            }
            Page::History(..) => {
                let title = self.title_of(page, language);
                let args = [("title", Arg::from(title))];
                (joined(&word("history-of", &args)), Some(word("history-description", &args)))
            }
            Page::Changes(notice, version, _) => {
                let name = self.version_name(*notice, *version, language);
                let title = word("comparison-of", &[("title", Arg::from(self.title_of(page, language)))]);
                (format!("{title} ({name}) | {operator}"), None)
            }
            Page::Bilingual(..) => {
                let args = [("title", Arg::from(self.title_of(page, language)))];
                (joined(&word("bilingual-of", &args)), None)
            }
            Page::NotFound => (joined(&word("not-found-title", &[])), None),
            Page::Chooser => (
                joined(&word("choose-language", &[])),
                Some(word("index-description", &[("operator", Arg::from(operator.as_str()))])),
            ),
            _ => (joined(&list()), Some(word("index-description", &[("operator", Arg::from(operator.as_str()))]))),
        }
    }

    /// The sentence for search results of a notice: its title, its operator and its date.
    fn summary_line(&self, notice: usize, language: &Language) -> Option<String> {
        let shown = self.composition.shown[notice]?;
        let date = self.effective(notice, shown, language)?.text;
        let title = self.text(notice, shown, language)?.edition.title.clone();
        let args =
            [("title", Arg::from(title)), ("operator", Arg::from(self.operator(language))), ("date", Arg::from(date))];
        Some(self.word(language, "notice-description", &args))
    }

    /// The title of the notice that a page is about, as its reader is shown it.
    pub(super) fn title_of(&self, page: &Page, language: &Language) -> String {
        let (notice, version) = match page {
            Page::Version(notice, version, _) | Page::Changes(notice, version, _) => (*notice, Some(*version)),
            Page::Notice(notice, _) | Page::History(notice, _) | Page::Bilingual(notice, _) => {
                (*notice, self.composition.shown[*notice])
            }
            _ => return String::new(),
        };
        let text = version.and_then(|version| self.text(notice, version, language));
        text.map_or_else(String::new, |text| text.edition.title.clone())
    }

    pub(super) fn version_name(&self, notice: usize, version: usize, language: &Language) -> String {
        match self.effective(notice, version, language) {
            Some(date) => self.word(language, "version-of", &[("date", Arg::from(date.text))]),
            None => self.version(notice, version).id.clone(),
        }
    }

    pub(super) fn breadcrumbs(&self, page: &Page, language: &Language) -> Vec<Crumb> {
        let here = |label: String| Crumb { label, href: None };
        let step = |label: String, href: String| Crumb { label, href: Some(href) };
        let list = || step(self.word(language, "index-title", &[]), self.urls.index(language));
        let notice = |notice: usize| {
            let title = self.title_of(&Page::Notice(notice, language.clone()), language);
            step(title, self.urls.notice(language, &self.notice(notice).slug.value))
        };
        match page {
            Page::Index(_) => vec![here(self.word(language, "index-title", &[]))],
            Page::Notice(..) => vec![list(), here(self.title_of(page, language))],
            Page::Version(index, version, _) => {
                vec![list(), notice(*index), here(self.version_name(*index, *version, language))]
            }
            Page::Changes(index, version, _) => {
                let name = self.version_name(*index, *version, language);
                let href = self.path(&Page::Version(*index, *version, language.clone()));
                vec![list(), notice(*index), step(name, href), here(self.word(language, "comparison-title", &[]))]
            }
            Page::Bilingual(index, _) => {
                vec![list(), notice(*index), here(self.word(language, "bilingual-title", &[]))]
            }
            Page::History(index, _) => vec![list(), notice(*index), here(self.word(language, "history-title", &[]))],
            _ => Vec::new(),
        }
    }

    /// The operator's name.
    pub(super) fn operator(&self, language: &Language) -> String {
        let operator = self.project.config.records.operator.as_ref();
        operator.and_then(|operator| operator.name.get(language)).cloned().unwrap_or_default()
    }

    /// A language's own name for itself.
    pub(super) fn own_name(&self, language: &Language) -> String {
        self.word(language, "language-name", &[])
    }

    /// The name of `named` in `language`; where that language has no name for it, its own.
    pub(super) fn name_of(&self, named: &Language, language: &Language) -> String {
        let words = self.project.words.get(language);
        let name = words.and_then(|words| words.format(&format!("language-name-{named}"), None, &[]).ok());
        name.unwrap_or_else(|| self.own_name(named))
    }

    /// A message of the theme. A missing one has been reported when the catalogue was loaded.
    pub(super) fn word(&self, language: &Language, id: &str, args: &[(&str, Arg)]) -> String {
        let words = self.project.words.get(language);
        words.and_then(|words| words.format(id, None, args).ok()).unwrap_or_else(|| id.to_owned())
    }
}
