//! The page that shows both languages side by side.

use super::two_versions;
use crate::harness::Site;

#[test]
fn both_languages_stand_side_by_side_with_anchors_of_their_own() {
    let site = two_versions().built("");
    let page = site.page("en/privacy/bilingual/index.html");
    for part in [
        "<div lang=\"ja\" id=\"other:purpose\">",
        "<h2 id=\"purpose\">",
        "<li id=\"other:purpose.2\">",
        "<li id=\"purpose.2\">",
        "href=\"#other:third-party\"",
        "href=\"#third-party\"",
        "the original prevails",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(!site.path("public/ja/privacy/bilingual").exists());
}

#[test]
fn what_lags_behind_is_told_at_the_head_and_in_its_place() {
    let site = two_versions();
    site.run("translated privacy en");
    let page = site.edit("content/privacy/2026-04-01/ja.toml", "措置を講じます", "措置を講じています").built("");
    let page = page.page("en/privacy/bilingual/index.html");
    assert!(page.contains("class=\"lagging\"") && page.contains("href=\"/ja/privacy/#security\""), "{page}");
    assert_eq!(page.matches("class=\"section-lag\"").count(), 1, "{page}");
}

#[test]
fn what_is_said_of_links_has_its_language_where_two_stand_side_by_side() {
    let site = two_versions();
    let (ja, en) = ("content/privacy/2026-04-01/ja.toml", "content/privacy/2026-04-01/en.toml");
    let preamble = "preamble = '[PPC](https://www.ppc.go.jp/)'\n\n[[section]]";
    let site = site.edit(ja, "[[section]]", preamble).edit(en, "[[section]]", preamble).built("");
    let page = site.page("en/privacy/bilingual/index.html");
    assert_eq!(page.matches("<span class=\"visually-hidden\" lang=\"en\">").count(), 2, "{page}");
}

#[test]
fn each_reader_has_the_other_text_beside_their_own_where_no_language_prevails() {
    let site = two_versions().edit("content/site.toml", "original = \"ja\"", "original = \"none\"").built("");
    for (own, other) in [("en", "ja"), ("ja", "en")] {
        let page = site.page(&format!("{own}/privacy/bilingual/{other}/index.html"));
        for part in [
            format!("<div lang=\"{other}\" id=\"other:purpose\">"),
            "<h2 data-said=\"own\" id=\"purpose\">".replace(" data-said=\"own\"", ""),
            format!("<a href=\"/{other}/privacy/bilingual/{own}/\" lang=\"{other}\""),
        ] {
            assert!(page.contains(&part), "{part} is not in {page}");
        }
        assert!(!page.contains("class=\"prevails\"") && page.contains("class=\"original-notice\""), "{page}");
        let notice = site.page(&format!("{own}/privacy/index.html"));
        assert!(notice.contains(&format!("href=\"/{own}/privacy/bilingual/{other}/\"")), "{notice}");
        assert!(!site.path(&format!("public/{own}/privacy/bilingual/index.html")).exists());
    }
}

#[test]
fn an_announced_version_is_read_beside_its_original() {
    let site = Site::sample().built("");
    let page = site.page("en/privacy/v/2027-04-01/bilingual/index.html");
    assert!(page.contains("id=\"other:purposes\"") && page.contains("href=\"/en/privacy/v/2027-04-01/\""), "{page}");
    let announced = site.page("en/privacy/v/2027-04-01/index.html");
    assert!(announced.contains("href=\"/en/privacy/v/2027-04-01/bilingual/\""), "{announced}");
    assert!(!site.path("public/en/privacy/v/2024-04-01/bilingual").exists(), "of a superseded one nobody asks");
}

#[test]
fn what_is_reviewed_is_read_in_any_two_languages() {
    let site = Site::of("tests/sites/languages");
    let drafts = site.copied().built("--drafts");
    let page = drafts.page("de/privacy/bilingual/ar/index.html");
    for part in [
        "<div lang=\"ar\" id=\"other:purpose\" dir=\"rtl\">",
        "class=\"prevails\"",
        "href=\"/de/privacy/bilingual/ko/\"",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(!page.contains("Original (Arabisch)") && page.contains("href=\"/de/privacy/bilingual/\""), "{page}");
    let published = site.built("");
    assert!(published.path("public/de/privacy/bilingual/index.html").exists());
    assert!(!published.path("public/de/privacy/bilingual/ar").exists(), "none of the two counts");
}

#[test]
fn a_draft_is_reviewed_side_by_side_and_only_where_drafts_are_shown() {
    let site = Site::sample();
    assert_eq!(site.run("revise privacy 2028-04-01").status, Some(0));
    let draft = "en/privacy/v/2028-04-01/bilingual/index.html";
    let drafts = site.copied().built("--drafts");
    let page = drafts.page(draft);
    assert!(page.contains("This version is a draft."), "{page}");
    assert!(page.contains("href=\"/en/privacy/v/2028-04-01/\""), "it leads back to the draft");
    assert!(drafts.page("en/privacy/bilingual/index.html").contains("2026-04-01"));
    assert!(!site.built("").path(&format!("public/{draft}")).exists());
}
