//! Blocks made from the records of a version: matters that the law requires, external transmissions.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::Rule;
use crate::base::source::{Span, Spanned};
use crate::model::entry::Layout;
use crate::model::label;
use crate::model::legal::Manager;
use crate::model::named::transmission_anchor;
use crate::model::operator::Operator;
use crate::model::record::Fact;
use crate::model::text::RecordText;
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
            "purposes" => ("purpose", self.purposes()),
            "joint_use" => ("joint_use", self.joint_uses()),
            "measures" => ("measure", self.measures()),
            "transfers" => ("transfer", self.transfers()),
            "retentions" => ("retention", self.retentions()),
            "requests" => ("request", self.requests()),
            "accredited" => ("accredited", self.accredited()),
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

    fn purposes(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.purposes;
        let one = |purpose: &'a crate::model::legal::Purpose| {
            let mut record = Filling::new(self, "purpose", &purpose.common);
            record.some_text("group", purpose.group.as_ref());
            record.unlabelled(purpose.text.as_ref());
            record.some_list("items", purpose.items.as_ref());
            record.some_list("uses", purpose.uses.as_ref());
            record.done()
        };
        all.iter().map(one).collect()
    }

    fn joint_uses(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.joint_uses;
        let one = |joint: &'a crate::model::legal::JointUse| {
            let mut record = Filling::new(self, "joint_use", &joint.common);
            record.some_list("items", Some(&joint.items));
            record.text("scope", &joint.scope);
            record.some_list("uses", Some(&joint.uses));
            match &joint.manager {
                Manager::Operator => {
                    let operator = record.builder.context.operator();
                    record.company("manager", operator);
                }
                Manager::Other(other) => record.company("manager", Some(other)),
                Manager::Named(name) => record.named_company("manager", name),
                Manager::Words(text) => record.text("manager", text),
            }
            record.done()
        };
        all.iter().map(one).collect()
    }

    fn measures(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.measures;
        let one = |measure: &'a crate::model::legal::SecurityMeasure| {
            let mut record = Filling::new(self, "measure", &measure.common);
            record.term("kind", measure.title.as_ref(), measure.kind.name());
            record.unlabelled(measure.text.as_ref());
            record.some_list("measures", measure.measures.as_ref());
            record.done()
        };
        all.iter().map(one).collect()
    }

    fn transfers(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.transfers;
        let one = |transfer: &'a crate::model::legal::Transfer| {
            let mut record = Filling::new(self, "transfer", &transfer.common);
            record.text("recipient", &transfer.recipient);
            record.some_list("items", transfer.items.as_ref());
            record.some_list("uses", transfer.uses.as_ref());
            record.text("country", &transfer.country);
            record.term("basis", None, transfer.basis.name());
            record.some_text("system", transfer.system.as_ref());
            record.some_text("measures", transfer.measures.as_ref());
            record.done()
        };
        all.iter().map(one).collect()
    }

    fn retentions(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.retentions;
        let one = |retention: &'a crate::model::legal::Retention| {
            let mut record = Filling::new(self, "retention", &retention.common);
            record.some_list("items", Some(&retention.items));
            record.text("period", &retention.period);
            record.done()
        };
        all.iter().map(one).collect()
    }

    fn requests(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.requests;
        let some_cost = all.iter().any(|request| request.fee.is_some());
        let one = |request: &'a crate::model::legal::RequestProcedure| {
            let fee = request.fee.as_ref().map(|fee| self.fee(fee));
            let mut record = Filling::new(self, "request", &request.common);
            record.term("kind", request.title.as_ref(), request.kind.name());
            record.text("procedure", &request.procedure);
            match fee {
                Some(fee) => record.inlines("fee", fee),
                None if some_cost => record.term("fee", None, "free"),
                None => {}
            }
            record.done()
        };
        all.iter().map(one).collect()
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

    fn accredited(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.legal.accredited;
        let one = |organisation: &'a crate::model::legal::AccreditedOrganisation| {
            let mut record = Filling::new(self, "accredited", &organisation.common);
            record.text("name", &organisation.name);
            record.text("contact", &organisation.contact);
            if let Some(phone) = &organisation.phone {
                let phone = record.builder.context.phone(phone);
                record.inlines("phone", vec![phone]);
            }
            record.link("url", organisation.url.as_ref());
            record.done()
        };
        all.iter().map(one).collect()
    }

    fn transmissions(&mut self) -> Vec<Record> {
        let all = &self.context.version.records.transmissions;
        let one = |row: &'a crate::model::record::Transmission| {
            let mut record = Filling::new(self, "transmission", &row.common);
            record.anchor = Some(transmission_anchor(&row.id.value));
            record.text("service", &row.service);
            record.some_text("site", row.site.as_ref());
            record.text("recipient", &row.recipient);
            record.some_text("country", row.country.as_ref());
            record.some_list("sent", Some(&row.sent));
            record.text("purpose", &row.purpose);
            record.some_text("recipient_purpose", row.recipient_purpose.as_ref());
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
        let purposes = records.legal.purposes.iter().filter_map(|purpose| purpose.common.id.as_ref());
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
