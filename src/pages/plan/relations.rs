//! What the head of a page says of its neighbours: versions (RFC 5829), and the feed of its language.

use super::view::{FeedLink, Relation};
use super::{Page, Site};
use crate::base::language::Language;

impl Site<'_> {
    /// How a version stands to the others of its notice.
    pub(super) fn relations(&self, page: &Page) -> Vec<Relation> {
        let (notice, version, language) = match page {
            Page::Notice(notice, language) => match self.composition.shown[*notice] {
                Some(shown) => (*notice, shown, language),
                None => return Vec::new(),
            },
            Page::Version(notice, version, language) => (*notice, *version, language),
            _ => return Vec::new(),
        };
        let visible = self.visible(notice);
        let place = visible.iter().position(|other| *other == version);
        let before = place.and_then(|place| visible.get(place.checked_sub(1)?));
        let after = place.and_then(|place| visible.get(place + 1));
        let slug = &self.notice(notice).slug.value;
        let path = |version: &usize| self.path(&Page::Version(notice, *version, language.clone()));
        let all = [
            ("latest-version", Some(self.urls.notice(language, slug))),
            ("version-history", Some(self.urls.history(language, slug))),
            ("prev predecessor-version", before.map(path)),
            ("next successor-version", after.map(path)),
        ];
        let relation = |(rel, path): (&'static str, Option<String>)| {
            path.map(|path| Relation { rel, href: self.urls.absolute(&path) })
        };
        all.into_iter().filter_map(relation).collect()
    }

    /// The feed that a page's reader may follow.
    pub(super) fn feed_link(&self, page: &Page, language: &Language) -> Option<FeedLink> {
        let has_language = !matches!(page, Page::Chooser | Page::NotFound);
        let link = || FeedLink { href: self.urls.feed(language), title: self.word(language, "feed-title", &[]) };
        (has_language && self.has_feed()).then(link)
    }
}
