//! Which pages exist, at which address, and what each of them shows.
//!
//! The site is a function from path to bytes: the plan knows every path, and [`crate::pages::render`] makes one page of it,
//! whichever is asked for.

mod bilingual;
mod brand;
mod changes;
pub(crate) mod data;
mod feed;
mod machine;
mod moved;
mod notice;
mod relations;
mod seal;
mod sections;
mod shell;
mod structured;
pub(crate) mod view;

use std::sync::Arc;

use jiff::civil::Date;

use crate::base::language::Language;
use crate::edition::compose::{Composed, Composition};
use crate::model::history::State;
use crate::model::notice::{Notice, Version};
use crate::pages::urls::Urls;
use crate::read::project::Project;
use view::{Choice, ChooserView, DateView, IndexView, NotFoundView, NoticeEntry, VersionLink};

/// Everything that a plan is made from.
#[derive(Debug)]
pub(crate) struct Site<'a> {
    /// The site.
    pub(crate) project: &'a Project,
    /// Its texts.
    pub(crate) composition: &'a Composition,
    /// Its addresses.
    pub(crate) urls: Urls,
    /// True where drafts are shown.
    pub(crate) drafts: bool,
    comparisons: changes::Comparisons,
}

/// What a page shows. Notices and versions are indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    /// The choice of languages.
    Chooser,
    /// The list of notices.
    Index(Language),
    /// The version of a notice that is in force.
    Notice(usize, Language),
    /// A version at its own address.
    Version(usize, usize, Language),
    /// A version as plain text.
    Text(usize, usize, Language),
    /// All versions of a notice.
    History(usize, Language),
    /// What a version changed in the one before it.
    Changes(usize, usize, Language),
    /// Original and translation of the version that is shown, side by side.
    Bilingual(usize, Language),
    /// For addresses that do not exist.
    NotFound,
    /// `sitemap.xml`
    Sitemap,
    /// The feed of a language.
    Feed(Language),
    /// A notice as data.
    Data(usize),
    /// `seals.txt`: the log of seals.
    Seals,
    /// `robots.txt`
    Robots,
    /// `_headers`, for hosts that read it.
    Headers,
    /// `_redirects`, for hosts that read it.
    Redirects,
    /// `.nojekyll`, so that GitHub Pages publishes every file as it is.
    NoJekyll,
    /// A page at an address that its notice had before; the retired slug, and what stands there now.
    Moved(String, Box<Page>),
    /// An asset of the theme, by the name that templates know it by.
    Asset(String),
}

/// The content of a page: a view for a template, or bytes.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// `chooser.html`
    Chooser(ChooserView),
    /// `index.html`
    Index(IndexView),
    /// `notice.html`
    Notice(Box<view::notice::NoticeView>),
    /// `history.html`
    History(view::history::HistoryView),
    /// `changes.html`
    Changes(Box<view::changes::ChangesView>),
    /// `bilingual.html`
    Bilingual(Box<view::bilingual::BilingualView>),
    /// `404.html`
    NotFound(NotFoundView),
    /// `moved.html`
    Moved(view::brand::MovedView),
    /// No template.
    Bytes(Vec<u8>),
    /// No template, but links to these paths.
    Linked(Vec<u8>, Vec<String>),
}

impl<'a> Site<'a> {
    /// The site of a project.
    pub(crate) fn new(project: &'a Project, composition: &'a Composition, drafts: bool) -> Self {
        let comparisons = changes::Comparisons::new(project, composition, drafts);
        Self { project, composition, urls: Urls::new(&project.config.base), drafts, comparisons }
    }

    /// Every page that exists, with its path, in a fixed order.
    pub(crate) fn pages(&self) -> Vec<(String, Page)> {
        let mut pages = vec![Page::Chooser, Page::NotFound, Page::Sitemap, Page::Robots, Page::Headers, Page::NoJekyll];
        pages.extend(self.project.log.is_some().then_some(Page::Seals));
        pages.extend(self.project.theme.assets().keys().cloned().map(Page::Asset));
        pages.extend(self.notices().map(|(notice, _)| Page::Data(notice)));
        for language in &self.project.config.languages {
            pages.push(Page::Index(language.clone()));
            if self.has_feed() {
                pages.push(Page::Feed(language.clone()));
            }
            for (index, _) in self.notices() {
                pages.push(Page::Notice(index, language.clone()));
                pages.push(Page::History(index, language.clone()));
                let versions = self.visible(index).into_iter();
                pages.extend(versions.map(|version| Page::Version(index, version, language.clone())));
                if self.is_bilingual(index, language) {
                    pages.push(Page::Bilingual(index, language.clone()));
                }
                let changed = self.comparisons.versions(index, language);
                pages.extend(changed.map(|version| Page::Changes(index, version, language.clone())));
            }
        }
        for (notice, _) in self.notices() {
            pages.extend(self.visible(notice).into_iter().flat_map(|version| self.plain_texts(notice, version)));
        }
        pages.extend(self.moved(&pages));
        pages.into_iter().map(|page| (self.path(&page), page)).collect()
    }

    /// The path of a page.
    pub(crate) fn path(&self, page: &Page) -> String {
        let slug = |notice: &usize| self.notice(*notice).slug.value.as_str();
        match page {
            Page::Chooser => self.urls.chooser(),
            Page::Index(language) => self.urls.index(language),
            Page::Notice(notice, language) => self.urls.notice(language, slug(notice)),
            Page::Version(notice, version, language) => {
                self.urls.version(language, slug(notice), &self.version(*notice, *version).id)
            }
            Page::Text(notice, version, language) => {
                self.urls.text(language, slug(notice), &self.version(*notice, *version).id)
            }
            Page::History(notice, language) => self.urls.history(language, slug(notice)),
            Page::Changes(notice, version, language) => {
                self.urls.changes(language, slug(notice), &self.version(*notice, *version).id)
            }
            Page::Bilingual(notice, language) => self.urls.bilingual(language, slug(notice)),
            Page::NotFound => format!("{}404.html", self.urls.base()),
            Page::Sitemap => format!("{}sitemap.xml", self.urls.base()),
            Page::Feed(language) => self.urls.feed(language),
            Page::Data(notice) => self.urls.data(slug(notice)),
            Page::Seals => self.urls.seals(),
            Page::Robots => format!("{}robots.txt", self.urls.base()),
            Page::Headers => format!("{}_headers", self.urls.base()),
            Page::Redirects => format!("{}_redirects", self.urls.base()),
            Page::NoJekyll => format!("{}.nojekyll", self.urls.base()),
            Page::Moved(retired, page) => self.retired_path(retired, page),
            Page::Asset(name) => {
                let asset = self.project.theme.assets().get(name);
                format!("{}{}", self.urls.assets(), asset.map_or(name.as_str(), |asset| asset.name.as_str()))
            }
        }
    }

    /// What a page shows.
    pub(crate) fn content(&self, page: &Page) -> Content {
        match page {
            Page::Chooser => Content::Chooser(ChooserView { shell: self.shell(page), choices: self.choices() }),
            Page::Index(language) => Content::Index(self.index(page, language)),
            Page::Notice(notice, language) => {
                let shown = self.composition.shown[*notice].unwrap_or(0);
                Content::Notice(Box::new(self.notice_view(page, *notice, shown, language)))
            }
            Page::Version(notice, version, language) => {
                Content::Notice(Box::new(self.notice_view(page, *notice, *version, language)))
            }
            Page::Text(notice, version, language) => Content::Bytes(self.plain_text(*notice, *version, language)),
            Page::History(notice, language) => Content::History(self.history_view(page, *notice, language)),
            Page::Changes(notice, version, language) => {
                Content::Changes(Box::new(self.changes_view(page, *notice, *version, language)))
            }
            Page::Bilingual(notice, language) => {
                Content::Bilingual(Box::new(self.bilingual_view(page, *notice, language)))
            }
            Page::NotFound => Content::NotFound(NotFoundView { shell: self.shell(page), choices: self.choices() }),
            Page::Sitemap => Content::Bytes(self.sitemap().into_bytes()),
            Page::Feed(language) => {
                let feed = self.feed(language);
                Content::Linked(feed.xml.into_bytes(), feed.links)
            }
            Page::Data(notice) => Content::Bytes(self.notice_data(*notice).to_json()),
            Page::Seals => Content::Bytes(self.seals().into_bytes()),
            Page::Robots => Content::Bytes(self.robots().into_bytes()),
            Page::Headers => Content::Bytes(self.headers().into_bytes()),
            Page::Redirects => Content::Bytes(self.redirects().into_bytes()),
            Page::NoJekyll => Content::Bytes(Vec::new()),
            Page::Moved(_, page) => Content::Moved(self.moved_view(page)),
            Page::Asset(name) => {
                let asset = self.project.theme.assets().get(name);
                Content::Bytes(asset.map_or_else(Vec::new, |asset| asset.bytes.to_vec()))
            }
        }
    }

    /// The notices that have a page.
    fn notices(&self) -> impl Iterator<Item = (usize, &'a Notice)> {
        let project = self.project;
        let notices = project.notices.iter().map(Arc::as_ref).enumerate();
        notices.filter(|(index, _)| self.composition.shown[*index].is_some())
    }

    fn notice(&self, notice: usize) -> &'a Notice {
        &self.project.notices[notice]
    }

    fn version(&self, notice: usize, version: usize) -> &'a Version {
        &self.notice(notice).versions[version]
    }

    /// The versions that have a page, oldest first.
    fn visible(&self, notice: usize) -> Vec<usize> {
        self.composition.visible(notice, self.drafts)
    }

    fn state(&self, notice: usize, version: usize) -> State {
        self.composition.histories[notice].state(version)
    }

    /// The text that a reader of `language` is shown: its own, or else the original.
    fn text(&self, notice: usize, version: usize, language: &Language) -> Option<&'a Composed> {
        let own = |language: &Language| self.composition.text(notice, version, language);
        let original = || self.version(notice, version).original.as_ref().and_then(own);
        let any = || self.project.config.languages.iter().find_map(own);
        own(language).or_else(original).or_else(any)
    }

    /// The languages in which a version really has a text.
    fn languages_of(&self, notice: usize, version: usize) -> Vec<&'a Language> {
        let project = self.project;
        let has = |language: &&Language| self.composition.has(notice, version, language);
        project.config.languages.iter().filter(has).collect()
    }

    fn index(&self, page: &Page, language: &Language) -> IndexView {
        let notices = self.notices().filter_map(|(index, notice)| {
            let shown = self.composition.shown[index]?;
            let text = self.text(index, shown, language)?;
            let slug = &notice.slug.value;
            Some(NoticeEntry {
                title: text.edition.title.clone(),
                lang: text.edition.language.to_string(),
                href: self.urls.notice(language, slug),
                effective: self.effective(index, shown, language),
                coming: self.coming(index, shown, language),
                ended: self.ended(index, language),
                history: self.urls.history(language, slug),
            })
        });
        IndexView { shell: self.shell(page), notices: notices.collect() }
    }

    fn choices(&self) -> Vec<Choice> {
        let languages = self.project.config.languages.iter();
        let choice = |language: &Language| Choice {
            lang: language.to_string(),
            name: self.own_name(language),
            operator: self.operator(language),
            href: self.urls.index(language),
        };
        languages.map(choice).collect()
    }

    /// The announced version, where another one is shown.
    fn coming(&self, notice: usize, shown: usize, language: &Language) -> Option<VersionLink> {
        let coming = self.composition.histories[notice].coming().filter(|coming| *coming != shown)?;
        Some(self.version_link(notice, coming, language))
    }

    fn version_link(&self, notice: usize, version: usize, language: &Language) -> VersionLink {
        let href = self.urls.version(language, &self.notice(notice).slug.value, &self.version(notice, version).id);
        VersionLink { href, effective: self.effective(notice, version, language) }
    }

    fn effective(&self, notice: usize, version: usize, language: &Language) -> Option<DateView> {
        let date = self.version(notice, version).effective.as_ref()?.value;
        Some(self.date(date, language))
    }

    /// The last day on which a version applies: the day before the next published one does, or the notice's own last day.
    fn until(&self, notice: usize, version: usize, language: &Language) -> Option<DateView> {
        let own = self.version(notice, version).effective.as_ref()?.value;
        let next = self.composition.histories[notice].published().find(|other| *other > version);
        let next = next.and_then(|next| self.version(notice, next).effective.as_ref());
        // Two versions on one day: the first never applied for a whole one.
        let before = next.map(|date| date.value.yesterday().unwrap_or(date.value).max(own));
        let ended = self.notice(notice).ended.as_ref().map(|date| date.value);
        Some(self.date([before, ended].into_iter().flatten().min()?, language))
    }

    /// The last day on which a notice applies.
    fn ended(&self, notice: usize, language: &Language) -> Option<DateView> {
        let ended = self.notice(notice).ended.as_ref()?;
        Some(self.date(ended.value, language))
    }

    fn date(&self, date: Date, language: &Language) -> DateView {
        let text = self.project.dates.get(language).map_or_else(|| date.to_string(), |format| format.text(date));
        DateView { iso: date.to_string(), text }
    }
}
