//! Documents in and out: a text leaves for Word and comes back, a comparison is filed as a 新旧対照表.
//!
//! Everything goes through two values. Out: an edition or a comparison becomes a [`Document`], which [`docx`] writes. In: a file
//! becomes a [`read::Paper`], paragraphs with the numbers that a reader sees before them, which [`notice`] makes a text of.
//! Nothing here reads or writes files: bytes come in, bytes go out.

mod document;
pub(crate) mod docx;
pub(crate) mod notice;
pub(crate) mod read;
pub(crate) mod table;
pub(crate) mod text;

use crate::base::diagnostic::Arg;
use crate::edition::compare::Heading;
use crate::words::Catalog;

pub(crate) use document::{Block, Cell, Document, Paragraph, Run, Style, Table, Underline};

/// What stands before and after the words of a heading: those of an article stand in brackets (第1条（定義）).
fn around_heading(heading: &Heading, scheme: &str, words: &Catalog) -> (String, String) {
    let article = scheme == "article" && !heading.deleted && !heading.words.is_empty();
    let id = if article { "section-heading-article" } else { "section-heading" };
    let around = words.format(id, None, &[("heading", Arg::from("\u{1}"))]).unwrap_or_default();
    let (before, after) = around.split_once('\u{1}').unwrap_or_default();
    let number = &heading.number;
    let space = if number.is_empty() || article { "" } else { "　" };
    (format!("{number}{space}{before}"), after.to_owned())
}
