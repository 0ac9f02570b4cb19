//! Where an address leads: to this site, to another one, or to a program. Addresses are parsed as browsers parse them,
//! with everything that browsers forgive.

use std::borrow::Cow;

use super::Settings;
use crate::base::address::{clean, percent_decode, scheme, starts_authority};

/// An address, as seen from a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// Within the site's origin.
    Local {
        /// Absolute, decoded, without query.
        path: String,
        /// Decoded; `None` for the start of the page.
        fragment: Option<String>,
        /// Whether it names the site's origin, but leaves the site's folder.
        neighbour: bool,
    },
    /// A page of another site.
    Foreign,
    /// A program or document contained in the address itself.
    Script,
    /// A mail address, a telephone number …
    Other,
}

impl Address {
    /// Parses an address on the page of `settings`; entities must already be decoded.
    pub(super) fn read(address: &str, settings: &Settings<'_>) -> Self {
        let address = clean(address);
        match scheme(&address).as_deref() {
            Some("javascript" | "vbscript" | "data") => Self::Script,
            Some(scheme @ ("http" | "https")) => {
                let rest = address.split_once(':').map_or("", |(_, rest)| rest);
                Self::absolute(scheme, rest, settings)
            }
            Some(_) => Self::Other,
            None if starts_authority(&address) => Self::absolute(ours(settings).0, &address, settings),
            None => Self::relative(&address, settings),
        }
    }

    fn absolute(scheme: &str, rest: &str, settings: &Settings<'_>) -> Self {
        let rest = rest.trim_start_matches(SLASHES);
        let (authority, rest) = rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()));
        let (our_scheme, our_authority) = ours(settings);
        let ours = scheme.eq_ignore_ascii_case(our_scheme)
            && without_port(scheme, authority).eq_ignore_ascii_case(without_port(scheme, our_authority));
        if !ours {
            return Self::Foreign;
        }
        let rest = if rest.starts_with(SLASHES) { Cow::Borrowed(rest) } else { Cow::Owned(format!("/{rest}")) };
        match Self::relative(&rest, settings) {
            Self::Local { path, fragment, .. } => {
                let neighbour = !within(&path, settings.base);
                Self::Local { path, fragment, neighbour }
            }
            other => other,
        }
    }

    fn relative(address: &str, settings: &Settings<'_>) -> Self {
        let (address, fragment) = match address.split_once('#') {
            Some((address, fragment)) => (address, Some(percent_decode(fragment).into_owned())),
            None => (address, None),
        };
        let path = address.split_once('?').map_or(address, |(path, _)| path);
        let path = if path.is_empty() {
            join("", settings.path)
        } else if path.starts_with(SLASHES) {
            join("", path)
        } else {
            join(settings.path.rsplit_once('/').map_or("", |(folder, _)| folder), path)
        };
        // `#` and `#top` lead to the start of the page, whatever ids it has.
        let fragment = fragment.filter(|fragment| !fragment.is_empty() && !fragment.eq_ignore_ascii_case("top"));
        Self::Local { path, fragment, neighbour: false }
    }
}

/// Browsers treat the two alike.
const SLASHES: [char; 2] = ['/', '\\'];

/// Returns the addresses in the value of a `srcset`.
pub(super) fn candidates(srcset: &str) -> Vec<&str> {
    let mut addresses = Vec::new();
    let separator = |character: char| character == ',' || character.is_ascii_whitespace();
    let mut rest = srcset.trim_start_matches(separator);
    while !rest.is_empty() {
        let (address, after) = rest.split_at(rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len()));
        let bare = address.trim_end_matches(',');
        addresses.push(bare);
        // A comma right after the address ends the candidate; otherwise its size comes first.
        let next = if bare.len() < address.len() { 0 } else { after.find(',').unwrap_or(after.len()) };
        rest = after[next..].trim_start_matches(separator);
    }
    addresses
}

fn ours<'a>(settings: &Settings<'a>) -> (&'a str, &'a str) {
    settings.origin.split_once("://").unwrap_or(("https", settings.origin))
}

fn without_port<'a>(scheme: &str, authority: &'a str) -> &'a str {
    let port = if scheme.eq_ignore_ascii_case("http") { ":80" } else { ":443" };
    authority.strip_suffix(port).unwrap_or(authority)
}

fn within(path: &str, base: &str) -> bool {
    path.starts_with(base) || base.strip_suffix('/') == Some(path)
}

/// Resolves `path` against `folder`: removes `.` and `..`, and decodes each name.
fn join(folder: &str, path: &str) -> String {
    let plain = |path: &str| !path.contains(['%', '\\']) && !path.split('/').any(|name| matches!(name, "." | ".."));
    if folder.is_empty() && path.starts_with('/') && plain(path) {
        return path.to_owned();
    }
    let mut names: Vec<Cow<'_, str>> = Vec::new();
    let mut open = false;
    for name in folder.split('/').skip(1).chain(path.strip_prefix(SLASHES).unwrap_or(path).split(SLASHES)) {
        let name = percent_decode(name);
        open = matches!(&*name, "." | ".." | "");
        match &*name {
            "." => {}
            ".." => drop(names.pop()),
            _ => names.push(name),
        }
    }
    if open && names.last().is_none_or(|last| !last.is_empty()) {
        names.push(Cow::Borrowed(""));
    }
    format!("/{}", names.join("/"))
}
