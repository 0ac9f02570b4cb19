//! Blocks made from the records of a version: matters that the law requires, external transmissions.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Rule, Span, Spanned};
use crate::model::label;
use crate::model::named::transmission_anchor;
use crate::model::{Fact, Layout, LegalRecord, Operator, RecordText, RecordValue};
use crate::read::content::text::DUPLICATE_ID;

use super::build::{Builder, Context};
use super::filling::Filling;
use super::shared::together;
use super::{Block, Inline, Item, Record, RecordField, Records};

/// The fee of a request that names no fact with an amount.
pub(crate) static UNKNOWN_FEE: Rule = Rule::error("unknown-fee");

impl<'a> Builder<'a> {
    /// Returns the records that a placeholder shows; `None` if it names no kind of record.
    pub(super) fn records(&mut self, path: &str) -> Option<Records> {
        let (kind, records) = match path {
            "purposes" => ("purpose", self.legal("purpose")),
            "joint_use" => ("joint_use", self.legal("joint_use")),
            "measures" => ("measure", self.legal("measure")),
            "transfers" => ("transfer", self.legal("transfer")),
            "retentions" => ("retention", self.legal("retention")),
            "requests" => ("request", self.legal("request")),
            "accredited" => ("accredited", self.legal("accredited")),
            "transmissions" => ("transmission", self.transmissions()),
            _ => return None,
        };
        let layouts = &self.context.version.records.layouts;
        let layout = layouts.iter().find(|(name, _)| name == kind).map(|(_, layout)| *layout);
        let lines = kind == "transmission" && matches!(layout, None | Some(Layout::List));
        // The label for all records of the kind: that of a single record applies to that record only.
        let recipient = |builder: &Self| builder.context.label(kind, "recipient", &label::Labels::default());
        let records = if lines { together(&records, &recipient(self)) } else { records };
        Some(Records { kind, layout, records })
    }

    /// Builds the records of the law of a kind.
    fn legal(&mut self, kind: &str) -> Vec<Record> {
        let all = &self.context.version.records.legal;
        all.of(kind).map(|record| self.legal_record(record)).collect()
    }

    fn legal_record(&mut self, written: &'a LegalRecord) -> Record {
        let mut record = Filling::new(self, written.kind, &written.common);
        for (key, value) in &written.values {
            match value {
                RecordValue::Text(text) if *key == "text" => record.unlabelled(text),
                RecordValue::Text(text) => record.text(key, text),
                RecordValue::List(list) => record.list(key, list),
                RecordValue::Term(name, title) => record.term(key, title.as_ref(), name),
                RecordValue::Fee(name) => {
                    let fee = record.builder.fee(name);
                    record.inlines(key, fee);
                }
                RecordValue::Manager(manager) => record.manager(key, manager),
                RecordValue::Phone(phone) => {
                    let phone = record.builder.context.phone(phone);
                    record.inlines(key, vec![phone]);
                }
                RecordValue::Link(link) => record.link(key, Some(link)),
            }
        }
        record.done()
    }

    fn fee(&mut self, name: &Spanned<String>) -> Vec<Inline> {
        let context = self.context;
        match context.fact(&name.value) {
            Some(fact @ Fact::Amount { .. }) => context.fact_inlines(fact),
            _ => {
                let facts = context.records().flat_map(|records| &records.facts);
                let amounts = facts.filter(|(_, fact)| matches!(fact, Fact::Amount { .. }));
                let known: Vec<&str> = amounts.map(|(name, _)| name.value.as_str()).collect();
                let finding = UNKNOWN_FEE.at(name.span).with("name", &name.value);
                self.findings.push_near(finding, &name.value, known);
                Vec::new()
            }
        }
    }

    fn transmissions(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.transmissions;
        let one = |row: &'a crate::model::record::Transmission| {
            let mut record = Filling::new(self, "transmission", &row.common);
            record.anchor = Some(transmission_anchor(&row.id.value));
            record.text("service", &row.service);
            record.text("site", row.site.as_ref());
            record.text("recipient", &row.recipient);
            record.text("country", row.country.as_ref());
            record.list("sent", &row.sent);
            record.text("purpose", &row.purpose);
            record.text("recipient_purpose", row.recipient_purpose.as_ref());
            record.link("policy", row.policy.as_ref());
            record.link("opt_out", row.opt_out.as_ref());
            if let Some(day) = row.surveyed {
                let day = record.builder.context.time(day);
                record.inlines("surveyed", vec![day]);
            }
            record.done()
        };
        all.iter().map(one).collect()
    }
}

impl Builder<'_> {
    /// Reports names of records, and of things in them, that something in the text or another record also has, so that
    /// a reference would be ambiguous. Counted records are part of the text itself.
    pub(super) fn check_record_names(&mut self) {
        let Context { version, language, .. } = *self.context;
        let records = &version.records;
        let counted = records.layouts.iter().any(|(kind, layout)| kind == "purpose" && layout.is_counted());
        let purposes = records.legal.of("purpose").filter_map(|purpose| purpose.common.id.as_ref());
        let in_text: BTreeSet<Span> = purposes.filter(|_| counted).map(|id| id.span).collect();
        let cookies = records.cookies.iter().filter_map(|cookie| cookie.id.as_ref());
        let whole: Vec<&Spanned<String>> = records.legal.names().chain(cookies).collect();
        let mut seen: BTreeMap<&str, Span> = whole.iter().map(|id| (id.value.as_str(), id.span)).collect();
        for (name, _) in records.names(language, !counted) {
            if let Some(first) = seen.insert(&name.value, name.span).filter(|first| *first != name.span) {
                self.findings.push(DUPLICATE_ID.at(name.span).with("id", &name.value).related(first, "first"));
            } else if self.context.numbers.target(&name.value).is_some() {
                self.findings.push(DUPLICATE_ID.at(name.span).with("id", &name.value).hint("record"));
            }
        }
        for id in whole.into_iter().filter(|id| !in_text.contains(&id.span)) {
            if self.context.numbers.target(&id.value).is_some() {
                self.findings.push(DUPLICATE_ID.at(id.span).with("id", &id.value).hint("record"));
            }
        }
    }
}

impl Context<'_> {
    /// Returns the label of a value: the record's own, that of the version's records of the kind, or the theme's.
    pub(super) fn label(&self, kind: &str, key: &str, own: &label::Labels) -> String {
        let all = self.version.records.labels.iter().find(|(name, _)| name == kind).map(|(_, labels)| labels);
        let given = [Some(own), all].into_iter().flatten().find_map(|labels| label::own(labels, key, self.language));
        given.cloned().unwrap_or_else(|| self.word(label::message(kind, key), &[]))
    }

    /// Returns a company as the law requires it to be named: name, address, representative, with its own labels if it
    /// has any.
    pub(super) fn company(&self, company: &Operator) -> Vec<String> {
        let name = company.name.get(self.language).cloned();
        let address = self.address(company.postal_code.as_deref(), company.address.as_ref());
        let representative = company.representative.as_ref().map(|person| self.person(person));
        let line = |(key, value): (&str, Option<String>)| {
            let own = label::own(&company.labels, key, self.language).filter(|label| !label.is_empty());
            Some(match own {
                Some(label) => self.word("labelled", &[("label", label), ("value", &value?)]),
                None => value?,
            })
        };
        let lines = [("name", name), ("address", address), ("representative", representative)];
        lines.into_iter().filter_map(line).collect()
    }
}

impl<'a> Builder<'a> {
    /// Builds the further lines of a record.
    pub(super) fn more(&mut self, more: &'a [crate::model::entry::FurtherLine]) -> Vec<RecordField> {
        let language = self.context.language;
        let mut fields = Vec::new();
        for line in more {
            let Some(text) = line.text.get(language) else { continue };
            let label = line.label.as_ref().and_then(|label| label.get(language)).cloned().unwrap_or_default();
            fields.push(RecordField { label, value: self.writing(text) });
        }
        fields
    }

    /// Builds an entry of a list in a record.
    pub(super) fn bullet(&mut self, text: &'a RecordText) -> Item {
        // As in an item, an entry may be typed as `**title**` and the rest under it.
        let mut blocks = self.row_text(text);
        let titled = blocks.len() > 1
            && matches!(blocks.first(), Some(Block::Paragraph(inlines)) if matches!(inlines.as_slice(), [Inline::Strong(_)] | [Inline::Mark { .. }, Inline::Strong(_)]));
        let title = match titled.then(|| blocks.remove(0)) {
            Some(Block::Paragraph(mut inlines)) => match inlines.pop() {
                Some(Inline::Strong(inner)) => inlines.into_iter().chain(inner).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        Item { anchor: None, name: None, number: String::new(), title, blocks }
    }
}
