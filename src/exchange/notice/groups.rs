//! Headings inside a section that nothing marks as such: several short lines, each followed by a list that begins at 1.
//!
//! If a section has them, a short line separated from its list by a sentence or a bullet is a heading too.

use super::Draft;
use super::heading::{counts, is_heading, is_short, typed_number};
use crate::exchange::read::{PaperLine, PaperPart};

/// The deepest level of a section.
const DEEPEST: usize = 5;

/// Turns each such line into the heading of a section inside its own.
pub(super) fn grouped(sections: Vec<Draft>) -> Vec<Draft> {
    sections.into_iter().flat_map(split).collect()
}

fn split(mut section: Draft) -> Vec<Draft> {
    let body = &section.body;
    let of = |is_one: &dyn Fn(&[PaperPart], usize) -> bool| {
        (0..body.len()).filter(|at| is_one(body, *at)).collect::<Vec<_>>()
    };
    if of(&is_head).len() < 2 || section.level >= DEEPEST {
        return vec![section];
    }
    let heads = of(&|body, at| is_head(body, at) || leads(body, at));
    let mut inner: Vec<Draft> = Vec::new();
    for at in heads.into_iter().rev() {
        let mut body = section.body.split_off(at);
        let PaperPart::Line(head) = body.remove(0) else { continue };
        let mut words = head.words;
        // A heading of two lines.
        let goes_on = head.continues || words.starts_with(['(', '（']);
        let goes_on = |line: &&PaperLine| (goes_on || line.words.ends_with('/')) && is_short(&line.words);
        let before = section.body.last().and_then(unmarked).filter(goes_on);
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

/// Whether the line at an index is directly followed by a list that begins at 1.
fn is_head(body: &[PaperPart], at: usize) -> bool {
    begins(body, at + 1) && is_headed(&body[at])
}

/// Whether the line at an index leads to a list through a sentence, or after a list to a bullet.
fn leads(body: &[PaperPart], at: usize) -> bool {
    let by_sentence = || {
        let sentence =
            body.get(at + 1).and_then(unmarked).is_some_and(|line| line.words.ends_with([':', '：', '.', '。']));
        sentence && begins(body, at + 2)
    };
    let to_bullet = || {
        let above = at.checked_sub(1).and_then(|above| line(&body[above])).is_some_and(|above| count(above).is_some());
        let below = body.get(at + 1).and_then(line).is_some_and(|below| below.number == "-" || is_bullet(&below.words));
        above && below && line(&body[at]).is_some_and(|line| is_short(&line.words))
    };
    is_headed(&body[at]) && (by_sentence() || to_bullet())
}

/// Whether a list begins at an index.
fn begins(body: &[PaperPart], at: usize) -> bool {
    body.get(at).and_then(line).is_some_and(|line| count(line) == Some(1))
}

/// Whether a line can be a heading.
fn is_headed(part: &PaperPart) -> bool {
    let has_words = |line: &PaperLine| line.words.chars().any(char::is_alphabetic);
    unmarked(part).is_some_and(|line| is_heading(&line.words) && has_words(line))
}

fn is_bullet(words: &str) -> bool {
    words.starts_with(|c: char| "・•●○■◆–-*※>".contains(c))
}

fn line(part: &PaperPart) -> Option<&PaperLine> {
    match part {
        PaperPart::Line(line) => Some(line),
        PaperPart::Table(_) => None,
    }
}

/// Returns the line if it is no item and at the margin.
fn unmarked(part: &PaperPart) -> Option<&PaperLine> {
    let bracket =
        |words: &str| words.starts_with(['(', '（']) && words.chars().take(5).any(|c| matches!(c, ')' | '）'));
    line(part).filter(|line| {
        let marked = is_bullet(&line.words) || bracket(&line.words) || !typed_number(&line.words).0.is_empty();
        line.number.is_empty() && !line.inside && !marked
    })
}

/// Returns the number of an item, generated or typed.
fn count(line: &PaperLine) -> Option<u32> {
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
            PaperPart::Line(PaperLine {
                words: (*words).to_owned(),
                continues: *words == "(managers)",
                ..PaperLine::default()
            })
        };
        let section = Draft { level: 1, body: words.iter().map(line).collect(), ..Draft::default() };
        let made = grouped(vec![section]);
        let shape: Vec<(usize, &str, usize)> =
            made.iter().map(|draft| (draft.level, draft.heading.as_str(), draft.body.len())).collect();
        assert_eq!(shape, [(1, "", 1), (2, "Customers", 2), (2, "Employees (managers)", 2)]);
    }

    #[test]
    fn among_headings_a_line_that_a_sentence_or_a_bullet_parts_from_its_list_is_one() {
        let words = [
            "Customers",
            "1. Services",
            "Employees",
            "1. Payroll",
            "Contract/",
            "employees",
            "We may take:",
            "1. Resumes",
            "Devices",
            "• Cookies",
        ];
        let line = |words: &&str| PaperPart::Line(PaperLine { words: (*words).to_owned(), ..PaperLine::default() });
        let headings = |words: &[&str]| {
            let section = Draft { level: 1, body: words.iter().map(line).collect(), ..Draft::default() };
            grouped(vec![section]).into_iter().map(|draft| draft.heading).collect::<Vec<_>>()
        };
        assert_eq!(headings(&words), ["", "Customers", "Employees", "Contract/ employees", "Devices"]);
        // Nothing else says that lines are headings here.
        assert_eq!(headings(&words[2..]), [""]);
    }
}
