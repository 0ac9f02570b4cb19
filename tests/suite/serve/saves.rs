//! Every way in which files change, as an open page sees it.

use std::fs::{self, OpenOptions};
use std::io::{Seek, Write};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use super::{Preview, status};
use crate::harness::Site;

const PAGE: &str = "/ja/privacy/";

fn text_file(site: &Site) -> PathBuf {
    site.path("content/privacy/2026-04-01/ja.toml")
}

/// The small site's Japanese text with another word in it.
fn saying(site: &Site, word: &str) -> String {
    let text = fs::read_to_string(text_file(site)).unwrap();
    let start = text.find("同意を得ないで").map_or(0, |start| start + "同意を得ないで".len());
    let end = text[start..].find("提供").unwrap() + start;
    format!("{}{word}{}", &text[..start], &text[end..])
}

/// Saves in each style, and expects each to be shown.
fn follows_each_style(site: &Site, preview: &Preview) {
    let file = text_file(site);
    let mut events = preview.events();
    let mut shown = |word: &str| drop(preview.until(&mut events, PAGE, |page| page.contains(word)));

    fs::write(&file, saying(site, "一度に")).unwrap();
    shown("一度に");

    let text = saying(site, "上から");
    let mut open = OpenOptions::new().write(true).open(&file).unwrap();
    open.write_all(text.as_bytes()).unwrap();
    let end = open.stream_position().unwrap();
    open.set_len(end).unwrap();
    drop(open);
    shown("上から");

    let beside = site.path("content/privacy/2026-04-01/.ja.toml.tmp");
    fs::write(&beside, saying(site, "名を変えて")).unwrap();
    fs::rename(&beside, &file).unwrap();
    shown("名を変えて");

    let text = saying(site, "写しを残して");
    let backup = site.path("content/privacy/2026-04-01/ja.toml~");
    fs::rename(&file, &backup).unwrap();
    fs::write(&file, text).unwrap();
    fs::remove_file(&backup).unwrap();
    shown("写しを残して");

    let text = saying(site, "ゆっくり");
    let (first, second) = text.as_bytes().split_at(text.len() / 2);
    let mut open = fs::File::create(&file).unwrap();
    open.write_all(first).unwrap();
    sleep(Duration::from_millis(40));
    open.write_all(second).unwrap();
    drop(open);
    shown("ゆっくり");
}

#[test]
fn each_style_of_save_is_shown() {
    let site = Site::small();
    follows_each_style(&site, &Preview::of(&site, &[]));
}

#[test]
fn each_style_of_save_is_shown_without_events() {
    let site = Site::small();
    follows_each_style(&site, &Preview::of(&site, &["--poll"]));
}

#[test]
fn a_folder_may_be_replaced_as_a_whole() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    for (folder, word) in
        [("content/privacy/2026-04-01", "版ごと"), ("content/privacy", "文書ごと"), ("content", "全部")]
    {
        let text = saying(&site, word);
        let (new, old) = (site.path(".new"), site.path(".old"));
        copy(&site.path(folder), &new);
        let inner = text_file(&site).strip_prefix(site.path(folder)).unwrap().to_owned();
        fs::write(new.join(inner), text).unwrap();
        fs::rename(site.path(folder), &old).unwrap();
        fs::rename(&new, site.path(folder)).unwrap();
        preview.until(&mut events, PAGE, |page| page.contains(word));
        fs::remove_dir_all(&old).unwrap();
        // The new folder is watched like the old one.
        let word = format!("{word}の後");
        fs::write(text_file(&site), saying(&site, &word)).unwrap();
        preview.until(&mut events, PAGE, |page| page.contains(&word));
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn new_notices_appear_and_removed_ones_lead_to_the_nearest_page() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    copy(&site.path("content/privacy"), &site.path("content/other"));
    let notice = fs::read_to_string(site.path("content/other/notice.toml")).unwrap();
    fs::write(site.path("content/other/notice.toml"), notice.replace("\"privacy\"", "\"other\"")).unwrap();
    preview.until(&mut events, "/ja/other/v/2026-04-01/", |page| status(page) == 200);
    let notice = fs::read_to_string(site.path("content/other/notice.toml")).unwrap();
    fs::write(site.path("content/other/notice.toml"), notice.replace("\"other\"", "\"renamed\"")).unwrap();
    let gone = preview.until(&mut events, "/ja/other/v/2026-04-01/", |page| status(page) == 404);
    assert!(gone.contains("X-Seibun-Nearest: /ja/renamed/\r\n"), "{gone}");
    fs::remove_dir_all(site.path("content/other")).unwrap();
    let gone = preview.until(&mut events, "/ja/renamed/", |page| status(page) == 404);
    assert!(gone.contains("X-Seibun-Nearest: /ja/\r\n"), "{gone}");
}

#[test]
fn words_theme_and_configuration_are_followed_even_in_folders_that_come_later() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let site = site.file("locales/ja/own.ftl", "contents = もくじ\n");
    preview.until(&mut events, PAGE, |page| page.contains("もくじ"));
    let site = site.file("locales/ja/own.ftl", "contents = 見出しの一覧\n");
    preview.until(&mut events, PAGE, |page| page.contains("見出しの一覧"));
    let before = preview.get(PAGE);
    let style = |page: &str| page.split("/assets/style.").nth(1).unwrap()[..8].to_owned();
    let site = site.file("themes/default/assets/style.css", "p { color: red }\n");
    let after = preview.until(&mut events, PAGE, |page| style(page) != style(&before));
    assert_eq!(status(&preview.get(&format!("/assets/style.{}.css", style(&after)))), 200);
    let config = fs::read_to_string(site.path("content/site.toml")).unwrap();
    let _site = site.file("content/site.toml", config.replace("見本株式会社", "別名株式会社"));
    preview.until(&mut events, PAGE, |page| page.contains("別名株式会社"));
}

#[test]
fn a_broken_text_keeps_the_last_good_page_under_the_findings_until_it_is_mended() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let good = fs::read_to_string(text_file(&site)).unwrap();
    fs::write(text_file(&site), good.replace("heading = \"利用目的\"", "heading = \"利用目的")).unwrap();
    let broken = preview.until(&mut events, PAGE, |page| page.contains("seibun-overlay"));
    assert!(broken.contains("当社は、同意を得ないで") && status(&broken) == 200, "the page as it was: {broken}");
    assert!(broken.contains("content/privacy/2026-04-01/ja.toml:5:16"), "{broken}");
    assert!(
        broken.contains("<mark>") && broken.contains("ヒント") && broken.contains("lang=\"ja\" data-seibun"),
        "{broken}"
    );
    let english = preview.get("/en/privacy/");
    assert!(english.contains("seibun-overlay") && english.contains("The page cannot be shown"), "{english}");
    assert!(!preview.get("/ja/").contains("seibun-overlay"), "another page is as it is");
    assert!(preview.get("/ja/").contains("data-level=\"error\""), "but its badge tells");
    fs::write(text_file(&site), good.replace("提供しません", "提供いたしません")).unwrap();
    let mended = preview.until(&mut events, PAGE, |page| page.contains("提供いたしません"));
    assert!(!mended.contains("seibun-overlay"));
}

#[test]
fn what_leaves_the_page_whole_is_told_by_the_badge() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let text = fs::read_to_string(text_file(&site)).unwrap();
    fs::write(text_file(&site), text.replace("](#third-party)", "](#nowhere)")).unwrap();
    let page = preview.until(&mut events, PAGE, |page| page.contains("data-level=\"error\""));
    assert!(!page.contains("seibun-overlay") && page.contains("#nowhere"), "{page}");
    let desk = preview.get("/_seibun/");
    assert!(desk.contains("content/privacy/2026-04-01/ja.toml</h3>") && desk.contains("#nowhere"), "{desk}");
    assert!(
        desk.contains("<a href=\"/ja/privacy/v/2026-04-01/#"),
        "each finding leads to its place on the page: {desk}"
    );
}

#[test]
fn a_template_that_fails_keeps_the_page_as_it_was() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let site = site.file(
        "themes/default/notice.html",
        "{% extends \"@default/notice.html\" %}{% block main %}<p>自作</p>{{ super() }}{% endblock %}",
    );
    preview.until(&mut events, PAGE, |page| page.contains("<p>自作</p>"));
    let site = site.file(
        "themes/default/notice.html",
        "{% extends \"@default/notice.html\" %}{% block main %}{{ nothing.at.all }}{% endblock %}",
    );
    let page = preview.until(&mut events, PAGE, |page| page.contains("seibun-overlay"));
    assert!(page.contains("<p>自作</p>") && page.contains("themes/default/notice.html:1:"), "{page}");
    let _site = site.file(
        "themes/default/notice.html",
        "{% extends \"@default/notice.html\" %}{% block main %}<script>alert(1)</script>{% endblock %}",
    );
    let page =
        preview.until(&mut events, PAGE, |page| page.contains("seibun-overlay") && page.contains("&lt;script&gt;"));
    assert!(!page.contains("<script>alert"), "{page}");
}

#[test]
fn a_site_that_is_broken_from_the_start_appears_when_it_is_mended() {
    let site = Site::small();
    let good = fs::read_to_string(site.path("content/site.toml")).unwrap();
    let site = site.file("content/site.toml", "base_url = 1\n");
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let page = preview.get(PAGE);
    assert!(page.contains("seibun-overlay") && page.contains("content/site.toml:1:12"), "{page}");
    assert_eq!(status(&preview.get("/_seibun/")), 200);
    let _site = site.file("content/site.toml", good);
    preview.until(&mut events, PAGE, |page| status(page) == 200 && !page.contains("seibun-overlay"));
}

#[cfg(unix)]
#[test]
fn a_burst_of_saves_is_shown_as_few_times_as_possible() {
    use rustix::process::{Pid, Signal, kill_process};
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let texts: Vec<String> = (0..40).map(|n| saying(&site, &format!("第{n}回の"))).collect();
    // The stopped preview sees nothing until all are written, however long that takes.
    let process = Pid::from_child(&preview.child);
    kill_process(process, Signal::STOP).unwrap();
    for text in &texts {
        fs::write(text_file(&site), text).unwrap();
    }
    kill_process(process, Signal::CONT).unwrap();
    let page = preview.until(&mut events, PAGE, |page| page.contains("第39回の"));
    let state = page.split("data-seibun=\"").nth(1).unwrap().split('-').nth(1).unwrap();
    let shown = state.parse::<u32>().unwrap() - 1;
    assert!(shown <= 2, "{shown} states");
}

#[test]
fn a_superseded_text_that_cannot_be_read_says_so_on_its_own_page() {
    const OLD: &str = "content/privacy/2024-04-01/ja.toml";
    let site = Site::sample();
    let whole = site.read(OLD);
    let site = site.edit(OLD, "title    = \"プライバシーポリシー\"", "title    = 1");
    let preview = Preview::of(&site, &["--as-of", "2026-06-01"]);
    let mut events = preview.events();
    let old = "/ja/privacy/v/2024-04-01/";
    let page = preview.get(old);
    assert!(page.contains("seibun-overlay") && page.contains("2024-04-01/ja.toml:6:12"), "{page}");
    assert!(page.contains("ここにページが表示されます") && !page.contains("<h1>"), "{page}");
    let compared = preview.get("/ja/privacy/changes/2026-04-01/");
    assert!(compared.contains("seibun-overlay") && !compared.contains("新設"), "{compared}");
    let site = site.file(OLD, whole);
    let mended = preview.until(&mut events, old, |page| !page.contains("seibun-overlay"));
    assert!(status(&mended) == 200 && mended.contains("お預かりした個人情報を"), "{mended}");
    drop(site);
}

#[test]
#[cfg(unix)]
fn a_root_that_is_a_link_is_followed_to_where_it_leads_now() {
    use std::os::unix::fs::symlink;
    let site = Site::small();
    let text = saying(&site, "新しい場所で");
    fs::create_dir(site.path("releases")).unwrap();
    for release in ["1", "2"] {
        copy(&site.path("content"), &site.path(&format!("releases/{release}/content")));
    }
    let other = site.path("releases/1/content/other");
    copy(&site.path("content/privacy"), &other);
    let notice = fs::read_to_string(other.join("notice.toml")).unwrap().replace("\"privacy\"", "\"other\"");
    fs::write(other.join("notice.toml"), notice).unwrap();
    let inner = "releases/2/content/privacy/2026-04-01/ja.toml";
    fs::write(site.path(inner), &text).unwrap();
    symlink("releases/1", site.path("current")).unwrap();
    let preview = Preview::of(&site, &["--root", site.path("current").to_str().unwrap()]);
    let mut events = preview.events();
    assert_eq!(status(&preview.get("/ja/other/v/2026-04-01/")), 200);
    symlink("releases/2", site.path("next")).unwrap();
    fs::rename(site.path("next"), site.path("current")).unwrap();
    preview.until(&mut events, PAGE, |page| page.contains("新しい場所で"));
    assert_eq!(status(&preview.get("/ja/other/v/2026-04-01/")), 404, "nothing of the old folder is left");
    fs::write(site.path(inner), text.replace("新しい場所で", "新しい場所の後で")).unwrap();
    preview.until(&mut events, PAGE, |page| page.contains("新しい場所の後で"));
}
