//! What is forbidden on a page, and which attributes contain addresses.

use super::ViolationKind;
use super::markup::decode;
use super::tag::{Attribute, Tag};

/// The purpose of an attribute's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// No address.
    Plain,
    /// An address that the reader may visit.
    Visit,
    /// An address that refers machines to another page.
    Mention,
    /// An address that the browser fetches, or notifies of the visit.
    Load,
    /// Several addresses that the browser fetches, as in `srcset`.
    LoadSet,
    /// Several addresses that the browser fetches or notifies, separated by spaces.
    LoadList,
    /// The address to which a form sends its fields.
    Submit,
    /// CSS in which SVG names its gradients and filters.
    Paint,
    /// The attribute that an SVG animation changes.
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

/// Returns the rule that the element breaks by its mere presence.
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

/// Returns the rule that the attribute breaks, whatever its value.
pub(super) fn refused_attribute(name: &str) -> Option<ViolationKind> {
    match name {
        "style" => Some(ViolationKind::InlineStyle),
        "srcdoc" => Some(ViolationKind::EmbeddedDocument),
        _ => (name.len() > 2 && name.starts_with("on")).then_some(ViolationKind::InlineHandler),
    }
}

/// Returns the purpose of the value of `attribute`.
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

/// Whether a script is data about the page for search engines, which the site's policy does not let run.
fn is_data_block(tag: &Tag<'_>) -> bool {
    let elsewhere = ["src", "href", "xlink:href"].iter().any(|name| tag.value(name).is_some());
    tag.is_html && !elsewhere && value_is(tag, "type", "application/ld+json")
}

fn value_is(tag: &Tag<'_>, name: &str, expected: &str) -> bool {
    tag.value(name).is_some_and(|value| decode(value).trim_ascii().eq_ignore_ascii_case(expected))
}
