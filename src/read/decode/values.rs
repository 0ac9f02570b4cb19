//! Values: text, numbers, dates, lists, and optional values.

use jiff::civil::Date;
use toml::de::DeValue;
use toml::value::Datetime;

use super::schema::{self, Schema};
use super::{BAD_DATE, Decode, Decoder, TomlValue};
use crate::base::Spanned;
use crate::base::composed::composed;

impl Decode for String {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) => {
                decoder.check_signs(value.span());
                Some(composed(text).into_owned())
            }
            _ => decoder.wrong_type(key, &value, "string"),
        }
    }

    fn schema() -> Schema {
        schema::of_type("string")
    }
}

impl Decode for bool {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => decoder.wrong_type(key, &value, "boolean"),
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
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = match value.get_ref() {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        number.or_else(|| decoder.wrong_type(key, &value, "integer"))
    }

    fn schema() -> Schema {
        schema::of_type("integer")
    }
}

impl Decode for Date {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let DeValue::Datetime(Datetime { date: Some(date), time: None, .. }) = value.get_ref() else {
            return decoder.wrong_type(key, &value, "date");
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
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let span = decoder.span(&value);
        T::decode(key, value, decoder).map(|value| Self { value, span })
    }

    fn schema() -> Schema {
        T::schema()
    }
}

/// A value that is written as a few words, or as a table that says more.
#[derive(Debug, Clone)]
pub(crate) enum WordsOr<T> {
    /// The words.
    Words(Spanned<String>),
    /// The table.
    Table(T),
}

impl<T: Decode> Decode for WordsOr<T> {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Table(_) => T::decode(key, value, decoder).map(Self::Table),
            _ => Spanned::decode(key, value, decoder).map(Self::Words),
        }
    }

    fn schema() -> Schema {
        schema::either(String::schema(), T::schema())
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
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
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if !matches!(value.get_ref(), DeValue::Array(_)) {
            return decoder.wrong_type(key, &value, "array");
        }
        let DeValue::Array(array) = value.into_inner() else { return None };
        // Every element is read, so that the mistakes in all of them are reported.
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
