//! Findings as one line each.

use annotate_snippets::normalize_untrusted_str;

use super::text::{FindingText, level};
use crate::base::Findings;

/// Formats findings as `path:line:column: level[rule]: message`.
pub(super) fn render(findings: &Findings, text: FindingText<'_>) -> String {
    let mut lines = String::new();
    for finding in findings.iter() {
        let place = text.place(&text.position(&finding.place));
        let level = level(text.words, finding.level());
        let message = one_line(&text.message(finding));
        lines.push_str(&format!("{place}: {level}[{}]: {message}\n", finding.rule.id));
    }
    lines
}

/// Joins a message into one line: the user's words may contain line ends and terminal commands.
fn one_line(message: &str) -> String {
    normalize_untrusted_str(&message.split_whitespace().collect::<Vec<_>>().join(" "))
}
