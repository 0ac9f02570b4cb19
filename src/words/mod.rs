//! Fluent messages: the words of every language, parsed, checked against each other, and ready for formatting.
//!
//! There are two families of words, each with its own [`Catalogs`]: the words on pages, and the words with which the
//! program addresses its user. In both, the built-in files come first and the site's own files override them message by
//! message: an override replaces the whole message, with its attributes.
//!
//! What a message *should* look like is its **reference**, the built-in definitions in all built-in languages taken
//! together: it may use the variables that one of them uses, must use those that all of them use, and has the
//! attributes that any of them has. For a message that only the site defines, the reference is the definition in the
//! first of the site's languages that has it.
//!
//! A language inherits the words of the more general languages that its tag begins with: `zh-Hant-HK` those of
//! `zh-Hant`, and those that `zh-Hant` lacks from `zh`. The peculiarities of a language are its [`Profile`].
//!
//! [`Catalogs::load`] reports everything that can be found without formatting, so that a bad override is a finding at
//! file and line and not a broken page. [`Catalog::format`] never returns an incomplete text.

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

use rayon::prelude::*;

use crate::base::{FileId, Findings, Language, Rule, Source};

use entries::LanguageWords;
pub(crate) use format::Catalog;
pub(crate) use profile::{Form, Profile};

/// A file that is not well-formed Fluent. Arguments: `problem`.
pub(crate) static FLUENT_SYNTAX: Rule = Rule::error("fluent-syntax");
/// An id that is defined twice in one language. Arguments: `id`, `language`.
pub(crate) static MESSAGE_DUPLICATE: Rule = Rule::error("message-duplicate");
/// A language of the site without any words. Arguments: `language`.
pub(crate) static LOCALE_MISSING: Rule = Rule::error("locale-missing");
/// Words for a language that the site does not list. Arguments: `language`.
pub(crate) static LOCALE_UNLISTED: Rule = Rule::warning("locale-unlisted");
/// A message that a language lacks. Arguments: `id`, `language`.
pub(crate) static MESSAGE_MISSING: Rule = Rule::error("message-missing");
/// A built-in language that lacks messages, which then appear in English. Arguments: `ids`, `count`, `language`.
pub(crate) static MESSAGE_UNTRANSLATED: Rule = Rule::warning("message-untranslated");
/// Messages of one language that repeat those of another verbatim. Arguments: `ids`, `count`, `language`, `from`.
pub(crate) static MESSAGE_COPIED: Rule = Rule::warning("message-copied");
/// A message that neither another language nor the program has. Arguments: `id`, `language`.
pub(crate) static MESSAGE_SURPLUS: Rule = Rule::warning("message-surplus");
/// A message with other variables than its reference. Arguments: `problem`, `id`, `variable`, `language`; also `name`
/// for a term without its variable.
pub(crate) static MESSAGE_VARIABLES: Rule = Rule::error("message-variables");
/// A message with other attributes than its reference. Arguments: `problem`, `id`, `attribute`, `language`.
pub(crate) static MESSAGE_ATTRIBUTES: Rule = Rule::error("message-attributes");
/// A message that quotes a message or term that does not exist. Arguments: `name`, `id`, `language`.
pub(crate) static TERM_OR_MESSAGE_UNKNOWN: Rule = Rule::error("term-or-message-unknown");
/// A message that quotes itself, directly or through others. Arguments: `name`, `id`, `language`.
pub(crate) static MESSAGE_CYCLE: Rule = Rule::error("message-cycle");
/// A call of a function that does not exist, or with the wrong number of values. Arguments: `name`, `id`, `language`.
pub(crate) static FUNCTION_UNKNOWN: Rule = Rule::error("function-unknown");

/// What may stand in braces in messages about numbers, besides `n` and `branch` with a counter (`{branch:a}`).
pub(crate) const NUMBER_PARTS: [&str; 6] = ["n", "parent", "branch", "outer", "around", "."];

/// One Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct Resource<'a> {
    /// The language whose words it holds.
    pub(crate) language: Language,
    /// The file.
    pub(crate) file: FileId,
    /// Its text.
    pub(crate) source: &'a Source,
}

/// A family of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    /// The words on pages. Every language of the site needs all of them.
    Theme,
    /// The words with which the program addresses its user. The built-in languages always have them; a site may add
    /// more languages, but its own need none of these words.
    Program,
}

impl Family {
    /// The family of a Fluent file, by its path. The files of the program are `arguments.ftl`, `checks.ftl`,
    /// `commands.ftl`, `diagnostics.ftl`, `errors.ftl` and `serve.ftl`.
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
    /// Parses and compares the files of one family. `languages` are those of the site, the default first. Later files
    /// override earlier ones, and those of the site override built-in ones.
    ///
    /// Whatever the findings, every language of the site has a catalogue afterwards (for [`Family::Program`], every
    /// language that has a file).
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
        let all: Vec<(&Language, ReadWords)> =
            all.into_par_iter().map(|language| (language, read_words(language, resources))).collect();
        let mut words = BTreeMap::new();
        let mut read = BTreeSet::new();
        for (language, (own, found)) in all {
            words.insert(language.clone(), own);
            for (_, found) in found.into_iter().filter(|(file, _)| read.insert(*file)) {
                findings.append(found);
            }
        }
        findings.append(compare::check(&words, &needed));
        let wanted = words.into_par_iter().filter(|(language, _)| needed.contains(&language));
        let catalogs = wanted.map(|(language, words)| (language.clone(), words.into_catalog(language))).collect();
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

/// The words of a language, and the findings about each of its files, which other languages may inherit.
type ReadWords = (LanguageWords, Vec<(FileId, Findings)>);

/// Reads the words of a language: those of the program, then those of the site, each from the most general ancestor on.
fn read_words(language: &Language, resources: &[Resource<'_>]) -> ReadWords {
    let mut words = LanguageWords::default();
    let mut findings = Vec::new();
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
                findings.push((resource.file, found));
            }
        }
    }
    (words, findings)
}

/// The folder of the files of a language.
fn folder(language: &Language) -> String {
    format!("locales/{language}/")
}
