//! Changes of the lines of a record, with items put into and taken out of its lists.

use std::collections::{BTreeMap, BTreeSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::beside::{ChangeRefused, StringValue, Strings, label};
use super::change::{Edit, Hindrance, line_start, written};
use super::leaf::LeafKind;
use crate::exchange::text::TextUnit;

/// What a list of several items shows before each, in one language or another.
const BULLETS: [&str; 2] = ["・ ", "• "];

/// Edits of files, each with the file's index, and the words that the paragraph then shows.
pub(super) type ChangedStrings = (Vec<(usize, Edit)>, String);

impl Strings<'_> {
    /// Returns the edits that change the words of a paragraph to `after`, and the words that it then shows; or the
    /// hindrance and the place to look at.
    pub(super) fn change(&self, units: &[TextUnit], at: usize, after: &str) -> Result<ChangedStrings, ChangeRefused> {
        // A line whose words were deleted may still be there, without any.
        let after = after.lines().filter(|line| !line.trim().is_empty());
        let (before, after): (Vec<&str>, Vec<&str>) = (units[at].words.lines().collect(), after.collect());
        let mut lines =
            ChangedLines { strings: self, around: self.around(units, at), changed: Vec::new(), items: BTreeMap::new() };
        let shown = if before.len() == after.len() {
            lines.replaced(&before, &after).map(|()| after.iter().map(|line| (*line).to_owned()).collect())
        } else {
            lines.renewed(&before, &after)
        };
        let mut shown: Vec<String> = shown?;
        lines.settle_lists(&mut shown)?;
        Ok((lines.changed, shown.join("\n")))
    }
}

/// The changes of the lines of a paragraph.
struct ChangedLines<'s, 'f> {
    strings: &'s Strings<'f>,
    /// The lines that tell which record is shown.
    around: BTreeSet<&'s str>,
    changed: Vec<(usize, Edit)>,
    /// How many items each list gains or loses.
    items: BTreeMap<usize, i64>,
}

impl ChangedLines<'_, '_> {
    /// Changes the words of lines.
    fn replaced(&mut self, before: &[&str], after: &[&str]) -> Result<(), ChangeRefused> {
        for (before, after) in before.iter().zip(after).filter(|(before, after)| before != after) {
            let edit = self.strings.line(before, after, &self.around)?;
            self.changed.push(edit);
        }
        Ok(())
    }

    /// Changes lines that are more or fewer than before; returns them as they are shown then.
    fn renewed(&mut self, before: &[&str], after: &[&str]) -> Result<Vec<String>, ChangeRefused> {
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
                let words = without_bullet(line);
                let bullet = self.insert(words, above.map(|at| before[at]), before.get(old.end).copied())?;
                shown.push(format!("{bullet}{words}"));
            }
        }
        Ok(shown)
    }

    /// Returns the item of a list that a line shows.
    fn item(&self, line: &str) -> Result<&StringValue, ChangeRefused> {
        let is_shown = |value: &StringValue| value.item.is_some() && bullet(line, &value.words).is_some();
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

    /// Inserts an item below a line or, if that shows no item, above the next; returns the bullet of its list.
    fn insert(&mut self, words: &str, above: Option<&str>, below: Option<&str>) -> Result<&'static str, ChangeRefused> {
        let shown = |line| (self.item(line), line);
        let (value, line, is_after) = match (above.map(shown), below.map(shown)) {
            (Some((Ok(value), line)), _) => (value, line, true),
            (_, Some((Ok(value), line))) => (value, line, false),
            (Some((Err(why), _)), _) | (None, Some((Err(why), _))) => return Err(why),
            (None, None) => return Err((Hindrance::Made, None)),
        };
        let bullet = bullet(line, &value.words).unwrap_or_default();
        let Some((list, own)) = &value.item else { return Ok(bullet) };
        let (file, opened) = &self.strings.files[value.file];
        let quote = &file.text[own.start..value.range.start];
        let written = written(LeafKind::Cell, words, value.range.start, opened).filter(|_| quote.len() == 1);
        let words = written.ok_or_else(|| (Hindrance::Quotes, Some(value.place())))?;
        let line = &file.text[line_start(&file.text, own.start)..own.start];
        let gap = if line.trim().is_empty() { format!(",\n{line}") } else { ", ".to_owned() };
        let (at, words) = if is_after {
            (own.end, format!("{gap}{quote}{words}{quote}"))
        } else {
            (own.start, format!("{quote}{words}{quote}{gap}"))
        };
        let (file, list) = (value.file, *list);
        self.changed.push((file, Edit { range: at..at, words }));
        *self.items.entry(list).or_default() += 1;
        Ok(bullet)
    }

    /// Refuses a list that is left without items, and takes the bullet from an item that is left alone.
    fn settle_lists(&self, shown: &mut [String]) -> Result<(), ChangeRefused> {
        for (list, gained) in &self.items {
            let is_in = |value: &&StringValue| value.item.as_ref().is_some_and(|(own, _)| own == list);
            let items: Vec<&StringValue> = self.strings.values.iter().filter(is_in).collect();
            match i64::try_from(items.len()).unwrap_or(i64::MAX) + gained {
                ..=0 => return Err((Hindrance::Made, items.first().map(|first| first.place()))),
                1 => {
                    let bulleted = |line: &String| items.iter().find_map(|item| bullet(line, &item.words));
                    for line in shown.iter_mut() {
                        *line = bulleted(line).map_or_else(|| line.clone(), |bullet| line.replacen(bullet, "", 1));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Returns the words of a line without the bullet that somebody typed before them, whichever it is.
fn without_bullet(line: &str) -> &str {
    let line = line.trim_start();
    let hyphen = || line.strip_prefix('-').filter(|rest| rest.starts_with(char::is_whitespace));
    line.strip_prefix(['・', '•']).or_else(hyphen).unwrap_or(line).trim_start()
}

/// Returns the bullet before an item's words in a line.
fn bullet(line: &str, words: &str) -> Option<&'static str> {
    let label = label(line, words)?;
    BULLETS.into_iter().find(|bullet| label.ends_with(bullet))
}

#[cfg(test)]
mod tests {
    use super::without_bullet;

    #[test]
    fn one_bullet_is_no_part_of_the_words() {
        for (line, words) in [
            ("・ -1 の値", "-1 の値"),
            ("•x", "x"),
            (" - x", "x"),
            ("-1", "-1"),
            ("\u{3000}・\u{3000}・x", "・x"),
            ("x - y", "x - y"),
            ("-", "-"),
        ] {
            assert_eq!(without_bullet(line), words, "{line}");
        }
    }
}
