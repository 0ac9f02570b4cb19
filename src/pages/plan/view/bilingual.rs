//! `bilingual.html`: two texts of a version side by side, as a rule a translation and its original.

use serde::Serialize;

use super::notice::LaggingPart;
use super::{Choice, DateView, OriginalLink, Shell};
use crate::pages::html::inset::Inset;

/// Two texts, section by section, paragraph against paragraph.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BilingualView {
    /// The page's frame, in the language of its readers' own text.
    pub(crate) shell: Shell,
    /// The title of their own text.
    pub(crate) title: String,
    /// The title of the other text.
    pub(crate) other_title: String,
    /// The language of the other text.
    pub(crate) other_lang: String,
    /// The name of that language: in the readers' own language if it is the original's, otherwise in itself.
    pub(crate) other_name: String,
    /// Whether the other text is the original.
    pub(crate) is_original: bool,
    /// The original by itself, if one prevails.
    pub(crate) original: Option<OriginalLink>,
    /// The name of their own language, in that language.
    pub(crate) language: String,
    /// The version's own page.
    pub(crate) current: String,
    /// Their own text beside others.
    pub(crate) beside: Vec<Choice>,
    /// `in-force`, `announced` or `ended`; in a preview any state.
    pub(crate) state: &'static str,
    /// The last day of a notice that ends.
    pub(crate) ended: Option<DateView>,
    /// The name of the version.
    pub(crate) version: String,
    /// The permanent address of the version.
    pub(crate) permanent: String,
    /// The day from which it applies.
    pub(crate) effective: Option<DateView>,
    /// The name of the numbering scheme.
    pub(crate) numbering: String,
    /// The parts of their own text that lag behind the original.
    pub(crate) lagging: Vec<LaggingPart>,
    /// The parts of the text.
    pub(crate) parts: Vec<PartPair>,
}

/// A section in both texts, or the content before or after the sections.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartPair {
    /// The section's id; absent before and after the sections.
    pub(crate) id: Option<String>,
    /// The level of the heading: 2 for an outermost section.
    pub(crate) level: usize,
    /// The other text's heading; absent if it does not have the section.
    pub(crate) other: Option<HeadingView>,
    /// Their own heading; absent if the section is not translated.
    pub(crate) own: Option<HeadingView>,
    /// Whether the original has changed since their own text was translated.
    pub(crate) stale: bool,
    /// The paragraphs.
    pub(crate) rows: Vec<PairView>,
}

/// The heading of a section on one side.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeadingView {
    /// Its number.
    pub(crate) number: Option<String>,
    /// The heading after its number, as the text writes it.
    pub(crate) words: String,
}

/// A paragraph in both texts, as HTML; empty on a side that does not have it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PairView {
    /// The other text's paragraph. Its anchors begin with `other:`.
    pub(crate) other: Inset,
    /// Their own paragraph.
    pub(crate) own: Inset,
}
