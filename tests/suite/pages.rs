//! The pages: a company's own look, second themes, retired addresses, compressed forms, data for machines.

use std::fs;
use std::path::Path;

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const TEXT_JA: &str = "content/privacy/2026-04-01/ja.toml";
const LOGO: &str =
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><path d="M0 0h120v30H0z" fill="#7a1f3d"/></svg>"##;

/// The small site with `options` at the end of `site.toml`.
fn with_options(options: &str) -> Site {
    let site = Site::small();
    let text = site.read(SITE);
    site.file(SITE, format!("{text}\n{options}"))
}

/// The name of the asset whose name begins and ends so.
fn asset(site: &Site, start: &str, end: &str) -> String {
    let files = site.files("public/assets");
    files.into_iter().find(|file| file.starts_with(start) && file.ends_with(end)).expect("an asset")
}

#[test]
fn options_become_a_style_sheet_that_every_page_loads() {
    let site = with_options("[theme.options]\naccent = \"#7a1f3d\"\nwidth = \"narrow\"").built("");
    let sheet = asset(&site, "options.", ".css");
    assert_data_eq!(
        site.page(&format!("assets/{sheet}")),
        str![[r#"
@media screen and (not (prefers-contrast: more)) { :root:root { --accent: light-dark(#7a1f3d, #c9a4b0); } }
:root:root { --measure: 32rem; }
:root:root:lang(ja) { --measure: 34rem; }

"#]]
    );
    for page in ["index.html", "404.html", "ja/index.html", "en/privacy/index.html", "ja/privacy/history/index.html"] {
        let html = site.page(page);
        let (theme, own) = (html.find("/assets/style.").unwrap(), html.find(&format!("/assets/{sheet}")).unwrap());
        assert!(theme < own, "{page}");
    }
}

#[test]
fn a_site_without_options_has_no_further_style_sheet() {
    let site = Site::small().built("");
    assert!(!site.files("public/assets").iter().any(|file| file.starts_with("options")));
    assert_eq!(site.page("ja/index.html").matches("rel=\"stylesheet\"").count(), 1);
}

#[test]
fn a_logo_stands_in_the_place_of_the_name_and_keeps_it_as_words() {
    let site = with_options("[theme.options]\nlogo = { light = \"logo.svg\", dark = \"logo-dark.svg\" }")
        .file("themes/default/assets/logo.svg", LOGO)
        .file("themes/default/assets/logo-dark.svg", LOGO)
        .built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains(r#"alt="Mihon Inc." height="32" width="128""#), "{page}");
    assert!(page.contains("srcset=\"/assets/logo-dark."), "{page}");
    assert_eq!(site.page(&format!("assets/{}", asset(&site, "logo.", ".svg"))), LOGO);
}

#[test]
fn links_of_the_company_stand_in_header_and_footer_in_the_language_of_the_page() {
    let links = "[[theme.options.header]]\nlabel = { ja = \"会社概要\", en = \"About us\" }\nurl = { ja = \"https://www.example.jp/\", en = \"https://www.example.jp/en/\" }\n\
                 [[theme.options.footer]]\nlabel = { ja = \"利用規約\", en = \"Terms\" }\nurl = \"https://www.example.jp/terms/\"";
    let site = with_options(links).built("");
    let (ja, en) = (site.page("ja/privacy/index.html"), site.page("en/privacy/index.html"));
    assert!(ja.contains("会社概要") && ja.contains("href=\"https://www.example.jp/\"") && ja.contains("利用規約"));
    assert!(en.contains("About us") && en.contains("href=\"https://www.example.jp/en/\"") && en.contains("Terms"));
}

#[test]
fn an_option_that_cannot_be_is_told_with_a_way_out() {
    let site = with_options(
        "[theme.options]\naccent = \"#ff9900\"\nlogo = \"mark.png\"\n[theme.options.properties]\n\"--mesure\" = \"40rem\"\n\"--ink\" = \"url(https://a.example/)\"",
    );
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/site.toml:14:10: error[accent-unreadable]: links in `#ff9900` cannot be read on `#fdf3cf` in light mode: the contrast is 1.9 to 1, and WCAG requires at least 4.5
content/site.toml:15:8: error[bad-logo]: the logo `themes/default/assets/mark.png` is not an SVG
content/site.toml:17:1: warning[unknown-property]: no style sheet of the theme uses `--mesure`
content/site.toml:18:11: error[bad-property]: `url(https://a.example/)` is not a plain value of CSS
status 1

"#]]
    );
    let ended = site.run("check");
    for words in [
        "`#ff9900` cannot be read on `#fdf3cf` in light mode",
        "nearest color",
        "is not an SVG",
        "did you mean `--measure`?",
    ] {
        assert!(ended.stdout.contains(words), "{words}: {}", ended.stdout);
    }
}

#[test]
fn a_drawing_with_a_script_is_refused() {
    let svgs = [
        r#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#,
        r#"<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"#,
        r#"<svg xmlns="http://www.w3.org/2000/svg"><image href="https://a.example/x.png"/></svg>"#,
        r#"<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></x:svg>"#,
        r#"<!DOCTYPE svg [<!ENTITY e "x">]><svg xmlns="http://www.w3.org/2000/svg">&e;</svg>"#,
    ];
    for svg in svgs {
        let site = Site::small().file("themes/default/assets/logo.svg", svg);
        let findings = site.findings();
        assert!(
            findings.contains("themes/default/assets/logo.svg") && findings.contains("svg-unsafe"),
            "{svg}: {findings}"
        );
    }
}

#[test]
fn assets_are_what_their_content_is() {
    let html = "<!DOCTYPE html><html><script>alert(1)</script></html>";
    let script = r#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    for (name, content, rule) in [
        ("x.html", html, "bad-asset"),
        ("x.htm", html, "bad-asset"),
        ("x.xhtml", html, "bad-asset"),
        ("x.xml", script, "bad-asset"),
        ("x.js", "alert(1)", "bad-asset"),
        ("x", html, "bad-asset"),
        ("x.txt", html, "bad-asset"),
        ("x.png", html, "bad-asset"),
        ("x.SVG", script, "svg-unsafe"),
        ("x.CSS", "@import 'https://a.example/x.css';", "css-foreign"),
    ] {
        let findings = Site::small().file(&format!("themes/default/assets/{name}"), content).findings();
        assert!(findings.contains(&format!("themes/default/assets/{name}")), "{name}: {findings}");
        assert!(findings.contains(rule), "{name}: {findings}");
    }
    let site = Site::small()
        .file("themes/default/assets/OFL.txt", "Copyright (c) the authors")
        .file("themes/default/assets/x.PNG", b"\x89PNG\r\n\x1a\n")
        .file("themes/default/assets/x.woff2", b"wOF2....");
    assert_eq!(site.findings(), "status 0\n");
}

#[test]
fn the_icon_is_the_first_letter_of_the_company_unless_the_site_has_one() {
    let site = Site::small().built("");
    assert!(site.page(&format!("assets/{}", asset(&site, "icon.", ".svg"))).contains(">見</text>"));
    let site = Site::small().file("themes/default/assets/icon.svg", LOGO).built("");
    assert_eq!(site.page(&format!("assets/{}", asset(&site, "icon.", ".svg"))), LOGO);
}

#[test]
fn a_second_theme_adds_to_the_default_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/letterhead");
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let site = Site::sample()
        .edit(SITE, "theme     = \"default\"", "theme     = \"letterhead\"")
        .file("themes/letterhead/base.html", read("base.html"))
        .file("themes/letterhead/assets/letterhead.css", read("assets/letterhead.css"))
        .built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("/assets/style.") && page.contains("/assets/letterhead."), "{page}");
    assert!(page.contains("class=\"facts\""), "the rest is the default theme's");
}

#[test]
fn a_retired_slug_leads_to_the_new_one_without_a_script() {
    let site = Site::small().edit(NOTICE, "numbering", "aliases = [\"privacy-policy\"]\nnumbering").built("");
    let page = site.page("ja/privacy-policy/index.html");
    assert!(page.contains(r#"<meta http-equiv="refresh" content="0; url=/ja/privacy/">"#), "{page}");
    assert!(page.contains(r#"<link rel="canonical" href="https://privacy.example.jp/ja/privacy/">"#), "{page}");
    assert!(page.contains(r#"<p><a href="/ja/privacy/">プライバシーポリシー</a></p>"#), "{page}");
    for folder in ["history", "v/2026-04-01", "bilingual"] {
        let page = site.page(&format!("en/privacy-policy/{folder}/index.html"));
        assert!(page.contains(&format!("url=/en/privacy/{folder}/")), "{page}");
    }
    // A file cannot redirect, so the retired address serves the file itself.
    let own = |path: &str| site.page(&path.replace("{slug}", "privacy"));
    for path in ["en/{slug}/v/2026-04-01/text.txt", "data/{slug}.json", "data/{slug}/2026-04-01.json"] {
        assert_eq!(site.page(&path.replace("{slug}", "privacy-policy")), own(path), "{path}");
    }
    assert!(!site.page("sitemap.xml").contains("privacy-policy"));
    assert_data_eq!(
        site.page("_redirects"),
        str![[r#"
/data/privacy-policy.json /data/privacy.json 301
/data/privacy-policy/* /data/privacy/:splat 301
/ja/privacy-policy/* /ja/privacy/:splat 301
/en/privacy-policy/* /en/privacy/:splat 301

"#]]
    );
}

#[test]
fn comparisons_and_histories_stand_at_a_retired_slug_too() {
    let site =
        Site::sample().edit(NOTICE, "slug      = \"privacy\"", "aliases = [\"old\"]\nslug = \"privacy\"").built("");
    for page in ["changes/2026-04-01", "since/2024-04-01", "sections", "history", "bilingual", "v/2027-04-01"] {
        let moved = site.page(&format!("en/old/{page}/index.html"));
        assert!(moved.contains(&format!("url=/en/privacy/{page}/")), "{moved}");
    }
}

#[test]
fn a_retired_slug_cannot_be_that_of_another_notice() {
    let site = Site::small().edit(NOTICE, "numbering", "aliases = [\"privacy\"]\nnumbering");
    assert!(site.findings().contains("duplicate-slug"));
}

#[test]
fn no_page_but_a_moved_one_may_lead_on() {
    let template = "{% extends \"@default/404.html\" %}{% block head %}<meta http-equiv=\"refresh\" content=\"0; url=/ja/\">{% endblock %}";
    let site = Site::small().file("themes/default/404.html", template);
    assert!(site.findings().contains("forbidden-content"));
    let template = "{% extends \"base.html\" %}{% block head %}<meta http-equiv=\"refresh\" content=\"0; url=https://a.example/\">{% endblock %}";
    let site = Site::small().edit(NOTICE, "numbering", "aliases = [\"old\"]\nnumbering");
    assert!(site.file("themes/default/moved.html", template).findings().contains("forbidden-content"));
}

#[test]
fn a_retired_id_of_a_section_is_an_anchor_in_every_language() {
    let site = Site::small().edit(TEXT_JA, "id = \"purpose\"", "id = \"purpose\"\naliases = [\"use\"]").built("");
    for page in ["ja/privacy/index.html", "en/privacy/index.html", "en/privacy/v/2026-04-01/index.html"] {
        assert!(site.page(page).contains("<span id=\"use\"></span>"), "{page}");
    }
    let site = site.edit(TEXT_JA, "aliases = [\"use\"]", "aliases = [\"third-party\"]");
    assert!(site.findings().contains("duplicate-id"));
}

#[test]
fn compressed_forms_stand_beside_the_text_and_repeat() {
    let site = Site::small();
    let out = |name: &str| format!("--precompress --out {}", site.path(name).display());
    let (one, two) = (out("one"), out("two"));
    let site = site.built(&one).built(&two).built("");
    let files = site.files("public");
    assert!(!files.iter().any(|file| file.ends_with(".br") || file.ends_with(".gz")));
    for file in site.files("one") {
        let (one, two) = (fs::read(site.path(&format!("one/{file}"))), fs::read(site.path(&format!("two/{file}"))));
        assert_eq!(one.unwrap(), two.unwrap(), "{file}");
    }
    let forms = site.files("one");
    for file in ["ja/privacy/index.html", "en/index.html", "sitemap.xml"] {
        for extension in ["gz", "br"] {
            assert!(forms.contains(&format!("{file}.{extension}")), "{file}.{extension}");
        }
    }
    assert!(!forms.contains(&"_headers.br".to_owned()));
}

#[test]
fn a_notice_tells_machines_what_it_translates() {
    let site = Site::small().built("");
    let data = |page: &str| {
        let html = site.page(page);
        let (_, rest) = html.split_once("<script type=\"application/ld+json\">").expect("data");
        serde_json::from_str::<serde_json::Value>(rest.split_once("</script>").unwrap().0).unwrap()
    };
    let page = data("en/privacy/index.html");
    assert_eq!(page["@type"], "WebPage");
    assert_eq!(page["isPartOf"]["url"], "https://privacy.example.jp/");
    // One site in two languages has one name, and another beside it.
    assert_eq!(page["isPartOf"], data("ja/privacy/index.html")["isPartOf"]);
    assert_eq!(
        (&page["isPartOf"]["name"], &page["isPartOf"]["alternateName"][0]),
        (&"見本株式会社".into(), &"Mihon Inc.".into())
    );
    let steps = page["breadcrumb"]["itemListElement"].as_array().unwrap();
    assert_eq!(steps[0]["item"], "https://privacy.example.jp/en/");
    assert_eq!(steps.last().unwrap()["name"], page["name"]);
    assert_eq!(page["dateModified"], page["mainEntity"]["dateModified"]);
    // One page at two addresses has one name.
    let other = data("en/privacy/v/2026-04-01/index.html");
    assert_eq!((&other["@id"], &other["name"]), (&page["@id"], &page["name"]));
    let document = &page["mainEntity"];
    assert_eq!(document["@type"], "DigitalDocument");
    assert_eq!(document["inLanguage"], "en");
    assert_eq!(document["version"], "2026-04-01");
    assert_eq!(document["translationOfWork"]["@id"], data("ja/privacy/index.html")["mainEntity"]["@id"]);
    assert!(data("ja/privacy/index.html")["mainEntity"].get("translationOfWork").is_none());
}

#[test]
fn what_a_title_holds_cannot_end_the_data() {
    let site = Site::small().edit(TEXT_JA, "プライバシーポリシー", "甲&lt;/script>乙").built("");
    let page = site.page("ja/privacy/index.html");
    assert_eq!(page.matches("</script>").count(), 1, "{page}");
}
