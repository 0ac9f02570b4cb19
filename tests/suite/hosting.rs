//! How a site reaches its hosting.

mod right_day;
mod served;
mod servers;
#[cfg(unix)]
mod sftp;
#[cfg(feature = "web")]
mod storage;
mod web;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use snapbox::{assert_data_eq, str};

use crate::harness::{Ended, Site};

const SITE: &str = "content/site.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";

/// A site with a folder to publish at.
fn with_folder(site: Site) -> Site {
    fs::create_dir(site.path("web")).unwrap();
    let url = format!("file://{}", site.path("web").display());
    let text = site.read(SITE);
    site.file(SITE, format!("{text}\n[publish.share]\nurl = \"{url}\"\n"))
}

/// Returns the published files, without those for publishing itself.
fn at_hosting(site: &Site) -> Vec<String> {
    site.files("web").into_iter().filter(|path| path != ".seibun-published").collect()
}

fn said(ended: &Ended) -> &str {
    ended.stderr.lines().last().unwrap_or_default()
}

/// Fails unless the hosting holds what the output folder does.
fn assert_same(site: &Site) {
    let built: Vec<String> = site.files("public").into_iter().filter(|path| path != ".seibun").collect();
    assert_eq!(at_hosting(site), built);
    for path in built {
        let bytes = |folder: &str| fs::read(site.path(folder).join(&path)).unwrap();
        assert!(bytes("public") == bytes("web"), "{path}");
    }
}

#[test]
fn a_site_is_published_whole_and_then_only_what_changed() {
    let site = with_folder(Site::small()).file("web/photo.jpg", "theirs");
    let ended = site.run("publish --dry-run");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stdout.contains("+ ja/privacy/index.html ("), "{}", ended.stdout);
    assert_eq!(site.files("web"), ["photo.jpg"]);
    assert_eq!(site.run("publish").status, Some(0));
    fs::remove_file(site.path("web/photo.jpg")).unwrap();
    assert_same(&site);
    assert!(said(&site.run("publish")).starts_with("`share` is up to date, as of 2026-11-21: "));
    let site = site.edit(JA, "利用します", "使用します");
    let ended = site.run("publish --dry-run");
    let paths = ended.stdout.lines().map(|line| line.split(" (").next().unwrap());
    assert_data_eq!(
        paths.map(|path| format!("{path}\n")).collect::<String>(),
        str![[r#"
+ ja/privacy/v/2026-04-01/text.txt
+ en/privacy/bilingual/index.html
+ ja/privacy/index.html
+ ja/privacy/v/2026-04-01/index.html
+ data/index.json
+ data/privacy.json
+ data/privacy/2026-04-01.json

"#]]
    );
    let ended = site.run("publish --verify");
    assert!(said(&ended).contains(": 7 files sent ("), "{}", ended.stderr);
    assert_same(&site);
    // Files that no longer belong there are removed, and their folders with them.
    let site = site.edit("content/privacy/notice.toml", "slug = \"privacy\"", "slug = \"policy\"");
    assert_eq!(site.run("publish").status, Some(0));
    assert_same(&site);
    assert!(!site.path("web/ja/privacy").exists());
}

#[test]
fn a_site_with_errors_is_not_published() {
    let site = with_folder(Site::small()).edit(JA, "#third-party", "#nowhere");
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(site.files("web").is_empty());
}

#[test]
fn a_log_of_seals_that_does_not_go_on_from_the_published_one_is_refused() {
    let site = with_folder(Site::small());
    assert_eq!(site.run("seal").status, Some(0));
    assert_eq!(site.run("publish").status, Some(0));
    let published = site.read("web/seals.txt");
    // A line of the published log that the site's own never had.
    let site = site.file("web/seals.txt", published.replace("sealed", "adopted"));
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("log-not-continued"), "{}", ended.stderr);
    let site = site.file("web/seals.txt", published);
    assert_eq!(site.run("publish").status, Some(0));
    // Everything sealed has been deleted, and sealed again on another day.
    let site = site.remove("content/seals.log").remove("content/privacy/2026-04-01/seal");
    let site = site.remove("content/privacy/2026-04-01/seal.toml").edit(JA, "利用します", "使用します");
    assert_eq!(site.run("seal --as-of 2026-11-22").status, Some(1));
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
}

#[test]
fn an_earlier_day_is_refused_until_it_is_meant() {
    let site = with_folder(Site::small());
    assert_eq!(site.run("publish --as-of 2026-11-22").status, Some(0));
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("2026-11-22"), "{}", ended.stderr);
    assert_eq!(site.run("publish --earlier").status, Some(0));
}

#[test]
fn what_the_command_needs_to_know_is_asked_for() {
    let site = Site::small();
    assert!(site.run("publish").stderr.contains("has no place to publish to"));
    let site = with_folder(site);
    assert!(site.run("publish nowhere").stderr.contains("known: share"));
    let text = site.read(SITE);
    let site = site.file(SITE, format!("{text}\n[publish.other]\nurl = \"file:///nowhere/at/all\"\n"));
    assert!(site.run("publish").stderr.contains("name one: share, other"));
    assert!(site.run("publish other").stderr.contains("there is no folder `/nowhere/at/all`"));
    let site = site.edit(SITE, "file:///nowhere/at/all", "mnt/web");
    assert!(site.findings().contains("[bad-publish-url]"), "{}", site.findings());
}

/// Every file that a page of the hosting loads or leads to within the site is there.
fn assert_no_page_is_broken(site: &Site) {
    let files = at_hosting(site);
    for page in files.iter().filter(|path| path.ends_with(".html")) {
        let html = site.read(&format!("web/{page}"));
        let links = html.split("href=\"/").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
        for link in links {
            let file =
                if link.is_empty() || link.ends_with('/') { format!("{link}index.html") } else { link.to_owned() };
            let is_there = site.path("web").join(&file).exists();
            assert!(is_there || come_and_go_together(page, &file), "{page} leads to {file}");
        }
    }
}

/// Whether two pages link to each other and to no permanent page: a page and its translation, or two comparisons with
/// the version in force. No order of sending can add both, or remove both, at once.
fn come_and_go_together(page: &str, file: &str) -> bool {
    let in_language = |path: &str| path.split_once('/').map(|(_, rest)| rest.to_owned());
    let is_page = file.ends_with(".html");
    is_page && (in_language(page) == in_language(file) || (page.contains("/since/") && file.contains("/since/")))
}

#[test]
fn a_run_that_is_killed_leaves_no_broken_page_and_the_next_one_finishes() {
    let site = with_folder(Site::sample());
    assert_eq!(site.run("publish --as-of 2027-03-31").status, Some(0));
    let site = site.file("web/photo.jpg", "theirs");
    let mut day = 0;
    let mut cut = 0;
    for wait in 0..50 {
        // Each day has another version in force, or another style.
        day = 1 - day;
        let style = format!("/* {wait} */\n");
        let site_style = site.path("themes/default/assets/style.css");
        fs::create_dir_all(site_style.parent().unwrap()).unwrap();
        fs::write(&site_style, format!("{style}{}", style_sheet())).unwrap();
        let words = format!("publish --earlier --take-over --as-of 202{}-03-31", 7 + day);
        let mut child = site.command(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let until_sent = || {
            let manifest = fs::read_to_string(site.path("web/.seibun-published")).unwrap_or_default();
            manifest.contains("# pending ")
        };
        while child.try_wait().unwrap().is_none() && !until_sent() {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(wait % 25));
        let _ = child.kill();
        child.wait().unwrap();
        cut += usize::from(until_sent());
        assert_no_page_is_broken(&site);
        assert_eq!(site.read("web/photo.jpg"), "theirs");
    }
    assert!(cut > 5, "{cut}");
    assert_eq!(site.run("publish --earlier --take-over --verify --as-of 2027-03-31").status, Some(0));
    fs::remove_file(site.path("web/photo.jpg")).unwrap();
    assert_same(&site);
}

fn style_sheet() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/assets/style.css")).unwrap()
}
