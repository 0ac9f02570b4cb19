//! Files for machines: the sitemap, `robots.txt`, and headers for hosts that read `_headers`.

use super::Pages;
use super::page::{DataFile, Output, Page};
use super::shell::POLICY;
use crate::pages::html::escape::escape;

impl Pages<'_> {
    /// Returns the sitemap: every page that search engines may show, with its translations.
    pub(super) fn sitemap(&self) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        );
        for (path, output) in self.outputs() {
            if let Output::Page(page) = output
                && self.is_indexed(&page)
                && self.canonical(&page) == path
            {
                self.sitemap_entry(&mut xml, &path, &page);
            }
        }
        xml.push_str("</urlset>\n");
        xml
    }

    fn sitemap_entry(&self, xml: &mut String, path: &str, page: &Page) {
        let Some((translations, fallback)) = self.translations(page) else { return };
        xml.push_str(&format!("<url>\n<loc>{}</loc>\n", escape(&self.urls.absolute(path))));
        let own = translations.iter().map(|(language, path)| (language.as_str(), path));
        for (language, path) in own.chain([("x-default", &fallback)]) {
            let href = escape(&self.urls.absolute(path));
            xml.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{href}\"/>\n"));
        }
        xml.push_str("</url>\n");
    }

    pub(super) fn robots(&self) -> String {
        let sitemap = self.urls.absolute(&self.file_path(&DataFile::Sitemap));
        format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
    }

    /// Returns the headers. Pages are requested anew each time; assets never, since their names change with their
    /// content. Patterns that set the same header do not overlap, because hosts disagree on what that means.
    pub(super) fn headers(&self) -> String {
        let base = self.urls.base();
        let framing = match self.site.config.frame_ancestors.join(" ") {
            none if none.is_empty() => "'none'".to_owned(),
            ancestors => ancestors,
        };
        let mut text = format!(
            "{base}*\n  Content-Security-Policy: {POLICY}; frame-ancestors {framing}\n  \
             X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
             Permissions-Policy: camera=(), geolocation=(), microphone=()\n\n\
             {base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        );
        let pages = self.site.config.languages.iter().map(|language| format!("{}*", self.urls.index(language)));
        for pattern in [base.to_owned()].into_iter().chain(pages) {
            text.push_str(&format!("\n{pattern}\n  Cache-Control: no-cache\n"));
        }
        text + &self.text_headers() + &self.fragment_headers()
    }
}
