//! Blocks as lines: lists, notes, tables.

use super::runs::{push_all, runs};
use super::{Line, LineCell, LineKind, LineRun, lines, plain};
use crate::edition::{Block, Cell as TableCell, Item, Labels, List, Row, Table, TimeUnit, plain_text};
use crate::model::ListKind;

/// The head of the next line.
pub(super) struct LineHead {
    kind: LineKind,
    number: String,
    anchor: Option<String>,
    key: Option<String>,
}

/// Writes lines, with the labels of the text's language.
pub(super) struct LineWriter<'a> {
    labels: &'a Labels,
    pub(super) lines: Vec<Line>,
}

impl<'a> LineWriter<'a> {
    /// Creates a writer without lines.
    pub(super) fn new(labels: &'a Labels) -> Self {
        Self { labels, lines: Vec::new() }
    }

    /// Writes blocks. `head` begins the first line, and the following lines lie inside that one.
    pub(super) fn blocks(&mut self, blocks: &[Block], depth: usize, mut head: Option<LineHead>) {
        let below = depth + usize::from(head.is_some());
        for block in blocks {
            if !matches!(block, Block::Paragraph(_)) {
                self.lone_head(depth, &mut head);
            }
            match (&head, block) {
                (Some(_), _) => self.block(block, depth, head.take()),
                // Items outside any line are still one level deeper.
                (None, Block::List(list)) if below == depth && list.kind != ListKind::Paragraphs => {
                    self.list(list, depth + 1);
                }
                (None, _) => self.block(block, below, None),
            }
        }
        self.lone_head(depth, &mut head);
    }

    pub(super) fn block(&mut self, block: &Block, inside: usize, head: Option<LineHead>) {
        match block {
            Block::Paragraph(inlines) => self.push(LineKind::Paragraph, inside, runs(inlines), head),
            Block::List(list) => self.list(list, inside),
            Block::Note(blocks) => {
                let number = self.word("note-mark");
                let head = LineHead { kind: LineKind::Note, number, anchor: None, key: None };
                self.blocks(blocks, inside, Some(head));
            }
            Block::Table(table) => self.table(table, inside),
            Block::Record(fields) => fields.iter().for_each(|field| self.field(field, inside)),
            Block::Signature(lines) => {
                lines.iter().for_each(|line| self.push(LineKind::Field, inside, runs(line), None));
            }
            Block::Dates(events) => events.iter().for_each(|event| self.event(event, inside)),
            Block::Cookies(groups) => self.cookies(groups, inside),
            Block::Records(records) => self.records(records, inside),
        }
    }

    pub(super) fn push(&mut self, kind: LineKind, depth: usize, runs: Vec<LineRun>, head: Option<LineHead>) {
        let mut line = Line::new(kind, depth, runs);
        if let Some(head) = head {
            line = Line { kind: head.kind, number: head.number, anchor: head.anchor, key: head.key, ..line };
        }
        self.lines.push(line);
    }

    /// Writes a head with a number or an anchor as a line by itself, if no paragraph takes it.
    fn lone_head(&mut self, depth: usize, head: &mut Option<LineHead>) {
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
        let number = if kind == ListKind::Bullets { self.word("bullet") } else { item.number.clone() };
        let head = LineHead { kind: LineKind::Item(kind), number, anchor: item.anchor.clone(), key: item.name.clone() };
        if item.title.is_empty() {
            self.blocks(&item.blocks, depth, Some(head));
        } else {
            self.push(LineKind::Paragraph, depth, runs(&item.title), Some(head));
            self.blocks(&item.blocks, depth + 1, None);
        }
    }

    fn table(&mut self, table: &Table, depth: usize) {
        let columns: Vec<String> = table.columns.iter().map(|column| plain_text(column)).collect();
        if !table.caption.is_empty() {
            self.push(LineKind::Caption, depth, plain(&table.caption), None);
        }
        if !columns.is_empty() {
            let cells = table.columns.iter().map(|column| LineCell { label: String::new(), runs: runs(column) });
            self.lines.push(Line { cells: cells.collect(), ..Line::new(LineKind::Columns, depth + 1, Vec::new()) });
        }
        // A cell that covers several rows is repeated in each: every row is complete by itself.
        let mut above: Vec<LineCell> =
            columns.iter().map(|label| LineCell { label: label.clone(), runs: Vec::new() }).collect();
        for row in &table.rows {
            match row {
                Row::Cells(cells) => self.row(cells, &mut above, depth + 1),
                Row::Note(blocks) => self.block(&Block::Note(blocks.clone()), depth + 1, None),
            }
        }
    }

    fn row(&mut self, cells: &[TableCell], above: &mut Vec<LineCell>, depth: usize) {
        for cell in cells {
            if above.len() <= cell.column {
                above.resize(cell.column + 1, LineCell::default());
            }
            above[cell.column].runs = self.cell_runs(&cell.blocks);
            for covered in above.iter_mut().skip(cell.column + 1).take(cell.width - 1) {
                covered.runs.clear();
            }
        }
        self.lines.push(Line { cells: above.clone(), ..Line::new(LineKind::Row, depth, Vec::new()) });
    }

    /// Returns the blocks of a cell as one run of text, with a line end between blocks.
    pub(super) fn cell_runs(&self, blocks: &[Block]) -> Vec<LineRun> {
        let mut all = Vec::new();
        for line in lines(blocks, self.labels) {
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
                if !cell.label.is_empty() {
                    push_all(&mut all, plain(&format!("{}: ", cell.label)));
                }
                push_all(&mut all, cell.runs);
            }
        }
        all
    }

    /// Returns the words of the text's language for a message.
    pub(super) fn word(&self, id: &str) -> String {
        self.labels.get(id).to_owned()
    }

    /// Returns the words for a day in the life of a notice.
    pub(super) fn dated(&self, id: &str, date: &str) -> String {
        self.labels.dated(id, date)
    }

    /// Returns a duration in words.
    pub(super) fn duration(&self, units: &[(TimeUnit, i64)]) -> String {
        self.labels.duration(units)
    }
}
