//! Blocks made from records: contacts, dates, cookies, matters that the law requires.

use super::{TextFormWriter, escaped, first, words};
use crate::edition::{Block, Cookie, CookieGroup, Inline, NoticeEvent, RecordField, Records};
use crate::model::Layout;

impl TextFormWriter<'_> {
    pub(super) fn record(&mut self, fields: &[RecordField], depth: usize) {
        for field in fields {
            self.field(field, "", depth);
        }
    }

    pub(super) fn events(&mut self, events: &[NoticeEvent], depth: usize) {
        for event in events {
            let line = self.labels.dated(&event.kind.message(), &event.text);
            self.line(depth, &first(escaped(&line)));
            if !event.changed.is_empty() {
                self.line(depth + 1, &first(escaped(&event.changed)));
            }
        }
    }

    /// Writes a table for each category, as the page does.
    pub(super) fn cookies(&mut self, groups: &[CookieGroup], depth: usize) {
        for group in groups {
            let category = self.label(&format!("cookie-category-{}", group.category.name()));
            let table = self.label("plain-table");
            self.labelled(depth, &table, &escaped(&category));
            group.cookies.iter().for_each(|cookie| self.cookie(cookie, depth));
        }
    }

    fn cookie(&mut self, cookie: &Cookie, depth: usize) {
        let party = self.label(if cookie.own { "cookie-party-first" } else { "cookie-party-third" });
        let plain = |words: String| vec![Block::Paragraph(vec![Inline::Words(words)])];
        let values = [
            ("cookie-name", plain(cookie.name.clone())),
            ("cookie-provider", plain(format!("{} {party}", cookie.provider))),
            ("cookie-purpose", cookie.purpose.clone()),
            ("cookie-lifetime", plain(self.labels.duration(&cookie.lifetime))),
        ];
        let fields: Vec<RecordField> =
            values.into_iter().map(|(label, value)| RecordField { label: self.label(label), value }).collect();
        self.entry(&fields, depth);
    }

    pub(super) fn records(&mut self, records: &Records, depth: usize) {
        for record in &records.records {
            match records.layout {
                Some(Layout::Prose) => {
                    // Records laid out as running text have no labels.
                    let bare = |field: &RecordField| RecordField { label: String::new(), value: field.value.clone() };
                    self.entry(&record.fields.iter().map(bare).collect::<Vec<_>>(), depth);
                }
                _ => self.entry(&record.fields, depth),
            }
            if !record.note.is_empty() {
                self.note(&record.note, depth + usize::from(!record.fields.is_empty()));
            }
        }
    }

    /// Writes labelled values as one bulleted entry.
    fn entry(&mut self, fields: &[RecordField], depth: usize) {
        for (index, field) in fields.iter().enumerate() {
            let (mark, depth) = if index == 0 { ("- ", depth) } else { ("", depth + 1) };
            self.field(field, mark, depth);
        }
    }

    /// Writes a labelled value: on one line if it fits, otherwise with the value below the label.
    fn field(&mut self, field: &RecordField, mark: &str, depth: usize) {
        let inside = depth + 1 + usize::from(!mark.is_empty());
        let line = match field.value.as_slice() {
            [Block::Paragraph(inlines)] => Some(words(inlines)).filter(|words| !words.contains('\n')),
            _ => None,
        };
        let label = escaped(&field.label);
        match (line, label.as_str()) {
            (Some(line), "") if mark.is_empty() => self.line(depth, &first(line)),
            (Some(line), "") => self.line(depth, &format!("{mark}{line}")),
            (Some(line), label) => self.line(depth, &format!("{mark}{label}: {line}")),
            (None, "") => {
                let mut head = Some(mark.trim_end().to_owned()).filter(|mark| !mark.is_empty());
                // A value that does not begin with a paragraph goes below the bullet.
                let under = match field.value.first() {
                    Some(Block::Paragraph(_)) | None => depth,
                    _ => depth + usize::from(head.is_some()),
                };
                if let Some(head) = head.take_if(|_| under > depth) {
                    self.line(depth, &head);
                }
                self.blocks(&field.value, under, &mut head);
            }
            (None, label) => {
                self.line(depth, &format!("{mark}{label}:"));
                self.blocks(&field.value, inside, &mut None);
            }
        }
    }
}
