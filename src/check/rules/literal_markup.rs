//! Markup of another syntax: `~~struck~~`, `[ ]`, a footnote's sign.

use std::ops::Range;

use crate::base::{Findings, Level, Rule};
use crate::check::view::TextView;

/// Markup of another syntax, which readers would see literally.
pub(crate) static LITERAL_MARKUP: Rule = Rule::check("literal-markup", Level::Error);

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        for (range, kind) in literal(&passage.text) {
            if let Some(span) = passage.span_of(range.clone()) {
                let words = &passage.text[range];
                findings.push(LITERAL_MARKUP.at(span).with("kind", kind).with("words", words).hint("write"));
            }
        }
    }
}

/// Markup of another syntax, with its kind, a variant of `literal-markup`.
fn literal(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    for (mark, kind) in [("~~", "strike"), ("==", "highlight"), ("[^", "footnote")] {
        let Some(at) = text.find(mark) else { continue };
        let inside = &text[at + 2..];
        let end = inside.find(if kind == "footnote" { "]" } else { mark }).filter(|end| *end > 0);
        let close = if kind == "footnote" { 1 } else { 2 };
        found.extend(end.map(|end| (at..at + 2 + end + close, kind)));
    }
    // A single asterisk behind a sentence refers to a note that Markdown does not tie to it.
    let starred = text.trim_end().strip_suffix(['*', '＊']).filter(|words| !words.contains(['*', '＊']));
    if let Some(words) = starred.filter(|words| words.ends_with(['.', '。'])) {
        let start = words.floor_char_boundary(words.len() - 1);
        found.push((start..text.trim_end().len(), "footnote"));
    }
    for boxed in ["[ ]", "[x]", "[X]"] {
        let start = text.len() - text.trim_start().len();
        found.extend(text[start..].starts_with(boxed).then(|| (start..start + boxed.trim_end().len(), "box")));
    }
    for reference in
        ["[] (", "［］（", "[]（", "［］(", "[ ](", "(＃", "（＃", "〔〕(", "〔〕（", "] (#", "］(#", "］（#"]
    {
        found.extend(text.find(reference).map(|at| (at..at + reference.len(), "reference")));
    }
    found.sort_by_key(|(range, _)| (range.start, range.end));
    found.dedup_by(|next, first| next.0.start < first.0.end);
    found
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn marks_of_another_way_of_writing_are_found_and_signs_of_prose_are_not() {
        for text in [
            "~~消~~す",
            "==重要==",
            "[ ] 同意する",
            "[] (#a)に",
            "［］（＃a）に",
            "注[^1]",
            "税込みです。*",
            "Tax is included.*",
        ] {
            assert_eq!(literal(text).len(), 1, "{text}");
        }
        for text in ["約~10", "a == b", "第１（一）", "[a](b)", "番号（#1）", "_ga_*", "**強調。**"] {
            assert!(literal(text).is_empty(), "{text}");
        }
    }
}
