//! The numbering of a version.

use crate::base::Language;
use crate::model::{Notice, Scheme, Version};
use crate::read::site::Site;

/// Returns the numbering scheme of a version in a language: the sealed one, or else the notice's.
pub(super) fn scheme_of(site: &Site, notice: &Notice, version: &Version, language: &Language) -> Option<Scheme> {
    let sealed = version.seal.as_ref().and_then(|seal| seal.numbering.get(language));
    sealed.map(Scheme::from_patterns).or_else(|| scheme(site, notice, language))
}

/// Returns the numbering scheme of a notice in a language. An unknown one has been reported, and numbers nothing.
fn scheme(site: &Site, notice: &Notice, language: &Language) -> Option<Scheme> {
    let style = site.config.references;
    let name = notice.numbering.value.as_str();
    if let Some((_, own)) = site.config.schemes.iter().find(|(key, _)| key.value == name) {
        return Some(own.scheme(language));
    }
    let words = site.words.get(language)?;
    Some(match name {
        "article" | "decimal" | "plain" => Scheme::built_in(name, words, style),
        _ => Scheme::none(words, style),
    })
}
