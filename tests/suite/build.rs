//! What `build` makes: which files, with which addresses, for which day.

use snapbox::{assert_data_eq, str};

use crate::harness::{Site, without_digests};

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";

/// Three versions: one replaced, one in force, one announced; and a draft.
fn versions() -> Site {
    let notice = r#"kind = "privacy-policy"
slug = "privacy"
numbering = "article"

[[version]]
effective = 2024-04-01
summary = { ja = "制定", en = "First version" }

[[version]]
effective = 2026-04-01
announced = 2026-03-01
summary = { ja = "改定", en = "Revised" }

[[version]]
effective = 2027-04-01
announced = 2026-11-01

[[version]]
id = "next"
draft = true
"#;
    let site = Site::small();
    let (ja, en) = (site.read("content/privacy/2026-04-01/ja.toml"), site.read("content/privacy/2026-04-01/en.toml"));
    let folders = ["2024-04-01", "2027-04-01", "next"];
    folders.iter().fold(site.file(NOTICE, notice), |site, folder| {
        let site = site.file(&format!("content/privacy/{folder}/ja.toml"), &ja);
        site.file(&format!("content/privacy/{folder}/en.toml"), &en)
    })
}

#[test]
fn a_small_site_is_complete() {
    let site = Site::small();
    let ended = site.run("build");
    assert_data_eq!(
        ended.stderr,
        str![[r#"
22 files written to `[ROOT]/public`, as of 2026-11-21

"#]]
    );
    assert_data_eq!(
        without_digests(&site.files("public").join("\n")),
        str![[r#"
.nojekyll
.seibun
404.html
_headers
assets/icon.[DIGEST].svg
assets/style.[DIGEST].css
data/privacy.json
en/feed.xml
en/index.html
en/privacy/bilingual/index.html
en/privacy/history/index.html
en/privacy/index.html
en/privacy/v/2026-04-01/index.html
en/privacy/v/2026-04-01/text.txt
index.html
ja/feed.xml
ja/index.html
ja/privacy/history/index.html
ja/privacy/index.html
ja/privacy/v/2026-04-01/index.html
ja/privacy/v/2026-04-01/text.txt
robots.txt
sitemap.xml
"#]]
    );
}

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

#[test]
fn addresses_alternates_and_policy_hold_with_and_without_a_path_prefix() {
    let head = |page: &str| {
        let lines = page.lines().filter(|line| {
            ["canonical", "alternate", "stylesheet", "Content-Security"].iter().any(|word| line.contains(word))
        });
        without_digests(&lines.collect::<Vec<_>>().join("\n"))
    };
    let site = Site::small().built("");
    assert_data_eq!(
        head(&site.page("ja/privacy/index.html")),
        str![[r#"
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<link rel="canonical" href="https://privacy.example.jp/ja/privacy/">
<link rel="alternate" hreflang="ja" href="https://privacy.example.jp/ja/privacy/">
<link rel="alternate" hreflang="en" href="https://privacy.example.jp/en/privacy/">
<link rel="alternate" hreflang="x-default" href="https://privacy.example.jp/ja/privacy/">
<link rel="alternate" type="application/atom+xml" href="/ja/feed.xml" title="プライバシーに関する公表文書の改定">
<link rel="stylesheet" href="/assets/style.[DIGEST].css">
"#]]
    );
    let site = Site::small().edit(SITE, "https://privacy.example.jp/", "https://www.example.jp/legal/").built("");
    assert_data_eq!(
        head(&site.page("en/privacy/v/2026-04-01/index.html")),
        str![[r#"
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<link rel="canonical" href="https://www.example.jp/legal/en/privacy/">
<link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/privacy/v/2026-04-01/">
<link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/privacy/v/2026-04-01/">
<link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/ja/privacy/v/2026-04-01/">
<link rel="alternate" type="application/atom+xml" href="/legal/en/feed.xml" title="Changes to privacy notices">
<link rel="stylesheet" href="/legal/assets/style.[DIGEST].css">
"#]]
    );
    assert_data_eq!(
        site.page("sitemap.xml"),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>https://www.example.jp/legal/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/"/>
</url>
<url>
<loc>https://www.example.jp/legal/ja/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/"/>
</url>
<url>
<loc>https://www.example.jp/legal/ja/privacy/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/privacy/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/privacy/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/ja/privacy/"/>
</url>
<url>
<loc>https://www.example.jp/legal/ja/privacy/history/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/privacy/history/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/privacy/history/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/ja/privacy/history/"/>
</url>
<url>
<loc>https://www.example.jp/legal/en/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/"/>
</url>
<url>
<loc>https://www.example.jp/legal/en/privacy/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/privacy/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/privacy/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/ja/privacy/"/>
</url>
<url>
<loc>https://www.example.jp/legal/en/privacy/history/</loc>
<xhtml:link rel="alternate" hreflang="ja" href="https://www.example.jp/legal/ja/privacy/history/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/privacy/history/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.jp/legal/ja/privacy/history/"/>
</url>
</urlset>

"#]]
    );
    assert_data_eq!(
        site.page("_headers"),
        str![[r#"
/legal/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=()

/legal/assets/*
  Cache-Control: public, max-age=31536000, immutable

/legal/
  Cache-Control: no-cache

/legal/ja/*
  Cache-Control: no-cache

/legal/en/*
  Cache-Control: no-cache

/legal/ja/privacy/v/2026-04-01/text.txt
  Content-Type: text/plain; charset=utf-8

/legal/en/privacy/v/2026-04-01/text.txt
  Content-Type: text/plain; charset=utf-8

"#]]
    );
    assert_data_eq!(
        site.page("robots.txt"),
        str![[r#"
User-agent: *
Allow: /

Sitemap: https://www.example.jp/legal/sitemap.xml

"#]]
    );
}

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
    assert!(page.contains("<html lang=\"zh\"") && page.contains("第1条第1款") && page.contains("2026年4月1日"));
    assert!(site.page("index.html").contains("中文"));
    assert!(site.page("ja/privacy/index.html").contains("hreflang=\"zh\""));
}

#[test]
fn a_site_overrides_single_words_and_single_files_of_the_theme() {
    let site = Site::small()
        .file("locales/en/theme.ftl", "contents = On this page\n")
        .file(
            "themes/default/404.html",
            "{% extends \"@default/404.html\" %}{% block main %}{{ super() }}<p>ours</p>{% endblock %}",
        )
        .built("");
    assert!(site.page("en/privacy/index.html").contains("On this page"));
    assert!(site.page("ja/privacy/index.html").contains("目次"));
    assert!(site.page("404.html").contains("<p>ours</p>"));
}

#[test]
fn help_is_in_plain_words_and_a_wrong_word_is_no_finding() {
    let site = Site::empty();
    assert_data_eq!(
        site.run("build --help").stdout,
        str![[r#"
Check the content, then write the whole site into a folder

The folder is replaced in one step, and only when nothing is wrong: if the content has errors, or
the build is interrupted, the site that was there stays as it was.

Usage: seibun build [OPTIONS]

Options:
      --out <DIR>
          The folder that the site is written into [default: public, in the folder of the site]

      --drafts
          Publish drafts too, marked as drafts

      --precompress
          Write a .gz and a .br beside each text file, for servers that send them as they are

      --deny-warnings
          Fail on warnings too

      --root <DIR>
          The folder of the site
          
          [default: .]

      --lang <LANG>
          The language of the program's own words [default: that of your environment]

          Possible values:
          - ja: Japanese
          - en: English

      --as-of <DATE>
          The day that counts as today, as 2026-04-01 [default: today in the site's time zone]

      --color <WHEN>
          When to use colour

          Possible values:
          - auto:   On a terminal
          - always: Always
          - never:  Never
          
          [default: auto]

  -q, --quiet
          Say nothing but what is wrong

  -h, --help
          Print help (see a summary with '-h')

"#]]
    );
    assert_eq!(site.run("biuld").status, Some(2));
    assert_eq!(site.run("build --as-of 2026-02-30").status, Some(2));
}
