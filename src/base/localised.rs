//! Values that a site may give by name or by language.

use crate::base::language::Language;
use crate::base::source::{Span, Spanned};

/// A table with keys that the user chooses, in the order of the file.
#[derive(Debug, Clone)]
pub(crate) struct Keyed<T>(pub(crate) Vec<(Spanned<String>, T)>);

impl<T> Keyed<T> {
    /// The value for a language, if the keys are languages: its own, or that of its nearest ancestor.
    pub(crate) fn of(&self, language: &Language) -> Option<&T> {
        let named = |tag: &str| self.0.iter().find(|(key, _)| key.value == tag);
        language.tags().find_map(named).map(|(_, value)| value)
    }
}

/// A value that may differ by language, written either once for all or as a table by language.
#[derive(Debug, Clone)]
pub(crate) struct Localised<T> {
    /// The span of the whole value.
    pub(crate) span: Span,
    /// The value for all languages.
    pub(crate) all: Option<T>,
    /// The values by language.
    pub(crate) by_language: Vec<(Spanned<Language>, T)>,
}

impl<T> Localised<T> {
    /// Returns the values, of whatever language.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> + Clone {
        self.all.iter().chain(self.by_language.iter().map(|(_, value)| value))
    }

    /// The value for `language`: its own, that of its nearest ancestor of the same script, or the one for all.
    pub(crate) fn get(&self, language: &Language) -> Option<&T> {
        if self.by_language.is_empty() {
            return self.all.as_ref();
        }
        let own = |tag: &Language| self.by_language.iter().find(|(key, _)| key.value == *tag);
        let found = own(language).or_else(|| language.nearest_in_script().skip(1).find_map(|near| own(&near)));
        found.map(|(_, value)| value).or(self.all.as_ref())
    }
}

impl<T: Clone> Localised<T> {
    /// Fills in from `other` the values that are missing in `languages`.
    pub(crate) fn complete_from(&mut self, other: Option<&Self>, languages: &[Language]) {
        for language in languages {
            if self.get(language).is_none()
                && let Some(value) = other.and_then(|other| other.get(language))
            {
                self.by_language.push((Spanned::new(language.clone(), self.span), value.clone()));
            }
        }
    }
}
