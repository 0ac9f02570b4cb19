//! The head of an item: its name, its title, or the term that it defines.

use super::Nodes;
use crate::base::{Findings, Span, Spanned};
use crate::model::{AnchorMark, Block, Inline};
use crate::read::config::names::check_url_name;

/// Removes the name `{#foreign}` from the head of an item, and returns it.
pub(super) fn take_name(blocks: &mut [Block], findings: &mut Findings) -> Option<Spanned<String>> {
    let Some(Block::Paragraph(inlines)) = blocks.first_mut() else { return None };
    let Some(Inline::Placeholder(placeholder)) = inlines.first() else { return None };
    let name = placeholder.path.strip_prefix('#')?;
    let name = Spanned::new(name.to_owned(), placeholder.span);
    inlines.remove(0);
    if let Some(Inline::Words(words, span)) = inlines.first_mut() {
        let trimmed = words.trim_start().to_owned();
        span.start += u32::try_from(words.len() - trimmed.len()).unwrap_or(0);
        *words = trimmed;
        if words.is_empty() {
            inlines.remove(0);
        }
    }
    check_url_name(&name, findings);
    Some(name)
}

/// Reads the first cell of a row: a `{#name}` at its head names the row.
pub(crate) fn name_row(blocks: &mut [Block], nodes: &mut Nodes, findings: &mut Findings) {
    let Some(name) = take_name(blocks, findings) else { return };
    let Some(Block::Paragraph(inlines)) = blocks.first_mut() else { return };
    let span = Span { end: name.span.start, ..name.span };
    inlines.insert(0, Inline::Mark(AnchorMark { node: nodes.give(), name, words: String::new(), span }));
}

/// Removes the term, which is the first line, from the head of its definition, and returns it.
pub(super) fn take_term(blocks: &mut Vec<Block>) -> Vec<Inline> {
    if !matches!(blocks.first(), Some(Block::Paragraph(_))) {
        return Vec::new();
    }
    match blocks.remove(0) {
        Block::Paragraph(term) => term,
        _ => Vec::new(),
    }
}

/// Removes a title, `**words**` alone on the first line, from the head of an item, and returns it.
pub(super) fn take_title(blocks: &mut Vec<Block>) -> Vec<Inline> {
    let several = blocks.len() > 1;
    let Some(Block::Paragraph(inlines)) = blocks.first_mut() else { return Vec::new() };
    let alone = match inlines.as_slice() {
        [Inline::Strong(_)] => several,
        [Inline::Strong(_), Inline::SoftBreak | Inline::HardBreak, ..] => true,
        _ => false,
    };
    if !alone {
        return Vec::new();
    }
    let title = match inlines.remove(0) {
        Inline::Strong(title) => title,
        other => vec![other],
    };
    if inlines.is_empty() {
        blocks.remove(0);
    } else {
        inlines.remove(0);
    }
    title
}
