//! Fluent messages: the words of every language, parsed, checked against each other, and ready to be formatted.
//!
//! There are two families of words, each one [`Catalogs`]: those that stand on pages, and those that the program speaks
//! to its user. In both, the built-in files come first and the site's own files override them message by message: an
//! override replaces the whole message, with its attributes.
//!
//! What a message *should* look like, its **reference**, is the built-in definition in every built-in language: it may
//! use the variables that one of them uses, must use those that all of them use, and has the attributes that any of
//! them has. The reference of a message that only the site has is the definition in the first of the site's languages
//! that has it.
//!
//! A language takes over the words of the more general ones that its tag begins with: `zh-Hant-HK` those of `zh-Hant`, and
//! what that lacks of `zh`. What is peculiar to a language is its [`Profile`].
//!
//! [`Catalogs::load`] finds everything that can be found without formatting, so that a bad override is a finding at
//! file and line and not a broken page: [`Catalog::format`] never returns half a text.

mod compare;
mod definition;
mod entries;
mod format;
mod profile;
mod references;
pub(crate) mod sheet;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::{Findings, Rule};
use crate::base::language::Language;
use crate::base::source::{FileId, Source};

use entries::Words;
pub(crate) use format::Catalog;
pub(crate) use profile::{Form, Profile};

/// A file that is not well-formed Fluent. Arguments: `problem`.
pub(crate) static FLUENT_SYNTAX: Rule = Rule::error("fluent-syntax");
/// One id twice in one language. Arguments: `id`, `language`.
pub(crate) static MESSAGE_DUPLICATE: Rule = Rule::error("message-duplicate");
/// A language of the site that has no words at all. Arguments: `language`.
pub(crate) static LOCALE_MISSING: Rule = Rule::error("locale-missing");
/// Words for a language that the site does not list. Arguments: `language`.
pub(crate) static LOCALE_UNLISTED: Rule = Rule::warning("locale-unlisted");
/// A language lacks a message. Arguments: `id`, `language`.
pub(crate) static MESSAGE_MISSING: Rule = Rule::error("message-missing");
/// A language of the program that lacks messages of it, which are English then. Arguments: `ids`, `count`, `language`.
pub(crate) static MESSAGE_UNTRANSLATED: Rule = Rule::warning("message-untranslated");
/// Messages of a language that say what another one says, to the word. Arguments: `ids`, `count`, `language`, `from`.
pub(crate) static MESSAGE_COPIED: Rule = Rule::warning("message-copied");
/// A message that no other language has, nor the program. Arguments: `id`, `language`.
pub(crate) static MESSAGE_SURPLUS: Rule = Rule::warning("message-surplus");
/// A message with other variables than its reference. Arguments: `problem`, `id`, `variable`, `language`; for a
/// term that is not given its variable also `name`.
pub(crate) static MESSAGE_VARIABLES: Rule = Rule::error("message-variables");
/// A message with other attributes than its reference. Arguments: `problem`, `id`, `attribute`, `language`.
pub(crate) static MESSAGE_ATTRIBUTES: Rule = Rule::error("message-attributes");
/// A message that quotes a message or term that does not exist. Arguments: `name`, `id`, `language`.
pub(crate) static TERM_OR_MESSAGE_UNKNOWN: Rule = Rule::error("term-or-message-unknown");
/// A message that quotes itself, if only by way of others. Arguments: `name`, `id`, `language`.
pub(crate) static MESSAGE_CYCLE: Rule = Rule::error("message-cycle");
/// A call of a function that does not exist, or with the wrong number of values. Arguments: `name`, `id`, `language`.
pub(crate) static FUNCTION_UNKNOWN: Rule = Rule::error("function-unknown");

/// What `.counter` of a message about numbers can be.
pub(crate) const COUNTERS: [&str; 13] = ["1", "１", "a", "A", "i", "I", "ア", "イ", "一", "①", "가", "أ", "ก"];

/// One Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct Resource<'a> {
    /// The language whose words it holds.
    pub(crate) language: Language,
    /// Which file it is.
    pub(crate) file: FileId,
    /// Its text.
    pub(crate) source: &'a Source,
}

/// Which words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    /// The words on pages: every language of the site needs all of them.
    Theme,
    /// The words that the program speaks to its user. Its built-in languages are always there; a site may bring more,
    /// but its own languages need none of these words.
    Program,
}

impl Family {
    /// The family of a Fluent file, by its path: the program's are `arguments.ftl`, `checks.ftl`, `commands.ftl`,
    /// `diagnostics.ftl`, `errors.ftl` and `serve.ftl`.
    pub(crate) fn of(path: &str) -> Self {
        match path.rsplit('/').next() {
            Some("arguments.ftl" | "checks.ftl" | "commands.ftl" | "diagnostics.ftl" | "errors.ftl" | "serve.ftl") => {
                Self::Program
            }
            _ => Self::Theme,
        }
    }
}

/// The words of one family in all languages.
#[derive(Debug, Default)]
pub(crate) struct Catalogs {
    catalogs: BTreeMap<Language, Catalog>,
}

impl Catalogs {
    /// Parses and compares the files of one family. `languages` are the site's, the default first. Files count in the
    /// order given, built-in ones before the site's.
    ///
    /// Every language of the site has a catalogue afterwards (for [`Family::Program`] every language that has a file),
    /// whatever the findings.
    pub(crate) fn load(family: Family, resources: &[Resource<'_>], languages: &[Language]) -> (Self, Findings) {
        let mut findings = Findings::default();
        let needed = needed(family, resources, languages);
        let lineages: BTreeSet<Language> = needed.iter().flat_map(|language| language.lineage()).collect();
        let mut told = BTreeSet::new();
        for resource in resources.iter().filter(|resource| !resource.source.is_built_in()) {
            let language = &resource.language;
            if !lineages.contains(language) && told.insert(language) {
                findings.push(LOCALE_UNLISTED.at(folder(language)).with("language", language.as_str()).hint("hint"));
            }
        }
        let built_in = resources.iter().filter(|resource| resource.source.is_built_in());
        let all: BTreeSet<&Language> =
            built_in.map(|resource| &resource.language).chain(needed.iter().copied()).collect();
        let mut read = BTreeSet::new();
        let words: BTreeMap<Language, Words> = all
            .into_iter()
            .map(|language| (language.clone(), read_words(language, resources, &mut read, &mut findings)))
            .collect();
        findings.append(compare::check(&words, &needed));
        let catalogs = words
            .into_iter()
            .filter(|(language, _)| needed.contains(&language))
            .map(|(language, words)| (language.clone(), words.into_catalog(language)))
            .collect();
        (Self { catalogs }, findings)
    }

    /// The words of `language`.
    pub(crate) fn get(&self, language: &Language) -> Option<&Catalog> {
        self.catalogs.get(language)
    }
}

/// The languages that get a catalogue, the site's default first.
fn needed<'a>(family: Family, resources: &'a [Resource<'_>], languages: &'a [Language]) -> Vec<&'a Language> {
    if family == Family::Theme {
        return languages.iter().collect();
    }
    let built_in = resources.iter().filter(|resource| resource.source.is_built_in()).map(|resource| &resource.language);
    let own = languages.iter().filter(|language| resources.iter().any(|resource| resource.language == **language));
    let mut needed: Vec<&Language> = Vec::new();
    for language in own.chain(built_in) {
        if !needed.contains(&language) {
            needed.push(language);
        }
    }
    needed
}

/// The words of a language: those of the program, then those of the site, each from the most general language on. A file
/// that several languages take over from is told of once.
fn read_words(
    language: &Language,
    resources: &[Resource<'_>],
    read: &mut BTreeSet<FileId>,
    findings: &mut Findings,
) -> Words {
    let mut words = Words::default();
    let lineage = language.lineage();
    let in_program = |language: &Language| {
        resources.iter().any(|resource| resource.language == *language && resource.source.is_built_in())
    };
    let stand_in = Language::stand_in();
    if lineage.iter().any(in_program) && !lineage.contains(&stand_in) {
        let texts = resources.iter().filter(|resource| resource.language == stand_in && resource.source.is_built_in());
        texts.for_each(|resource| words.stand_in(resource.source));
    }
    for built_in in [true, false] {
        for ancestor in &lineage {
            words.begin_layer();
            let own =
                |resource: &&Resource<'_>| resource.language == *ancestor && resource.source.is_built_in() == built_in;
            for resource in resources.iter().filter(own) {
                let mut found = Findings::default();
                words.add(resource, &mut found);
                if read.insert(resource.file) {
                    findings.append(found);
                }
            }
        }
    }
    words
}

/// The folder of a language's files.
fn folder(language: &Language) -> String {
    format!("locales/{language}/")
}
