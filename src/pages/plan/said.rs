//! What pages that lay out the words of texts side by side must say: a template may add to it, but not change it.

use super::view::bilingual::{BilingualView, HeadingView};
use super::view::changes::{ChangesView, ComparedView, RowView};
use super::view::sections::SectionsView;
use crate::pages::html::sides::TableSide;
use crate::pages::template::Says;

/// The words of the two sides and of the remarks, in the order of the page.
#[derive(Default)]
struct SaidSides {
    old: String,
    new: String,
    remark: String,
}

impl SaidSides {
    /// Adds the heads of the columns.
    fn heads(&mut self, old: &ComparedView, new: &ComparedView) {
        for (side, version) in [(&mut self.old, old), (&mut self.new, new)] {
            side.extend(version.name.split_whitespace());
        }
    }

    fn row(&mut self, row: &RowView) {
        for side in &row.sides {
            let words = match side.name {
                TableSide::Old => &mut self.old,
                TableSide::New => &mut self.new,
            };
            words.push_str(side.html.said());
        }
        self.remark.extend(row.remark.split_whitespace());
    }

    fn done(self, remarks: bool) -> Vec<(String, Says)> {
        let remark = Some(("remark", self.remark)).filter(|_| remarks);
        let sides = [("old", self.old), ("new", self.new)].into_iter().chain(remark);
        sides.map(|(name, words)| (name.to_owned(), Says::Words(words))).collect()
    }
}

/// Returns what a comparison must say.
pub(super) fn changes(view: &ChangesView) -> Vec<(String, Says)> {
    let mut sides = SaidSides::default();
    sides.heads(&view.old, &view.new);
    view.groups.iter().flat_map(|group| &group.rows).for_each(|row| sides.row(row));
    sides.done(view.remarks)
}

/// Returns what the history of the sections must say.
pub(super) fn sections(view: &SectionsView) -> Vec<(String, Says)> {
    let mut sides = SaidSides::default();
    let changes = view.sections.iter().chain(&view.gone).flat_map(|section| &section.changes);
    for change in changes.filter(|change| !change.rows.is_empty()) {
        sides.heads(&change.old, &change.new);
        change.rows.iter().for_each(|row| sides.row(row));
    }
    sides.done(false)
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
