//! Comparisons of an older version with the one in force, and translations that lag behind.

use super::two_versions;

#[test]
fn each_older_version_is_compared_with_the_one_in_force() {
    let next = "[[version]]\neffective = 2027-04-01\nannounced = 2026-12-01\n";
    let site = two_versions();
    let read = |language: &str| site.read(&format!("content/privacy/2026-04-01/{language}.toml"));
    let (ja, en) = (read("ja").replace("措置を講じます", "必要な措置を講じます"), read("en"));
    let notice = site.read(super::NOTICE) + next;
    let site = site
        .file(super::NOTICE, notice)
        .file("content/privacy/2027-04-01/ja.toml", ja)
        .file("content/privacy/2027-04-01/en.toml", en)
        .built("--as-of 2027-05-01");
    let page = site.page("ja/privacy/since/2024-04-01/index.html");
    assert!(page.contains("2024年（令和6年）4月1日施行版") && page.contains("2027年（令和9年）4月1日施行版"), "{page}");
    assert!(page.contains("個人<ins role=\"none\">") && page.contains("必要な措置を講じます"), "{page}");
    assert!(site.path("public/ja/privacy/since/2026-04-01/index.html").exists());
    assert!(!site.path("public/ja/privacy/since/2027-04-01").exists());
    for from in ["ja/privacy/v/2024-04-01/index.html", "ja/privacy/history/index.html"] {
        assert!(site.page(from).contains("href=\"/ja/privacy/since/2024-04-01/\""), "{from}");
    }
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
}

#[test]
fn a_translated_comparison_says_what_prevails_and_what_it_does_not_show() {
    let site = two_versions();
    site.run("translated privacy en");
    let ja = "content/privacy/2026-04-01/ja.toml";
    let site = site.edit(ja, "同意を得ないで提供しません", "事前の同意を得ないで提供しません").built("");
    let page = site.page("en/privacy/changes/2026-04-01/index.html");
    assert!(page.contains("the original prevails"), "{page}");
    let list = page.split("banner-lagging").nth(1).and_then(|rest| rest.split("</div>").next()).unwrap();
    assert!(list.contains("href=\"/ja/privacy/changes/2026-04-01/#third-party\""), "{list}");
    assert_eq!(list.matches("<li>").count(), 1, "{list}");
    let table = page.split("</thead>").nth(1).unwrap();
    let own = table.split("id=\"third-party\"").nth(1).unwrap();
    assert!(own.contains("class=\"section-lag\""), "{own}");
    assert!(!own.contains("(unchanged)"), "{own}");
    let original = site.page("ja/privacy/changes/2026-04-01/index.html");
    assert!(!original.contains("banner-lagging") && !original.contains("prevails"), "{original}");
}

#[test]
fn each_section_says_since_when_it_reads_so_and_how_it_read_before() {
    let site = two_versions().built("");
    let page = site.page("ja/privacy/sections/index.html");
    let own = |id: &str| {
        let from = page.find(&format!("<h2 id=\"{id}\">")).unwrap();
        page[from..].split("</section>").next().unwrap().to_owned()
    };
    assert!(own("purpose").contains("2026年（令和8年）4月1日施行版からのものです"), "{page}");
    assert!(
        own("purpose").contains("個人<del role=\"none\">") && own("purpose").contains("id=\"purpose:2026-04-01\""),
        "{page}"
    );
    assert!(own("third-party").contains("最初の版（2024年（令和6年）4月1日施行版）から変わっていません"), "{page}");
    assert!(own("security").contains("href=\"/ja/privacy/changes/2026-04-01/#security\""), "{page}");
    let notice = site.page("ja/privacy/index.html");
    assert!(notice.contains("href=\"/ja/privacy/sections/#purpose\""), "{notice}");
    assert!(!site.page("ja/privacy/v/2024-04-01/index.html").contains("/sections/"));
}

#[test]
fn the_original_may_be_english() {
    let site = two_versions().edit("content/site.toml", "original = \"ja\"", "original = \"en\"");
    site.run("translated privacy ja");
    let en = "content/privacy/2026-04-01/en.toml";
    let site = site.edit(en, "We do not provide it without consent", "We never provide it without consent").built("");
    let page = site.page("ja/privacy/changes/2026-04-01/index.html");
    assert!(page.contains("href=\"/en/privacy/changes/2026-04-01/#third-party\""), "{page}");
    assert_eq!(page.matches("class=\"section-lag\"").count(), 1, "{page}");
    assert!(!site.page("en/privacy/changes/2026-04-01/index.html").contains("banner-lagging"));
}

#[test]
fn a_comparison_of_a_translation_that_says_nothing_new_is_not_called_the_same() {
    let site = two_versions();
    let old = site.read("content/privacy/2024-04-01/en.toml");
    let site = site.file("content/privacy/2026-04-01/en.toml", old).built("");
    let page = site.page("en/privacy/changes/2026-04-01/index.html");
    assert!(!page.contains("No wording has changed"), "{page}");
    for section in ["purpose", "security"] {
        assert!(page.contains(&format!("href=\"/ja/privacy/changes/2026-04-01/#{section}\"")), "{section} {page}");
    }
}

#[test]
fn what_changed_in_a_translation_alone_is_said_to_have() {
    let site = two_versions();
    site.run("translated privacy en");
    let en = "content/privacy/2026-04-01/en.toml";
    let site = site.edit(en, "We do not provide it without consent", "We never provide it without consent").built("");
    let page = site.page("en/privacy/changes/2026-04-01/index.html");
    assert!(page.contains("These parts changed in this translation only"), "{page}");
    assert!(page.contains("href=\"/ja/privacy/changes/2026-04-01/#third-party\""), "{page}");
    assert!(!page.contains("class=\"section-lag\""), "{page}");
    let told = site.run("compare privacy 2024-04-01 2026-04-01 --text-lang en").stdout;
    assert!(told.contains("changed in this translation, and not in the original: `third-party`"), "{told}");
    // The same in the other direction.
    let told = site.run("compare privacy 2026-04-01 2024-04-01 --text-lang en --format json").stdout;
    assert!(
        told.contains("\"alone\": [\n    \"third-party\"\n  ]") || told.contains("\"alone\":[\"third-party\"]"),
        "{told}"
    );
}

#[test]
fn a_section_whose_translation_is_missing_was_not_deleted() {
    let site = two_versions();
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let (ja, en) = ("content/privacy/2026-04-01/ja.toml", "content/privacy/2026-04-01/en.toml");
    let text = site.read(en);
    let (kept, _) = text.rsplit_once("\n[[section]]\n").expect("a last section");
    let site = site.file(en, kept).built("");
    // The original reads as before: there is nothing to tell.
    let page = site.page("en/privacy/changes/2026-04-01/index.html");
    let table = page.split("</thead>").nth(1).unwrap();
    let own = table.split("id=\"third-party\"").nth(1).unwrap();
    assert!(own.contains("class=\"comparison-heading\" lang=\"ja\"") && own.contains("(unchanged)"), "{own}");
    assert!(!own.contains("(deleted)") && !own.contains("<ins") && !own.contains("<del"), "{own}");
    assert!(!page.contains("banner-lagging") && !page.contains("href=\"#third-party\""), "{page}");
    let sections = site.page("en/privacy/sections/index.html");
    let own = sections.split("<h2 id=\"third-party\" lang=\"ja\">").nth(1).expect("a heading in its language");
    let own = own.split("</section>").next().unwrap();
    assert!(own.contains("dates from: Version effective April 1, 2026"), "{own}");
    // The original has changed: that is said, with a way to its comparison.
    let site = site.edit(ja, "同意を得ないで提供しません", "事前の同意を得ないで提供しません").built("");
    let page = site.page("en/privacy/changes/2026-04-01/index.html");
    let list = page.split("banner-lagging").nth(1).and_then(|rest| rest.split("</div>").next()).unwrap();
    assert!(list.contains("/ja/privacy/changes/2026-04-01/#third-party") && list.contains("lang=\"ja\""), "{list}");
    assert!(page.contains("class=\"section-lag\"") && !page.contains("(deleted)"), "{page}");
    let feed = site.page("en/feed.xml");
    assert!(feed.contains("&lt;li lang=&quot;ja&quot;&gt;"), "{feed}");
    let told = site.run("compare privacy 2024-04-01 2026-04-01 --text-lang en").stdout;
    assert!(!told.contains("deleted"), "{told}");
    let data = site.run("compare privacy 2024-04-01 2026-04-01 --text-lang en --format json").stdout;
    assert!(data.replace(' ', "").contains("\"lang\":\"ja\""), "{data}");
}
