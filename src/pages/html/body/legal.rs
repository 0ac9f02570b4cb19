//! Records that the law asks for: a table where they are alike, labelled lines where they are not.

use super::Writer;
use crate::edition::{LegalField, LegalRecord, LegalValue};

/// A table with more columns than this is hard to read; the same records are labelled lines then.
const WIDEST_TABLE: usize = 3;

impl Writer<'_> {
    pub(super) fn legal(&mut self, records: &[LegalRecord]) {
        match records {
            [first, _, ..] if first.fields.len() <= WIDEST_TABLE && alike(records) => self.legal_table(first, records),
            _ => records.iter().for_each(|record| self.legal_record(record)),
        }
    }

    /// Each record is a row; its first value, such as a group of people, is the head of the row.
    fn legal_table(&mut self, first: &LegalRecord, records: &[LegalRecord]) {
        let label = first.fields.first().map_or_else(String::new, |field| self.legal_label(field));
        let anchor = format!("records-{}", first.fields.first().map_or("", |field| field.label.name()));
        self.open_table(&anchor, "", &label);
        self.out.push_str("<thead><tr>");
        for field in &first.fields {
            self.out.push_str("<th scope=\"col\">");
            let label = self.legal_label(field);
            self.text(&label);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for record in records {
            self.out.push_str("<tr>");
            for (index, field) in record.fields.iter().enumerate() {
                let tag = if index == 0 { "th" } else { "td" };
                self.out.push_str(if index == 0 { "<th scope=\"row\">" } else { "<td>" });
                self.legal_value(&field.value);
                self.out.push_str(&format!("</{tag}>"));
            }
            self.out.push_str("</tr>\n");
        }
        self.close_table();
    }

    fn legal_record(&mut self, record: &LegalRecord) {
        self.out.push_str("<dl class=\"record\">\n");
        for field in &record.fields {
            let label = format!("legal-{}", field.label.name());
            self.labelled(&label, |writer| writer.legal_value(&field.value));
        }
        self.out.push_str("</dl>\n");
    }

    fn legal_label(&self, field: &LegalField) -> String {
        self.labels.get(&format!("legal-{}", field.label.name())).to_owned()
    }

    fn legal_value(&mut self, value: &LegalValue) {
        match value {
            LegalValue::Inlines(inlines) => self.inlines(inlines),
            LegalValue::List(items) => self.bullets(items),
            LegalValue::Lines(lines) => {
                for (index, line) in lines.iter().enumerate() {
                    self.out.push_str(if index == 0 { "" } else { "<br>" });
                    self.text(line);
                }
            }
            LegalValue::Term { group, name } => {
                self.text(self.labels.get(&format!("{group}-{name}")));
            }
        }
    }
}

/// True where all records say the same things.
fn alike(records: &[LegalRecord]) -> bool {
    let labels = |record: &LegalRecord| record.fields.iter().map(|field| field.label).collect::<Vec<_>>();
    records.windows(2).all(|pair| labels(&pair[0]) == labels(&pair[1]))
}
