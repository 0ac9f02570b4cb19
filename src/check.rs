//! What a careful lawyer would catch: the table of rules, and the rules that look at a text that can be read.
//!
//! A rule is a constant with a name and a default level, beside the code that applies it; its words are the Fluent message
//! of the same name, and what it is good for stands in `locales/<language>/rules.md`. Rules that a text must pass to be
//! read at all live with its parsers; those about what it says are pure functions in [`rules`], one file each. To add one,
//! write it there, and list it in [`RULES`] and in [`rules`]. Tests prove that the table is whole, sorted, and explained in
//! both languages.
//!
//! Versions that are superseded are past mending and are not looked at. In a draft an error is a warning, for it stops
//! nothing.

pub mod engine;
pub mod explain;
pub mod profiles;
pub mod rules;
pub mod scan;
pub mod settle;
pub mod view;

pub use engine::{Settings, run};
pub use settle::settle;

use crate::diagnostic::Rule;
use crate::{catalog, config, content, decode, edition, inputs, markdown, numbering, project, render, seal, theme};

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &config::look::ACCENT_FAINT,
    &config::look::ACCENT_UNREADABLE,
    &settle::ALLOW_WITHOUT_REASON,
    &config::BAD_BASE_URL,
    &config::look::BAD_COLOR,
    &decode::BAD_DATE,
    &rules::drift::BAD_FINGERPRINT,
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
    &rules::following::DANGLING_FOLLOWING,
    &rules::dates_in_text::DATE_IN_PROSE,
    &content::DATE_ORDER,
    &config::DATE_STYLE,
    &render::DEAD_LINK,
    &content::text::DELETED_SECTION_NOT_EMPTY,
    &rules::typography::DIGIT_WIDTH,
    &rules::doubled_word::DOUBLED_WORD,
    &rules::duplicates::DUPLICATE_BLOCK,
    &rules::duplicates::DUPLICATE_HEADING,
    &content::text::DUPLICATE_ID,
    &config::DUPLICATE_LANGUAGE,
    &project::DUPLICATE_SLUG,
    &content::DUPLICATE_VERSION,
    &markdown::EMPTY_ITEM,
    &markdown::inline::EMPTY_LINK,
    &content::legal::EMPTY_LIST,
    &project::EMPTY_SITE,
    &rules::following::EMPTY_VALUE,
    &rules::versions::ESTABLISHED_DIFFERS,
    &config::records::FACT_SHAPE,
    &content::legal::FEE_NOT_ALLOWED,
    &rules::without_value::FEE_WITHOUT_AMOUNT,
    &settle::FIXED_RULE,
    &catalog::FLUENT_SYNTAX,
    &render::FORBIDDEN_CONTENT,
    &catalog::FUNCTION_UNKNOWN,
    &rules::typography::HALFWIDTH_KATAKANA,
    &rules::dates_in_text::IMPOSSIBLE_DATE,
    &content::legal::INCOMPLETE_MANAGER,
    &rules::links::INSECURE_LINK,
    &rules::placeholders::LEFTOVER_PLACEHOLDER,
    &rules::links::LINK_LOCALE,
    &inputs::LINK_OUTSIDE,
    &rules::links::LINK_OWN_SITE,
    &rules::links::LINK_TEXT,
    &rules::list_terminator::LIST_TERMINATOR,
    &rules::literal_reference::LITERAL_REFERENCE,
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
    &rules::versions::MISSING_CONTACT,
    &content::text::MISSING_HEADING,
    &decode::MISSING_KEY,
    &rules::versions::MISSING_OPERATOR,
    &rules::style::MISSING_SPACE,
    &content::text::NO_CELL_ABOVE,
    &config::NO_LANGUAGE,
    &project::NO_NOTICE_FILE,
    &project::NO_ORIGINAL_TEXT,
    &project::NO_SITE,
    &content::NO_VERSION,
    &project::NO_VERSION_ENTRY,
    &project::NO_VERSION_FOLDER,
    &inputs::NOT_UTF8,
    &rules::versions::NOTICE_PERIOD,
    &rules::structure::ONLY_LANGUAGE,
    &rules::parity_content::PARITY_CONTACTS,
    &rules::parity_content::PARITY_DATES,
    &rules::parity_shape::PARITY_ITEMS,
    &rules::parity_content::PARITY_LINKS,
    &rules::parity_content::PARITY_NUMBERS,
    &rules::parity_shape::PARITY_PARAGRAPHS,
    &rules::parity_content::PARITY_PLACEHOLDERS,
    &rules::parity_content::PARITY_REFERENCES,
    &rules::parity_shape::PARITY_TABLE,
    &edition::PLACEHOLDER_WITHOUT_VALUE,
    &rules::typography::PUNCTUATION_STYLE,
    &edition::REFERENCE_AMBIGUOUS,
    &edition::REFERENCE_DELETED,
    &edition::REFERENCE_SELF,
    &edition::REFERENCE_UNRESOLVED,
    &rules::relative_reference::RELATIVE_REFERENCE,
    &rules::versions::REVISED_DATE,
    &content::text::ROW_LENGTH,
    &rules::without_value::ROW_WITHOUT_VALUE,
    &seal::SEAL_BROKEN,
    &seal::SEAL_COPY,
    &seal::SEAL_MISSING,
    &content::seal::SEAL_NEWER,
    &content::seal::SEAL_UNREADABLE,
    &seal::SEALED_DRAFT,
    &seal::SEALED_TEXT_GONE,
    &seal::SEALED_VERSION_GONE,
    &rules::structure::SECTION_MISSING,
    &rules::structure::SECTION_NUMBER,
    &rules::structure::SECTION_ORDER,
    &rules::structure::SECTION_SURPLUS,
    &content::text::SECTION_TOO_DEEP,
    &rules::names::SELF_NAME,
    &rules::style::SENTENCE_STYLE,
    &markdown::SHALLOW_INDENT,
    &rules::stale_date::STALE_DATE,
    &rules::statutes::STATUTE_RENUMBERED,
    &rules::statutes::STATUTE_UNKNOWN_ARTICLE,
    &theme::SVG_UNSAFE,
    &edition::TABLE_IN_ITSELF,
    &theme::TEMPLATE_ERROR,
    &rules::names::TERM_BEFORE_DEFINITION,
    &rules::terms::TERM_MISSING,
    &catalog::TERM_OR_MESSAGE_UNKNOWN,
    &rules::names::TERM_REDEFINED,
    &rules::names::TERM_UNUSED,
    &rules::terms::TERM_VARIANT,
    &decode::TOML_SYNTAX,
    &markdown::TOO_DEEP,
    &inputs::TOO_LARGE,
    &rules::drift::TRANSLATION_STALE,
    &rules::drift::TRANSLATION_UNRECORDED,
    &rules::typed_marker::TYPED_MARKER,
    &edition::TYPED_NUMBER,
    &rules::brackets::UNBALANCED,
    &markdown::inline::UNCLOSED_PLACEHOLDER,
    &profiles::UNCOVERED_MATTER,
    &content::UNDATED_VERSION,
    &project::UNEXPECTED_FILE,
    &edition::UNKNOWN_FEE,
    &decode::UNKNOWN_KEY,
    &profiles::UNKNOWN_MATTER,
    &edition::UNKNOWN_NOTICE,
    &edition::UNKNOWN_PLACEHOLDER,
    &theme::UNKNOWN_PROPERTY,
    &content::records::UNKNOWN_PROVIDER,
    &markdown::inline::UNKNOWN_REFERENCE_FORM,
    &settle::UNKNOWN_RULE,
    &project::UNKNOWN_SCHEME,
    &edition::UNKNOWN_TABLE,
    &theme::UNKNOWN_THEME,
    &config::UNKNOWN_TIME_ZONE,
    &config::names::UNKNOWN_VALUE,
    &decode::UNLISTED_LANGUAGE,
    &project::UNLISTED_TEXT,
    &config::records::UNREACHABLE_CONTACT,
    &markdown::UNSUPPORTED_MARKUP,
    &decode::UNTRANSLATED_VALUE,
    &settle::UNUSED_ALLOW,
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
