//! Filling a record field by field, in the order and under the labels that the company chose.

use super::build::Builder;
use super::printed::words;
use super::{Block, Inline, List, Record, RecordField};
use crate::base::{Localised, Spanned};
use crate::model::label::MORE;
use crate::model::named::record_anchor;
use crate::model::{CommonEntry, ListKind, Manager, Operator, RecordText, WebLink};
use crate::read::content::legal::INCOMPLETE_MANAGER;

/// A record being filled; missing values are left out.
pub(super) struct Filling<'f, 'a> {
    pub(super) builder: &'f mut Builder<'a>,
    pub(super) kind: &'static str,
    pub(super) common: &'a CommonEntry,
    pub(super) anchor: Option<String>,
    pub(super) fields: Vec<(String, RecordField)>,
}

impl<'f, 'a> Filling<'f, 'a> {
    pub(super) fn new(builder: &'f mut Builder<'a>, kind: &'static str, common: &'a CommonEntry) -> Self {
        let anchor = common.id.as_ref().map(|id| record_anchor(&id.value));
        Self { builder, kind, common, anchor, fields: Vec::new() }
    }

    pub(super) fn push(&mut self, key: &str, mut value: Vec<Block>) {
        let label = self.builder.context.label(self.kind, key, &self.common.labels);
        if let Some(record) = self.anchor.as_ref().filter(|_| self.kind == "joint_use") {
            mark(&mut value, &format!("{record}.{key}"));
        }
        self.fields.push((key.to_owned(), RecordField { label, value }));
    }

    pub(super) fn text(&mut self, key: &str, text: impl Into<Option<&'a Localised<RecordText>>>) {
        if let Some(text) = text.into().and_then(|text| text.get(self.builder.context.language)) {
            let value = self.builder.row_text(text);
            self.push(key, value);
        }
    }

    /// Adds an explanation, which needs no label.
    pub(super) fn unlabelled(&mut self, text: &'a Localised<RecordText>) {
        if let Some(text) = text.get(self.builder.context.language) {
            let value = self.builder.row_text(text);
            self.fields.push(("text".to_owned(), RecordField { label: String::new(), value }));
        }
    }

    pub(super) fn list(&mut self, key: &str, list: &'a Localised<Vec<RecordText>>) {
        let Some(list) = list.get(self.builder.context.language) else { return };
        // A single entry is not a list, and has no bullet.
        let value = match list.as_slice() {
            [only] => self.builder.row_text(only),
            all => {
                let items = all.iter().map(|text| self.builder.bullet(text)).collect();
                vec![Block::List(List { kind: ListKind::Bullets, items })]
            }
        };
        self.push(key, value);
    }

    pub(super) fn inlines(&mut self, key: &str, inlines: Vec<Inline>) {
        if !inlines.is_empty() {
            self.push(key, vec![Block::Paragraph(inlines)]);
        }
    }

    pub(super) fn link(&mut self, key: &str, link: Option<&WebLink>) {
        if let Some(link) = link.and_then(|link| self.builder.context.link(link)) {
            self.inlines(key, vec![link]);
        }
    }

    pub(super) fn manager(&mut self, key: &str, manager: &'a Manager) {
        match manager {
            Manager::Operator => {
                let operator = self.builder.context.operator();
                self.company(key, operator);
            }
            Manager::Other(other) => self.company(key, Some(other)),
            Manager::Named(name) => self.named_company(key, name),
            Manager::Words(text) => self.text(key, text),
        }
    }

    fn company(&mut self, key: &str, company: Option<&Operator>) {
        let lines = company.map_or_else(Vec::new, |company| self.builder.context.company(company));
        let mut inlines = Vec::new();
        for line in lines {
            if !inlines.is_empty() {
                inlines.push(Inline::Break);
            }
            inlines.extend(words(line));
        }
        self.inlines(key, inlines);
    }

    fn named_company(&mut self, key: &str, name: &Spanned<String>) {
        let context = self.builder.context;
        let company = context.further_company(&name.value);
        match company {
            None => self.builder.unknown_company(&name.value, name.span),
            Some(company) => {
                let said =
                    [("address", company.address.is_some()), ("representative", company.representative.is_some())];
                for (key, _) in said.into_iter().filter(|(_, said)| !said) {
                    self.builder.findings.push(INCOMPLETE_MANAGER.at(name.span).with("key", key).hint("law"));
                }
            }
        }
        self.company(key, company);
    }

    /// Adds a word of a closed list, or the company's own words for it.
    pub(super) fn term(&mut self, key: &str, title: Option<&'a Localised<RecordText>>, name: &str) {
        if title.is_some() {
            return self.text(key, title);
        }
        let term = self.builder.context.label(self.kind, name, &self.common.labels);
        self.inlines(key, words(term));
    }

    pub(super) fn done(mut self) -> Record {
        let common = self.common;
        let outer = std::mem::replace(&mut self.builder.in_row, true);
        let more = self.builder.more(&common.more);
        self.builder.in_row = outer;
        self.fields.extend(more.into_iter().map(|field| (MORE.to_owned(), field)));
        let same = |(key, field): &(String, RecordField)| {
            let is_same = common.same.iter().any(|same| same == key) && !field.label.is_empty();
            is_same.then(|| field.label.clone())
        };
        let same = self.fields.iter().filter_map(same).collect();
        let orders = &self.builder.context.version.records.orders;
        let order = orders.iter().find(|(kind, _)| kind == self.kind).map_or(&[] as &[_], |(_, order)| order);
        let fields = ordered(self.fields, order);
        let note = common.note.as_ref().and_then(|note| note.get(self.builder.context.language));
        let note = note.map_or_else(Vec::new, |note| self.builder.row_text(note));
        Record { anchor: self.anchor, fields, note, same }
    }
}

/// Sorts fields into the company's order; fields that it does not name follow in their own.
pub(super) fn ordered(mut fields: Vec<(String, RecordField)>, order: &[String]) -> Vec<RecordField> {
    fields.sort_by_key(|(key, _)| order.iter().position(|named| named == key).unwrap_or(order.len()));
    fields.into_iter().map(|(_, field)| field).collect()
}

/// Makes the first words of a value a target of references.
fn mark(value: &mut [Block], anchor: &str) {
    match value.first_mut() {
        Some(Block::Paragraph(inlines)) => {
            inlines.insert(0, Inline::Mark { anchor: anchor.to_owned(), words: String::new() });
        }
        Some(Block::List(list)) => list.items.first_mut().into_iter().for_each(|item| mark(&mut item.blocks, anchor)),
        _ => {}
    }
}
