//! `bilingual.html`: two texts of a version side by side, a translation and its original as a rule.

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
    /// The title of the other one.
    pub(crate) other_title: String,
    /// The language of the other one.
    pub(crate) other_lang: String,
    /// The name of that language: in their own language where it is the original's, else in itself.
    pub(crate) other_name: String,
    /// Whether the other one is the original.
    pub(crate) is_original: bool,
    /// The original by itself, where one prevails.
    pub(crate) original: Option<OriginalLink>,
    /// The name of their own language, in that language.
    pub(crate) language: String,
    /// The version's own page.
    pub(crate) current: String,
    /// Their own text beside others.
    pub(crate) beside: Vec<Choice>,
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
    /// The parts of their own text that lag behind the original.
    pub(crate) lagging: Vec<LaggingPart>,
    /// The parts of the text.
    pub(crate) parts: Vec<PartPair>,
}

/// A section in both texts, or what stands before or after the sections.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartPair {
    /// The section's id; absent before and after the sections.
    pub(crate) id: Option<String>,
    /// The level of the heading: 2 for an outermost section.
    pub(crate) level: usize,
    /// The other text's heading; absent where that does not have the section.
    pub(crate) other: Option<HeadingView>,
    /// Their own heading; absent where the section is not translated.
    pub(crate) own: Option<HeadingView>,
    /// True where the original has changed since their own was translated.
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

/// A paragraph in both texts, as HTML; empty where one side has nothing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PairView {
    /// The other text's. Its anchors begin with `other:`.
    pub(crate) other: Inset,
    /// Their own.
    pub(crate) own: Inset,
}
