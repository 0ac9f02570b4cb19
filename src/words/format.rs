//! The words of one language, ready for formatting.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::profile::Profile;
use crate::base::{Arg, Language, Message};

/// The words of one language. Can be shared between threads.
pub(crate) struct Catalog {
    language: Language,
    /// The attributes of each message.
    messages: BTreeMap<String, Vec<String>>,
    bundle: FluentBundle<FluentResource>,
    profile: Profile,
}

impl Catalog {
    /// Combines the files of a language; later ones override earlier ones. `messages` holds their ids, each with its
    /// attributes.
    pub(super) fn new(
        language: Language,
        messages: BTreeMap<String, Vec<String>>,
        resources: Vec<FluentResource>,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Isolation marks would end up in the page, and in what readers copy from it.
        bundle.set_use_isolating(false);
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        // This fails only if a message is itself called `NUMBER`; then formatting its callers fails.
        let _ = bundle.add_function("NUMBER", number);
        let mut catalog = Self { language, messages, bundle, profile: Profile::default() };
        catalog.profile = Profile::of(&|id| catalog.format(id, None, &[]).ok());
        catalog
    }

    /// The profile of the language.
    pub(crate) fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The language.
    pub(crate) fn language(&self) -> &Language {
        &self.language
    }

    /// The ids of all messages, in alphabetical order.
    #[cfg(test)]
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The attributes of the message `id`, in the order of the file; none if there is no such message.
    pub(crate) fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        self.messages.get(id).into_iter().flatten().map(String::as_str)
    }

    /// Whether there is a message `id`, and if `attribute` is given, whether it has that attribute.
    pub(crate) fn contains(&self, id: &str, attribute: Option<&str>) -> bool {
        match attribute {
            None => self.messages.contains_key(id),
            Some(name) => self.attributes(id).any(|attribute| attribute == name),
        }
    }

    /// Formats a message, or one of its attributes.
    ///
    /// # Errors
    ///
    /// Fails if the message, or anything that it needs, is missing. Never returns an incomplete text.
    pub(crate) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg)],
    ) -> Result<String, FormatError> {
        let error = |problems| FormatError {
            language: self.language.clone(),
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
            problems,
        };
        let message = self.bundle.get_message(id).ok_or_else(|| error(vec![MessageProblem::Message]))?;
        let pattern = match attribute {
            None => message.value().ok_or_else(|| error(vec![MessageProblem::Value]))?,
            Some(name) => message.get_attribute(name).ok_or_else(|| error(vec![MessageProblem::Attribute]))?.value(),
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, self.value(value));
        }
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut problems);
        if problems.is_empty() { Ok(text.into_owned()) } else { Err(error(MessageProblem::list(problems))) }
    }

    /// The words of a message without variables; its id if it has none.
    pub(crate) fn word(&self, id: &str) -> String {
        self.format(id, None, &[]).unwrap_or_else(|_| id.to_owned())
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Cause(kind, said) => {
                let args = [("kind", Arg::from(*kind)), ("said", Arg::from(said))];
                self.format("system-error", None, &args).map_or_else(|_| said.as_str().into(), FluentValue::from)
            }
        }
    }

    /// Formats `message`.
    ///
    /// # Errors
    ///
    /// As for [`Catalog::format`].
    pub(crate) fn message(&self, message: &Message) -> Result<String, FormatError> {
        self.format(message.id, message.attribute, &message.args)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { language, messages, bundle: _, profile } = self;
        f.debug_struct("Catalog")
            .field("language", language)
            .field("messages", messages)
            .field("profile", profile)
            .finish_non_exhaustive()
    }
}

/// `NUMBER($value, option: …)`. Passes on values that are not numbers, unlike Fluent's own, which would write `NUMBER()`
/// into the text and report nothing.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// Why a message could not be formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FormatError {
    /// The language of the catalogue.
    pub(crate) language: Language,
    /// The message.
    pub(crate) id: String,
    /// The attribute; `None` for the value.
    pub(crate) attribute: Option<String>,
    /// The problems; at least one.
    pub(crate) problems: Vec<MessageProblem>,
}

/// What is missing or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MessageProblem {
    /// There is no such message.
    Message,
    /// It has only attributes.
    Value,
    /// It has no such attribute.
    Attribute,
    /// It uses a variable that was not passed.
    Variable(String),
    /// It quotes a message or term that does not exist, or has no value.
    Reference(String),
    /// It calls a function that does not exist.
    Function(String),
    /// It quotes itself.
    Cycle,
    /// It has more placeables than Fluent allows.
    TooLong,
}

impl MessageProblem {
    fn list(errors: Vec<FluentError>) -> Vec<Self> {
        let mut problems = Vec::new();
        for error in errors {
            let problem = Self::of(error);
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        problems
    }

    fn of(error: FluentError) -> Self {
        let FluentError::ResolverError(error) = error else { return Self::Message };
        match error {
            ResolverError::Reference(ReferenceKind::Variable { id }) => Self::Variable(id),
            ResolverError::Reference(ReferenceKind::Function { id }) => Self::Function(id),
            ResolverError::Reference(ReferenceKind::Message { id, attribute }) => {
                Self::Reference(written(id, attribute))
            }
            ResolverError::Reference(ReferenceKind::Term { id, attribute }) => {
                Self::Reference(written(format!("-{id}"), attribute))
            }
            ResolverError::NoValue(id) => Self::Reference(id),
            ResolverError::Cyclic => Self::Cycle,
            ResolverError::TooManyPlaceables | ResolverError::MissingDefault => Self::TooLong,
        }
    }
}

fn written(id: String, attribute: Option<String>) -> String {
    match attribute {
        None => id,
        Some(attribute) => format!("{id}.{attribute}"),
    }
}

impl fmt::Display for MessageProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message => f.write_str("no such message"),
            Self::Value => f.write_str("no value"),
            Self::Attribute => f.write_str("no such attribute"),
            Self::Variable(name) => write!(f, "no variable `${name}`"),
            Self::Reference(name) => write!(f, "no `{name}`"),
            Self::Function(name) => write!(f, "no function `{name}`"),
            Self::Cycle => f.write_str("quotes itself"),
            Self::TooLong => f.write_str("too many placeables"),
        }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "message `{}` in `{}`", written(self.id.clone(), self.attribute.clone()), self.language)?;
        for (index, problem) in self.problems.iter().enumerate() {
            write!(f, "{}{problem}", if index == 0 { ": " } else { ", " })?;
        }
        Ok(())
    }
}

impl StdError for FormatError {}
