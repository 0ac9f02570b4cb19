//! The site's own look, with its words in a language.

use super::Pages;
use super::view::brand::{BrandLink, BrandView, LogoView};
use crate::base::Language;
use crate::read::config::look::{LookLink, Scheme};
use crate::read::theme::OPTIONS_SHEET;

impl Pages<'_> {
    /// Returns what the options of the theme put on every page.
    pub(super) fn brand(&self, language: &Language) -> BrandView {
        let theme = &self.site.theme;
        let look = &self.site.config.look;
        let links = |links: &[LookLink]| links.iter().filter_map(|link| self.brand_link(link, language)).collect();
        BrandView {
            style_sheet: theme.assets().contains_key(OPTIONS_SHEET).then(|| OPTIONS_SHEET.to_owned()),
            scheme: look.scheme.map_or("light dark", Scheme::name),
            logo: theme.logo().map(|logo| {
                let (light, dark) = match look.scheme {
                    None => (logo.light.clone(), logo.dark.clone()),
                    Some(Scheme::Light) => (logo.light.clone(), None),
                    Some(Scheme::Dark) => (logo.dark.clone().unwrap_or_else(|| logo.light.clone()), None),
                };
                LogoView { light, dark, width: logo.width, height: logo.height }
            }),
            header: links(&look.header),
            footer: links(&look.footer),
        }
    }

    fn brand_link(&self, link: &LookLink, language: &Language) -> Option<BrandLink> {
        let (label, url) = (link.label.get(language)?, link.url.get(language)?);
        Some(BrandLink { label: label.clone(), href: url.value.clone() })
    }
}
