//! Unfinished parts: values of the model site that nobody replaced, empty sections.

use crate::base::{Finding, Findings, Level, Localised, Rule, Span};
use crate::check::view::TextView;
use crate::model::{Records, Section};
use crate::read::site::Site;

/// A value of the model site that nobody replaced.
pub(crate) static MODEL_VALUE: Rule = Rule::error("model-value");
/// A section without a heading or without any content.
pub(crate) static EMPTY_SECTION: Rule = Rule::check("empty-section", Level::Error);

/// The values of the model site that a company must replace with its own.
pub(crate) const MODEL_VALUES: &[&str] = &[
    "会社名",
    "氏名",
    "住所",
    "株式会社○○",
    "Company name",
    "Company Name",
    "Name",
    "Address",
    "Your Company",
    "privacy@example.com",
    "未定",
];

/// Checks the values for the whole site.
pub(super) fn site(site: &Site, findings: &mut Findings) {
    if site.config.base.origin == "https://privacy.example.com" {
        findings.push(model(site.config.base_span, "base_url", &site.config.base.origin));
    }
    records(&site.config.records, findings);
}

/// Checks the values of records.
pub(super) fn records(records: &Records, findings: &mut Findings) {
    if let Some(operator) = &records.operator {
        localised("operator.name", &operator.name, findings);
        operator.address.iter().for_each(|address| localised("operator.address", address, findings));
        if let Some(representative) = &operator.representative {
            localised("operator.representative.name", &representative.name, findings);
        }
    }
    for (name, contact) in &records.contacts {
        let key = |key: &str| format!("contact.{}.{key}", name.value);
        localised(&key("name"), &contact.name, findings);
        contact.address.iter().for_each(|address| localised(&key("address"), address, findings));
        if let Some(email) = contact.email.as_deref().filter(|email| MODEL_VALUES.contains(email)) {
            findings.push(model(name.span, &key("email"), email));
        }
    }
}

fn localised(key: &str, value: &Localised<String>, findings: &mut Findings) {
    let mut values = value.all.iter().chain(value.by_language.iter().map(|(_, value)| value));
    if let Some(left) = values.find(|value| MODEL_VALUES.contains(&value.trim())) {
        findings.push(model(value.span, key, left));
    }
}

fn model(span: Span, key: &str, value: &str) -> Finding {
    MODEL_VALUE.at(span).with("key", key).with("value", value).hint("replace")
}

/// Checks the sections of a text.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for section in text.text.all_sections() {
        if section.deleted || section.stands_in.is_some() {
            continue;
        }
        let kind = if section.heading.is_empty() && section.heading_span != section.id.span {
            "heading"
        } else if is_empty(section) {
            "text"
        } else {
            continue;
        };
        let place = if kind == "heading" { section.heading_span } else { section.id.span };
        findings.push(EMPTY_SECTION.at(place).with("kind", kind).with("section", &section.id.value).hint("fill"));
    }
}

fn is_empty(section: &Section) -> bool {
    section.body.is_empty() && section.tables.is_empty() && section.sections.is_empty()
}
