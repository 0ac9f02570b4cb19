//! Links between versions: the history, its timeline, and the relations in the head.

use std::collections::BTreeMap;

use super::two_versions;

/// The `<link>` elements of a head that relate versions: `rel → href`.
fn relations(page: &str) -> BTreeMap<String, String> {
    let value = |line: &str, name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
    let lines = page.lines().filter(|line| line.contains("version") && line.starts_with("<link"));
    lines.filter_map(|line| Some((value(line, "rel")?, value(line, "href")?))).collect()
}

#[test]
fn history_and_version_lead_to_the_comparison() {
    let site = two_versions().built("");
    let link = "href=\"/en/privacy/changes/2026-04-01/\"";
    for page in ["en/privacy/index.html", "en/privacy/v/2026-04-01/index.html", "en/privacy/history/index.html"] {
        assert!(site.page(page).contains(link), "{page}");
    }
    assert!(!site.page("en/privacy/v/2024-04-01/index.html").contains(link));
}

#[test]
fn the_timeline_says_which_version_held_when() {
    let site = two_versions().built("");
    let page = site.page("en/privacy/history/index.html");
    let timeline = &page[page.find("class=\"timeline\"").unwrap()..page.find("class=\"versions\"").unwrap()];
    assert!(timeline.contains("April 1, 2024 to March 31, 2026"), "{timeline}");
    assert!(timeline.contains("Since April 1, 2026"), "{timeline}");
    assert!(timeline.find("period-superseded") < timeline.find("period-in-force"), "{timeline}");
}

#[test]
fn versions_are_related_in_the_head() {
    let site = two_versions().built("");
    let related = |page: &str| relations(&site.page(page));
    let old = related("ja/privacy/v/2024-04-01/index.html");
    assert_eq!(old["latest-version"], "https://privacy.example.jp/ja/privacy/");
    assert_eq!(old["version-history"], "https://privacy.example.jp/ja/privacy/history/");
    assert_eq!(old["next successor-version"], "https://privacy.example.jp/ja/privacy/v/2026-04-01/");
    assert!(!old.contains_key("prev predecessor-version"));
    let current = related("ja/privacy/index.html");
    assert_eq!(current["prev predecessor-version"], "https://privacy.example.jp/ja/privacy/v/2024-04-01/");
}
