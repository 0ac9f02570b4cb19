//! Notices compared with a browser's recording.

use crate::harness::Site;

/// A recording of the company's own page, which sends requests to two others.
const RECORDING: &str = r#"{"log": {"pages": [{"id": "p", "title": "https://www.example.jp/"}], "entries": [
    {"pageref": "p", "startedDateTime": "2026-11-27T01:00:00.000Z",
     "request": {"url": "https://www.example.jp/", "cookies": []},
     "response": {"headers": [{"name": "Set-Cookie", "value": "unknown_id=1; Max-Age=86400"},
                              {"name": "Set-Cookie", "value": "known=1; Max-Age=172800"}]}},
    {"pageref": "p", "startedDateTime": "2026-11-27T01:00:01.000Z",
     "request": {"url": "https://stats.tracker.example/collect"}, "response": {}},
    {"pageref": "p", "startedDateTime": "2026-11-27T01:00:01.000Z",
     "request": {"url": "https://cdn.declared.example/x.js"}, "response": {}}]}}"#;

const RECORDS: &str = r#"
[[transmission]]
id = "declared"
service = "Declared"
recipient = "Declared Inc."
sent = ["URL"]
purpose = { ja = "分析", en = "Analysis" }
hosts = ["*.declared.example"]

[[transmission]]
id = "unseen"
service = "Unseen"
recipient = "Unseen Inc."
sent = ["URL"]
purpose = { ja = "分析", en = "Analysis" }

[[cookie]]
name = "known"
provider = "self"
category = "necessary"
lifetime = "P1Y"
purpose = { ja = "維持", en = "Keeping you signed in" }
"#;

#[test]
fn what_a_browser_recorded_is_held_against_the_lists() {
    let site = Site::small().file("content/privacy/2026-04-01/records.toml", RECORDS).file("shop.har", RECORDING);
    let har = site.path("shop.har").display().to_string();
    let ended = site.run(&format!("check --format short --capture {har}"));
    for (rule, words) in [
        ("warning[capture-host]", "`stats.tracker.example`"),
        ("warning[capture-cookie]", "`unknown_id`"),
        ("warning[capture-lifetime]", "`P2D`; the list says `P1Y`"),
        ("info[capture-unseen]", "`unseen`"),
    ] {
        let found = ended.stdout.lines().any(|line| line.contains(rule) && line.contains(words));
        assert!(found, "{rule} {words}: {}", ended.stdout);
    }
    assert!(!ended.stdout.contains("cdn.declared.example") && !ended.stdout.contains("`www.example.jp`,"));
    assert!(ended.stdout.contains("[[transmission]]\nid        = \"tracker\""), "{}", ended.stdout);
    assert!(ended.stdout.contains("name     = \"unknown_id\"\nprovider = \"self\""), "{}", ended.stdout);
    assert!(ended.stderr.contains("2026-11-27T01:00:00.000Z") && ended.stderr.contains("may send more"));
}

#[test]
fn a_cookie_with_a_new_name_for_every_visit_is_not_told_each_time() {
    let cookies: Vec<String> = (0..1_000)
        .map(|visit| format!(r#"{{"name": "Set-Cookie", "value": "visit_{visit}=1; Max-Age=100"}}"#))
        .collect();
    let headers = format!("\"headers\": [{}, {{\"name\": \"Set-Cookie\"", cookies.join(", "));
    let recording = RECORDING.replace("\"headers\": [{\"name\": \"Set-Cookie\"", &headers);
    let site = Site::small().file("content/privacy/2026-04-01/records.toml", RECORDS).file("shop.har", &recording);
    let har = site.path("shop.har").display().to_string();
    let ended = site.run(&format!("check --format short --capture {har}"));
    let told = |words: &str| ended.stdout.lines().filter(|line| line.contains(words)).count();
    assert_eq!((told("[capture-cookie]"), told("name     = \"")), (50, 50), "{}", ended.stdout);
    assert!(ended.stdout.contains("[capture-more]: 951 more findings of `capture-cookie`"), "{}", ended.stdout);
    assert!(ended.stdout.contains("lifetime = \"PT100S\""), "{}", ended.stdout);
    // What it says to do works: one name for them all.
    let all = RECORDS.to_owned()
        + "[[cookie]]\nname = \"visit_*\"\nprovider = \"self\"\ncategory = \"necessary\"\n\
        lifetime = \"PT100S\"\npurpose = { ja = \"計測\", en = \"Counting\" }\n";
    let site = Site::small().file("content/privacy/2026-04-01/records.toml", &all).file("shop.har", &recording);
    let har = site.path("shop.har").display().to_string();
    let ended = site.run(&format!("check --format short --capture {har}"));
    assert!(!ended.stdout.contains("visit_") && !ended.stdout.contains("capture-more"), "{}", ended.stdout);
}

#[test]
fn a_file_that_is_no_recording_is_told() {
    let site = Site::small().file("broken.har", "{\"log\": {").file("deep.har", "[".repeat(100_000));
    for name in ["broken.har", "deep.har"] {
        let path = site.path(name).display().to_string();
        let ended = site.run(&format!("check --format short --capture {path}"));
        assert_eq!(ended.status, Some(1), "{}", ended.stdout);
        assert!(ended.stdout.contains("error[capture-unreadable]: this is not a recording of a browser: line 1"));
    }
    let folder = site.path("content").display().to_string();
    assert_eq!(site.run(&format!("check --capture {folder}")).status, Some(2));
    assert_eq!(site.run("check --capture nowhere.har").status, Some(2));
}
