//! Several notices on one page.

use super::SITE;
use crate::harness::Site;

const PAGE: &str =
    "\n[[page]]\nslug = 'policies'\ntitle = { ja = '各種方針', en = 'Policies' }\nnotices = ['privacy', 'cookies']\n";

fn site() -> Site {
    let site = Site::small();
    let toml = site.read(SITE) + PAGE;
    let notice =
        "kind = 'cookie-policy'\nslug = 'cookies'\nnumbering = 'decimal'\n[[version]]\neffective = 2026-05-01\n";
    let text = "title = 'クッキー'\n[[section]]\nid = 'purpose'\nheading = '目的'\ntext = '[](#purpose)のとおり。'\n";
    let site = site.file(SITE, toml).file("content/cookies/notice.toml", notice);
    let site = site.file("content/cookies/2026-05-01/ja.toml", text);
    site.file("content/cookies/2026-05-01/en.toml", text.replace("クッキー", "Cookies").replace("目的", "Purpose"))
}

#[test]
fn several_notices_share_a_page_each_with_its_own_title_version_and_seal() {
    let site = site();
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.built("");
    let page = site.page("ja/policies/index.html");
    assert!(page.contains("<h1>各種方針</h1>"), "{page}");
    for wanted in ["<h2 id=\"privacy\">", "<h2 id=\"cookies\">", "id=\"privacy:purpose\"", "id=\"cookies:purpose\""] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    // References stay within their notice.
    assert!(page.contains("href=\"#cookies:purpose\"") && page.contains("href=\"#privacy:third-party\""), "{page}");
    assert_eq!(page.matches("class=\"seal\"").count(), 2, "{page}");
    assert!(page.contains("/ja/cookies/v/2026-05-01/") && page.contains("noindex"), "{page}");
    assert!(site.page("en/policies/index.html").contains("the original prevails"));
    assert!(site.page("ja/index.html").contains("<a href=\"/ja/policies/\">各種方針</a>"));
    assert!(!site.page("sitemap.xml").contains("policies"));
}

#[test]
fn a_page_of_several_notices_stands_in_nobodys_place_and_names_notices() {
    let told = site().edit(SITE, "slug = 'policies'", "slug = 'privacy'").findings();
    assert!(told.contains("error[bad-page]: `privacy`"), "{told}");
    let told = site().edit(SITE, "'cookies']", "'cookie']").findings();
    assert!(told.contains("error[bad-page]: there is no notice `cookie`"), "{told}");
    let told = site().edit(SITE, "['privacy', 'cookies']", "[]").findings();
    assert!(told.contains("error[bad-page]: the page `policies` has no notice"), "{told}");
}

#[test]
fn data_name_the_pages_that_a_notice_shares() {
    let data = site().built("").page("data/cookies.json");
    assert!(data.contains("\"ja\": \"https://privacy.example.jp/ja/policies/\""), "{data}");
}
