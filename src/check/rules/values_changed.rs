//! Values shown in the text that differ from the previous version: the words around them may no longer fit.

use std::collections::BTreeSet;

use crate::base::{Findings, Level, Rule};
use crate::check::view::TextView;
use crate::model::{Contact, Fact, Records, Version};
use crate::read::config::Config;

/// A fact or contact shown in the text whose value has changed; reported once.
pub(crate) static VALUE_CHANGED: Rule = Rule::check("value-changed", Level::Info);

/// Checks the values that an original shows.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let original = text.version.original.as_ref().or(text.config.languages.first());
    let versions = &text.notice.versions;
    let here = versions.iter().position(|version| version.id == text.version.id);
    let before = here.and_then(|here| versions[..here].iter().rev().find(|version| !version.draft));
    // A sealed version can no longer be corrected.
    let looks = original == Some(text.language) && text.version.seal.is_none();
    let Some(before) = before.filter(|_| looks) else { return };
    let (old, new) = (records(before, text.config), records(text.version, text.config));
    let mut told = BTreeSet::new();
    for placeholder in text.passages.iter().flat_map(|passage| &passage.placeholders) {
        let changed = match placeholder.path.split('.').collect::<Vec<&str>>().as_slice() {
            ["fact", name, ..] => differ(fact(&old, name), fact(&new, name), same_fact),
            ["contact", name, ..] => differ(contact(&old, name), contact(&new, name), same_contact),
            _ => false,
        };
        if changed && told.insert(placeholder.path.as_str()) {
            let finding = VALUE_CHANGED.at(placeholder.span).with("name", &placeholder.path);
            findings.push(finding.with("version", &before.id).hint("look"));
        }
    }
}

/// The records of a version, nearest first: its own, then those sealed with it, or the site's if it is not sealed.
fn records<'r>(version: &'r Version, config: &'r Config) -> Vec<&'r Records> {
    let shared = version.seal.as_ref().map_or(&config.records, |seal| &seal.records);
    vec![&version.records, shared]
}

fn fact<'r>(records: &[&'r Records], name: &str) -> Option<&'r Fact> {
    let mut all = records.iter().flat_map(|records| &records.facts);
    all.find(|(key, _)| key.value == name).map(|(_, fact)| fact)
}

fn contact<'r>(records: &[&'r Records], name: &str) -> Option<&'r Contact> {
    let mut all = records.iter().flat_map(|records| &records.contacts);
    all.find(|(key, _)| key.value == name).map(|(_, contact)| contact)
}

fn differ<T>(old: Option<&T>, new: Option<&T>, same: fn(&T, &T) -> bool) -> bool {
    old.zip(new).is_some_and(|(old, new)| !same(old, new))
}

fn same_fact(one: &Fact, other: &Fact) -> bool {
    match (one, other) {
        (Fact::Amount { amount, currency }, Fact::Amount { amount: other, currency: unit }) => {
            amount == other && currency == unit
        }
        (Fact::Date(one), Fact::Date(other)) => one == other,
        (Fact::Text(one), Fact::Text(other)) => one
            .by_language
            .iter()
            .all(|(language, words)| other.get(&language.value).is_none_or(|other| other.source == words.source)),
        (Fact::Url(one), Fact::Url(other)) => {
            one.by_language.iter().all(|(language, url)| other.get(&language.value).is_none_or(|other| other == url))
                && one.all.as_ref().zip(other.all.as_ref()).is_none_or(|(one, other)| one == other)
        }
        _ => false,
    }
}

fn same_contact(one: &Contact, other: &Contact) -> bool {
    let phones = |contact: &Contact| contact.phones.iter().map(|phone| phone.number.clone()).collect::<Vec<String>>();
    one.email == other.email && one.fax == other.fax && phones(one) == phones(other)
}
