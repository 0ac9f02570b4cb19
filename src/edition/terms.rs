//! The words that name neighbours, and runs of numbers: 前項, 前2項, 第1号から第3号まで.

use super::build::{Builder, KIND, SCHEME};
use super::name::Naming;
use crate::model::{NodeId, ReferenceForm};

/// A target of a reference.
#[derive(Debug, Clone)]
pub(super) struct ReferencePoint {
    pub(super) node: NodeId,
    /// Its anchor.
    pub(super) anchor: String,
}

/// One member of a list, or the two ends of a run.
pub(super) struct CitedTerm<'p> {
    pub(super) first: TermEnd<'p>,
    pub(super) last: Option<TermEnd<'p>>,
}

/// One thing of a term.
pub(super) struct TermEnd<'p> {
    pub(super) point: &'p ReferencePoint,
    /// The word for it, 前項, 次項 or 前2項; `None` if its number is written.
    pub(super) word: Option<String>,
}

impl Builder<'_> {
    /// Returns the terms of a group, with runs written as briefly as possible.
    pub(super) fn terms<'p>(&self, group: &'p [ReferencePoint], form: ReferenceForm) -> Vec<CitedTerm<'p>> {
        let mut terms = Vec::new();
        let next = |one: &ReferencePoint, other: &ReferencePoint| {
            self.number(one.node).order + 1 == self.number(other.node).order
        };
        for run in group.chunk_by(next) {
            match form {
                ReferenceForm::Relative => self.relative_run(run, &mut terms),
                _ => push_run(run, &mut terms),
            }
        }
        terms
    }

    /// Adds a run, with a word for the end that is next to the reference.
    fn relative_run<'p>(&self, run: &'p [ReferencePoint], terms: &mut Vec<CitedTerm<'p>>) {
        let [first, .., last] = run else {
            let word = run.first().and_then(|only| self.neighbour(only));
            terms.extend(run.first().map(|point| CitedTerm { first: TermEnd { point, word }, last: None }));
            return;
        };
        let word = self.neighbour(last);
        let at = terms.len();
        if word.is_some() && self.is_before(last) {
            match self.preceding(first, run.len()) {
                Some(word) if word.is_empty() => push_run(run, terms),
                Some(word) => terms.push(CitedTerm { first: TermEnd { point: first, word: Some(word) }, last: None }),
                None => {
                    terms.push(CitedTerm { first: TermEnd::plain(first), last: Some(TermEnd { point: last, word }) });
                }
            }
            return;
        }
        push_run(run, terms);
        terms[at].first.word = self.neighbour(first);
    }

    /// Returns the word for a thing right beside the reference: 前項, 次項, 前号.
    fn neighbour(&self, point: &ReferencePoint) -> Option<String> {
        let chain = self.chain(point.node);
        match self.naming(point.node, &chain) {
            naming @ Naming::Beside(depth, _) if depth + 1 == chain.len() => Some(self.pronoun(naming, &chain).0),
            _ => None,
        }
    }

    fn is_before(&self, point: &ReferencePoint) -> bool {
        self.here.node.is_some_and(|here| point.node < here)
    }

    /// Returns the word for a run right before the reference: 前2項, 前3条, or 前各号 for more, if none precedes them. It is
    /// empty where the language has none that needs no case.
    fn preceding(&self, first: &ReferencePoint, count: usize) -> Option<String> {
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

impl<'p> TermEnd<'p> {
    fn plain(point: &'p ReferencePoint) -> Self {
        Self { point, word: None }
    }
}

/// Adds a run: three or more in a row become a range.
fn push_run<'p>(run: &'p [ReferencePoint], terms: &mut Vec<CitedTerm<'p>>) {
    match run {
        [first, _, .., last] => {
            terms.push(CitedTerm { first: TermEnd::plain(first), last: Some(TermEnd::plain(last)) });
        }
        few => terms.extend(few.iter().map(|point| CitedTerm { first: TermEnd::plain(point), last: None })),
    }
}
