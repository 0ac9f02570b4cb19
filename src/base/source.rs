//! The text of every file that was read, and spans in it.
//!
//! A [`Span`] is a byte range in one file. Everything that comes from a file keeps its span until the last check, so
//! that a finding can point at it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The distance in bytes between two marks in a long line.
const STRIDE: usize = 1024;

/// A file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FileId(u32);

/// A byte range in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    /// The file.
    pub(crate) file: FileId,
    /// The offset of the first byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
}

impl Span {
    /// The span of `range` in `file`. Offsets fit, since files are far below 4 GiB ([`crate::read::inputs`] refuses
    /// larger ones).
    pub(crate) fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The byte range.
    pub(crate) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value with its span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub(crate) value: T,
    /// Its span.
    pub(crate) span: Span,
}

impl<T> Spanned<T> {
    /// Combines a value with its span.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Returns each name that stands before it as well, with the span of the first.
pub(crate) fn repeated<'a>(
    names: impl IntoIterator<Item = &'a Spanned<String>>,
) -> impl Iterator<Item = (&'a Spanned<String>, Span)> {
    let mut firsts = BTreeMap::new();
    names.into_iter().filter_map(move |name| {
        let first = *firsts.entry(&name.value).or_insert(name.span);
        (first != name.span).then_some((name, first))
    })
}

/// A position as people name it: line and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LineColumn {
    /// The line, from one.
    pub(crate) line: usize,
    /// The column in characters, from one.
    pub(crate) column: usize,
}

/// One file: its path, relative to the site and with `/`, and its text.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    path: Arc<str>,
    text: Arc<Cow<'static, str>>,
    built_in: bool,
    /// Computed in one pass when a position is first needed.
    marks: OnceLock<Arc<[ColumnMark]>>,
}

/// The start of a line, or a position within a long one.
#[derive(Debug, Clone, Copy)]
struct ColumnMark {
    offset: usize,
    at: LineColumn,
}

impl Source {
    /// The path relative to the site's folder, with `/` on every system.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Whether both share one text, as two copies of an unchanged file do. Compares pointers only.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text)
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file is compiled into the program.
    pub(crate) fn is_built_in(&self) -> bool {
        self.built_in
    }

    /// The line and column of a byte offset, clamped to the end of the text.
    pub(crate) fn line_column(&self, offset: usize) -> LineColumn {
        let offset = self.floor(offset);
        let marks = self.marks();
        let ColumnMark { offset: start, at } = marks[marks.partition_point(|mark| mark.offset <= offset) - 1];
        LineColumn { line: at.line, column: at.column + self.text[start..offset].chars().count() }
    }

    /// The range of whole lines that `range` touches, without the last line end.
    pub(crate) fn lines(&self, range: Range<usize>) -> Range<usize> {
        let range = self.clamp(range);
        let start = self.text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.text[range.end..].find('\n').map_or(self.text.len(), |newline| range.end + newline);
        start..end
    }

    fn marks(&self) -> &[ColumnMark] {
        self.marks.get_or_init(|| {
            let mut marks = Vec::new();
            for (line, (start, text)) in lines_of(&self.text).enumerate() {
                let (mut offset, mut column) = (start, 1);
                marks.push(ColumnMark { offset, at: LineColumn { line: line + 1, column } });
                while start + text.len() > offset + STRIDE {
                    let next = self.floor(offset + STRIDE);
                    column += self.text[offset..next].chars().count();
                    offset = next;
                    marks.push(ColumnMark { offset, at: LineColumn { line: line + 1, column } });
                }
            }
            marks.into()
        })
    }

    /// Moves the ends of `range` back to character boundaries inside the text.
    pub(crate) fn clamp(&self, range: Range<usize>) -> Range<usize> {
        let start = self.floor(range.start);
        start..self.floor(range.end).max(start)
    }

    fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }
}

/// The lines of a text, each with its offset; a text with a final line end has an empty last line.
fn lines_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('\n').scan(0, |next, line| {
        let start = *next;
        *next += line.len() + 1;
        Some((start, line))
    })
}

/// Every text file of a run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Adds a file of the site.
    pub(crate) fn add(&mut self, path: &str, text: impl Into<String>) -> FileId {
        self.push(path, Cow::Owned(text.into()), false)
    }

    /// Adds a file that is compiled into the program.
    pub(crate) fn add_built_in(&mut self, path: &str, text: impl Into<Cow<'static, str>>) -> FileId {
        self.push(path, text.into(), true)
    }

    fn push(&mut self, path: &str, text: Cow<'static, str>, built_in: bool) -> FileId {
        let id = u32::try_from(self.files.len()).expect("fewer than 2^32 files");
        self.files.push(Source { path: path.into(), text: Arc::new(text), built_in, marks: OnceLock::new() });
        FileId(id)
    }

    /// Replaces the text of a file. Existing spans in it are the caller's concern.
    pub(crate) fn replace(&mut self, id: FileId, text: impl Into<String>) {
        let file = &mut self.files[id.0 as usize];
        (file.text, file.marks) = (Arc::new(Cow::Owned(text.into())), OnceLock::new());
    }

    /// The file.
    pub(crate) fn get(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// The text that a span covers.
    #[cfg(test)]
    pub(crate) fn slice(&self, span: Span) -> &str {
        let source = self.get(span.file);
        &source.text()[source.clamp(span.range())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_offsets_never_leave_the_text() {
        let mut sources = Sources::default();
        let id = sources.add("content/site.toml", "a = \"あ\"\nい = 1\n");
        let source = sources.get(id);
        assert_eq!(source.line_column(0), LineColumn { line: 1, column: 1 });
        assert_eq!(source.line_column(8), LineColumn { line: 1, column: 7 });
        assert_eq!(source.line_column(13), LineColumn { line: 2, column: 2 });
        assert_eq!(source.line_column(999), LineColumn { line: 3, column: 1 });
        assert_eq!(source.clamp(6..999), 5..18);
        assert_eq!(source.lines(8..8), 0..9);
        assert_eq!(source.lines(999..999), 18..18);
    }

    #[test]
    fn columns_of_a_long_line_are_counted_from_its_start() {
        let mut sources = Sources::default();
        let text = format!("first\n{}\nlast", "あa".repeat(3000));
        let id = sources.add("content/site.toml", &text);
        for (offset, _) in text.char_indices().step_by(7) {
            let before = &text[..offset];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            assert_eq!(sources.get(id).line_column(offset), LineColumn { line, column });
        }
        sources.replace(id, "a\nb");
        assert_eq!(sources.get(id).line_column(2), LineColumn { line: 2, column: 1 });
    }
}
