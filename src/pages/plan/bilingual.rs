//! The original and a translation side by side: the reviewer's tool, and the careful reader's.

use super::view::bilingual::{BilingualView, HeadingView, PairView, PartPair};
use super::{Page, Site};
use crate::base::language::Language;
use crate::edition::compare::translation::{self, SectionPair};
use crate::edition::drift::Standing;
use crate::edition::{Block, Edition, Section};
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

impl Site<'_> {
    /// The version that is shown and its original's language, where a translation and the original are there.
    fn bilingual(&self, notice: usize, language: &Language) -> Option<(usize, &Language)> {
        let shown = self.composition.shown[notice]?;
        let original = self.version(notice, shown).original.as_ref().filter(|original| *original != language)?;
        let has = |language: &Language| self.composition.has(notice, shown, language);
        (has(original) && has(language)).then_some((shown, original))
    }

    /// True where a notice has this page in a language.
    pub(super) fn is_bilingual(&self, notice: usize, language: &Language) -> bool {
        self.bilingual(notice, language).is_some()
    }

    /// The address of the page, seen from a version: only the version that is shown has one.
    pub(super) fn bilingual_href(&self, notice: usize, version: usize, language: &Language) -> Option<String> {
        let (shown, _) = self.bilingual(notice, language)?;
        (shown == version).then(|| self.path(&Page::Bilingual(notice, language.clone())))
    }

    /// The page.
    pub(super) fn bilingual_view(&self, page: &Page, notice: usize, language: &Language) -> BilingualView {
        let (shown, original) = self.bilingual(notice, language).unwrap_or((0, language));
        let sides = self.bilingual_sides(notice, shown, original, language);
        let slug = &self.notice(notice).slug.value;
        let drift = self.drift(&Page::Notice(notice, language.clone()), notice, shown, language);
        let sections = sides.as_ref().map_or(&[][..], |sides| &sides.translation.sections);
        let mut lagging = drift.as_ref().map_or_else(Vec::new, |drift| drift.lagging(sections, language));
        // What is not translated says so in its place.
        lagging.retain(|part| part.standing == Standing::Stale.name());
        let stale = |id: Option<&str>| drift.as_ref().is_some_and(|drift| drift.standing(id) == Some(Standing::Stale));
        let title = |edition: Option<&Edition>| edition.map_or_else(String::new, |edition| edition.title.clone());
        BilingualView {
            shell: self.shell(page),
            title: title(sides.as_ref().map(|sides| sides.translation)),
            original_title: title(sides.as_ref().map(|sides| sides.original)),
            original: self.original_link((notice, shown), original, language, self.urls.notice(original, slug)),
            language: self.own_name(language),
            current: self.urls.notice(language, slug),
            state: self.state(notice, shown).name(),
            ended: self.ended(notice, language),
            version: self.version(notice, shown).id.clone(),
            effective: self.effective(notice, shown, language),
            numbering: self.notice(notice).numbering.value.clone(),
            lagging,
            parts: sides.as_ref().map(|sides| sides.parts(stale)).unwrap_or_default(),
        }
    }

    fn bilingual_sides(&self, notice: usize, version: usize, original: &Language, own: &Language) -> Option<Sides<'_>> {
        let edition = |language: &Language| self.composition.text(notice, version, language).map(|text| &text.edition);
        Some(Sides { original: edition(original)?, translation: edition(own)?, urls: &self.urls })
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
            heading: section.heading.clone(),
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
        translation::blocks(original, translation).into_iter().map(row).collect()
    }
}
