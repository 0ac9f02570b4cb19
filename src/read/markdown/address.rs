//! Turns bare addresses in running text into links.

use crate::base::Span;
use crate::model::{Inline, Link};

/// Turns the bare addresses among words into links.
pub(super) fn link_addresses(text: String, out: &mut Vec<Inline>, locate: &mut impl FnMut(&str) -> Span) {
    if !may_hold_address(&text) {
        return push_words(text, out, locate);
    }
    let mut rest = text.as_str();
    while let Some((at, len)) = find_address(rest) {
        let (before, found) = (&rest[..at], &rest[at..at + len]);
        if !before.is_empty() {
            push_words(before.to_owned(), out, locate);
        }
        let address = if found.starts_with("http") {
            found.to_owned()
        } else if found.contains('@') {
            format!("mailto:{found}")
        } else {
            format!("https://{found}")
        };
        let span = locate(found);
        out.push(Inline::Link(Link { address, words: vec![Inline::Words(found.to_owned(), span)], span }));
        rest = &rest[at + len..];
    }
    if !rest.is_empty() {
        push_words(rest.to_owned(), out, locate);
    }
}

/// Adds words unchanged.
pub(super) fn push_words(words: String, out: &mut Vec<Inline>, locate: &mut impl FnMut(&str) -> Span) {
    let span = locate(&words);
    out.push(Inline::Words(words, span));
}

/// Whether words may contain a bare address; most do not, and one pass is quicker than a search for each kind.
fn may_hold_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'@' => true,
        b'/' => bytes[at + 1..].first() == Some(&b'/'),
        b'.' => bytes[..at].ends_with(b"www"),
        _ => false,
    })
}

/// The offset and length of a bare address. It ends before the first non-ASCII character, so that Japanese may follow
/// without a space, and before a full stop or bracket that belongs to the sentence. Japanese between two slashes is
/// part of the path: https://a.jp/個人情報/.
fn find_address(text: &str) -> Option<(usize, usize)> {
    let places = text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'h' | b'w' | b'@')).map(|(at, _)| at);
    places.filter_map(|at| if text.as_bytes()[at] == b'@' { mail_at(text, at) } else { page_at(text, at) }).next()
}

/// The address of a page that begins at an offset, and its length.
fn page_at(text: &str, at: usize) -> Option<(usize, usize)> {
    let start = ["https://", "http://", "www."].into_iter().find(|start| text[at..].starts_with(start))?;
    let mut len = plain_address(&text[at..]);
    while let Some(folder) = folder(&text[at..at + len], &text[at + len..]) {
        len += folder;
        len += plain_address(&text[at + len..]);
    }
    let mut address = text[at..at + len].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    let mut surplus = address.matches(')').count().saturating_sub(address.matches('(').count());
    while surplus > 0 && address.ends_with(')') {
        address = &address[..address.len() - 1];
        surplus -= 1;
    }
    let boundary = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '/');
    (address.len() > start.len() && boundary).then_some((at, address.len()))
}

/// The number of leading bytes that may occur in an address.
fn plain_address(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_graphic() && !b"<>\"`{}|\\^".contains(byte)).count()
}

/// The length in bytes of a folder with a non-ASCII name that continues an address: it ends before a slash.
fn folder(address: &str, rest: &str) -> Option<usize> {
    let len = rest.find(|c: char| c.is_ascii() || !c.is_alphanumeric())?;
    let whole = address.ends_with('/') && !address.ends_with("//") && len > 0 && rest[len..].starts_with('/');
    whole.then_some(len)
}

/// The mail address around an `@`, and its length.
fn mail_at(text: &str, at: usize) -> Option<(usize, usize)> {
    let local = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte);
    let domain = |byte: u8| byte.is_ascii_alphanumeric() || b".-".contains(&byte);
    let before = text[..at].bytes().rev().take_while(|byte| local(*byte)).count();
    let after = text[at + 1..].bytes().take_while(|byte| domain(*byte)).count();
    let host = text[at + 1..at + 1 + after].trim_end_matches(['.', '-']);
    (before > 0 && host.contains('.')).then_some((at - before, before + 1 + host.len()))
}
