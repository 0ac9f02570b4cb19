//! The results that one load keeps for the next: the preview parses only changed files.
//!
//! A value is kept together with all its inputs, including the texts of its files (two copies of an unchanged file
//! share one text, [`Source::is_same`]). It is made anew if any of them changed. A load with a cache therefore has the
//! same result as one without; a test compares them.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::{DateFormat, DateWay, FileId, Findings, Language, Source, Spanned};
use crate::model::{LazyText, Notice};
use crate::read::config::Config;
use crate::read::content::{self, TextSurroundings};
use crate::read::inputs::Inputs;
use crate::read::site::SEAL_FILE;
use crate::read::theme::Theme;
use crate::words::Catalogs;

/// The results of the last load.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    pub(super) config: CachedValue<FileId, Option<Arc<Config>>>,
    pub(super) words: CachedValue<Vec<Language>, Catalogs>,
    pub(super) theme: CachedValue<ThemeKey, Theme>,
    pub(super) dates: CachedValue<DateWays, BTreeMap<Language, DateFormat>>,
    pub(super) texts: ParsedTexts,
    pub(super) notices: Notices,
}

/// The notices of the last load, by folder name; the inner `None` marks one that could not be read.
#[derive(Debug, Default)]
pub(super) struct Notices(BTreeMap<String, (NoticeKey, Option<Arc<Notice>>, Findings)>);

/// The date format of each language.
pub(super) type DateWays = BTreeMap<Language, DateWay>;

/// The theme's name, and its binary files.
pub(super) type ThemeKey = (Option<Spanned<String>>, Vec<(String, Arc<[u8]>)>);

/// A value, with its inputs.
#[derive(Debug)]
pub(super) struct CachedValue<K, V> {
    kept: Option<(Vec<Source>, K, Arc<V>, Findings)>,
}

impl<K, V> Default for CachedValue<K, V> {
    fn default() -> Self {
        Self { kept: None }
    }
}

impl<K: PartialEq + Clone, V> CachedValue<K, V> {
    /// The value of the last load.
    fn last(&self) -> Option<&V> {
        self.kept.as_ref().map(|(_, _, value, _)| value.as_ref())
    }

    /// Returns the value for `sources` and `key`; calls `make` unless the kept one is still valid.
    pub(super) fn get(
        &mut self,
        findings: &mut Findings,
        sources: &[&Source],
        key: &K,
        make: impl FnOnce() -> (V, Findings),
    ) -> Arc<V> {
        if let Some((own, of, value, found)) = &self.kept
            && of == key
            && same(own.iter(), sources.iter().copied())
        {
            findings.append(found.clone());
            return Arc::clone(value);
        }
        let (value, found) = make();
        let value = Arc::new(value);
        findings.append(found.clone());
        self.kept = Some((sources.iter().copied().cloned().collect(), key.clone(), Arc::clone(&value), found));
        value
    }
}

fn same<'a>(kept: impl ExactSizeIterator<Item = &'a Source>, now: impl ExactSizeIterator<Item = &'a Source>) -> bool {
    kept.len() == now.len() && kept.zip(now).all(|(a, b)| a.is_same(b) && a.path() == b.path())
}

/// The parsed texts.
#[derive(Debug, Default)]
pub(super) struct ParsedTexts {
    parsed: BTreeMap<FileId, Parsed>,
    /// Whether every text is left for later.
    late: bool,
    /// The day whose superseded texts the first load may leave for later.
    day: Option<Date>,
}

/// A file that contains a text, the text if it can be read, and the findings about it.
#[derive(Debug)]
struct Parsed {
    /// What its reading depends on.
    sources: Vec<Source>,
    text: Option<Arc<LazyText>>,
    findings: Findings,
}

impl ParsedTexts {
    /// Parses every changed text, in parallel. If this cache is for a day, new texts that are superseded are left for
    /// later.
    pub(super) fn prepare(&mut self, inputs: &Inputs) {
        let files = inputs.site_files("content").filter(|(path, _)| is_text(path));
        let changed: Vec<(&str, FileId)> = files.filter(|(_, file)| !self.knows(inputs, *file)).collect();
        let (later, now): (Vec<_>, Vec<_>) = changed.into_iter().partition(|(path, file)| {
            let new = !self.parsed.contains_key(file);
            self.late || new && self.day.is_some_and(|day| is_superseded(inputs, path, day))
        });
        self.parsed.extend(later.into_iter().map(|(_, file)| (file, leave(inputs, file))));
        self.parsed.par_extend(now.into_par_iter().map(|(_, file)| (file, parse(inputs, file))));
    }

    /// Returns a text; [`Self::prepare`] must have run.
    pub(super) fn get(&self, file: FileId) -> (Option<Arc<LazyText>>, Findings) {
        let parsed = self.parsed.get(&file).expect("every text is prepared before notices are read");
        (parsed.text.clone(), parsed.findings.clone())
    }

    fn knows(&self, inputs: &Inputs, file: FileId) -> bool {
        self.parsed.get(&file).is_some_and(|parsed| same(parsed.sources.iter(), sources(inputs, file).into_iter()))
    }
}

/// What the reading of a text depends on: the text, and the row files and the seal in its folder.
fn sources(inputs: &Inputs, file: FileId) -> Vec<&Source> {
    let (sheets, seal) = beside(inputs, file);
    let all = std::iter::once(file).chain(seal).chain(sheets.map(|(_, file)| file));
    all.map(|file| inputs.sources.get(file)).collect()
}

/// The row files in the folder of a text, each with its name, and the seal.
fn beside(inputs: &Inputs, file: FileId) -> (impl Iterator<Item = (&str, FileId)>, Option<FileId>) {
    let path = inputs.sources.get(file).path();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let files = inputs.site_files(folder).filter(|(path, _)| is_sheet(path));
    let sheets = files.filter_map(move |(path, file)| {
        let name = path.strip_prefix(folder)?.strip_prefix('/').filter(|name| !name.contains('/'))?;
        Some((name, file))
    });
    (sheets, inputs.site_file(&format!("{folder}/{SEAL_FILE}")))
}

fn surroundings(inputs: &Inputs, file: FileId) -> TextSurroundings {
    let (sheets, seal) = beside(inputs, file);
    let reading = seal.map(|seal| content::sealed_reading(inputs.sources.get(seal).text())).unwrap_or_default();
    let sheets = sheets.map(|(name, file)| (name.to_owned(), file, inputs.sources.get(file).clone())).collect();
    TextSurroundings { sheets: Some(sheets), reading }
}

/// Whether a path is that of a row file.
pub(super) fn is_sheet(path: &str) -> bool {
    path.ends_with(".csv") || path.ends_with(".tsv")
}

fn parse(inputs: &Inputs, file: FileId) -> Parsed {
    let (text, findings) = content::parse_text_beside(file, inputs.sources.get(file), &surroundings(inputs, file));
    let sources = sources(inputs, file).into_iter().cloned().collect();
    Parsed { sources, text: text.map(|text| Arc::new(LazyText::now(text))), findings }
}

/// Prepares a text to be parsed on first use.
fn leave(inputs: &Inputs, file: FileId) -> Parsed {
    let sources: Vec<Source> = sources(inputs, file).into_iter().cloned().collect();
    let (own, around) = (sources[0].clone(), surroundings(inputs, file));
    let read = move || content::parse_text_beside(file, &own, &around);
    Parsed { sources, text: Some(Arc::new(LazyText::later(file, read))), findings: Findings::default() }
}

/// Whether the folder names imply that a later version of the notice is in force. They may mislead, as a draft is not
/// in force; a text is then merely parsed later than it could have been.
fn is_superseded(inputs: &Inputs, path: &str, day: Date) -> bool {
    let mut names = path.rsplitn(3, '/').skip(1);
    let (Some(version), Some(notice)) = (names.next(), names.next()) else { return false };
    let date = |name: &str| name.get(..10)?.parse::<Date>().ok();
    let has_come = |other: &str| date(other).is_some_and(|date| date <= day);
    date(version).is_some() && inputs.folders_in(notice).any(|other| other > version && has_come(other))
}

/// Whether a path is that of a text: `content/<notice>/<version>/<language>.toml`.
fn is_text(path: &str) -> bool {
    let name = path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    path.matches('/').count() == 3
        && name.and_then(Language::parse).is_some_and(|language| language.as_str() != "records")
}

/// The inputs of a notice.
#[derive(Debug)]
pub(super) struct NoticeKey {
    languages: Vec<Language>,
    config: Option<Source>,
    sources: Vec<Source>,
    /// The names of folders and binary files, and sealed texts with their digests.
    names: Vec<String>,
}

impl NoticeKey {
    /// Collects the current inputs of the notice `id`.
    pub(super) fn new(inputs: &Inputs, id: &str, languages: &[Language]) -> Self {
        let folder = format!("content/{id}");
        let source = |file: FileId| inputs.sources.get(file).clone();
        let folders = inputs.folders_in(&folder).map(str::to_owned);
        let binaries = inputs.binaries(&folder).map(|(path, _)| path.to_owned());
        let unreadable = inputs.unreadable(&folder).map(|path| format!("{path}?"));
        let stored = inputs.stored_texts(&folder).map(|(path, text)| format!("{path} {}", text.sha256()));
        Self {
            languages: languages.to_owned(),
            config: inputs.site_file(super::SITE_FILE).map(source),
            sources: inputs.site_files(&folder).map(|(_, file)| source(file)).collect(),
            names: folders.chain(binaries).chain(unreadable).chain(stored).collect(),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        same(self.config.iter().collect::<Vec<_>>().into_iter(), other.config.iter().collect::<Vec<_>>().into_iter())
            && (&self.names, &self.languages) == (&other.names, &other.languages)
            && same(self.sources.iter(), other.sources.iter())
    }
}

impl Cache {
    /// Creates a cache for a site shown as of a day: texts of versions superseded by then are parsed on first use, and
    /// [`Site::found_late`](super::Site::found_late) returns the findings about them.
    pub(crate) fn for_day(day: Date) -> Self {
        Self { texts: ParsedTexts { day: Some(day), ..ParsedTexts::default() }, ..Self::default() }
    }

    /// Creates a cache for one load that parses no text: each is parsed on first use, and
    /// [`Site::found_late`](super::Site::found_late) returns the findings about them.
    pub(super) fn late() -> Self {
        Self { texts: ParsedTexts { late: true, ..ParsedTexts::default() }, ..Self::default() }
    }

    /// The configuration of the last load.
    pub(crate) fn config(&self) -> Option<&Config> {
        self.config.last()?.as_deref()
    }
}

impl Notices {
    /// Returns the notice of the last load if its inputs are unchanged.
    pub(super) fn get(&self, id: &str, key: &NoticeKey) -> Option<(Option<Arc<Notice>>, Findings)> {
        let (of, notice, findings) = self.0.get(id)?;
        of.is_same(key).then(|| (notice.clone(), findings.clone()))
    }

    /// Keeps a notice for the next load.
    pub(super) fn keep(&mut self, id: &str, key: NoticeKey, notice: Option<Arc<Notice>>, findings: Findings) {
        self.0.insert(id.to_owned(), (key, notice, findings));
    }
}
