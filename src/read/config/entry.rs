//! The common parts of all records: links with words, custom labels, further lines.

use toml::de::DeValue;

use crate::base::{Findings, Language, Rule, Spanned};
use crate::model::label::{self, Labels, of_kind};
use crate::model::{CommonEntry, FurtherLine, RecordText, WebLink};
use crate::read::config::names::{UNKNOWN_VALUE, check_url_name};
use crate::read::decode::schema::{Schema, either};
use crate::read::decode::{Decode, Decoder, Keyed, Localised, TomlValue, complete, table};

/// A label that records of this kind do not print.
pub(crate) static UNKNOWN_LABEL: Rule = Rule::error("unknown-label");

/// A value or a number to be spelled out in words that are also published as data.
pub(crate) static VALUE_IN_DATA: Rule = Rule::error("value-in-data");

/// Reports texts that also appear in data and sentences, and would have another meaning there.
pub(crate) fn check_plain<'w, T: 'w>(
    key: &str,
    value: impl Into<Option<&'w Localised<T>>>,
    texts: impl Fn(&'w T) -> &'w [RecordText],
    findings: &mut Findings,
) {
    let Some(value) = value.into() else { return };
    if value.values().flat_map(texts).any(|text| !text.is_plain()) {
        findings.push(VALUE_IN_DATA.at(value.span).with("key", key).hint("words"));
    }
}

/// A mark in a value that is printed as typed.
pub(crate) static MARK_IN_VALUE: Rule = Rule::error("mark-in-value");

/// Reports languages in which a value has no words, and marks among its words: names, addresses and labels are printed
/// as typed.
pub(crate) fn complete_words<'v>(
    key: &str,
    value: impl Into<Option<&'v Localised<String>>>,
    languages: &[Language],
    findings: &mut Findings,
) {
    let Some(value) = value.into() else { return };
    complete(key, value, languages, findings);
    if let Some(mark) = value.values().find_map(|words| mark(words)) {
        findings.push(MARK_IN_VALUE.at(value.span).with("key", key).with("mark", mark).hint("words"));
    }
}

/// The first mark among words; `None` if there is none.
fn mark(words: &str) -> Option<String> {
    let between = |open: &str, close: &str| {
        let at = words.find(open)?;
        let end = words[at + open.len()..].find(close)? + at + open.len();
        let inner = &words[at + open.len()..end];
        (!inner.is_empty() && inner.trim() == inner).then(|| words[at..end + close.len()].to_owned())
    };
    let link = || between("](", ")").map(|_| words.find('[').map_or("](", |at| &words[at..]).to_owned());
    let value = || between("{", "}").filter(|value| value[1..].starts_with(|c: char| c.is_ascii_lowercase()));
    between("**", "**").or_else(link).or_else(value).filter(|mark| mark != DATE)
}

/// The placeholder for the day in a label.
const DATE: &str = "{date}";

table! {
    /// A further line of a record.
    pub(crate) struct RawMore {
        /// Its label; absent: a line without one.
        label: Option<Localised<String>>,
        /// What it says.
        text: Localised<RecordText>,
    }
}

table! {
    /// A link with words.
    struct RawLink {
        /// Where it leads.
        url: Localised<Spanned<String>>,
        /// Its words; absent: the address itself.
        words: Option<Localised<String>>,
    }
}

impl Decode for WebLink {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Table(table) if ["url", "words"].iter().any(|key| table.contains_key(*key)) => {
                RawLink::decode(key, value, decoder).map(|raw| Self { url: raw.url, words: raw.words })
            }
            _ => Localised::decode(key, value, decoder).map(|url| Self { url, words: None }),
        }
    }

    fn schema() -> Schema {
        either(Localised::<String>::schema(), RawLink::schema())
    }
}

/// Reports languages in which a link has no address or no words.
pub(crate) fn check_link(key: &str, link: Option<&WebLink>, languages: &[Language], findings: &mut Findings) {
    complete(key, link.map(|link| &link.url), languages, findings);
    complete_words("words", link.and_then(|link| link.words.as_ref()), languages, findings);
}

/// The labels of a record of a kind. Reports those that it does not print.
pub(crate) fn labels(
    kind: &str,
    written: Keyed<Localised<String>>,
    languages: &[Language],
    findings: &mut Findings,
) -> Labels {
    let known: Vec<&str> = of_kind(kind).map(|(key, _)| key).collect();
    for (key, words) in &written.0 {
        complete_words(&key.value, words, languages, findings);
        if !known.contains(&key.value.as_str()) {
            let finding = UNKNOWN_LABEL.at(key.span).with("key", &key.value).with("kind", kind);
            findings.push(finding.with("known", known.join(", ")).suggest(&key.value, known.iter().copied()));
        }
    }
    written.0
}

/// The keys that order the lines of a record of a kind. Reports those that it does not have.
pub(crate) fn order(kind: &str, written: Vec<Spanned<String>>, findings: &mut Findings) -> Vec<String> {
    let known = label::keys(kind);
    for key in written.iter().filter(|key| !known.clone().any(|known| known == key.value)) {
        let finding = UNKNOWN_VALUE.at(key.span).with("name", &key.value);
        findings.push(finding.suggest(&key.value, known.clone()));
    }
    written.into_iter().map(|key| key.value).collect()
}

/// Further lines.
pub(crate) fn more(written: Vec<RawMore>, languages: &[Language], findings: &mut Findings) -> Vec<FurtherLine> {
    let line = |raw: RawMore| {
        complete_words("label", &raw.label, languages, findings);
        complete("text", &raw.text, languages, findings);
        FurtherLine { label: raw.label, text: raw.text }
    };
    written.into_iter().map(line).collect()
}

/// The common part of all records, as written.
#[derive(Debug)]
pub(crate) struct RawCommon {
    /// Its name.
    pub(crate) id: Option<Spanned<String>>,
    /// Further lines.
    pub(crate) more: Vec<RawMore>,
    /// A note.
    pub(crate) note: Option<Localised<RecordText>>,
    /// Labels.
    pub(crate) labels: Keyed<Localised<String>>,
}

impl RawCommon {
    /// Checks the languages and the labels of a record of a kind.
    pub(crate) fn resolve(self, kind: &str, languages: &[Language], findings: &mut Findings) -> CommonEntry {
        if let Some(id) = &self.id {
            check_url_name(id, findings);
        }
        complete("note", &self.note, languages, findings);
        CommonEntry {
            id: self.id,
            labels: labels(kind, self.labels, languages, findings),
            more: more(self.more, languages, findings),
            note: self.note,
            same: Vec::new(),
        }
    }
}
