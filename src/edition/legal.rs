//! Blocks that are made of the records of a version: what the law asks for, external transmissions.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::Rule;
use crate::base::localised::Localised;
use crate::base::source::{Span, Spanned};
use crate::model::entry::{Common, WebLink};
use crate::model::label::{self, MORE};
use crate::model::legal::{Basis, Manager, MeasureKind, RequestKind, name_of};
use crate::model::named::{record_anchor, transmission_anchor};
use crate::model::operator::Operator;
use crate::model::record::Fact;
use crate::model::text::{ListKind, Writing};
use crate::read::content::legal::INCOMPLETE_MANAGER;
use crate::read::content::text::DUPLICATE_ID;

use super::build::{Builder, Context};
use super::values::words;
use super::{Block, Field, Inline, Item, List, Record, Records};

/// The fee of a request that is no fact with an amount.
pub(crate) static UNKNOWN_FEE: Rule = Rule::error("unknown-fee");

impl<'a> Builder<'a> {
    /// The records that a placeholder shows; `None` where it names none of them.
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
        let one = |measure: &'a crate::model::legal::Measure| {
            let mut record = Filling::new(self, "measure", &measure.common);
            record.term("kind", measure.title.as_ref(), name_of(&MeasureKind::NAMES, &measure.kind));
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
            record.term("basis", None, name_of(&Basis::NAMES, &transfer.basis));
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
        let one = |request: &'a crate::model::legal::Request| {
            let fee = request.fee.as_ref().map(|fee| self.fee(fee));
            let mut record = Filling::new(self, "request", &request.common);
            record.term("kind", request.title.as_ref(), name_of(&RequestKind::NAMES, &request.kind));
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
    /// Reports records, and things in them, that have the name of something in the text or of each other, where a reference would
    /// lead. Records that are counted stand in the text themselves.
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
    /// The label of a value: the record's own, that of the version's records of the kind, or the theme's.
    pub(super) fn label(&self, kind: &str, key: &str, own: &label::Labels) -> String {
        let all = self.version.records.labels.iter().find(|(name, _)| name == kind).map(|(_, labels)| labels);
        let given = [Some(own), all].into_iter().flatten().find_map(|labels| label::own(labels, key, self.language));
        given.cloned().unwrap_or_else(|| self.word(label::message(kind, key), &[]))
    }

    /// A company as the law asks to name it: name, address, representative; with its own labels, where it has some.
    fn company(&self, company: &Operator) -> Vec<String> {
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

/// Lets references lead to the first words of a value.
fn mark(value: &mut [Block], anchor: &str) {
    match value.first_mut() {
        Some(Block::Paragraph(inlines)) => {
            inlines.insert(0, Inline::Mark { anchor: anchor.to_owned(), words: String::new() });
        }
        Some(Block::List(list)) => list.items.first_mut().into_iter().for_each(|item| mark(&mut item.blocks, anchor)),
        _ => {}
    }
}

/// Fields in the company's order; those that it does not name follow in theirs.
pub(super) fn ordered(mut fields: Vec<(String, Field)>, order: &[String]) -> Vec<Field> {
    fields.sort_by_key(|(key, _)| order.iter().position(|named| named == key).unwrap_or(order.len()));
    fields.into_iter().map(|(_, field)| field).collect()
}

/// A record being filled; what is not said is left out.
struct Filling<'f, 'a> {
    builder: &'f mut Builder<'a>,
    kind: &'static str,
    common: &'a Common,
    anchor: Option<String>,
    fields: Vec<(String, Field)>,
}

impl<'f, 'a> Filling<'f, 'a> {
    fn new(builder: &'f mut Builder<'a>, kind: &'static str, common: &'a Common) -> Self {
        let anchor = common.id.as_ref().map(|id| record_anchor(&id.value));
        Self { builder, kind, common, anchor, fields: Vec::new() }
    }

    fn push(&mut self, key: &str, mut value: Vec<Block>) {
        let label = self.builder.context.label(self.kind, key, &self.common.labels);
        if let Some(record) = self.anchor.as_ref().filter(|_| self.kind == "joint_use") {
            mark(&mut value, &format!("{record}.{key}"));
        }
        self.fields.push((key.to_owned(), Field { label, value }));
    }

    fn text(&mut self, key: &str, text: &'a Localised<Writing>) {
        self.some_text(key, Some(text));
    }

    fn some_text(&mut self, key: &str, text: Option<&'a Localised<Writing>>) {
        if let Some(text) = text.and_then(|text| text.get(self.builder.context.language)) {
            let value = self.builder.row_text(text);
            self.push(key, value);
        }
    }

    /// An explanation; it needs no label.
    fn unlabelled(&mut self, text: Option<&'a Localised<Writing>>) {
        if let Some(text) = text.and_then(|text| text.get(self.builder.context.language)) {
            let value = self.builder.row_text(text);
            self.fields.push(("text".to_owned(), Field { label: String::new(), value }));
        }
    }

    fn some_list(&mut self, key: &str, list: Option<&'a Localised<Vec<Writing>>>) {
        let Some(list) = list.and_then(|list| list.get(self.builder.context.language)) else { return };
        // A single thing is no list: it stands without a point.
        let value = match list.as_slice() {
            [only] => self.builder.row_text(only),
            all => {
                let items = all.iter().map(|text| self.builder.bullet(text)).collect();
                vec![Block::List(List { kind: ListKind::Bullets, items })]
            }
        };
        self.push(key, value);
    }

    fn inlines(&mut self, key: &str, inlines: Vec<Inline>) {
        if !inlines.is_empty() {
            self.push(key, vec![Block::Paragraph(inlines)]);
        }
    }

    fn link(&mut self, key: &str, link: Option<&WebLink>) {
        if let Some(link) = link.and_then(|link| self.builder.context.link(link)) {
            self.inlines(key, vec![link]);
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

    /// A word of a closed list, or the company's own for it.
    fn term(&mut self, key: &str, title: Option<&'a Localised<Writing>>, name: &str) {
        if title.is_some() {
            return self.some_text(key, title);
        }
        let term = self.builder.context.label(self.kind, name, &self.common.labels);
        self.inlines(key, words(term));
    }

    fn done(mut self) -> Record {
        let common = self.common;
        let outer = std::mem::replace(&mut self.builder.in_row, true);
        let more = self.builder.more(&common.more);
        self.builder.in_row = outer;
        self.fields.extend(more.into_iter().map(|field| (MORE.to_owned(), field)));
        let same = |(key, field): &(String, Field)| {
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

impl<'a> Builder<'a> {
    /// Further lines of a record.
    pub(super) fn more(&mut self, more: &'a [crate::model::entry::More]) -> Vec<Field> {
        let language = self.context.language;
        let mut fields = Vec::new();
        for line in more {
            let Some(text) = line.text.get(language) else { continue };
            let label = line.label.as_ref().and_then(|label| label.get(language)).cloned().unwrap_or_default();
            fields.push(Field { label, value: self.writing(text) });
        }
        fields
    }

    /// An entry of a list in a record.
    fn bullet(&mut self, text: &'a Writing) -> Item {
        // A title and what is under it are typed as they are in an item: `**title**`, then the rest.
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
