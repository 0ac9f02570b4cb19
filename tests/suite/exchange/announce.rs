//! Announcements of a version.

use super::out;
use crate::harness::Site;

#[test]
fn a_version_is_announced_in_each_language_with_what_changes_and_where_to_read_it() {
    let site = Site::sample();
    let ended = site.run("announce privacy 2027-04-01 --for email --text-lang ja");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let lines: Vec<&str> = ended.stdout.lines().collect();
    assert_eq!(
        &lines[..3],
        ["「プライバシーポリシー」改定のお知らせ", "", "「プライバシーポリシー」を次のとおり改定します。"]
    );
    for words in [
        "施行日：2027年（令和9年）4月1日",
        "- 変更：第",
        "全文：https://privacy.example.jp/ja/privacy/v/2027-04-01/",
        "https://privacy.example.jp/ja/privacy/changes/2027-04-01/",
        "https://privacy.example.jp/ja/privacy/v/2027-04-01/#contact",
        "白樺データ株式会社",
    ] {
        assert!(ended.stdout.contains(words), "{words}: {}", ended.stdout);
    }
    let folder = out(&site, "texts");
    assert_eq!(site.run(&format!("announce privacy 2026-04-01 --out {folder}")).status, Some(0));
    assert_eq!(site.files("texts").len(), 6);
    let news = site.read("texts/privacy-2026-04-01.news.en.txt");
    assert!(news.starts_with("We have changed our Privacy Policy as follows."), "{news}");
    assert!(news.contains("Original, which prevails (Japanese): https://privacy.example.jp/ja/privacy/v/"), "{news}");
    assert!(site.read("texts/privacy-2026-04-01.store.ja.txt").chars().count() < 500);
}

#[test]
fn a_site_writes_its_own_announcements_and_is_told_where_they_are_wrong() {
    let own = "{{ title }} / {{ effective.iso }}\n{% include \"announcement/news.txt\" %}";
    let site = Site::small().file("themes/default/announcement/store.txt", own);
    let ended = site.run("announce privacy 2026-04-01 --for store --text-lang en");
    assert!(
        ended.stdout.starts_with("Privacy Policy / 2026-04-01\nWe have published our Privacy Policy."),
        "{}",
        ended.stdout
    );
    let site = site.edit("themes/default/announcement/store.txt", "{{ title }}", "{{ titel }}");
    let ended = site.run("announce privacy 2026-04-01 --for store");
    assert_eq!(ended.status, Some(1), "{}", ended.stdout);
    assert!(ended.stderr.contains("themes/default/announcement/store.txt:1"), "{}", ended.stderr);
    let ended = site.run("announce privacy 2026-04-01 --for news --text-lang fr");
    assert_eq!((ended.status, ended.stderr.contains("`fr`")), (Some(2), true), "{}", ended.stderr);
    assert_eq!(site.run("announce privacy 2030-01-01").status, Some(2));
}
