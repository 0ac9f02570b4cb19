//! Which words of two lines differ.

use std::collections::BTreeMap;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use similar::DiffOp;

use super::align::{Names, steps};
use super::line::{Cell, Run, without_numbers};
use super::{Change, Mark, Piece};
use crate::base::language::Language;

/// Where less than one part in this many of the shorter text is common, all of both is other words: what they share by
/// chance is not worth a mark.
const LEAST_COMMON: usize = 3;

/// A word, or a citation.
struct Token<'a> {
    text: &'a str,
    run: &'a Run,
}

/// Both sides of a cell, with their marks, and what became of it. `anchors` says by which anchor the newer text knows what
/// an anchor of the older one led to, where that differs.
pub(super) fn compare(old: &Cell, new: &Cell, anchors: &BTreeMap<String, String>) -> (Vec<Piece>, Vec<Piece>, Change) {
    let (olds, news) = (tokens(old), tokens(new));
    let renumbered = renumbered(&olds, &news, anchors);
    let mut names = Names::default();
    let old_names: Vec<u32> = olds.iter().map(|token| names.of(now(token, &renumbered, anchors))).collect();
    let new_names: Vec<u32> = news.iter().map(|token| names.of(token.text)).collect();
    let steps = steps(&old_names, &new_names);
    let length = |tokens: &[Token<'_>]| tokens.iter().map(|token| token.text.len()).sum::<usize>();
    let common = |step: &DiffOp| match step {
        DiffOp::Equal { .. } => length(&olds[step.old_range()]),
        _ => 0,
    };
    if steps.iter().map(common).sum::<usize>() * LEAST_COMMON < length(&olds).min(length(&news)) {
        return (marked(&olds, Mark::Changed), marked(&news, Mark::Changed), Change::Words);
    }
    let (mut old_marks, mut new_marks) = (vec![Mark::Changed; olds.len()], vec![Mark::Changed; news.len()]);
    let inner = |index: usize| index > 0 && index + 1 < steps.len();
    for (index, step) in steps.iter().enumerate() {
        if inner(index) && is_joint(&olds[step.old_range()]) {
            continue;
        }
        if let DiffOp::Equal { old_index, new_index, len } = *step {
            for (o, n) in (old_index..old_index + len).zip(new_index..) {
                let mark = if olds[o].text == news[n].text { Mark::Same } else { Mark::Number };
                (old_marks[o], new_marks[n]) = (mark, mark);
            }
        }
    }
    let all = || old_marks.iter().chain(&new_marks);
    let change = match () {
        () if all().any(|mark| *mark == Mark::Changed) => Change::Words,
        () if all().any(|mark| *mark == Mark::Number) => Change::Numbers,
        () => Change::Same,
    };
    (pieces(&olds, &old_marks), pieces(&news, &new_marks), change)
}

/// All of a cell under one mark.
pub(super) fn whole(cell: &Cell, mark: Mark) -> Vec<Piece> {
    marked(&tokens_uncut(cell), mark)
}

/// Cuts a cell into words. Japanese has no spaces between them: a dictionary knows where they end.
fn tokens(cell: &Cell) -> Vec<Token<'_>> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut tokens = Vec::new();
    for run in &cell.runs {
        if run.cited.is_some() {
            tokens.push(Token { text: &run.text, run });
            continue;
        }
        let mut start = 0;
        for end in segmenter.segment_str(&run.text).filter(|end| *end > 0) {
            tokens.push(Token { text: &run.text[start..end], run });
            start = end;
        }
    }
    tokens
}

fn tokens_uncut(cell: &Cell) -> Vec<Token<'_>> {
    cell.runs.iter().map(|run| Token { text: &run.text, run }).collect()
}

/// What identifies a citation whatever its number: where it leads in the newer text, and its words.
type Citation = (String, String);

fn citation(token: &Token<'_>, anchors: &BTreeMap<String, String>) -> Option<Citation> {
    let anchor = token.run.cited.as_ref()?;
    Some((anchors.get(anchor).unwrap_or(anchor).clone(), without_numbers(token.text)))
}

/// How the newer text writes each citation, where the older one has it under another number.
fn renumbered(old: &[Token<'_>], new: &[Token<'_>], anchors: &BTreeMap<String, String>) -> BTreeMap<Citation, String> {
    let unchanged = BTreeMap::new();
    let now: BTreeMap<Citation, &str> =
        new.iter().filter_map(|token| Some((citation(token, &unchanged)?, token.text))).collect();
    let pair = |token: &Token<'_>| {
        let citation = citation(token, anchors)?;
        let text = (*now.get(&citation)?).to_owned();
        Some((citation, text))
    };
    old.iter().filter_map(pair).collect()
}

/// A word of the older text as the newer one would write it.
fn now<'a>(
    token: &'a Token<'_>,
    renumbered: &'a BTreeMap<Citation, String>,
    anchors: &BTreeMap<String, String>,
) -> &'a str {
    citation(token, anchors).and_then(|citation| renumbered.get(&citation)).map_or(token.text, String::as_str)
}

/// True for a space or a single kana: between two changed words, it is marked with them, so that a changed phrase is one.
fn is_joint(tokens: &[Token<'_>]) -> bool {
    let [token] = tokens else { return false };
    let mut letters = token.text.chars();
    let joint = |c: char| matches!(c, ' ' | '\u{3000}' | '\u{3041}'..='\u{3096}');
    token.run.cited.is_none() && letters.next().is_some_and(joint) && letters.next().is_none()
}

fn marked(tokens: &[Token<'_>], mark: Mark) -> Vec<Piece> {
    pieces(tokens, &vec![mark; tokens.len()])
}

/// Joins neighbours with the same mark and language.
fn pieces(tokens: &[Token<'_>], marks: &[Mark]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (token, mark) in tokens.iter().zip(marks) {
        let language: &Option<Language> = &token.run.language;
        match pieces.last_mut() {
            Some(last) if last.mark == *mark && last.language == *language => last.text.push_str(token.text),
            _ => pieces.push(Piece { mark: *mark, text: token.text.to_owned(), language: language.clone() }),
        }
    }
    pieces
}
