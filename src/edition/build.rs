//! Builds an edition from a text.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::DateFormat;
use crate::base::diagnostic::{Arg, Findings};
use crate::base::language::Language;
use crate::base::source::Span;
use crate::model::label;
use crate::model::named::Named;
use crate::model::notice::{Notice, Version};
use crate::model::numbering::Numbers;
use crate::model::numbering::scheme::Scheme;
use crate::model::text::{NodeId, Section as WrittenSection, Text};
use crate::read::config::Config;
use crate::words::Catalog;

use super::labels::{Labels, Speaker, labels};
use super::outline::Outlines;
use super::{Edition, Event, Inline, Section, plain_text};

/// What a text is built with.
pub(crate) struct Context<'a> {
    /// The site.
    pub(crate) config: &'a Config,
    /// The notices of the site, for references from one to another; none where the title of one is built for another.
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
    /// How the text is numbered.
    pub(crate) scheme: &'a Scheme,
    /// Notes what the text takes from elsewhere.
    pub(crate) used: &'a RefCell<Used>,
    /// Whether the language writes no spaces between words, once that was asked.
    pub(crate) unspaced: OnceCell<bool>,
}

/// What a text takes from outside its version's folder: all that a seal must keep a copy of.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Used {
    /// True if it names the operator.
    pub(crate) operator: bool,
    /// The further companies, by name.
    pub(crate) companies: BTreeSet<String>,
    /// The contacts, by name.
    pub(crate) contacts: BTreeSet<String>,
    /// The facts, by name.
    pub(crate) facts: BTreeSet<String>,
    /// The titles of other notices, by the names of their folders.
    pub(crate) titles: BTreeMap<String, String>,
    /// The language's words, by message, with `{name}` for values.
    pub(crate) words: BTreeMap<String, String>,
    /// The days on which the notice was established and revised.
    pub(crate) events: Vec<Event>,
}

impl Context<'_> {
    /// Words of the language: the sealed ones, or else those of the theme. A missing message has been reported when the
    /// catalogue was loaded.
    pub(super) fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        fill(&self.template(id, args), args)
    }

    /// Words of the language with `{name}` for each value.
    fn template(&self, id: &str, args: &[(&str, &str)]) -> String {
        let key = match args.iter().find(|(name, _)| *name == KIND) {
            Some((_, kind)) => format!("{id}-{kind}"),
            None => id.to_owned(),
        };
        self.kept(key, || self.pattern(id, args))
    }

    /// Words of the language around running text: `parts` take the places of their names, `choices` choose between words.
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

    /// Running text inside of what is named: “paragraphs 1 and 2 of that Article”.
    pub(super) fn inside(&self, outer: &str, inner: Vec<Inline>) -> Vec<Inline> {
        let outer = vec![Inline::Words(outer.to_owned())];
        self.phrase("reference-within", &[], &[("outer", outer), ("inner", inner)])
    }

    /// The sealed words, or else those of today. Either is noted, for a seal to keep.
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

    /// The company's own words in the place of a message about dates or cookies.
    fn own_words(&self, message: &str) -> Option<&String> {
        let labels =
            self.version.records.labels.iter().filter(|(kind, _)| ["dates", "cookie"].contains(&kind.as_str()));
        let mut given = labels.filter_map(|(kind, labels)| {
            let (key, _) = label::of_kind(kind).iter().find(|(_, id)| *id == message)?;
            label::own(labels, key, self.language)
        });
        given.next()
    }

    /// A message with `{name}` for each value, but for those that only choose between words.
    fn pattern(&self, id: &str, args: &[(&str, &str)]) -> String {
        let named = |(name, value): &(&str, &str)| match *name {
            SCHEME | KIND => Arg::from(*value),
            name => Arg::from(format!("{{{name}}}")),
        };
        let args: Vec<(&str, Arg)> = args.iter().map(|arg| (arg.0, named(arg))).collect();
        self.words.format(id, None, &args).unwrap_or_else(|_| id.to_owned())
    }

    /// True where the text is sealed: what it took from elsewhere need no longer be there.
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

/// How the messages about days in the life of a notice begin.
const DATES: &str = "dates-";

/// The place of a day in words about one.
const DATE: &str = "{date}";

/// A label of a day that does not say where the day stands: on the side where the language has it.
fn dated(label: &str, pattern: &str) -> String {
    match pattern.strip_prefix(DATE) {
        Some(rest) => {
            let gap: String = rest.chars().take_while(|c| c.is_whitespace()).collect();
            format!("{DATE}{gap}{label}")
        }
        None => format!("{label} {DATE}"),
    }
}

/// The variable that says how a notice is numbered.
pub(super) const SCHEME: &str = "scheme";

/// The variable that says what kind of thing is cited.
pub(super) const KIND: &str = "kind";

/// The words between the names in a pattern, each with the name behind it. A name in braces that `is_known` does not know is
/// words.
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

/// Puts values in the places of their names.
fn fill(pattern: &str, args: &[(&str, &str)]) -> String {
    let value = |name: &str| args.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let pieces = pieces(pattern, |name| value(name).is_some());
    pieces.into_iter().flat_map(|(words, name)| [words, name.and_then(value).unwrap_or_default()]).collect()
}

/// Builds the edition of `text`. Every reference and placeholder that leads nowhere becomes a finding.
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

/// Where a walk through the text stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Here<'a> {
    /// The section.
    pub(super) section: Option<&'a WrittenSection>,
    /// The innermost numbered thing.
    pub(super) node: Option<NodeId>,
}

/// An edition being built.
pub(super) struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) text: &'a Text,
    /// Where the walk stands, for relative references and for tables.
    pub(super) here: Here<'a>,
    /// What the last reference of the sentence cites, and what is around that, outermost first.
    pub(super) cited: Option<Vec<NodeId>>,
    /// How many headings are being read for the sake of references in each other.
    pub(super) headings: usize,
    pub(super) findings: Findings,
    /// The anchors of tables and marks given out so far.
    pub(super) anchors: BTreeSet<String>,
    /// The tables around, innermost last: a table cannot stand in itself.
    pub(super) around: Vec<Span>,
    /// The numbers of the text of a record that is being built, which stands by itself.
    pub(super) aside: Option<Numbers>,
    /// Whether that is a row of the version's records, whose parts references can name.
    pub(super) in_row: bool,
    /// What references can name in the records, once one asked.
    pub(super) named: Option<BTreeMap<String, Named>>,
    /// The facts whose words are being built, outermost first.
    pub(super) facts: Vec<String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(text: &'a Text, context: &'a Context<'a>) -> Self {
        let (here, findings) = (Here::default(), Findings::default());
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
        let outer = std::mem::replace(&mut self.here, Here { section: Some(section), node: Some(section.node) });
        let heading = match section.deleted {
            true => self.context.word("section-deleted", &[]),
            false => plain_text(&self.inlines(&section.heading)),
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

    /// A heading as it stands after its number: that of an article in brackets where the language writes it so.
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
