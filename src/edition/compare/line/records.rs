//! Records as lines: labelled values, cookies, transmissions, matters that the law requires.

use super::{Line, LineCell, LineKind, LineRun, LineWriter, plain};
use crate::edition::{Block, Cookie, CookieGroup, NoticeEvent, RecordField, Records};

impl LineWriter<'_> {
    fn labelled(&self, label: &str, runs: Vec<LineRun>) -> LineCell {
        LineCell { label: self.word(label), runs }
    }

    pub(super) fn field(&mut self, field: &RecordField, depth: usize) {
        let cells = vec![self.field_cell(field)];
        self.lines.push(Line { cells, ..Line::new(LineKind::Field, depth, Vec::new()) });
    }

    pub(super) fn event(&mut self, event: &NoticeEvent, depth: usize) {
        let text = self.dated(&event.kind.message(), &event.text);
        self.push(LineKind::Field, depth, plain(&text), None);
        if !event.changed.is_empty() {
            self.push(LineKind::Field, depth + 1, plain(&event.changed), None);
        }
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup], depth: usize) {
        for group in groups {
            let category = self.word(&format!("cookie-category-{}", group.category.name()));
            for cookie in &group.cookies {
                let line = self.cookie(cookie, &category, depth);
                self.lines.push(line);
            }
        }
    }

    fn cookie(&self, cookie: &Cookie, category: &str, depth: usize) -> Line {
        let party = self.word(if cookie.own { "cookie-party-first" } else { "cookie-party-third" });
        let cells = vec![
            self.labelled("cookie-name", plain(&cookie.name)),
            self.labelled("cookie-category", plain(category)),
            self.labelled("cookie-provider", plain(&format!("{} {party}", cookie.provider))),
            self.labelled("cookie-purpose", self.cell_runs(&cookie.purpose)),
            self.labelled("cookie-lifetime", plain(&self.duration(&cookie.lifetime))),
        ];
        let key = Some(format!("cookie {}", cookie.name));
        Line { cells, key, ..Line::new(LineKind::Cookie, depth, Vec::new()) }
    }

    pub(super) fn records(&mut self, records: &Records, depth: usize) {
        for record in &records.records {
            if !record.fields.is_empty() {
                let cells = record.fields.iter().map(|field| self.field_cell(field)).collect();
                let kind = if records.kind == "transmission" { LineKind::Transmission } else { LineKind::Row };
                let (key, anchor) = (record.anchor.clone(), record.anchor.clone());
                self.lines.push(Line { cells, key, anchor, ..Line::new(kind, depth, Vec::new()) });
            }
            if !record.note.is_empty() {
                self.block(&Block::Note(record.note.clone()), depth, None);
            }
        }
    }

    fn field_cell(&self, field: &RecordField) -> LineCell {
        LineCell { label: field.label.clone(), runs: self.cell_runs(&field.value) }
    }
}
