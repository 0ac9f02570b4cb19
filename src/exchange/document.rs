//! A document as word processors know it: paragraphs with styles, tables, runs of words.

use crate::base::language::Language;

/// A document.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// What it is called.
    pub(crate) title: String,
    /// The language of its words.
    pub(crate) language: Language,
    /// Whether its pages lie on their side.
    pub(crate) landscape: bool,
    /// What it holds, in reading order.
    pub(crate) blocks: Vec<DocumentBlock>,
    /// The texts that it is written of, where they are known again when it comes back.
    pub(crate) origins: Vec<Origin>,
}

/// What the names of properties begin with that say of which text a document is written.
pub(crate) const ORIGIN: &str = "seibun-";

/// In the list of sections, what stands in none: no section has this id.
const OUTSIDE: &str = "-";

/// A text that a document is written of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The language.
    pub(crate) language: Language,
    /// The notice, by its folder.
    pub(crate) notice: String,
    /// The version.
    pub(crate) version: String,
    /// The digest of its words as they were written.
    pub(crate) digest: String,
    /// Of which parts it was written for a translator; `None`: the text as a whole was written.
    pub(crate) asked: Option<TranslationRequest>,
}

/// What a translator is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TranslationRequest {
    /// The language of the original.
    pub(crate) original: Language,
    /// The digest of the original's words as they were written.
    pub(crate) digest: String,
    /// The sections; empty: what stands in none.
    pub(crate) sections: Vec<String>,
}

impl Origin {
    /// The origin as a property of a document holds it.
    pub(crate) fn written(&self) -> String {
        let Self { notice, version, digest, asked, .. } = self;
        let mut words = format!("{notice} {version} {digest}");
        if let Some(TranslationRequest { original, digest, sections }) = asked {
            words.push_str(&format!(" {original} {digest}"));
            for section in sections {
                words.push(' ');
                words.push_str(if section.is_empty() { OUTSIDE } else { section });
            }
        }
        words
    }

    /// The origin that a property of a document holds.
    pub(crate) fn read(language: Language, written: &str) -> Option<Self> {
        let mut words = written.split_whitespace().map(str::to_owned);
        let (notice, version, digest) = (words.next()?, words.next()?, words.next()?);
        let asked = match words.next() {
            None => None,
            Some(original) => Some(TranslationRequest {
                original: Language::parse(&original)?,
                digest: words.next()?,
                sections: words.map(|id| if id == OUTSIDE { String::new() } else { id }).collect(),
            }),
        };
        Some(Self { language, notice, version, digest, asked })
    }
}

/// A part of a document.
#[derive(Debug, Clone)]
pub(crate) enum DocumentBlock {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(DocumentTable),
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum ParagraphStyle {
    /// The title of the document.
    Title,
    /// A heading, from 1 for the outermost: the navigation pane shows it.
    Heading(u8),
    /// Running text.
    #[default]
    Body,
    /// A line over a table.
    Caption,
    /// A note.
    Note,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paragraph {
    /// How it is set.
    pub(crate) style: ParagraphStyle,
    /// How deep it is set in, in steps of one full-width sign.
    pub(crate) indent: usize,
    /// The number or mark before it, which hangs; empty where there is none.
    pub(crate) number: String,
    /// The names of the bookmarks around it, by which it is known when it comes back.
    pub(crate) bookmarks: Vec<String>,
    /// Its words.
    pub(crate) runs: Vec<DocumentRun>,
}

/// How words are underlined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Underline {
    /// A line (傍線): the words differ.
    Single,
    /// Dots: a number differs.
    Dotted,
}

/// Words of one look.
#[derive(Debug, Clone, Default)]
pub(crate) struct DocumentRun {
    /// The words; a line end begins a new line.
    pub(crate) text: String,
    /// The line under them.
    pub(crate) underline: Option<Underline>,
    /// The language, where it is not that of the document.
    pub(crate) language: Option<Language>,
}

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct DocumentTable {
    /// How wide each column is, in parts of the whole.
    pub(crate) widths: Vec<u32>,
    /// How many rows are heads, repeated on each page.
    pub(crate) heads: usize,
    /// The rows.
    pub(crate) rows: Vec<Vec<DocumentCell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct DocumentCell {
    /// What it says.
    pub(crate) paragraphs: Vec<Paragraph>,
    /// How many columns it covers; 0 and 1 are one.
    pub(crate) columns: usize,
}

impl DocumentRun {
    /// Words without any mark.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Paragraph {
    /// A paragraph of plain words.
    pub(crate) fn plain(style: ParagraphStyle, text: impl Into<String>) -> Self {
        Self { style, runs: vec![DocumentRun::plain(text)], ..Self::default() }
    }
}

impl DocumentCell {
    /// A cell of one paragraph of plain words.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { paragraphs: vec![Paragraph::plain(ParagraphStyle::Body, text)], columns: 1 }
    }
}
