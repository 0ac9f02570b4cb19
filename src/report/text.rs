//! What the formats share: messages in words, places in numbers.

use crate::base::diagnostic::{Arg, Finding, Findings, Level, Message, Place, Related, shown};
use crate::base::source::{LineColumn, Sources, Span};
use crate::words::Catalog;

/// Where a finding stands, in words and numbers.
pub(super) struct Position<'a> {
    /// The path, relative to the site; in the program itself for a built-in file.
    pub(super) path: &'a str,
    /// True for a file that is compiled into the program.
    pub(super) built_in: bool,
    /// First character, and the one after the last; `None` if the whole file is meant.
    pub(super) range: Option<(LineColumn, LineColumn)>,
}

/// Puts findings into words.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    /// The files that findings point into.
    pub(super) sources: &'a Sources,
    /// The language.
    pub(super) words: &'a Catalog,
}

impl<'a> Text<'a> {
    /// What is wrong.
    pub(super) fn message(self, finding: &Finding) -> String {
        message(self.words, &finding.message)
    }

    /// The label or hint `attribute` of a finding.
    pub(super) fn attribute(self, finding: &Finding, attribute: &'static str) -> String {
        message(self.words, &Message { attribute: Some(attribute), ..finding.message.clone() })
    }

    /// What to do, one text for each hint.
    pub(super) fn hints(self, finding: &Finding) -> impl Iterator<Item = String> {
        finding.hints.iter().map(move |hint| self.attribute(finding, hint))
    }

    /// What stands at another place.
    pub(super) fn related(self, finding: &Finding, related: &Related) -> String {
        self.attribute(finding, related.label)
    }

    /// Where a finding stands.
    pub(super) fn position(self, place: &'a Place) -> Position<'a> {
        match place {
            Place::Span(span) => self.span(*span),
            Place::File(file) => {
                let source = self.sources.get(*file);
                Position { path: source.path(), built_in: source.is_built_in(), range: None }
            }
            Place::Path(path) => Position { path, built_in: false, range: None },
        }
    }

    /// Where a span stands.
    pub(super) fn span(self, span: Span) -> Position<'a> {
        let source = self.sources.get(span.file);
        let range = source.clamp(span.range());
        let range = (source.line_column(range.start), source.line_column(range.end));
        Position { path: source.path(), built_in: source.is_built_in(), range: Some(range) }
    }

    /// The path of a position, marked if nobody will find it in the site.
    pub(super) fn path(self, position: &Position<'_>) -> String {
        if position.built_in {
            message(self.words, &Message::new("path-built-in").with("path", position.path))
        } else {
            shown(position.path)
        }
    }

    /// `path:line:column`, as far as known.
    pub(super) fn place(self, position: &Position<'_>) -> String {
        let path = self.path(position);
        match position.range {
            Some((start, _)) => format!("{path}:{}:{}", start.line, start.column),
            None => path,
        }
    }
}

/// The name of a level in the catalogue's language.
pub(super) fn level(words: &Catalog, level: Level) -> String {
    let id = match level {
        Level::Error => "level-error",
        Level::Warning => "level-warning",
        Level::Info => "level-info",
    };
    message(words, &Message::new(id))
}

/// How many findings there are of each level.
pub(super) fn summary(findings: &Findings, words: &Catalog) -> String {
    let count = |level| findings.count(level);
    let summary = Message::new("summary-findings")
        .with("errors", count(Level::Error))
        .with("warnings", count(Level::Warning))
        .with("infos", count(Level::Info))
        .with("unshown", findings.unshown());
    message(words, &summary)
}

/// The message in words. One that cannot be formatted is a bug of the program, but the user still needs to know: then
/// it is written as it is.
pub(super) fn message(words: &Catalog, message: &Message) -> String {
    words.message(message).unwrap_or_else(|error| {
        debug_assert!(false, "{error}");
        raw(message)
    })
}

/// A message without words: `id.attribute (name: value, …)`.
pub(super) fn raw(message: &Message) -> String {
    let attribute = message.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
    let arg = |(name, arg): &(&str, Arg)| match arg {
        Arg::Text(text) => format!("{name}: {text}"),
        Arg::Number(number) => format!("{name}: {number}"),
    };
    let args: Vec<String> = message.args.iter().map(arg).collect();
    let args = if args.is_empty() { String::new() } else { format!(" ({})", args.join(", ")) };
    format!("{}{attribute}{args}", message.id)
}
