//! What a notice contributes to the pages of the whole site: its entries in lists and feeds. Those pages need nothing
//! else of it, and so are made without its texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Pages;
use super::feed::FeedPiece;
use super::site_data::NoticeLine;
use super::view::NoticeEntry;
use crate::base::Language;
use crate::model::VersionId;

/// What a notice contributes to the pages of the whole site, by language tag.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Share {
    /// Its line in the site's data.
    pub(super) line: Option<NoticeLine>,
    /// Its entry in the list of notices of each language.
    entries: BTreeMap<String, NoticeEntry>,
    /// The entries about its versions in the feed of each language, by index of the version.
    pieces: BTreeMap<String, BTreeMap<usize, Vec<FeedPiece>>>,
}

impl Share {
    /// Returns its entry in the list of notices of a language.
    pub(super) fn entry(&self, language: &Language) -> Option<&NoticeEntry> {
        self.entries.get(language.as_str())
    }

    /// Returns the entries about one of its versions in the feed of a language.
    pub(super) fn pieces(&self, id: VersionId, language: &Language) -> Option<&[FeedPiece]> {
        self.pieces.get(language.as_str())?.get(&id.version).map(Vec::as_slice)
    }
}

impl Pages<'_> {
    /// Returns what a notice contributes to the pages of the whole site.
    pub(crate) fn share(&self, notice: usize) -> Share {
        let mut share = Share::default();
        let Some(shown) = self.composition.shown(notice) else { return share };
        share.line = Some(self.notice_line(shown));
        for language in &self.site.config.languages {
            share.entries.extend(self.index_entry(shown, language).map(|entry| (language.to_string(), entry)));
            let told = self.visible(notice).into_iter().filter(|id| self.news_day(*id).is_some());
            let pieces = told.map(|id| (id.version, self.feed_pieces(id, language)));
            share.pieces.insert(language.to_string(), pieces.collect());
        }
        share
    }

    /// Returns the entry of a notice in the list of a language.
    pub(super) fn index_entry(&self, id: VersionId, language: &Language) -> Option<NoticeEntry> {
        let text = self.text(id, language)?;
        Some(NoticeEntry {
            title: text.edition.title.clone(),
            lang: text.edition.language.to_string(),
            only_in: Some(&text.edition.language).filter(|own| *own != language).map(|own| self.name_of(own, language)),
            href: self.urls.notice(language, self.slug(id)),
            effective: self.effective(id, language),
            coming: self.coming(id, language),
            ended: self.ended(id.notice, language),
            history: self.urls.history(language, self.slug(id)),
        })
    }
}
