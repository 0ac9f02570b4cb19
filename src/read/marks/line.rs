//! The lines of a text, their indents, and the readings of their heads.

use std::collections::HashMap;
use std::ops::Range;

use crate::model::text::shows_block;

use super::mark::{MarkForm, MarkReading, is_blank, marks, narrow};

/// A line of a text.
#[derive(Debug, Clone)]
pub(super) struct MarkLine {
    /// The byte range of its words, without the indent and the line end.
    pub(super) body: Range<usize>,
    /// Its indent in columns; a full-width character counts two.
    pub(super) column: usize,
    /// The columns of white space that all lines share, which are no indent.
    pub(super) common: usize,
    /// Whether its indent is a single full-width space.
    pub(super) wide: bool,
    /// Whether a `\` precedes its mark, which makes it words.
    pub(super) escaped: bool,
    /// The readings of its head as a mark.
    pub(super) marks: Vec<MarkReading>,
}

impl MarkLine {
    /// Whether the line has no words.
    pub(super) fn is_blank(&self) -> bool {
        self.body.is_empty()
    }

    /// The indent of the line if it has no mark: one full-width space is the indent of a paragraph.
    pub(super) fn words_column(&self) -> usize {
        if self.wide { 0 } else { self.column }
    }
}

/// Splits ranges of a text into lines. White space that all of them share is no indent.
pub(super) fn lines(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Vec<MarkLine> {
    let mut lines: Vec<MarkLine> = ranges.map(|range| line(text, range)).collect();
    let common = lines.iter().filter(|line| !line.is_blank()).map(MarkLine::words_column).min().unwrap_or(0);
    for line in &mut lines {
        line.column = line.column.saturating_sub(common);
        line.common = common;
    }
    lines
}

/// The ranges of the lines of a text, without the line ends.
pub(super) fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let range = start..start + line.trim_end_matches(['\n', '\r']).len();
        start += line.len();
        range
    })
}

fn line(text: &str, range: Range<usize>) -> MarkLine {
    let whole = &text[range.clone()];
    let body = whole.trim_start_matches(is_blank);
    let indent = &whole[..whole.len() - body.len()];
    let start = range.start + indent.len();
    let column = indent.chars().fold(0, |column, c| match c {
        '\t' => (column / 4 + 1) * 4,
        '\u{3000}' => column + 2,
        _ => column + 1,
    });
    let end = if body.is_empty() { start } else { range.end };
    let escaped = body
        .strip_prefix('\\')
        .is_some_and(|rest| rest.starts_with(['>', '※']) || meaning(rest).is_some() || !marks(rest).is_empty());
    let marks = if escaped { Vec::new() } else { marks(body) };
    MarkLine { body: start..end, column, common: 0, wide: indent == "\u{3000}", escaped, marks }
}

/// The width of a text in columns.
pub(super) fn columns(text: &str) -> usize {
    let wide = |c: char| !c.is_ascii() && !('｡'..='ﾟ').contains(&c);
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}

/// The lines at which each mark occurs.
#[derive(Debug, Default)]
pub(super) struct MarkIndex(HashMap<(MarkForm, u32), Vec<usize>>);

impl MarkIndex {
    /// Builds the index of the lines.
    pub(super) fn of(lines: &[MarkLine]) -> Self {
        let mut index: HashMap<(MarkForm, u32), Vec<usize>> = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            for mark in &line.marks {
                index.entry((mark.form, mark.value)).or_default().push(at);
            }
        }
        Self(index)
    }

    /// The first line after `line` with the mark.
    pub(super) fn after(&self, form: MarkForm, value: u32, line: usize) -> Option<usize> {
        let all = self.0.get(&(form, value))?;
        all.get(all.partition_point(|at| *at <= line)).copied()
    }
}

/// The kind of an unmarked line that is not mere words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SpecialLine {
    /// `> `, with the length in bytes before the words.
    Quote(usize),
    /// ※ and the like, with the length in bytes before the words.
    Note(usize),
    /// A placeholder that shows a block.
    Block,
    /// A line that Markdown draws as a rule across the page; it is refused.
    Rule,
    /// A row of a table, by its bars or tabs.
    Row,
    /// A title of a section: 第5条（…）.
    Heading,
}

/// The length in bytes of the colon and blanks before the meaning of a term: `: `, `：　`.
pub(super) fn meaning(body: &str) -> Option<usize> {
    let rest = body.strip_prefix([':', '：'])?;
    let words = rest.trim_start_matches(is_blank);
    (words.len() < rest.len() && !words.is_empty()).then(|| body.len() - words.len())
}

/// Recognises a line that is something other than words.
pub(super) fn special(body: &str) -> Option<SpecialLine> {
    if let Some(rest) = body.strip_prefix('>') {
        return Some(SpecialLine::Quote(1 + usize::from(rest.starts_with([' ', '\t'])) + wide_blank(rest)));
    }
    if let Some(len) = note(body) {
        return Some(SpecialLine::Note(len));
    }
    let placeholder = body.trim_end().strip_prefix('{').and_then(|body| body.strip_suffix('}'));
    if placeholder.is_some_and(|path| shows_block(path.trim())) {
        return Some(SpecialLine::Block);
    }
    let mut signs = body.chars().filter(|c| !is_blank(*c));
    if signs.next().is_some_and(|sign| "-*_".contains(sign) && signs.clone().all(|c| c == sign) && signs.count() > 1) {
        return Some(SpecialLine::Rule);
    }
    let bars = body.trim_end().strip_prefix(['|', '｜']).is_some_and(|rest| rest.contains(['|', '｜']));
    if bars || body.trim_end_matches(is_blank).contains('\t') {
        return Some(SpecialLine::Row);
    }
    heading(body).then_some(SpecialLine::Heading)
}

fn wide_blank(rest: &str) -> usize {
    if rest.starts_with('\u{3000}') { '\u{3000}'.len_utf8() } else { 0 }
}

/// The length in bytes of the mark of a note before its words. A numbered note keeps its mark among its words.
fn note(body: &str) -> Option<usize> {
    let words = |mark: &str| Some(body.len() - body.strip_prefix(mark)?.trim_start_matches(is_blank).len());
    let sign = words("※").filter(|len| !is_spoken(&body[*len..]));
    let named = || {
        ["（注）", "(注)", "(注）", "（注)", "注：", "注:", "注）", "注)", "Note:", "Notes:", "NOTE:"]
            .into_iter()
            .find_map(words)
    };
    let numbered = || {
        let rest = body.strip_prefix(['（', '(']).unwrap_or(body).strip_prefix('注')?;
        let digits: usize = rest.chars().take_while(|c| narrow(*c).is_ascii_digit()).map(char::len_utf8).sum();
        let after = rest[digits..].trim_start_matches([')', '）']);
        let closed = rest.len() < body.len() - '注'.len_utf8() && after.len() < rest[digits..].len();
        let stands =
            after.starts_with(['：', ':', '　', ' ', '．', '.']) || closed && !after.is_empty() && !is_spoken(after);
        (digits > 0 && stands).then_some(0)
    };
    sign.or_else(named).or_else(numbered)
}

/// Whether the words after the mark of a note mention the mark: ※印の項目, （注1）を参照.
fn is_spoken(rest: &str) -> bool {
    ["印", "マーク", "の", "は", "が", "を", "に", "及び", "又は", "、", "参照", "※"]
        .iter()
        .any(|word| rest.starts_with(word))
}

/// Whether a line is the numbered title of a section in English: Article 1 (Purpose).
fn english_heading(body: &str) -> bool {
    let names = ["Article ", "ARTICLE ", "Section ", "SECTION ", "Chapter ", "CHAPTER "];
    let rest = names.iter().find_map(|name| body.strip_prefix(name)).unwrap_or_default();
    let title = rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim().strip_prefix('(');
    let title = title.and_then(|title| title.strip_suffix(')')).unwrap_or_default();
    rest.starts_with(|c: char| c.is_ascii_digit())
        && title.chars().take(2).filter(char::is_ascii_alphabetic).count() == 2
        && !title.contains(['(', ')'])
}

/// Whether a line is the numbered title of a section.
fn heading(body: &str) -> bool {
    if english_heading(body) {
        return true;
    }
    let Some(rest) = body.strip_prefix('第') else { return false };
    let digits: usize = rest
        .chars()
        .take_while(|c| narrow(*c).is_ascii_digit() || "一二三四五六七八九十百".contains(*c))
        .map(char::len_utf8)
        .sum();
    let after = ["条", "章", "節"].into_iter().find_map(|name| rest[digits..].strip_prefix(name));
    let Some(after) = after.filter(|_| digits > 0) else { return false };
    let title = after.strip_prefix(['（', '(']).and_then(|rest| rest.trim_end().strip_suffix(['）', ')']));
    let spaced = after.starts_with(is_blank) && !super::words::ends_sentence(after);
    after.trim().is_empty() || title.is_some_and(|title| !title.contains(['）', ')'])) || spaced
}
