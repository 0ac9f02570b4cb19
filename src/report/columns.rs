//! Tables for the terminal.

use crate::base::diagnostic::shown;

/// Formats rows as a table with aligned columns, safe to show on a terminal.
pub(crate) fn aligned(rows: &[Vec<String>]) -> String {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| shown(cell)).collect()).collect();
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> =
        (0..columns).map(|column| rows.iter().map(|row| width(&row[column])).max().unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, wide)| format!("{cell}{}", " ".repeat(wide - width(cell))));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

/// The number of terminal columns that a text takes.
fn width(text: &str) -> usize {
    text.chars().map(|c| if matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x20000..=0x3FFFD) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::aligned;

    #[test]
    fn a_name_that_would_command_a_terminal_is_shown_as_pictures() {
        let rows = [["a\u{1b}[2J", "b"], ["文書\u{9b}", "c"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(aligned(&rows), "a␛[2J  b\n文書\u{fffd}  c\n");
    }
}
