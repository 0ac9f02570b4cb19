//! Plain text and Markdown: paragraphs are what blank lines part. The marks at the heads of lines stay as they are typed; reading
//! them is the business of whoever reads the text.

use super::{Line, Paper, Part};

/// Reads a text.
pub(super) fn read(text: &str) -> Paper {
    let mut paper = Paper::default();
    let mut lines = text.lines().peekable();
    let mut continues = false;
    while let Some(line) = lines.next() {
        if is_rule(line) || is_page_number(line) {
            continues = false;
            continue;
        }
        let follows = std::mem::replace(&mut continues, true);
        if let Some((level, words)) = heading(line) {
            paper.parts.push(Part::Line(Line { heading: Some(level), words: words.to_owned(), ..Line::default() }));
            continues = false;
            continue;
        }
        if is_row(line) {
            let mut rows = vec![cells(line)];
            while let Some(next) = lines.next_if(|next| is_row(next)) {
                rows.push(cells(next));
            }
            rows.retain(|row| !row.iter().all(|cell| !cell.is_empty() && cell.chars().all(|c| matches!(c, '-' | ':'))));
            paper.parts.push(Part::Table(rows));
            continues = false;
            continue;
        }
        // How far a line is set in says little once it was copied; what it begins with says how deep it stands.
        let words = line.trim().replace('{', "{{");
        paper.parts.push(Part::Line(Line { words, continues: follows, ..Line::default() }));
    }
    paper
}

/// The level and the words of a heading of Markdown.
fn heading(line: &str) -> Option<(u8, &str)> {
    let words = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - words.len()).ok().filter(|level| (1..=6).contains(level))?;
    let words = words.strip_prefix([' ', '\u{3000}'])?.trim_end_matches('#').trim();
    // The first level is the title.
    Some((level - 1, words))
}

/// Whether a line is a row of a table, of Markdown or of a spreadsheet.
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

/// Whether a line holds nothing, or nothing but what draws a line between paragraphs.
fn is_rule(line: &str) -> bool {
    line.trim().chars().all(|c| matches!(c, '-' | '=' | '_' | '*' | '–' | '—' | '―' | '─' | '　'))
}

/// Whether a line holds nothing but the number of a page, as it comes with a copy out of a PDF.
fn is_page_number(line: &str) -> bool {
    let line = line.trim();
    let inner = line.trim_matches(['-', '–', '－', ' ']);
    let number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let dashed = inner.len() < line.len() && number(inner);
    dashed || line.split_once('/').is_some_and(|(page, all)| number(page.trim()) && number(all.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_tables_and_paragraphs_are_told_apart() {
        let paper = read("# Title\n\n## 1. Scope\nWe {care}.\n- 3 -\n\n| a | b |\n|---|---|\n| c | d |\nx\ty\tz\n");
        let shape: Vec<String> = paper.parts.iter().map(|part| format!("{part:?}")).collect();
        assert_eq!(paper.parts.len(), 4, "{shape:#?}");
        assert_eq!(paper.parts[0], Part::Line(Line { heading: Some(0), words: "Title".into(), ..Line::default() }));
        assert_eq!(paper.parts[2], Part::Line(Line { words: "We {{care}.".into(), ..Line::default() }));
        let Part::Table(rows) = &paper.parts[3] else { panic!("a table") };
        assert_eq!(rows, &[vec!["a", "b"], vec!["c", "d"], vec!["x", "y", "z"]]);
    }
}
