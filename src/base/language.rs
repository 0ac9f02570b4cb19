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
    /// Reads a tag. `None` if it is not well formed, or not in the canonical spelling that URLs and `lang` use.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        let known = !identifier.language.is_empty() && identifier.to_string().as_str() == tag;
        known.then(|| Self { tag: tag.into() })
    }

    /// The tag.
    pub(crate) fn as_str(&self) -> &str {
        &self.tag
    }

    /// The tag as Fluent wants it.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.tag.parse().expect("checked by `parse`")
    }

    /// True where text is set without spaces between words.
    pub(crate) fn is_cjk(&self) -> bool {
        matches!(self.identifier().language.as_str(), "ja" | "zh" | "yue")
    }

    /// True for Japanese.
    pub(crate) fn is_japanese(&self) -> bool {
        self.identifier().language.as_str() == "ja"
    }
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
    fn only_canonical_tags_are_languages() {
        assert!(Language::parse("ja").is_some());
        assert!(Language::parse("zh-Hant").is_some());
        for bad in ["", "JA", "ja_JP", "../x", "日本語", "und-"] {
            assert!(Language::parse(bad).is_none(), "{bad}");
        }
    }
}
