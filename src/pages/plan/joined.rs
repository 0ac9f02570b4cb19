//! The view of several notices on one page.

use super::Pages;
use super::page::{Page, PageKind};
use super::sections::{Aliases, Drift, section_views};
use super::view::joined::{JoinedView, PartView};
use super::view::notice::SectionView;
use crate::base::Language;
use crate::model::VersionId;
use crate::pages::html::body;
use crate::pages::template::Says;

impl Pages<'_> {
    /// Returns the versions on a page of several notices: for each notice, the version that its own page shows.
    pub(super) fn joined(&self, at: usize) -> Vec<VersionId> {
        let wanted = self.site.config.pages[at].notices.iter();
        let shown = wanted.filter_map(|name| {
            let notice = self.site.notices.iter().position(|notice| notice.id == name.value)?;
            self.composition.shown(notice)
        });
        shown.collect()
    }

    /// Returns the title of a page of several notices.
    pub(super) fn joined_title(&self, at: usize, language: &Language) -> String {
        self.site.config.pages[at].title.get(language).cloned().unwrap_or_default()
    }

    /// Returns the texts that a page of several notices shows, by the anchors of their notices.
    pub(super) fn joined_texts(&self, at: usize, language: &Language) -> Vec<(String, Says)> {
        let text = |id: VersionId| {
            let shown = self.text(id, language)?.edition.language.clone();
            Some((self.slug(id).to_owned(), Says::Text(id, shown)))
        };
        self.joined(at).into_iter().filter_map(text).collect()
    }

    /// Returns the view of a page of several notices.
    pub(super) fn joined_view(&self, page: &Page, at: usize, language: &Language) -> JoinedView {
        let parts = self.joined(at).into_iter().filter_map(|id| self.part(id, language));
        JoinedView { shell: self.shell(page), title: self.joined_title(at, language), parts: parts.collect() }
    }

    /// Returns a notice on a page of several: its anchors begin with its slug, so that no two are the same.
    fn part(&self, id: VersionId, language: &Language) -> Option<PartView> {
        let text = self.text(id, language)?;
        let (edition, slug) = (&text.edition, self.slug(id));
        let prefix = format!("{slug}:");
        let body = body::write(edition, self.setting(&prefix));
        let full = |text: String| Some(text).filter(|text| !text.is_empty());
        let own = PageKind::Current.of(id, language);
        let drift = self.drift(&own).map(Drift::here);
        let mut sections = section_views(
            &edition.sections,
            (&mut body.sections.iter(), &body.gists),
            &[],
            drift.as_ref(),
            &Aliases::new(),
            None,
        );
        sections.iter_mut().for_each(|section| lower(section, &prefix));
        Some(PartView {
            id: slug.to_owned(),
            family: full(edition.family.clone()),
            title: edition.title.clone(),
            subtitle: full(edition.subtitle.clone()),
            lead: body.lead,
            lang: edition.language.to_string(),
            numbering: self.version(id).scheme(self.notice(id.notice)).to_owned(),
            href: self.urls.notice(language, slug),
            permalink: self.notice_path(&PageKind::Version.of(id, language)),
            version: self.version(id).id.clone(),
            effective: self.effective(id, language),
            plain: self.text_view(id, language),
            standing: self.standing(id, &edition.language, language),
            original: self.original(&own),
            gist: body.gist,
            preamble: body.preamble,
            sections,
            closing: body.closing,
        })
    }
}

/// Moves a section one level down, under the title of its notice, and prefixes its anchor.
fn lower(section: &mut SectionView, prefix: &str) {
    section.level = (section.level + 1).min(6);
    section.id = format!("{prefix}{}", section.id);
    section.sections.iter_mut().for_each(|inner| lower(inner, prefix));
}
