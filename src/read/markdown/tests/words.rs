//! Whatever is typed, no word of it is lost or invented, and nothing panics.

use super::super::*;
use crate::base::Sources;
use crate::read::marks;
use crate::read::marks::tidy::{TidiedText, tidy};

/// A small generator of numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

/// Fragments that a writer may put anywhere: marks, blanks, and words that look like them.
const BITS: [&str; 40] = [
    "1. ",
    "1) ",
    "- ",
    "> ",
    "１　",
    "２　",
    "（１）",
    "(2)",
    "①",
    "②",
    "ア　",
    "イ　",
    "イ．",
    "ロ",
    "一　",
    "二、",
    "a. ",
    "b)",
    "(i)",
    "ii)",
    "・",
    "○",
    "※",
    "注1：",
    "\n",
    "\n\n",
    "  ",
    "　",
    "\t",
    "\\",
    "\\\n",
    "**題**",
    "氏名",
    "当社は、提供します。",
    "ただし、",
    "{table:x}",
    "|",
    "1-1　",
    "1.1 ",
    "第5条（目的）",
];

fn prose(text: &str) -> Prose {
    Prose::bare(text, Sources::default().add("ja.toml", text))
}

/// The letters of a text, without digits, marks and blanks.
fn letters(text: &str) -> String {
    text.chars().filter(|c| "題氏名当社は提供しますただ目的".contains(*c)).collect()
}

fn check(text: &str) {
    let prose = prose(text);
    let read = marks::read(&prose, Reading::default(), None, &mut Findings::default()).text;
    assert_eq!(letters(&read), letters(text), "{text:?}");
    blocks(&prose, Reading::default(), &mut Nodes::default(), &mut Findings::default());
    let TidiedText::New(new, _) = tidy(&prose, Reading::default(), None) else { return };
    assert_eq!(letters(&new), letters(text), "{text:?}");
}

#[test]
fn words_in_are_words_out() {
    let mut dice = Dice(12);
    for _ in 0..6_000 {
        let count = dice.below(14);
        check(&(0..count).map(|_| BITS[dice.below(BITS.len())]).collect::<String>());
    }
}

/// The texts of the corpus, with a piece taken out or put in.
#[test]
fn changed_texts_lose_no_word() {
    let mut dice = Dice(7);
    let all: Vec<char> = include_str!("lists.txt").chars().collect();
    for _ in 0..2_000 {
        let start = dice.below(all.len());
        let mut piece: Vec<char> = all[start..(start + 120).min(all.len())].to_vec();
        piece.remove(dice.below(piece.len()));
        let at = dice.below(piece.len() + 1);
        piece.splice(at..at, BITS[dice.below(BITS.len())].chars());
        check(&piece.into_iter().collect::<String>());
    }
}
