//! Rows copied from a spreadsheet: cells separated by tabs or commas, quoted where necessary.

use crate::base::Span;
use crate::read::decode::Prose;

/// The rows of a sheet, each with its span. Empty lines are no rows.
pub(super) fn spread(sheet: &Prose) -> Vec<(Span, Vec<Prose>)> {
    let text = sheet.text.as_str();
    let separator = separator(text);
    let mut rows = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (cells, end) = row(text, at, separator);
        let empty = cells.iter().all(|cell| text[cell.start..cell.end].trim().is_empty());
        if !empty {
            let cells: Vec<Prose> =
                cells.into_iter().map(|cell| sheet.cell(cell.start..cell.end, cell.quoted)).collect();
            rows.push((sheet.span_of(at..end), cells));
        }
        at = end + 1;
    }
    rows
}

/// The cells of each row of a sheet, as ranges without the quotation marks.
pub(crate) fn cells(text: &str) -> Vec<Vec<std::ops::Range<usize>>> {
    let separator = separator(text);
    let mut rows = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (cells, end) = row(text, at, separator);
        rows.push(cells.into_iter().map(|cell| cell.start..cell.end).collect());
        at = end + 1;
    }
    rows
}

/// The cell separator of a sheet, judging by its first line.
fn separator(text: &str) -> char {
    if text.lines().next().is_some_and(|line| line.contains('\t')) { '\t' } else { ',' }
}

/// The range of a cell, without its quotation marks.
struct CellPlace {
    start: usize,
    end: usize,
    quoted: bool,
}

/// The cells of the row that begins at `at`, and the end of the row.
fn row(text: &str, at: usize, separator: char) -> (Vec<CellPlace>, usize) {
    let (mut cells, mut at) = (Vec::new(), at);
    loop {
        let quoted = text[at..].starts_with('"');
        let (place, after) = if quoted { quoted_cell(text, at + 1) } else { plain_cell(text, at, separator) };
        cells.push(place);
        // Text after a closing quotation mark is not part of the cell.
        let end = text[after..].find([separator, '\n']).map_or(text.len(), |length| after + length);
        match text[end..].chars().next() {
            Some(c) if c == separator => at = end + c.len_utf8(),
            _ => return (cells, end),
        }
    }
}

fn plain_cell(text: &str, start: usize, separator: char) -> (CellPlace, usize) {
    let end = text[start..].find([separator, '\n']).map_or(text.len(), |length| start + length);
    (CellPlace { start, end, quoted: false }, end)
}

/// Reads a quoted cell: it may contain separators and line ends, and a doubled quotation mark.
fn quoted_cell(text: &str, start: usize) -> (CellPlace, usize) {
    let mut at = start;
    while let Some(mark) = text[at..].find('"').map(|length| at + length) {
        if !text[mark + 1..].starts_with('"') {
            return (CellPlace { start, end: mark, quoted: true }, mark + 1);
        }
        at = mark + 2;
    }
    (CellPlace { start, end: text.len(), quoted: true }, text.len())
}
