//! Tables.

use std::collections::BTreeSet;

use super::BodyWriter;
use crate::edition::{Block, Cell, Item, Row, Table, plain_text};

/// The number of columns from which a table does not fit a phone.
///
/// There each row becomes a stack of cells, each with the head of its column.
pub(super) const STACKED: usize = 3;

/// How a table is laid out.
pub(super) struct TableShape {
    /// Whether it is a table of records, in which values that a record does not have are left out.
    pub(super) records: bool,
    /// Whether its rows become stacks where the table does not fit.
    pub(super) stacks: bool,
}

impl BodyWriter<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if table.definitions {
            return self.definitions(table);
        }
        let figures = figures(table);
        let shape = TableShape { records: false, stacks: stacks(table) };
        self.open_table(&table.anchor, &table.caption, &table.label, shape);
        if !table.columns.is_empty() {
            self.out.tag("<thead><tr>");
            self.out.words.heads(true);
            for (column, index) in table.columns.iter().zip(0..) {
                self.out.tag("<th scope=\"col\"");
                self.out.tag(if figures.contains(&index) { " class=\"figure\">" } else { ">" });
                self.out.words.cell();
                self.inlines(column);
                self.out.words.end_cell(1, 1);
                self.out.tag("</th>");
            }
            self.out.words.heads(false);
            self.out.tag("</tr></thead>\n");
        }
        self.out.tag("<tbody>\n");
        let width = width(table);
        let heads: Vec<String> = table.columns.iter().map(|column| plain_text(column)).collect();
        let names: Vec<&str> = heads.iter().map(String::as_str).collect();
        let mut above = CellsAbove::new(width);
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
            let frame =
                RowFrame { row_headers: table.row_headers, left, figures: &figures, width, heads: &heads, again };
            self.row(row, &frame);
        }
        self.close_table();
    }

    /// Writes terms, each with its definition, and the notes between them.
    fn definitions(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.out.tag("<p class=\"definitions-caption\">");
            self.out.text(&table.caption);
            self.out.tag("</p>\n");
        }
        self.out.tag("<dl class=\"definitions\"");
        self.anchor(Some(&table.anchor));
        self.out.tag(">\n");
        for row in &table.rows {
            self.out.tag("<div>");
            match row {
                Row::Note(blocks) => {
                    self.out.tag("<dd>");
                    self.note(blocks);
                    self.out.tag("</dd>");
                }
                Row::Cells(cells) => cells.iter().for_each(|cell| match cell.column {
                    0 => self.label(|writer| writer.value(&cell.blocks)),
                    _ => {
                        self.out.tag("<dd>");
                        self.value(&cell.blocks);
                        self.out.tag("</dd>");
                    }
                }),
            }
            self.out.tag("</div>\n");
        }
        self.out.tag("</dl>\n");
    }

    /// Opens a table that scrolls sideways, by keyboard too.
    pub(super) fn open_table(&mut self, anchor: &str, caption: &str, label: &str, shape: TableShape) {
        let caption_id = format!("{}-caption", self.anchored(anchor));
        let stacks = if shape.stacks { " stacks" } else { "" };
        self.out.tag(&format!("<div class=\"table-scroll{stacks}\" role=\"region\""));
        match caption {
            "" => self.out.attribute("aria-label", label),
            _ => self.out.attribute("aria-labelledby", &caption_id),
        }
        self.out.tag(" tabindex=\"0\">\n<table");
        self.anchor(Some(anchor));
        self.out.tag(if shape.records { " class=\"records\">\n" } else { ">\n" });
        self.out.words.table(shape.records, if caption.is_empty() { label } else { "" });
        if !caption.is_empty() {
            self.out.tag("<caption");
            self.out.id(&caption_id);
            self.out.tag(">");
            self.out.text(caption);
            self.out.tag("</caption>\n");
        }
    }

    /// Writes the column heads and opens the table's body.
    pub(super) fn heads(&mut self, heads: &[&str]) {
        self.out.tag("<thead><tr>");
        self.out.words.heads(true);
        for head in heads {
            self.out.tag("<th scope=\"col\">");
            self.out.words.cell();
            self.out.text(head);
            self.out.words.end_cell(1, 1);
            self.out.tag("</th>");
        }
        self.out.words.heads(false);
        self.out.tag("</tr></thead>\n<tbody>\n");
    }

    /// Writes the head of a cell's column into its tag, for use in stacks; a narrow table is never a stack.
    pub(super) fn labelled(&mut self, columns: usize, head: &str) {
        if columns >= STACKED && !head.is_empty() {
            self.out.attribute("data-label", head);
        }
    }

    /// Writes a note across the whole width of a table.
    pub(super) fn row_note(&mut self, width: usize, blocks: &[Block]) {
        self.out.tag(&format!("<tr class=\"row-note\"><td colspan=\"{width}\">"));
        self.note(blocks);
        self.out.tag("</td></tr>\n");
    }

    pub(super) fn close_table(&mut self) {
        self.out.words.end_table();
        self.out.tag("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, row: &Row, frame: &RowFrame<'_>) {
        match row {
            Row::Note(blocks) => self.row_note(frame.width, blocks),
            Row::Cells(cells) => {
                self.out.tag("<tr");
                if !frame.again.is_empty() {
                    self.out.attribute("data-again", &frame.again);
                }
                self.out.tag(">");
                for cell in cells {
                    self.cell(cell, frame);
                }
                self.out.words.end_row();
                self.out.tag("</tr>\n");
            }
        }
    }

    fn cell(&mut self, cell: &Cell, frame: &RowFrame<'_>) {
        let header = frame.row_headers && cell.column == 0;
        let tag = if header { "th" } else { "td" };
        self.out.tag(&format!("<{tag}"));
        if header {
            self.out.tag(if cell.span > 1 { " scope=\"rowgroup\"" } else { " scope=\"row\"" });
        }
        let figure = frame.figures.contains(&cell.column).then_some("figure");
        // A cell from a row above that reaches the last row is at the table's lower edge too.
        let closes = (cell.span > 1 && cell.span == frame.left).then_some("closes");
        let classes: Vec<&str> = figure.into_iter().chain(closes).collect();
        if !classes.is_empty() {
            self.out.tag(&format!(" class=\"{}\"", classes.join(" ")));
        }
        for (name, count) in [("rowspan", cell.span), ("colspan", cell.width)] {
            if count > 1 {
                self.out.tag(&format!(" {name}=\"{count}\""));
            }
        }
        if !header {
            self.labelled(frame.heads.len(), &frame.heads_of(cell));
        }
        self.out.tag(">");
        self.out.words.cell();
        self.blocks(&cell.blocks, &mut None);
        self.out.words.end_cell(cell.span, cell.width);
        self.out.tag(&format!("</{tag}>"));
    }
}

/// What the cells of a row need to know of their table.
struct RowFrame<'a> {
    /// Whether the first cell of each row is its head.
    row_headers: bool,
    /// How many rows are left, this one included.
    left: usize,
    /// The columns of figures.
    figures: &'a BTreeSet<usize>,
    /// The number of columns.
    width: usize,
    /// The column heads as plain text.
    heads: &'a [String],
    /// The cells of rows above that extend into this row, each as the head of its column and its words.
    again: String,
}

/// Returns the columns in which every cell is a figure; they are aligned at their ends.
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

/// Whether a cell contains a single number, with at most a sign or a unit or two around it: ¥1,000, 1,000円, 12.5%.
fn is_figure(blocks: &[Block]) -> bool {
    let [Block::Paragraph(inlines)] = blocks else { return false };
    let words = plain_text(inlines);
    let number = words.trim().trim_matches(|c: char| !c.is_numeric());
    let around = words.trim().chars().count() - number.chars().count();
    let inside = |c: char| c.is_numeric() || matches!(c, ',' | '.' | '，' | '．' | '\u{202f}' | '\u{a0}');
    !number.is_empty() && number.chars().all(inside) && around <= MOST_AROUND
}

/// The most characters around a figure.
const MOST_AROUND: usize = 3;

/// Whether the rows become stacks, which requires a head for every cell.
fn stacks(table: &Table) -> bool {
    table.columns.len() >= STACKED
}

impl RowFrame<'_> {
    /// Returns the heads of the columns that a cell covers.
    fn heads_of(&self, cell: &Cell) -> String {
        let end = (cell.column + cell.width).min(self.heads.len());
        let heads = self.heads.get(cell.column..end).unwrap_or_default();
        heads.join(" / ")
    }
}

/// Cells of rows above that extend downwards.
pub(super) struct CellsAbove {
    /// By column: the number of rows that the cell covers from this one on, and its words.
    cells: Vec<(usize, String)>,
}

impl CellsAbove {
    /// Returns the state above the first row: no cells.
    pub(super) fn new(width: usize) -> Self {
        Self { cells: vec![(0, String::new()); width] }
    }

    /// Moves to the next row; returns the words of the cells that extend into it, each after the head of its column.
    pub(super) fn next(&mut self, heads: &[&str]) -> String {
        let going = self.cells.iter().zip(heads).filter(|((rows, _), _)| *rows > 1);
        let said: Vec<String> = going.map(|((_, words), head)| format!("{head}\n{words}")).collect();
        self.cells.iter_mut().for_each(|(rows, _)| *rows = rows.saturating_sub(1));
        said.join("\n")
    }

    /// Whether a cell from above covers this column.
    pub(super) fn covers(&self, column: usize) -> bool {
        self.cells[column].0 > 0
    }

    /// Records a cell of the row if it extends into the rows below.
    pub(super) fn cover(&mut self, column: usize, rows: usize, blocks: &[Block]) {
        if rows > 1 {
            self.cells[column] = (rows, words(blocks));
        }
    }
}

/// Returns the words of a cell.
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
