//! Tables.

use std::collections::BTreeSet;

use super::{Writer, escape};
use crate::edition::{Block, Cell, Item, Row, Table, plain_text};

/// A table of so many columns does not fit a phone: there its rows are stacks of cells, each with the head of its column.
pub(super) const STACKED: usize = 3;

/// How a table stands on its page.
pub(super) struct Shape<'a> {
    /// What else its tag says.
    pub(super) attributes: &'a str,
    /// Whether its rows become stacks where it does not fit.
    pub(super) stacks: bool,
}

/// Returns the head of a cell's column as an attribute, for where the table is a stack; empty for a narrow table.
pub(super) fn label(columns: usize, head: &str) -> String {
    let shown = columns >= STACKED && !head.is_empty();
    if shown { format!(" data-label=\"{}\"", escape(head)) } else { String::new() }
}

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if table.definitions {
            return self.definitions(table);
        }
        let figures = figures(table);
        let shape = Shape { attributes: "", stacks: stacks(table) };
        self.open_table(&table.anchor, &table.caption, &table.label, shape);
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
        let heads: Vec<String> = table.columns.iter().map(|column| plain_text(column)).collect();
        let names: Vec<&str> = heads.iter().map(String::as_str).collect();
        let mut above = Above::new(width);
        for (index, row) in table.rows.iter().enumerate() {
            let again = match row {
                Row::Note(_) => String::new(),
                Row::Cells(cells) => {
                    let again = above.next(&names);
                    cells.iter().for_each(|cell| above.cover(cell.column, cell.span, &cell.blocks));
                    again
                }
            };
            let left = table.rows.len() - index;
            let frame = Frame { row_headers: table.row_headers, left, figures: &figures, width, heads: &heads, again };
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
    pub(super) fn open_table(&mut self, anchor: &str, caption: &str, label: &str, shape: Shape<'_>) {
        let (id, caption, label) = (self.id(anchor), escape(caption), escape(label));
        let named = match caption.as_str() {
            "" => format!("aria-label=\"{label}\""),
            _ => format!("aria-labelledby=\"{id}-caption\""),
        };
        let stacks = if shape.stacks { " stacks" } else { "" };
        self.out.push_str(&format!("<div class=\"table-scroll{stacks}\" role=\"region\" {named} tabindex=\"0\">\n"));
        self.out.push_str(&format!("<table id=\"{id}\"{}>\n", shape.attributes));
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
                self.out.push_str(&match frame.again.as_str() {
                    "" => "<tr>".to_owned(),
                    again => format!("<tr data-again=\"{}\">", escape(again)),
                });
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
        if !header {
            self.out.push_str(&frame.label(cell));
        }
        self.out.push('>');
        self.blocks(&cell.blocks, &mut None);
        self.out.push_str(&format!("</{tag}>"));
    }
}

/// What the cells of a row are drawn by.
struct Frame<'a> {
    /// Whether the first cell of each row is its head.
    row_headers: bool,
    /// How many rows there are from this one on.
    left: usize,
    /// The columns of figures.
    figures: &'a BTreeSet<usize>,
    /// How many columns the table has.
    width: usize,
    /// Their heads.
    heads: &'a [String],
    /// What cells of rows above say of this one too, for the same.
    again: String,
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

/// Whether the rows can stand as stacks: each cell has a head.
fn stacks(table: &Table) -> bool {
    table.columns.len() >= STACKED
}

impl Frame<'_> {
    /// The heads of the columns that a cell covers, as its label.
    fn label(&self, cell: &Cell) -> String {
        let end = (cell.column + cell.width).min(self.heads.len());
        let heads = self.heads.get(cell.column..end).unwrap_or_default();
        label(self.heads.len(), &heads.join(" / "))
    }
}

/// Cells of rows above that go on.
pub(super) struct Above {
    /// By column: in how many rows, and what they say.
    cells: Vec<(usize, String)>,
}

impl Above {
    /// Returns that nothing stands above the first row.
    pub(super) fn new(width: usize) -> Self {
        Self { cells: vec![(0, String::new()); width] }
    }

    /// Goes on to the next row, and returns what cells above say of it, each under the head of its column.
    pub(super) fn next(&mut self, heads: &[&str]) -> String {
        let going = self.cells.iter().zip(heads).filter(|((rows, _), _)| *rows > 1);
        let said: Vec<String> = going.map(|((_, words), head)| format!("{head}\n{words}")).collect();
        self.cells.iter_mut().for_each(|(rows, _)| *rows = rows.saturating_sub(1));
        said.join("\n")
    }

    /// Whether a cell above covers this column.
    pub(super) fn covers(&self, column: usize) -> bool {
        self.cells[column].0 > 0
    }

    /// Takes in a cell of the row, which goes on in those below.
    pub(super) fn cover(&mut self, column: usize, rows: usize, blocks: &[Block]) {
        if rows > 1 {
            self.cells[column] = (rows, words(blocks));
        }
    }
}

/// The words of a cell.
fn words(blocks: &[Block]) -> String {
    let block = |block: &Block| match block {
        Block::Paragraph(inlines) => plain_text(inlines),
        Block::List(list) => {
            let item = |item: &Item| [plain_text(&item.title), words(&item.blocks)].concat();
            list.items.iter().map(item).collect::<Vec<_>>().join("\n")
        }
        Block::Note(blocks) => words(blocks),
        _ => String::new(),
    };
    blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

fn width(table: &Table) -> usize {
    let cells = |row: &Row| match row {
        Row::Cells(cells) => cells.last().map_or(0, |cell| cell.column + cell.width),
        Row::Note(_) => 0,
    };
    table.columns.len().max(table.rows.iter().map(cells).max().unwrap_or(0)).max(1)
}
