//! The table of rules: every kind of finding that a run can make.
//!
//! A rule is a constant beside the code that applies it; its words are the Fluent message of the same name. To add one:
//! declare it where it is found, add its message to `locales/ja/diagnostics.ftl` and `locales/en/diagnostics.ftl`, and add
//! it here. Tests prove that the table is whole, sorted, and speaks both languages.

use crate::diagnostic::Rule;
use crate::{
    catalog, config, content, decode, edition, inputs, markdown, numbering, pipeline, project, render, seal, theme,
};

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &config::look::ACCENT_FAINT,
    &config::look::ACCENT_UNREADABLE,
    &config::BAD_BASE_URL,
    &config::look::BAD_COLOR,
    &decode::BAD_DATE,
    &decode::BAD_LANGUAGE,
    &content::records::BAD_LIFETIME,
    &markdown::inline::BAD_LINK,
    &theme::BAD_LOGO,
    &config::look::BAD_LOOK_LINK,
    &numbering::scheme::BAD_PATTERN,
    &config::records::BAD_PHONE,
    &config::look::BAD_PROPERTY,
    &config::names::BAD_URL_NAME,
    &content::text::BRANCH_WITHOUT_STEM,
    &theme::CSS_FOREIGN,
    &content::DATE_ORDER,
    &config::DATE_STYLE,
    &pipeline::DEAD_LINK,
    &content::text::DELETED_SECTION_NOT_EMPTY,
    &content::text::DUPLICATE_ID,
    &config::DUPLICATE_LANGUAGE,
    &project::DUPLICATE_SLUG,
    &content::DUPLICATE_VERSION,
    &markdown::EMPTY_ITEM,
    &markdown::inline::EMPTY_LINK,
    &content::legal::EMPTY_LIST,
    &project::EMPTY_SITE,
    &config::records::FACT_SHAPE,
    &content::legal::FEE_NOT_ALLOWED,
    &catalog::FLUENT_SYNTAX,
    &render::FORBIDDEN_CONTENT,
    &catalog::FUNCTION_UNKNOWN,
    &content::legal::INCOMPLETE_MANAGER,
    &inputs::LINK_OUTSIDE,
    &catalog::LOCALE_MISSING,
    &catalog::LOCALE_UNLISTED,
    &catalog::MESSAGE_ATTRIBUTES,
    &catalog::MESSAGE_CYCLE,
    &catalog::MESSAGE_DUPLICATE,
    &catalog::MESSAGE_MISSING,
    &catalog::MESSAGE_SURPLUS,
    &catalog::MESSAGE_VARIABLES,
    &edition::MISPLACED_BLOCK,
    &edition::MISPLACED_ITEM_NAME,
    &content::text::MISSING_HEADING,
    &decode::MISSING_KEY,
    &content::text::NO_CELL_ABOVE,
    &config::NO_LANGUAGE,
    &project::NO_NOTICE_FILE,
    &project::NO_ORIGINAL_TEXT,
    &project::NO_SITE,
    &content::NO_VERSION,
    &project::NO_VERSION_ENTRY,
    &project::NO_VERSION_FOLDER,
    &inputs::NOT_UTF8,
    &edition::PLACEHOLDER_WITHOUT_VALUE,
    &edition::REFERENCE_AMBIGUOUS,
    &edition::REFERENCE_DELETED,
    &edition::REFERENCE_SELF,
    &edition::REFERENCE_UNRESOLVED,
    &content::text::ROW_LENGTH,
    &seal::SEAL_BROKEN,
    &seal::SEAL_COPY,
    &seal::SEAL_MISSING,
    &content::seal::SEAL_NEWER,
    &content::seal::SEAL_UNREADABLE,
    &seal::SEALED_DRAFT,
    &seal::SEALED_TEXT_GONE,
    &seal::SEALED_VERSION_GONE,
    &content::text::SECTION_TOO_DEEP,
    &theme::SVG_UNSAFE,
    &edition::TABLE_IN_ITSELF,
    &theme::TEMPLATE_ERROR,
    &catalog::TERM_OR_MESSAGE_UNKNOWN,
    &decode::TOML_SYNTAX,
    &markdown::TOO_DEEP,
    &inputs::TOO_LARGE,
    &edition::TYPED_NUMBER,
    &markdown::inline::UNCLOSED_PLACEHOLDER,
    &content::UNDATED_VERSION,
    &project::UNEXPECTED_FILE,
    &edition::UNKNOWN_FEE,
    &decode::UNKNOWN_KEY,
    &edition::UNKNOWN_NOTICE,
    &edition::UNKNOWN_PLACEHOLDER,
    &theme::UNKNOWN_PROPERTY,
    &content::records::UNKNOWN_PROVIDER,
    &markdown::inline::UNKNOWN_REFERENCE_FORM,
    &project::UNKNOWN_SCHEME,
    &edition::UNKNOWN_TABLE,
    &theme::UNKNOWN_THEME,
    &config::UNKNOWN_TIME_ZONE,
    &config::names::UNKNOWN_VALUE,
    &config::UNLISTED_LANGUAGE,
    &project::UNLISTED_TEXT,
    &config::records::UNREACHABLE_CONTACT,
    &markdown::UNSUPPORTED_MARKUP,
    &config::names::UNTRANSLATED_VALUE,
    &content::VERSION_NAME,
    &content::VERSION_ORDER,
    &decode::WRONG_TYPE,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::RULES;
    use crate::inputs::Inputs;
    use crate::language::Language;
    use crate::project::program_words;

    #[test]
    fn rules_are_sorted_and_each_speaks_both_languages() {
        assert!(RULES.is_sorted_by_key(|rule| rule.id));
        let (words, findings) = program_words(&Inputs::built_in(), &[]);
        assert!(findings.is_empty(), "{findings:?}");
        for tag in ["ja", "en"] {
            let language = Language::parse(tag).expect("a language");
            let catalog = words.get(&language).expect("the program's own language");
            let missing: Vec<&str> =
                RULES.iter().map(|rule| rule.id).filter(|id| !catalog.contains(id, None)).collect();
            assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        }
    }

    #[test]
    fn no_rule_is_left_out() {
        let listed: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
        let sources = include_dir::include_dir!("$CARGO_MANIFEST_DIR/src");
        for file in sources.find("**/*.rs").expect("a pattern") {
            let text = file.as_file().and_then(|file| file.contents_utf8()).unwrap_or("");
            for declaration in text.split("pub static ").skip(1).filter(|rest| rest.contains(": Rule =")) {
                let Some((head, rest)) = declaration.split_once(": Rule =") else { continue };
                let declares = head.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
                let id = rest.split('"').nth(1).unwrap_or("");
                assert!(!declares || listed.contains(id), "{id} is not in the table");
            }
        }
    }
}
