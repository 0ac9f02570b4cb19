//! Processes one notice alone, with only the outlines of the other notices in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::memory::Recall;
use super::outcome::{KnownFindings, MadePages, NoticeOutcome};
use super::{Options, Progress, Sink};
use crate::base::digest::sha256;
use crate::base::{Findings, Work};
use crate::check;
use crate::edition::compose::Composition;
use crate::edition::outline::AskedOutlines;
use crate::edition::overview::Overview;
use crate::pages::plan::Pages;
use crate::pages::plan::page::Output;
use crate::pages::render::{Rendered, Renderer, Templates};
use crate::read::inputs::Inputs;
use crate::read::site::Site;
use crate::report::status::notice_status;
use crate::seal;

/// The context shared by all notices of a run.
pub(super) struct NoticeRun<'a, E> {
    pub(super) inputs: &'a Inputs,
    pub(super) site: &'a Site,
    pub(super) overview: Arc<Overview>,
    pub(super) options: &'a Options,
    pub(super) templates: &'a Templates,
    pub(super) progress: &'a Progress,
    pub(super) target: &'a dyn Sink<E>,
    /// Whether an error keeps the site from being published; pages made then could only repeat what is known.
    pub(super) stopped: AtomicBool,
}

impl<E: Send> NoticeRun<'_, E> {
    /// Recalls the result of processing a notice, or else processes it.
    pub(super) fn notice(
        &self,
        notice: usize,
        known: KnownFindings,
        recall: Option<&Recall<'_>>,
    ) -> Result<NoticeOutcome, E> {
        let id = &self.site.notices[notice].id;
        if let Some((recall, gone)) = recall.and_then(|recall| Some((recall, recall.notice(notice)?)))
            && self.target.keep(&gone.made.files)?
        {
            self.stopped.fetch_or(gone.findings.has_errors(), Ordering::Relaxed);
            self.progress.done.fetch_add(gone.made.files.len(), Ordering::Relaxed);
            recall.keep(notice, id);
            return Ok(gone);
        }
        let go = || self.go_through(notice, known, recall.is_some());
        let (gone, asked) = self.progress.timings.notice(id, go)?;
        if let (Some(recall), Some(asked)) = (recall, asked) {
            recall.learn(notice, id, &gone, asked);
        }
        Ok(gone)
    }

    /// Processes a notice: reads, composes and checks its texts, and makes its pages unless there are errors. If its
    /// pages were made, also returns the outlines of other notices that it used.
    fn go_through(
        &self,
        notice: usize,
        known: KnownFindings,
        remembered: bool,
    ) -> Result<(NoticeOutcome, Option<AskedOutlines>), E> {
        let Self { inputs, options, progress: Progress { timings, .. }, .. } = self;
        let (alone, mut findings) = timings.work(Work::Read, || self.site.alone(notice));
        // No page of a notice shows the log of seals.
        let site = Site { notices: vec![Arc::new(alone)], log: None, published: None, ..self.site.clone() };
        let composition = Composition::alone(&site, &self.overview, notice);
        let set_aside = |findings: &mut Findings| {
            check::set_aside(&site, &composition, options.drafts, &inputs.sources, findings);
        };
        findings.append(known.loaded);
        findings.append(timings.work(Work::Compose, || composition.findings()));
        set_aside(&mut findings);
        let hinders = seal::hinders(&findings);
        let verified = timings.work(Work::Seals, || seal::verify(&site, &composition, inputs, &findings));
        findings.append(verified);
        findings.append(known.whole);
        let unread = findings.errors();
        findings.append(timings.work(Work::Check, || check::run(&site, &composition, &unread)));
        let unused = check::settle(&site, &composition, &inputs.sources, &mut findings);
        // Which `allow` entries silence nothing is known only if every text was checked.
        if unread.is_empty() {
            findings.append(unused);
        }
        set_aside(&mut findings);
        seal::lower(&site, &composition, &mut findings);
        self.stopped.fetch_or(findings.has_errors(), Ordering::Relaxed);
        let mut gone = NoticeOutcome { findings, hinders, ..NoticeOutcome::default() };
        if self.stopped.load(Ordering::Relaxed) {
            return Ok((gone, None));
        }
        let pages = Pages::new(&site, &composition, options.drafts);
        gone.made = self.make(&pages, |output| !output.is_shared(), remembered)?;
        gone.share = pages.share(0);
        if remembered {
            gone.status = notice_status(&pages, 0);
        }
        Ok((gone, Some(composition.asked())))
    }

    /// Makes pages in parallel, with their digests if these are remembered.
    pub(super) fn make(
        &self,
        pages: &Pages<'_>,
        wanted: impl Fn(&Output) -> bool,
        digests: bool,
    ) -> Result<MadePages, E> {
        let outputs: Vec<_> = pages.outputs().into_iter().filter(|(_, output)| wanted(output)).collect();
        let timings = &self.progress.timings;
        let renderer = Renderer::new(pages, self.inputs, self.templates, timings);
        let rendered: Vec<Result<(Rendered, String), Findings>> = outputs
            .par_iter()
            .map(|(path, output)| {
                let rendered = match renderer.output(path, output) {
                    Ok(mut rendered) => {
                        let bytes = std::mem::take(&mut rendered.bytes);
                        let digest = digests.then(|| sha256(&bytes));
                        let file = pages.urls.file(path);
                        timings.work(Work::Write, || self.target.write(&file, &bytes, digest.as_deref()))?;
                        Ok((rendered, digest.unwrap_or_default()))
                    }
                    Err(findings) => Err(findings),
                };
                self.progress.done.fetch_add(1, Ordering::Relaxed);
                Ok(rendered)
            })
            .collect::<Result<_, E>>()?;
        let mut made = MadePages::default();
        for ((path, _), rendered) in outputs.iter().zip(rendered) {
            match rendered {
                Ok((rendered, digest)) => {
                    made.linked.add(path, rendered, self.inputs);
                    made.files.push((pages.urls.file(path), digest));
                }
                Err(findings) => made.findings.append(findings),
            }
        }
        made.linked.close();
        Ok(made)
    }
}
