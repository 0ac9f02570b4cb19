//! Marks out of sequence: no list begins with them, and they continue none.

use super::mark::{MarkReading, Sign};
use super::reader::MarksReader;
use super::words::is_no_mark;

/// The greatest distance of a mark from the expected one that still counts as a slip in a list rather than words.
const SLIP: u32 = 3;

impl MarksReader<'_, '_> {
    /// Whether a mark that counts only in a run continues its open list out of sequence; its number is then reported.
    pub(super) fn slips(&self, mark: &MarkReading, level: usize) -> bool {
        let near = |value: u32| value.abs_diff(mark.value) <= SLIP;
        !mark.thin
            && !is_many(mark)
            && self.stack.0[level]
                .readings
                .iter()
                .any(|(form, last)| *form == mark.form && near(last.saturating_add(1)))
    }

    /// Reports a line typed like an item whose mark is out of sequence. A run of such lines is reported once.
    pub(super) fn out_of_sequence(&mut self, at: usize) -> bool {
        let (line, body) = (&self.lines[at], self.body(at));
        if !self.may_begin() {
            return false;
        }
        let marks = || line.marks.iter().filter(|mark| !mark.form.is_bullet() && !mark.thin && !is_no_mark(body, mark));
        let range = |mark: &MarkReading| line.body.start..line.body.start + mark.len;
        if let Some(mark) = marks().find(|mark| is_many(mark) && self.stack.0.iter().any(|open| open.has(mark.form))) {
            self.teller.outer(range(mark), mark.before);
            return true;
        }
        let above = self.before.map(|before| &self.lines[before.line]);
        let below = self.lines.get(self.next[at]);
        let near = |mark: &MarkReading, other: Option<&super::line::MarkLine>| {
            let alike = |other: &MarkReading| other.form == mark.form && other.value.abs_diff(mark.value) <= SLIP;
            other.is_some_and(|other| other.marks.iter().any(alike))
        };
        let mut counted = marks().filter(|mark| !is_many(mark));
        let above = above.filter(|above| self.teller.is_told(above));
        if counted.clone().any(|mark| near(mark, above)) {
            self.teller.told_above(line);
            return true;
        }
        if !counted.any(|mark| near(mark, below)) {
            return false;
        }
        let readings: Vec<String> = marks().filter_map(reading).collect();
        let longest = marks().map(|mark| mark.len).max().unwrap_or(0);
        self.teller.no_sequence(line.body.start..line.body.start + longest, &readings);
        true
    }
}

/// Whether a mark includes the number of the item around it: 1.1, 1-1.
fn is_many(mark: &MarkReading) -> bool {
    matches!(mark.form.sign, Sign::Dotted(_) | Sign::Dashed)
}

/// Describes a reading of a mark: the start of its sequence, and the position of the mark in it.
fn reading(mark: &MarkReading) -> Option<String> {
    let first = match mark.form.sign {
        Sign::Digit => "1, 2, 3",
        Sign::Circled => "①, ②, ③",
        Sign::Kanji => "一, 二, 三",
        Sign::Kana => "ア, イ, ウ",
        Sign::Iroha => "イ, ロ, ハ",
        Sign::Lower => "a, b, c",
        Sign::Upper => "A, B, C",
        Sign::RomanLower => "i, ii, iii",
        Sign::RomanUpper => "I, II, III",
        Sign::Dotted(_) | Sign::Dashed | Sign::Bullet(_) => return None,
    };
    Some(format!("{first} … ({})", mark.value))
}
