//! Localised values, and the languages that the site lists.

use super::Localised;
use crate::base::{Arg, Finding, Findings, Language, Rule};

/// A language that is not in the site's list.
pub(crate) static UNLISTED_LANGUAGE: Rule = Rule::error("unlisted-language");
/// A value without an entry for a language of the site.
pub(crate) static UNTRANSLATED_VALUE: Rule = Rule::error("untranslated-value");

/// Reports languages of a localised value that the site does not list.
pub(crate) fn only_listed<T>(value: &Localised<T>, languages: &[Language], findings: &mut Findings) {
    // The absence of languages has been reported; every language would be unknown.
    for (language, _) in value.by_language.iter().filter(|_| !languages.is_empty()) {
        if !languages.contains(&language.value) {
            let known = languages.iter().map(Language::as_str);
            let finding = UNLISTED_LANGUAGE.at(language.span).with("language", language.value.as_str());
            findings.push_near(finding, language.value.as_str(), known);
        }
    }
}

/// Like [`only_listed`], but also reports languages of the site without a value.
pub(crate) fn complete<'v, T: 'v>(
    key: &str,
    value: impl Into<Option<&'v Localised<T>>>,
    languages: &[Language],
    findings: &mut Findings,
) {
    let Some(value) = value.into() else { return };
    only_listed(value, languages, findings);
    for language in languages {
        if value.get(language).is_none() {
            let finding = UNTRANSLATED_VALUE.at(value.span).with("key", key);
            findings.push(finding.with("language", language.as_str()).with("first", language.as_str()).hint("add"));
        }
    }
}

/// Merges consecutive findings that ask for the same value in several languages.
pub(crate) fn together(findings: Findings) -> Findings {
    let mut all: Vec<Finding> = Vec::new();
    for finding in findings {
        let same = |last: &&mut Finding| {
            let key = |finding: &Finding| finding.message.args.first().cloned();
            finding.rule == &UNTRANSLATED_VALUE
                && last.rule == finding.rule
                && last.place == finding.place
                && key(last) == key(&finding)
        };
        match all.last_mut().filter(same) {
            Some(last) => also(last, &finding),
            None => all.push(finding),
        }
    }
    all.into_iter().collect()
}

/// Adds the language of a finding to those of another.
fn also(finding: &mut Finding, other: &Finding) {
    let of = |(name, _): &&(&str, Arg)| *name == "language";
    let Some((_, Arg::Text(language))) = other.message.args.iter().find(of) else { return };
    for (name, arg) in &mut finding.message.args {
        if let (&mut "language", Arg::Text(languages)) = (name, arg) {
            languages.push_str("`, `");
            languages.push_str(language);
        }
    }
}
