//! `<version>/<language>.toml`: a text.

mod sheet;
mod table;
pub(crate) mod tidy;

use std::collections::BTreeMap;

use crate::base::{FileId, Findings, Language, Rule, Source, Span, Spanned};
use crate::model::text::{Translation, marks};
use crate::model::{Allow, Block, Inline, Item, Reading, RecordText, Section, Table, Text};
use crate::read::config::names::{check_url_name, one_of};
use crate::read::decode::schema::{self, Schema};
use crate::read::decode::{Decode, Prose, decode_file, table};
use crate::read::markdown::{self, Nodes, plain};
use crate::read::marks::SectionTables;

pub(crate) use sheet::cells as sheet_cells;
pub(crate) use table::{NO_CELL_ABOVE, NO_CELL_BEFORE, NO_TABLE_FILE, ROW_LENGTH, TWO_SOURCES};
use table::{RawTable, place_tables, table_blocks};

/// Two things of one text with the same name.
pub(crate) static DUPLICATE_ID: Rule = Rule::error("duplicate-id");
/// A text whose title says nothing.
pub(crate) static EMPTY_TITLE: Rule = Rule::error("empty-title");
/// A section without a heading.
pub(crate) static MISSING_HEADING: Rule = Rule::error("missing-heading");
/// A section nested deeper than HTML has headings.
pub(crate) static SECTION_TOO_DEEP: Rule = Rule::error("section-too-deep");
/// A deleted section that still has contents.
pub(crate) static DELETED_SECTION_NOT_EMPTY: Rule = Rule::error("deleted-section-not-empty");
/// A branch with nothing to branch from.
pub(crate) static BRANCH_WITHOUT_STEM: Rule = Rule::error("branch-without-stem");

/// The greatest depth of sections, for which there are headings: `h2` to `h6`.
const DEEPEST_SECTION: usize = 5;

table! {
    /// A text as written.
    struct RawText {
        /// The title.
        title: Prose,
        /// What the notice belongs to, in a line above the title.
        family: Option<Prose>,
        /// Another name, under the title.
        subtitle: Option<Prose>,
        /// A sentence under the title that introduces the notice.
        lead: Option<Prose>,
        /// What stands before the first section.
        preamble: Option<Prose>,
        /// A summary for readers; it is marked as no part of the text, and no seal covers it.
        gist: Option<RecordText>,
        /// How the translation was made: `machine`, `human` or `reviewed` (by machine, then reviewed by a person).
        translation: Option<Spanned<String>>,
        /// The sections.
        section: Vec<RawSection>,
        /// What stands after the last section: dates, signature, supplementary provisions.
        closing: Option<Prose>,
        /// The fingerprint of what the title, the preamble and the closing translate; written by the program.
        translates: Option<Spanned<String>>,
        /// Rules that are silenced in the whole text.
        allow: Vec<RawAllow>,
    }
}

table! {
    /// A section as written.
    struct RawSection {
        /// Its name in addresses and references, the same in every language.
        id: Spanned<String>,
        /// Names that it had before: links to them still arrive, in every language.
        aliases: Vec<Spanned<String>>,
        /// Its heading, without a number.
        heading: Option<Prose>,
        /// A summary for readers; it is marked as no part of the text, and no seal covers it.
        gist: Option<RecordText>,
        /// What it says.
        text: Option<Prose>,
        /// Numbered as a branch of the section before: 第15条の2.
        branch: Option<Spanned<bool>>,
        /// Removed, but keeping its number: 第5条 削除.
        deleted: bool,
        /// False for a section without a number: 附則.
        number: Option<bool>,
        /// Its tables.
        table: Vec<RawTable>,
        /// The sections inside it.
        section: Vec<RawSection>,
        /// The fingerprint of the original section that it translates; written by the program.
        translates: Option<Spanned<String>>,
        /// The one language that has this section.
        only: Option<Spanned<Language>>,
        /// The matters that it covers.
        covers: Vec<Spanned<String>>,
        /// Rules that are silenced in it.
        allow: Vec<RawAllow>,
    }
}

impl RawSection {
    /// The information about tables for the text of a section at a depth.
    fn known_tables(&self, depth: usize) -> SectionTables {
        let taken = self.table.iter().map(|table| table.id.value.clone()).collect();
        SectionTables { path: format!("{}table", "section.".repeat(depth)), taken }
    }
}

table! {
    /// A rule that is silenced.
    pub(crate) struct RawAllow {
        /// Its name.
        rule: Spanned<String>,
        /// Why.
        reason: Spanned<String>,
    }
}

impl RawAllow {
    /// Converts to the model.
    pub(crate) fn resolve(self) -> Allow {
        Allow { span: self.span, rule: self.rule, reason: self.reason }
    }
}

/// The JSON Schema of a text.
pub(crate) fn schema() -> Schema {
    schema::file("text of a version", RawText::schema)
}

/// The row files beside a text, by name.
pub(crate) type Sheets = Vec<(String, FileId, Source)>;

/// What surrounds the file of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct TextSurroundings {
    /// The row files in its folder; `None` if they are unknown: tables whose rows are in files of their own stay empty.
    pub(crate) sheets: Option<Sheets>,
    /// The conventions by which it is read.
    pub(crate) reading: Reading,
}

/// Reads a text that is not sealed by itself.
pub(crate) fn parse_text(file: FileId, source: &Source) -> (Option<Text>, Findings) {
    parse_text_beside(file, source, &TextSurroundings::default())
}

/// Reads a text in its surroundings.
pub(crate) fn parse_text_beside(file: FileId, source: &Source, around: &TextSurroundings) -> (Option<Text>, Findings) {
    let (raw, mut findings) = decode_file::<RawText>(file, source);
    let text = raw.map(|raw| {
        let mut reader =
            TextReader { nodes: Nodes::default(), names: BTreeMap::new(), around, findings: &mut findings };
        let mut text = reader.text(file, &raw);
        bound(&mut text.sections, u32::try_from(source.text().len()).unwrap_or(u32::MAX));
        text
    });
    (text, findings)
}

struct TextReader<'a> {
    nodes: Nodes,
    /// Every id and name of the text, with its span.
    names: BTreeMap<String, Span>,
    around: &'a TextSurroundings,
    findings: &'a mut Findings,
}

impl TextReader<'_> {
    fn text(&mut self, file: FileId, raw: &RawText) -> Text {
        let title = markdown::title(&raw.title, self.findings);
        if raw.title.text.trim().is_empty() {
            self.findings.push(EMPTY_TITLE.at(raw.title.span).hint("write"));
        }
        let family = raw.family.as_ref().map_or_else(Vec::new, |line| markdown::title(line, self.findings));
        let subtitle = raw.subtitle.as_ref().map_or_else(Vec::new, |line| markdown::title(line, self.findings));
        let lead = self.blocks(raw.lead.as_ref());
        let preamble = self.blocks(raw.preamble.as_ref());
        let sections = self.sections(&raw.section, 1);
        let closing = self.blocks(raw.closing.as_ref());
        let nodes = self.nodes.count();
        let text = Text {
            file,
            reading: self.around.reading,
            title,
            family,
            subtitle,
            lead,
            preamble,
            sections,
            closing,
            nodes,
            gist: raw.gist.clone(),
            translation: raw.translation.as_ref().and_then(|name| {
                one_of(name, &Translation::NAMES, self.findings).map(|way| Spanned::new(way, name.span))
            }),
            translates: raw.translates.clone(),
            allow: allows(&raw.allow),
        };
        [&text.lead, &text.preamble, &text.closing].into_iter().for_each(|blocks| self.item_names(blocks));
        text.all_sections().into_iter().for_each(|section| self.section_names(section));
        text
    }

    fn line(&mut self, prose: Option<&Prose>) -> Vec<Inline> {
        prose.map_or_else(Vec::new, |prose| plain(prose, self.findings))
    }

    fn blocks(&mut self, prose: Option<&Prose>) -> Vec<Block> {
        prose
            .map_or_else(Vec::new, |prose| markdown::blocks(prose, self.around.reading, &mut self.nodes, self.findings))
    }

    fn sections(&mut self, raw: &[RawSection], depth: usize) -> Vec<Section> {
        match raw.first() {
            Some(first) if depth > DEEPEST_SECTION => {
                let finding = SECTION_TOO_DEEP.at(first.id.span).with("most", DEEPEST_SECTION);
                self.findings.push(finding.hint("flatten"));
                Vec::new()
            }
            _ => raw.iter().zip(0..).map(|(section, index)| self.section(section, index, depth)).collect(),
        }
    }

    /// Reports what is wrong with a section by itself, the nth of its siblings.
    fn check_section(&mut self, raw: &RawSection, index: usize) {
        for name in std::iter::once(&raw.id).chain(&raw.aliases) {
            check_url_name(name, self.findings);
            self.name(name);
        }
        if raw.heading.is_none() && !raw.deleted {
            self.findings.push(MISSING_HEADING.at(raw.id.span).with("section", &raw.id.value).hint("add"));
        }
        let says = [raw.text.is_some(), !raw.table.is_empty(), !raw.section.is_empty()];
        if raw.deleted && says.contains(&true) {
            self.findings.push(DELETED_SECTION_NOT_EMPTY.at(raw.id.span).with("section", &raw.id.value).hint("empty"));
        }
        if let Some(branch) = raw.branch.as_ref().filter(|branch| branch.value && index == 0) {
            self.findings.push(BRANCH_WITHOUT_STEM.at(branch.span).hint("first"));
        }
    }

    fn section(&mut self, raw: &RawSection, index: usize, depth: usize) -> Section {
        let node = self.nodes.give();
        self.check_section(raw, index);
        let (mut body, pasted) = self.body(raw, depth);
        let mut tables = self.tables(&raw.table);
        tables.extend(pasted);
        place_tables(&tables, &mut body);
        Section {
            node,
            id: raw.id.clone(),
            aliases: raw.aliases.clone(),
            heading: self.line(raw.heading.as_ref()),
            heading_span: raw.heading.as_ref().map_or(raw.id.span, |heading| heading.span),
            branch: raw.branch.as_ref().is_some_and(|branch| branch.value),
            deleted: raw.deleted,
            unnumbered: raw.number == Some(false),
            extent: raw.span,
            translates: raw.translates.clone(),
            only: raw.only.clone(),
            covers: raw.covers.clone(),
            allow: allows(&raw.allow),
            gist: raw.gist.clone(),
            stands_in: None,
            body,
            tables,
            sections: self.sections(&raw.section, depth + 1),
        }
    }

    /// Reads the body of a section, and the tables pasted into it.
    fn body(&mut self, raw: &RawSection, depth: usize) -> (Vec<Block>, Vec<Table>) {
        let Some(prose) = &raw.text else { return Default::default() };
        let (known, reading) = (raw.known_tables(depth), self.around.reading);
        let (body, pasted) = markdown::blocks_and_tables(prose, reading, &known, &mut self.nodes, self.findings);
        (body, pasted.iter().map(|table| self.pasted(prose, table)).collect())
    }

    fn name(&mut self, name: &Spanned<String>) {
        match self.names.get(&name.value) {
            Some(first) => {
                self.findings.push(DUPLICATE_ID.at(name.span).with("id", &name.value).related(*first, "first"));
            }
            None => {
                self.names.insert(name.value.clone(), name.span);
            }
        }
    }

    fn section_names(&mut self, section: &Section) {
        self.item_names(&section.body);
        for blocks in section.tables.iter().flat_map(table_blocks) {
            self.item_names(blocks);
        }
    }

    fn item_names(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => marks(inlines).into_iter().for_each(|mark| self.name(&mark.name)),
                Block::Note(blocks) => self.item_names(blocks),
                Block::List(_) | Block::Embed(_) => {}
            }
        }
        for item in items(blocks) {
            if let Some(name) = &item.name {
                self.name(name);
            }
            self.item_names(&item.blocks);
        }
    }
}

fn allows(raw: &[RawAllow]) -> Vec<Allow> {
    raw.iter().cloned().map(RawAllow::resolve).collect()
}

/// Extends each section to the start of the next, and the last one to `end`.
fn bound(sections: &mut [Section], end: u32) {
    let starts: Vec<u32> = sections.iter().map(|section| section.extent.start).skip(1).chain([end]).collect();
    for (section, next) in sections.iter_mut().zip(starts) {
        section.extent.end = next.max(section.extent.end);
        bound(&mut section.sections, section.extent.end);
    }
}

/// Every item of the lists among the blocks.
fn items(blocks: &[Block]) -> impl Iterator<Item = &Item> {
    blocks.iter().flat_map(|block| match block {
        Block::List(list) => list.items.as_slice(),
        _ => &[],
    })
}
