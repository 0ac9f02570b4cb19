//! Telephone numbers in running text.

use std::collections::BTreeSet;
use std::ops::Range;

use super::folded;

/// The telephone numbers of a text, in domestic digits: 03-0000-0000 and +81-3-0000-0000 are the same.
pub(crate) fn phones(text: &str) -> BTreeSet<String> {
    phone_ranges(text).into_iter().map(|(_, phone)| phone).collect()
}

/// The ranges of the telephone numbers of a text, and their domestic digits.
pub(super) fn phone_ranges(text: &str) -> Vec<(Range<usize>, String)> {
    let chars = folded(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        let part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | ' ' | '‐' | '−' | '–' | 'ー');
        while at < chars.len() && part(chars[at].1) {
            at += 1;
        }
        let run: String = chars[start..at].iter().map(|(_, c)| *c).collect();
        let run = run.trim_end_matches([' ', '(', '-']);
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let separated = run.trim().chars().filter(|c| !c.is_ascii_digit() && *c != ' ').count() >= 2;
        if digits.len() >= 9 && digits.len() <= 15 && separated {
            let end = chars[start + run.chars().count() - 1];
            let domestic = match digits.strip_prefix("81").filter(|_| run.contains('+')) {
                Some(rest) => format!("0{}", rest.trim_start_matches('0')),
                None => digits,
            };
            found.push((chars[start].0..end.0 + end.1.len_utf8(), domestic));
        }
        at = at.max(start + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_the_same_in_both_forms() {
        assert_eq!(phones("電話 03-0000-0000"), phones("Phone: +81-3-0000-0000"));
        assert_eq!(phones("(03) 0000-0001").len(), 1);
        assert!(phones("2026-04-01 and 100-0000").is_empty());
    }
}
