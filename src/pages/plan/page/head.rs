//! What a page says about itself: to search engines and related pages, in its title and in its breadcrumbs.

use super::{Facts, NoticePage, Page, PageKind};
use crate::base::{Arg, Language};
use crate::model::State;
use crate::pages::plan::Pages;
use crate::pages::plan::view::Crumb;

impl<'a> Pages<'a> {
    /// Returns the facts about a page of a notice.
    pub(in crate::pages::plan) fn facts(&self, NoticePage { kind, id, language }: &NoticePage) -> Facts<'a> {
        let in_force = || self.composition.has(*id, language) && self.composition.state(*id) == State::InForce;
        let languages = || self.site.config.languages.iter();
        let facts =
            Facts { indexed: false, languages: Vec::new(), elsewhere: *kind, canonical: *kind, is_version: false };
        match kind {
            PageKind::Current => {
                Facts { indexed: in_force(), languages: self.languages_of(*id), is_version: true, ..facts }
            }
            PageKind::Version => Facts {
                indexed: in_force(),
                languages: self.languages_of(*id),
                canonical: PageKind::Current,
                is_version: true,
                ..facts
            },
            PageKind::Fragment => Facts { languages: self.languages_of(*id), canonical: PageKind::Current, ..facts },
            PageKind::History => Facts { indexed: true, languages: languages().collect(), ..facts },
            PageKind::Changes => Facts {
                languages: languages().filter(|language| self.kept.comparisons.has(*id, language)).collect(),
                elsewhere: PageKind::Version,
                ..facts
            },
            PageKind::Since => Facts {
                languages: languages().filter(|language| self.since(*id, language).is_some()).collect(),
                elsewhere: PageKind::Version,
                ..facts
            },
            PageKind::Sections => Facts {
                languages: languages().filter(|language| self.has_sections(*id, language)).collect(),
                elsewhere: PageKind::History,
                ..facts
            },
            PageKind::Bilingual(at) => Facts {
                languages: languages().filter(|language| self.beside(*id, language).contains(at)).collect(),
                elsewhere: PageKind::Current,
                ..facts
            },
        }
    }

    /// Returns the document's title, and a sentence for search results.
    pub(in crate::pages::plan) fn title(&self, page: &Page, language: &Language) -> (String, Option<String>) {
        let operator = self.operator(language);
        let word = |id: &str, args: &[(&str, Arg)]| self.word(language, id, args);
        let joined = |title: &str| format!("{title} | {operator}");
        let all = || Some(word("index-description", &[("operator", Arg::from(operator.as_str()))]));
        let page = match page {
            Page::Chooser if self.is_in_one_language() => return (joined(&word("index-title", &[])), all()),
            Page::Chooser => return (joined(&word("choose-language", &[])), all()),
            Page::NotFound => return (joined(&word("not-found-title", &[])), Some(word("not-found", &[]))),
            Page::Index(_) => return (joined(&word("index-title", &[])), all()),
            Page::Joined(at, _) => return (joined(&self.joined_title(*at, language)), all()),
            Page::Notice(page) => page,
        };
        let title = self.title_of(page.id, language);
        let args = [("title", Arg::from(title.as_str()))];
        let name = || self.version_name(page.id, language);
        match page.kind {
            PageKind::Current | PageKind::Fragment => {
                (joined(&title), self.lead(page.id, language).or_else(|| self.summary_line(page.id, language)))
            }
            PageKind::Version => {
                let name = name();
                let operator_arg = ("operator", Arg::from(operator.as_str()));
                let args = [args[0].clone(), operator_arg, ("version", Arg::from(name.as_str()))];
                (joined(&format!("{title} ({name})")), Some(word("version-description", &args)))
            }
            PageKind::History => (joined(&word("history-of", &args)), Some(word("history-description", &args))),
            PageKind::Changes => {
                let name = name();
                let described = [args[0].clone(), ("version", Arg::from(name.as_str()))];
                let title = joined(&format!("{} ({name})", word("comparison-of", &args)));
                (title, Some(word("comparison-description", &described)))
            }
            PageKind::Since => {
                let shown = self.since(page.id, language).map(|shown| self.version_name(shown, language));
                let names = format!("{} → {}", name(), shown.unwrap_or_default());
                let described = [args[0].clone(), ("version", Arg::from(names.as_str()))];
                let title = joined(&format!("{} ({names})", word("comparison-of", &args)));
                (title, Some(word("comparison-description", &described)))
            }
            PageKind::Sections => (joined(&word("sections-of", &args)), Some(word("sections-legend", &[]))),
            PageKind::Bilingual(at) if self.is_original(page.id, at) => {
                (joined(&word("bilingual-of", &args)), Some(word("bilingual-description", &args)))
            }
            PageKind::Bilingual(at) => {
                let other = self.name_of(&self.site.config.languages[at], language);
                let args = [args[0].clone(), ("other", Arg::from(other.as_str()))];
                (joined(&word("beside-of", &args)), Some(word("beside-description", &args)))
            }
        }
    }

    /// Returns the breadcrumbs of a page, from the language's list of notices on.
    pub(in crate::pages::plan) fn breadcrumbs(&self, page: &Page, language: &Language) -> Vec<Crumb> {
        let here = |label: String| Crumb { label, ..Crumb::default() };
        let step = |label: String, href: String| Crumb { label, href: Some(href), lang: None };
        let list = || self.word(language, "index-title", &[]);
        let page = match page {
            Page::Chooser | Page::NotFound => return Vec::new(),
            Page::Index(_) => return vec![here(list())],
            Page::Joined(at, _) => {
                return vec![step(list(), self.urls.index(language)), here(self.joined_title(*at, language))];
            }
            Page::Notice(page) => page,
        };
        let id = page.id;
        let list = step(list(), self.urls.index(language));
        let shown = self.composition.shown(id.notice).unwrap_or(id);
        let notice = || Crumb {
            lang: self.foreign(shown, language),
            ..step(self.current_title(id, language), self.urls.notice(language, self.slug(id)))
        };
        let titled = |id: &str| here(self.word(language, id, &[]));
        match page.kind {
            PageKind::Current | PageKind::Fragment => {
                vec![list, Crumb { lang: self.foreign(id, language), ..here(self.title_of(id, language)) }]
            }
            PageKind::Version => vec![list, notice(), here(self.version_name(id, language))],
            PageKind::History => vec![list, notice(), titled("history-title")],
            PageKind::Changes | PageKind::Since => {
                let href = self.notice_path(&PageKind::Version.of(id, language));
                let own = if page.kind == PageKind::Changes { "comparison-title" } else { "compare-with-current" };
                vec![list, notice(), step(self.version_name(id, language), href), titled(own)]
            }
            PageKind::Sections => vec![list, notice(), titled("sections-title")],
            PageKind::Bilingual(at) => {
                let own = if self.is_original(id, at) { "bilingual-title" } else { "beside-title" };
                // A version that the notice's own page does not show comes in between.
                let version = (!self.is_shown(id)).then(|| {
                    step(self.version_name(id, language), self.notice_path(&PageKind::Version.of(id, language)))
                });
                [list, notice()].into_iter().chain(version).chain([titled(own)]).collect()
            }
        }
    }
}
