//! The announcement of a version: what changes, from when, and where to read it.

use jiff::civil::Date;

use super::page::PageKind;
use super::view::announcement::AnnouncementView;
use super::{Pages, changes, wanted};
use crate::base::{Language, Spanned};
use crate::model::{State, VersionId};

impl Pages<'_> {
    /// Returns the view of a version's announcement in a language, in which the version has a text.
    pub(crate) fn announcement(&self, id: VersionId, language: &Language) -> AnnouncementView {
        let page = PageKind::Version.of(id, language);
        let read = self.urls.absolute(&self.notice_path(&page));
        let sections = self.text(id, language).map_or_else(Vec::new, |text| text.edition.sections.clone());
        let comparison = self.comparison(id, language);
        let changes_page = PageKind::Changes.of(id, language);
        let beside = comparison.map(|(old, compared)| self.beside_original(&changes_page, (old, id), compared));
        let entry = self.version(id);
        // The oldest version kept may revise one that was published elsewhere.
        let day = |date: &Option<Spanned<Date>>| date.as_ref().map(|date| date.value);
        let revises = day(&entry.established).is_some_and(|established| Some(established) != day(&entry.effective));
        let is_coming = matches!(self.composition.state(id), State::Draft | State::Announced);
        AnnouncementView {
            lang: language.to_string(),
            title: self.title_of(id, language),
            operator: self.operator(language),
            time: if is_coming { "coming" } else { "past" },
            first: self.neighbours(id)[0].is_none() && !revises,
            effective: self.effective(id, language),
            note: self.summary_of(id, language),
            summary: comparison.map(|(_, compared)| changes::summary(compared)).unwrap_or_default(),
            same: comparison.is_some_and(|(_, compared)| compared.is_empty()),
            behind: beside.map(|beside| beside.behind).unwrap_or_default(),
            original: self.original(&page),
            comparison: self.comparison_href(id, language).map(|path| self.urls.absolute(&path)),
            contact: wanted::contact(&sections).map_or_else(|| read.clone(), |section| format!("{read}#{section}")),
            read,
        }
    }
}
