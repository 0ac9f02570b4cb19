//! The output of `build`: which files, at which addresses, for which day.

mod addresses;
mod command;
mod fragment;
mod languages;
mod periods;
mod statics;

use crate::harness::Site;

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";

/// A site with three versions (one replaced, one in force, one announced) and a draft.
fn versions() -> Site {
    let notice = r#"kind = "privacy-policy"
slug = "privacy"
numbering = "article"

[[version]]
effective = 2024-04-01
summary = { ja = "制定", en = "First version" }

[[version]]
effective = 2026-04-01
announced = 2026-03-01
summary = { ja = "改定", en = "Revised" }

[[version]]
effective = 2027-04-01
announced = 2026-11-01

[[version]]
id = "next"
draft = true
"#;
    let site = Site::small();
    let (ja, en) = (site.read("content/privacy/2026-04-01/ja.toml"), site.read("content/privacy/2026-04-01/en.toml"));
    let folders = ["2024-04-01", "2027-04-01", "next"];
    folders.iter().fold(site.file(NOTICE, notice), |site, folder| {
        let site = site.file(&format!("content/privacy/{folder}/ja.toml"), &ja);
        site.file(&format!("content/privacy/{folder}/en.toml"), &en)
    })
}
