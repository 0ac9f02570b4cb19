//! A cell as words and sentences: the units of comparison, which no mark splits.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{SentenceSegmenter, WordSegmenter};

use super::blanks::squeezed;
use super::line::{LineCell, LineRun, RunKind, without_numbers};

/// Kana that are words by themselves: particles. Any other single kana is the rest of a word.
const PARTICLES: &str = "はがをにでともへやかのばね";
/// The weight of a day or a sum when sentences are matched: that of two letters, however long it is.
const VALUE: usize = 4;
/// Signs that join the words on either side into one.
const JOINERS: [char; 4] = ['-', '\u{2010}', '\u{2011}', '_'];

/// A word, a citation, a value, or the address behind the words before it.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) run: &'a LineRun,
    /// Its identity across the sides; empty for blanks, which are not compared.
    pub(super) name: Cow<'a, str>,
}

impl Token<'_> {
    /// Whether it is an address behind words, which is shown only if it differs.
    pub(super) fn is_hidden(&self) -> bool {
        matches!(self.run.kind, RunKind::Address | RunKind::Notice)
    }

    /// Returns its weight: letters count in full, kana, which join words, less, a day or a sum little, signs and blanks
    /// nothing.
    pub(super) fn weight(&self) -> usize {
        let weight = |c: char| match c {
            '\u{3041}'..='\u{3096}' => 1,
            c if c.is_alphanumeric() => 2,
            _ => 0,
        };
        match self.run.kind {
            RunKind::Address | RunKind::Notice => 0,
            RunKind::Value => VALUE,
            RunKind::Words | RunKind::Cited(_) => self.text.chars().map(weight).sum(),
        }
    }
}

/// The citations and values of two cells that are one token each, and the anchors by which citations are identified.
pub(super) struct WholeTokens<'a> {
    anchors: &'a RenamedAnchors,
    shared: BTreeSet<String>,
    /// The words of both sides that are neither citations nor values.
    typed: String,
}

/// The anchors of each text, mapped to those of the newer text where they differ.
#[derive(Debug, Default)]
pub(super) struct RenamedAnchors {
    pub(super) old: BTreeMap<String, String>,
    pub(super) new: BTreeMap<String, String>,
}

impl<'a> WholeTokens<'a> {
    pub(super) fn of(old: &LineCell, new: &LineCell, anchors: &'a RenamedAnchors) -> Self {
        let uncut = |cell: &LineCell, anchors: &BTreeMap<String, String>| -> BTreeSet<String> {
            cell.runs.iter().filter_map(|run| identity(run, anchors)).collect()
        };
        let (olds, news) = (uncut(old, &anchors.old), uncut(new, &anchors.new));
        let typed = |cell: &LineCell| -> String {
            let runs = cell.runs.iter().filter(|run| run.kind == RunKind::Words);
            runs.map(|run| squeezed(&run.text)).collect()
        };
        let none = olds.is_empty() && news.is_empty();
        let typed = if none { String::new() } else { format!("{}\u{1}{}", typed(old), typed(new)) };
        Self { anchors, shared: olds.intersection(&news).cloned().collect(), typed }
    }

    /// Splits one side into tokens. Japanese has no spaces between words, so a dictionary finds their ends.
    pub(super) fn tokens<'c>(&self, cell: &'c LineCell, is_old: bool) -> Vec<Token<'c>> {
        let anchors = if is_old { &self.anchors.old } else { &self.anchors.new };
        let mut tokens = Vec::new();
        for run in &cell.runs {
            match identity(run, anchors) {
                // A citation that the other side has as typed words is treated as words.
                Some(name) if self.shared.contains(&name) || !self.typed.contains(&*squeezed(&run.text)) => {
                    tokens.push(Token { text: &run.text, run, name: name.into() });
                }
                None if run.is_hidden() => {
                    tokens.push(Token { text: &run.text, run, name: format!("\u{5}{}", run.text).into() });
                }
                _ => tokens.extend(words(&run.text).into_iter().map(|text| Token { text, run, name: squeezed(text) })),
            }
        }
        tokens
    }
}

/// Returns the identity of a run that is never split: a citation by its target in the newer text, whatever its number;
/// a value by its words.
fn identity(run: &LineRun, anchors: &BTreeMap<String, String>) -> Option<String> {
    match &run.kind {
        RunKind::Cited(anchor) => {
            let anchor = anchors.get(anchor).unwrap_or(anchor);
            Some(format!("\u{4}{anchor}\u{4}{}", squeezed(&without_numbers(&run.text))))
        }
        RunKind::Value => Some(squeezed(&run.text).into_owned()),
        RunKind::Words | RunKind::Address | RunKind::Notice => None,
    }
}

/// Splits a text into words and what separates them.
fn words(text: &str) -> Vec<&str> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text).filter(|end| *end > 0) {
        match words.last_mut() {
            Some(last) if joins(&text[last.clone()], &text[start..end]) => last.end = end,
            _ => words.push(start..end),
        }
        start = end;
    }
    words.into_iter().map(|range| &text[range]).collect()
}

/// Whether two pieces are one word: the dictionary splits off kana that are no particle (`う`, `ち`), and every hyphen.
fn joins(before: &str, after: &str) -> bool {
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}');
    let rest = |text: &str| {
        let mut letters = text.chars();
        letters.next().is_some_and(|c| kana(c) && !PARTICLES.contains(c)) && letters.next().is_none()
    };
    let (Some(last), Some(first)) = (before.chars().last(), after.chars().next()) else { return false };
    let hyphen =
        JOINERS.contains(&first) && last.is_alphanumeric() || JOINERS.contains(&last) && first.is_alphanumeric();
    hyphen && before.len() > 1 || kana(last) && kana(first) && (rest(before) || rest(after))
}

/// Returns the sentences of a cell, as ranges of its tokens.
pub(super) fn sentences(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let text: String = tokens.iter().filter(|token| !token.is_hidden()).map(|token| token.text).collect();
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut ends = segmenter.segment_str(&text).filter(|end| *end > 0).peekable();
    let (mut sentences, mut first, mut at) = (Vec::new(), 0, 0);
    for (index, token) in tokens.iter().enumerate() {
        if token.is_hidden() {
            continue;
        }
        if ends.next_if(|end| *end <= at).is_some() {
            while ends.next_if(|end| *end <= at).is_some() {}
            sentences.push(first..index);
            first = index;
        }
        at += token.text.len();
    }
    if first < tokens.len() {
        sentences.push(first..tokens.len());
    }
    sentences
}
