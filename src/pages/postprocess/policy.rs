//! What has no place on a page, and which attributes hold addresses.

use super::ViolationKind;
use super::markup::decode;
use super::tag::{Attribute, Tag};

/// What the value of an attribute is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// No address.
    Plain,
    /// An address that the reader may go to.
    Visit,
    /// An address that tells machines of another page.
    Mention,
    /// An address that the browser fetches, or tells of the visit.
    Load,
    /// Several of them, as in `srcset`.
    LoadSet,
    /// Several of them, separated by spaces.
    LoadList,
    /// Where a form sends its fields.
    Submit,
    /// CSS, in which SVG names its gradients and filters.
    Paint,
    /// What SVG changes while the page is read.
    Animate,
}

/// The kinds of `<link>` that a browser only remembers; it may fetch any other.
const MENTIONS: [&str; 16] = [
    "alternate",
    "author",
    "bookmark",
    "canonical",
    "first",
    "help",
    "last",
    "latest-version",
    "license",
    "me",
    "next",
    "predecessor-version",
    "prev",
    "privacy-policy",
    "successor-version",
    "version-history",
];

/// The rule that the element breaks by standing there at all.
pub(super) fn refused_element(tag: &Tag<'_>, leads_to: Option<&str>) -> Option<ViolationKind> {
    match tag.name.as_str() {
        "script" => (!is_data_block(tag)).then_some(ViolationKind::Script),
        "noscript" => Some(ViolationKind::Script),
        "style" => Some(ViolationKind::InlineStyle),
        "iframe" | "frame" | "frameset" | "object" | "embed" | "applet" | "portal" | "fencedframe" => {
            Some(ViolationKind::EmbeddedDocument)
        }
        "base" => Some(ViolationKind::Base),
        "meta" if value_is(tag, "http-equiv", "refresh") => {
            let allowed = leads_to.map(|address| format!("0; url={address}"));
            let leads_on = allowed.is_some_and(|allowed| value_is(tag, "content", &allowed));
            (!leads_on).then_some(ViolationKind::Refresh)
        }
        _ => None,
    }
}

/// The rule that the attribute breaks, whatever its value.
pub(super) fn refused_attribute(name: &str) -> Option<ViolationKind> {
    match name {
        "style" => Some(ViolationKind::InlineStyle),
        "srcdoc" => Some(ViolationKind::EmbeddedDocument),
        _ => (name.len() > 2 && name.starts_with("on")).then_some(ViolationKind::InlineHandler),
    }
}

/// What the value of `attribute` is for.
pub(super) fn role(tag: &Tag<'_>, attribute: &Attribute<'_>) -> Role {
    match &*attribute.name {
        "href" | "xlink:href" => match tag.name.as_str() {
            "a" | "area" => Role::Visit,
            "link" => link_role(tag),
            _ => Role::Load,
        },
        "src" | "poster" | "background" | "lowsrc" | "dynsrc" | "manifest" => Role::Load,
        "srcset" | "imagesrcset" => Role::LoadSet,
        "ping" | "attributionsrc" => Role::LoadList,
        "action" | "formaction" => Role::Submit,
        "fill" | "stroke" | "filter" | "mask" | "clip-path" | "cursor" => Role::Paint,
        "marker" | "marker-start" | "marker-mid" | "marker-end" => Role::Paint,
        "attributename" if matches!(tag.name.as_str(), "set" | "animate") => Role::Animate,
        _ => Role::Plain,
    }
}

fn link_role(tag: &Tag<'_>) -> Role {
    let rel = tag.value("rel").map(decode).unwrap_or_default();
    let mention = |name: &str| MENTIONS.iter().any(|known| known.eq_ignore_ascii_case(name));
    if rel.split_ascii_whitespace().all(mention) { Role::Mention } else { Role::Load }
}

/// Data about the page for search engines; the policy of the site does not let it run.
fn is_data_block(tag: &Tag<'_>) -> bool {
    let elsewhere = ["src", "href", "xlink:href"].iter().any(|name| tag.value(name).is_some());
    tag.is_html && !elsewhere && value_is(tag, "type", "application/ld+json")
}

fn value_is(tag: &Tag<'_>, name: &str, expected: &str) -> bool {
    tag.value(name).is_some_and(|value| decode(value).trim_ascii().eq_ignore_ascii_case(expected))
}
