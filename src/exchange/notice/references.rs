//! Turns typed citations into references: 第5条第1項 becomes `[](#security.1)`.
//!
//! A reader must not see the difference, so only citations whose reference prints the same words are replaced
//! ([`crate::exchange::back::printed`]).

use std::ops::Range;

use crate::model::{Block, Inline, ListKind, Section, Text};

/// A typed citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypedCitation {
    /// Its range in the file.
    pub(crate) range: Range<usize>,
    /// Its words.
    pub(crate) words: String,
    /// The target as a reference writes it: `security.1`, `security.1 "relative"`.
    pub(crate) target: String,
}

/// Replaces citations, given in file order, with references; also returns the new offset of each.
pub(crate) fn referring(source: &str, typed: &[TypedCitation]) -> (String, Vec<usize>) {
    let (mut out, mut starts, mut at) = (String::with_capacity(source.len()), Vec::new(), 0);
    for one in typed {
        out.push_str(&source[at..one.range.start]);
        starts.push(out.len());
        let (target, form) = one.target.split_once(' ').unwrap_or((&one.target, ""));
        let blank = if form.is_empty() { "" } else { " " };
        out.push_str(&format!("[](#{target}{blank}{form})"));
        at = one.range.end;
    }
    out.push_str(&source[at..]);
    (out, starts)
}

/// A language's words for the previous paragraph and the previous article.
#[derive(Debug, Clone)]
pub(crate) struct NeighbourWords {
    /// 前項
    pub(crate) paragraph: String,
    /// 前条
    pub(crate) article: String,
}

/// Returns the citations of the previous paragraph and article (前項, 前条), which are certain if these exist.
pub(crate) fn relative(text: &Text, source: &str, words: &NeighbourWords) -> Vec<TypedCitation> {
    let mut finder = CitationFinder { source, words, article: None, paragraph: None, found: Vec::new() };
    let mut before: Option<&Section> = None;
    for section in &text.sections {
        finder.article = before.map(|before| before.id.value.clone());
        finder.body(section);
        finder.article = None;
        section.sections.iter().for_each(|inner| finder.inside(inner));
        before = Some(section);
    }
    finder.found
}

struct CitationFinder<'a> {
    source: &'a str,
    words: &'a NeighbourWords,
    /// The id of the previous article.
    article: Option<String>,
    /// The target of the previous paragraph.
    paragraph: Option<String>,
    found: Vec<TypedCitation>,
}

impl CitationFinder<'_> {
    fn inside(&mut self, section: &Section) {
        self.body(section);
        section.sections.iter().for_each(|inner| self.inside(inner));
    }

    fn body(&mut self, section: &Section) {
        for block in &section.body {
            match block {
                Block::List(list) if list.kind == ListKind::Paragraphs => {
                    for (at, item) in list.items.iter().enumerate() {
                        self.paragraph = (at > 0).then(|| format!("{}.{at}", section.id.value));
                        self.inlines(&item.title);
                        self.blocks(&item.blocks);
                    }
                    self.paragraph = None;
                }
                block => self.blocks(std::slice::from_ref(block)),
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines),
                Block::List(list) => list.items.iter().for_each(|item| {
                    self.inlines(&item.title);
                    self.blocks(&item.blocks);
                }),
                Block::Note(_) | Block::Embed(_) => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            let Inline::Words(_, span) = inline else { continue };
            let Some(written) = self.source.get(span.range()) else { continue };
            let pairs = [(&self.words.paragraph, &self.paragraph), (&self.words.article, &self.article)];
            let mut here = Vec::new();
            for (words, target) in pairs {
                let Some(target) = target.as_ref().filter(|_| !words.is_empty()) else { continue };
                for (at, _) in written.match_indices(words.as_str()) {
                    if stands_alone(&written[..at], &written[at + words.len()..]) {
                        let start = span.range().start + at;
                        let range = start..start + words.len();
                        here.push(TypedCitation {
                            range,
                            words: words.clone(),
                            target: format!("{target} \"relative\""),
                        });
                    }
                }
            }
            here.sort_by_key(|one| one.range.start);
            self.found.extend(here);
        }
    }
}

/// Whether a citation between these words is neither part of a longer one nor of another document.
fn stands_alone(before: &str, after: &str) -> bool {
    let last = before.chars().next_back();
    let begins = last.is_none_or(|c| !c.is_alphanumeric() || matches!(c, 'ぁ'..='ゖ') && c != 'の');
    let goes_on = after.starts_with(['第', '及', '又']) || after.starts_with(" of ") || after.starts_with(" and ");
    begins && !goes_on && !after.starts_with(|c: char| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Sources;
    use crate::read::content::parse_text;

    #[test]
    fn the_paragraph_before_is_cited_where_there_is_one() {
        let toml = "title = \"題\"\n[[section]]\nid = \"a\"\nheading = \"甲\"\ntext = '''\n1. 前項はない。\n2. 前項により、同条前項、前項第1号。\n'''\n\
                    [[section]]\nid = \"b\"\nheading = \"乙\"\ntext = '''\n前条の前項。\n'''\n";
        let mut sources = Sources::default();
        let file = sources.add("ja.toml", toml);
        let (text, _) = parse_text(file, sources.get(file));
        let words = NeighbourWords { paragraph: "前項".into(), article: "前条".into() };
        let found = relative(&text.expect("a text"), toml, &words);
        let targets: Vec<&str> = found.iter().map(|one| one.target.as_str()).collect();
        assert_eq!(targets, ["a.1 \"relative\"", "a \"relative\""]);
        let (text, starts) = referring(toml, &found);
        assert!(
            text.contains("2. [](#a.1 \"relative\")により、同条前項") && text.contains("[](#a \"relative\")の前項"),
            "{text}"
        );
        assert!(starts.iter().all(|start| text[*start..].starts_with("[](#a")));
    }
}
