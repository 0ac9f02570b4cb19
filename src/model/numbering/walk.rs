//! The walk through a text that gives each numbered thing its number.

use super::pattern::Counts;
use super::scheme::{LevelFormat, NumberingLevel, Scheme};
use super::{NodeNumber, Numbers, OUTER, Position};
use crate::model::text::{Block, Cell, Inline, Item, List, ListKind, NodeId, Row, Section, marks};

/// The surroundings of a numbered thing.
#[derive(Debug, Clone, Default)]
pub(super) struct NumberingContext {
    /// Their number without signs: `7`, `7.1`.
    bare: String,
    /// Their citation.
    reference: String,
    /// Their anchor.
    anchor: String,
    position: Position,
    /// The innermost numbered thing.
    node: Option<NodeId>,
    /// Whether this is directly inside a section, where numbered paragraphs are counted through, and their count so
    /// far.
    through: bool,
    paragraphs: u32,
    /// The count so far of numbers within sentences.
    marks: u32,
    level: Option<NumberingLevel>,
}

pub(super) struct NumberingWalk<'a> {
    pub(super) scheme: &'a Scheme,
    pub(super) numbers: Numbers,
}

impl NumberingWalk<'_> {
    pub(super) fn sections(&mut self, sections: &[Section], around: &NumberingContext) {
        let outermost = around.position.depth == 0;
        let (mut own, mut branch, mut order) = (0, 0, 0);
        for section in sections {
            if !section.unnumbered {
                order += 1;
                (own, branch) = if section.branch && own > 0 { (own, branch.max(1) + 1) } else { (own + 1, 0) };
            }
            let level = match (outermost, section.branch) {
                (true, false) => NumberingLevel::Section,
                (true, true) => NumberingLevel::Branch,
                (false, _) => NumberingLevel::Subsection,
            };
            let mut inside = self.section(section, level, own, branch, around);
            inside.position = Position {
                section: match (outermost, section.unnumbered) {
                    (true, true) => 0,
                    (true, false) => order,
                    (false, _) => around.position.section,
                },
                depth: around.position.depth + 1,
                ..Position::default()
            };
            let number = &mut self.numbers.nodes[section.node.0 as usize];
            number.position = inside.position;
            number.order = if section.unnumbered { 0 } else { order };
            self.blocks(&section.body, &mut inside);
            self.cells(section);
            self.sections(&section.sections, &inside);
        }
    }

    fn section(
        &mut self,
        section: &Section,
        level: NumberingLevel,
        own: u32,
        branch: u32,
        around: &NumberingContext,
    ) -> NumberingContext {
        let format = self.scheme.format(level);
        let (text, reference) = if section.unnumbered {
            (String::new(), String::new())
        } else {
            fill(format, Counts { own, branch, parent: &around.bare, before: "" })
        };
        let numbered = !text.is_empty();
        let bare = if numbered { around.bare_inside(format, own, branch) } else { around.bare.clone() };
        let anchor = section.id.value.clone();
        let part = reference;
        let reference =
            if level == NumberingLevel::Subsection { joined(&around.reference, &part, &bare) } else { part.clone() };
        let within = around.node;
        let number = NodeNumber { text, reference, part, level: Some(level), within, ..NodeNumber::default() };
        let (reference, node) = if numbered {
            (number.reference.clone(), Some(section.node))
        } else {
            (around.reference.clone(), around.node)
        };
        self.set(section.node, Some(anchor.clone()), number);
        NumberingContext {
            bare,
            reference,
            anchor,
            node,
            level: Some(level),
            through: true,
            ..NumberingContext::default()
        }
    }

    /// Numbers the lists in cells, each by itself. They have no anchors, since a table may be shown twice.
    fn cells(&mut self, section: &Section) {
        for row in section.tables.iter().flat_map(|table| &table.rows) {
            match row {
                Row::Note(blocks) => self.blocks(blocks, &mut NumberingContext::default()),
                Row::Cells(cells) => {
                    for blocks in cells.iter().filter_map(Cell::blocks) {
                        self.blocks(blocks, &mut NumberingContext::default());
                    }
                }
            }
        }
    }

    fn set(&mut self, node: NodeId, anchor: Option<String>, number: NodeNumber) {
        let anchor = anchor.filter(|anchor| self.numbers.add_target(anchor, node));
        self.numbers.nodes[node.0 as usize] = NodeNumber { anchor, ..number };
    }

    pub(super) fn blocks(&mut self, blocks: &[Block], around: &mut NumberingContext) {
        for block in blocks {
            match block {
                Block::List(list) => self.list(list, around),
                Block::Note(blocks) => self.blocks(blocks, &mut around.uncounted()),
                Block::Paragraph(inlines) => self.marks(inlines, around),
                Block::Embed(_) => {}
            }
        }
    }

    /// Records the numbers typed within sentences, which are cited as typed.
    fn marks(&mut self, inlines: &[Inline], around: &mut NumberingContext) {
        for mark in marks(inlines) {
            around.marks += 1;
            let number = NodeNumber {
                text: mark.words.clone(),
                part: mark.words.clone(),
                whole: false,
                placed: String::new(),
                reference: if mark.words.is_empty() {
                    String::new()
                } else {
                    format!("{}{}", around.reference, mark.words)
                },
                level: Some(NumberingLevel::Mark),
                within: around.node,
                order: around.marks,
                anchor: None,
                position: around.position,
            };
            self.set(mark.node, None, number);
            self.numbers.add_target(&mark.name.value, mark.node);
        }
    }

    fn list(&mut self, list: &List, around: &mut NumberingContext) {
        let through = list.kind == ListKind::Paragraphs && around.through;
        let mut own = if through { around.paragraphs } else { 0 };
        for item in &list.items {
            own += 1;
            if through {
                around.paragraphs = own;
            }
            if let Some(name) = &item.name {
                self.numbers.add_target(&name.value, item.node);
            }
            let mut inside = match list.kind {
                ListKind::Bullets | ListKind::Definitions => self.bullet(item, around),
                ListKind::Paragraphs | ListKind::Items => self.item(item, list.kind, own, around),
            };
            self.marks(&item.title, &mut inside);
            self.blocks(&item.blocks, &mut inside);
        }
    }

    fn item(&mut self, item: &Item, kind: ListKind, own: u32, around: &NumberingContext) -> NumberingContext {
        let level = around.inner_level(kind);
        let counts = Counts { own, branch: 0, parent: &around.bare, before: &around.reference };
        let (text, cited) = level.map_or_else(Default::default, |level| fill(self.scheme.format(level), counts));
        let placing = level.map(|level| &self.scheme.format(level).reference).filter(|pattern| pattern.places_outer());
        let placed = placing.map_or_else(String::new, |pattern| pattern.fill(Counts { before: OUTER, ..counts }));
        let part = placing.map_or_else(|| cited.clone(), |pattern| pattern.fill(Counts { before: "", ..counts }));
        let mut bare = around.bare.clone();
        push_bare(&mut bare, own, 0);
        let anchor = (!around.anchor.is_empty()).then(|| format!("{}.{own}", around.anchor));
        let position = around.position.inside(level, own);
        let whole = !around.bare.is_empty()
            && level.is_some_and(|level| self.scheme.format(level).reference.stands_by_itself());
        let reference = match (part.is_empty(), whole, placed.is_empty()) {
            (true, ..) => String::new(),
            (false, true, _) => part.clone(),
            (false, false, true) => format!("{}{part}", around.reference),
            (false, false, false) => cited,
        };
        let (node, within) = (Some(item.node), around.node);
        let number = NodeNumber {
            text,
            reference: reference.clone(),
            part,
            whole,
            placed,
            level,
            within,
            order: own,
            position,
            anchor: None,
        };
        self.set(item.node, anchor.clone(), number);
        let anchor = anchor.unwrap_or_default();
        let level = level.or(around.level);
        NumberingContext { bare, reference, anchor, position, node, paragraphs: 0, marks: 0, level, through: false }
    }

    /// Enters a bullet, which is not counted: its contents are cited as if they were outside it.
    fn bullet(&mut self, item: &Item, around: &NumberingContext) -> NumberingContext {
        let reference = around.reference.clone();
        let number = NodeNumber { reference, within: around.node, position: around.position, ..NodeNumber::default() };
        self.set(item.node, None, number);
        around.uncounted()
    }
}

impl NumberingContext {
    /// Returns the number, without signs, of a section inside.
    fn bare_inside(&self, format: &LevelFormat, own: u32, branch: u32) -> String {
        let counted = format.display.bare_branch(Counts { own, branch, parent: "", before: "" });
        counted.unwrap_or_else(|| {
            let mut bare = self.bare.clone();
            push_bare(&mut bare, own, branch);
            bare
        })
    }

    /// Returns the inside of a thing that is not counted: things in it are numbered by themselves, without anchors.
    fn uncounted(&self) -> Self {
        Self { anchor: String::new(), through: false, ..self.clone() }
    }

    /// Returns the level of a list inside; `None` beyond the deepest one.
    fn inner_level(&self, kind: ListKind) -> Option<NumberingLevel> {
        match self.level {
            Some(NumberingLevel::Paragraph) => Some(NumberingLevel::Item),
            Some(NumberingLevel::Item) => Some(NumberingLevel::Below),
            Some(NumberingLevel::Below) => Some(NumberingLevel::Deeper),
            Some(NumberingLevel::Deeper) => Some(NumberingLevel::Fourth),
            Some(NumberingLevel::Fourth) => Some(NumberingLevel::Fifth),
            Some(NumberingLevel::Fifth) => Some(NumberingLevel::Sixth),
            Some(NumberingLevel::Sixth | NumberingLevel::Mark) => None,
            _ if kind == ListKind::Paragraphs => Some(NumberingLevel::Paragraph),
            _ => Some(NumberingLevel::Item),
        }
    }
}

fn fill(format: &LevelFormat, counts: Counts<'_>) -> (String, String) {
    (format.display.fill(counts), format.reference.fill(counts))
}

fn push_bare(bare: &mut String, own: u32, branch: u32) {
    if !bare.is_empty() {
        bare.push('.');
    }
    bare.push_str(&own.to_string());
    if branch > 0 {
        bare.push_str(&format!("-{branch}"));
    }
}

/// Returns the citation of a subsection: its own alone if that already contains the outer number.
fn joined(outer: &str, own: &str, bare: &str) -> String {
    if own.is_empty() || own.contains(bare) { own.to_owned() } else { format!("{outer}{own}") }
}
