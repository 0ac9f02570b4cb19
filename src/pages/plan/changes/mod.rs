//! What a version changed in the one before it: each pair of editions is compared once, when a page first asks.

mod table;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Pages;
use super::page::{Kind, NoticePage, Page};
use super::view::changes::{ChangedSection, ChangesView, Compared, Summary};
use crate::base::language::Language;
use crate::edition::compare::{Change, Comparison, Heading, Part};
use crate::edition::compose::Composition;
use crate::model::notice::VersionId;
use crate::pages::html::sides::Sides;
use crate::read::config::comparison::Order;
use crate::read::site::Site;

/// Every comparison that a site has.
#[derive(Debug)]
pub(super) struct Comparisons {
    all: BTreeMap<(VersionId, Language), Pair>,
}

/// A version and the one before it.
#[derive(Debug)]
struct Pair {
    before: VersionId,
    compared: OnceLock<Comparison>,
}

impl Comparisons {
    /// Returns which comparisons there are: one for each visible version after the first, in each language that has both.
    pub(super) fn new(site: &Site, composition: &Composition, drafts: bool) -> Self {
        let mut all = BTreeMap::new();
        for notice in 0..site.notices.len() {
            let visible = composition.visible(notice, drafts);
            for (before, id) in visible.iter().zip(visible.iter().skip(1)) {
                let both = |language: &&Language| composition.has(*before, language) && composition.has(*id, language);
                for language in site.config.languages.iter().filter(both) {
                    all.insert((*id, language.clone()), Pair { before: *before, compared: OnceLock::new() });
                }
            }
        }
        Self { all }
    }

    /// Returns whether a version is compared in a language.
    pub(super) fn has(&self, id: VersionId, language: &Language) -> bool {
        self.all.contains_key(&(id, language.clone()))
    }
}

impl Pages<'_> {
    /// Returns the comparison of a version with the one before it, and which that is.
    pub(super) fn comparison(&self, id: VersionId, language: &Language) -> Option<(VersionId, &Comparison)> {
        let pair = self.kept.comparisons.all.get(&(id, language.clone()))?;
        let text = |id| self.composition.text(id, language).expect("both versions have a text");
        let (old, new) = (text(pair.before), text(id));
        let compare = || Comparison::of(&old.edition, &new.edition, self.words(language));
        Some((pair.before, pair.compared.get_or_init(compare)))
    }

    /// Returns the address of the comparison of a version with the one before it, where there is one.
    pub(super) fn comparison_href(&self, id: VersionId, language: &Language) -> Option<String> {
        let has = self.kept.comparisons.has(id, language);
        has.then(|| self.notice_path(&Kind::Changes.of(id, language)))
    }

    /// Returns the page of a comparison.
    pub(super) fn changes_view(&self, page: &NoticePage) -> ChangesView {
        let NoticePage { id, language, .. } = page;
        let (id, notice) = (*id, self.notice(page.id.notice));
        let (before, comparison) = self.comparison(id, language).expect("a page of changes where there are any");
        let scheme = self.version(id).scheme(notice);
        let settings = self.site.config.comparisons;
        let entry = self.version(id);
        ChangesView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: self.title_of(id, language),
            current: self.urls.notice(language, self.slug(id)),
            history: self.urls.history(language, self.slug(id)),
            old: self.compared(before, language),
            new: self.compared(id, language),
            state: self.composition.state(id).name(),
            numbering: scheme.to_owned(),
            new_first: settings.order == Order::NewFirst,
            remarks: settings.remarks,
            note: entry.summary.as_ref().and_then(|summary| summary.get(language)).cloned(),
            summary: summary(comparison),
            same: comparison.is_empty(),
            groups: table::groups(comparison, Sides { words: self.words(language), scheme }),
        }
    }

    fn compared(&self, id: VersionId, language: &Language) -> Compared {
        let link = self.version_link(id, language);
        Compared { version: self.version(id).id.clone(), href: link.href, effective: link.effective }
    }
}

/// What became of the sections.
pub(super) fn summary(comparison: &Comparison) -> Summary {
    let list = |which: fn(&Part) -> bool| comparison.sections(which).map(changed_section).collect();
    Summary {
        added: list(|part| part.change == Change::Added),
        removed: list(|part| part.change == Change::Removed),
        changed: list(|part| part.change == Change::Words),
        moved: list(|part| part.is_moved() && part.change != Change::Words),
        renumbered: list(|part| part.change == Change::Numbers && !part.is_moved()),
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
