//! HTML that seibun itself writes for insertion into a page of the theme, with everything a reader would extract from
//! it: its words, anchors and links. It is therefore never parsed again, however many pages show it.
//!
//! A template receives a mark in its place; the last pass over the page replaces the mark and fills in the parts that
//! depend on the page.

use std::cell::RefCell;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::escape;
use super::words::{ReadingManner, WordsReader};
use crate::base::{Language, Span};
use crate::pages::whole::UnbreakableUnits;

/// The characters around the number of an inset in its mark: noncharacters, reported if a site contains them.
const MARK: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];

/// HTML and everything known about it; empty if there is nothing to show.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inset(Arc<Inner>);

#[derive(Debug, Clone, Default)]
struct Inner {
    html: String,
    said: String,
    /// The words of each side by its name, if it lays out the sides of a table.
    sides: Vec<(&'static str, String)>,
    ids: Vec<String>,
    /// Each with the byte offset in the HTML before which it belongs, in order.
    open: Vec<(usize, Decided)>,
}

/// A part of an inset that depends on its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decided {
    /// The `dir` attribute of an element in a language.
    Direction(String),
    /// The attributes of a link, written if it leads to another site.
    Link(LinkAim),
    /// The words after the text of that link.
    LinkEnd,
}

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkAim {
    /// The address as written.
    pub(crate) address: String,
    /// Whether the link's text is its address, which print need not repeat.
    pub(crate) is_bare: bool,
    /// Where the link is written, if it is in content.
    pub(crate) written: Option<Span>,
}

impl Inset {
    /// Returns whether there is nothing to show.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.html.is_empty()
    }

    /// Returns its words, as read in the manner in which it was written.
    pub(crate) fn said(&self) -> &str {
        &self.0.said
    }

    /// Returns the words of each side of the lines that it lays out, by the name of the side.
    pub(crate) fn sides(&self) -> &[(&'static str, String)] {
        &self.0.sides
    }

    /// Returns its anchors, in order.
    pub(crate) fn ids(&self) -> &[String] {
        &self.0.ids
    }

    /// Returns its HTML in pieces, each with the part that the page writes after it.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = (&str, Option<&Decided>)> {
        let inner = &*self.0;
        let ends = inner.open.iter().map(|(end, open)| (*end, Some(open))).chain([(inner.html.len(), None)]);
        ends.scan(0, |start, (end, open)| Some((&inner.html[std::mem::replace(start, end)..end], open)))
    }

    /// Returns this inset followed by another.
    pub(crate) fn and(self, other: &Self) -> Self {
        if other.is_empty() {
            return self;
        }
        let mut inner = Arc::unwrap_or_clone(self.0);
        inner.append(&other.0);
        Self(Arc::new(inner))
    }
}

impl Inner {
    fn append(&mut self, other: &Self) {
        let start = self.html.len();
        self.html.push_str(&other.html);
        self.said.push_str(&other.said);
        self.ids.extend_from_slice(&other.ids);
        self.open.extend(other.open.iter().map(|(at, open)| (start + at, open.clone())));
    }
}

thread_local! {
    /// The insets serialised as marks on this thread. Serde passes no context through a view, so there is no other way
    /// from a mark back to its inset.
    static MARKED: RefCell<Vec<Inset>> = const { RefCell::new(Vec::new()) };
}

impl Serialize for Inset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_empty() {
            return serializer.serialize_str("");
        }
        let at = MARKED.with_borrow_mut(|marked| {
            marked.push(self.clone());
            marked.len() - 1
        });
        serializer.serialize_str(&format!("{}{at}{}", MARK[0], MARK[1]))
    }
}

/// Serialises a view; returns the result and the insets of its marks, by number.
pub(crate) fn marked<T>(serialise: impl FnOnce() -> T) -> (T, Vec<Inset>) {
    let outer = MARKED.take();
    let made = serialise();
    (made, MARKED.replace(outer))
}

/// Splits a text of a page at its first mark: the text before it, its number, the text after it.
pub(crate) fn next_mark(text: &str) -> Option<(&str, usize, &str)> {
    let (before, rest) = text.split_once(MARK[0])?;
    let (number, behind) = rest.split_once(MARK[1])?;
    Some((before, number.parse().ok()?, behind))
}

/// Returns whether a page contains a mark or a part of one.
pub(crate) fn has_marks(html: &str) -> bool {
    html.contains(MARK[0]) || html.contains(MARK[1])
}

/// Writes an inset.
pub(crate) struct Html<'a> {
    units: &'a UnbreakableUnits,
    inner: Inner,
    /// The text being written, escaped. It is held until the next tag, because a unit may continue in what follows.
    text: String,
    /// The reading of what is written.
    pub(super) words: WordsReader,
}

impl<'a> Html<'a> {
    /// Returns an empty writer.
    pub(crate) fn new(units: &'a UnbreakableUnits, manner: ReadingManner) -> Self {
        Self { units, inner: Inner::default(), text: String::new(), words: WordsReader::new(manner) }
    }

    /// Returns what was written as an inset.
    pub(crate) fn done(mut self) -> Inset {
        self.flush();
        #[cfg(test)]
        let manner = self.words.manner();
        self.inner.said = self.words.done();
        let inset = Inset(Arc::new(self.inner));
        #[cfg(test)]
        super::tests::read_back(&inset, manner);
        inset
    }

    /// Returns what was written as an inset that lays out sides, each given with its words.
    pub(crate) fn laid_out(mut self, sides: Vec<(&'static str, String)>) -> Inset {
        self.flush();
        self.inner.said.clear();
        self.inner.sides = sides;
        let inset = Inset(Arc::new(self.inner));
        #[cfg(test)]
        super::tests::read_back(&inset, self.words.manner());
        inset
    }

    /// Writes an inset.
    pub(crate) fn inset(&mut self, inset: &Inset) {
        self.flush();
        self.inner.append(&inset.0);
    }

    /// Writes tags, or a part of one, as they are.
    pub(crate) fn tag(&mut self, html: &str) {
        self.flush();
        self.inner.html.push_str(html);
    }

    /// Writes text, escaped, and reads it.
    pub(crate) fn text(&mut self, text: &str) {
        escape::push(&mut self.text, text);
        self.words.say(text);
    }

    /// Writes text that the theme itself keeps on one line.
    pub(crate) fn kept(&mut self, text: &str) {
        self.flush();
        escape::push(&mut self.inner.html, text);
        self.words.say(text);
    }

    /// Writes an attribute into the open tag.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) {
        let html = &mut self.inner.html;
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        escape::push(html, value);
        html.push('"');
    }

    /// Writes an anchor into the open tag.
    pub(crate) fn id(&mut self, anchor: &str) {
        self.attribute("id", anchor);
        self.inner.ids.push(anchor.to_owned());
    }

    /// Writes a language, and the place of its direction, into the open tag.
    pub(crate) fn lang(&mut self, language: &Language) {
        self.attribute("lang", language.as_str());
        self.open(Decided::Direction(language.to_string()));
    }

    /// Opens a span in a language.
    pub(crate) fn foreign(&mut self, language: &Language) {
        self.tag("<span");
        self.lang(language);
        self.tag(">");
    }

    /// Opens a link.
    pub(crate) fn link(&mut self, leads: LinkAim) {
        self.tag("<a");
        self.attribute("href", &leads.address);
        self.words.link(&leads.address);
        self.open(Decided::Link(leads));
        self.tag(">");
    }

    /// Closes the link.
    pub(crate) fn end_link(&mut self) {
        self.flush();
        self.words.end_link();
        self.open(Decided::LinkEnd);
        self.tag("</a>");
    }

    fn open(&mut self, open: Decided) {
        self.inner.open.push((self.inner.html.len(), open));
    }

    fn flush(&mut self) {
        if self.text.is_empty() {
            return;
        }
        match self.units.kept(&self.text) {
            Some(kept) => self.inner.html.push_str(&kept),
            None => self.inner.html.push_str(&self.text),
        }
        self.text.clear();
    }
}
