//! Text that the user writes at length, with a map from each of its bytes to the byte of the file it came from.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::DeValue;
use toml_parser::Source as TomlSource;
use toml_parser::decoder::{Encoding, StringBuilder};
use toml_parser::{Raw, Span as TomlSpan};

use super::schema::{Schema, of_type};
use super::{Decode, Decoder, Value};
use crate::base::source::Span;

/// A run of bytes that stands in the file as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    text: usize,
    file: usize,
    len: usize,
}

/// A string of a TOML file, decoded, every byte of which knows its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prose {
    /// The text.
    pub(crate) text: String,
    /// The place of the whole string, quotes included.
    pub(crate) span: Span,
    pieces: Vec<Piece>,
}

impl Prose {
    /// The place in the file of a range of the text. An empty text is at its string's place.
    pub(crate) fn span_of(&self, range: Range<usize>) -> Span {
        let start = self.file_offset(range.start);
        let end = match range.end.checked_sub(1).filter(|last| *last >= range.start) {
            Some(last) => self.file_offset(last).map(|offset| offset + 1),
            None => start,
        };
        match (start, end) {
            (Some(start), Some(end)) => Span::new(self.span.file, start..end.max(start)),
            _ => self.span,
        }
    }

    fn file_offset(&self, offset: usize) -> Option<usize> {
        let after = self.pieces.partition_point(|piece| piece.text <= offset);
        let piece = self.pieces[..after].last()?;
        Some(piece.file + (offset - piece.text).min(piece.len))
    }

    /// The text without the indentation that all its lines share, and with an ordinary space after a list marker that is
    /// followed by a full-width one; that is what Markdown can read.
    pub(crate) fn for_markdown(&self) -> Cow<'_, Self> {
        let lines = || self.text.split_inclusive('\n');
        let indent = lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| line.len() - line.trim_start_matches(' ').len())
            .min()
            .unwrap_or(0);
        if indent == 0 && !lines().any(|line| wide_space_after_marker(line).is_some()) {
            return Cow::Borrowed(self);
        }
        let mut builder = Rebuilder { source: self, text: String::new(), pieces: Vec::new() };
        let mut offset = 0;
        for line in lines() {
            builder.line(offset, line, indent);
            offset += line.len();
        }
        Cow::Owned(Self { text: builder.text, span: self.span, pieces: builder.pieces })
    }
}

/// Makes a new text of parts of another one.
struct Rebuilder<'a> {
    source: &'a Prose,
    text: String,
    pieces: Vec<Piece>,
}

impl Rebuilder<'_> {
    fn line(&mut self, offset: usize, line: &str, indent: usize) {
        let body = if line.trim().is_empty() { line.len() - line.trim_start_matches(' ').len() } else { indent };
        match wide_space_after_marker(&line[body..]) {
            Some(at) => {
                self.copy(offset + body..offset + body + at);
                self.text.push(' ');
                self.copy(offset + body + at + '\u{3000}'.len_utf8()..offset + line.len());
            }
            None => self.copy(offset + body..offset + line.len()),
        }
    }

    fn copy(&mut self, range: Range<usize>) {
        let source = self.source;
        let first = source.pieces.partition_point(|piece| piece.text + piece.len <= range.start);
        for piece in &source.pieces[first..] {
            let start = piece.text.max(range.start);
            let end = (piece.text + piece.len).min(range.end);
            if start >= end {
                break;
            }
            let text = self.text.len() + (start - range.start);
            self.pieces.push(Piece { text, file: piece.file + (start - piece.text), len: end - start });
        }
        self.text.push_str(&source.text[range]);
    }
}

/// Where in `line` a list or note marker is followed by a full-width space.
fn wide_space_after_marker(line: &str) -> Option<usize> {
    let trimmed = line.trim_start_matches(' ');
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &trimmed[digits..];
    let marker = match (digits, rest.bytes().next()?) {
        (0, b'-' | b'>') => 1,
        (1..=9, b'.' | b')') => digits + 1,
        _ => return None,
    };
    let at = line.len() - trimmed.len() + marker;
    line[at..].starts_with('\u{3000}').then_some(at)
}

impl Decode for Prose {
    fn decode(key: &str, value: Value<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let DeValue::String(text) = value.get_ref() else {
            decoder.wrong_type(key, &value, "string");
            return None;
        };
        let span = decoder.span(&value);
        // Windows line ends are white space like any other; dropping them here keeps them out of all comparisons.
        let mut pieces = pieces(decoder.text, value.span());
        pieces.iter_mut().for_each(|piece| piece.file = decoder.places.original(piece.file));
        let prose = Self { text: text.clone().into_owned(), span, pieces };
        Some(if prose.text.contains('\r') { prose.without_carriage_returns() } else { prose })
    }

    fn schema() -> Schema {
        of_type("string")
    }
}

impl Prose {
    /// A text that stands in no file, at `file`'s start; for tests.
    #[cfg(test)]
    pub(crate) fn bare(text: &str, file: crate::base::source::FileId) -> Self {
        let pieces = vec![Piece { text: 0, file: 0, len: text.len() }];
        Self { text: text.to_owned(), span: Span::new(file, 0..text.len()), pieces }
    }

    fn without_carriage_returns(&self) -> Self {
        let mut builder = Rebuilder { source: self, text: String::new(), pieces: Vec::new() };
        let mut start = 0;
        for (at, _) in self.text.match_indices("\r\n") {
            builder.copy(start..at);
            start = at + 1;
        }
        builder.copy(start..self.text.len());
        Self { text: builder.text, span: self.span, pieces: builder.pieces }
    }
}

/// Decodes the string at `range` once more, noting where each piece of it came from.
fn pieces(file: &str, range: Range<usize>) -> Vec<Piece> {
    let mut recorder = Recorder { base: file.as_ptr() as usize, text: 0, last: range.start, pieces: Vec::new() };
    let raw = &file[range.clone()];
    let encoding = match raw.as_bytes() {
        [b'\'', b'\'', b'\'', ..] => Encoding::MlLiteralString,
        [b'"', b'"', b'"', ..] => Encoding::MlBasicString,
        [b'\'', ..] => Encoding::LiteralString,
        _ => Encoding::BasicString,
    };
    let span = TomlSpan::new_unchecked(range.start, range.end);
    let source = TomlSource::new(file);
    if source.get(span).is_some() {
        let _ = Raw::new_unchecked(raw, Some(encoding), span).decode_scalar(&mut recorder, &mut ());
    }
    recorder.pieces
}

/// Notes the pieces of a string while it is decoded.
struct Recorder {
    base: usize,
    text: usize,
    last: usize,
    pieces: Vec<Piece>,
}

impl Recorder {
    fn push(&mut self, file: usize, len: usize) {
        self.pieces.push(Piece { text: self.text, file, len });
        self.text += len;
        self.last = file + len;
    }
}

impl<'s> StringBuilder<'s> for Recorder {
    fn clear(&mut self) {
        self.text = 0;
        self.pieces.clear();
    }

    fn push_str(&mut self, append: &'s str) -> bool {
        self.push(append.as_ptr() as usize - self.base, append.len());
        true
    }

    fn push_char(&mut self, append: char) -> bool {
        // An escape: it stands right after what came before.
        self.push(self.last, append.len_utf8());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Sources;
    use crate::read::decode::{decode_file, table};

    table! {
        /// A table with one text.
        struct OneText {
            /// The text.
            t: Prose,
        }
    }

    fn read(toml: &str) -> (Prose, Sources) {
        let mut sources = Sources::default();
        let file = sources.add("x.toml", toml);
        let (table, findings) = decode_file::<OneText>(file, sources.get(file));
        assert!(findings.is_empty(), "{findings:?}");
        (table.expect("readable").t, sources)
    }

    /// Where `word` stands, by the map.
    fn found(toml: &str, word: &str) -> String {
        let (prose, sources) = read(toml);
        let prose = prose.for_markdown();
        let at = prose.text.find(word).expect("in the text");
        sources.slice(prose.span_of(at..at + word.len())).to_owned()
    }

    #[test]
    fn every_kind_of_string_knows_its_places() {
        assert_eq!(found("t = '''\nあい\nうえ'''", "うえ"), "うえ");
        assert_eq!(found("t = '''\n    - あい\n    - うえ\n    '''", "うえ"), "うえ");
        assert_eq!(found("t = \"a\\\"b\\u00e9 う\"", "う"), "う");
        assert_eq!(found("t = \"\"\"\na \\\n   b う\"\"\"", "b う"), "b う");
        assert_eq!(found("t = '''\r\nあい\r\nうえ\r\n'''", "うえ"), "うえ");
        assert_eq!(found("t = '''\n1.\u{3000}あい\n'''", "あい"), "あい");
    }

    #[test]
    fn markdown_sees_no_common_indentation_and_no_wide_space_after_a_marker() {
        let (prose, _) = read("t = '''\n   1.\u{3000}あ\n\n      い\n   '''");
        assert_eq!(prose.for_markdown().text, "1. あ\n\n   い\n");
    }
}
