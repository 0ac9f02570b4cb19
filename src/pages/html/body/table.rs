//! Tables.

use std::collections::BTreeSet;

use super::{Writer, escape};
use crate::edition::{Block, Cell, Row, Table, plain_text};

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if table.definitions {
            return self.definitions(table);
        }
        let figures = figures(table);
        self.open_table(&table.anchor, &table.caption, &table.label, "");
        if !table.columns.is_empty() {
            self.out.push_str("<thead><tr>");
            for (column, index) in table.columns.iter().zip(0..) {
                self.out.push_str("<th scope=\"col\"");
                self.out.push_str(if figures.contains(&index) { " class=\"figure\">" } else { ">" });
                self.inlines(column);
                self.out.push_str("</th>");
            }
            self.out.push_str("</tr></thead>\n");
        }
        self.out.push_str("<tbody>\n");
        let width = width(table);
        for (index, row) in table.rows.iter().enumerate() {
            let frame =
                Frame { width, row_headers: table.row_headers, left: table.rows.len() - index, figures: &figures };
            self.row(row, &frame);
        }
        self.close_table();
    }

    /// Terms, each with what it means; notes stand between them.
    fn definitions(&mut self, table: &Table) {
        let id = self.id(&table.anchor);
        if !table.caption.is_empty() {
            self.out.push_str(&format!("<p class=\"definitions-caption\">{}</p>\n", escape(&table.caption)));
        }
        self.out.push_str(&format!("<dl class=\"definitions\" id=\"{id}\">\n"));
        for row in &table.rows {
            self.out.push_str("<div>");
            match row {
                Row::Note(blocks) => {
                    self.out.push_str("<dd>");
                    self.note(blocks);
                    self.out.push_str("</dd>");
                }
                Row::Cells(cells) => cells.iter().for_each(|cell| {
                    let tag = if cell.column == 0 { "dt" } else { "dd" };
                    self.out.push_str(&format!("<{tag}>"));
                    self.value(&cell.blocks);
                    self.out.push_str(&format!("</{tag}>"));
                }),
            }
            self.out.push_str("</div>\n");
        }
        self.out.push_str("</dl>\n");
    }

    /// Begins a table that can be scrolled sideways, by keyboard too.
    pub(super) fn open_table(&mut self, anchor: &str, caption: &str, label: &str, attributes: &str) {
        let (id, caption, label) = (self.id(anchor), escape(caption), escape(label));
        let named = match caption.as_str() {
            "" => format!("aria-label=\"{label}\""),
            _ => format!("aria-labelledby=\"{id}-caption\""),
        };
        self.out.push_str(&format!("<div class=\"table-scroll\" role=\"region\" {named} tabindex=\"0\">\n"));
        self.out.push_str(&format!("<table id=\"{id}\"{attributes}>\n"));
        if !caption.is_empty() {
            self.out.push_str(&format!("<caption id=\"{id}-caption\">{caption}</caption>\n"));
        }
    }

    pub(super) fn close_table(&mut self) {
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, row: &Row, frame: &Frame<'_>) {
        match row {
            Row::Note(blocks) => {
                self.out.push_str(&format!("<tr class=\"row-note\"><td colspan=\"{}\">", frame.width));
                self.note(blocks);
                self.out.push_str("</td></tr>\n");
            }
            Row::Cells(cells) => {
                self.out.push_str("<tr>");
                for cell in cells {
                    self.cell(cell, frame);
                }
                self.out.push_str("</tr>\n");
            }
        }
    }

    fn cell(&mut self, cell: &Cell, frame: &Frame<'_>) {
        let header = frame.row_headers && cell.column == 0;
        let tag = if header { "th" } else { "td" };
        self.out.push_str(&format!("<{tag}"));
        if header {
            self.out.push_str(if cell.span > 1 { " scope=\"rowgroup\"" } else { " scope=\"row\"" });
        }
        let figure = frame.figures.contains(&cell.column).then_some("figure");
        // A cell that began above the last row closes the table with it.
        let closes = (cell.span > 1 && cell.span == frame.left).then_some("closes");
        let classes: Vec<&str> = figure.into_iter().chain(closes).collect();
        if !classes.is_empty() {
            self.out.push_str(&format!(" class=\"{}\"", classes.join(" ")));
        }
        for (name, count) in [("rowspan", cell.span), ("colspan", cell.width)] {
            if count > 1 {
                self.out.push_str(&format!(" {name}=\"{count}\""));
            }
        }
        self.out.push('>');
        self.blocks(&cell.blocks, &mut None);
        self.out.push_str(&format!("</{tag}>"));
    }
}

/// What the cells of a row are drawn by.
struct Frame<'a> {
    /// How many columns the table has.
    width: usize,
    /// Whether the first cell of each row is its head.
    row_headers: bool,
    /// How many rows there are from this one on.
    left: usize,
    /// The columns of figures.
    figures: &'a BTreeSet<usize>,
}

/// The columns in which every cell is a figure: they are aligned at their ends.
fn figures(table: &Table) -> BTreeSet<usize> {
    let cells: Vec<&Cell> = table
        .rows
        .iter()
        .flat_map(|row| match row {
            Row::Cells(cells) => cells.as_slice(),
            Row::Note(_) => &[],
        })
        .collect();
    let columns: BTreeSet<usize> = cells.iter().map(|cell| cell.column).collect();
    let all_are =
        |column: &usize| cells.iter().filter(|cell| cell.column == *column).all(|cell| is_figure(&cell.blocks));
    columns.into_iter().filter(all_are).collect()
}

/// Whether a cell holds one number, with a sign or a unit or two around it: ¥1,000, 1,000円, 12.5%.
fn is_figure(blocks: &[Block]) -> bool {
    let [Block::Paragraph(inlines)] = blocks else { return false };
    let words = plain_text(inlines);
    let number = words.trim().trim_matches(|c: char| !c.is_numeric());
    let around = words.trim().chars().count() - number.chars().count();
    let inside = |c: char| c.is_numeric() || matches!(c, ',' | '.' | '，' | '．' | '\u{202f}' | '\u{a0}');
    !number.is_empty() && number.chars().all(inside) && around <= MOST_AROUND
}

/// How many signs may stand around a figure.
const MOST_AROUND: usize = 3;

fn width(table: &Table) -> usize {
    let cells = |row: &Row| match row {
        Row::Cells(cells) => cells.last().map_or(0, |cell| cell.column + cell.width),
        Row::Note(_) => 0,
    };
    table.columns.len().max(table.rows.iter().map(cells).max().unwrap_or(0)).max(1)
}
