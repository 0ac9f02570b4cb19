//! The text of a version for Word: one language, or original and translation side by side, numbered as on the page.
//!
//! Headings have heading styles, so that Word's navigation pane lists the articles; each section has its id as a
//! bookmark.

use super::{Document, DocumentBlock, DocumentCell, DocumentRun, DocumentTable, Paragraph, ParagraphStyle, Underline};
use crate::base::{Fingerprint, Language};
use crate::edition::Edition;
use crate::edition::compare::line::LineKind;
use crate::edition::compare::{
    ChangeMark, ComparedPart, ComparedPiece, ComparedRow, ComparedSide, Comparison, Heading, SideCell,
};
use crate::edition::is_cjk;
use crate::model::ListKind;

/// The prefix of bookmark names, which distinguishes them from foreign ones.
pub(crate) const BOOKMARK: &str = "seibun_";

/// Returns the text of an edition as a document.
pub(crate) fn document(edition: &Edition) -> Document {
    let mut blocks: Vec<DocumentBlock> =
        parts(&Comparison::of(edition, edition)).into_iter().flat_map(|(_, blocks)| blocks).collect();
    mark(&mut blocks, &edition.language);
    let (title, language) = (edition.title.clone(), edition.language.clone());
    Document { title, language, landscape: false, blocks, origins: Vec::new() }
}

/// A paragraph of a text as it is written to Word.
#[derive(Debug, Clone)]
pub(crate) struct TextUnit {
    /// The name of its bookmark.
    pub(crate) bookmark: String,
    /// The id of its section; empty outside the sections.
    pub(crate) section: String,
    /// Its number or mark; empty if there is none.
    pub(crate) number: String,
    /// Its words.
    pub(crate) words: String,
}

/// Returns the paragraphs of an edition, in the order in which they are written to Word.
pub(crate) fn units(edition: &Edition) -> Vec<TextUnit> {
    flat(&Comparison::of(edition, edition))
        .into_iter()
        .map(|(unit, _)| unit)
        .enumerate()
        .map(|(at, unit)| unit.named(&edition.language, at))
        .collect()
}

impl TextUnit {
    /// Returns the paragraph with the bookmark of a position.
    pub(crate) fn named(self, language: &Language, index: usize) -> Self {
        Self { bookmark: unit_name(language, index), ..self }
    }
}

/// Returns the paragraphs of the newer side of a comparison, in the order in which they are written to Word.
///
/// Differences are underlined; the paragraphs have no bookmarks.
pub(crate) fn flat(comparison: &Comparison) -> Vec<(TextUnit, Paragraph)> {
    let mut all = Vec::new();
    for (id, mut blocks) in parts(comparison) {
        let section = id.trim_end_matches(['<', '>']);
        for paragraph in blocks.iter_mut().flat_map(paragraphs_of) {
            let unit = TextUnit {
                bookmark: String::new(),
                section: section.to_owned(),
                number: paragraph.number.clone(),
                words: paragraph.runs.iter().map(|run| run.text.as_str()).collect(),
            };
            all.push((unit, Paragraph { bookmarks: Vec::new(), ..std::mem::take(paragraph) }));
        }
    }
    all
}

/// Returns the digest of the paragraphs of a text, by which a document identifies the text it was written from.
pub(crate) fn digest(units: &[TextUnit]) -> String {
    let mut fingerprint = Fingerprint::default();
    for unit in units {
        [&unit.section, &unit.number, &unit.words].into_iter().for_each(|part| fingerprint.add(part.as_bytes()));
    }
    fingerprint.hex()
}

/// Returns the bookmark name of a paragraph: Word hides names that begin with `_`, and allows letters, digits and `_`.
fn unit_name(language: &Language, index: usize) -> String {
    format!("_seibun_{}_{index}", language.as_str().replace('-', "_"))
}

/// Gives each paragraph its bookmark.
fn mark(blocks: &mut [DocumentBlock], language: &Language) {
    for (index, paragraph) in blocks.iter_mut().flat_map(paragraphs_of).enumerate() {
        paragraph.bookmarks.push(unit_name(language, index));
    }
}

/// Returns the paragraphs of a block, including those in the cells of a table.
fn paragraphs_of(block: &mut DocumentBlock) -> Vec<&mut Paragraph> {
    match block {
        DocumentBlock::Paragraph(paragraph) => vec![paragraph],
        DocumentBlock::Table(table) => table.rows.iter_mut().flatten().flat_map(|cell| &mut cell.paragraphs).collect(),
    }
}

/// Returns an original and its translation, section by section.
pub(crate) fn side_by_side(original: &Edition, translation: &Edition) -> Document {
    let parts_of = |edition| parts(&Comparison::of(edition, edition));
    let (left, right) = (parts_of(original), parts_of(translation));
    let cell = |blocks: Option<&Vec<DocumentBlock>>, language| {
        let mut paragraphs: Vec<Paragraph> = blocks.into_iter().flatten().flat_map(paragraphs).collect();
        for run in paragraphs.iter_mut().flat_map(|paragraph| &mut paragraph.runs) {
            run.language.get_or_insert_with(|| Clone::clone(language));
        }
        DocumentCell::of(paragraphs)
    };
    let rows = left.iter().map(|(id, blocks)| {
        let other = right.iter().find(|(other, _)| other == id).map(|(_, blocks)| blocks);
        vec![cell(Some(blocks), &original.language), cell(other, &translation.language)]
    });
    let table = DocumentTable { widths: vec![1, 1], heads: 0, rows: rows.collect() };
    let (title, language) = (original.title.clone(), original.language.clone());
    Document { title, language, landscape: true, blocks: vec![DocumentBlock::Table(table)], origins: Vec::new() }
}

/// Returns the paragraphs of a block; the rows of a table become lines, to fit in a cell.
fn paragraphs(block: &DocumentBlock) -> Vec<Paragraph> {
    match block {
        DocumentBlock::Paragraph(paragraph) => vec![paragraph.clone()],
        DocumentBlock::Table(table) => {
            let lines = table.rows.iter().map(|row| {
                let cells = row
                    .iter()
                    .flat_map(|cell| &cell.paragraphs)
                    .map(|paragraph| paragraph.runs.iter().map(|run| run.text.as_str()).collect::<String>());
                Paragraph::plain(ParagraphStyle::Body, cells.collect::<Vec<_>>().join("\t"))
            });
            lines.collect()
        }
    }
}

/// Returns every part of the newer side of a comparison with its id, which is empty before and after the sections.
///
/// The parts of an edition are those of its comparison with itself.
fn parts(whole: &Comparison) -> Vec<(String, Vec<DocumentBlock>)> {
    whole
        .parts
        .iter()
        .enumerate()
        .map(|(at, part)| (format!("{}{}", part.id, at_edge(part, at)), part_blocks(part)))
        .collect()
}

/// Returns what distinguishes the part before the sections from the one after them.
fn at_edge(part: &ComparedPart, at: usize) -> &'static str {
    match (part.level, at) {
        (0, 0) => "<",
        (0, _) => ">",
        _ => "",
    }
}

fn part_blocks(part: &ComparedPart) -> Vec<DocumentBlock> {
    let mut blocks = Vec::new();
    if let Some(heading) = &part.new {
        blocks.push(DocumentBlock::Paragraph(heading_paragraph(heading, part)));
    }
    let rows: Vec<(&ComparedRow, &ComparedSide)> =
        part.rows.iter().filter_map(|row| Some((row, row.new.as_ref()?))).collect();
    let mut at = 0;
    while at < rows.len() {
        let (row, side) = rows[at];
        let run = rows[at..].iter().take_while(|(row, _)| is_tabular(row.kind)).count();
        if run > 0 {
            blocks.extend(table(&rows[at..at + run]));
            at += run;
        } else {
            blocks.push(DocumentBlock::Paragraph(line(row, side)));
            at += 1;
        }
    }
    blocks
}

fn heading_paragraph(heading: &Heading, part: &ComparedPart) -> Paragraph {
    let level = u8::try_from(part.level).unwrap_or(9).min(9);
    let mut runs = vec![DocumentRun::plain(format!("{}{}", heading.number, heading.around.0))];
    for next in heading.words.iter().map(run).chain([DocumentRun::plain(&heading.around.1)]) {
        match runs.last_mut().filter(|last| last.underline == next.underline && last.language == next.language) {
            Some(last) => last.text.push_str(&next.text),
            None => runs.push(next),
        }
    }
    let bookmarks = vec![section_name(&part.id)];
    Paragraph { style: ParagraphStyle::Heading(level), bookmarks, runs, ..Paragraph::default() }
}

/// Returns the bookmark name of a section, in characters and at a length that Word allows.
fn section_name(id: &str) -> String {
    format!("{BOOKMARK}{}", id.replace('-', "_")).chars().take(40).collect()
}

fn is_tabular(kind: LineKind) -> bool {
    matches!(kind, LineKind::Columns | LineKind::Row)
}

fn table(rows: &[(&ComparedRow, &ComparedSide)]) -> Vec<DocumentBlock> {
    // A second head begins a second table.
    let second = rows.iter().skip(1).position(|(row, _)| row.kind == LineKind::Columns).map(|at| at + 1);
    if let Some(second) = second {
        return [table(&rows[..second]), table(&rows[second..])].concat();
    }
    let width = rows.iter().map(|(_, side)| side.cells.len()).max().unwrap_or(1).max(1);
    let cells = |side: &ComparedSide| {
        let last = side.cells.len().saturating_sub(1);
        let cell = |(at, cell): (usize, &SideCell)| {
            let runs = cell.pieces.iter().map(run);
            let columns = if at == last { width - last } else { 1 };
            DocumentCell { paragraphs: vec![Paragraph { runs: runs.collect(), ..Paragraph::default() }], columns }
        };
        side.cells.iter().enumerate().map(cell).collect()
    };
    let heads = usize::from(rows.first().is_some_and(|(row, _)| row.kind == LineKind::Columns));
    let rows = rows.iter().map(|(_, side)| cells(side)).collect();
    vec![DocumentBlock::Table(DocumentTable { widths: vec![1; width], heads, rows })]
}

fn line(row: &ComparedRow, side: &ComparedSide) -> Paragraph {
    let style = match row.kind {
        LineKind::Title => ParagraphStyle::Title,
        LineKind::Note => ParagraphStyle::Note,
        LineKind::Caption => ParagraphStyle::Caption,
        _ => ParagraphStyle::Body,
    };
    let bullet = matches!(row.kind, LineKind::Item(ListKind::Bullets));
    let number = if side.number.is_empty() && bullet { "・".to_owned() } else { side.number.clone() };
    Paragraph { style, indent: row.depth, number, runs: runs(side), ..Paragraph::default() }
}

/// Returns the words of a line; each cell is a line of its own, after the head of its column.
pub(super) fn runs(side: &ComparedSide) -> Vec<DocumentRun> {
    let cells = side.cells.iter().map(|cell| label(cell).into_iter().chain(cell.pieces.iter().map(run)).collect());
    cells.collect::<Vec<Vec<_>>>().join(&DocumentRun::plain("\n"))
}

/// Returns the column head of a cell, to precede the words of the cell.
fn label(cell: &SideCell) -> Vec<DocumentRun> {
    if cell.label.is_empty() {
        return Vec::new();
    }
    let stop = if cell.label.ends_with(is_cjk) { "：" } else { ": " };
    cell.label_pieces().iter().map(run).chain([DocumentRun::plain(stop)]).collect()
}

/// Returns words as a run; differences are underlined.
pub(super) fn run(piece: &ComparedPiece) -> DocumentRun {
    let underline = match piece.mark {
        ChangeMark::Same => None,
        ChangeMark::Changed => Some(Underline::Single),
        ChangeMark::Number => Some(Underline::Dotted),
    };
    DocumentRun { text: piece.text.clone(), underline, language: piece.language.clone() }
}
