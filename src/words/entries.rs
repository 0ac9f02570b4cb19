//! The parsed files of one language: the program's as the lower layer, the site's as the upper one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::definition::{Definition, DefinitionKind, DefinitionReader, MOST_QUOTED, MessagePattern, ReferenceTarget};
use super::format::Catalog;
use super::profile::FILE as PROFILE;
use super::{FLUENT_SYNTAX, MESSAGE_DUPLICATE, Resource};
use crate::base::{Finding, Findings, Language, Source, Span};

/// Definitions by name. Messages and terms share a namespace, because `FluentBundle` keeps both under the bare name: a
/// term `-x` would silently replace a message `x`.
type Definitions = BTreeMap<String, Definition>;

/// The largest number of opening braces and brackets in one message.
const MOST_BRACES: usize = 128;

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct LanguageWords {
    built_in: Definitions,
    site: Definitions,
    resources: Vec<FluentResource>,
    has_stand_in: bool,
    /// The names defined so far by files of one language in the layer being read.
    layer: BTreeSet<String>,
}

impl LanguageWords {
    /// Begins the files of the next language, or those of the site, which may redefine existing names.
    pub(super) fn begin_layer(&mut self) {
        self.layer.clear();
    }

    /// Adds words of another language below all others. They serve only where the language has none, and define
    /// nothing.
    pub(super) fn stand_in(&mut self, source: &Source) {
        // The profile of one language does not apply to another.
        if !source.path().ends_with(PROFILE) {
            self.resources.extend(FluentResource::try_new(source.text().to_owned()).ok());
            self.has_stand_in = true;
        }
    }

    /// Whether words of another language stand in for missing ones.
    pub(super) fn has_stand_in(&self) -> bool {
        self.has_stand_in
    }

    /// Parses a file and adds its definitions.
    pub(super) fn add(&mut self, resource: &Resource<'_>, findings: &mut Findings) {
        let source = resource.source;
        if let Some(brace) = too_many_braces(source.text()) {
            let finding = FLUENT_SYNTAX.at(Span::new(resource.file, brace)).with("problem", "nested");
            findings.push(finding.with("most", MOST_BRACES));
            return;
        }
        let (parsed, errors) = match FluentResource::try_new(source.text().to_owned()) {
            Ok(parsed) => (parsed, Vec::new()),
            Err(partly) => partly,
        };
        for error in &errors {
            let span = Span::new(resource.file, first_line(source.text(), error));
            findings.push(syntax_finding(span, &error.kind));
        }
        let reader = DefinitionReader { text: parsed.source(), file: resource.file, built_in: source.is_built_in() };
        for definition in parsed.entries().filter_map(|entry| reader.definition(entry)) {
            self.define(definition, &resource.language, findings);
        }
        self.resources.push(parsed);
    }

    fn define(&mut self, definition: Definition, language: &Language, findings: &mut Findings) {
        let name = definition.name.as_str();
        let above = if definition.built_in { self.built_in.get(name) } else { self.site.get(name) };
        let below = above.or(self.built_in.get(name)).filter(|below| below.kind != definition.kind);
        let earlier = if self.layer.insert(name.to_owned()) { below } else { above };
        if let Some(earlier) = earlier {
            let finding = MESSAGE_DUPLICATE.at(definition.span).with("id", definition.written());
            let finding = finding.with("language", language.as_str()).related(earlier.span, "first");
            findings.push(finding.hint(if earlier.kind == definition.kind { "hint" } else { "kind" }));
        }
        let layer = if definition.built_in { &mut self.built_in } else { &mut self.site };
        layer.insert(definition.name.clone(), definition);
    }

    /// Whether no file defines anything.
    pub(super) fn is_empty(&self) -> bool {
        self.built_in.is_empty() && self.site.is_empty()
    }

    /// The effective definitions: the site's, and the program's where the site has none.
    pub(super) fn all(&self) -> Lookup<'_> {
        Lookup { upper: Some(&self.site), lower: &self.built_in }
    }

    /// The definitions of the program only.
    pub(super) fn built_in(&self) -> Lookup<'_> {
        Lookup { upper: None, lower: &self.built_in }
    }

    /// The definitions of the site only.
    pub(super) fn site(&self) -> Lookup<'_> {
        Lookup { upper: None, lower: &self.site }
    }

    /// Converts the words into a catalogue for formatting.
    pub(super) fn into_catalog(self, language: Language) -> Catalog {
        let messages = self
            .all()
            .messages()
            .map(|message| (message.name.clone(), message.attributes().map(str::to_owned).collect()))
            .collect();
        Catalog::new(language, messages, self.resources)
    }
}

/// A view of one layer, or of one above another.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'a> {
    upper: Option<&'a Definitions>,
    lower: &'a Definitions,
}

impl<'a> Lookup<'a> {
    /// All messages and terms, by name.
    pub(super) fn definitions(self) -> impl Iterator<Item = &'a Definition> {
        let by_name: BTreeMap<_, _> = self.lower.iter().chain(self.upper.into_iter().flatten()).collect();
        by_name.into_values()
    }

    /// All messages, by name.
    pub(super) fn messages(self) -> impl Iterator<Item = &'a Definition> {
        self.definitions().filter(|definition| definition.kind == DefinitionKind::Message)
    }

    /// The message `name`.
    pub(super) fn message(self, name: &str) -> Option<&'a Definition> {
        self.get(name, DefinitionKind::Message)
    }

    /// The value or attribute that a reference means; `None` for functions.
    pub(super) fn resolve(self, target: &ReferenceTarget) -> Option<&'a MessagePattern> {
        let (kind, name, attribute) = match target {
            ReferenceTarget::Message(name, attribute) => (DefinitionKind::Message, name, attribute),
            ReferenceTarget::Term(name, attribute) => (DefinitionKind::Term, name, attribute),
            ReferenceTarget::Function(_) => return None,
        };
        self.get(name, kind)?.pattern(attribute.as_deref())
    }

    /// Every variable that a message needs, with the span that introduces it in the message: its own, and those of the
    /// messages that it quotes. Terms only have variables of their own.
    pub(super) fn variables(self, definition: &'a Definition) -> BTreeMap<&'a str, Span> {
        let mut found = BTreeMap::new();
        for pattern in &definition.patterns {
            self.collect(pattern, None, MOST_QUOTED, &mut found, &mut BTreeSet::new());
        }
        found
    }

    fn collect(
        self,
        pattern: &'a MessagePattern,
        quoted_at: Option<Span>,
        most: usize,
        found: &mut BTreeMap<&'a str, Span>,
        seen: &mut BTreeSet<Span>,
    ) {
        if most == 0 || !seen.insert(pattern.span) {
            return;
        }
        for (variable, span) in &pattern.variables {
            found.entry(variable).or_insert(quoted_at.unwrap_or(*span));
        }
        for reference in &pattern.references {
            if let (ReferenceTarget::Message(..), Some(quoted)) = (&reference.target, self.resolve(&reference.target)) {
                self.collect(quoted, Some(quoted_at.unwrap_or(reference.span)), most - 1, found, seen);
            }
        }
    }

    fn get(self, name: &str, kind: DefinitionKind) -> Option<&'a Definition> {
        let upper = self.upper.and_then(|upper| upper.get(name));
        upper.or_else(|| self.lower.get(name)).filter(|definition| definition.kind == kind)
    }
}

/// The span of the first brace or bracket in excess of what the parser, which recurses for each, has room for. No
/// message needs nearly as many, so those in its text need not be told apart.
fn too_many_braces(text: &str) -> Option<Range<usize>> {
    let (mut count, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            count = 0;
        }
        for (offset, _) in line.match_indices(['{', '(']) {
            count += 1;
            if count > MOST_BRACES {
                return Some(at + offset..at + offset + 1);
            }
        }
        at += line.len();
    }
    None
}

/// Whether a message or term begins on this line. No continuation line looks like that.
fn starts_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

/// The first line of the part that the parser skipped. The position that it reports is of little use: for an unclosed
/// brace it is the start of the next message.
fn first_line(text: &str, error: &ParserError) -> Range<usize> {
    let skipped = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let rest = text.get(skipped.start..).unwrap_or_default();
    let trimmed = rest.trim_start();
    let start = text.len() - trimmed.len();
    start..start + trimmed.lines().next().unwrap_or_default().trim_end().len()
}

fn syntax_finding(span: Span, kind: &ErrorKind) -> Finding {
    let problem = problem(kind);
    let finding = FLUENT_SYNTAX.at(span).with("problem", problem);
    match problem {
        "equals" | "character" => finding.hint("entry"),
        "brace-open" | "brace-close" | "expression" => finding.hint("brace"),
        "default" | "defaults" => finding.hint("default"),
        _ => finding,
    }
}

/// Maps an error of the parser to a key that messages of any language can select by.
fn problem(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') => "brace-open",
        ErrorKind::UnbalancedClosingBrace => "brace-close",
        ErrorKind::ExpectedCharRange { .. } => "character",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            "value"
        }
        ErrorKind::MissingDefaultVariant => "default",
        ErrorKind::MultipleDefaultVariants => "defaults",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "selector",
        ErrorKind::UnterminatedStringLiteral => "quote",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => "escape",
        ErrorKind::ForbiddenCallee => "function",
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => "argument",
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => "expression",
        ErrorKind::ExpectedToken(_) => "other",
    }
}
