//! Two table cells or list items that are swapped in a translation, recognised by what every language writes in the
//! same way (names in Latin letters, numbers, values, addresses) and by names of countries and things known in both.

use std::collections::BTreeSet;

use super::meaning::{MEANING, names_in, whole};
use super::parity_order::OrderWords;
use super::parity_shape::{PARITY_ITEMS, PARITY_TABLE, place};
use super::parts::MatchedPart;
use crate::base::{Findings, Language};
use crate::check::view::{TextView, words_of};
use crate::model::{Block, Cell, Item, List, RecordText, Row, Section, Table};

/// The language-independent signs of a cell or an item: names alone, and names and things.
#[derive(Default)]
struct CellSigns {
    names: BTreeSet<String>,
    all: BTreeSet<String>,
}

/// The words known in the languages of an original and its translation.
struct SwapCheck<'l> {
    own: SwapWords<'l>,
    theirs: SwapWords<'l>,
}

/// Reports swapped cells and items of a translation.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let swaps = SwapCheck::of(original.language, translation.language);
    let sections = parts.iter().filter_map(|part| part.sections);
    sections.for_each(|(own, theirs)| swaps.section(own, theirs, findings));
}

impl<'l> SwapCheck<'l> {
    fn of(own: &'l Language, theirs: &'l Language) -> Self {
        let known = |language| SwapWords { language, words: OrderWords::of(language) };
        Self { own: known(own), theirs: known(theirs) }
    }

    fn section(&self, own: &Section, theirs: &Section, findings: &mut Findings) {
        self.items(&own.body, &theirs.body, findings);
        for table in &own.tables {
            if let Some(other) = theirs.tables.iter().find(|other| other.id.value == table.id.value) {
                self.table(table, other, findings);
            }
        }
    }

    fn table(&self, own: &Table, theirs: &Table, findings: &mut Findings) {
        for (first, second) in swapped(&self.own.table(own), &self.theirs.table(theirs)) {
            let at = |table: &Table, (row, column): (usize, usize)| match table.rows.get(row) {
                Some(Row::Cells(cells)) => cells.get(column).and_then(Cell::blocks)?.iter().find_map(place),
                _ => None,
            };
            let finding = PARITY_TABLE.at(at(theirs, first).unwrap_or(theirs.id.span)).with("problem", "swapped");
            let finding = finding.with("table", &theirs.id.value).with("own", 0_usize).with("theirs", 0_usize);
            let finding = finding.related(at(theirs, second).unwrap_or(theirs.id.span), "swapped");
            findings.push(finding.related(at(own, first).unwrap_or(own.id.span), "original"));
        }
        for rows in own.rows.iter().zip(&theirs.rows) {
            if let (Row::Cells(own), Row::Cells(theirs)) = rows {
                let cells = own.iter().zip(theirs).filter_map(|(own, theirs)| Some((own.blocks()?, theirs.blocks()?)));
                cells.for_each(|(own, theirs)| self.items(own, theirs, findings));
            }
        }
    }

    /// Reports swapped items of a list: a citation of one by its number would lead to the other.
    fn items(&self, own: &[Block], theirs: &[Block], findings: &mut Findings) {
        if own.len() != theirs.len() {
            return;
        }
        for (own, theirs) in own.iter().zip(theirs) {
            let (Block::List(own), Block::List(theirs)) = (own, theirs) else { continue };
            if own.items.len() != theirs.items.len() {
                continue;
            }
            let (there, here) = (self.own.list(own), self.theirs.list(theirs));
            for at in 1..own.items.len() {
                if are_swapped((&there[at - 1], &there[at]), (&here[at - 1], &here[at])) {
                    let finding = PARITY_ITEMS.at(theirs.items[at - 1].span).with("problem", "swapped");
                    let finding = finding.with("own", 0_usize).with("theirs", 0_usize);
                    let finding = finding.related(theirs.items[at].span, "swapped");
                    findings.push(finding.related(own.items[at - 1].span, "original"));
                }
            }
            let pairs = own.items.iter().zip(&theirs.items);
            pairs.for_each(|(own, theirs)| self.items(&own.blocks, &theirs.blocks, findings));
        }
    }
}

/// The words known in a language.
struct SwapWords<'l> {
    language: &'l Language,
    words: Option<OrderWords>,
}

impl SwapWords<'_> {
    fn list(&self, list: &List) -> Vec<CellSigns> {
        let words = |item: &Item| words_of(&item.title) + " " + &RecordText::plain_of(&item.blocks);
        list.items.iter().map(|item| self.signs(&words(item))).collect()
    }

    fn table(&self, table: &Table) -> Vec<Vec<CellSigns>> {
        let cell = |cell: &Cell| self.signs(&cell.blocks().map(RecordText::plain_of).unwrap_or_default());
        let cells = |row: &Row| match row {
            Row::Cells(cells) => cells.iter().map(cell).collect(),
            Row::Note(_) => Vec::new(),
        };
        table.rows.iter().map(cells).collect()
    }

    fn signs(&self, words: &str) -> CellSigns {
        let parts = words.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
        let name =
            |part: &&str| part.len() > 1 && part.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
        let mut names: BTreeSet<String> =
            parts.filter(name).map(|part| part.trim_end_matches('.').to_ascii_lowercase()).collect();
        for at in names_in(words) {
            let known = MEANING.name[at]
                .of(self.language)
                .is_some_and(|names| names.iter().any(|name| whole(words, name).is_some()));
            names.extend(known.then(|| format!("{at} of the names")));
        }
        let things = self.words.iter().flat_map(|known| known.things(&words.to_ascii_lowercase()));
        let things = things.map(|(thing, _)| format!("{thing} of the things"));
        CellSigns { all: names.iter().cloned().chain(things).collect(), names }
    }
}

/// The swapped cells, as pairs of row and column, in tables of the same shape.
fn swapped(own: &[Vec<CellSigns>], theirs: &[Vec<CellSigns>]) -> Vec<((usize, usize), (usize, usize))> {
    let mut found = Vec::new();
    for (row, (here, there)) in own.iter().zip(theirs).enumerate() {
        // Two cells in one row.
        for at in 1..here.len().min(there.len()) {
            if are_swapped((&here[at - 1], &here[at]), (&there[at - 1], &there[at])) {
                found.push(((row, at - 1), (row, at)));
            }
        }
        // Two cells in one column, in adjacent rows.
        let (Some(next), Some(next_there)) = (own.get(row + 1), theirs.get(row + 1)) else { continue };
        for at in 0..[here.len(), there.len(), next.len(), next_there.len()].into_iter().min().unwrap_or(0) {
            if are_swapped((&here[at], &next[at]), (&there[at], &next_there[at])) {
                found.push(((row, at), (row + 1, at)));
            }
        }
    }
    found
}

/// Whether each of two cells shares its signs only with the other cell of the translation.
fn are_swapped(own: (&CellSigns, &CellSigns), theirs: (&CellSigns, &CellSigns)) -> bool {
    cross((&own.0.names, &own.1.names), (&theirs.0.names, &theirs.1.names))
        || cross((&own.0.all, &own.1.all), (&theirs.0.all, &theirs.1.all))
}

/// The signs of two cells.
type CellPair<'w> = (&'w BTreeSet<String>, &'w BTreeSet<String>);

fn cross(own: CellPair<'_>, theirs: CellPair<'_>) -> bool {
    // Signs in both cells (Ltd.) do not distinguish them.
    let apart = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect();
    let (first, second): (BTreeSet<String>, BTreeSet<String>) = (apart(own.0, own.1), apart(own.1, own.0));
    let shared = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.intersection(other).next().is_some();
    shared(&first, theirs.1) && shared(&second, theirs.0) && !shared(&first, theirs.0) && !shared(&second, theirs.1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::cross;

    #[test]
    fn two_cells_are_swapped_where_each_has_what_the_other_should() {
        let signs = |words: &str| words.split(' ').map(str::to_owned).collect::<BTreeSet<String>>();
        let (one, other) = (signs("google usa ltd"), signs("meta ltd"));
        assert!(cross((&one, &other), (&signs("meta ltd"), &signs("google ltd"))));
        assert!(!cross((&one, &other), (&one, &other)));
        assert!(!cross((&one, &other), (&signs("meta google"), &signs("google"))));
        assert!(!cross((&one, &BTreeSet::new()), (&BTreeSet::new(), &one)));
    }
}
