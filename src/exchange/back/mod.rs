//! The way back: applies the changes that somebody made in a document written by seibun to the file of the text.
//!
//! Comments of the file, ids, references and values are kept wherever nobody touched them.
//!
//! A paragraph is identified by its bookmark ([`crate::exchange::text::units`]). The words that a reader sees are
//! aligned with those of the file ([`leaf`]), so that a change of the former becomes an edit of the latter
//! ([`change`]). Whatever cannot be aligned – a generated number, a word of a record, a whole section – is reported,
//! not guessed.

mod beside;
mod change;
mod formats;
mod groups;
mod items;
mod leaf;
mod paragraphs;
mod pieces;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::base::{Language, Rule, Source};
use crate::edition::is_cjk;
use crate::exchange::read::edited::Edited;
use crate::exchange::read::formats::FormattedWords;
use crate::exchange::text::TextUnit;
use crate::model::Text;
use beside::Strings;
use change::{ChangedFile, Edit, Hindrance};
use groups::ChangedParagraph;
use leaf::{Leaf, leaves};
use paragraphs::InsertedParagraph;

pub(crate) use beside::{BesideKind, FileBeside};

/// A comment in a document that came back.
pub(crate) static WORD_COMMENT: Rule = Rule::warning("word-comment");
/// Formatting in a document that came back, which the file does not have.
pub(crate) static WORD_FORMAT: Rule = Rule::warning("word-format");
/// A change in a document that came back, which has to be made in the file by hand.
pub(crate) static WORD_CHANGE: Rule = Rule::error("word-change");

/// The result of applying a returned document to a text.
#[derive(Debug, Default)]
pub(crate) struct ReturnedText {
    /// The text of the file with the changes applied.
    pub(crate) text: String,
    /// The files beside it that changed: index and new text.
    pub(crate) beside: Vec<(usize, String)>,
    /// The changes that were applied.
    pub(crate) changes: Vec<Changed>,
    /// The changes that could not be applied.
    pub(crate) hindered: Vec<HinderedChange>,
    /// The comments.
    pub(crate) notes: Vec<Note>,
    /// Formatting that was not taken over, with the place of its paragraph.
    pub(crate) formats: Vec<(Option<At>, FormattedWords)>,
    /// The words still in the language of the original, with their ranges.
    pub(crate) untranslated: Vec<(Range<usize>, String)>,
    /// The ids of the sections with changes; an empty id means outside the sections.
    pub(crate) touched: BTreeSet<String>,
    /// The expected words of each paragraph, in order.
    pub(crate) expected: Vec<String>,
}

/// A place: the index of a file beside the text, or `None` for the text itself, and the byte range.
pub(crate) type At = (Option<usize>, Range<usize>);

/// An applied change.
#[derive(Debug)]
pub(crate) struct Changed {
    /// Its place in the file before the change.
    pub(crate) at: At,
    /// The words before; empty for an inserted paragraph.
    pub(crate) before: String,
    /// The words now; empty for a removed paragraph.
    pub(crate) after: String,
}

/// A change that cannot be applied.
#[derive(Debug)]
pub(crate) struct HinderedChange {
    /// The place to look at, in the file before any change; `None` if unknown.
    pub(crate) at: Option<At>,
    /// Why.
    pub(crate) why: Hindrance,
    /// The words as they were written into the document.
    pub(crate) before: String,
    /// The words as they came back.
    pub(crate) after: String,
}

/// A comment on a paragraph.
#[derive(Debug)]
pub(crate) struct Note {
    /// The place of the paragraph in the file before any change; `None` if unknown.
    pub(crate) at: Option<At>,
    /// The author.
    pub(crate) author: String,
    /// The words.
    pub(crate) words: String,
}

/// Words of the original still in a translation.
pub(crate) static WORD_UNTRANSLATED: Rule = Rule::error("word-untranslated");

/// Whether words identical in both languages need translation: names, and a few words, may stay as they are.
fn is_to_translate(words: &str) -> bool {
    words.chars().any(is_cjk) || words.split_whitespace().count() > 3
}

/// The state of applying a document to a text.
struct Gatherer<'a> {
    file: ChangedFile<'a>,
    edits: Vec<Edit>,
    units: &'a [TextUnit],
    /// The strings of other files.
    strings: Strings<'a>,
    others: Vec<(usize, Edit)>,
    back: ReturnedText,
    /// For each list, the number of items inserted so far minus those removed.
    shifts: BTreeMap<usize, i64>,
    /// Whether the current words are the original's.
    anew: bool,
    /// The id of the current section.
    section: &'a str,
    /// The index of the current paragraph.
    nth: usize,
}

/// How changes are taken over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TakingManner<'a> {
    /// Whether tracked changes are rejected.
    pub(crate) reject: bool,
    /// The ids of the sections that held the original's words, to be overwritten.
    pub(crate) copied: &'a BTreeSet<String>,
    /// The files whose words the text shows.
    pub(crate) beside: &'a [FileBeside],
    /// The language of the text, and the other languages of the site.
    pub(crate) languages: (&'a Language, &'a [Language]),
}

/// Returns for each paragraph sent out whether its words are in the file and can be changed there.
pub(crate) fn own(text: &Text, units: &[TextUnit], source: &str) -> Vec<bool> {
    leaves(text, units, source).iter().map(Option::is_some).collect()
}

/// Returns the printed form of each reference and value, by its offset in the file.
pub(crate) fn printed(text: &Text, units: &[TextUnit], source: &str) -> BTreeMap<usize, String> {
    let mut all = BTreeMap::new();
    for (unit, leaf) in units.iter().zip(leaves(text, units, source)) {
        let shown: Vec<char> = unit.words.chars().collect();
        for (start, range) in leaf.iter().flat_map(Leaf::made) {
            all.insert(start, shown[range].iter().collect());
        }
    }
    all
}

/// Applies the changes in a document to the text it was written from; `units` are its paragraphs as written.
pub(crate) fn back(
    edited: &Edited,
    units: &[TextUnit],
    (text, source): (&Text, &Source),
    manner: TakingManner<'_>,
) -> ReturnedText {
    let leaves = leaves(text, units, source.text());
    let mut gatherer = Gatherer {
        file: ChangedFile::new(source.text()),
        edits: Vec::new(),
        units,
        strings: Strings::of(manner.beside, manner.languages.0, manner.languages.1),
        others: Vec::new(),
        back: ReturnedText::default(),
        shifts: BTreeMap::new(),
        anew: false,
        section: "",
        nth: 0,
    };
    let groups = groups::of(edited, units, manner.reject);
    for (at, (unit, (group, leaf))) in units.iter().zip(groups.iter().zip(&leaves)).enumerate() {
        gatherer.section = &unit.section;
        gatherer.anew = manner.copied.contains(&unit.section);
        gatherer.nth = at;
        gatherer.group(unit, group, leaf.as_ref());
    }
    let Gatherer { edits, mut others, mut back, .. } = gatherer;
    back.text = change::applied(source.text(), edits);
    others.sort_by_key(|(file, _)| *file);
    for changed in others.chunk_by(|(one, _), (other, _)| one == other) {
        let edits = changed.iter().map(|(_, edit)| edit.clone()).collect();
        back.beside.push((changed[0].0, change::applied(&manner.beside[changed[0].0].text, edits)));
    }
    back
}

impl Gatherer<'_> {
    fn group(&mut self, unit: &TextUnit, group: &ChangedParagraph, leaf: Option<&Leaf>) {
        for (author, words) in &group.comments {
            let at = self.place(leaf);
            self.back.notes.push(Note { at, author: author.clone(), words: words.clone() });
        }
        for format in &group.formats {
            self.format(unit, format, group, leaf);
        }
        for words in &group.asides {
            self.take(leaf, "", words, Err(Hindrance::Aside));
        }
        if let Some(words) = group.main.as_ref().filter(|_| leaf.is_none() && unit.words.contains('\n')) {
            // A record is one paragraph, and stays one.
            let lines: Vec<&str> = group.above.iter().chain([words]).chain(&group.below).map(String::as_str).collect();
            return self.record(unit, &lines.join("\n"));
        }
        for words in &group.above {
            self.inserted(unit, words, leaf, true);
        }
        // A typed number moves with the items inserted and removed before it.
        let shift = self.shift(leaf);
        if let Some(leaf) = leaf.filter(|_| shift != 0 && group.main.is_some()) {
            self.edits.extend(paragraphs::renumbered(leaf, shift, &self.file));
        }
        match &group.main {
            Some(words) if *words == unit.words => {
                if let Some(leaf) = leaf.filter(|_| self.anew && is_to_translate(words)) {
                    self.back.untranslated.push((leaf.place.clone(), words.clone()));
                }
                self.back.expected.push(words.clone());
            }
            Some(words) if leaf.is_none() => self.changed_elsewhere(words),
            Some(words) => self.changed(unit, words, leaf),
            None => self.removed(unit, leaf),
        }
        for words in &group.below {
            self.inserted(unit, words, leaf, false);
        }
    }

    /// Returns the place of a paragraph, in this or another file.
    fn place(&self, leaf: Option<&Leaf>) -> Option<At> {
        let elsewhere = || self.strings.place(self.units, self.nth).map(|(file, range)| (Some(file), range));
        leaf.map(|leaf| (None, leaf.place.clone())).or_else(elsewhere)
    }

    fn changed(&mut self, unit: &TextUnit, words: &str, leaf: Option<&Leaf>) {
        let said = leaf.map_or_else(|| words.to_owned(), |leaf| change::said(leaf, &unit.words, words));
        let words = said.as_str();
        let made = leaf
            .ok_or(Hindrance::Made)
            .and_then(|leaf| change::words(leaf, (&unit.words, words), self.anew, &self.file));
        self.take(leaf, &unit.words, words, made);
    }

    /// Handles a paragraph whose lines are all from a record.
    fn record(&mut self, unit: &TextUnit, words: &str) {
        if words == unit.words { self.back.expected.push(words.to_owned()) } else { self.changed_elsewhere(words) }
    }

    /// Applies a change of words that are in another file.
    fn changed_elsewhere(&mut self, words: &str) {
        let unit = &self.units[self.nth];
        self.back.touched.insert(self.section.to_owned());
        let (before, after) = (unit.words.clone(), words.to_owned());
        match self.strings.change(self.units, self.nth, words) {
            Ok((edits, after)) => {
                let first = edits.first().map(|(file, edit)| (Some(*file), edit.range.clone()));
                self.others.extend(edits);
                self.back.expected.push(after.clone());
                self.back.changes.extend(first.map(|at| Changed { at, before, after }));
            }
            Err((why, place)) => {
                self.back.expected.push(before.clone());
                let at = place.map(|(file, range)| (Some(file), range));
                self.back.hindered.push(HinderedChange { at, why, before, after });
            }
        }
    }

    fn removed(&mut self, unit: &TextUnit, leaf: Option<&Leaf>) {
        let made = leaf.ok_or(Hindrance::Made).and_then(|leaf| paragraphs::removal(leaf, &self.file));
        if made.is_ok() {
            self.count(leaf, -1);
        }
        self.take(leaf, &unit.words, "", made);
    }

    fn inserted(&mut self, unit: &TextUnit, words: &str, leaf: Option<&Leaf>, above: bool) {
        let put = InsertedParagraph { beside: &unit.number, words, above, shift: self.shift(leaf) };
        let made = leaf.ok_or(Hindrance::Made).and_then(|leaf| paragraphs::insertion(leaf, put, &self.file));
        let (typed, shown) = put.typed();
        if made.is_ok() && typed.is_some() {
            self.count(leaf, 1);
        }
        self.take(leaf, "", shown, made);
    }

    /// Returns how far the numbers of a paragraph's list have moved so far.
    fn shift(&self, leaf: Option<&Leaf>) -> i64 {
        let list = leaf.and_then(|leaf| leaf.item.as_ref()).map(|item| item.list);
        list.and_then(|list| self.shifts.get(&list)).copied().unwrap_or(0)
    }

    fn count(&mut self, leaf: Option<&Leaf>, by: i64) {
        if let Some(item) = leaf.and_then(|leaf| leaf.item.as_ref()) {
            *self.shifts.entry(item.list).or_default() += by;
        }
    }

    /// Records a change as applied, or as hindered.
    fn take(&mut self, leaf: Option<&Leaf>, before: &str, after: &str, made: Result<Vec<Edit>, Hindrance>) {
        self.back.touched.insert(self.section.to_owned());
        let at = leaf.map(|leaf| (None, leaf.place.start..leaf.place.start));
        let (before, after) = (before.to_owned(), after.to_owned());
        match (made, at) {
            (Ok(edits), Some(at)) => {
                self.edits.extend(edits);
                if !after.is_empty() {
                    self.back.expected.push(after.clone());
                }
                self.back.changes.push(Changed { at, before, after });
            }
            (made, at) => {
                if !before.is_empty() {
                    self.back.expected.push(before.clone());
                }
                let (why, at) = (made.err().unwrap_or(Hindrance::Made), at.or_else(|| self.place(None)));
                self.back.hindered.push(HinderedChange { at, why, before, after });
            }
        }
    }
}
