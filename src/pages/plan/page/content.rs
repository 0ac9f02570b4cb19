//! The content at each path: pages as their templates receive them, and the bytes of files.

use std::sync::Arc;

use super::{DataFile, FRAGMENT_STYLE, NoticePage, Output, Page, PageKind};
use crate::pages::plan::view::{ChooserView, NotFoundView};
use crate::pages::plan::{Content, Pages, said};
use crate::pages::template::{Says, Template};

impl Pages<'_> {
    /// Returns the content of an output.
    pub(crate) fn content(&self, output: &Output) -> Content {
        match output {
            Output::Page(page) => Content::Page(Box::new(self.template(page))),
            // A fragment that redirects would redirect the page that includes it.
            Output::Moved(_, page) if page.kind == PageKind::Fragment => {
                Content::Page(Box::new(self.template(&Page::Notice(page.clone()))))
            }
            Output::Moved(_, page) => Content::Page(Box::new(self.moved_template(page))),
            Output::File(DataFile::Feed(language)) => {
                let feed = self.feed(language);
                Content::Linked(feed.xml.into_bytes(), feed.links)
            }
            Output::File(DataFile::Replaced(id, _, digest)) => Content::Bytes(self.replaced_text(*id, digest)),
            Output::File(DataFile::Text(id, language)) => Content::Bytes(self.plain_text(*id, language)),
            Output::File(DataFile::Data(notice)) => Content::Bytes(self.notice_data(*notice)),
            Output::File(DataFile::VersionData(id)) => Content::Bytes(self.version_texts(*id)),
            Output::File(DataFile::Static(path)) => Content::Own(path.clone(), Arc::clone(&self.site.statics[path])),
            Output::File(DataFile::SiteData) => Content::Bytes(self.site_data().to_json()),
            Output::File(DataFile::Seals) => Content::Bytes(self.seals().into_bytes()),
            Output::File(DataFile::Sitemap) => Content::Bytes(self.sitemap().into_bytes()),
            Output::File(DataFile::Robots) => Content::Bytes(self.robots().into_bytes()),
            Output::File(DataFile::Headers) => Content::Bytes(self.headers().into_bytes()),
            Output::File(DataFile::Redirects) => Content::Bytes(self.redirects().into_bytes()),
            Output::File(DataFile::NoJekyll) => Content::Bytes(Vec::new()),
            Output::File(DataFile::Asset(name)) => Content::Bytes(self.asset(name).bytes.to_vec()),
            Output::File(DataFile::FragmentStyle) => Content::Bytes(self.asset(FRAGMENT_STYLE).bytes.to_vec()),
        }
    }

    /// Returns a page as its template receives it.
    fn template(&self, page: &Page) -> Template {
        let language = self.language(page);
        let page = match page {
            Page::Chooser if self.is_in_one_language() => {
                return Template::new("index.html", language, &self.index(page, language));
            }
            Page::Chooser => {
                let view = ChooserView { shell: self.shell(page), choices: self.choices() };
                return Template::new("chooser.html", language, &view);
            }
            Page::NotFound => {
                let view = NotFoundView { shell: self.shell(page), choices: self.choices() };
                return Template::new("404.html", language, &view);
            }
            Page::Index(_) => return Template::new("index.html", language, &self.index(page, language)),
            Page::Joined(at, _) => {
                let view = self.joined_view(page, *at, language);
                let says = self.joined_texts(*at, language);
                return Template { is_mixed: true, says, ..Template::new("joined.html", language, &view) };
            }
            Page::Notice(page) => page,
        };
        match page.kind {
            PageKind::Current | PageKind::Version | PageKind::Fragment => {
                let text_language = self.text(page.id, language).map(|text| text.edition.language.clone());
                let says = text_language.clone().map(|language| (String::new(), Says::Text(page.id, language)));
                let template = match page.kind {
                    PageKind::Fragment => Template {
                        scope: Some(self.slug(page.id).to_owned()),
                        ..Template::new("fragment.html", language, &self.fragment_view(page))
                    },
                    _ => Template::new("notice.html", language, &self.notice_view(page)),
                };
                Template { text_language, says: says.into_iter().collect(), ..template }
            }
            PageKind::History => Template::new("history.html", language, &self.history_view(page)),
            PageKind::Changes | PageKind::Since => {
                let view = self.changes_view(page);
                Template { says: said::changes(&view), ..Template::new("changes.html", language, &view) }
            }
            PageKind::Sections => {
                let view = self.sections_view(page);
                Template { says: said::sections(&view), ..Template::new("sections.html", language, &view) }
            }
            PageKind::Bilingual(at) => {
                let view = self.bilingual_view(page, at);
                let says = said::bilingual(&view);
                Template { is_mixed: true, says, ..Template::new("bilingual.html", language, &view) }
            }
        }
    }

    /// Returns a page that redirects.
    fn moved_template(&self, page: &NoticePage) -> Template {
        let view = self.moved_view(page);
        Template { leads_to: Some(view.href.clone()), ..Template::new("moved.html", &page.language, &view) }
    }
}
