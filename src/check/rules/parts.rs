//! The corresponding parts of two texts: the part outside the sections, then each section that both texts have.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Span;
use crate::check::view::{Passage, PassageKind, TextView};
use crate::model::Section;

/// A part of an original and of its translation.
pub(super) struct MatchedPart<'t, 'a> {
    /// The two sections; `None` for the part outside the sections.
    pub(super) sections: Option<(&'a Section, &'a Section)>,
    /// The passages of the original.
    pub(super) own: Vec<&'t Passage<'a>>,
    /// The passages of the translation.
    pub(super) theirs: Vec<&'t Passage<'a>>,
}

impl MatchedPart<'_, '_> {
    /// The headings, in the original and in the translation.
    pub(super) fn places(&self) -> (Option<Span>, Option<Span>) {
        let places = self.sections.map(|(own, theirs)| (own.heading_span, theirs.heading_span));
        (places.map(|(own, _)| own), places.map(|(_, theirs)| theirs))
    }

    /// Whether the passages of both sides correspond one to one: as many of the same kinds in the same order.
    pub(super) fn is_parallel(&self) -> bool {
        let kinds = |passages: &[&Passage<'_>]| passages.iter().map(|passage| passage.kind).collect::<Vec<_>>();
        kinds(&self.own) == kinds(&self.theirs)
    }
}

/// Passages in reading order by the span of their section's id; `None` for those outside the sections.
pub(super) type BySection<'t, 'a> = BTreeMap<Option<Span>, Vec<&'t Passage<'a>>>;

/// The passages of a text by section, without the title.
pub(super) fn by_section<'t, 'a>(text: &'t TextView<'a>) -> BySection<'t, 'a> {
    let mut found = BySection::new();
    for passage in text.passages.iter().filter(|passage| passage.kind != PassageKind::Title) {
        found.entry(passage.section.map(|section| section.id.span)).or_default().push(passage);
    }
    found
}

/// The passages of the sections that only one text has: of the original, and of the translation. What a part lacks may
/// be in them.
pub(super) fn apart<'t, 'a>(
    parts: &[MatchedPart<'t, 'a>],
    original: &'t TextView<'a>,
    translation: &'t TextView<'a>,
) -> (Vec<&'t Passage<'a>>, Vec<&'t Passage<'a>>) {
    let matched = || parts.iter().filter_map(|part| part.sections);
    let left = |text: &'t TextView<'a>, matched: BTreeSet<Span>| {
        let other = |passage: &&Passage<'_>| passage.section.is_some_and(|section| !matched.contains(&section.id.span));
        text.passages.iter().filter(other).collect()
    };
    let (own, theirs) = matched().map(|(own, theirs)| (own.id.span, theirs.id.span)).unzip();
    (left(original, own), left(translation, theirs))
}

/// Each part that both texts have.
pub(super) fn pairs<'t, 'a>(original: &'t TextView<'a>, translation: &'t TextView<'a>) -> Vec<MatchedPart<'t, 'a>> {
    let (mut own, mut theirs) = (by_section(original), by_section(translation));
    let by_id = translation.text.sections_by_id();
    let both = original.text.all_sections().into_iter();
    let both = both.filter_map(|section| Some((section, *by_id.get(section.id.value.as_str())?)));
    let mut part = |sections: Option<(&'a Section, &'a Section)>| MatchedPart {
        sections,
        own: own.remove(&sections.map(|(own, _)| own.id.span)).unwrap_or_default(),
        theirs: theirs.remove(&sections.map(|(_, theirs)| theirs.id.span)).unwrap_or_default(),
    };
    std::iter::once(None).chain(both.map(Some)).map(&mut part).collect()
}
