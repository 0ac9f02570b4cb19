//! Formatting and links that a document got in Word. seibun itself writes neither.

use std::collections::BTreeSet;

use super::xml::XmlNode;

use crate::base::names::names;

names! {
    /// What words were made.
    /// Its name is that in messages.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum FormatKind {
        /// Bold.
        Bold = "bold",
        /// Italic.
        Italic = "italic",
        /// Underlined.
        Underline = "underline",
        /// Struck through.
        Strike = "strike",
        /// Raised or lowered.
        Raised = "raised",
        /// A link.
        Link = "link",
        /// An item with a number or bullet that Word counts.
        List = "list",
        /// A heading.
        Heading = "heading",
    }
}

/// Words with formatting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FormattedWords {
    /// Its kind.
    pub(crate) kind: FormatKind,
    /// The words.
    pub(crate) words: String,
    /// The address of a link.
    pub(crate) address: String,
}

/// The formatting of a run: before tracked changes, and now.
pub(super) fn of_run(run: &XmlNode) -> [BTreeSet<FormatKind>; 2] {
    let Some(now) = run.child("rPr") else { return [BTreeSet::new(), BTreeSet::new()] };
    let before = now.child("rPrChange").map_or(Some(now), |change| change.child("rPr"));
    [before.map(kinds).unwrap_or_default(), kinds(now)]
}

fn kinds(properties: &XmlNode) -> BTreeSet<FormatKind> {
    let is_on = |node: &XmlNode| !matches!(node.get("val"), Some("0" | "false" | "off" | "none" | "baseline"));
    let kind = |node: &XmlNode| match node.name.as_str() {
        "b" => Some(FormatKind::Bold),
        "i" => Some(FormatKind::Italic),
        "u" => Some(FormatKind::Underline),
        "strike" | "dstrike" => Some(FormatKind::Strike),
        "vertAlign" => Some(FormatKind::Raised),
        "rStyle" => styled(node.get("val").unwrap_or_default()),
        _ => None,
    };
    properties.children.iter().filter(|node| is_on(node)).filter_map(kind).collect()
}

/// Returns what a style of characters makes of words.
fn styled(style: &str) -> Option<FormatKind> {
    let style = style.to_ascii_lowercase();
    if style.contains("strong") {
        Some(FormatKind::Bold)
    } else if style.contains("emphasis") {
        Some(FormatKind::Italic)
    } else {
        None
    }
}

/// Whether properties of a paragraph make it an item of a list that Word counts.
pub(super) fn is_listed(properties: &XmlNode) -> bool {
    // List 0 excludes a paragraph from lists.
    properties.child("numPr").and_then(|list| list.value("numId")).is_some_and(|list| list != "0")
}

/// Whether a link adds nothing to its words, as those that Word makes of typed addresses.
pub(super) fn is_plain(words: &str, address: &str) -> bool {
    let bare = |text: &str| -> String {
        let text =
            ["mailto:", "https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text);
        text.trim().trim_end_matches('/').to_ascii_lowercase()
    };
    bare(words) == bare(address)
}
