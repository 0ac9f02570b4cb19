//! Two cells of a table that a translation has the other way round, told by what every language writes alike: names in Latin letters,
//! numbers, values, addresses, and by names of countries.

use std::collections::BTreeSet;

use super::meaning::{MEANING, whole};
use crate::base::language::Language;
use crate::model::text::{Cell, Row, Table, Writing};

/// What a cell is known by in any language.
type Signs = BTreeSet<String>;

/// The cells that are swapped, as pairs of row and column, in tables of one shape.
pub(super) fn swapped(
    own: &Table,
    theirs: &Table,
    languages: (&Language, &Language),
) -> Vec<((usize, usize), (usize, usize))> {
    let (own, theirs) = (signs(own, languages.0), signs(theirs, languages.1));
    let mut found = Vec::new();
    for (row, (here, there)) in own.iter().zip(&theirs).enumerate() {
        // Two cells of one row.
        for at in 1..here.len().min(there.len()) {
            if are_swapped((&here[at - 1], &here[at]), (&there[at - 1], &there[at])) {
                found.push(((row, at - 1), (row, at)));
            }
        }
        // Two cells of one column, in rows that follow each other.
        let (Some(next), Some(next_there)) = (own.get(row + 1), theirs.get(row + 1)) else { continue };
        for at in 0..[here.len(), there.len(), next.len(), next_there.len()].into_iter().min().unwrap_or(0) {
            if are_swapped((&here[at], &next[at]), (&there[at], &next_there[at])) {
                found.push(((row, at), (row + 1, at)));
            }
        }
    }
    found
}

/// Whether what two cells have in common with the translation stands in the other one there.
fn are_swapped(own: (&Signs, &Signs), theirs: (&Signs, &Signs)) -> bool {
    // What both cells have (Ltd.) tells neither from the other.
    let apart = |one: &Signs, other: &Signs| one.difference(other).cloned().collect::<Signs>();
    let (first, second) = (apart(own.0, own.1), apart(own.1, own.0));
    let shared = |one: &Signs, other: &Signs| one.intersection(other).next().is_some();
    shared(&first, theirs.1) && shared(&second, theirs.0) && !shared(&first, theirs.0) && !shared(&second, theirs.1)
}

fn signs(table: &Table, language: &Language) -> Vec<Vec<Signs>> {
    let cells = |row: &Row| match row {
        Row::Cells(cells) => cells.iter().map(|cell| of(cell, language)).collect(),
        Row::Note(_) => Vec::new(),
    };
    table.rows.iter().map(cells).collect()
}

fn of(cell: &Cell, language: &Language) -> Signs {
    let words = cell.blocks().map(Writing::plain_of).unwrap_or_default();
    let parts = words.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let name = |part: &&str| part.len() > 1 && part.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    let mut signs: Signs = parts.filter(name).map(|part| part.trim_end_matches('.').to_ascii_lowercase()).collect();
    for (at, name) in MEANING.name.iter().enumerate() {
        let known = name.of(language).is_some_and(|names| names.iter().any(|name| whole(&words, name).is_some()));
        signs.extend(known.then(|| format!("{at} of the data")));
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::{Signs, are_swapped};

    #[test]
    fn two_cells_are_swapped_where_each_has_what_the_other_should() {
        let signs = |words: &str| words.split(' ').map(str::to_owned).collect::<Signs>();
        let (one, other) = (signs("google usa ltd"), signs("meta ltd"));
        assert!(are_swapped((&one, &other), (&signs("meta ltd"), &signs("google ltd"))));
        assert!(!are_swapped((&one, &other), (&one, &other)));
        assert!(!are_swapped((&one, &other), (&signs("meta google"), &signs("google"))));
        assert!(!are_swapped((&one, &Signs::new()), (&Signs::new(), &one)));
    }
}
