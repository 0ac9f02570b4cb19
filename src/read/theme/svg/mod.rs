//! Drawings: a site's SVG contains drawing elements and nothing else.
//!
//! It is read like browsers read it, as XML with resolved namespaces, so that no prefix disguises an element. The
//! allowed names are a fixed list; anything not foreseen is refused.

mod drawing;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::css;

/// The greatest depth of elements; drawing programs produce about a dozen levels.
const DEEPEST: usize = 128;
/// The longest part of a drawing that a message quotes, in characters.
const LONGEST_QUOTE: usize = 80;

/// Something that a drawing may not contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Foreign {
    /// Its kind, as known to messages.
    pub(crate) kind: &'static str,
    /// Its source, shortened.
    pub(crate) what: String,
    /// Its byte range.
    pub(crate) range: Range<usize>,
}

/// Returns everything that the drawing `text` may not contain, in order, up to anything unreadable.
pub(crate) fn foreign(text: &str) -> Vec<Foreign> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut drawing = Drawing { text, reader, at: 0, depth: 0, roots: 0, found: Vec::new() };
    while drawing.step() {}
    drawing.found
}

/// A drawing being read.
struct Drawing<'t> {
    text: &'t str,
    reader: NsReader<&'t [u8]>,
    /// The start of the current event.
    at: usize,
    depth: usize,
    roots: usize,
    found: Vec<Foreign>,
}

impl Drawing<'_> {
    /// Checks the next event; returns false at the end.
    fn step(&mut self) -> bool {
        self.at = self.position();
        match self.reader.read_event() {
            Ok(event) => self.event(event),
            Err(error) => self.broken(&error.to_string()),
        }
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len())
    }

    fn event(&mut self, event: Event<'_>) -> bool {
        match event {
            Event::Start(tag) => {
                let read = self.element(&tag);
                self.depth += 1;
                read && (self.depth <= DEEPEST || self.refuse("deep"))
            }
            Event::Empty(tag) => self.element(&tag),
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                true
            }
            Event::Text(words) => self.depth > 0 || words.trim_ascii().is_empty() || self.refuse("broken"),
            Event::CData(_) => self.depth > 0 || self.refuse("broken"),
            Event::GeneralRef(entity) => is_character(&entity) || self.refuse("broken"),
            Event::Comment(_) => true,
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().transpose().unwrap_or(Some(Cow::Borrowed("?")));
                encoding.is_none_or(|name| name.eq_ignore_ascii_case("utf-8")) || self.refuse("hidden")
            }
            // A declaration of entities can give a word any meaning.
            Event::DocType(words) => !words.contains('[') || self.refuse("hidden"),
            Event::PI(_) => self.refuse("hidden"),
            Event::Eof => {
                if self.roots != 1 || self.depth > 0 {
                    self.refuse("broken");
                }
                false
            }
        }
    }

    /// Checks an element and its attributes. Returns false if nothing after it can be read.
    fn element(&mut self, tag: &BytesStart<'_>) -> bool {
        self.roots += usize::from(self.depth == 0);
        let (namespace, name) = self.reader.resolver().resolve_element(tag.name());
        let is_svg = namespace == ResolveResult::Bound(Namespace(drawing::SVG));
        if self.depth == 0 && !(is_svg && name.as_ref() == "svg") {
            return self.refuse("root");
        }
        let kind = match namespace {
            ResolveResult::Bound(Namespace(drawing::SVG)) => element_kind(name.as_ref()),
            ResolveResult::Bound(Namespace(other)) if drawing::is_note(other) => None,
            ResolveResult::Bound(Namespace(other)) if drawing::DOCUMENTS.contains(&other) => Some("document"),
            ResolveResult::Unbound | ResolveResult::Bound(_) => Some("unknown"),
            ResolveResult::Unknown(_) => return self.refuse("broken"),
        };
        match kind {
            // Its contents need no finding of their own.
            Some(kind) => self.refuse(kind),
            None => self.attributes(tag),
        }
    }

    fn attributes(&mut self, tag: &BytesStart<'_>) -> bool {
        for attribute in tag.attributes() {
            let Ok(attribute) = attribute else { return self.refuse("broken") };
            let Ok(value) = attribute.normalized_value(XmlVersion::Explicit1_0) else { return self.refuse("broken") };
            if let Some(kind) = self.attribute_kind(&attribute, &value) {
                self.refuse(kind);
            }
        }
        true
    }

    /// The kind of an attribute that is not allowed here; `None` if it is allowed.
    fn attribute_kind(&self, attribute: &Attribute<'_>, value: &str) -> Option<&'static str> {
        if attribute.key.as_namespace_binding().is_some() {
            return None;
        }
        let (namespace, name) = self.reader.resolver().resolve_attribute(attribute.key);
        let name = name.as_ref();
        match namespace {
            ResolveResult::Unbound => plain_attribute_kind(name, value),
            ResolveResult::Bound(Namespace(drawing::XLINK)) if name == "href" => address_kind(value),
            ResolveResult::Bound(Namespace(drawing::XLINK)) => (!matches!(name, "type" | "title")).then_some("unknown"),
            ResolveResult::Bound(Namespace(drawing::XML)) => (!matches!(name, "space" | "lang")).then_some("unknown"),
            ResolveResult::Bound(Namespace(other)) => (!drawing::is_note(other)).then_some("unknown"),
            ResolveResult::Unknown(_) => Some("broken"),
        }
    }

    /// Reports the current event. Returns whether reading can continue.
    fn refuse(&mut self, kind: &'static str) -> bool {
        let end = self.position().max(self.at);
        let what = shorten(&self.text[self.at..end]);
        self.found.push(Foreign { kind, what, range: self.at..end });
        !matches!(kind, "broken" | "deep" | "hidden" | "root")
    }

    fn broken(&mut self, problem: &str) -> bool {
        let at = usize::try_from(self.reader.error_position()).unwrap_or(self.at).min(self.text.len());
        self.found.push(Foreign { kind: "broken", what: shorten(problem), range: at..at });
        false
    }
}

fn element_kind(name: &str) -> Option<&'static str> {
    match name {
        "script" | "handler" | "listener" => Some("script"),
        "style" => Some("style"),
        "foreignObject" | "iframe" => Some("document"),
        "a" | "image" | "feImage" => Some("address"),
        _ => (!drawing::is_element(name)).then_some("unknown"),
    }
}

fn plain_attribute_kind(name: &str, value: &str) -> Option<&'static str> {
    match name {
        "href" => address_kind(value),
        "style" => Some("style"),
        "attributeName" => (!drawing::can_change(value.trim())).then_some("script"),
        _ if name.len() > 2 && name.to_ascii_lowercase().starts_with("on") => Some("script"),
        _ if !drawing::is_attribute(name) => Some("unknown"),
        _ => {
            // `url(#name)` is the drawing's own gradient; nothing else can be reached.
            let loads = value.contains(['(', '@', '\\']) && !css::rewrite(value, &|_| None).1.is_empty();
            loads.then_some("address")
        }
    }
}

/// The kind of an address that is not allowed; a part of the drawing itself is.
fn address_kind(value: &str) -> Option<&'static str> {
    let value = value.trim_ascii();
    (!value.starts_with('#') && !value.is_empty()).then_some("address")
}

/// Whether an entity represents one character, and is not declared in the drawing.
fn is_character(entity: &BytesRef<'_>) -> bool {
    let known = resolve_predefined_entity(&entity.xml10_content()).is_some();
    known || matches!(entity.resolve_char_ref(), Ok(Some(_)))
}

fn shorten(source: &str) -> String {
    let start: String = source.chars().take(LONGEST_QUOTE).collect();
    let line = start.split_whitespace().collect::<Vec<_>>().join(" ");
    if start.len() < source.len() { format!("{line}…") } else { line }
}
