//! Addresses that a notice had before (`aliases` in `notice.toml`): every page of the notice also stands at its old address,
//! as a page that leads on without a script. Hosts that read `_redirects` answer with a real redirect.

use super::Pages;
use super::page::{NoticePage, Output, Page};
use super::view::Shell;
use super::view::brand::MovedView;

impl Pages<'_> {
    /// Returns the pages at retired addresses of `pages`.
    pub(super) fn moved(&self, pages: &[NoticePage]) -> Vec<Output> {
        let moved = pages.iter().flat_map(|page| {
            let retired = self.notice(page.id.notice).aliases.iter();
            retired.map(|retired| Output::Moved(retired.value.clone(), page.clone()))
        });
        moved.collect()
    }

    /// Returns where a page stood while its notice had the retired slug.
    pub(super) fn retired_path(&self, retired: &str, page: &NoticePage) -> String {
        let path = self.notice_path(page);
        let folder = self.urls.notice(&page.language, self.slug(page.id));
        let rest = path.strip_prefix(&folder).expect("a page of a notice lies in its folder");
        format!("{}{rest}", self.urls.notice(&page.language, retired))
    }

    /// Returns a page that leads on: the frame is that of the page it leads to, whose canonical address it gives.
    pub(super) fn moved_view(&self, page: &NoticePage) -> MovedView {
        let shell = self.shell(&Page::Notice(page.clone()));
        let title = shell.breadcrumbs.last().map_or_else(String::new, |crumb| crumb.label.clone());
        let href = self.notice_path(page);
        MovedView { shell: Shell { alternates: Vec::new(), structured: None, ..shell }, title, href }
    }

    /// Old address, new address, status: for Netlify, Cloudflare Pages and their like.
    pub(super) fn redirects(&self) -> String {
        let mut text = String::new();
        for notice in self.shown().map(|id| self.notice(id.notice)) {
            for retired in &notice.aliases {
                let [old, new] = [&retired.value, &notice.slug.value].map(|slug| self.urls.data(slug));
                text.push_str(&format!("{old} {new} 301\n"));
            }
        }
        for language in &self.site.config.languages {
            for notice in self.shown().map(|id| self.notice(id.notice)) {
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
