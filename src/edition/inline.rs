//! Running text: values and references take the place of their names.

use crate::base::diagnostic::Rule;
use crate::model::text::{Inline as Written, Placeholder};
use crate::read::markdown::is_block;

use super::build::Builder;
use super::join::line_end;
use super::{Inline, LinkTarget, MISPLACED_BLOCK};

/// A `{#name}` that is not at the head of a list item.
pub(crate) static MISPLACED_ITEM_NAME: Rule = Rule::error("misplaced-item-name");

/// A part of running text whose line ends are not decided yet.
enum Part {
    Done(Inline),
    LineEnd,
}

impl Builder<'_> {
    /// Resolves running text.
    pub(super) fn inlines(&mut self, written: &[Written]) -> Vec<Inline> {
        let mut parts = Vec::new();
        for inline in written {
            match inline {
                Written::SoftBreak => parts.push(Part::LineEnd),
                other => parts.extend(self.inline(other).into_iter().map(Part::Done)),
            }
        }
        self.join(parts)
    }

    fn inline(&mut self, inline: &Written) -> Vec<Inline> {
        match inline {
            Written::Words(words, _) => vec![Inline::Words(words.clone())],
            Written::SoftBreak => Vec::new(),
            Written::HardBreak => vec![Inline::Break],
            Written::Emphasis(inner) => vec![Inline::Emphasis(self.inlines(inner))],
            Written::Strong(inner) => vec![Inline::Strong(self.inlines(inner))],
            Written::Foreign(language, inner) => vec![Inline::Foreign(language.clone(), self.inlines(inner))],
            Written::Link(link) => {
                let target = LinkTarget::Address(link.address.clone());
                vec![Inline::Link { target, words: self.inlines(&link.words), span: Some(link.span) }]
            }
            Written::Reference(reference) => self.reference(reference),
            Written::Placeholder(placeholder) => self.placeholder(placeholder),
        }
    }

    fn placeholder(&mut self, placeholder: &Placeholder) -> Vec<Inline> {
        if placeholder.path.starts_with('#') {
            self.findings.push(MISPLACED_ITEM_NAME.at(placeholder.span).with("name", &placeholder.path).hint("head"));
            return Vec::new();
        }
        if is_block(placeholder) {
            let finding = MISPLACED_BLOCK.at(placeholder.span).with("name", &placeholder.path);
            self.findings.push(finding.hint("alone"));
            return Vec::new();
        }
        self.value(placeholder)
    }

    /// Decides what stands for each line end.
    fn join(&self, parts: Vec<Part>) -> Vec<Inline> {
        let cjk = self.context.language.is_cjk();
        let firsts: Vec<Option<char>> = parts
            .iter()
            .map(|part| match part {
                Part::Done(inline) => first_char(inline),
                Part::LineEnd => None,
            })
            .collect();
        let mut joined: Vec<Inline> = Vec::new();
        for (index, part) in parts.into_iter().enumerate() {
            match part {
                Part::Done(inline) => push(&mut joined, inline),
                Part::LineEnd => {
                    let before = joined.last().and_then(last_char);
                    let after = firsts.get(index + 1).copied().flatten();
                    let space = line_end(before, after, cjk);
                    if !space.is_empty() {
                        push(&mut joined, Inline::Words(space.to_owned()));
                    }
                }
            }
        }
        joined.shrink_to_fit();
        joined
    }
}

/// Adds a part; words next to words become one.
fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (Some(Inline::Words(before)), Inline::Words(words)) => before.push_str(&words),
        (_, inline) => inlines.push(inline),
    }
}

fn first_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Words(words) => words.chars().next(),
        Inline::Time(_, text) | Inline::Amount { text, .. } => text.chars().next(),
        Inline::Break => None,
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Foreign(_, inner)
        | Inline::Link { words: inner, .. } => inner.iter().find_map(first_char),
    }
}

fn last_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Words(words) => words.chars().next_back(),
        Inline::Time(_, text) | Inline::Amount { text, .. } => text.chars().next_back(),
        Inline::Break => None,
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Foreign(_, inner)
        | Inline::Link { words: inner, .. } => inner.iter().rev().find_map(last_char),
    }
}
