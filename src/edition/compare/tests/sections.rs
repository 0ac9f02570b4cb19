//! Which section of one text is the counterpart of which in the other.

use super::*;

#[test]
fn sections_are_added_removed_and_rewritten_by_id() {
    let old = edition(
        "ja",
        vec![
            section("purpose", 1, vec![paragraph("利用目的を公表します。")]),
            section("gone", 2, vec![paragraph("この条は、なくなります。")]),
            section("security", 3, vec![paragraph("安全管理措置を講じます。")]),
        ],
    );
    let new = edition(
        "ja",
        vec![
            section("purpose", 1, vec![paragraph("利用目的を通知し、又は公表します。")]),
            section("security", 2, vec![paragraph("安全管理措置を講じます。")]),
            section("incident", 3, vec![paragraph("漏えいを報告します。")]),
        ],
    );
    let comparison = compare(&old, &new);
    let found: Vec<(&str, Change, bool)> =
        comparison.sections(|_| true).map(|part| (part.id.as_str(), part.change, part.is_renumbered())).collect();
    assert_eq!(
        found,
        [
            ("purpose", Change::Words, false),
            ("gone", Change::Removed, false),
            ("security", Change::Numbers, true),
            ("incident", Change::Added, false),
        ]
    );
    assert!(part(&comparison, "security").is_quiet());
}

#[test]
fn a_moved_section_is_neither_new_nor_gone() {
    let text = |order: &[&str]| {
        let numbered = order.iter().zip(1..);
        let sections = numbered.map(|(id, number)| section(id, number, vec![paragraph(&format!("{id}を定めます。"))]));
        edition("ja", sections.collect())
    };
    let comparison = compare(&text(&["a", "b", "c", "d"]), &text(&["a", "d", "b", "c"]));
    let moved: Vec<&str> = comparison.sections(ComparedPart::is_moved).map(|part| part.id.as_str()).collect();
    assert_eq!(moved, ["d"]);
    assert!(comparison.sections(|_| true).all(|part| part.change <= Change::Numbers));
}

#[test]
fn a_section_whose_id_was_changed_is_known_by_its_heading() {
    let text = |id: &str, words: &str| {
        let named = Section { heading: "安全管理措置".to_owned(), ..section(id, 2, vec![paragraph(words)]) };
        edition("ja", vec![section("a", 1, vec![citing(id, "第2条")]), named])
    };
    let comparison = compare(&text("security", "措置を講じます。"), &text("safety", "措置を毎年講じます。"));
    let found: Vec<(&str, Change)> =
        comparison.sections(|_| true).map(|part| (part.id.as_str(), part.change)).collect();
    assert_eq!(found, [("a", Change::Same), ("safety", Change::Words)]);
}

#[test]
fn a_section_with_another_id_and_heading_is_known_by_what_it_says() {
    let text = |id: &str, heading: &str, words: &str| {
        edition("ja", vec![Section { heading: heading.to_owned(), ..section(id, 1, vec![paragraph(words)]) }])
    };
    let old = text("sharing", "第三者への共有", "当社は、本人の同意を得ないで個人データを第三者に共有しません。");
    let new = text("disclosure", "第三者への提供", "当社は、本人の同意を得ないで個人データを第三者に提供しません。");
    let comparison = compare(&old, &new);
    let part = part(&comparison, "disclosure");
    assert_eq!(part.change, Change::Words);
    assert_eq!(both(&part.rows[0]).1, "当社は、本人の同意を得ないで個人データを第三者に[提供]しません。");
}

#[test]
fn a_section_under_another_one_has_moved() {
    let mut outer = section("outer", 1, Vec::new());
    let inner = section("inner", 2, vec![paragraph("内側の条項です。")]);
    let old = edition("ja", vec![outer.clone(), inner.clone()]);
    outer.sections = vec![inner];
    let comparison = compare(&old, &edition("ja", vec![outer]));
    assert!(comparison.sections(ComparedPart::is_moved).any(|part| part.id == "inner"));
    assert!(!part(&comparison, "outer").is_moved());
}
