//! What styles determine about paragraphs: headings, lists, captions, lines of the table of contents.

use std::collections::BTreeMap;

use super::super::xml::XmlNode;

/// The longest chain of styles based on one another; Word stops at eleven.
const LONGEST_CHAIN: usize = 32;

/// The properties that a paragraph takes from its style.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Styled {
    pub(in super::super) heading: Option<u8>,
    pub(super) list: Option<(String, usize)>,
    pub(super) caption: bool,
    /// Whether it is a line of the table of contents.
    pub(super) contents: bool,
}

/// Returns the styles, each including the properties of those it is based on.
pub(in super::super) fn styles_of(root: &XmlNode) -> BTreeMap<String, Styled> {
    let nodes: BTreeMap<&str, &XmlNode> =
        root.all("style").filter_map(|style| Some((style.get("styleId")?, style))).collect();
    let resolve = |id: &str| {
        let (mut styled, mut at, mut steps) = (Styled::default(), Some(id), 0);
        // The bound also ends a cycle of styles.
        while let Some(node) = at.and_then(|id| nodes.get(id)).filter(|_| steps < LONGEST_CHAIN) {
            let own = properties(node.child("pPr"));
            let name = node.value("name").unwrap_or_default().to_ascii_lowercase();
            let named = name.strip_prefix("heading ").and_then(|level| level.trim().parse().ok());
            styled.heading = styled.heading.or(own.heading).or(named).or((name == "title").then_some(0));
            styled.list = styled.list.or(own.list);
            styled.caption |= name == "caption";
            styled.contents |= name.starts_with("toc ") || name.starts_with("contents ");
            at = node.value("basedOn");
            steps += 1;
        }
        styled
    };
    nodes.keys().map(|id| ((*id).to_owned(), resolve(id))).collect()
}

/// Returns what paragraph properties determine about headings and lists.
pub(super) fn properties(node: Option<&XmlNode>) -> Styled {
    let outline = node.and_then(|node| node.value("outlineLvl")?.parse::<u8>().ok()).filter(|level| *level < 9);
    let list = node.and_then(|node| node.child("numPr")).and_then(|list| {
        let level = list.value("ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
        Some((list.value("numId")?.to_owned(), level))
    });
    Styled { heading: outline.map(|level| level + 1), list, ..Styled::default() }
}
