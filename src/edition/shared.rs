//! Several services of one recipient, in labelled lines: shared lines are written once, followed by each service.

use std::collections::BTreeSet;

use super::{Block, Inline, Item, List, Record, RecordField};
use crate::model::ListKind;

/// Merges records that repeat the line `label` of the one above into one record with it.
pub(super) fn together(records: &[Record], label: &str) -> Vec<Record> {
    let mut joined = Vec::with_capacity(records.len());
    let mut rest = records;
    while let Some((first, others)) = rest.split_first() {
        let follows = others.iter().take_while(|record| record.same.iter().any(|same| same == label)).count();
        let (these, behind) = others.split_at(follows);
        match one_of(first, these) {
            Some(one) => joined.push(one),
            None => joined.extend(rest[..=follows].iter().cloned()),
        }
        rest = behind;
    }
    joined
}

/// Merges several records into one: the lines that all share, then a list of the records, each titled by the first line
/// of its own. `None` if there is only one, or if their titles differ in label or cannot be titles.
fn one_of(first: &Record, others: &[Record]) -> Option<Record> {
    let shared = |label: &String| others.iter().all(|record| record.same.contains(label));
    let shared: BTreeSet<&str> =
        others.first()?.same.iter().filter(|label| shared(label)).map(String::as_str).collect();
    let (head, _) = parted(first, &shared);
    let mut label = None;
    let mut items = Vec::new();
    for record in [first].into_iter().chain(others) {
        let (_, own) = parted(record, &shared);
        let (title, rest) = own.split_first()?;
        if *label.get_or_insert(&title.label) != &title.label {
            return None;
        }
        items.push(item(record, title, rest)?);
    }
    let services =
        RecordField { label: label?.clone(), value: vec![Block::List(List { kind: ListKind::Bullets, items })] };
    let fields = head.into_iter().cloned().chain([services]).collect();
    Some(Record { anchor: None, fields, note: Vec::new(), same: Vec::new() })
}

/// Splits the lines of a record into those it shares with others, and its own.
fn parted<'r>(record: &'r Record, shared: &BTreeSet<&str>) -> (Vec<&'r RecordField>, Vec<&'r RecordField>) {
    record.fields.iter().partition(|field| shared.contains(field.label.as_str()))
}

/// Returns a record as an item: its title, its other lines and its note; `None` if the title is not a single paragraph.
fn item(record: &Record, title: &RecordField, rest: &[&RecordField]) -> Option<Item> {
    let title: Vec<Inline> = match title.value.as_slice() {
        [Block::Paragraph(words)] => words.clone(),
        _ => return None,
    };
    let lines = Block::Record(rest.iter().copied().cloned().collect());
    let note = Some(record.note.clone()).filter(|note| !note.is_empty()).map(Block::Note);
    let blocks = Some(lines).filter(|_| !rest.is_empty()).into_iter().chain(note).collect();
    Some(Item { anchor: record.anchor.clone(), name: None, number: String::new(), title, blocks })
}
