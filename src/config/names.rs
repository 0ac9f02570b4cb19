//! Names that the user chooses from a list, or makes up for URLs.

use crate::decode::Localised;
use crate::diagnostic::{Findings, Rule};
use crate::language::Language;
use crate::source::Spanned;

use super::UNLISTED_LANGUAGE;

/// A word that is not among those that have a meaning here.
pub static UNKNOWN_VALUE: Rule = Rule::error("unknown-value");
/// A name that cannot stand in a URL.
pub static BAD_URL_NAME: Rule = Rule::error("bad-url-name");

/// The value that `word` names. Reports a word that names none.
pub fn one_of<T: Copy>(word: &Spanned<String>, names: &[(&'static str, T)], findings: &mut Findings) -> Option<T> {
    let named = names.iter().find(|(name, _)| *name == word.value);
    if named.is_none() {
        let known = names.iter().map(|(name, _)| *name);
        findings.push(UNKNOWN_VALUE.at(word.span).with("name", &word.value).suggest(&word.value, known));
    }
    named.map(|(_, value)| *value)
}

/// Reports a name that has a character without a place in a URL: lower-case ASCII letters, digits and `-` have one.
pub fn check_url_name(name: &Spanned<String>, findings: &mut Findings) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let fine = name.value.bytes().all(allowed) && name.value.bytes().next().is_some_and(|byte| byte != b'-');
    if !fine {
        let mut finding = BAD_URL_NAME.at(name.span).with("name", &name.value);
        let plain: String =
            name.value.to_ascii_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let plain = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        if !plain.is_empty() {
            finding = finding.with("nearest", plain).hint("nearest");
        }
        findings.push(finding);
    }
    fine
}

/// Reports languages of a localised value that the site does not list.
pub fn only_listed<T>(value: &Localised<T>, languages: &[Language], findings: &mut Findings) {
    // A site without languages has been told so; every language would be unknown to it.
    for (language, _) in value.by_language.iter().filter(|_| !languages.is_empty()) {
        if !languages.contains(&language.value) {
            let known = languages.iter().map(Language::as_str);
            let finding = UNLISTED_LANGUAGE.at(language.span).with("language", language.value.as_str());
            findings.push(finding.suggest(language.value.as_str(), known));
        }
    }
}

/// The same, and reports languages of the site for which the value has nothing.
pub fn complete<T>(key: &str, value: &Localised<T>, languages: &[Language], findings: &mut Findings) {
    only_listed(value, languages, findings);
    for language in languages {
        if value.get(language).is_none() {
            let finding = UNTRANSLATED_VALUE.at(value.span).with("key", key);
            findings.push(finding.with("language", language.as_str()).hint("add"));
        }
    }
}

/// A value that has nothing in a language of the site.
pub static UNTRANSLATED_VALUE: Rule = Rule::error("untranslated-value");
