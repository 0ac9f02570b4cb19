//! Records that the law asks for.

use super::{Writer, words};
use crate::edition::{LegalField, LegalRecord, LegalValue};

impl Writer<'_> {
    pub(super) fn legal(&mut self, records: &[LegalRecord], depth: usize) {
        for record in records {
            for (index, field) in record.fields.iter().enumerate() {
                let (mark, depth) = if index == 0 { ("- ", depth) } else { ("", depth + 1) };
                self.legal_field(field, mark, depth);
            }
        }
    }

    fn legal_field(&mut self, field: &LegalField, mark: &str, depth: usize) {
        let label = format!("{mark}{}", self.label(&format!("legal-{}", field.label.name())));
        let inside = depth + 1 + usize::from(!mark.is_empty());
        match &field.value {
            LegalValue::Inlines(inlines) => self.labelled(depth, &label, &words(inlines)),
            LegalValue::Term { group, name } => {
                let term = self.label(&format!("{group}-{name}"));
                self.labelled(depth, &label, &term);
            }
            LegalValue::Lines(lines) => {
                self.line(depth, &format!("{label}:"));
                lines.iter().for_each(|line| self.line(inside, line));
            }
            LegalValue::List(items) => {
                self.line(depth, &format!("{label}:"));
                items.iter().for_each(|item| self.line(inside, &format!("- {item}")));
            }
        }
    }
}
