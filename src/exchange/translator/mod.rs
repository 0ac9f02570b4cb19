//! Documents for a translator: only what is new or stale in a text, original and translation side by side.
//!
//! They come back like every document ([`crate::exchange::back`]): missing sections are already in the translation's
//! file in the words of the original ([`copy`]), and are overwritten.

pub(crate) mod copy;

use std::collections::BTreeSet;

use super::back::own;
use super::document::{Origin, TranslationRequest};
use super::text::{TextUnit, digest, flat};
use super::{Document, DocumentBlock, DocumentCell, DocumentRun, DocumentTable, Paragraph, ParagraphStyle};
use crate::base::Language;
use crate::edition::Edition;
use crate::edition::compare::Comparison;
use crate::model::Text;

/// One side of the document: the paragraphs of the requested sections whose words are in the text's own file.
#[derive(Debug)]
pub(crate) struct Column {
    language: Language,
    paragraphs: Vec<(TextUnit, Paragraph)>,
}

impl Column {
    /// Returns the column of a text; in the given sections, differences from the earlier edition `before` are
    /// underlined.
    pub(crate) fn of(
        edition: &Edition,
        before: Option<(&Edition, &BTreeSet<&str>)>,
        (text, source): (&Text, &str),
        sections: &BTreeSet<&str>,
    ) -> Self {
        let asked = |paragraphs: Vec<(TextUnit, Paragraph)>| -> Vec<(TextUnit, Paragraph)> {
            paragraphs.into_iter().filter(|(unit, _)| sections.contains(unit.section.as_str())).collect()
        };
        let mut paragraphs = asked(flat(&Comparison::of(edition, edition)));
        if let Some((before, changed)) = before {
            let marked = asked(flat(&Comparison::of(before, edition)));
            for (one, marked) in paragraphs.iter_mut().zip(marked) {
                if changed.contains(marked.0.section.as_str()) && one.0.words == marked.0.words {
                    *one = marked;
                }
            }
        }
        let units: Vec<TextUnit> = paragraphs.iter().map(|(unit, _)| unit.clone()).collect();
        let own = own(text, &units, source);
        let own = paragraphs.into_iter().zip(own).filter(|(_, own)| *own).map(|(one, _)| one);
        let language = edition.language.clone();
        let named = |(at, (unit, mut paragraph)): (usize, (TextUnit, Paragraph))| {
            let unit = unit.named(&language, at);
            paragraph.bookmarks = vec![unit.bookmark.clone()];
            paragraph.runs.iter_mut().for_each(|run| {
                run.language.get_or_insert_with(|| language.clone());
            });
            (unit, paragraph)
        };
        let paragraphs = own.enumerate().map(named).collect();
        Self { paragraphs, language: edition.language.clone() }
    }

    /// Returns its paragraphs with the bookmarks by which they are identified later.
    pub(crate) fn units(&self) -> Vec<TextUnit> {
        self.paragraphs.iter().map(|(unit, _)| unit.clone()).collect()
    }

    fn part(&self, section: &str) -> Vec<Paragraph> {
        self.paragraphs.iter().filter(|(unit, _)| unit.section == section).map(|(_, one)| one.clone()).collect()
    }
}

/// The fixed words of a document for a translator.
#[derive(Debug, Clone)]
pub(crate) struct TranslatorWords {
    /// Its title.
    pub(crate) title: String,
    /// The instructions to the translator.
    pub(crate) note: DocumentRun,
    /// The column heads.
    pub(crate) heads: [String; 2],
}

/// Returns the document for a translator.
pub(crate) fn document(
    (notice, version): (&str, &str),
    (original, translation): (&Column, &Column),
    sections: &[String],
    around: TranslatorWords,
) -> Document {
    let mut rows = vec![around.heads.map(DocumentCell::plain).into()];
    for section in sections {
        rows.extend(opposite(original.part(section), translation.part(section)));
    }
    let origin = Origin {
        language: translation.language.clone(),
        notice: notice.to_owned(),
        version: version.to_owned(),
        digest: digest(&translation.units()),
        asked: Some(TranslationRequest {
            original: original.language.clone(),
            digest: digest(&original.units()),
            sections: sections.to_vec(),
        }),
    };
    Document {
        blocks: vec![
            DocumentBlock::plain(ParagraphStyle::Title, around.title.clone()),
            DocumentBlock::Paragraph(Paragraph {
                style: ParagraphStyle::Note,
                runs: vec![around.note],
                ..Paragraph::default()
            }),
            DocumentBlock::Table(DocumentTable { widths: vec![1, 1], heads: 1, rows }),
        ],
        title: around.title,
        language: original.language.clone(),
        landscape: true,
        origins: vec![origin],
    }
}

/// Returns the rows of a section: one for each paragraph if both sides have as many, else one for the heading and one
/// for the rest.
fn opposite(left: Vec<Paragraph>, right: Vec<Paragraph>) -> Vec<Vec<DocumentCell>> {
    if left.len() == right.len() {
        return left
            .into_iter()
            .zip(right)
            .map(|(one, other)| vec![DocumentCell::of(vec![one]), DocumentCell::of(vec![other])])
            .collect();
    }
    let mut rows = Vec::new();
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let heads = |paragraph: &&Paragraph| matches!(paragraph.style, ParagraphStyle::Heading(_));
    if left.as_slice().first().filter(heads).is_some() && right.as_slice().first().filter(heads).is_some() {
        rows.push(vec![
            DocumentCell::of(left.next().into_iter().collect()),
            DocumentCell::of(right.next().into_iter().collect()),
        ]);
    }
    rows.push(vec![DocumentCell::of(left.collect()), DocumentCell::of(right.collect())]);
    rows
}
