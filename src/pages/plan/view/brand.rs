//! The site's own look, and former addresses of pages.

use serde::Serialize;

use super::Shell;

/// The site's own look: what the options of the theme put on every page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BrandView {
    /// The name of the style sheet made from the options.
    pub(crate) style_sheet: Option<String>,
    /// The colour schemes for `<meta name="color-scheme">`: `light dark`, or one of them.
    pub(crate) scheme: &'static str,
    /// The logo.
    pub(crate) logo: Option<LogoView>,
    /// Links at the top.
    pub(crate) header: Vec<BrandLink>,
    /// Links at the foot.
    pub(crate) footer: Vec<BrandLink>,
}

/// A logo: names of assets, and its size in CSS pixels.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LogoView {
    /// On light paper.
    pub(crate) light: String,
    /// On dark paper, if it differs.
    pub(crate) dark: Option<String>,
    /// Its width, if the drawing states one.
    pub(crate) width: Option<u32>,
    /// Its height.
    pub(crate) height: u32,
}

/// A link of the header or footer.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BrandLink {
    /// Its words, in the page's language.
    pub(crate) label: String,
    /// Where it leads.
    pub(crate) href: String,
}

/// `moved.html`: a former address of a page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MovedView {
    /// The frame of the page that it leads to.
    pub(crate) shell: Shell,
    /// The name of that page.
    pub(crate) title: String,
    /// Its address.
    pub(crate) href: String,
}
