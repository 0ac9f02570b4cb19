//! What stands the other way round in a translation: two headings, two cells of a table.

use super::{found, sample};

const EN: &str = "content/privacy/2026-04-01/en.toml";

/// How often a rule is told once two words of the English text have changed places.
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
