//! The list of languages in `site.toml`, as written.

use toml::de::{DeTable, DeValue};

/// The languages of a site, and the place to insert another.
pub(crate) struct LanguageList {
    /// The tags, as written.
    pub(crate) tags: Vec<String>,
    /// The offset just after the last of them.
    pub(crate) end: usize,
}

/// Finds the list in the text of `site.toml`; `None` if there is none, or an empty one.
pub(crate) fn language_list(text: &str) -> Option<LanguageList> {
    let table = DeTable::parse(text).ok()?.into_inner();
    let (_, list) = table.into_iter().find(|(key, _)| key.get_ref() == "languages")?;
    let DeValue::Array(list) = list.into_inner() else { return None };
    let tag = |value: &toml::Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::String(tag) => Some(tag.to_string()),
        _ => None,
    };
    let end = list.last()?.span().end;
    Some(LanguageList { tags: list.iter().filter_map(tag).collect(), end })
}

#[cfg(test)]
mod tests {
    use super::language_list;

    #[test]
    fn another_language_goes_behind_the_last_whatever_follows_it() {
        for text in ["languages = [\"ja\", \"en\"]\n", "languages = [\n  \"ja\",\n  'en', # English\n]\n"] {
            let list = language_list(text).expect("a list");
            assert_eq!(list.tags, ["ja", "en"]);
            assert!(text[..list.end].ends_with(['"', '\'']), "{text}");
        }
        assert!(language_list("languages = []").is_none() && language_list("a = 1").is_none());
    }
}
