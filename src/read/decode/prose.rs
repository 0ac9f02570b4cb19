//! Text that the user writes at length, with a map from each of its bytes to the byte of the file it came from.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::DeValue;
use toml_parser::Source as TomlSource;
use toml_parser::decoder::{Encoding, StringBuilder};
use toml_parser::{Raw, Span as TomlSpan};

use super::schema::{Schema, of_type};
use super::{Decode, Decoder, TomlValue, signs};
use crate::base::composed::composed;
use crate::base::{FileId, Span};

/// A run of bytes that is the same in the file and in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ProsePiece {
    text: usize,
    file: usize,
    len: usize,
}

/// A decoded TOML string, every byte of which maps to the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prose {
    /// The text.
    pub(crate) text: String,
    /// The span of the whole string, quotes included.
    pub(crate) span: Span,
    pieces: Vec<ProsePiece>,
}

impl Prose {
    /// The span in the file of a range of the text. An empty text has the span of its string.
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
}

/// Builds a new text from parts of another one.
struct Rebuilder<'a> {
    source: &'a Prose,
    text: String,
    pieces: Vec<ProsePiece>,
}

impl Rebuilder<'_> {
    /// Appends `made`, which derives from the text at `at`.
    fn put(&mut self, at: usize, made: &str) {
        if let Some(file) = self.source.file_offset(at) {
            self.pieces.push(ProsePiece { text: self.text.len(), file, len: made.len() });
        }
        self.text.push_str(made);
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
            self.pieces.push(ProsePiece { text, file: piece.file + (start - piece.text), len: end - start });
        }
        self.text.push_str(&source.text[range]);
    }
}

impl Decode for Prose {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let DeValue::String(text) = value.get_ref() else {
            return decoder.wrong_type(key, &value, "string");
        };
        let span = decoder.span(&value);
        // Windows line ends are white space like any other; dropping them here keeps them out of all comparisons.
        let mut pieces = pieces(decoder.text, value.span());
        pieces.iter_mut().for_each(|piece| piece.file = decoder.places.original(piece.file));
        decoder.check_signs(value.span());
        let prose = Self { text: text.clone().into_owned(), span, pieces };
        let prose = if prose.text.contains('\r') { prose.without_carriage_returns() } else { prose };
        Some(prose.composed())
    }

    fn schema() -> Schema {
        of_type("string")
    }
}

impl Prose {
    /// A text that is in no file, mapped to the start of `file`; for tests.
    #[cfg(test)]
    pub(crate) fn bare(text: &str, file: crate::base::source::FileId) -> Self {
        let pieces = vec![ProsePiece { text: 0, file: 0, len: text.len() }];
        Self { text: text.to_owned(), span: Span::new(file, 0..text.len()), pieces }
    }

    /// The whole text of a file, in normal form C and without carriage returns.
    pub(crate) fn of_file(file: FileId, text: &str) -> Self {
        let pieces = vec![ProsePiece { text: 0, file: 0, len: text.len() }];
        let whole = Self { text: text.to_owned(), span: Span::new(file, 0..text.len()), pieces };
        let whole = if whole.text.contains('\r') { whole.without_carriage_returns() } else { whole };
        whole.composed()
    }

    /// Returns a part of the text as a text of its own; `""` in a part that was quoted becomes `"`.
    pub(crate) fn cell(&self, range: Range<usize>, quoted: bool) -> Self {
        let mut builder = Rebuilder { source: self, text: String::new(), pieces: Vec::new() };
        let mut start = range.start;
        if quoted {
            for (at, _) in self.text[range.clone()].match_indices("\"\"") {
                builder.copy(start..range.start + at + 1);
                start = range.start + at + 2;
            }
        }
        builder.copy(start..range.end);
        Self { text: builder.text, span: self.span_of(range), pieces: builder.pieces }
    }

    /// Returns the text in normal form C.
    fn composed(self) -> Self {
        if matches!(composed(&self.text), Cow::Borrowed(_)) {
            return self;
        }
        let mut builder = Rebuilder { source: &self, text: String::new(), pieces: Vec::new() };
        for part in signs::parts(&self.text) {
            match composed(&self.text[part.clone()]) {
                Cow::Borrowed(_) => builder.copy(part),
                Cow::Owned(composed) => builder.put(part.start, &composed),
            }
        }
        Self { text: builder.text, span: self.span, pieces: builder.pieces }
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

/// Decodes the string at `range` again, recording the origin of each piece.
fn pieces(file: &str, range: Range<usize>) -> Vec<ProsePiece> {
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

/// Records the pieces of a string while it is decoded.
struct Recorder {
    base: usize,
    text: usize,
    last: usize,
    pieces: Vec<ProsePiece>,
}

impl Recorder {
    fn push(&mut self, file: usize, len: usize) {
        self.pieces.push(ProsePiece { text: self.text, file, len });
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
        // An escape: it follows directly after the piece before.
        self.push(self.last, append.len_utf8());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Sources;
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

    /// The part of the source that `word` maps to.
    fn found(toml: &str, word: &str) -> String {
        let (prose, sources) = read(toml);
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
    fn what_is_composed_knows_its_place() {
        let (prose, _) = read("t = '''\nか\u{3099}ぎ\n'''");
        assert_eq!(prose.text, "がぎ\n");
        assert_eq!(found("t = '''\nか\u{3099}い\n'''", "い"), "い");
    }
}
