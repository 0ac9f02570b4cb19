//! `bilingual.html`: the original and a translation of the version that is shown, side by side.

use serde::Serialize;

use super::notice::LaggingPart;
use super::{DateView, OriginalLink, Shell};

/// Original and translation, section by section, paragraph against paragraph.
#[derive(Debug, Clone, Serialize)]
pub struct BilingualView {
    /// The page's frame, in the language of the translation.
    pub shell: Shell,
    /// The title of the translation.
    pub title: String,
    /// The title of the original.
    pub original_title: String,
    /// The original by itself.
    pub original: OriginalLink,
    /// The name of the translation's language, in that language.
    pub language: String,
    /// The notice's own address.
    pub current: String,
    /// `in-force`, `announced` or `ended`; a `draft` in a preview.
    pub state: &'static str,
    /// The last day of a notice that ends.
    pub ended: Option<DateView>,
    /// The name of the version.
    pub version: String,
    /// Since when it applies.
    pub effective: Option<DateView>,
    /// The name of the numbering scheme.
    pub numbering: String,
    /// The parts of the translation that lag behind the original.
    pub lagging: Vec<LaggingPart>,
    /// The parts of the text.
    pub parts: Vec<PartPair>,
}

/// A section with its translation, or what stands before or after the sections.
#[derive(Debug, Clone, Serialize)]
pub struct PartPair {
    /// The section's id; absent before and after the sections.
    pub id: Option<String>,
    /// The level of the heading: 2 for an outermost section.
    pub level: usize,
    /// The original's heading; absent where the original does not have the section.
    pub original: Option<HeadingView>,
    /// The translation's heading; absent where the section is not translated.
    pub translation: Option<HeadingView>,
    /// True where the original has changed since this was translated.
    pub stale: bool,
    /// The paragraphs.
    pub rows: Vec<PairView>,
}

/// The heading of a section on one side.
#[derive(Debug, Clone, Serialize)]
pub struct HeadingView {
    /// Its number.
    pub number: Option<String>,
    /// Its words.
    pub heading: String,
}

/// A paragraph with its translation, as HTML; empty where one side has nothing.
#[derive(Debug, Clone, Serialize)]
pub struct PairView {
    /// The original's. Its anchors begin with `original:`.
    pub original: String,
    /// The translation's.
    pub translation: String,
}
