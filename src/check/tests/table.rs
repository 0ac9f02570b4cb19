//! The table of rules is complete.

use std::collections::BTreeSet;

use crate::base::Language;
use crate::check::RULES;
use crate::read::inputs::Inputs;
use crate::read::site::program_words;

#[test]
fn rules_are_sorted_and_each_speaks_both_languages() {
    assert!(RULES.is_sorted_by_key(|rule| rule.id));
    let (words, findings) = program_words(&Inputs::built_in(), &[]);
    assert!(findings.is_empty(), "{findings:?}");
    for tag in ["ja", "en"] {
        let language = Language::parse(tag).expect("a language");
        let catalog = words.get(&language).expect("the program's own language");
        let missing: Vec<&str> = RULES.iter().map(|rule| rule.id).filter(|id| !catalog.contains(id, None)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn no_rule_is_left_out() {
    let listed: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    let sources = include_dir::include_dir!("$CARGO_MANIFEST_DIR/src");
    for file in sources.find("**/*.rs").expect("a pattern") {
        let text = file.as_file().and_then(|file| file.contents_utf8()).unwrap_or("");
        for declaration in text.split("pub(crate) static ").skip(1).filter(|rest| rest.contains(": Rule =")) {
            let Some((head, rest)) = declaration.split_once(": Rule =") else { continue };
            let declares = head.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
            let id = rest.split('"').nth(1).unwrap_or("");
            assert!(!declares || listed.contains(id), "{id} is not in the table");
        }
    }
}
