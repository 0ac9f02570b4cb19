//! The text of a notice as a fragment: for the company's own page, which includes it, or for an app.

use super::Pages;
use super::page::{File, Kind, NoticePage};
use super::view::notice::{FragmentView, SectionView};

impl Pages<'_> {
    /// Whether a notice is published as a fragment too.
    pub(super) fn has_fragments(&self) -> bool {
        self.shown().any(|id| self.notice(id.notice).fragment)
    }

    /// Returns the notice's own page without what leads to other pages of the site section by section.
    pub(super) fn fragment_view(&self, page: &NoticePage) -> FragmentView {
        let mut notice = self.notice_view(&Kind::Current.of(page.id, &page.language));
        notice.sections.iter_mut().for_each(bare);
        FragmentView { notice, style: self.file_path(&File::FragmentStyle) }
    }

    /// Returns what hosts that read `_headers` say of fragments: any page may fetch them, and no search engine shows them.
    pub(super) fn fragment_headers(&self) -> String {
        if !self.has_fragments() {
            return String::new();
        }
        let base = self.urls.base();
        format!("\n{base}:language/:notice/fragment.html\n  X-Robots-Tag: noindex\n  Access-Control-Allow-Origin: *\n")
    }
}

/// Takes away what leads from a section to its like on other pages.
fn bare(section: &mut SectionView) {
    section.translations.clear();
    section.history = None;
    section.sections.iter_mut().for_each(bare);
}
