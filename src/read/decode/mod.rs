//! Reads TOML 1.1 into typed values: every value keeps its place, every mistake of a file becomes a finding, not just the
//! first, and an unknown key is refused with the nearest known one.
//!
//! This is not serde: its errors stop at the first, and speak English. A file's shape is declared once, with `table!`;
//! from that come the struct, the reading of it and the list of known keys.

mod listed;
mod localised;
mod mend;
mod prose;
mod quotes;
pub(crate) mod schema;
mod shape;
mod signs;
mod values;

use std::ops::Range;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

pub(crate) use crate::base::localised::{Keyed, Localised};
pub(crate) use listed::{UNLISTED_LANGUAGE, UNTRANSLATED_VALUE, complete, only_listed, together};

pub(crate) use prose::Prose;
pub(crate) use quotes::{Quotes, quotes};
pub(crate) use signs::{INVISIBLE_CHARACTER, LOOK_ALIKE, settled};

use mend::{Fault, MendPlaces, Mended};
use schema::Schema;
use shape::FileShape;

use crate::base::diagnostic::{Finding, Findings, Rule, nearest};
use crate::base::source::{FileId, Source, Sources, Span};

/// The file is no TOML.
pub(crate) static TOML_SYNTAX: Rule = Rule::error("toml-syntax");
/// A key that has no meaning here.
pub(crate) static UNKNOWN_KEY: Rule = Rule::error("unknown-key");
/// A key without which the rest has no meaning.
pub(crate) static MISSING_KEY: Rule = Rule::error("missing-key");
/// A value of another type than its key wants.
pub(crate) static WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A date that is on no calendar.
pub(crate) static BAD_DATE: Rule = Rule::error("bad-date");
/// A key that should be a language tag and is none.
pub(crate) static BAD_LANGUAGE: Rule = Rule::error("bad-language");

/// A TOML value with its place.
pub(crate) type TomlValue<'i> = TomlSpanned<DeValue<'i>>;

/// What reading one file needs and collects.
pub(crate) struct Decoder<'a> {
    file: FileId,
    /// The text as it is read: the file's, or what was meant by it.
    text: &'a str,
    /// Where the places of the text are in the file.
    places: MendPlaces,
    /// The tables that the file can hold.
    root: fn() -> Schema,
    /// What was found so far.
    pub(crate) findings: Findings,
}

/// A type that can be read from a TOML value.
pub(crate) trait Decode: Sized {
    /// Reads the value of `key`. `None`: it cannot be read, and a finding says so.
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self>;

    /// What an absent key means. `None`: the key is mandatory.
    fn absent() -> Option<Self> {
        None
    }

    /// The JSON Schema of the values that can be read, for editors.
    fn schema() -> Schema;
}

/// Reads a whole file. The value is `None` where something mandatory is missing or unreadable.
pub(crate) fn decode_file<T: Decode>(file: FileId, source: &Source) -> (Option<T>, Findings) {
    let mut decoder = Decoder {
        file,
        text: source.text(),
        places: MendPlaces::default(),
        root: T::schema,
        findings: Findings::default(),
    };
    // A byte-order mark is accepted by the parser and kept out of the first key.
    let (table, errors) = DeTable::parse_recoverable(source.text());
    if errors.is_empty() {
        let value = decoder.root_table(table);
        return (value, decoder.findings);
    }
    let mended = Mended::of(source.text(), &FileShape::of(T::schema).lists());
    let (table, left) = DeTable::parse_recoverable(&mended.text);
    let mut decoder = Decoder { text: &mended.text, places: mended.places(), ..decoder };
    let left = mended.left(left.iter().map(|error| error.span().unwrap_or(0..0)));
    mended.faults.iter().chain(&left).for_each(|fault| decoder.fault(fault));
    let value = if mended.is_clear && left.is_empty() { decoder.root_table(table) } else { None };
    (value, decoder.findings)
}

/// Reads a data file of the program, which is known to be right: a test of each reads it.
pub(crate) fn data<T: Decode>(name: &str, text: &'static str) -> T {
    let mut sources = Sources::default();
    let file = sources.add_built_in(name, text);
    let (value, findings) = decode_file(file, sources.get(file));
    debug_assert!(findings.is_empty(), "{findings:?}");
    value.expect("the program's own data can be read")
}

impl<'a> Decoder<'a> {
    /// Reads the table that the whole file is.
    fn root_table<T: Decode>(&mut self, table: TomlSpanned<DeTable<'a>>) -> Option<T> {
        T::decode("", TomlSpanned::new(0..0, DeValue::Table(table.into_inner())), self)
    }

    /// The place of a TOML value.
    pub(crate) fn span<T>(&self, value: &TomlSpanned<T>) -> Span {
        self.place(value.span())
    }

    /// The place in the file of a range of the text that is read.
    fn place(&self, range: Range<usize>) -> Span {
        Span::new(self.file, self.places.range(range))
    }

    /// Reports something broken that the rest of the file is read in spite of.
    fn fault(&mut self, fault: &Fault) {
        let span = Span::new(self.file, fault.range.clone());
        if fault.kind == mend::CONTROL {
            return self.findings.push(signs::control(span, &fault.sign));
        }
        let finding = TOML_SYNTAX.at(span).with("kind", fault.kind);
        let finding = finding.with("detail", &fault.sign).with("expected", &fault.meant).hint("expected");
        let label = if fault.kind == mend::DUPLICATE { "first" } else { "opened" };
        self.findings.push(match &fault.other {
            Some(other) => finding.related(Span::new(self.file, other.clone()), label),
            None => finding,
        });
    }

    /// Reports a value of another type than `expected` (a variant of the `wrong-type` message).
    pub(crate) fn wrong_type(&mut self, key: &str, value: &TomlValue<'_>, expected: &'static str) {
        let mut finding = self.of_other_type(key, value, expected);
        if let (DeValue::String(written), "date") = (value.get_ref(), expected) {
            finding = finding.with("day", day(written).unwrap_or("2026-04-01".to_owned())).hint("unquote");
        }
        self.findings.push(finding);
    }

    /// Reports a value that should be a table with some of the keys `known`.
    fn no_table(&mut self, key: &str, value: &TomlValue<'_>, known: &[&str]) {
        let finding = self.of_other_type(key, value, "table").with("known", known.join(", "));
        self.findings.push(finding.hint("keys"));
    }

    fn of_other_type(&self, key: &str, value: &TomlValue<'_>, expected: &'static str) -> Finding {
        let found = match value.get_ref() {
            DeValue::String(_) => "string",
            DeValue::Integer(_) => "integer",
            DeValue::Float(_) => "float",
            DeValue::Boolean(_) => "boolean",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "array",
            DeValue::Table(_) => "table",
        };
        WRONG_TYPE.at(self.span(value)).with("key", key).with("expected", expected).with("found", found)
    }
}

/// The day that words are, as TOML writes it: 2026年4月1日, 2026/4/1.
fn day(written: &str) -> Option<String> {
    let parts = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<i16> = parts.map(str::parse).collect::<Result<_, _>>().ok()?;
    let &[year, month, day] = numbers.as_slice() else { return None };
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    jiff::civil::Date::new(year, month, day).ok().filter(|_| year > 999).map(|day| day.to_string())
}

/// A table being read, key by key.
pub(crate) struct Fields<'d, 'a, 'i> {
    decoder: &'d mut Decoder<'a>,
    table: DeTable<'i>,
    name: String,
    /// The keys that have a meaning here.
    known: &'static [&'static str],
    /// Mandatory keys that are not there.
    missing: Vec<String>,
    /// The place of the table; of a `[[header]]`, the header's line.
    pub(crate) span: Span,
}

impl<'d, 'a, 'i> Fields<'d, 'a, 'i> {
    /// Begins to read `value` as a table.
    pub(crate) fn open(
        key: &str,
        value: TomlValue<'i>,
        known: &'static [&'static str],
        decoder: &'d mut Decoder<'a>,
    ) -> Option<Self> {
        let span = decoder.span(&value);
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            decoder.no_table(key, &value, known);
            return None;
        }
        let DeValue::Table(table) = value.into_inner() else { return None };
        Some(Self { decoder, table, name: key.to_owned(), known, missing: Vec::new(), span })
    }

    /// Reads one key. `None`: mandatory and absent, or unreadable.
    pub(crate) fn take<T: Decode>(&mut self, key: &str) -> Option<T> {
        match self.table.remove(key) {
            Some(value) => T::decode(key, value, self.decoder),
            None => T::absent().or_else(|| {
                self.missing.push(key.to_owned());
                None
            }),
        }
    }

    /// Refuses what is left, and tells what is missing. A missing key that is there with a typing mistake is told once.
    pub(crate) fn finish(mut self) {
        for (key, value) in std::mem::take(&mut self.table) {
            let name: &str = key.get_ref();
            if let Some(meant) = nearest(name, self.known) {
                self.missing.retain(|missing| missing != meant);
            }
            let span = self.decoder.span(&key);
            let finding = UNKNOWN_KEY.at(span).with("key", name).with("table", self.name.as_str());
            let is_table = matches!(value.get_ref(), DeValue::Table(_) | DeValue::Array(_));
            let elsewhere = FileShape::of(self.decoder.root).place_of(name, is_table);
            self.decoder.findings.push(match elsewhere {
                Some((hint, place)) => finding.with("place", place).hint(hint),
                None => finding.suggest(name, self.known.iter().copied()),
            });
        }
        for key in &self.missing {
            let finding = MISSING_KEY.at(self.span).with("key", key).with("table", self.name.as_str());
            self.decoder.findings.push(finding);
        }
    }
}

/// Declares a TOML table: the struct, how it is read, and which keys there are. The struct also gets the table's `span`.
macro_rules! table {
    ($(#[doc = $doc:literal])* $vis:vis struct $name:ident {
        $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        $vis struct $name {
            /// Where the table stands.
            #[allow(dead_code, reason = "not every table is pointed at")]
            pub(crate) span: $crate::base::source::Span,
            $($(#[doc = $field_doc])* pub(crate) $field: $ty,)*
        }

        impl $crate::read::decode::Decode for $name {
            fn decode(
                key: &str,
                value: $crate::read::decode::TomlValue<'_>,
                decoder: &mut $crate::read::decode::Decoder<'_>,
            ) -> Option<Self> {
                let known = &[$(stringify!($field)),*];
                let mut fields = $crate::read::decode::Fields::open(key, value, known, decoder)?;
                let span = fields.span;
                $(let $field = fields.take::<$ty>(stringify!($field));)*
                fields.finish();
                Some(Self { span, $($field: $field?,)* })
            }

            fn schema() -> $crate::read::decode::schema::Schema {
                $crate::read::decode::schema::table::<Self>(stringify!($name), concat!($($doc),*), &[$(
                    (
                        stringify!($field),
                        concat!($($field_doc),*),
                        <$ty as $crate::read::decode::Decode>::absent().is_none(),
                        <$ty as $crate::read::decode::Decode>::schema,
                    ),
                )*])
            }
        }
    };
}
pub(crate) use table;
