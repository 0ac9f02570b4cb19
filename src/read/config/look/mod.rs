//! `[theme.options]`: a company's own look, without a template or a style sheet of its own.
//!
//! The options become a style sheet of the site ([`Look::style_sheet`]), served under its digest like any other,
//! because the Content-Security-Policy of the pages allows no inline styles.

mod measure;
mod property;
mod sheet;
#[cfg(test)]
mod tests;

use super::color::Color;
use super::names::one_of;
use crate::base::names::names;
use crate::base::{Findings, Language, Rule, Spanned};
use crate::read::decode::{Keyed, Localised, WordsOr, complete, only_listed, table};

pub(crate) use property::BAD_PROPERTY;

/// An invalid colour.
pub(crate) static BAD_COLOR: Rule = Rule::error("bad-color");
/// An accent colour in which links are unreadable.
pub(crate) static ACCENT_UNREADABLE: Rule = Rule::error("accent-unreadable");
/// An accent colour that is hard to read for some people (WCAG 2.2, level AAA).
pub(crate) static ACCENT_FAINT: Rule = Rule::warning("accent-faint");
/// A text that is unreadable on a ground on which a page can show it.
pub(crate) static COLOR_UNREADABLE: Rule = Rule::error("color-unreadable");
/// A link of the header or footer that leads nowhere.
pub(crate) static BAD_LOOK_LINK: Rule = Rule::error("bad-look-link");

table! {
    /// The theme, and what is made of it: a table in place of its name.
    pub(super) struct RawThemeTable {
        /// The theme: a folder of `themes/`, or `default`.
        name: Option<Spanned<String>>,
        /// The site's own look.
        options: Option<RawOptions>,
    }
}

table! {
    /// The site's own look.
    pub(super) struct RawOptions {
        /// Whether the site is always light or always dark: `light` or `dark`; as the reader's device is set where it says neither.
        scheme: Option<Spanned<String>>,
        /// The color of links: `#7a1f3d`, or a table with `light` and `dark`.
        accent: Option<WordsOr<RawPairTable>>,
        /// An SVG in the theme's `assets/`: its name, or a table with `light` and `dark`.
        logo: Option<WordsOr<RawPairTable>>,
        /// Links at the top of every page.
        header: Vec<LookLink>,
        /// Links at the foot of every page.
        footer: Vec<LookLink>,
        /// How wide the text is: `narrow`, `normal` or `wide`.
        width: Option<Spanned<String>>,
        /// The kind of letters: `sans` or `serif`.
        font: Option<Spanned<String>>,
        /// Custom properties of the theme's style sheet: `"--measure" = "40rem"`, or a table by language.
        properties: Keyed<Localised<Spanned<String>>>,
    }
}

table! {
    /// A value for daylight and one for the dark.
    pub(super) struct RawPairTable {
        /// On light paper.
        light: Spanned<String>,
        /// On dark paper.
        dark: Option<Spanned<String>>,
    }
}

table! {
    /// A link of the header or footer.
    pub(crate) struct LookLink {
        /// Its words.
        label: Localised<String>,
        /// Where it leads.
        url: Localised<Spanned<String>>,
    }
}

/// The theme: its name, or a table.
pub(super) type RawTheme = WordsOr<RawThemeTable>;

names! {
    /// The width of the text.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Width {
        /// For short notices.
        Narrow = "narrow",
        /// The theme's default: 35 to 40 full-width characters.
        Normal = "normal",
        /// For notices that are mostly tables.
        Wide = "wide",
    }
}

names! {
    /// The kind of letters.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Font {
        /// ゴシック体.
        Sans = "sans",
        /// 明朝体.
        Serif = "serif",
    }
}

names! {
    /// A colour scheme. Its name is that in options, in messages and in CSS.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Scheme {
        /// Dark letters on light paper.
        Light = "light",
        /// Light letters on dark paper.
        Dark = "dark",
    }
}

/// A site's own look.
#[derive(Debug, Clone, Default)]
pub(crate) struct Look {
    /// The only scheme of the site; `None` if it follows the reader's device.
    pub(crate) scheme: Option<Scheme>,
    /// The color of links on light and on dark paper.
    pub(crate) accent: Option<(Color, Color)>,
    /// The logo for light paper, as the name of an asset.
    pub(crate) logo: Option<Spanned<String>>,
    /// The logo for dark paper.
    pub(crate) logo_dark: Option<Spanned<String>>,
    /// Links at the top of every page.
    pub(crate) header: Vec<LookLink>,
    /// Links at the foot of every page.
    pub(crate) footer: Vec<LookLink>,
    /// The width of the text.
    pub(crate) width: Option<Width>,
    /// The kind of letters.
    pub(crate) font: Option<Font>,
    /// Custom properties of the theme's style sheet, by name.
    pub(crate) properties: Vec<(Spanned<String>, Localised<Spanned<String>>)>,
}

impl From<WordsOr<Self>> for RawPairTable {
    fn from(written: WordsOr<Self>) -> Self {
        match written {
            WordsOr::Words(light) => Self { span: light.span, light, dark: None },
            WordsOr::Table(pair) => pair,
        }
    }
}

impl RawTheme {
    /// The name of the theme.
    pub(super) fn name(&self) -> Option<Spanned<String>> {
        match self {
            Self::Words(name) => Some(name.clone()),
            Self::Table(table) => table.name.clone(),
        }
    }

    /// Checks the options and turns them into a look.
    pub(super) fn look(self, languages: &[Language], findings: &mut Findings) -> Look {
        let Self::Table(RawThemeTable { options: Some(raw), .. }) = self else { return Look::default() };
        let properties: Vec<_> = raw.properties.0;
        for (name, value) in &properties {
            only_listed(value, languages, findings);
            property::check(name, value, findings);
        }
        let scheme = raw.scheme.and_then(|word| one_of(&word, &Scheme::NAMES, findings));
        raw.header.iter().chain(&raw.footer).for_each(|link| link.check(languages, findings));
        let own = property::OwnProperties::new(&properties);
        let accent = raw.accent.and_then(|pair| measure::accent(&pair.into(), scheme, &own, findings));
        measure::texts(&own, scheme, findings);
        let (logo, logo_dark) =
            raw.logo.map(RawPairTable::from).map_or((None, None), |pair| (Some(pair.light), pair.dark));
        Look {
            scheme,
            accent,
            logo,
            logo_dark,
            header: raw.header,
            footer: raw.footer,
            width: raw.width.and_then(|word| one_of(&word, &Width::NAMES, findings)),
            font: raw.font.and_then(|word| one_of(&word, &Font::NAMES, findings)),
            properties,
        }
    }
}

impl LookLink {
    fn check(&self, languages: &[Language], findings: &mut Findings) {
        complete("label", &self.label, languages, findings);
        complete("url", &self.url, languages, findings);
        for url in self.url.values().filter(|url| !is_address(&url.value)) {
            findings.push(BAD_LOOK_LINK.at(url.span).with("url", &url.value).hint("example"));
        }
    }
}

/// Whether an address works on a page whose own address is not known yet.
fn is_address(url: &str) -> bool {
    let whole = ["https://", "http://", "mailto:", "tel:"].iter().any(|start| {
        url.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)) && url.len() > start.len()
    });
    let local = url.starts_with('/') && !url.starts_with("//");
    (whole || local) && !url.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\')
}
