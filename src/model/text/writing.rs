//! Texts in records, and their words without marks.

use super::{Block, Inline};

/// A text in a record: parsed like any other, and numbered by itself.
#[derive(Debug, Clone)]
pub(crate) struct RecordText {
    /// The source.
    pub(crate) source: String,
    /// The content.
    pub(crate) blocks: Vec<Block>,
    /// The number of [`NodeId`](super::NodeId)s in it.
    pub(crate) nodes: u32,
}

impl RecordText {
    /// Whether its plain words are complete: it has no values, and no references that write a number.
    pub(crate) fn is_plain(&self) -> bool {
        by_themselves(&self.blocks)
    }

    /// Returns its words without marks, with names for values and references.
    pub(crate) fn plain(&self) -> String {
        Self::plain_of(&self.blocks)
    }

    /// Returns the words of blocks without marks, with names for values and references.
    pub(crate) fn plain_of(blocks: &[Block]) -> String {
        let mut lines = Vec::new();
        plain_blocks(blocks, &mut lines);
        lines.join("\n")
    }
}

/// Whether the plain words of blocks read as on the page: without values, and without references that write a number.
fn by_themselves(blocks: &[Block]) -> bool {
    blocks.iter().all(|block| match block {
        Block::Paragraph(inlines) => words_by_themselves(inlines),
        Block::Note(blocks) => by_themselves(blocks),
        Block::Embed(_) => false,
        Block::List(list) => {
            list.items.iter().all(|item| words_by_themselves(&item.title) && by_themselves(&item.blocks))
        }
    })
}

fn words_by_themselves(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Placeholder(_) => false,
        Inline::Reference(reference) => !reference.words.is_empty() && words_by_themselves(&reference.words),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => words_by_themselves(inner),
        Inline::Link(link) => words_by_themselves(&link.words),
        Inline::Words(..) | Inline::SoftBreak | Inline::HardBreak | Inline::Mark(_) => true,
    })
}

fn plain_blocks(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => lines.push(plain_words(inlines)),
            Block::Note(blocks) => plain_blocks(blocks, lines),
            Block::Embed(placeholder) => lines.push(format!("{{{}}}", placeholder.path)),
            Block::List(list) => {
                for item in &list.items {
                    if !item.title.is_empty() {
                        lines.push(plain_words(&item.title));
                    }
                    plain_blocks(&item.blocks, lines);
                }
            }
        }
    }
}

/// Returns the words of running text without marks, with names for values and references.
pub(crate) fn plain_words(inlines: &[Inline]) -> String {
    let words = |inline: &Inline| match inline {
        Inline::Words(words, _) => words.clone(),
        Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
        Inline::Mark(mark) => mark.words.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => plain_words(inner),
        Inline::Link(link) => plain_words(&link.words),
        Inline::Reference(reference) if reference.words.is_empty() => {
            reference.aims.iter().map(|aim| format!("#{}", aim.target)).collect()
        }
        Inline::Reference(reference) => plain_words(&reference.words),
        Inline::Placeholder(placeholder) => format!("{{{}}}", placeholder.path),
    };
    inlines.iter().map(words).collect()
}
