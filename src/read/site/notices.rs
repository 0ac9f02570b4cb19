//! The folders of `content/`: each notice with its versions, texts and records.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::cache::{NoticeKey, Notices, Texts, is_sheet};
use super::{
    BAD_WITHOUT, DUPLICATE_SLUG, EMPTY_SITE, EQUAL_TEXT_MISSING, NO_NOTICE_FILE, NO_ORIGINAL_TEXT, NO_VERSION_ENTRY,
    NO_VERSION_FOLDER, ORIGINAL_TWICE, RESERVED_FOLDER, STATIC, TEXT_MISSING, UNEXPECTED_FILE, UNKNOWN_SCHEME,
    UNLISTED_TEXT,
};
use crate::base::diagnostic::{Findings, Place};
use crate::base::language::Language;
use crate::base::source::{FileId, Spanned};
use crate::model::late::LateText;
use crate::model::notice::{Notice, Version};
use crate::model::numbering::scheme::Scheme;
use crate::model::original::{Elsewhere, Original};
use crate::model::record::Records;
use crate::model::seal::ALGORITHM;
use crate::model::seal::{Erratum, Seal};
use crate::read::config::Config;
use crate::read::config::joined::BAD_PAGE;
use crate::read::config::retired::asks_for;
use crate::read::content::{self, VersionEntry};
use crate::read::decode::together;
use crate::read::inputs::Inputs;

/// The file that makes a folder a notice.
const NOTICE_FILE: &str = "notice.toml";
/// The file of a version's records.
pub(crate) const RECORDS_FILE: &str = "records.toml";
/// The log of seals.
pub(crate) const LOG_FILE: &str = "content/seals.log";
/// The file of a version's seal.
pub(crate) const SEAL_FILE: &str = "seal.toml";
/// The folder of its sealed texts.
pub(crate) const SEAL_FOLDER: &str = "seal";

/// Reads the notices of a site.
pub(super) struct Loader<'a> {
    pub(super) inputs: &'a Inputs,
    /// All texts.
    pub(super) texts: &'a Texts,
    pub(super) config: Option<&'a Config>,
    pub(super) languages: &'a [Language],
    pub(super) findings: Findings,
}

impl<'a> Loader<'a> {
    /// Every notice that can be read; those that are as they were at the last load are taken from `kept`.
    pub(super) fn notices(&mut self, site_file: &str, kept: &mut Notices) -> Vec<Arc<Notice>> {
        let inputs = self.inputs;
        let folders: Vec<&str> = inputs.folders_in("content").filter(|folder| *folder != RESERVED_FOLDER).collect();
        if folders.is_empty() && self.config.is_some() {
            self.findings.push(EMPTY_SITE.at("content").hint("add"));
        }
        let misplaced = format!("{STATIC}/{NOTICE_FILE}");
        if inputs.binaries(STATIC).any(|(path, _)| path == misplaced) {
            let finding = content::RESERVED_NAME.at(misplaced.as_str()).with("name", RESERVED_FOLDER);
            self.findings.push(finding.hint("folder"));
        }
        self.unexpected("content", |path| path == site_file || path == super::TERMS_FILE || path == LOG_FILE);
        let read: Vec<_> = folders.par_iter().map(|folder| self.read_or_kept(folder, kept)).collect();
        let mut notices = Vec::new();
        for (folder, (key, notice, found)) in folders.into_iter().zip(read) {
            notices.extend(notice.clone());
            self.findings.append(found.clone());
            kept.keep(folder, key, notice, found);
        }
        notices.sort_by(|a, b| a.order().cmp(&b.order()));
        self.check_slugs(&notices);
        self.check_pages(&notices);
        notices
    }

    /// A notice, as it was at the last load if nothing that it is made from changed since, and what that is.
    fn read_or_kept(&self, id: &str, kept: &Notices) -> (NoticeKey, Option<Arc<Notice>>, Findings) {
        let key = NoticeKey::new(self.inputs, id, self.languages);
        if let Some((notice, findings)) = kept.get(id, &key) {
            return (key, notice, findings);
        }
        let mut alone = Self { findings: Findings::default(), ..*self };
        let notice = alone.notice(id).map(Arc::new);
        (key, notice, alone.findings)
    }

    fn notice(&mut self, id: &str) -> Option<Notice> {
        let folder = format!("content/{id}");
        let path = format!("{folder}/{NOTICE_FILE}");
        let Some(file) = self.inputs.site_file(&path) else {
            if !self.inputs.is_unreadable(&path) {
                self.findings.push(NO_NOTICE_FILE.at(path.as_str()).with("folder", &folder).hint("add"));
            }
            return None;
        };
        let (entry, mut found) = content::parse_notice(file, self.inputs.sources.get(file), self.languages);
        self.excuse(&mut found);
        let versions = entry.iter().flat_map(|entry| &entry.versions);
        for (version, summary) in versions.filter_map(|version| Some((version, version.summary.as_ref()?.span))) {
            let lacking = self.without_text(&format!("{folder}/{}", version.id));
            found.retain(|finding| {
                !lacking.iter().any(|language| asks_for(finding, language)) || finding.place != Place::Span(summary)
            });
        }
        self.findings.append(together(found));
        self.unexpected(&folder, |path| path.ends_with("/notice.toml"));
        let Some(entry) = entry else {
            for version in self.inputs.folders_in(&folder) {
                for text in self.texts(&format!("{folder}/{version}")).values() {
                    // No version holds it, so that nobody would ask for it later.
                    self.findings.append(text.read().clone());
                }
            }
            return None;
        };
        self.check_scheme(&entry.numbering);
        self.check_folders(&folder, &entry.versions);
        let original = match &entry.original {
            Some(own) => own.clone(),
            None => self.config.map(|config| config.original.clone()).unwrap_or_default(),
        };
        let mut versions: Vec<Version> = Vec::new();
        for version in entry.versions {
            versions.push(self.version(&folder, version, &original));
        }
        versions.sort_by_key(order);
        let (kind, slug, aliases, numbering) = (entry.kind, entry.slug, entry.aliases, entry.numbering);
        let (ended, fragment, allow) = (entry.ended, entry.fragment, entry.allow);
        let (id, Original { here: original, elsewhere }) = (id.to_owned(), original);
        Some(Notice { id, file, kind, slug, aliases, numbering, original, elsewhere, ended, fragment, versions, allow })
    }

    fn version(&mut self, folder: &str, entry: VersionEntry, original: &Original) -> Version {
        let folder = format!("{folder}/{}", entry.id);
        let there =
            self.inputs.folders_in(folder.rsplit_once('/').map_or("", |(outer, _)| outer)).any(|name| name == entry.id);
        let texts = self.texts(&folder);
        let records = self.records(&folder);
        let seal = self.seal(&folder);
        let original = seal.as_ref().map_or(original, |seal| &seal.original);
        let Original { here, elsewhere } = original;
        if !there {
            self.findings.push(NO_VERSION_FOLDER.at(entry.span).with("folder", &folder).hint("add"));
        } else {
            self.check_original(&folder, &entry, original, &texts);
            if seal.is_none() {
                self.check_elsewhere(&folder, elsewhere.as_ref(), &texts);
                let prevails = here.as_ref().or(elsewhere.as_ref().map(|elsewhere| &elsewhere.language));
                self.check_languages(&folder, &entry, prevails, &texts);
            }
        }
        Version {
            id: entry.id,
            span: entry.span,
            effective: entry.effective,
            announced: entry.announced,
            established: entry.established,
            revised: entry.revised,
            undated: entry.undated,
            draft: entry.draft,
            summary: entry.summary,
            texts,
            records_unreadable: records.is_none(),
            records: Arc::new(records.unwrap_or_default()),
            original: here.clone(),
            elsewhere: elsewhere.clone(),
            seal,
        }
    }

    /// A version needs the text that prevails; where that stands elsewhere, any text; where none prevails, each is asked for.
    fn check_original(
        &mut self,
        folder: &str,
        entry: &VersionEntry,
        original: &Original,
        texts: &BTreeMap<Language, Arc<LateText>>,
    ) {
        let unreadable = |language: &Language| {
            let path = format!("{folder}/{language}.toml");
            self.inputs.site_file(&path).is_some() || self.inputs.is_unreadable(&path)
        };
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

    /// An original stands here or elsewhere, not in both places.
    fn check_elsewhere(
        &mut self,
        folder: &str,
        elsewhere: Option<&Elsewhere>,
        texts: &BTreeMap<Language, Arc<LateText>>,
    ) {
        if let Some(elsewhere) = elsewhere.filter(|elsewhere| texts.contains_key(&elsewhere.language)) {
            let path = format!("{folder}/{}.toml", elsewhere.language);
            let finding = ORIGINAL_TWICE.at(path).with("language", elsewhere.language.as_str());
            self.findings.push(finding.with("url", &elsewhere.url).hint("one"));
        }
    }

    /// A version has a text in each language of the site, or says that it has none.
    fn check_languages(
        &mut self,
        folder: &str,
        entry: &VersionEntry,
        original: Option<&Language>,
        texts: &BTreeMap<Language, Arc<LateText>>,
    ) {
        for without in &entry.without {
            let problem = match &without.value {
                language if !self.languages.contains(language) => "unlisted",
                language if texts.contains_key(language) => "text",
                _ if original.is_none() => "equal",
                language if Some(language) == original => "original",
                _ => continue,
            };
            let finding = BAD_WITHOUT.at(without.span).with("language", without.value.as_str());
            self.findings.push(finding.with("problem", problem));
        }
        let effective = entry.effective.as_ref().map(|date| date.value);
        let over = |language: &Language| self.config.is_some_and(|config| config.retired.is_over(language, effective));
        let wanted = self.languages.iter().filter(|language| original != Some(*language) && !over(language));
        for language in wanted {
            let path = format!("{folder}/{language}.toml");
            let there = self.inputs.site_file(&path).is_some() || self.inputs.is_unreadable(&path);
            let rule = if original.is_none() { &EQUAL_TEXT_MISSING } else { &TEXT_MISSING };
            if !there && !entry.without.iter().any(|without| without.value == *language) {
                let finding = rule.at(entry.span).with("language", language.as_str()).with("path", path);
                self.findings.push(finding.hint("add"));
            }
        }
    }

    /// The texts in a version's folder, by language.
    fn texts(&mut self, folder: &str) -> BTreeMap<Language, Arc<LateText>> {
        let inputs = self.inputs;
        let others = [RECORDS_FILE, SEAL_FILE];
        let mut texts = BTreeMap::new();
        for (path, file) in inputs.site_files(folder).filter(|(path, _)| is_right_in(path, folder)) {
            let name = &path[folder.len() + 1..];
            let Some(language) = name.strip_suffix(".toml").filter(|_| !others.contains(&name)) else { continue };
            match self.languages.iter().find(|listed| listed.as_str() == language) {
                Some(listed) => _ = self.text(file).map(|text| texts.insert(listed.clone(), text)),
                None => {
                    let known: Vec<&str> = self.languages.iter().map(Language::as_str).collect();
                    let finding = UNLISTED_TEXT.at(file).with("language", language).with("known", known.join(", "));
                    self.findings.push(finding.hint("list"));
                }
            }
        }
        self.unexpected(folder, |path| path.ends_with(".toml") || is_sheet(path));
        texts
    }

    fn text(&mut self, file: FileId) -> Option<Arc<LateText>> {
        let (text, found) = self.texts.get(file);
        self.findings.append(found);
        text
    }

    /// A version's records. `None`: they are there, and cannot be read.
    fn records(&mut self, folder: &str) -> Option<Records> {
        let path = format!("{folder}/{RECORDS_FILE}");
        let Some(file) = self.inputs.site_file(&path) else {
            return (!self.inputs.is_unreadable(&path)).then(Records::default);
        };
        let (records, mut found) = content::parse_records(file, self.inputs.sources.get(file), self.languages);
        self.excuse(&mut found);
        let lacking = self.without_text(folder);
        found.retain(|finding| !lacking.iter().any(|language| asks_for(finding, language)));
        self.findings.append(together(found));
        records
    }

    /// The languages in which a version has no text: its records and its summary need nothing in them.
    fn without_text(&self, folder: &str) -> Vec<&Language> {
        let has = |language: &&Language| {
            let path = format!("{folder}/{language}.toml");
            self.inputs.site_file(&path).is_some() || self.inputs.is_unreadable(&path)
        };
        self.languages.iter().filter(|language| !has(language)).collect()
    }

    /// Takes away what asks for values in languages in which nothing new is published.
    fn excuse(&self, found: &mut Findings) {
        let retired = self.config.map(|config| &config.retired);
        found.retain(|finding| !retired.is_some_and(|retired| retired.excuses(finding)));
    }

    /// The seal in a version's folder. What it holds of the site's records speaks the languages that the site has now.
    fn seal(&mut self, folder: &str) -> Option<Seal> {
        let inputs = self.inputs;
        let file = inputs.site_file(&format!("{folder}/{SEAL_FILE}"))?;
        let (seal, found) = content::parse_seal(file, inputs.sources.get(file), ALGORITHM);
        self.findings.append(found);
        let mut seal = seal?;
        if let Some(config) = self.config {
            seal.records.complete_from(&config.records, self.languages);
        }
        let stored = |language: &Language| {
            let file = inputs.site_file(&format!("{folder}/{SEAL_FOLDER}/{language}.txt"))?;
            Some((language.clone(), file))
        };
        seal.stored = seal.digests.keys().filter_map(stored).collect();
        let replaced = seal.errata.iter().flat_map(|erratum| &erratum.before).filter_map(|(language, digest)| {
            let name = Erratum::replaced_file(language, digest);
            let file = inputs.site_file(&format!("{folder}/{SEAL_FOLDER}/{name}"))?;
            Some((digest.clone(), inputs.sources.get(file).text().replace("\r\n", "\n")))
        });
        seal.replaced = replaced.collect();
        Some(seal)
    }

    fn check_scheme(&mut self, name: &Spanned<String>) {
        let own = self.config.map_or(&[] as &[_], |config| &config.schemes);
        let known = Scheme::NAMES.into_iter().chain(own.iter().map(|(name, _)| name.value.as_str()));
        if self.config.is_some() && !known.clone().any(|known| known == name.value) {
            let finding = UNKNOWN_SCHEME.at(name.span).with("name", &name.value);
            self.findings.push_near(finding, &name.value, known);
        }
    }

    fn check_slugs(&mut self, notices: &[Arc<Notice>]) {
        let mut seen: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
        let slugs = notices.iter().map(|notice| &notice.slug);
        for slug in slugs.chain(notices.iter().flat_map(|notice| &notice.aliases)) {
            match seen.get(slug.value.as_str()) {
                Some(first) => {
                    let finding = DUPLICATE_SLUG.at(slug.span).with("slug", &slug.value);
                    self.findings.push(finding.related(first.span, "first"));
                }
                None => _ = seen.insert(&slug.value, slug),
            }
        }
    }

    /// Reports pages of several notices that name none, or stand where a notice does.
    fn check_pages(&mut self, notices: &[Arc<Notice>]) {
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

    /// Reports folders of a notice that no version claims.
    fn check_folders(&mut self, folder: &str, versions: &[VersionEntry]) {
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

    /// Warns about files right in a folder that have no meaning there.
    fn unexpected(&mut self, folder: &str, known: impl Fn(&str) -> bool) {
        let texts = self.inputs.site_files(folder).map(|(path, _)| path);
        let binaries = self.inputs.binaries(folder).map(|(path, _)| path);
        for path in texts.chain(binaries).filter(|path| is_right_in(path, folder) && !known(path)) {
            self.findings.push(UNEXPECTED_FILE.at(path).with("path", path));
        }
    }
}

fn is_right_in(path: &str, folder: &str) -> bool {
    path.len() > folder.len() + 1 && !path[folder.len() + 1..].contains('/')
}

/// Versions stand in the order of their dates; those without one last.
fn order(version: &Version) -> (bool, Option<Date>, usize, String) {
    let date = version.begins();
    (date.is_none(), date, version.id.len(), version.id.clone())
}
