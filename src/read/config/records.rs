//! Operator, contacts and facts: the same tables in `site.toml`, for every notice, and in a version's `records.toml`,
//! for that version alone.

use jiff::civil::Date;

use crate::base::{Findings, Language, Rule, Spanned};
use crate::model::{Block, Contact, Fact, Operator, Person, Phone, RecordText, Records, WebLink};
use crate::read::config::entry::{RawMore, check_link, check_plain, complete_words, labels, more, order};
use crate::read::decode::{Keyed, Localised, WordsOr, complete, table};

/// A fact with no value, or with several.
pub(crate) static FACT_SHAPE: Rule = Rule::error("fact-shape");
/// A telephone number without a country code.
pub(crate) static BAD_PHONE: Rule = Rule::error("bad-phone");
/// A contact without any means of reaching it.
pub(crate) static UNREACHABLE_CONTACT: Rule = Rule::error("unreachable-contact");

table! {
    /// A person: name, and office held.
    pub(crate) struct RawPerson {
        /// The name.
        name: Localised<String>,
        /// How the name is read (ふりがな).
        reading: Option<Localised<String>>,
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
        /// How it signs, in lines of your own; also in a second language: `[代表取締役](lang:ja)`.
        signature: Option<Localised<RecordText>>,
        /// Labels of your own: `name`, `address`, `representative`.
        labels: Keyed<Localised<String>>,
    }
}

table! {
    /// A telephone number for some of the callers.
    pub(crate) struct RawPhone {
        /// The number, in international form: `+81-3-0000-0000`.
        number: Spanned<String>,
        /// Whom it is for; printed in the place of the label.
        label: Option<Localised<String>>,
        /// How it is written, where that is not as the language writes it.
        words: Option<Localised<String>>,
    }
}

table! {
    /// Where to write or call.
    pub(crate) struct RawContact {
        /// The name of the desk.
        name: Localised<String>,
        /// The company, where it is not the operator.
        organisation: Option<Localised<String>>,
        /// The division of the company.
        division: Option<Localised<String>>,
        /// The person in charge.
        person: Option<RawPerson>,
        /// The postal code, without 〒.
        postal_code: Option<String>,
        /// The address, without the postal code.
        address: Option<Localised<String>>,
        /// The telephone number, in international form: `+81-3-0000-0000`, or `{ number = "…", words = "…" }`.
        phone: Option<WordsOr<RawPhone>>,
        /// More telephone numbers, each for some of the callers.
        phones: Vec<RawPhone>,
        /// The fax number, in international form.
        fax: Option<Spanned<String>>,
        /// The e-mail address.
        email: Option<String>,
        /// A form: its address, or `{ url = "…", words = "…" }`.
        form: Option<WebLink>,
        /// When it is open.
        hours: Option<Localised<RecordText>>,
        /// Further lines, each with a label of your own.
        more: Vec<RawMore>,
        /// Labels of your own, by key; an empty one prints none.
        labels: Keyed<Localised<String>>,
        /// In which order its lines stand, by their keys.
        order: Vec<Spanned<String>>,
    }
}

table! {
    /// A value that the text repeats: one of `text`, `amount` with `currency`, `date`, `url`.
    pub(crate) struct RawFact {
        /// Words; marks and references work in them.
        text: Option<Localised<RecordText>>,
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

impl RawPhone {
    fn resolve(self) -> Phone {
        Phone { number: self.number.value, words: self.words, label: self.label }
    }
}

impl RawPerson {
    fn resolve(self, languages: &[Language], findings: &mut Findings) -> Person {
        complete_words("name", &self.name, languages, findings);
        complete_words("title", &self.title, languages, findings);
        complete_words("reading", &self.reading, languages, findings);
        Person { name: self.name, reading: self.reading, title: self.title }
    }
}

impl RawOperator {
    /// Checks the languages.
    pub(crate) fn resolve(self, languages: &[Language], findings: &mut Findings) -> Operator {
        complete_words("name", &self.name, languages, findings);
        complete_words("address", &self.address, languages, findings);
        complete("signature", &self.signature, languages, findings);
        Operator {
            name: self.name,
            representative: self.representative.map(|person| person.resolve(languages, findings)),
            postal_code: self.postal_code,
            address: self.address,
            signature: self.signature,
            labels: labels("operator", self.labels, languages, findings),
        }
    }
}

impl RawContact {
    fn resolve(self, languages: &[Language], findings: &mut Findings) -> Contact {
        complete_words("name", &self.name, languages, findings);
        for (key, value) in
            [("organisation", &self.organisation), ("division", &self.division), ("address", &self.address)]
        {
            complete_words(key, value, languages, findings);
        }
        complete("hours", &self.hours, languages, findings);
        check_plain("hours", &self.hours, std::slice::from_ref, findings);
        check_link("form", self.form.as_ref(), languages, findings);
        let first = self.phone.map(|phone| match phone {
            WordsOr::Words(number) => RawPhone { span: number.span, number, label: None, words: None },
            WordsOr::Table(phone) => phone,
        });
        let phones: Vec<RawPhone> = first.into_iter().chain(self.phones).collect();
        check_phones(&phones, self.fax.as_ref(), languages, findings);
        let channels = [!phones.is_empty(), self.email.is_some(), self.form.is_some(), self.address.is_some()];
        if !channels.contains(&true) {
            findings.push(UNREACHABLE_CONTACT.at(self.span).hint("channels"));
        }
        Contact {
            name: self.name,
            organisation: self.organisation,
            division: self.division,
            person: self.person.map(|person| person.resolve(languages, findings)),
            postal_code: self.postal_code,
            address: self.address,
            phones: phones.into_iter().map(RawPhone::resolve).collect(),
            fax: self.fax.map(|fax| fax.value),
            email: self.email,
            form: self.form,
            hours: self.hours,
            more: more(self.more, languages, findings),
            labels: labels("contact", self.labels, languages, findings),
            order: order("contact", self.order, findings),
        }
    }
}

fn check_phones(phones: &[RawPhone], fax: Option<&Spanned<String>>, languages: &[Language], findings: &mut Findings) {
    for words in phones.iter().flat_map(|phone| [&phone.label, &phone.words]) {
        complete_words("phone", words, languages, findings);
    }
    for number in phones.iter().map(|phone| &phone.number).chain(fax) {
        if !is_international(&number.value) {
            findings.push(BAD_PHONE.at(number.span).with("phone", &number.value).hint("example"));
        }
    }
}

/// Whether a number is `+`, a country code, then digits in groups.
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
                check_line(&text, findings);
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

/// Reports a text that does not fit on a line: a list, a note, several paragraphs.
fn check_line(text: &Localised<RecordText>, findings: &mut Findings) {
    if text.values().any(|text| !matches!(text.blocks.as_slice(), [Block::Paragraph(_)])) {
        findings.push(FACT_SHAPE.at(text.span).hint("line"));
    }
}

/// Adds companies, contacts and facts to `records`.
pub(crate) fn resolve_into(
    records: &mut Records,
    (companies, contacts, facts): (Keyed<RawOperator>, Keyed<RawContact>, Keyed<RawFact>),
    languages: &[Language],
    findings: &mut Findings,
) {
    for (name, company) in companies.0 {
        records.companies.push((name, company.resolve(languages, findings)));
    }
    for (name, contact) in contacts.0 {
        records.contacts.push((name, contact.resolve(languages, findings)));
    }
    for (name, fact) in facts.0 {
        if let Some(fact) = fact.resolve(languages, findings) {
            records.facts.push((name, fact));
        }
    }
}
