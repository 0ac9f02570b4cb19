//! Style sheets of a theme: every file that they name gets the address that it is published at.
//!
//! A sheet is read token by token as browsers do (CSS Syntax, level 3), so that comments, strings and escapes hide
//! nothing and nothing in them is taken for an address. Nothing is parsed beyond that: which tokens load a file does
//! not depend on the rules they stand in.

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::base::address::{clean, percent_decode, scheme, starts_authority};

/// An address in a style sheet that cannot be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CssViolation {
    /// What is wrong with it.
    pub(crate) kind: CssViolationKind,
    /// The address.
    pub(crate) what: String,
    /// Where it stands in the sheet, in bytes, with its quotes.
    pub(crate) range: Range<usize>,
}

/// What can be wrong with an address in a style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CssViolationKind {
    /// It loads a file from another site.
    Foreign,
    /// It is a `data:` address, which the policy of the site does not let load.
    Data,
    /// There is no such file.
    Unresolved,
}

impl CssViolationKind {}

/// The sheet with every local address (`url(…)`, `@import`, `image-set(…)`) replaced by what `resolve` makes of it, and
/// what may not stand there, left as it is.
///
/// `resolve` gets the name as the sheet writes it, relative or from `/`, decoded, without query and fragment; these are
/// put behind the new address, which must be fit for a URL. `url(#id)` names a part of the page and stays.
pub(crate) fn rewrite(css: &str, resolve: &dyn Fn(&str) -> Option<String>) -> (String, Vec<CssViolation>) {
    let mut sheet = Sheet {
        css,
        at: 0,
        copied: 0,
        output: String::with_capacity(css.len() + 64),
        open: Vec::new(),
        prelude: Prelude::Other,
        violations: Vec::new(),
        resolve,
    };
    while let Some(byte) = sheet.peek(0) {
        sheet.token(byte);
    }
    sheet.output.push_str(&css[sheet.copied..]);
    (sheet.output, sheet.violations)
}

/// Functions in which a string is a word. In any other it is taken for an address.
const WORDS: [&str; 30] = [
    "attr",
    "counter",
    "counters",
    "cue",
    "format",
    "has",
    "host",
    "host-context",
    "is",
    "lang",
    "leader",
    "local",
    "matches",
    "not",
    "nth-child",
    "nth-last-child",
    "path",
    "selector",
    "slotted",
    "state",
    "string",
    "style",
    "supports",
    "symbols",
    "target-counter",
    "target-counters",
    "tech",
    "type",
    "var",
    "where",
];
/// Functions whose address may be a string that stands elsewhere.
const IMAGES: [&str; 6] = ["cross-fade", "-webkit-cross-fade", "image", "image-set", "-webkit-image-set", "src"];
/// Functions that bring what stands elsewhere.
const STAND_INS: [&str; 3] = ["attr", "env", "var"];

/// What a string is inside an open parenthesis.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Words,
    Addresses,
    /// Addresses, those included that a variable holds as a string.
    Images,
}

/// The at-rule whose opening words are being read.
#[derive(PartialEq, Eq)]
enum Prelude {
    /// The next string is an address.
    Import,
    /// Addresses are names and load nothing.
    Namespace,
    Other,
}

struct Sheet<'s> {
    css: &'s str,
    at: usize,
    /// Up to here the sheet stands in `output`.
    copied: usize,
    output: String,
    /// For each open parenthesis, what a string in it is.
    open: Vec<Inside>,
    prelude: Prelude,
    violations: Vec<CssViolation>,
    resolve: &'s dyn Fn(&str) -> Option<String>,
}

impl Sheet<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.css.as_bytes().get(self.at + ahead).copied()
    }

    fn token(&mut self, byte: u8) {
        match byte {
            b'/' if self.peek(1) == Some(b'*') => self.comment(),
            b'"' | b'\'' => self.string(byte),
            b'@' => self.at_rule(),
            b'#' => {
                self.at += 1;
                self.name();
            }
            byte if is_name(byte) || byte == b'\\' => self.word(),
            byte => {
                self.at += 1;
                self.sign(byte);
            }
        }
    }

    fn sign(&mut self, byte: u8) {
        match byte {
            b';' | b'{' | b'}' => self.prelude = Prelude::Other,
            b'(' => self.open.push(self.open.last().copied().unwrap_or(Inside::Words)),
            b')' => {
                self.open.pop();
            }
            _ => {}
        }
    }

    fn comment(&mut self) {
        let end = self.css[self.at + 2..].find("*/");
        self.at = end.map_or(self.css.len(), |end| self.at + end + 4);
    }

    fn at_rule(&mut self) {
        self.at += 1;
        self.prelude = match self.name().as_str() {
            "import" => Prelude::Import,
            "namespace" => Prelude::Namespace,
            _ => Prelude::Other,
        };
    }

    fn word(&mut self) {
        let start = self.at;
        let name = self.name();
        if self.at == start {
            self.at += 1;
        } else if self.peek(0) == Some(b'(') {
            self.at += 1;
            if name == "url" && !self.quoted_next() {
                self.bare_address();
            } else {
                self.function(&name, start);
            }
        }
    }

    /// A function begins, after its parenthesis.
    fn function(&mut self, name: &str, start: usize) {
        let is = |names: &[&str]| names.contains(&name);
        if is(&STAND_INS) && self.open.contains(&Inside::Images) {
            let what = self.css[start..self.at].to_owned();
            self.violations.push(CssViolation { kind: CssViolationKind::Foreign, what, range: start..self.at });
        }
        let inside = match () {
            () if is(&WORDS) => Inside::Words,
            () if is(&IMAGES) => Inside::Images,
            () => Inside::Addresses,
        };
        self.open.push(inside);
    }

    fn quoted_next(&self) -> bool {
        self.css[self.at..].trim_ascii_start().starts_with(['"', '\''])
    }

    /// A name in lower case, its escapes decoded.
    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(byte) = self.peek(0) {
            if byte == b'\\' && !matches!(self.peek(1), None | Some(b'\n' | b'\r' | b'\x0c')) {
                name.extend(self.escape());
            } else if is_name(byte) {
                name.extend(self.character());
            } else {
                break;
            }
        }
        name.make_ascii_lowercase();
        name
    }

    fn character(&mut self) -> Option<char> {
        let character = self.css[self.at..].chars().next();
        self.at += character.map_or(0, char::len_utf8);
        character
    }

    /// The character after a backslash: itself, or the one that up to six digits name.
    fn escape(&mut self) -> Option<char> {
        self.at += 1;
        let digits = self.css[self.at..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if digits == 0 {
            return self.character();
        }
        let code = u32::from_str_radix(&self.css[self.at..self.at + digits], 16).unwrap_or_default();
        self.at += digits;
        match (self.peek(0), self.peek(1)) {
            (Some(b'\r'), Some(b'\n')) => self.at += 2,
            (Some(byte), _) if byte.is_ascii_whitespace() => self.at += 1,
            _ => {}
        }
        char::from_u32(code).filter(|character| *character != '\0').or(Some(char::REPLACEMENT_CHARACTER))
    }

    fn string(&mut self, quote: u8) {
        let start = self.at;
        self.at += 1;
        let mut value = String::new();
        while let Some(byte) = self.peek(0) {
            match (byte, self.peek(1)) {
                (b'\n' | b'\r' | b'\x0c', _) => break,
                (b'\\', Some(b'\r')) if self.peek(2) == Some(b'\n') => self.at += 3,
                (b'\\', Some(b'\n' | b'\r' | b'\x0c')) => self.at += 2,
                (b'\\', _) => value.extend(self.escape()),
                _ => {
                    let character = self.character();
                    if byte == quote {
                        break;
                    }
                    value.extend(character);
                }
            }
        }
        if self.prelude == Prelude::Import || matches!(self.open.last(), Some(Inside::Addresses | Inside::Images)) {
            self.address(&value, start..self.at);
        }
    }

    /// The rest of `url(x)`, after the parenthesis.
    fn bare_address(&mut self) {
        let inside = &self.css[self.at..];
        self.at += inside.len() - inside.trim_ascii_start().len();
        let start = self.at;
        let mut value = String::new();
        while let Some(byte) = self.peek(0).filter(|byte| *byte != b')') {
            value.extend(if byte == b'\\' { self.escape() } else { self.character() });
        }
        let end = start + self.css[start..self.at].trim_ascii_end().len();
        self.at = (self.at + 1).min(self.css.len());
        self.address(value.trim_ascii_end(), start..end);
    }

    fn address(&mut self, value: &str, range: Range<usize>) {
        if self.prelude == Prelude::Namespace {
            return;
        }
        self.prelude = Prelude::Other;
        let address = clean(value);
        let kind = match scheme(&address).as_deref() {
            _ if address.starts_with('#') => return,
            Some("data") => CssViolationKind::Data,
            Some(_) => CssViolationKind::Foreign,
            None if starts_authority(&address) => CssViolationKind::Foreign,
            None => {
                let (name, suffix) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
                match (self.resolve)(&percent_decode(name)) {
                    Some(new) => return self.replace(range, &quoted(&new, suffix)),
                    None => CssViolationKind::Unresolved,
                }
            }
        };
        self.violations.push(CssViolation { kind, what: address.into_owned(), range });
    }

    fn replace(&mut self, range: Range<usize>, new: &str) {
        self.output.push_str(&self.css[self.copied..range.start]);
        self.output.push_str(new);
        self.copied = range.end;
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') || !byte.is_ascii()
}

/// An address as a string of CSS.
fn quoted(address: &str, suffix: &str) -> String {
    let mut string = String::from('"');
    for character in address.chars().chain(suffix.chars()) {
        if matches!(character, '"' | '\\') {
            string.push('\\');
        }
        string.push(character);
    }
    string.push('"');
    string
}
