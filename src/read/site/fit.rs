//! Checks the references between the files of a site, and whether they fit together.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::notices::Loader;
use super::{
    BAD_WITHOUT, DUPLICATE_SLUG, EQUAL_TEXT_MISSING, NO_ORIGINAL_TEXT, NO_VERSION_ENTRY, ORIGINAL_TWICE, TEXT_MISSING,
    UNKNOWN_SCHEME,
};
use crate::base::{Language, Spanned, repeated};
use crate::model::{LazyText, Notice, Original, OriginalElsewhere, Scheme, Version};
use crate::read::config::joined::BAD_PAGE;

impl Loader<'_> {
    /// Checks that a version has the prevailing text; any text if that one is elsewhere; all of them if none prevails.
    pub(super) fn check_original(
        &mut self,
        folder: &str,
        entry: &Version,
        original: &Original,
        texts: &BTreeMap<Language, Arc<LazyText>>,
    ) {
        let unreadable = |language: &Language| self.inputs.has(&format!("{folder}/{language}.toml"));
        let wanted = match (&original.here, &original.elsewhere) {
            (Some(here), _) => Some(here).filter(|language| !texts.contains_key(language) && !unreadable(language)),
            (None, Some(_)) if texts.is_empty() && !self.languages.iter().any(unreadable) => self.languages.first(),
            (None, _) => None,
        };
        if let Some(language) = wanted {
            let path = format!("{folder}/{language}.toml");
            self.findings.push(NO_ORIGINAL_TEXT.at(entry.span).with("path", path).hint("add"));
        }
    }

    /// Checks that an original is either here or elsewhere, not both.
    pub(super) fn check_elsewhere(
        &mut self,
        folder: &str,
        elsewhere: Option<&OriginalElsewhere>,
        texts: &BTreeMap<Language, Arc<LazyText>>,
    ) {
        if let Some(elsewhere) = elsewhere.filter(|elsewhere| texts.contains_key(&elsewhere.language)) {
            let path = format!("{folder}/{}.toml", elsewhere.language);
            let finding = ORIGINAL_TWICE.at(path).with("language", elsewhere.language.as_str());
            self.findings.push(finding.with("url", &elsewhere.url).hint("one"));
        }
    }

    /// Checks that a version may do without the languages it omits. A sealed version is exempt, except for a text that
    /// is present.
    pub(super) fn check_without(
        &mut self,
        entry: &Version,
        original: Option<&Language>,
        sealed: bool,
        texts: &BTreeMap<Language, Arc<LazyText>>,
    ) {
        for without in &entry.without {
            let problem = match &without.value {
                language if texts.contains_key(language) => "text",
                _ if sealed => continue,
                language if !self.languages.contains(language) => "unlisted",
                _ if original.is_none() => "equal",
                language if Some(language) == original => "original",
                _ => continue,
            };
            let finding = BAD_WITHOUT.at(without.span).with("language", without.value.as_str());
            self.findings.push(finding.with("problem", problem));
        }
    }

    /// Checks that a version has a text in each language of the site, or declares that it has none.
    pub(super) fn check_languages(&mut self, folder: &str, entry: &Version, original: Option<&Language>) {
        let effective = entry.effective.as_ref().map(|date| date.value);
        let over = |language: &Language| self.config.is_some_and(|config| config.retired.is_over(language, effective));
        let wanted = self.languages.iter().filter(|language| original != Some(*language) && !over(language));
        for language in wanted {
            let path = format!("{folder}/{language}.toml");
            let there = self.inputs.has(&path);
            let rule = if original.is_none() { &EQUAL_TEXT_MISSING } else { &TEXT_MISSING };
            if !there && !entry.without.iter().any(|without| without.value == *language) {
                let finding = rule.at(entry.span).with("language", language.as_str()).with("path", path);
                self.findings.push(finding.hint("add"));
            }
        }
    }

    /// Reports a numbering scheme that neither the program nor the site has.
    pub(super) fn check_scheme(&mut self, name: &Spanned<String>) {
        let own = self.config.map_or(&[] as &[_], |config| &config.schemes);
        let known = Scheme::NAMES.into_iter().chain(own.iter().map(|(name, _)| name.value.as_str()));
        if self.config.is_some() && !known.clone().any(|known| known == name.value) {
            let finding = UNKNOWN_SCHEME.at(name.span).with("name", &name.value);
            self.findings.push_near(finding, &name.value, known);
        }
    }

    /// Reports two notices with the same name in URLs.
    pub(super) fn check_slugs(&mut self, notices: &[Arc<Notice>]) {
        let slugs = notices.iter().map(|notice| &notice.slug);
        for (slug, first) in repeated(slugs.chain(notices.iter().flat_map(|notice| &notice.aliases))) {
            self.findings.push(DUPLICATE_SLUG.at(slug.span).with("slug", &slug.value).related(first, "first"));
        }
    }

    /// Reports joined pages that name no notice, or have the address of one.
    pub(super) fn check_pages(&mut self, notices: &[Arc<Notice>]) {
        let inputs = self.inputs;
        for page in self.config.map_or(&[] as &[_], |config| &config.pages) {
            let slugs = notices.iter().flat_map(|notice| std::iter::once(&notice.slug).chain(&notice.aliases));
            if let Some(taken) = slugs.into_iter().find(|slug| slug.value == page.slug.value) {
                let finding = BAD_PAGE.at(page.slug.span).with("problem", "taken").with("name", &page.slug.value);
                self.findings.push(finding.related(taken.span, "first"));
            }
            for name in &page.notices {
                let known = || inputs.folders_in("content");
                if !known().any(|known| known == name.value) {
                    let finding = BAD_PAGE.at(name.span).with("problem", "unknown").with("name", &name.value);
                    self.findings.push_near(finding, &name.value, known());
                }
            }
        }
    }

    /// Reports folders of a notice that belong to no version.
    pub(super) fn check_folders(&mut self, folder: &str, versions: &[Version]) {
        let inputs = self.inputs;
        for name in inputs.folders_in(folder) {
            if !versions.iter().any(|version| version.id == name) {
                let finding = NO_VERSION_ENTRY.at(format!("{folder}/{name}")).with("version", name);
                let missing = versions.iter().map(|version| version.id.as_str());
                let missing: Vec<&str> =
                    missing.filter(|id| !inputs.folders_in(folder).any(|name| name == *id)).collect();
                self.findings.push(finding.suggest(name, missing).hint("add"));
            }
        }
    }
}
