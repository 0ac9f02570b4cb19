//! Builds an edition from a text.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Arg, DateFormat, Findings, Language, Span};
use crate::model::label;
use crate::model::{NamedThing, NodeId, Notice, Numbers, Scheme, Section as WrittenSection, Text, Version};
use crate::read::config::Config;
use crate::words::Catalog;

use super::labels::{Labels, Speaker, labels};
use super::outline::Outlines;
use super::{Edition, Inline, NoticeEvent, Section, plain_text};

/// The surroundings that a text is built in.
pub(crate) struct Context<'a> {
    /// The site.
    pub(crate) config: &'a Config,
    /// The notices of the site, for references between them; `None` while the title of one is built for another.
    pub(crate) others: Option<&'a dyn Outlines>,
    /// The notice that the text belongs to.
    pub(crate) notice: &'a Notice,
    /// The version.
    pub(crate) version: &'a Version,
    /// The language.
    pub(crate) language: &'a Language,
    /// The language's words.
    pub(crate) words: &'a Catalog,
    /// The language's dates.
    pub(crate) dates: &'a DateFormat,
    /// The text's numbers.
    pub(crate) numbers: &'a Numbers,
    /// The numbering scheme of the text.
    pub(crate) scheme: &'a Scheme,
    /// Records what the text takes from elsewhere.
    pub(crate) used: &'a RefCell<UsedValues>,
    /// Whether the language writes no spaces between words, computed on first use.
    pub(crate) unspaced: OnceCell<bool>,
}

/// The material that a text takes from outside its version's folder, of which a seal must keep a copy.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct UsedValues {
    /// Whether it names the operator.
    pub(crate) operator: bool,
    /// The further companies, by name.
    pub(crate) companies: BTreeSet<String>,
    /// The contacts, by name.
    pub(crate) contacts: BTreeSet<String>,
    /// The facts, by name.
    pub(crate) facts: BTreeSet<String>,
    /// The titles of other notices, by folder name.
    pub(crate) titles: BTreeMap<String, String>,
    /// The language's words, by message, with `{name}` for each value.
    pub(crate) words: BTreeMap<String, String>,
    /// The days on which the notice was established and revised.
    pub(crate) events: Vec<NoticeEvent>,
}

impl UsedValues {
    /// Whether the text shows something of the record that a key of `site.toml` belongs to: `operator.name`,
    /// `contact.privacy.email`.
    pub(crate) fn shows(&self, key: &str) -> bool {
        match key.split_once('.') {
            Some(("operator", _)) => self.operator,
            Some(("contact", rest)) => {
                let name = rest.rsplit_once('.').map_or(rest, |(name, _)| name);
                self.contacts.contains(name)
            }
            _ => false,
        }
    }
}

impl Context<'_> {
    /// Returns the language's words for a message: the sealed ones, or else the theme's. A missing message was reported
    /// when the catalogue was loaded.
    pub(super) fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        fill(&self.template(id, args), args)
    }

    /// Returns the language's words for a message, with `{name}` for each value.
    fn template(&self, id: &str, args: &[(&str, &str)]) -> String {
        let key = match args.iter().find(|(name, _)| *name == KIND) {
            Some((_, kind)) => format!("{id}-{kind}"),
            None => id.to_owned(),
        };
        self.kept(key, || self.pattern(id, args))
    }

    /// Returns the language's words around running text: `parts` replace their names, `choices` select between
    /// variants.
    pub(super) fn phrase(&self, id: &str, choices: &[(&str, &str)], parts: &[(&str, Vec<Inline>)]) -> Vec<Inline> {
        let names = parts.iter().map(|(name, _)| (*name, ""));
        let args: Vec<(&str, &str)> = choices.iter().copied().chain(names).collect();
        let pattern = self.template(id, &args);
        let part = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, part)| part);
        let mut phrase = Vec::new();
        for (words, name) in pieces(&pattern, |name| part(name).is_some()) {
            phrase.extend((!words.is_empty()).then(|| Inline::Words(words.to_owned())));
            phrase.extend(name.and_then(part).into_iter().flatten().cloned());
        }
        phrase
    }

    /// Returns running text inside a named thing: “paragraphs 1 and 2 of that Article”.
    pub(super) fn inside(&self, outer: &str, inner: Vec<Inline>) -> Vec<Inline> {
        let outer = vec![Inline::Words(outer.to_owned())];
        self.phrase("reference-within", &[], &[("outer", outer), ("inner", inner)])
    }

    /// Returns the sealed words, or else those of today, and records them for a seal to keep.
    pub(super) fn kept(&self, key: String, today: impl FnOnce() -> String) -> String {
        let own = self.own_words(&key).cloned();
        if let Some(own) = own.as_ref().filter(|own| !key.starts_with(DATES) || own.contains(DATE)) {
            return own.clone();
        }
        let sealed = self.version.seal.as_ref().and_then(|seal| seal.words.get(self.language)?.get(&key).cloned());
        let words = sealed.unwrap_or_else(today);
        self.used.borrow_mut().words.insert(key, words.clone());
        own.map_or(words.clone(), |own| dated(&own, &words))
    }

    /// Returns the company's own words for a message about dates or cookies.
    fn own_words(&self, message: &str) -> Option<&String> {
        let labels =
            self.version.records.labels.iter().filter(|(kind, _)| ["dates", "cookie"].contains(&kind.as_str()));
        let mut given = labels.filter_map(|(kind, labels)| {
            let (key, _) = label::of_kind(kind).find(|(_, id)| *id == message)?;
            label::own(labels, key, self.language)
        });
        given.next()
    }

    /// Formats a message with `{name}` for each value, except those that only select a variant.
    fn pattern(&self, id: &str, args: &[(&str, &str)]) -> String {
        let named = |(name, value): &(&str, &str)| match *name {
            SCHEME | KIND => Arg::from(*value),
            name => Arg::from(format!("{{{name}}}")),
        };
        let args: Vec<(&str, Arg)> = args.iter().map(|arg| (arg.0, named(arg))).collect();
        self.words.format(id, None, &args).unwrap_or_else(|_| id.to_owned())
    }

    /// Whether the text is sealed, so that the material it took from elsewhere need no longer be there.
    pub(super) fn is_sealed(&self) -> bool {
        self.version.is_sealed(self.language)
    }
}

impl Speaker for Context<'_> {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.word(id, args)
    }

    fn count(&self, id: &str, count: i64, key: &str) -> String {
        let args = [("count", Arg::Number(count))];
        self.kept(key.to_owned(), || self.words.format(id, None, &args).unwrap_or_else(|_| id.to_owned()))
    }
}

/// The prefix of messages about days in the life of a notice.
const DATES: &str = "dates-";

/// The place of the day in such a message.
const DATE: &str = "{date}";

/// Adds the place of the day to a label that lacks it, on the side where the language's own message has it.
fn dated(label: &str, pattern: &str) -> String {
    match pattern.strip_prefix(DATE) {
        Some(rest) => {
            let gap: String = rest.chars().take_while(|c| c.is_whitespace()).collect();
            format!("{DATE}{gap}{label}")
        }
        None => format!("{label} {DATE}"),
    }
}

/// The variable that names the numbering scheme of a notice.
pub(super) const SCHEME: &str = "scheme";

/// The variable that names the kind of thing cited.
pub(super) const KIND: &str = "kind";

/// Splits a pattern into words, each with the name that follows it. A name in braces counts as words unless `is_known`
/// accepts it.
fn pieces(pattern: &str, is_known: impl Fn(&str) -> bool) -> Vec<(&str, Option<&str>)> {
    let (mut pieces, mut from, mut searched) = (Vec::new(), 0, 0);
    while let Some(open) = pattern[searched..].find('{').map(|at| searched + at) {
        searched = open + 1;
        let name = pattern[searched..].split_once('}').map(|(name, _)| name).filter(|name| is_known(name));
        if let Some(name) = name {
            pieces.push((&pattern[from..open], Some(name)));
            from = searched + name.len() + 1;
            searched = from;
        }
    }
    pieces.push((&pattern[from..], None));
    pieces
}

/// Replaces names in a pattern by their values.
fn fill(pattern: &str, args: &[(&str, &str)]) -> String {
    let value = |name: &str| args.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let pieces = pieces(pattern, |name| value(name).is_some());
    pieces.into_iter().flat_map(|(words, name)| [words, name.and_then(value).unwrap_or_default()]).collect()
}

/// Builds the edition of `text`. Each reference or placeholder that leads nowhere becomes a finding.
pub(crate) fn build(text: &Text, context: &Context<'_>) -> (Edition, Findings) {
    let mut builder = Builder::new(text, context);
    context.used.borrow_mut().events = builder.events();
    let mut edition = Edition {
        language: context.language.clone(),
        title: plain_text(&builder.inlines(&text.title)),
        family: plain_text(&builder.inlines(&text.family)),
        subtitle: plain_text(&builder.inlines(&text.subtitle)),
        lead: builder.blocks(&text.lead),
        preamble: builder.blocks(&text.preamble),
        gist: text.gist.as_ref().map_or_else(Vec::new, |gist| builder.writing(gist)),
        sections: builder.sections(&text.sections),
        closing: builder.blocks(&text.closing),
        labels: Labels::default(),
        original_labels: Labels::default(),
    };
    edition.labels = labels(&edition, context);
    builder.check_record_names();
    (edition, builder.findings)
}

/// The current position in a walk through the text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct WalkPosition<'a> {
    /// The section.
    pub(super) section: Option<&'a WrittenSection>,
    /// The innermost numbered thing.
    pub(super) node: Option<NodeId>,
}

/// An edition being built.
pub(super) struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) text: &'a Text,
    /// The current position, for relative references and for tables.
    pub(super) here: WalkPosition<'a>,
    /// The target of the last reference of the sentence, and the things around it, outermost first.
    pub(super) cited: Option<Vec<NodeId>>,
    /// The number of headings being resolved for references within one another.
    pub(super) headings: usize,
    pub(super) findings: Findings,
    /// The anchors of tables and marks assigned so far.
    pub(super) anchors: BTreeSet<String>,
    /// The enclosing tables, innermost last: a table cannot contain itself.
    pub(super) around: Vec<Span>,
    /// The numbers of the record's text that is being built, which is numbered by itself.
    pub(super) aside: Option<Numbers>,
    /// Whether that text belongs to a row of the version's records, whose parts references can name.
    pub(super) in_row: bool,
    /// The names in the records that references can lead to, computed on first use.
    pub(super) named: Option<BTreeMap<String, NamedThing>>,
    /// The facts whose words are being built, outermost first.
    pub(super) facts: Vec<String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(text: &'a Text, context: &'a Context<'a>) -> Self {
        let (here, findings) = (WalkPosition::default(), Findings::default());
        let (anchors, around) = (BTreeSet::new(), Vec::new());
        Self {
            context,
            text,
            here,
            cited: None,
            headings: 0,
            findings,
            anchors,
            around,
            aside: None,
            in_row: false,
            named: None,
            facts: Vec::new(),
        }
    }

    fn sections(&mut self, sections: &'a [WrittenSection]) -> Vec<Section> {
        sections.iter().map(|section| self.section(section)).collect()
    }

    fn section(&mut self, section: &'a WrittenSection) -> Section {
        let outer =
            std::mem::replace(&mut self.here, WalkPosition { section: Some(section), node: Some(section.node) });
        let heading = if section.deleted {
            self.context.word("section-deleted", &[])
        } else {
            plain_text(&self.inlines(&section.heading))
        };
        let number = self.context.numbers.get(section.node).text.clone();
        let words = self.heading_words(&number, &heading, section.deleted);
        let built = Section {
            id: section.id.value.clone(),
            language: section.stands_in.clone(),
            number,
            heading,
            words,
            deleted: section.deleted,
            gist: section.gist.as_ref().map_or_else(Vec::new, |gist| self.writing(gist)),
            body: self.blocks(&section.body),
            sections: self.sections(&section.sections),
        };
        self.here = outer;
        built
    }

    /// Returns a heading as written after its number: that of an article in brackets, if the language does so.
    fn heading_words(&self, number: &str, heading: &str, deleted: bool) -> String {
        let context = self.context;
        match (number, heading) {
            ("", _) | (_, "") => heading.to_owned(),
            _ if deleted => format!(" {heading}"),
            _ if context.version.scheme(context.notice) == "article" => {
                context.word("section-heading-article", &[("heading", heading)])
            }
            _ => format!(" {}", context.word("section-heading", &[("heading", heading)])),
        }
    }
}
