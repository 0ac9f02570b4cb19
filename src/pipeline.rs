//! From files to pages: the one way that `check`, `build` and the preview share.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::diagnostic::{Finding, Findings};
use crate::base::error::Error;
use crate::base::source::{FileId, Span};
use crate::check;
use crate::check::rules::pages::DEAD_LINK;
use crate::edition::compose::compose;
use crate::pages::plan::Pages;
use crate::pages::postprocess::Link;
use crate::pages::render::{Rendered, Renderer, told_once};
use crate::read::inputs::Inputs;
use crate::read::site::{self, Site};
use crate::seal;

/// What a run is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    /// The day that the site is built for.
    pub(crate) as_of: Date,
    /// Show drafts.
    pub(crate) drafts: bool,
}

/// How far a run is; read by another thread.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// How many pages there are.
    pub(crate) pages: AtomicUsize,
    /// How many are made.
    pub(crate) done: AtomicUsize,
}

/// What a run found and did.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// What was found, sorted.
    pub(crate) findings: Findings,
    /// How many pages and files were made.
    pub(crate) pages: usize,
    /// Whether the site has a log of seals.
    pub(crate) sealed: bool,
}

/// Takes the bytes of each page, on any thread: the path of a file relative to the output folder, and what it holds. What it
/// fails with ends the run.
pub(crate) type Sink<'a, E> = dyn Fn(&str, &[u8]) -> Result<(), E> + Sync + 'a;

/// Makes a site, page by page, into `sink`. What reached the sink is the whole site only if no finding is an error.
pub(crate) fn run(
    inputs: &Inputs,
    options: &Options,
    progress: &Progress,
    sink: &Sink<'_, Error>,
) -> Result<Outcome, Error> {
    run_with(inputs, options, &[], progress, sink)
}

/// The same, and goes through the checklists of the law that are named.
pub(crate) fn run_with(
    inputs: &Inputs,
    options: &Options,
    profiles: &[String],
    progress: &Progress,
    sink: &Sink<'_, Error>,
) -> Result<Outcome, Error> {
    examine(inputs, site::load(inputs), options, profiles, progress, sink)
}

/// The rest of a run, after its files were loaded.
pub(crate) fn examine<E: Send>(
    inputs: &Inputs,
    (site, mut findings): (Option<Site>, Findings),
    options: &Options,
    profiles: &[String],
    progress: &Progress,
    sink: &Sink<'_, E>,
) -> Result<Outcome, E> {
    let mut count = 0;
    if let Some(site) = &site {
        site.read_all();
        findings.append(site.found_late().cloned().collect());
        let (composition, found) = compose(site, options.as_of, options.drafts);
        findings.append(found);
        check::set_aside(site, &composition, options.drafts, &inputs.sources, &mut findings);
        findings.append(seal::verify(site, &composition, inputs, &findings));
        let broken = findings.files_with_errors();
        let settings = check::Settings { profiles: profiles.to_vec(), broken };
        findings.append(check::run(site, &composition, &settings));
        check::settle(site, &composition, &inputs.sources, &mut findings);
        check::set_aside(site, &composition, options.drafts, &inputs.sources, &mut findings);
        seal::lower(site, &composition, &mut findings);
        let pages = Pages::new(site, &composition, options.drafts);
        // A site with errors is never published; its pages could only repeat what is known.
        if !findings.has_errors() {
            let (made, found) = render_all(&pages, inputs, progress, sink)?;
            count = made;
            findings.append(found);
        }
    }
    findings.sort(&inputs.sources);
    let sealed = site.is_some_and(|site| site.log.is_some());
    Ok(Outcome { findings, pages: count, sealed })
}

/// Composes a site and looks at it, without making its pages. `Err`: there is no site to look at, and why.
pub(crate) fn with_pages<T>(
    inputs: &Inputs,
    options: &Options,
    look: impl FnOnce(&Pages<'_>, &Findings) -> T,
) -> Result<T, Findings> {
    let (site, mut findings) = site::load(inputs);
    let Some(site) = &site else {
        findings.sort(&inputs.sources);
        return Err(findings);
    };
    let (composition, found) = compose(site, options.as_of, options.drafts);
    findings.append(found);
    check::settle(site, &composition, &inputs.sources, &mut findings);
    check::set_aside(site, &composition, options.drafts, &inputs.sources, &mut findings);
    findings.append(seal::verify(site, &composition, inputs, &findings));
    seal::lower(site, &composition, &mut findings);
    findings.sort(&inputs.sources);
    Ok(look(&Pages::new(site, &composition, options.drafts), &findings))
}

/// Makes every page, in parallel.
fn render_all<E: Send>(
    pages: &Pages<'_>,
    inputs: &Inputs,
    progress: &Progress,
    sink: &Sink<'_, E>,
) -> Result<(usize, Findings), E> {
    let outputs = pages.outputs();
    progress.pages.store(outputs.len(), Ordering::Relaxed);
    let renderer = Renderer::new(pages, inputs);
    let made: Vec<Result<PageLinks, Findings>> = outputs
        .par_iter()
        .map(|(path, page)| {
            let made = match renderer.output(path, page) {
                Ok(rendered) => {
                    sink(&pages.urls.file(path), &rendered.bytes)?;
                    Ok(PageLinks::of(path, rendered))
                }
                Err(findings) => Err(findings),
            };
            progress.done.fetch_add(1, Ordering::Relaxed);
            Ok(made)
        })
        .collect::<Result<_, E>>()?;
    let mut findings = Findings::default();
    let mut linked = Vec::new();
    for page in made {
        match page {
            Ok(links) => linked.push(links),
            Err(found) => findings.append(found),
        }
    }
    if findings.is_empty() {
        findings.append(dead_links(&linked, inputs));
    }
    Ok((outputs.len(), told_once(findings, &inputs.sources)))
}

/// What is left of a page once its bytes are out: what it links to, and what can be linked to in it.
struct PageLinks {
    path: String,
    ids: BTreeSet<String>,
    links: Vec<Link>,
    template: Option<FileId>,
}

impl PageLinks {
    fn of(path: &str, rendered: Rendered) -> Self {
        Self { path: path.to_owned(), ids: rendered.ids, links: rendered.links, template: rendered.template }
    }
}

/// Links that lead to no page of the site, or to no anchor of its page.
fn dead_links(pages: &[PageLinks], inputs: &Inputs) -> Findings {
    let ids: BTreeMap<&str, &BTreeSet<String>> = pages.iter().map(|page| (page.path.as_str(), &page.ids)).collect();
    let is_dead = |link: &Link| match (ids.get(link.path.as_str()), &link.fragment) {
        (None, _) => true,
        (Some(ids), Some(fragment)) => link.path.ends_with('/') && !ids.contains(fragment),
        (Some(_), None) => false,
    };
    let dead = pages.iter().flat_map(|page| page.links.iter().map(move |link| (page, link)));
    dead.filter(|(_, link)| is_dead(link)).map(|(page, link)| dead_link(page, link, inputs)).collect()
}

fn dead_link(page: &PageLinks, link: &Link, inputs: &Inputs) -> Finding {
    let written = link.written.as_ref().and_then(|written| {
        let file = inputs.sources.at_index(written.file)?;
        Some(Span::new(file, written.start as usize..written.end as usize))
    });
    let finding = match (written, page.template) {
        (Some(span), _) => DEAD_LINK.at(span),
        (None, Some(file)) => DEAD_LINK.at(file),
        (None, None) => DEAD_LINK.at("themes"),
    };
    let address = match &link.fragment {
        Some(fragment) => format!("{}#{fragment}", link.path),
        None => link.path.clone(),
    };
    finding.with("address", address)
}
