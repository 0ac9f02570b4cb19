//! Goes through one notice alone, beside which only the outlines of the others are in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::links::Linked;
use super::{Options, Progress, Sink};
use crate::base::diagnostic::Findings;
use crate::check;
use crate::edition::compose::Composition;
use crate::edition::overview::Overview;
use crate::pages::plan::Pages;
use crate::pages::plan::page::Output;
use crate::pages::plan::share::Share;
use crate::pages::render::{Rendered, Renderer, Templates};
use crate::read::inputs::Inputs;
use crate::read::site::Site;
use crate::seal;

/// What all notices of a run share.
pub(super) struct Run<'a, E> {
    pub(super) inputs: &'a Inputs,
    pub(super) site: &'a Site,
    pub(super) overview: Arc<Overview>,
    pub(super) options: &'a Options,
    pub(super) templates: Templates,
    pub(super) progress: &'a Progress,
    pub(super) sink: &'a Sink<'a, E>,
    /// Whether something was found that keeps the site from being published: its pages could only repeat what is known.
    pub(super) stopped: AtomicBool,
}

/// What was found about a notice before it was gone through.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// When its files were loaded.
    pub(super) loaded: Findings,
    /// By what looks at the whole site.
    pub(super) whole: Findings,
}

/// What going through a notice gave.
#[derive(Debug, Default)]
pub(super) struct Gone {
    /// What was found in what it says.
    pub(super) findings: Findings,
    /// Whether some of that keeps everything from being sealed.
    pub(super) hinders: bool,
    /// Its pages.
    pub(super) made: Made,
    /// What it gives to the pages of the whole site.
    pub(super) share: Share,
}

/// Pages whose bytes are out.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// What was found in them.
    pub(super) findings: Findings,
    /// Their links.
    pub(super) linked: Linked,
}

impl<E: Send> Run<'_, E> {
    /// Goes through a notice: reads, composes and checks its texts, and makes its pages, unless something is wrong.
    pub(super) fn notice(&self, notice: usize, known: Known) -> Result<Gone, E> {
        let Self { inputs, options, .. } = self;
        let (alone, mut findings) = self.site.alone(notice);
        let site = Site { notices: vec![Arc::new(alone)], ..self.site.clone() };
        let composition = Composition::alone(&site, &self.overview, notice);
        let set_aside = |findings: &mut Findings| {
            check::set_aside(&site, &composition, options.drafts, &inputs.sources, findings);
        };
        findings.append(known.loaded);
        findings.append(composition.findings());
        set_aside(&mut findings);
        let hinders = seal::hinders(&findings);
        findings.append(seal::verify(&site, &composition, inputs, &findings));
        findings.append(known.whole);
        findings.append(check::run(&site, &composition, &findings.files_with_errors()));
        let unused = check::settle(&site, &composition, &inputs.sources, &mut findings);
        findings.append(unused);
        set_aside(&mut findings);
        seal::lower(&site, &composition, &mut findings);
        self.stopped.fetch_or(findings.has_errors(), Ordering::Relaxed);
        let mut gone = Gone { findings, hinders, ..Gone::default() };
        if !self.stopped.load(Ordering::Relaxed) {
            let pages = Pages::new(&site, &composition, options.drafts);
            gone.made = self.make(&pages, |output| !output.is_shared())?;
            gone.share = pages.share(0);
        }
        Ok(gone)
    }

    /// Makes pages, in parallel.
    pub(super) fn make(&self, pages: &Pages<'_>, wanted: impl Fn(&Output) -> bool) -> Result<Made, E> {
        let outputs: Vec<_> = pages.outputs().into_iter().filter(|(_, output)| wanted(output)).collect();
        let renderer = Renderer::new(pages, self.inputs, &self.templates);
        let rendered: Vec<Result<Rendered, Findings>> = outputs
            .par_iter()
            .map(|(path, output)| {
                let mut rendered = renderer.output(path, output);
                if let Ok(rendered) = &mut rendered {
                    (self.sink)(&pages.urls.file(path), &std::mem::take(&mut rendered.bytes))?;
                }
                self.progress.done.fetch_add(1, Ordering::Relaxed);
                Ok(rendered)
            })
            .collect::<Result<_, E>>()?;
        let mut made = Made::default();
        for ((path, _), rendered) in outputs.iter().zip(rendered) {
            match rendered {
                Ok(rendered) => made.linked.add(path, rendered),
                Err(findings) => made.findings.append(findings),
            }
        }
        made.linked.close();
        Ok(made)
    }
}
