//! Reads plain text, and Markdown's blocks: paragraphs are separated by blank lines.
//!
//! Marks at the heads of lines stay as typed, for the caller to interpret.

use super::flow::{self, WRAP, width};
use super::nested::{Margin, depths, typed_count};
use super::{Paper, PaperLine, PaperPart, is_rule};

/// Reads a text.
pub(super) fn read(text: &str) -> Paper {
    let margin = |line| {
        let (indent, mark) = margins(line);
        Margin { indent, count: mark.and_then(|_| typed_count(line)), is_blank: line.trim().is_empty() }
    };
    let depths = depths(&text.lines().map(margin).collect::<Vec<_>>());
    let mut lines = text.lines().zip(depths).peekable();
    let mut reader = PlainReader::default();
    while let Some((line, depth)) = lines.next() {
        let follows = std::mem::take(&mut reader.continues);
        if is_rule(line) || is_page_number(line) {
        } else if let Some((level, words)) = heading(line) {
            reader.item = None;
            let heading = PaperLine { heading: Some(level), words: unescaped(words), ..PaperLine::default() };
            reader.parts.push(PaperPart::Line(heading));
        } else if is_row(line) {
            let mut rows = vec![cells(line)];
            while let Some((next, _)) = lines.next_if(|(next, _)| is_row(next)) {
                rows.push(cells(next));
            }
            rows.retain(|row| !row.iter().all(|cell| !cell.is_empty() && cell.chars().all(|c| matches!(c, '-' | ':'))));
            reader.parts.push(PaperPart::Table(rows));
        } else {
            reader.continues = true;
            reader.line(line, depth, follows);
        }
    }
    for part in &mut reader.parts {
        if let PaperPart::Line(line) = part {
            line.words = flow::joined(&line.words);
        }
    }
    Paper { parts: reader.parts, ..Paper::default() }
}

#[derive(Default)]
struct PlainReader {
    parts: Vec<PaperPart>,
    /// Whether the next line follows a line of a paragraph.
    continues: bool,
    /// The columns of the last item's mark and of its words.
    item: Option<(usize, usize)>,
}

impl PlainReader {
    /// Reads a line of a paragraph.
    ///
    /// The indentation of a copied item means little; its mark determines the level, and whether it continues a list. A
    /// line without a mark that is aligned with an item's words is inside the item.
    fn line(&mut self, line: &str, depth: usize, follows: bool) {
        let words = line.trim().replace('{', "{{");
        let (indent, mark) = margins(line);
        let inside = mark.is_none() && self.item.is_some_and(|(margin, words)| indent >= words && indent > margin);
        if !inside {
            self.item = mark.map(|words| (indent, words));
        }
        match self.parts.last_mut() {
            Some(PaperPart::Line(before)) if follows && inside && goes_on(&before.words, &words) => {
                before.words.push(WRAP);
                before.words.push_str(&words);
            }
            _ => {
                let level = depth.saturating_sub(usize::from(!inside));
                let inside = inside || depth > 0;
                let line = PaperLine { words, level, continues: follows, inside, ..PaperLine::default() };
                self.parts.push(PaperPart::Line(line));
            }
        }
    }
}

/// Whether indented words are merely wrapped: the words before end no sentence, and are long or lead on.
fn goes_on(before: &str, words: &str) -> bool {
    let ends = before.ends_with(['。', '．', '.', ':', '：', ';', '；', '!', '?', '！', '？']);
    let leads = before.ends_with([',', '、', '，']) || words.starts_with(|c: char| c.is_ascii_lowercase());
    !ends && (leads || flow::is_full(before))
}

/// Returns the level and words of a Markdown heading.
fn heading(line: &str) -> Option<(u8, &str)> {
    let words = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - words.len()).ok().filter(|level| (1..=6).contains(level))?;
    let words = words.strip_prefix([' ', '\u{3000}'])?.trim_end_matches('#').trim();
    // The first level is the title.
    Some((level - 1, words))
}

/// Removes the escape from a heading's number that keeps it from making a list: `2\\. Scope`.
fn unescaped(words: &str) -> String {
    let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = words.split_at(digits);
    match rest.strip_prefix("\\.").filter(|_| digits > 0) {
        Some(rest) => format!("{number}.{rest}"),
        None => words.to_owned(),
    }
}

/// Whether a line is a row of a Markdown or spreadsheet table.
fn is_row(line: &str) -> bool {
    let bars = line.trim().starts_with('|') && line.trim().ends_with('|') && line.matches('|').count() > 2;
    bars || line.trim().matches('\t').count() > 1
}

fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    match line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) {
        Some(inner) => inner.split('|').map(|cell| cell.trim().to_owned()).collect(),
        None => line.split('\t').map(|cell| cell.trim().to_owned()).collect(),
    }
}

/// Returns the indentation of a line and, if it begins with the mark of an item, that of the words after the mark.
fn margins(line: &str) -> (usize, Option<usize>) {
    let words = line.trim_start();
    let indent = width(&line[..line.len() - words.len()]);
    let bullet = words.chars().next().filter(|c| "・•●○■◆–-*※".contains(*c)).map_or(0, char::len_utf8);
    let number = || {
        let open = words.strip_prefix(['(', '（']).unwrap_or(words);
        let sign = open.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        let short = (1..=3).contains(&(open.len() - sign.len()));
        let rest = sign.strip_prefix(['.', ')', '．', '）']).filter(|_| short)?;
        Some(words.len() - rest.len())
    };
    let mark = Some(bullet).filter(|len| *len > 0).or_else(number).unwrap_or(0);
    let rest = &words[mark..];
    let blanks = rest.len() - rest.trim_start().len();
    (indent, (mark > 0 && blanks > 0).then(|| indent + width(&words[..mark + blanks])))
}

/// Whether a line is only a page number, as text copied from a PDF has.
fn is_page_number(line: &str) -> bool {
    let line = line.trim();
    let inner = line.trim_matches(['-', '–', '－', ' ']);
    let number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let dashed = inner.len() < line.len() && number(inner);
    let count = |words: &str| words.trim().parse::<u32>().ok().filter(|_| number(words.trim()));
    // 24/7 is no page.
    dashed
        || line
            .split_once('/')
            .and_then(|(page, all)| count(page).zip(count(all)))
            .is_some_and(|(page, all)| page <= all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_tables_and_paragraphs_are_told_apart() {
        let paper = read("# Title\n\n## 1\\. Scope\nWe {care}.\n- 3 -\n\n| a | b |\n|---|---|\n| c | d |\nx\ty\tz\n");
        let shape: Vec<String> = paper.parts.iter().map(|part| format!("{part:?}")).collect();
        assert_eq!(paper.parts.len(), 4, "{shape:#?}");
        assert_eq!(
            paper.parts[0],
            PaperPart::Line(PaperLine { heading: Some(0), words: "Title".into(), ..PaperLine::default() })
        );
        let scope = PaperLine { heading: Some(1), words: "1. Scope".into(), ..PaperLine::default() };
        assert_eq!(paper.parts[1], PaperPart::Line(scope));
        assert_eq!(paper.parts[2], PaperPart::Line(PaperLine { words: "We {{care}.".into(), ..PaperLine::default() }));
        let PaperPart::Table(rows) = &paper.parts[3] else { panic!("a table") };
        assert_eq!(rows, &[vec!["a", "b"], vec!["c", "d"], vec!["x", "y", "z"]]);
        let paper = read("  • Access control\n    We limit it.\n\n    For each device.\n  • Logs\nAll of them.\n");
        let inside: Vec<bool> =
            paper.parts.iter().map(|part| matches!(part, PaperPart::Line(line) if line.inside)).collect();
        assert_eq!(inside, [false, true, true, false, false]);
        let paper = read("  1. a\n\n    ■ b:\n\n    1. c\n    2. d\n       E\n  2. f\n");
        let depths: Vec<(usize, bool)> = paper
            .parts
            .iter()
            .filter_map(|part| if let PaperPart::Line(line) = part { Some((line.level, line.inside)) } else { None })
            .collect();
        assert_eq!(depths, [(0, false), (0, true), (0, true), (0, true), (1, true), (0, false)]);
        let paper = read(
            "1. records of use,\n   and addresses\n2. 氏名、住所その他の当社がご本人から直接に取得する情報及びその\n   変更\n",
        );
        let words =
            |part: &PaperPart| if let PaperPart::Line(line) = part { line.words.clone() } else { String::new() };
        let joined =
            ["1. records of use, and addresses", "2. 氏名、住所その他の当社がご本人から直接に取得する情報及びその変更"];
        assert_eq!(paper.parts.iter().map(words).collect::<Vec<_>>(), joined);
    }
}
