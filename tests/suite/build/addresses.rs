//! Addresses in the head of a page, in the sitemap, and in the headers of a server.

use snapbox::{assert_data_eq, str};

use super::SITE;
use crate::harness::{Site, without_digests};

#[test]
fn addresses_alternates_and_policy_hold_with_and_without_a_path_prefix() {
    let head = |page: &str| {
        let lines = page.lines().filter(|line| {
            let words = ["\"canonical\"", "\"alternate\"", "\"stylesheet\"", "Content-Security"];
            words.iter().any(|word| line.contains(word))
        });
        without_digests(&lines.collect::<Vec<_>>().join("\n"))
    };
    let site = Site::small().built("");
    assert_data_eq!(
        head(&site.page("ja/privacy/index.html")),
        str![[r#"
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<link rel="canonical" href="https://privacy.example.jp/ja/privacy/">
<link rel="alternate" hreflang="ja" href="https://privacy.example.jp/ja/privacy/">
<link rel="alternate" hreflang="en" href="https://privacy.example.jp/en/privacy/">
<link rel="alternate" hreflang="x-default" href="https://privacy.example.jp/ja/privacy/">
<link rel="alternate" type="application/atom+xml" href="/ja/feed.xml" title="個人情報の取扱いに関する公表事項の改定">
<link rel="stylesheet" href="/assets/style.[DIGEST].css">
"#]]
    );
    let site = Site::small().edit(SITE, "https://privacy.example.jp/", "https://www.example.jp/legal/").built("");
    assert_data_eq!(
        head(&site.page("en/privacy/v/2026-04-01/index.html")),
        str![[r#"
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
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
  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
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

/legal/seals.txt
  Content-Type: text/plain; charset=utf-8

/legal/:language/:notice/v/:version/text.txt
  Content-Type: text/plain; charset=utf-8

/legal/:language/:notice/v/:version/text.:digest.txt
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
