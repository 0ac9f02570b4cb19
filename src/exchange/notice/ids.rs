//! Ids of sections: neutral names shared by every language.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use super::align::align;
use crate::base::Language;

/// Words in headings of typical policies, and the ids for them, one a line; the first that a heading holds counts.
const MATTERS: &str = include_str!("matters.txt");

/// Returns an id for each section of each paper; paired sections get the same.
pub(super) fn ids(all: &[(&Language, &[Draft])]) -> Vec<Vec<String>> {
    let Some((_, first)) = all.first() else { return Vec::new() };
    // The names come from the language with Latin headings.
    let latin = |(_, sections): &(&Language, &[Draft])| {
        !sections.is_empty() && sections.iter().all(|draft| draft.heading.is_empty() || slug(&draft.heading).is_some())
    };
    let english = all.iter().position(latin);
    let pairs: Vec<Vec<Option<usize>>> = all.iter().map(|paper| align(all[0], *paper)).collect();
    let mut used = BTreeSet::new();
    let first_ids: Vec<String> = first
        .iter()
        .enumerate()
        .map(|(at, draft)| {
            let translated = english.and_then(|english| pairs[english][at].map(|at| &all[english].1[at]));
            let proposed = translated.and_then(|draft| slug(&draft.heading)).or_else(|| {
                let mut matters = MATTERS.lines().filter_map(|line| line.split_once(' '));
                matters.find(|(word, _)| draft.heading.contains(word)).map(|(_, id)| id.to_owned())
            });
            unused(
                &mut used,
                proposed.or_else(|| slug(&draft.heading)).unwrap_or_else(|| format!("section-{}", at + 1)),
            )
        })
        .collect();
    let mut ids = vec![first_ids];
    for ((_, sections), pairs) in all.iter().zip(&pairs).skip(1) {
        let of: BTreeMap<usize, usize> =
            pairs.iter().enumerate().filter_map(|(at, other)| Some(((*other)?, at))).collect();
        let own = |(at, draft): (usize, &Draft)| match of.get(&at) {
            Some(first) => ids[0][*first].clone(),
            // A section without a counterpart gets an id of its own.
            None => unused(&mut used, slug(&draft.heading).unwrap_or_else(|| format!("section-{}-alone", at + 1))),
        };
        let own = sections.iter().enumerate().map(own).collect();
        ids.push(own);
    }
    ids
}

fn unused(used: &mut BTreeSet<String>, id: String) -> String {
    let mut candidate = id.clone();
    let mut nth = 2;
    while !used.insert(candidate.clone()) {
        candidate = format!("{id}-{nth}");
        nth += 1;
    }
    candidate
}

/// Returns an id from the first significant English words of a heading.
fn slug(heading: &str) -> Option<String> {
    const EMPTY: [&str; 12] = ["the", "of", "and", "a", "an", "to", "for", "in", "on", "or", "our", "your"];
    let words = heading.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> =
        words.map(str::to_ascii_lowercase).filter(|word| !EMPTY.contains(&word.as_str())).take(4).collect();
    let id = words.join("-");
    id.starts_with(|c: char| c.is_ascii_lowercase()).then_some(id)
}
