//! Links: safe, in the language of the text, and with words that say where they lead.

use std::collections::BTreeSet;

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::check::view::{TextView, words_of};
use crate::model::text::Link;

/// A link without encryption.
pub(crate) static INSECURE_LINK: Rule = Rule::check("insecure-link", Level::Warning);
/// A link whose words say nothing.
pub(crate) static LINK_TEXT: Rule = Rule::check("link-text", Level::Warning);
/// A link to a page in another language; told once for each address.
pub(crate) static LINK_LOCALE: Rule = Rule::check("link-locale", Level::Warning);
/// A full address of a page of this site.
pub(crate) static LINK_OWN_SITE: Rule = Rule::check("link-own-site", Level::Warning);

/// Words that say nothing about where a link leads.
const EMPTY: [&str; 18] = [
    "こちら",
    "ここ",
    "こちらから",
    "こちらへ",
    "こちらをクリック",
    "ここをクリック",
    "コチラ",
    "詳細",
    "リンク",
    "詳しくはこちら",
    "here",
    "click here",
    "this link",
    "this page",
    "link",
    "more",
    "read more",
    "this",
];

/// Looks at every link.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let own = &text.config.base.absolute(&text.config.base.path);
    let mut told = BTreeSet::new();
    for link in text.passages.iter().flat_map(|passage| &passage.links) {
        let address = link.address.as_str();
        if let Some(rest) = address.strip_prefix("http://").filter(|rest| !rest.starts_with("localhost")) {
            let finding = INSECURE_LINK.at(link.span).with("address", address);
            findings.push(finding.with("secure", format!("https://{rest}")).hint("secure"));
        }
        let words = words_of(&link.words);
        if EMPTY.contains(&words.trim().trim_end_matches(['。', '.']).to_lowercase().as_str()) {
            findings.push(LINK_TEXT.at(link.span).with("words", words).hint("say"));
        }
        let foreign = foreign(address, text.language.as_str()).filter(|_| !names_language(link));
        if let Some(language) = foreign.filter(|_| told.insert(address)) {
            let finding = LINK_LOCALE.at(link.span).with("address", address).with("language", language);
            findings.push(finding.hint("own"));
        }
        if address.starts_with(own.as_str()) && address.len() > own.len() {
            findings.push(LINK_OWN_SITE.at(link.span).with("address", address).hint("reference"));
        }
    }
}

/// The language that an address asks for, where it is another one than that of the text.
fn foreign(address: &str, language: &str) -> Option<&'static str> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let other = match language {
        "ja" => "en",
        "en" => "ja",
        _ => return None,
    };
    let in_path = path.split('/').skip(1).any(|part| part == other || part.starts_with(&format!("{other}-")));
    let in_query = query.split('&').any(|pair| {
        pair.split_once('=').is_some_and(|(key, value)| ["hl", "lang", "locale"].contains(&key) && value == other)
    });
    (in_path || in_query).then_some(other)
}

/// True where the words say that the page is in another language.
fn names_language(link: &Link) -> bool {
    let words = words_of(&link.words).to_lowercase();
    ["japanese", "english", "日本語", "英語", "正文", "原文"].iter().any(|name| words.contains(name))
}

#[cfg(test)]
mod tests {
    use super::foreign;

    #[test]
    fn only_an_address_that_names_the_other_language_is_foreign() {
        assert_eq!(foreign("https://a.example/ja/privacy", "en"), Some("ja"));
        assert_eq!(foreign("https://a.example/x?hl=en", "ja"), Some("en"));
        assert_eq!(foreign("https://a.example/jam/en", "en"), None);
        assert_eq!(foreign("https://a.example/ja/", "ja"), None);
    }
}
