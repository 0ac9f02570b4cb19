//! Compares the words of every language with the reference of each message.

use std::collections::{BTreeMap, BTreeSet};

use super::definition::Definition;
use super::entries::{LanguageWords, Lookup};
use super::profile::PREFIX;
use super::references;
use super::{
    LOCALE_MISSING, MESSAGE_ATTRIBUTES, MESSAGE_COPIED, MESSAGE_MISSING, MESSAGE_SURPLUS, MESSAGE_UNTRANSLATED,
    MESSAGE_VARIABLES, NUMBER_PARTS, folder,
};
use crate::base::diagnostic::nearest;
use crate::base::{Counter, Finding, Findings, Language, Place, Rule, Span};

/// Compares the words of the `needed` languages, the default first.
pub(super) fn check(words: &BTreeMap<Language, LanguageWords>, needed: &[&Language]) -> Findings {
    let mut findings = Findings::default();
    let present: Vec<(&Language, &LanguageWords)> =
        needed.iter().filter_map(|&language| Some((language, words.get(language)?))).collect();
    let references = References::of(words, &present, &mut findings);
    for (language, own) in &present {
        findings.append(copied(language, own, words).into_iter().collect());
    }
    for (language, words) in present {
        if words.is_empty() {
            findings.push(LOCALE_MISSING.at(folder(language)).with("language", language.as_str()).hint("hint"));
            continue;
        }
        let mut untranslated = Vec::new();
        for (id, reference) in &references.0 {
            match words.all().message(id) {
                // A property missing from a profile is not known of the language.
                None if id.starts_with(PREFIX) => {}
                None if reference.built_in && words.has_stand_in() => untranslated.push(*id),
                None => findings.push(reference.missing(id, language)),
                Some(definition) => {
                    Comparison { language, words: words.all(), definition, reference }.check(&mut findings);
                }
            }
        }
        if !untranslated.is_empty() {
            let finding = MESSAGE_UNTRANSLATED.at(folder(language)).with("language", language.as_str());
            let finding = finding.with("count", untranslated.len()).with("ids", untranslated.join(", "));
            findings.push(finding.hint("hint"));
        }
        references::check(language, words.all(), &mut findings);
    }
    findings
}

/// Reports messages of a site that in one language repeat verbatim what the program says in exactly one other: they
/// were copied and still have to be translated. Single words are exempt, since two languages may share one.
fn copied(language: &Language, own: &LanguageWords, words: &BTreeMap<Language, LanguageWords>) -> Option<Finding> {
    let lineage = language.lineage();
    let mut from: BTreeMap<&Language, Vec<&str>> = BTreeMap::new();
    for message in own.site().messages().filter(|message| is_own(message.name.as_str(), &message.said)) {
        let says_so = |theirs: &LanguageWords| {
            theirs.built_in().message(&message.name).is_some_and(|there| there.said == message.said)
        };
        let others: Vec<&Language> = words
            .iter()
            .filter(|(other, theirs)| !lineage.contains(other) && says_so(theirs))
            .map(|(other, _)| other)
            .collect();
        if let [other] = others.as_slice() {
            from.entry(other).or_default().push(&message.name);
        }
    }
    let (from, ids) = from.into_iter().max_by_key(|(_, ids)| ids.len())?;
    let finding = MESSAGE_COPIED.at(folder(language)).with("language", language.as_str()).with("from", from.as_str());
    Some(finding.with("count", ids.len()).with("ids", ids.join(", ")).hint("hint"))
}

/// Whether the words of a message are peculiar to a language: its own name, or a text of more than one word.
fn is_own(id: &str, said: &str) -> bool {
    id == "language-name" || says_much(said) && !id.starts_with(PREFIX)
}

/// Whether a text has two or more words, or four or more letters of a script other than ASCII, which may have no
/// spaces.
fn says_much(said: &str) -> bool {
    let words = said.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    words > 1 || said.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count() > 3
}

/// The reference of each message.
struct References<'a>(BTreeMap<&'a str, ExpectedMessage<'a>>);

/// What a definition of one message should look like.
struct ExpectedMessage<'a> {
    /// The definition to show.
    span: Span,
    built_in: bool,
    has_value: bool,
    attributes: BTreeSet<&'a str>,
    /// The variables that it may use.
    known: BTreeSet<&'a str>,
    /// The variables that it must use.
    required: BTreeSet<&'a str>,
}

impl<'a> References<'a> {
    fn of(
        words: &'a BTreeMap<Language, LanguageWords>,
        present: &[(&'a Language, &'a LanguageWords)],
        findings: &mut Findings,
    ) -> Self {
        let mut references = Self(BTreeMap::new());
        for words in words.values() {
            references.add_all(words.built_in(), words.built_in().messages());
        }
        let built_in: Vec<&str> = references.0.keys().copied().collect();
        let own = own_messages(present, &built_in);
        for (id, holders) in own {
            match holders.as_slice() {
                [(language, words)] => {
                    let definition = words.site().message(id);
                    let close = nearest(id, &built_in);
                    if present.len() > 1 || close.is_some() {
                        findings.append(definition.map(|found| surplus(found, language, close)).into_iter().collect());
                    }
                }
                [(_, words), ..] => references.add_all(words.all(), words.site().message(id)),
                [] => {}
            }
        }
        references
    }

    fn add_all(&mut self, words: Lookup<'a>, definitions: impl IntoIterator<Item = &'a Definition>) {
        for definition in definitions {
            let one = ExpectedMessage::of(words, definition);
            match self.0.remove(definition.name.as_str()) {
                None => self.0.insert(&definition.name, one),
                Some(other) => self.0.insert(&definition.name, other.join(one)),
            };
        }
    }
}

/// A language that has a message, with its words.
type MessageHolder<'a> = (&'a Language, &'a LanguageWords);

/// The messages that only the site defines, each with the languages that define it.
fn own_messages<'a>(present: &[MessageHolder<'a>], built_in: &[&str]) -> BTreeMap<&'a str, Vec<MessageHolder<'a>>> {
    let mut own: BTreeMap<&str, Vec<MessageHolder<'_>>> = BTreeMap::new();
    for &(language, words) in present {
        for message in words.site().messages() {
            if built_in.binary_search(&message.name.as_str()).is_err() {
                own.entry(&message.name).or_default().push((language, words));
            }
        }
    }
    own
}

fn surplus(definition: &Definition, language: &Language, close: Option<&str>) -> Finding {
    let finding = MESSAGE_SURPLUS.at(definition.span).with("id", &definition.name).with("language", language.as_str());
    match close {
        Some(close) => finding.with("nearest", close).hint("nearest"),
        None => finding.hint("hint"),
    }
}

impl<'a> ExpectedMessage<'a> {
    fn of(words: Lookup<'a>, definition: &'a Definition) -> Self {
        let variables: BTreeSet<&str> = words.variables(definition).into_keys().collect();
        Self {
            span: definition.span,
            built_in: definition.built_in,
            has_value: definition.pattern(None).is_some(),
            attributes: definition.attributes().collect(),
            known: variables.clone(),
            required: variables,
        }
    }

    fn join(self, other: Self) -> Self {
        Self {
            has_value: self.has_value || other.has_value,
            attributes: &self.attributes | &other.attributes,
            known: &self.known | &other.known,
            required: &self.required & &other.required,
            ..self
        }
    }

    fn missing(&self, id: &str, language: &Language) -> Finding {
        let place = if self.built_in { Place::from(folder(language)) } else { Place::from(self.span) };
        let finding = MESSAGE_MISSING.at(place).with("id", id).with("language", language.as_str());
        finding.hint("hint")
    }
}

/// One message of one language, beside its reference.
struct Comparison<'a> {
    language: &'a Language,
    words: Lookup<'a>,
    definition: &'a Definition,
    reference: &'a ExpectedMessage<'a>,
}

impl Comparison<'_> {
    fn check(&self, findings: &mut Findings) {
        findings.append(self.variables().into_iter().chain(self.attributes()).collect());
    }

    fn finding(&self, rule: &'static Rule, span: Span, problem: &'static str) -> Finding {
        let finding = rule.at(span).with("problem", problem).with("id", &self.definition.name);
        finding.with("language", self.language.as_str())
    }

    /// Adds the reference as a related place, unless it is the marked place itself.
    fn with_reference(&self, finding: Finding) -> Finding {
        if self.reference.span == self.definition.span {
            finding
        } else {
            finding.related(self.reference.span, "reference")
        }
    }

    fn variables(&self) -> Vec<Finding> {
        let used = self.words.variables(self.definition);
        let unknown = used.iter().filter(|(name, _)| !self.reference.known.contains(**name)).map(|(name, span)| {
            let finding = self.finding(&MESSAGE_VARIABLES, *span, "unknown").with("variable", *name);
            self.with_reference(finding.suggest(name, self.reference.known.iter().copied()))
        });
        // A numbering scheme or a reference style may omit a part.
        let exempt = ["numbering-", "reference-"].iter().any(|prefix| self.definition.name.starts_with(prefix));
        let lacking = self.reference.required.iter().filter(|name| !exempt && !used.contains_key(*name)).map(|name| {
            let finding = self.finding(&MESSAGE_VARIABLES, self.definition.span, "lacking").with("variable", *name);
            self.with_reference(finding.hint("lacking"))
        });
        unknown.chain(lacking).collect()
    }

    fn attributes(&self) -> Vec<Finding> {
        let has: BTreeSet<&str> = self.definition.attributes().collect();
        let no_value = (self.reference.has_value && self.definition.pattern(None).is_none())
            .then(|| self.attribute_finding(self.definition.span, "value", ""));
        let lacking = self.reference.attributes.difference(&has).map(|name| {
            let finding = self.attribute_finding(self.definition.span, "lacking", name);
            finding.hint("lacking")
        });
        let surplus = has.difference(&self.reference.attributes).map(|name| {
            let span = self.definition.pattern(Some(name)).map_or(self.definition.span, |pattern| pattern.span);
            self.attribute_finding(span, "surplus", name).suggest(name, self.reference.attributes.iter().copied())
        });
        no_value.into_iter().chain(lacking).chain(surplus).chain(self.counter()).chain(self.parts()).collect()
    }

    /// Reports an unknown counter of a number.
    fn counter(&self) -> Option<Finding> {
        let pattern = self.definition.pattern(Some("counter"))?;
        let counter = pattern.said.trim();
        let is_number = self.definition.name.starts_with("numbering-");
        if !is_number || counter.is_empty() || Counter::of_name(counter).is_some() {
            return None;
        }
        let finding = self.finding(&MESSAGE_ATTRIBUTES, pattern.span, "counter").with("attribute", counter);
        Some(finding.with("known", Counter::NAMES.map(|(name, _)| name).join(" ")).hint("known"))
    }

    /// Reports what stands in braces in a number and is no part of one: {"{branch:x}"}.
    fn parts(&self) -> Vec<Finding> {
        if !self.definition.name.starts_with("numbering-") {
            return Vec::new();
        }
        let is_part = |name: &str| match name.split_once(':') {
            Some(("n" | "branch", counter)) => Counter::of_name(counter).is_some(),
            Some(_) => false,
            None => NUMBER_PARTS.contains(&name),
        };
        let patterns = self.definition.patterns.iter();
        let named = patterns.flat_map(|pattern| pattern.said.split('{').skip(1).map(|rest| (pattern.span, rest)));
        let named = named.map(|(span, rest)| (span, rest.split_once('}').map_or(rest, |(name, _)| name)));
        let wrong = named.filter(|(_, name)| !is_part(name));
        wrong.map(|(span, name)| self.attribute_finding(span, "part", name).hint("parts")).collect()
    }

    fn attribute_finding(&self, span: Span, problem: &'static str, attribute: &str) -> Finding {
        self.with_reference(self.finding(&MESSAGE_ATTRIBUTES, span, problem).with("attribute", attribute))
    }
}
