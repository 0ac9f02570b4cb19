//! Findings as one JSON document, for other programs.
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [
//!     {
//!       "rule": "message-duplicate",
//!       "level": "error",
//!       "draft": false,
//!       "message": "`a` is defined twice in language `ja`",
//!       "path": "locales/ja/own.ftl",
//!       "built_in": false,
//!       "line": 3, "column": 1, "end_line": 3, "end_column": 2,
//!       "label": null,
//!       "hints": ["remove one of the two"],
//!       "related": [
//!         {
//!           "path": "locales/ja/own.ftl",
//!           "built_in": false,
//!           "line": 1, "column": 1, "end_line": 1, "end_column": 2,
//!           "label": "first defined here"
//!         }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! `level` is `error`, `warning` or `info`; `draft` is true for findings about a version that is not shown, which do
//! not prevent publishing. `path` is relative to the site's folder; with `built_in` it is that of a file compiled into
//! the program. Lines and columns count from one, columns in characters (Unicode scalar values); the end is the
//! character after the last. All four are null if the finding is about a whole file. `message`, `label` and `hints` are
//! in the user's language; everything else is the same in all languages.
//!
//! The version changes when a member changes its meaning or is removed; new members may be added at any time.

use serde::Serialize;

use super::text::{FindingPosition, FindingText};
use crate::base::{Finding, Findings, Related};

/// The version of the JSON structure.
pub(crate) const VERSION: u32 = 1;

#[derive(Serialize)]
struct JsonReport<'a> {
    version: u32,
    findings: Vec<JsonFinding<'a>>,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a str,
    level: &'a str,
    draft: bool,
    message: String,
    #[serde(flatten)]
    place: JsonPlace<'a>,
    label: Option<String>,
    hints: Vec<String>,
    related: Vec<RelatedEntry<'a>>,
}

#[derive(Serialize)]
struct RelatedEntry<'a> {
    #[serde(flatten)]
    place: JsonPlace<'a>,
    label: String,
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    path: &'a str,
    built_in: bool,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl<'a> From<FindingPosition<'a>> for JsonPlace<'a> {
    fn from(position: FindingPosition<'a>) -> Self {
        let (start, end) = position.range.unzip();
        Self {
            path: position.path,
            built_in: position.built_in,
            line: start.map(|start| start.line),
            column: start.map(|start| start.column),
            end_line: end.map(|end| end.line),
            end_column: end.map(|end| end.column),
        }
    }
}

/// Formats the document.
pub(super) fn render(findings: &Findings, text: FindingText<'_>) -> String {
    let findings = findings.iter().map(|finding| entry(finding, text)).collect();
    let document = JsonReport { version: VERSION, findings };
    written(&document)
}

/// Formats a document for a program. JSON escapes the first 32 control characters; the others are escaped here, since
/// they too control a terminal or the log of a run.
pub(crate) fn written(document: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(document).expect("strings, numbers, lists and maps with strings as keys");
    let mut text = String::with_capacity(json.len() + 1);
    for c in json.chars() {
        match c {
            '\u{7f}'..='\u{9f}' => text.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => text.push(c),
        }
    }
    text + "\n"
}

fn entry<'a>(finding: &'a Finding, text: FindingText<'a>) -> JsonFinding<'a> {
    let related = |related: &Related| RelatedEntry {
        place: text.span(related.span).into(),
        label: text.related(finding, related),
    };
    JsonFinding {
        rule: finding.rule.id,
        level: finding.level().name(),
        draft: finding.is_unshown,
        message: text.message(finding),
        place: text.position(&finding.place).into(),
        label: finding.label.map(|label| text.attribute(finding, label)),
        hints: text.hints(finding).collect(),
        related: finding.related.iter().map(related).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn no_control_character_is_written_as_it_is() {
        assert_eq!(written(&["\u{1b}\u{7f}\u{9b}\n文"]), "[\n  \"\\u001b\\u007f\\u009b\\n文\"\n]\n");
    }
}
