//! Running text: names are replaced by values and references.

use crate::base::Rule;
use crate::model::{AnchorMark, Inline as Written, Placeholder};

use super::build::Builder;
use super::join::line_end;
use super::{Inline, LinkTarget, MISPLACED_BLOCK, citing};

/// A `{#name}` that is not at the head of a list item.
pub(crate) static MISPLACED_ITEM_NAME: Rule = Rule::error("misplaced-item-name");

/// A part of running text whose line ends are still undecided.
enum InlinePart {
    Done(Inline),
    LineEnd,
}

impl Builder<'_> {
    /// Resolves a piece of running text. Citations of an earlier piece do not carry over.
    pub(super) fn inlines(&mut self, written: &[Written]) -> Vec<Inline> {
        self.cited = None;
        self.run(written)
    }

    /// Resolves a part of a piece of running text.
    pub(super) fn run(&mut self, written: &[Written]) -> Vec<Inline> {
        let mut parts = Vec::new();
        for inline in written {
            match inline {
                Written::SoftBreak => parts.push(InlinePart::LineEnd),
                other => parts.extend(self.inline(other).into_iter().map(InlinePart::Done)),
            }
        }
        self.join(parts)
    }

    fn inline(&mut self, inline: &Written) -> Vec<Inline> {
        match inline {
            Written::Words(words, _) => {
                if self.cited.is_some() && citing::cites(words, self.context.language) {
                    self.cited = None;
                }
                vec![Inline::Words(words.clone())]
            }
            Written::SoftBreak => Vec::new(),
            Written::HardBreak => vec![Inline::Break],
            Written::Emphasis(inner) => vec![Inline::Emphasis(self.run(inner))],
            Written::Strong(inner) => vec![Inline::Strong(self.run(inner))],
            Written::Foreign(language, inner) => vec![Inline::Foreign(language.clone(), self.run(inner))],
            Written::Link(link) => {
                let target = LinkTarget::Address(link.address.clone());
                vec![Inline::Link { target, words: self.run(&link.words), span: Some(link.span), own: true }]
            }
            Written::Reference(reference) => self.reference(reference),
            Written::Placeholder(placeholder) => self.placeholder(placeholder),
            Written::Mark(mark) => vec![self.mark(mark)],
        }
    }

    /// Builds a mark. In a table that is shown twice, only the first one is an anchor.
    fn mark(&mut self, mark: &AnchorMark) -> Inline {
        self.no_name_in_record(&mark.name);
        let (anchor, words) = (mark.name.value.clone(), mark.words.clone());
        if self.anchors.insert(anchor.clone()) { Inline::Mark { anchor, words } } else { Inline::Words(words) }
    }

    fn placeholder(&mut self, placeholder: &Placeholder) -> Vec<Inline> {
        if placeholder.path.starts_with('#') {
            self.findings.push(MISPLACED_ITEM_NAME.at(placeholder.span).with("name", &placeholder.path).hint("head"));
            return Vec::new();
        }
        if placeholder.is_block() {
            let finding = MISPLACED_BLOCK.at(placeholder.span).with("name", &placeholder.path);
            self.findings.push(finding.hint("alone"));
            return Vec::new();
        }
        self.value(placeholder)
    }

    /// Replaces each line end by a space or nothing.
    fn join(&self, parts: Vec<InlinePart>) -> Vec<Inline> {
        let cjk = self.context.unspaced();
        let firsts: Vec<Option<char>> = parts
            .iter()
            .map(|part| match part {
                InlinePart::Done(inline) => first_char(inline),
                InlinePart::LineEnd => None,
            })
            .collect();
        let mut joined: Vec<Inline> = Vec::new();
        for (index, part) in parts.into_iter().enumerate() {
            match part {
                InlinePart::Done(inline) => push(&mut joined, inline),
                InlinePart::LineEnd => {
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

/// Adds a part, merging adjacent words.
fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (Some(Inline::Words(before)), Inline::Words(words)) => before.push_str(&words),
        (_, inline) => inlines.push(inline),
    }
}

fn first_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Words(words) | Inline::Mark { words, .. } => words.chars().next(),
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
        Inline::Words(words) | Inline::Mark { words, .. } => words.chars().next_back(),
        Inline::Time(_, text) | Inline::Amount { text, .. } => text.chars().next_back(),
        Inline::Break => None,
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Foreign(_, inner)
        | Inline::Link { words: inner, .. } => inner.iter().rev().find_map(last_char),
    }
}
