//! Numbers of the numbered things of a text, and their anchors.
//!
//! An anchor is a path: a section's `id`, then the count of each numbered thing on the way (`third-party.1.2`). It
//! consists of ids and counts alone, and so is the same in every language. A name (`{#foreign}`) is an anchor too.

pub(crate) mod pattern;
pub(crate) mod scheme;
mod walk;

use std::collections::BTreeMap;

use crate::model::text::{Block, NodeId, Text};
use scheme::{NumberingLevel, Scheme};
use walk::{NumberingContext, NumberingWalk};

/// The place of the citation around a thing in its own.
pub(crate) const OUTER: &str = "{outer}";

/// The number of a thing, with its anchor and position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct NodeNumber {
    /// The number as written before the text; empty if it has none.
    pub(crate) text: String,
    /// The whole citation, including everything around it: 第7条第1項. Empty if it has none.
    pub(crate) reference: String,
    /// Its own part of the citation: 第1項. Empty if it has none.
    pub(crate) part: String,
    /// Whether its own part says the number around it too, and so is its whole citation: 第1.1款 in section 1.
    pub(crate) whole: bool,
    /// Its own part with [`OUTER`] in the place of the citation around it; empty if that stands before its own.
    pub(crate) placed: String,
    /// Its level; `None` for a thing that is not counted, and for items deeper than any level.
    pub(crate) level: Option<NumberingLevel>,
    /// The numbered thing around it, of which it is cited as a part.
    pub(crate) within: Option<NodeId>,
    /// Its position among the things of its level in the same surroundings, counting from one and including branches. 0
    /// for a section that is not counted.
    pub(crate) order: u32,
    /// The anchor; `None` for a thing without a path of its own, such as a bullet.
    pub(crate) anchor: Option<String>,
    /// Its section, paragraph and item, for relative references.
    pub(crate) position: Position,
}

/// A position, in counts from one; 0 means none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Position {
    /// The outermost section, counted through the text, branches included.
    pub(crate) section: u32,
    /// The depth of the section: 1 for an outermost one.
    pub(crate) depth: u32,
    /// The numbered paragraph of the section.
    pub(crate) paragraph: u32,
    /// The item.
    pub(crate) item: u32,
    /// The number of numbered levels below the item.
    pub(crate) below: u32,
}

impl Position {
    /// Returns the position of the nth item of a list here, whose items have a level.
    fn inside(self, level: Option<NumberingLevel>, nth: u32) -> Self {
        match level {
            Some(NumberingLevel::Paragraph) => Self { paragraph: nth, ..self },
            Some(NumberingLevel::Item) => Self { item: nth, ..self },
            _ => Self { below: self.below + 1, ..self },
        }
    }
}

/// The target of an anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AnchorTarget {
    /// One thing.
    Node(NodeId),
    /// Several things, since the path is ambiguous.
    Ambiguous,
}

/// The numbers of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Numbers {
    nodes: Vec<NodeNumber>,
    targets: BTreeMap<String, AnchorTarget>,
}

impl Numbers {
    /// Returns the number of a thing.
    pub(crate) fn get(&self, node: NodeId) -> &NodeNumber {
        &self.nodes[node.0 as usize]
    }

    /// Returns the target of an anchor.
    pub(crate) fn target(&self, anchor: &str) -> Option<AnchorTarget> {
        self.targets.get(anchor).copied()
    }

    /// Returns every anchor.
    pub(crate) fn anchors(&self) -> impl Iterator<Item = &str> {
        self.targets.keys().map(String::as_str)
    }

    /// Returns the siblings from one thing to another, both included; empty if they are not siblings in that order.
    pub(crate) fn between(&self, first: NodeId, last: NodeId) -> Vec<NodeId> {
        let (one, other) = (self.get(first), self.get(last));
        let beside = |number: &NodeNumber| {
            number.within == one.within
                && number.order > 0
                && (number.level == one.level
                    || [number.level, one.level].iter().all(|level| level.is_some_and(NumberingLevel::is_outermost)))
        };
        if first > last || one.part.is_empty() || !beside(other) {
            return Vec::new();
        }
        (first.0..=last.0)
            .map(NodeId)
            .filter(|node| beside(self.get(*node)) && !self.get(*node).part.is_empty())
            .collect()
    }

    fn add_target(&mut self, anchor: &str, node: NodeId) -> bool {
        let taken = self.targets.contains_key(anchor);
        let target = if taken { AnchorTarget::Ambiguous } else { AnchorTarget::Node(node) };
        self.targets.insert(anchor.to_owned(), target);
        !taken
    }
}

/// Numbers a text by a scheme.
pub(crate) fn number(text: &Text, scheme: &Scheme) -> Numbers {
    let numbers = Numbers { nodes: vec![NodeNumber::default(); text.nodes as usize], targets: BTreeMap::new() };
    let mut walk = NumberingWalk { scheme, numbers };
    for blocks in [&text.lead, &text.preamble, &text.closing] {
        walk.blocks(blocks, &mut NumberingContext::default());
    }
    walk.sections(&text.sections, &NumberingContext::default());
    walk.numbers
}

/// Numbers the lists of an independent text, without anchors.
pub(crate) fn number_alone(blocks: &[Block], nodes: u32, scheme: &Scheme) -> Numbers {
    let numbers = Numbers { nodes: vec![NodeNumber::default(); nodes as usize], targets: BTreeMap::new() };
    let mut walk = NumberingWalk { scheme, numbers };
    walk.blocks(blocks, &mut NumberingContext::default());
    walk.numbers
}
