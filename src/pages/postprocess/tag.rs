//! A start tag of a page, as it is written.

use std::borrow::Cow;
use std::ops::Range;

use lol_html::html_content::Element;

const HTML: &str = "http://www.w3.org/1999/xhtml";

/// A start tag. Names are in lower case, values as they are in the page.
pub(super) struct Tag<'h> {
    /// The name of the element.
    pub(super) name: String,
    /// Whether it is an element of HTML, not of SVG or MathML.
    pub(super) is_html: bool,
    /// In the order of the page.
    pub(super) attributes: Vec<Attribute<'h>>,
    /// Its byte range in the page.
    pub(super) range: Range<usize>,
}

/// An attribute of a start tag.
pub(super) struct Attribute<'h> {
    /// Its name, such as `href` or `xlink:href`.
    pub(super) name: Cow<'h, str>,
    /// Its value without quotes, entities not decoded.
    pub(super) value: &'h str,
    /// The byte offset in the page at which it begins.
    pub(super) offset: usize,
}

impl<'h> Tag<'h> {
    /// Reads a start tag of the page.
    pub(super) fn read(html: &'h str, element: &Element<'_, '_>) -> Self {
        Self {
            name: element.tag_name(),
            is_html: element.namespace_uri() == HTML,
            attributes: element.attributes().iter().filter_map(|attribute| Attribute::read(html, attribute)).collect(),
            range: element.source_location().bytes(),
        }
    }

    /// Returns the value of an attribute; of two with the same name the first counts, as in browsers.
    pub(super) fn value(&self, name: &str) -> Option<&'h str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value)
    }
}

impl<'h> Attribute<'h> {
    fn read(html: &'h str, attribute: &lol_html::html_content::Attribute<'_>) -> Option<Self> {
        let range = attribute.name_source_location()?.bytes();
        let offset = range.start;
        let name = html.get(range)?;
        let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
        let value = attribute.value_source_location().and_then(|value| html.get(value.bytes())).unwrap_or_default();
        Some(Self { name, value, offset })
    }
}
