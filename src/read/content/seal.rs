//! `<version>/seal.toml`: the seal of a version. Written by `seibun seal` alone.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use crate::base::digest::sha256;
use crate::base::stored_text::in_unix_lines;
use crate::base::{FileId, Finding, Findings, Language, Place, Rule, Source, Span, Spanned};
use crate::model::{Erratum, EventKind, Original, OriginalElsewhere, Patterns, Reading, Records, Seal};
use crate::read::config::records::{RawContact, RawFact, RawOperator, resolve_into};
use crate::read::decode::{Keyed, Localised, decode_file, table};

/// An unreadable seal: edited by hand, or truncated.
pub(crate) static SEAL_UNREADABLE: Rule = Rule::error("seal-unreadable");
/// A seal with an algorithm unknown to this program.
pub(crate) static SEAL_NEWER: Rule = Rule::error("seal-newer");

/// The beginning of the line that holds the digest of all lines below it.
pub(crate) const CONTENTS: &str = "contents = ";
/// The key of the conventions by which the texts are read.
const READING: &str = "reading";
/// The value of `original` if all languages are equal.
pub(crate) const NONE: &str = "none";

table! {
    /// `seal.toml` as written.
    struct RawSeal {
        /// The algorithm of the text form.
        algorithm: String,
        /// The digest of what follows it.
        contents: String,
        /// The conventions by which the texts are read.
        reading: Option<String>,
        /// The language that prevails.
        original: String,
        /// Where the original stands, where that is another site.
        original_url: Option<String>,
        /// The name in addresses.
        slug: String,
        /// What the notice is about.
        kind: String,
        /// The numbering scheme.
        scheme: String,
        /// Names that can be linked to.
        anchors: Keyed<Vec<String>>,
        /// The version before this one.
        predecessor: Option<Spanned<String>>,
        /// The days in the life of the notice.
        events: Vec<RawEvent>,
        /// The days of the version.
        days: RawVersionDays,
        /// What did not translate the original, by language and section.
        lagging: Keyed<Keyed<String>>,
        /// Digests, by language.
        sha256: Keyed<Spanned<String>>,
        /// Patterns of numbers, by language and level.
        numbering: Keyed<Keyed<Vec<String>>>,
        /// Words, by language and message.
        word: Keyed<Keyed<String>>,
        /// Titles of other notices.
        title: Keyed<Localised<String>>,
        /// The operator.
        operator: Option<RawOperator>,
        /// Further companies.
        company: Keyed<RawOperator>,
        /// Contacts.
        contact: Keyed<RawContact>,
        /// Facts.
        fact: Keyed<RawFact>,
        /// Corrections.
        erratum: Vec<RawErratum>,
    }
}

table! {
    /// A day in the life of the notice: one of these.
    struct RawEvent {
        /// It was first adopted.
        established: Option<Date>,
        /// It first took effect.
        effective: Option<Date>,
        /// It was revised.
        revised: Option<Date>,
    }
}

table! {
    /// The days of a version.
    struct RawVersionDays {
        /// It applies from this day.
        effective: Option<Date>,
        /// It was first published on this day.
        announced: Option<Date>,
        /// The notice was first adopted on this day.
        established: Option<Date>,
    }
}

table! {
    /// A correction as written.
    struct RawErratum {
        /// The day.
        date: Date,
        /// Whether a translation was completed.
        completion: bool,
        /// What, and why.
        reason: Option<Localised<String>>,
        /// The digests until then.
        before: Keyed<String>,
        /// The digests since.
        after: Keyed<String>,
    }
}

/// Reads `seal.toml` if its algorithm is `algorithm`. All its mistakes form one finding: a seal is not mended by hand.
pub(crate) fn parse_seal(file: FileId, source: &Source, algorithm: &'static str) -> (Option<Seal>, Findings) {
    let (raw, found) = decode_file::<RawSeal>(file, source);
    let whole = |raw: &RawSeal| raw.algorithm == algorithm && raw.contents == digest_below(source.text());
    let seal = raw.filter(|raw| found.is_empty() && whole(raw)).and_then(|raw| resolve(file, raw));
    let findings = match &seal {
        Some(_) => Findings::default(),
        None => [unreadable(file, source, algorithm, &found)].into_iter().collect(),
    };
    (seal, findings)
}

/// Returns the finding about a seal that cannot be read.
fn unreadable(file: FileId, source: &Source, algorithm: &'static str, found: &Findings) -> Finding {
    let newest = Reading::default().name();
    let newer = |(key, known): (&str, &'static str)| {
        let (named, span) = named_in(source.text(), key)?;
        let is_known = if key == READING { Reading::of_name(&named).is_some() } else { named == known };
        (!is_known).then(|| SEAL_NEWER.at(Span::new(file, span)).with("algorithm", named).with("known", known))
    };
    if let Some(finding) = [("algorithm", algorithm), (READING, newest)].into_iter().find_map(newer) {
        return finding.hint("upgrade");
    }
    let place = found.iter().next().map_or(Place::File(file), |finding| finding.place.clone());
    SEAL_UNREADABLE.at(place).hint("restore")
}

/// Returns the conventions by which the texts beside a seal are read, even if the rest of the file has a future format.
pub(crate) fn sealed_reading(text: &str) -> Reading {
    let head = text.lines().take_while(|line| !line.starts_with('['));
    let named = head.filter_map(|line| line.strip_prefix(READING)?.trim().strip_prefix('=')).next();
    named.map_or(Reading::First, |name| Reading::of_name(name.trim().trim_matches('"')).unwrap_or_default())
}

/// Reads the value of a key, even if the rest of the file has a future format.
fn named_in(text: &str, key: &str) -> Option<(String, std::ops::Range<usize>)> {
    let table = DeTable::parse(text).ok()?;
    let value = table.get_ref().get(key)?;
    match value.get_ref() {
        DeValue::String(name) => Some((name.clone().into_owned(), value.span())),
        _ => None,
    }
}

/// The digest of all lines below the one that holds it. Converted line ends do not change it.
fn digest_below(text: &str) -> String {
    let text = in_unix_lines(text);
    let below = text.split_once(&format!("\n{CONTENTS}")).and_then(|(_, rest)| rest.split_once('\n'));
    sha256(below.map_or("", |(_, below)| below))
}

fn resolve(file: FileId, raw: RawSeal) -> Option<Seal> {
    // The copies hold the records of the time of sealing; the site's languages may have changed since.
    let mut ignored = Findings::default();
    let operator = raw.operator.map(|operator| operator.resolve(&[], &mut ignored));
    let mut records = Records { operator, ..Records::default() };
    resolve_into(&mut records, (raw.company, raw.contact, raw.fact), &[], &mut ignored);
    let mut digests = BTreeMap::new();
    for (language, digest) in raw.sha256.0 {
        let hexadecimal = digest.value.len() == 64 && digest.value.bytes().all(|byte| byte.is_ascii_hexdigit());
        digests.insert(Language::parse(&language.value)?, Some(digest).filter(|_| hexadecimal)?);
    }
    let latest = digests.iter().map(|(language, digest)| (language.clone(), digest.value.clone())).collect();
    let errata = raw.erratum.into_iter().map(|raw| erratum(file, raw)).collect::<Option<Vec<_>>>();
    Some(Seal {
        file,
        reading: raw.reading.map_or(Some(Reading::First), |name| Reading::of_name(&name))?,
        original: original(&raw.original, raw.original_url)?,
        slug: raw.slug,
        kind: raw.kind,
        scheme: raw.scheme,
        days: days(&raw.days),
        anchors: by_language(raw.anchors, |anchors| Some(anchors.into_iter().collect()))?,
        lagging: by_language(raw.lagging, |parts| Some(plain_keys(parts)))?,
        predecessor: raw.predecessor,
        events: raw.events.into_iter().filter_map(event).collect(),
        digests,
        numbering: by_language(raw.numbering, patterns)?,
        words: by_language(raw.word, |words| Some(plain_keys(words)))?,
        titles: plain_keys(raw.title),
        records,
        errata: errata.filter(|errata| are_chained(errata, &latest))?,
        stored: BTreeMap::new(),
        replaced: BTreeMap::new(),
    })
}

/// The text that prevails; `None` if its language cannot be read.
fn original(language: &str, url: Option<String>) -> Option<Original> {
    if language == NONE {
        return Some(Original::default());
    }
    let language = Language::parse(language)?;
    Some(match url {
        Some(url) => Original { here: None, elsewhere: Some(OriginalElsewhere { language, url }) },
        None => Original { here: Some(language), elsewhere: None },
    })
}

fn days(raw: &RawVersionDays) -> BTreeMap<String, Date> {
    let days = [("effective", raw.effective), ("announced", raw.announced), ("established", raw.established)];
    days.into_iter().filter_map(|(name, day)| Some((name.to_owned(), day?))).collect()
}

/// Whether each correction begins with the digests with which the one before ended, and the last ends with the sealed
/// ones.
fn are_chained(errata: &[Erratum], latest: &BTreeMap<Language, String>) -> bool {
    let mut wanted = latest.clone();
    errata.iter().rev().all(|erratum| {
        let fits = erratum.after.iter().all(|(language, digest)| wanted.get(language) == Some(digest));
        wanted.extend(erratum.before.clone());
        fits && erratum.before.keys().eq(erratum.after.keys())
    })
}

fn event(raw: RawEvent) -> Option<(EventKind, Date)> {
    let kinds = [
        (EventKind::Established, raw.established),
        (EventKind::Effective, raw.effective),
        (EventKind::Revised, raw.revised),
    ];
    kinds.into_iter().find_map(|(kind, date)| Some((kind, date?)))
}

fn by_language<T, U>(keyed: Keyed<T>, read: impl Fn(T) -> Option<U>) -> Option<BTreeMap<Language, U>> {
    keyed.0.into_iter().map(|(language, value)| Some((Language::parse(&language.value)?, read(value)?))).collect()
}

fn plain_keys<T>(keyed: Keyed<T>) -> BTreeMap<String, T> {
    keyed.0.into_iter().map(|(key, value)| (key.value, value)).collect()
}

fn patterns(levels: Keyed<Vec<String>>) -> Option<Patterns> {
    let pair = |(level, pair): (Spanned<String>, Vec<String>)| Some((level.value, pair.try_into().ok()?));
    levels.0.into_iter().map(pair).collect()
}

fn erratum(file: FileId, raw: RawErratum) -> Option<Erratum> {
    let digests = |keyed| by_language(keyed, Some);
    let empty = || Localised { span: Span::new(file, 0..0), all: None, by_language: Vec::new() };
    Some(Erratum {
        date: raw.date,
        completion: raw.completion,
        reason: raw.reason.unwrap_or_else(empty),
        before: digests(raw.before)?,
        after: digests(raw.after)?,
    })
}
