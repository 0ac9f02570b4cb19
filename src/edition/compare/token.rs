//! A cell as words and sentences: what is compared, and what a mark may not cut.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{SentenceSegmenter, WordSegmenter};

use super::blanks::squeezed;
use super::line::{Cell, Run, RunKind, without_numbers};

/// Kana that are words of their own: particles. Any other that stands alone is the rest of a word.
const PARTICLES: &str = "はがをにでともへやかのばね";
/// What a day or a sum says of which sentence it stands in: as much as two letters, however long it is.
const VALUE: usize = 4;
/// Signs that join what stands on both sides into one word.
const JOINERS: [char; 4] = ['-', '\u{2010}', '\u{2011}', '_'];

/// A word, a citation, a value, or the address behind the words before it.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) run: &'a Run,
    /// What makes it the same as a token of the other side; empty for blanks, which are not compared.
    pub(super) name: Cow<'a, str>,
}

impl Token<'_> {
    /// True for an address behind words, which is shown only where it differs.
    pub(super) fn is_hidden(&self) -> bool {
        matches!(self.run.kind, RunKind::Address | RunKind::Notice)
    }

    /// How much it says: letters, and less for kana, which join words; little for a day or a sum; signs and blanks say nothing.
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

/// Which citations and values of two cells are one token each, and by which anchor the newer text knows what an anchor led
/// to.
pub(super) struct Whole<'a> {
    anchors: &'a Anchors,
    shared: BTreeSet<String>,
    /// The words that are no citation and no value, of both sides together.
    typed: String,
}

/// By which anchors the newer text knows what the anchors of each text lead to, where they have another name there.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    pub(super) old: BTreeMap<String, String>,
    pub(super) new: BTreeMap<String, String>,
}

impl<'a> Whole<'a> {
    pub(super) fn of(old: &Cell, new: &Cell, anchors: &'a Anchors) -> Self {
        let uncut = |cell: &Cell, anchors: &BTreeMap<String, String>| -> BTreeSet<String> {
            cell.runs.iter().filter_map(|run| identity(run, anchors)).collect()
        };
        let (olds, news) = (uncut(old, &anchors.old), uncut(new, &anchors.new));
        let typed = |cell: &Cell| -> String {
            let runs = cell.runs.iter().filter(|run| run.kind == RunKind::Words);
            runs.map(|run| squeezed(&run.text)).collect()
        };
        let none = olds.is_empty() && news.is_empty();
        let typed = if none { String::new() } else { format!("{}\u{1}{}", typed(old), typed(new)) };
        Self { anchors, shared: olds.intersection(&news).cloned().collect(), typed }
    }

    /// The tokens of one side. Japanese has no spaces between words: a dictionary knows where they end.
    pub(super) fn tokens<'c>(&self, cell: &'c Cell, is_old: bool) -> Vec<Token<'c>> {
        let anchors = if is_old { &self.anchors.old } else { &self.anchors.new };
        let mut tokens = Vec::new();
        for run in &cell.runs {
            match identity(run, anchors) {
                // A citation that the other side has as typed words is words.
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

/// What identifies a run that is never cut: a citation by where it leads in the newer text, whatever its number; a value
/// by its words.
fn identity(run: &Run, anchors: &BTreeMap<String, String>) -> Option<String> {
    match &run.kind {
        RunKind::Cited(anchor) => {
            let anchor = anchors.get(anchor).unwrap_or(anchor);
            Some(format!("\u{4}{anchor}\u{4}{}", squeezed(&without_numbers(&run.text))))
        }
        RunKind::Value => Some(squeezed(&run.text).into_owned()),
        RunKind::Words | RunKind::Address | RunKind::Notice => None,
    }
}

/// The words of a text, and what stands between them.
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

/// True where two pieces are one word: the dictionary cuts off a kana that is no particle (`う`, `ち`), and every hyphen.
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

/// The sentences of a cell, as ranges of its tokens.
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
