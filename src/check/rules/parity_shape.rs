//! A translation has the paragraphs, items, rows and columns of the original.

use super::parts::MatchedPart;
use crate::base::{Finding, Findings, Level, Rule, Span};
use crate::check::view::{TextView, words_of};
use crate::model::{Block, Cell, Inline, Item, List, ListKind, RecordText, Row, Section, Table};
use crate::words::Profile;

/// Different paragraphs, lists or notes than in the original.
pub(crate) static PARITY_PARAGRAPHS: Rule = Rule::check("parity-paragraphs", Level::Warning);
/// A summary that only one of the two texts has.
pub(crate) static PARITY_GIST: Rule = Rule::check("parity-gist", Level::Warning);
/// More or fewer items in a list.
pub(crate) static PARITY_ITEMS: Rule = Rule::check("parity-items", Level::Warning);
/// Different tables, rows or columns.
pub(crate) static PARITY_TABLE: Rule = Rule::check("parity-table", Level::Warning);

/// Compares the shape of a translation with that of the original.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    for part in parts {
        match part.sections {
            Some((own, theirs)) => section(own, theirs, (original.profile, translation.profile), findings),
            None => {
                let (own, theirs) = (original.text, translation.text);
                let title = |text: &crate::model::text::Text| first_span(&text.title);
                let (here, there) = (title(theirs), title(own));
                let places = (here.unwrap_or(Span::new(theirs.file, 0..0)), there.unwrap_or(Span::new(own.file, 0..0)));
                let all =
                    [(&own.lead, &theirs.lead), (&own.preamble, &theirs.preamble), (&own.closing, &theirs.closing)];
                all.into_iter().for_each(|(own, theirs)| blocks(own, theirs, places, findings));
                gists(own.gist.as_ref(), theirs.gist.as_ref(), places, findings);
            }
        }
    }
}

/// The span of the first words.
fn first_span(inlines: &[Inline]) -> Option<Span> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Words(_, span) => Some(*span),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => first_span(inner),
        Inline::Link(link) => Some(link.span),
        Inline::Reference(reference) => Some(reference.span),
        Inline::Placeholder(placeholder) => Some(placeholder.span),
        Inline::Mark(mark) => Some(mark.name.span),
        Inline::SoftBreak | Inline::HardBreak => None,
    })
}

fn gists(own: Option<&RecordText>, theirs: Option<&RecordText>, places: (Span, Span), findings: &mut Findings) {
    match (own, theirs) {
        (Some(own), Some(theirs)) => blocks(&own.blocks, &theirs.blocks, places, findings),
        (None, None) => {}
        (own, _) => {
            let problem = if own.is_some() { "missing" } else { "surplus" };
            let finding = PARITY_GIST.at(places.0).with("problem", problem).related(places.1, "original");
            findings.push(finding.hint("both"));
        }
    }
}

fn section(own: &Section, theirs: &Section, profiles: (&Profile, &Profile), findings: &mut Findings) {
    if own.deleted != theirs.deleted {
        return;
    }
    let places = (theirs.heading_span, own.heading_span);
    bodies((&own.body, &theirs.body), profiles, places, findings);
    gists(own.gist.as_ref(), theirs.gist.as_ref(), places, findings);
    for table in &own.tables {
        match theirs.tables.iter().find(|other| other.id.value == table.id.value) {
            Some(other) => tables(table, other, findings),
            None => findings.push(
                PARITY_TABLE
                    .at(places.0)
                    .with("problem", "missing")
                    .with("table", &table.id.value)
                    .with("own", 0_usize)
                    .with("theirs", 0_usize)
                    .related(table.id.span, "original"),
            ),
        }
    }
    for table in &theirs.tables {
        if !own.tables.iter().any(|other| other.id.value == table.id.value) {
            let finding = PARITY_TABLE.at(table.id.span).with("problem", "surplus").with("table", &table.id.value);
            let finding = finding.with("own", 0_usize).with("theirs", 0_usize);
            findings.push(finding.related(own.heading_span, "original"));
        }
    }
}

/// Compares the contents of a section. The end of a sentence with a list in its middle in one language may lack a
/// counterpart in the other: 「次の形式」、一覧、「に対応しています。」.
fn bodies(
    (own, theirs): (&[Block], &[Block]),
    profiles: (&Profile, &Profile),
    places: (Span, Span),
    findings: &mut Findings,
) {
    let main = |blocks: &[Block], profile: &Profile| {
        let tail = |at: &usize| {
            at.checked_sub(1).is_some_and(|list| matches!(blocks[list], Block::List(_)))
                && matches!(&blocks[*at], Block::Paragraph(inlines) if is_tail(inlines, profile))
        };
        (0..blocks.len()).filter(|at| !tail(at)).collect::<Vec<usize>>()
    };
    let (ours, others) = (main(own, profiles.0), main(theirs, profiles.1));
    if own.len() == theirs.len() || ours.len() != others.len() {
        return blocks(own, theirs, places, findings);
    }
    for (own, theirs) in ours.into_iter().map(|at| &own[at]).zip(others.into_iter().map(|at| &theirs[at])) {
        blocks(std::slice::from_ref(own), std::slice::from_ref(theirs), places, findings);
    }
}

fn is_tail(inlines: &[Inline], profile: &Profile) -> bool {
    let words = words_of(inlines);
    profile.list_tails.iter().any(|tail| words.starts_with(tail.as_str()))
}

/// Compares blocks; `places` are the fallback spans, here and in the original.
fn blocks(own: &[Block], theirs: &[Block], places: (Span, Span), findings: &mut Findings) {
    let alike = own.iter().zip(theirs).take_while(|(own, theirs)| is_alike(own, theirs)).count();
    if alike < own.len().max(theirs.len()) {
        let here = theirs.get(alike).or(theirs.last()).and_then(place).unwrap_or(places.0);
        let there = own.get(alike).or(own.last()).and_then(place).unwrap_or(places.1);
        let kind_at = |blocks: &[Block]| blocks.get(alike).map_or("none", kind);
        let finding =
            PARITY_PARAGRAPHS.at(here).with("problem", if own.len() == theirs.len() { "kind" } else { "count" });
        let finding = finding.with("own", theirs.len()).with("theirs", own.len());
        let finding = finding.with("own-kind", kind_at(theirs)).with("their-kind", kind_at(own));
        findings.push(finding.label("here").related(there, "original"));
    }
    // Blocks before the first difference are still compared.
    for (own, theirs) in own.iter().zip(theirs).take(alike) {
        match (own, theirs) {
            (Block::Note(own), Block::Note(theirs)) => blocks(own, theirs, places, findings),
            (Block::List(own), Block::List(theirs)) => lists(own, theirs, findings),
            _ => {}
        }
    }
}

/// Whether two blocks are of the same kind. A note of one paragraph is interchangeable with a paragraph.
fn is_alike(own: &Block, theirs: &Block) -> bool {
    let plain = |block: &Block| match block {
        Block::Note(blocks) => matches!(blocks.as_slice(), [Block::Paragraph(_)]),
        block => matches!(block, Block::Paragraph(_)),
    };
    kind(own) == kind(theirs) || (plain(own) && plain(theirs))
}

/// The kind of a block. Paragraphs and record blocks are distinct because one may be missing without the other.
fn kind(block: &Block) -> &'static str {
    match block {
        Block::Paragraph(_) => "paragraph",
        Block::List(list) => match list.kind {
            ListKind::Paragraphs => "paragraphs",
            ListKind::Items => "items",
            ListKind::Bullets => "bullets",
            ListKind::Definitions => "definitions",
        },
        Block::Note(_) => "note",
        Block::Embed(_) => "placeholder",
    }
}

/// The span of a block's beginning.
pub(super) fn place(block: &Block) -> Option<Span> {
    match block {
        Block::Paragraph(inlines) => first_span(inlines),
        Block::List(list) => list.items.first().map(|item| item.span),
        Block::Note(blocks) => blocks.iter().find_map(place),
        Block::Embed(placeholder) => Some(placeholder.span),
    }
}

fn lists(own: &List, theirs: &List, findings: &mut Findings) {
    let (Some(first), Some(there)) = (theirs.items.first(), own.items.first()) else { return };
    if own.items.len() != theirs.items.len() {
        let finding = counted(&PARITY_ITEMS, first.span, (theirs.items.len(), own.items.len()));
        let finding = finding.with("problem", "count");
        findings.push(finding.related(there.span, "original"));
        // It is unknown which item is extra.
        return;
    }
    for (own, theirs) in own.items.iter().zip(&theirs.items) {
        let names = |item: &Item| item.name.as_ref().map(|name| name.value.clone());
        if names(own) != names(theirs) {
            let finding = PARITY_PARAGRAPHS.at(theirs.span).with("problem", "name");
            findings.push(finding.related(own.span, "namesake").hint("name"));
        }
        blocks(&own.blocks, &theirs.blocks, (theirs.span, own.span), findings);
    }
}

fn counted(rule: &'static Rule, at: Span, (own, theirs): (usize, usize)) -> Finding {
    rule.at(at).with("own", own).with("theirs", theirs)
}

fn tables(own: &Table, theirs: &Table, findings: &mut Findings) {
    let width = |table: &Table| {
        let first = table.rows.iter().find_map(|row| match row {
            Row::Cells(cells) => Some(cells.len()),
            Row::Note(_) => None,
        });
        table.columns.len().max(first.unwrap_or(0))
    };
    let (columns, rows) = ((width(theirs), width(own)), (theirs.rows.len(), own.rows.len()));
    let (problem, counts) = match (columns.0 != columns.1, rows.0 != rows.1) {
        (true, _) => ("columns", columns),
        (_, true) => ("rows", rows),
        _ => return cells(own, theirs, findings),
    };
    let finding = counted(&PARITY_TABLE, theirs.id.span, counts).with("problem", problem);
    findings.push(finding.with("table", &theirs.id.value).related(own.id.span, "original"));
}

fn cells(own: &Table, theirs: &Table, findings: &mut Findings) {
    let places = (theirs.id.span, own.id.span);
    for rows in own.rows.iter().zip(&theirs.rows) {
        match rows {
            (Row::Note(own), Row::Note(theirs)) => blocks(own, theirs, places, findings),
            (Row::Cells(own), Row::Cells(theirs)) => {
                for cells in own.iter().zip(theirs) {
                    if let (Cell::Own(own), Cell::Own(theirs)) = cells {
                        blocks(own, theirs, places, findings);
                    }
                }
            }
            _ => {}
        }
    }
}
