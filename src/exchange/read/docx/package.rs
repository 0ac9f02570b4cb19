//! The parts of a document's package.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::ImportRefusal;
use super::super::xml::{XmlNode, parse};

/// The largest size of an unpacked part; beyond it, an archive is malicious.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Returns the lines at the head and foot of pages, without the numbers of pages. Damaged parts are passed over: the text
/// is elsewhere.
pub(super) fn edges(
    relations: &XmlNode,
    part: &mut dyn FnMut(&str) -> Result<XmlNode, ImportRefusal>,
) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for relation in relations.all("Relationship") {
        let is_edge = |kind: &str| kind.ends_with("/header") || kind.ends_with("/footer");
        let Some(name) = relation.get("Target").filter(|_| relation.get("Type").is_some_and(is_edge)) else { continue };
        // A target is beside the document, or begins at the root of the package.
        let path = name.strip_prefix('/').map_or_else(|| format!("word/{name}"), str::to_owned);
        let Ok(edge) = part(&path) else { continue };
        let words = edge.all("p").map(|paragraph| {
            let mut words = String::new();
            text_of(paragraph, &mut words);
            words.trim().to_owned()
        });
        let words = words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ");
        lines.extend(Some(words).filter(|words| words.chars().any(char::is_alphabetic)));
    }
    lines
}

/// Collects all words in an element that are not deleted.
pub(super) fn text_of(node: &XmlNode, out: &mut String) {
    match node.name.as_str() {
        "t" => out.push_str(&node.text),
        "del" | "moveFrom" => {}
        _ => node.children.iter().for_each(|child| text_of(child, out)),
    }
}

/// The package of a document.
pub(in super::super) type Package<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Opens the package of a document.
pub(in super::super) fn open(bytes: &[u8]) -> Result<Package<'_>, ImportRefusal> {
    // An encrypted document is a compound file, not an archive.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(ImportRefusal::Encrypted);
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportRefusal::Damaged)
}

/// Returns the targets of relations by their ids.
pub(in super::super) fn targets(relations: &XmlNode) -> BTreeMap<String, String> {
    let target = |one: &XmlNode| Some((one.get("Id")?.to_owned(), one.get("Target")?.to_owned()));
    relations.all("Relationship").filter_map(target).collect()
}

/// Returns a part of the package as a tree; `None` if there is no such part.
pub(in super::super) fn part(archive: &mut Package<'_>, name: &str) -> Result<Option<XmlNode>, ImportRefusal> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(ZipError::UnsupportedArchive(_)) => return Err(ImportRefusal::Encrypted),
        Err(_) => return Err(ImportRefusal::Damaged),
    };
    let mut xml = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut xml).map_err(|_| ImportRefusal::Damaged)?;
    if xml.len() as u64 > LARGEST {
        return Err(ImportRefusal::TooLarge);
    }
    let xml = String::from_utf8(xml).map_err(|_| ImportRefusal::Damaged)?;
    parse(xml.trim_start_matches('\u{feff}')).map(Some)
}
