//! A value that is announced and not given: a labelled row without its value, a fee without its amount.

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::base::source::Span;
use crate::check::view::{Kind, TextView, VALUE};
use crate::model::text::{Block, Cell, Inline, Row, Section, Table};

/// A row of a table whose first cell says something and whose other cells say nothing.
pub(crate) static ROW_WITHOUT_VALUE: Rule = Rule::check("row-without-value", Level::Warning);
/// A fee that is to be paid, in a section that names no amount (APPI article 38, paragraph 2: it must be set).
pub(crate) static FEE_WITHOUT_AMOUNT: Rule = Rule::check("fee-without-amount", Level::Warning);

/// Words of a sentence by which a fee is to be paid.
const PAID: [&str; 9] = [
    "手数料をいただ",
    "手数料を頂",
    "手数料を申し受け",
    "手数料がかか",
    "手数料を徴収",
    "手数料をご負担",
    "fee may be charged",
    "fee is charged",
    "charge a fee",
];

/// Looks at every table, and at every section that speaks of a fee.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for section in text.text.all_sections() {
        for table in &section.tables {
            rows(table, findings);
        }
        fee(text, section, findings);
    }
}

fn rows(table: &Table, findings: &mut Findings) {
    for row in &table.rows {
        let Row::Cells(cells) = row else { continue };
        let [first, rest @ ..] = cells.as_slice() else { continue };
        if rest.is_empty() || !rest.iter().all(says_nothing) {
            continue;
        }
        if let Some((label, span)) = first.blocks().and_then(label) {
            findings.push(ROW_WITHOUT_VALUE.at(span).with("label", label).hint("fill"));
        }
    }
}

fn says_nothing(cell: &Cell) -> bool {
    matches!(cell, Cell::Own(blocks) if blocks.is_empty())
}

/// The first words of a cell, and their place.
fn label(blocks: &[Block]) -> Option<(&str, Span)> {
    let Some(Block::Paragraph(inlines)) = blocks.first() else { return None };
    inlines.iter().find_map(|inline| match inline {
        Inline::Words(words, span) => Some((words.as_str(), *span)),
        _ => None,
    })
}

fn fee(text: &TextView<'_>, section: &Section, findings: &mut Findings) {
    let own = |of: &Option<&Section>| of.is_some_and(|of| of.node == section.node);
    let passages: Vec<_> = text.passages.iter().filter(|passage| own(&passage.section)).collect();
    // A value that is kept elsewhere, or a reference to where it stands, may be the amount.
    let amount = |c: char| c == VALUE || c.is_numeric();
    if passages.iter().any(|passage| passage.kind != Kind::Heading && passage.text.contains(amount)) {
        return;
    }
    for passage in passages {
        let found = PAID.iter().find_map(|words| passage.text.find(words).map(|at| at..at + words.len()));
        if let Some(span) = found.and_then(|range| passage.span_of(range)) {
            findings.push(FEE_WITHOUT_AMOUNT.at(span).hint("name"));
        }
    }
}
