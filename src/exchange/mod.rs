//! Documents in and out: a text leaves for Word and comes back, a comparison is filed as a 新旧対照表.
//!
//! Everything goes through two values. Out: an edition or a comparison becomes a [`Document`], which [`docx`] writes. In: a file
//! becomes a [`read::Paper`], paragraphs with the numbers that a reader sees before them, which [`notice`] makes a text of.
//! Nothing here reads or writes files: bytes come in, bytes go out.

pub(crate) mod back;
pub(crate) mod document;
pub(crate) mod docx;
pub(crate) mod languages;
pub(crate) mod notice;
pub(crate) mod read;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod translator;

pub(crate) use document::{
    Document, DocumentBlock, DocumentCell, DocumentRun, DocumentTable, Paragraph, ParagraphStyle, Underline,
};
