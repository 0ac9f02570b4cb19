//! What a version changed from the one before it. Each pair of editions is compared once, when a page first needs it.

mod left;
mod sections;
mod table;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::Pages;
use super::page::{NoticePage, Page, PageKind};
use super::view::OriginalLink;
use super::view::changes::{ApartView, ChangedSection, ChangesView, ComparedView, Summary};
use crate::base::Language;
use crate::edition::compare::behind::apart;
use crate::edition::compare::{Change, ComparedPart, ComparedPlace, Comparison, Heading};
use crate::edition::compose::Composition;
use crate::edition::drift::PartState;
use crate::model::VersionId;
use crate::pages::html::sides::SidesWriter;
use crate::read::config::comparison::SideOrder;
use crate::read::site::Site;

/// Every comparison of a site.
#[derive(Debug)]
pub(super) struct Comparisons {
    all: BTreeMap<(VersionId, Language), ComparedPair>,
    /// In the originals of translations: older versions with the version that the notice's own page shows. The pages of
    /// all languages need them.
    since: BTreeMap<(VersionId, Language), ComparedPair>,
}

/// The comparison of a version, and the version that it is compared with.
#[derive(Debug)]
struct ComparedPair {
    with: VersionId,
    compared: OnceLock<Comparison>,
}

impl Comparisons {
    /// Returns the comparisons of a site, none of them made yet: one for each visible version after the first, in each
    /// language that has both versions.
    pub(super) fn new(site: &Site, composition: &Composition, drafts: bool) -> Self {
        let (mut all, mut since) = (BTreeMap::new(), BTreeMap::new());
        for notice in 0..site.notices.len() {
            let visible = composition.visible(notice, drafts);
            for (before, id) in visible.iter().zip(visible.iter().skip(1)) {
                let both = |language: &&Language| composition.has(*before, language) && composition.has(*id, language);
                for language in site.config.languages.iter().filter(both) {
                    all.insert((*id, language.clone()), ComparedPair { with: *before, compared: OnceLock::new() });
                }
            }
        }
        for id in (0..site.notices.len()).filter_map(|notice| composition.shown(notice)) {
            let version = site.version(id).1;
            let original = version.original.as_ref().filter(|_| version.texts.len() > 1);
            let Some(original) = original.filter(|original| composition.has(id, original)) else { continue };
            for before in (0..id.version).map(|version| VersionId { version, ..id }) {
                since.insert((before, original.clone()), ComparedPair { with: id, compared: OnceLock::new() });
            }
        }
        Self { all, since }
    }

    /// Returns whether a version is compared in a language.
    pub(super) fn has(&self, id: VersionId, language: &Language) -> bool {
        self.all.contains_key(&(id, language.clone()))
    }
}

impl Pages<'_> {
    /// Returns the comparison of a version with the one before it, and that earlier version.
    pub(super) fn comparison(&self, id: VersionId, language: &Language) -> Option<(VersionId, &Comparison)> {
        let pair = self.kept.comparisons.all.get(&(id, language.clone()))?;
        let text = |id| self.composition.text(id, language).expect("both versions have a text");
        let (old, new) = (text(pair.with), text(id));
        let compare = || Comparison::of(&old.edition, &new.edition);
        Some((pair.with, pair.compared.get_or_init(compare)))
    }

    /// Returns the address of the comparison of a version with the one before it, if there is one.
    pub(super) fn comparison_href(&self, id: VersionId, language: &Language) -> Option<String> {
        let has = self.kept.comparisons.has(id, language);
        has.then(|| self.notice_path(&PageKind::Changes.of(id, language)))
    }

    /// Returns the version that an older one is compared with: the version that the notice's own page shows.
    pub(super) fn since(&self, id: VersionId, language: &Language) -> Option<VersionId> {
        let shown = self.composition.shown(id.notice)?;
        let both = self.composition.has(id, language) && self.composition.has(shown, language);
        (both && id < shown && self.visible(id.notice).contains(&shown)).then_some(shown)
    }

    /// Returns the address of the page with that comparison, if there is one.
    pub(super) fn since_href(&self, id: VersionId, language: &Language) -> Option<String> {
        self.since(id, language).map(|_| self.notice_path(&PageKind::Since.of(id, language)))
    }

    /// Returns the comparison of any two versions. A comparison that no other page needs is not kept.
    fn compare(&self, old: VersionId, new: VersionId, language: &Language) -> Option<Cow<'_, Comparison>> {
        if let Some((_, kept)) = self.comparison(new, language).filter(|(before, _)| *before == old) {
            return Some(Cow::Borrowed(kept));
        }
        let text = |id| self.composition.text(id, language);
        let (before, after) = (&text(old)?.edition, &text(new)?.edition);
        let comparison = || Comparison::of(before, after);
        match self.kept.comparisons.since.get(&(old, language.clone())).filter(|kept| kept.with == new) {
            Some(kept) => Some(Cow::Borrowed(kept.compared.get_or_init(comparison))),
            None => Some(Cow::Owned(comparison())),
        }
    }

    /// Returns the view of a comparison.
    pub(super) fn changes_view(&self, page: &NoticePage) -> ChangesView {
        let NoticePage { kind, id, language } = page;
        let notice = self.notice(id.notice);
        let (before, id) = match kind {
            PageKind::Since => {
                (*id, self.since(*id, language).expect("a page of changes since where there is a later version"))
            }
            _ => (self.comparison(*id, language).expect("a page of changes where there are any").0, *id),
        };
        let comparison = self.compare(before, id, language).expect("a text of both versions");
        let scheme = self.version(id).scheme(notice);
        let settings = self.site.config.comparisons;
        let beside = self.beside_original(page, (before, id), &comparison);
        let sides = SidesWriter { remarks: settings.remarks, ..self.sides_writer(language, None) };
        ChangesView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: self.title_of(id, language),
            current: self.urls.notice(language, self.slug(id)),
            history: self.urls.history(language, self.slug(id)),
            old: self.compared(before, language),
            new: self.compared(id, language),
            state: self.composition.state(id).name(),
            numbering: scheme.to_owned(),
            new_first: settings.order == SideOrder::NewFirst,
            remarks: settings.remarks,
            note: self.note(page),
            summary: summary(&comparison),
            same: comparison.is_empty(),
            groups: table::groups(&comparison, &beside.ids, sides),
            original: beside.original,
            behind: beside.behind,
            alone: beside.alone,
        }
    }

    /// Returns the publisher's summary of the changes in one version.
    fn note(&self, page: &NoticePage) -> Option<String> {
        self.summary_of(page.id, &page.language).filter(|_| page.kind == PageKind::Changes)
    }

    /// Returns the parts that changed in the original alone or in the translation alone.
    pub(super) fn beside_original(
        &self,
        page: &NoticePage,
        (old, new): (VersionId, VersionId),
        own: &Comparison,
    ) -> BesideOriginal {
        let Some(original) = self.original_for(new, &page.language) else { return BesideOriginal::default() };
        let href = self.notice_path_in(page, original);
        let link = self.original_link(new, original, &page.language, href.clone());
        let text = self.composition.text(new, &page.language);
        let drift = text.map_or(&[] as &[PartState], |text| &text.drift);
        let Some(comparison) = self.compare(old, new, original) else {
            return BesideOriginal { original: Some(link), ..BesideOriginal::default() };
        };
        let apart = apart(&comparison, own, drift);
        let part = |id: &String| {
            let part = own
                .parts
                .iter()
                .chain(&comparison.parts)
                .find(|part| part.id == *id && part.place != ComparedPlace::Left);
            let is_own = own.parts.iter().any(|part| part.id == *id);
            let lang = if is_own { &page.language } else { original };
            let section = part.filter(|part| part.level > 0).map(changed_section);
            ApartView {
                lang: section.as_ref().and_then(|own| own.lang.clone()).unwrap_or_else(|| lang.to_string()),
                section,
                // A section of the translation alone has no place there.
                href: if comparison.parts.iter().any(|part| part.id == *id) {
                    format!("{href}#{id}")
                } else {
                    href.clone()
                },
            }
        };
        let listed = |ids: &BTreeSet<String>| {
            let order = own.parts.iter().chain(&comparison.parts).map(|part| &part.id);
            let mut seen = BTreeSet::new();
            order.filter(|id| ids.contains(*id) && seen.insert(*id)).map(part).collect()
        };
        let (behind, alone) = (listed(&apart.behind), listed(&apart.alone));
        BesideOriginal { ids: apart.behind, original: Some(link), behind, alone }
    }

    /// Returns what writes the cells of a comparison. `page`: the page that shows moved lines, if it is another one.
    fn sides_writer<'p>(&'p self, language: &Language, page: Option<&'p str>) -> SidesWriter<'p> {
        SidesWriter {
            words: self.words(language),
            page,
            units: self.units(),
            order: self.site.config.comparisons.order,
            remarks: false,
        }
    }

    fn compared(&self, id: VersionId, language: &Language) -> ComparedView {
        let link = self.version_link(id, language);
        let name = self.version_name(id, language);
        ComparedView { version: self.version(id).id.clone(), name, href: link.href, effective: link.effective }
    }
}

/// The comparison of a translation beside that of its original.
#[derive(Default)]
pub(super) struct BesideOriginal {
    /// The parts that changed in the original and not in the translation.
    ids: BTreeSet<String>,
    original: Option<OriginalLink>,
    /// The same parts, as shown to readers.
    pub(super) behind: Vec<ApartView>,
    alone: Vec<ApartView>,
}

/// Returns the sections by what became of them.
pub(super) fn summary(comparison: &Comparison) -> Summary {
    let list = |which: fn(&ComparedPart) -> bool| comparison.sections(which).map(changed_section).collect();
    Summary {
        added: list(|part| part.change == Change::Added),
        removed: list(|part| part.change == Change::Removed),
        changed: list(|part| part.change == Change::Words),
        moved: list(|part| part.is_moved() && part.change != Change::Words),
        renumbered: list(|part| part.change == Change::Numbers && !part.is_moved()),
        outside: comparison.parts.iter().any(|part| part.level == 0 && !part.is_same()),
    }
}

fn changed_section(part: &ComparedPart) -> ChangedSection {
    let shown = part.new.as_ref().or(part.old.as_ref());
    ChangedSection {
        id: part.id.clone(),
        was: part.old.as_ref().filter(|_| part.is_renumbered()).map(|old| old.number.clone()),
        number: shown.map_or_else(String::new, |heading| heading.number.clone()),
        words: shown.map_or_else(String::new, Heading::text),
        lang: shown.and_then(|heading| Some(heading.language.as_ref()?.to_string())),
    }
}
