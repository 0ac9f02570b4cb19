//! A fragment of a page, for pages of other sites: its names cannot clash with theirs, and its addresses hold anywhere.

use lol_html::html_content::Element;
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str};

use crate::base::address::{scheme, starts_authority};

/// The prefix of each class.
const CLASS: &str = "seibun-";
/// The class of a heading's link to itself, removed from fragments: citations belong to the page that the text is from.
const PERMALINK: &str = "permalink";
/// Attributes that name elements by their ids.
const REFERENCES: [&str; 4] = ["aria-controls", "aria-describedby", "aria-labelledby", "headers"];

/// Where a fragment comes from.
pub(crate) struct FragmentScope<'a> {
    /// The origin of the site, without a slash at the end.
    pub(crate) origin: &'a str,
    /// The path of the fragment on the site.
    pub(crate) path: &'a str,
    /// The name that keeps its anchors apart from those of other fragments on a page.
    pub(crate) name: &'a str,
}

/// Prefixes every name in a fragment, and makes its addresses absolute.
pub(crate) fn scoped(html: &str, scope: &FragmentScope<'_>) -> Result<String, String> {
    let handler = element!("*", |element| scope.element(element));
    rewrite_str(html, RewriteStrSettings::new().append_element_content_handler(handler)).map_err(super::markup_error)
}

impl FragmentScope<'_> {
    fn element(&self, element: &mut Element<'_, '_>) -> HandlerResult {
        if element.get_attribute("class").is_some_and(|class| class == PERMALINK) {
            element.remove();
            return Ok(());
        }
        let each = |value: &str, prefix: &str| {
            let names: Vec<String> = value.split_ascii_whitespace().map(|name| format!("{prefix}{name}")).collect();
            names.join(" ")
        };
        let anchor = format!("{CLASS}{}-", self.name);
        let renamed = [("class", CLASS), ("id", anchor.as_str())];
        for (name, prefix) in renamed.into_iter().chain(REFERENCES.map(|name| (name, anchor.as_str()))) {
            if let Some(value) = element.get_attribute(name) {
                element.set_attribute(name, &each(&value, prefix))?;
            }
        }
        for name in ["href", "src"] {
            if let Some(address) = element.get_attribute(name) {
                element.set_attribute(name, &self.absolute(&address, &anchor))?;
            }
        }
        Ok(())
    }

    /// Returns an address that holds on any page; one within the fragment still leads there.
    fn absolute(&self, address: &str, anchor: &str) -> String {
        let (origin, path) = (self.origin, self.path);
        match address.strip_prefix('#') {
            Some(id) => format!("#{anchor}{id}"),
            None if scheme(address).is_some() || starts_authority(address) => address.to_owned(),
            None if address.starts_with('/') => format!("{origin}{address}"),
            None => format!("{origin}{}/{address}", path.rsplit_once('/').map_or("", |(folder, _)| folder)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_of_a_fragment_are_its_own() {
        let scope =
            FragmentScope { origin: "https://a.example", path: "/legal/ja/privacy/fragment.html", name: "privacy" };
        let html = r##"<div class="text  note"><h2 id="x" class="">1</h2><a class="permalink" href="#x">#</a><table><tr><td headers="x y">
<a href="#x">1</a><a href="/legal/ja/?a&amp;b">2</a><a href="../cookies/#y">3</a><a href="mailto:a@a.example">4</a>
<a href="https://b.example/">5</a><a href="//b.example/">6</a></table></div>"##;
        let wanted = r##"<div class="seibun-text seibun-note"><h2 id="seibun-privacy-x" class="">1</h2><table><tr><td headers="seibun-privacy-x seibun-privacy-y">
<a href="#seibun-privacy-x">1</a><a href="https://a.example/legal/ja/?a&amp;b">2</a><a href="https://a.example/legal/ja/privacy/../cookies/#y">3</a><a href="mailto:a@a.example">4</a>
<a href="https://b.example/">5</a><a href="//b.example/">6</a></table></div>"##;
        assert_eq!(scoped(html, &scope).expect("is read"), wanted);
    }
}
