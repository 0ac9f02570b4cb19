//! Style sheets of a theme: every file that they name gets its published address.
//!
//! A sheet is read token by token as browsers do (CSS Syntax, level 3), so that comments, strings and escapes hide
//! nothing, and nothing in them is mistaken for an address. No further parsing is needed: which tokens load a file does
//! not depend on the rules around them. Comments and line breaks, which only serve the authors, are not published.

#[cfg(test)]
mod tests;

use std::ops::Range;

use cssparser::{ParseError, Parser, ParserInput, Token, serialize_string};

use crate::base::address::{clean, percent_decode, scheme, starts_authority};

/// An address in a style sheet that cannot be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CssViolation {
    /// Its kind.
    pub(crate) kind: CssViolationKind,
    /// The address.
    pub(crate) what: String,
    /// Its byte range in the sheet, quotes included.
    pub(crate) range: Range<usize>,
}

/// The kinds of violations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CssViolationKind {
    /// It loads a file from another site.
    Foreign,
    /// It is a `data:` address, which the policy of the site forbids.
    Data,
    /// There is no such file.
    Unresolved,
    /// It is nested in too many brackets to be examined.
    Deep,
}

/// The greatest nesting depth of brackets.
const MOST_BRACKETS: usize = 64;

/// Returns the sheet with every local address (`url(…)`, `@import`, `image-set(…)`) replaced by the result of
/// `resolve`, and the violations, which are left as they are. Comments are removed except those that begin with `/*!`
/// (licences), and white space is shortened.
///
/// `resolve` gets the name as written in the sheet, relative or from `/`, decoded, without query and fragment; these
/// are appended to the new address, which must be valid in a URL. `url(#id)` names a part of the page and is kept.
pub(crate) fn rewrite(css: &str, resolve: &dyn Fn(&str) -> Option<String>) -> (String, Vec<CssViolation>) {
    let mut sheet = StyleSheet {
        css,
        copied: 0,
        output: String::with_capacity(css.len()),
        open: Vec::new(),
        prelude: Prelude::Other,
        after_sign: true,
        violations: Vec::new(),
        resolve,
    };
    sheet.block(&mut Parser::new(&mut ParserInput::new(css)));
    sheet.output.push_str(&css[sheet.copied..]);
    (sheet.output, sheet.violations)
}

/// Functions in which a string is a word. In any other, it is taken for an address.
const WORDS: &str = "attr counter counters cue format has host host-context is lang leader local matches not nth-child nth-last-child \
    path selector slotted state string style supports symbols target-counter target-counters tech type var where";
/// Functions whose address may be a string defined elsewhere.
const IMAGES: [&str; 6] = ["cross-fade", "-webkit-cross-fade", "image", "image-set", "-webkit-image-set", "src"];
/// Functions that insert a value defined elsewhere.
const STAND_INS: [&str; 3] = ["attr", "env", "var"];

/// The meaning of a string inside an open bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Words,
    Addresses,
    /// Addresses, including those that a variable holds as a string.
    Images,
}

/// The at-rule whose prelude is being read.
#[derive(PartialEq, Eq)]
enum Prelude {
    /// The next string is an address.
    Import,
    /// Addresses are names and load nothing.
    Namespace,
    Other,
}

struct StyleSheet<'s> {
    css: &'s str,
    /// The offset up to which the sheet has been copied to `output`.
    copied: usize,
    output: String,
    /// The meaning of strings in each open bracket.
    open: Vec<Inside>,
    prelude: Prelude,
    /// Whether the last token is a sign next to which white space has no meaning.
    after_sign: bool,
    violations: Vec<CssViolation>,
    resolve: &'s dyn Fn(&str) -> Option<String>,
}

impl StyleSheet<'_> {
    /// Reads the inside of a block, or the whole sheet, to its end.
    fn block(&mut self, parser: &mut Parser<'_, '_>) {
        loop {
            let start = parser.position().byte_index();
            let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return };
            let range = start..parser.position().byte_index();
            let inside = match &token {
                Token::Function(name) => self.function(&name.to_ascii_lowercase(), range),
                Token::ParenthesisBlock | Token::SquareBracketBlock => self.inside(),
                Token::CurlyBracketBlock => Inside::Words,
                _ => {
                    self.token(&token, range);
                    continue;
                }
            };
            self.after_sign = token == Token::CurlyBracketBlock;
            self.nested(parser, inside);
            self.after_sign = token == Token::CurlyBracketBlock;
        }
    }

    /// Reads the block whose opening bracket has just been read.
    fn nested(&mut self, parser: &mut Parser<'_, '_>, inside: Inside) {
        let start = parser.position().byte_index();
        if self.open.len() == MOST_BRACKETS {
            let rest = self.css[start..].chars().take(20).collect();
            return self.refuse(CssViolationKind::Deep, rest, start..start);
        }
        self.open.push(inside);
        if inside == Inside::Words && self.css[..start].ends_with('{') {
            self.prelude = Prelude::Other;
        }
        let read: Result<(), ParseError<'_, ()>> = parser.parse_nested_block(|inner| {
            self.block(inner);
            Ok(())
        });
        read.expect("a block is read to its end");
        self.open.pop();
    }

    fn token(&mut self, token: &Token<'_>, range: Range<usize>) {
        match token {
            Token::Comment(text) if text.starts_with('!') => {}
            Token::Comment(_) => return self.comment(range),
            Token::WhiteSpace(_) => return self.white_space(range),
            Token::AtKeyword(name) => self.prelude = Prelude::of(name),
            Token::Semicolon | Token::CloseCurlyBracket => self.prelude = Prelude::Other,
            Token::UnquotedUrl(value) => self.unquoted(value, range),
            Token::BadUrl(value) => self.unquoted(value.trim_end_matches(')'), range),
            Token::QuotedString(value) | Token::BadString(value) => self.string(value, range),
            _ => {}
        }
        self.after_sign = matches!(token, Token::Semicolon | Token::Comma | Token::CloseCurlyBracket);
    }

    /// The meaning of strings in the innermost open bracket.
    fn inside(&self) -> Inside {
        self.open.last().copied().unwrap_or(Inside::Words)
    }

    /// Removes a comment; if it alone separates two words, its delimiters are kept.
    fn comment(&mut self, range: Range<usize>) {
        let ends = |c: char| c.is_ascii_whitespace();
        let apart =
            self.after_sign || self.css[..range.start].ends_with(ends) || self.css[range.end..].starts_with(ends);
        self.replace(range, if apart { "" } else { "/**/" });
    }

    fn white_space(&mut self, range: Range<usize>) {
        let rest = &self.css[range.end..];
        let before_sign = rest.is_empty() || rest.starts_with(['{', '}', ';', ',']);
        self.replace(range, if self.after_sign || before_sign { "" } else { " " });
    }

    /// The meaning of strings in a function.
    fn function(&mut self, name: &str, range: Range<usize>) -> Inside {
        let is = |names: &[&str]| names.contains(&name);
        if is(&STAND_INS) && self.open.contains(&Inside::Images) {
            self.refuse(CssViolationKind::Foreign, self.css[range.clone()].to_owned(), range);
        }
        if WORDS.split(' ').any(|word| word == name) {
            Inside::Words
        } else if is(&IMAGES) {
            Inside::Images
        } else {
            Inside::Addresses
        }
    }

    fn string(&mut self, value: &str, range: Range<usize>) {
        if self.prelude == Prelude::Import || self.inside() != Inside::Words {
            self.address(value, range);
        }
    }

    /// Reads `url(x)`: the address is the text between the brackets.
    fn unquoted(&mut self, value: &str, range: Range<usize>) {
        let open = self.css[range.clone()].find('(').map_or(range.start, |at| range.start + at + 1);
        let inside = self.css[open..range.end].trim_end_matches(')');
        let end = open + inside.trim_ascii_end().len();
        let start = end - self.css[open..end].trim_ascii_start().len();
        self.address(value.trim_ascii(), start..end);
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
        self.refuse(kind, address.into_owned(), range);
    }

    fn refuse(&mut self, kind: CssViolationKind, what: String, range: Range<usize>) {
        self.violations.push(CssViolation { kind, what, range });
    }

    fn replace(&mut self, range: Range<usize>, new: &str) {
        self.output.push_str(&self.css[self.copied..range.start]);
        self.output.push_str(new);
        self.copied = range.end;
    }
}

impl Prelude {
    fn of(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "import" => Self::Import,
            "namespace" => Self::Namespace,
            _ => Self::Other,
        }
    }
}

/// Writes an address as a CSS string.
fn quoted(address: &str, suffix: &str) -> String {
    let mut string = String::new();
    // Writing to a string does not fail.
    let _ = serialize_string(&format!("{address}{suffix}"), &mut string);
    string
}
