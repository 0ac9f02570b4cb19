//! Languages: which of them prevails, a translation that is missing, and a third language.

use super::{NOTICE, SITE, versions};
use crate::harness::{Site, reading};

#[test]
fn the_original_prevails_on_every_page_of_a_translation() {
    let site = versions().built("");
    for path in ["en/privacy/index.html", "en/privacy/v/2024-04-01/index.html"] {
        let page = site.page(path);
        let notice = page.find("original prevails").unwrap_or_else(|| panic!("{path} has no notice"));
        assert!(notice < page.find("class=\"text\"").unwrap(), "{path}");
        assert!(page.contains("<p lang=\"ja\">"), "{path}");
    }
    assert!(site.page("en/privacy/v/2024-04-01/index.html").contains("href=\"/ja/privacy/v/2024-04-01/\""));
    let original = site.page("ja/privacy/index.html");
    assert!(original.contains("正文です") && !original.contains("参考のために訳した"));
}

#[test]
fn where_no_language_prevails_no_page_says_so() {
    let site = Site::small().edit(SITE, "original = \"ja\"", "original = \"none\"").built("");
    assert!(!site.page("en/privacy/index.html").contains("prevails"));
    assert!(!site.page("ja/privacy/index.html").contains("正文"));
}

#[test]
fn a_notice_may_have_another_original_than_the_site() {
    let site = Site::small().edit(NOTICE, "numbering", "original = \"en\"\nnumbering").built("");
    assert!(site.page("ja/privacy/index.html").contains("href=\"/en/privacy/\" hreflang=\"en\""));
    assert!(site.page("en/privacy/index.html").contains("This English text is the original"));
}

#[test]
fn a_missing_translation_shows_the_original_and_is_not_advertised() {
    let site = Site::small().remove("content/privacy/2026-04-01/en.toml").built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("<html lang=\"en\""));
    assert!(page.contains("class=\"text\" lang=\"ja\""), "{page}");
    assert!(page.contains("no English translation"));
    assert!(page.contains("noindex") && !page.contains("rel=\"canonical\""));
    assert!(!site.page("ja/privacy/index.html").contains("hreflang=\"en\" href=\"https"));
    assert!(!site.page("sitemap.xml").contains("/en/privacy/</loc>"));
}

#[test]
fn a_third_language_needs_only_its_words_and_its_texts() {
    let words = |name: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/ja").join(name);
        std::fs::read_to_string(path).unwrap()
    };
    let site = Site::small()
        .edit(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"en\", \"zh\"]")
        .edit(SITE, "en = \"Mihon Inc.\"", "en = \"Mihon Inc.\", zh = \"样本公司\"")
        .file("locales/zh/theme.ftl", words("theme.ftl").replace("language-name = 日本語", "language-name = 中文"))
        .file("locales/zh/text.ftl", words("text.ftl"))
        .file("locales/zh/numbering.ftl", words("numbering.ftl").replace("第{ $n }項", "第{ $n }款"));
    let text = site.read("content/privacy/2026-04-01/ja.toml");
    let text = text.replace("[](#third-party)", "[](#purpose.1)").replace("プライバシーポリシー", "隐私政策");
    let site = site.file("content/privacy/2026-04-01/zh.toml", text).built("");
    let page = site.page("zh/privacy/index.html");
    assert!(page.contains("<html lang=\"zh\"") && page.contains("2026年4月1日"), "{page}");
    assert!(reading(&page).contains("第1条第1款"), "{page}");
    assert!(site.page("index.html").contains("中文"));
    assert!(site.page("ja/privacy/index.html").contains("hreflang=\"zh\""));
}
