//! What a version changed in the one before it: each pair of editions is compared once, when a page first asks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::view::changes::{ChangedSection, ChangesView, Compared, Group, RowView, Summary};
use super::{Page, Site};
use crate::catalog::Catalog;
use crate::compare::fold::{Shown, fold};
use crate::compare::{Change, Comparison, Heading, Part};
use crate::compose::Composition;
use crate::config::comparison::Order;
use crate::language::Language;
use crate::project::Project;
use crate::render::sides::{Sides, Which};

/// How deep lines are set in, at most.
const DEEPEST: usize = 5;

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
                    let has = |version: usize| composition.text(notice, version, language).is_some();
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
                .map(|(comparison, words)| groups(comparison, Sides { words, scheme }))
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

/// The table, section by section. Neighbours on one level of which nothing but numbers differ are left out together.
fn groups(comparison: &Comparison, sides: Sides<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut quiet: Vec<&Part> = Vec::new();
    for (index, part) in comparison.parts.iter().enumerate() {
        let inside = comparison.parts[index + 1..].iter().take_while(|inner| inner.level > part.level);
        let whole = part.is_quiet() && inside.clone().all(Part::is_quiet);
        let joins = match quiet.first() {
            Some(first) => part.level >= first.level && part.level > 0,
            None => true,
        };
        if !whole || !joins {
            groups.extend(left_out(&quiet, sides));
            quiet.clear();
        }
        if whole {
            quiet.push(part);
        } else {
            groups.push(group(part, sides));
        }
    }
    groups.extend(left_out(&quiet, sides));
    groups
}

/// Sections that are left out together.
fn left_out(parts: &[&Part], sides: Sides<'_>) -> Option<Group> {
    let first = parts.first()?;
    let outermost = || parts.iter().filter(|part| part.level == first.level);
    let numbers = |heading: fn(&Part) -> Option<&Heading>| -> Vec<&str> {
        let numbers = outermost().filter_map(|part| heading(part)).map(|heading| heading.number.as_str());
        numbers.filter(|number| !number.is_empty()).collect()
    };
    let (old, new) = (numbers(|part| part.old.as_ref()), numbers(|part| part.new.as_ref()));
    let change = if old == new { Change::Same } else { Change::Numbers };
    let html = |numbers: &[&str], heading: Option<&Heading>, which: Which| match (heading, outermost().count()) {
        // One section by itself keeps its heading.
        (Some(heading), 1) => format!("{}{}", sides.heading(heading, which, old != new), sides.left(&[])),
        _ => sides.left(numbers),
    };
    let row = RowView {
        kind: "left",
        depth: 0,
        change: change.name(),
        old: html(&old, first.old.as_ref(), Which::Old),
        new: html(&new, first.new.as_ref(), Which::New),
        remark: String::new(),
    };
    let ids = parts.iter().map(|part| part.id.clone()).filter(|id| !id.is_empty()).collect();
    Some(Group { ids, change: change.name(), rows: vec![row] })
}

/// A section in which something differs.
fn group(part: &Part, sides: Sides<'_>) -> Group {
    let remark = |change: Change, moved: bool| remark(change, moved, sides.words);
    let mut rows = Vec::new();
    if part.level > 0 {
        let html = |heading: &Option<Heading>, which: Which| match heading {
            Some(heading) => sides.heading(heading, which, part.is_renumbered()),
            None => sides.nothing(part.change),
        };
        let own = match part.change {
            Change::Words if !heading_differs(part) => Change::Same,
            change => change,
        };
        rows.push(RowView {
            kind: "heading",
            depth: 0,
            change: own.name(),
            old: html(&part.old, Which::Old),
            new: html(&part.new, Which::New),
            remark: remark(own, part.moved),
        });
    }
    let one_sided = matches!(part.change, Change::Added | Change::Removed);
    let mut above = None;
    for shown in fold(&part.rows) {
        // What stands inside something new or gone has no counterpart of its own.
        let inside = match &shown {
            Shown::Row(row) => above.is_some_and(|(change, depth)| row.change == change && row.depth > depth),
            Shown::Left { .. } => false,
        };
        if !inside {
            above = match &shown {
                Shown::Row(row) if row.change >= Change::Added => Some((row.change, row.depth)),
                _ => None,
            };
        }
        rows.push(match &shown {
            Shown::Left { depth, old, new } => RowView {
                kind: "left",
                depth: (*depth).min(DEEPEST),
                change: if shown.is_renumbered() { Change::Numbers.name() } else { Change::Same.name() },
                old: sides.left(old),
                new: sides.left(new),
                remark: if shown.is_renumbered() { remark(Change::Numbers, false) } else { String::new() },
            },
            Shown::Row(row) => {
                let html = |side: &Option<crate::compare::Side>, which: Which| match side {
                    Some(side) => sides.line(row, side, which),
                    None if one_sided || inside => String::new(),
                    None => sides.nothing(row.change),
                };
                RowView {
                    kind: "line",
                    depth: row.depth.min(DEEPEST),
                    change: row.change.name(),
                    old: html(&row.old, Which::Old),
                    new: html(&row.new, Which::New),
                    remark: if one_sided { String::new() } else { remark(row.change, row.moved) },
                }
            }
        });
    }
    let ids = [part.id.clone()].into_iter().filter(|id| !id.is_empty()).collect();
    Group { ids, change: part.change.name(), rows }
}

fn heading_differs(part: &Part) -> bool {
    let text = |heading: &Option<Heading>| -> String {
        heading.iter().flat_map(|heading| &heading.words).map(|piece| piece.text.as_str()).collect()
    };
    text(&part.old) != text(&part.new)
}

/// What became of something, in a word.
fn remark(change: Change, moved: bool, words: &Catalog) -> String {
    let id = match change {
        _ if moved => "remark-moved",
        Change::Same => return String::new(),
        Change::Numbers => "remark-numbers",
        Change::Words => "remark-words",
        Change::Added => "remark-added",
        Change::Removed => "remark-removed",
    };
    words.format(id, None, &[]).unwrap_or_else(|_| id.to_owned())
}
