//! Whether the published files are the right ones for a day.

use std::fs;

use super::web::serve;
use super::{SITE, assert_same, with_folder};
use crate::harness::{Ended, Site};

const NOTICE: &str = "content/privacy/notice.toml";

/// A site with a version to come, published.
fn published() -> Site {
    let site = with_folder(Site::small());
    let coming =
        "effective = 2026-04-01\n\n[[version]]\neffective = 2026-12-01\nannounced = 2026-11-25\nsummary = \"x\"\n";
    let site = site.edit(NOTICE, "effective = 2026-04-01\n", coming);
    let texts = ["ja", "en"].map(|language| site.read(&format!("content/privacy/2026-04-01/{language}.toml")));
    let site = site.file("content/privacy/2026-12-01/ja.toml", &texts[0]);
    let site = site.file("content/privacy/2026-12-01/en.toml", &texts[1]);
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    site
}

fn checked(site: &Site, place: &str, day: &str) -> Ended {
    let web = site.path("web").display().to_string();
    let place = if place == "web" { &web } else { place };
    site.run(&format!("status --check-published {place} --as-of {day}"))
}

fn from(site: &Site, folder: &str) -> Ended {
    site.run(&format!("publish --from {}", site.path(folder).display()))
}

#[test]
fn the_data_of_the_site_say_for_which_day_it_was_built_and_when_it_changes() {
    let site = published();
    let data = site.read("web/data/index.json");
    for line in ["\"as_of\": \"2026-11-21\"", "\"next_change\": \"2026-11-25\"", "\"shown\": \"2026-04-01\""] {
        assert!(data.contains(line), "{data}");
    }
    // It does not mention a version that is not announced yet.
    assert!(!data.contains("2026-12-01"), "{data}");
    let manifest = site.read("web/.seibun-published");
    let text = manifest.lines().find(|line| line.ends_with("  ja/privacy/v/2026-04-01/text.txt")).unwrap();
    assert!(data.contains(&text[..64]), "{data}");
}

#[test]
fn a_monitor_is_told_when_what_is_published_is_out_of_date() {
    let site = published();
    let ended = checked(&site, "web", "2026-11-24");
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""), "{}", ended.stdout);
    let late = checked(&site, "web", "2026-11-25");
    assert_eq!(late.status, Some(1));
    assert!(late.stdout.contains("built for 2026-11-21, and the site changed on 2026-11-25"), "{}", late.stdout);
    assert_eq!(checked(&site, "web", "2026-11-20").status, Some(1));
    assert_eq!(site.run("publish --as-of 2026-11-25").status, Some(0));
    assert_eq!(checked(&site, "web", "2026-11-30").status, Some(0));
    assert_eq!(checked(&site, "web", "2026-12-01").status, Some(1));
}

#[test]
fn a_monitor_asks_the_public_address_too() {
    let site = published();
    let address = serve(site.path("web"), |_| String::new());
    let ended = checked(&site, &address, "2026-11-24");
    assert_eq!(ended.status, Some(0), "{}{}", ended.stdout, ended.stderr);
    assert!(ended.stdout.contains("4 pages and texts looked at"), "{}", ended.stdout);
    // Files other than those published are there.
    let text = "web/ja/privacy/v/2026-04-01/text.txt";
    let site = site.edit(text, "個人情報", "情報");
    fs::remove_file(site.path("web/en/privacy/index.html")).unwrap();
    let ended = checked(&site, &address, "2026-11-24");
    assert_eq!(ended.status, Some(1));
    let told: Vec<&str> = ended.stdout.lines().collect();
    assert!(told[0].contains("/ja/privacy/v/2026-04-01/text.txt: what is there is not the text"), "{told:?}");
    assert!(told[1].contains("/en/privacy/: nothing is there"), "{told:?}");
    // Whether it is right cannot be determined.
    fs::remove_file(site.path("web/data/index.json")).unwrap();
    assert_eq!(checked(&site, &address, "2026-11-24").status, Some(2));
    let ended = checked(&site, "http://127.0.0.1:1/", "2026-11-24");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("cannot be reached"), "{}", ended.stderr);
    let broken = site.edit(SITE, "base_url", "base_urls");
    assert_eq!(checked(&broken, "web", "2026-11-24").status, Some(2));
}

#[test]
fn a_site_that_was_built_before_is_published_as_it_is() {
    let site = with_folder(Site::small());
    assert_eq!(site.run("seal").status, Some(0));
    assert_eq!(site.run("build").status, Some(0));
    // Later changes of the content do not matter.
    let site = site.edit(super::JA, "#third-party", "#nowhere");
    let ended = from(&site, "public");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_same(&site);
    let site = site.edit(super::JA, "#nowhere", "#third-party");
    let site = site.edit("web/seals.txt", "sealed", "adopted");
    let ended = from(&site, "public");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("log-not-continued"), "{}", ended.stderr);
    let ended = from(&site, "nowhere");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("is not there, or is not what seibun writes"), "{}", ended.stderr);
    let site = site.edit(
        NOTICE,
        "effective = 2026-04-01",
        "effective = 2026-04-01\n\n[[version]]\ndraft = true\nid = \"next\"",
    );
    let text = site.read(super::JA);
    let site = site.file("content/privacy/next/ja.toml", text);
    assert_eq!(site.run(&format!("build --drafts --out {}", site.path("drafts").display())).status, Some(0));
    let ended = from(&site, "drafts");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("was built with drafts"), "{}", ended.stderr);
}
