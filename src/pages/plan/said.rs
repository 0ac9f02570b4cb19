//! What pages that lay out the words of texts side by side must say: a template may add to it, but not change it.

use std::collections::BTreeMap;

use super::view::bilingual::{BilingualView, HeadingView};
use super::view::changes::{ChangesView, ComparedView};
use super::view::sections::SectionsView;
use crate::pages::html::inset::Inset;
use crate::pages::template::Says;

/// The words of the sides and of the remarks, in the order of the page.
#[derive(Default)]
struct SaidSides(BTreeMap<&'static str, String>);

impl SaidSides {
    /// Adds the heads of the columns.
    fn heads(&mut self, old: &ComparedView, new: &ComparedView) {
        for (side, version) in [("old", old), ("new", new)] {
            self.0.entry(side).or_default().extend(version.name.split_whitespace());
        }
    }

    fn rows(&mut self, rows: &Inset) {
        rows.sides().iter().for_each(|(side, words)| self.0.entry(side).or_default().push_str(words));
    }

    fn done(self) -> Vec<(String, Says)> {
        self.0.into_iter().map(|(name, words)| (name.to_owned(), Says::Words(words))).collect()
    }
}

/// Returns what a comparison must say.
pub(super) fn changes(view: &ChangesView) -> Vec<(String, Says)> {
    let mut sides = SaidSides::default();
    sides.heads(&view.old, &view.new);
    view.groups.iter().for_each(|group| sides.rows(&group.rows));
    sides.done()
}

/// Returns what the history of the sections must say.
pub(super) fn sections(view: &SectionsView) -> Vec<(String, Says)> {
    let mut sides = SaidSides::default();
    let changes = view.sections.iter().chain(&view.gone).flat_map(|section| &section.changes);
    for change in changes.filter(|change| !change.rows.is_empty()) {
        sides.heads(&change.old, &change.new);
        sides.rows(&change.rows);
    }
    sides.done()
}

/// Returns what a text beside another one must say.
pub(super) fn bilingual(view: &BilingualView) -> Vec<(String, Says)> {
    let (mut other, mut own) = (words(&view.other_title), words(&view.title));
    for part in &view.parts {
        other.extend(part.other.as_ref().map(heading));
        own.extend(part.own.as_ref().map(heading));
        for row in &part.rows {
            other.push_str(row.other.said());
            own.push_str(row.own.said());
        }
    }
    let sides = [("other", other), ("own", own)];
    sides.into_iter().map(|(name, words)| (name.to_owned(), Says::Words(words))).collect()
}

fn heading(heading: &HeadingView) -> String {
    words(heading.number.as_deref().unwrap_or_default()) + &words(&heading.words)
}

fn words(text: &str) -> String {
    text.split_whitespace().collect()
}
