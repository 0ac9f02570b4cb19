//! The views of sections, and of the parts of a translation that lag behind the original.

use std::collections::{BTreeMap, BTreeSet};

use super::Pages;
use super::page::NoticePage;
use super::view::LanguageLink;
use super::view::notice::{ContentsEntry, LaggingPart, SectionView};
use crate::base::Language;
use crate::edition::Section;
use crate::edition::drift::{PartState, TranslationState};
use crate::model::Numbers;
use crate::pages::html::inset::Inset;

/// The former anchors of each section, by the section's id.
pub(super) type Aliases<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// What the page of a translation needs to know about the original.
pub(super) struct Drift<'a> {
    states: &'a [PartState],
    /// The page of the original.
    href: String,
    /// The HTML of the original's sections, by id; empty if the original stands in for none.
    html: BTreeMap<&'a str, &'a Inset>,
}

/// The same version in another language.
pub(super) struct OtherText<'a> {
    /// The page in that language.
    pub(super) link: LanguageLink,
    /// The numbers of the text there, which know its sections.
    pub(super) numbers: &'a Numbers,
}

impl OtherText<'_> {
    /// Returns the link to a section there, if it exists.
    pub(super) fn section(&self, id: &str) -> Option<LanguageLink> {
        self.numbers.target(id)?;
        Some(LanguageLink { href: format!("{}#{id}", self.link.href), ..self.link.clone() })
    }
}

impl Pages<'_> {
    /// Returns the drift of a page's text from the original; `None` for the original itself.
    pub(super) fn drift(&self, page: &NoticePage) -> Option<Drift<'_>> {
        let (id, language) = (page.id, &page.language);
        let text = self.nearest_text(id, language)?;
        let original = self.original_for(id, &text.edition.language)?;
        let composed = self.composition.text(id, original)?;
        let lacks = text.drift.iter().any(|part| part.standing == TranslationState::Missing);
        let html = if lacks {
            let ids = all(&composed.edition.sections).into_iter().map(|section| section.id.as_str());
            ids.zip(&self.body(id, composed).sections).collect()
        } else {
            BTreeMap::new()
        };
        Some(Drift { states: &text.drift, href: self.notice_path_in(page, original), html })
    }
}

impl Drift<'_> {
    /// Drops the HTML of the original, so that its sections are written like all others: for pages whose anchors are
    /// not those of the notice's own page.
    pub(super) fn here(self) -> Self {
        Self { html: BTreeMap::new(), ..self }
    }

    /// Returns the standing of a section; `None` means the parts outside of sections.
    pub(super) fn standing(&self, id: Option<&str>) -> Option<TranslationState> {
        self.states.iter().find(|part| part.section.as_deref() == id).map(|part| part.standing)
    }

    /// Returns the stale and missing parts, of which readers should know.
    pub(super) fn lagging(&self, sections: &[Section], language: &Language) -> Vec<LaggingPart> {
        let sections = all(sections);
        let parts = self.states.iter().filter_map(|part| {
            let standing = match part.standing {
                TranslationState::Stale | TranslationState::Missing => part.standing.name(),
                TranslationState::Current | TranslationState::Unrecorded => return None,
            };
            let Some(id) = &part.section else {
                let (lang, href) = (language.to_string(), self.href.clone());
                return Some(LaggingPart { standing, number: None, words: String::new(), lang, href });
            };
            let section = sections.iter().find(|section| section.id == *id)?;
            Some(LaggingPart {
                standing,
                number: some(&section.number),
                words: section.words.clone(),
                lang: section.language.as_ref().unwrap_or(language).to_string(),
                href: format!("{}#{id}", self.href),
            })
        });
        parts.collect()
    }
}

/// Returns every section, outer before inner.
fn all(sections: &[Section]) -> Vec<&Section> {
    sections.iter().flat_map(|section| std::iter::once(section).chain(all(&section.sections))).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// Returns the table of contents.
pub(super) fn contents(sections: &[Section]) -> Vec<ContentsEntry> {
    let entry = |section: &Section| ContentsEntry {
        id: section.id.clone(),
        number: some(&section.number),
        words: section.words.clone(),
        lang: section.language.as_ref().map(Language::to_string),
        children: contents(&section.sections),
    };
    sections.iter().map(entry).collect()
}

/// Returns the sections, each with its body; `bodies` yields these in the same order, outer before inner.
pub(super) fn section_views<'b>(
    sections: &[Section],
    (bodies, gists): (&mut impl Iterator<Item = &'b Inset>, &BTreeMap<String, Inset>),
    others: &[OtherText<'_>],
    drift: Option<&Drift<'_>>,
    aliases: &Aliases<'_>,
    history: Option<&str>,
) -> Vec<SectionView> {
    views(sections, 2, &mut |section| {
        let html = bodies.next().cloned().unwrap_or_default();
        let standing = drift.and_then(|drift| drift.standing(Some(&section.id)));
        let lags = matches!(standing, Some(TranslationState::Stale | TranslationState::Missing));
        let original = drift.filter(|_| lags).map(|drift| format!("{}#{}", drift.href, section.id));
        let own = section.language.is_some().then(|| drift?.html.get(section.id.as_str())).flatten();
        SectionView {
            id: section.id.clone(),
            aliases: aliases.get(section.id.as_str()).into_iter().flatten().map(|alias| (*alias).to_owned()).collect(),
            level: 2,
            number: some(&section.number),
            heading: section.heading.clone(),
            words: section.words.clone(),
            html: own.map_or(html, |own| (*own).clone()),
            gist: gists.get(&section.id).cloned().unwrap_or_default(),
            translations: others.iter().filter_map(|other| other.section(&section.id)).collect(),
            lang: section.language.as_ref().map(Language::to_string),
            stale: standing == Some(TranslationState::Stale),
            history: history.map(|history| format!("{history}#{}", section.id)),
            original,
            sections: Vec::new(),
        }
    })
}

fn views(sections: &[Section], level: usize, view: &mut impl FnMut(&Section) -> SectionView) -> Vec<SectionView> {
    let mut views_of_level = Vec::new();
    for section in sections {
        let own = view(section);
        let inner = views(&section.sections, (level + 1).min(6), view);
        views_of_level.push(SectionView { level, sections: inner, ..own });
    }
    views_of_level
}
