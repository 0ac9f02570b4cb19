//! Links are secure, lead to pages in the language of the text, and have meaningful words.

use std::collections::BTreeSet;

use crate::base::{Findings, Language, Level, Rule};
use crate::check::view::{Passage, TextView, words_of};
use crate::model::Link;
use crate::words::Profile;

/// A link without encryption.
pub(crate) static INSECURE_LINK: Rule = Rule::check("insecure-link", Level::Warning);
/// A link whose words are meaningless.
pub(crate) static LINK_TEXT: Rule = Rule::check("link-text", Level::Warning);
/// A link to a page in another language; reported once per address.
pub(crate) static LINK_LOCALE: Rule = Rule::check("link-locale", Level::Warning);
/// The full address of a page of this site.
pub(crate) static LINK_OWN_SITE: Rule = Rule::check("link-own-site", Level::Warning);

/// Checks every link.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let own = &text.config.base.absolute(&text.config.base.path);
    let mut told = BTreeSet::new();
    let links = text.passages.iter().flat_map(|passage| passage.links.iter().map(move |link| (passage, link)));
    for (passage, link) in links {
        let address = link.address.as_str();
        if let Some(rest) = address.strip_prefix("http://").filter(|rest| is_public(rest)) {
            let finding = INSECURE_LINK.at(link.span).with("address", address);
            findings.push(finding.with("secure", format!("https://{rest}")).hint("secure"));
        }
        let words = words_of(&link.words);
        let plain = words.trim().trim_end_matches(['。', '.']).to_lowercase();
        if text.profile.empty_links.contains(&plain) {
            findings.push(LINK_TEXT.at(link.span).with("words", words).hint("say"));
        }
        let foreign = foreign(address, text).filter(|_| !names_language(link, passage, text.profile));
        if let Some(language) = foreign.filter(|_| told.insert(address)) {
            let finding = LINK_LOCALE.at(link.span).with("address", address).with("language", language.as_str());
            findings.push(finding.hint("own"));
        }
        if address.starts_with(own.as_str()) && address.len() > own.len() {
            findings.push(LINK_OWN_SITE.at(link.span).with("address", address).hint("reference"));
        }
    }
}

/// Whether the rest of an address begins with a host that others can reach: neither `localhost` nor a pattern.
fn is_public(rest: &str) -> bool {
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or(rest);
    !host.ends_with("localhost") && !host.contains('*')
}

/// The language of the site, other than that of the text, that an address asks for.
fn foreign<'a>(address: &str, text: &TextView<'a>) -> Option<&'a Language> {
    let others = text.config.languages.iter().filter(|language| *language != text.language);
    others.into_iter().find(|language| asks_for(address, language.as_str()))
}

/// Whether an address names a language, in its path or in its query.
fn asks_for(address: &str, language: &str) -> bool {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let regional = format!("{language}-");
    let in_path = path.split('/').skip(1).any(|part| part == language || part.starts_with(&regional));
    let in_query = query.split('&').any(|pair| {
        pair.split_once('=').is_some_and(|(key, value)| ["hl", "lang", "locale"].contains(&key) && value == language)
    });
    in_path || in_query
}

/// Whether the words of a link, or the text around a bare address, say that the page is in another language.
fn names_language(link: &Link, passage: &Passage<'_>, profile: &Profile) -> bool {
    let words = words_of(&link.words);
    let words = if words.contains("://") { passage.text.to_lowercase() } else { words.to_lowercase() };
    profile.language_words.iter().any(|name| words.contains(name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::asks_for;

    #[test]
    fn only_an_address_that_names_a_language_asks_for_it() {
        assert!(asks_for("https://a.example/ja/privacy", "ja") && asks_for("https://a.example/x?hl=en", "en"));
        assert!(!asks_for("https://a.example/jam/en", "ja") && asks_for("https://a.example/de-at/", "de"));
    }
}
