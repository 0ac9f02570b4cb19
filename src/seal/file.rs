//! Formats `seal.toml`. The same seal always gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use jiff::civil::Date;

use crate::base::Language;
use crate::base::digest::sha256;
use crate::base::toml::quoted;
use crate::model::label::Labels;
use crate::model::seal::ALGORITHM;
use crate::model::{
    Contact, Erratum, EventKind, Fact, FurtherLine, Operator, Original, Person, Phone, Reading, RecordText, Records,
    Seal, WebLink,
};
use crate::read::content::seal::{CONTENTS, NONE};
use crate::read::decode::Localised;

const HEAD: &str = "\
# この版は封印されています。このファイルは `seibun seal` が書いたもので、手で書き換えてはいけません。
# This version is sealed. `seibun seal` wrote this file; it is not to be edited by hand.
# sha256sum seal/*.txt
";

/// Writes `seal.toml`.
pub(super) fn write(seal: &Seal) -> String {
    let contents = contents(seal);
    let digest = sha256(&contents);
    format!("{HEAD}algorithm = {}\n{CONTENTS}{}\n{contents}", quoted(ALGORITHM), quoted(&digest))
}

/// The lines below the digest, which the digest covers.
fn contents(seal: &Seal) -> String {
    let mut out = SealWriter { text: String::new() };
    out.optional("reading", (seal.reading != Reading::First).then(|| quoted(seal.reading.name())));
    let Original { here, elsewhere } = &seal.original;
    let language = here.as_ref().or(elsewhere.as_ref().map(|elsewhere| &elsewhere.language));
    out.pair("original", &quoted(language.map_or(NONE, Language::as_str)));
    out.optional("original_url", elsewhere.as_ref().map(|elsewhere| quoted(&elsewhere.url)));
    out.pair("slug", &quoted(&seal.slug));
    out.pair("kind", &quoted(&seal.kind));
    out.pair("scheme", &quoted(&seal.scheme));
    out.optional("predecessor", seal.predecessor.as_ref().map(|name| quoted(&name.value)));
    let event = |(kind, date): &(EventKind, Date)| format!("{{ {} = {date} }}", kind.name());
    out.pair("events", &array(seal.events.iter().map(event)));
    out.table("days", seal.days.iter().map(|(name, day)| (name, day.to_string())));
    for (language, parts) in seal.lagging.iter().filter(|(_, parts)| !parts.is_empty()) {
        out.table(&format!("lagging.{}", key(language)), parts.iter().map(|(id, how)| (id, quoted(how))));
    }
    let listed = |anchors: &BTreeSet<String>| array(anchors.iter().map(|anchor| quoted(anchor)));
    out.table("anchors", seal.anchors.iter().map(|(language, anchors)| (language, listed(anchors))));
    out.table("sha256", seal.digests.iter().map(|(language, digest)| (language, quoted(&digest.value))));
    for (language, patterns) in &seal.numbering {
        let patterns = patterns.iter().map(|(level, pair)| (level, array(pair.iter().map(|text| quoted(text)))));
        out.table(&format!("numbering.{}", key(language)), patterns);
    }
    for (language, words) in seal.words.iter().filter(|(_, words)| !words.is_empty()) {
        out.table(&format!("word.{}", key(language)), words.iter().map(|(id, words)| (id, quoted(words))));
    }
    if !seal.titles.is_empty() {
        out.table("title", seal.titles.iter().map(|(id, title)| (id, strings(title))));
    }
    out.records(&seal.records);
    seal.errata.iter().for_each(|erratum| out.erratum(erratum));
    out.text
}

struct SealWriter {
    text: String,
}

impl SealWriter {
    fn pair(&mut self, name: &str, value: &str) {
        self.text.push_str(&format!("{name} = {value}\n"));
    }

    fn optional(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            self.pair(name, &value);
        }
    }

    fn words(&mut self, name: &str, value: Option<&Localised<String>>) {
        self.optional(name, value.map(strings));
    }

    fn header(&mut self, name: &str) {
        self.text.push_str(&format!("\n[{name}]\n"));
    }

    fn table<K: Display>(&mut self, name: &str, pairs: impl Iterator<Item = (K, String)>) {
        self.header(name);
        for (name, value) in pairs {
            self.pair(&key(name), &value);
        }
    }

    fn records(&mut self, records: &Records) {
        if let Some(operator) = &records.operator {
            self.operator("operator", operator);
        }
        for (name, company) in &records.companies {
            self.operator(&format!("company.{}", key(&name.value)), company);
        }
        for (name, contact) in &records.contacts {
            self.contact(&name.value, contact);
        }
        for (name, fact) in &records.facts {
            self.fact(&name.value, fact);
        }
    }

    fn operator(&mut self, name: &str, operator: &Operator) {
        self.header(name);
        self.words("name", Some(&operator.name));
        self.optional("representative", operator.representative.as_ref().map(person));
        self.optional("postal_code", operator.postal_code.as_deref().map(quoted));
        self.words("address", operator.address.as_ref());
        self.optional("signature", operator.signature.as_ref().map(writing));
        self.labels(&operator.labels);
    }

    fn labels(&mut self, labels: &Labels) {
        let pairs = labels.iter().map(|(name, words)| format!("{} = {}", key(&name.value), strings(words)));
        let pairs: Vec<String> = pairs.collect();
        self.optional("labels", (!pairs.is_empty()).then(|| format!("{{ {} }}", pairs.join(", "))));
    }

    fn contact(&mut self, name: &str, contact: &Contact) {
        self.header(&format!("contact.{}", key(name)));
        self.words("name", Some(&contact.name));
        self.words("organisation", contact.organisation.as_ref());
        self.words("division", contact.division.as_ref());
        self.optional("person", contact.person.as_ref().map(person));
        self.optional("postal_code", contact.postal_code.as_deref().map(quoted));
        self.words("address", contact.address.as_ref());
        let (others, first): (Vec<_>, Vec<_>) = contact.phones.iter().partition(|phone| phone.label.is_some());
        self.optional(
            "phone",
            first.first().map(|first| first.words.as_ref().map_or_else(|| quoted(&first.number), |_| phone(first))),
        );
        self.list("phones", others.into_iter().chain(first.into_iter().skip(1)).map(phone));
        self.optional("fax", contact.fax.as_deref().map(quoted));
        self.optional("email", contact.email.as_deref().map(quoted));
        self.optional("form", contact.form.as_ref().map(link));
        self.optional("hours", contact.hours.as_ref().map(writing));
        self.list("more", contact.more.iter().map(more));
        self.list("order", contact.order.iter().map(|key| quoted(key)));
        self.labels(&contact.labels);
    }

    fn list(&mut self, name: &str, entries: impl Iterator<Item = String>) {
        let mut entries = entries.peekable();
        let is_some = entries.peek().is_some();
        self.optional(name, is_some.then(|| array(entries)));
    }

    fn fact(&mut self, name: &str, fact: &Fact) {
        self.header(&format!("fact.{}", key(name)));
        match fact {
            Fact::Text(text) => self.pair("text", &writing(text)),
            Fact::Url(url) => self.words("url", Some(url)),
            Fact::Date(date) => self.pair("date", &date.to_string()),
            Fact::Amount { amount, currency } => {
                self.pair("amount", &amount.to_string());
                self.pair("currency", &quoted(currency));
            }
        }
    }

    fn erratum(&mut self, erratum: &Erratum) {
        self.text.push_str("\n[[erratum]]\n");
        self.pair("date", &erratum.date.to_string());
        if erratum.completion {
            self.pair("completion", "true");
        } else {
            self.words("reason", Some(&erratum.reason));
        }
        for (name, digests) in [("before", &erratum.before), ("after", &erratum.after)] {
            self.pair(name, &inline(digests));
        }
    }
}

fn person(person: &Person) -> String {
    inline_table(("name", strings(&person.name)), [("reading", &person.reading), ("title", &person.title)])
}

fn phone(phone: &Phone) -> String {
    inline_table(("number", quoted(&phone.number)), [("label", &phone.label), ("words", &phone.words)])
}

fn inline_table((key, value): (&str, String), optional: [(&str, &Option<Localised<String>>); 2]) -> String {
    let optional =
        optional.into_iter().filter_map(|(key, value)| Some(format!(", {key} = {}", strings(value.as_ref()?))));
    format!("{{ {key} = {value}{} }}", optional.collect::<String>())
}

fn array(entries: impl Iterator<Item = String>) -> String {
    format!("[{}]", entries.collect::<Vec<_>>().join(", "))
}

fn link(link: &WebLink) -> String {
    let url = localised(&link.url, |url| quoted(&url.value));
    match &link.words {
        Some(words) => format!("{{ url = {url}, words = {} }}", strings(words)),
        None => url,
    }
}

fn writing(text: &Localised<RecordText>) -> String {
    localised(text, |text| quoted(&text.source))
}

fn more(more: &FurtherLine) -> String {
    let label = more.label.as_ref().map(|label| format!("label = {}, ", strings(label)));
    format!("{{ {}text = {} }}", label.unwrap_or_default(), writing(&more.text))
}

fn inline(digests: &BTreeMap<Language, String>) -> String {
    let pairs: Vec<String> =
        digests.iter().map(|(name, digest)| format!("{} = {}", key(name), quoted(digest))).collect();
    format!("{{ {} }}", pairs.join(", "))
}

fn strings(value: &Localised<String>) -> String {
    localised(value, |text| quoted(text))
}

fn localised<T>(value: &Localised<T>, write: impl Fn(&T) -> String) -> String {
    if let Some(all) = &value.all {
        return write(all);
    }
    let pairs = value.by_language.iter().map(|(language, text)| format!("{} = {}", key(&language.value), write(text)));
    format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
}

fn key(name: impl Display) -> String {
    let name = name.to_string();
    let bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if bare { name } else { quoted(&name) }
}
