//! A comparison as one JSON document, for other programs, with the content of the comparison page.
//!
//! ```json
//! {
//!   "version": 1,
//!   "notice": "privacy", "language": "ja", "original": null,
//!   "old": { "version": "2024-04-01", "effective": "2024-04-01" },
//!   "new": { "version": "2026-04-01", "effective": "2026-04-01" },
//!   "same": false,
//!   "behind": [], "alone": [],
//!   "parts": [
//!     {
//!       "id": "purpose", "was": null, "level": 1, "change": "words", "place": "kept",
//!       "old": { "number": "1.", "words": [{ "mark": "same", "text": "利用目的" }] },
//!       "new": { "number": "1.", "words": [{ "mark": "same", "text": "利用目的" }] },
//!       "rows": [
//!         {
//!           "change": "words", "depth": 0, "moved": null,
//!           "old": { "number": "1", "cells": [{ "label": "", "relabelled": false, "words": [] }] },
//!           "new": null
//!         }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! `change` is `same`, `numbers`, `words`, `added` or `removed`; `mark` is `same`, `changed` or `number`; `place` is
//! `kept`, `moved` or `left`, the former place of a section that moved. `moved` of a row is the number that it shares
//! with the row that holds its other side. Parts without an id precede or follow the sections. For a translation,
//! `behind` names the parts that changed only in the original, and `alone` those that changed only in the translation;
//! an empty id means passages outside of any section. Everything on one side, in order, is the text of that side.

use serde::Serialize;

use crate::edition::compare::{ComparedPart, ComparedPiece, ComparedRow, ComparedSide, Comparison, Heading};
use crate::report::json::written;

/// The version of the JSON structure.
const VERSION: u32 = 1;

/// The compared texts.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ComparedVersions<'a> {
    /// The notice, by its folder name.
    pub(crate) notice: &'a str,
    /// The language of the texts.
    pub(crate) language: &'a str,
    /// The language that prevails, if it is another one.
    pub(crate) original: Option<&'a str>,
    /// The older side.
    pub(crate) old: ComparedVersion<'a>,
    /// The newer side.
    pub(crate) new: ComparedVersion<'a>,
    /// The parts that changed in the original but not in this translation.
    pub(crate) behind: Vec<&'a str>,
    /// The parts that changed in this translation but not in the original.
    pub(crate) alone: Vec<&'a str>,
}

/// A compared version.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ComparedVersion<'a> {
    /// Its name.
    pub(crate) version: &'a str,
    /// The day from which it applies.
    pub(crate) effective: Option<String>,
}

#[derive(Serialize)]
struct ComparisonReport<'a> {
    version: u32,
    #[serde(flatten)]
    compared: &'a ComparedVersions<'a>,
    same: bool,
    parts: Vec<PartJson<'a>>,
}

#[derive(Serialize)]
struct PartJson<'a> {
    id: &'a str,
    was: Option<&'a str>,
    level: usize,
    change: &'static str,
    place: &'static str,
    old: Option<HeadingJson<'a>>,
    new: Option<HeadingJson<'a>>,
    rows: Vec<RowJson<'a>>,
}

#[derive(Serialize)]
struct HeadingJson<'a> {
    number: &'a str,
    words: Vec<ComparedWord<'a>>,
}

#[derive(Serialize)]
struct RowJson<'a> {
    change: &'static str,
    depth: usize,
    moved: Option<usize>,
    old: Option<SideJson<'a>>,
    new: Option<SideJson<'a>>,
}

#[derive(Serialize)]
struct SideJson<'a> {
    number: &'a str,
    cells: Vec<CellJson<'a>>,
}

#[derive(Serialize)]
struct CellJson<'a> {
    label: &'a str,
    relabelled: bool,
    words: Vec<ComparedWord<'a>>,
}

#[derive(Serialize)]
struct ComparedWord<'a> {
    mark: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
}

/// Formats the document.
pub(crate) fn json(comparison: &Comparison, compared: &ComparedVersions<'_>) -> String {
    let parts = comparison.parts.iter().map(part).collect();
    let document = ComparisonReport { version: VERSION, compared, same: comparison.is_empty(), parts };
    written(&document)
}

fn part(part: &ComparedPart) -> PartJson<'_> {
    PartJson {
        id: &part.id,
        was: part.was.as_deref(),
        level: part.level,
        change: part.change.name(),
        place: part.place.name(),
        old: part.old.as_ref().map(heading),
        new: part.new.as_ref().map(heading),
        rows: part.rows.iter().map(row).collect(),
    }
}

fn heading(heading: &Heading) -> HeadingJson<'_> {
    // The text around the words, such as （ and ）, belongs to the heading as well.
    let same = |text| Some(ComparedWord { mark: "same", text, lang: None }).filter(|word| !word.text.is_empty());
    let words = heading.words.iter().map(word);
    let words = same(heading.around.0.as_str()).into_iter().chain(words).chain(same(heading.around.1.as_str()));
    HeadingJson { number: &heading.number, words: words.collect() }
}

fn row(row: &ComparedRow) -> RowJson<'_> {
    RowJson {
        change: row.change.name(),
        depth: row.depth,
        moved: row.moved.as_ref().map(|moved| moved.twin),
        old: row.old.as_ref().map(side),
        new: row.new.as_ref().map(side),
    }
}

fn side(side: &ComparedSide) -> SideJson<'_> {
    let cells = side.cells.iter().map(|cell| CellJson {
        label: &cell.label,
        relabelled: cell.relabelled,
        words: cell.pieces.iter().map(word).collect(),
    });
    SideJson { number: &side.number, cells: cells.collect() }
}

fn word(piece: &ComparedPiece) -> ComparedWord<'_> {
    ComparedWord {
        mark: piece.mark.name(),
        text: &piece.text,
        lang: piece.language.as_ref().map(crate::base::language::Language::as_str),
    }
}
