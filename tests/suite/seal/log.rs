//! The log of seals: its content, its findings, what is published of it, and what can be verified with it alone.

use std::fs;

use sha2::{Digest, Sha256};

use super::{JA, LOG, NOTICE, SEAL, TEXT, check, sealed, site};
use crate::harness::Site;

/// The lines of a log.
fn lines(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(' ').map(str::to_owned).collect()).collect()
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The sealed site, published.
fn published() -> Site {
    sealed().built("")
}

#[test]
fn each_line_vouches_for_the_one_before_as_anybody_can_check() {
    let site = published();
    let log = lines(&site.read(LOG));
    assert_eq!(site.page("seals.txt"), site.read(LOG));
    let mut before = "0".repeat(64);
    for line in &log {
        assert_eq!(line[3], before);
        before = sha256(&format!("{}\n", line[..4].join(" ")));
    }
    let told: Vec<String> = log.iter().map(|line| [&line[1..2], &line[4..]].concat().join(" ")).collect();
    assert_eq!(
        told,
        [
            "sealed privacy 2026-04-01 ja",
            "sealed privacy 2026-04-01 en",
            "kept privacy 2026-04-01 seal.toml",
            "sealed cookies 2026-04-01 ja",
            "kept cookies 2026-04-01 seal.toml"
        ]
    );
    assert_eq!(log[0][2], sha256(&site.page("ja/privacy/v/2026-04-01/text.txt")));
    assert_eq!(log[2][2], sha256(&site.read(SEAL)));
}

#[test]
fn what_is_not_published_yet_is_not_named_and_its_line_stays_when_it_is() {
    let notice = "announced = 2026-12-01\neffective = 2027-04-01\n";
    let site = site().file(
        "content/privacy/notice.toml",
        format!("kind = \"privacy-policy\"\nslug = \"privacy\"\nnumbering = \"article\"\n\n[[version]]\neffective = 2026-04-01\n\n[[version]]\n{notice}"),
    );
    let site = site.file("content/privacy/2027-04-01/ja.toml", TEXT);
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.built("");
    let before = site.page("seals.txt");
    assert!(!before.contains("2027-04-01") && lines(&before).iter().any(|line| line.len() == 4), "{before}");
    // The published log is continued, and its lines are named.
    let site = site.built("--as-of 2026-12-01");
    assert_eq!(site.page("seals.txt"), site.read(LOG));
    assert_eq!(lines(&site.page("seals.txt")).len(), lines(&before).len());
}

/// Returns the findings of `check` in the sealed and published site after `change`: only the rules and places.
fn told(change: impl Fn(Site) -> Site) -> String {
    let site = change(published());
    let said = check(&site);
    let finding = |line: &str| Some(line.split_once(']')?.0.replace("error[", "")).map(|line| line.replace(": ", " "));
    said.lines().filter(|line| line.contains("error[")).filter_map(finding).collect::<Vec<_>>().join("\n")
}

/// Replaces line `at` of a log, from zero.
fn edit_line(site: Site, at: usize, change: impl Fn(&str) -> String) -> Site {
    let log = site.read(LOG);
    let line = log.lines().filter(|line| !line.starts_with('#')).nth(at).unwrap().to_owned();
    let log = log.replace(&format!("{line}\n"), &change(&line));
    site.file(LOG, log)
}

/// Chains every line of the log again, as anyone could who can write everything.
fn rechained(site: Site) -> Site {
    let log = site.read(LOG);
    let mut before = "0".repeat(64);
    let mut text = String::new();
    for mut line in lines(&log) {
        line[3] = before;
        before = sha256(&format!("{}\n", line[..4].join(" ")));
        text.push_str(&format!("{}\n", line.join(" ")));
    }
    site.file(LOG, text)
}

#[test]
fn nothing_can_be_done_to_the_log_unseen() {
    let day = |line: &str| format!("2020-01-01{}\n", &line[10..]);
    assert_eq!(told(|site| site.remove(LOG)), "content/seals.log log-not-continued");
    assert_eq!(
        told(|site| edit_line(site, 0, day)),
        "content/seals.log:4:1 log-not-continued\ncontent/seals.log:5:1 log-broken"
    );
    assert!(told(|site| edit_line(site, 1, |_| String::new())).contains("content/seals.log:5:1 log-broken"));
    assert!(told(|site| edit_line(site, 1, |line| format!("<<<<<<< HEAD\n{line}\n"))).contains("log-conflict"));
    assert!(told(|site| edit_line(site, 1, |line| format!("{line} and more\n"))).contains("log-unreadable"));
    // A log that is chained anew contradicts the published one.
    assert_eq!(told(|site| rechained(edit_line(site, 0, day))), "content/seals.log:1:1 log-not-continued");
    assert!(told(|site| rechained(edit_line(site, 4, |_| String::new()))).contains("log-not-continued"));
    assert!(
        told(|site| rechained(edit_line(site, 0, |line| line.replace(" ja", " en") + "\n")))
            .contains("log-not-continued")
    );
}

#[test]
fn a_seal_made_anew_is_found_by_the_log() {
    let forged = |site: Site| {
        let log = site.read(LOG);
        let site = site.remove(SEAL).remove("content/privacy/2026-04-01/seal").remove(LOG);
        let site = site.edit(JA, "提供しません", "提供します");
        assert_eq!(site.run("seal").status, Some(1), "there is a published log");
        let site = site.remove("public");
        assert_eq!(site.run("seal").status, Some(0));
        let new = site.read(LOG);
        site.file(LOG, log).file("new.log", new)
    };
    assert!(told(forged).contains("content/privacy/2026-04-01/seal.toml:"), "{}", told(forged));
    // `seal` does not seal again a version that is in the log.
    let site =
        published().remove(SEAL).remove("content/privacy/2026-04-01/seal").edit(JA, "提供しません", "提供します");
    let ended = site.run("seal");
    assert_eq!((ended.status, ended.stderr.contains("the seal is gone")), (Some(1), true), "{}", ended.stderr);
    // Not even if the version's line is moved to the end, as a second seal.
    let again = |site: Site| {
        let log = site.read(LOG);
        let last = log.lines().last().unwrap().to_owned();
        let before = sha256(&format!("{}\n", last.split(' ').take(4).collect::<Vec<_>>().join(" ")));
        site.file(LOG, format!("{log}2026-11-27 sealed {} {before} privacy 2026-04-01 ja\n", "1".repeat(64)))
    };
    assert!(told(again).contains("log-resealed") && told(again).contains("seal-not-as-logged"), "{}", told(again));
}

#[test]
fn a_version_that_is_gone_with_its_entry_is_named_by_its_line() {
    let said = told(|site| site.remove("content/cookies"));
    assert!(said.contains("content/seals.log:7:1 log-without-seal"), "{said}");
}

/// Makes a copy sealed on another branch: the same site with one more version.
fn branch(site: Site, day: &str) -> Site {
    let notice = site.read(NOTICE);
    let site = site.file(NOTICE, format!("{notice}\n[[version]]\neffective = {day}\n"));
    let site = site.file(&format!("content/privacy/{day}/ja.toml"), TEXT);
    assert_eq!(site.run("seal").status, Some(0));
    site
}

#[test]
fn two_branches_that_sealed_different_versions_merge() {
    let base = published();
    let published_log = base.page("seals.txt");
    let (one, two) = (branch(published(), "2026-10-01"), branch(published(), "2026-10-02"));
    let only_new = |site: &Site| site.read(LOG).replace(&base.read(LOG), "");
    // As left by a version control system that keeps both sides.
    let merged = format!("{}{}{}", base.read(LOG), only_new(&two), only_new(&one));
    let folder = "content/privacy/2026-10-02";
    let notice = format!("{}\n[[version]]\neffective = 2026-10-02\n", one.read(NOTICE));
    let mut site = one.file(LOG, merged).file(NOTICE, notice);
    for file in ["ja.toml", "seal.toml", "seal/ja.txt"] {
        let text = two.read(&format!("{folder}/{file}"));
        // The version sealed on the other branch names its predecessor there.
        site = site.file(&format!("{folder}/{file}"), text);
    }
    assert!(check(&site).contains("error[log-forked]"), "{}", check(&site));
    assert_eq!(site.run("seal").stderr, "the lines of content/seals.log were put in order\n");
    assert_eq!(check(&site), "");
    let log = site.read(LOG);
    assert_eq!(log.matches("2026-10-0").count(), 4);
    assert!(log.starts_with(published_log.as_str()), "{log}");
}

#[test]
fn a_published_site_and_a_saved_log_verify_without_the_company() {
    let site = published();
    let ended = site.run("verify");
    assert!(ended.status == Some(0) && ended.stdout.starts_with("3 texts are, word for word"), "{}", ended.stdout);
    let elsewhere = Site::empty();
    fs::rename(site.path("public"), elsewhere.path("copy")).unwrap();
    let verify = |what: &str| {
        let output = elsewhere.command(&format!("verify {what}")).current_dir(elsewhere.path("")).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, told, _) = verify("copy");
    assert!(status == Some(0) && told.contains("3 texts are") && told.contains("not compared with a copy"), "{told}");
    let ended = Site::empty().command(&format!("verify {}", site.path("content").display())).output().unwrap();
    let told = String::from_utf8(ended.stdout).unwrap();
    assert!(ended.status.success() && told.starts_with("3 texts are, word for word"), "a content folder: {told}");
    let (status, told, _) = verify("copy/seals.txt");
    assert!(status == Some(0) && told.contains("Only the log was checked"), "{told}");
    fs::copy(elsewhere.path("copy/seals.txt"), elsewhere.path("saved.txt")).unwrap();
    let (_, told, _) = verify("copy --published saved.txt");
    assert!(told.contains("continues from the published one"), "{told}");
    // A changed text, a removed line, a new log.
    let text = elsewhere.read("copy/ja/privacy/v/2026-04-01/text.txt").replace("提供しません", "提供します");
    let elsewhere = elsewhere.file("copy/ja/privacy/v/2026-04-01/text.txt", text);
    let verify = |what: &str| {
        let output = elsewhere.command(&format!("verify {what}")).current_dir(elsewhere.path("")).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, told) = verify("copy");
    assert!(status == Some(1) && told.contains("logged-text-gone") && told.contains("text-not-logged"), "{told}");
    assert!(told.contains("--> copy/seals.txt:4:1"), "{told}");
    let saved = elsewhere.read("saved.txt");
    let cut: Vec<&str> = saved.lines().filter(|line| !line.contains(" en")).collect();
    fs::write(elsewhere.path("cut.txt"), cut.join("\n")).unwrap();
    let (status, told) = verify("cut.txt --published saved.txt");
    assert!(status == Some(1) && told.contains("log-broken") && told.contains("log-not-continued"), "{told}");
    assert_eq!(verify("missing.txt").0, Some(2));
}
