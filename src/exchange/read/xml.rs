//! XML as a tree, bounded in depth and size.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::ImportRefusal;

/// The deepest nesting of elements; Word's nested tables stay within some tens.
const DEEPEST: usize = 200;
/// The largest number of elements in a part; a contract of five hundred pages has a quarter of it.
const MOST: usize = 4_000_000;

/// An element.
#[derive(Debug, Default)]
pub(super) struct XmlNode {
    /// Its name without the prefix.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// Its child elements.
    pub(super) children: Vec<XmlNode>,
    /// The text directly in it.
    pub(super) text: String,
}

impl XmlNode {
    /// Returns an attribute by its name without the prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the first child with a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Returns the children with a name.
    pub(super) fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// Returns the `val` of a child: `<w:start w:val="3"/>`.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.child(name)?.get("val")
    }
}

/// Reads a document.
pub(super) fn parse(xml: &str) -> Result<XmlNode, ImportRefusal> {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![XmlNode::default()];
    let mut count = 0;
    reader.config_mut().expand_empty_elements = true;
    loop {
        let event = reader.read_event().map_err(|_| ImportRefusal::Damaged)?;
        let current = open.last_mut().ok_or(ImportRefusal::Damaged)?;
        match event {
            Event::Start(start) => {
                open.push(node(&start)?);
                count += 1;
            }
            Event::End(_) => {
                let mut node = open.pop().ok_or(ImportRefusal::Damaged)?;
                let around = &mut open.last_mut().ok_or(ImportRefusal::Damaged)?.children;
                match node.name.as_str() {
                    // The same content for current and for older programs; the first form is taken.
                    "AlternateContent" => around.extend(node.children.drain(..).take(1).flat_map(|one| one.children)),
                    _ => around.push(node),
                }
            }
            Event::Text(text) => current.text.push_str(&text),
            Event::GeneralRef(name) => {
                let reference = format!("&{};", &*name);
                current.text.push_str(&unescape(&reference).map_err(|_| ImportRefusal::Damaged)?);
            }
            Event::Eof => break,
            _ => {}
        }
        // The artificial root does not count.
        if open.len() > DEEPEST + 1 || count > MOST {
            return Err(ImportRefusal::TooLarge);
        }
    }
    match (open.len(), open.pop()) {
        (1, Some(mut root)) => root.children.pop().ok_or(ImportRefusal::Damaged),
        _ => Err(ImportRefusal::Damaged),
    }
}

fn node(start: &BytesStart<'_>) -> Result<XmlNode, ImportRefusal> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| ImportRefusal::Damaged)?;
        let value = unescape(&attribute.value).map_err(|_| ImportRefusal::Damaged)?.into_owned();
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value));
    }
    Ok(XmlNode { name: start.local_name().as_ref().to_owned(), attributes, ..XmlNode::default() })
}
