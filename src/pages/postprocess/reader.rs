//! Reads what a page shows of its text.
//!
//! The theme marks the elements that contain the text (`data-sealed`), and the content inside them that is not part of
//! it (`data-beside`): links to other languages, remarks on a section. Everything else in those elements is text. If a
//! page lays out the words of a text anew (a comparison, a translation beside its original), the theme marks the
//! elements that contain them (`data-said`), which are read as bare words. Insets bring their own reading.

use std::collections::BTreeMap;

use super::markup::decode;
use super::tag::Tag;
use crate::edition::text_form::leaves;
use crate::pages::html::inset::Inset;
use crate::pages::html::words::{led, say};

/// The attribute of an element with the text or a part of it; its value names the text if a page shows several.
pub(super) const SEALED: &str = "data-sealed";
/// The attribute of an element inside the text that is not part of it.
pub(super) const BESIDE: &str = "data-beside";
/// The attribute of an element with words that seibun laid out; its value names the side they belong to.
pub(super) const SAID: &str = "data-said";

/// What to do at the end of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ElementEnd {
    /// A part of the text ends.
    Sealed,
    /// Words of a side end.
    Said,
    /// Content beside the text ends.
    Beside,
    /// A link of the theme's to another site ends; its address is read, as no text contains it.
    Leads(String),
}

/// The state of reading a page.
#[derive(Debug, Default)]
pub(super) struct PageReader {
    sealed: usize,
    /// The number of open elements with words of a side.
    said: usize,
    beside: usize,
    /// The name of the text of each part, and where the part begins in `words`.
    starts: Vec<(String, usize)>,
    /// The words read so far.
    words: String,
    /// The text being read, before it is decoded.
    raw: String,
}

impl PageReader {
    /// Returns the words read of each text, by name.
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

    /// Reads a piece of a text node; `last`: whether it is the last piece.
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

    /// Reads the words of an inset. One that lays out sides is read as elements with the words of each.
    pub(super) fn inset(&mut self, inset: &Inset) {
        if self.reads() {
            self.words.push_str(inset.said());
        }
        let shown = if self.beside == 0 { inset.sides() } else { &[] };
        for (side, said) in shown {
            if self.sealed + self.said == 0 {
                self.starts.push(((*side).to_owned(), self.words.len()));
            }
            self.words.push_str(said);
        }
    }

    /// Reads a start tag; returns what to do at the end of its element.
    pub(super) fn start(&mut self, tag: &Tag<'_>) -> Option<ElementEnd> {
        // Browsers do not show hidden elements.
        if tag.value(BESIDE).is_some() || tag.value("hidden").is_some() {
            self.beside += 1;
            return Some(ElementEnd::Beside);
        }
        for (attribute, end) in [(SEALED, ElementEnd::Sealed), (SAID, ElementEnd::Said)] {
            if let Some(name) = tag.value(attribute) {
                self.begin(name, &end);
                return Some(end);
            }
        }
        if tag.name != "a" || !self.reads() {
            return None;
        }
        let address = decode(tag.value("href").unwrap_or_default());
        leaves(&address).then(|| ElementEnd::Leads(address.into_owned()))
    }

    /// Begins a part of a text or of a side.
    fn begin(&mut self, name: &str, end: &ElementEnd) {
        if self.sealed + self.said == 0 {
            self.starts.push((decode(name).into_owned(), self.words.len()));
        }
        *if *end == ElementEnd::Said { &mut self.said } else { &mut self.sealed } += 1;
    }

    /// Handles the end of an element.
    pub(super) fn end(&mut self, end: &ElementEnd) {
        match end {
            ElementEnd::Sealed => self.sealed -= 1,
            ElementEnd::Said => self.said -= 1,
            ElementEnd::Beside => self.beside -= 1,
            ElementEnd::Leads(address) => self.words.push_str(&led(address)),
        }
    }
}
