//! Reads what a page shows of its text.
//!
//! The theme says which elements hold the text (`data-sealed`), and what inside them stands beside it (`data-beside`): links
//! to other languages, what is said of a section. Everything else in them is text. Of a page that lays out words of a text anew
//! (a comparison, a translation beside its original) it says which elements hold them (`data-said`): their bare words are read.
//! What is set in there says itself what it says.

use std::collections::BTreeMap;

use super::markup::decode;
use super::tag::Tag;
use crate::edition::text_form::leaves;
use crate::pages::html::words::{led, say};

/// The attribute of an element that holds the text, or a part of it; its value names the text, where a page shows several.
pub(super) const SEALED: &str = "data-sealed";
/// The attribute of an element inside it that does not belong to the text.
pub(super) const BESIDE: &str = "data-beside";
/// The attribute of an element that holds words which seibun laid out; its value names the side on which they stand.
pub(super) const SAID: &str = "data-said";

/// What to do where an element ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// A part of the text ends.
    Sealed,
    /// Words of a side end.
    Said,
    /// What stands beside it ends.
    Beside,
    /// A link of the theme's ends that leads off the site: no text has it there.
    Leads(String),
}

/// What was read up to now.
#[derive(Debug, Default)]
pub(super) struct Reader {
    sealed: usize,
    /// In words of a side.
    said: usize,
    beside: usize,
    /// The text of which each part is, and where it begins.
    starts: Vec<(String, usize)>,
    /// What was read.
    words: String,
    /// The text that is being read, as it is written.
    raw: String,
}

impl Reader {
    /// Returns all that was read of each text.
    pub(super) fn done(&mut self) -> BTreeMap<String, String> {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        let ends = self.starts.iter().skip(1).map(|(_, start)| *start).chain([self.words.len()]);
        for ((name, start), end) in self.starts.iter().zip(ends) {
            texts.entry(name.clone()).or_default().push_str(&self.words[*start..end]);
        }
        texts
    }

    fn reads(&self) -> bool {
        self.sealed + self.said > 0 && self.beside == 0
    }

    /// Reads a piece of text; `last` is the one with which it ends.
    pub(super) fn text(&mut self, piece: &str, last: bool) {
        if !self.reads() {
            return;
        }
        self.raw.push_str(piece);
        if last {
            say(&decode(&self.raw), self.said == 0, &mut self.words);
            self.raw.clear();
        }
    }

    /// Reads what is set in.
    pub(super) fn inset(&mut self, said: &str) {
        if self.reads() {
            self.words.push_str(said);
        }
    }

    /// Reads a start tag, and says what is to happen where its element ends.
    pub(super) fn start(&mut self, tag: &Tag<'_>) -> Option<End> {
        // What browsers hide is not shown.
        if tag.value(BESIDE).is_some() || tag.value("hidden").is_some() {
            self.beside += 1;
            return Some(End::Beside);
        }
        for (attribute, end) in [(SEALED, End::Sealed), (SAID, End::Said)] {
            if let Some(name) = tag.value(attribute) {
                self.begin(name, &end);
                return Some(end);
            }
        }
        if tag.name != "a" || !self.reads() {
            return None;
        }
        let address = decode(tag.value("href").unwrap_or_default());
        leaves(&address).then(|| End::Leads(address.into_owned()))
    }

    /// Begins a part of a text, or of a side.
    fn begin(&mut self, name: &str, end: &End) {
        if self.sealed + self.said == 0 {
            self.starts.push((decode(name).into_owned(), self.words.len()));
        }
        *if *end == End::Said { &mut self.said } else { &mut self.sealed } += 1;
    }

    /// Does what is to happen where an element ends.
    pub(super) fn end(&mut self, end: &End) {
        match end {
            End::Sealed => self.sealed -= 1,
            End::Said => self.said -= 1,
            End::Beside => self.beside -= 1,
            End::Leads(address) => self.words.push_str(&led(address)),
        }
    }
}
