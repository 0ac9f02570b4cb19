//! Blocks: lists with their numbers, and blocks made from records.

use jiff::civil::Date;

use crate::base::{Rule, Spanned};
use crate::model::NodeNumber;
use crate::model::numbering::number_alone;
use crate::model::{
    Block as Written, Item as WrittenItem, Layout, List as WrittenList, ListKind, NodeId, NumberingLevel, Placeholder,
    RecordText, Version,
};

use super::build::Builder;
use super::{
    Block, EventKind, Item, List, NUMBER_NOT_SHOWN, NoticeEvent, PLACEHOLDER_WITHOUT_VALUE, TYPED_NUMBER, plain_text,
};

/// A placeholder for a block in the middle of a sentence.
pub(crate) static MISPLACED_BLOCK: Rule = Rule::error("misplaced-block");
/// A `{#name}` in a text outside the rows of the version's records, to which nothing can refer.
pub(crate) static RECORD_ITEM_NAME: Rule = Rule::error("record-item-name");

impl<'a> Builder<'a> {
    /// Resolves blocks.
    pub(super) fn blocks(&mut self, written: &'a [Written]) -> Vec<Block> {
        let mut blocks: Vec<Block> = written.iter().filter_map(|block| self.block(block)).collect();
        blocks.shrink_to_fit();
        blocks
    }

    fn block(&mut self, block: &'a Written) -> Option<Block> {
        match block {
            Written::Paragraph(inlines) => Some(Block::Paragraph(self.inlines(inlines))),
            Written::Note(blocks) => Some(Block::Note(self.blocks(blocks))),
            Written::List(list) => {
                self.check_typed(list);
                self.check_shown(list);
                let items = list.items.iter().map(|item| self.item(item)).collect();
                Some(Block::List(List { kind: list.kind, items }))
            }
            Written::Embed(placeholder) => self.embed(placeholder),
        }
    }

    /// Builds a text of a record, which is numbered by itself and belongs to no section.
    pub(super) fn writing(&mut self, writing: &'a RecordText) -> Vec<Block> {
        let numbers = number_alone(&writing.blocks, writing.nodes, self.context.scheme);
        let outer = (self.aside.replace(numbers), std::mem::take(&mut self.here));
        let blocks = self.blocks(&writing.blocks);
        (self.aside, self.here) = outer;
        blocks
    }

    /// Builds a text of a row of records, whose parts references can name.
    pub(super) fn row_text(&mut self, writing: &'a RecordText) -> Vec<Block> {
        let outer = std::mem::replace(&mut self.in_row, true);
        let blocks = self.writing(writing);
        self.in_row = outer;
        blocks
    }

    /// Returns a text of a record as bare words, for places that cannot hold blocks.
    pub(super) fn inline_words(&mut self, writing: &'a RecordText) -> String {
        let blocks = self.writing(writing);
        let words = blocks.iter().filter_map(|block| match block {
            Block::Paragraph(inlines) => Some(plain_text(inlines)),
            _ => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// Reports a name in a text that may appear in many places, such as that of a contact: no reference leads there.
    pub(super) fn no_name_in_record(&mut self, name: &Spanned<String>) {
        let citable = self.in_row && self.facts.is_empty();
        if self.aside.is_some() && !citable {
            self.findings.push(RECORD_ITEM_NAME.at(name.span).with("name", &name.value).hint("record"));
        }
    }

    /// Returns the number of an item; within a text of a record, its number there.
    fn own_number(&self, node: NodeId) -> &NodeNumber {
        self.aside.as_ref().unwrap_or(self.context.numbers).get(node)
    }

    fn item(&mut self, item: &'a WrittenItem) -> Item {
        item.name.iter().for_each(|name| self.no_name_in_record(name));
        let outer = self.here.node.replace(item.node);
        let number = self.own_number(item.node);
        let (text, anchor) = (number.text.clone(), number.anchor.clone());
        let built = Item {
            anchor,
            name: item.name.as_ref().map(|name| name.value.clone()),
            number: text,
            title: self.inlines(&item.title),
            blocks: self.blocks(&item.blocks),
        };
        self.here.node = outer;
        built
    }

    /// Reports typed numbers that differ from the count, since they would mislead a reader of the file. Numbers that
    /// merely count on from a wrong one are not reported, and a list of nothing but 1 is reported once.
    fn check_typed(&mut self, list: &WrittenList) {
        // What is not shown is reported as such.
        if list.items.first().is_none_or(|item| self.own_number(item.node).text.is_empty()) {
            return;
        }
        let mut wrong: Option<u32> = None;
        let ones = list.items.len() > 1 && list.items.iter().all(|item| item.typed == Some(1));
        for (item, index) in list.items.iter().zip(1..) {
            let Some(typed) = item.typed else { continue };
            let position = self.own_number(item.node).position;
            let count = match list.kind {
                ListKind::Paragraphs if position.paragraph > 0 && position.item == 0 => position.paragraph,
                _ => index,
            };
            if typed == count {
                wrong = None;
                continue;
            }
            if wrong.and_then(|before| before.checked_add(1)) != Some(typed) {
                let finding = TYPED_NUMBER.at(item.span).with("typed", typed).with("number", count);
                self.findings.push(finding.hint(if ones { "all" } else { "renumber" }));
            }
            if ones {
                break;
            }
            wrong = Some(typed);
        }
    }

    /// Reports a counted list whose numbers the scheme does not write: what is typed must be published.
    fn check_shown(&mut self, list: &WrittenList) {
        let Some(item) = list.items.first().filter(|_| list.kind.is_counted()) else { return };
        let number = self.own_number(item.node);
        if number.text.is_empty() {
            let problem = match number.level {
                None => "deep",
                Some(NumberingLevel::Paragraph) => "paragraphs",
                Some(_) => "level",
            };
            self.findings.push(NUMBER_NOT_SHOWN.at(item.span).with("problem", problem).hint("write"));
        }
    }

    fn embed(&mut self, placeholder: &'a Placeholder) -> Option<Block> {
        let path = placeholder.path.as_str();
        if self.aside.is_some() {
            let finding = MISPLACED_BLOCK.at(placeholder.span).with("name", path);
            self.findings.push(finding.hint("record"));
            return None;
        }
        let (block, empty) = match path {
            "operator" => of(self.company_block(self.context.operator()), Block::Record),
            "signature" => of(self.signature(), Block::Signature),
            "dates" => of(self.events(), Block::Dates),
            "cookies" => of(self.cookies(), Block::Cookies),
            _ => match self.records(path) {
                Some(records) => {
                    let empty = records.records.is_empty();
                    (Block::Records(records), empty)
                }
                None => return self.embed_named(placeholder),
            },
        };
        if empty && !self.context.version.records_unreadable {
            let finding = PLACEHOLDER_WITHOUT_VALUE.at(placeholder.span).with("name", path);
            self.findings.push(finding.hint("fill"));
        }
        Some(block)
    }

    /// Resolves a table or a contact.
    fn embed_named(&mut self, placeholder: &'a Placeholder) -> Option<Block> {
        let path = placeholder.path.as_str();
        if let Some(id) = path.strip_prefix("table:") {
            return self.own_table(id, placeholder);
        }
        if let Some(id) = path.strip_prefix("include:") {
            return self.included_table(id, placeholder);
        }
        if let Some(name) = path.strip_prefix("company.") {
            let company = self.context.further_company(name);
            if company.is_none() {
                self.unknown_company(name, placeholder.span);
            }
            return company.map(|company| Block::Record(self.company_block(Some(company))));
        }
        self.contact_block(path.strip_prefix("contact.")?, placeholder)
    }

    /// Returns the days of establishment, effect and revision up to this version. The first effective date is one of
    /// effect, unless it is listed among the dates of revision.
    pub(super) fn events(&self) -> Vec<NoticeEvent> {
        let (notice, version) = (self.context.notice, self.context.version);
        let event =
            |kind, date| NoticeEvent { kind, date, text: self.context.day(date), changed: self.changed(kind, date) };
        if let Some(seal) = &version.seal {
            return seal.events.iter().map(|(kind, date)| event(*kind, *date)).collect();
        }
        let until = version.effective.as_ref().map(|date| date.value);
        let versions = notice.versions.iter().filter(|other| !other.draft || other.id == version.id);
        let dated: Vec<Date> =
            versions.clone().filter_map(|other| other.effective.as_ref()).map(|date| date.value).collect();
        let recorded: Vec<Date> = versions.flat_map(|other| &other.revised).map(|date| date.value).collect();
        let first = dated.first().copied();
        let established = version.established.as_ref().map(|date| date.value).or(first);
        let mut days: Vec<Date> = dated.into_iter().chain(recorded.iter().copied()).chain(established).collect();
        days.retain(|day| until.is_none_or(|until| *day <= until));
        days.sort();
        days.dedup();
        let kind = |day| {
            if Some(day) == established {
                EventKind::Established
            } else if Some(day) == first && !recorded.contains(&day) {
                EventKind::Effective
            } else {
                EventKind::Revised
            }
        };
        days.into_iter().map(|date| event(kind(date), date)).collect()
    }

    /// Returns the summary of the version of a day of revision, if the days are laid out as labelled lines.
    fn changed(&self, kind: EventKind, date: Date) -> String {
        let context = self.context;
        let mut layouts = context.version.records.layouts.iter();
        if kind != EventKind::Revised || !layouts.any(|(name, layout)| name == "dates" && *layout == Layout::List) {
            return String::new();
        }
        let of_day = |version: &&Version| version.effective.as_ref().is_some_and(|day| day.value == date);
        let summary = || context.notice.versions.iter().find(of_day)?.summary.as_ref()?.get(context.language).cloned();
        context.kept(format!("change-{date}"), || summary().unwrap_or_default())
    }
}

/// Returns a block of parts, and whether it is empty.
fn of<T>(parts: Vec<T>, block: fn(Vec<T>) -> Block) -> (Block, bool) {
    let empty = parts.is_empty();
    (block(parts), empty)
}
