//! A text as lines, the units that a comparison sets side by side.

mod records;
mod runs;
mod writer;

use super::blanks::squeezed;
use crate::base::Language;
use crate::edition::{Block, Labels};
use crate::model::ListKind;

use writer::LineWriter;

/// The kind of a line. Only lines of one kind are compared with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// The title of the notice, or its other name.
    Title,
    /// Running text.
    Paragraph,
    /// An item of a list: its first paragraph, or its title.
    Item(ListKind),
    /// A note.
    Note,
    /// The caption of a table.
    Caption,
    /// The heads of a table's columns.
    Columns,
    /// A row of a table.
    Row,
    /// A labelled line of a record, a line of a signature, or a date.
    Field,
    /// A cookie.
    Cookie,
    /// An external transmission.
    Transmission,
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) kind: LineKind,
    pub(super) depth: usize,
    /// Its number; empty if it has none.
    pub(super) number: String,
    /// The anchor, for references to it.
    pub(super) anchor: Option<String>,
    /// Its name, which identifies it whatever its words and place.
    pub(super) key: Option<String>,
    /// Its language, if the original stands in for a translation.
    pub(super) language: Option<Language>,
    pub(super) cells: Vec<LineCell>,
}

/// A cell of a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct LineCell {
    /// The head of its column; empty if it has none.
    pub(super) label: String,
    pub(super) runs: Vec<LineRun>,
}

/// Words of one kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LineRun {
    pub(super) text: String,
    pub(super) kind: RunKind,
    /// The language, if it differs from that of the text.
    pub(super) language: Option<Language>,
}

/// The kind of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RunKind {
    /// Words as they are written.
    Words,
    /// A day or a sum, which no mark splits.
    Value,
    /// A citation of this anchor.
    Cited(String),
    /// The address behind the words before it. It is not part of the text; a comparison shows it if it differs.
    Address,
    /// Likewise, for another notice of the site.
    Notice,
}

impl LineRun {
    fn new(kind: RunKind, text: impl Into<String>) -> Self {
        Self { text: text.into(), kind, language: None }
    }

    /// Whether the run is an address behind words.
    pub(super) fn is_hidden(&self) -> bool {
        matches!(self.kind, RunKind::Address | RunKind::Notice)
    }
}

impl Line {
    pub(super) fn new(kind: LineKind, depth: usize, runs: Vec<LineRun>) -> Self {
        let cells = vec![LineCell { label: String::new(), runs }];
        Self { kind, depth, number: String::new(), anchor: None, key: None, language: None, cells }
    }

    /// Returns the content of the line apart from numbers. Lines with equal content are the same.
    pub(super) fn content(&self) -> String {
        let mut content = String::new();
        for cell in &self.cells {
            content.push('\u{1}');
            content.push_str(&squeezed(&cell.label.to_lowercase()));
            content.push('\u{2}');
            content.push_str(&cell.content());
        }
        content
    }
}

impl LineCell {
    /// Returns the words of the cell.
    pub(super) fn text(&self) -> String {
        self.runs.iter().filter(|run| !run.is_hidden()).map(|run| run.text.as_str()).collect()
    }

    /// Returns the content of the cell for comparison: without the numbers of citations, but with the addresses behind
    /// words.
    pub(super) fn content(&self) -> String {
        let (mut words, mut addresses) = (String::new(), String::new());
        for run in &self.runs {
            match &run.kind {
                RunKind::Cited(_) => words.push_str(&without_numbers(&run.text)),
                RunKind::Words | RunKind::Value => words.push_str(&run.text),
                RunKind::Address => addresses.extend(["\u{5}", &run.text]),
                RunKind::Notice => {}
            }
        }
        squeezed(&words).into_owned() + &addresses
    }

    /// Whether readers see the same column head, apart from capitals and blanks.
    pub(super) fn is_same_head(&self, other: &Self) -> bool {
        self.content().to_lowercase() == other.content().to_lowercase()
    }

    /// Whether readers see the same label, apart from capitals and blanks.
    pub(super) fn same_label(&self, other: &Self) -> bool {
        self.label == other.label || squeezed(&self.label.to_lowercase()) == squeezed(&other.label.to_lowercase())
    }
}

/// Returns the words of a citation without the parts that renumbering changes.
pub(super) fn without_numbers(text: &str) -> String {
    const DIGITS: &str = "〇一二三四五六七八九十百";
    text.chars().filter(|c| !c.is_numeric() && !DIGITS.contains(*c)).collect()
}

/// Returns plain words as runs.
pub(super) fn plain(text: &str) -> Vec<LineRun> {
    match text {
        "" => Vec::new(),
        text => vec![LineRun::new(RunKind::Words, text)],
    }
}

/// Returns blocks as lines.
pub(super) fn lines(blocks: &[Block], labels: &Labels) -> Vec<Line> {
    let mut writer = LineWriter::new(labels);
    writer.blocks(blocks, 0, None);
    writer.lines
}

/// Returns blocks as plain text: a line for each paragraph, item or row, with its number and the heads of its columns.
pub(crate) fn text<'b>(blocks: impl IntoIterator<Item = &'b Block>, labels: &Labels) -> String {
    let mut writer = LineWriter::new(labels);
    blocks.into_iter().for_each(|block| writer.blocks(std::slice::from_ref(block), 0, None));
    let cell = |cell: &LineCell| match cell.label.as_str() {
        "" => cell.text(),
        label => format!("{label}: {}", cell.text()),
    };
    let line = |line: &Line| {
        let cells: Vec<String> = line.cells.iter().map(cell).collect();
        format!("{} {}", line.number, cells.join(" / ")).trim().to_owned()
    };
    writer.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}
