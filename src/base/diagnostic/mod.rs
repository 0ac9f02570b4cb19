//! Findings as data: rule, level, place and arguments. Nothing here prints, and the wording is elsewhere: in Fluent
//! messages (`locales/<language>/diagnostics.ftl`), one per rule, of the same name. The value of a message states the
//! problem; its attributes hold labels and hints.
//!
//! Wording: a lower-case phrase without a full stop, the user's words in backticks. The message says what *is* wrong,
//! and a hint what to *do*. A hint is added only if following it would work.

mod findings;
mod message;
mod nearest;

pub(crate) use findings::{Errors, Findings};
pub(crate) use message::{Arg, GENERATED, Message, shown};
pub(crate) use nearest::nearest;

use crate::base::names::names;
use crate::base::source::{FileId, Sources, Span};

/// The largest number of known words that is worth listing.
const READABLE: usize = 24;

names! {
    /// The severity of a finding.
    /// Its name is that in machine-readable formats, and ends the id of its Fluent message (`level-error`).
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub(crate) enum Level {
        /// Forbids publishing.
        Error = "error",
        /// Does not forbid publishing, but somebody should look.
        Warning = "warning",
        /// Worth knowing.
        Info = "info",
    }
}

/// A kind of finding. Rules are constants beside the code that applies them, listed in [`crate::check::RULES`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    /// Its name, in kebab case, and the id of its Fluent message.
    pub(crate) id: &'static str,
    /// The level of its findings, unless the site sets another.
    pub(crate) level: Level,
    /// Whether the site may change the level, or silence the rule in one place. False for rules without which a page
    /// could be incomplete or untrue.
    pub(crate) adjustable: bool,
}

impl Rule {
    /// A rule of level error that cannot be lowered.
    pub(crate) const fn error(id: &'static str) -> Self {
        Self { id, level: Level::Error, adjustable: false }
    }

    /// An adjustable rule of level warning.
    pub(crate) const fn warning(id: &'static str) -> Self {
        Self::check(id, Level::Warning)
    }

    /// A rule whose level the site may change.
    pub(crate) const fn check(id: &'static str, level: Level) -> Self {
        Self { id, level, adjustable: true }
    }

    /// Creates a finding of this rule at `place`.
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

/// The place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A range of a file.
    Span(Span),
    /// A file as a whole.
    File(FileId),
    /// A file or folder that could not be read as text or does not exist: its path relative to the site.
    Path(String),
}

impl Place {
    /// The path of the file.
    pub(crate) fn path<'a>(&'a self, sources: &'a Sources) -> &'a str {
        match self {
            Self::Span(span) => sources.get(span.file).path(),
            Self::File(file) => sources.get(*file).path(),
            Self::Path(path) => path,
        }
    }
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

/// A further place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Related {
    /// Its span.
    pub(crate) span: Span,
    /// Its label: an attribute of the rule's message.
    pub(crate) label: &'static str,
}

/// Something that a person should know about the files of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The rule that found it.
    pub(crate) rule: &'static Rule,
    /// Its level, as adjusted.
    pub(crate) level: Level,
    /// Whether it is about a version that is not shown, and so does not prevent publishing.
    pub(crate) is_unshown: bool,
    /// Its place.
    pub(crate) place: Place,
    /// The message that states the problem.
    pub(crate) message: Message,
    /// The label of the marked place: an attribute of the rule's message.
    pub(crate) label: Option<&'static str>,
    /// Further places.
    pub(crate) related: Vec<Related>,
    /// Advice: attributes of the rule's message, which see the same arguments.
    pub(crate) hints: Vec<&'static str>,
}

impl Finding {
    /// Adds an argument for the message, its label and its hints.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Sets the label of the marked place, an attribute of the message.
    #[must_use]
    pub(crate) fn label(mut self, attribute: &'static str) -> Self {
        self.label = Some(attribute);
        self
    }

    /// Adds a hint, an attribute of the message.
    #[must_use]
    pub(crate) fn hint(mut self, attribute: &'static str) -> Self {
        self.hints.push(attribute);
        self
    }

    /// Adds the hint `.nearest` (variable `$nearest`) if one of `known` is close to `word`; otherwise the hint `.known`
    /// (variable `$known`), which lists them, if they are few enough to read.
    #[must_use]
    pub(crate) fn suggest<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, &known) {
            Some(nearest) => self.with("nearest", nearest).hint("nearest"),
            None if known.is_empty() || known.len() > READABLE => self,
            None => self.with("known", known.join(", ")).hint("known"),
        }
    }

    /// Adds a related place.
    #[must_use]
    pub(crate) fn related(mut self, span: Span, label: &'static str) -> Self {
        self.related.push(Related { span, label });
        self
    }

    /// The finding's level.
    pub(crate) fn level(&self) -> Level {
        self.level
    }

    /// Every span of the finding: its own and the related ones.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        let own = match self.place {
            Place::Span(span) => Some(span),
            Place::File(_) | Place::Path(_) => None,
        };
        own.into_iter().chain(self.related.iter().map(|related| related.span))
    }

    /// Marks the finding as specific to a language. Findings that differ only in it are merged: `language` names the
    /// first, for use in commands, `languages` all of them, and `more` counts the others.
    #[must_use]
    pub(crate) fn of_language(self, language: &str) -> Self {
        self.with("language", language).with("languages", language).with("more", 0_usize)
    }

    /// Whether `other` differs only in its language and may be merged.
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

    /// Merges a finding that differs only in its language.
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
        let (start, end) = if let Place::Span(span) = self.place { (span.start, span.end) } else { (0, 0) };
        (self.place.path(sources), start, end, self.rule.id, &self.message)
    }
}
