//! Corrections of a sealed text: recorded with a day and a reason.

use snapbox::{assert_data_eq, str};

use super::{COPY, JA, NOTICE, SEAL, TEXT, check, sealed};
use crate::harness::Site;

#[test]
fn a_correction_has_a_date_and_a_reason_in_every_language() {
    let site = sealed();
    let corrected = |words: &str| site.run(&format!("seal privacy 2026-04-01 --erratum {words} --as-of 2026-06-01"));
    let both = "--reason ja=誤記の訂正 --reason en=Typo";
    let nothing = "nothing was recorded: no sealed text has changed. First change the text, then run this again\n";
    assert_eq!(corrected(both).stderr, nothing);
    let (old, seal) = (site.read(COPY), site.read(SEAL));
    let text = site.read(JA).replace("提供しません", "第三者に提供しません");
    std::fs::write(site.path(JA), text).unwrap();
    let refused = corrected("--reason ja=誤記の訂正");
    assert_data_eq!(
        refused.stderr,
        str![[r#"
no correction was recorded: it needs a reason in every language of the site; add `--reason` for en

"#]]
    );
    assert_eq!((refused.status, site.read(SEAL)), (Some(1), seal));
    let lost = site.copied().remove(COPY);
    let told = lost.run("seal privacy 2026-04-01 --erratum --reason ja=a --reason en=b").stderr;
    assert!(told.contains("the text that it replaces is not kept") && told.contains(COPY), "{told}");
    assert_eq!(corrected(both).stderr, "correction recorded for `privacy`, version `2026-04-01`: ja\n");
    assert_eq!(check(&site), "");
    let kept: Vec<String> = site.files("content/privacy/2026-04-01/seal");
    let kept: Vec<&String> = kept.iter().filter(|name| name.starts_with("ja.") && *name != "ja.txt").collect();
    assert_eq!(site.read(&format!("content/privacy/2026-04-01/seal/{}", kept[0])), old);
    let site = site.built("");
    for (page, words) in [
        ("ja/privacy/index.html", "誤記の訂正"),
        ("en/privacy/index.html", "Typo"),
        ("ja/feed.xml", "訂正"),
        ("data/privacy.json", "誤記の訂正"),
    ] {
        assert!(site.page(page).contains(words), "{page}");
    }
    // The recorded day is the real one, not `--as-of`; builds for earlier days show the corrected text too.
    assert!(!site.page("en/privacy/history/index.html").contains("June 1, 2026"));
    let earlier = site.built("--as-of 2026-05-01");
    assert!(earlier.page("ja/privacy/index.html").contains("誤記の訂正"));
}

#[test]
fn a_correction_needs_one_version() {
    let site = sealed().edit(JA, "提供しません", "提供いたしません").edit(
        NOTICE,
        "effective = 2026-04-01",
        "effective = 2026-04-01\n\n[[version]]\neffective = 2026-10-01",
    );
    let site = site.file("content/privacy/2026-10-01/ja.toml", TEXT);
    let ended = site.run("seal privacy 2026-10-01 --erratum --reason ja=a --reason en=a");
    assert!(ended.stderr.contains("no sealed text has changed"), "{}", ended.stderr);
    assert_eq!(site.run("seal privacy 2026-10-01").status, Some(0));
    let site = site.edit("content/privacy/2026-10-01/ja.toml", "提供しません", "提供いたしません");
    let ended = site.run("seal privacy --erratum --reason ja=a --reason en=a");
    assert!(ended.stderr.contains("several versions have changed (2026-04-01, 2026-10-01)"), "{}", ended.stderr);
}

#[test]
fn a_correction_says_which_later_versions_have_the_same_words() {
    let later = "content/privacy/2026-10-01/ja.toml";
    let site = sealed().edit(
        NOTICE,
        "effective = 2026-04-01",
        "effective = 2026-04-01\n\n[[version]]\neffective = 2026-10-01",
    );
    let site = site.file(later, TEXT.replace("利用目的", "目的"));
    assert_eq!(site.run("seal privacy 2026-10-01").status, Some(0));
    let site = site.edit(JA, "提供しません", "第三者に提供しません");
    let corrected = site.run("seal privacy 2026-04-01 --erratum --reason ja=誤記 --reason en=Typo");
    let told =
        "the sealed version `2026-10-01` of `privacy` has the same words in `ja`: “は、同意を得ないで提供しません。”";
    assert!(corrected.status == Some(0) && corrected.stderr.contains(told), "{}", corrected.stderr);
    let site = site.edit(later, "提供しません", "第三者に提供しません");
    let corrected = site.run("seal privacy 2026-10-01 --erratum --reason ja=誤記 --reason en=Typo");
    assert!(corrected.status == Some(0) && !corrected.stderr.contains("same words"), "{}", corrected.stderr);
}

#[test]
fn a_translation_that_is_completed_is_no_correction() {
    let en = "content/privacy/2026-04-01/en.toml";
    let site = Site::small();
    let whole = site.read(en);
    let (first, rest) = whole.split_once("\n[[section]]\n").expect("a section");
    let (one, two) = rest.split_once("\n[[section]]\n").expect("two sections");
    let site = site.file(en, format!("{first}\n[[section]]\n{one}"));
    assert_eq!(site.run("seal --with-stale").status, Some(0));
    let site = site.file(en, format!("{first}\n[[section]]\n{one}\n[[section]]\n{two}"));
    let told = site.run("check").stdout;
    assert!(told.contains("seibun seal privacy 2026-04-01 --completion"), "{told}");
    let done = site.run("seal privacy --completion");
    assert_eq!(done.status, Some(0), "{}", done.stderr);
    assert!(site.read("content/seals.log").contains(" completed "), "{}", site.read("content/seals.log"));
    let site = site.built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("Completion of the translation") && !page.contains("Correction"), "{page}");
    assert!(site.page("ja/privacy/index.html").contains("翻訳の補完（英語）"));
    let feed = site.page("en/feed.xml");
    assert!(feed.contains("<title>Translation completed: ") && !feed.contains("Correction"), "{feed}");
}

#[test]
fn a_completed_translation_first_says_that_it_follows_the_original() {
    let (ja, en) = ("content/privacy/2026-04-01/ja.toml", "content/privacy/2026-04-01/en.toml");
    let site = Site::small();
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let site = site.edit(ja, "同意を得ないで提供しません", "事前の同意を得ないで提供しません");
    assert_eq!(site.run("seal --with-stale").status, Some(0));
    let site = site.edit(en, "without consent", "without prior consent");
    let translated = "translated privacy en --version 2026-04-01";
    let told = site.run("check").stdout;
    assert!(
        told.contains(&format!("`seibun {translated}`, then `seibun seal privacy 2026-04-01 --completion`")),
        "{told}"
    );
    let refused = site.run("seal privacy --completion");
    assert_eq!(refused.status, Some(1), "{}", refused.stderr);
    assert!(refused.stderr.contains("seibun translated"), "{}", refused.stderr);
    assert_eq!(site.run(translated).status, Some(0));
    let done = site.run("seal privacy --completion");
    assert_eq!(done.status, Some(0), "{}", done.stderr);
    let checked = site.run("check");
    assert!(checked.status == Some(0) && !checked.stdout.contains("translation-stale"), "{}", checked.stdout);
    assert!(!site.built("").page("en/privacy/index.html").contains("section-lag"));
}
