//! The quoting of the strings in a TOML file, which text inserted into them must follow.

use std::ops::Range;

use toml_parser::Source as TomlSource;
use toml_parser::lexer::TokenKind;

/// The quoting of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// `'…'` and `'''…'''`: nothing is escaped.
    Literal,
    /// `"…"`: one line, with escapes.
    Basic,
    /// `"""…"""`: lines, with escapes.
    Lines,
}

impl Quotes {
    /// Returns `words` as written inside a string of this kind; `None` if it cannot hold them.
    pub(crate) fn written(self, words: &str) -> Option<String> {
        match self {
            Self::Literal => (!words.contains("'''")).then(|| words.to_owned()),
            Self::Basic => Some(words.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")),
            Self::Lines => Some(words.replace('\\', "\\\\").replace('"', "\\\"")),
        }
    }
}

/// Returns the strings of a file in order: the range of each, and its quoting.
pub(crate) fn quotes(text: &str) -> Vec<(Range<usize>, Quotes)> {
    let tokens = TomlSource::new(text).lex().into_vec();
    let string = |kind| match kind {
        TokenKind::LiteralString | TokenKind::MlLiteralString => Some(Quotes::Literal),
        TokenKind::BasicString => Some(Quotes::Basic),
        TokenKind::MlBasicString => Some(Quotes::Lines),
        _ => None,
    };
    tokens.iter().filter_map(|token| Some((token.span().start()..token.span().end(), string(token.kind())?))).collect()
}
