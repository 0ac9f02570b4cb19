//! Workflow commands of GitHub Actions: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`.

use super::text::{FindingPosition, FindingText};
use crate::base::diagnostic::shown;
use crate::base::{Finding, Findings, Level};

/// Formats one command per finding; hints and related places follow the message on separate lines.
pub(super) fn render(findings: &Findings, text: FindingText<'_>) -> String {
    findings.iter().map(|finding| command(finding, text)).collect()
}

fn command(finding: &Finding, text: FindingText<'_>) -> String {
    let name = match finding.level() {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "notice",
    };
    let position = text.position(&finding.place);
    let mut properties = properties(&position);
    properties.push(format!("title={}", escape_property(finding.rule.id)));
    let mut lines = vec![text.message(finding)];
    lines.extend(position.built_in.then(|| text.place(&position)));
    lines.extend(finding.label.map(|label| text.attribute(finding, label)));
    for related in &finding.related {
        let place = text.place(&text.span(related.span));
        lines.push(format!("{place}: {}", text.related(finding, related)));
    }
    lines.extend(text.hints(finding));
    format!("::{name} {}::{}\n", properties.join(","), escape(&lines.join("\n")))
}

/// The location properties; none for a built-in file, which is not in the repository.
fn properties(position: &FindingPosition<'_>) -> Vec<String> {
    if position.built_in {
        return Vec::new();
    }
    let mut properties = vec![format!("file={}", escape_property(&shown(position.path)))];
    if let Some((start, end)) = position.range {
        properties.push(format!("line={}", start.line));
        // GitHub accepts columns only for places within one line.
        if start.line == end.line {
            properties.push(format!("col={}", start.column));
        }
        properties.push(format!("endLine={}", end.line));
        if start.line == end.line {
            properties.push(format!("endColumn={}", end.column));
        }
    }
    properties
}

fn escape(message: &str) -> String {
    message.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(value: &str) -> String {
    escape(value).replace(':', "%3A").replace(',', "%2C")
}
