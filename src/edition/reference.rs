//! References: names become numbers, headings and titles.

use std::cell::RefCell;

use crate::base::diagnostic::{Finding, Rule};
use crate::base::source::Span;
use crate::model::notice::{Notice, Version};
use crate::model::numbering::{Position, Target};
use crate::model::text::{NodeId, Reference, ReferenceForm, Section, Text};

use super::build::{Builder, Context, KIND, SCHEME};
use super::{Inline, LinkTarget, plain_text};

/// A reference to nothing.
pub(crate) static REFERENCE_UNRESOLVED: Rule = Rule::error("reference-unresolved");
/// A reference that could mean several things.
pub(crate) static REFERENCE_AMBIGUOUS: Rule = Rule::error("reference-ambiguous");
/// A reference to the very place where it stands.
pub(crate) static REFERENCE_SELF: Rule = Rule::warning("reference-self");
/// A reference to a section that has been deleted.
pub(crate) static REFERENCE_DELETED: Rule = Rule::error("reference-deleted");
/// A reference to a notice that the site does not have.
pub(crate) static UNKNOWN_NOTICE: Rule = Rule::error("unknown-notice");

impl Builder<'_> {
    /// Resolves a reference.
    pub(super) fn reference(&mut self, reference: &Reference) -> Vec<Inline> {
        match &reference.notice {
            Some(notice) if *notice != self.context.notice.id => self.other_notice(notice, reference),
            _ => self.same_notice(reference),
        }
    }

    fn same_notice(&mut self, reference: &Reference) -> Vec<Inline> {
        let words = self.inlines(&reference.words);
        if reference.target.is_empty() {
            self.findings.push(REFERENCE_SELF.at(reference.span).with("target", "#"));
            return words;
        }
        let node = match self.context.numbers.target(&reference.target) {
            Some(Target::Node(node)) => node,
            Some(Target::Ambiguous) => {
                self.findings.push(told(&REFERENCE_AMBIGUOUS, reference).hint("name"));
                return words;
            }
            None => {
                let finding = told(&REFERENCE_UNRESOLVED, reference);
                let numbers = self.context.numbers;
                self.findings.push(finding.suggest(&reference.target, numbers.anchors()));
                return words;
            }
        };
        if section_of(&self.text.all_sections(), node).is_some_and(|section| section.deleted) {
            self.findings.push(told(&REFERENCE_DELETED, reference).hint("remove"));
        }
        if self.here.node == Some(node) {
            self.findings.push(told(&REFERENCE_SELF, reference));
        }
        let words = if words.is_empty() { vec![Inline::Words(self.name(node, reference.form))] } else { words };
        let target = LinkTarget::Anchor(reference.target.clone());
        vec![Inline::Link { target, words, span: Some(reference.span) }]
    }

    /// What a thing of this text is called from here.
    fn name(&mut self, node: NodeId, form: ReferenceForm) -> String {
        let number = self.context.numbers.get(node);
        if form == ReferenceForm::Relative
            && let Some(word) = self.relative(number.position, node)
        {
            return word;
        }
        if form == ReferenceForm::Bare && !number.text.is_empty() {
            return number.text.trim_matches(['.', '(', ')', '（', '）']).to_owned();
        }
        let orphan = !number.reference.is_empty() && self.is_orphan(node);
        if orphan && self.same_outermost(node) {
            return self.context.word("reference-unnumbered-here", &orphan_args(&number.reference));
        }
        if !number.reference.is_empty() && form != ReferenceForm::Titled && !orphan {
            return number.reference.clone();
        }
        let heading = match section_of(&self.text.all_sections(), node) {
            Some(section) if section.deleted => self.context.word("section-deleted", &[]),
            Some(section) => plain_text(&self.inlines(&section.heading)),
            None => String::new(),
        };
        let heading = ("heading", heading.as_str());
        let [kind, reference] = orphan_args(&number.reference);
        match number.reference.as_str() {
            "" => self.context.word("reference-heading", &[heading]),
            _ if orphan => self.context.word("reference-unnumbered", &[kind, reference, heading]),
            _ => self.context.word("reference-titled", &[reference, heading]),
        }
    }

    /// True for something in an outermost section without a number: its number alone would not tell where it is.
    fn is_orphan(&self, node: NodeId) -> bool {
        let outermost = section_of(&self.outermost(), node);
        outermost.is_none_or(|section| self.context.numbers.get(section.node).text.is_empty())
    }

    fn same_outermost(&self, node: NodeId) -> bool {
        let all = self.outermost();
        let here = self.here.node.and_then(|here| section_of(&all, here));
        here.is_some_and(|here| section_of(&all, node).is_some_and(|there| there.node == here.node))
    }

    fn outermost(&self) -> Vec<&Section> {
        self.text.sections.iter().collect()
    }

    /// The relative name of a thing (前条, 前項, 次号), where it has one from here.
    fn relative(&self, there: Position, node: NodeId) -> Option<String> {
        let here = self.context.numbers.get(self.here.node?).position;
        let outermost =
            |position: Position| position.depth == 1 && position.paragraph + position.item + position.below == 0;
        let same_section = here.section == there.section && here.depth == there.depth;
        let (kind, from, to) = if outermost(there) {
            ("section", here.section, there.section)
        } else if there.item == 0 && there.below == 0 && same_section {
            ("paragraph", here.paragraph, there.paragraph)
        } else if there.below == 0 && same_section && here.paragraph == there.paragraph {
            ("item", here.item, there.item)
        } else {
            return None;
        };
        let which = match (i64::from(to) - i64::from(from), from, to) {
            (_, 0, _) | (_, _, 0) => return None,
            (-1, ..) => "previous",
            (1, ..) => "next",
            (0, ..) if Some(node) != self.here.node => "same",
            _ => return None,
        };
        let scheme = self.context.notice.numbering.value.as_str();
        let args = [(SCHEME, scheme)];
        let args = if kind == "section" { args.as_slice() } else { &[] };
        Some(self.context.word(&format!("reference-{which}-{kind}"), args))
    }

    /// A reference to another notice. In a sealed text it keeps its words, whatever became of that notice since.
    fn other_notice(&mut self, id: &str, reference: &Reference) -> Vec<Inline> {
        let context = self.context;
        let words = self.inlines(&reference.words);
        let Some(index) = context.notices.iter().position(|notice| notice.id == id) else {
            if context.is_sealed() {
                return or_title(words, context.sealed_title(id).unwrap_or_default());
            }
            let known = context.notices.iter().map(|notice| notice.id.as_str());
            let finding = UNKNOWN_NOTICE.at(reference.span).with("notice", id);
            self.findings.push(finding.suggest(id, known));
            return words;
        };
        let notice = &context.notices[index];
        let version = context.shown[index].map(|shown| &notice.versions[shown]);
        let Some((version, text)) = version.and_then(|version| Some((version, context.text_of(version)?))) else {
            return or_title(words, context.sealed_title(id).unwrap_or_default());
        };
        let ids: Vec<&str> = text.all_sections().iter().map(|section| section.id.value.as_str()).collect();
        let section = reference.target.split('.').next().unwrap_or("");
        let lost = !section.is_empty() && !ids.contains(&section);
        if lost && !context.is_sealed() {
            let finding = told(&REFERENCE_UNRESOLVED, reference);
            self.findings.push(finding.suggest(section, ids));
            return words;
        }
        let words = if words.is_empty() { or_title(words, context.title(notice, version, text)) } else { words };
        let anchor = if lost { String::new() } else { reference.target.clone() };
        let target = LinkTarget::Notice { slug: notice.slug.value.clone(), anchor };
        vec![Inline::Link { target, words, span: Some(reference.span) }]
    }
}

/// The section that is or holds a thing. Ids are given in reading order: it is the last one that begins at or before it.
fn section_of<'t>(sections: &[&'t Section], node: NodeId) -> Option<&'t Section> {
    sections.iter().take_while(|section| section.node <= node).last().copied()
}

/// How something without a numbered section around it is cited: which kind of thing, and its number.
fn orphan_args(reference: &str) -> [(&'static str, &str); 2] {
    let number = reference.trim_start_matches('.');
    let kind = if number.len() < reference.len() { "paragraph" } else { "other" };
    [(KIND, kind), ("reference", number)]
}

impl<'a> Context<'a> {
    /// The text of another notice's version that readers of this one are shown.
    fn text_of(&self, version: &'a Version) -> Option<&'a Text> {
        let own = version.texts.get(self.language);
        let original = version.original.as_ref().and_then(|language| version.texts.get(language));
        own.or(original).or_else(|| version.texts.values().next()).map(|text| -> &Text { text })
    }

    /// The title of another notice, as it was when this text was sealed.
    fn sealed_title(&self, id: &str) -> Option<String> {
        let title = self.version.seal.as_ref()?.titles.get(id)?.get(self.language)?.clone();
        self.used.borrow_mut().titles.insert(id.to_owned(), title.clone());
        Some(title)
    }

    /// The title of another notice. What is wrong with it is told where it stands.
    fn title(&self, notice: &Notice, version: &Version, text: &Text) -> String {
        self.sealed_title(&notice.id).unwrap_or_else(|| {
            let there = RefCell::default();
            let context = Context { notice, version, used: &there, ..*self };
            let title = plain_text(&Builder::new(text, &context).inlines(&text.title));
            self.used.borrow_mut().titles.insert(notice.id.clone(), title.clone());
            title
        })
    }
}

/// The words that were given, or else the title.
fn or_title(words: Vec<Inline>, title: String) -> Vec<Inline> {
    if words.is_empty() && !title.is_empty() { vec![Inline::Words(title)] } else { words }
}

fn told(rule: &'static Rule, reference: &Reference) -> Finding {
    let span: Span = reference.span;
    rule.at(span).with("target", &reference.target)
}
