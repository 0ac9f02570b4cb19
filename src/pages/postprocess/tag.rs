//! A start tag of a page, as it is written there.

use std::borrow::Cow;
use std::ops::Range;

use lol_html::html_content::Element;

const HTML: &str = "http://www.w3.org/1999/xhtml";

/// A start tag; names are in lower case, values as they stand in the page.
pub(super) struct Tag<'h> {
    /// The name of the element.
    pub(super) name: String,
    /// False inside SVG and MathML.
    pub(super) is_html: bool,
    /// In the order of the page.
    pub(super) attributes: Vec<Attribute<'h>>,
    /// Where it is in the page.
    pub(super) range: Range<usize>,
}

/// An attribute of a start tag.
pub(super) struct Attribute<'h> {
    /// Such as `href`, or `xlink:href`.
    pub(super) name: Cow<'h, str>,
    /// Without its quotes, and with its entities.
    pub(super) value: &'h str,
    /// Where it begins in the page.
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

    /// The value of the attribute; of two with one name the first counts, as in browsers.
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
