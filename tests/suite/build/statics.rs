//! Static files of a site, and other sites that show its pages in frames.

use std::fs;

use crate::harness::Site;

const SITE: &str = "content/site.toml";

#[test]
fn files_of_ones_own_are_published_as_they_are() {
    let pdf = [b"%PDF-1.7\n".as_slice(), &[0xff, 0xfe]].concat();
    let csv = "\u{feff}名前,値\r\n";
    let site = Site::small()
        .file("content/static/.well-known/security.txt", "Contact: mailto:security@example.jp\n")
        .file("content/static/CNAME", "privacy.example.jp\n")
        .file("content/static/.htaccess", "Options -Indexes\n")
        .file("content/static/ja/old.pdf", &pdf)
        .file("content/static/data.csv", csv)
        .file("content/static/old/index.html", "<!doctype html><title>x</title><p>x")
        .file("content/static/.DS_Store", "x");
    let site = site.edit(
        "content/privacy/2026-04-01/ja.toml",
        "当社は、同意",
        "[旧版](/ja/old.pdf)、[旧](/old/)。当社は、同意",
    );
    let site = site.built("");
    assert_eq!(fs::read(site.path("public/ja/old.pdf")).unwrap(), pdf);
    assert_eq!(site.page("data.csv"), csv);
    assert_eq!(site.page("CNAME"), "privacy.example.jp\n");
    assert_eq!(site.page("old/index.html"), "<!doctype html><title>x</title><p>x");
    assert!(site.page(".well-known/security.txt").starts_with("Contact:"));
    assert_eq!(site.page(".htaccess"), "Options -Indexes\n");
    assert!(!site.path("public/.DS_Store").exists());
    assert!(!site.page("sitemap.xml").contains("old"));
}

#[test]
fn a_hidden_file_that_is_not_published_is_told() {
    let left = ["static/.DS_Store", "static/._a.pdf", "static/a/.git/config", ".hidden"];
    let site = left.iter().fold(Site::small(), |site, path| site.file(&format!("content/{path}"), "x"));
    assert!(!site.findings().contains("hidden"), "{}", site.findings());
    let site = site.file("content/static/.notes.html", "<script>").file("content/static/a/.old/x.pdf", "x");
    let findings = site.findings();
    for path in ["content/static/.notes.html", "content/static/a/.old"] {
        let told = format!("{path}: warning[hidden-file]: `{path}` is hidden, and is not published");
        assert!(findings.contains(&told), "{findings}");
    }
    assert_eq!(findings.matches("hidden-file").count(), 2, "{findings}");
    let site = site.built("");
    assert!(!site.path("public/.notes.html").exists() && !site.path("public/a").exists());
}

#[test]
fn a_name_that_the_site_itself_writes_is_an_error() {
    for taken in [
        "index.html",
        "ja/privacy/index.html",
        "sitemap.xml",
        "robots.txt.gz",
        "ja",
        "_headers/x",
        "_headers",
        "Seals.txt",
    ] {
        let site = Site::small().file(&format!("content/static/{taken}"), "x");
        let findings = site.findings();
        assert!(findings.contains("[static-taken]"), "{taken}: {findings}");
    }
    let site = Site::small().file("content/static/notice.toml", "kind = \"notice\"");
    assert!(site.findings().contains("[reserved-name]"), "{}", site.findings());
}

#[test]
fn pages_of_ones_own_are_held_to_the_same_rules_unless_that_is_not_wanted() {
    let page = "<!doctype html><title>x</title><script src=\"https://elsewhere.example/x.js\"></script>";
    let site = Site::small().file("content/static/old/page.html", page);
    let findings = site.findings();
    assert!(
        findings.contains("content/static/old/page.html") && findings.contains("[forbidden-content]"),
        "{findings}"
    );
    let shift_jis = [b"<!doctype html><title>x</title><p>".as_slice(), &[0x83, 0x65]].concat();
    let unread = Site::small().file("content/static/old.HTM", shift_jis).findings();
    assert!(unread.contains("old.HTM` is not saved as UTF-8"), "{unread}");
    let text = site.read(SITE);
    let site = site.file(SITE, format!("{text}\n[static_files]\nunchecked = [\"old/page.html\"]\n")).built("");
    assert_eq!(site.page("old/page.html"), page);
}

#[test]
fn pages_are_shown_within_other_sites_only_where_that_is_said() {
    let site = Site::small().built("");
    assert!(site.page("_headers").contains("frame-ancestors 'none'"));
    let set = |list: &str| {
        let site = Site::small();
        site.edit(SITE, "time_zone =", &format!("frame_ancestors = {list}\ntime_zone ="))
    };
    let headers = set("[\"https://www.example.jp\", \"https://*.example.com\"]").built("").page("_headers");
    assert!(headers.contains("; frame-ancestors https://www.example.jp https://*.example.com\n"), "{headers}");
    for bad in ["www.example.jp", "https://www.example.jp/", "https://a; script-src *", "*", "https://", "https://*"] {
        assert!(set(&format!("[\"{bad}\"]")).findings().contains("[bad-frame-ancestor]"), "{bad}");
    }
}

/// What is published as it is has any name, also those that mean something elsewhere.
#[test]
fn a_file_in_a_folder_named_seal_is_published() {
    let site = Site::small().file("content/static/x/seal/readme.txt", "as it is");
    assert_eq!(site.run("build").status, Some(0));
    assert_eq!(site.read("public/x/seal/readme.txt"), "as it is");
}
