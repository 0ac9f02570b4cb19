//! The words that name neighbours, and runs of numbers: 前項, 前2項, 第1号から第3号まで.

use super::build::{Builder, KIND, SCHEME};
use super::name::Naming;
use crate::model::text::{NodeId, ReferenceForm};

/// A target of a reference.
#[derive(Debug, Clone)]
pub(super) struct Point {
    pub(super) node: NodeId,
    /// Its anchor.
    pub(super) anchor: String,
}

/// One member of a list, or the two ends of a run.
pub(super) struct Term<'p> {
    pub(super) first: End<'p>,
    pub(super) last: Option<End<'p>>,
}

/// One thing of a term.
pub(super) struct End<'p> {
    pub(super) point: &'p Point,
    /// The word for it, 前項, 次項 or 前2項; `None` if its number is written.
    pub(super) word: Option<String>,
}

impl Builder<'_> {
    /// Returns the terms of a group, with runs written as briefly as possible.
    pub(super) fn terms<'p>(&self, group: &'p [Point], form: ReferenceForm) -> Vec<Term<'p>> {
        let mut terms = Vec::new();
        let next = |one: &Point, other: &Point| self.number(one.node).order + 1 == self.number(other.node).order;
        for run in group.chunk_by(next) {
            match form {
                ReferenceForm::Relative => self.relative_run(run, &mut terms),
                _ => push_run(run, &mut terms),
            }
        }
        terms
    }

    /// Adds a run, with a word for the end that is next to the reference.
    fn relative_run<'p>(&self, run: &'p [Point], terms: &mut Vec<Term<'p>>) {
        let [first, .., last] = run else {
            let word = run.first().and_then(|only| self.neighbour(only));
            terms.extend(run.first().map(|point| Term { first: End { point, word }, last: None }));
            return;
        };
        let word = self.neighbour(last);
        let at = terms.len();
        if word.is_some() && self.is_before(last) {
            match self.preceding(first, run.len()) {
                Some(word) => terms.push(Term { first: End { point: first, word: Some(word) }, last: None }),
                None => terms.push(Term { first: End::plain(first), last: Some(End { point: last, word }) }),
            }
            return;
        }
        push_run(run, terms);
        terms[at].first.word = self.neighbour(first);
    }

    /// Returns the word for a thing right beside the reference: 前項, 次項, 前号.
    fn neighbour(&self, point: &Point) -> Option<String> {
        let chain = self.chain(point.node);
        match self.naming(point.node, &chain) {
            naming @ Naming::Beside(depth, _) if depth + 1 == chain.len() => Some(self.pronoun(naming, &chain).0),
            _ => None,
        }
    }

    fn is_before(&self, point: &Point) -> bool {
        self.here.node.is_some_and(|here| point.node < here)
    }

    /// Returns the word for a run right before the reference: 前2項, 前3条, or 前各号 for more, if none precedes them.
    fn preceding(&self, first: &Point, count: usize) -> Option<String> {
        let unit = self.unit(first.node)?;
        let which = match count {
            2 | 3 => count.to_string(),
            _ if self.number(first.node).order == 1 && unit != "section" => "all".to_owned(),
            _ => return None,
        };
        let scheme = self.context.version.scheme(self.context.notice);
        let kind = format!("{unit}-{which}");
        Some(self.context.word("reference-preceding", &[(KIND, &kind), (SCHEME, scheme)]))
    }
}

impl<'p> End<'p> {
    fn plain(point: &'p Point) -> Self {
        Self { point, word: None }
    }
}

/// Adds a run: three or more in a row become a range.
fn push_run<'p>(run: &'p [Point], terms: &mut Vec<Term<'p>>) {
    match run {
        [first, _, .., last] => terms.push(Term { first: End::plain(first), last: Some(End::plain(last)) }),
        few => terms.extend(few.iter().map(|point| Term { first: End::plain(point), last: None })),
    }
}
