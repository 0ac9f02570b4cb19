//! Findings as text, in the language of the program's user. Nothing here prints: every function returns a string.
//!
//! | format | for |
//! |---|---|
//! | [`Format::Human`] | people: an excerpt of the file with the place marked, then what to do |
//! | [`Format::Short`] | editors: a line for each finding, `path:line:column: level[rule]: message` |
//! | [`Format::Json`] | other programs; the shape is documented in [`json`] |
//! | [`Format::Github`] | GitHub Actions, which shows findings beside the changed lines |
//!
//! Findings are reported in the order given; [`Findings::sort`] sorts them by file.

pub(crate) mod columns;
pub(crate) mod compared;
mod comparison;
mod github;
mod html;
mod human;
pub(crate) mod json;
pub(crate) mod published;
mod sheet;
mod short;
pub(crate) mod status;
mod text;
mod timings;

#[cfg(test)]
mod tests;

use std::path::Path;

use crate::base::{Finding, Findings, Sources};
use crate::words::Catalog;

pub(crate) use comparison::comparison;
pub(crate) use human::error;
pub(crate) use sheet::csv;
use text::FindingText;
pub(crate) use text::summary;
pub(crate) use timings::timings;

/// The format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    /// Excerpts, with totals at the end.
    #[default]
    Human,
    /// One line per finding.
    Short,
    /// One JSON document.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
}

/// The properties of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    /// Whether to write ANSI colours.
    pub(crate) colour: bool,
    /// The number of columns; longer lines of a file are cut around the marked place.
    pub(crate) width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 120 }
    }
}

/// Formats `findings` in `format`, with the words of `words`, a catalogue of the program's family. `style` only applies
/// to [`Format::Human`]. The result is empty or ends with a line end.
pub(crate) fn render(format: Format, findings: &Findings, sources: &Sources, words: &Catalog, style: Style) -> String {
    let text = FindingText { sources, words };
    match format {
        Format::Human => human::render(findings, text, style),
        Format::Short => short::render(findings, text),
        Format::Json => json::render(findings, text),
        Format::Github => github::render(findings, text),
    }
}

/// Formats one finding as HTML, for the preview. `editor` is the address at which an editor opens a file of the site,
/// up to the file's path; `on_page` is the address at which a reader finds the place, if there is one.
pub(crate) fn html(
    finding: &Finding,
    sources: &Sources,
    words: &Catalog,
    editor: &str,
    on_page: Option<&str>,
) -> String {
    html::render(finding, FindingText { sources, words }, editor, on_page)
}

/// Returns the address at which an editor opens files below `root`, up to their paths.
pub(crate) fn editor(root: &Path) -> String {
    let root = root.to_string_lossy().replace('\\', "/");
    let names: Vec<String> = root.trim_matches('/').split('/').map(html::encoded).collect();
    format!("vscode://file/{}", names.join("/"))
}
