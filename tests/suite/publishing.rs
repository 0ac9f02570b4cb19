//! How a site reaches its folder: whole, or not at all.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::harness::Site;

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_folder_and_the_number_of_threads() {
    let first = Site::sample().built("");
    let second = Site::sample();
    let mut command = second.command("build --out elsewhere/deep");
    let status = command.current_dir(second.path("")).env("RAYON_NUM_THREADS", "1").status().unwrap();
    assert!(status.success());
    let files = first.files("public");
    assert!(files.len() > 20);
    assert_eq!(files, second.files("elsewhere/deep"));
    for file in files {
        let bytes = |site: &Site, folder: &str| fs::read(site.path(&format!("{folder}/{file}"))).unwrap();
        assert!(bytes(&first, "public") == bytes(&second, "elsewhere/deep"), "{file} differs");
    }
}

#[test]
fn a_folder_that_seibun_did_not_write_is_refused_and_left_alone() {
    let site = Site::small().file("public/photo.jpg", "x");
    let ended = site.run("build");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("photo.jpg"), "{}", ended.stderr);
    assert_eq!(site.files("public"), ["photo.jpg"]);
}

#[test]
fn a_file_put_among_the_pages_is_not_lost() {
    let site = Site::small().built("").file("public/CNAME", "privacy.example.jp");
    let ended = site.run("build");
    assert_eq!(ended.status, Some(2));
    assert_eq!(site.page("CNAME"), "privacy.example.jp");
}

#[test]
fn pages_that_no_longer_exist_are_gone_after_the_next_build() {
    let site = Site::small()
        .built("")
        .edit("content/privacy/notice.toml", "slug = \"privacy\"", "slug = \"policy\"")
        .built("");
    assert!(site.path("public/ja/policy/index.html").exists());
    assert!(!site.path("public/ja/privacy").exists());
}

#[test]
fn a_killed_build_leaves_the_old_site_and_the_next_build_cleans_up() {
    let site = Site::sample().built("");
    let before = site.files("public");
    for wait in 0..12 {
        let mut child = site.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(Duration::from_millis(wait * 8));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(site.files("public"), before);
    }
    let site = site.built("");
    let left: Vec<_> = fs::read_dir(site.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = Site::sample();
    let spawn = || site.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let statuses: Vec<Option<i32>> =
        (0..4).map(|_| spawn()).collect::<Vec<_>>().iter_mut().map(|child| child.wait().unwrap().code()).collect();
    assert!(statuses.contains(&Some(0)), "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, Some(0 | 2))), "{statuses:?}");
    let alone = Site::sample().built("");
    assert_eq!(site.files("public"), alone.files("public"));
}
