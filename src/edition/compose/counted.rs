//! Counted records: they become numbered paragraphs or items of the text, and are cited like any others.

use super::nodes;
use crate::base::{Language, Localised, Span, Spanned};
use crate::model::{
    Block, Inline, Item, Layout, LegalRecord, List, ListKind, NodeId, RecordText, Section, Text, Version,
};

/// The placeholder of the records that may be counted.
const PURPOSES: &str = "purposes";

/// Returns `text` with the counted records of the version in place of their placeholder; `None` if the version counts
/// none.
pub(super) fn with_counted(text: &Text, version: &Version, language: &Language) -> Option<Text> {
    let layout = version.records.layouts.iter().find(|(kind, _)| kind == "purpose").map(|(_, layout)| *layout);
    let kind = match layout? {
        Layout::Paragraphs => ListKind::Paragraphs,
        Layout::Items => ListKind::Items,
        Layout::Table | Layout::List | Layout::Prose => return None,
    };
    let mut text = text.clone();
    let writer = Renumberer { version, language, kind };
    writer.sections(&mut text.sections);
    [&mut text.lead, &mut text.preamble, &mut text.closing].into_iter().for_each(|blocks| writer.blocks(blocks));
    nodes::renumber(&mut text);
    Some(text)
}

struct Renumberer<'a> {
    version: &'a Version,
    language: &'a Language,
    kind: ListKind,
}

impl Renumberer<'_> {
    fn sections(&self, sections: &mut [Section]) {
        for section in sections {
            self.blocks(&mut section.body);
            self.sections(&mut section.sections);
        }
    }

    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Embed(placeholder) if placeholder.path == PURPOSES => {
                    *block = Block::List(List { kind: self.kind, items: self.purposes(placeholder.span) });
                }
                Block::List(list) => list.items.iter_mut().for_each(|item| self.blocks(&mut item.blocks)),
                Block::Note(inner) => self.blocks(inner),
                Block::Paragraph(_) | Block::Embed(_) => {}
            }
        }
    }

    /// Returns the purposes as items. A purpose of nothing but a note joins the one before it.
    fn purposes(&self, span: Span) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for purpose in self.version.records.legal.of("purpose") {
            let item = self.purpose(purpose, span);
            match (items.last_mut(), item.blocks.as_slice()) {
                (Some(before), [Block::Note(_)]) if item.title.is_empty() => before.blocks.extend(item.blocks),
                _ => items.push(item),
            }
        }
        items
    }

    fn purpose(&self, purpose: &LegalRecord, span: Span) -> Item {
        let title = self.said(purpose.text("group")).into_iter().flat_map(running).collect();
        let mut blocks = self.said(purpose.text("text"));
        for (key, kind) in [("items", ListKind::Bullets), ("uses", ListKind::Items)] {
            blocks.extend(purpose.list(key).into_iter().flat_map(|list| self.list(list, kind, span)));
        }
        for more in &purpose.common.more {
            let label =
                more.label.as_ref().and_then(|label| label.get(self.language)).filter(|label| !label.is_empty());
            let label = label.map(|label| Inline::Strong(vec![Inline::Words(label.clone(), span)]));
            blocks.extend(label.map(|label| Block::Paragraph(vec![label])));
            blocks.extend(self.said(Some(&more.text)));
        }
        let note = self.said(purpose.common.note.as_ref());
        blocks.extend((!note.is_empty()).then_some(Block::Note(note)));
        Item { node: NodeId(0), span, typed: None, name: purpose.common.id.clone(), title, blocks }
    }

    /// Builds a list of a purpose. The uses are counted, the kinds of information are not, so that no number occurs
    /// twice.
    fn list(&self, list: &Localised<Vec<RecordText>>, kind: ListKind, span: Span) -> Vec<Block> {
        let entries = list.get(self.language).map_or(&[] as &[RecordText], Vec::as_slice);
        if let (ListKind::Bullets, [only]) = (kind, entries) {
            return only.blocks.clone();
        }
        let items = entries.iter().map(|entry| {
            let mut blocks = entry.blocks.clone();
            let name = taken_name(&mut blocks);
            let title = match blocks.first() {
                Some(Block::Paragraph(inlines)) if blocks.len() > 1 => match inlines.as_slice() {
                    [Inline::Strong(inner)] => inner.clone(),
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            };
            blocks.drain(..usize::from(!title.is_empty()));
            Item { node: NodeId(0), span, typed: None, name, title, blocks }
        });
        let items: Vec<Item> = items.collect();
        if items.is_empty() { Vec::new() } else { vec![Block::List(List { kind, items })] }
    }

    fn said(&self, text: Option<&Localised<RecordText>>) -> Vec<Block> {
        text.and_then(|text| text.get(self.language)).map_or_else(Vec::new, |text| text.blocks.clone())
    }
}

/// Takes the name off the head of an entry, for the item that the entry becomes.
fn taken_name(blocks: &mut [Block]) -> Option<Spanned<String>> {
    let Some(Block::Paragraph(inlines)) = blocks.first_mut() else { return None };
    let is_name = matches!(inlines.first(), Some(Inline::Mark(mark)) if mark.words.is_empty());
    match is_name.then(|| inlines.remove(0))? {
        Inline::Mark(mark) => Some(mark.name),
        _ => None,
    }
}

fn running(block: Block) -> Vec<Inline> {
    match block {
        Block::Paragraph(inlines) => inlines,
        Block::List(_) | Block::Note(_) | Block::Embed(_) => Vec::new(),
    }
}
