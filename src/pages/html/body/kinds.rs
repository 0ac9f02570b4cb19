//! Records of one kind: a table if they are alike, labelled lines if they are not, running text on request.

use super::BodyWriter;
use super::table::{CellsAbove, STACKED, TableShape};
use crate::edition::{Block, Record, RecordField, Records};
use crate::model::Layout;

/// The most columns of a readable table; wider records become labelled lines.
const WIDEST_TABLE: usize = 3;

impl BodyWriter<'_> {
    pub(super) fn records(&mut self, records: &Records) {
        let said: Vec<&Record> = records.records.iter().filter(|record| !record.fields.is_empty()).collect();
        let layout = records.layout.unwrap_or_else(|| match said.as_slice() {
            [first, _, ..] if first.fields.len() <= WIDEST_TABLE && labelled(first) && alike(&said) => Layout::Table,
            _ => Layout::List,
        });
        match (layout, columns(&said)) {
            (Layout::Table, Some(columns)) => self.records_table(records, &columns),
            (Layout::Prose, _) => records.records.iter().for_each(|record| self.record_prose(record)),
            _ => records.records.iter().for_each(|record| self.record_list(record, records.kind == "transmission")),
        }
    }

    /// Writes a row for each record; the first value, such as a group of people, is the head of the row.
    fn records_table(&mut self, records: &Records, columns: &[&str]) {
        let (anchor, label) = (format!("records-{}", records.kind), columns.first().unwrap_or(&""));
        self.open_table(&anchor, "", label, TableShape { records: true, stacks: columns.len() >= STACKED });
        self.heads(columns);
        let mut above = CellsAbove::new(columns.len());
        for (at, record) in records.records.iter().enumerate() {
            if !record.fields.is_empty() {
                self.record_row(&records.records[at..], columns, &mut above);
            }
            if !record.note.is_empty() {
                self.row_note(columns.len(), &record.note);
            }
        }
        self.close_table();
    }

    /// Writes the first of `records` as a row. A value that it lacks becomes an empty cell; a value that the records
    /// below repeat spans their rows.
    fn record_row(&mut self, records: &[Record], columns: &[&str], above: &mut CellsAbove) {
        let record = &records[0];
        self.out.tag("<tr");
        self.anchor(record.anchor.as_deref());
        let again = above.next(columns);
        if !again.is_empty() {
            self.out.attribute("data-again", &again);
        }
        self.out.tag(">");
        let mut rest = record.fields.as_slice();
        for (index, column) in columns.iter().enumerate() {
            let field = rest.split_first().filter(|(field, _)| field.label == *column);
            rest = field.map_or(rest, |(_, others)| others);
            if above.covers(index) {
                continue;
            }
            let span = spanned(records, column);
            let tag = if index == 0 { "th" } else { "td" };
            self.out.tag(&format!("<{tag}"));
            match (index, span) {
                (0, 1) => self.out.attribute("scope", "row"),
                (0, _) => self.out.attribute("scope", "rowgroup"),
                _ => self.labelled(columns.len(), column),
            }
            if span > 1 {
                let closes = if span == records.len() { " class=\"closes\"" } else { "" };
                self.out.tag(&format!("{closes} rowspan=\"{span}\""));
            }
            self.out.tag(">");
            self.out.words.cell();
            if let Some((field, _)) = field {
                self.value(&field.value);
                above.cover(index, span, &field.value);
            }
            self.out.words.end_cell(span, 1);
            self.out.tag(&format!("</{tag}>"));
        }
        self.out.words.end_row();
        self.out.tag("</tr>\n");
    }

    fn record_list(&mut self, record: &Record, apart: bool) {
        if !record.fields.is_empty() {
            self.out.tag(if apart { "<dl class=\"record transmission\"" } else { "<dl class=\"record\"" });
            self.anchor(record.anchor.as_deref());
            self.out.tag(">\n");
            record.fields.iter().for_each(|field| self.field(field));
            self.out.tag("</dl>\n");
        }
        self.record_note(record);
    }

    /// Writes a record as text. If the first of several values is a single line, it becomes the title.
    fn record_prose(&mut self, record: &Record) {
        let (title, rest) = match record.fields.split_first() {
            Some((RecordField { value, .. }, rest))
                if !rest.is_empty() && matches!(value.as_slice(), [Block::Paragraph(_)]) =>
            {
                (Some(value), rest)
            }
            _ => (None, record.fields.as_slice()),
        };
        if !record.fields.is_empty() {
            self.out.tag("<div class=\"record-prose\"");
            self.anchor(record.anchor.as_deref());
            self.out.tag(">\n");
            if let Some(title) = title {
                self.out.tag("<p class=\"item-title\"><strong>");
                self.value(title);
                self.out.tag("</strong></p>\n");
            }
            rest.iter().for_each(|field| self.blocks(&field.value, &mut None));
            self.out.tag("</div>\n");
        }
        self.record_note(record);
    }

    fn record_note(&mut self, record: &Record) {
        if !record.note.is_empty() {
            self.note(&record.note);
        }
    }

    /// Writes a line of a record: its label, which may be empty, and its value.
    pub(super) fn field(&mut self, field: &RecordField) {
        self.out.tag("<div>");
        self.label(|writer| writer.out.text(&field.label));
        self.out.tag("<dd>");
        self.value(&field.value);
        self.out.tag("</dd></div>\n");
    }

    /// Writes a value: a single paragraph as running text, anything else as blocks.
    pub(super) fn value(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(inlines)] => self.inlines(inlines),
            blocks => self.blocks(blocks, &mut None),
        }
    }
}

/// Returns how many rows the first record's value spans in a column: its own and those of the following records that
/// repeat it. A note in between ends the span.
fn spanned(records: &[Record], column: &str) -> usize {
    let same = |pair: &&[Record]| pair[0].note.is_empty() && pair[1].same.iter().any(|label| label == column);
    1 + records.windows(2).take_while(same).count()
}

/// Whether every value has a label: a column head cannot be empty.
fn labelled(record: &Record) -> bool {
    record.fields.iter().all(|field| !field.label.is_empty())
}

/// Whether all records have the same labels in the same order.
fn alike(records: &[&Record]) -> bool {
    let labels = |record: &Record| record.fields.iter().map(|field| field.label.clone()).collect::<Vec<_>>();
    records.windows(2).all(|pair| labels(pair[0]) == labels(pair[1]))
}

/// Returns the columns in which every record finds its values in order; `None` if there are no such columns.
fn columns<'r>(records: &[&'r Record]) -> Option<Vec<&'r str>> {
    let widest = records.iter().max_by_key(|record| record.fields.len())?;
    let columns: Vec<&str> = widest.fields.iter().map(|field| field.label.as_str()).collect();
    let fits = |record: &&Record| {
        let mut rest = columns.iter();
        record.fields.iter().all(|field| rest.any(|column| *column == field.label))
    };
    records.iter().all(fits).then_some(columns)
}
