//! Blocks about who answers for a notice: companies, contacts, the signatory.

use crate::base::{Localised, Span};
use crate::model::label::MORE;
use crate::model::{Contact, Operator, Placeholder};

use super::build::Builder;
use super::filling::ordered;
use super::printed::{mail, words};
use super::{Block, Inline, RecordField, UNKNOWN_PLACEHOLDER};

impl<'a> Builder<'a> {
    /// Reports a name that belongs to no further company.
    pub(super) fn unknown_company(&mut self, name: &str, span: Span) {
        if self.context.version.records_unreadable {
            return;
        }
        let companies = self.context.records().flat_map(|records| &records.companies);
        let known: Vec<String> = companies.map(|(key, _)| format!("company.{}", key.value)).collect();
        let name = format!("company.{name}");
        let finding = UNKNOWN_PLACEHOLDER.at(span).with("name", &name);
        self.findings.push_near(finding, &name, known.iter().map(String::as_str));
    }

    pub(super) fn company_block(&self, company: Option<&Operator>) -> Vec<RecordField> {
        let context = self.context;
        let Some(operator) = company else { return Vec::new() };
        let values = [
            ("name", operator.name.get(context.language).cloned()),
            ("address", context.address(operator.postal_code.as_deref(), operator.address.as_ref())),
            ("representative", operator.representative.as_ref().map(|person| context.person(person))),
        ];
        let field = |(key, value): (&str, Option<String>)| {
            let value = vec![Block::Paragraph(words(value?))];
            Some(RecordField { label: context.label("operator", key, &operator.labels), value })
        };
        values.into_iter().filter_map(field).collect()
    }

    pub(super) fn contact_block(&mut self, name: &str, placeholder: &Placeholder) -> Option<Block> {
        let context = self.context;
        let Some(contact) = context.contact(name) else {
            if context.version.records_unreadable {
                return None;
            }
            let known: Vec<String> = context
                .records()
                .flat_map(|records| &records.contacts)
                .map(|(key, _)| format!("contact.{}", key.value))
                .collect();
            let finding = UNKNOWN_PLACEHOLDER.at(placeholder.span).with("name", &placeholder.path);
            self.findings.push_near(finding, &placeholder.path, known.iter().map(String::as_str));
            return None;
        };
        let contact: &'a Contact = contact;
        Some(Block::Record(self.contact_fields(contact)))
    }

    fn contact_fields(&mut self, contact: &'a Contact) -> Vec<RecordField> {
        let context = self.context;
        let language = context.language;
        // Labels are looked up only for values that exist, since a seal keeps the labels that were asked for.
        let label = |key: &str| context.label("contact", key, &contact.labels);
        let field = |(key, value): (&str, Option<Vec<Inline>>)| {
            let value = vec![Block::Paragraph(value?)];
            Some((key.to_owned(), RecordField { label: label(key), value }))
        };
        let text = |value: Option<&Localised<String>>| Some(words(value?.get(language)?.clone()));
        let who = [
            ("organisation", text(contact.organisation.as_ref())),
            ("division", text(contact.division.as_ref())),
            ("name", text(Some(&contact.name))),
            ("person", contact.person.as_ref().map(|person| words(context.person(person)))),
            ("address", context.address(contact.postal_code.as_deref(), contact.address.as_ref()).map(words)),
        ];
        let phones = contact.phones.iter().map(|phone| {
            let own = phone.label.as_ref().and_then(|label| label.get(language)).cloned();
            let value = vec![Block::Paragraph(vec![context.called(phone)])];
            ("phone".to_owned(), RecordField { label: own.unwrap_or_else(|| label("phone")), value })
        });
        let ways = [
            ("fax", contact.fax.as_deref().map(|fax| words(context.domestic(fax)))),
            ("email", contact.email.as_deref().map(|email| vec![mail(email)])),
            ("form", contact.form.as_ref().and_then(|form| Some(vec![context.link(form)?]))),
        ];
        let mut fields: Vec<(String, RecordField)> = who.into_iter().filter_map(field).collect();
        fields.extend(phones);
        fields.extend(ways.into_iter().filter_map(field));
        if let Some(hours) = contact.hours.as_ref().and_then(|hours| hours.get(language)) {
            let value = self.writing(hours);
            fields.push(("hours".to_owned(), RecordField { label: label("hours"), value }));
        }
        fields.extend(self.more(&contact.more).into_iter().map(|field| (MORE.to_owned(), field)));
        ordered(fields, &contact.order)
    }

    /// Returns the operator's own lines, or else company, office and name in the order of the language.
    pub(super) fn signature(&mut self) -> Vec<Vec<Inline>> {
        let context = self.context;
        let Some(operator) = context.operator() else { return Vec::new() };
        if let Some(own) = operator.signature.as_ref().and_then(|own| own.get(context.language)) {
            let blocks = self.writing(own);
            let running = blocks.into_iter().filter_map(|block| match block {
                Block::Paragraph(inlines) => Some(inlines),
                _ => None,
            });
            return running.flat_map(|inlines| lines(&inlines)).collect();
        }
        let company = operator.name.get(context.language).cloned();
        let person = operator.representative.as_ref();
        let title = person.and_then(|person| person.title.as_ref()?.get(context.language).cloned());
        let name = person.and_then(|person| person.name.get(context.language).cloned());
        let line = |part: &str| match part {
            "company" => company.clone(),
            "title" => title.clone(),
            "name" => name.clone(),
            "person" => person.map(|person| context.person(person)),
            _ => None,
        };
        context.word("signature-order", &[]).split_whitespace().filter_map(line).map(words).collect()
    }
}

/// Splits running text at its line ends.
fn lines(inlines: &[Inline]) -> Vec<Vec<Inline>> {
    inlines.split(|inline| *inline == Inline::Break).map(<[Inline]>::to_vec).filter(|line| !line.is_empty()).collect()
}
