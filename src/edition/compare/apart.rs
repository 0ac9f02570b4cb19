//! Takes blocks apart into units that can be set beside their translation: items, rows of tables, records, cookies.

use crate::edition::{
    Block, Cell, Cookie, CookieGroup, Inline, Item, Labels, List, Record, RecordField, Records, Row, Table, plain_text,
};
use crate::model::Layout;

/// A unit of a text.
#[derive(Debug, Clone)]
pub(super) struct Standalone {
    /// Its kind, the same in every language.
    pub(super) kind: String,
    /// Its content.
    pub(super) block: Block,
}

/// Takes the lists, tables and records of blocks apart. The contents of an item follow it, in lists of their own inside
/// an item without a number.
pub(super) fn apart(blocks: &[Block], labels: &Labels) -> Vec<Standalone> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::List(list) => {
                let alone = |item| Block::List(List { kind: list.kind, items: vec![item] });
                all.extend(list.items.iter().flat_map(|item| item_apart(item, labels)).map(alone).map(whole));
            }
            Block::Table(table) if table.definitions || !table.columns.is_empty() => all.extend(table_apart(table)),
            Block::Cookies(groups) => all.extend(groups.iter().flat_map(|group| cookies_apart(group, labels))),
            Block::Records(records) => all.extend(records.records.iter().map(|record| record_alone(records, record))),
            block => all.push(whole(block.clone())),
        }
    }
    all
}

fn whole(block: Block) -> Standalone {
    Standalone { kind: kind(&block), block }
}

/// Splits an item into itself and the items inside it.
fn item_apart(item: &Item, labels: &Labels) -> Vec<Item> {
    let mut parts = vec![Item { blocks: Vec::new(), ..item.clone() }];
    let going_on = |blocks| Item { anchor: None, name: None, number: String::new(), title: Vec::new(), blocks };
    let mut inside = false;
    for block in &item.blocks {
        match (block, parts.last_mut().filter(|_| !inside)) {
            (Block::List(_), _) => {
                let inner = apart(std::slice::from_ref(block), labels).into_iter().map(|inner| inner.block);
                parts.extend(inner.map(|inner| going_on(vec![inner])));
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

/// Splits a table into its caption and a record for each row: its cells under the heads of their columns. A cell that
/// covers several rows is repeated in each.
fn table_apart(table: &Table) -> Vec<Standalone> {
    let mut all = Vec::new();
    if !table.caption.is_empty() {
        let caption = caption(&table.anchor, &table.caption);
        all.push(Standalone { kind: format!("caption {}", table.anchor), block: caption });
    }
    let mut above: Vec<Option<Cell>> = vec![None; table.columns.len().max(2)];
    let mut anchor = table.caption.is_empty().then_some(table.anchor.as_str());
    for row in &table.rows {
        all.push(match row {
            Row::Note(blocks) => {
                Standalone { kind: format!("note {}", table.anchor), block: Block::Note(blocks.clone()) }
            }
            Row::Cells(cells) => {
                let mut fields = row_fields(table, cells, &mut above);
                if let (Some(field), Some(anchor)) = (fields.first_mut(), anchor.take()) {
                    mark(&mut field.value, anchor);
                }
                Standalone { kind: format!("row {}", table.anchor), block: Block::Record(fields) }
            }
        });
    }
    all
}

fn row_fields(table: &Table, cells: &[Cell], above: &mut [Option<Cell>]) -> Vec<RecordField> {
    if let (true, [term, meanings @ ..]) = (table.definitions, cells) {
        let value = meanings.iter().flat_map(|cell| cell.blocks.clone()).collect();
        return vec![RecordField { label: words(&term.blocks), value }];
    }
    let label = |cell: &Cell| {
        let heads = table.columns.iter().skip(cell.column).take(cell.width).map(|head| plain_text(head));
        heads.collect::<Vec<_>>().join(" / ")
    };
    let mut fields = Vec::new();
    for (column, waiting) in above.iter_mut().enumerate() {
        if let Some(cell) = cells.iter().find(|cell| cell.column == column) {
            fields.push(RecordField { label: label(cell), value: cell.blocks.clone() });
            let again = Cell { span: cell.span.saturating_sub(1), blocks: unnamed(&cell.blocks), ..cell.clone() };
            *waiting = (again.span > 0).then_some(again);
        } else if let Some(cell) = waiting {
            fields.push(RecordField { label: label(cell), value: cell.blocks.clone() });
            cell.span -= 1;
            *waiting = Some(cell.clone()).filter(|cell| cell.span > 0);
        }
    }
    fields
}

/// Returns the cookies of a category as records, after its name.
fn cookies_apart(group: &CookieGroup, labels: &Labels) -> Vec<Standalone> {
    let name = group.category.name();
    let title = labels.get(&format!("cookie-category-{name}")).to_owned();
    let caption = Standalone { kind: format!("cookies {name}"), block: caption(&format!("cookies-{name}"), &title) };
    let alone = |cookie: &Cookie| {
        let text = |words: String| vec![Block::Paragraph(vec![Inline::Words(words)])];
        let party = labels.get(if cookie.own { "cookie-party-first" } else { "cookie-party-third" });
        let [provider, party] = [&cookie.provider, party].map(|words: &str| Inline::Words(words.to_owned()));
        let provider = vec![Block::Paragraph(vec![provider, Inline::Break, party])];
        let field = |id: &str, value| RecordField { label: labels.get(id).to_owned(), value };
        let fields = vec![
            field("cookie-name", text(cookie.name.clone())),
            field("cookie-provider", provider),
            field("cookie-purpose", cookie.purpose.clone()),
            field("cookie-lifetime", text(labels.duration(&cookie.lifetime))),
        ];
        Standalone { kind: format!("cookie {}", cookie.name), block: Block::Record(fields) }
    };
    [caption].into_iter().chain(group.cookies.iter().map(alone)).collect()
}

fn record_alone(records: &Records, record: &Record) -> Standalone {
    let layout = Some(records.layout.filter(|layout| *layout == Layout::Prose).unwrap_or(Layout::List));
    let kind = format!("{} {}", records.kind, record.anchor.as_deref().unwrap_or_default());
    Standalone { kind, block: Block::Records(Records { kind: records.kind, layout, records: vec![record.clone()] }) }
}

/// Returns a caption as a line of its own, to which references to the table lead.
fn caption(anchor: &str, words: &str) -> Block {
    let words = Inline::Strong(vec![Inline::Words(words.to_owned())]);
    Block::Paragraph(vec![Inline::Mark { anchor: anchor.to_owned(), words: String::new() }, words])
}

/// Makes these blocks the target of references to `anchor`.
fn mark(blocks: &mut Vec<Block>, anchor: &str) {
    let mark = Inline::Mark { anchor: anchor.to_owned(), words: String::new() };
    match blocks.first_mut() {
        Some(Block::Paragraph(inlines)) => inlines.insert(0, mark),
        _ => blocks.insert(0, Block::Paragraph(vec![mark])),
    }
}

/// Returns the same blocks without anchors.
fn unnamed(blocks: &[Block]) -> Vec<Block> {
    let item = |item: &Item| Item {
        anchor: None,
        name: None,
        title: unnamed_words(&item.title),
        blocks: unnamed(&item.blocks),
        ..item.clone()
    };
    let block = |block: &Block| match block {
        Block::Paragraph(inlines) => Block::Paragraph(unnamed_words(inlines)),
        Block::List(list) => Block::List(List { kind: list.kind, items: list.items.iter().map(item).collect() }),
        Block::Note(blocks) => Block::Note(unnamed(blocks)),
        block => block.clone(),
    };
    blocks.iter().map(block).collect()
}

fn unnamed_words(inlines: &[Inline]) -> Vec<Inline> {
    let inline = |inline: &Inline| match inline {
        Inline::Mark { words, .. } => Inline::Words(words.clone()),
        Inline::Emphasis(inner) => Inline::Emphasis(unnamed_words(inner)),
        Inline::Strong(inner) => Inline::Strong(unnamed_words(inner)),
        Inline::Foreign(language, inner) => Inline::Foreign(language.clone(), unnamed_words(inner)),
        inline => inline.clone(),
    };
    inlines.iter().map(inline).collect()
}

/// Returns the words of a cell.
fn words(blocks: &[Block]) -> String {
    let text = |block: &Block| match block {
        Block::Paragraph(inlines) => plain_text(inlines),
        _ => String::new(),
    };
    blocks.iter().map(text).collect()
}

/// Returns the kind of a block, the same in every language.
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
