//! A text as lines: what a comparison sets side by side.

mod records;

use super::blanks::squeezed;
use crate::base::diagnostic::Arg;
use crate::base::language::Language;
use crate::edition::{Block, Cell as TableCell, Inline, Item, LinkTarget, List, Row, Table, plain_text};
use crate::model::text::ListKind;
use crate::words::Catalog;

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
        squeezed(&words) + &addresses
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
pub(super) fn lines(blocks: &[Block], words: &Catalog) -> Vec<Line> {
    let mut writer = Writer { words, lines: Vec::new() };
    writer.blocks(blocks, 0, None);
    writer.lines
}

/// Blocks as plain text: a line for each paragraph, item or row, with its number and the heads of its columns.
pub(crate) fn text<'b>(blocks: impl IntoIterator<Item = &'b Block>, words: &Catalog) -> String {
    let mut writer = Writer { words, lines: Vec::new() };
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

/// What stands at the head of the next line.
struct Head {
    kind: Kind,
    number: String,
    anchor: Option<String>,
    key: Option<String>,
}

struct Writer<'a> {
    words: &'a Catalog,
    lines: Vec<Line>,
}

impl Writer<'_> {
    /// Writes blocks. `head` stands before the first line; what follows that line stands inside it.
    fn blocks(&mut self, blocks: &[Block], depth: usize, mut head: Option<Head>) {
        let below = depth + usize::from(head.is_some());
        for block in blocks {
            if !matches!(block, Block::Paragraph(_)) {
                self.lone_head(depth, &mut head);
            }
            match (&head, block) {
                (Some(_), _) => self.block(block, depth, head.take()),
                // Items without a line before them that they could stand in still stand below it.
                (None, Block::List(list)) if below == depth && list.kind != ListKind::Paragraphs => {
                    self.list(list, depth + 1);
                }
                (None, _) => self.block(block, below, None),
            }
        }
        self.lone_head(depth, &mut head);
    }

    fn block(&mut self, block: &Block, inside: usize, head: Option<Head>) {
        match block {
            Block::Paragraph(inlines) => self.push(Kind::Paragraph, inside, runs(inlines), head),
            Block::List(list) => self.list(list, inside),
            Block::Note(blocks) => {
                let number = self.word("note-mark", &[]);
                let head = Head { kind: Kind::Note, number, anchor: None, key: None };
                self.blocks(blocks, inside, Some(head));
            }
            Block::Table(table) => self.table(table, inside),
            Block::Record(fields) => fields.iter().for_each(|field| self.field(field, inside)),
            Block::Signature(lines) => {
                lines.iter().for_each(|line| self.push(Kind::Field, inside, runs(line), None));
            }
            Block::Dates(events) => events.iter().for_each(|event| self.event(event, inside)),
            Block::Cookies(groups) => self.cookies(groups, inside),
            Block::Records(records) => self.records(records, inside),
        }
    }

    fn push(&mut self, kind: Kind, depth: usize, runs: Vec<Run>, head: Option<Head>) {
        let mut line = Line::new(kind, depth, runs);
        if let Some(head) = head {
            line = Line { kind: head.kind, number: head.number, anchor: head.anchor, key: head.key, ..line };
        }
        self.lines.push(line);
    }

    /// A number before something that is no line of text.
    fn lone_head(&mut self, depth: usize, head: &mut Option<Head>) {
        if let Some(head) = head.take_if(|head| !head.number.is_empty() || head.anchor.is_some()) {
            self.push(head.kind, depth, Vec::new(), Some(head));
        }
    }

    fn list(&mut self, list: &List, depth: usize) {
        for item in &list.items {
            self.item(item, list.kind, depth);
        }
    }

    fn item(&mut self, item: &Item, kind: ListKind, depth: usize) {
        let number = if kind == ListKind::Bullets { self.word("bullet", &[]) } else { item.number.clone() };
        let head = Head { kind: Kind::Item(kind), number, anchor: item.anchor.clone(), key: item.name.clone() };
        if item.title.is_empty() {
            self.blocks(&item.blocks, depth, Some(head));
        } else {
            self.push(Kind::Paragraph, depth, runs(&item.title), Some(head));
            self.blocks(&item.blocks, depth + 1, None);
        }
    }

    fn table(&mut self, table: &Table, depth: usize) {
        let columns: Vec<String> = table.columns.iter().map(|column| plain_text(column)).collect();
        if !table.caption.is_empty() {
            self.push(Kind::Caption, depth, plain(&table.caption), None);
        }
        if !columns.is_empty() {
            let cells = table.columns.iter().map(|column| Cell { label: String::new(), runs: runs(column) });
            self.lines.push(Line { cells: cells.collect(), ..Line::new(Kind::Columns, depth + 1, Vec::new()) });
        }
        // A cell that covers several rows is said in each of them: a row is whole by itself.
        let mut above: Vec<Cell> =
            columns.iter().map(|label| Cell { label: label.clone(), runs: Vec::new() }).collect();
        for row in &table.rows {
            match row {
                Row::Cells(cells) => self.row(cells, &mut above, depth + 1),
                Row::Note(blocks) => self.block(&Block::Note(blocks.clone()), depth + 1, None),
            }
        }
    }

    fn row(&mut self, cells: &[TableCell], above: &mut Vec<Cell>, depth: usize) {
        for cell in cells {
            if above.len() <= cell.column {
                above.resize(cell.column + 1, Cell::default());
            }
            above[cell.column].runs = self.cell_runs(&cell.blocks);
            for covered in above.iter_mut().skip(cell.column + 1).take(cell.width - 1) {
                covered.runs.clear();
            }
        }
        self.lines.push(Line { cells: above.clone(), ..Line::new(Kind::Row, depth, Vec::new()) });
    }

    /// The blocks of a cell as one run of text, with a line end between blocks.
    fn cell_runs(&self, blocks: &[Block]) -> Vec<Run> {
        let mut all = Vec::new();
        for line in lines(blocks, self.words) {
            if !all.is_empty() {
                push_all(&mut all, plain("\n"));
            }
            if !line.number.is_empty() {
                push_all(&mut all, plain(&format!("{} ", line.number)));
            }
            for (index, cell) in line.cells.into_iter().enumerate() {
                if index > 0 {
                    push_all(&mut all, plain(" / "));
                }
                push_all(&mut all, cell.runs);
            }
        }
        all
    }

    /// A message of the theme. A missing one has been reported when the catalogue was loaded.
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.format(id, None, args).unwrap_or_else(|_| id.to_owned())
    }
}

/// Running text as runs.
fn runs(inlines: &[Inline]) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Words(words) | Inline::Mark { words, .. } => push(&mut all, Run::new(RunKind::Words, words)),
            Inline::Break => push(&mut all, Run::new(RunKind::Words, "\n")),
            Inline::Time(_, text) | Inline::Amount { text, .. } => all.push(Run::new(RunKind::Value, text)),
            Inline::Emphasis(inner) | Inline::Strong(inner) => push_all(&mut all, runs(inner)),
            Inline::Foreign(language, inner) => {
                let foreign = |run: Run| Run { language: Some(language.clone()), ..run };
                push_all(&mut all, runs(inner).into_iter().map(foreign));
            }
            Inline::Link { target, words, .. } => link(target, words, &mut all),
        }
    }
    all
}

/// A link: its words, and behind them the address where they are not the address itself.
fn link(target: &LinkTarget, words: &[Inline], all: &mut Vec<Run>) {
    let (kind, address) = match target {
        LinkTarget::Anchor(anchor) => {
            return all.push(Run::new(RunKind::Cited(anchor.clone()), plain_text(words)));
        }
        LinkTarget::Address(address) => (RunKind::Address, address.clone()),
        LinkTarget::Notice { written, page: None } => (RunKind::Notice, written.clone()),
        LinkTarget::Notice { page: Some((slug, anchor)), .. } if anchor.is_empty() => {
            (RunKind::Notice, format!("/{slug}/"))
        }
        LinkTarget::Notice { page: Some((slug, anchor)), .. } => (RunKind::Notice, format!("/{slug}/#{anchor}")),
    };
    push_all(all, runs(words));
    let shown = plain_text(words);
    if shown != address && address.strip_prefix("mailto:") != Some(shown.as_str()) {
        all.push(Run::new(kind, address));
    }
}

fn push_all(all: &mut Vec<Run>, runs: impl IntoIterator<Item = Run>) {
    runs.into_iter().for_each(|run| push(all, run));
}

/// Adds a run. Words next to words are one run: emphasis is no end of a word.
fn push(all: &mut Vec<Run>, run: Run) {
    match all.last_mut() {
        Some(last) if last.kind == RunKind::Words && run.kind == RunKind::Words && last.language == run.language => {
            last.text.push_str(&run.text);
        }
        _ => all.push(run),
    }
}
