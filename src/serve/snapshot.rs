//! The site as the preview shows it: what can be rendered of it now, and for the rest, what could be rendered last.
//!
//! | what is wrong | what is shown |
//! |---|---|
//! | a file of one notice cannot be read | that notice as it was, under the findings; all others as they are |
//! | the configuration, words or theme cannot be read | the whole site as it was, under the findings |
//! | a page cannot be rendered | that page as it was, under the findings |
//! | anything else | the pages as they are, with a badge |

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use crate::base::{Finding, Findings, Level, Rule, Sources, Timings};
use crate::edition::compose::Composition;
use crate::model::{Notice, Version};
use crate::pages::plan::page::{Output, PageTexts};
use crate::pages::plan::{Pages, SharedWork};
use crate::pages::render::{Renderer, Templates};
use crate::read::inputs::Inputs;
use crate::read::site::{self, Site, notice_of};
use crate::words::Catalogs;

/// Errors that leave every page as it should be.
static HARMLESS: [&Rule; 4] = [&site::NO_VERSION_ENTRY, &site::UNLISTED_TEXT, &site::TEXT_MISSING, &site::BAD_WITHOUT];

/// A state of the site. It never changes; a save makes a new one.
pub(super) struct Snapshot {
    /// The ordinal number of the state.
    pub(super) generation: u64,
    /// The day for which the site is shown.
    pub(super) as_of: Date,
    /// Whether the user chose that day; otherwise it is today.
    pub(super) chosen: bool,
    /// The files, as they are now.
    pub(super) inputs: Inputs,
    /// The words of the program.
    pub(super) words: Arc<Catalogs>,
    /// The result of loading the files, for a full examination.
    pub(super) loaded: (Option<Site>, Findings),
    /// The parts of it that cannot be shown.
    broken: BrokenParts,
    shown: Option<Arc<ShownSite>>,
    /// The last state of the site in which no page is known to fail.
    good: Option<Arc<ShownSite>>,
    /// Everything that `check` would find, once known.
    examined: OnceLock<Findings>,
}

/// The parts that cannot be shown as they are now.
#[derive(Debug, Default, PartialEq, Eq)]
struct BrokenParts {
    /// Everything.
    all: bool,
    /// The notices, by the name of their folder.
    notices: BTreeSet<String>,
}

/// What pages are made from.
struct ShownSite {
    site: Site,
    composition: Composition,
    /// The files that `site` was made from.
    inputs: Inputs,
    paths: OnceLock<BTreeMap<String, Output>>,
    /// The values computed for several pages.
    kept: Arc<SharedWork>,
    templates: Arc<Templates>,
    made: Mutex<BTreeMap<String, Arc<PageResult>>>,
    /// Whether a page could not be made.
    failed: AtomicBool,
    as_of: Date,
}

/// A page, or why there is none.
pub(super) type PageResult = Result<Vec<u8>, Findings>;

/// A page as the browser gets it.
pub(super) struct PageShot {
    /// The page; `None` if it cannot be made and never could.
    pub(super) page: Option<Arc<PageResult>>,
    /// The findings that keep the page from being shown as the files are now.
    pub(super) blocking: Findings,
}

impl Snapshot {
    /// Returns the state after `before`.
    pub(super) fn new(
        before: Option<&Self>,
        inputs: Inputs,
        words: Arc<Catalogs>,
        loaded: (Option<Site>, Findings),
        (as_of, chosen): (Date, bool),
    ) -> Self {
        let broken = BrokenParts::of(&loaded, &inputs.sources);
        let last = before.and_then(|before| before.shown.clone());
        let good = match (&last, before) {
            (Some(last), Some(before)) if last.failed.load(Ordering::Relaxed) => before.good.clone(),
            (last, _) => last.clone(),
        };
        let shown = match (&loaded.0, last) {
            (_, Some(last)) if broken.all && last.as_of == as_of => Some(last),
            (_, Some(last)) if broken.all => {
                Some(Arc::new(ShownSite::new(last.site.clone(), last.inputs.clone(), as_of, Some(&last))))
            }
            (Some(site), last) => {
                let site = broken.mended(site, last.as_deref());
                Some(Arc::new(ShownSite::new(site, inputs.clone(), as_of, last.as_deref())))
            }
            (None, _) => None,
        };
        let generation = before.map_or(1, |before| before.generation + 1);
        let examined = OnceLock::new();
        Self { generation, as_of, chosen, inputs, words, loaded, broken, shown, good, examined }
    }

    /// Whether the state before can be shown better than this one.
    pub(super) fn is_worse_than(&self, before: &Self) -> bool {
        self.broken != BrokenParts::default() && self.broken != before.broken
    }

    /// Returns the pages of the site, if there is one to show.
    pub(super) fn pages(&self) -> Option<Pages<'_>> {
        self.shown.as_deref().map(ShownSite::pages)
    }

    /// Returns the templates of the files as they are now, if they can be shown.
    pub(super) fn templates(&self) -> Option<&Templates> {
        let (shown, site) = (self.shown.as_deref()?, self.loaded.0.as_ref()?);
        Some(&*shown.templates).filter(|templates| templates.are_of(site))
    }

    /// Returns the path of the site: `/` or `/legal/`.
    pub(super) fn base(&self) -> &str {
        self.shown.as_ref().map_or("/", |shown| shown.site.config.base.path.as_str())
    }

    /// Returns the page at a path.
    pub(super) fn page(&self, path: &str) -> Option<PageShot> {
        let shown = self.shown.as_ref()?;
        let page = shown.paths().get(path)?;
        let made = shown.page(path, page);
        // Texts may have been read for this page.
        let mut blocking = self.blocking(path);
        let Err(findings) = made.as_ref() else { return Some(PageShot { page: Some(made), blocking }) };
        blocking.append(findings.clone());
        blocking.sort(&self.inputs.sources);
        let was = self.good.as_ref().and_then(|good| Some(good.page(path, good.paths().get(path)?)));
        Some(PageShot { page: was.filter(|page| page.is_ok()), blocking })
    }

    /// Returns the findings that keep the page at a path from being shown as the files are now.
    pub(super) fn blocking(&self, path: &str) -> Findings {
        let notice = self.shown.as_ref().and_then(|shown| shown.notice_at(path)).map(|notice| notice.id.as_str());
        let sources = &self.inputs.sources;
        let late = self.loaded.0.iter().flat_map(Site::found_late);
        let all = self.loaded.1.iter().chain(late).filter(|finding| blocks(finding));
        let here = all.filter(|finding| match notice_of(finding, sources) {
            Some(id) => Some(id) == notice,
            None => self.broken.all,
        });
        let mut here: Findings = here.cloned().collect();
        here.sort(sources);
        here
    }

    /// Returns everything known to be wrong.
    pub(super) fn findings(&self) -> Findings {
        if let Some(all) = self.examined.get() {
            return all.clone();
        }
        let mut known = self.loaded.1.clone();
        known.append(self.loaded.0.iter().flat_map(Site::found_late).cloned().collect());
        if let Some(shown) = self.shown.as_ref().filter(|_| !self.broken.all) {
            let composed = shown.composition.findings_so_far();
            // Findings in a notice that is shown as it was point into files that have changed since.
            let stale = |finding: &&Finding| {
                notice_of(finding, &self.inputs.sources).is_none_or(|id| !self.broken.notices.contains(id))
            };
            known.append(composed.iter().filter(stale).cloned().collect());
        }
        known.sort(&self.inputs.sources);
        known
    }

    /// Keeps the findings of a full examination.
    pub(super) fn set_examined(&self, findings: Findings) {
        // Each state is examined only once.
        let _ = self.examined.set(findings);
    }

    /// Whether everything has been examined.
    pub(super) fn is_examined(&self) -> bool {
        self.examined.get().is_some()
    }

    /// Whether there is a page at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.shown.as_ref().is_some_and(|shown| shown.paths().contains_key(path))
    }

    /// Returns the folder of a page's version, or else of its notice; `None` for a page of the whole site.
    pub(super) fn folder(&self, path: &str) -> Option<String> {
        let shown = self.shown.as_ref()?;
        match shown.paths().get(path)?.texts(&shown.pages()) {
            PageTexts::Version(id) => {
                let (notice, version) = shown.site.version(id);
                Some(format!("{}/", version.folder(notice)))
            }
            PageTexts::Notice(_) => shown.notice_at(path).map(|notice| format!("content/{}/", notice.id)),
            PageTexts::None | PageTexts::Several(_) => None,
        }
    }

    /// Returns the page nearest to one that does not exist; `old` is a state in which it did.
    pub(super) fn nearest(&self, path: &str, old: Option<&Self>) -> Option<String> {
        let shown = self.shown.as_ref()?;
        let moved = || {
            let old = old?.shown.as_ref()?;
            let id = &old.notice_at(path)?.id;
            let notice = shown.site.notices.iter().find(|notice| notice.id == *id)?;
            let language = path.strip_prefix(self.base())?.split('/').next()?;
            Some(format!("{}{language}/{}/", self.base(), notice.slug.value))
        };
        let up = path.trim_end_matches('/').rmatch_indices('/').map(|(slash, _)| path[..=slash].to_owned());
        let up: Vec<String> = up.collect();
        let outermost = |path: &String| path.matches('/').count() > self.base().matches('/').count() + 1;
        let (inner, outer): (Vec<String>, Vec<String>) = up.into_iter().partition(outermost);
        inner.into_iter().chain(moved()).chain(outer).find(|path| shown.paths().contains_key(path))
    }
}

impl BrokenParts {
    fn of((site, findings): &(Option<Site>, Findings), sources: &Sources) -> Self {
        let mut broken = Self { all: site.is_none(), notices: BTreeSet::new() };
        for finding in findings.iter().filter(|finding| blocks(finding)) {
            match notice_of(finding, sources) {
                Some(id) => {
                    broken.notices.insert(id.to_owned());
                }
                None => broken.all = true,
            }
        }
        broken
    }

    /// Returns the site with the broken notices as they were.
    fn mended(&self, site: &Site, last: Option<&ShownSite>) -> Site {
        let Some(last) = last else { return site.clone() };
        let was = last.site.notices.iter().filter(|notice| self.notices.contains(&notice.id)).cloned();
        let mut notices: BTreeMap<String, Arc<Notice>> =
            site.notices.iter().map(|notice| (notice.id.clone(), Arc::clone(notice))).collect();
        notices.extend(was.map(|notice| (notice.id.clone(), notice)));
        let mut notices: Vec<Arc<Notice>> = notices.into_values().collect();
        notices.sort_by(|a, b| a.order().cmp(&b.order()));
        Site { notices, ..site.clone() }
    }
}

impl ShownSite {
    fn new(site: Site, inputs: Inputs, as_of: Date, last: Option<&Self>) -> Self {
        let composition = Composition::new(&site, as_of, true);
        let pages = Pages::new(&site, &composition, true);
        let (paths, kept) = (OnceLock::new(), pages.kept());
        let again = last.filter(|last| last.templates.are_of(&site)).map(|last| Arc::clone(&last.templates));
        let (templates, made) = (again.unwrap_or_else(|| Arc::new(Templates::of(&site))), Mutex::default());
        Self { site, composition, inputs, paths, kept, templates, made, failed: AtomicBool::new(false), as_of }
    }

    /// Every output by its path, collected when the first is asked for.
    fn paths(&self) -> &BTreeMap<String, Output> {
        self.paths.get_or_init(|| self.pages().outputs().into_iter().collect())
    }

    fn pages(&self) -> Pages<'_> {
        Pages::again(&self.site, &self.composition, true, &self.kept)
    }

    fn page(&self, path: &str, page: &Output) -> Arc<PageResult> {
        let kept = || self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = kept().get(path) {
            return Arc::clone(made);
        }
        let pages = self.pages();
        let timings = Timings::default();
        let rendered = Renderer::new(&pages, &self.inputs, &self.templates, &timings).output(path, page);
        let rendered = rendered.map(|rendered| rendered.bytes);
        let made = match self.unreadable(page) {
            unreadable if unreadable.is_empty() => rendered,
            unreadable => Err(unreadable),
        };
        if made.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        let made = Arc::new(made);
        kept().insert(path.to_owned(), Arc::clone(&made));
        made
    }

    /// Returns the findings in texts that the page shows and that turned out to be unreadable when it was made.
    fn unreadable(&self, page: &Output) -> Findings {
        let versions: Vec<&Version> = match page.texts(&self.pages()) {
            PageTexts::None => Vec::new(),
            PageTexts::Version(id) => vec![self.site.version(id).1],
            PageTexts::Notice(notice) => self.site.notices[notice].versions.iter().collect(),
            PageTexts::Several(ids) => ids.into_iter().map(|id| self.site.version(id).1).collect(),
        };
        let texts = versions.iter().flat_map(|version| version.texts.values()).filter(|text| text.is_unreadable());
        texts.flat_map(|text| text.read().iter().cloned()).collect()
    }

    /// Returns the notice that the page at a path belongs to: `/<language>/<slug>/…`.
    fn notice_at(&self, path: &str) -> Option<&Notice> {
        let mut names = path.strip_prefix(self.site.config.base.path.as_str())?.split('/').skip(1);
        let slug = names.next()?;
        self.site.notices.iter().map(Arc::as_ref).find(|notice| notice.slug.value == slug)
    }
}

fn blocks(finding: &Finding) -> bool {
    finding.level() == Level::Error && !HARMLESS.contains(&finding.rule)
}
