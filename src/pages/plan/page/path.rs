//! The path of every output.

use super::{DataFile, FRAGMENT_STYLE, NoticePage, Output, Page, PageKind};
use crate::pages::plan::Pages;

/// The name of `data/index.json` among the data of notices, which no notice can have.
const SITE_DATA: &str = "index";

impl Pages<'_> {
    /// Returns the path of an output.
    pub(crate) fn path(&self, output: &Output) -> String {
        match output {
            Output::Page(page) => self.page_path(page),
            Output::Moved(retired, page) => self.retired_path(retired, page),
            Output::File(file) => self.file_path(file),
        }
    }

    /// Returns the path of a page.
    pub(in crate::pages::plan) fn page_path(&self, page: &Page) -> String {
        match page {
            Page::Chooser => self.urls.chooser(),
            Page::NotFound => format!("{}404.html", self.urls.base()),
            Page::Index(language) => self.urls.index(language),
            Page::Joined(at, language) => self.urls.notice(language, &self.site.config.pages[*at].slug.value),
            Page::Notice(page) => self.notice_path(page),
        }
    }

    /// Returns the path of a page of a notice.
    pub(in crate::pages::plan) fn notice_path(&self, NoticePage { kind, id, language }: &NoticePage) -> String {
        let (slug, version) = (self.slug(*id), self.version(*id).id.as_str());
        match kind {
            PageKind::Current => self.urls.notice(language, slug),
            PageKind::Fragment => self.urls.fragment(language, slug),
            PageKind::Version => self.urls.version(language, slug, version),
            PageKind::History => self.urls.history(language, slug),
            PageKind::Changes => self.urls.changes(language, slug, version),
            PageKind::Since => self.urls.since(language, slug, version),
            PageKind::Sections => self.urls.sections(language, slug),
            PageKind::Bilingual(at) => {
                let page = if self.is_shown(*id) { PageKind::Current } else { PageKind::Version }.of(*id, language);
                let other = Some(&self.site.config.languages[*at]).filter(|_| !self.is_original(*id, *at));
                self.urls.bilingual(&self.notice_path(&page), other)
            }
        }
    }

    /// Returns the path of a file.
    pub(in crate::pages::plan) fn file_path(&self, file: &DataFile) -> String {
        let at_root = |name: &str| format!("{}{name}", self.urls.base());
        match file {
            DataFile::Replaced(id, language, digest) => {
                self.urls.replaced(language, self.slug(*id), &self.version(*id).id, digest)
            }
            DataFile::Text(id, language) => self.urls.text(language, self.slug(*id), &self.version(*id).id),
            DataFile::Feed(language) => self.urls.feed(language),
            DataFile::Data(notice) => self.urls.data(&self.notice(*notice).slug.value),
            DataFile::VersionData(id) => self.urls.version_data(self.slug(*id), &self.version(*id).id),
            DataFile::SiteData => self.urls.data(SITE_DATA),
            DataFile::Static(path) => at_root(served(path)),
            DataFile::Seals => self.urls.seals(),
            DataFile::Sitemap => at_root("sitemap.xml"),
            DataFile::Robots => at_root("robots.txt"),
            DataFile::Headers => at_root("_headers"),
            DataFile::Redirects => at_root("_redirects"),
            DataFile::NoJekyll => at_root(".nojekyll"),
            DataFile::Asset(name) => format!("{}{}", self.urls.assets(), self.asset(name).name),
            DataFile::FragmentStyle => at_root(FRAGMENT_STYLE),
        }
    }
}

/// Returns the path at which a file of the site's own is served: for `index.html`, that of its folder.
fn served(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}
