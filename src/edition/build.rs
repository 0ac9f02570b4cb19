//! Builds an edition from a text.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::config::Config;
use crate::date::DateFormat;
use crate::diagnostic::{Arg, Findings};
use crate::language::Language;
use crate::model::notice::{Notice, Version};
use crate::model::text::{Section as WrittenSection, Text};
use crate::numbering::Numbers;
use crate::source::Span;

use super::inline::Here;
use super::{Edition, Section, plain_text};

/// What a text is built with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The site.
    pub config: &'a Config,
    /// Every notice of the site, for references from one to another.
    pub notices: &'a [Notice],
    /// The version of each notice that is shown to readers of this one: its index, beside `notices`.
    pub shown: &'a [Option<usize>],
    /// The notice that the text belongs to.
    pub notice: &'a Notice,
    /// The version.
    pub version: &'a Version,
    /// The language.
    pub language: &'a Language,
    /// The language's words.
    pub words: &'a Catalog,
    /// The language's dates.
    pub dates: &'a DateFormat,
    /// The text's numbers.
    pub numbers: &'a Numbers,
}

impl Context<'_> {
    /// A message of the theme. A missing one has been reported when the catalogue was loaded.
    pub(super) fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.format(id, None, args).unwrap_or_else(|_| id.to_owned())
    }
}

/// Builds the edition of `text`. Every reference and placeholder that leads nowhere becomes a finding.
pub fn build(text: &Text, context: &Context<'_>) -> (Edition, Findings) {
    let mut builder = Builder::new(text, context);
    let edition = Edition {
        language: context.language.clone(),
        title: plain_text(&builder.inlines(&text.title)),
        subtitle: plain_text(&builder.inlines(&text.subtitle)),
        lead: builder.blocks(&text.lead),
        preamble: builder.blocks(&text.preamble),
        sections: builder.sections(&text.sections),
        closing: builder.blocks(&text.closing),
    };
    (edition, builder.findings)
}

/// An edition being built.
pub(super) struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) text: &'a Text,
    /// Where the walk stands, for relative references and for tables.
    pub(super) here: Here<'a>,
    pub(super) findings: Findings,
    /// The anchors of tables given out so far.
    pub(super) tables: BTreeSet<String>,
    /// The tables around, innermost last: a table cannot stand in itself.
    pub(super) around: Vec<Span>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(text: &'a Text, context: &'a Context<'a>) -> Self {
        let (here, findings) = (Here::default(), Findings::default());
        Self { context, text, here, findings, tables: BTreeSet::new(), around: Vec::new() }
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
        let built = Section {
            id: section.id.value.clone(),
            number: self.context.numbers.get(section.node).text.clone(),
            heading,
            deleted: section.deleted,
            body: self.blocks(&section.body),
            sections: self.sections(&section.sections),
        };
        self.here = outer;
        built
    }
}
