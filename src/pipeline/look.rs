//! Examines a site without making its pages, and no more of it than necessary.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use rayon::prelude::*;

use super::alone::NoticeRun;
use super::memory::Recall;
use super::{Extent, Memory, Nowhere, Options, Progress, add, links, share_out, surroundings};
use crate::base::discard::discard;
use crate::base::{Error, Findings, Language};
use crate::check;
use crate::edition::compose::Composition;
use crate::edition::overview::Overview;
use crate::model::Notice;
use crate::pages::plan::Pages;
use crate::pages::render::Templates;
use crate::read::inputs::Inputs;
use crate::read::site::{self, Site};
use crate::report::status::{self, SiteStatus};
use crate::seal;

/// The part of a site to examine.
#[derive(Debug, Clone, Copy)]
pub(crate) enum LookScope<'a> {
    /// The whole site.
    All,
    /// The notice with this id; the others are present without their texts.
    Notice(&'a str),
    /// All notices except those that the last run remembered as free of errors and sealed in every text.
    Unsettled(&'a Memory),
}

/// Composes and examines a site within a scope, without making its pages.
///
/// Returns the findings as an error if there is no site to examine.
pub(crate) fn with_pages<T>(
    inputs: &Inputs,
    options: &Options,
    scope: LookScope<'_>,
    look: impl FnOnce(&Pages<'_>, &Findings) -> T,
) -> Result<T, Findings> {
    let (mut site, mut findings) = late(inputs)?;
    // The overview needs the texts of all notices, since notices refer to each other.
    let overview = Arc::new(Overview::new(&site, options.as_of, options.drafts));
    let log = seal::verify_log(&site, inputs);
    let settled = match scope {
        LookScope::Unsettled(memory) => {
            let whole = surroundings(log.clone(), &site, &overview, Extent::default());
            settled(&recall(inputs, options, memory, &site, &overview, &findings, whole), &site)
        }
        LookScope::All | LookScope::Notice(_) => BTreeSet::new(),
    };
    let wanted = |notice: &Notice| match scope {
        LookScope::All => true,
        LookScope::Notice(id) => notice.id == id,
        LookScope::Unsettled(_) => !settled.contains(&notice.id),
    };
    let alone = |(at, notice): (usize, &Arc<Notice>)| wanted(notice).then(|| site.alone(at));
    let read: Vec<Option<(Notice, Findings)>> = site.notices.par_iter().enumerate().map(alone).collect();
    for (notice, read) in site.notices.iter_mut().zip(read) {
        match read {
            Some((alone, found)) => {
                findings.append(found);
                *notice = Arc::new(alone);
            }
            None => Arc::make_mut(notice).versions.iter_mut().for_each(|version| version.texts.clear()),
        }
    }
    let composition = Composition::within(&site, overview);
    findings.append(composition.findings());
    findings.append(check::levels(&site));
    // The rules did not look at the site, so it is not known which `allow` entries silence nothing.
    let _ = check::settle(&site, &composition, &inputs.sources, &mut findings);
    check::set_aside(&site, &composition, options.drafts, &inputs.sources, &mut findings);
    findings.append(seal::verify(&site, &composition, inputs, &findings));
    findings.append(log);
    findings.append(seal::languages(&site));
    seal::lower(&site, &composition, &mut findings);
    findings.sort(&inputs.sources);
    let looked = look(&Pages::new(&site, &composition, options.drafts), &findings);
    discard((site, composition));
    Ok(looked)
}

/// Returns the findings in some notices as a build would report them, those in their pages included, beside those in the
/// shared parts of the site.
pub(crate) fn closely(inputs: &Inputs, options: &Options, wanted: &BTreeSet<&str>) -> Findings {
    let (site, mut findings) = match late(inputs) {
        Ok(read) => read,
        Err(findings) => return findings,
    };
    let overview = Arc::new(Overview::new(&site, options.as_of, options.drafts));
    let whole = surroundings(seal::verify_log(&site, inputs), &site, &overview, Extent::default());
    let known = share_out(inputs, &site, &mut findings, whole);
    let composition = Composition::within(&site, Arc::clone(&overview));
    let planned = Pages::new(&site, &composition, options.drafts).outputs().into_iter().map(|(path, _)| path).collect();
    let (templates, progress) = (Templates::of(&site), Progress::default());
    let (site, templates, progress, target) = (&site, &templates, &progress, &Nowhere);
    // An error in one notice does not stop the pages of another.
    let run = || NoticeRun::<'_, Error> {
        inputs,
        site,
        overview: Arc::clone(&overview),
        options,
        templates,
        progress,
        target,
        stopped: AtomicBool::new(false),
    };
    let known: Vec<_> = known.into_iter().enumerate().collect();
    let wanted = known.into_par_iter().filter(|(at, _)| wanted.contains(site.notices[*at].id.as_str()));
    let gone: Vec<_> = wanted.filter_map(|(at, known)| run().notice(at, known, None).ok()).collect();
    let (mut found, mut linked) = (Findings::default(), Vec::new());
    for outcome in gone {
        findings.append(outcome.findings);
        found.append(outcome.made.findings);
        linked.push(outcome.made.linked);
    }
    found.append(links::dead(&linked, &planned, inputs));
    add(&mut findings, found, inputs);
    findings.sort(&inputs.sources);
    findings
}

/// Returns a site's languages and its status, without reading again the notices that the last run remembered.
///
/// Returns the findings as an error if there is no site.
pub(crate) fn status(
    inputs: &Inputs,
    options: &Options,
    memory: Option<&Memory>,
) -> Result<(Vec<Language>, SiteStatus), Findings> {
    let (site, findings) = late(inputs)?;
    let overview = Arc::new(Overview::new(&site, options.as_of, options.drafts));
    let whole = || surroundings(seal::verify_log(&site, inputs), &site, &overview, Extent::default());
    let recall = memory.map(|memory| recall(inputs, options, memory, &site, &overview, &findings, whole()));
    let notices = (0..site.notices.len()).into_par_iter().map(|at| {
        recall.as_ref().and_then(|recall| recall.status(at)).unwrap_or_else(|| {
            let alone = Site { notices: vec![Arc::new(site.alone(at).0)], ..site.clone() };
            let composition = Composition::alone(&alone, &overview, at);
            status::notice_status(&Pages::new(&alone, &composition, options.drafts), 0)
        })
    });
    let status = status::status(&site, options.as_of, notices.collect());
    let languages = site.config.languages.clone();
    discard(site);
    Ok((languages, status))
}

/// Loads a site without its texts.
fn late(inputs: &Inputs) -> Result<(Site, Findings), Findings> {
    match site::load_late(inputs) {
        (Some(site), findings) => Ok((site, findings)),
        // Without a site nothing would read the texts later, so they are read here.
        (None, _) => {
            let mut findings = site::load(inputs).1;
            findings.sort(&inputs.sources);
            Err(findings)
        }
    }
}

/// Returns the notices that the last run remembered as free of errors and sealed in every text.
fn settled(recall: &Recall<'_>, site: &Site) -> BTreeSet<String> {
    let is_settled = |at: usize| {
        recall.notice(at).is_some_and(|gone| {
            let is_whole = gone.findings.iter().all(|finding| finding.rule != &seal::SEAL_COPY);
            is_whole && !gone.findings.has_errors() && gone.status.is_sealed()
        })
    };
    let ids = site.notices.par_iter().enumerate().filter(|(at, _)| is_settled(*at));
    ids.map(|(_, notice)| notice.id.clone()).collect()
}

/// Returns the last run's memory of a loaded site with these findings; `whole` are those about the site as a whole.
fn recall<'a>(
    inputs: &'a Inputs,
    options: &Options,
    memory: &'a Memory,
    site: &Site,
    overview: &Arc<Overview>,
    found: &Findings,
    whole: Findings,
) -> Recall<'a> {
    let known = share_out(inputs, site, &mut found.clone(), whole);
    Recall::new(memory, inputs, site, overview, options, &known)
}
