//! The history of each section: since when it has read as it does, how it read before, and what changed each time.

use std::collections::BTreeSet;

use super::{changed_section, table};
use crate::base::Language;
use crate::edition::compare::{Change, ComparedPart, ComparedPlace};
use crate::model::VersionId;
use crate::pages::html::inset::Inset;
use crate::pages::plan::Pages;
use crate::pages::plan::page::{NoticePage, Page, PageKind};
use crate::pages::plan::view::sections::{SectionChange, SectionHistory, SectionsView};
use crate::read::config::comparison::SideOrder;

/// What became of a section in a version.
struct SectionStep<'p> {
    old: VersionId,
    new: VersionId,
    part: &'p ComparedPart,
}

impl Pages<'_> {
    /// Returns whether a notice has a page of its sections in a language, which requires an earlier version.
    pub(in crate::pages::plan) fn has_sections(&self, shown: VersionId, language: &Language) -> bool {
        self.kept.comparisons.has(shown, language)
    }

    /// Returns the address of that page if `id` is the version shown.
    pub(in crate::pages::plan) fn sections_href(&self, id: VersionId, language: &Language) -> Option<String> {
        let is_shown = self.composition.shown(id.notice) == Some(id);
        (is_shown && self.has_sections(id, language)).then(|| self.notice_path(&PageKind::Sections.of(id, language)))
    }

    /// Returns the view of that page.
    pub(in crate::pages::plan) fn sections_view(&self, page: &NoticePage) -> SectionsView {
        let (id, language) = (page.id, &page.language);
        let scheme = self.version(id).scheme(self.notice(id.notice)).to_owned();
        let pairs = self.pairs_until(id, language);
        let mut told = BTreeSet::new();
        let mut sections = Vec::new();
        let mut gone = Vec::new();
        for (at, (_, new)) in pairs.iter().enumerate() {
            let comparison = self.comparison(*new, language).expect("a pair of versions is compared").1;
            for part in comparison.parts.iter().filter(|part| part.level > 0 && part.place != ComparedPlace::Left) {
                let is_new_here = at == 0 || part.change == Change::Removed;
                if !is_new_here || told.contains(&(at, part.id.clone())) {
                    continue;
                }
                let steps = self.section_steps(&pairs[at..], &part.id, language);
                told.extend(steps.iter().enumerate().map(|(back, step)| (at + back, step.part.id.clone())));
                let history = self.section_history(&steps, part, &pairs[at..], language);
                if part.change == Change::Removed { &mut gone } else { &mut sections }.push(history);
            }
        }
        SectionsView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: self.title_of(id, language),
            current: self.urls.notice(language, self.slug(id)),
            history: self.urls.history(language, self.slug(id)),
            new_first: self.site.config.comparisons.order == SideOrder::NewFirst,
            original: self.original_for(id, language).map(|original| {
                let href = self.notice_path_in(page, original);
                self.original_link(id, original, language, href)
            }),
            numbering: scheme,
            sections,
            gone,
        }
    }

    /// Returns the pairs of versions compared, newest first, as far back as the language has them without a gap.
    fn pairs_until(&self, shown: VersionId, language: &Language) -> Vec<(VersionId, VersionId)> {
        let mut pairs = Vec::new();
        let mut newest = shown;
        while let Some((before, _)) = self.comparison(newest, language) {
            pairs.push((before, newest));
            newest = before;
        }
        pairs
    }

    /// Returns what became of a section from version to version, newest first, even if its id changed.
    fn section_steps(&self, pairs: &[(VersionId, VersionId)], id: &str, language: &Language) -> Vec<SectionStep<'_>> {
        let mut steps = Vec::new();
        let mut id = id.to_owned();
        for (old, new) in pairs {
            let comparison = self.comparison(*new, language).expect("a pair of versions is compared").1;
            let own = |part: &&ComparedPart| part.id == id && part.level > 0 && part.place != ComparedPlace::Left;
            let Some(part) = comparison.parts.iter().find(own) else { break };
            steps.push(SectionStep { old: *old, new: *new, part });
            if part.change == Change::Added {
                break;
            }
            id = part.was.clone().unwrap_or(id);
        }
        steps
    }

    fn section_history(
        &self,
        steps: &[SectionStep<'_>],
        part: &ComparedPart,
        pairs: &[(VersionId, VersionId)],
        language: &Language,
    ) -> SectionHistory {
        let told = |step: &&SectionStep<'_>| !step.part.is_same();
        let reads = steps
            .iter()
            .find(|step| step.part.change >= Change::Words || step.part.is_moved() || step.part.changes_language());
        let first = pairs.last().map(|(old, _)| *old).expect("a section stands in a comparison");
        let since = reads.map_or(first, |step| step.new);
        SectionHistory {
            section: changed_section(part),
            level: part.level,
            since: self.compared(since, language),
            since_first: reads.is_none(),
            changes: steps.iter().filter(told).map(|step| self.section_change(step, language)).collect(),
        }
    }

    fn section_change(&self, step: &SectionStep<'_>, language: &Language) -> SectionChange {
        let page = self.notice_path(&PageKind::Changes.of(step.new, language));
        let sides = self.sides_writer(language, Some(&page));
        let shown = !step.part.is_quiet() && step.part.change != Change::Added;
        let version = self.compared(step.new, language);
        SectionChange {
            anchor: format!("{}:{}", step.part.id, version.version),
            change: if step.part.is_moved() { "moved" } else { step.part.change.name() },
            href: format!("{page}#{}", step.part.id),
            rows: if shown { table::section_rows(step.part, sides) } else { Inset::default() },
            old: self.compared(step.old, language),
            new: version,
        }
    }
}
