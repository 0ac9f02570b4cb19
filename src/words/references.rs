//! Checks what a message quotes and calls: it must exist, and must not lead back to the message.

use std::collections::BTreeSet;

use super::definition::{Definition, MOST_QUOTED, MessagePattern, MessageReference, ReferenceTarget};
use super::entries::Lookup;
use super::{FUNCTION_UNKNOWN, MESSAGE_CYCLE, MESSAGE_VARIABLES, TERM_OR_MESSAGE_UNKNOWN};
use crate::base::diagnostic::nearest;
use crate::base::{Finding, Findings, Language, Rule, Span};

/// Checks every reference in the words of one language.
pub(super) fn check(language: &Language, words: Lookup<'_>, findings: &mut Findings) {
    for definition in words.definitions() {
        for reference in definition.patterns.iter().flat_map(|pattern| &pattern.references) {
            let checker = Checker { language, words, definition, reference };
            for finding in checker.findings() {
                findings.push(finding);
            }
        }
    }
}

struct Checker<'a> {
    language: &'a Language,
    words: Lookup<'a>,
    definition: &'a Definition,
    reference: &'a MessageReference,
}

impl Checker<'_> {
    fn findings(&self) -> Vec<Finding> {
        match &self.reference.target {
            ReferenceTarget::Function(name) if name == "NUMBER" && self.reference.positional == 1 => Vec::new(),
            ReferenceTarget::Function(_) => vec![self.finding(&FUNCTION_UNKNOWN).hint("hint")],
            target => match self.words.resolve(target) {
                None => vec![self.unknown()],
                Some(quoted) => self.cycle(quoted).into_iter().chain(self.arguments(quoted)).collect(),
            },
        }
    }

    fn finding(&self, rule: &'static Rule) -> Finding {
        rule.at(self.reference.span)
            .with("name", self.reference.target.written())
            .with("id", self.definition.written())
            .with("language", self.language.as_str())
    }

    fn unknown(&self) -> Finding {
        let finding = self.finding(&TERM_OR_MESSAGE_UNKNOWN);
        let known: Vec<String> = self.words.definitions().flat_map(quotable).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        match nearest(&self.reference.target.written(), &known) {
            Some(nearest) => finding.with("nearest", nearest).hint("nearest"),
            None => finding,
        }
    }

    /// A term sees only the arguments that it is passed. `FluentBundle` writes `{$x}` for the others, and reports
    /// nothing.
    fn arguments(&self, quoted: &MessagePattern) -> Vec<Finding> {
        let ReferenceTarget::Term(..) = self.reference.target else { return Vec::new() };
        let lacking = quoted.placed.iter().filter(|variable| !self.reference.named.contains(*variable));
        let finding = |variable: &String| {
            let finding = self.finding(&MESSAGE_VARIABLES).with("problem", "argument");
            finding.with("variable", variable).related(quoted.span, "reference").hint("argument")
        };
        lacking.map(finding).collect()
    }

    fn cycle(&self, quoted: &MessagePattern) -> Option<Finding> {
        let home = self
            .definition
            .patterns
            .iter()
            .find(|pattern| pattern.references.iter().any(|reference| std::ptr::eq(reference, self.reference)))?;
        let mut seen = BTreeSet::new();
        self.leads_to(quoted, home.span, MOST_QUOTED, &mut seen).then(|| self.finding(&MESSAGE_CYCLE))
    }

    /// Whether a pattern quotes the one at `home`, through at most `most` others.
    fn leads_to(&self, pattern: &MessagePattern, home: Span, most: usize, seen: &mut BTreeSet<Span>) -> bool {
        if pattern.span == home {
            return true;
        }
        most > 0
            && seen.insert(pattern.span)
            && pattern.references.iter().any(|reference| {
                self.words.resolve(&reference.target).is_some_and(|next| self.leads_to(next, home, most - 1, seen))
            })
    }
}

/// Everything that other messages can quote of a message or term, in Fluent syntax.
fn quotable(definition: &Definition) -> Vec<String> {
    let name = definition.written();
    let written = |pattern: &MessagePattern| match &pattern.attribute {
        None => name.clone(),
        Some(attribute) => format!("{name}.{attribute}"),
    };
    definition.patterns.iter().map(written).collect()
}
