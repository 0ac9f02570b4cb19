//! A text as lines: what a comparison sets side by side.

mod records;
mod runs;
mod writer;

use super::blanks::squeezed;
use crate::base::language::Language;
use crate::edition::{Block, Labels};
use crate::model::text::ListKind;

use writer::Writer;

/// What a line is. Only lines of one kind are compared with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
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
    pub(super) kind: Kind,
    pub(super) depth: usize,
    /// Its number; empty where there is none.
    pub(super) number: String,
    /// By what references lead to it.
    pub(super) anchor: Option<String>,
    /// By what it is known, whatever it says and wherever it stands.
    pub(super) key: Option<String>,
    pub(super) cells: Vec<Cell>,
}

/// A cell of a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Cell {
    /// The head of its column; empty where there is none.
    pub(super) label: String,
    pub(super) runs: Vec<Run>,
}

/// Words of one kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) kind: RunKind,
    /// The language, where it is not that of the text.
    pub(super) language: Option<Language>,
}

/// What a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RunKind {
    /// Words as they are written.
    Words,
    /// A day or a sum: one thing, which no mark cuts.
    Value,
    /// They cite this anchor.
    Cited(String),
    /// The address that the words before it lead to. It is no word of the text; a comparison shows it where it differs.
    Address,
    /// Likewise, in another notice of the site.
    Notice,
}

impl Run {
    fn new(kind: RunKind, text: impl Into<String>) -> Self {
        Self { text: text.into(), kind, language: None }
    }

    /// True for what stands behind words.
    pub(super) fn is_hidden(&self) -> bool {
        matches!(self.kind, RunKind::Address | RunKind::Notice)
    }
}

impl Line {
    pub(super) fn new(kind: Kind, depth: usize, runs: Vec<Run>) -> Self {
        let cells = vec![Cell { label: String::new(), runs }];
        Self { kind, depth, number: String::new(), anchor: None, key: None, cells }
    }

    /// What the line says, numbers apart: lines that agree in this are the same.
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

impl Cell {
    /// Its words.
    pub(super) fn text(&self) -> String {
        self.runs.iter().filter(|run| !run.is_hidden()).map(|run| run.text.as_str()).collect()
    }

    /// What it says, as comparisons know it: numbers of citations apart, and addresses behind words with them.
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

    /// True for the head of a column in which a reader sees no other head: capitals and blanks apart.
    pub(super) fn is_same_head(&self, other: &Self) -> bool {
        self.content().to_lowercase() == other.content().to_lowercase()
    }

    /// True where a reader sees no other label: capitals and blanks apart.
    pub(super) fn same_label(&self, other: &Self) -> bool {
        self.label == other.label || squeezed(&self.label.to_lowercase()) == squeezed(&other.label.to_lowercase())
    }
}

/// The words of a citation without what renumbering changes.
pub(super) fn without_numbers(text: &str) -> String {
    const DIGITS: &str = "〇一二三四五六七八九十百";
    text.chars().filter(|c| !c.is_numeric() && !DIGITS.contains(*c)).collect()
}

/// Plain words as runs.
pub(super) fn plain(text: &str) -> Vec<Run> {
    match text {
        "" => Vec::new(),
        text => vec![Run::new(RunKind::Words, text)],
    }
}

/// The lines of blocks.
pub(super) fn lines(blocks: &[Block], labels: &Labels) -> Vec<Line> {
    let mut writer = Writer::new(labels);
    writer.blocks(blocks, 0, None);
    writer.lines
}

/// Blocks as plain text: a line for each paragraph, item or row, with its number and the heads of its columns.
pub(crate) fn text<'b>(blocks: impl IntoIterator<Item = &'b Block>, labels: &Labels) -> String {
    let mut writer = Writer::new(labels);
    blocks.into_iter().for_each(|block| writer.blocks(std::slice::from_ref(block), 0, None));
    let cell = |cell: &Cell| match cell.label.as_str() {
        "" => cell.text(),
        label => format!("{label}: {}", cell.text()),
    };
    let line = |line: &Line| {
        let cells: Vec<String> = line.cells.iter().map(cell).collect();
        format!("{} {}", line.number, cells.join(" / ")).trim().to_owned()
    };
    writer.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}
