//! Days written in several words: 1 de abril de 2026, ngày 1 tháng 4 năm 2026, 4 月 1 日.

use super::{in_small, is_wide, number};
use crate::words::Profile;

/// A piece of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
enum DayPiece {
    /// The number of a day, month or year.
    Number,
    /// The name of a month.
    Month,
    /// A blank, where a line could break.
    Blank,
    /// Words or signs, in lower case.
    Words(String),
}

/// A form of a day: the words before its first number, and the pieces from that number on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct DayForm {
    lead: String,
    pieces: Vec<DayPiece>,
}

/// The forms of days, in the languages of a site, inside which a line could break.
#[derive(Debug, Default)]
pub(super) struct WholeDays {
    forms: Vec<DayForm>,
    /// Names of months, in lower case.
    months: Vec<String>,
}

impl WholeDays {
    /// Adds the forms of a language.
    ///
    /// A line may break after a year followed by an ideograph or a Korean syllable: 2026 年｜4 月 1 日.
    pub(super) fn extend(&mut self, profile: &Profile) {
        for written in profile.date_forms.iter().filter(|form| form.contains(' ')) {
            let pieces = pieces(written);
            let behind_year =
                pieces.iter().position(|piece| matches!(piece, DayPiece::Words(w) if w.starts_with(is_wide)));
            let year = behind_year.filter(|_| written.starts_with('Y')).map_or(0, |at| at + 1);
            self.take(&pieces[..year]);
            self.take(&pieces[year..]);
        }
        self.months.extend(profile.months.iter().flatten().cloned());
    }

    /// Sorts forms and months so that the longer of two that begin alike comes first.
    pub(super) fn longest_first(&mut self) {
        self.forms.sort_by_key(|form| std::cmp::Reverse(form.pieces.len()));
        self.forms.dedup();
        self.months.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        self.months.dedup();
    }

    fn take(&mut self, pieces: &[DayPiece]) {
        let Some(first) = pieces.iter().position(|piece| *piece == DayPiece::Number) else { return };
        let words = pieces[..first].iter().map(|piece| match piece {
            DayPiece::Words(words) => words,
            _ => " ",
        });
        let (lead, pieces) = (words.collect::<String>().trim_start().to_owned(), pieces[first..].to_vec());
        if pieces.contains(&DayPiece::Blank) || !lead.is_empty() {
            self.forms.push(DayForm { lead, pieces });
        }
    }

    /// Returns the length of the words at the end of `before` and that of the rest, from the number at the start of
    /// `text` on, if together they are a day.
    pub(super) fn find(&self, before: &str, text: &str) -> Option<(usize, usize)> {
        self.forms.iter().find_map(|form| {
            let start = before.len().checked_sub(form.lead.len())?;
            in_small(before.get(start..)?, &form.lead)?;
            Some((form.lead.len(), self.length(&form.pieces, text)?))
        })
    }

    /// Returns the length of a day in this form at the start of `text`.
    fn length(&self, pieces: &[DayPiece], text: &str) -> Option<usize> {
        let mut at = 0;
        for piece in pieces {
            let rest = &text[at..];
            at += match piece {
                DayPiece::Number => Some(number(rest)).filter(|length| *length > 0)?,
                DayPiece::Month => self.months.iter().find_map(|month| in_small(rest, month))?,
                DayPiece::Blank => rest.chars().next().filter(|c| c.is_whitespace())?.len_utf8(),
                DayPiece::Words(words) => in_small(rest, words)?,
            };
        }
        Some(at)
    }
}

/// Returns the pieces of a form, in which D, M, MONTH and Y are placeholders.
fn pieces(form: &str) -> Vec<DayPiece> {
    let mut pieces: Vec<DayPiece> = Vec::new();
    let mut rest = form;
    while let Some(sign) = rest.chars().next() {
        let month = rest.strip_prefix("MONTH");
        let piece = match sign {
            _ if month.is_some() => DayPiece::Month,
            'Y' | 'M' | 'D' => DayPiece::Number,
            ' ' => DayPiece::Blank,
            _ => DayPiece::Words(sign.to_lowercase().collect()),
        };
        rest = month.unwrap_or(&rest[sign.len_utf8()..]);
        match (pieces.last_mut(), piece) {
            (Some(DayPiece::Words(words)), DayPiece::Words(more)) => words.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
    }
    pieces
}
