//! Findings about a version next to the one before it.

use crate::harness::Site;

const JA: &str = "content/privacy/2026-12-01/ja.toml";

/// A site whose second version is made from the first one, with a fee in both.
fn revised() -> Site {
    let fee = "[fact.fee]\namount = 1000\ncurrency = \"JPY\"\n";
    let site = Site::small()
        .file("content/privacy/2026-04-01/records.toml", fee)
        .edit(
            "content/privacy/2026-04-01/ja.toml",
            "当社は、同意を得ないで",
            "手数料は{fact.fee}です。当社は、同意を得ないで",
        )
        .edit("content/privacy/2026-04-01/en.toml", "We do not provide", "The fee is {fact.fee}. We do not provide");
    assert_eq!(site.run("translated privacy en").status, Some(0));
    assert_eq!(site.run("revise privacy 2026-12-01").status, Some(0));
    site
}

fn told(site: &Site, rule: &str) -> usize {
    site.findings().matches(&format!("[{rule}]")).count()
}

#[test]
fn a_translation_that_nobody_touched_is_told_when_it_is_recorded_as_current() {
    let site = revised().edit(JA, "個人情報を利用します", "個人情報を利用し、三年間保存します");
    assert_eq!((told(&site, "translation-stale"), told(&site, "translation-untouched")), (1, 0), "{}", site.findings());
    assert_eq!(site.run("translated privacy en").status, Some(0));
    assert_eq!((told(&site, "translation-stale"), told(&site, "translation-untouched")), (0, 1), "{}", site.findings());
    let site =
        site.edit("content/privacy/2026-12-01/en.toml", "We use personal", "We use and keep for three years personal");
    assert_eq!(told(&site, "translation-untouched"), 0, "{}", site.findings());
}

#[test]
fn a_value_that_changed_makes_the_words_around_it_worth_a_look() {
    let site = revised();
    assert_eq!(told(&site, "value-changed"), 0, "{}", site.findings());
    let site = site.file("content/privacy/2026-12-01/records.toml", "[fact.fee]\namount = 0\ncurrency = \"JPY\"\n");
    assert_eq!(told(&site, "value-changed"), 1, "{}", site.findings());
}
