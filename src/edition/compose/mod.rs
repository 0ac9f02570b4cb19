//! The texts of a site, with all numbers, references and values in place.

mod counted;
mod nodes;
mod stand_in;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::{Findings, Language, Spanned};
use crate::edition::drift::{self, PartState};
use crate::edition::outline::{AskedOutlines, NotingOutlines, Outlines};
use crate::edition::overview::Overview;
use crate::edition::scheme::scheme_of;
use crate::edition::text_form::{self, SectionHead, TextForm};
use crate::edition::{self, Context, Edition, UsedValues};
use crate::model::numbering;
use crate::model::{History, Notice, Numbers, Scheme, State, Version, VersionId};
use crate::read::site::Site;

/// A text, ready to be shown.
#[derive(Debug)]
pub(crate) struct Composed {
    /// The text.
    pub(crate) edition: Edition,
    /// Its numbers and anchors.
    pub(crate) numbers: Numbers,
    /// The material it takes from outside its version's folder.
    pub(crate) used: UsedValues,
    /// Its numbering scheme.
    pub(crate) scheme: Scheme,
    /// Its plain text.
    pub(crate) form: TextForm,
    /// The standing of each part of a translation; empty for an original.
    pub(crate) drift: Vec<PartState>,
}

/// The texts of a site on a day. Each is composed on first use, on any thread.
#[derive(Debug)]
pub(crate) struct Composition {
    /// The day.
    pub(crate) as_of: Date,
    /// The states of each notice's versions.
    pub(crate) histories: Vec<History>,
    /// For each notice, the version that its own page shows.
    shown: Vec<Option<usize>>,
    overview: Arc<Overview>,
    /// The outlines that its texts requested.
    asked: Mutex<AskedOutlines>,
    site: Site,
    texts: BTreeMap<(VersionId, Language), OnceLock<(Composed, Findings)>>,
}

impl Composition {
    /// Returns the versions of a notice that have a page, oldest first: the published ones, or all with `drafts`.
    pub(crate) fn visible(&self, notice: usize, drafts: bool) -> Vec<VersionId> {
        let history = &self.histories[notice];
        let id = |version| VersionId { notice, version };
        if drafts { history.all().map(id).collect() } else { history.published().map(id).collect() }
    }

    /// Returns the version that the notice's own page shows.
    pub(crate) fn shown(&self, notice: usize) -> Option<VersionId> {
        self.shown[notice].map(|version| VersionId { notice, version })
    }

    /// Returns the state of a version.
    pub(crate) fn state(&self, id: VersionId) -> State {
        self.histories[id.notice].state(id.version)
    }

    /// Returns the ids of all texts.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &(VersionId, Language)> {
        self.texts.keys()
    }

    /// Whether a feed of the whole site would have entries.
    pub(crate) fn has_news(&self) -> bool {
        self.overview.has_news
    }

    /// Creates the texts of a site as of a day, none composed yet. With `drafts`, a notice that is only a draft is
    /// shown too.
    pub(crate) fn new(site: &Site, as_of: Date, drafts: bool) -> Self {
        Self::within(site, Arc::new(Overview::new(site, as_of, drafts)))
    }

    /// Creates the texts of all notices of an overview.
    pub(crate) fn within(site: &Site, overview: Arc<Overview>) -> Self {
        let (histories, shown) = (overview.histories.clone(), overview.shown.clone());
        Self::of(site, overview, histories, shown)
    }

    /// Creates the texts of a single notice of an overview, the only one of `site`.
    pub(crate) fn alone(site: &Site, overview: &Arc<Overview>, notice: usize) -> Self {
        let (history, shown) = (overview.histories[notice].clone(), overview.shown[notice]);
        Self::of(site, Arc::clone(overview), vec![history], vec![shown])
    }

    fn of(site: &Site, overview: Arc<Overview>, histories: Vec<History>, shown: Vec<Option<usize>>) -> Self {
        let texts = site.versions().flat_map(|id| site.version(id).1.texts.keys().map(move |language| (id, language)));
        // Every language that the site lists has words; texts in other languages are left out.
        let texts =
            texts.filter(|(_, language)| site.words.get(language).is_some() && site.dates.contains_key(*language));
        let texts = texts.map(|(id, language)| ((id, language.clone()), OnceLock::new())).collect();
        let asked = Mutex::default();
        Self { as_of: overview.as_of, histories, shown, overview, asked, site: site.clone(), texts }
    }

    /// Returns the text of a version in a language.
    pub(crate) fn text(&self, id: VersionId, language: &Language) -> Option<&Composed> {
        let (key, slot) = self.texts.get_key_value(&(id, language.clone()))?;
        Some(&self.composed(key, slot).0)
    }

    /// Whether a version has a text in a language.
    pub(crate) fn has(&self, id: VersionId, language: &Language) -> bool {
        self.texts.contains_key(&(id, language.clone()))
    }

    /// Returns the outlines of other notices that the texts composed so far requested.
    pub(crate) fn asked(&self) -> AskedOutlines {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Composes every text, and returns the findings.
    pub(crate) fn findings(&self) -> Findings {
        let slots: Vec<_> = self.texts.iter().collect();
        slots.par_iter().for_each(|(key, slot)| _ = self.composed(key, slot));
        self.findings_so_far()
    }

    /// Returns the findings about the texts composed so far.
    pub(crate) fn findings_so_far(&self) -> Findings {
        let mut all = Findings::default();
        self.texts.values().filter_map(OnceLock::get).for_each(|(_, found)| all.append(found.clone()));
        all
    }

    fn composed<'a>(
        &'a self,
        (id, language): &(VersionId, Language),
        slot: &'a OnceLock<(Composed, Findings)>,
    ) -> &'a (Composed, Findings) {
        slot.get_or_init(|| {
            let others = NotingOutlines { outlines: self.overview.as_ref(), asked: &self.asked };
            let (mut text, findings) =
                compose_one(&self.site, &others, *id, language).expect("a text with words and dates in its language");
            self.stand_in(&mut text, *id);
            (text, findings)
        })
    }

    /// Gives a translation the original's edition of the sections that it lacks. An original lacks none, so this
    /// composes at most one other text.
    fn stand_in(&self, text: &mut Composed, id: VersionId) {
        if !stand_in::any(&text.edition.sections) {
            return;
        }
        let (notice, model) = self.site.version(id);
        let original = model.original.as_ref().filter(|original| **original != text.edition.language);
        if let Some(original) = original.and_then(|original| self.text(id, original)) {
            stand_in::replace(&mut text.edition.sections, &original.edition.sections);
            text.edition.original_labels = original.edition.labels.clone();
            text.form = text_form::write(&text.edition, head(notice, model));
        }
    }
}

#[cfg(test)]
/// Composes every text of the site as of a day. With `drafts`, a notice that is only a draft is shown too.
pub(crate) fn compose(site: &Site, as_of: Date, drafts: bool) -> (Composition, Findings) {
    let composition = Composition::new(site, as_of, drafts);
    let findings = composition.findings();
    (composition, findings)
}

fn compose_one(site: &Site, others: &dyn Outlines, id: VersionId, language: &Language) -> Option<(Composed, Findings)> {
    let (notice, version) = site.version(id);
    let written = version.texts.get(language)?;
    let original = version.original.as_ref().filter(|original| *original != language);
    let original = original.and_then(|original| Some((original, version.texts.get(original)?)));
    let whole = original.and_then(|(from, text)| stand_in::with_missing(written, text, (from, language)));
    let whole = whole.as_ref().unwrap_or(written);
    let counted = counted::with_counted(whole, version, language);
    let text = counted.as_ref().unwrap_or(whole);
    let drift = drift::kept(version, language);
    let words = site.words.get(language)?;
    let scheme = scheme_of(site, notice, version, language)?;
    let used = RefCell::default();
    let numbers = numbering::number(text, &scheme);
    let context = Context {
        config: &site.config,
        others: Some(others),
        notice,
        version,
        language,
        words,
        dates: site.dates.get(language)?,
        numbers: &numbers,
        scheme: &scheme,
        used: &used,
        unspaced: OnceCell::new(),
    };
    let (edition, findings) = edition::build(text, &context);
    let form = text_form::write(&edition, head(notice, version));
    Some((Composed { edition, numbers, used: used.into_inner(), scheme, form, drift }, findings))
}

/// Returns the head of a version's plain text.
fn head<'a>(notice: &'a Notice, version: &'a Version) -> SectionHead<'a> {
    let date = |date: &Option<Spanned<Date>>| date.as_ref().map(|date| date.value);
    SectionHead {
        notice: &notice.id,
        version: &version.id,
        original: version.original.as_ref(),
        elsewhere: version.elsewhere.as_ref(),
        established: date(&version.established),
        announced: date(&version.announced),
        effective: date(&version.effective),
    }
}
