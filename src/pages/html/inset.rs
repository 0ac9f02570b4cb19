//! HTML that seibun itself writes, to be set into a page of the theme, and with it all that a reader of it would find: what it
//! says, its anchors, its links. So it is read by nobody again, however many pages show it.
//!
//! A template gets a mark in its place; the last pass over the page puts it there, and fills in what only the page knows.

use std::cell::RefCell;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::escape;
use super::words::{Manner, Words};
use crate::base::language::Language;
use crate::base::source::Span;
use crate::pages::whole::Units;

/// What stands before and behind the number of an inset in its mark. They are no characters, and a site that holds them is told.
const MARK: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];

/// HTML with all that is known of it; empty where there is nothing to be shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inset(Arc<Inner>);

#[derive(Debug, Clone, Default)]
struct Inner {
    html: String,
    said: String,
    ids: Vec<String>,
    /// Each with the byte of the HTML before which it belongs, in order.
    open: Vec<(usize, Open)>,
}

/// What the page decides on which an inset stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Open {
    /// The direction of an element in a language, as an attribute.
    Direction(String),
    /// What a link says of itself as attributes, if it leads to another site.
    Link(Leads),
    /// What stands behind the words of that link.
    LinkEnd,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Leads {
    /// The address as it stands there.
    pub(crate) address: String,
    /// Whether its words are its address: on paper it need not be said twice.
    pub(crate) is_bare: bool,
    /// Where it was written, if it stands in content.
    pub(crate) written: Option<Span>,
}

impl Inset {
    /// Returns whether there is nothing to be shown.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.html.is_empty()
    }

    /// Returns what it says, in the manner in which it was written.
    pub(crate) fn said(&self) -> &str {
        &self.0.said
    }

    /// Returns its anchors, in their order.
    pub(crate) fn ids(&self) -> &[String] {
        &self.0.ids
    }

    /// Returns its HTML in pieces, each with what the page writes behind it.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = (&str, Option<&Open>)> {
        let inner = &*self.0;
        let ends = inner.open.iter().map(|(end, open)| (*end, Some(open))).chain([(inner.html.len(), None)]);
        ends.scan(0, |start, (end, open)| Some((&inner.html[std::mem::replace(start, end)..end], open)))
    }

    /// Returns this, and another one behind it.
    pub(crate) fn and(self, other: &Self) -> Self {
        if other.is_empty() {
            return self;
        }
        let mut inner = Arc::unwrap_or_clone(self.0);
        let (start, other) = (inner.html.len(), &*other.0);
        inner.html.push_str(&other.html);
        inner.said.push_str(&other.said);
        inner.ids.extend_from_slice(&other.ids);
        inner.open.extend(other.open.iter().map(|(at, open)| (start + at, open.clone())));
        Self(Arc::new(inner))
    }
}

thread_local! {
    /// What was serialised as a mark on this thread. Serde hands nothing along through a view, and no other way leads back
    /// from a mark to its inset.
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

/// Serialises a view: returns what comes of it, and the insets that its marks stand for, by their numbers.
pub(crate) fn marked<T>(serialise: impl FnOnce() -> T) -> (T, Vec<Inset>) {
    let outer = MARKED.take();
    let made = serialise();
    (made, MARKED.replace(outer))
}

/// Returns the first mark in a text of a page: what stands before it, the number in it, what stands behind it.
pub(crate) fn next_mark(text: &str) -> Option<(&str, usize, &str)> {
    let (before, rest) = text.split_once(MARK[0])?;
    let (number, behind) = rest.split_once(MARK[1])?;
    Some((before, number.parse().ok()?, behind))
}

/// Returns whether a page holds a mark, or a part of one.
pub(crate) fn has_marks(html: &str) -> bool {
    html.contains(MARK[0]) || html.contains(MARK[1])
}

/// Writes an inset.
pub(crate) struct Html<'a> {
    units: &'a Units,
    inner: Inner,
    /// The text that is being written, escaped: until a tag follows, what belongs to a number may go on.
    text: String,
    /// How it is read.
    pub(super) words: Words,
}

impl<'a> Html<'a> {
    /// Returns one that has written nothing.
    pub(crate) fn new(units: &'a Units, manner: Manner) -> Self {
        Self { units, inner: Inner::default(), text: String::new(), words: Words::new(manner) }
    }

    /// Returns what was written.
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

    /// Writes tags as they are, or a part of one.
    pub(crate) fn tag(&mut self, html: &str) {
        self.flush();
        self.inner.html.push_str(html);
    }

    /// Writes text that is read.
    pub(crate) fn text(&mut self, text: &str) {
        escape::push(&mut self.text, text);
        self.words.say(text);
    }

    /// Writes text that the theme keeps in one piece by itself.
    pub(crate) fn kept(&mut self, text: &str) {
        self.flush();
        escape::push(&mut self.inner.html, text);
        self.words.say(text);
    }

    /// Writes an attribute into the tag that is being written.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) {
        let html = &mut self.inner.html;
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        escape::push(html, value);
        html.push('"');
    }

    /// Writes an anchor into the tag that is being written.
    pub(crate) fn id(&mut self, anchor: &str) {
        self.attribute("id", anchor);
        self.inner.ids.push(anchor.to_owned());
    }

    /// Writes a span in a language up to its text.
    pub(crate) fn foreign(&mut self, language: &Language) {
        self.tag("<span");
        self.attribute("lang", language.as_str());
        self.open(Open::Direction(language.to_string()));
        self.tag(">");
    }

    /// Writes a link up to its words.
    pub(crate) fn link(&mut self, leads: Leads) {
        self.tag("<a");
        self.attribute("href", &leads.address);
        self.words.link(&leads.address);
        self.open(Open::Link(leads));
        self.tag(">");
    }

    /// Ends that link.
    pub(crate) fn end_link(&mut self) {
        self.flush();
        self.words.end_link();
        self.open(Open::LinkEnd);
        self.tag("</a>");
    }

    fn open(&mut self, open: Open) {
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
