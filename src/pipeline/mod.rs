//! From files to pages: the single path shared by `check`, `build` and the preview.
//!
//! The shared parts of the site are examined first, then each notice by itself; last, the pages of the whole site are
//! made and every link is followed.

mod alone;
mod keys;
mod links;
mod look;
mod memory;
mod outcome;
mod stored;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::discard::discard;
use crate::base::{Error, Finding, Findings, Place, Step, Timings};
use crate::check;
use crate::edition::compose::Composition;
use crate::edition::overview::Overview;
use crate::pages::plan::Pages;
use crate::pages::plan::page::Output;
use crate::pages::render::{Templates, told_once};
use crate::read::inputs::Inputs;
use crate::read::site::{self, Site, notice_of};
use crate::read::theme::{TEMPLATE_ERROR, UNKNOWN_NAME};
use crate::seal;
use alone::NoticeRun;
pub(crate) use look::{LookScope, closely, status, with_pages};
pub(crate) use memory::Memory;
use memory::Recall;
use outcome::{KnownFindings, MadePages, NoticeOutcome};

/// The options of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    /// The day for which the site is built.
    pub(crate) as_of: Date,
    /// Whether drafts are shown.
    pub(crate) drafts: bool,
}

/// The progress of a run, which another thread may read.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// The number of pages.
    pub(crate) pages: AtomicUsize,
    /// The number of pages made so far.
    pub(crate) done: AtomicUsize,
    /// The time that each step took.
    pub(crate) timings: Timings,
}

/// The result of a run.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The findings, sorted.
    pub(crate) findings: Findings,
    /// The number of pages and files made.
    pub(crate) pages: usize,
    /// Whether the site has a log of seals.
    pub(crate) sealed: bool,
}

/// Receives the output of a run, on any thread. An error of the target ends the run.
pub(crate) trait Sink<E>: Sync {
    /// Receives a file: its path relative to the output folder, its bytes, and their digest if it has been computed.
    fn write(&self, path: &str, bytes: &[u8], digest: Option<&str>) -> Result<(), E>;

    /// Returns whether it already has all of these files, each with this digest; if so, it keeps them.
    fn keep(&self, files: &[(String, String)]) -> Result<bool, E>;
}

/// A target that discards all files.
pub(crate) struct Nowhere;

impl Sink<Error> for Nowhere {
    fn write(&self, _: &str, _: &[u8], _: Option<&str>) -> Result<(), Error> {
        Ok(())
    }

    fn keep(&self, _: &[(String, String)]) -> Result<bool, Error> {
        Ok(true)
    }
}

/// What to look for beyond the rules, and what is already known.
#[derive(Clone, Copy, Default)]
pub(crate) struct Extent<'a> {
    /// The checklists of the law to apply, by name.
    pub(crate) profiles: &'a [String],
    /// The memory of the last run.
    pub(crate) memory: Option<&'a Memory>,
    /// The templates of the site, if they exist already.
    pub(crate) templates: Option<&'a Templates>,
}

/// Makes a site, page by page, into `target`. The output is the whole site only if no finding is an error.
pub(crate) fn run(
    inputs: &Inputs,
    options: &Options,
    extent: Extent<'_>,
    progress: &Progress,
    target: &dyn Sink<Error>,
) -> Result<Outcome, Error> {
    let loaded = progress.timings.step(Step::Load, || match site::load_late(inputs) {
        // Without a site nothing would read the texts later, so they are read here.
        (None, _) => site::load(inputs),
        loaded => loaded,
    });
    examine(inputs, loaded, options, extent, progress, target)
}

/// Runs everything that follows the loading of files.
pub(crate) fn examine<E: Send>(
    inputs: &Inputs,
    (site, mut findings): (Option<Site>, Findings),
    options: &Options,
    extent: Extent<'_>,
    progress: &Progress,
    target: &dyn Sink<E>,
) -> Result<Outcome, E> {
    let mut pages = 0;
    if let Some(site) = &site {
        let overview = Arc::new(Overview::new(site, options.as_of, options.drafts));
        let (own, stopped) = (OnceCell::new(), AtomicBool::new(false));
        let templates = extent.templates.unwrap_or_else(|| own.get_or_init(|| Templates::of(site)));
        let run = NoticeRun { inputs, site, overview, options, templates, progress, target, stopped };
        pages = run.whole(&mut findings, extent)?;
    }
    findings.sort(&inputs.sources);
    let sealed = site.as_ref().is_some_and(|site| site.log.is_some());
    discard(site);
    Ok(Outcome { findings, pages, sealed })
}

impl<E: Send> NoticeRun<'_, E> {
    /// Processes a site notice by notice; returns the number of pages made. `findings` are those from loading the
    /// files, and all findings afterwards.
    fn whole(&self, findings: &mut Findings, extent: Extent<'_>) -> Result<usize, E> {
        let Self { inputs, site, options, .. } = self;
        let timings = &self.progress.timings;
        let whole =
            timings.step(Step::Whole, || surroundings(seal::verify_log(site, inputs), site, &self.overview, extent));
        let known = share_out(inputs, site, findings, whole);
        self.stopped.store(findings.has_errors(), Ordering::Relaxed);
        let hindered = seal::hinders(findings);
        let composition = Composition::within(site, Arc::clone(&self.overview));
        let pages = Pages::new(site, &composition, options.drafts);
        findings.append(pages.unfit_statics());
        let count = pages.outputs().len();
        self.progress.pages.store(count, Ordering::Relaxed);
        let recall = extent.memory.map(|memory| Recall::new(memory, inputs, site, &self.overview, options, &known));
        let known: Vec<(usize, KnownFindings)> = known.into_iter().enumerate().collect();
        let gone = known.into_par_iter().map(|(notice, known)| self.notice(notice, known, recall.as_ref()));
        let gone: Vec<NoticeOutcome> = timings.step(Step::Notices, || gone.collect::<Result<_, E>>())?;
        recall.iter().for_each(Recall::close);
        let hindered = hindered || gone.iter().any(|gone| gone.hinders);
        let mut made = Vec::new();
        for (notice, gone) in gone.into_iter().enumerate() {
            findings.append(gone.findings);
            pages.take(notice, gone.share);
            made.push(gone.made);
        }
        // Nothing can be sealed before the obstacle is removed.
        findings.retain(|finding| !hindered || finding.rule != &seal::SEAL_MISSING);
        if findings.has_errors() {
            return Ok(0);
        }
        made.push(timings.step(Step::Shared, || self.make(&pages, Output::is_shared, recall.is_some()))?);
        let (mut found, mut linked) = (Findings::default(), Vec::new());
        for MadePages { findings, linked: links, .. } in made {
            found.append(findings);
            linked.push(links);
        }
        if found.is_empty() {
            found = timings.step(Step::Links, || links::dead(&linked, &BTreeSet::new(), inputs));
        }
        add(findings, found, inputs);
        Ok(count)
    }
}

/// Adds the findings in pages. An unknown name is reported only once: by Tera, if rendering fails on it.
fn add(findings: &mut Findings, found: Findings, inputs: &Inputs) {
    let is_told = |place: &Place| found.iter().any(|told| told.rule == &TEMPLATE_ERROR && told.place == *place);
    findings.retain(|finding| finding.rule != &UNKNOWN_NAME || !is_told(&finding.place));
    findings.append(told_once(found, &inputs.sources));
}

/// Returns the findings of the checks that look at the whole site, beside those about the log of seals.
fn surroundings(log: Findings, site: &Site, overview: &Overview, extent: Extent<'_>) -> Findings {
    let mut whole = log;
    whole.append(seal::languages(site));
    whole.append(check::levels(site));
    whole.append(check::site(site, overview, extent.profiles));
    whole
}

/// Moves the findings about notices out of `findings` and of those about the whole site; returns them for each notice.
fn share_out(inputs: &Inputs, site: &Site, findings: &mut Findings, whole: Findings) -> Vec<KnownFindings> {
    let notices = &site.notices;
    let places: BTreeMap<&str, usize> =
        notices.iter().enumerate().map(|(at, notice)| (notice.id.as_str(), at)).collect();
    let mut known: Vec<KnownFindings> = notices.iter().map(|_| KnownFindings::default()).collect();
    let place = |finding: &Finding| notice_of(finding, &inputs.sources).and_then(|id| places.get(id).copied());
    findings.retain(|finding| {
        let of = place(finding);
        of.into_iter().for_each(|at| known[at].loaded.push(finding.clone()));
        of.is_none()
    });
    for finding in whole {
        match place(&finding) {
            Some(at) => known[at].whole.push(finding),
            None => findings.push(finding),
        }
    }
    known
}
