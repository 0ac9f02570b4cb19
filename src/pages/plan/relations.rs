//! Links in the head of a page to its neighbours: versions (RFC 5829), and the feed of its language.

use super::Pages;
use super::page::{Page, PageKind};
use super::view::{FeedLink, Relation};
use crate::base::Language;
use crate::model::VersionId;

impl Pages<'_> {
    /// Returns the relations of a version to the others of its notice.
    pub(super) fn relations(&self, page: &Page) -> Vec<Relation> {
        let Page::Notice(page) = page else { return Vec::new() };
        if !self.facts(page).is_version {
            return Vec::new();
        }
        let [before, after] = self.neighbours(page.id);
        let path = |id: VersionId| self.notice_path(&PageKind::Version.of(id, &page.language));
        let all = [
            ("latest-version", Some(self.notice_path(&PageKind::Current.of(page.id, &page.language)))),
            ("version-history", Some(self.notice_path(&PageKind::History.of(page.id, &page.language)))),
            ("prev predecessor-version", before.map(path)),
            ("next successor-version", after.map(path)),
        ];
        let relation = |(rel, path): (&'static str, Option<String>)| {
            path.map(|path| Relation { rel, href: self.urls.absolute(&path) })
        };
        all.into_iter().filter_map(relation).collect()
    }

    /// Returns the feed that a page's reader may follow.
    pub(super) fn feed_link(&self, page: &Page, language: &Language) -> Option<FeedLink> {
        let link = || FeedLink { href: self.urls.feed(language), title: self.word(language, "feed-title", &[]) };
        (page.language().is_some() && self.composition.has_news()).then(link)
    }
}
