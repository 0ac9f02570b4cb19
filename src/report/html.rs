//! Findings as HTML, for the preview: every line of the excerpt as it is, with the place in `<mark>`.

use super::text::{Text, level, message};
use crate::base::diagnostic::{Finding, Message, Place};
use crate::base::source::Span;
use crate::pages::html::body::escape;

/// Lines of an excerpt. A longer place is cut.
const MOST_LINES: usize = 8;

/// Writes a finding as an `<article>`.
pub(super) fn render(finding: &Finding, text: Text<'_>) -> String {
    let position = text.position(&finding.place);
    let mut html = format!(
        "<article class=\"seibun-finding\" data-level=\"{}\"><h3><span class=\"seibun-level\">{}</span> {}</h3>",
        finding.level().name(),
        escape(&level(text.words, finding.level())),
        code(&text.message(finding)),
    );
    html.push_str(&format!("<p class=\"seibun-place\">{}</p>", escape(&text.place(&position))));
    if let Place::Span(span) = finding.place {
        html.push_str(&excerpt(span, text));
    }
    if let Some(label) = finding.label {
        html.push_str(&format!("<p>{}</p>", code(&text.attribute(finding, label))));
    }
    for related in &finding.related {
        let place = text.place(&text.span(related.span));
        let label = code(&text.related(finding, related));
        html.push_str(&format!("<p>{label} <span class=\"seibun-place\">{}</span></p>", escape(&place)));
        html.push_str(&excerpt(related.span, text));
    }
    let help = escape(&message(text.words, &Message::new("level-help")));
    for hint in text.hints(finding) {
        html.push_str(&format!(
            "<p class=\"seibun-hint\"><span class=\"seibun-level\">{help}</span> {}</p>",
            code(&hint)
        ));
    }
    html + "</article>"
}

/// Words in which backticks mark what the user wrote.
fn code(words: &str) -> String {
    let mut html = String::new();
    for (index, part) in words.split('`').enumerate() {
        // An odd backtick is one that the user wrote.
        let quoted = index % 2 == 1 && words.matches('`').count().is_multiple_of(2);
        html.push_str(&if quoted { format!("<code>{}</code>", escape(part)) } else { escape(part) });
    }
    html
}

fn excerpt(span: Span, text: Text<'_>) -> String {
    let source = text.sources.get(span.file);
    let whole = source.text();
    let mut range = source.clamp(span.range());
    if range.is_empty() {
        // A place between two characters cannot be seen.
        let next = whole[range.start..].chars().next().filter(|next| *next != '\n');
        range.end += next.map_or(0, char::len_utf8);
    }
    let start = source.lines(range.start..range.start).start;
    let first = source.line_column(range.start).line;
    let (mut html, mut at) = (String::from("<pre>"), start);
    for (line, number) in whole[start..].split('\n').zip(first..).take(MOST_LINES) {
        let end = at + line.len();
        let (from, to) = (range.start.clamp(at, end), range.end.clamp(at, end));
        let marked = if from < to || (range.is_empty() && at <= range.start) {
            format!("<mark>{}</mark>", escape(&whole[from..to]))
        } else {
            String::new()
        };
        let (before, after) = (escape(&whole[at..from]), escape(&whole[to..end]));
        html.push_str(&format!("<span class=\"seibun-line\">{number}</span>{before}{marked}{after}\n"));
        at = end + 1;
        if at > range.end {
            break;
        }
    }
    html + "</pre>"
}

#[cfg(test)]
mod tests {
    use super::super::html;
    use crate::base::language::Language;
    use crate::base::source::{Sources, Span};
    use crate::read::inputs::Inputs;
    use crate::read::site::program_words;

    #[test]
    fn a_place_is_marked_in_its_line_and_nothing_of_the_file_becomes_markup() {
        let (words, _) = program_words(&Inputs::built_in(), &[]);
        let words = words.get(&Language::parse("en").expect("a tag")).expect("built in");
        let mut sources = Sources::default();
        let file = sources.add("content/site.toml", "a = 1\nb = \"<script>\"\n");
        let finding = crate::read::site::UNKNOWN_SCHEME.at(Span::new(file, 10..20)).with("name", "<b>");
        let html = html(&finding, &sources, words);
        assert!(
            html.contains("<span class=\"seibun-line\">2</span>b = <mark>&quot;&lt;script&gt;&quot;</mark>\n"),
            "{html}"
        );
        assert!(html.contains("content/site.toml:2:5"), "{html}");
        let empty = super::super::html(&crate::read::site::NO_SITE.at(Span::new(file, 4..4)), &sources, words);
        assert!(empty.contains("a = <mark>1</mark>\n"), "{empty}");
        assert!(!html.contains("<script>") && !html.contains("<b>"), "{html}");
    }
}
