//! Two texts of a version side by side: a tool for reviewers and careful readers.
//!
//! Only pages on which both texts matter are published: a translation beside its original, and any two texts if no
//! language prevails. When drafts are shown, any two texts can be seen side by side, which is what a reviewer needs.

use super::Pages;
use super::page::{NoticePage, Page, PageKind};
use super::view::Choice;
use super::view::bilingual::{BilingualView, HeadingView, PairView, PartPair};
use crate::base::Language;
use crate::edition::compare::translation::{self, SectionPair};
use crate::edition::drift::TranslationState;
use crate::edition::{Block, Edition, Section};
use crate::model::{State, VersionId};
use crate::pages::html::body::{self, Setting};

/// The prefix of the other text's anchors, since both texts have the same ones. Ids of sections contain no colon.
const OTHER: &str = "other:";

/// The texts of both sides, and what they are written with.
struct BilingualSides<'a> {
    other: &'a Edition,
    own: &'a Edition,
    setting: Setting<'a>,
}

impl<'a> Pages<'a> {
    /// Returns the languages whose text of a version readers of `language` can have beside their own, by index in the
    /// configuration; the original comes first.
    pub(super) fn beside(&self, id: VersionId, language: &Language) -> Vec<usize> {
        let version = self.version(id);
        let counts = self.drafts || self.is_shown(id) || self.composition.state(id) == State::Announced;
        let is_original = version.original.as_ref() == Some(language);
        if !counts || is_original || !self.composition.has(id, language) {
            return Vec::new();
        }
        let any = self.drafts || version.original.is_none() && version.elsewhere.is_none();
        let is_beside = |other: &Language| {
            other != language && (any || version.original.as_ref() == Some(other)) && self.composition.has(id, other)
        };
        let languages = self.site.config.languages.iter().enumerate();
        let mut beside: Vec<usize> = languages.filter(|(_, other)| is_beside(other)).map(|(at, _)| at).collect();
        beside.sort_by_key(|at| !self.is_original(id, *at));
        beside
    }

    /// Returns the same page with its sides swapped, for readers of `language`, if that is the other side's language.
    pub(super) fn other_side(&self, page: &NoticePage, language: &Language) -> Option<NoticePage> {
        let languages = &self.site.config.languages;
        let PageKind::Bilingual(at) = page.kind else { return None };
        let own = languages.iter().position(|own| *own == page.language)?;
        (languages[at] == *language).then(|| PageKind::Bilingual(own).of(page.id, language))
    }

    /// Whether the text in a language, given by its index in the configuration, prevails.
    pub(super) fn is_original(&self, id: VersionId, at: usize) -> bool {
        self.version(id).original.as_ref() == Some(&self.site.config.languages[at])
    }

    /// Returns the page of the version itself: the notice's own page if the version is shown there.
    fn own(&self, id: VersionId, language: &Language) -> NoticePage {
        if self.is_shown(id) { PageKind::Current } else { PageKind::Version }.of(id, language)
    }

    /// Returns the address of the page with a text beside its original.
    pub(super) fn bilingual_href(&self, id: VersionId, language: &Language) -> Option<String> {
        let at = self.beside(id, language).into_iter().find(|at| self.is_original(id, *at))?;
        Some(self.notice_path(&PageKind::Bilingual(at).of(id, language)))
    }

    /// Returns the first address of a page with a text beside another: its original, if one prevails.
    pub(crate) fn first_beside(&self, id: VersionId, language: &Language) -> Option<String> {
        let at = self.beside(id, language).into_iter().next()?;
        Some(self.notice_path(&PageKind::Bilingual(at).of(id, language)))
    }

    /// Returns links to the pages with a text beside others: from such a page, all but `here`; from elsewhere, all but
    /// the page with the original.
    pub(super) fn beside_links(&self, id: VersionId, language: &Language, here: Option<usize>) -> Vec<Choice> {
        let link = |at| {
            let other = &self.site.config.languages[at];
            let href = self.notice_path(&PageKind::Bilingual(at).of(id, language));
            Choice { lang: other.to_string(), name: self.name_of(other, language), operator: String::new(), href }
        };
        let others = self.beside(id, language).into_iter();
        others.filter(|at| here != Some(*at) && (here.is_some() || !self.is_original(id, *at))).map(link).collect()
    }

    /// Returns the view of a page with a text beside another.
    pub(super) fn bilingual_view(&self, page: &NoticePage, at: usize) -> BilingualView {
        let (id, language, other) = (page.id, &page.language, &self.site.config.languages[at]);
        let sides = self.bilingual_sides(id, other, language);
        let own = self.own(id, language);
        let drift = self.drift(&own);
        let mut lagging = drift.as_ref().map_or_else(Vec::new, |drift| drift.lagging(&sides.own.sections, language));
        // A missing translation is marked in its place.
        lagging.retain(|part| part.standing == TranslationState::Stale.name());
        let stale =
            |id: Option<&str>| drift.as_ref().is_some_and(|drift| drift.standing(id) == Some(TranslationState::Stale));
        BilingualView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: sides.own.title.clone(),
            other_title: sides.other.title.clone(),
            other_lang: other.to_string(),
            other_name: if self.is_original(id, at) { self.name_of(other, language) } else { self.own_name(other) },
            is_original: self.is_original(id, at),
            original: self.original(&own),
            language: self.own_name(language),
            current: self.notice_path(&own),
            beside: self.beside_links(id, language, Some(at)),
            state: self.composition.state(id).name(),
            ended: self.ended(id.notice, language),
            version: self.version(id).id.clone(),
            permanent: self.urls.absolute(&self.notice_path(&PageKind::Version.of(id, language))),
            effective: self.effective(id, language),
            numbering: self.version(id).scheme(self.notice(id.notice)).to_owned(),
            lagging,
            parts: sides.parts(stale),
        }
    }

    fn bilingual_sides(&self, id: VersionId, other: &Language, own: &Language) -> BilingualSides<'_> {
        let edition = |language| &self.composition.text(id, language).expect("a text of each side").edition;
        BilingualSides { other: edition(other), own: edition(own), setting: self.setting("") }
    }
}

impl BilingualSides<'_> {
    /// Returns the parts of the text. `stale` reports which of them lag behind; `None` means outside of sections.
    fn parts(&self, stale: impl Fn(Option<&str>) -> bool) -> Vec<PartPair> {
        let (theirs, own) = (self.other, self.own);
        let around = |one: &[Block], other: &[Block]| PartPair {
            id: None,
            level: 2,
            other: None,
            own: None,
            stale: stale(None),
            rows: self.rows(one, other),
        };
        let mut parts = vec![around(&theirs.lead, &own.lead), around(&theirs.preamble, &own.preamble)];
        let sections = translation::sections(&theirs.sections, &own.sections);
        parts.extend(sections.into_iter().map(|pair| self.part(pair, &stale)));
        parts.push(around(&theirs.closing, &own.closing));
        parts.retain(|part| part.id.is_some() || !part.rows.is_empty());
        parts
    }

    fn part<'e>(&self, pair: SectionPair<'e>, stale: &impl Fn(Option<&str>) -> bool) -> PartPair {
        let body = |section: Option<&Section>| section.map_or_else(Vec::new, |section| section.body.clone());
        let heading = |section: &Section| HeadingView {
            number: Some(section.number.clone()).filter(|number| !number.is_empty()),
            words: section.words.clone(),
        };
        // Where the original stands in for a translation, there is no translation to show beside it.
        let there = |section: Option<&'e Section>| section.filter(|section| section.language.is_none());
        let (other, own) = (there(pair.original), there(pair.translation));
        PartPair {
            id: pair.original.or(pair.translation).map(|section| section.id.clone()),
            level: (pair.level + 1).min(6),
            other: other.map(heading),
            own: own.map(heading),
            stale: own.is_some_and(|section| stale(Some(&section.id))),
            rows: self.rows(&body(other), &body(own)),
        }
    }

    fn rows(&self, other: &[Block], own: &[Block]) -> Vec<PairView> {
        let row = |pair: translation::BlockPair| PairView {
            other: body::write_blocks(&pair.original, self.other, Setting { prefix: OTHER, ..self.setting }),
            own: body::write_blocks(&pair.translation, self.own, self.setting),
        };
        let labels = (&self.other.labels, &self.own.labels);
        translation::blocks((other, labels.0), (own, labels.1)).into_iter().map(row).collect()
    }
}
