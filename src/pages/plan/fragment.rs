//! The text of a notice as a fragment, for inclusion in the company's own page or in an app.

use super::Pages;
use super::page::{DataFile, NoticePage, PageKind};
use super::view::notice::{FragmentView, SectionView};

impl Pages<'_> {
    /// Whether any notice is published as a fragment.
    pub(super) fn has_fragments(&self) -> bool {
        self.shown().any(|id| self.notice(id.notice).fragment)
    }

    /// Returns the notice's own page without the links from its sections to other pages of the site.
    pub(super) fn fragment_view(&self, page: &NoticePage) -> FragmentView {
        let mut notice = self.notice_view(&PageKind::Current.of(page.id, &page.language));
        notice.sections.iter_mut().for_each(bare);
        FragmentView { notice, style: self.file_path(&DataFile::FragmentStyle) }
    }

    /// Returns the rules of `_headers` for fragments: any page may fetch them, and no search engine shows them.
    pub(super) fn fragment_headers(&self) -> String {
        if !self.has_fragments() {
            return String::new();
        }
        let base = self.urls.base();
        format!("\n{base}:language/:notice/fragment.html\n  X-Robots-Tag: noindex\n  Access-Control-Allow-Origin: *\n")
    }
}

/// Removes the links from a section to its counterparts on other pages.
fn bare(section: &mut SectionView) {
    section.translations.clear();
    section.history = None;
    section.sections.iter_mut().for_each(bare);
}
