//! Shared by the formats: the wording of findings, and their positions.

use crate::base::diagnostic::shown;
use crate::base::{Arg, Finding, Findings, Level, LineColumn, Message, Place, Related, Sources, Span};
use crate::words::Catalog;

/// The position of a finding, resolved to a path, lines and columns.
pub(super) struct FindingPosition<'a> {
    /// The path, relative to the site; for a built-in file, its path in the program.
    pub(super) path: &'a str,
    /// Whether the file is compiled into the program.
    pub(super) built_in: bool,
    /// The first character, and the one after the last; `None` for a whole file.
    pub(super) range: Option<(LineColumn, LineColumn)>,
}

/// Formats the parts of findings as text.
#[derive(Clone, Copy)]
pub(super) struct FindingText<'a> {
    /// The files that findings point into.
    pub(super) sources: &'a Sources,
    /// The words of the user's language.
    pub(super) words: &'a Catalog,
}

impl<'a> FindingText<'a> {
    /// The message of a finding.
    pub(super) fn message(self, finding: &Finding) -> String {
        message(self.words, &finding.message)
    }

    /// The label or hint `attribute` of a finding.
    pub(super) fn attribute(self, finding: &Finding, attribute: &'static str) -> String {
        message(self.words, &Message { attribute: Some(attribute), ..finding.message.clone() })
    }

    /// The hints of a finding.
    pub(super) fn hints(self, finding: &Finding) -> impl Iterator<Item = String> {
        finding.hints.iter().map(move |hint| self.attribute(finding, hint))
    }

    /// The label of a related place.
    pub(super) fn related(self, finding: &Finding, related: &Related) -> String {
        self.attribute(finding, related.label)
    }

    /// Resolves the place of a finding.
    pub(super) fn position(self, place: &'a Place) -> FindingPosition<'a> {
        match place {
            Place::Span(span) => self.span(*span),
            Place::File(file) => {
                let source = self.sources.get(*file);
                FindingPosition { path: source.path(), built_in: source.is_built_in(), range: None }
            }
            Place::Path(path) => FindingPosition { path, built_in: false, range: None },
        }
    }

    /// Resolves a span.
    pub(super) fn span(self, span: Span) -> FindingPosition<'a> {
        let source = self.sources.get(span.file);
        let range = source.clamp(span.range());
        let range = (source.line_column(range.start), source.line_column(range.end));
        FindingPosition { path: source.path(), built_in: source.is_built_in(), range: Some(range) }
    }

    /// The path of a position, marked as such if it is built in and so not in the site.
    pub(super) fn path(self, position: &FindingPosition<'_>) -> String {
        if position.built_in {
            message(self.words, &Message::new("path-built-in").with("path", position.path))
        } else {
            shown(position.path)
        }
    }

    /// `path:line:column`, or only `path` for a whole file.
    pub(super) fn place(self, position: &FindingPosition<'_>) -> String {
        let path = self.path(position);
        match position.range {
            Some((start, _)) => format!("{path}:{}:{}", start.line, start.column),
            None => path,
        }
    }
}

/// The name of a level, in the catalogue's language.
pub(super) fn level(words: &Catalog, level: Level) -> String {
    words.word(&format!("level-{}", level.name()))
}

/// The number of findings of each level, in words.
pub(crate) fn summary(findings: &Findings, words: &Catalog) -> String {
    let count = |level| findings.count(level);
    let summary = Message::new("summary-findings")
        .with("errors", count(Level::Error))
        .with("warnings", count(Level::Warning))
        .with("infos", count(Level::Info))
        .with("unshown", findings.unshown());
    message(words, &summary)
}

/// Formats a message. If that fails, which is a bug of the program, the user still needs the information, so the raw
/// message is returned.
pub(super) fn message(words: &Catalog, message: &Message) -> String {
    words.message(message).unwrap_or_else(|error| {
        debug_assert!(false, "{error}");
        raw(message)
    })
}

/// A message without its wording: `id.attribute (name: value, …)`.
pub(super) fn raw(message: &Message) -> String {
    let attribute = message.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
    let arg = |(name, arg): &(&str, Arg)| match arg {
        Arg::Text(text) | Arg::Cause(_, text) => format!("{name}: {text}"),
        Arg::Number(number) => format!("{name}: {number}"),
    };
    let args: Vec<String> = message.args.iter().map(arg).collect();
    let args = if args.is_empty() { String::new() } else { format!(" ({})", args.join(", ")) };
    format!("{}{attribute}{args}", message.id)
}
