//! Findings for people, in the style of rustc.

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level as Grade, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::Style;
use super::text::{FindingText, level, message, summary};
use crate::base::{Error, Finding, Findings, Level, Message, Place, Span};
use crate::words::Catalog;

/// How many findings of one rule on one line are shown; the rest are counted.
const SHOWN_OF_A_LINE: usize = 8;

/// Formats every finding with an excerpt, then the totals. Returns an empty string if there are no findings.
pub(super) fn render(findings: &Findings, text: FindingText<'_>, style: Style) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let renderer = renderer(style);
    let mut report = String::new();
    let mut findings_of_lines: Vec<&Finding> = findings.iter().collect();
    // Findings that prevent publishing come first; within a level, the order of the files is kept.
    findings_of_lines.sort_by_key(|finding| finding.level());
    for alike in findings_of_lines.chunk_by(|a, b| same_line(a, b, text)) {
        for finding in alike.iter().take(SHOWN_OF_A_LINE) {
            report.push_str(&renderer.render(&[group(finding, text)]));
            report.push_str("\n\n");
        }
        if let Some(more) = alike.len().checked_sub(SHOWN_OF_A_LINE).filter(|more| *more > 0) {
            let more = Message::new("more-of-a-line").with("count", more).with("rule", alike[0].rule.id);
            report.push_str(&message(text.words, &more));
            report.push_str("\n\n");
        }
    }
    report.push_str(&summary(findings, text.words));
    report.push('\n');
    report
}

/// Formats an error of the program.
pub(crate) fn error(error: &Error, words: &Catalog, style: Style) -> String {
    let title = grade(Level::Error).with_name(level(words, Level::Error)).primary_title(message(words, &error.message));
    let group = if words.contains(error.message.id, Some("hint")) {
        let hint = Message { attribute: Some("hint"), ..error.message.clone() };
        let help = Grade::HELP.with_name(message(words, &Message::new("level-help")));
        Group::with_title(title).element(help.message(normalize_untrusted_str(&message(words, &hint))))
    } else {
        Group::with_title(title)
    };
    renderer(style).render(&[group]) + "\n"
}

fn renderer(style: Style) -> Renderer {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(style.width)
}

fn grade(level: Level) -> Grade<'static> {
    match level {
        Level::Error => Grade::ERROR,
        Level::Warning => Grade::WARNING,
        Level::Info => Grade::INFO,
    }
}

fn group<'a>(finding: &'a Finding, text: FindingText<'a>) -> Group<'a> {
    let name = level(text.words, finding.level());
    let title = grade(finding.level()).with_name(name).primary_title(text.message(finding)).id(finding.rule.id);
    let related = finding
        .related
        .iter()
        .map(|related| excerpt(related.span, AnnotationKind::Context, Some(text.related(finding, related)), text));
    title.element(place(finding, text)).elements(related).elements(hints(finding, text))
}

fn place<'a>(finding: &'a Finding, text: FindingText<'a>) -> Element<'a> {
    match &finding.place {
        Place::Span(span) => {
            let label = finding.label.map(|label| text.attribute(finding, label));
            excerpt(*span, AnnotationKind::Primary, label, text).into()
        }
        whole @ (Place::File(_) | Place::Path(_)) => Origin::path(text.path(&text.position(whole))).into(),
    }
}

/// Whether two findings are of one rule and begin on one line.
fn same_line(a: &Finding, b: &Finding, text: FindingText<'_>) -> bool {
    let (Place::Span(first), Place::Span(second)) = (&a.place, &b.place) else { return false };
    let line = |span: &Span| text.sources.get(span.file).line_column(span.range().start).line;
    a.rule == b.rule && first.file == second.file && line(first) == line(second)
}

/// The lines of a span, with the span marked. The renderer panics on spans that exceed the text or split a character.
fn excerpt<'a>(
    span: Span,
    kind: AnnotationKind,
    label: Option<String>,
    text: FindingText<'a>,
) -> Snippet<'a, Annotation<'a>> {
    let source = text.sources.get(span.file);
    // The renderer scans all of its input, so it gets only these lines.
    let (range, lines) = (source.clamp(span.range()), source.lines(span.range()));
    let first = source.line_column(lines.start).line;
    let annotation = kind.span(range.start - lines.start..range.end - lines.start).label(label);
    Snippet::source(&source.text()[lines]).line_start(first).path(text.path(&text.span(span))).annotation(annotation)
}

fn hints<'a>(finding: &'a Finding, text: FindingText<'a>) -> impl Iterator<Item = Element<'a>> {
    let help = message(text.words, &Message::new("level-help"));
    // Unlike titles and labels, hints are not sanitised by the renderer.
    text.hints(finding)
        .map(move |hint| Grade::HELP.with_name(help.clone()).message(normalize_untrusted_str(&hint)).into())
}
