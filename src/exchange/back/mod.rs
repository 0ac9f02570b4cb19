//! The way back: what somebody changed in a document that seibun wrote, put into the file of the text at the places where it stands
//! there. Comments of the file, ids, references and values stay as they are wherever nobody touched them.
//!
//! A paragraph is known by its bookmark ([`crate::exchange::text::units`]). Its words as a reader sees them are laid over those of the file
//! ([`leaf`]), so that a change of the one becomes a change of the other ([`change`]). What cannot be laid so – a number that the
//! program makes, a word of a record, a section as a whole – is told and not guessed.

mod beside;
mod change;
mod groups;
mod leaf;
mod paragraphs;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::base::diagnostic::Rule;
use crate::base::language::Language;
use crate::base::source::Source;
use crate::edition::is_cjk;
use crate::exchange::read::edited::Edited;
use crate::exchange::text::TextUnit;
use crate::model::text::Text;
use beside::Strings;
use change::{ChangedFile, Edit, Hindrance};
use groups::ChangedParagraph;
use leaf::{Leaf, leaves};
use paragraphs::InsertedParagraph;

pub(crate) use beside::{BesideKind, FileBeside};

/// What somebody noted in a document that came back.
pub(crate) static WORD_COMMENT: Rule = Rule::warning("word-comment");
/// A change in a document that came back, which a person has to make in the file.
pub(crate) static WORD_CHANGE: Rule = Rule::error("word-change");

/// What came back, put into the text of a file.
#[derive(Debug)]
pub(crate) struct ReturnedText {
    /// The text of the file with the changes.
    pub(crate) text: String,
    /// The files beside it that changed: which ones, and their texts.
    pub(crate) beside: Vec<(usize, String)>,
    /// The changes that were made.
    pub(crate) changes: Vec<Changed>,
    /// What was changed and cannot be taken over.
    pub(crate) hindered: Vec<HinderedChange>,
    /// What somebody noted.
    pub(crate) notes: Vec<Note>,
    /// What still stands in the words of the original: where, and what.
    pub(crate) untranslated: Vec<(Range<usize>, String)>,
    /// The sections in which something was changed; empty: what stands in none.
    pub(crate) touched: BTreeSet<String>,
    /// What each paragraph has to say now, in their order.
    pub(crate) expected: Vec<String>,
}

/// A place: in which file beside the text, `None` in the text itself, and where.
pub(crate) type At = (Option<usize>, Range<usize>);

/// A change that was made.
#[derive(Debug)]
pub(crate) struct Changed {
    /// Where, in the file as it was.
    pub(crate) at: At,
    /// The words before; empty where a paragraph was put in.
    pub(crate) before: String,
    /// The words now; empty where a paragraph was taken out.
    pub(crate) after: String,
}

/// A change that cannot be taken over.
#[derive(Debug)]
pub(crate) struct HinderedChange {
    /// Where somebody has to look, in the file as it was; `None` where nobody knows.
    pub(crate) at: Option<At>,
    /// Why.
    pub(crate) why: Hindrance,
    /// The words as they were written into the document.
    pub(crate) before: String,
    /// The words as they came back.
    pub(crate) after: String,
}

/// What somebody noted at a paragraph.
#[derive(Debug)]
pub(crate) struct Note {
    /// Where the paragraph stands in the file as it was; `None` where nobody knows.
    pub(crate) at: Option<At>,
    /// Who.
    pub(crate) author: String,
    /// What.
    pub(crate) words: String,
}

/// Words of the original still in a translation.
pub(crate) static WORD_UNTRANSLATED: Rule = Rule::error("word-untranslated");

/// Whether words that are the same in two languages are to be translated: names, and a word or two, may stand as they are.
fn is_to_translate(words: &str) -> bool {
    words.chars().any(is_cjk) || words.split_whitespace().count() > 3
}

/// What is gathered on the way through a text.
struct Gatherer<'a> {
    file: ChangedFile<'a>,
    edits: Vec<Edit>,
    units: &'a [TextUnit],
    /// What stands in other files, and what changes there.
    strings: Strings<'a>,
    others: Vec<(usize, Edit)>,
    back: ReturnedText,
    /// For each list, how many items were put in so far, less those that were taken out.
    shifts: BTreeMap<usize, i64>,
    /// Whether the words at hand are the original's.
    anew: bool,
    /// The section at hand.
    section: &'a str,
}

/// How what was changed is taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TakingManner<'a> {
    /// Whether tracked changes are left out.
    pub(crate) reject: bool,
    /// The sections whose words are the original's, to be written over.
    pub(crate) copied: &'a BTreeSet<String>,
    /// The files whose words the text shows.
    pub(crate) beside: &'a [FileBeside],
    /// The language of the text, and the other languages of the site.
    pub(crate) languages: (&'a Language, &'a [Language]),
}

/// For each paragraph that went out, whether its words are those of the file, which can be changed there.
pub(crate) fn own(text: &Text, units: &[TextUnit], source: &str) -> Vec<bool> {
    leaves(text, units, source).iter().map(Option::is_some).collect()
}

/// What each reference and value prints, by its place in the file.
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

/// Puts what was changed in a document into the text that it was written of. `units` are its paragraphs as they were written.
pub(crate) fn back(
    edited: &Edited,
    units: &[TextUnit],
    (text, source): (&Text, &Source),
    manner: TakingManner<'_>,
) -> ReturnedText {
    let leaves = leaves(text, units, source.text());
    let empty = ReturnedText {
        text: String::new(),
        beside: Vec::new(),
        changes: Vec::new(),
        hindered: Vec::new(),
        notes: Vec::new(),
        untranslated: Vec::new(),
        touched: BTreeSet::new(),
        expected: Vec::new(),
    };
    let mut gatherer = Gatherer {
        file: ChangedFile::new(source.text()),
        edits: Vec::new(),
        units,
        strings: Strings::of(manner.beside, manner.languages.0, manner.languages.1),
        others: Vec::new(),
        back: empty,
        shifts: BTreeMap::new(),
        anew: false,
        section: "",
    };
    let groups = groups::of(edited, units, manner.reject);
    for (at, (unit, (group, leaf))) in units.iter().zip(groups.iter().zip(&leaves)).enumerate() {
        gatherer.section = &unit.section;
        gatherer.anew = manner.copied.contains(&unit.section);
        gatherer.group((at, unit), group, leaf.as_ref());
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
    fn group(&mut self, (nth, unit): (usize, &TextUnit), group: &ChangedParagraph, leaf: Option<&Leaf>) {
        for (author, words) in &group.comments {
            let elsewhere = || self.strings.place(self.units, nth).map(|(file, range)| (Some(file), range));
            let at = leaf.map(|leaf| (None, leaf.place.clone())).or_else(elsewhere);
            self.back.notes.push(Note { at, author: author.clone(), words: words.clone() });
        }
        for words in &group.asides {
            self.take(leaf, "", words, Err(Hindrance::Aside));
        }
        for words in &group.above {
            self.inserted(unit, words, leaf, true);
        }
        // A number that is typed follows what was put in and taken out before it.
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
            Some(words) if leaf.is_none() => self.changed_elsewhere(nth, words),
            Some(words) => self.changed(unit, words, leaf),
            None => self.removed(unit, leaf),
        }
        for words in &group.below {
            self.inserted(unit, words, leaf, false);
        }
    }

    fn changed(&mut self, unit: &TextUnit, words: &str, leaf: Option<&Leaf>) {
        let said = leaf.map_or_else(|| words.to_owned(), |leaf| change::said(leaf, &unit.words, words));
        let words = said.as_str();
        let made = leaf
            .ok_or(Hindrance::Made)
            .and_then(|leaf| change::words(leaf, (&unit.words, words), self.anew, &self.file));
        self.take(leaf, &unit.words, words, made);
    }

    /// A change of words that stand in another file.
    fn changed_elsewhere(&mut self, nth: usize, words: &str) {
        let unit = &self.units[nth];
        self.back.touched.insert(self.section.to_owned());
        let (before, after) = (unit.words.clone(), words.to_owned());
        match self.strings.change(self.units, nth, words) {
            Ok(edits) => {
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

    /// How far the numbers of a paragraph's list have moved so far.
    fn shift(&self, leaf: Option<&Leaf>) -> i64 {
        let list = leaf.and_then(|leaf| leaf.item.as_ref()).map(|item| item.list);
        list.and_then(|list| self.shifts.get(&list)).copied().unwrap_or(0)
    }

    fn count(&mut self, leaf: Option<&Leaf>, by: i64) {
        if let Some(item) = leaf.and_then(|leaf| leaf.item.as_ref()) {
            *self.shifts.entry(item.list).or_default() += by;
        }
    }

    /// Takes a change, or notes why it cannot be taken.
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
                let why = made.err().unwrap_or(Hindrance::Made);
                self.back.hindered.push(HinderedChange { at, why, before, after });
            }
        }
    }
}
