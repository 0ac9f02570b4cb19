//! Finds words that a correction removes from one version and that later versions still contain.

use crate::base::Language;
use crate::model::{Notice, Version};

use super::changes::{Change, changes};

/// A later sealed version that contains the corrected words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SameWords {
    /// The notice.
    pub(crate) notice: String,
    /// The later version.
    pub(crate) version: String,
    /// The language of its text.
    pub(crate) language: Language,
    /// The words.
    pub(crate) words: String,
}

/// Returns the sealed versions after `version` whose texts in `language` still contain words of `before` that `after`
/// does not.
pub(super) fn later(
    notice: &Notice,
    version: &Version,
    language: &Language,
    (before, after): (&str, &str),
) -> Vec<SameWords> {
    let wrong: Vec<String> = changes(before, after).iter().filter_map(replaced).collect();
    let later = notice.versions.iter().skip_while(|other| other.id != version.id).skip(1);
    let same = later.filter_map(|other| {
        let text = other.seal.as_ref()?.stored.get(language)?.text()?;
        let words = wrong.iter().find(|words| text.contains(words.as_str()))?.trim().to_owned();
        Some(SameWords { notice: notice.id.clone(), version: other.id.clone(), language: language.clone(), words })
    });
    same.collect()
}

/// The replaced words with those around them on the same line: enough context to identify the same passage elsewhere.
fn replaced(change: &Change) -> Option<String> {
    let words = format!("{}{}{}", change.around.0, change.before, change.around.1);
    Some(words).filter(|words| !words.trim().is_empty())
}
