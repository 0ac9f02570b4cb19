//! The original and a translation side by side: the reviewer's tool, and the careful reader's.

use super::Pages;
use super::page::{Kind, NoticePage, Page};
use super::view::bilingual::{BilingualView, HeadingView, PairView, PartPair};
use crate::base::language::Language;
use crate::edition::compare::translation::{self, SectionPair};
use crate::edition::drift::Standing;
use crate::edition::{Block, Edition, Section};
use crate::model::notice::VersionId;
use crate::pages::html::body;
use crate::pages::urls::Urls;

/// Stands before the anchors of the original, since both texts have the same. Ids of sections hold no colon.
const ORIGINAL: &str = "original:";

/// What both sides are written with.
struct Sides<'a> {
    original: &'a Edition,
    translation: &'a Edition,
    urls: &'a Urls,
}

impl<'a> Pages<'a> {
    /// Returns the original's language, where a translation and the original are there and the version is the one that
    /// is shown. Where drafts are shown, every version has its page: drafts are what is reviewed.
    pub(super) fn bilingual(&self, id: VersionId, language: &Language) -> Option<&'a Language> {
        let original = self.original_for(id, language)?;
        let has = |language: &Language| self.composition.has(id, language);
        ((self.drafts || self.is_shown(id)) && has(original) && has(language)).then_some(original)
    }

    /// Returns the page of the version itself: the notice's own for the one that is shown.
    fn own(&self, id: VersionId, language: &Language) -> NoticePage {
        if self.is_shown(id) { Kind::Current } else { Kind::Version }.of(id, language)
    }

    /// Returns the address of the page, seen from a version.
    pub(super) fn bilingual_href(&self, id: VersionId, language: &Language) -> Option<String> {
        self.bilingual(id, language).map(|_| self.notice_path(&Kind::Bilingual.of(id, language)))
    }

    /// Returns the page.
    pub(super) fn bilingual_view(&self, page: &NoticePage) -> BilingualView {
        let (id, language) = (page.id, &page.language);
        let original = self.bilingual(id, language).expect("a page of both where there are both");
        let sides = self.bilingual_sides(id, original, language);
        let drift = self.drift(&self.own(id, language));
        let mut lagging =
            drift.as_ref().map_or_else(Vec::new, |drift| drift.lagging(&sides.translation.sections, language));
        // What is not translated says so in its place.
        lagging.retain(|part| part.standing == Standing::Stale.name());
        let stale = |id: Option<&str>| drift.as_ref().is_some_and(|drift| drift.standing(id) == Some(Standing::Stale));
        let current = |language| self.notice_path(&self.own(id, language));
        BilingualView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: sides.translation.title.clone(),
            original_title: sides.original.title.clone(),
            original: self.original_link(id, original, language, current(original)),
            language: self.own_name(language),
            current: current(language),
            state: self.composition.state(id).name(),
            ended: self.ended(id.notice, language),
            version: self.version(id).id.clone(),
            permanent: self.urls.absolute(&self.notice_path(&Kind::Version.of(id, language))),
            effective: self.effective(id, language),
            numbering: self.version(id).scheme(self.notice(id.notice)).to_owned(),
            lagging,
            parts: sides.parts(stale),
        }
    }

    fn bilingual_sides(&self, id: VersionId, original: &Language, own: &Language) -> Sides<'_> {
        let edition = |language| &self.composition.text(id, language).expect("a text of each side").edition;
        Sides { original: edition(original), translation: edition(own), urls: &self.urls }
    }
}

impl Sides<'_> {
    /// The parts of the text; `stale` tells which lag behind, the head and the foot as `None`.
    fn parts(&self, stale: impl Fn(Option<&str>) -> bool) -> Vec<PartPair> {
        let (original, translation) = (self.original, self.translation);
        let around = |one: &[Block], other: &[Block]| PartPair {
            id: None,
            level: 2,
            original: None,
            translation: None,
            stale: stale(None),
            rows: self.rows(one, other),
        };
        let mut parts =
            vec![around(&original.lead, &translation.lead), around(&original.preamble, &translation.preamble)];
        let sections = translation::sections(&original.sections, &translation.sections);
        parts.extend(sections.into_iter().map(|pair| self.part(pair, &stale)));
        parts.push(around(&original.closing, &translation.closing));
        parts.retain(|part| part.id.is_some() || !part.rows.is_empty());
        parts
    }

    fn part(&self, pair: SectionPair<'_>, stale: &impl Fn(Option<&str>) -> bool) -> PartPair {
        let body = |section: Option<&Section>| section.map_or_else(Vec::new, |section| section.body.clone());
        let heading = |section: &Section| HeadingView {
            number: Some(section.number.clone()).filter(|number| !number.is_empty()),
            words: section.words.clone(),
        };
        // Where the original stands in for a translation, there is none to be shown beside it.
        let translation = pair.translation.filter(|section| section.language.is_none());
        PartPair {
            id: pair.original.or(pair.translation).map(|section| section.id.clone()),
            level: (pair.level + 1).min(6),
            original: pair.original.map(heading),
            translation: translation.map(heading),
            stale: translation.is_some_and(|section| stale(Some(&section.id))),
            rows: self.rows(&body(pair.original), &body(translation)),
        }
    }

    fn rows(&self, original: &[Block], translation: &[Block]) -> Vec<PairView> {
        let row = |pair: translation::BlockPair| PairView {
            original: body::write_blocks(&pair.original, self.original, self.urls, ORIGINAL),
            translation: body::write_blocks(&pair.translation, self.translation, self.urls, ""),
        };
        let labels = (&self.original.labels, &self.translation.labels);
        translation::blocks((original, labels.0), (translation, labels.1)).into_iter().map(row).collect()
    }
}
