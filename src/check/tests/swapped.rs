//! Swaps in a translation: two headings, two cells of a table, two items of a list; a number that only another section
//! has; and remnants of replacing one name by another.

use super::{found, sample};

const EN: &str = "content/privacy/2026-04-01/en.toml";

const JA: &str = "content/privacy/2026-04-01/ja.toml";

/// The number of findings of a rule after two words of the English text have changed places.
fn told(rule: &str, one: &str, other: &str) -> usize {
    let mut files = sample();
    let text = files.get_mut(EN).unwrap();
    assert!(text.contains(one) && text.contains(other), "{one}, {other}");
    *text = text.replacen(one, "\u{1}", 1).replacen(other, one, 1).replacen('\u{1}', other, 1);
    found(&files, &[]).iter().filter(|(found, path, _)| found == rule && path == EN).count()
}

#[test]
fn two_headings_that_are_swapped_are_both_told() {
    let swapped =
        told("section-mismatch", "heading = \"Security Control Measures\"", "heading = \"Inquiries and Complaints\"");
    assert_eq!(swapped, 2);
}

#[test]
fn two_cells_that_are_swapped_are_told_once() {
    assert_eq!(told("parity-table", "Hotaru Helpdesk Pte. Ltd.", "Suzume Messaging Pte. Ltd."), 1);
}

#[test]
fn two_items_that_are_swapped_are_told_once() {
    let (one, other) = ("Names, telephone numbers and email addresses of", "Names and addresses of");
    assert_eq!(told("parity-items", one, other), 1);
}

#[test]
fn a_section_that_only_the_translation_has_hides_no_number_that_is_missing_elsewhere() {
    let mut files = sample();
    let text = files.get_mut(EN).unwrap();
    *text = text.replacen("at least 30 days before", "some days before", 1);
    text.push_str("\n[[section]]\nid = \"extra\"\nheading = \"Extra\"\ntext = \"We answer within 30 days.\"\n");
    let all = found(&files, &[]);
    assert!(all.iter().any(|(rule, path, _)| rule == "parity-numbers" && path == EN), "{all:#?}");
}

#[test]
fn a_name_of_a_company_in_the_text_of_an_institution_is_told_unless_it_is_defined() {
    for (defined, expected) in [(false, 1), (true, 0)] {
        let mut files = sample();
        let text = files.get_mut(JA).unwrap();
        // The first occurrence is in the definition.
        *text = text.replace("当社", "本学").replacen("2. 本学は、個人情報の取扱い", "2. 当社は、個人情報の取扱い", 1);
        if defined {
            *text = text.replacen("2. 当社は、", "2. 霞（以下「当社」といいます。）は、当社は、", 1);
        }
        let all = found(&files, &[]);
        let told = all.iter().filter(|(rule, path, _)| rule == "self-name" && path == JA).count();
        assert_eq!(told, expected, "{all:#?}");
    }
}
