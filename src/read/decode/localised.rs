//! Tables whose keys the user chooses: names and languages.

use toml::de::DeValue;
use unic_langid::LanguageIdentifier;

use super::schema::{self, Schema};
use super::{BAD_LANGUAGE, Decode, Decoder, TomlValue};
use crate::base::composed::composed;
use crate::base::{Keyed, Language, Localised, Spanned};

impl<T: Decode> Decode for Keyed<T> {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            return decoder.wrong_type(key, &value, "table");
        }
        let DeValue::Table(table) = value.into_inner() else { return None };
        let entries: Vec<Option<_>> = table
            .into_iter()
            .map(|(name, value)| {
                let key = Spanned::new(composed(name.get_ref()).into_owned(), decoder.span(&name));
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

impl<T: Decode> Decode for Localised<T> {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
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
pub(crate) fn language_key(tag: Spanned<String>, decoder: &mut Decoder<'_>) -> Option<Spanned<Language>> {
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
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let tag = Spanned::<String>::decode(key, value, decoder)?;
        language_key(tag, decoder).map(|language| language.value)
    }

    fn schema() -> Schema {
        schema::of_type("string")
    }
}
