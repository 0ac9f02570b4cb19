//! Former addresses of notices (`aliases` in `notice.toml`): every page of a notice also exists at its old address, as
//! a page that redirects without a script, and every file as it is, since a file cannot redirect. Hosts that read
//! `_redirects` answer with a real redirect.

use super::Pages;
use super::page::{DataFile, NoticePage, Output, Page};
use super::view::Shell;
use super::view::brand::MovedView;

impl Pages<'_> {
    /// Returns the pages at the retired addresses of `pages`.
    pub(super) fn moved(&self, pages: &[NoticePage]) -> Vec<Output> {
        let moved = pages.iter().flat_map(|page| {
            let retired = self.notice(page.id.notice).aliases.iter();
            retired.map(|retired| Output::Moved(retired.value.clone(), page.clone()))
        });
        moved.collect()
    }

    /// Returns the path that a page had while its notice had the retired slug.
    pub(super) fn retired_path(&self, retired: &str, page: &NoticePage) -> String {
        let path = self.notice_path(page);
        let folder = self.urls.notice(&page.language, self.slug(page.id));
        let rest = path.strip_prefix(&folder).expect("a page of a notice lies in its folder");
        format!("{}{rest}", self.urls.notice(&page.language, retired))
    }

    /// Returns the files of notices at their former addresses.
    pub(super) fn retired_files(&self, outputs: &[(String, Output)]) -> Vec<(String, Output)> {
        let at_old = |(path, output): &(String, Output)| {
            let (Output::File(file), Some(notice)) = (output, output.notice()) else { return Vec::new() };
            let notice = self.notice(notice);
            let old =
                notice.aliases.iter().map(|retired| self.retired_file(&retired.value, &notice.slug.value, path, file));
            old.map(|old| (old, output.clone())).collect()
        };
        outputs.iter().flat_map(at_old).collect()
    }

    /// Returns the path that a file had while its notice had the retired slug.
    fn retired_file(&self, retired: &str, slug: &str, path: &str, file: &DataFile) -> String {
        let folder = |slug: &str| match file {
            DataFile::Text(_, language) | DataFile::Replaced(_, language, _) => self.urls.notice(language, slug),
            _ => self.urls.data(slug).trim_end_matches(".json").to_owned(),
        };
        let rest = path.strip_prefix(&folder(slug)).expect("a file of a notice lies in its folder");
        folder(retired) + rest
    }

    /// Returns the view of a page that redirects: its frame, with the canonical address, is that of the target page.
    pub(super) fn moved_view(&self, page: &NoticePage) -> MovedView {
        let shell = self.shell(&Page::Notice(page.clone()));
        let title = shell.breadcrumbs.last().map_or_else(String::new, |crumb| crumb.label.clone());
        let href = self.notice_path(page);
        MovedView { shell: Shell { alternates: Vec::new(), structured: None, ..shell }, title, href }
    }

    /// Returns `_redirects`: old address, new address, status; for Netlify, Cloudflare Pages and the like.
    pub(super) fn redirects(&self) -> String {
        let mut text = String::new();
        for notice in self.shown().map(|id| self.notice(id.notice)) {
            for retired in &notice.aliases {
                let [old, new] = [&retired.value, &notice.slug.value].map(|slug| self.urls.data(slug));
                let folder = |path: &str| path.trim_end_matches(".json").to_owned();
                text.push_str(&format!("{old} {new} 301\n{}/* {}/:splat 301\n", folder(&old), folder(&new)));
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
