//! The kinds of pages, and the facts of each kind in one place: a kind that is missing in one of them does not compile.

use std::sync::Arc;

use super::view::{ChooserView, Crumb, NotFoundView};
use super::{Content, Pages, said};
use crate::base::diagnostic::Arg;
use crate::base::language::Language;
use crate::model::history::State;
use crate::model::notice::VersionId;
use crate::pages::template::{Says, Template};

/// The name of `data/index.json` among the data of notices, which none of them can have.
const SITE_DATA: &str = "index";

/// The style sheet of fragments, among the assets of the theme and where it is published.
pub(super) const FRAGMENT_STYLE: &str = "fragment.css";

/// What lies at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Output {
    /// A page for readers.
    Page(Page),
    /// A page at an address that its notice had before; the retired slug, and what stands there now.
    Moved(String, NoticePage),
    /// A file for machines.
    File(File),
}

/// A page for readers, made by a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    /// The choice of languages.
    Chooser,
    /// For addresses that do not exist.
    NotFound,
    /// The list of notices.
    Index(Language),
    /// Several notices, by the index of the page in the configuration.
    Joined(usize, Language),
    /// A page of a notice.
    Notice(NoticePage),
}

/// A page of a notice, for the readers of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NoticePage {
    /// What it shows.
    pub(crate) kind: Kind,
    /// The version that it shows; on pages of the notice as a whole the one that the notice's own page shows.
    pub(crate) id: VersionId,
    /// The language of its readers.
    pub(crate) language: Language,
}

/// What a page of a notice shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The version in force, at the notice's own address.
    Current,
    /// A version at its own address.
    Version,
    /// All versions of a notice.
    History,
    /// What a version changed in the one before it.
    Changes,
    /// What an older version, the page's own, has otherwise than the one that the notice's own page shows.
    Since,
    /// The history of each section of the version that is shown.
    Sections,
    /// Original and translation of the version that is shown, side by side.
    Bilingual,
    /// The text of the version in force, for pages of others.
    Fragment,
}

/// A file for machines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum File {
    /// A version as plain text.
    Text(VersionId, Language),
    /// A plain text of a version that a correction replaced, by its digest.
    Replaced(VersionId, Language, String),
    /// The feed of a language.
    Feed(Language),
    /// A notice as data, by its index.
    Data(usize),
    /// The texts of a version as data.
    VersionData(VersionId),
    /// `data/index.json`: the site in a few lines.
    SiteData,
    /// A file of the site's own, by its path.
    Static(String),
    /// `seals.txt`: the log of seals.
    Seals,
    /// `sitemap.xml`
    Sitemap,
    /// `robots.txt`
    Robots,
    /// `_headers`, for hosts that read it.
    Headers,
    /// `_redirects`, for hosts that read it.
    Redirects,
    /// `.nojekyll`, so that GitHub Pages publishes every file as it is.
    NoJekyll,
    /// An asset of the theme, by the name that templates know it by.
    Asset(String),
    /// The style sheet of fragments. Pages of others name it, and keep what they include: its name never changes.
    FragmentStyle,
}

/// The texts that something is made of.
pub(crate) enum Texts {
    /// None, or no more of them than their titles.
    None,
    /// Those of a version.
    Version(VersionId),
    /// Those of all versions of a notice.
    Notice(usize),
    /// Those of several versions.
    Several(Vec<VersionId>),
}

/// What search engines, other languages and other versions need to know of a page.
pub(super) struct Facts<'a> {
    /// Whether search engines may show it. Versions that are not in force are left out, and pages that show the original
    /// because there is no translation.
    pub(super) indexed: bool,
    /// The languages in which it really exists.
    pub(super) languages: Vec<&'a Language>,
    /// The page that its readers find in a language in which it does not exist.
    pub(super) elsewhere: Kind,
    /// The page that search engines show instead.
    pub(super) canonical: Kind,
    /// Whether it is one version of many, and leads to those before and after.
    pub(super) is_version: bool,
}

impl From<Page> for Output {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

impl From<File> for Output {
    fn from(file: File) -> Self {
        Self::File(file)
    }
}

impl Kind {
    /// Returns the page of this kind for a version and the readers of a language.
    pub(crate) fn of(self, id: VersionId, language: &Language) -> NoticePage {
        NoticePage { kind: self, id, language: language.clone() }
    }
}

impl Page {
    /// Returns the language that a page is in; the choice of languages, and the page of what does not exist, are in all.
    pub(super) fn language(&self) -> Option<&Language> {
        match self {
            Self::Chooser | Self::NotFound => None,
            Self::Index(language) | Self::Joined(_, language) | Self::Notice(NoticePage { language, .. }) => {
                Some(language)
            }
        }
    }
}

impl Output {
    /// Whether it shows what one version changes in another.
    pub(crate) fn compares(&self) -> bool {
        let Self::Page(Page::Notice(page)) = self else { return false };
        matches!(page.kind, Kind::Changes | Kind::Since | Kind::Sections)
    }

    /// Whether it is made of what all notices share; else it belongs to one.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Self::Page(Page::Chooser | Page::NotFound | Page::Index(_) | Page::Joined(..)) => true,
            Self::Page(Page::Notice(_)) | Self::Moved(..) => false,
            Self::File(file) => match file {
                File::Text(..) | File::Replaced(..) | File::Data(_) | File::VersionData(_) => false,
                File::Feed(_)
                | File::SiteData
                | File::Static(_)
                | File::Seals
                | File::Sitemap
                | File::Robots
                | File::Headers
                | File::Redirects
                | File::NoJekyll
                | File::FragmentStyle
                | File::Asset(_) => true,
            },
        }
    }

    /// Returns the notice whose file it is, by its index.
    pub(super) fn notice(&self) -> Option<usize> {
        match self {
            Self::File(File::Text(id, _) | File::Replaced(id, ..) | File::VersionData(id)) => Some(id.notice),
            Self::File(File::Data(notice)) => Some(*notice),
            _ => None,
        }
    }

    /// Returns the texts that it is made of.
    pub(crate) fn texts(&self, pages: &Pages<'_>) -> Texts {
        match self {
            Self::Page(Page::Joined(at, _)) => Texts::Several(pages.joined(*at)),
            Self::Page(Page::Notice(page)) => match page.kind {
                Kind::Current | Kind::Version | Kind::Bilingual | Kind::Fragment => Texts::Version(page.id),
                Kind::History | Kind::Changes | Kind::Since | Kind::Sections => Texts::Notice(page.id.notice),
            },
            Self::File(File::Text(id, _) | File::Replaced(id, ..) | File::VersionData(id)) => Texts::Version(*id),
            Self::File(File::Data(notice)) => Texts::Notice(*notice),
            Self::Page(Page::Chooser | Page::NotFound | Page::Index(_)) | Self::Moved(..) => Texts::None,
            Self::File(
                File::Feed(_)
                | File::SiteData
                | File::Static(_)
                | File::Seals
                | File::Sitemap
                | File::Robots
                | File::Headers
                | File::Redirects
                | File::NoJekyll
                | File::FragmentStyle
                | File::Asset(_),
            ) => Texts::None,
        }
    }
}

impl<'a> Pages<'a> {
    /// Returns the path of what lies there.
    pub(crate) fn path(&self, output: &Output) -> String {
        match output {
            Output::Page(page) => self.page_path(page),
            Output::Moved(retired, page) => self.retired_path(retired, page),
            Output::File(file) => self.file_path(file),
        }
    }

    /// Returns the path of a page.
    pub(super) fn page_path(&self, page: &Page) -> String {
        match page {
            Page::Chooser => self.urls.chooser(),
            Page::NotFound => format!("{}404.html", self.urls.base()),
            Page::Index(language) => self.urls.index(language),
            Page::Joined(at, language) => self.urls.notice(language, &self.site.config.pages[*at].slug.value),
            Page::Notice(page) => self.notice_path(page),
        }
    }

    /// Returns the path of a page of a notice.
    pub(super) fn notice_path(&self, NoticePage { kind, id, language }: &NoticePage) -> String {
        let (slug, version) = (self.slug(*id), self.version(*id).id.as_str());
        match kind {
            Kind::Current => self.urls.notice(language, slug),
            Kind::Fragment => self.urls.fragment(language, slug),
            Kind::Version => self.urls.version(language, slug, version),
            Kind::History => self.urls.history(language, slug),
            Kind::Changes => self.urls.changes(language, slug, version),
            Kind::Since => self.urls.since(language, slug, version),
            Kind::Sections => self.urls.sections(language, slug),
            Kind::Bilingual if self.is_shown(*id) => self.urls.bilingual(language, slug),
            Kind::Bilingual => self.urls.bilingual_version(language, slug, version),
        }
    }

    /// Returns the path of a file.
    pub(super) fn file_path(&self, file: &File) -> String {
        let at_root = |name: &str| format!("{}{name}", self.urls.base());
        match file {
            File::Replaced(id, language, digest) => {
                self.urls.replaced(language, self.slug(*id), &self.version(*id).id, digest)
            }
            File::Text(id, language) => self.urls.text(language, self.slug(*id), &self.version(*id).id),
            File::Feed(language) => self.urls.feed(language),
            File::Data(notice) => self.urls.data(&self.notice(*notice).slug.value),
            File::VersionData(id) => self.urls.version_data(self.slug(*id), &self.version(*id).id),
            File::SiteData => self.urls.data(SITE_DATA),
            File::Static(path) => at_root(served(path)),
            File::Seals => self.urls.seals(),
            File::Sitemap => at_root("sitemap.xml"),
            File::Robots => at_root("robots.txt"),
            File::Headers => at_root("_headers"),
            File::Redirects => at_root("_redirects"),
            File::NoJekyll => at_root(".nojekyll"),
            File::Asset(name) => format!("{}{}", self.urls.assets(), self.asset(name).name),
            File::FragmentStyle => at_root(FRAGMENT_STYLE),
        }
    }

    /// Returns what lies at a path.
    pub(crate) fn content(&self, output: &Output) -> Content {
        match output {
            Output::Page(page) => Content::Page(Box::new(self.template(page))),
            // A page that leads on would lead the page away that includes it.
            Output::Moved(_, page) if page.kind == Kind::Fragment => {
                Content::Page(Box::new(self.template(&Page::Notice(page.clone()))))
            }
            Output::Moved(_, page) => Content::Page(Box::new(self.moved_template(page))),
            Output::File(File::Feed(language)) => {
                let feed = self.feed(language);
                Content::Linked(feed.xml.into_bytes(), feed.links)
            }
            Output::File(File::Replaced(id, _, digest)) => Content::Bytes(self.replaced_text(*id, digest)),
            Output::File(File::Text(id, language)) => Content::Bytes(self.plain_text(*id, language)),
            Output::File(File::Data(notice)) => Content::Bytes(self.notice_data(*notice)),
            Output::File(File::VersionData(id)) => Content::Bytes(self.version_texts(*id)),
            Output::File(File::Static(path)) => Content::Own(path.clone(), Arc::clone(&self.site.statics[path])),
            Output::File(File::SiteData) => Content::Bytes(self.site_data().to_json()),
            Output::File(File::Seals) => Content::Bytes(self.seals().into_bytes()),
            Output::File(File::Sitemap) => Content::Bytes(self.sitemap().into_bytes()),
            Output::File(File::Robots) => Content::Bytes(self.robots().into_bytes()),
            Output::File(File::Headers) => Content::Bytes(self.headers().into_bytes()),
            Output::File(File::Redirects) => Content::Bytes(self.redirects().into_bytes()),
            Output::File(File::NoJekyll) => Content::Bytes(Vec::new()),
            Output::File(File::Asset(name)) => Content::Bytes(self.asset(name).bytes.to_vec()),
            Output::File(File::FragmentStyle) => Content::Bytes(self.asset(FRAGMENT_STYLE).bytes.to_vec()),
        }
    }

    /// Returns a page as its template gets it.
    fn template(&self, page: &Page) -> Template {
        let language = self.language(page);
        let page = match page {
            Page::Chooser if self.is_in_one_language() => {
                return Template::new("index.html", language, &self.index(page, language));
            }
            Page::Chooser => {
                let view = ChooserView { shell: self.shell(page), choices: self.choices() };
                return Template::new("chooser.html", language, &view);
            }
            Page::NotFound => {
                let view = NotFoundView { shell: self.shell(page), choices: self.choices() };
                return Template::new("404.html", language, &view);
            }
            Page::Index(_) => return Template::new("index.html", language, &self.index(page, language)),
            Page::Joined(at, _) => {
                let view = self.joined_view(page, *at, language);
                let says = self.joined_texts(*at, language);
                return Template { is_mixed: true, says, ..Template::new("joined.html", language, &view) };
            }
            Page::Notice(page) => page,
        };
        match page.kind {
            Kind::Current | Kind::Version | Kind::Fragment => {
                let text_language = self.text(page.id, language).map(|text| text.edition.language.clone());
                let says = text_language.clone().map(|language| (String::new(), Says::Text(page.id, language)));
                let template = match page.kind {
                    Kind::Fragment => Template {
                        scope: Some(self.slug(page.id).to_owned()),
                        ..Template::new("fragment.html", language, &self.fragment_view(page))
                    },
                    _ => Template::new("notice.html", language, &self.notice_view(page)),
                };
                Template { text_language, says: says.into_iter().collect(), ..template }
            }
            Kind::History => Template::new("history.html", language, &self.history_view(page)),
            Kind::Changes | Kind::Since => {
                let view = self.changes_view(page);
                Template { says: said::changes(&view), ..Template::new("changes.html", language, &view) }
            }
            Kind::Sections => {
                let view = self.sections_view(page);
                Template { says: said::sections(&view), ..Template::new("sections.html", language, &view) }
            }
            Kind::Bilingual => {
                let view = self.bilingual_view(page);
                let says = said::bilingual(&view);
                Template { is_mixed: true, says, ..Template::new("bilingual.html", language, &view) }
            }
        }
    }

    /// Returns a page that leads on.
    fn moved_template(&self, page: &NoticePage) -> Template {
        let view = self.moved_view(page);
        Template { leads_to: Some(view.href.clone()), ..Template::new("moved.html", &page.language, &view) }
    }

    /// Returns the facts of a page of a notice.
    pub(super) fn facts(&self, NoticePage { kind, id, language }: &NoticePage) -> Facts<'a> {
        let in_force = || self.composition.has(*id, language) && self.composition.state(*id) == State::InForce;
        let languages = || self.site.config.languages.iter();
        let facts =
            Facts { indexed: false, languages: Vec::new(), elsewhere: *kind, canonical: *kind, is_version: false };
        match kind {
            Kind::Current => {
                Facts { indexed: in_force(), languages: self.languages_of(*id), is_version: true, ..facts }
            }
            Kind::Version => Facts {
                indexed: in_force(),
                languages: self.languages_of(*id),
                canonical: Kind::Current,
                is_version: true,
                ..facts
            },
            Kind::Fragment => Facts { languages: self.languages_of(*id), canonical: Kind::Current, ..facts },
            Kind::History => Facts { indexed: true, languages: languages().collect(), ..facts },
            Kind::Changes => Facts {
                languages: languages().filter(|language| self.kept.comparisons.has(*id, language)).collect(),
                elsewhere: Kind::Version,
                ..facts
            },
            Kind::Since => Facts {
                languages: languages().filter(|language| self.since(*id, language).is_some()).collect(),
                elsewhere: Kind::Version,
                ..facts
            },
            Kind::Sections => Facts {
                languages: languages().filter(|language| self.has_sections(*id, language)).collect(),
                elsewhere: Kind::History,
                ..facts
            },
            Kind::Bilingual => Facts {
                languages: languages().filter(|language| self.bilingual(*id, language).is_some()).collect(),
                elsewhere: Kind::Current,
                ..facts
            },
        }
    }

    /// Returns the title of the document, and a sentence for search results.
    pub(super) fn title(&self, page: &Page, language: &Language) -> (String, Option<String>) {
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
            Kind::Current | Kind::Fragment => {
                (joined(&title), self.lead(page.id, language).or_else(|| self.summary_line(page.id, language)))
            }
            Kind::Version => {
                let name = name();
                let operator_arg = ("operator", Arg::from(operator.as_str()));
                let args = [args[0].clone(), operator_arg, ("version", Arg::from(name.as_str()))];
                (joined(&format!("{title} ({name})")), Some(word("version-description", &args)))
            }
            Kind::History => (joined(&word("history-of", &args)), Some(word("history-description", &args))),
            Kind::Changes => {
                let name = name();
                let described = [args[0].clone(), ("version", Arg::from(name.as_str()))];
                let title = joined(&format!("{} ({name})", word("comparison-of", &args)));
                (title, Some(word("comparison-description", &described)))
            }
            Kind::Since => {
                let shown = self.since(page.id, language).map(|shown| self.version_name(shown, language));
                let names = format!("{} → {}", name(), shown.unwrap_or_default());
                let described = [args[0].clone(), ("version", Arg::from(names.as_str()))];
                let title = joined(&format!("{} ({names})", word("comparison-of", &args)));
                (title, Some(word("comparison-description", &described)))
            }
            Kind::Sections => (joined(&word("sections-of", &args)), Some(word("sections-legend", &[]))),
            Kind::Bilingual => (joined(&word("bilingual-of", &args)), Some(word("bilingual-description", &args))),
        }
    }

    /// Returns the way from the language's list to a page.
    pub(super) fn breadcrumbs(&self, page: &Page, language: &Language) -> Vec<Crumb> {
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
            Kind::Current | Kind::Fragment => {
                vec![list, Crumb { lang: self.foreign(id, language), ..here(self.title_of(id, language)) }]
            }
            Kind::Version => vec![list, notice(), here(self.version_name(id, language))],
            Kind::History => vec![list, notice(), titled("history-title")],
            Kind::Changes | Kind::Since => {
                let href = self.notice_path(&Kind::Version.of(id, language));
                let own = if page.kind == Kind::Changes { "comparison-title" } else { "compare-with-current" };
                vec![list, notice(), step(self.version_name(id, language), href), titled(own)]
            }
            Kind::Sections => vec![list, notice(), titled("sections-title")],
            Kind::Bilingual => vec![list, notice(), titled("bilingual-title")],
        }
    }
}

/// Returns the path at which a file of the site's own is served: a page at that of its folder.
fn served(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}
