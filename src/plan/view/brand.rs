//! The site's own look, and addresses that pages had before.

use serde::Serialize;

use super::Shell;

/// The site's own look: what the options of the theme put on every page.
#[derive(Debug, Clone, Serialize)]
pub struct BrandView {
    /// The name of the style sheet that the options became.
    pub style_sheet: Option<String>,
    /// The logo.
    pub logo: Option<LogoView>,
    /// Links at the top.
    pub header: Vec<BrandLink>,
    /// Links at the foot.
    pub footer: Vec<BrandLink>,
}

/// A logo: names of assets, and its size in CSS pixels.
#[derive(Debug, Clone, Serialize)]
pub struct LogoView {
    /// On light paper.
    pub light: String,
    /// On dark paper, where it is another.
    pub dark: Option<String>,
    /// Its width, where the drawing says how wide it is.
    pub width: Option<u32>,
    /// Its height.
    pub height: u32,
}

/// A link of the header or footer.
#[derive(Debug, Clone, Serialize)]
pub struct BrandLink {
    /// Its words, in the page's language.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// `moved.html`: an address that a page had before.
#[derive(Debug, Clone, Serialize)]
pub struct MovedView {
    /// The frame of the page that it leads to.
    pub shell: Shell,
    /// The name of that page.
    pub title: String,
    /// Its address.
    pub href: String,
}
