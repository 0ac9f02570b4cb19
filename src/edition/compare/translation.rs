//! Original and translation side by side: sections by id, blocks by kind. Nothing is compared, since the words are of
//! different languages.

use std::collections::{BTreeMap, BTreeSet};

use similar::DiffOp;

use super::apart::{Standalone, apart};
use super::steps::{Numberer, steps};
use crate::edition::{Block, Labels, Section};

/// A section with its counterpart; one of them may be missing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SectionPair<'a> {
    /// The depth of the section: 1 for an outermost one.
    pub(crate) level: usize,
    /// The section of the original.
    pub(crate) original: Option<&'a Section>,
    /// The section of the translation.
    pub(crate) translation: Option<&'a Section>,
}

/// Blocks with their counterparts; one side may be empty.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct BlockPair {
    /// The blocks of the original.
    pub(crate) original: Vec<Block>,
    /// The blocks of the translation.
    pub(crate) translation: Vec<Block>,
}

/// Pairs sections in the order of the original. A section of the translation alone follows its predecessor there.
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

/// Pairs blocks, items of lists at any depth, rows of tables and records, in order: an item with the one of the same
/// anchor, anything else with the next one of its kind. Each side comes with the labels of its language.
pub(crate) fn blocks(original: (&[Block], &Labels), translation: (&[Block], &Labels)) -> Vec<BlockPair> {
    let (originals, translations) = (apart(original.0, original.1), apart(translation.0, translation.1));
    let mut names = Numberer::default();
    let mut named = |parts: &[Standalone]| parts.iter().map(|part| names.of(part.kind.clone())).collect::<Vec<u32>>();
    let (original_names, translation_names) = (named(&originals), named(&translations));
    let one = |original: Option<&Standalone>, translation: Option<&Standalone>| BlockPair {
        original: original.into_iter().map(|part| part.block.clone()).collect(),
        translation: translation.into_iter().map(|part| part.block.clone()).collect(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::{Cell, Inline, Item, List, Row, Table};
    use crate::model::ListKind;

    fn paired(original: &[Block], translation: &[Block]) -> Vec<BlockPair> {
        let labels = Labels::default();
        blocks((original, &labels), (translation, &labels))
    }

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
            paired(&original, &translation).iter().map(|pair| (pair.original.len(), pair.translation.len())).collect();
        assert_eq!(sides, [(1, 1), (1, 1), (1, 0), (1, 1)]);
    }

    #[test]
    fn a_row_stands_beside_its_translation_with_all_that_it_says() {
        let table = |caption: &str, heads: [&str; 2], rows: Vec<Vec<Cell>>| {
            Block::Table(Table {
                anchor: "list".to_owned(),
                caption: caption.to_owned(),
                label: String::new(),
                columns: heads.iter().map(|head| vec![Inline::Words((*head).to_owned())]).collect(),
                row_headers: true,
                definitions: false,
                rows: rows.into_iter().map(Row::Cells).collect(),
            })
        };
        let cell = |column, span, text: &str| Cell { column, span, width: 1, blocks: vec![paragraph(text)] };
        let rows = |a: &str, b: &str, c: &str| vec![vec![cell(0, 2, a), cell(1, 1, b)], vec![cell(1, 1, c)]];
        let original = [table("提供先", ["国", "提供先"], rows("米国", "甲社", "乙社"))];
        let mut more = rows("USA", "A Inc.", "B Inc.");
        more.push(vec![cell(0, 1, "UK"), cell(1, 1, "C Ltd")]);
        let translation = [table("Recipients", ["Country", "Recipient"], more)];
        let said = |blocks: &[Block]| match blocks {
            [Block::Record(fields)] => {
                let value = |field: &crate::edition::RecordField| match field.value.as_slice() {
                    [Block::Paragraph(inlines)] => format!("{}={}", field.label, crate::edition::plain_text(inlines)),
                    other => panic!("{other:?}"),
                };
                fields.iter().map(value).collect::<Vec<_>>().join(" ")
            }
            [Block::Paragraph(inlines)] => crate::edition::plain_text(inlines),
            [] => String::new(),
            other => panic!("{other:?}"),
        };
        let sides: Vec<(String, String)> = paired(&original, &translation)
            .iter()
            .map(|pair| (said(&pair.original), said(&pair.translation)))
            .collect();
        let expected = [
            ("提供先", "Recipients"),
            ("国=米国 提供先=甲社", "Country=USA Recipient=A Inc."),
            ("国=米国 提供先=乙社", "Country=USA Recipient=B Inc."),
            ("", "Country=UK Recipient=C Ltd"),
        ];
        assert_eq!(sides, expected.map(|(one, other)| (one.to_owned(), other.to_owned())));
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
            paired(&original, &translation).iter().map(|pair| (pair.original.len(), pair.translation.len())).collect();
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
