//! The handling of each start tag.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use lol_html::html_content::{ContentType, Element, EndTag, TextChunk, TextType};
use lol_html::{EndTagHandler, HandlerResult};

use super::address::{Address, candidates};
use super::markup::{decode, fragment, heading_text, shorten};
use super::policy::{Role, refused_attribute, refused_element, role};
use super::reader::{BESIDE, PageReader, SAID, SEALED};
use super::tag::{Attribute, Tag};
use super::{Link, Settings, Violation, ViolationKind};
use crate::pages::html::escape::escape;
use crate::pages::html::inset::{Decided, Inset, LinkAim, next_mark};
use crate::read::theme::css;

/// How many characters of a tag, and of a value in it, a message shows.
const MOST_TAG: usize = 72;
const MOST_VALUE: usize = 48;
/// The classes of elements that the theme itself keeps on one line.
const KEPT: [&str; 2] = ["section-number", "number"];

/// The state of a pass.
pub(super) struct Pass<'p> {
    html: &'p str,
    settings: &'p Settings<'p>,
    reader: Option<Rc<RefCell<PageReader>>>,
    /// The number of open elements in whose text no units are kept together.
    kept: Rc<Cell<usize>>,
    /// See [`super::Processed::ids`].
    pub(super) ids: BTreeSet<String>,
    /// See [`super::Processed::links`].
    pub(super) links: Vec<Link>,
    /// See [`super::Processed::violations`].
    pub(super) violations: Vec<Violation>,
}

impl<'p> Pass<'p> {
    /// Returns a pass over `html` that has not begun.
    pub(super) fn new(html: &'p str, settings: &'p Settings<'p>, reader: Option<Rc<RefCell<PageReader>>>) -> Self {
        let (ids, links, violations) = (BTreeSet::new(), Vec::new(), Vec::new());
        Self { html, settings, reader, kept: Rc::default(), ids, links, violations }
    }

    /// Checks a start tag and changes it.
    pub(super) fn element(&mut self, element: &mut Element<'_, '_>) -> HandlerResult {
        let tag = Tag::read(self.html, element);
        if let Some(reader) = &self.reader {
            read_text(reader, &tag, element);
        }
        for name in [SEALED, SAID, BESIDE].into_iter().filter(|name| tag.value(name).is_some()) {
            element.remove_attribute(name);
        }
        // SVG and MathML take no HTML elements.
        if !tag.is_html || tag.value("class").is_some_and(|class| KEPT.contains(&class)) {
            self.count_kept(element);
        }
        self.collect_id(&tag);
        if let Some(kind) = refused_element(&tag, self.settings.leads_to) {
            // One finding is enough for an element that is not allowed at all.
            self.refuse_element(kind, &tag);
            return Ok(());
        }
        if let (Some(lang), None) = (tag.value("lang"), tag.value("dir")) {
            let direction = (self.settings.direction)(lang, tag.name == "html");
            direction.map_or(Ok(()), |direction| element.set_attribute("dir", direction))?;
        }
        let mut leaves = false;
        for attribute in &tag.attributes {
            leaves |= self.attribute(&tag, attribute);
        }
        if leaves && tag.name == "a" {
            self.mark_external(&tag, element)?;
        }
        if matches!(tag.name.as_str(), "h2" | "h3" | "h4" | "h5" | "h6") {
            self.link_heading(&tag, element);
        }
        Ok(())
    }

    /// Reads a text node, and replaces the marks in it by their insets.
    pub(super) fn text(&mut self, chunk: &mut TextChunk<'_>) {
        let (text, last) = (chunk.as_str(), chunk.last_in_text_node());
        let is_data = chunk.text_type() == TextType::Data;
        if !is_data || next_mark(text).is_none() {
            self.read(|reader| reader.text(text, last));
            let shown = is_data && self.kept.get() == 0;
            if let Some(html) = shown.then(|| self.settings.units.kept(text)).flatten() {
                chunk.replace(&html, ContentType::Html);
            }
            return;
        }
        let offset = chunk.source_location().bytes().start;
        let mut html = String::new();
        let mut rest = text;
        while let Some((before, number, behind)) = next_mark(rest) {
            let Some(inset) = self.settings.insets.get(number) else { break };
            self.words(before, &mut html);
            self.inset(inset, offset, &mut html);
            rest = behind;
        }
        self.words(rest, &mut html);
        chunk.replace(&html, ContentType::Html);
    }

    fn words(&mut self, text: &str, html: &mut String) {
        self.read(|reader| reader.text(text, true));
        match self.settings.units.kept(text) {
            Some(kept) => html.push_str(&kept),
            None => html.push_str(text),
        }
    }

    /// Takes in what is known about an inset, and fills in what depends on the page.
    fn inset(&mut self, inset: &Inset, offset: usize, html: &mut String) {
        self.read(|reader| reader.inset(inset));
        for id in inset.ids() {
            if !self.ids.insert(id.clone()) {
                let what = format!("id=\"{id}\"");
                self.violations.push(Violation { kind: ViolationKind::DuplicateId, what, offset, written: None });
            }
        }
        let mut leaves = false;
        for (piece, open) in inset.pieces() {
            html.push_str(piece);
            match open {
                Some(Decided::Direction(lang)) => {
                    let direction = (self.settings.direction)(lang, false);
                    html.extend(direction.map(|direction| format!(" dir=\"{direction}\"")));
                }
                Some(Decided::Link(leads)) => {
                    leaves = self.leads(leads, offset);
                    html.push_str(match (leads.is_bare, leaves) {
                        (false, false) => "",
                        (true, false) => " class=\"bare\"",
                        (false, true) => " class=\"external\" rel=\"external noopener noreferrer\"",
                        (true, true) => " class=\"bare external\" rel=\"external noopener noreferrer\"",
                    });
                }
                Some(Decided::LinkEnd) if leaves && !self.settings.external.is_empty() => {
                    html.push_str(&self.external_words());
                }
                Some(Decided::LinkEnd) | None => {}
            }
        }
    }

    /// Records a link of an inset; returns whether it leads to another site.
    fn leads(&mut self, leads: &LinkAim, offset: usize) -> bool {
        let written = leads.written;
        match Address::read(&leads.address, self.settings) {
            Address::Foreign => return true,
            Address::Local { neighbour: true, .. } | Address::Other => {}
            Address::Local { path, fragment, .. } => self.links.push(Link { path, fragment, written }),
            Address::Script => {
                let what = format!("<a href=\"{}\">", shorten(&leads.address, MOST_VALUE));
                self.violations.push(Violation { kind: ViolationKind::ScriptLink, what, offset, written });
            }
        }
        false
    }

    fn read(&self, read: impl FnOnce(&mut PageReader)) {
        if let Some(reader) = &self.reader {
            read(&mut reader.borrow_mut());
        }
    }

    /// Counts an element as kept together until it ends.
    fn count_kept(&self, element: &mut Element<'_, '_>) {
        if let Some(handlers) = element.end_tag_handlers() {
            let kept = Rc::clone(&self.kept);
            kept.set(kept.get() + 1);
            handlers.push(Box::new(move |_| {
                kept.set(kept.get() - 1);
                Ok(())
            }));
        }
    }

    fn collect_id(&mut self, tag: &Tag<'_>) {
        let Some(value) = tag.value("id").filter(|value| !value.is_empty()) else { return };
        if !self.ids.insert(decode(value).into_owned()) {
            self.refuse_element(ViolationKind::DuplicateId, tag);
        }
    }

    /// Checks an attribute; returns whether it leads the reader to another site.
    fn attribute(&mut self, tag: &Tag<'_>, attribute: &Attribute<'_>) -> bool {
        if let Some(kind) = refused_attribute(&attribute.name) {
            self.refuse(kind, tag, attribute);
            return false;
        }
        let role = role(tag, attribute);
        if role == Role::Plain {
            return false;
        }
        let value = decode(attribute.value);
        let addresses = match role {
            Role::Paint | Role::Animate => return self.drawing(tag, attribute, role, &value),
            Role::LoadSet => candidates(&value),
            Role::LoadList => value.split_ascii_whitespace().collect(),
            _ => vec![&*value],
        };
        let mut leaves = false;
        for address in addresses {
            leaves |= self.address(tag, attribute, role, address);
        }
        leaves
    }

    /// Checks an address; returns whether it leads the reader to another site.
    fn address(&mut self, tag: &Tag<'_>, attribute: &Attribute<'_>, role: Role, address: &str) -> bool {
        match (Address::read(address, self.settings), role) {
            (Address::Script, _) => self.refuse(ViolationKind::ScriptLink, tag, attribute),
            (Address::Foreign, Role::Visit) => return true,
            (Address::Local { neighbour: true, .. }, Role::Visit) | (Address::Local { .. }, Role::Submit) => {}
            (Address::Local { path, fragment, .. }, _) => {
                self.links.push(Link { path, fragment, written: None });
            }
            (_, Role::Visit | Role::Mention) => {}
            (_, Role::Submit) => self.refuse(ViolationKind::ForeignForm, tag, attribute),
            _ => self.refuse(ViolationKind::ForeignLoad, tag, attribute),
        }
        false
    }

    /// Checks what only SVG does: filters from elsewhere, and addresses that change by themselves.
    fn drawing(&mut self, tag: &Tag<'_>, attribute: &Attribute<'_>, role: Role, value: &str) -> bool {
        if role == Role::Animate {
            if ["href", "xlink:href"].iter().any(|name| value.trim_ascii().eq_ignore_ascii_case(name)) {
                self.refuse(ViolationKind::ScriptLink, tag, attribute);
            }
        } else if value.contains('(') && !css::rewrite(value, &|_| Some(String::new())).1.is_empty() {
            self.refuse(ViolationKind::ForeignLoad, tag, attribute);
        }
        false
    }

    fn mark_external(&self, tag: &Tag<'_>, element: &mut Element<'_, '_>) -> HandlerResult {
        add_words(element, tag, "class", &["external"])?;
        add_words(element, tag, "rel", &["external", "noopener", "noreferrer"])?;
        if tag.is_html && !self.settings.external.is_empty() {
            let words = self.external_words();
            at_end(element, Box::new(move |end| insert(end, &words)));
        }
        Ok(())
    }

    /// Returns the words after a link to another site, for screen readers.
    fn external_words(&self) -> String {
        let lang = self.settings.external_lang.map_or_else(String::new, |lang| format!(r#" lang="{}""#, escape(lang)));
        format!(r#"<span class="visually-hidden"{lang}>{}</span>"#, escape(self.settings.external))
    }

    fn link_heading(&self, tag: &Tag<'_>, element: &mut Element<'_, '_>) {
        let Some(id) = tag.value("id").filter(|id| !id.is_empty()) else { return };
        let after = self.html.get(tag.range.end..).unwrap_or_default();
        let Some(text) = heading_text(after, &tag.name) else { return };
        let link = format!(
            r##"<a class="permalink" href="#{}" aria-label="{}">#</a>"##,
            fragment(&decode(id)),
            escape(&(self.settings.permalink)(&text))
        );
        // Beside the heading, not inside it, so that its name is announced only once.
        at_end(
            element,
            Box::new(move |end| {
                end.after(&link, ContentType::Html);
                Ok(())
            }),
        );
    }

    fn refuse(&mut self, kind: ViolationKind, tag: &Tag<'_>, attribute: &Attribute<'_>) {
        let (name, value) = (&attribute.name, shorten(attribute.value, MOST_VALUE));
        let what = match value.as_str() {
            "" => format!("<{} {name}>", tag.name),
            value => format!("<{} {name}=\"{value}\">", tag.name),
        };
        self.violations.push(Violation { kind, what, offset: attribute.offset, written: None });
    }

    fn refuse_element(&mut self, kind: ViolationKind, tag: &Tag<'_>) {
        let source = self.html.get(tag.range.clone()).unwrap_or_default();
        let what = shorten(source, MOST_TAG);
        self.violations.push(Violation { kind, what, offset: tag.range.start, written: None });
    }
}

/// Adds the `words` that the attribute does not have yet.
fn add_words(element: &mut Element<'_, '_>, tag: &Tag<'_>, name: &str, words: &[&str]) -> HandlerResult {
    let mut value = tag.value(name).unwrap_or_default().trim_ascii().to_owned();
    let present = decode(&value).into_owned();
    for word in words {
        if !present.split_ascii_whitespace().any(|other| other.eq_ignore_ascii_case(word)) {
            value.push_str(if value.is_empty() { "" } else { " " });
            value.push_str(word);
        }
    }
    Ok(element.set_attribute(name, &value)?)
}

/// Has the reader read a start tag, and later the end of its element.
fn read_text(reader: &Rc<RefCell<PageReader>>, tag: &Tag<'_>, element: &mut Element<'_, '_>) {
    let Some(end) = reader.borrow_mut().start(tag) else { return };
    let reader = Rc::clone(reader);
    let handler = move |_: &mut EndTag<'_>| {
        reader.borrow_mut().end(&end);
        Ok(())
    };
    at_end(element, Box::new(handler));
}

/// Registers `handler` for the tag that ends the element. `Element::append` would do, but it serves only one of two
/// elements that share an end tag (`<p><a>…<a>…</p>`).
fn at_end(element: &mut Element<'_, '_>, handler: EndTagHandler<'static>) {
    if let Some(handlers) = element.end_tag_handlers() {
        handlers.push(handler);
    }
}

fn insert(end: &mut EndTag<'_>, html: &str) -> HandlerResult {
    end.before(html, ContentType::Html);
    Ok(())
}
