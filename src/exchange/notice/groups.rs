//! Headings inside a section that nothing marks as such: several short lines, after each of which a list begins again at 1.

use super::Draft;
use super::heading::{counts, is_heading, is_short, typed_number};
use crate::exchange::read::{Line, Part};

/// The deepest level of a section.
const DEEPEST: usize = 5;

/// The sections, each such line the heading of a section inside the one that it stands in.
pub(super) fn grouped(sections: Vec<Draft>) -> Vec<Draft> {
    sections.into_iter().flat_map(split).collect()
}

fn split(mut section: Draft) -> Vec<Draft> {
    let heads: Vec<usize> = (0..section.body.len()).filter(|at| is_head(&section.body, *at)).collect();
    if heads.len() < 2 || section.level >= DEEPEST {
        return vec![section];
    }
    let mut inner: Vec<Draft> = Vec::new();
    for at in heads.into_iter().rev() {
        let mut body = section.body.split_off(at);
        let Part::Line(head) = body.remove(0) else { continue };
        let mut words = head.words;
        // A heading of two lines.
        let goes_on = head.continues || words.starts_with(['(', '（']);
        let before = section.body.last().and_then(unmarked).filter(|line| goes_on && is_short(&line.words));
        if let Some(before) = before.map(|line| line.words.clone()) {
            words = format!("{before} {words}");
            section.body.pop();
        }
        let level = section.level + 1;
        inner.push(Draft { level, heading: words, unnumbered: true, body, ..Draft::default() });
    }
    inner.push(section);
    inner.reverse();
    inner
}

/// Whether the line at a place leads to a list that begins at 1, as a heading does.
fn is_head(body: &[Part], at: usize) -> bool {
    let next = body.get(at + 1).and_then(line).is_some_and(|next| count(next) == Some(1));
    let has_words = |line: &Line| line.words.chars().any(char::is_alphabetic);
    next && unmarked(&body[at]).is_some_and(|line| is_heading(&line.words) && has_words(line))
}

fn line(part: &Part) -> Option<&Line> {
    match part {
        Part::Line(line) => Some(line),
        Part::Table(_) => None,
    }
}

/// A line that is no item, at the margin.
fn unmarked(part: &Part) -> Option<&Line> {
    let bracket =
        |words: &str| words.starts_with(['(', '（']) && words.chars().take(5).any(|c| matches!(c, ')' | '）'));
    let bullet = |words: &str| words.starts_with(|c: char| "・•●○■◆–-*※>".contains(c)) || bracket(words);
    line(part).filter(|line| {
        line.number.is_empty() && !line.inside && typed_number(&line.words).0.is_empty() && !bullet(&line.words)
    })
}

/// The number of an item, made or typed.
fn count(line: &Line) -> Option<u32> {
    let typed = typed_number(&line.words).0;
    let number = if line.number.is_empty() { typed } else { &line.number };
    match counts(number).as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_lines_before_lists_that_begin_again_are_headings() {
        let words = [
            "We use it as follows.",
            "Customers",
            "1. Services",
            "2. Support",
            "Employees",
            "(managers)",
            "1. Payroll",
            "2. Safety",
        ];
        let line = |words: &&str| {
            Part::Line(Line { words: (*words).to_owned(), continues: *words == "(managers)", ..Line::default() })
        };
        let section = Draft { level: 1, body: words.iter().map(line).collect(), ..Draft::default() };
        let made = grouped(vec![section]);
        let shape: Vec<(usize, &str, usize)> =
            made.iter().map(|draft| (draft.level, draft.heading.as_str(), draft.body.len())).collect();
        assert_eq!(shape, [(1, "", 1), (2, "Customers", 2), (2, "Employees (managers)", 2)]);
    }
}
