//! What a version changed in the one before it: each pair of editions is compared once, when a page first asks.

mod table;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::view::changes::{ChangedSection, ChangesView, Compared, Summary};
use super::{Page, Site};
use crate::base::language::Language;
use crate::edition::compare::{Change, Comparison, Heading, Part};
use crate::edition::compose::Composition;
use crate::pages::html::sides::Sides;
use crate::read::config::comparison::Order;
use crate::read::project::Project;

/// Every comparison that a site has, by notice, version and language.
#[derive(Debug)]
pub(super) struct Comparisons {
    all: BTreeMap<(usize, usize, Language), Pair>,
}

/// A version and the one before it.
#[derive(Debug)]
struct Pair {
    before: usize,
    compared: OnceLock<Comparison>,
}

impl Comparisons {
    /// Which comparisons there are: one for each visible version after the first, in each language that has both.
    pub(super) fn new(project: &Project, composition: &Composition, drafts: bool) -> Self {
        let mut all = BTreeMap::new();
        for notice in 0..project.notices.len() {
            let visible = composition.visible(notice, drafts);
            for (before, version) in visible.iter().zip(visible.iter().skip(1)) {
                for language in &project.config.languages {
                    let has = |version: usize| composition.has(notice, version, language);
                    if has(*before) && has(*version) {
                        let pair = Pair { before: *before, compared: OnceLock::new() };
                        all.insert((notice, *version, language.clone()), pair);
                    }
                }
            }
        }
        Self { all }
    }

    /// The versions of a notice that are compared in a language, oldest first.
    pub(super) fn versions(&self, notice: usize, language: &Language) -> impl Iterator<Item = usize> {
        let own = move |(n, version, l): &(usize, usize, Language)| (*n == notice && l == language).then_some(*version);
        self.all.keys().filter_map(own)
    }

    /// The languages in which a version is compared.
    pub(super) fn languages(&self, notice: usize, version: usize) -> Vec<&Language> {
        let own =
            |(n, v, language): &'_ (usize, usize, Language)| (*n == notice && *v == version).then(|| language.clone());
        self.all.keys().filter(|key| own(key).is_some()).map(|(_, _, language)| language).collect()
    }

    /// True where a version is compared in a language.
    pub(super) fn has(&self, notice: usize, version: usize, language: &Language) -> bool {
        self.all.contains_key(&(notice, version, language.clone()))
    }
}

impl Site<'_> {
    /// The comparison of a version with the one before it, and which that is.
    pub(super) fn comparison(
        &self,
        notice: usize,
        version: usize,
        language: &Language,
    ) -> Option<(usize, &Comparison)> {
        let pair = self.comparisons.all.get(&(notice, version, language.clone()))?;
        let text = |version: usize| self.composition.text(notice, version, language);
        let (old, new) = (text(pair.before)?, text(version)?);
        let words = self.project.words.get(language)?;
        Some((pair.before, pair.compared.get_or_init(|| Comparison::of(&old.edition, &new.edition, words))))
    }

    /// The address of the comparison of a version with the one before it, where there is one.
    pub(super) fn comparison_href(&self, notice: usize, version: usize, language: &Language) -> Option<String> {
        let has = self.comparisons.has(notice, version, language);
        has.then(|| self.path(&Page::Changes(notice, version, language.clone())))
    }

    /// The page of a comparison.
    pub(super) fn changes_view(&self, page: &Page, notice: usize, version: usize, language: &Language) -> ChangesView {
        let slug = &self.notice(notice).slug.value;
        let (before, comparison) =
            self.comparison(notice, version, language).map_or((version, None), |(b, c)| (b, Some(c)));
        let words = self.project.words.get(language);
        let scheme = self.notice(notice).numbering.value.as_str();
        let settings = self.project.config.comparisons;
        let entry = self.version(notice, version);
        ChangesView {
            shell: self.shell(page),
            title: self.text(notice, version, language).map_or_else(String::new, |text| text.edition.title.clone()),
            current: self.urls.notice(language, slug),
            history: self.urls.history(language, slug),
            old: self.compared(notice, before, language),
            new: self.compared(notice, version, language),
            state: self.state(notice, version).name(),
            numbering: scheme.to_owned(),
            new_first: settings.order == Order::NewFirst,
            remarks: settings.remarks,
            note: entry.summary.as_ref().and_then(|summary| summary.get(language)).cloned(),
            summary: comparison.map(summary).unwrap_or_default(),
            same: comparison.is_some_and(Comparison::is_empty),
            groups: comparison
                .zip(words)
                .map(|(comparison, words)| table::groups(comparison, Sides { words, scheme }))
                .unwrap_or_default(),
        }
    }

    fn compared(&self, notice: usize, version: usize, language: &Language) -> Compared {
        let link = self.version_link(notice, version, language);
        Compared { version: self.version(notice, version).id.clone(), href: link.href, effective: link.effective }
    }
}

/// What became of the sections.
pub(super) fn summary(comparison: &Comparison) -> Summary {
    let list = |which: fn(&Part) -> bool| comparison.sections(which).map(changed_section).collect();
    Summary {
        added: list(|part| part.change == Change::Added),
        removed: list(|part| part.change == Change::Removed),
        changed: list(|part| part.change == Change::Words),
        moved: list(|part| part.moved && part.change != Change::Words),
        renumbered: list(|part| part.change == Change::Numbers && !part.moved),
        outside: comparison.parts.iter().any(|part| part.level == 0 && !part.is_same()),
    }
}

fn changed_section(part: &Part) -> ChangedSection {
    let text = |heading: &Heading| heading.words.iter().map(|piece| piece.text.as_str()).collect();
    let shown = part.new.as_ref().or(part.old.as_ref());
    ChangedSection {
        id: part.id.clone(),
        was: part.old.as_ref().filter(|_| part.is_renumbered()).map(|old| old.number.clone()),
        number: shown.map_or_else(String::new, |heading| heading.number.clone()),
        heading: shown.map_or_else(String::new, text),
        deleted: shown.is_some_and(|heading| heading.deleted),
    }
}
