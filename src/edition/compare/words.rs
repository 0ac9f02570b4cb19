//! Finds the words that differ between two lines: sentence by sentence, then word by word.

use std::collections::BTreeSet;
use std::ops::Range;

use similar::DiffOp;

use super::blanks::squeezed;
use super::like::{Letters, pair_up, share};
use super::line::{LineCell, RunKind};
use super::steps::{Numberer, steps};
use super::token::{RenamedAnchors, Token, WholeTokens, sentences};
use super::{Change, ChangeMark, ComparedPiece};
use crate::base::Language;

/// Two sentences that share less than one part in this many are different ones: they share only words that every
/// sentence of a notice has.
const LEAST_COMMON: usize = 2;
/// In larger rows, measured in pairs of cells, cells are not matched by likeness.
const MOST_CELLS: usize = 400;
/// The least likeness of two sentences that are compared word by word.
const ALIKE: f32 = 0.2;

/// A cell compared on both sides.
pub(super) struct ComparedCell {
    pub(super) old: Vec<ComparedPiece>,
    pub(super) new: Vec<ComparedPiece>,
    pub(super) change: Change,
    /// The weight of the words on both sides.
    pub(super) common: usize,
    /// The weight of the lighter side.
    pub(super) least: usize,
}

impl ComparedCell {
    /// Whether at least one part in `many` of the lighter side is on both.
    pub(super) fn shares(&self, many: usize) -> bool {
        self.common * many >= self.least
    }
}

/// The marks of both sides, token by token.
struct TokenMarks {
    old: Vec<ChangeMark>,
    new: Vec<ChangeMark>,
    /// The weight of the words on both sides.
    common: usize,
}

/// Compares a cell. A sentence on one side only is marked as a whole; no mark splits a word.
pub(super) fn compare(old: &LineCell, new: &LineCell, anchors: &RenamedAnchors) -> ComparedCell {
    let whole = WholeTokens::of(old, new, anchors);
    let (olds, news) = (whole.tokens(old, true), whole.tokens(new, false));
    let mut names = Numberer::default();
    let mut named = |token| names.of(name_of(token));
    let old_names: Vec<u32> = olds.iter().map(&mut named).collect();
    let new_names: Vec<u32> = news.iter().map(&mut named).collect();
    let mut marks = TokenMarks {
        old: vec![ChangeMark::Changed; olds.len()],
        new: vec![ChangeMark::Changed; news.len()],
        common: 0,
    };
    let sides = TokenSides { olds: &olds, news: &news, old_names: &old_names, new_names: &new_names };
    sides.sentences(&mut marks);
    let weight = |tokens: &[Token<'_>]| tokens.iter().map(Token::weight).sum::<usize>();
    let least = weight(&olds).min(weight(&news));
    let common = marks.common;
    let old_marks = marks.old.clone();
    settle(&olds, &mut marks.old, (&news, &marks.new));
    settle(&news, &mut marks.new, (&olds, &old_marks));
    let all = || marks.old.iter().chain(&marks.new);
    let change = if all().any(|mark| *mark == ChangeMark::Changed) {
        Change::Words
    } else if all().any(|mark| *mark == ChangeMark::Number) {
        Change::Numbers
    } else {
        Change::Same
    };
    let (old, new) = ((olds.as_slice(), marks.old.as_slice()), (news.as_slice(), marks.new.as_slice()));
    ComparedCell { old: pieces(old, new), new: pieces(new, old), change, common, least }
}

fn name_of<'t>(token: &'t Token<'_>) -> &'t str {
    &token.name
}

/// Returns a whole cell under one mark, without the addresses behind its words.
pub(super) fn whole(cell: &LineCell, mark: ChangeMark) -> Vec<ComparedPiece> {
    let mut all = Vec::new();
    for run in cell.runs.iter().filter(|run| !run.is_hidden()) {
        push(&mut all, mark, &run.text, run.language.as_ref());
    }
    all
}

/// The tokens of both sides, with the same small number for equal ones.
struct TokenSides<'a> {
    olds: &'a [Token<'a>],
    news: &'a [Token<'a>],
    old_names: &'a [u32],
    new_names: &'a [u32],
}

impl TokenSides<'_> {
    /// Marks the common words, sentence by sentence.
    fn sentences(&self, marks: &mut TokenMarks) {
        let (olds, news) = (sentences(self.olds), sentences(self.news));
        if let ([_], [_]) = (olds.as_slice(), news.as_slice()) {
            return self.words(0..self.olds.len(), 0..self.news.len(), marks);
        }
        let mut names = Numberer::default();
        let mut named = |ranges: &[Range<usize>], tokens: &[Token<'_>], own: &[u32]| -> Vec<u32> {
            let said = |range: &Range<usize>| -> Vec<u32> {
                range.clone().filter(|index| !tokens[*index].name.is_empty()).map(|index| own[index]).collect()
            };
            ranges.iter().map(|range| names.of(said(range))).collect()
        };
        let (old_names, new_names) = (named(&olds, self.olds, self.old_names), named(&news, self.news, self.new_names));
        for step in steps(&old_names, &new_names) {
            let (old_gap, new_gap) = (&olds[step.old_range()], &news[step.new_range()]);
            match step {
                DiffOp::Equal { .. } => {
                    old_gap.iter().zip(new_gap).for_each(|(old, new)| self.words(old.clone(), new.clone(), marks));
                }
                _ => {
                    for (o, n) in self.alike(old_gap, new_gap) {
                        self.words(old_gap[o].clone(), new_gap[n].clone(), marks);
                    }
                }
            }
        }
    }

    /// Returns the sentences of a gap that may be one sentence with other words.
    fn alike(&self, olds: &[Range<usize>], news: &[Range<usize>]) -> Vec<(usize, usize)> {
        let letters = |tokens: &[Token<'_>]| Letters::of(tokens.iter().map(|token| token.text));
        let olds: Vec<Letters> = olds.iter().map(|range| letters(&self.olds[range.clone()])).collect();
        let news: Vec<Letters> = news.iter().map(|range| letters(&self.news[range.clone()])).collect();
        pair_up(&olds, &news, |o, n| Some(share(&olds[o], &news[n])).filter(|share| *share >= ALIKE))
    }

    /// Marks the words that two sentences share, if they share enough to be one sentence.
    fn words(&self, olds: Range<usize>, news: Range<usize>, marks: &mut TokenMarks) {
        // Blanks are not words: they are marked along with the words around them.
        let said = |range: &Range<usize>, tokens: &[Token<'_>]| -> Vec<usize> {
            range.clone().filter(|index| !tokens[*index].name.is_empty()).collect()
        };
        let (olds, news) = (said(&olds, self.olds), said(&news, self.news));
        let names = |places: &[usize], names: &[u32]| places.iter().map(|place| names[*place]).collect::<Vec<u32>>();
        let steps = steps(&names(&olds, self.old_names), &names(&news, self.new_names));
        let kept: Vec<(Range<usize>, Range<usize>)> = self.kept(&steps, &olds);
        let weight = |places: &[usize], tokens: &[Token<'_>]| -> usize {
            places.iter().map(|place| tokens[*place].weight()).sum()
        };
        let common: usize = kept.iter().map(|(old, _)| weight(&olds[old.clone()], self.olds)).sum();
        let least = weight(&olds, self.olds).min(weight(&news, self.news));
        if common * LEAST_COMMON < least {
            return;
        }
        marks.common += common;
        for (old, new) in kept {
            for (o, n) in olds[old].iter().zip(&news[new]) {
                let mark = if squeezed(self.olds[*o].text) == squeezed(self.news[*n].text) {
                    ChangeMark::Same
                } else {
                    ChangeMark::Number
                };
                (marks.old[*o], marks.new[*n]) = (mark, mark);
            }
        }
    }

    /// Returns the common words, except a single kana that only joins two changed words: a changed phrase is marked
    /// whole.
    fn kept(&self, steps: &[DiffOp], olds: &[usize]) -> Vec<(Range<usize>, Range<usize>)> {
        let is_joint = |index: usize, step: &DiffOp| {
            let inner = index > 0 && index + 1 < steps.len();
            inner && step.old_range().len() == 1 && is_joint(&self.olds[olds[step.old_range().start]])
        };
        let equal = steps.iter().enumerate().filter(|(_, step)| matches!(step, DiffOp::Equal { .. }));
        let kept = equal.filter(|(index, step)| !is_joint(*index, step));
        kept.map(|(_, step)| (step.old_range(), step.new_range())).collect()
    }
}

/// Pairs the cells of two lines: by label if both have the same labels, otherwise by content, then by label, by
/// likeness and in order. A column that was moved or renamed is the same column.
pub(super) fn columns(old: &[LineCell], new: &[LineCell]) -> Vec<(usize, usize)> {
    let same_labels = old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.same_label(new));
    let labelled = old.iter().any(|cell| !cell.label.is_empty());
    if same_labels && (labelled || old.len() == 1) {
        return (0..old.len()).map(|at| (at, at)).collect();
    }
    let content = |cells: &[LineCell]| cells.iter().map(LineCell::content).collect::<Vec<String>>();
    let (olds, news) = (content(old), content(new));
    let mut found = Columns { old: vec![None; old.len()], new: vec![None; new.len()] };
    let says = |o: usize, n: usize| !olds[o].is_empty() && olds[o] == news[n];
    let labels = |o: usize, n: usize| !old[o].label.is_empty() && old[o].same_label(&new[n]);
    found.pair(|o, n| says(o, n) && labels(o, n));
    found.pair(says);
    found.pair(labels);
    let alike = |o: usize, n: usize| compare(&old[o], &new[n], &RenamedAnchors::default()).shares(LEAST_COMMON);
    if old.len() * new.len() <= MOST_CELLS {
        found.pair(|o, n| !olds[o].is_empty() && !news[n].is_empty() && alike(o, n));
    }
    let left = |all: &[Option<usize>]| (0..all.len()).filter(|at| all[*at].is_none()).collect::<Vec<usize>>();
    let (old_left, new_left) = (left(&found.old), left(&found.new));
    if old_left.len() == new_left.len() {
        old_left.into_iter().zip(new_left).for_each(|(o, n)| found.join(o, n));
    }
    found.old.iter().enumerate().filter_map(|(o, n)| Some((o, (*n)?))).collect()
}

/// The counterpart of each cell of both sides.
struct Columns {
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
}

impl Columns {
    fn join(&mut self, o: usize, n: usize) {
        (self.old[o], self.new[n]) = (Some(n), Some(o));
    }

    /// Pairs each unpaired cell with the first one on the other side that is the same.
    fn pair(&mut self, same: impl Fn(usize, usize) -> bool) {
        for o in 0..self.old.len() {
            if self.old[o].is_some() {
                continue;
            }
            if let Some(n) = (0..self.new.len()).find(|n| self.new[*n].is_none() && same(o, *n)) {
                self.join(o, n);
            }
        }
    }
}

/// Whether a token is a single kana.
fn is_joint(token: &Token<'_>) -> bool {
    let mut letters = token.text.chars();
    let kana = letters.next().is_some_and(|c| matches!(c, '\u{3041}'..='\u{3096}'));
    kana && letters.next().is_none() && !matches!(token.run.kind, RunKind::Cited(_))
}

/// Marks what is not compared: a blank between two changed words changes with them, and an address is shown if it
/// differs. A reference to another notice is no difference if the other side has the same words without one.
fn settle(tokens: &[Token<'_>], marks: &mut [ChangeMark], other: (&[Token<'_>], &[ChangeMark])) {
    let named = |tokens: &[Token<'_>], marks: &[ChangeMark]| {
        let mut all = tokens.iter().zip(marks);
        all.any(|(token, mark)| token.run.kind == RunKind::Notice && *mark == ChangeMark::Changed)
    };
    let led = named(other.0, other.1);
    let mut before = ChangeMark::Same;
    for index in 0..tokens.len() {
        let token = &tokens[index];
        if token.name.is_empty() {
            let after = (index + 1..tokens.len()).find(|next| !tokens[*next].name.is_empty());
            let after = after.map_or(ChangeMark::Same, |next| marks[next]);
            marks[index] = if before == ChangeMark::Changed && after == ChangeMark::Changed {
                ChangeMark::Changed
            } else {
                ChangeMark::Same
            };
        } else if token.run.kind == RunKind::Notice && !led {
            marks[index] = ChangeMark::Same;
        } else if !token.is_hidden() {
            before = marks[index];
        }
    }
}

/// The words of one side with their marks.
type MarkedWords<'m> = (&'m [Token<'m>], &'m [ChangeMark]);

/// Joins neighbours with the same mark and language. An unchanged address is not shown, nor is the target of a
/// citation, unless it is the only difference.
fn pieces((tokens, marks): MarkedWords<'_>, (others, other_marks): MarkedWords<'_>) -> Vec<ComparedPiece> {
    let cited = |token: &Token<'_>, mark: &ChangeMark| match &token.run.kind {
        RunKind::Cited(anchor) if *mark == ChangeMark::Changed && token.text == token.run.text => Some(anchor.clone()),
        _ => None,
    };
    let elsewhere: BTreeSet<&str> = others
        .iter()
        .zip(other_marks)
        .filter(|(token, mark)| cited(token, mark).is_some())
        .map(|(token, _)| token.text)
        .collect();
    let mut pieces: Vec<ComparedPiece> = Vec::new();
    for (token, mark) in tokens.iter().zip(marks) {
        let language = token.run.language.as_ref();
        if !token.is_hidden() {
            push(&mut pieces, *mark, token.text, language);
        } else if *mark != ChangeMark::Same {
            push(&mut pieces, *mark, &format!(" <{}>", token.text), language);
        }
        if let Some(anchor) = cited(token, mark).filter(|_| elsewhere.contains(token.text)) {
            push(&mut pieces, *mark, &format!(" <#{anchor}>"), language);
        }
    }
    pieces
}

fn push(pieces: &mut Vec<ComparedPiece>, mark: ChangeMark, text: &str, language: Option<&Language>) {
    match pieces.last_mut() {
        Some(last) if last.mark == mark && last.language.as_ref() == language => last.text.push_str(text),
        _ => pieces.push(ComparedPiece { mark, text: text.to_owned(), language: language.cloned() }),
    }
}
