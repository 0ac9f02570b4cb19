//! References to several things: 第11条第1項及び第2項, 第1号から第3号まで, 前2項.
//!
//! Three or more in a row are 第1号から第3号まで; up to three right before the reference are 前3条. The part that two numbers
//! share is written once. In nested lists, the outer one uses 並びに and 又は, the inner one 及び and 若しくは.

mod shared;

use super::build::{Builder, KIND, SCHEME};
use super::name::{Naming, common};
use super::terms::{CitedTerm, ReferencePoint, TermEnd};
use super::{Inline, LinkTarget};
use crate::base::Span;
use crate::model::{NodeId, ReferenceForm};

/// The things that one reference names.
pub(super) struct SeveralCited<'a> {
    /// The things in reading order, each once.
    pub(super) points: &'a [ReferencePoint],
    pub(super) form: ReferenceForm,
    /// Whether one of them is meant, not all.
    pub(super) or: bool,
    pub(super) span: Span,
}

/// Terms of one group.
struct CitedGroup<'t, 'p> {
    terms: &'t [CitedTerm<'p>],
    /// A thing whose number is written out.
    plain: NodeId,
    span: Span,
    or: bool,
    conjunction: (&'static str, &'static str),
}

impl<'t, 'p> CitedGroup<'t, 'p> {
    fn ends(&self) -> impl Iterator<Item = &'t TermEnd<'p>> {
        self.terms.iter().flat_map(|term| std::iter::once(&term.first).chain(&term.last))
    }

    /// Whether some are named by a word rather than a number: 前項 and 次項 take no word for their unit.
    fn has_words(&self) -> bool {
        self.ends().any(|end| end.word.is_some())
    }

    /// Whether the list is plural: all of several, or a range; “paragraph 1 or 2” is singular.
    fn is_plural(&self) -> bool {
        let range = self.terms.iter().any(|term| term.last.is_some());
        range || (self.terms.len() > 1 && !self.or)
    }
}

/// How a group is named in its list.
#[derive(Clone, Copy)]
struct GroupManner {
    /// The form of its terms.
    terms: ReferenceForm,
    /// Whether what is around its things is named by numbers too.
    numbered: bool,
    conjunction: (&'static str, &'static str),
}

/// How the numbers of a group are written.
enum NumberManner {
    /// After the citation of their surroundings, from this depth on.
    Attached(usize),
    /// By themselves, inside the thing of this name.
    Within(Option<String>),
}

impl Builder<'_> {
    /// Names several things.
    pub(super) fn several(&mut self, several: &SeveralCited<'_>) -> Vec<Inline> {
        if matches!(several.form, ReferenceForm::Titled | ReferenceForm::Bare) {
            let named = several.points.iter().map(|point| {
                let name = self.name(point.node, several.form);
                link(point, name, several.span)
            });
            let named = named.collect();
            return self.joined(named, conjunction(several.or, "alone"));
        }
        let groups = self.groups(several.points);
        let terms = self.terms_form(&groups, several.form);
        let numbered = terms != several.form && groups.len() > 1;
        let nested = groups.len() > 1 && groups.iter().any(|group| self.terms(group, terms).len() > 1);
        let [inner, outer] = if nested { ["within", "groups"] } else { ["alone", "alone"] };
        let mut written: Vec<Vec<Inline>> = Vec::new();
        let mut before = None;
        for group in groups {
            let manner = GroupManner { terms, numbered, conjunction: conjunction(several.or, inner) };
            written.push(self.group(group, before, several, manner));
            before = group.last();
        }
        self.joined(written, conjunction(several.or, outer))
    }

    /// Groups things that are neighbours in the same surroundings.
    fn groups<'p>(&self, points: &'p [ReferencePoint]) -> Vec<&'p [ReferencePoint]> {
        let alike = |one: &ReferencePoint, other: &ReferencePoint| {
            let (one, other) = (one.node, other.node);
            let unit = self.unit(one).is_some() && self.unit(one) == self.unit(other);
            let same_level = unit || self.number(one).level == self.number(other).level;
            let counted = !self.number(one).part.is_empty() && !self.number(other).part.is_empty();
            counted && same_level && self.number(one).within == self.number(other).within
        };
        points.chunk_by(alike).collect()
    }

    fn group(
        &mut self,
        group: &[ReferencePoint],
        before: Option<&ReferencePoint>,
        several: &SeveralCited<'_>,
        by: GroupManner,
    ) -> Vec<Inline> {
        if let [only] = group
            && self.number(only.node).part.is_empty()
        {
            let name = self.name(only.node, several.form);
            return link(only, name, several.span);
        }
        let terms = self.terms(group, by.terms);
        let plain = terms.iter().flat_map(|term| std::iter::once(&term.first).chain(&term.last));
        let Some(plain) = plain.clone().find(|end| end.word.is_none()).map(|end| end.point.node) else {
            let written = terms.iter().map(|term| self.term(term, several.span, &|_| String::new())).collect();
            return self.joined(written, by.conjunction);
        };
        let chain = self.chain(plain);
        let manner = self.manner(plain, &chain, before, several.form, by.numbered);
        let list = CitedGroup { terms: &terms, plain, span: several.span, or: several.or, conjunction: by.conjunction };
        match manner {
            NumberManner::Attached(0) if self.shares(&list, &chain) => {
                let outer = self.number(chain[chain.len() - 2]).reference.clone();
                let inner = self.units(&list);
                self.context.inside(&outer, inner)
            }
            NumberManner::Attached(depth) => self.attached(&list, depth),
            NumberManner::Within(outer) => {
                let inner = self.units(&list);
                match outer {
                    Some(outer) => self.context.inside(&outer, inner),
                    None => inner,
                }
            }
        }
    }

    /// Decides how the numbers of a group that includes `node` are written, after the things already named in the
    /// reference.
    fn manner(
        &mut self,
        node: NodeId,
        chain: &[NodeId],
        before: Option<&ReferencePoint>,
        form: ReferenceForm,
        numbered: bool,
    ) -> NumberManner {
        // What is not counted, and is in nothing that is, has no chain.
        let Some(depth) = chain.len().checked_sub(1) else { return NumberManner::Attached(0) };
        let before = before.map(|before| self.chain(before.node));
        let shared = before.as_ref().map_or(0, |before| common(before, chain)).min(depth);
        let cjk = self.context.unspaced();
        if shared > 0 && cjk && self.stands_alone(chain[shared]) {
            return NumberManner::Attached(shared);
        }
        if self.is_orphan(node) {
            return self.in_unnumbered(node, chain, before.is_some());
        }
        if form != ReferenceForm::Relative {
            return NumberManner::Attached(0);
        }
        let naming = if numbered {
            self.by_number(chain, common(&self.here_chain(), chain).min(depth))
        } else {
            self.naming(node, chain)
        };
        let naming = match naming {
            // 第11条第1項及び第2項 is two paragraphs of article 11, wherever the reference is.
            Naming::Inside(_) if before.is_some() && shared == 0 => Naming::Whole,
            Naming::Beside(at, _) | Naming::Again(at) | Naming::Around(at) if at == depth => self.plain(chain),
            naming => naming,
        };
        match naming {
            Naming::Whole => NumberManner::Attached(0),
            Naming::Inside(at) if chain[at..].iter().any(|node| self.number(*node).whole) => NumberManner::Attached(0),
            Naming::Inside(at) if at == depth => NumberManner::Within(None),
            Naming::Inside(at) => NumberManner::Within(Some(self.inner(&chain[at..depth]))),
            naming => {
                let (outer, rest) = self.pronoun(naming, &chain[..depth]);
                NumberManner::Within(Some(if rest.is_empty() { outer } else { self.within(&outer, &self.inner(rest)) }))
            }
        }
    }

    /// Names by numbers alone, if they are clear on their own.
    fn plain(&self, chain: &[NodeId]) -> Naming {
        let depth = chain.len() - 1;
        let inside = common(&self.here_chain(), chain) >= depth && depth > 0 && self.stands_alone(chain[depth]);
        if inside { Naming::Inside(depth) } else { Naming::Whole }
    }

    /// Names things in a section without a number by that section's name, and within it by nothing, unless they would
    /// read as a part of the thing named before (“Article 1 and paragraph 1”).
    fn in_unnumbered(&mut self, node: NodeId, chain: &[NodeId], follows: bool) -> NumberManner {
        let counted = chain[..chain.len() - 1].iter().copied().filter(|node| !self.number(*node).part.is_empty());
        let counted: Vec<NodeId> = counted.collect();
        let inner = self.inner(&counted);
        let section =
            self.section_of(node).filter(|section| section.node != node && (follows || !self.same_outermost(node)));
        let outer = match section {
            Some(section) if inner.is_empty() => Some(self.heading_name(section)),
            Some(section) => {
                let outer = self.heading_name(section);
                Some(self.within(&outer, &inner))
            }
            None => Some(inner).filter(|inner| !inner.is_empty()),
        };
        if self.number(node).part.is_empty() { NumberManner::Attached(0) } else { NumberManner::Within(outer) }
    }

    /// Writes numbers after the citation of their surroundings: 第11条第1項及び第2項, “Articles 11.1 and 11.2”.
    fn attached(&self, list: &CitedGroup<'_, '_>, depth: usize) -> Vec<Inline> {
        let first = list.terms[0].first.point.node;
        let full = |node: NodeId| self.behind(node, first, depth);
        let head = head(&full(first)).to_owned();
        let bare = |node: NodeId| {
            let words = full(node);
            words.strip_prefix(&head).unwrap_or(&words).trim_start().to_owned()
        };
        if head.is_empty() || list.has_words() || !list.ends().all(|end| full(end.point.node).starts_with(&head)) {
            return self.write(list, &full);
        }
        if !list.is_plural() {
            return self.write(list, &|node| if node == first { full(node) } else { bare(node) });
        }
        let parts = [("list", self.write(list, &full)), ("bare", self.write(list, &bare))];
        let kind: String = head.chars().filter(char::is_ascii_alphabetic).collect();
        self.context.phrase("reference-several", &[(KIND, &kind)], &parts)
    }

    /// Returns a number that follows the first of its list, which itself is cited from a depth on. A number that is
    /// clear without the numbers around it needs only its own part.
    fn behind(&self, node: NodeId, first: NodeId, depth: usize) -> String {
        let (number, chain) = (self.number(node), self.chain(node));
        if node == first {
            return match depth {
                0 => number.reference.clone(),
                depth => chain[depth..].iter().map(|node| self.number(*node).part.as_str()).collect(),
            };
        }
        let alone = chain.len() > 1 && self.part(node) == number.part;
        if alone { number.part.clone() } else { number.reference.clone() }
    }

    /// Writes numbers by themselves, with the word for their unit if they lack it: “paragraphs 1 and 2”.
    fn units(&self, list: &CitedGroup<'_, '_>) -> Vec<Inline> {
        let each = self.write(list, &|node| self.inner(&[node]));
        if list.has_words() || list.ends().count() == 1 {
            return each;
        }
        let word = self.unit_word(list);
        let bare = self.write(list, &|node| self.part(node)[word.len()..].to_owned());
        let scheme = self.context.version.scheme(self.context.notice);
        let kind = match (word, self.unit(list.plain)) {
            ("", _) | (_, None | Some("section")) => self.kind(list.plain),
            (_, Some(unit)) => unit,
        };
        let choices = [(KIND, kind), (SCHEME, scheme)];
        if list.is_plural() || self.context.unspaced() {
            self.context.phrase("reference-units", &choices, &[("list", bare), ("each", each)])
        } else {
            self.context.phrase("reference-unit", &choices, &[("number", bare)])
        }
    }

    /// Joins the terms of a list; `words` returns those of a number.
    fn write(&self, list: &CitedGroup<'_, '_>, words: &dyn Fn(NodeId) -> String) -> Vec<Inline> {
        let written = list.terms.iter().map(|term| self.term(term, list.span, words)).collect();
        self.joined(written, list.conjunction)
    }

    fn term(&self, term: &CitedTerm<'_>, span: Span, words: &dyn Fn(NodeId) -> String) -> Vec<Inline> {
        let end = |end: &TermEnd<'_>| {
            let words = end.word.clone().unwrap_or_else(|| words(end.point.node));
            link(end.point, words, span)
        };
        match &term.last {
            None => end(&term.first),
            Some(last) => {
                self.context.phrase("reference-range", &[], &[("first", end(&term.first)), ("last", end(last))])
            }
        }
    }

    /// Joins members, with a conjunction before the last one.
    fn joined(&self, mut members: Vec<Vec<Inline>>, (id, kind): (&'static str, &'static str)) -> Vec<Inline> {
        let Some(last) = members.pop() else { return Vec::new() };
        let comma = |first, last| self.context.phrase("reference-comma", &[], &[("first", first), ("last", last)]);
        match members.into_iter().reduce(comma) {
            None => last,
            Some(first) => self.context.phrase(id, &[(KIND, kind)], &[("first", first), ("last", last)]),
        }
    }
}

/// Returns the message that joins, and the place of the list.
fn conjunction(or: bool, place: &'static str) -> (&'static str, &'static str) {
    (if or { "reference-or" } else { "reference-and" }, place)
}

fn link(point: &ReferencePoint, words: String, span: Span) -> Vec<Inline> {
    let target = LinkTarget::Anchor(point.anchor.clone());
    vec![Inline::Link { target, words: vec![Inline::Words(words)], span: Some(span), own: false }]
}

/// Returns the word that begins a citation: “Article ”, or nothing in 第7条.
fn head(citation: &str) -> &str {
    let end = citation.find(|c: char| !c.is_ascii_alphabetic() && c != '.').unwrap_or(0);
    if citation[end..].starts_with(' ') { &citation[..=end] } else { "" }
}
