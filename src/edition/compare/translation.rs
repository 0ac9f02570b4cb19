//! Original and translation side by side: sections by id, paragraphs by what they are. Nothing is compared; the words
//! are another language's.

use std::collections::{BTreeMap, BTreeSet};

use similar::DiffOp;

use super::steps::{Names, steps};
use crate::edition::{Block, Item, List, Section};

/// A section with its counterpart; one of them may be missing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SectionPair<'a> {
    /// How deep the section is: 1 for an outermost one.
    pub(crate) level: usize,
    /// The original's.
    pub(crate) original: Option<&'a Section>,
    /// The translation's.
    pub(crate) translation: Option<&'a Section>,
}

/// Blocks with their counterparts; one side may be empty.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct BlockPair {
    /// The original's.
    pub(crate) original: Vec<Block>,
    /// The translation's.
    pub(crate) translation: Vec<Block>,
}

/// Pairs sections in the order of the original. What only the translation has stands after what it follows there.
pub(crate) fn sections<'a>(original: &'a [Section], translation: &'a [Section]) -> Vec<SectionPair<'a>> {
    let (originals, translations) = (flatten(original), flatten(translation));
    let known: BTreeSet<&str> = originals.iter().map(|(_, section)| section.id.as_str()).collect();
    let own: BTreeMap<&str, &Section> =
        translations.iter().map(|(_, section)| (section.id.as_str(), *section)).collect();
    let mut extra: BTreeMap<&str, Vec<SectionPair<'a>>> = BTreeMap::new();
    let mut last = "";
    for (level, section) in &translations {
        if known.contains(section.id.as_str()) {
            last = &section.id;
        } else {
            let pair = SectionPair { level: *level, original: None, translation: Some(section) };
            extra.entry(last).or_default().push(pair);
        }
    }
    let mut pairs = extra.remove("").unwrap_or_default();
    for (level, section) in originals {
        let translation = own.get(section.id.as_str()).copied();
        pairs.push(SectionPair { level, original: Some(section), translation });
        pairs.extend(extra.remove(section.id.as_str()).unwrap_or_default());
    }
    pairs
}

fn flatten(sections: &[Section]) -> Vec<(usize, &Section)> {
    let mut all = Vec::new();
    let mut waiting: Vec<(usize, &Section)> = sections.iter().rev().map(|section| (1, section)).collect();
    while let Some((level, section)) = waiting.pop() {
        all.push((level, section));
        waiting.extend(section.sections.iter().rev().map(|inner| (level + 1, inner)));
    }
    all
}

/// Pairs blocks, and items of lists at any depth, in their order: an item with the one that has the same anchor, any other
/// block with the next one of its kind.
pub(crate) fn blocks(original: &[Block], translation: &[Block]) -> Vec<BlockPair> {
    let (originals, translations) = (apart(original), apart(translation));
    let mut names = Names::default();
    let mut named = |blocks: &[Block]| blocks.iter().map(|block| names.of(kind(block))).collect::<Vec<u32>>();
    let (original_names, translation_names) = (named(&originals), named(&translations));
    let one = |original: Option<&Block>, translation: Option<&Block>| BlockPair {
        original: original.into_iter().cloned().collect(),
        translation: translation.into_iter().cloned().collect(),
    };
    let mut pairs = Vec::new();
    for step in steps(&original_names, &translation_names) {
        let (olds, news) = (&originals[step.old_range()], &translations[step.new_range()]);
        match step {
            DiffOp::Equal { .. } => pairs.extend(olds.iter().zip(news).map(|(o, t)| one(Some(o), Some(t)))),
            _ => {
                let longest = olds.len().max(news.len());
                pairs.extend((0..longest).map(|index| one(olds.get(index), news.get(index))));
            }
        }
    }
    pairs
}

/// Blocks with their lists taken apart into lists of one item. What stands inside an item follows it, in a list of its own
/// within one that has no number.
fn apart(blocks: &[Block]) -> Vec<Block> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::List(list) => {
                let alone = |item| Block::List(List { kind: list.kind, items: vec![item] });
                all.extend(list.items.iter().flat_map(item_apart).map(alone));
            }
            block => all.push(block.clone()),
        }
    }
    all
}

/// An item, and the items inside it, each by itself.
fn item_apart(item: &Item) -> Vec<Item> {
    let mut parts = vec![Item { blocks: Vec::new(), ..item.clone() }];
    let going_on = |blocks| Item { anchor: None, name: None, number: String::new(), title: Vec::new(), blocks };
    let mut inside = false;
    for block in &item.blocks {
        match (block, parts.last_mut().filter(|_| !inside)) {
            (Block::List(_), _) => {
                parts.extend(apart(std::slice::from_ref(block)).into_iter().map(|inner| going_on(vec![inner])));
                inside = true;
            }
            (block, Some(part)) => part.blocks.push(block.clone()),
            (block, None) => {
                parts.push(going_on(vec![block.clone()]));
                inside = false;
            }
        }
    }
    parts
}

/// What a block is, in every language the same.
fn kind(block: &Block) -> String {
    match block {
        Block::Paragraph(_) => "paragraph".to_owned(),
        Block::List(list) => {
            let first = list.items.first();
            let anchor = first.and_then(|item| item.anchor.as_deref()).unwrap_or("");
            let inner = match first.map(|item| item.blocks.as_slice()) {
                Some([inner @ Block::List(_)]) => kind(inner),
                _ => String::new(),
            };
            format!("{:?} {anchor} {inner}", list.kind)
        }
        Block::Note(_) => "note".to_owned(),
        Block::Table(table) => format!("table {}", table.anchor),
        Block::Record(_) => "record".to_owned(),
        Block::Signature(_) => "signature".to_owned(),
        Block::Dates(_) => "dates".to_owned(),
        Block::Cookies(_) => "cookies".to_owned(),
        Block::Records(records) => records.kind.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Inline;
    use crate::model::text::ListKind;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(vec![Inline::Words(text.to_owned())])
    }

    fn items(anchors: &[&str]) -> Block {
        let item = |anchor: &&str| Item {
            anchor: Some((*anchor).to_owned()),
            name: None,
            number: String::new(),
            title: Vec::new(),
            blocks: vec![paragraph(anchor)],
        };
        Block::List(List { kind: ListKind::Paragraphs, items: anchors.iter().map(item).collect() })
    }

    fn section(id: &str) -> Section {
        let (id, number, heading) = (id.to_owned(), String::new(), String::new());
        Section {
            id,
            language: None,
            number,
            heading,
            words: String::new(),
            deleted: false,
            gist: Vec::new(),
            body: Vec::new(),
            sections: Vec::new(),
        }
    }

    #[test]
    fn paragraphs_stand_beside_those_with_the_same_anchor() {
        let original = [paragraph("前文"), items(&["a.1", "a.2", "a.3"])];
        let translation = [paragraph("Preamble"), items(&["a.1", "a.3"])];
        let sides: Vec<(usize, usize)> =
            blocks(&original, &translation).iter().map(|pair| (pair.original.len(), pair.translation.len())).collect();
        assert_eq!(sides, [(1, 1), (1, 1), (1, 0), (1, 1)]);
    }

    #[test]
    fn items_inside_an_item_stand_beside_theirs() {
        let nested = |anchors: &[&str]| {
            let Block::List(mut outer) = items(&["a.1"]) else { unreachable!("a list") };
            outer.items[0].blocks.extend([items(anchors), paragraph("ただし、")]);
            Block::List(outer)
        };
        let (original, translation) = ([nested(&["a.1.1", "a.1.2", "a.1.3"])], [nested(&["a.1.1", "a.1.3"])]);
        let sides: Vec<(usize, usize)> =
            blocks(&original, &translation).iter().map(|pair| (pair.original.len(), pair.translation.len())).collect();
        assert_eq!(sides, [(1, 1), (1, 1), (1, 0), (1, 1), (1, 1)]);
    }

    #[test]
    fn sections_are_in_the_order_of_the_original_and_each_appears_once() {
        let original = [section("a"), section("b"), section("c")];
        let translation = [section("only"), section("c"), section("a"), section("more")];
        let pairs = sections(&original, &translation);
        let id = |section: Option<&Section>| section.map_or_else(|| "-".to_owned(), |section| section.id.clone());
        let ids: Vec<String> =
            pairs.iter().map(|pair| format!("{} {}", id(pair.original), id(pair.translation))).collect();
        assert_eq!(ids, ["- only", "a a", "- more", "b -", "c c"]);
    }
}
