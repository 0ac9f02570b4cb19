//! Blocks that are made of the records that the law asks for.

use crate::base::diagnostic::Rule;
use crate::base::source::Spanned;
use crate::model::legal::{Basis, Manager, MeasureKind, RequestKind, name_of};
use crate::model::operator::Operator;
use crate::model::record::Fact;

use super::build::{Builder, Context};
use super::values::{web, words};
use super::{Inline, LegalField, LegalLabel, LegalRecord, LegalValue};

/// The fee of a request that is no fact with an amount.
pub(crate) static UNKNOWN_FEE: Rule = Rule::error("unknown-fee");

impl Builder<'_> {
    /// The records that a placeholder shows; `None` where it names none of them.
    pub(super) fn legal(&mut self, path: &str) -> Option<Vec<LegalRecord>> {
        let context = self.context;
        match path {
            "purposes" => Some(context.purposes()),
            "joint_use" => Some(context.joint_uses()),
            "measures" => Some(context.measures()),
            "transfers" => Some(context.transfers()),
            "requests" => Some(self.requests()),
            "accredited" => Some(context.accredited()),
            _ => None,
        }
    }

    fn requests(&mut self) -> Vec<LegalRecord> {
        let context = self.context;
        let requests = &context.version.records.legal.requests;
        let some_cost = requests.iter().any(|request| request.fee.is_some());
        requests
            .iter()
            .map(|request| {
                let mut record = Record::default();
                record.term(LegalLabel::Request, "request", name_of(&RequestKind::NAMES, &request.kind));
                record.text(LegalLabel::Procedure, request.procedure.get(context.language));
                match &request.fee {
                    Some(fee) => record.inlines(LegalLabel::Fee, self.fee(fee)),
                    None if some_cost => record.term(LegalLabel::Fee, "fee", "none"),
                    None => {}
                }
                record.done()
            })
            .collect()
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
                self.findings.push(finding.suggest(&name.value, known));
                Vec::new()
            }
        }
    }
}

impl Context<'_> {
    fn purposes(&self) -> Vec<LegalRecord> {
        let records = self.version.records.legal.purposes.iter().map(|purpose| {
            let mut record = Record::default();
            record.text(LegalLabel::Group, purpose.group.get(self.language));
            record.list(LegalLabel::Items, purpose.items.as_ref().and_then(|items| items.get(self.language)));
            record.list(LegalLabel::Uses, purpose.uses.get(self.language));
            record.done()
        });
        records.collect()
    }

    fn joint_uses(&self) -> Vec<LegalRecord> {
        let records = self.version.records.legal.joint_uses.iter().map(|joint| {
            let mut record = Record::default();
            record.list(LegalLabel::JointItems, joint.items.get(self.language));
            record.text(LegalLabel::JointScope, joint.scope.get(self.language));
            record.list(LegalLabel::JointUses, joint.uses.get(self.language));
            let manager = match &joint.manager {
                Manager::Operator => self.operator(),
                Manager::Other(other) => Some(other.as_ref()),
            };
            record.lines(LegalLabel::JointManager, manager.map_or_else(Vec::new, |manager| self.company(manager)));
            record.done()
        });
        records.collect()
    }

    /// A company as the law asks to name it: name, address, representative.
    fn company(&self, company: &Operator) -> Vec<String> {
        let name = company.name.get(self.language).cloned();
        let address = self.address(company.postal_code.as_deref(), company.address.as_ref());
        let representative = company.representative.as_ref().map(|person| self.person(person));
        [name, address, representative].into_iter().flatten().collect()
    }

    fn measures(&self) -> Vec<LegalRecord> {
        let records = self.version.records.legal.measures.iter().map(|measure| {
            let mut record = Record::default();
            record.term(LegalLabel::MeasureKind, "measure", name_of(&MeasureKind::NAMES, &measure.kind));
            record.list(LegalLabel::Measures, measure.measures.get(self.language));
            record.done()
        });
        records.collect()
    }

    fn transfers(&self) -> Vec<LegalRecord> {
        let records = self.version.records.legal.transfers.iter().map(|transfer| {
            let mut record = Record::default();
            record.text(LegalLabel::TransferRecipient, transfer.recipient.get(self.language));
            record.list(LegalLabel::Items, transfer.items.as_ref().and_then(|items| items.get(self.language)));
            record.list(LegalLabel::Uses, transfer.uses.as_ref().and_then(|uses| uses.get(self.language)));
            record.text(LegalLabel::Country, transfer.country.get(self.language));
            record.term(LegalLabel::Basis, "transfer-basis", name_of(&Basis::NAMES, &transfer.basis));
            record.text(LegalLabel::System, transfer.system.as_ref().and_then(|text| text.get(self.language)));
            record.text(
                LegalLabel::RecipientMeasures,
                transfer.measures.as_ref().and_then(|text| text.get(self.language)),
            );
            record.done()
        });
        records.collect()
    }

    fn accredited(&self) -> Vec<LegalRecord> {
        let records = self.version.records.legal.accredited.iter().map(|organisation| {
            let mut record = Record::default();
            record.text(LegalLabel::Accredited, organisation.name.get(self.language));
            record.text(LegalLabel::Complaints, organisation.contact.get(self.language));
            if let Some(phone) = &organisation.phone {
                record.inlines(LegalLabel::Phone, vec![self.phone(phone)]);
            }
            if let Some(url) = organisation.url.as_ref().and_then(|url| url.get(self.language)) {
                record.inlines(LegalLabel::Site, vec![web(&url.value)]);
            }
            record.done()
        });
        records.collect()
    }
}

/// A record being filled; what is not said is left out.
#[derive(Default)]
struct Record {
    fields: Vec<LegalField>,
}

impl Record {
    fn push(&mut self, label: LegalLabel, value: LegalValue) {
        self.fields.push(LegalField { label, value });
    }

    fn text(&mut self, label: LegalLabel, text: Option<&String>) {
        if let Some(text) = text {
            self.push(label, LegalValue::Inlines(words(text.clone())));
        }
    }

    fn list(&mut self, label: LegalLabel, list: Option<&Vec<String>>) {
        if let Some(list) = list {
            self.push(label, LegalValue::List(list.clone()));
        }
    }

    fn lines(&mut self, label: LegalLabel, lines: Vec<String>) {
        if !lines.is_empty() {
            self.push(label, LegalValue::Lines(lines));
        }
    }

    fn inlines(&mut self, label: LegalLabel, inlines: Vec<Inline>) {
        if !inlines.is_empty() {
            self.push(label, LegalValue::Inlines(inlines));
        }
    }

    /// A word of a closed list; its name in the page's language is the message `group-name`.
    fn term(&mut self, label: LegalLabel, group: &'static str, name: &'static str) {
        self.push(label, LegalValue::Term { group, name });
    }

    fn done(self) -> LegalRecord {
        LegalRecord { fields: self.fields }
    }
}
