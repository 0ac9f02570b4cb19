//! The words that a language itself adds to an edition: the names of records and of their values, the mark of a note,
//! the head of the plain text.
//!
//! They come from the words of the theme, or from the seal of a sealed text, and travel with the edition, so that its
//! page, its plain text and its comparison agree, in the language of the text.

use std::collections::BTreeMap;

use super::{Block, Cookie, Edition, Record, Row, Section, TimeUnit};
use crate::model::ListKind;

/// Words by the ids of their messages.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Labels(BTreeMap<String, String>);

impl Labels {
    /// Returns the words for `id`, or `id` itself if there are none.
    pub(crate) fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.0.get(id).map_or(id, String::as_str)
    }

    /// Returns the words for a day in the life of a notice.
    pub(crate) fn dated(&self, id: &str, date: &str) -> String {
        self.get(id).replace("{date}", date)
    }

    /// Returns a duration in words, or the words for a session if there are no units.
    pub(crate) fn duration(&self, units: &[(TimeUnit, i64)]) -> String {
        match units {
            [] => self.get("duration-session").to_owned(),
            units => {
                let counted = |(unit, count): &(TimeUnit, i64)| self.get(&counted(*unit, *count)).to_owned();
                units.iter().map(counted).collect::<Vec<_>>().join(self.get("duration-separator"))
            }
        }
    }
}

/// Returns the key of a counted unit, whose words differ with the count.
fn counted(unit: TimeUnit, count: i64) -> String {
    format!("{}-{count}", unit.name())
}

/// A source of the words of a language.
pub(super) trait Speaker {
    /// Returns a message, with `{name}` left in place of each named value.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String;
    /// Returns a message about a count, whose `key` includes the count.
    fn count(&self, id: &str, count: i64, key: &str) -> String;
}

/// Collects the labels that an edition needs.
pub(super) fn labels(edition: &Edition, speaker: &impl Speaker) -> Labels {
    let mut collector = LabelCollector { speaker, labels: Labels::default() };
    collector.all(&[
        "plain-notice",
        "plain-version",
        "plain-language",
        "plain-original",
        "plain-original-none",
        "plain-established",
        "plain-announced",
        "plain-effective",
    ]);
    collector.blocks(&edition.gist);
    collector.blocks(&edition.lead);
    collector.blocks(&edition.preamble);
    collector.sections(&edition.sections);
    collector.blocks(&edition.closing);
    collector.labels
}

struct LabelCollector<'a, S> {
    speaker: &'a S,
    labels: Labels,
}

impl<S: Speaker> LabelCollector<'_, S> {
    fn one(&mut self, id: &str) {
        if !self.labels.0.contains_key(id) {
            self.labels.0.insert(id.to_owned(), self.speaker.say(id, &[]));
        }
    }

    fn all(&mut self, ids: &[&str]) {
        ids.iter().for_each(|id| self.one(id));
    }

    fn sections(&mut self, sections: &[Section]) {
        for section in sections {
            self.blocks(&section.gist);
            self.blocks(&section.body);
            self.sections(&section.sections);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(_) | Block::Signature(_) => {}
            Block::List(list) => {
                if list.kind == ListKind::Bullets {
                    self.one("bullet");
                }
                list.items.iter().for_each(|item| self.blocks(&item.blocks));
            }
            Block::Note(blocks) => {
                self.one("note-mark");
                self.blocks(blocks);
            }
            Block::Table(table) => {
                if !table.definitions {
                    self.one("plain-table");
                }
                table.rows.iter().for_each(|row| self.row(row));
            }
            Block::Record(fields) => fields.iter().for_each(|field| self.blocks(&field.value)),
            Block::Dates(events) => events.iter().for_each(|event| self.event(&event.kind.message())),
            Block::Cookies(groups) => {
                self.one("plain-table");
                for group in groups {
                    self.one(&format!("cookie-category-{}", group.category.name()));
                    group.cookies.iter().for_each(|cookie| self.cookie(cookie));
                }
            }
            Block::Records(records) => records.records.iter().for_each(|record| self.record(record)),
        }
    }

    fn row(&mut self, row: &Row) {
        match row {
            Row::Note(blocks) => {
                self.one("note-mark");
                self.blocks(blocks);
            }
            Row::Cells(cells) => cells.iter().for_each(|cell| self.blocks(&cell.blocks)),
        }
    }

    fn event(&mut self, id: &str) {
        let words = self.speaker.say(id, &[("date", "{date}")]);
        self.labels.0.insert(id.to_owned(), words);
    }

    fn cookie(&mut self, cookie: &Cookie) {
        self.all(&["cookie-name", "cookie-category", "cookie-provider", "cookie-purpose", "cookie-lifetime"]);
        self.blocks(&cookie.purpose);
        self.one(if cookie.own { "cookie-party-first" } else { "cookie-party-third" });
        match cookie.lifetime.as_slice() {
            [] => self.one("duration-session"),
            units => {
                self.one("duration-separator");
                for (unit, count) in units {
                    let words = self.speaker.count(unit.name(), *count, &counted(*unit, *count));
                    self.labels.0.insert(counted(*unit, *count), words);
                }
            }
        }
    }

    fn record(&mut self, record: &Record) {
        record.fields.iter().for_each(|field| self.blocks(&field.value));
        if !record.note.is_empty() {
            self.one("note-mark");
            self.blocks(&record.note);
        }
    }
}
