//! `[language.TAG]`: languages in which nothing new is published, but whose pages remain.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::{Arg, Finding, Findings, Language, Rule, Spanned};
use crate::read::decode::{Keyed, UNTRANSLATED_VALUE, table};

/// A `[language.TAG]` for a language that the site does not list, and whose pages would be lost. Argument: `language`.
pub(crate) static RETIRED_UNLISTED: Rule = Rule::error("retired-unlisted");

table! {
    /// What is said of a language of the site.
    pub(crate) struct RawLanguage {
        /// The last day on which a version may take effect that needs a text in it; the pages of older versions stay.
        ended: Spanned<Date>,
    }
}

/// Whether a finding asks for a value in a language.
pub(crate) fn asks_for(finding: &Finding, language: &Language) -> bool {
    let is_asked = |(name, arg): &(&str, Arg)| *name == "language" && *arg == language.as_str().into();
    finding.rule == &UNTRANSLATED_VALUE && finding.message.args.iter().any(is_asked)
}

/// The retired languages, each with the last day on which a version that needs a text in it may take effect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RetiredLanguages(BTreeMap<Language, Date>);

impl RetiredLanguages {
    /// Reads the tables of languages.
    pub(super) fn resolve(raw: &Keyed<RawLanguage>, languages: &[Language], findings: &mut Findings) -> Self {
        let mut retired = BTreeMap::new();
        for (tag, said) in &raw.0 {
            match languages.iter().find(|language| language.as_str() == tag.value) {
                Some(language) => {
                    retired.insert(language.clone(), said.ended.value);
                }
                None => {
                    let finding = RETIRED_UNLISTED.at(tag.span).with("language", &tag.value);
                    findings.push(finding.hint("list"));
                }
            }
        }
        Self(retired)
    }

    /// Whether a version that takes effect on a day, or on none yet, no longer needs a text in a language.
    pub(crate) fn is_over(&self, language: &Language, effective: Option<Date>) -> bool {
        self.0.get(language).is_some_and(|ended| effective.is_none_or(|day| day > *ended))
    }

    /// Whether a finding asks for a value in a retired language, which nothing new needs.
    pub(crate) fn excuses(&self, finding: &Finding) -> bool {
        self.0.keys().any(|language| asks_for(finding, language))
    }
}
