//! Findings as data: which rule, how grave, where, with which arguments. Nothing here prints, and no words stand here:
//! they are Fluent messages (`locales/<language>/diagnostics.ftl`), one per rule, named like it. A message's value says
//! what is wrong; its attributes hold labels and hints.
//!
//! Wording: a lower-case phrase without a full stop, the user's words in backticks, first what *is* wrong, then in a hint
//! what to *do*. A hint is added only where following it would work.

use std::collections::BTreeSet;

use crate::source::{FileId, Sources, Span};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing is published while it stands.
    Error,
    /// Published, but somebody should look.
    Warning,
    /// Worth knowing.
    Info,
}

impl Level {
    /// The level's name in machine-readable formats, also the id of its Fluent message (`level-error`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A kind of finding. Rules are constants beside the code that applies them, listed in [`crate::check::RULES`].
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule's name, in kebab case; also the id of its Fluent message.
    pub id: &'static str,
    /// The level of its findings, where the site does not say otherwise.
    pub level: Level,
    /// True where the site may set another level, and silence it in one place. False for what would leave a page half or
    /// untrue.
    pub adjustable: bool,
}

impl Rule {
    /// A rule of level error that nothing can lower.
    pub const fn error(id: &'static str) -> Self {
        Self { id, level: Level::Error, adjustable: false }
    }

    /// A rule of level warning.
    pub const fn warning(id: &'static str) -> Self {
        Self::check(id, Level::Warning)
    }

    /// A rule whose level the site may set.
    pub const fn check(id: &'static str, level: Level) -> Self {
        Self { id, level, adjustable: true }
    }

    /// A finding of this rule at `place`.
    pub fn at(&'static self, place: impl Into<Place>) -> Finding {
        Finding {
            rule: self,
            level: self.level,
            place: place.into(),
            message: Message::new(self.id),
            label: None,
            related: Vec::new(),
            hints: Vec::new(),
        }
    }
}

/// A value that a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    /// Words, passed on as they are.
    Text(String),
    /// A count; messages choose plural forms by it.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

/// A Fluent message with its arguments, not yet in any language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// The message's id.
    pub id: &'static str,
    /// The attribute meant, if it is not the value.
    pub attribute: Option<&'static str>,
    /// Name and value of each variable.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message `id`, without arguments yet.
    pub fn new(id: &'static str) -> Self {
        Self { id, attribute: None, args: Vec::new() }
    }

    /// Adds a variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Where a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
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
pub struct Related {
    /// Where.
    pub span: Span,
    /// What stands there: an attribute of the rule's message.
    pub label: &'static str,
}

/// Something that a person should know about the site's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding.
    pub rule: &'static Rule,
    /// How grave it is here.
    pub level: Level,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: Message,
    /// Words beside the marked place: an attribute of the rule's message.
    pub label: Option<&'static str>,
    /// Further places.
    pub related: Vec<Related>,
    /// What to do: attributes of the rule's message. They see the same arguments.
    pub hints: Vec<&'static str>,
}

impl Finding {
    /// Adds an argument, for the message, its label and its hints.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Says more about the marked place, by the attribute `attribute`.
    #[must_use]
    pub fn label(mut self, attribute: &'static str) -> Self {
        self.label = Some(attribute);
        self
    }

    /// Adds a hint, the attribute `attribute`.
    #[must_use]
    pub fn hint(mut self, attribute: &'static str) -> Self {
        self.hints.push(attribute);
        self
    }

    /// Adds the hint `.nearest` (variable `$nearest`) when one of `known` is close to `word`, else the hint `.known`
    /// (variable `$known`) that lists them all, where they are few enough to read.
    #[must_use]
    pub fn suggest<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, &known) {
            Some(nearest) => self.with("nearest", nearest).hint("nearest"),
            None if known.is_empty() || known.len() > READABLE => self,
            None => self.with("known", known.join(", ")).hint("known"),
        }
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, label: &'static str) -> Self {
        self.related.push(Related { span, label });
        self
    }

    /// The finding's level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Every span of the finding: its own, and the related ones.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        let own = match self.place {
            Place::Span(span) => Some(span),
            Place::File(_) | Place::Path(_) => None,
        };
        own.into_iter().chain(self.related.iter().map(|related| related.span))
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

/// A longer list than this is no help.
const READABLE: usize = 16;

/// The word of `known` that somebody who typed `word` most likely meant.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = match word.chars().count() {
        0..=2 => 1,
        3..=5 => 2,
        _ => 3,
    };
    let lowered = word.to_lowercase();
    known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lowered, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, candidate)| *distance <= allowed && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

/// The findings of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds all of `other`.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Keeps those of which `keep` says so; it may change them.
    pub fn retain(&mut self, keep: impl FnMut(&mut Finding) -> bool) {
        self.0.retain_mut(keep);
    }

    /// How many there are of `level`.
    pub fn count(&self, level: Level) -> usize {
        self.iter().filter(|finding| finding.level() == level).count()
    }

    /// True when one of them forbids publishing.
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// Orders them by file and place, and drops what is said twice.
    pub fn sort(&mut self, sources: &Sources) {
        self.0.sort_by(|a, b| a.sort_key(sources).cmp(&b.sort_key(sources)));
        self.0.dedup();
    }

    /// Those about files below a folder; its path ends with `/`.
    pub fn below(&self, folder: &str, sources: &Sources) -> Self {
        self.iter().filter(|finding| finding.sort_key(sources).0.starts_with(folder)).cloned().collect()
    }

    /// The files in which something is wrong to the level of an error.
    pub fn files_with_errors(&self) -> BTreeSet<FileId> {
        self.iter()
            .filter(|finding| finding.level() == Level::Error)
            .filter_map(|finding| match finding.place {
                Place::Span(span) => Some(span.file),
                Place::File(file) => Some(file),
                Place::Path(_) => None,
            })
            .collect()
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_finds_its_word_and_nonsense_finds_none() {
        let known = ["effective", "announced", "draft", "id"];
        assert_eq!(nearest("efective", &known), Some("effective"));
        assert_eq!(nearest("Draft", &known), Some("draft"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("xy", &known), None);
    }
}
