//! Blocks that are made of records: contacts, dates, cookies, what the law asks for.

use super::{Writer, words};
use crate::edition::{Block, Cookie, CookieGroup, Event, Field, Records};

impl Writer<'_> {
    pub(super) fn record(&mut self, fields: &[Field], depth: usize) {
        for field in fields {
            self.field(field, "", depth);
        }
    }

    pub(super) fn events(&mut self, events: &[Event], depth: usize) {
        for event in events {
            let line = self.labels.dated(event.kind.message(), &event.text);
            self.line(depth, &line);
        }
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup], depth: usize) {
        for group in groups {
            let category = self.label(&format!("cookie-category-{}", group.category.name()));
            for cookie in &group.cookies {
                self.cookie(cookie, &category, depth);
            }
        }
    }

    fn cookie(&mut self, cookie: &Cookie, category: &str, depth: usize) {
        let party = self.label(if cookie.own { "cookie-party-first" } else { "cookie-party-third" });
        let lifetime = self.labels.duration(&cookie.lifetime);
        self.first(depth, "cookie-name", &cookie.name);
        self.next(depth, "cookie-category", category);
        self.next(depth, "cookie-provider", &cookie.provider);
        self.next(depth, "cookie-party", &party);
        let purpose = Field { label: self.label("cookie-purpose"), value: cookie.purpose.clone() };
        self.field(&purpose, "", depth + 1);
        self.next(depth, "cookie-lifetime", &lifetime);
    }

    pub(super) fn records(&mut self, records: &Records, depth: usize) {
        for record in &records.records {
            for (index, field) in record.fields.iter().enumerate() {
                let (mark, depth) = if index == 0 { ("- ", depth) } else { ("", depth + 1) };
                self.field(field, mark, depth);
            }
            let depth = depth + usize::from(!record.fields.is_empty());
            let mut mark = Some(self.label("note-mark")).filter(|_| !record.note.is_empty());
            self.blocks(&record.note, depth, &mut mark);
        }
    }

    /// A labelled value: one line where it is one, or else the label and the value under it.
    fn field(&mut self, field: &Field, mark: &str, depth: usize) {
        let inside = depth + 1 + usize::from(!mark.is_empty());
        let line = match field.value.as_slice() {
            [Block::Paragraph(inlines)] => Some(words(inlines)).filter(|words| !words.contains('\n')),
            _ => None,
        };
        match (line, field.label.as_str()) {
            (Some(line), "") => self.line(depth, &format!("{mark}{line}")),
            (Some(line), label) => self.labelled(depth, &format!("{mark}{label}"), &line),
            (None, "") => {
                let mut head = Some(mark.trim_end().to_owned()).filter(|mark| !mark.is_empty());
                self.blocks(&field.value, depth, &mut head);
            }
            (None, label) => {
                self.line(depth, &format!("{mark}{label}:"));
                self.blocks(&field.value, inside, &mut None);
            }
        }
    }

    /// The first line of a record in a list of them.
    fn first(&mut self, depth: usize, label: &str, text: &str) {
        let label = format!("- {}", self.label(label));
        self.labelled(depth, &label, text);
    }

    /// A further line of such a record.
    fn next(&mut self, depth: usize, label: &str, text: &str) {
        let label = self.label(label);
        self.labelled(depth + 1, &label, text);
    }
}
