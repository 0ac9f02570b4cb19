//! How the strings of a TOML file are quoted: what is put into one has to be written as it asks.

use std::ops::Range;

use toml_parser::Source as TomlSource;
use toml_parser::lexer::TokenKind;

/// How a string is quoted.
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
    /// Words as a string of this kind holds them; `None` where it cannot.
    pub(crate) fn written(self, words: &str) -> Option<String> {
        match self {
            Self::Literal => (!words.contains("'''")).then(|| words.to_owned()),
            Self::Basic => Some(words.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")),
            Self::Lines => Some(words.replace('\\', "\\\\").replace('"', "\\\"")),
        }
    }
}

/// The strings of a file, in their order: where each stands, and how it is quoted.
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
