//! Items put into and taken out of the lists of records.

use std::collections::{BTreeMap, BTreeSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::beside::{ChangeRefused, StringValue, Strings, label};
use super::change::{Edit, Hindrance, written};
use super::leaf::LeafKind;

/// What a list of several items shows before each.
const BULLET: &str = "・ ";

/// The changes of the lines of a paragraph.
pub(super) struct ChangedLines<'s, 'f> {
    pub(super) strings: &'s Strings<'f>,
    /// The lines that tell which record is shown.
    pub(super) around: BTreeSet<&'s str>,
    pub(super) changed: Vec<(usize, Edit)>,
    /// How many items each list gains or loses.
    pub(super) items: BTreeMap<usize, i64>,
}

impl ChangedLines<'_, '_> {
    /// Changes the words of lines.
    pub(super) fn replaced(&mut self, before: &[&str], after: &[&str]) -> Result<(), ChangeRefused> {
        for (before, after) in before.iter().zip(after).filter(|(before, after)| before != after) {
            let edit = self.strings.line(before, after, &self.around)?;
            self.changed.push(edit);
        }
        Ok(())
    }

    /// Changes lines that are more or fewer than before; returns them as they are shown then.
    pub(super) fn renewed(&mut self, before: &[&str], after: &[&str]) -> Result<Vec<String>, ChangeRefused> {
        let mut shown = Vec::new();
        for step in capture_diff_slices(Algorithm::Myers, before, after) {
            let (old, new) = (step.old_range(), step.new_range());
            if let DiffOp::Equal { .. } = step {
                shown.extend(after[new].iter().map(|line| (*line).to_owned()));
                continue;
            }
            let both = old.len().min(new.len());
            self.replaced(&before[old.start..old.start + both], &after[new.start..new.start + both])?;
            shown.extend(after[new.start..new.start + both].iter().map(|line| (*line).to_owned()));
            for line in &before[old.start + both..old.end] {
                self.remove(line)?;
            }
            let above = (old.start + both).checked_sub(1);
            for line in &after[new.start + both..new.end] {
                let words = line.trim_start_matches(['・', '-', '•', ' ', '\u{3000}', '\t']);
                self.insert(words, above.map(|at| before[at]), before.get(old.end).copied())?;
                shown.push(format!("{BULLET}{words}"));
            }
        }
        Ok(shown)
    }

    /// Returns the item of a list that a line shows.
    fn item(&self, line: &str) -> Result<&StringValue, ChangeRefused> {
        let is_shown = |value: &StringValue| {
            value.item.is_some() && label(line, &value.words).is_some_and(|label| label.ends_with(BULLET))
        };
        self.strings.shown(line, &self.around, is_shown)
    }

    fn remove(&mut self, line: &str) -> Result<(), ChangeRefused> {
        let value = self.item(line)?;
        let Some((list, own)) = &value.item else { return Ok(()) };
        let others = self.strings.values.iter().filter_map(|other| other.item.as_ref());
        let items: Vec<_> = others.filter(|(other, _)| other == list).map(|(_, range)| range).collect();
        let at = items.iter().position(|range| *range == own).unwrap_or(0);
        let range = match (items.get(at + 1), at.checked_sub(1)) {
            (Some(next), _) => own.start..next.start,
            (None, Some(before)) => items[before].end..own.end,
            (None, None) => own.clone(),
        };
        // What somebody remarked between the items is not removed unseen.
        if self.strings.files[value.file].0.text[range.clone()].replace(&value.words, "").contains('#') {
            return Err((Hindrance::Made, Some(value.place())));
        }
        let (file, list) = (value.file, *list);
        self.changed.push((file, Edit { range, words: String::new() }));
        *self.items.entry(list).or_default() -= 1;
        Ok(())
    }

    /// Inserts an item below a line or, if that shows no item, above the next.
    fn insert(&mut self, words: &str, above: Option<&str>, below: Option<&str>) -> Result<(), ChangeRefused> {
        let of = |line: Option<&str>| line.map(|line| self.item(line));
        let (value, is_after) = match (of(above), of(below)) {
            (Some(Ok(value)), _) => (value, true),
            (_, Some(Ok(value))) => (value, false),
            (Some(Err(why)), _) | (None, Some(Err(why))) => return Err(why),
            (None, None) => return Err((Hindrance::Made, None)),
        };
        let Some((list, own)) = &value.item else { return Ok(()) };
        let (file, opened) = &self.strings.files[value.file];
        let quote = &file.text[own.start..value.range.start];
        let written = written(LeafKind::Cell, words, value.range.start, opened).filter(|_| quote.len() == 1);
        let words = written.ok_or_else(|| (Hindrance::Quotes, Some(value.place())))?;
        let line = &file.text[file.text[..own.start].rfind('\n').map_or(0, |end| end + 1)..own.start];
        let gap = if line.trim().is_empty() { format!(",\n{line}") } else { ", ".to_owned() };
        let (at, words) = if is_after {
            (own.end, format!("{gap}{quote}{words}{quote}"))
        } else {
            (own.start, format!("{quote}{words}{quote}{gap}"))
        };
        let (file, list) = (value.file, *list);
        self.changed.push((file, Edit { range: at..at, words }));
        *self.items.entry(list).or_default() += 1;
        Ok(())
    }

    /// Refuses a list that is left with a single item, which is shown without a bullet.
    pub(super) fn check_lists(&self) -> Result<(), ChangeRefused> {
        for (list, gained) in &self.items {
            let is_in = |value: &&StringValue| value.item.as_ref().is_some_and(|(own, _)| own == list);
            let mut items = self.strings.values.iter().filter(is_in);
            let first = items.clone().next().map(StringValue::place);
            if i64::try_from(items.by_ref().count()).unwrap_or(i64::MAX) + gained < 2 {
                return Err((Hindrance::Made, first));
            }
        }
        Ok(())
    }
}
