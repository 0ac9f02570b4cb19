//! Tables.

use super::{Writer, escape};
use crate::edition::{Cell, Row, Table};

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        self.open_table(&table.anchor, &table.caption, &table.label, "");
        if !table.columns.is_empty() {
            self.out.push_str("<thead><tr>");
            for column in &table.columns {
                self.out.push_str("<th scope=\"col\">");
                self.inlines(column);
                self.out.push_str("</th>");
            }
            self.out.push_str("</tr></thead>\n");
        }
        self.out.push_str("<tbody>\n");
        let width = width(table);
        for row in &table.rows {
            self.row(row, table.row_headers, width);
        }
        self.close_table();
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

    fn row(&mut self, row: &Row, row_headers: bool, width: usize) {
        match row {
            Row::Note(blocks) => {
                self.out.push_str(&format!("<tr class=\"row-note\"><td colspan=\"{width}\">"));
                self.note(blocks);
                self.out.push_str("</td></tr>\n");
            }
            Row::Cells(cells) => {
                self.out.push_str("<tr>");
                for cell in cells {
                    self.cell(cell, row_headers && cell.column == 0);
                }
                self.out.push_str("</tr>\n");
            }
        }
    }

    fn cell(&mut self, cell: &Cell, header: bool) {
        let tag = if header { "th" } else { "td" };
        self.out.push_str(&format!("<{tag}"));
        if header {
            self.out.push_str(if cell.span > 1 { " scope=\"rowgroup\"" } else { " scope=\"row\"" });
        }
        if cell.span > 1 {
            self.out.push_str(&format!(" rowspan=\"{}\"", cell.span));
        }
        self.out.push('>');
        self.blocks(&cell.blocks, &mut None);
        self.out.push_str(&format!("</{tag}>"));
    }
}

fn width(table: &Table) -> usize {
    let cells = |row: &Row| match row {
        Row::Cells(cells) => cells.last().map_or(0, |cell| cell.column + 1),
        Row::Note(_) => 0,
    };
    table.columns.len().max(table.rows.iter().map(cells).max().unwrap_or(0)).max(1)
}
