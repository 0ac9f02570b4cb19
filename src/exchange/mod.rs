//! Documents in and out: a text is sent out for Word and comes back; a comparison is exported as a 新旧対照表.
//!
//! Two types are at the centre. On the way out, an edition or a comparison becomes a [`Document`], which [`docx`]
//! writes. On the way in, a file becomes a [`read::Paper`], paragraphs with the numbers that a reader sees, from which
//! [`notice`] makes a text. Nothing here reads or writes files: bytes come in, bytes go out.

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
