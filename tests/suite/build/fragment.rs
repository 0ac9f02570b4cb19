//! Notices as fragments, for inclusion in other pages.

use crate::harness::Site;

const NOTICE: &str = "content/privacy/notice.toml";

/// The values of an attribute.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let pieces: Vec<&str> = html.split(name).skip(1).collect();
    pieces.into_iter().filter_map(|rest| rest.strip_prefix("=\"")?.split('"').next()).collect()
}

#[test]
fn a_fragment_is_published_on_request_and_search_engines_see_one_page() {
    let site = Site::small().built("");
    assert!(!site.files("public").iter().any(|file| file.contains("fragment")));
    let site = Site::small().edit(NOTICE, "slug =", "fragment = true\nslug =").built("");
    assert!(site.page("fragment.css").contains(".seibun-notice"));
    assert!(!site.page("sitemap.xml").contains("fragment"));
    let headers = site.page("_headers");
    assert!(headers.contains("/:language/:notice/fragment.html\n  X-Robots-Tag: noindex\n"), "{headers}");
    // The contents of a fragment apply to the page that includes it: no word to search engines, no frame, no script.
    for language in ["ja", "en"] {
        let html = site.page(&format!("{language}/privacy/fragment.html"));
        for part in
            ["<html", "<head>", "<meta", "<title", "<script", "canonical", "data-sealed", "data-at", "permalink"]
        {
            assert!(!html.contains(part), "{part}: {html}");
        }
    }
}

#[test]
fn a_fragment_says_what_its_page_says_of_the_text() {
    let site = Site::small().edit(NOTICE, "slug =", "fragment = true\nslug =").built("");
    let (ja, en) = (site.page("ja/privacy/fragment.html"), site.page("en/privacy/fragment.html"));
    for part in [
        "lang=\"ja\" dir=\"ltr\"",
        "プライバシーポリシー",
        "施行中",
        "2026年（令和8年）4月1日",
        "第2条",
        "当社は、同意を得ないで提供しません。",
    ] {
        assert!(ja.contains(part), "{part}: {ja}");
    }
    for part in
        ["Privacy Policy", "In force", "April 1, 2026", "prevails", "日本語", "https://privacy.example.jp/ja/privacy/"]
    {
        assert!(en.contains(part), "{part}: {en}");
    }
    let coming = "\n[[version]]\neffective = 2027-04-01\nannounced = 2026-11-01\n";
    let site = Site::small().edit(NOTICE, "slug =", "fragment = true\nslug =");
    let (notice, texts) =
        (site.read(NOTICE), ["ja", "en"].map(|language| format!("content/privacy/2026-04-01/{language}.toml")));
    let site = texts.iter().fold(site.file(NOTICE, notice + coming), |site, text| {
        let words = site.read(text);
        site.file(&text.replace("2026", "2027"), words)
    });
    assert!(site.built("").page("en/privacy/fragment.html").contains("April 1, 2027"));
}

#[test]
fn names_and_addresses_of_a_fragment_hold_on_any_page() {
    let site = Site::small().edit(NOTICE, "slug =", "aliases = [\"policy\"]\nfragment = true\nslug =");
    let site = site.edit(
        "content/privacy/2026-04-01/ja.toml",
        "当社は、同意",
        "[こちら](https://www.example.jp/a/)、[前](#purpose)、[英語](/en/privacy/)。当社は、同意",
    );
    let site = site.built("");
    let html = site.page("ja/privacy/fragment.html");
    for class in values(&html, " class").into_iter().flat_map(str::split_whitespace) {
        assert!(class.starts_with("seibun-"), "{class}");
    }
    for id in values(&html, " id") {
        assert!(id.starts_with("seibun-privacy-"), "{id}");
    }
    let addresses = values(&html, " href");
    for address in &addresses {
        let is_absolute = ["https://", "#seibun-privacy-"].iter().any(|start| address.starts_with(start));
        assert!(is_absolute, "{address}");
    }
    for address in ["https://www.example.jp/a/", "#seibun-privacy-purpose", "https://privacy.example.jp/en/privacy/"] {
        assert!(addresses.contains(&address), "{address}: {html}");
    }
    // A fragment that redirects would take the including page along.
    assert_eq!(site.page("ja/policy/fragment.html"), html);
    assert!(site.page("ja/policy/index.html").contains("refresh"));
}
