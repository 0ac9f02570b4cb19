//! An original that is published on another site.

use super::{EN, NOTICE, SITE};
use crate::harness::Site;

const ELSEWHERE: &str = "original = { language = \"ja\", url = \"https://www.example.jp/privacy/\" }";
const RECORDED: &str = "content/privacy/2026-04-01/seal/en.txt";

/// A site in English only, whose Japanese original is published elsewhere.
fn translated() -> Site {
    let site = Site::small().remove("content/privacy/2026-04-01/ja.toml");
    let site = site.edit(SITE, "languages = [\"ja\", \"en\"]", "languages = [\"en\"]");
    let site = site.edit(SITE, "original = \"ja\"", ELSEWHERE).edit(SITE, "ja = \"both\", ", "");
    site.edit(SITE, "{ ja = \"見本株式会社\", en = \"Mihon Inc.\" }", "\"Mihon Inc.\"")
}

#[test]
fn a_translation_of_an_original_elsewhere_says_which_text_prevails() {
    let built = translated().built("--color never");
    let page = built.page("en/privacy/index.html");
    assert!(page.contains("This is a reference translation of the Japanese original."), "{page}");
    assert!(page.contains("<p lang=\"ja\">この文書は、日本語の正文の参考訳です。"), "{page}");
    assert!(page.contains("href=\"https://www.example.jp/privacy/\" hreflang=\"ja\""), "{page}");
    assert!(page.contains("\"translationOfWork\":{\"@id\":\"https://www.example.jp/privacy/\"}"), "{page}");
    let data = built.page("data/privacy.json");
    assert!(
        data.contains("\"prevailing_language\": \"ja\"") && data.contains("\"original_url\": \"https://www"),
        "{data}"
    );
}

#[test]
fn a_seal_keeps_where_the_original_stands() {
    let site = translated();
    assert_eq!(site.run("seal").status, Some(0));
    assert!(
        site.read(RECORDED).contains("Original: ja <https://www.example.jp/privacy/>\n"),
        "{}",
        site.read(RECORDED)
    );
    // The original of the next version may be elsewhere: a sealed text keeps its own.
    let site = site.edit(SITE, "www.example.jp/privacy/", "www.example.jp/kojin/");
    let built = site.built("");
    assert!(built.page("en/privacy/index.html").contains("href=\"https://www.example.jp/privacy/\""));
}

#[test]
fn an_original_stands_in_one_place() {
    let site =
        Site::small().edit(NOTICE, "numbering = \"article\"\n", &format!("numbering = \"article\"\n{ELSEWHERE}\n"));
    let ended = site.run("check --format short");
    assert!(ended.stdout.contains("ja.toml: error[original-twice]: a text in `ja`, although"), "{}", ended.stdout);
    let site = translated().edit(SITE, "https://www.example.jp/privacy/", "www.example.jp/privacy");
    let ended = site.run("check --format short");
    assert!(ended.stdout.contains("`www.example.jp/privacy` is not a complete web address"), "{}", ended.stdout);
    let site = translated().remove(EN);
    let ended = site.run("check");
    assert_eq!(ended.status, Some(1), "{}{}", ended.stdout, ended.stderr);
}
