//! Words that a text shows but another file holds: a record, a sheet, the site's own facts.
//!
//! A change of such words is made in that file if the string meant is certain; otherwise its place is reported.
//!
//! A line of a document shows a string if it ends in its words, alone or after a label. Of several strings with the
//! same words, the one whose record shares the most with the surrounding lines is meant.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::change::{ChangedFile, Edit, Hindrance, written};
use super::leaf::LeafKind;
use crate::base::Language;
use crate::exchange::read::escaped;
use crate::exchange::text::TextUnit;
use crate::read::content::sheet_cells;

/// How many paragraphs on each side count as surroundings: the cells of a row.
const AROUND: usize = 6;

/// A file beside a text.
#[derive(Debug, Clone)]
pub(crate) struct FileBeside {
    /// Its path.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
    /// Its kind.
    pub(crate) kind: BesideKind,
}

/// The kind of a file beside a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BesideKind {
    /// The records of the version.
    Records,
    /// Rows of a table.
    Sheet {
        /// Whether another text shows them as well.
        shared: bool,
    },
    /// The site's own facts, which all versions share.
    Site,
}

/// A place in a file beside a text: the index of the file and the byte range.
pub(crate) type BesidePlace = (usize, Range<usize>);

/// A string of a file.
#[derive(Debug)]
pub(super) struct StringValue {
    pub(super) file: usize,
    /// The record or row it belongs to.
    owner: usize,
    /// The range of its words, without quotation marks.
    pub(super) range: Range<usize>,
    /// The list that it is an item of, and its range with its quotation marks.
    pub(super) item: Option<(usize, Range<usize>)>,
    pub(super) words: String,
    /// Whether only the text's language uses it.
    own: bool,
}

impl StringValue {
    pub(super) fn place(&self) -> BesidePlace {
        (self.file, self.range.clone())
    }
}

/// The strings of the files beside a text.
pub(super) struct Strings<'f> {
    pub(super) files: Vec<(&'f FileBeside, ChangedFile<'f>)>,
    pub(super) values: Vec<StringValue>,
    owners: usize,
    lists: usize,
    language: &'f Language,
    /// The other languages of the site.
    others: &'f [Language],
}

impl<'f> Strings<'f> {
    /// Collects the strings of these files, as a text in `language` shows them.
    pub(super) fn of(files: &'f [FileBeside], language: &'f Language, others: &'f [Language]) -> Self {
        let opened = files.iter().map(|file| (file, ChangedFile::new(&file.text))).collect();
        let mut strings = Self { files: opened, values: Vec::new(), owners: 0, lists: 0, language, others };
        for (at, file) in files.iter().enumerate() {
            match file.kind {
                BesideKind::Sheet { shared } => strings.sheet(at, &file.text, !shared),
                BesideKind::Records | BesideKind::Site => strings.tables(at, &file.text),
            }
        }
        strings
    }

    fn sheet(&mut self, file: usize, text: &str, own: bool) {
        for row in sheet_cells(text) {
            self.owners += 1;
            for range in row {
                let words = text[range.clone()].replace("\"\"", "\"");
                self.values.push(StringValue { file, owner: self.owners, range, item: None, words, own });
            }
        }
    }

    fn tables(&mut self, file: usize, text: &str) {
        let Ok(root) = DeTable::parse(text) else { return };
        for value in root.get_ref().values() {
            match value.get_ref() {
                DeValue::Array(all) => all.iter().for_each(|one| self.record(file, text, one)),
                _ => self.record(file, text, value),
            }
        }
    }

    fn record(&mut self, file: usize, text: &str, value: &Spanned<DeValue<'_>>) {
        self.owners += 1;
        self.value(file, text, value, self.others.is_empty());
    }

    fn value(&mut self, file: usize, text: &str, value: &Spanned<DeValue<'_>>, own: bool) {
        match value.get_ref() {
            DeValue::String(words) => {
                let quoted = &text[value.span()];
                let marks = if quoted.starts_with("'''") || quoted.starts_with("\"\"\"") { 3 } else { 1 };
                let inner = quoted.get(marks..quoted.len().saturating_sub(marks)).unwrap_or_default();
                let start = value.span().start + marks + (inner.len() - inner.trim_start().len());
                let range = start..start + inner.trim().len();
                let words = words.trim().to_owned();
                self.values.push(StringValue { file, owner: self.owners, range, item: None, words, own });
            }
            DeValue::Array(all) => {
                self.lists += 1;
                let list = self.lists;
                for one in all {
                    let first = self.values.len();
                    self.value(file, text, one, own);
                    if let ([value], DeValue::String(_)) = (&mut self.values[first..], one.get_ref()) {
                        value.item = Some((list, one.span()));
                    }
                }
            }
            DeValue::Table(table) => {
                for (key, inner) in table {
                    let key: &str = key.get_ref();
                    if !self.others.iter().any(|other| other.as_str() == key) {
                        self.value(file, text, inner, own || key == self.language.as_str());
                    }
                }
            }
            _ => {}
        }
    }

    /// Returns the place of the record that a paragraph shows.
    pub(super) fn place(&self, units: &[TextUnit], at: usize) -> Option<BesidePlace> {
        self.record_of(&self.around(units, at))
    }

    /// Returns the string that a line shows: of those that fit, the longest, in the record that fits best.
    pub(super) fn shown(
        &self,
        line: &str,
        around: &BTreeSet<&str>,
        fits: impl Fn(&StringValue) -> bool,
    ) -> Result<&StringValue, ChangeRefused> {
        let shown =
            |value: &&StringValue| !value.words.is_empty() && label(line, &value.words).is_some() && fits(value);
        let mut found: Vec<&StringValue> = self.values.iter().filter(shown).collect();
        let longest = found.iter().map(|value| value.words.len()).max();
        found.retain(|value| Some(value.words.len()) == longest);
        let most = found.iter().map(|value| self.said(value.owner, around)).max();
        found.retain(|value| Some(self.said(value.owner, around)) == most);
        let [value] = *found.as_slice() else {
            let first = found
                .iter()
                .min_by_key(|value| (value.file, value.range.start))
                .map(|value| (value.file, value.range.clone()));
            return Err((Hindrance::Made, first.or_else(|| self.record_of(around))));
        };
        if !value.own || self.files[value.file].0.kind == BesideKind::Site {
            Err((Hindrance::Shared, Some(value.place())))
        } else {
            Ok(value)
        }
    }

    pub(super) fn line(
        &self,
        before: &str,
        after: &str,
        around: &BTreeSet<&str>,
    ) -> Result<(usize, Edit), ChangeRefused> {
        let keeps = |value: &StringValue| {
            label(before, &value.words).is_some_and(|label| after.starts_with(label) && after.len() > label.len())
        };
        let value = self.shown(before, around, keeps)?;
        let (file, opened) = &self.files[value.file];
        let words = &after[before.len() - value.words.len()..];
        let written = match file.kind {
            BesideKind::Sheet { .. } => Some(cell(words, &file.text, &value.range)),
            _ => written(LeafKind::Cell, words, value.range.start, opened),
        };
        let words = written.ok_or_else(|| (Hindrance::Quotes, Some(value.place())))?;
        Ok((value.file, Edit { range: value.range.clone(), words }))
    }

    /// Returns the lines of a paragraph; for a paragraph of one line, also those of the paragraphs around it.
    pub(super) fn around<'u>(&self, units: &'u [TextUnit], at: usize) -> BTreeSet<&'u str> {
        let near = &units[at.saturating_sub(AROUND)..units.len().min(at + AROUND + 1)];
        let own = units[at].words.lines();
        match own.clone().count() {
            1 => near.iter().flat_map(|unit| unit.words.lines()).collect(),
            _ => own.collect(),
        }
    }

    /// Counts the strings of a record that appear among the surrounding lines.
    fn said(&self, owner: usize, around: &BTreeSet<&str>) -> usize {
        let own = self.values.iter().filter(|value| value.owner == owner && !value.words.is_empty());
        own.filter(|value| around.iter().any(|line| label(line, &value.words).is_some())).count()
    }

    /// Returns the place of the record that shares the most strings with the surrounding lines.
    fn record_of(&self, around: &BTreeSet<&str>) -> Option<BesidePlace> {
        let owners = (1..=self.owners).map(|owner| (self.said(owner, around), owner)).filter(|(said, _)| *said > 0);
        let (_, owner) = owners.max_by_key(|(said, owner)| (*said, std::cmp::Reverse(*owner)))?;
        let own = self.values.iter().filter(|value| value.owner == owner);
        own.min_by_key(|value| value.range.start).map(|value| (value.file, value.range.clone()))
    }
}

/// Why a change is not made, and the place to look at.
pub(super) type ChangeRefused = (Hindrance, Option<BesidePlace>);

/// Returns the part of a line before the words it ends in: nothing, a label, or the mark of an item.
pub(super) fn label<'l>(line: &'l str, words: &str) -> Option<&'l str> {
    line.strip_suffix(words).filter(|label| label.is_empty() || label.ends_with([' ', '：', '\u{3000}']))
}

/// Writes words as a cell of a sheet.
fn cell(words: &str, text: &str, range: &Range<usize>) -> String {
    let words = escaped(words);
    let quoted = text[..range.start].ends_with('"');
    match words.contains(['"', ',', '\t', '\n']) {
        _ if quoted => words.replace('"', "\"\""),
        true => format!("\"{}\"", words.replace('"', "\"\"")),
        false => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORDS: &str = "[[cookie]]\nname = \"a\"\npurpose = { ja = \"保持\", en = \"Keeping\" }\n\n[[cookie]]\nname = \"b\"\n\
                           purpose = { ja = \"保持\", en = '''\nKeeping \"it\"\n''' }\n";

    fn unit(words: &str) -> TextUnit {
        TextUnit { bookmark: String::new(), section: String::new(), number: String::new(), words: words.to_owned() }
    }

    fn changed(
        files: &[FileBeside],
        tag: &str,
        words: &[&str],
        at: usize,
        after: &str,
    ) -> Result<String, (Hindrance, usize)> {
        let language = |tag: &str| Language::parse(tag).expect("a language");
        let others = [language(if tag == "ja" { "en" } else { "ja" })];
        let language = language(tag);
        let units: Vec<TextUnit> = words.iter().map(|words| unit(words)).collect();
        let made = Strings::of(files, &language, &others).change(&units, at, after);
        let (edits, _) = made.map_err(|(why, place)| (why, place.map_or(usize::MAX, |(_, range)| range.start)))?;
        Ok(super::super::change::applied(&files[0].text, edits.into_iter().map(|(_, edit)| edit).collect()))
    }

    fn records(text: &str, kind: BesideKind) -> Vec<FileBeside> {
        vec![FileBeside { path: "records.toml".into(), text: text.into(), kind }]
    }

    #[test]
    fn a_string_of_the_record_that_a_line_shows_is_changed() {
        let lines = ["Name: a\n目的: 保持", "Name: b\n目的: 保持"];
        let made = changed(&records(RECORDS, BesideKind::Records), "ja", &lines, 1, "Name: b\n目的: 長期の保持");
        let second = RECORDS.rfind("保持").expect("there");
        assert_eq!(made, Ok(format!("{}長期の{}", &RECORDS[..second], &RECORDS[second..])));
        let made = changed(&records(RECORDS, BesideKind::Records), "en", &["b", "Keeping \"it\""], 1, "Using * it");
        assert_eq!(made, Ok(RECORDS.replace("Keeping \"it\"", "Using \\* it")));
    }

    #[test]
    fn what_may_be_several_strings_or_holds_for_others_too_is_told_with_its_place() {
        let told = |lines: &[&str], after: &str, kind| changed(&records(RECORDS, kind), "ja", lines, 0, after);
        let first = RECORDS.find("保持").expect("there");
        assert_eq!(told(&["保持"], "維持", BesideKind::Records), Err((Hindrance::Made, first)));
        assert_eq!(
            told(&["名称: a\n目的: 保持"], "名称: c\n目的: 保持", BesideKind::Records),
            Err((Hindrance::Shared, 19))
        );
        assert_eq!(
            told(&["名称: a\n目的: 保持"], "名称: a\n目的: 維持", BesideKind::Site),
            Err((Hindrance::Shared, first))
        );
        assert_eq!(told(&["名称: a\n目的: 保持"], "名称: a", BesideKind::Records), Err((Hindrance::Made, 19)));
        assert_eq!(
            told(&["名称: a\n目的: 保持"], "名称: a\n用途: 保持", BesideKind::Records),
            Err((Hindrance::Made, 19))
        );
        assert_eq!(told(&["x"], "y", BesideKind::Records), Err((Hindrance::Made, usize::MAX)));
    }

    #[test]
    fn a_cell_of_a_sheet_is_changed_where_no_other_text_shows_it() {
        let sheet = |shared| {
            let text = "n,d\nx,\"1,5\"\ny,1\n".into();
            vec![FileBeside { path: "a.csv".into(), text, kind: BesideKind::Sheet { shared } }]
        };
        assert_eq!(changed(&sheet(true), "ja", &["y", "1"], 1, "2"), Err((Hindrance::Shared, 14)));
        let sheet = sheet(false);
        assert_eq!(changed(&sheet, "ja", &["y", "1"], 1, "2, 3").as_deref(), Ok("n,d\nx,\"1,5\"\ny,\"2, 3\"\n"));
        assert_eq!(changed(&sheet, "ja", &["x", "1,5"], 1, "2").as_deref(), Ok("n,d\nx,\"2\"\ny,1\n"));
    }
}
