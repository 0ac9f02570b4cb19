//! Pairs the tables of a section with those of another language.
//!
//! Tables are compared by shape, by the figures, addresses and names that no translation changes, and by the subjects
//! of their heads. Both have the same order; a table more unlike than like its candidates stays unpaired.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use super::align::{best, closeness, ratio, tokens};
use crate::base::Language;
use crate::edition::matters::matters;
use crate::exchange::read::PaperPart;

/// The least likeness of two tables that are paired.
const LEAST: f64 = 2.0;
/// The least likeness if each section has one table.
const LEAST_ALONE: f64 = 1.0;
/// The number of tables above which pairs are made by position.
const MOST: usize = 200;

/// Returns for each paper the names of the tables of each section, given the ids of the sections. Paired tables have
/// one name.
pub(super) fn names(all: &[(&Language, &[Draft])], ids: &[Vec<String>]) -> Vec<Vec<Vec<String>>> {
    let mut count = 0;
    let mut next = || {
        count += 1;
        format!("table-{count}")
    };
    let faces: Vec<Vec<Vec<Face>>> =
        all.iter().map(|(language, drafts)| drafts.iter().map(|draft| Face::all(draft, language)).collect()).collect();
    let mut named: Vec<Vec<Vec<String>>> = Vec::new();
    for (paper, (own_ids, faces_of)) in ids.iter().zip(&faces).enumerate() {
        let first: BTreeMap<&str, usize> =
            ids[0].iter().enumerate().filter(|_| paper > 0).map(|(at, id)| (id.as_str(), at)).collect();
        let section = |(id, own): (&String, &Vec<Face>)| {
            let opposite = first.get(id.as_str()).copied();
            let pairs = opposite.map_or_else(|| vec![None; own.len()], |at| paired(own, &faces[0][at]));
            let name = |pair: Option<usize>| match (pair, opposite) {
                (Some(table), Some(at)) => named[0][at][table].clone(),
                _ => next(),
            };
            pairs.into_iter().map(name).collect()
        };
        let names = own_ids.iter().zip(faces_of).map(section).collect();
        named.push(names);
    }
    named
}

/// The traits of a table that any language shows.
struct Face {
    columns: usize,
    rows: usize,
    tokens: BTreeSet<String>,
    matters: BTreeSet<usize>,
}

impl Face {
    /// Returns the traits of the tables of a section.
    fn all(draft: &Draft, language: &Language) -> Vec<Self> {
        let tables =
            draft.body.iter().filter_map(|part| if let PaperPart::Table(rows) = part { Some(rows) } else { None });
        tables.map(|rows| Self::of(rows, language)).collect()
    }

    fn of(rows: &[Vec<String>], language: &Language) -> Self {
        Self {
            columns: rows.iter().map(Vec::len).max().unwrap_or(0),
            rows: rows.len(),
            tokens: rows.iter().flatten().flat_map(|cell| tokens(cell)).collect(),
            matters: rows.first().into_iter().flatten().flat_map(|head| matters(head, language)).collect(),
        }
    }

    fn likeness(&self, other: &Self) -> f64 {
        let mut points = if self.columns == other.columns { 1.5 } else { -1.5 };
        points += 1.5 * closeness(ratio(self.rows, 1), ratio(other.rows, 1));
        let most = self.tokens.len().max(other.tokens.len());
        if most > 0 {
            let shared = self.tokens.intersection(&other.tokens).count();
            points += 4.0 * ratio(shared, most) - if shared == 0 { 1.0 } else { 0.0 };
        }
        if !self.matters.is_empty() && !other.matters.is_empty() {
            points += if self.matters.is_disjoint(&other.matters) { -1.0 } else { 1.0 };
        }
        points
    }
}

/// Returns for each table its counterpart among others.
fn paired(own: &[Face], others: &[Face]) -> Vec<Option<usize>> {
    if own.len().max(others.len()) > MOST {
        return (0..own.len()).map(|at| (at < others.len()).then_some(at)).collect();
    }
    let least = if own.len() == 1 && others.len() == 1 { LEAST_ALONE } else { LEAST };
    best(own.len(), others.len(), |a, b| own[a].likeness(&others[b]) - least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> PaperPart {
        PaperPart::Table(rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect())
    }

    fn section(tables: Vec<PaperPart>) -> Draft {
        Draft { level: 1, heading: "x".to_owned(), body: tables, ..Draft::default() }
    }

    #[test]
    fn tables_are_the_same_by_what_they_say_and_not_by_their_place() {
        let services: &[&[&str]] = &[&["提供先", "目的"], &["Google LLC", "解析"], &["Meta, Inc.", "広告"]];
        let periods: &[&[&str]] = &[&["情報", "保存期間"], &["氏名", "5年"], &["履歴", "13か月"]];
        let kept: &[&[&str]] = &[&["Information", "Retention period"], &["Name", "5 years"], &["History", "13 months"]];
        let language = |tag: &str| Language::parse(tag).expect("a language");
        let (ja, en) = (language("ja"), language("en"));
        let ids = [vec!["x".to_owned()], vec!["x".to_owned()]];
        let named = |one: &[Draft], other: &[Draft]| names(&[(&ja, one), (&en, other)], &ids);
        let made = named(&[section(vec![table(services), table(periods)])], &[section(vec![table(kept)])]);
        assert_eq!(made, [[vec!["table-1".to_owned(), "table-2".to_owned()]], [vec!["table-2".to_owned()]]]);
        // A table with another content is not a translation.
        let made = named(&[section(vec![table(services)])], &[section(vec![table(&[&["Fee"], &["1,000 yen"]])])]);
        assert_eq!(made, [[vec!["table-1".to_owned()]], [vec!["table-2".to_owned()]]]);
    }
}
