//! The sample as it is committed: it has no findings, and its pages show one of everything.

use std::collections::BTreeSet;

use snapbox::{assert_data_eq, str};

use crate::harness::{Ended, Site};

const TRANSMISSIONS: &str = "content/transmissions/2026-04-01/en.toml";

/// Runs the program on the sample, and keeps every warning.
fn run(site: &Site, words: &str) -> Ended {
    let output = site.command(words).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// The text of a page from the first occurrence of `from` up to `to`, without HTML tags.
fn between(page: &str, from: &str, to: &str) -> String {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from} in {page}"));
    let end = start + page[start..].find(to).unwrap_or_else(|| panic!("no {to} after {from}"));
    let words = page[start..end].split('<').map(|part| part.split_once('>').map_or("", |(_, words)| words).trim());
    words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_is_clean_at_every_level_on_every_day_and_against_the_checklists() {
    let site = Site::sample();
    let days = ["2024-03-31", "2026-03-15", "2026-11-21", "2027-05-01"].map(|day| format!("--as-of {day}"));
    let more = ["--drafts", "--profile appi", "--profile telecom", "--profile appi --as-of 2027-05-01"];
    for words in days.iter().map(String::as_str).chain(more) {
        let ended = run(&site, &format!("check --deny-warnings --format short {words}"));
        assert_eq!((ended.status, ended.stdout.as_str()), (Some(0), ""), "{words}");
    }
}

#[test]
fn every_version_of_the_sample_is_sealed_with_a_copy_of_each_text() {
    let site = Site::sample();
    let files: BTreeSet<String> = site.files("content").into_iter().collect();
    let texts = files.iter().filter_map(|file| Some((file, file.strip_suffix("/ja.toml")?)));
    let versions: Vec<&str> = texts.map(|(_, folder)| folder).collect();
    assert_eq!(versions.len(), 6);
    for folder in versions {
        for file in ["seal.toml", "seal/ja.txt", "seal/en.txt"] {
            assert!(files.contains(&format!("{folder}/{file}")), "{folder}/{file}");
        }
    }
    let ended = run(&site, "seal");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(site.files("content").into_iter().collect::<BTreeSet<_>>(), files, "nothing is left to seal");
}

#[test]
fn every_file_of_the_sample_names_a_schema_that_is_there() {
    let site = Site::sample();
    let written = |file: &&String| file.ends_with(".toml") && !file.ends_with("/seal.toml");
    for file in site.files("content").iter().filter(written) {
        let text = site.read(&format!("content/{file}"));
        let schema = text.lines().next().and_then(|line| line.strip_prefix("#:schema "));
        let schema = schema.unwrap_or_else(|| panic!("{file} names no schema"));
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        assert!(site.path(&format!("content/{folder}/{schema}")).is_file(), "{file}: {schema}");
    }
}

#[test]
fn the_pages_of_the_sample_show_the_announced_version_and_the_erratum() {
    let site = Site::sample().built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("A new version applies from April 1, 2027."), "{page}");
    assert!(page.contains("/en/privacy/v/2027-04-01/"), "{page}");
    assert!(site.page("ja/privacy/v/2027-04-01/index.html").contains("人工知能を用いた分析"));
    let corrected = site.page("en/cookies/v/2024-04-01/index.html");
    assert_data_eq!(
        between(&corrected, "<h2 class=\"errata-title\"", "</div>"),
        str![[r#"
Corrections
Corrected on [..]
In “Changing the settings”, corrected “identifiers for advertising”, which can be stopped on the settings screen, to “identifiers for analytics”. The App did not use identifiers for advertising.
Earlier text
"#]]
    );
    assert!(corrected.contains("identifiers for analytics on the settings screen"), "{corrected}");
    for (language, words) in [("ja", "日訂正"), ("en", "Corrected on ")] {
        assert!(site.page(&format!("{language}/cookies/history/index.html")).contains(words), "{words}");
    }
}

#[test]
fn the_pages_of_the_sample_tell_the_reader_of_the_stale_and_the_missing_section() {
    let site = Site::sample().built("");
    let page = site.page("en/external-transmission/index.html");
    assert_data_eq!(
        between(&page, "<details class=\"lagging\"", "</details>"),
        str![[r#"
These parts have changed in the original since they were translated, or are not translated yet. Please read the original.
Your name and contact details
(the original has changed since it was translated)
端末を変えたとき
(not translated; the original is shown in its place)
"#]]
    );
    assert_eq!(page.matches("class=\"section-lag\"").count(), 2, "{page}");
    assert!(page.contains("端末又はブラウザを変えたときは、もう一度設定してください。"), "{page}");
    assert!(site.page("ja/external-transmission/index.html").contains("氏名、住所、生年月日、"));
    assert!(!site.page("ja/external-transmission/index.html").contains("class=\"lagging\""));
}

#[test]
fn the_head_of_a_notice_leads_to_its_contact_and_to_the_way_out() {
    let site = Site::sample().built("");
    let wanted = |path: &str| {
        let page = site.page(path);
        let start = page.find("<ul class=\"wanted\">").unwrap_or_else(|| panic!("no way on in {page}"));
        let links = page[start..].split("</ul>").next().unwrap_or_default().to_owned();
        for target in links.split("href=\"#").skip(1) {
            let id = target.split('"').next().unwrap_or_default();
            assert!(page.contains(&format!(" id=\"{id}\"")), "{path}: nothing is called {id}");
        }
        links
    };
    let privacy = wanted("ja/privacy/index.html");
    assert!(
        privacy.contains("<a href=\"#contact\">お問い合わせ</a>") && !privacy.contains("オプトアウト"),
        "{privacy}"
    );
    let cookies = wanted("en/cookies/index.html");
    assert!(cookies.contains("<a href=\"#contact\">Contact</a>"), "{cookies}");
    assert!(cookies.contains("<a href=\"#transmissions\">Opt-out</a>"), "{cookies}");
}

#[test]
fn the_status_names_the_sections_of_a_translation_that_lag() {
    let site = Site::sample();
    assert_data_eq!(
        run(&site, "status").stdout,
        str![[r#"
NOTICE         VERSION     STATE       PUBLISHED   EFFECTIVE   ja      en
privacy        2024-04-01  superseded  2024-03-01  2024-04-01  sealed  sealed
privacy        2026-04-01  in force    2026-03-01  2026-04-01  sealed  sealed
privacy        2027-04-01  announced   2026-11-01  2027-04-01  sealed  sealed
cookies        2024-04-01  superseded  2024-03-01  2024-04-01  sealed  sealed
cookies        2026-04-01  in force    2026-03-01  2026-04-01  sealed  sealed
transmissions  2026-04-01  in force    2026-03-01  2026-04-01  sealed  sealed, 1 stale, 1 missing

`transmissions`, version `2026-04-01`: changed in the original since translated: `not-sent` (en)
`transmissions`, version `2026-04-01`: not translated: `devices` (en)

the site changes next on 2027-04-01: build it on that day

"#]]
    );
    let site = site.edit(
        "content/transmissions/2026-04-01/ja.toml",
        "\ntitle    = \"外部送信",
        "\ntitle    = \"情報の外部送信",
    );
    let told = run(&site, "status --lang ja").stdout;
    assert!(told.contains("翻訳の後に正文が変わった箇所：題名・前文・末尾, `not-sent`（en）\n"), "{told}");
    let drift = |site: &Site| {
        let json = run(site, "status --format json").stdout;
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let drift = value["notices"][2]["versions"][0]["drift"].clone();
        assert_eq!(value["notices"][0]["versions"][1]["drift"], serde_json::json!({}));
        drift
    };
    let expected = |stale: serde_json::Value| serde_json::json!({ "en": { "stale": stale, "missing": ["devices"] } });
    assert_eq!(drift(&site), expected(serde_json::json!([null, "not-sent"])));
    // The translation is updated, and recorded.
    let site =
        site.edit(TRANSMISSIONS, "Your name, address, telephone", "Your name, address, date of birth, telephone");
    assert_eq!(run(&site, "translated transmissions en").status, Some(0));
    assert_eq!(drift(&site), expected(serde_json::json!([])));
}

#[test]
fn what_only_rules_can_tell_is_not_told_by_a_command_that_applies_none() {
    let ended = Site::sample().run("verify");
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    assert!(ended.stdout.contains("word for word"), "{}", ended.stdout);
}
