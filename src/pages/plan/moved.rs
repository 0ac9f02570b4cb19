//! Addresses that a notice had before (`aliases` in `notice.toml`): every page of the notice also stands at its old address,
//! as a page that leads on without a script. Hosts that read `_redirects` answer with a real redirect.

use super::view::Shell;
use super::view::brand::MovedView;
use super::{Page, Site};
use crate::base::language::Language;

impl Site<'_> {
    /// The pages at retired addresses of `pages`, and the list of them for hosts.
    pub(super) fn moved(&self, pages: &[Page]) -> Vec<Page> {
        let mut moved: Vec<Page> = Vec::new();
        for page in pages {
            let Some((notice, _)) = self.place(page).filter(|_| self.path(page).ends_with('/')) else { continue };
            let retired = self.notice(notice).aliases.iter();
            moved.extend(retired.map(|retired| Page::Moved(retired.value.clone(), Box::new(page.clone()))));
        }
        if !moved.is_empty() {
            moved.push(Page::Redirects);
        }
        moved
    }

    /// The notice and the language of a page of a notice.
    fn place<'p>(&self, page: &'p Page) -> Option<(usize, &'p Language)> {
        match page {
            Page::Notice(notice, language) | Page::Version(notice, _, language) | Page::History(notice, language) => {
                Some((*notice, language))
            }
            _ => None,
        }
    }

    /// Where a page stood while its notice had the retired slug.
    pub(super) fn retired_path(&self, retired: &str, page: &Page) -> String {
        let path = self.path(page);
        let Some((notice, language)) = self.place(page) else { return path };
        let folder = self.urls.notice(language, &self.notice(notice).slug.value);
        let rest = path.strip_prefix(&folder).unwrap_or_default();
        format!("{}{rest}", self.urls.notice(language, retired))
    }

    /// A page that leads on: the frame is that of the page it leads to, whose canonical address it gives.
    pub(super) fn moved_view(&self, page: &Page) -> MovedView {
        let shell = self.shell(page);
        let title = shell.breadcrumbs.last().map_or_else(String::new, |crumb| crumb.label.clone());
        let href = self.path(page);
        MovedView { shell: Shell { alternates: Vec::new(), structured: None, ..shell }, title, href }
    }

    /// Old address, new address, status: for Netlify, Cloudflare Pages and their like.
    pub(super) fn redirects(&self) -> String {
        let mut text = String::new();
        for language in &self.project.config.languages {
            for (_, notice) in self.notices() {
                let new = self.urls.notice(language, &notice.slug.value);
                for retired in &notice.aliases {
                    let old = self.urls.notice(language, &retired.value);
                    text.push_str(&format!("{old}* {new}:splat 301\n"));
                }
            }
        }
        text
    }
}
