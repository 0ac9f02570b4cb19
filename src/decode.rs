//! Reads TOML 1.1 into typed values: every value keeps its place, every mistake of a file becomes a finding, not just the
//! first, and an unknown key is refused with the nearest known one.
//!
//! This is not serde: its errors stop at the first, and speak English. A file's shape is declared once, with `table!`;
//! from that come the struct, the reading of it and the list of known keys.

mod prose;
pub mod schema;

use jiff::civil::Date;
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};
use unic_langid::LanguageIdentifier;

pub use prose::Prose;

use schema::Schema;

use crate::diagnostic::{Findings, Rule, nearest};
use crate::language::Language;
use crate::source::{FileId, Source, Span, Spanned};

/// The file is no TOML.
pub static TOML_SYNTAX: Rule = Rule::error("toml-syntax");
/// A key that has no meaning here.
pub static UNKNOWN_KEY: Rule = Rule::error("unknown-key");
/// A key without which the rest has no meaning.
pub static MISSING_KEY: Rule = Rule::error("missing-key");
/// A value of another type than its key wants.
pub static WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A date that is on no calendar.
pub static BAD_DATE: Rule = Rule::error("bad-date");
/// A key that should be a language tag and is none.
pub static BAD_LANGUAGE: Rule = Rule::error("bad-language");

/// A TOML value with its place.
pub type Value<'i> = TomlSpanned<DeValue<'i>>;

/// What reading one file needs and collects.
pub struct Decoder<'a> {
    file: FileId,
    text: &'a str,
    /// What was found so far.
    pub findings: Findings,
}

/// A type that can be read from a TOML value.
pub trait Decode: Sized {
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
pub fn decode_file<T: Decode>(file: FileId, source: &Source) -> (Option<T>, Findings) {
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
    pub fn span<T>(&self, value: &TomlSpanned<T>) -> Span {
        Span::new(self.file, value.span())
    }

    /// Reports a value of another type than `expected` (a variant of the `wrong-type` message).
    pub fn wrong_type(&mut self, key: &str, value: &Value<'_>, expected: &'static str) {
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
pub struct Fields<'d, 'a, 'i> {
    decoder: &'d mut Decoder<'a>,
    table: DeTable<'i>,
    name: String,
    /// Mandatory keys that are not there.
    missing: Vec<String>,
    /// The place of the table; of a `[[header]]`, the header's line.
    pub span: Span,
}

impl<'d, 'a, 'i> Fields<'d, 'a, 'i> {
    /// Begins to read `value` as a table.
    pub fn open(key: &str, value: Value<'i>, decoder: &'d mut Decoder<'a>) -> Option<Self> {
        let span = decoder.span(&value);
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            decoder.wrong_type(key, &value, "table");
            return None;
        }
        let DeValue::Table(table) = value.into_inner() else { return None };
        Some(Self { decoder, table, name: key.to_owned(), missing: Vec::new(), span })
    }

    /// Reads one key. `None`: mandatory and absent, or unreadable.
    pub fn take<T: Decode>(&mut self, key: &str) -> Option<T> {
        match self.table.remove(key) {
            Some(value) => T::decode(key, value, self.decoder),
            None => T::absent().or_else(|| {
                self.missing.push(key.to_owned());
                None
            }),
        }
    }

    /// Refuses what is left, and tells what is missing. A missing key that is there with a typing mistake is told once.
    pub fn finish(mut self, known: &[&str]) {
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
            pub span: $crate::source::Span,
            $($(#[doc = $field_doc])* pub $field: $ty,)*
        }

        impl $crate::decode::Decode for $name {
            fn decode(
                key: &str,
                value: $crate::decode::Value<'_>,
                decoder: &mut $crate::decode::Decoder<'_>,
            ) -> Option<Self> {
                let mut fields = $crate::decode::Fields::open(key, value, decoder)?;
                let span = fields.span;
                $(let $field = fields.take::<$ty>(stringify!($field));)*
                fields.finish(&[$(stringify!($field)),*]);
                Some(Self { span, $($field: $field?,)* })
            }

            fn schema() -> $crate::decode::schema::Schema {
                $crate::decode::schema::table(concat!($($doc),*), &[$(
                    (
                        stringify!($field),
                        concat!($($field_doc),*),
                        <$ty as $crate::decode::Decode>::absent().is_none(),
                        <$ty as $crate::decode::Decode>::schema,
                    ),
                )*])
            }
        }
    };
}
pub(crate) use table;

impl Decode for String {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.clone().into_owned()),
            _ => {
                decoder.wrong_type(key, &value, "string");
                None
            }
        }
    }

    fn schema() -> Schema {
        schema::of_type("string")
    }
}

impl Decode for bool {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                decoder.wrong_type(key, &value, "boolean");
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn schema() -> Schema {
        schema::of_type("boolean")
    }
}

impl Decode for i64 {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = match value.get_ref() {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            decoder.wrong_type(key, &value, "integer");
        }
        number
    }

    fn schema() -> Schema {
        schema::of_type("integer")
    }
}

impl Decode for Date {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let DeValue::Datetime(datetime) = value.get_ref() else {
            decoder.wrong_type(key, &value, "date");
            return None;
        };
        let (Some(date), None) = (datetime.date, datetime.time) else {
            decoder.wrong_type(key, &value, "date");
            return None;
        };
        let parts = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
        let civil = match parts {
            (Ok(year), Ok(month), Ok(day)) => Self::new(year, month, day).ok(),
            _ => None,
        };
        if civil.is_none() {
            let finding = BAD_DATE.at(decoder.span(&value)).with("date", date.to_string());
            decoder.findings.push(finding);
        }
        civil
    }

    fn schema() -> Schema {
        schema::date()
    }
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let span = decoder.span(&value);
        T::decode(key, value, decoder).map(|value| Self { value, span })
    }

    fn schema() -> Schema {
        T::schema()
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        T::decode(key, value, decoder).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn schema() -> Schema {
        T::schema()
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if !matches!(value.get_ref(), DeValue::Array(_)) {
            decoder.wrong_type(key, &value, "array");
            return None;
        }
        let DeValue::Array(array) = value.into_inner() else { return None };
        // Every element is read, so that the mistakes of all of them are told.
        let elements: Vec<Option<T>> = array.into_iter().map(|element| T::decode(key, element, decoder)).collect();
        elements.into_iter().collect()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn schema() -> Schema {
        schema::list(T::schema())
    }
}

/// A table whose keys the user chooses, in the order of the file.
#[derive(Debug, Clone)]
pub struct Keyed<T>(pub Vec<(Spanned<String>, T)>);

impl<T: Decode> Decode for Keyed<T> {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            decoder.wrong_type(key, &value, "table");
            return None;
        }
        let DeValue::Table(table) = value.into_inner() else { return None };
        let entries: Vec<Option<_>> = table
            .into_iter()
            .map(|(name, value)| {
                let key = Spanned::new(name.get_ref().clone().into_owned(), decoder.span(&name));
                T::decode(&key.value, value, decoder).map(|value| (key, value))
            })
            .collect();
        let mut entries: Vec<_> = entries.into_iter().collect::<Option<_>>()?;
        entries.sort_by_key(|(name, _): &(Spanned<String>, T)| name.span);
        Some(Self(entries))
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema() -> Schema {
        schema::keyed(T::schema())
    }
}

/// A value that may differ by language: written once for all, or as a table by language.
#[derive(Debug, Clone)]
pub struct Localised<T> {
    /// Where the whole value stands.
    pub span: Span,
    /// The value for all languages.
    pub all: Option<T>,
    /// The values by language.
    pub by_language: Vec<(Spanned<Language>, T)>,
}

impl<T> Localised<T> {
    /// The value in `language`.
    pub fn get(&self, language: &Language) -> Option<&T> {
        let own = self.by_language.iter().find(|(key, _)| key.value == *language);
        own.map(|(_, value)| value).or(self.all.as_ref())
    }
}

impl<T: Clone> Localised<T> {
    /// Takes over from `other` what it lacks in `languages`.
    pub fn complete_from(&mut self, other: Option<&Self>, languages: &[Language]) {
        for language in languages {
            if self.get(language).is_none()
                && let Some(value) = other.and_then(|other| other.get(language))
            {
                self.by_language.push((Spanned::new(language.clone(), self.span), value.clone()));
            }
        }
    }
}

impl<T: Decode> Decode for Localised<T> {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let span = decoder.span(&value);
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            let all = T::decode(key, value, decoder)?;
            return Some(Self { span, all: Some(all), by_language: Vec::new() });
        }
        let Keyed(entries) = Keyed::<T>::decode(key, value, decoder)?;
        let by_language = entries
            .into_iter()
            .map(|(name, value)| Some((language_key(name, decoder)?, value)))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { span, all: None, by_language })
    }

    fn schema() -> Schema {
        schema::either(T::schema(), schema::keyed(T::schema()))
    }
}

/// Reads a key, or a string, as a language tag.
pub fn language_key(tag: Spanned<String>, decoder: &mut Decoder<'_>) -> Option<Spanned<Language>> {
    let language = Language::parse(&tag.value);
    if language.is_none() {
        let mut finding = BAD_LANGUAGE.at(tag.span).with("tag", &tag.value);
        if let Ok(canonical) = tag.value.parse::<LanguageIdentifier>() {
            finding = finding.with("nearest", canonical.to_string()).hint("nearest");
        }
        decoder.findings.push(finding);
    }
    language.map(|language| Spanned::new(language, tag.span))
}

impl Decode for Language {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let tag = Spanned::<String>::decode(key, value, decoder)?;
        language_key(tag, decoder).map(|language| language.value)
    }

    fn schema() -> Schema {
        schema::of_type("string")
    }
}
