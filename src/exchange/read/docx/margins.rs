//! Indentation of paragraphs with typed numbers: by their indents, and by blanks before their words.

use super::super::flow::width;
use super::super::nested::{Margin, depths, typed_count};
use super::super::xml::XmlNode;
use super::super::{PaperLine, PaperPart};

/// The width of a column, in twentieths of a point: half an East Asian character of 10.5 points.
const COLUMN: i64 = 105;
/// The widest indentation, in columns.
const WIDEST: i64 = 200;

/// Returns the margin of a paragraph with these words.
pub(super) fn margin(paragraph: &XmlNode, words: &str) -> Margin {
    let indent = paragraph.child("pPr").and_then(|properties| properties.child("ind"));
    let twips = |name: &str| indent.and_then(|indent| indent.get(name)?.parse::<i64>().ok()).unwrap_or(0);
    let further = [twips("left"), twips("start"), twips("firstLine")].into_iter().fold(0, i64::saturating_add);
    let columns = (further.saturating_sub(twips("hanging")) / COLUMN).clamp(0, WIDEST);
    let blanks = width(&words[..words.len() - words.trim_start().len()]);
    let indent = blanks + usize::try_from(columns).unwrap_or_default();
    Margin { indent, count: typed_count(words), is_blank: words.trim().is_empty() }
}

/// Nests the lines inside items of the lines around them; lines numbered by Word have their own level.
pub(super) fn set_in(parts: &mut [PaperPart], margins: &[Margin]) {
    for (part, depth) in parts.iter_mut().zip(depths(margins)) {
        if let (PaperPart::Line(line @ PaperLine { heading: None, .. }), 1..) = (part, depth)
            && line.number.is_empty()
        {
            (line.inside, line.level) = (true, depth - 1);
        }
    }
}
