//! Running text: words, emphasis, links, references, placeholders.

use comrak::nodes::{NodeLink, NodeValue};

use super::address::{link_addresses, push_words};
use super::reference::{FORMS, aims, find, form};
use super::{MarkdownNode, MarkdownReader};
use crate::base::{Findings, Language, Rule, Span, Spanned};
use crate::model::{AnchorMark, Inline, Link, Placeholder, Reference, ReferenceForm};
use crate::read::config::names::check_url_name;
use crate::read::decode::Prose;

/// A brace that opens a placeholder and is never closed.
pub(crate) static UNCLOSED_PLACEHOLDER: Rule = Rule::error("unclosed-placeholder");
/// A link without words whose target has no number.
pub(crate) static EMPTY_LINK: Rule = Rule::error("empty-link");
/// A reference with a title that has no meaning.
pub(crate) static UNKNOWN_REFERENCE_FORM: Rule = Rule::error("unknown-reference-form");
/// An address that a notice may not link to.
pub(crate) static BAD_LINK: Rule = Rule::error("bad-link");

impl MarkdownReader<'_> {
    pub(super) fn inlines<'a>(&mut self, parent: MarkdownNode<'a>) -> Vec<Inline> {
        self.inside(parent, |reader| {
            let mut inlines = Vec::new();
            for node in parent.children() {
                reader.inline(node, &mut inlines);
            }
            inlines.shrink_to_fit();
            inlines
        })
    }

    /// Reads `[(i)]{#name}`: the words in the brackets carry the name.
    pub(super) fn marks(&mut self, inlines: &mut [Inline]) {
        for at in 0..inlines.len() {
            let (before, rest) = inlines.split_at_mut(at);
            if let Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) = &mut rest[0] {
                self.marks(inner);
                continue;
            }
            let (Some(Inline::Words(words, span)), Inline::Placeholder(placeholder)) = (before.last_mut(), &rest[0])
            else {
                continue;
            };
            let name = placeholder.path.strip_prefix('#');
            let open = words.strip_suffix(']').and_then(|words| words.rfind('['));
            let Some((name, open)) = name.zip(open) else { continue };
            let name = Spanned::new(name.to_owned(), placeholder.span);
            check_url_name(&name, self.findings);
            let marked = words[open + 1..words.len() - 1].to_owned();
            let end = span.end;
            span.end = span.end.saturating_sub(u32::try_from(words.len() - open).unwrap_or(0)).max(span.start);
            let place = Span { start: span.end, end, ..*span };
            words.truncate(open);
            rest[0] = Inline::Mark(AnchorMark { node: self.nodes.give(), name, words: marked, span: place });
        }
    }

    fn inline<'a>(&mut self, node: MarkdownNode<'a>, out: &mut Vec<Inline>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Text(text) => {
                let range = self.range(data.sourcepos);
                self.words(text, range, out);
            }
            NodeValue::SoftBreak => out.push(Inline::SoftBreak),
            NodeValue::LineBreak => out.push(Inline::HardBreak),
            NodeValue::Emph => out.push(Inline::Emphasis(self.inlines(node))),
            NodeValue::Strong => out.push(Inline::Strong(self.inlines(node))),
            NodeValue::Link(link) => {
                let span = self.span(data.sourcepos);
                // An address among the words of a link is not a link itself.
                let words = unlinked(self.inlines(node));
                out.extend(self.link(link, words, span));
            }
            NodeValue::Image(_) => {
                self.refuse::<()>(node, "image");
            }
            NodeValue::HtmlInline(_) => {
                self.refuse::<()>(node, "html");
            }
            NodeValue::Code(_) => {
                self.refuse::<()>(node, "code");
            }
            _ => {
                self.refuse::<()>(node, "other");
            }
        }
    }

    fn words(&mut self, text: &str, range: std::ops::Range<usize>, out: &mut Vec<Inline>) {
        let start = range.start;
        let source = &self.prose.text[range];
        let mut searched = 0;
        // Escapes may make words differ from their source; a placeholder is the same in both.
        let mut locate = |part: &str| {
            let at = searched + offset_of(part, &source[searched..])?;
            searched = at + part.len();
            Some(start + at..start + searched)
        };
        let whole = self.prose.span_of(start..start + source.len());
        let locate = |part: &str| locate(part).map_or(whole, |range| self.prose.span_of(range));
        split(text, out, locate, link_addresses, self.findings);
    }

    fn link(&mut self, link: &NodeLink, words: Vec<Inline>, span: Span) -> Option<Inline> {
        if let Some((notice, aims)) = aims(&link.url) {
            let (form, or) = named(&link.title, span, self.findings)?;
            return Some(Inline::Reference(Reference { notice, aims, words, form, or, span }));
        }
        if let Some(language) = link.url.strip_prefix("lang:").and_then(Language::parse) {
            return Some(Inline::Foreign(language, words));
        }
        if !is_address(&link.url) {
            // CommonMark reads a footnote as a link: `[^1]` to the words after `[^1]:`.
            let footnote = matches!(words.as_slice(), [Inline::Words(words, _)] if words.starts_with('^'));
            let hint = if footnote { "footnote" } else { "kinds" };
            self.findings.push(BAD_LINK.at(span).with("address", &link.url).hint(hint));
            return None;
        }
        if words.is_empty() {
            self.findings.push(EMPTY_LINK.at(span).with("address", &link.url).hint("words"));
            return None;
        }
        Some(Inline::Link(Link { address: link.url.clone(), words, span }))
    }
}

/// The form in which a reference names its targets. Reports a word without meaning.
fn named(title: &str, span: Span, findings: &mut Findings) -> Option<(ReferenceForm, bool)> {
    match form(title) {
        Ok(form) => Some(form),
        Err(word) => {
            findings.push(UNKNOWN_REFERENCE_FORM.at(span).with("title", title).suggest(word, FORMS));
            None
        }
    }
}

/// Whether a notice may link to an address: the web, mail, telephone, or a path of the same site.
fn is_address(url: &str) -> bool {
    let known = ["https://", "http://", "mailto:", "tel:"];
    known.iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme))
        || (url.starts_with('/') && !url.starts_with("//"))
}

/// Reads a line of plain text, such as a heading or a column head. Placeholders and references are recognised, Markdown
/// is not.
pub(crate) fn plain(prose: &Prose, findings: &mut Findings) -> Vec<Inline> {
    plain_lines(prose, findings, true)
}

/// Reads the title of a notice. It may contain no references, since it appears on pages where they would lead nowhere.
pub(crate) fn title(prose: &Prose, findings: &mut Findings) -> Vec<Inline> {
    plain_lines(prose, findings, false)
}

fn plain_lines(prose: &Prose, findings: &mut Findings, references: bool) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut offset = 0;
    for line in prose.text.lines() {
        let trimmed = line.trim_matches([' ', '\t', '\u{3000}']);
        if !inlines.is_empty() && !trimmed.is_empty() {
            inlines.push(Inline::SoftBreak);
        }
        let start = offset + (line.len() - line.trim_start_matches([' ', '\t', '\u{3000}']).len());
        let mut searched = 0;
        let locate = |part: &str| {
            let at = searched + offset_of(part, &trimmed[searched..]).unwrap_or(0);
            searched = at + part.len();
            prose.span_of(start + at..start + searched)
        };
        line_of(trimmed, &mut inlines, locate, findings, references);
        offset += line.len() + 1;
    }
    inlines
}

/// Reads one line of plain text.
fn line_of(
    line: &str,
    out: &mut Vec<Inline>,
    mut locate: impl FnMut(&str) -> Span,
    findings: &mut Findings,
    references: bool,
) {
    let mut rest = line;
    while let Some(found) = find(rest).filter(|_| references) {
        split(&rest[..found.range.start], out, &mut locate, push_words, findings);
        let span = locate(&rest[found.range.clone()]);
        let (notice, aims) = aims(found.url).unwrap_or_default();
        if let Some((form, or)) = named(found.title, span, findings) {
            let words = match found.words {
                "" => Vec::new(),
                words => vec![Inline::Words(words.to_owned(), span)],
            };
            out.push(Inline::Reference(Reference { notice, aims, words, form, or, span }));
        }
        rest = &rest[found.range.end..];
    }
    split(rest, out, &mut locate, push_words, findings);
}

/// The offset of a part in its text. It is usually the head, which is quicker to check than to search for.
fn offset_of(part: &str, text: &str) -> Option<usize> {
    if text.starts_with(part) { Some(0) } else { text.find(part) }
}

/// Splits words at placeholders, and passes the words between them to `emit`.
fn split<L: FnMut(&str) -> Span>(
    text: &str,
    out: &mut Vec<Inline>,
    mut locate: L,
    emit: impl Fn(String, &mut Vec<Inline>, &mut L),
    findings: &mut Findings,
) {
    let mut words = String::new();
    let flush = |words: &mut String, out: &mut Vec<Inline>, locate: &mut L| {
        if !words.is_empty() {
            emit(std::mem::take(words), out, locate);
        }
    };
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        words.push_str(&rest[..open]);
        let after = &rest[open..];
        if let Some(escaped) = after.strip_prefix("{{") {
            words.push('{');
            rest = escaped;
            continue;
        }
        let Some(close) = after.find('}') else {
            findings.push(UNCLOSED_PLACEHOLDER.at(locate(after)).hint("close"));
            rest = "";
            break;
        };
        flush(&mut words, out, &mut locate);
        let path = after[1..close].trim().to_owned();
        out.push(Inline::Placeholder(Placeholder { path, span: locate(&after[..=close]) }));
        rest = &after[close + 1..];
    }
    words.push_str(rest);
    flush(&mut words, out, &mut locate);
}

/// Returns words without the links among them.
fn unlinked(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Link(link) => out.extend(link.words),
            Inline::Emphasis(inner) => out.push(Inline::Emphasis(unlinked(inner))),
            Inline::Strong(inner) => out.push(Inline::Strong(unlinked(inner))),
            other => out.push(other),
        }
    }
    out
}
