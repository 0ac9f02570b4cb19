//! Findings as data: which rule, how grave, where, with which arguments. Nothing here prints, and no words stand here:
//! they are Fluent messages (`locales/<language>/diagnostics.ftl`), one per rule, named like it. A message's value says
//! what is wrong; its attributes hold labels and hints.
//!
//! Wording: a lower-case phrase without a full stop, the user's words in backticks, first what *is* wrong, then in a hint
//! what to *do*. A hint is added only where following it would work.

mod findings;
mod message;
mod nearest;

pub(crate) use findings::Findings;
pub(crate) use message::{Arg, GENERATED, Message, shown};
pub(crate) use nearest::nearest;

use crate::base::source::{FileId, Sources, Span};

/// A longer list of known words is no help.
const READABLE: usize = 24;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Level {
    /// Nothing is published while it stands.
    Error,
    /// Published, but somebody should look.
    Warning,
    /// Worth knowing.
    Info,
}

impl Level {
    /// The level's name in machine-readable formats, also the id of its Fluent message (`level-error`).
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A kind of finding. Rules are constants beside the code that applies them, listed in [`crate::check::RULES`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    /// The rule's name, in kebab case; also the id of its Fluent message.
    pub(crate) id: &'static str,
    /// The level of its findings, where the site does not say otherwise.
    pub(crate) level: Level,
    /// True where the site may set another level, and silence it in one place. False for what would leave a page half or
    /// untrue.
    pub(crate) adjustable: bool,
}

impl Rule {
    /// A rule of level error that nothing can lower.
    pub(crate) const fn error(id: &'static str) -> Self {
        Self { id, level: Level::Error, adjustable: false }
    }

    /// A rule of level warning.
    pub(crate) const fn warning(id: &'static str) -> Self {
        Self::check(id, Level::Warning)
    }

    /// A rule whose level the site may set.
    pub(crate) const fn check(id: &'static str, level: Level) -> Self {
        Self { id, level, adjustable: true }
    }

    /// A finding of this rule at `place`.
    pub(crate) fn at(&'static self, place: impl Into<Place>) -> Finding {
        Finding {
            rule: self,
            level: self.level,
            is_unshown: false,
            place: place.into(),
            message: Message::new(self.id),
            label: None,
            related: Vec::new(),
            hints: Vec::new(),
        }
    }
}

/// Where a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A range of a file.
    Span(Span),
    /// A file as a whole.
    File(FileId),
    /// A file or folder that could not be read as text, or is not there: its path relative to the site.
    Path(String),
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

impl From<FileId> for Place {
    fn from(file: FileId) -> Self {
        Self::File(file)
    }
}

impl From<&str> for Place {
    fn from(path: &str) -> Self {
        Self::Path(path.to_owned())
    }
}

impl From<String> for Place {
    fn from(path: String) -> Self {
        Self::Path(path)
    }
}

/// Another place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Related {
    /// Where.
    pub(crate) span: Span,
    /// What stands there: an attribute of the rule's message.
    pub(crate) label: &'static str,
}

/// Something that a person should know about the site's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// What kind of finding.
    pub(crate) rule: &'static Rule,
    /// How grave it is here.
    pub(crate) level: Level,
    /// Whether it is about a version that is not shown: it keeps nothing back.
    pub(crate) is_unshown: bool,
    /// Where.
    pub(crate) place: Place,
    /// What is wrong.
    pub(crate) message: Message,
    /// Words beside the marked place: an attribute of the rule's message.
    pub(crate) label: Option<&'static str>,
    /// Further places.
    pub(crate) related: Vec<Related>,
    /// What to do: attributes of the rule's message. They see the same arguments.
    pub(crate) hints: Vec<&'static str>,
}

impl Finding {
    /// Adds an argument, for the message, its label and its hints.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Says more about the marked place, by the attribute `attribute`.
    #[must_use]
    pub(crate) fn label(mut self, attribute: &'static str) -> Self {
        self.label = Some(attribute);
        self
    }

    /// Adds a hint, the attribute `attribute`.
    #[must_use]
    pub(crate) fn hint(mut self, attribute: &'static str) -> Self {
        self.hints.push(attribute);
        self
    }

    /// Adds the hint `.nearest` (variable `$nearest`) when one of `known` is close to `word`, else the hint `.known`
    /// (variable `$known`) that lists them all, where they are few enough to read.
    #[must_use]
    pub(crate) fn suggest<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, &known) {
            Some(nearest) => self.with("nearest", nearest).hint("nearest"),
            None if known.is_empty() || known.len() > READABLE => self,
            None => self.with("known", known.join(", ")).hint("known"),
        }
    }

    /// Adds another place.
    #[must_use]
    pub(crate) fn related(mut self, span: Span, label: &'static str) -> Self {
        self.related.push(Related { span, label });
        self
    }

    /// The finding's level.
    pub(crate) fn level(&self) -> Level {
        self.level
    }

    /// Every span of the finding: its own, and the related ones.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        let own = match self.place {
            Place::Span(span) => Some(span),
            Place::File(_) | Place::Path(_) => None,
        };
        own.into_iter().chain(self.related.iter().map(|related| related.span))
    }

    /// Says of which language it is. Those that differ in it alone are told as one: its message names it as `language` where a
    /// command needs one, all of them as `languages`, and counts the others as `more`.
    #[must_use]
    pub(crate) fn of_language(self, language: &str) -> Self {
        self.with("language", language).with("languages", language).with("more", 0_usize)
    }

    /// Whether `other` differs in the language alone, and both may be told as one.
    fn is_of_another_language(&self, other: &Self) -> bool {
        let is_of_language = |(name, _): &&(&str, Arg)| matches!(*name, "language" | "languages" | "more");
        let rest = |finding: &Self| -> Vec<(&'static str, Arg)> {
            finding.message.args.iter().filter(|arg| !is_of_language(arg)).cloned().collect()
        };
        self.message.args.iter().any(|(name, _)| *name == "more")
            && self.message.id == other.message.id
            && self.hints == other.hints
            && rest(self) == rest(other)
    }

    /// Takes up a finding that differs in the language alone.
    fn join(&mut self, other: Self) {
        let theirs = other.message.args.into_iter().find(|(name, _)| *name == "languages");
        for (name, own) in &mut self.message.args {
            match (*name, own, &theirs) {
                ("languages", Arg::Text(own), Some((_, Arg::Text(theirs)))) => {
                    own.push_str(", ");
                    own.push_str(theirs);
                }
                ("more", Arg::Number(count), _) => *count += 1,
                _ => {}
            }
        }
        self.related.extend(other.related);
    }

    fn sort_key<'a>(&'a self, sources: &'a Sources) -> (&'a str, u32, u32, &'static str, &'a Message) {
        let (path, start, end) = match &self.place {
            Place::Span(span) => (sources.get(span.file).path(), span.start, span.end),
            Place::File(file) => (sources.get(*file).path(), 0, 0),
            Place::Path(path) => (path.as_str(), 0, 0),
        };
        (path, start, end, self.rule.id, &self.message)
    }
}
