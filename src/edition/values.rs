//! Values that are kept elsewhere: `{operator.name}`, `{contact.privacy.phone}`, `{fact.disclosure_fee}`,
//! `{effective}`.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::{Arg, Rule, Spanned};
use crate::model::{Contact, Fact, Operator, Person, Placeholder, Records};
use crate::read::decode::Localised;

use super::build::{Builder, Context, UsedValues};
use super::printed::{grouped, mail, web, words};
use super::{Block, Inline};

/// Records by name, in the order of their file.
type ByName<T> = Vec<(Spanned<String>, T)>;

/// A placeholder whose name is unknown.
pub(crate) static UNKNOWN_PLACEHOLDER: Rule = Rule::error("unknown-placeholder");
/// A placeholder for a value missing from the records.
pub(crate) static PLACEHOLDER_WITHOUT_VALUE: Rule = Rule::error("placeholder-without-value");

/// The result of looking up a placeholder.
enum FilledValue {
    Known(Vec<Inline>),
    /// The record exists, but lacks this value.
    Empty,
    Unknown,
}

impl From<Option<Vec<Inline>>> for FilledValue {
    fn from(value: Option<Vec<Inline>>) -> Self {
        value.map_or(Self::Empty, Self::Known)
    }
}

impl<'a> Builder<'a> {
    /// Returns a fact made of words, with its marks and references; `None` for any other fact.
    fn fact_text(&mut self, name: &str) -> Option<Vec<Inline>> {
        let context: &'a Context<'a> = self.context;
        let Fact::Text(text) = context.fact(name)? else { return None };
        let text = text.get(context.language)?;
        // A fact whose words contain the fact itself would recurse forever.
        if self.facts.iter().any(|around| around == name) {
            return None;
        }
        self.facts.push(name.to_owned());
        let blocks = self.writing(text);
        self.facts.pop();
        match blocks.into_iter().next() {
            Some(Block::Paragraph(inlines)) => Some(inlines),
            _ => None,
        }
    }

    /// Returns the value of a placeholder in running text.
    pub(super) fn value(&mut self, placeholder: &Placeholder) -> Vec<Inline> {
        let path = placeholder.path.as_str();
        if let Some(text) = path.strip_prefix("fact.").and_then(|name| self.fact_text(name)) {
            return text;
        }
        match self.context.lookup(path) {
            FilledValue::Empty | FilledValue::Unknown if self.context.version.records_unreadable => Vec::new(),
            FilledValue::Known(value) => value,
            FilledValue::Empty => {
                let finding = PLACEHOLDER_WITHOUT_VALUE.at(placeholder.span).with("name", path);
                self.findings.push(finding.hint("fill"));
                Vec::new()
            }
            FilledValue::Unknown => {
                let known = self.context.known_values();
                let finding = UNKNOWN_PLACEHOLDER.at(placeholder.span).with("name", path);
                self.findings.push_near(finding, path, known.iter().map(String::as_str));
                Vec::new()
            }
        }
    }
}

impl Context<'_> {
    /// Returns the records to search: those of this version alone, the sealed ones, those of the site.
    pub(super) fn records(&self) -> impl Iterator<Item = &Records> {
        let sealed = self.version.seal.as_ref().map(|seal| &seal.records);
        [Some(self.version.records.as_ref()), sealed, Some(&self.config.records)].into_iter().flatten()
    }

    /// The operator.
    pub(super) fn operator(&self) -> Option<&Operator> {
        self.used.borrow_mut().operator |= self.version.records.operator.is_none();
        self.records().find_map(|records| records.operator.as_ref())
    }

    /// A further company.
    pub(super) fn further_company(&self, name: &str) -> Option<&Operator> {
        self.by_name(name, |records| &records.companies, |used| &mut used.companies)
    }

    /// A contact.
    pub(super) fn contact(&self, name: &str) -> Option<&Contact> {
        self.by_name(name, |records| &records.contacts, |used| &mut used.contacts)
    }

    /// A fact.
    pub(super) fn fact(&self, name: &str) -> Option<&Fact> {
        self.by_name(name, |records| &records.facts, |used| &mut used.facts)
    }

    /// Returns what has a name among the records, and notes that the text uses it unless it is the version's own.
    fn by_name<T>(
        &self,
        name: &str,
        all: fn(&Records) -> &ByName<T>,
        used: fn(&mut UsedValues) -> &mut BTreeSet<String>,
    ) -> Option<&T> {
        let is_named = |(key, _): &&(Spanned<String>, T)| key.value == name;
        if !all(&self.version.records).iter().any(|entry| is_named(&entry)) {
            used(&mut self.used.borrow_mut()).insert(name.to_owned());
        }
        self.records().flat_map(all).find(is_named).map(|(_, value)| value)
    }

    fn lookup(&self, path: &str) -> FilledValue {
        let date = |date: Option<Date>| FilledValue::from(date.map(|date| vec![self.time(date)]));
        let version = self.version;
        match path.split('.').collect::<Vec<_>>().as_slice() {
            ["effective"] => match &version.effective {
                Some(date) => FilledValue::Known(vec![self.time(date.value)]),
                None if version.undated => FilledValue::Empty,
                None => FilledValue::Known(words(self.word("date-open", &[]))),
            },
            ["announced"] => date(version.announced.as_ref().map(|date| date.value)),
            ["established"] => date(version.established.as_ref().map(|date| date.value)),
            ["operator", field] => {
                self.operator().map_or(FilledValue::Unknown, |operator| self.operator_field(operator, field))
            }
            ["operator", "representative", field] => self.representative(self.operator(), field),
            ["company", name, field] => {
                self.further_company(name).map_or(FilledValue::Unknown, |company| self.operator_field(company, field))
            }
            ["company", name, "representative", field] => self.representative(self.further_company(name), field),
            ["contact", name, field] => {
                self.contact(name).map_or(FilledValue::Unknown, |contact| self.contact_field(contact, field))
            }
            ["contact", name, "person", field] => match self.contact(name).map(|contact| &contact.person) {
                Some(Some(person)) => self.person_field(person, field),
                Some(None) => FilledValue::Empty,
                None => FilledValue::Unknown,
            },
            ["fact", name] => self.fact(name).map_or(FilledValue::Unknown, |fact| self.fact_value(fact)),
            _ => FilledValue::Unknown,
        }
    }

    /// Returns the placeholders that would work here.
    fn known_values(&self) -> Vec<String> {
        let fixed = ["effective", "announced", "established"].map(str::to_owned);
        let operator = ["name", "address", "postal_code", "representative"].map(|field| format!("operator.{field}"));
        let contacts = self.records().flat_map(|records| &records.contacts).flat_map(|(name, _)| {
            ["name", "phone", "fax", "email", "form", "hours", "address", "division"]
                .map(|field| format!("contact.{}.{field}", name.value))
        });
        let companies = self.records().flat_map(|records| &records.companies).flat_map(|(name, _)| {
            ["name", "address", "postal_code", "representative"].map(|field| format!("company.{}.{field}", name.value))
        });
        let facts = self.records().flat_map(|records| &records.facts).map(|(name, _)| format!("fact.{}", name.value));
        let fixed = fixed.into_iter().chain(operator).chain(companies);
        let mut all: Vec<String> = fixed.chain(contacts).chain(facts).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Returns a day as the language writes it.
    pub(super) fn time(&self, date: Date) -> Inline {
        Inline::Time(date, self.day(date))
    }

    /// Returns a day as plain words. A seal keeps the form of each.
    pub(super) fn day(&self, date: Date) -> String {
        self.kept(format!("date-{date}"), || self.dates.text(date))
    }

    pub(super) fn local<T: Clone>(&self, value: Option<&Localised<T>>) -> Option<T> {
        value.and_then(|value| value.get(self.language)).cloned()
    }

    fn operator_field(&self, operator: &Operator, field: &str) -> FilledValue {
        let text = match field {
            "name" => self.local(Some(&operator.name)),
            "address" => self.address(operator.postal_code.as_deref(), operator.address.as_ref()),
            "postal_code" => operator.postal_code.clone(),
            "representative" => operator.representative.as_ref().map(|person| self.person(person)),
            _ => return FilledValue::Unknown,
        };
        text.map(words).into()
    }

    fn representative(&self, company: Option<&Operator>, field: &str) -> FilledValue {
        match company.map(|company| &company.representative) {
            Some(Some(person)) => self.person_field(person, field),
            Some(None) => FilledValue::Empty,
            None => FilledValue::Unknown,
        }
    }

    fn person_field(&self, person: &Person, field: &str) -> FilledValue {
        match field {
            "name" => self.local(Some(&person.name)).map(words).into(),
            "title" => self.local(person.title.as_ref()).map(words).into(),
            _ => FilledValue::Unknown,
        }
    }

    fn contact_field(&self, contact: &Contact, field: &str) -> FilledValue {
        match field {
            "name" => self.local(Some(&contact.name)).map(words).into(),
            "organisation" => self.local(contact.organisation.as_ref()).map(words).into(),
            "person" => contact.person.as_ref().map(|person| words(self.person(person))).into(),
            "address" => self.address(contact.postal_code.as_deref(), contact.address.as_ref()).map(words).into(),
            "hours" => contact
                .hours
                .as_ref()
                .and_then(|hours| hours.get(self.language))
                .map(|hours| words(hours.plain()))
                .into(),
            "division" => self.local(contact.division.as_ref()).map(words).into(),
            "phone" => contact.phones.first().map(|phone| vec![self.called(phone)]).into(),
            "fax" => contact.fax.as_deref().map(|fax| words(self.domestic(fax))).into(),
            "email" => contact.email.as_deref().map(|email| vec![mail(email)]).into(),
            "form" => contact.form.as_ref().and_then(|form| self.link(form)).map(|form| vec![form]).into(),
            _ => FilledValue::Unknown,
        }
    }

    /// Returns a fact as running text.
    pub(super) fn fact_inlines(&self, fact: &Fact) -> Vec<Inline> {
        match self.fact_value(fact) {
            FilledValue::Known(inlines) => inlines,
            FilledValue::Empty | FilledValue::Unknown => Vec::new(),
        }
    }

    fn fact_value(&self, fact: &Fact) -> FilledValue {
        match fact {
            Fact::Text(text) => self.local(Some(text)).map(|text| words(text.plain())).into(),
            Fact::Date(date) => FilledValue::Known(vec![self.time(*date)]),
            Fact::Amount { amount, currency } => {
                let text = self.kept(format!("amount-{amount}-{currency}"), || {
                    let args =
                        [("amount", Arg::from(grouped(*amount, self.language))), ("currency", Arg::from(currency))];
                    self.words.format("amount", None, &args).unwrap_or_else(|_| format!("{amount} {currency}"))
                });
                FilledValue::Known(vec![Inline::Amount { amount: *amount, currency: currency.clone(), text }])
            }
            Fact::Url(url) => self.local(Some(url)).map(|url| vec![web(&url)]).into(),
        }
    }
}
