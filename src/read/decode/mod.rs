//! Reads TOML 1.1 into typed values: every value keeps its place, every mistake of a file becomes a finding, not just the
//! first, and an unknown key is refused with the nearest known one.
//!
//! This is not serde: its errors stop at the first, and speak English. A file's shape is declared once, with `table!`;
//! from that come the struct, the reading of it and the list of known keys.

mod listed;
mod localised;
mod prose;
pub(crate) mod schema;
mod values;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

pub(crate) use crate::base::localised::{Keyed, Localised};
pub(crate) use listed::{UNLISTED_LANGUAGE, UNTRANSLATED_VALUE, complete, only_listed};

pub(crate) use prose::Prose;

use schema::Schema;

use crate::base::diagnostic::{Findings, Rule, nearest};
use crate::base::source::{FileId, Source, Span};

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
pub(crate) type Value<'i> = TomlSpanned<DeValue<'i>>;

/// What reading one file needs and collects.
pub(crate) struct Decoder<'a> {
    file: FileId,
    text: &'a str,
    /// What was found so far.
    pub(crate) findings: Findings,
}

/// A type that can be read from a TOML value.
pub(crate) trait Decode: Sized {
    /// Reads the value of `key`. `None`: it cannot be read, and a finding says so.
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self>;

    /// What an absent key means. `None`: the key is mandatory.
    fn absent() -> Option<Self> {
        None
    }

    /// The JSON Schema of the values that can be read, for editors.
    fn schema() -> Schema;
}

/// Reads a whole file. The value is `None` where something mandatory is missing or unreadable.
pub(crate) fn decode_file<T: Decode>(file: FileId, source: &Source) -> (Option<T>, Findings) {
    // A byte-order mark is accepted by the parser and kept out of the first key.
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let mut decoder = Decoder { file, text: source.text(), findings: Findings::default() };
    for error in &errors {
        decoder.syntax_error(error);
    }
    if !errors.is_empty() {
        return (None, decoder.findings);
    }
    let span = 0..0;
    let value = T::decode("", TomlSpanned::new(span, DeValue::Table(table.into_inner())), &mut decoder);
    (value, decoder.findings)
}

impl Decoder<'_> {
    /// The place of a TOML value.
    pub(crate) fn span<T>(&self, value: &TomlSpanned<T>) -> Span {
        Span::new(self.file, value.span())
    }

    /// Reports a value of another type than `expected` (a variant of the `wrong-type` message).
    pub(crate) fn wrong_type(&mut self, key: &str, value: &Value<'_>, expected: &'static str) {
        let found = match value.get_ref() {
            DeValue::String(_) => "string",
            DeValue::Integer(_) => "integer",
            DeValue::Float(_) => "float",
            DeValue::Boolean(_) => "boolean",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "array",
            DeValue::Table(_) => "table",
        };
        let mut finding =
            WRONG_TYPE.at(self.span(value)).with("key", key).with("expected", expected).with("found", found);
        if expected == "date" && found == "string" {
            finding = finding.hint("unquote");
        }
        self.findings.push(finding);
    }

    fn syntax_error(&mut self, error: &toml::de::Error) {
        let (detail, expected) = error.message().split_once(", expected ").unwrap_or((error.message(), ""));
        let slug = detail.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
        let kind = slug.collect::<String>().trim_matches('-').to_owned();
        let range = error.span().unwrap_or(0..0);
        let mut finding = TOML_SYNTAX
            .at(Span::new(self.file, range))
            .with("kind", kind)
            .with("detail", detail)
            .with("expected", expected);
        if !expected.is_empty() {
            finding = finding.hint("expected");
        }
        self.findings.push(finding);
    }
}

/// A table being read, key by key.
pub(crate) struct Fields<'d, 'a, 'i> {
    decoder: &'d mut Decoder<'a>,
    table: DeTable<'i>,
    name: String,
    /// Mandatory keys that are not there.
    missing: Vec<String>,
    /// The place of the table; of a `[[header]]`, the header's line.
    pub(crate) span: Span,
}

impl<'d, 'a, 'i> Fields<'d, 'a, 'i> {
    /// Begins to read `value` as a table.
    pub(crate) fn open(key: &str, value: Value<'i>, decoder: &'d mut Decoder<'a>) -> Option<Self> {
        let span = decoder.span(&value);
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            decoder.wrong_type(key, &value, "table");
            return None;
        }
        let DeValue::Table(table) = value.into_inner() else { return None };
        Some(Self { decoder, table, name: key.to_owned(), missing: Vec::new(), span })
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
    pub(crate) fn finish(mut self, known: &[&str]) {
        for key in self.table.keys() {
            let span = self.decoder.span(key);
            let name: &str = key.get_ref();
            if let Some(meant) = nearest(name, known) {
                self.missing.retain(|missing| missing != meant);
            }
            let finding = UNKNOWN_KEY.at(span).with("key", name).with("table", self.name.as_str());
            self.decoder.findings.push(finding.suggest(name, known.iter().copied()));
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
                value: $crate::read::decode::Value<'_>,
                decoder: &mut $crate::read::decode::Decoder<'_>,
            ) -> Option<Self> {
                let mut fields = $crate::read::decode::Fields::open(key, value, decoder)?;
                let span = fields.span;
                $(let $field = fields.take::<$ty>(stringify!($field));)*
                fields.finish(&[$(stringify!($field)),*]);
                Some(Self { span, $($field: $field?,)* })
            }

            fn schema() -> $crate::read::decode::schema::Schema {
                $crate::read::decode::schema::table(concat!($($doc),*), &[$(
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
