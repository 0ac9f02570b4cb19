//! The small commands: `init`, `schema`, `help`.

use std::fs;
use std::path::Path;

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

#[test]
fn a_new_site_builds_without_a_warning() {
    let site = Site::empty();
    let ended = site.run(&format!("init {}", site.path("").display()));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let built = site.run("build --deny-warnings");
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    assert!(site.page("en/privacy/index.html").contains("Company name"));
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
