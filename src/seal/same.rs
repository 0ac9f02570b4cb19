//! The words that a correction takes out of one version and that a later one has too.

use crate::base::language::Language;
use crate::model::notice::{Notice, Version};

use super::changes::{Change, changes};

/// A later sealed version that has the words that were corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Same {
    /// The notice.
    pub(crate) notice: String,
    /// The later version.
    pub(crate) version: String,
    /// The language of its text.
    pub(crate) language: Language,
    /// The words.
    pub(crate) words: String,
}

/// The sealed versions after `version` whose texts in `language` still say what `before` said and `after` does not.
pub(super) fn later(
    notice: &Notice,
    version: &Version,
    language: &Language,
    (before, after): (&str, &str),
) -> Vec<Same> {
    let wrong: Vec<String> = changes(before, after).iter().filter_map(replaced).collect();
    let later = notice.versions.iter().skip_while(|other| other.id != version.id).skip(1);
    let same = later.filter_map(|other| {
        let text = other.seal.as_ref()?.stored.get(language)?.text()?;
        let words = wrong.iter().find(|words| text.contains(words.as_str()))?.trim().to_owned();
        Some(Same { notice: notice.id.clone(), version: other.id.clone(), language: language.clone(), words })
    });
    same.collect()
}

/// What a change replaced, with the words around it on the same line: enough of them to be the same passage elsewhere.
fn replaced(change: &Change) -> Option<String> {
    let words = format!("{}{}{}", change.around.0, change.before, change.around.1);
    Some(words).filter(|words| !words.trim().is_empty())
}
