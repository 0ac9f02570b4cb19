//! Findings as HTML, for the preview: the lines of the excerpt in full, with the place in `<mark>`.

use super::text::{FindingPosition, FindingText, level, message};
use crate::base::{Finding, Message, Place, Span};
use crate::pages::html::escape::escape;

/// The largest number of lines in an excerpt; longer places are cut.
const MOST_LINES: usize = 8;

/// Formats a finding as an `<article>`. For `editor` and `on_page`, see [`super::html()`].
pub(super) fn render(finding: &Finding, text: FindingText<'_>, editor: &str, on_page: Option<&str>) -> String {
    let position = text.position(&finding.place);
    let mut html = format!(
        "<article class=\"seibun-finding\" data-level=\"{}\"><h3><span class=\"seibun-level\">{}</span> {}</h3>",
        finding.level().name(),
        escape(&level(text.words, finding.level())),
        code(&text.message(finding)),
    );
    let shown = on_page.map_or_else(String::new, |href| {
        let words = escape(&message(text.words, &Message::new("preview-on-page")));
        format!(" · <a href=\"{}\">{words}</a>", escape(href))
    });
    html.push_str(&format!("<p class=\"seibun-place\">{}{shown}</p>", place(&position, text, editor)));
    if let Place::Span(span) = finding.place {
        html.push_str(&excerpt(span, text));
    }
    if let Some(label) = finding.label {
        html.push_str(&format!("<p>{}</p>", code(&text.attribute(finding, label))));
    }
    for related in &finding.related {
        let place = place(&text.span(related.span), text, editor);
        let label = code(&text.related(finding, related));
        html.push_str(&format!("<p>{label} <span class=\"seibun-place\">{place}</span></p>"));
        html.push_str(&excerpt(related.span, text));
    }
    let help = escape(&message(text.words, &Message::new("level-help")));
    for hint in text.hints(finding) {
        html.push_str(&format!(
            "<p class=\"seibun-hint\"><span class=\"seibun-level\">{help}</span> {}</p>",
            commands(&changes(&code(&hint)), text)
        ));
    }
    html + "</article>"
}

/// Converts backticks, which mark the user's own words, to `<code>`.
fn code(words: &str) -> String {
    let mut html = String::new();
    for (index, part) in words.split('`').enumerate() {
        // If the number of backticks is odd, the user wrote one of them.
        let quoted = index % 2 == 1 && words.matches('`').count().is_multiple_of(2);
        html.push_str(&if quoted { format!("<code>{}</code>", escape(part)) } else { escape(part) });
    }
    html
}

/// A place as a link that opens it in an editor; plain text for a built-in file, which is not in the site.
fn place(position: &FindingPosition<'_>, text: FindingText<'_>, editor: &str) -> String {
    let words = escape(&text.place(position));
    if position.built_in {
        return words;
    }
    let path: String = position.path.split('/').map(|name| format!("/{}", encoded(name))).collect();
    let line = position.range.map_or_else(String::new, |(start, _)| format!(":{}:{}", start.line, start.column));
    format!("<a href=\"{}{path}{line}\">{words}</a>", escape(editor))
}

/// Percent-encodes a name for use in an address.
pub(crate) fn encoded(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte);
    name.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Converts `[-old-]{+new+}`, as in the terminal, to `<del>` and `<ins>`.
fn changes(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((start, open, close, tag)) = next_change(rest) {
        let Some(end) = rest[start + open.len()..].find(close) else { break };
        let inner = &rest[start + open.len()..][..end];
        out.push_str(&format!("{}<{tag}>{inner}</{tag}>", &rest[..start]));
        rest = &rest[start + open.len() + end + close.len()..];
    }
    out + rest
}

fn next_change(text: &str) -> Option<(usize, &'static str, &'static str, &'static str)> {
    let marks = [("[-", "-]", "del"), ("{+", "+}", "ins")];
    marks.iter().filter_map(|(open, close, tag)| Some((text.find(open)?, *open, *close, *tag))).min()
}

/// Adds a copy button to each command.
fn commands(html: &str, text: FindingText<'_>) -> String {
    let [copy, copied] = ["preview-copy", "preview-copied"].map(|id| escape(&message(text.words, &Message::new(id))));
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<code>seibun ") {
        let (before, command) = rest.split_at(start);
        let Some((words, after)) = command["<code>".len()..].split_once("</code>") else { break };
        out.push_str(&format!(
            "{before}<code>{words}</code> <button type=\"button\" aria-live=\"polite\" data-seibun-copy=\"{words}\" \
             data-seibun-copied=\"{copied}\">{copy}</button>"
        ));
        rest = after;
    }
    out + rest
}

fn excerpt(span: Span, text: FindingText<'_>) -> String {
    let source = text.sources.get(span.file);
    let whole = source.text();
    let mut range = source.clamp(span.range());
    if range.is_empty() {
        // An empty place would be invisible.
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
    use crate::base::{Language, Sources, Span};
    use crate::read::inputs::Inputs;
    use crate::read::site::program_words;

    #[test]
    fn a_place_is_marked_in_its_line_and_nothing_of_the_file_becomes_markup() {
        let (words, _) = program_words(&Inputs::built_in(), &[]);
        let words = words.get(&Language::parse("en").expect("a tag")).expect("built in");
        let mut sources = Sources::default();
        let file = sources.add("content/site.toml", "a = 1\nb = \"<script>\"\n");
        let finding = crate::read::site::UNKNOWN_SCHEME.at(Span::new(file, 10..20)).with("name", "<b>");
        let html = html(&finding, &sources, words, "vscode://file/tmp", Some("/ja/#a"));
        assert!(
            html.contains("<span class=\"seibun-line\">2</span>b = <mark>&quot;&lt;script&gt;&quot;</mark>\n"),
            "{html}"
        );
        let link = "<a href=\"vscode://file/tmp/content/site.toml:2:5\">content/site.toml:2:5</a>";
        assert!(html.contains(link), "{html}");
        assert!(html.contains(" · <a href=\"/ja/#a\">Show on the page</a>"), "{html}");
        let told = super::commands(
            &super::changes("a[-b-]{+c+} [- <code>seibun seal x</code>"),
            super::FindingText { sources: &sources, words },
        );
        assert!(told.starts_with("a<del>b</del><ins>c</ins> [- <code>seibun seal x</code> <button"), "{told}");
        let empty =
            super::super::html(&crate::read::site::NO_SITE.at(Span::new(file, 4..4)), &sources, words, "", None);
        assert!(empty.contains("a = <mark>1</mark>\n"), "{empty}");
        assert!(!html.contains("<script>") && !html.contains("<b>"), "{html}");
    }
}
