//! Entities, escapes, and the text of a heading.

use std::borrow::Cow;

use crate::pages::html::escape::escape;

/// Decodes the entities in the value of an attribute or in a text. The known names are those of the characters that
/// spell an address, so that none can hide behind its name, and the usual ones of typography.
pub(super) fn decode(raw: &str) -> Cow<'_, str> {
    let Some(first) = raw.find('&') else { return Cow::Borrowed(raw) };
    let mut text = String::with_capacity(raw.len());
    text.push_str(&raw[..first]);
    let mut rest = &raw[first..];
    while let Some(inside) = rest.strip_prefix('&') {
        let (character, length) = entity(inside).unwrap_or(('&', 0));
        text.push(character);
        rest = &inside[length..];
        let next = rest.find('&').unwrap_or(rest.len());
        text.push_str(&rest[..next]);
        rest = &rest[next..];
    }
    Cow::Owned(text)
}

/// Returns the character of the entity at the start of `rest`, after the ampersand, and the length of the entity.
fn entity(rest: &str) -> Option<(char, usize)> {
    if let Some(number) = rest.strip_prefix('#') {
        return numeric(number).map(|(character, length)| (character, length + 1));
    }
    let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (name, after) = rest.split_at(length);
    if after.starts_with(';') {
        return named(name).map(|character| (character, length + 1));
    }
    // The oldest names are valid without a semicolon too, unless they look like the next field of a query.
    let old = matches!(name, "amp" | "AMP" | "lt" | "LT" | "gt" | "GT" | "quot" | "QUOT" | "nbsp" | "copy" | "reg");
    if old && !after.starts_with('=') { named(name).map(|character| (character, length)) } else { None }
}

/// Parses `106;` or `x6A;`; browsers accept both without the semicolon.
fn numeric(number: &str) -> Option<(char, usize)> {
    let (prefix, radix) = if number.starts_with(['x', 'X']) { (1, 16) } else { (0, 10) };
    let digits = number[prefix..].bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if digits == 0 {
        return None;
    }
    let end = prefix + digits;
    let code = u32::from_str_radix(&number[prefix..end], radix).unwrap_or(u32::MAX);
    let character = char::from_u32(code).filter(|character| *character != '\0').unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((character, end + usize::from(number[end..].starts_with(';'))))
}

/// See [`decode`].
const NAMED: [(&str, char); 41] = [
    ("amp", '&'),
    ("AMP", '&'),
    ("lt", '<'),
    ("LT", '<'),
    ("gt", '>'),
    ("GT", '>'),
    ("quot", '"'),
    ("QUOT", '"'),
    ("apos", '\''),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("colon", ':'),
    ("sol", '/'),
    ("bsol", '\\'),
    ("num", '#'),
    ("quest", '?'),
    ("percnt", '%'),
    ("period", '.'),
    ("comma", ','),
    ("semi", ';'),
    ("equals", '='),
    ("plus", '+'),
    ("commat", '@'),
    ("lowbar", '_'),
    ("excl", '!'),
    ("lpar", '('),
    ("rpar", ')'),
    ("nbsp", '\u{a0}'),
    ("copy", '©'),
    ("reg", '®'),
    ("sect", '§'),
    ("middot", '·'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
];

fn named(name: &str) -> Option<char> {
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, character)| *character)
}

/// Returns `id` as the fragment of an address, escaped for an attribute. Browsers accept Japanese as it is.
pub(super) fn fragment(id: &str) -> String {
    escape(id).replace('%', "%25").replace(' ', "%20")
}

/// Returns the text, on one line, of the heading `name` (`h2`) whose start tag ends where `after` begins; `None` if the
/// tag of another heading or the end of the page precedes its end tag: then browsers disagree about where it ends.
pub(super) fn heading_text(after: &str, name: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = after;
    loop {
        let (before, tag) = rest.split_at(rest.find('<')?);
        text.push_str(before);
        match heading_tag(tag) {
            Some((true, found)) if found.eq_ignore_ascii_case(name) => break,
            Some(_) => return None,
            None => {}
        }
        let length = tag_length(tag)?;
        if length == 1 {
            text.push('<');
        }
        rest = &tag[length..];
    }
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    Some(decode(&words.join(" ")).into_owned())
}

/// Returns whether the heading tag that begins here is an end tag, and its name; `None` if no heading tag does.
fn heading_tag(tag: &str) -> Option<(bool, &str)> {
    let inside = &tag[1..];
    let (end, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let name = inside.get(..2).filter(|name| matches!(name.as_bytes(), [b'h' | b'H', b'1'..=b'6']))?;
    inside[2..].starts_with(['>', '/', ' ', '\t', '\n', '\r', '\u{c}']).then_some((end, name))
}

/// Returns the length of the tag or comment that begins here; 1 for a `<` that is only a character.
fn tag_length(tag: &str) -> Option<usize> {
    if tag.starts_with("<!--") {
        return tag[2..].find("-->").map(|end| end + 5);
    }
    if !tag[1..].starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) {
        return Some(1);
    }
    let mut quote = None;
    tag.bytes()
        .position(|byte| match quote {
            Some(open) => {
                quote = Some(open).filter(|open| *open != byte);
                false
            }
            None => {
                quote = Some(byte).filter(|byte| matches!(byte, b'"' | b'\''));
                byte == b'>'
            }
        })
        .map(|end| end + 1)
}

/// Returns `source` on one line, cut after `most` characters.
pub(super) fn shorten(source: &str, most: usize) -> String {
    let line = source.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
