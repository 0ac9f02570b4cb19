//! Periods: which versions have pages on a day, what each page says of its period, and the history.

use snapbox::{assert_data_eq, str};

use super::versions;

#[test]
fn the_versions_of_a_day_have_pages_and_the_others_have_none() {
    let pages = |date: &str| {
        let site = versions().built(&format!("--as-of {date}"));
        let pages =
            site.files("public").into_iter().filter(|path| path.starts_with("ja/privacy/") && path.ends_with(".html"));
        pages.collect::<Vec<_>>().join("\n")
    };
    assert_data_eq!(pages("2023-01-01"), str![]);
    assert_data_eq!(
        pages("2024-04-01"),
        str![[r#"
ja/privacy/history/index.html
ja/privacy/index.html
ja/privacy/v/2024-04-01/index.html
"#]]
    );
    assert_data_eq!(
        pages("2026-03-01"),
        str![[r#"
ja/privacy/changes/2026-04-01/index.html
ja/privacy/history/index.html
ja/privacy/index.html
ja/privacy/v/2024-04-01/index.html
ja/privacy/v/2026-04-01/index.html
"#]]
    );
    assert_data_eq!(
        pages("2026-11-01"),
        str![[r#"
ja/privacy/changes/2026-04-01/index.html
ja/privacy/changes/2027-04-01/index.html
ja/privacy/history/index.html
ja/privacy/index.html
ja/privacy/sections/index.html
ja/privacy/since/2024-04-01/index.html
ja/privacy/v/2024-04-01/index.html
ja/privacy/v/2026-04-01/index.html
ja/privacy/v/2027-04-01/index.html
"#]]
    );
}

#[test]
fn drafts_are_built_only_on_request() {
    let site = versions().built("--drafts");
    assert!(site.page("ja/privacy/v/next/index.html").contains("下書き"));
    assert!(!versions().built("").path("public/ja/privacy/v/next").exists());
}

#[test]
fn each_version_tells_its_state_and_leads_to_the_one_in_force() {
    let site = versions().built("");
    let replaced = site.page("ja/privacy/v/2024-04-01/index.html");
    assert!(replaced.contains("2024年（令和6年）4月1日から2026年（令和8年）3月31日まで"), "{replaced}");
    assert!(replaced.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(replaced.contains("href=\"/ja/privacy/\""));
    let current = site.page("en/privacy/index.html");
    assert!(current.contains("April 1, 2027"));
    assert!(current.contains("href=\"/en/privacy/v/2027-04-01/\""));
    assert!(!current.contains("noindex"));
    let coming = site.page("en/privacy/v/2027-04-01/index.html");
    assert!(coming.contains("This version applies from April 1, 2027"));
    assert!(coming.contains("noindex"));
}

#[test]
fn the_history_lists_versions_newest_first_with_their_periods() {
    let page = versions().built("").page("en/privacy/history/index.html");
    let history = &page[page.find("class=\"versions\"").unwrap()..];
    let at = |text: &str| history.find(text).unwrap_or_else(|| panic!("{text} is not in the history"));
    assert!(at("v/2027-04-01/") < at("v/2026-04-01/") && at("v/2026-04-01/") < at("v/2024-04-01/"));
    assert!(at("First version") > at("v/2024-04-01/"));
    assert!(history.contains("March 31, 2026"));
}
