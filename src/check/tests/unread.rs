//! The readable parts of a text are checked even if another part cannot be read.

use super::{found, sample};

const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";

#[test]
fn an_error_hides_what_is_odd_in_its_own_section_alone() {
    let mut files = sample();
    let mut edit = |file: &str, from: &str, to: &str| {
        let text = files.get_mut(file).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    };
    // In one section: a reference without a target, and odd words and numbers in both languages.
    edit(
        EN,
        "The Company responds appropriately",
        "See [](#nowhere). The the Company responds within 9 days appropriately",
    );
    edit(JA, "当社は、個人情報の取扱いに関する苦情に、", "当社は、、個人情報の取扱いに関する苦情に、");
    // In other sections: the same, a number that the original lacks, and a term used only beside the reference.
    edit(EN, "in a manner that may encourage", "in a a manner that may encourage");
    edit(EN, "at least 30 days before", "at least 20 days before");
    let rules: Vec<(String, bool)> = found(&files, &[]).into_iter().map(|(rule, path, _)| (rule, path == EN)).collect();
    let mut told: Vec<&str> = rules.iter().map(|(rule, _)| rule.as_str()).collect();
    told.retain(|rule| !["value-changed", "translation-untouched"].contains(rule));
    told.sort_unstable();
    assert_eq!(told, ["doubled-word", "parity-numbers", "reference-unresolved"]);
}
