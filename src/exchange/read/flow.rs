//! Separates the lines of a file from those of the text: wrapped paragraphs are joined, items are kept apart.

use crate::base::script::half_width;
use crate::edition::is_cjk;

/// A line end of the file within words, whose meaning depends on the words around it.
pub(super) const WRAP: char = '\r';
/// A line break that the reader of the file saw.
pub(super) const BREAK: &str = "\\\n";

/// The number of columns from which a line counts as wrapped.
const FULL: usize = 56;

/// Returns the width of words in columns; an East Asian character counts as two.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(c: char) -> usize {
    if c.is_ascii() || c == '•' || c == '–' { 1 } else { 2 }
}

/// Whether words are wide enough for a wrapped line. Reads no further than that, since words may be long.
pub(super) fn is_full(text: &str) -> bool {
    let mut taken = 0;
    text.chars().any(|c| {
        taken += columns(c);
        taken >= FULL
    })
}

/// Joins each wrapped line with the one before.
pub(super) fn joined(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut seen = Seen::default();
    let mut rest = words.chars();
    while let Some(c) = rest.next() {
        let is_shown = c != WRAP || is_blank_between(seen.last, rest.clone().find(|c| !is_mark(*c)));
        if is_shown {
            out.push(if c == WRAP { ' ' } else { c });
            seen.note(&out);
        }
    }
    out
}

/// The last visible character of the words so far. It is tracked, not searched for, since marks may repeat endlessly.
#[derive(Default)]
struct Seen {
    last: Option<char>,
    /// The last visible character before a `]`, and that of the link whose address is being read: addresses are
    /// invisible.
    closed: Option<char>,
    linked: Option<char>,
}

impl Seen {
    /// Updates the state for the last character of the words.
    fn note(&mut self, words: &str) {
        match words.chars().next_back() {
            Some(']') => self.closed = self.last,
            Some(c) if is_mark(c) => {}
            last => self.last = last,
        }
        if words.ends_with("](<") {
            self.linked = self.closed;
        } else if words.ends_with(">)") {
            self.last = self.linked.take().or(self.last);
        }
    }
}

/// Whether a character is markup.
fn is_mark(c: char) -> bool {
    matches!(c, '*' | '\\' | '[' | ']')
}

/// Whether a line end between words becomes a blank: not in scripts without blanks, nor beside their punctuation.
fn is_blank_between(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    let stop = |c: char| is_cjk(c) && !c.is_alphanumeric();
    !(before.is_whitespace() || after.is_whitespace() || is_cjk(before) && is_cjk(after) || stop(before) || stop(after))
}

/// Splits words into lines: items with marks of one list are lines of their own, all others are joined. Each line comes
/// with whether it directly follows the one before.
pub(super) fn lines(words: &str) -> Vec<(String, bool)> {
    let mut out = Vec::new();
    for paragraph in paragraphs(words) {
        let pieces = pieces(paragraph);
        let mut line = String::new();
        let mut first = true;
        for ((end, piece), is_item) in pieces.iter().zip(items(&pieces)) {
            if is_item && !line.is_empty() {
                out.push((joined(&std::mem::take(&mut line)), !std::mem::take(&mut first)));
            }
            if !line.is_empty() {
                line.push_str(end);
            }
            line.push_str(piece);
        }
        out.push((joined(&line), !first));
    }
    out
}

/// Removes line breaks at the end of words.
pub(super) fn without_last_break(words: &str) -> &str {
    let mut words = words.trim();
    while let Some(before) = words.strip_suffix('\\').filter(|before| before.is_empty() || !before.ends_with('\\')) {
        words = before.trim_end();
    }
    words
}

/// Splits words into paragraphs at two line breaks in a row.
fn paragraphs(words: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, _) in words.match_indices(BREAK) {
        let end = at + BREAK.len();
        let blank = words[end..].trim_start_matches([WRAP, ' ']);
        if at >= start && blank.starts_with(BREAK) {
            out.push(&words[start..at]);
            start = words.len() - blank.len() + BREAK.len();
        }
    }
    out.push(words.get(start..).unwrap_or_default());
    out.into_iter()
        .map(|paragraph| paragraph.trim_start_matches(BREAK))
        .filter(|words| !words.trim().is_empty())
        .collect()
}

/// Returns the lines of a paragraph, each with the line end before it.
fn pieces(words: &str) -> Vec<(&str, &str)> {
    let mut out = Vec::new();
    for (nth, shown) in words.split(BREAK).enumerate() {
        let lines = shown.split(WRAP).map(str::trim).filter(|line| !line.is_empty());
        out.extend(lines.enumerate().map(|(at, line)| (if nth > 0 && at == 0 { BREAK } else { "\r" }, line)));
    }
    out
}

/// The mark at the head of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum FlowMark {
    Bullet(char),
    /// The number without its last part, and that part.
    Number(String, u32),
}

/// The largest number of nested lists.
const MOST_OPEN: usize = 32;

/// Returns which lines are items: another line has the same bullet, or the previous or next number.
fn items(pieces: &[(&str, &str)]) -> Vec<bool> {
    let marks: Vec<Option<FlowMark>> = pieces.iter().map(|(_, piece)| mark(piece)).collect();
    let follows = |one: &FlowMark, other: &FlowMark| match (one, other) {
        (FlowMark::Bullet(one), FlowMark::Bullet(other)) => one == other,
        (FlowMark::Number(one, first), FlowMark::Number(other, second)) => {
            one == other && first.checked_add(1) == Some(*second)
        }
        _ => false,
    };
    let mut is_item = vec![false; pieces.len()];
    let marked: Vec<(usize, &FlowMark)> =
        marks.iter().enumerate().filter_map(|(at, mark)| Some((at, mark.as_ref()?))).collect();
    let mut last: Vec<(usize, &FlowMark)> = Vec::new();
    for (at, mark) in marked {
        if let Some(open) = last.iter().rposition(|(_, before)| follows(before, mark)) {
            (is_item[last[open].0], is_item[at]) = (true, true);
            last.truncate(open);
        }
        if last.len() == MOST_OPEN {
            last.remove(0);
        }
        last.push((at, mark));
    }
    is_item
}

fn mark(line: &str) -> Option<FlowMark> {
    let line = line.strip_prefix('\\').unwrap_or(line);
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    if matches!(first, '-' | '–' | '*') {
        return rest.starts_with([' ', '\u{3000}']).then_some(FlowMark::Bullet(first));
    }
    if matches!(first, '・' | '･' | '•' | '●' | '○' | '■' | '◆' | '※') {
        return Some(FlowMark::Bullet(first));
    }
    if let Some(circled) = u32::from(first).checked_sub(0x2460).filter(|nth| *nth < 20) {
        return Some(FlowMark::Number("①".to_owned(), circled + 1));
    }
    let open = if matches!(first, '(' | '（') { rest } else { line };
    let number: String = open.chars().take_while(|c| matches!(c, '0'..='9' | '０'..='９' | '.' | '．')).collect();
    let end = open[number.len()..].chars().next();
    let dot = ['.', '．'];
    let stopped = number.ends_with(dot) || matches!(end, Some(')' | '）')) || number.contains(dot) && end == Some(' ');
    let half = |part: &str| part.chars().map(half_width).collect();
    let parts: Vec<String> = number.split(dot).filter(|part| !part.is_empty()).map(half).collect();
    let (last, before) = parts.split_last().filter(|_| stopped)?;
    let frame = if open.len() < line.len() { "()" } else { "" };
    Some(FlowMark::Number(format!("{frame}{}", before.join(".")), last.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Vec<String> {
        let line = |(line, continues): (String, bool)| if continues { format!("| {line}") } else { line };
        lines(words).into_iter().map(line).collect()
    }

    #[test]
    fn wrapped_lines_are_joined_as_their_script_asks() {
        assert_eq!(joined("利用\r目的、\rApple の\r**規約**を\rsee"), "利用目的、Apple の**規約**を see");
        assert_eq!(joined("one\rtwo \rthree"), "one two three");
        assert_eq!(joined("[甲](<https://a.example>)**\r乙\r[丙](<x>)\rc"), "[甲](<https://a.example>)**乙[丙](<x>) c");
        // Endless marks, each after a line break.
        assert_eq!(joined(&"\r*".repeat(100_000)).len(), 100_000);
    }

    #[test]
    fn lines_with_the_marks_of_a_list_stand_by_themselves() {
        assert_eq!(read("We do:\r- a\rb\r- c"), ["We do:", "| - a b", "| - c"]);
        assert_eq!(read("1.1. a\r1.2. b\rc"), ["1.1. a", "| 1.2. b c"]);
        assert_eq!(read("・甲\\\n・乙\\\n丙"), ["・甲", "| ・乙\\\n丙"]);
        assert_eq!(read("（１）甲\r（２）乙"), ["（１）甲", "| （２）乙"]);
        assert_eq!(read("① 甲\r・子\r・丑\r② 乙"), ["① 甲", "| ・子", "| ・丑", "| ② 乙"]);
        // A mark or a number that has no sibling belongs to the words.
        assert_eq!(read("a\r- b\rc"), ["a - b c"]);
        assert_eq!(read("since\r2020. It\r3.5 of"), ["since 2020. It 3.5 of"]);
    }

    #[test]
    fn two_line_ends_in_a_row_end_a_paragraph() {
        assert_eq!(read("甲\\\n\\\n\r乙\\\n\r丙\\\n"), ["甲", "乙\\\n丙"]);
    }
}
