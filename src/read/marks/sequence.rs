//! Marks that are of no sequence: a list begins with none of them, and none goes on with a list.

use super::mark::{MarkReading, Sign};
use super::reader::MarksReader;
use super::words::are_words;

/// How far a mark may be from the one that is waited for, and still be a slip in a list rather than words.
const SLIP: u32 = 3;

impl MarksReader<'_, '_> {
    /// Whether a mark that counts in a run alone goes on with its open list, though not in sequence: its number is told.
    pub(super) fn slips(&self, mark: &MarkReading, level: usize) -> bool {
        let near = |value: u32| value.abs_diff(mark.value) <= SLIP;
        !mark.thin
            && !is_many(mark)
            && self.stack.0[level]
                .readings
                .iter()
                .any(|(form, last)| *form == mark.form && near(last.saturating_add(1)))
    }

    /// Tells a line that is typed like an item and is none, for its mark is of no sequence. A run of them is told once.
    pub(super) fn out_of_sequence(&mut self, at: usize) -> bool {
        let (line, body) = (&self.lines[at], self.body(at));
        if !self.may_begin() {
            return false;
        }
        let marks = || line.marks.iter().filter(|mark| !mark.form.is_bullet() && !mark.thin && !are_words(body, mark));
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

/// Whether a mark names the number that is around it: 1.1, 1-1.
fn is_many(mark: &MarkReading) -> bool {
    matches!(mark.form.sign, Sign::Dotted(_) | Sign::Dashed)
}

/// How a mark may be read: its sequence, and which of it the mark is.
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
