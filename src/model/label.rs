//! The labels of records, each of which a company can replace by its own.

use crate::base::{Language, Localised, Spanned};

/// A company's own labels, by key.
pub(crate) type Labels = Vec<(Spanned<String>, Localised<String>)>;

/// A kind of record with its labels: the key of each, and the id of the Fluent message that is its default.
pub(crate) type RecordLabels = (&'static str, &'static [(&'static str, &'static str)]);

/// The labels of every kind of record.
pub(crate) const KINDS: &[RecordLabels] = &[
    (
        "operator",
        &[("name", "operator-name"), ("address", "contact-address"), ("representative", "operator-representative")],
    ),
    (
        "contact",
        &[
            ("organisation", "operator-name"),
            ("division", "contact-division"),
            ("name", "contact-name"),
            ("person", "contact-person"),
            ("address", "contact-address"),
            ("phone", "contact-phone"),
            ("fax", "contact-fax"),
            ("email", "contact-email"),
            ("form", "contact-form"),
            ("hours", "contact-hours"),
        ],
    ),
    ("dates", &[("established", "dates-established"), ("effective", "dates-effective"), ("revised", "dates-revised")]),
    (
        "cookie",
        &[
            ("name", "cookie-name"),
            ("category", "cookie-category"),
            ("provider", "cookie-provider"),
            ("party", "cookie-party"),
            ("first", "cookie-party-first"),
            ("third", "cookie-party-third"),
            ("purpose", "cookie-purpose"),
            ("lifetime", "cookie-lifetime"),
            ("session", "duration-session"),
            ("necessary", "cookie-category-necessary"),
            ("functional", "cookie-category-functional"),
            ("analytics", "cookie-category-analytics"),
            ("advertising", "cookie-category-advertising"),
        ],
    ),
    (
        "transmission",
        &[
            ("service", "transmission-service"),
            ("site", "transmission-site"),
            ("recipient", "transmission-recipient"),
            ("country", "legal-country"),
            ("sent", "transmission-sent"),
            ("purpose", "transmission-purpose"),
            ("recipient_purpose", "transmission-recipient-purpose"),
            ("policy", "transmission-policy"),
            ("opt_out", "transmission-opt-out"),
            ("surveyed", "transmission-surveyed"),
        ],
    ),
    ("purpose", &[("group", "legal-group"), ("items", "legal-items"), ("uses", "legal-uses")]),
    (
        "joint_use",
        &[
            ("items", "legal-joint-items"),
            ("scope", "legal-joint-scope"),
            ("uses", "legal-joint-uses"),
            ("manager", "legal-joint-manager"),
        ],
    ),
    (
        "measure",
        &[
            ("kind", "legal-measure-kind"),
            ("measures", "legal-measures"),
            ("policy", "measure-policy"),
            ("rules", "measure-rules"),
            ("organisational", "measure-organisational"),
            ("personnel", "measure-personnel"),
            ("physical", "measure-physical"),
            ("technical", "measure-technical"),
            ("external", "measure-external"),
        ],
    ),
    (
        "transfer",
        &[
            ("recipient", "legal-transfer-recipient"),
            ("items", "legal-items"),
            ("uses", "legal-uses"),
            ("country", "legal-country"),
            ("basis", "legal-basis"),
            ("system", "legal-system"),
            ("measures", "legal-recipient-measures"),
            ("consent", "transfer-basis-consent"),
            ("equivalent-measures", "transfer-basis-equivalent-measures"),
            ("adequacy", "transfer-basis-adequacy"),
        ],
    ),
    ("retention", &[("items", "legal-retention-items"), ("period", "legal-retention-period")]),
    (
        "request",
        &[
            ("kind", "legal-request"),
            ("procedure", "legal-procedure"),
            ("fee", "legal-fee"),
            ("free", "fee-none"),
            ("purpose", "request-purpose"),
            ("disclosure", "request-disclosure"),
            ("provision-records", "request-provision-records"),
            ("correction", "request-correction"),
            ("cease-use", "request-cease-use"),
            ("cease-provision", "request-cease-provision"),
        ],
    ),
    (
        "accredited",
        &[
            ("name", "legal-accredited"),
            ("contact", "legal-complaints"),
            ("phone", "legal-phone"),
            ("url", "legal-site"),
        ],
    ),
];

/// The key of further lines.
pub(crate) const MORE: &str = "more";

/// Returns the keys for ordering the lines of a kind of record.
pub(crate) fn keys(kind: &str) -> impl Iterator<Item = &'static str> + Clone {
    let text = ["purpose", "measure"].contains(&kind).then_some("text");
    of_kind(kind).iter().map(|(key, _)| *key).chain(text).chain([MORE])
}

/// Returns the labels of a kind of record, by key.
pub(crate) fn of_kind(kind: &str) -> &'static [(&'static str, &'static str)] {
    KINDS.iter().find(|(name, _)| *name == kind).map_or(&[], |(_, labels)| labels)
}

/// Returns the message that is the default for a label.
pub(crate) fn message(kind: &str, key: &str) -> &'static str {
    of_kind(kind).iter().find(|(name, _)| *name == key).map_or("", |(_, message)| message)
}

/// Returns the company's own words for a label.
pub(crate) fn own<'l>(
    labels: &'l [(Spanned<String>, Localised<String>)],
    key: &str,
    language: &Language,
) -> Option<&'l String> {
    labels.iter().find(|(name, _)| name.value == key).and_then(|(_, words)| words.get(language))
}
