//! How a reference names a thing of a text from its own place: 第7条第1項, 第2号, 前項, 同項第2号.
//!
//! Numbers are cited whole, or relative to the place of the reference, as bills are drafted in Japan
//! (法制執務用語研究会『条文の読み方』, 法制執務研究会『新訂ワークブック法制執務』, 文化庁「公用文作成の考え方」; in English the Ministry of Justice's 法令翻訳の手引き): within
//! the same article the article is omitted, within the same paragraph the paragraph too; a neighbour is 前条, 次項, 前号; the
//! thing cited just before in the same sentence is 同条, 同項, 同号.

use super::build::{Builder, KIND, SCHEME};
use crate::model::numbering::OUTER;
use crate::model::{NodeId, NodeNumber, NumberingLevel, ReferenceForm, Section};

/// How a thing is named from the place of the reference. Each depth is an index into the chain of things around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// By its whole citation.
    Whole,
    /// By its numbers from this depth on.
    Inside(usize),
    /// As the one before or after at this depth (`previous`, `next`), then by its numbers inside that.
    Beside(usize, &'static str),
    /// As the one cited before at this depth, then by its numbers inside that.
    Again(usize),
    /// As the thing at this depth, which contains the reference.
    Around(usize),
}

/// The signs that join a number to the one before it.
const JOINTS: [char; 9] = ['.', '-', '．', '－', 'の', ',', '،', '、', ' '];

impl<'a> Builder<'a> {
    pub(super) fn number(&self, node: NodeId) -> &'a NodeNumber {
        self.context.numbers.get(node)
    }

    /// Returns the numbered things around a thing, outermost first, then the thing itself, unless it is not counted:
    /// then it is cited as its surroundings.
    pub(super) fn chain(&self, node: NodeId) -> Vec<NodeId> {
        let mut chain: Vec<NodeId> = std::iter::successors(Some(node), |node| self.number(*node).within).collect();
        if self.number(node).level.is_none() {
            chain.remove(0);
        }
        chain.reverse();
        chain
    }

    /// Returns the numbered things around the current position.
    pub(super) fn here_chain(&self) -> Vec<NodeId> {
        self.here.node.map_or_else(Vec::new, |here| self.chain(here))
    }

    /// Names a thing of this text from the current position.
    pub(super) fn name(&mut self, node: NodeId, form: ReferenceForm) -> String {
        let number = self.number(node);
        if form == ReferenceForm::Bare && !number.text.is_empty() {
            return number.text.trim_matches(['.', '(', ')', '（', '）']).to_owned();
        }
        let chain = self.chain(node);
        if form == ReferenceForm::Relative {
            return self.relative(node, &chain);
        }
        let whole = self.whole(node, &chain);
        let heading = match self.section_of(node) {
            Some(section) if form == ReferenceForm::Titled && !self.is_orphan(node) && !section.deleted => {
                self.heading(&section.heading)
            }
            _ => return whole,
        };
        self.context.word("reference-titled", &[("reference", &whole), ("heading", &heading)])
    }

    fn relative(&mut self, node: NodeId, chain: &[NodeId]) -> String {
        let naming = self.naming(node, chain);
        let (outer, rest) = match naming {
            Naming::Whole => return self.whole(node, chain),
            Naming::Inside(depth) => return self.inner(&chain[depth..]),
            _ => self.pronoun(naming, chain),
        };
        if rest.is_empty() { outer } else { self.within(&outer, &self.inner(rest)) }
    }

    /// Returns the pronoun (前条, 同項, 本条), and the rest of the chain inside it.
    pub(super) fn pronoun<'c>(&self, naming: Naming, chain: &'c [NodeId]) -> (String, &'c [NodeId]) {
        let (depth, which) = match naming {
            Naming::Beside(depth, which) => (depth, which),
            Naming::Again(depth) => (depth, "again"),
            Naming::Around(depth) | Naming::Inside(depth) => (depth, "same"),
            Naming::Whole => (0, "same"),
        };
        let unit = self.unit(chain[depth]).unwrap_or("item");
        (self.relation(which, unit), &chain[depth + 1..])
    }

    fn relation(&self, which: &str, unit: &'static str) -> String {
        let scheme = self.context.version.scheme(self.context.notice);
        self.context.word(&format!("reference-{which}-{unit}"), &[(SCHEME, scheme)])
    }

    /// Whether the language has the word. German has none: it would have to be declined as the sentence asks.
    fn says(&self, which: &str, unit: &'static str) -> bool {
        !self.relation(which, unit).is_empty()
    }

    /// Decides how a thing is named from the current position.
    pub(super) fn naming(&self, node: NodeId, there: &[NodeId]) -> Naming {
        let here = self.here_chain();
        let shared = common(&here, there);
        if shared == there.len() {
            let word = there.last().and_then(|last| self.unit(*last)).filter(|unit| self.says("same", unit));
            return match word.filter(|_| self.here.node != Some(node)) {
                Some(_) => Naming::Around(shared - 1),
                // What is not counted, and is in nothing that is, has no chain.
                None => self.by_number(there, shared.saturating_sub(1)),
            };
        }
        // What says the number around it needs no word for that: 第1.1款, never 前一节第1.1款.
        if there[shared + 1..].iter().any(|inside| self.number(*inside).whole) {
            return self.by_number(there, shared);
        }
        let inside = there.get(shared + 1).is_none_or(|inside| self.stands_alone(*inside));
        if let Some(which) = here.get(shared).filter(|_| inside).and_then(|here| self.beside(*here, there[shared])) {
            return Naming::Beside(shared, which);
        }
        if let Some(depth) = self.again(there, shared) {
            return Naming::Again(depth);
        }
        self.by_number(there, shared)
    }

    /// By its numbers from a depth on, where they say without those around them what is meant.
    pub(super) fn by_number(&self, there: &[NodeId], depth: usize) -> Naming {
        let inner = there.get(depth).is_some_and(|inner| depth > 0 && self.stands_alone(*inner));
        if inner { Naming::Inside(depth) } else { Naming::Whole }
    }

    fn beside(&self, here: NodeId, there: NodeId) -> Option<&'static str> {
        let unit = self.unit(here)?;
        let (here, there_number) = (self.number(here).order, self.number(there).order);
        let same_unit = self.unit(there) == Some(unit);
        let which = match (i64::from(there_number) - i64::from(here), same_unit) {
            (-1, true) => "previous",
            (1, true) => "next",
            _ => return None,
        };
        self.says(which, unit).then_some(which)
    }

    /// Returns the depth down to which the last citation of the sentence leads to the thing, if deeper than the
    /// surroundings that both share.
    fn again(&self, there: &[NodeId], shared: usize) -> Option<usize> {
        let common = common(self.cited.as_ref()?, there);
        let article = self.context.version.scheme(self.context.notice) == "article";
        let word = |depth: &usize| {
            let unit = self.unit(there[*depth]).filter(|unit| article || *unit != "section");
            let rest = there.get(depth + 1);
            unit.is_some_and(|unit| self.says("again", unit)) && rest.is_none_or(|inside| self.stands_alone(*inside))
        };
        (shared..common).rev().find(word)
    }

    /// Returns the unit of a thing: 条, 項 or 号. A section inside a section has none, nor has anything below an item.
    pub(super) fn unit(&self, node: NodeId) -> Option<&'static str> {
        let number = self.number(node);
        match number.level.filter(|_| number.order > 0)? {
            NumberingLevel::Section | NumberingLevel::Branch => Some("section"),
            NumberingLevel::Paragraph => Some("paragraph"),
            NumberingLevel::Item => Some("item"),
            _ => None,
        }
    }

    /// Whether a number is clear without those around it. In Japanese, a bare 1 is not.
    pub(super) fn stands_alone(&self, node: NodeId) -> bool {
        let number = self.number(node);
        let bare = matches!(self.kind(node), "paragraph" | "item") && self.context.unspaced();
        !number.part.is_empty() && number.level != Some(NumberingLevel::Subsection) && !bare
    }

    /// Returns the thing's own part of its citation, without the sign that joins it to the number around it.
    pub(super) fn part(&self, node: NodeId) -> &'a str {
        self.number(node).part.trim_start_matches(JOINTS)
    }

    /// Returns the kind of word that a number lacks: that of a paragraph or of an item; in some languages a number in
    /// brackets needs none.
    pub(super) fn kind(&self, node: NodeId) -> &'static str {
        let part = self.part(node);
        let bracket = part.starts_with(['(', '（', '[', '［', '〔']);
        let count = part.chars().all(|c| c.is_ascii_digit() || c.is_numeric()) || part.chars().count() == 1;
        match (self.number(node).level, bracket, count) {
            (Some(NumberingLevel::Paragraph), true, _) => "paragraph-sign",
            (Some(NumberingLevel::Item), true, _) => "item-sign",
            (Some(NumberingLevel::Paragraph), _, true) => "paragraph",
            (Some(NumberingLevel::Item), _, true) => "item",
            _ => "other",
        }
    }

    /// Returns numbers without those around them: 第1項第2号, “paragraph 1(2)”.
    pub(super) fn inner(&self, nodes: &[NodeId]) -> String {
        let Some((first, rest)) = nodes.split_first() else { return String::new() };
        if self.is_sealed_with_units_around() {
            let rest = rest.iter().map(|node| self.number(*node).part.as_str());
            let number: String = std::iter::once(self.part(*first)).chain(rest).collect();
            return self.context.word("reference-unit", &[(KIND, self.kind(*first)), ("number", &number)]);
        }
        let scheme = self.context.version.scheme(self.context.notice);
        let choices = [(KIND, self.kind(*first)), (SCHEME, scheme), ("number", self.part(*first))];
        let first = self.context.word("reference-unit", &choices);
        rest.iter().map(|node| self.number(*node)).fold(first, |outer, number| match number.placed.as_str() {
            "" => outer + &number.part,
            placed => placed.replace(OUTER, &outer),
        })
    }

    pub(super) fn within(&self, outer: &str, inner: &str) -> String {
        self.context.word("reference-within", &[("outer", outer), ("inner", inner)])
    }

    /// Returns the whole citation. A number in a section without one is cited with that section's name, or alone from
    /// within the section.
    fn whole(&mut self, node: NodeId, chain: &[NodeId]) -> String {
        let reference = self.number(node).reference.clone();
        if !reference.is_empty() && !self.is_orphan(node) {
            return reference;
        }
        if let Some(head) = self.row_head(node) {
            let heading = self.heading(head);
            return self.context.word("reference-heading", &[("heading", &heading)]);
        }
        let counted: Vec<NodeId> = chain.iter().copied().filter(|node| !self.number(*node).part.is_empty()).collect();
        let inner = self.inner(&counted);
        if !inner.is_empty() && self.same_outermost(node) {
            return inner;
        }
        match self.section_of(node) {
            Some(section) => {
                let outer = self.heading_name(section);
                if inner.is_empty() { outer } else { self.within(&outer, &inner) }
            }
            None => inner,
        }
    }

    /// Returns the section that is or contains a thing. Since ids follow the reading order, it is the last section that
    /// begins at or before it.
    pub(super) fn section_of(&self, node: NodeId) -> Option<&'a Section> {
        std::iter::successors(self.outermost(node), |section| last_until(&section.sections, node)).last()
    }

    fn outermost(&self, node: NodeId) -> Option<&'a Section> {
        last_until(&self.text.sections, node)
    }

    /// Whether a thing is in an outermost section without a number, so that its number alone would not locate it.
    pub(super) fn is_orphan(&self, node: NodeId) -> bool {
        self.outermost(node).is_none_or(|section| self.number(section.node).text.is_empty())
    }

    pub(super) fn same_outermost(&self, node: NodeId) -> bool {
        let here = self.here.node.map(|here| self.outermost(here).map(|section| section.node));
        here == Some(self.outermost(node).map(|section| section.node))
    }
}

/// Returns the length of the common prefix of two chains.
pub(super) fn common(one: &[NodeId], other: &[NodeId]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

/// Returns the last of sections side by side that begins at or before a thing.
fn last_until(sections: &[Section], node: NodeId) -> Option<&Section> {
    sections[..sections.partition_point(|section| section.node <= node)].last()
}

#[cfg(test)]
mod tests {
    use super::JOINTS;

    /// Sealed texts are composed with them: do not change them, not even for a further language.
    #[test]
    fn numbers_are_joined_by_the_signs_by_which_they_were() {
        assert_eq!(String::from_iter(JOINTS), ".-．－の,،、 ");
    }
}
