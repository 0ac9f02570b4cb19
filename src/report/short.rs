//! One line for each finding.

use annotate_snippets::normalize_untrusted_str;

use super::text::{Text, level};
use crate::base::diagnostic::Findings;

/// Writes `path:line:column: level[rule]: message` lines.
pub(super) fn render(findings: &Findings, text: Text<'_>) -> String {
    let mut lines = String::new();
    for finding in findings.iter() {
        let place = text.place(&text.position(&finding.place));
        let level = level(text.words, finding.level());
        let message = one_line(&text.message(finding));
        lines.push_str(&format!("{place}: {level}[{}]: {message}\n", finding.rule.id));
    }
    lines
}

/// Words that the user wrote may hold line ends and terminal commands; a finding is one line.
fn one_line(message: &str) -> String {
    normalize_untrusted_str(&message.split_whitespace().collect::<Vec<_>>().join(" "))
}
