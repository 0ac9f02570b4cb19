//! A document as word processors know it: paragraphs with styles, tables, runs of words.

use crate::base::Language;

/// A document.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// Its title.
    pub(crate) title: String,
    /// The language of its words.
    pub(crate) language: Language,
    /// Whether its pages are in landscape orientation.
    pub(crate) landscape: bool,
    /// Its blocks, in reading order.
    pub(crate) blocks: Vec<DocumentBlock>,
    /// The texts that it was written from, which identify them when it comes back.
    pub(crate) origins: Vec<Origin>,
}

/// The prefix of the property names that record a document's origins.
pub(crate) const ORIGIN: &str = "seibun-";

/// Represents the part outside the sections in a list of sections; no section has this id.
const OUTSIDE: &str = "-";

/// A text that a document was written from.
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
    /// The request to a translator; `None` if the text as a whole was written.
    pub(crate) asked: Option<TranslationRequest>,
}

/// A request to translate parts of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TranslationRequest {
    /// The language of the original.
    pub(crate) original: Language,
    /// The digest of the original's words as they were written.
    pub(crate) digest: String,
    /// The ids of the sections; an empty id means outside the sections.
    pub(crate) sections: Vec<String>,
}

impl Origin {
    /// Returns the origin as the value of a document property.
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

    /// Parses the origin from the value of a document property.
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
    /// A heading, from 1 for the outermost; shown in the navigation pane.
    Heading(u8),
    /// Running text.
    #[default]
    Body,
    /// A line above a table.
    Caption,
    /// A note.
    Note,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paragraph {
    /// How it is set.
    pub(crate) style: ParagraphStyle,
    /// Its indentation, in full-width characters.
    pub(crate) indent: usize,
    /// The hanging number or mark before it; empty if there is none.
    pub(crate) number: String,
    /// The names of the bookmarks around it, which identify it when it comes back.
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

/// A run of words with the same formatting.
#[derive(Debug, Clone, Default)]
pub(crate) struct DocumentRun {
    /// The words; `\n` breaks the line.
    pub(crate) text: String,
    /// The underline, if any.
    pub(crate) underline: Option<Underline>,
    /// The language, if it is not that of the document.
    pub(crate) language: Option<Language>,
}

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct DocumentTable {
    /// The relative widths of the columns.
    pub(crate) widths: Vec<u32>,
    /// How many header rows, repeated on each page.
    pub(crate) heads: usize,
    /// The rows.
    pub(crate) rows: Vec<Vec<DocumentCell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct DocumentCell {
    /// Its paragraphs.
    pub(crate) paragraphs: Vec<Paragraph>,
    /// How many columns it spans; 0 means 1.
    pub(crate) columns: usize,
}

impl DocumentRun {
    /// Returns words without formatting.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Paragraph {
    /// Returns a paragraph of plain words.
    pub(crate) fn plain(style: ParagraphStyle, text: impl Into<String>) -> Self {
        Self { style, runs: vec![DocumentRun::plain(text)], ..Self::default() }
    }
}

impl DocumentBlock {
    /// Returns a paragraph of plain words.
    pub(crate) fn plain(style: ParagraphStyle, text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph::plain(style, text))
    }
}

impl DocumentCell {
    /// Returns a cell with one paragraph of plain words.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::of(vec![Paragraph::plain(ParagraphStyle::Body, text)])
    }

    /// Returns a cell of one column.
    pub(crate) fn of(paragraphs: Vec<Paragraph>) -> Self {
        Self { paragraphs, columns: 1 }
    }
}
