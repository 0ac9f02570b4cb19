//! The folders of `content/`: each notice with its versions, texts and records.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::cache::{NoticeKey, Notices, ParsedTexts, is_sheet};
use super::{
    EMPTY_SITE, NO_NOTICE_FILE, NO_VERSION_FOLDER, RESERVED_FOLDER, SEAL_FILE, STATIC, UNEXPECTED_FILE, UNLISTED_TEXT,
};
use crate::base::{FileId, Findings, Language, Place};
use crate::model::seal::ALGORITHM;
use crate::model::{Erratum, LazyText, Notice, Original, Records, Seal, Version};
use crate::read::config::Config;
use crate::read::config::retired::asks_for;
use crate::read::content;
use crate::read::decode::together;
use crate::read::inputs::Inputs;

/// The file that makes a folder a notice.
const NOTICE_FILE: &str = "notice.toml";
/// The file of a version's records.
pub(crate) const RECORDS_FILE: &str = "records.toml";
/// The log of seals.
pub(crate) const LOG_FILE: &str = "content/seals.log";
/// The folder of a version's sealed texts.
pub(crate) const SEAL_FOLDER: &str = "seal";

/// Reads the notices of a site.
pub(super) struct Loader<'a> {
    pub(super) inputs: &'a Inputs,
    /// All texts.
    pub(super) texts: &'a ParsedTexts,
    pub(super) config: Option<&'a Config>,
    pub(super) languages: &'a [Language],
    pub(super) findings: Findings,
}

impl<'a> Loader<'a> {
    /// Reads every notice that can be read; those unchanged since the last load are taken from `kept`.
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

    /// Reads a notice, or takes it from the last load if none of its inputs changed; also returns those inputs.
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
        let usual = self.config.map(|config| &config.original);
        let source = self.inputs.sources.get(file);
        let (notice, mut found) = content::parse_notice((id, file), source, self.languages, usual);
        self.excuse(&mut found);
        self.excuse_summaries(&folder, notice.iter().flat_map(|notice| &notice.versions), &mut found);
        self.findings.append(together(found));
        self.unexpected(&folder, |path| path.ends_with("/notice.toml"));
        let Some(mut notice) = notice else {
            for version in self.inputs.folders_in(&folder) {
                for text in self.texts(&format!("{folder}/{version}")).values() {
                    // No version contains it, so its findings would never be requested later.
                    self.findings.append(text.read().clone());
                }
            }
            return None;
        };
        self.check_scheme(&notice.numbering);
        self.check_folders(&folder, &notice.versions);
        let original = Original { here: notice.original.clone(), elsewhere: notice.elsewhere.clone() };
        let stated = std::mem::take(&mut notice.versions);
        notice.versions.extend(stated.into_iter().map(|version| self.version(&folder, version, &original)));
        notice.versions.sort_by_key(order);
        Some(notice)
    }

    /// Removes findings that ask for the summary of a version in a language in which it has no text.
    fn excuse_summaries<'v>(&self, folder: &str, versions: impl Iterator<Item = &'v Version>, found: &mut Findings) {
        for (version, summary) in versions.filter_map(|version| Some((version, version.summary.as_ref()?.span))) {
            let lacking = self.without_text(&format!("{folder}/{}", version.id));
            found.retain(|finding| {
                !lacking.iter().any(|language| asks_for(finding, language)) || finding.place != Place::Span(summary)
            });
        }
    }

    /// Completes a version stated in `notice.toml` with what its folder holds.
    fn version(&mut self, folder: &str, stated: Version, original: &Original) -> Version {
        let folder = format!("{folder}/{}", stated.id);
        let there = self
            .inputs
            .folders_in(folder.rsplit_once('/').map_or("", |(outer, _)| outer))
            .any(|name| name == stated.id);
        let texts = self.texts(&folder);
        let records = self.records(&folder);
        let seal = self.seal(&folder);
        let original = seal.as_ref().map_or(original, |seal| &seal.original);
        let Original { here, elsewhere } = original;
        let prevails = here.as_ref().or(elsewhere.as_ref().map(|elsewhere| &elsewhere.language));
        if !there {
            self.findings.push(NO_VERSION_FOLDER.at(stated.span).with("folder", &folder).hint("add"));
        } else {
            self.check_original(&folder, &stated, original, &texts);
            self.check_without(&stated, prevails, seal.is_some(), &texts);
            if seal.is_none() {
                self.check_elsewhere(&folder, elsewhere.as_ref(), &texts);
                self.check_languages(&folder, &stated, prevails);
            }
        }
        Version {
            texts,
            records_unreadable: records.is_none(),
            records: Arc::new(records.unwrap_or_default()),
            original: here.clone(),
            elsewhere: elsewhere.clone(),
            seal,
            ..stated
        }
    }

    /// The texts in a version's folder, by language.
    fn texts(&mut self, folder: &str) -> BTreeMap<Language, Arc<LazyText>> {
        let inputs = self.inputs;
        let others = [RECORDS_FILE, SEAL_FILE];
        let mut texts = BTreeMap::new();
        for (path, file) in inputs.site_files(folder).filter(|(path, _)| is_right_in(path, folder)) {
            let name = &path[folder.len() + 1..];
            let Some(language) = name.strip_suffix(".toml").filter(|_| !others.contains(&name)) else { continue };
            match self.languages.iter().find(|listed| listed.as_str() == language) {
                Some(listed) => {
                    self.text(file).map(|text| texts.insert(listed.clone(), text));
                }
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

    fn text(&mut self, file: FileId) -> Option<Arc<LazyText>> {
        let (text, found) = self.texts.get(file);
        self.findings.append(found);
        text
    }

    /// Reads a version's records. Returns `None` if they exist but cannot be read.
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

    /// The languages in which a version has no text: its records and its summary need none of them.
    fn without_text(&self, folder: &str) -> Vec<&Language> {
        let has = |language: &&Language| self.inputs.has(&format!("{folder}/{language}.toml"));
        self.languages.iter().filter(|language| !has(language)).collect()
    }

    /// Removes findings that ask for values in languages in which nothing new is published.
    fn excuse(&self, found: &mut Findings) {
        let retired = self.config.map(|config| &config.retired);
        found.retain(|finding| !retired.is_some_and(|retired| retired.excuses(finding)));
    }

    /// Reads the seal in a version's folder. Its part of the site's records uses the site's current languages.
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
            let text = inputs.stored_text(&format!("{folder}/{SEAL_FOLDER}/{language}.txt"))?;
            Some((language.clone(), text.clone()))
        };
        seal.stored = seal.digests.keys().filter_map(stored).collect();
        let replaced = seal.errata.iter().flat_map(|erratum| &erratum.before).filter_map(|(language, digest)| {
            let name = Erratum::replaced_file(language, digest);
            let file = inputs.site_file(&format!("{folder}/{SEAL_FOLDER}/{name}"))?;
            Some((digest.clone(), inputs.sources.get(file).text().replace("\r\n", "\n")))
        });
        seal.replaced = replaced.collect();
        let replaced = seal.errata.iter().flat_map(|erratum| &erratum.before);
        let names: BTreeSet<String> = replaced
            .map(|(language, digest)| Erratum::replaced_file(language, digest))
            .chain(seal.digests.keys().map(|language| format!("{language}.txt")))
            .collect();
        let texts = format!("{folder}/{SEAL_FOLDER}");
        // A text found there would be taken for a sealed one.
        self.unexpected(&texts, |path| names.contains(&path[texts.len() + 1..]));
        Some(seal)
    }

    /// Warns about files directly in a folder that have no meaning there.
    fn unexpected(&mut self, folder: &str, known: impl Fn(&str) -> bool) {
        let texts = self.inputs.site_files(folder).map(|(path, _)| path);
        let binaries = self.inputs.binaries(folder).map(|(path, _)| path);
        let stored = self.inputs.stored_texts(folder).map(|(path, _)| path);
        for path in texts.chain(binaries).chain(stored).filter(|path| is_right_in(path, folder) && !known(path)) {
            self.findings.push(UNEXPECTED_FILE.at(path).with("path", path));
        }
    }
}

fn is_right_in(path: &str, folder: &str) -> bool {
    path.len() > folder.len() + 1 && !path[folder.len() + 1..].contains('/')
}

/// The sort key of a version: by date, undated ones last.
fn order(version: &Version) -> (bool, Option<Date>, usize, String) {
    let date = version.begins();
    (date.is_none(), date, version.id.len(), version.id.clone())
}
