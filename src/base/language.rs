//! Language tags (BCP 47), such as `ja`, `en` or `zh-Hant`.

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

/// A language of the site, in canonical form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Language {
    tag: Arc<str>,
}

impl Language {
    /// Parses a tag. Returns `None` unless it is well formed and in the canonical spelling that URLs and `lang` use.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        let known = !identifier.language.is_empty() && identifier.to_string().as_str() == tag;
        known.then(|| Self { tag: tag.into() })
    }

    /// Parses a tag in any case: `zh-hant` is `zh-Hant`. Returns `None` if it is not well formed.
    pub(crate) fn canonical(tag: &str) -> Option<Self> {
        Self::parse(&tag.parse::<LanguageIdentifier>().ok()?.to_string())
    }

    /// English, in which the program has all its words, and which stands in for words that another language lacks.
    pub(crate) fn stand_in() -> Self {
        Self { tag: "en".into() }
    }

    /// The tag.
    pub(crate) fn as_str(&self) -> &str {
        &self.tag
    }

    /// The tag as an identifier for Fluent.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.tag.parse().expect("checked by `parse`")
    }

    /// The language and its ancestors of the same script, nearest first: `en-GB`, `en`, but for `zh-Hant-HK` not `zh`.
    /// Words of a translator are shown as written, so another script will not do.
    pub(crate) fn nearest_in_script(&self) -> impl Iterator<Item = Self> {
        let mut goes_on = true;
        self.lineage().into_iter().rev().take_while(move |language| {
            let is_in = goes_on;
            goes_on = language.identifier().script.is_none();
            is_in || language.identifier().script.is_some()
        })
    }

    /// The language and its ancestors, most general first: `zh`, `zh-Hant`, `zh-Hant-HK`.
    pub(crate) fn lineage(&self) -> Vec<Self> {
        let mut lineage: Vec<Self> = self.tags().map(|tag| Self { tag: tag.into() }).collect();
        lineage.reverse();
        lineage
    }

    /// The tags of the language and its ancestors, nearest first.
    pub(crate) fn tags(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |tag| parent(tag))
    }
}

/// Regions whose tag does not name their script (after the parent locales of CLDR).
const PARENTS: [(&str, &str); 3] = [("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh-MO", "zh-Hant")];

fn parent(tag: &str) -> Option<&str> {
    let known = PARENTS.iter().find(|(region, _)| *region == tag).map(|(_, parent)| *parent);
    known.or_else(|| tag.rsplit_once('-').map(|(parent, _)| parent))
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_language_takes_over_from_those_that_its_tag_begins_with() {
        let lineage = |tag: &str| {
            Language::parse(tag).expect("a tag").lineage().iter().map(Language::to_string).collect::<Vec<_>>()
        };
        assert_eq!(lineage("ja"), ["ja"]);
        assert_eq!(lineage("zh-Hant-HK"), ["zh", "zh-Hant", "zh-Hant-HK"]);
        assert_eq!(lineage("zh-TW"), ["zh", "zh-Hant", "zh-TW"]);
    }

    #[test]
    fn values_of_another_script_are_not_taken_over() {
        let near = |tag: &str| {
            Language::parse(tag).expect("a tag").nearest_in_script().map(|near| near.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(near("en-GB"), ["en-GB", "en"]);
        assert_eq!(near("zh-Hant-HK"), ["zh-Hant-HK", "zh-Hant"]);
        assert_eq!(near("zh-TW"), ["zh-TW", "zh-Hant"]);
        assert_eq!(near("zh-Hant"), ["zh-Hant"]);
    }

    #[test]
    fn only_canonical_tags_are_languages() {
        assert!(Language::parse("ja").is_some());
        assert!(Language::parse("zh-Hant").is_some());
        for bad in ["", "JA", "ja_JP", "../x", "日本語", "und-"] {
            assert!(Language::parse(bad).is_none(), "{bad}");
        }
    }
}
