//! Finds the lines of a paper that did not reach the text made from it.

use super::heading::{any_number, typed_number};
use crate::exchange::read::{Paper, PaperPart, unescaped, without_addresses};
use crate::model::text::{RecordText, plain_words};
use crate::model::{Cell, Row, Text};
use crate::read::marks::without_note_mark;

/// Returns the beginnings of the lines of which words are missing in the text.
pub(crate) fn lost(paper: &Paper, text: &Text) -> Vec<String> {
    let found = FoundLetters::of(letters(&words_of(text)));
    let mut lost = Vec::new();
    let cells = |part: &PaperPart| match part {
        PaperPart::Line(line) => vec![line.words.clone()],
        PaperPart::Table(rows) => rows.iter().flatten().filter(|cell| *cell != "^").cloned().collect(),
    };
    for words in paper.parts.iter().flat_map(cells) {
        let (_, rest) = typed_number(&words);
        let rest = without_note_mark(rest);
        let wanted = letters(&shown(rest));
        // A character at the head of a line may be a number, which the scheme generates.
        let numbered = || wanted.chars().next().is_some_and(|first| found.contain(&wanted[first.len_utf8()..]));
        if !(found.contain(&wanted) || numbered() || found.contain(&letters(&shown(any_number(&words).1)))) {
            lost.push(rest.chars().take(40).collect());
        }
    }
    lost
}

/// The letters of a text, indexed: a search costs the same wherever the words are, and if they are nowhere.
struct FoundLetters {
    all: String,
    /// The offsets of all letters, in the order of what begins there.
    starts: Vec<usize>,
}

impl FoundLetters {
    /// How far what begins at an offset is compared, in bytes.
    const DEPTH: usize = 96;

    fn of(all: String) -> Self {
        let mut starts: Vec<usize> = all.char_indices().map(|(at, _)| at).collect();
        starts.sort_unstable_by_key(|at| Self::head(&all.as_bytes()[*at..]));
        Self { all, starts }
    }

    fn head(bytes: &[u8]) -> &[u8] {
        &bytes[..bytes.len().min(Self::DEPTH)]
    }

    fn contain(&self, wanted: &str) -> bool {
        let (all, wanted) = (self.all.as_bytes(), wanted.as_bytes());
        let head = Self::head(wanted);
        let first = self.starts.partition_point(|at| Self::head(&all[*at..]) < head);
        let mut alike = self.starts[first..].iter().take_while(|at| all[**at..].starts_with(head));
        wanted.is_empty() || alike.any(|at| all[*at..].starts_with(wanted))
    }
}

/// Returns CommonMark as a reader sees it: without escapes and link addresses.
fn shown(words: &str) -> String {
    unescaped(&without_addresses(words))
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

/// Returns every word of a text, in the order of the file.
fn words_of(text: &Text) -> String {
    let mut out = plain_words(&text.title) + &RecordText::plain_of(&text.preamble);
    for section in text.all_sections() {
        out += &(plain_words(&section.heading) + &RecordText::plain_of(&section.body));
        for table in &section.tables {
            out += &plain_words(&table.caption);
            out.extend(table.columns.iter().map(|column| plain_words(column)));
            out.extend(table.rows.iter().flat_map(|row| match row {
                Row::Note(inner) => vec![RecordText::plain_of(inner)],
                Row::Cells(cells) => cells.iter().filter_map(Cell::blocks).map(RecordText::plain_of).collect(),
            }));
        }
    }
    out + &RecordText::plain_of(&text.closing)
}

#[cfg(test)]
mod tests {
    use super::{FoundLetters, shown};

    #[test]
    fn the_address_of_a_link_is_not_shown_whatever_it_holds() {
        assert_eq!(shown("[odd](<https://c.example/x)y>) \\*b"), "[odd *b");
    }

    #[test]
    fn words_are_found_wherever_they_are() {
        let found = FoundLetters::of(format!("利用目的{}b当社は", "a".repeat(200)));
        let long = format!("的{}b当", "a".repeat(200));
        for words in ["", "利用", "目的a", "は", "当社は", long.as_str(), "ab当"] {
            assert!(found.contain(words), "{words}");
        }
        for words in ["利目", "当社はa", "ba", &long.replace("a当", "aa当").replace('b', "ab")] {
            assert!(!found.contain(words), "{words}");
        }
    }
}
