//! The labels of records, each of which a company can replace by its own.

use std::sync::LazyLock;

use crate::base::{Language, Localised, Spanned};

/// A company's own labels, by key.
pub(crate) type Labels = Vec<(Spanned<String>, Localised<String>)>;

/// The labels of every kind of record: the kind, the key of the label, and the id of the Fluent message that is its
/// default.
static LABELS: LazyLock<Vec<[&str; 3]>> = LazyLock::new(|| {
    let label = |line: &'static str| {
        let words: Vec<&str> = line.split(' ').collect();
        words.try_into().expect("a kind, a key and a message")
    };
    include_str!("labels.txt").lines().map(label).collect()
});

/// The key of further lines.
pub(crate) const MORE: &str = "more";

/// Returns the keys for ordering the lines of a kind of record.
pub(crate) fn keys(kind: &str) -> impl Iterator<Item = &'static str> + Clone {
    let text = ["purpose", "measure"].contains(&kind).then_some("text");
    of_kind(kind).map(|(key, _)| key).chain(text).chain([MORE])
}

/// Returns the kinds of records.
pub(crate) fn kinds() -> impl Iterator<Item = &'static str> {
    LABELS.chunk_by(|one, other| one[0] == other[0]).map(|labels| labels[0][0])
}

/// Returns the labels of a kind of record: their keys and their messages.
pub(crate) fn of_kind(kind: &str) -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    LABELS.iter().filter(move |[name, ..]| *name == kind).map(|[_, key, message]| (*key, *message))
}

/// Returns the message that is the default for a label.
pub(crate) fn message(kind: &str, key: &str) -> &'static str {
    of_kind(kind).find(|(name, _)| *name == key).map_or("", |(_, message)| message)
}

/// Returns the company's own words for a label.
pub(crate) fn own<'l>(
    labels: &'l [(Spanned<String>, Localised<String>)],
    key: &str,
    language: &Language,
) -> Option<&'l String> {
    labels.iter().find(|(name, _)| name.value == key).and_then(|(_, words)| words.get(language))
}
