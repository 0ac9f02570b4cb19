//! Reads TOML 1.1 into typed values: every value keeps its span, every mistake in a file becomes a finding, not just
//! the first, and an unknown key is refused with the nearest known one.
//!
//! Serde would not do: its errors stop at the first, and are in English. `table!` declares the shape of a file once;
//! the struct, its decoder and the list of known keys follow from that.

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
pub(crate) use values::WordsOr;

use mend::{Fault, MendPlaces, Mended};
use schema::Schema;
use shape::FileShape;

use crate::base::date::typed;
use crate::base::diagnostic::nearest;
use crate::base::{FileId, Finding, Findings, Rule, Source, Sources, Span};

/// The file is not TOML.
pub(crate) static TOML_SYNTAX: Rule = Rule::error("toml-syntax");
/// A key without meaning in its table.
pub(crate) static UNKNOWN_KEY: Rule = Rule::error("unknown-key");
/// A mandatory key that is absent.
pub(crate) static MISSING_KEY: Rule = Rule::error("missing-key");
/// A value of a type that its key does not accept.
pub(crate) static WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A date that is on no calendar.
pub(crate) static BAD_DATE: Rule = Rule::error("bad-date");
/// A key that should be a language tag but is not.
pub(crate) static BAD_LANGUAGE: Rule = Rule::error("bad-language");

/// A TOML value with its range.
pub(crate) type TomlValue<'i> = TomlSpanned<DeValue<'i>>;

/// The state of reading one file.
pub(crate) struct Decoder<'a> {
    file: FileId,
    /// The text being read: the file's, or its intended form.
    text: &'a str,
    /// The map from the text to the file.
    places: MendPlaces,
    /// The schema of the file.
    root: fn() -> Schema,
    /// The findings so far.
    pub(crate) findings: Findings,
}

/// A type that can be read from a TOML value.
pub(crate) trait Decode: Sized {
    /// Reads the value of `key`. Returns `None`, and adds a finding, if it cannot be read.
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self>;

    /// The value of an absent key; `None` if the key is mandatory.
    fn absent() -> Option<Self> {
        None
    }

    /// The JSON Schema of the readable values, for editors.
    fn schema() -> Schema;
}

/// Reads a whole file. The value is `None` if something mandatory is missing or unreadable.
pub(crate) fn decode_file<T: Decode>(file: FileId, source: &Source) -> (Option<T>, Findings) {
    let mut decoder = Decoder {
        file,
        text: source.text(),
        places: MendPlaces::default(),
        root: T::schema,
        findings: Findings::default(),
    };
    // The parser accepts a byte-order mark, and keeps it out of the first key.
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

/// Reads a data file of the program, which is known to be valid: a test reads each of them.
pub(crate) fn data<T: Decode>(name: &str, text: &'static str) -> T {
    let mut sources = Sources::default();
    let file = sources.add_built_in(name, text);
    let (value, findings) = decode_file(file, sources.get(file));
    debug_assert!(findings.is_empty(), "{findings:?}");
    value.expect("the program's own data can be read")
}

impl<'a> Decoder<'a> {
    /// Reads the top-level table.
    fn root_table<T: Decode>(&mut self, table: TomlSpanned<DeTable<'a>>) -> Option<T> {
        T::decode("", TomlSpanned::new(0..0, DeValue::Table(table.into_inner())), self)
    }

    /// The span of a TOML value.
    pub(crate) fn span<T>(&self, value: &TomlSpanned<T>) -> Span {
        self.place(value.span())
    }

    /// The span in the file of a range of the text being read.
    fn place(&self, range: Range<usize>) -> Span {
        Span::new(self.file, self.places.range(range))
    }

    /// Reports a fault despite which the rest of the file is read.
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

    /// Reports a value of a type other than `expected` (a variant of the `wrong-type` message). Returns no value.
    pub(crate) fn wrong_type<T>(&mut self, key: &str, value: &TomlValue<'_>, expected: &'static str) -> Option<T> {
        let mut finding = self.of_other_type(key, value, expected);
        if let (DeValue::String(written), "date") = (value.get_ref(), expected) {
            finding = finding
                .with("day", typed(written).map_or("2026-04-01".to_owned(), |day| day.to_string()))
                .hint("unquote");
        }
        self.findings.push(finding);
        None
    }

    /// Reports a value that should be a table with keys such as those in `known`.
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

/// A table being read, key by key.
pub(crate) struct Fields<'d, 'a, 'i> {
    decoder: &'d mut Decoder<'a>,
    table: DeTable<'i>,
    name: String,
    /// The keys known in this table.
    known: &'static [&'static str],
    /// The mandatory keys that are absent.
    missing: Vec<String>,
    /// The span of the table; of a `[[header]]`, the header's line.
    pub(crate) span: Span,
}

impl<'d, 'a, 'i> Fields<'d, 'a, 'i> {
    /// Opens `value` as a table.
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

    /// Reads one key. Returns `None` if it is mandatory and absent, or unreadable.
    pub(crate) fn take<T: Decode>(&mut self, key: &str) -> Option<T> {
        match self.table.remove(key) {
            Some(value) => T::decode(key, value, self.decoder),
            None => T::absent().or_else(|| {
                self.missing.push(key.to_owned());
                None
            }),
        }
    }

    /// Refuses the remaining keys, and reports missing ones. A missing key that occurs misspelt is reported once.
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

/// Declares a TOML table: the struct, its decoder, and its keys. The struct also gets the table's `span`.
macro_rules! table {
    ($(#[doc = $doc:literal])* $vis:vis struct $name:ident {
        $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        $vis struct $name {
            /// The span of the table.
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
