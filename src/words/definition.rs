//! The definitions in a Fluent file: names, variables and references, each with its span.
//!
//! The syntax tree has no spans, but every name in it is a slice of the text, so its offset is the difference of two
//! addresses.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast;

use crate::base::{FileId, Span};

/// The longest chain of messages that quote each other. `FluentBundle` formats none as long as this.
pub(super) const MOST_QUOTED: usize = 100;

/// Messages are public; terms (`-brand`) are for other messages of the same language only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DefinitionKind {
    /// `id = text`
    Message,
    /// `-id = text`
    Term,
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) kind: DefinitionKind,
    /// The id, without the `-` of a term.
    pub(super) name: String,
    /// The span of the name.
    pub(super) span: Span,
    /// Whether it is defined in a file that is compiled into the program.
    pub(super) built_in: bool,
    /// The value, if any, and the attributes.
    pub(super) patterns: Vec<MessagePattern>,
    /// The literal text of all patterns, concatenated.
    pub(super) said: String,
}

/// The value or an attribute of a message.
#[derive(Debug)]
pub(super) struct MessagePattern {
    /// The attribute's name; `None` for the value.
    pub(super) attribute: Option<String>,
    /// The span of the name.
    pub(super) span: Span,
    /// Every variable, with the span of its first use.
    pub(super) variables: BTreeMap<String, Span>,
    /// The variables whose values become part of the text, rather than only selecting a variant.
    pub(super) placed: BTreeSet<String>,
    /// What it quotes or calls.
    pub(super) references: Vec<MessageReference>,
    /// Its literal text.
    pub(super) said: String,
}

/// A use of another message or term, or a call of a function.
#[derive(Debug)]
pub(super) struct MessageReference {
    pub(super) target: ReferenceTarget,
    /// The span of its name.
    pub(super) span: Span,
    /// The number of positional arguments.
    pub(super) positional: usize,
    /// The names of the named arguments.
    pub(super) named: BTreeSet<String>,
}

/// The target of a reference.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ReferenceTarget {
    /// A message or one of its attributes.
    Message(String, Option<String>),
    /// A term or one of its attributes.
    Term(String, Option<String>),
    /// A function.
    Function(String),
}

impl ReferenceTarget {
    /// The target in Fluent syntax.
    pub(super) fn written(&self) -> String {
        match self {
            Self::Message(name, None) => name.clone(),
            Self::Message(name, Some(attribute)) => format!("{name}.{attribute}"),
            Self::Term(name, None) => format!("-{name}"),
            Self::Term(name, Some(attribute)) => format!("-{name}.{attribute}"),
            Self::Function(name) => format!("{name}()"),
        }
    }
}

impl Definition {
    /// The id in Fluent syntax.
    pub(super) fn written(&self) -> String {
        match self.kind {
            DefinitionKind::Message => self.name.clone(),
            DefinitionKind::Term => format!("-{}", self.name),
        }
    }

    /// The value, or the attribute of this name.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&MessagePattern> {
        self.patterns.iter().find(|pattern| pattern.attribute.as_deref() == attribute)
    }

    /// The names of the attributes.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().filter_map(|pattern| pattern.attribute.as_deref())
    }
}

/// Extracts definitions from the syntax tree of one file.
pub(super) struct DefinitionReader<'a> {
    /// The text that was parsed.
    pub(super) text: &'a str,
    pub(super) file: FileId,
    pub(super) built_in: bool,
}

impl DefinitionReader<'_> {
    /// The definition in an entry, if there is one.
    pub(super) fn definition(&self, entry: &ast::Entry<&str>) -> Option<Definition> {
        let (kind, id, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (DefinitionKind::Message, &message.id, message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => (DefinitionKind::Term, &term.id, Some(&term.value), &term.attributes),
            _ => return None,
        };
        let value = value.map(|value| self.pattern(None, id.name, value));
        let attributes = attributes
            .iter()
            .map(|attribute| self.pattern(Some(attribute.id.name.to_owned()), attribute.id.name, &attribute.value));
        let patterns: Vec<MessagePattern> = value.into_iter().chain(attributes).collect();
        let said = patterns.iter().map(|pattern| pattern.said.as_str()).collect();
        Some(Definition {
            kind,
            name: id.name.to_owned(),
            span: self.span(id.name),
            built_in: self.built_in,
            patterns,
            said,
        })
    }

    fn pattern(&self, attribute: Option<String>, name: &str, pattern: &ast::Pattern<&str>) -> MessagePattern {
        let mut found = MessagePattern {
            attribute,
            span: self.span(name),
            variables: BTreeMap::new(),
            placed: BTreeSet::new(),
            references: Vec::new(),
            said: String::new(),
        };
        say(pattern, &mut found.said);
        self.walk_pattern(pattern, &mut found);
        found
    }

    fn walk_pattern(&self, pattern: &ast::Pattern<&str>, found: &mut MessagePattern) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.walk_expression(expression, found);
            }
        }
    }

    fn walk_expression(&self, expression: &ast::Expression<&str>, found: &mut MessagePattern) {
        match expression {
            ast::Expression::Inline(inline) => self.walk_inline(inline, true, found),
            ast::Expression::Select { selector, variants } => {
                self.walk_inline(selector, false, found);
                for variant in variants {
                    self.walk_pattern(&variant.value, found);
                }
            }
        }
    }

    fn walk_inline(&self, inline: &ast::InlineExpression<&str>, placed: bool, found: &mut MessagePattern) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                found.variables.entry(id.name.to_owned()).or_insert_with(|| self.span(id.name));
                if placed {
                    found.placed.insert(id.name.to_owned());
                }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let target = ReferenceTarget::Message(id.name.to_owned(), name(attribute.as_ref()));
                self.refer(target, id, None, placed, found);
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let target = ReferenceTarget::Term(id.name.to_owned(), name(attribute.as_ref()));
                self.refer(target, id, arguments.as_ref(), placed, found);
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.refer(ReferenceTarget::Function(id.name.to_owned()), id, Some(arguments), placed, found);
            }
            ast::InlineExpression::Placeable { expression } => self.walk_expression(expression, found),
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn refer(
        &self,
        target: ReferenceTarget,
        id: &ast::Identifier<&str>,
        arguments: Option<&ast::CallArguments<&str>>,
        placed: bool,
        found: &mut MessagePattern,
    ) {
        let none = ast::CallArguments { positional: Vec::new(), named: Vec::new() };
        let arguments = arguments.unwrap_or(&none);
        found.references.push(MessageReference {
            target,
            span: self.span(id.name),
            positional: arguments.positional.len(),
            named: arguments.named.iter().map(|argument| argument.name.name.to_owned()).collect(),
        });
        let values = arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value));
        for value in values {
            self.walk_inline(value, placed, found);
        }
    }

    fn span(&self, slice: &str) -> Span {
        Span::new(self.file, range(self.text, slice))
    }
}

/// Appends the literal text of a pattern, with all of its variants.
fn say(pattern: &ast::Pattern<&str>, said: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => said.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| say(&variant.value, said));
            }
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => said.push_str(value),
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

fn name(attribute: Option<&ast::Identifier<&str>>) -> Option<String> {
    attribute.map(|attribute| attribute.name.to_owned())
}

/// The range of `slice`, which is a part of `text`.
fn range(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr() - text.as_ptr().addr();
    start..start + slice.len()
}
