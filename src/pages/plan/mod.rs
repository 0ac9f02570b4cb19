//! Which pages exist, at which addresses, and what each of them shows.
//!
//! The site is a function from path to bytes: the plan knows every path, and [`crate::pages::render`] makes the content
//! of any one of them.

mod announcement;
mod bilingual;
mod brand;
mod changes;
pub(crate) mod data;
mod feed;
mod fragment;
mod history;
mod joined;
mod machine;
mod moved;
mod notice;
pub(crate) mod page;
mod relations;
mod said;
mod seal;
mod sections;
pub(crate) mod share;
mod shell;
pub(crate) mod site_data;
mod statics;
mod structured;
pub(crate) mod view;
mod wanted;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::base::Language;
use crate::edition::compose::{Composed, Composition};
use crate::model::{Notice, Version, VersionId};
use crate::pages::html::body::Body;
use crate::pages::template::Template;
use crate::pages::urls::Urls;
use crate::pages::whole::UnbreakableUnits;
use crate::read::site::Site;
use crate::read::theme::Asset;
use crate::words::Catalog;
use page::{DataFile, FRAGMENT_STYLE, NoticePage, Output, Page, PageKind};
use share::Share;
use view::{Choice, ComingVersion, Crumb, DateView, IndexView, VersionLink};

/// The pages of a site, and what they are made from.
#[derive(Debug)]
pub(crate) struct Pages<'a> {
    /// The site.
    pub(crate) site: &'a Site,
    /// Its texts.
    pub(crate) composition: &'a Composition,
    /// Its addresses.
    pub(crate) urls: Urls,
    /// Whether drafts are shown.
    pub(crate) drafts: bool,
    kept: Arc<SharedWork>,
}

/// Values computed once for all pages, when a page first needs them.
#[derive(Debug)]
pub(crate) struct SharedWork {
    comparisons: changes::Comparisons,
    /// What each notice contributes to the pages of the whole site.
    shares: Vec<OnceLock<Share>>,
    /// Words and signs that belong to a number, in the languages of the site.
    units: UnbreakableUnits,
    /// The HTML of each text.
    bodies: BTreeMap<(VersionId, Language), OnceLock<Body>>,
}

impl SharedWork {
    fn new(site: &Site, composition: &Composition, drafts: bool) -> Self {
        let words = site.config.languages.iter().filter_map(|language| site.words.get(language));
        Self {
            units: UnbreakableUnits::of(words.map(Catalog::profile)),
            comparisons: changes::Comparisons::new(site, composition, drafts),
            shares: site.notices.iter().map(|_| OnceLock::new()).collect(),
            bodies: composition.ids().map(|id| (id.clone(), OnceLock::new())).collect(),
        }
    }
}

/// The content at a path.
#[derive(Debug)]
pub(crate) enum Content {
    /// A page before it is rendered.
    Page(Box<Template>),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A file of the site's own: its path and its bytes.
    Own(String, Arc<[u8]>),
    /// Bytes, and the paths that they link to.
    Linked(Vec<u8>, Vec<String>),
}

impl<'a> Pages<'a> {
    /// Returns the pages of a site.
    pub(crate) fn new(site: &'a Site, composition: &'a Composition, drafts: bool) -> Self {
        let kept = Arc::new(SharedWork::new(site, composition, drafts));
        Self { site, composition, urls: Urls::new(&site.config.base), drafts, kept }
    }

    /// Returns the pages of a site made again from the same inputs, with the values computed before.
    pub(crate) fn again(site: &'a Site, composition: &'a Composition, drafts: bool, kept: &Arc<SharedWork>) -> Self {
        Self { site, composition, urls: Urls::new(&site.config.base), drafts, kept: Arc::clone(kept) }
    }

    /// Takes what a notice contributes to the pages of the whole site, computed elsewhere.
    pub(crate) fn take(&self, notice: usize, share: Share) {
        // If a page has computed it before, the value is the same.
        let _ = self.kept.shares[notice].set(share);
    }

    /// Returns the store of the values computed for its pages.
    pub(crate) fn kept(&self) -> Arc<SharedWork> {
        Arc::clone(&self.kept)
    }

    /// Returns the words and signs that belong to a number, in the languages of the site.
    pub(super) fn units(&self) -> &UnbreakableUnits {
        &self.kept.units
    }

    /// Returns every output with its path, in a fixed order.
    pub(crate) fn outputs(&self) -> Vec<(String, Output)> {
        let mut all = self.made();
        all.extend(self.statics().map(|file| (self.file_path(&file), file.into())));
        all
    }

    /// Returns every output except files of the site's own, with its path.
    pub(super) fn made(&self) -> Vec<(String, Output)> {
        let mut all: Vec<_> = self.written().into_iter().map(|output| (self.path(&output), output)).collect();
        all.extend(self.retired_files(&all));
        all
    }

    /// Returns every output at its present address, except files of the site's own.
    fn written(&self) -> Vec<Output> {
        let mut all = vec![Page::Chooser.into(), Page::NotFound.into()];
        all.extend([DataFile::Sitemap, DataFile::Robots, DataFile::Headers, DataFile::NoJekyll].map(Output::from));
        all.extend(self.site.log.is_some().then(|| DataFile::Seals.into()));
        let assets = self.site.theme.assets().keys().filter(|name| *name != FRAGMENT_STYLE);
        all.extend(assets.cloned().map(|name| DataFile::Asset(name).into()));
        all.extend(self.has_fragments().then(|| DataFile::FragmentStyle.into()));
        all.push(DataFile::SiteData.into());
        all.extend(self.shown().map(|id| DataFile::Data(id.notice).into()));
        let pages = self.notice_pages();
        for language in &self.site.config.languages {
            all.push(Page::Index(language.clone()).into());
            let joined = (0..self.site.config.pages.len()).filter(|at| !self.joined(*at).is_empty());
            all.extend(joined.map(|at| Page::Joined(at, language.clone()).into()));
            if self.composition.has_news() {
                all.push(DataFile::Feed(language.clone()).into());
            }
            all.extend(pages.iter().filter(|page| page.language == *language).cloned().map(|p| Page::Notice(p).into()));
        }
        for id in self.shown().flat_map(|id| self.visible(id.notice)) {
            all.extend(self.languages_of(id).into_iter().map(|language| DataFile::Text(id, language.clone()).into()));
            all.extend(self.replaced_texts(id).map(Output::from));
            all.push(DataFile::VersionData(id).into());
        }
        let moved = self.moved(&pages);
        if !moved.is_empty() {
            all.extend(moved);
            all.push(DataFile::Redirects.into());
        }
        all
    }

    /// Returns the pages of all notices.
    fn notice_pages(&self) -> Vec<NoticePage> {
        let mut pages = Vec::new();
        for language in &self.site.config.languages {
            for id in self.shown() {
                let of = |kind: PageKind| move |id| kind.of(id, language);
                pages.extend([PageKind::Current, PageKind::History].map(|kind| kind.of(id, language)));
                pages.extend(self.notice(id.notice).fragment.then(|| PageKind::Fragment.of(id, language)));
                pages.extend(self.visible(id.notice).into_iter().map(of(PageKind::Version)));
                for id in self.visible(id.notice) {
                    let beside = self.beside(id, language).into_iter();
                    pages.extend(beside.map(|at| PageKind::Bilingual(at).of(id, language)));
                }
                pages.extend(self.has_sections(id, language).then(|| PageKind::Sections.of(id, language)));
                let has = |id: &VersionId| self.kept.comparisons.has(*id, language);
                pages.extend(self.visible(id.notice).into_iter().filter(has).map(of(PageKind::Changes)));
                let older = |id: &VersionId| self.since(*id, language).is_some();
                pages.extend(self.visible(id.notice).into_iter().filter(older).map(of(PageKind::Since)));
            }
        }
        pages
    }

    /// Returns the version that each notice with a page shows at its own address.
    fn shown(&self) -> impl Iterator<Item = VersionId> {
        (0..self.site.notices.len()).filter_map(|notice| self.composition.shown(notice))
    }

    /// Returns whether a version is the one shown on its notice's own page.
    fn is_shown(&self, id: VersionId) -> bool {
        self.composition.shown(id.notice) == Some(id)
    }

    fn notice(&self, notice: usize) -> &'a Notice {
        &self.site.notices[notice]
    }

    fn slug(&self, id: VersionId) -> &'a str {
        &self.notice(id.notice).slug.value
    }

    fn version(&self, id: VersionId) -> &'a Version {
        self.site.version(id).1
    }

    /// Returns the language that prevails, if it is not the reader's `language`.
    fn original_for(&self, id: VersionId, language: &Language) -> Option<&'a Language> {
        self.version(id).original.as_ref().filter(|original| *original != language)
    }

    /// Returns the versions that have a page, oldest first.
    fn visible(&self, notice: usize) -> Vec<VersionId> {
        self.composition.visible(notice, self.drafts)
    }

    /// Returns the visible versions before and after a version.
    fn neighbours(&self, id: VersionId) -> [Option<VersionId>; 2] {
        let visible = self.visible(id.notice);
        let place = visible.iter().position(|other| *other == id);
        let at = |place: Option<usize>| visible.get(place?).copied();
        [at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1))]
    }

    fn asset(&self, name: &str) -> &'a Asset {
        self.site.theme.assets().get(name).expect("an asset of the theme")
    }

    /// Returns the text shown to a reader of `language`: in that or the nearest language, or the original, or any.
    fn text(&self, id: VersionId, language: &Language) -> Option<&'a Composed> {
        let own = |language: &Language| self.composition.text(id, language);
        let original = || self.version(id).original.as_ref().and_then(own);
        let any = || self.site.config.languages.iter().find_map(own);
        self.nearest_text(id, language).or_else(original).or_else(any)
    }

    /// Returns the text in a language, or in the nearest language that it falls back to: `en` for `en-GB`.
    fn nearest_text(&self, id: VersionId, language: &Language) -> Option<&'a Composed> {
        let own = |language: &Language| self.composition.text(id, language);
        own(language).or_else(|| language.nearest_in_script().skip(1).find_map(|near| own(&near)))
    }

    /// Returns the languages in which a version really has a text.
    fn languages_of(&self, id: VersionId) -> Vec<&'a Language> {
        let site = self.site;
        site.config.languages.iter().filter(|language| self.composition.has(id, language)).collect()
    }

    /// Whether the site has only one language.
    fn is_in_one_language(&self) -> bool {
        self.site.config.languages.len() == 1
    }

    /// Returns the view of the list of notices in a language.
    fn index(&self, page: &Page, language: &Language) -> IndexView {
        let notices = self.shown().filter_map(|id| match self.kept.shares[id.notice].get() {
            Some(share) => share.entry(language).cloned(),
            None => self.index_entry(id, language),
        });
        let joined = (0..self.site.config.pages.len()).filter(|at| !self.joined(*at).is_empty());
        let link = |at| (self.joined_title(at, language), self.page_path(&Page::Joined(at, language.clone())));
        IndexView {
            shell: self.shell(page),
            notices: notices.collect(),
            joined: joined
                .map(link)
                .map(|(title, href)| Crumb { label: title, href: Some(href), lang: None })
                .collect(),
        }
    }

    fn choices(&self) -> Vec<Choice> {
        let languages = self.site.config.languages.iter();
        let choice = |language: &Language| Choice {
            lang: language.to_string(),
            name: self.own_name(language),
            operator: self.operator(language),
            href: self.urls.index(language),
        };
        languages.map(choice).collect()
    }

    /// Returns the announced version, if another one is shown.
    fn coming(&self, shown: VersionId, language: &Language) -> Option<ComingVersion> {
        let coming = self.composition.histories[shown.notice].coming().map(|version| shown.sibling(version));
        let id = coming.filter(|coming| *coming != shown)?;
        let VersionLink { href, effective } = self.version_link(id, language);
        let comparison = self.comparison_href(id, language);
        Some(ComingVersion { href, effective, summary: self.summary_of(id, language), comparison })
    }

    /// Returns what a version changed, in the publisher's words.
    fn summary_of(&self, id: VersionId, language: &Language) -> Option<String> {
        self.version(id).summary.as_ref().and_then(|summary| summary.get(language)).cloned()
    }

    fn version_link(&self, id: VersionId, language: &Language) -> VersionLink {
        VersionLink {
            href: self.notice_path(&PageKind::Version.of(id, language)),
            effective: self.effective(id, language),
        }
    }

    fn effective(&self, id: VersionId, language: &Language) -> Option<DateView> {
        let date = self.version(id).effective.as_ref()?.value;
        Some(self.date(date, language))
    }

    /// Returns the last day on which a version applies: the day before the next published one does, or the notice's own
    /// last day.
    fn until(&self, id: VersionId, language: &Language) -> Option<DateView> {
        let own = self.version(id).effective.as_ref()?.value;
        let next = self.composition.histories[id.notice].published().find(|other| *other > id.version);
        let next = next.and_then(|next| self.version(id.sibling(next)).effective.as_ref());
        // Of two versions on one day, the first never applied for a whole day.
        let before = next.map(|date| date.value.yesterday().unwrap_or(date.value).max(own));
        let ended = self.notice(id.notice).ended.as_ref().map(|date| date.value);
        Some(self.date([before, ended].into_iter().flatten().min()?, language))
    }

    /// Returns the last day on which a notice applies.
    fn ended(&self, notice: usize, language: &Language) -> Option<DateView> {
        let ended = self.notice(notice).ended.as_ref()?;
        Some(self.date(ended.value, language))
    }

    fn date(&self, date: Date, language: &Language) -> DateView {
        let text = self.site.dates.get(language).map_or_else(|| date.to_string(), |format| format.text(date));
        DateView { iso: date.to_string(), text }
    }
}
