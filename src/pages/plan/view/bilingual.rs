//! `bilingual.html`: the original and a translation of the version that is shown, side by side.

use serde::Serialize;

use super::notice::LaggingPart;
use super::{DateView, OriginalLink, Shell};

/// Original and translation, section by section, paragraph against paragraph.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BilingualView {
    /// The page's frame, in the language of the translation.
    pub(crate) shell: Shell,
    /// The title of the translation.
    pub(crate) title: String,
    /// The title of the original.
    pub(crate) original_title: String,
    /// The original by itself.
    pub(crate) original: OriginalLink,
    /// The name of the translation's language, in that language.
    pub(crate) language: String,
    /// The notice's own address.
    pub(crate) current: String,
    /// `in-force`, `announced` or `ended`; a `draft` in a preview.
    pub(crate) state: &'static str,
    /// The last day of a notice that ends.
    pub(crate) ended: Option<DateView>,
    /// The name of the version.
    pub(crate) version: String,
    /// The permanent address of the version.
    pub(crate) permanent: String,
    /// Since when it applies.
    pub(crate) effective: Option<DateView>,
    /// The name of the numbering scheme.
    pub(crate) numbering: String,
    /// The parts of the translation that lag behind the original.
    pub(crate) lagging: Vec<LaggingPart>,
    /// The parts of the text.
    pub(crate) parts: Vec<PartPair>,
}

/// A section with its translation, or what stands before or after the sections.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartPair {
    /// The section's id; absent before and after the sections.
    pub(crate) id: Option<String>,
    /// The level of the heading: 2 for an outermost section.
    pub(crate) level: usize,
    /// The original's heading; absent where the original does not have the section.
    pub(crate) original: Option<HeadingView>,
    /// The translation's heading; absent where the section is not translated.
    pub(crate) translation: Option<HeadingView>,
    /// True where the original has changed since this was translated.
    pub(crate) stale: bool,
    /// The paragraphs.
    pub(crate) rows: Vec<PairView>,
}

/// The heading of a section on one side.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeadingView {
    /// Its number.
    pub(crate) number: Option<String>,
    /// What stands after its number: the heading as the text writes it.
    pub(crate) words: String,
}

/// A paragraph with its translation, as HTML; empty where one side has nothing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PairView {
    /// The original's. Its anchors begin with `original:`.
    pub(crate) original: String,
    /// The translation's.
    pub(crate) translation: String,
}
