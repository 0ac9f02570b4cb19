//! What a run remembers for the next one: the result of processing each notice, and everything that it depends on.
//!
//! A notice is processed again unless all of this is unchanged, compared by digest:
//!
//! - the program, the day, whether drafts are shown, the changes of the clock in the site's time zone;
//! - every file of the site that belongs to no notice: settings, glossary, words, theme;
//! - the set of notices, by ids and slugs, and whether there is a feed;
//! - every file and folder of the notice itself, and the findings about it from checks of the whole site;
//! - the outline of each other notice that it used (`edition::outline`), or its absence;
//! - the bytes of each of its files in the published site, which are the only copy.
//!
//! The result of processing a notice is parsed only when it is needed.
//!
//! The log of seals is not among them: a notice is processed in a site without one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Options;
use super::keys::{common, digest, key};
use super::links::LinkedPages;
use super::outcome::{KnownFindings, MadePages, NoticeOutcome};
use super::stored::StoredFinding;
use crate::base::Language;
use crate::edition::outline::Outlines;
use crate::edition::overview::Overview;
use crate::model::Notice;
use crate::pages::plan::share::Share;
use crate::read::inputs::Inputs;
use crate::read::site::Site;
use crate::report::status::NoticeStatus;

/// The first line of the store for the next run. A line for each notice follows: its id, its key, the digests of its
/// own outlines and the result of processing it, the latter two in JSON, separated by tabs.
const HEAD: &str = "seibun store 3\n";

/// The memory of the last run, and the memory of this one.
#[derive(Debug)]
pub(crate) struct Memory {
    /// The digest of the program.
    program: String,
    /// The store that the last run left.
    left: String,
    /// What it says of each notice, by id.
    last: BTreeMap<String, LastRecord>,
    /// The lines for the next run.
    now: Mutex<BTreeMap<String, NoticeRecord>>,
}

/// What the last run remembered about a notice.
#[derive(Debug)]
enum LastRecord {
    /// The range of its line in the store that the last run left.
    Line(Range<usize>),
    Known(NoticeRecord),
}

/// What is remembered about a notice.
#[derive(Debug, Clone)]
struct NoticeRecord {
    /// The digest of what it was made from, except other notices.
    key: String,
    /// The digests of its own outlines by language, as far as they were used.
    outlines: BTreeMap<String, String>,
    gave: StoredResult,
}

/// The result of processing a notice: [`NoticeResult`] as JSON.
#[derive(Debug, Clone)]
enum StoredResult {
    /// Its range in the store that the last run left.
    Left(Range<usize>),
    Made(Arc<str>),
}

/// The result of processing a notice.
#[derive(Debug, Serialize, Deserialize)]
struct NoticeResult {
    /// The outlines that it used: id, language and digest.
    asked: Vec<(String, String, String)>,
    /// Its files, and the digest of each.
    files: Vec<(String, String)>,
    findings: Vec<StoredFinding>,
    found_in_pages: Vec<StoredFinding>,
    hinders: bool,
    status: NoticeStatus,
    linked: LinkedPages,
    share: Share,
}

/// The part of [`NoticeResult`] needed for the status of a notice.
#[derive(Debug, Deserialize)]
struct StatusOnly {
    asked: Vec<(String, String, String)>,
    status: NoticeStatus,
}

impl Memory {
    /// Returns a memory of the last run, from the store that it left.
    pub(crate) fn new(program: String, left: Option<String>) -> Self {
        let left = left.filter(|left| left.starts_with(HEAD)).unwrap_or_default();
        let (mut last, mut at) = (BTreeMap::new(), 0);
        for line in left.split_inclusive('\n') {
            let start = at;
            at += line.len();
            if let Some((id, _)) = line.split_once('\t') {
                last.insert(id.to_owned(), LastRecord::Line(start..at - 1));
            }
        }
        Self { program, left, last, now: Mutex::default() }
    }

    /// Returns the memory of a process that has not run yet, and leaves nothing to others.
    pub(crate) fn of_one_process() -> Self {
        Self::new(String::new(), None)
    }

    /// Returns the memory for the next run of the same process. Notices that this run did not process, as it was
    /// interrupted or stopped by an error, are remembered as before.
    pub(crate) fn next(mut self) -> Self {
        let now = std::mem::take(self.now.get_mut().unwrap_or_else(PoisonError::into_inner));
        self.last.extend(now.into_iter().map(|(id, record)| (id, LastRecord::Known(record))));
        self
    }

    /// Returns the last run's line about a notice, if it has this key.
    fn line(&self, id: &str, key: &str) -> Option<NoticeRecord> {
        let range = match self.last.get(id)? {
            LastRecord::Line(range) => range.clone(),
            LastRecord::Known(record) => return (record.key == key).then(|| record.clone()),
        };
        let mut parts = self.left[range.clone()].splitn(4, '\t').skip(1);
        parts.next().filter(|left| *left == key)?;
        let outlines = serde_json::from_str(parts.next()?).ok()?;
        let gave = StoredResult::Left(range.end - parts.next()?.len()..range.end);
        Some(NoticeRecord { key: key.to_owned(), outlines, gave })
    }

    fn gave<'a>(&'a self, line: &'a NoticeRecord) -> &'a str {
        match &line.gave {
            StoredResult::Left(range) => &self.left[range.clone()],
            StoredResult::Made(json) => json,
        }
    }

    fn remember(&self, id: &str, line: NoticeRecord) {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), line);
    }

    /// Returns the store for the next run; `None` if it is the same as that of the last run.
    pub(crate) fn left(&self) -> Option<String> {
        let now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        let mut left = String::with_capacity(self.left.len());
        left.push_str(HEAD);
        for (id, line) in now.iter() {
            let outlines = serde_json::to_string(&line.outlines).expect("a map of texts");
            left.extend([id, "\t", &line.key, "\t", &outlines, "\t", self.gave(line), "\n"]);
        }
        (left != self.left).then_some(left)
    }
}

/// The memory during a run.
pub(super) struct Recall<'a> {
    memory: &'a Memory,
    inputs: &'a Inputs,
    overview: Arc<Overview>,
    /// The key of each notice, by index.
    keys: Vec<String>,
    /// The last run's line about each notice, if its key is the same.
    last: Vec<Option<NoticeRecord>>,
    places: BTreeMap<String, usize>,
}

impl<'a> Recall<'a> {
    pub(super) fn new(
        memory: &'a Memory,
        inputs: &'a Inputs,
        site: &Site,
        overview: &Arc<Overview>,
        options: &Options,
        known: &[KnownFindings],
    ) -> Self {
        let common = common(&memory.program, inputs, site, overview, options);
        let all: Vec<(&Arc<Notice>, &KnownFindings)> = site.notices.iter().zip(known).collect();
        let key = |(notice, known): &(&Arc<Notice>, &KnownFindings)| key(&common, inputs, notice, known);
        let keys: Vec<String> = all.par_iter().map(key).collect();
        let last = all.iter().zip(&keys).map(|((notice, _), key)| memory.line(&notice.id, key)).collect();
        let places = site.notices.iter().enumerate().map(|(at, notice)| (notice.id.clone(), at)).collect();
        Self { memory, inputs, overview: Arc::clone(overview), keys, last, places }
    }

    /// Returns the result of processing a notice, if everything that it depends on is unchanged. The bytes of its files
    /// are for the caller to compare.
    pub(super) fn notice(&self, notice: usize) -> Option<NoticeOutcome> {
        let last: NoticeResult = self.read(notice)?;
        self.is_as_it_was(&last.asked).then_some(())?;
        let findings = |all: &[StoredFinding]| all.iter().map(|told| told.finding(self.inputs)).collect::<Option<_>>();
        Some(NoticeOutcome {
            findings: findings(&last.findings)?,
            hinders: last.hinders,
            made: MadePages { findings: findings(&last.found_in_pages)?, linked: last.linked, files: last.files },
            status: last.status,
            share: last.share,
        })
    }

    /// Returns the status of a notice, if everything that it depends on is unchanged.
    pub(super) fn status(&self, notice: usize) -> Option<NoticeStatus> {
        let last: StatusOnly = self.read(notice)?;
        self.is_as_it_was(&last.asked).then_some(last.status)
    }

    fn read<T: for<'t> Deserialize<'t>>(&self, notice: usize) -> Option<T> {
        serde_json::from_str(self.memory.gave(self.last[notice].as_ref()?)).ok()
    }

    /// Whether the outlines used by a notice have unchanged digests.
    fn is_as_it_was(&self, asked: &[(String, String, String)]) -> bool {
        asked.iter().all(|(id, language, digest)| self.outline(id, language) == *digest)
    }

    /// Returns the digest of a notice's outline: the remembered one if the notice is unchanged, or else a new one.
    fn outline(&self, id: &str, language: &str) -> String {
        let known = || self.last[*self.places.get(id)?].as_ref()?.outlines.get(language).cloned();
        known().unwrap_or_else(|| {
            let outline = Language::parse(language).and_then(|language| self.overview.outline(id, &language).cloned());
            digest(outline.as_ref())
        })
    }

    /// Keeps the recalled result of a notice for the next run.
    pub(super) fn keep(&self, notice: usize, id: &str) {
        if let Some(line) = &self.last[notice] {
            self.memory.remember(id, line.clone());
        }
    }

    /// Remembers the result of processing a notice, and the outlines that it used.
    pub(super) fn learn(&self, notice: usize, id: &str, gone: &NoticeOutcome, asked: BTreeSet<(String, Language)>) {
        let told = |findings| StoredFinding::all(findings, self.inputs);
        let (Some(findings), Some(found_in_pages)) = (told(&gone.findings), told(&gone.made.findings)) else { return };
        let asked = asked.into_iter().map(|(id, language)| {
            let outline = digest(self.overview.outline(&id, &language));
            (id, language.to_string(), outline)
        });
        let remembered = NoticeResult {
            asked: asked.collect(),
            files: gone.made.files.clone(),
            findings,
            found_in_pages,
            hinders: gone.hinders,
            status: gone.status.clone(),
            linked: gone.made.linked.clone(),
            share: gone.share.clone(),
        };
        if let Ok(gave) = serde_json::to_string(&remembered) {
            let (key, outlines) = (self.keys[notice].clone(), BTreeMap::new());
            self.memory.remember(id, NoticeRecord { key, outlines, gave: StoredResult::Made(gave.into()) });
        }
    }

    /// Remembers the outlines that were used, after all notices have been processed.
    pub(super) fn close(&self) {
        let mut now = self.memory.now.lock().unwrap_or_else(PoisonError::into_inner);
        for (id, language, outline) in self.overview.made_outlines() {
            if let Some(line) = now.get_mut(id) {
                line.outlines.insert(language.to_string(), digest(outline));
            }
        }
    }
}
