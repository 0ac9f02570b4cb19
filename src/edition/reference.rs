//! References: names are replaced by numbers, headings and titles.

use std::collections::BTreeMap;

use crate::base::{Finding, Rule};
use crate::model::named::record_anchor;
use crate::model::{AnchorTarget, CommonEntry, NamedThing, NodeId, Reference, ReferenceAim};

use super::build::{Builder, Context};
use super::citation::SeveralCited;
use super::outline::Outline;
use super::terms::ReferencePoint;
use super::{Inline, LinkTarget};

/// A reference that leads nowhere, or to something that has no name.
pub(crate) static REFERENCE_UNRESOLVED: Rule = Rule::error("reference-unresolved");
/// A reference with more than one possible target.
pub(crate) static REFERENCE_AMBIGUOUS: Rule = Rule::error("reference-ambiguous");
/// A reference to its own place.
pub(crate) static REFERENCE_SELF: Rule = Rule::warning("reference-self");
/// A reference to a section that has been deleted.
pub(crate) static REFERENCE_DELETED: Rule = Rule::error("reference-deleted");
/// A reference that names one thing twice, or a thing and a part of it.
pub(crate) static REFERENCE_REPEATED: Rule = Rule::error("reference-repeated");
/// A range whose ends are not siblings in order.
pub(crate) static REFERENCE_RANGE: Rule = Rule::error("reference-range");
/// A reference to an unknown notice.
pub(crate) static UNKNOWN_NOTICE: Rule = Rule::error("unknown-notice");

impl Builder<'_> {
    /// Resolves a reference.
    pub(super) fn reference(&mut self, reference: &Reference) -> Vec<Inline> {
        match &reference.notice {
            Some(notice) if *notice != self.context.notice.id => {
                self.cited = None;
                self.other_notice(notice, reference)
            }
            _ => self.same_notice(reference),
        }
    }

    fn same_notice(&mut self, reference: &Reference) -> Vec<Inline> {
        let words = self.run(&reference.words);
        if let Some(link) = self.link_to_record(reference, &words) {
            return vec![link];
        }
        let points: Vec<ReferencePoint> = reference.aims.iter().flat_map(|aim| self.points(aim, reference)).collect();
        let points = self.once_each(points, reference);
        if words.is_empty() {
            points.iter().for_each(|point| self.check_name(point, reference));
        }
        let cited = match points.as_slice() {
            [only] if words.is_empty() => Some(self.chain(only.node)),
            _ => None,
        };
        let written = match points.as_slice() {
            [] => words,
            [first, ..] if !words.is_empty() => vec![link(first, words, reference)],
            [only] => {
                let name = vec![Inline::Words(self.name(only.node, reference.form))];
                vec![link(only, name, reference)]
            }
            points => {
                self.several(&SeveralCited { points, form: reference.form, or: reference.or, span: reference.span })
            }
        };
        self.cited = cited;
        written
    }

    /// Reports a thing that cannot be cited: it has neither a number nor a heading, and is in nothing that has.
    fn check_name(&mut self, point: &ReferencePoint, reference: &Reference) {
        if self.name(point.node, reference.form).is_empty() {
            let finding =
                REFERENCE_UNRESOLVED.at(reference.span).with("target", &point.anchor).with("kind", "nameless");
            self.findings.push(finding.hint("words"));
        }
    }

    /// Resolves a reference to a named record, unless the name is an anchor of the text, which takes precedence.
    fn link_to_record(&mut self, reference: &Reference, words: &[Inline]) -> Option<Inline> {
        let [ReferenceAim { target, through: None, .. }] = reference.aims.as_slice() else { return None };
        let context = self.context;
        if context.numbers.target(target).is_some() {
            return None;
        }
        let label = |(common, key): (&CommonEntry, &str)| NamedThing {
            anchor: record_anchor(target),
            title: context.label("joint_use", key, &common.labels),
        };
        let line = context.version.records.legal.joint_use_line(target);
        let NamedThing { anchor, title } = self.named().get(target).cloned().or_else(|| line.map(label))?;
        let words = match words {
            [] => vec![Inline::Words(context.word("reference-heading", &[("heading", &title)]))],
            words => words.to_vec(),
        };
        let own = !reference.words.is_empty();
        Some(Inline::Link { target: LinkTarget::Anchor(anchor), words, span: Some(reference.span), own })
    }

    /// Returns the names in the records that references can lead to.
    fn named(&mut self) -> &BTreeMap<String, NamedThing> {
        let (records, language) = (&self.context.version.records, self.context.language);
        self.named.get_or_insert_with(|| records.named(language))
    }

    /// Resolves one target of a reference to a thing, or to all those of a range, and reports its faults.
    fn points(&mut self, aim: &ReferenceAim, reference: &Reference) -> Vec<ReferencePoint> {
        if aim.target.is_empty() {
            self.findings.push(REFERENCE_SELF.at(reference.span).with("target", "#"));
            return Vec::new();
        }
        let Some(first) = self.resolve(&aim.target, reference) else { return Vec::new() };
        let point = |node: NodeId, target: &String| ReferencePoint { node, anchor: target.clone() };
        let Some(through) = &aim.through else { return vec![point(first, &aim.target)] };
        let Some(last) = self.resolve(through, reference) else { return Vec::new() };
        let between = self.context.numbers.between(first, last);
        if between.len() < 2 {
            let finding = REFERENCE_RANGE.at(reference.span).with("first", &aim.target).with("last", through);
            self.findings.push(finding.hint("order"));
            return Vec::new();
        }
        let mut points: Vec<ReferencePoint> = Vec::new();
        for node in between {
            let anchor = self.number(node).anchor.clone().unwrap_or_default();
            points.push(ReferencePoint { node, anchor });
        }
        points[0].anchor.clone_from(&aim.target);
        if let Some(end) = points.last_mut() {
            end.anchor.clone_from(through);
        }
        points
    }

    fn resolve(&mut self, target: &str, reference: &Reference) -> Option<NodeId> {
        let told = |rule: &'static Rule| rule.at(reference.span).with("target", target).with("kind", "unknown");
        let node = match self.context.numbers.target(target) {
            Some(AnchorTarget::Node(node)) => node,
            Some(AnchorTarget::Ambiguous) => {
                self.findings.push(told(&REFERENCE_AMBIGUOUS).hint("name"));
                return None;
            }
            None => {
                let numbers = self.context.numbers;
                let named: Vec<String> = self.named().keys().cloned().collect();
                let known = numbers.anchors().chain(named.iter().map(String::as_str));
                self.findings.push_near(told(&REFERENCE_UNRESOLVED), target, known);
                return None;
            }
        };
        if self.section_of(node).is_some_and(|section| section.deleted) {
            self.findings.push(told(&REFERENCE_DELETED).hint("remove"));
        }
        if self.here.node == Some(node) {
            self.findings.push(told(&REFERENCE_SELF));
        }
        Some(node)
    }

    /// Returns the targets of a reference in reading order, and reports one that is named twice, or along with a part
    /// of it.
    fn once_each(&mut self, mut points: Vec<ReferencePoint>, reference: &Reference) -> Vec<ReferencePoint> {
        points.sort_by_key(|point| point.node);
        let repeated = points.windows(2).find(|pair| self.chain(pair[1].node).contains(&pair[0].node));
        if let Some([first, second]) = repeated {
            let finding = REFERENCE_REPEATED.at(reference.span).with("target", &second.anchor);
            self.findings.push(finding.with("around", &first.anchor).hint("remove"));
        }
        points.dedup_by_key(|point| point.node);
        points
    }

    /// Resolves a reference to another notice. In a sealed text it keeps its words and target, even if that notice has
    /// changed since.
    fn other_notice(&mut self, id: &str, reference: &Reference) -> Vec<Inline> {
        let context = self.context;
        let words = self.run(&reference.words);
        let Some(others) = context.others else {
            return self.to_notice(id, None, or_title(words, context.sealed_title(id)), reference);
        };
        let Some(slug) = others.slug(id) else {
            let finding = UNKNOWN_NOTICE.at(reference.span).with("notice", id);
            self.findings.push_near(finding, id, others.ids());
            return self.to_notice(id, None, or_title(words, context.sealed_title(id)), reference);
        };
        let Some(outline) = others.outline(id, context.language) else {
            return self.to_notice(id, None, or_title(words, context.sealed_title(id)), reference);
        };
        let ends = reference.aims.iter().flat_map(|aim| std::iter::once(&aim.target).chain(&aim.through));
        let lost: Vec<Finding> = ends.filter_map(|target| lost(target, outline, reference)).collect();
        let is_lost = !lost.is_empty();
        if is_lost && !context.is_sealed() {
            lost.into_iter().for_each(|finding| self.findings.push(finding));
            return words;
        }
        let words = if words.is_empty() { or_title(words, Some(context.title(id, outline))) } else { words };
        let target = &reference.aims[0].target;
        let anchor = match outline.records.get(target) {
            _ if is_lost => String::new(),
            Some(record) if !outline.anchors.contains_key(target) => record.clone(),
            _ => target.clone(),
        };
        self.to_notice(id, Some((slug.to_owned(), anchor)), words, reference)
    }

    fn to_notice(
        &self,
        id: &str,
        page: Option<(String, String)>,
        words: Vec<Inline>,
        reference: &Reference,
    ) -> Vec<Inline> {
        if words.is_empty() {
            return words;
        }
        let ends = reference.aims.iter().flat_map(|aim| std::iter::once(&aim.target).chain(&aim.through));
        let ends: Vec<&str> = ends.map(String::as_str).filter(|target| !target.is_empty()).collect();
        let written = if ends.is_empty() { id.to_owned() } else { format!("{id}#{}", ends.join("+")) };
        let target = LinkTarget::Notice { written, page };
        vec![Inline::Link { target, words, span: Some(reference.span), own: !reference.words.is_empty() }]
    }
}

/// Returns the fault of a target in another notice, if any.
fn lost(target: &str, outline: &Outline, reference: &Reference) -> Option<Finding> {
    if target.is_empty() || outline.sections.iter().any(|section| section == target) {
        return None;
    }
    match outline.anchors.get(target) {
        Some(false) => None,
        Some(true) => Some(REFERENCE_AMBIGUOUS.at(reference.span).with("target", target).hint("name")),
        None if outline.records.contains_key(target) => None,
        None => {
            let finding = REFERENCE_UNRESOLVED.at(reference.span).with("target", target).with("kind", "unknown");
            let known = outline.sections.iter().chain(outline.records.keys());
            Some(finding.suggest(target, known.map(String::as_str)))
        }
    }
}

fn link(point: &ReferencePoint, words: Vec<Inline>, reference: &Reference) -> Inline {
    Inline::Link {
        target: LinkTarget::Anchor(point.anchor.clone()),
        words,
        span: Some(reference.span),
        own: !reference.words.is_empty(),
    }
}

impl Context<'_> {
    /// Returns the title of another notice as of the sealing of this text.
    fn sealed_title(&self, id: &str) -> Option<String> {
        let title = self.version.seal.as_ref()?.titles.get(id)?.get(self.language)?.clone();
        self.used.borrow_mut().titles.insert(id.to_owned(), title.clone());
        Some(title)
    }

    /// Returns the title of another notice: the sealed one, or else that of today.
    fn title(&self, id: &str, outline: &Outline) -> String {
        self.sealed_title(id).unwrap_or_else(|| {
            self.used.borrow_mut().titles.insert(id.to_owned(), outline.title.clone());
            outline.title.clone()
        })
    }
}

/// Returns the words, or the title if there are none.
fn or_title(words: Vec<Inline>, title: Option<String>) -> Vec<Inline> {
    match title.filter(|title| words.is_empty() && !title.is_empty()) {
        Some(title) => vec![Inline::Words(title)],
        None => words,
    }
}
