//! Operator, contacts and facts: the same tables in `site.toml`, for every notice, and in a version's `records.toml`, for
//! that version alone.

use jiff::civil::Date;

use crate::base::diagnostic::{Findings, Rule};
use crate::base::language::Language;
use crate::base::source::Spanned;
use crate::model::operator::{Operator, Person};
use crate::model::record::{Contact, Fact, Records};
use crate::read::decode::complete;
use crate::read::decode::{Keyed, Localised, table};

/// A fact that says nothing, or several things.
pub(crate) static FACT_SHAPE: Rule = Rule::error("fact-shape");
/// A telephone number without its country.
pub(crate) static BAD_PHONE: Rule = Rule::error("bad-phone");
/// A contact through which nobody can be reached.
pub(crate) static UNREACHABLE_CONTACT: Rule = Rule::error("unreachable-contact");

table! {
    /// A person: name, and office held.
    pub(crate) struct RawPerson {
        /// The name.
        name: Localised<String>,
        /// The office held.
        title: Option<Localised<String>>,
    }
}

table! {
    /// The business operator.
    pub(crate) struct RawOperator {
        /// The company's name.
        name: Localised<String>,
        /// Its representative.
        representative: Option<RawPerson>,
        /// The postal code, without 〒.
        postal_code: Option<String>,
        /// The address, without the postal code.
        address: Option<Localised<String>>,
    }
}

table! {
    /// Where to write or call.
    pub(crate) struct RawContact {
        /// The name of the desk.
        name: Localised<String>,
        /// The company, where it is not the operator.
        organisation: Option<Localised<String>>,
        /// The person in charge.
        person: Option<RawPerson>,
        /// The postal code, without 〒.
        postal_code: Option<String>,
        /// The address, without the postal code.
        address: Option<Localised<String>>,
        /// The telephone number, in international form: `+81-3-0000-0000`.
        phone: Option<Spanned<String>>,
        /// The e-mail address.
        email: Option<String>,
        /// The address of a form.
        form: Option<Localised<Spanned<String>>>,
        /// When it is open.
        hours: Option<Localised<String>>,
    }
}

table! {
    /// A value that the text repeats: one of `text`, `amount` with `currency`, `date`, `url`.
    pub(crate) struct RawFact {
        /// Words.
        text: Option<Localised<String>>,
        /// A sum of money.
        amount: Option<i64>,
        /// Its currency, an ISO 4217 code.
        currency: Option<Spanned<String>>,
        /// A day.
        date: Option<Date>,
        /// An address.
        url: Option<Localised<String>>,
    }
}

impl RawPerson {
    fn resolve(self, languages: &[Language], findings: &mut Findings) -> Person {
        complete("name", &self.name, languages, findings);
        if let Some(title) = &self.title {
            complete("title", title, languages, findings);
        }
        Person { name: self.name, title: self.title }
    }
}

impl RawOperator {
    /// Checks the languages.
    pub(crate) fn resolve(self, languages: &[Language], findings: &mut Findings) -> Operator {
        complete("name", &self.name, languages, findings);
        if let Some(address) = &self.address {
            complete("address", address, languages, findings);
        }
        Operator {
            name: self.name,
            representative: self.representative.map(|person| person.resolve(languages, findings)),
            postal_code: self.postal_code,
            address: self.address,
        }
    }
}

impl RawContact {
    fn resolve(self, languages: &[Language], findings: &mut Findings) -> Contact {
        let localised = [Some(&self.name), self.organisation.as_ref(), self.address.as_ref(), self.hours.as_ref()];
        for (key, value) in ["name", "organisation", "address", "hours"].into_iter().zip(localised) {
            if let Some(value) = value {
                complete(key, value, languages, findings);
            }
        }
        if let Some(form) = &self.form {
            complete("form", form, languages, findings);
        }
        if let Some(phone) = self.phone.as_ref().filter(|phone| !is_international(&phone.value)) {
            findings.push(BAD_PHONE.at(phone.span).with("phone", &phone.value).hint("example"));
        }
        let channels = [self.phone.is_some(), self.email.is_some(), self.form.is_some(), self.address.is_some()];
        if !channels.contains(&true) {
            findings.push(UNREACHABLE_CONTACT.at(self.span).hint("channels"));
        }
        Contact {
            name: self.name,
            organisation: self.organisation,
            person: self.person.map(|person| person.resolve(languages, findings)),
            postal_code: self.postal_code,
            address: self.address,
            phone: self.phone.map(|phone| phone.value),
            email: self.email,
            form: self.form,
            hours: self.hours,
        }
    }
}

/// `+`, country, then digits in groups.
fn is_international(phone: &str) -> bool {
    let digits = phone.strip_prefix('+').unwrap_or("");
    let grouped = digits.split('-').all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    grouped && digits.contains('-')
}

impl RawFact {
    fn resolve(self, languages: &[Language], findings: &mut Findings) -> Option<Fact> {
        let span = self.span;
        let fact = match self {
            Self { text: Some(text), amount: None, currency: None, date: None, url: None, .. } => {
                complete("text", &text, languages, findings);
                Fact::Text(text)
            }
            Self { text: None, amount: Some(amount), currency: Some(currency), date: None, url: None, .. } => {
                Fact::Amount { amount, currency: currency.value }
            }
            Self { text: None, amount: None, currency: None, date: Some(date), url: None, .. } => Fact::Date(date),
            Self { text: None, amount: None, currency: None, date: None, url: Some(url), .. } => {
                complete("url", &url, languages, findings);
                Fact::Url(url)
            }
            _ => {
                findings.push(FACT_SHAPE.at(span).hint("shapes"));
                return None;
            }
        };
        Some(fact)
    }
}

/// Adds contacts and facts to `records`.
pub(crate) fn resolve_into(
    records: &mut Records,
    contacts: Keyed<RawContact>,
    facts: Keyed<RawFact>,
    languages: &[Language],
    findings: &mut Findings,
) {
    for (name, contact) in contacts.0 {
        records.contacts.push((name, contact.resolve(languages, findings)));
    }
    for (name, fact) in facts.0 {
        if let Some(fact) = fact.resolve(languages, findings) {
            records.facts.push((name, fact));
        }
    }
}
