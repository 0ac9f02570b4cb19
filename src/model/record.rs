//! Values used in many places.

use jiff::Span as Duration;
use jiff::civil::Date;

use crate::base::names::names;
use crate::base::{Language, Localised, Spanned};
use crate::model::entry::{CommonEntry, FurtherLine, Layout, WebLink};
use crate::model::label::Labels;
use crate::model::legal::LegalRecords;
use crate::model::operator::{Operator, Person};
use crate::model::text::RecordText;

/// Records by name. A version's own records take precedence over the site's.
#[derive(Debug, Clone, Default)]
pub(crate) struct Records {
    /// The business operator handling personal information (個人情報取扱事業者).
    pub(crate) operator: Option<Operator>,
    /// Further companies, by name: joint controllers, companies of a group.
    pub(crate) companies: Vec<(Spanned<String>, Operator)>,
    /// Contacts, by name.
    pub(crate) contacts: Vec<(Spanned<String>, Contact)>,
    /// Values that texts repeat, by name.
    pub(crate) facts: Vec<(Spanned<String>, Fact)>,
    /// External transmissions (外部送信), in the order of the file.
    pub(crate) transmissions: Vec<Transmission>,
    /// Cookies, in the order of the file.
    pub(crate) cookies: Vec<Cookie>,
    /// The matters that the law requires in a notice.
    pub(crate) legal: LegalRecords,
    /// The company's own labels, for all records of a kind.
    pub(crate) labels: Vec<(String, Labels)>,
    /// The layouts of kinds of records.
    pub(crate) layouts: Vec<(String, Layout)>,
    /// The order of the lines of kinds of records, by their keys.
    pub(crate) orders: Vec<(String, Vec<String>)>,
}

/// A contact: a desk to write to or call.
#[derive(Debug, Clone)]
pub(crate) struct Contact {
    /// The name of the desk.
    pub(crate) name: Localised<String>,
    /// The company, if it is not the operator.
    pub(crate) organisation: Option<Localised<String>>,
    /// The division of the company.
    pub(crate) division: Option<Localised<String>>,
    /// The person in charge (個人情報保護管理者).
    pub(crate) person: Option<Person>,
    /// The postal code, without 〒.
    pub(crate) postal_code: Option<String>,
    /// The address.
    pub(crate) address: Option<Localised<String>>,
    /// The telephone numbers.
    pub(crate) phones: Vec<Phone>,
    /// The fax number in international form.
    pub(crate) fax: Option<String>,
    /// The e-mail address.
    pub(crate) email: Option<String>,
    /// A form.
    pub(crate) form: Option<WebLink>,
    /// Its opening hours.
    pub(crate) hours: Option<Localised<RecordText>>,
    /// Further lines.
    pub(crate) more: Vec<FurtherLine>,
    /// Its own labels.
    pub(crate) labels: Labels,
    /// The order of its lines, by their keys.
    pub(crate) order: Vec<String>,
}

/// A telephone number.
#[derive(Debug, Clone)]
pub(crate) struct Phone {
    /// The number in international form, `+81-3-…`.
    pub(crate) number: String,
    /// Its written form, if it differs from that of the language.
    pub(crate) words: Option<Localised<String>>,
    /// The callers it is for, if there are several numbers.
    pub(crate) label: Option<Localised<String>>,
}

/// A value that texts repeat.
#[derive(Debug, Clone)]
pub(crate) enum Fact {
    /// Words.
    Text(Localised<RecordText>),
    /// A sum of money.
    Amount {
        /// The sum, in the currency's main unit.
        amount: i64,
        /// ISO 4217 code.
        currency: String,
    },
    /// A day.
    Date(Date),
    /// An address, linked.
    Url(Localised<String>),
}

/// A transmission from a visitor's device to a third party: one row of the list that the ordinance requires.
#[derive(Debug, Clone)]
pub(crate) struct Transmission {
    /// Its name; also its anchor.
    pub(crate) id: Spanned<String>,
    /// The service, as readers know it.
    pub(crate) service: Localised<RecordText>,
    /// The app or site that sends.
    pub(crate) site: Option<Localised<RecordText>>,
    /// The recipient, who handles the information sent (Ordinance for Enforcement, rule 22-2-29, item 2).
    pub(crate) recipient: Localised<RecordText>,
    /// The country of the recipient.
    pub(crate) country: Option<Localised<RecordText>>,
    /// The information sent (item 1).
    pub(crate) sent: Localised<Vec<RecordText>>,
    /// The operator's purpose (item 3).
    pub(crate) purpose: Localised<RecordText>,
    /// The recipient's purpose.
    pub(crate) recipient_purpose: Option<Localised<RecordText>>,
    /// The recipient's own notice.
    pub(crate) policy: Option<WebLink>,
    /// A page to opt out on.
    pub(crate) opt_out: Option<WebLink>,
    /// The day on which this was last surveyed.
    pub(crate) surveyed: Option<Date>,
    /// The hosts contacted, or patterns such as `*.example.com`.
    pub(crate) hosts: Vec<Spanned<String>>,
    /// The values that records of every kind can have.
    pub(crate) common: CommonEntry,
}

names! {
    /// The category of a cookie.
    /// Its name is that in `records.toml`, and ends the id of its Fluent message, `cookie-category-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum Category {
        /// The site does not work without it.
        Necessary = "necessary",
        /// It remembers choices.
        Functional = "functional",
        /// It measures use.
        Analytics = "analytics",
        /// It serves advertisements.
        Advertising = "advertising",
    }
}

/// The lifetime of a cookie.
#[derive(Debug, Clone)]
pub(crate) enum Lifetime {
    /// Until the browser is closed.
    Session,
    /// For a duration, in ISO 8601 units as written.
    For(Duration),
}

/// The provider of a cookie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Provider {
    /// The site itself.
    Own,
    /// The transmission of this name.
    Transmission(String),
}

/// A cookie.
#[derive(Debug, Clone)]
pub(crate) struct Cookie {
    /// Its name, by which texts refer to it.
    pub(crate) id: Option<Spanned<String>>,
    /// Its name, or a pattern such as `_ga_*`.
    pub(crate) name: String,
    /// Its provider.
    pub(crate) provider: Spanned<Provider>,
    /// Its category.
    pub(crate) category: Category,
    /// Its lifetime.
    pub(crate) lifetime: Lifetime,
    /// Its purpose.
    pub(crate) purpose: Localised<RecordText>,
}

impl Records {
    /// Fills in values that lack one of `languages` with those of the same values in `others`.
    pub(crate) fn complete_from(&mut self, others: &Self, languages: &[Language]) {
        if let Some((own, other)) = self.operator.as_mut().zip(others.operator.as_ref()) {
            complete_company(own, other, languages);
        }
        for (name, own) in &mut self.companies {
            if let Some((_, other)) = others.companies.iter().find(|(key, _)| key.value == name.value) {
                complete_company(own, other, languages);
            }
        }
        for (name, own) in &mut self.contacts {
            let Some((_, other)) = others.contacts.iter().find(|(key, _)| key.value == name.value) else { continue };
            own.name.complete_from(Some(&other.name), languages);
            complete_person(&mut own.person, other.person.as_ref(), languages);
            complete(&mut own.organisation, other.organisation.as_ref(), languages);
            complete(&mut own.address, other.address.as_ref(), languages);
            complete(&mut own.division, other.division.as_ref(), languages);
            if let Some((own, other)) = own.form.as_mut().zip(other.form.as_ref()) {
                own.url.complete_from(Some(&other.url), languages);
                complete(&mut own.words, other.words.as_ref(), languages);
            }
            complete_labels(&mut own.labels, &other.labels, languages);
            for (own, other) in own.phones.iter_mut().zip(&other.phones) {
                complete(&mut own.label, other.label.as_ref(), languages);
                complete(&mut own.words, other.words.as_ref(), languages);
            }
            for (own, other) in own.more.iter_mut().zip(&other.more) {
                complete(&mut own.label, other.label.as_ref(), languages);
                own.text.complete_from(Some(&other.text), languages);
            }
            complete(&mut own.hours, other.hours.as_ref(), languages);
        }
        for (name, own) in &mut self.facts {
            let other = others.facts.iter().find(|(key, _)| key.value == name.value).map(|(_, fact)| fact);
            match (own, other) {
                (Fact::Text(own), Some(Fact::Text(other))) => own.complete_from(Some(other), languages),
                (Fact::Url(own), Some(Fact::Url(other))) => own.complete_from(Some(other), languages),
                _ => {}
            }
        }
    }
}

fn complete<T: Clone>(own: &mut Option<Localised<T>>, other: Option<&Localised<T>>, languages: &[Language]) {
    if let Some(own) = own {
        own.complete_from(other, languages);
    }
}

fn complete_company(own: &mut Operator, other: &Operator, languages: &[Language]) {
    own.name.complete_from(Some(&other.name), languages);
    complete_person(&mut own.representative, other.representative.as_ref(), languages);
    complete(&mut own.address, other.address.as_ref(), languages);
    complete(&mut own.signature, other.signature.as_ref(), languages);
    complete_labels(&mut own.labels, &other.labels, languages);
}

fn complete_labels(own: &mut Labels, others: &Labels, languages: &[Language]) {
    for (key, own) in own {
        let other = others.iter().find(|(name, _)| name.value == key.value);
        own.complete_from(other.map(|(_, words)| words), languages);
    }
}

fn complete_person(own: &mut Option<Person>, other: Option<&Person>, languages: &[Language]) {
    if let Some((own, other)) = own.as_mut().zip(other) {
        own.name.complete_from(Some(&other.name), languages);
        complete(&mut own.title, other.title.as_ref(), languages);
        complete(&mut own.reading, other.reading.as_ref(), languages);
    }
}
