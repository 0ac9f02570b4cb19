//! What a run remembers for the next one: what going through each notice gave, and everything that it was made from.
//!
//! A notice is gone through again unless all of this is as it was, each by its digest:
//!
//! - the program, the day, whether drafts are shown, the changes of the clock in the site's time zone;
//! - every file of the site that belongs to no notice: settings, glossary, words, theme;
//! - which notices there are, by ids and slugs, and whether there is a feed;
//! - every file and folder of the notice itself, and what was found about it by what looks at the whole site;
//! - the outline of each other notice for which it asked (`edition::outline`), also where there was none;
//! - the bytes of each of its files in the published site, which are the only ones that there are.
//!
//! The log of seals belongs to no page of a notice: the site in which it is gone through has none.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Options;
use super::gone::{Gone, Known};
use super::links::Linked;
use super::told::Told;
use crate::base::digest::Fingerprint;
use crate::base::language::Language;
use crate::edition::outline::{Outline, Outlines};
use crate::edition::overview::Overview;
use crate::model::notice::Notice;
use crate::pages::plan::share::Share;
use crate::read::inputs::Inputs;
use crate::read::site::Site;
use crate::report::status::NoticeStatus;

/// The first line of what is left for the next run.
const HEAD: &str = "seibun store 2\n";

/// What the last run remembered, and what this one does.
#[derive(Debug)]
pub(crate) struct Memory {
    /// The digest of the program.
    program: String,
    /// What the last run left.
    left: String,
    /// Where in it stands what is about each notice, by its id.
    last: BTreeMap<String, Range<usize>>,
    now: Mutex<BTreeMap<String, Remembered>>,
}

/// What is remembered of a notice.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Remembered {
    /// The digest of what it was made from, but for other notices.
    key: String,
    /// The outlines for which it asked: id, language and digest.
    asked: Vec<(String, String, String)>,
    /// Its own outlines, by language, as far as somebody asked for them.
    #[serde(default)]
    outlines: BTreeMap<String, String>,
    /// Its files, and the digest of each.
    pub(super) files: Vec<(String, String)>,
    findings: Vec<Told>,
    found_in_pages: Vec<Told>,
    hinders: bool,
    pub(super) status: NoticeStatus,
    linked: Linked,
    share: Share,
}

impl Memory {
    /// A memory that holds what the last run left.
    pub(crate) fn new(program: String, left: Option<String>) -> Self {
        let left = left.filter(|left| left.starts_with(HEAD)).unwrap_or_default();
        let (mut last, mut at) = (BTreeMap::new(), 0);
        for line in left.split_inclusive('\n') {
            let start = at;
            at += line.len();
            if let Some((id, rest)) = line.trim_end_matches('\n').split_once('\t') {
                let start = start + id.len() + 1;
                last.insert(id.to_owned(), start..start + rest.len());
            }
        }
        Self { program, left, last, now: Mutex::default() }
    }

    /// Returns what this run leaves for the next one; nothing where that is there already.
    pub(crate) fn left(&self) -> Option<String> {
        let now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        let mut left = Vec::from(HEAD);
        for (id, remembered) in now.iter() {
            let before = left.len();
            left.extend_from_slice(format!("{id}\t").as_bytes());
            match serde_json::to_writer(&mut left, remembered) {
                Ok(()) => left.push(b'\n'),
                Err(_) => left.truncate(before),
            }
        }
        let left = String::from_utf8(left).expect("JSON and ids are texts");
        (left != self.left).then_some(left)
    }
}

/// A memory in a run.
pub(super) struct Recall<'a> {
    memory: &'a Memory,
    inputs: &'a Inputs,
    overview: Arc<Overview>,
    /// The key of each notice, by its place.
    keys: Vec<String>,
    /// What the last run left of it, if its key is the same.
    last: Vec<Option<Remembered>>,
    places: BTreeMap<String, usize>,
}

impl<'a> Recall<'a> {
    pub(super) fn new(
        memory: &'a Memory,
        inputs: &'a Inputs,
        site: &Site,
        overview: &Arc<Overview>,
        options: &Options,
        known: &[Known],
    ) -> Self {
        let common = common(&memory.program, inputs, site, overview, options);
        let all: Vec<(&Arc<Notice>, &Known)> = site.notices.iter().zip(known).collect();
        let key = |(notice, known): &(&Arc<Notice>, &Known)| key(&common, inputs, notice, known);
        let keys: Vec<String> = all.par_iter().map(key).collect();
        let last = |((notice, _), key): (&(&Arc<Notice>, &Known), &String)| {
            let line = &memory.left[memory.last.get(&notice.id)?.clone()];
            line.contains(key.as_str()).then_some(())?;
            serde_json::from_str(line).ok().filter(|remembered: &Remembered| remembered.key == *key)
        };
        let last = all.par_iter().zip(&keys).map(last).collect();
        let places = site.notices.iter().enumerate().map(|(at, notice)| (notice.id.clone(), at)).collect();
        Self { memory, inputs, overview: Arc::clone(overview), keys, last, places }
    }

    /// Returns what going through a notice would give, if everything that it would be made from is as it was. The bytes of its
    /// files are for others to look at.
    pub(super) fn notice(&self, notice: usize) -> Option<(Gone, &Remembered)> {
        let last = self.last[notice].as_ref()?;
        let same = |(id, language, digest): &(String, String, String)| self.outline(id, language) == *digest;
        if !last.asked.iter().all(same) {
            return None;
        }
        let findings = |all: &[Told]| all.iter().map(|told| told.finding(self.inputs)).collect::<Option<_>>();
        let mut gone = Gone {
            findings: findings(&last.findings)?,
            hinders: last.hinders,
            share: last.share.clone(),
            ..Gone::default()
        };
        gone.made.findings = findings(&last.found_in_pages)?;
        gone.made.linked = last.linked.clone();
        Some((gone, last))
    }

    /// The digest of the outline of a notice: as it was, or else made.
    fn outline(&self, id: &str, language: &str) -> String {
        let known = || self.last[*self.places.get(id)?].as_ref()?.outlines.get(language).cloned();
        known().unwrap_or_else(|| {
            let outline = Language::parse(language).and_then(|language| self.overview.outline(id, &language).cloned());
            digest(outline.as_ref())
        })
    }

    /// Keeps what was recalled for the next run as well.
    pub(super) fn keep(&self, id: &str, remembered: &Remembered) {
        self.remember(id, remembered.clone());
    }

    /// Remembers what going through a notice gave, and the outlines for which it asked.
    pub(super) fn learn(&self, notice: usize, id: &str, gone: &Gone, asked: BTreeSet<(String, Language)>) {
        let told = |findings| Told::all(findings, self.inputs);
        let (Some(findings), Some(found_in_pages)) = (told(&gone.findings), told(&gone.made.findings)) else { return };
        let asked = asked.into_iter().map(|(id, language)| {
            let outline = digest(self.overview.outline(&id, &language));
            (id, language.to_string(), outline)
        });
        let remembered = Remembered {
            key: self.keys[notice].clone(),
            asked: asked.collect(),
            outlines: BTreeMap::new(),
            files: gone.made.files.clone(),
            findings,
            found_in_pages,
            hinders: gone.hinders,
            status: gone.status.clone(),
            linked: gone.made.linked.clone(),
            share: gone.share.clone(),
        };
        self.remember(id, remembered);
    }

    fn remember(&self, id: &str, remembered: Remembered) {
        self.memory.now.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), remembered);
    }

    /// Remembers the outlines that somebody asked for, after all notices were gone through.
    pub(super) fn close(&self) {
        let mut now = self.memory.now.lock().unwrap_or_else(PoisonError::into_inner);
        for (id, language, outline) in self.overview.made_outlines() {
            if let Some(remembered) = now.get_mut(id) {
                remembered.outlines.insert(language.to_string(), digest(outline));
            }
        }
    }
}

fn digest(outline: Option<&Outline>) -> String {
    let mut fingerprint = Fingerprint::default();
    match outline {
        None => fingerprint.add(b"none"),
        Some(Outline { title, sections, anchors }) => {
            fingerprint.add(b"outline");
            fingerprint.add(title.as_bytes());
            fingerprint.count(sections.len());
            sections.iter().for_each(|section| fingerprint.add(section.as_bytes()));
            for (anchor, ambiguous) in anchors {
                fingerprint.add(anchor.as_bytes());
                fingerprint.count(usize::from(*ambiguous));
            }
        }
    }
    fingerprint.hex()
}

/// The digest of what all notices are made from.
fn common(program: &str, inputs: &Inputs, site: &Site, overview: &Overview, options: &Options) -> String {
    let Options { as_of, drafts } = options;
    let mut fingerprint = Fingerprint::default();
    fingerprint.add(program.as_bytes());
    fingerprint.add(as_of.to_string().as_bytes());
    fingerprint.count(usize::from(*drafts));
    fingerprint.count(usize::from(overview.has_news));
    let zone = &site.config.time_zone;
    fingerprint.add(zone.to_offset(Timestamp::MIN).to_string().as_bytes());
    for change in zone.following(Timestamp::MIN).take_while(|change| change.timestamp() < LAST_CHANGE) {
        fingerprint.add(format!("{} {}", change.timestamp(), change.offset()).as_bytes());
    }
    for notice in &site.notices {
        fingerprint.add(notice.id.as_bytes());
        fingerprint.add(notice.slug.value.as_bytes());
    }
    let notices: BTreeSet<&str> = site.notices.iter().map(|notice| notice.id.as_str()).collect();
    inputs.fingerprint(&mut fingerprint, |path| match path.strip_prefix("content/") {
        Some(rest) => path != LOG && !rest.split_once('/').is_some_and(|(id, _)| notices.contains(id)),
        None => true,
    });
    fingerprint.hex()
}

/// The log of seals, which no page of a notice shows.
const LOG: &str = crate::read::site::LOG_FILE;

/// The beginning of the year 2300: no notice speaks of a time after it.
const LAST_CHANGE: Timestamp = Timestamp::constant(10_413_792_000, 0);

fn key(common: &str, inputs: &Inputs, notice: &Notice, known: &Known) -> String {
    let mut fingerprint = Fingerprint::default();
    fingerprint.add(common.as_bytes());
    fingerprint.add(notice.id.as_bytes());
    inputs.fingerprint_below(&mut fingerprint, &format!("content/{}", notice.id));
    for findings in [&known.loaded, &known.whole] {
        fingerprint.count(findings.len());
        match Told::all(findings, inputs).and_then(|told| serde_json::to_vec(&told).ok()) {
            Some(told) => fingerprint.add(&told),
            // What cannot be told again is never the same.
            None => fingerprint.add(format!("{findings:?}").as_bytes()),
        }
    }
    fingerprint.hex()
}
