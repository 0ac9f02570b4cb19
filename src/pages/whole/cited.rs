//! Citations with numbers in ideographs: 第十九条, 第二十条の三.

use std::ops::Range;

use crate::words::Profile;

/// Ideographs for numbers.
const NUMERALS: &str = "〇零一二三四五六七八九十百千";
/// The most ideographs in the number of a citation.
const LONGEST: usize = 7;

/// The signs around the number in a citation.
#[derive(Debug, Default)]
pub(super) struct CitationSigns {
    /// Before the number: 第.
    before: Vec<char>,
    /// After it: 条.
    behind: Vec<char>,
    /// Before the number of a branch: の.
    branch: Vec<char>,
}

impl CitationSigns {
    /// Adds the signs of a language.
    pub(super) fn extend(&mut self, profile: &Profile) {
        self.before.extend(&profile.cite_affixes);
        self.behind.extend(profile.cite_units.iter().flatten());
        self.branch.extend(profile.cite_branch);
    }

    /// Adds the citations in a text to its other units, in order.
    pub(super) fn find(&self, text: &str, units: &mut Vec<Range<usize>>) {
        if !self.before.iter().any(|sign| text.contains(*sign)) {
            return;
        }
        let known = units.len();
        let mut at = 0;
        while let Some(found) = text[at..].find(self.before.as_slice()) {
            let start = at + found;
            let sign = text[start..].chars().next().map_or(1, char::len_utf8);
            let cited = self.length(&text[start + sign..]);
            units.extend(cited.map(|length| start..start + sign + length));
            at = start + sign + cited.unwrap_or(0);
        }
        if units.len() > known {
            units.sort_by_key(|unit| unit.start);
            units.dedup_by(|next, unit| next.start < unit.end);
        }
    }

    /// Returns the length of the number at the start of `text` with the sign after it and its branch, if any.
    fn length(&self, text: &str) -> Option<usize> {
        let number = numeral(text)?;
        let sign = text[number..].chars().next().filter(|sign| self.behind.contains(sign))?;
        let end = number + sign.len_utf8();
        let rest = &text[end..];
        let branch = rest.chars().next().filter(|sign| self.branch.contains(sign)).map(char::len_utf8);
        Some(end + branch.and_then(|sign| Some(sign + numeral(&rest[sign..])?)).unwrap_or(0))
    }
}

/// Returns the length of the number in ideographs at the start of `text`.
fn numeral(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches(|c| NUMERALS.contains(c));
    let length = text.len() - rest.len();
    (1..=LONGEST).contains(&text[..length].chars().count()).then_some(length)
}
