//! The small commands: `init`, `schema`, `help`.

use std::fs;
use std::path::Path;

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

#[test]
fn a_new_site_is_published_when_its_blanks_are_filled() {
    let site = Site::empty();
    let ended = site.run(&format!("init {}", site.path("").display()));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let refused = site.run("build");
    assert_eq!(refused.status, Some(1));
    assert_eq!(refused.stderr.matches("error[model-value]").count(), 4, "{}", refused.stderr);
    assert!(!site.path("public").exists());
    let values = [
        ("\"会社名\"", "\"見本株式会社\""),
        ("\"Company name\"", "\"Mihon Inc.\""),
        ("\"氏名\"", "\"見本花子\""),
        ("\"Name\"", "\"Hanako Mihon\""),
        ("\"住所\"", "\"東京都千代田区\""),
        ("\"Address\"", "\"Chiyoda-ku, Tokyo\""),
        ("privacy@example.com", "privacy@mihon.example"),
    ];
    let site = values.iter().fold(site, |site, (from, to)| site.edit("content/site.toml", from, to));
    let built = site.run("build --deny-warnings");
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    assert!(site.page("en/privacy/index.html").contains("Mihon Inc."));
}

#[test]
fn a_new_site_takes_the_place_of_nothing() {
    let site = Site::empty().file("new/own.txt", "mine");
    let ended = site.run(&format!("init {}", site.path("new").display()));
    assert_eq!(ended.status, Some(2));
    assert_data_eq!(
        ended.stderr,
        str![[r#"
error: `[ROOT]/new` is not empty
 |
 = help: name a folder that does not exist yet

"#]]
    );
    assert_eq!(site.files("new"), ["own.txt"]);
}

#[test]
fn the_schemas_beside_the_sample_are_those_of_the_program() {
    for kind in ["site", "notice", "text", "records"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/.schema").join(format!("{kind}.json"));
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let current = Site::empty().run(&format!("schema {kind}")).stdout;
        assert!(kept == current, "write it anew: seibun schema {kind} > content/.schema/{kind}.json");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_cannot_be_written_is_a_failure() {
    for words in [
        "check --rules",
        "status",
        "schema site",
        "explain doubled-word",
        "compare privacy 2024-04-01 2026-04-01",
        "--help",
    ] {
        let site = Site::sample();
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended = site.command(words).stdout(full).output().unwrap();
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(2), "{words}: {told}");
    }
}
