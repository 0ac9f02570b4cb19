//! Records of one kind: a table where they are alike, labelled lines where they are not, running text where that is wanted.

use super::Writer;
use super::table::{Above, STACKED, Shape};
use crate::edition::{Block, Field, Record, Records};
use crate::model::entry::Layout;

/// A table with more columns than this is hard to read; the same records are labelled lines then.
const WIDEST_TABLE: usize = 3;

impl Writer<'_> {
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

    /// Each record is a row; its first value, such as a group of people, is the head of the row.
    fn records_table(&mut self, records: &Records, columns: &[&str]) {
        let (anchor, label) = (format!("records-{}", records.kind), columns.first().unwrap_or(&""));
        self.open_table(&anchor, "", label, Shape { records: true, stacks: columns.len() >= STACKED });
        self.heads(columns);
        let mut above = Above::new(columns.len());
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

    /// The first of these as a row; where it does not say what others do, its cell is empty. What those below say as it does, it says
    /// for them.
    fn record_row(&mut self, records: &[Record], columns: &[&str], above: &mut Above) {
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

    /// The first value is a title, where it is a line and not all; what follows it is text.
    fn record_prose(&mut self, record: &Record) {
        let (title, rest) = match record.fields.split_first() {
            Some((Field { value, .. }, rest))
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

    /// A line of a record: its label, where it has one, and its value.
    pub(super) fn field(&mut self, field: &Field) {
        self.out.tag("<div>");
        self.label(|writer| writer.out.text(&field.label));
        self.out.tag("<dd>");
        self.value(&field.value);
        self.out.tag("</dd></div>\n");
    }

    /// A value: running text as it is, anything else as blocks.
    pub(super) fn value(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(inlines)] => self.inlines(inlines),
            blocks => self.blocks(blocks, &mut None),
        }
    }
}

/// How many rows the value of the first of these records covers in a column: its own, and those below that say it is the same. A note
/// between them ends that.
fn spanned(records: &[Record], column: &str) -> usize {
    let same = |pair: &&[Record]| pair[0].note.is_empty() && pair[1].same.iter().any(|label| label == column);
    1 + records.windows(2).take_while(same).count()
}

/// Whether each value has a label: the head of a column cannot be empty.
fn labelled(record: &Record) -> bool {
    record.fields.iter().all(|field| !field.label.is_empty())
}

/// Whether all records say the same things.
fn alike(records: &[&Record]) -> bool {
    let labels = |record: &Record| record.fields.iter().map(|field| field.label.clone()).collect::<Vec<_>>();
    records.windows(2).all(|pair| labels(pair[0]) == labels(pair[1]))
}

/// The columns in which every record finds its values in their order; `None` where there are no such columns.
fn columns<'r>(records: &[&'r Record]) -> Option<Vec<&'r str>> {
    let widest = records.iter().max_by_key(|record| record.fields.len())?;
    let columns: Vec<&str> = widest.fields.iter().map(|field| field.label.as_str()).collect();
    let fits = |record: &&Record| {
        let mut rest = columns.iter();
        record.fields.iter().all(|field| rest.any(|column| *column == field.label))
    };
    records.iter().all(fits).then_some(columns)
}
