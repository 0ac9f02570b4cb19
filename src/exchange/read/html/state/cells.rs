//! Cells of tables.

use super::PageState;
use super::words::{Links, WordGap};
use crate::exchange::read::flow;

impl PageState {
    /// Begins a paragraph or an item of a cell.
    pub(super) fn part_of_cell(&mut self, name: &str) {
        let words = &self.line.words;
        let last = words.rsplit('\n').next().unwrap_or_default().trim();
        let mark = last == "-" || last.strip_suffix('.').is_some_and(|number| number.len() < 4);
        let begun = !words.trim().is_empty() && !mark;
        match name {
            "p" | "div" | "ul" | "ol" | "dl" if self.cell.is_some() && begun => {
                self.gap = WordGap::None;
                self.across_lines(|state| state.line.words.push_str("\n\n"));
            }
            _ => {}
        }
    }

    /// Begins an item of a cell on a line of its own.
    pub(super) fn item_of_cell(&mut self) {
        self.gap = WordGap::None;
        let number = std::mem::take(&mut self.line.number);
        self.across_lines(|state| {
            let words = &mut state.line.words;
            words.truncate(words.trim_end().len());
            let last = words.rsplit('\n').next().unwrap_or_default();
            let goes_on = last.is_empty() || last.starts_with("- ") || last.starts_with(|c: char| c.is_ascii_digit());
            words.push_str(if goes_on { "\n" } else { "\n\n" });
            words.push_str(&format!("{number} "));
        });
    }

    /// Ends the open row; cells from above may cover its end.
    pub(super) fn close_row(&mut self) {
        self.close_cell();
        self.cover();
    }

    /// Adds the cells of the last row that cells above cover.
    fn cover(&mut self) {
        for row in self.table.iter_mut().filter_map(|rows| rows.last_mut()) {
            while row.len() < self.covered.len() && self.covered[row.len()] > 0 {
                self.covered[row.len()] -= 1;
                row.push("^".to_owned());
            }
        }
    }

    pub(super) fn open_cell(&mut self, columns: usize, rows: usize) {
        self.close_cell();
        self.cover();
        for row in self.table.iter_mut().filter_map(|rows| rows.last_mut()) {
            self.cell = Some(row.len());
            let end = row.len() + columns;
            self.covered.resize(self.covered.len().max(end), 0);
            self.covered[row.len()..end].fill(rows - 1);
            row.resize(end, String::new());
        }
    }

    /// Ends the open cell; if it spans several columns, the first has the words.
    pub(super) fn close_cell(&mut self) {
        let Some(at) = self.cell.take() else { return };
        self.close_link();
        let words = self.take_words();
        self.links = Links::default();
        if let Some(cell) = self.table.iter_mut().filter_map(|rows| rows.last_mut()?.get_mut(at)).next() {
            let words = flow::without_last_break(&words);
            *cell = words.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        }
    }
}
