//! The view of all versions of a notice.

use jiff::civil::Date;

use super::Pages;
use super::page::{NoticePage, Page, PageKind};
use super::view::history::{HistoryEntry, HistoryView, Period};
use crate::base::Language;
use crate::model::VersionId;

/// The share of the longest period in a timeline.
const LONGEST: i64 = 12;
/// The smallest share at which a period can be read.
const SHORTEST: i64 = 2;

impl Pages<'_> {
    /// Returns the view of the visible versions of a notice, newest first.
    pub(super) fn history_view(&self, page: &NoticePage) -> HistoryView {
        let (id, language, slug) = (page.id, &page.language, self.slug(page.id));
        let shown = self.text(id, language);
        let versions = self.visible(id.notice).into_iter().rev();
        HistoryView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: shown.map_or_else(String::new, |text| text.edition.title.clone()),
            title_lang: shown.map_or(language, |text| &text.edition.language).to_string(),
            current: self.urls.notice(language, slug),
            timeline: self.timeline(id.notice, language),
            sections: self.sections_href(id, language),
            data: self.urls.data(slug),
            versions: versions.map(|id| self.history_entry(id, language)).collect(),
        }
    }

    /// Returns when each version with a date applied, oldest first.
    fn timeline(&self, notice: usize, language: &Language) -> Vec<Period> {
        let dated: Vec<(VersionId, Date)> = self
            .visible(notice)
            .into_iter()
            .filter_map(|id| Some((id, self.version(id).effective.as_ref()?.value)))
            .collect();
        let days = |from: Date, to: Date| i64::from(from.until(to).map_or(0, |span| span.get_days()));
        let lengths: Vec<i64> = dated.windows(2).map(|pair| days(pair[0].1, pair[1].1).max(1)).collect();
        let longest = lengths.iter().copied().max().unwrap_or(1);
        let period = |(index, (id, from)): (usize, &(VersionId, Date))| Period {
            href: self.notice_path(&PageKind::Version.of(*id, language)),
            state: self.composition.state(*id).name(),
            from: self.date(*from, language),
            until: self.until(*id, language),
            // The last period is open: its length is not known.
            share: lengths.get(index).map_or(LONGEST / 2, |days| (LONGEST * days / longest).max(SHORTEST)),
        };
        dated.iter().enumerate().map(period).collect()
    }

    fn history_entry(&self, id: VersionId, language: &Language) -> HistoryEntry {
        let entry = self.version(id);
        HistoryEntry {
            version: entry.id.clone(),
            href: self.urls.version(language, self.slug(id), &entry.id),
            state: self.composition.state(id).name(),
            announced: entry.announced.as_ref().map(|date| self.date(date.value, language)),
            effective: self.effective(id, language),
            until: self.until(id, language),
            plain: self.text_view(id, language),
            errata: self.errata(id, language),
            summary: self.summary_of(id, language),
            summary_lang: language.to_string(),
            comparison: self.comparison_href(id, language),
            since: self.since_href(id, language),
            translated: self.composition.has(id, language),
        }
    }
}
