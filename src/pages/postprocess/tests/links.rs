use super::*;

#[track_caller]
fn target(href: &str) -> String {
    let links = links(&format!("<a href=\"{href}\">x</a>"));
    assert_eq!(links.len(), 1, "{href}");
    links.into_iter().next().unwrap()
}

#[test]
fn relative_links_start_at_the_page() {
    for (href, expected) in [
        ("", "/legal/ja/privacy/"),
        ("?q=1", "/legal/ja/privacy/"),
        ("#id", "/legal/ja/privacy/#id"),
        ("#", "/legal/ja/privacy/"),
        ("#TOP", "/legal/ja/privacy/"),
        ("./", "/legal/ja/privacy/"),
        (".", "/legal/ja/privacy/"),
        ("..", "/legal/ja/"),
        ("../cookies/", "/legal/ja/cookies/"),
        ("../cookies/?x#purposes", "/legal/ja/cookies/#purposes"),
        ("v/2026-04-01/text.txt", "/legal/ja/privacy/v/2026-04-01/text.txt"),
        ("../../../../../x", "/x"),
        ("/", "/"),
        ("/ja/", "/ja/"),
        ("/legal/./ja//x/../y", "/legal/ja//y"),
    ] {
        assert_eq!(target(href), expected, "{href}");
    }
}

#[test]
fn links_resolve_at_the_root_of_an_origin_too() {
    let settings = Settings { base: "/", path: "/404.html", ..settings() };
    let processed =
        page("<a href='ja/'>x</a><a href='#a'>x</a><a href='https://www.example.jp'>x</a>", &settings).unwrap();
    let paths: Vec<_> = processed.links.iter().map(|link| link.path.as_str()).collect();
    assert_eq!(paths, ["/ja/", "/404.html", "/"]);
}

#[test]
fn entities_and_percent_signs_are_decoded() {
    assert_eq!(target("../x/?a=1&amp;b=2#c&#38;d&#x26;e"), "/legal/ja/x/#c&d&e");
    assert_eq!(target("#%E7%AC%AC1%E6%9D%A1"), "/legal/ja/privacy/#第1条");
    assert_eq!(target("#第1条"), "/legal/ja/privacy/#第1条");
    assert_eq!(target("/legal/%6Aa/a%20b/%2E%2e/c"), "/legal/ja/c");
    assert_eq!(target("#50%&%zz%4"), "/legal/ja/privacy/#50%&%zz%4");
    assert_eq!(target("#%FF"), "/legal/ja/privacy/#\u{fffd}");
    assert_eq!(target("?a=1&copy=2&lt;#x&unknown;"), "/legal/ja/privacy/#x&unknown;");
    assert_eq!(target("#a&lt=b&lt"), "/legal/ja/privacy/#a&lt=b<");
    assert_eq!(target("#a&quot;b&apos;c&#39;d&nbsp"), "/legal/ja/privacy/#a\"b'c'd\u{a0}");
    assert_eq!(target("#&#0;&#xD800;&#99999999999;&#;&"), "/legal/ja/privacy/#\u{fffd}\u{fffd}\u{fffd}&#;&");
}

#[test]
fn white_space_around_and_line_breaks_inside_are_dropped() {
    assert_eq!(target(" \n ../cook\n\ties/ \t"), "/legal/ja/cookies/");
    assert_eq!(target("..\\cookies\\"), "/legal/ja/cookies/");
}

#[test]
fn our_own_origin_is_internal_however_it_is_written() {
    for href in [
        "https://www.example.jp/legal/ja/",
        "HTTPS://WWW.Example.JP:443/legal/ja/?q",
        "https:\\\\www.example.jp\\legal\\ja\\",
        "//www.example.jp/legal/ja/",
        "https://www.example.jp/legal/en/../ja/",
    ] {
        assert_eq!(target(href), "/legal/ja/", "{href}");
    }
    assert_eq!(target("https://www.example.jp/legal"), "/legal");
    assert_eq!(target("https://www.example.jp/legal/?q#第1条"), "/legal/#第1条");
}

#[test]
fn the_usual_port_is_no_part_of_an_origin() {
    for (origin, href, ours) in [
        ("http://localhost", "http://localhost:80/x", true),
        ("http://localhost:80", "http://localhost/x", true),
        ("http://localhost:8000", "//localhost:8000/x", true),
        ("http://localhost", "http://localhost:443/x", false),
    ] {
        let settings = Settings { origin, base: "/", ..settings() };
        let processed = page(&format!("<a href={href}>x</a>"), &settings).unwrap();
        assert_eq!(processed.links.iter().any(|link| link.path == "/x"), ours, "{href}");
    }
}

#[test]
fn other_sites_on_our_origin_are_neither_external_nor_checked() {
    let source = r#"<a href="https://www.example.jp/contact/">x</a><a href="https://www.example.jp?x">y</a>"#;
    assert_eq!(html(source), source);
    assert_eq!(links(source), Vec::<String>::new());
    assert_eq!(target("/contact/"), "/contact/", "meant for this site: the caller finds that it is not there");
}

#[test]
fn look_alikes_of_our_origin_are_external() {
    for href in [
        "http://www.example.jp/legal/",
        "https://www.example.jp:8443/legal/",
        "https://www.example.jp.evil.example/legal/",
        "https://www.example.jp@evil.example/legal/",
        "https://evil.example/https://www.example.jp/legal/",
        "https://example.jp/legal/",
        "//evil.example/legal/",
        "/\\evil.example/legal/",
        "\\\\evil.example",
        "/&Tab;/evil.example",
        "/&bsol;evil.example",
        "/\t/evil.example",
        "https:evil.example",
        "https:/evil.example/",
        "ht\ntps://evil.example",
    ] {
        let source = format!("<a href=\"{href}\">x</a>");
        assert!(links(&source).is_empty(), "{href}");
        assert!(html(&source).contains("noopener"), "{href}");
    }
}

#[test]
fn what_a_page_mentions_and_loads_is_collected_too() {
    let source = r#"<link rel="canonical" href="https://www.example.jp/legal/ja/privacy/">
        <link rel="alternate" hreflang="en" href="https://www.example.jp/legal/en/privacy/">
        <link rel="icon" href="/legal/assets/icon.svg"><LINK REL=StyleSheet HREF=/legal/assets/style.css>
        <link rel="alternate" type="application/atom+xml" href="../feed.xml"><link rel="me" href="https://elsewhere.example/">
        <img src="a.png" srcset="b.png 1x, c.png 2x"><area href="../d/"><video poster=e.png></video>
        <svg><use href="/legal/assets/f.svg#g"/><use xlink:href=#content /></svg>"#;
    assert_eq!(
        links(source),
        [
            "/legal/ja/privacy/",
            "/legal/en/privacy/",
            "/legal/assets/icon.svg",
            "/legal/assets/style.css",
            "/legal/ja/feed.xml",
            "/legal/ja/privacy/a.png",
            "/legal/ja/privacy/b.png",
            "/legal/ja/privacy/c.png",
            "/legal/ja/d/",
            "/legal/ja/privacy/e.png",
            "/legal/assets/f.svg#g",
            "/legal/ja/privacy/#content",
        ]
    );
}

#[test]
fn a_file_of_our_origin_outside_the_site_is_listed() {
    assert_eq!(links("<img src=https://www.example.jp/logo.png>"), ["/logo.png"]);
}

#[test]
fn sets_of_images_are_read_like_browsers_do() {
    for (set, expected) in [
        ("a.png", vec!["a.png"]),
        (" , a.png , b.png 2x,c.png", vec!["a.png", "b.png", "c.png"]),
        ("a.png,b.png 2x", vec!["a.png,b.png"]),
        ("a.png, b.png", vec!["a.png", "b.png"]),
        ("a,b.png 100w,\n c.png 200w ,", vec!["a,b.png", "c.png"]),
        ("", vec![]),
        (" ,, ", vec![]),
    ] {
        assert_eq!(address::candidates(set), expected, "{set}");
    }
}
