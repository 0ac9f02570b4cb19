//! The text of every file that was read, and places in it.
//!
//! A [`Span`] is a byte range in one file. Everything that comes from a file keeps its span until the last check, so
//! that a finding can point at it.

use std::ops::Range;
use std::sync::Arc;

/// A file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FileId(u32);

impl FileId {
    /// The file's place in the order of reading.
    pub(crate) fn index(self) -> u32 {
        self.0
    }
}

/// A byte range in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    /// The file.
    pub(crate) file: FileId,
    /// First byte, counted from the start of the file.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
}

impl Span {
    /// The span of `range` in `file`. Files are far below 4 GiB ([`crate::read::inputs`] refuses larger ones).
    pub(crate) fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The byte range.
    pub(crate) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value together with the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands.
    pub(crate) span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value and its place.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A place as a person names it; line and column count from one, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LineColumn {
    /// Line, from one.
    pub(crate) line: usize,
    /// Column in characters, from one.
    pub(crate) column: usize,
}

/// One file: its path, relative to the site and with `/`, and its text.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    path: Arc<str>,
    text: Arc<str>,
    built_in: bool,
}

impl Source {
    /// The path relative to the site's folder, with `/` on every system.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// True when both hold the very same text, as two copies of an unchanged file do. Costs nothing.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text)
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// True for a file that is compiled into the program.
    pub(crate) fn is_built_in(&self) -> bool {
        self.built_in
    }

    /// Line and column of a byte offset; an offset past the end is the end.
    pub(crate) fn line_column(&self, offset: usize) -> LineColumn {
        let before = &self.text[..self.floor(offset)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        LineColumn {
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// `range` moved to the nearest character boundaries inside the text.
    pub(crate) fn clamp(&self, range: Range<usize>) -> Range<usize> {
        let start = self.floor(range.start);
        start..self.floor(range.end).max(start)
    }

    fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }
}

/// Every text file of a run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Adds a file of the site.
    pub(crate) fn add(&mut self, path: &str, text: &str) -> FileId {
        self.push(path, text, false)
    }

    /// Adds a file that is compiled into the program.
    pub(crate) fn add_built_in(&mut self, path: &str, text: &str) -> FileId {
        self.push(path, text, true)
    }

    fn push(&mut self, path: &str, text: &str, built_in: bool) -> FileId {
        let id = u32::try_from(self.files.len()).expect("fewer than 2^32 files");
        self.files.push(Source { path: path.into(), text: text.into(), built_in });
        FileId(id)
    }

    /// Gives a file another text. What points into it from before is the caller's concern.
    pub(crate) fn replace(&mut self, id: FileId, text: &str) {
        self.files[id.0 as usize].text = text.into();
    }

    /// The file.
    pub(crate) fn get(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// The file that was read as the one at `index`.
    pub(crate) fn at_index(&self, index: u32) -> Option<FileId> {
        ((index as usize) < self.files.len()).then_some(FileId(index))
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
    }
}
