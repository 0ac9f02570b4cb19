//! The names in the records of a version that references can lead to: whole records, and things in their texts.

use std::collections::BTreeMap;

use super::entry::CommonEntry;
use super::legal::{LegalRecords, RecordValue};
use super::record::{Cookie, Records, Transmission};
use super::text::{Block, RecordText, marks, plain_words};
use crate::base::{Language, Localised, Spanned};

/// A target of references in the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedThing {
    /// The anchor, for links to it.
    pub(crate) anchor: String,
    /// Its name in a reference without words.
    pub(crate) title: String,
}

/// Returns the anchor of a named record of the law.
pub(crate) fn record_anchor(id: &str) -> String {
    format!("record-{id}")
}

/// Returns the anchor of a named cookie.
pub(crate) fn cookie_anchor(id: &str) -> String {
    format!("cookie-{id}")
}

/// Returns the anchor of an external transmission.
pub(crate) fn transmission_anchor(id: &str) -> String {
    format!("transmission-{id}")
}

impl Records {
    /// Returns the names that references can lead to in a language. The first thing with a name wins.
    pub(crate) fn named(&self, language: &Language) -> BTreeMap<String, NamedThing> {
        let records =
            self.legal.titles(language).map(|(id, title)| (id.value.clone(), record_anchor(&id.value), title));
        let things = self.names(language, true);
        let things = things.into_iter().map(|(name, title)| (name.value.clone(), name.value.clone(), title));
        let cookie = |cookie: &Cookie| {
            let id = &cookie.id.as_ref()?.value;
            Some((id.clone(), cookie_anchor(id), cookie.name.clone()))
        };
        let transmission = |row: &Transmission| {
            let title = row.service.get(language).map(RecordText::plain).unwrap_or_default();
            (row.id.value.clone(), transmission_anchor(&row.id.value), title)
        };
        let rows = self.transmissions.iter().map(transmission);
        let mut named = BTreeMap::new();
        for (name, anchor, title) in records.chain(things).chain(self.cookies.iter().filter_map(cookie)).chain(rows) {
            named.entry(name).or_insert(NamedThing { anchor, title });
        }
        named
    }

    /// Returns the names in the texts of the records in a language, each with the words that follow it. Those of the
    /// purposes are included only if `purposes` is set.
    pub(crate) fn names(&self, language: &Language, purposes: bool) -> Vec<(&Spanned<String>, String)> {
        let mut texts = RecordTexts { language, all: Vec::new() };
        self.legal.texts(&mut texts, purposes);
        for row in &self.transmissions {
            texts.some(&[Some(&row.service), row.site.as_ref(), Some(&row.recipient), row.country.as_ref()]);
            texts.lists(&[Some(&row.sent)]);
            texts.some(&[Some(&row.purpose), row.recipient_purpose.as_ref()]);
            texts.common(&row.common);
        }
        self.cookies.iter().for_each(|cookie| texts.some(&[Some(&cookie.purpose)]));
        let mut names = Vec::new();
        texts.all.into_iter().for_each(|text| named_in(&text.blocks, &mut names));
        names
    }
}

impl LegalRecords {
    fn texts<'r>(&'r self, texts: &mut RecordTexts<'_, 'r>, purposes: bool) {
        for record in self.0.iter().filter(|record| purposes || record.kind != "purpose") {
            for (_, value) in &record.values {
                match value {
                    RecordValue::Text(text) | RecordValue::Term(_, Some(text)) => texts.some(&[Some(text)]),
                    RecordValue::List(list) => texts.lists(&[Some(list)]),
                    _ => {}
                }
            }
            texts.common(&record.common);
        }
    }
}

/// Collects the texts of records in a language.
struct RecordTexts<'l, 'r> {
    language: &'l Language,
    all: Vec<&'r RecordText>,
}

impl<'r> RecordTexts<'_, 'r> {
    fn some(&mut self, texts: &[Option<&'r Localised<RecordText>>]) {
        self.all.extend(texts.iter().flatten().filter_map(|text| text.get(self.language)));
    }

    fn lists(&mut self, lists: &[Option<&'r Localised<Vec<RecordText>>>]) {
        self.all.extend(lists.iter().flatten().filter_map(|list| list.get(self.language)).flatten());
    }

    fn common(&mut self, common: &'r CommonEntry) {
        common.more.iter().for_each(|more| self.some(&[Some(&more.text)]));
        self.some(&[common.note.as_ref()]);
    }
}

/// Collects the names in blocks, each with the words of its line, or for a number within a sentence, the number as
/// typed.
fn named_in<'w>(blocks: &'w [Block], names: &mut Vec<(&'w Spanned<String>, String)>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => {
                names.extend(marks(inlines).into_iter().map(|mark| match mark.words.as_str() {
                    "" => (&mark.name, plain_words(inlines)),
                    words => (&mark.name, words.to_owned()),
                }));
            }
            Block::Note(inner) => named_in(inner, names),
            Block::Embed(_) => {}
            Block::List(list) => {
                for item in &list.items {
                    let words = match (item.title.as_slice(), item.blocks.first()) {
                        ([], Some(Block::Paragraph(first))) => plain_words(first),
                        (title, _) => plain_words(title),
                    };
                    names.extend(item.name.as_ref().map(|name| (name, words)));
                    named_in(&item.blocks, names);
                }
            }
        }
    }
}
