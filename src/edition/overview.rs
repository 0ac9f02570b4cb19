//! The notices of a site on a day, seen from outside: their states, and the little that others need in order to refer
//! to them, so that one notice can be processed without the texts of the others.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::build::{Builder, Context};
use super::outline::{Outline, Outlines};
use super::plain_text;
use super::scheme::scheme_of;
use crate::base::Language;
use crate::model::named::record_anchor;
use crate::model::numbering;
use crate::model::{AnchorTarget, History, LazyText, LevelFormat, Notice, Records, Scheme, State, Text, Version};
use crate::read::site::Site;

/// The notices of a site on a day.
#[derive(Debug)]
pub(crate) struct Overview {
    /// The day.
    pub(crate) as_of: Date,
    /// The states of each notice's versions.
    pub(crate) histories: Vec<History>,
    /// For each notice, the version that its own page shows.
    pub(crate) shown: Vec<Option<usize>>,
    /// Whether a feed would have entries: an empty one has no date of update.
    pub(crate) has_news: bool,
    site: Site,
    places: BTreeMap<String, usize>,
    outlines: BTreeMap<(usize, Language), OnceLock<Option<Outline>>>,
}

impl Overview {
    /// Collects the notices of a site as of a day. With `drafts`, a notice that is only a draft is shown too.
    pub(crate) fn new(site: &Site, as_of: Date, drafts: bool) -> Self {
        let notices = &site.notices;
        let histories: Vec<History> = notices.iter().map(|notice| History::of(notice, as_of)).collect();
        let last = |notice: &Notice| notice.versions.len().checked_sub(1).filter(|_| drafts);
        let shown: Vec<_> =
            histories.iter().zip(notices).map(|(history, notice)| history.shown().or(last(notice))).collect();
        let is_news = |history: &History, (at, version): (usize, &Version)| {
            history.state(at) != State::Draft && version.published().is_some()
        };
        let has_news = |(at, notice): (usize, &Arc<Notice>)| {
            shown[at].is_some() && notice.versions.iter().enumerate().any(|version| is_news(&histories[at], version))
        };
        let has_news = notices.iter().enumerate().any(has_news);
        let languages = || site.config.languages.iter().cloned();
        let places = notices.iter().enumerate().map(|(at, notice)| (notice.id.clone(), at)).collect();
        let outlines = (0..notices.len()).flat_map(|at| languages().map(move |language| (at, language)));
        let outlines = outlines.map(|key| (key, OnceLock::new())).collect();
        Self { as_of, histories, shown, has_news, site: site.clone(), places, outlines }
    }

    /// Returns the outlines requested so far: the notice, the language of the readers, and the outline.
    pub(crate) fn made_outlines(&self) -> impl Iterator<Item = (&str, &Language, Option<&Outline>)> {
        let id = |at: usize| self.site.notices[at].id.as_str();
        self.outlines.iter().filter_map(move |((at, language), slot)| Some((id(*at), language, slot.get()?.as_ref())))
    }

    fn made(&self, at: usize, language: &Language) -> Option<Outline> {
        let notice = &self.site.notices[at];
        let version = &notice.versions[self.shown[at]?];
        let text = shown_text(version, language)?;
        Some(Outline {
            title: self.title(notice, version, &text, language)?,
            sections: text.all_sections().iter().map(|section| section.id.value.clone()).collect(),
            anchors: anchors(&text),
            records: records(&version.records, language),
        })
    }

    /// Returns the title of a notice. Its findings are dropped here, since the notice's own edition reports them.
    fn title(&self, notice: &Notice, version: &Version, text: &Text, language: &Language) -> Option<String> {
        let scheme = scheme_of(&self.site, notice, version, language)?;
        let used = RefCell::default();
        let context = Context {
            config: &self.site.config,
            others: None,
            notice,
            version,
            language,
            words: self.site.words.get(language)?,
            dates: self.site.dates.get(language)?,
            numbers: &numbering::number(text, &scheme),
            scheme: &scheme,
            used: &used,
            unspaced: OnceCell::new(),
        };
        Some(plain_text(&Builder::new(text, &context).inlines(&text.title)))
    }
}

impl Outlines for Overview {
    fn slug(&self, id: &str) -> Option<&str> {
        Some(&self.site.notices[*self.places.get(id)?].slug.value)
    }

    fn ids(&self) -> Vec<&str> {
        self.site.notices.iter().map(|notice| notice.id.as_str()).collect()
    }

    fn outline(&self, id: &str, language: &Language) -> Option<&Outline> {
        let notice = *self.places.get(id)?;
        let slot = self.outlines.get(&(notice, language.clone()))?;
        slot.get_or_init(|| self.made(notice, language)).as_ref()
    }
}

/// Returns the text of a version for readers of a language: their own, or else the original, or else any readable one.
fn shown_text(version: &Version, language: &Language) -> Option<Arc<LazyText>> {
    let own = version.texts.get(language);
    let original = version.original.as_ref().and_then(|language| version.texts.get(language));
    let mut texts = own.into_iter().chain(original).chain(version.texts.values()).map(LazyText::aside);
    texts.find(|text| {
        text.read();
        !text.is_unreadable()
    })
}

/// Returns the names in the records of a version, and the anchor of each. Counted purposes are part of the text.
fn records(records: &Records, language: &Language) -> BTreeMap<String, String> {
    let counted = records.layouts.iter().any(|(kind, layout)| kind == "purpose" && layout.is_counted());
    let purposes = records.legal.of("purpose").filter_map(|purpose| purpose.common.id.as_ref());
    let in_text = purposes.filter(|_| counted).map(|id| (id.value.clone(), id.value.clone()));
    let lines = records.legal.joint_use_lines().map(|line| (line.clone(), record_anchor(&line)));
    let named = records.named(language).into_iter().map(|(name, named)| (name, named.anchor));
    named.chain(lines).chain(in_text).collect()
}

/// Returns the anchors of a text, which do not depend on the numbering scheme.
fn anchors(text: &Text) -> BTreeMap<String, bool> {
    let numbers = numbering::number(text, &Scheme::of(|_| LevelFormat::default()));
    let ambiguous = |anchor: &str| matches!(numbers.target(anchor), Some(AnchorTarget::Ambiguous));
    numbers.anchors().map(|anchor| (anchor.to_owned(), ambiguous(anchor))).collect()
}
