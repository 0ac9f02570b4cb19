//! Disturbs every command that writes, at each of its disk calls and in every way: it leaves the old state or the new
//! one, never a mixture, and the next run finishes.

#![expect(clippy::disallowed_methods, reason = "tests make and read folders")]

#[cfg(unix)]
#[path = "../../tests/fuzz/mod.rs"]
mod fuzz;

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{Status, run};
use crate::base::disk::faults;
use crate::write::content;

const JA: &str = "content/privacy/2026-04-01/ja.toml";

const SITE: [(&str, &str); 5] = [
    (
        "content/site.toml",
        r#"base_url = "https://privacy.example.jp/"
languages = ["ja", "en"]
original = "ja"
time_zone = "Asia/Tokyo"

[operator]
name = { ja = "見本株式会社", en = "Mihon Inc." }

[check]
levels = { missing-contact = "off", missing-operator = "off", text-missing = "off" }
"#,
    ),
    ("content/privacy/notice.toml", NOTICE),
    (
        JA,
        "title = \"方針\"\n\n[[section]]\nid = \"a\"\nheading = \"目的\"\ntext = '''\n１．利用します。\n２．提供しません。\n'''\n",
    ),
    (
        "content/privacy/2026-04-01/en.toml",
        r#"title = "Policy"

[[section]]
id = "a"
heading = "Purpose"
text = '''
(1) We use it.
(2) We do not provide it.
'''
"#,
    ),
    ("new.ja.md", "# 告知\n\n## 目的\n\n当社は、利用します。\n"),
];

const NOTICE: &str = r#"kind = "notice"
slug = "privacy"
numbering = "article"

[[version]]
effective = 2026-04-01
"#;

/// A step before a command: another command, or an edit of a file.
#[derive(Debug, Clone, Copy)]
enum Step {
    Run(&'static str),
    Edit(&'static str, &'static str, &'static str),
}

const TIDY: Step = Step::Run("tidy");

/// Runs a command line on a folder, whose path replaces `ROOT` in it.
fn seibun(root: &Path, line: &str) -> Status {
    let root_text = root.display().to_string();
    let words = line.split(' ').map(|word| word.replace("ROOT", &root_text));
    let all = ["seibun".to_owned()].into_iter().chain(words);
    let common = ["--root", &root_text, "--as-of", "2026-05-01", "--lang", "en", "-q"].map(str::to_owned);
    run(all.chain(common).map(OsString::from))
}

/// A site after some steps, to try a command on.
fn prepared(before: &[Step]) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in SITE {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    for step in before {
        match step {
            Step::Run(line) => assert_eq!(seibun(root.path(), line), Status::Done, "{line}"),
            Step::Edit(path, from, to) => {
                let path = root.path().join(path);
                let text = fs::read_to_string(&path).expect("a file");
                assert!(text.contains(from), "{from}");
                fs::write(path, text.replace(from, to)).expect("a file");
            }
        }
    }
    root
}

/// The files below a folder, one per line, without days and the digests that depend on them.
fn tree(folder: &Path) -> String {
    let mut lines = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path.strip_prefix(folder).expect("below").display().to_string();
            if path.is_dir() {
                lines.push(format!("{name}/\n"));
                waiting.push(path);
            } else {
                let text = String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned();
                let words = text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric());
                let lasting = words.filter(|word| word.len() < 32 && !word.starts_with(|c: char| c.is_ascii_digit()));
                lines.push(format!("{name} = {}\n", lasting.collect::<Vec<_>>().join(" ")));
            }
        }
    }
    lines.sort();
    lines.concat()
}

/// The same, without the temporary files that a stopped run left, which have no meaning.
fn meaning(folder: &Path) -> String {
    tree(folder).split_inclusive('\n').filter(|line| !line.contains(".seibun-")).collect()
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &target) } else { _ = fs::copy(path, target).expect("copies") }
    }
}

/// Disturbs a command at each of its disk calls, in every way. `changes` is the folder that it changes.
fn disturbed_everywhere(before: &[Step], command: &str, changes: &str) {
    let start = prepared(before);
    let fresh = || {
        let site = tempfile::tempdir().expect("a folder");
        copy(start.path(), site.path());
        site
    };
    let whole = fresh();
    let old = tree(&whole.path().join(changes));
    let ((), _, trace) = faults::with(whole.path(), None, || {
        assert_eq!(seibun(whole.path(), command), Status::Done, "{command}");
    });
    let new = tree(&whole.path().join(changes));
    assert_ne!(old, new, "{command}");
    assert_eq!(trace.endangered(whole.path()), Vec::<String>::new(), "{command}");
    // A few of the many pages of a build are enough.
    let moments = trace.moments(if changes == "public" { 8 } else { 1 });
    assert!(moments.len() >= 15, "{command}: {}", moments.len());
    for fault in moments {
        let site = fresh();
        let changed = site.path().join(changes);
        let (status, ..) = faults::with(site.path(), Some(fault), || seibun(site.path(), command));
        let told = || format!("{command} with {fault:?}");
        if status == Status::Done {
            assert_eq!(meaning(&changed), new, "{}: said to be done", told());
        }
        // The next reader finishes what was begun.
        content::reading(site.path()).expect("reads");
        let now = meaning(&changed);
        assert!(now == old || now == new, "{}: neither old nor new:\n{now}", told());
        if now == new && changes == "content" {
            drop(content::writing(site.path()).expect("writes"));
        } else {
            seibun(site.path(), command);
        }
        assert_eq!(tree(&changed), new, "{}: the next run", told());
        assert!(!tree(site.path()).contains(".seibun-"), "{}: something is left\n{}", told(), tree(site.path()));
    }
}

#[test]
fn sealing_is_whole_or_nothing() {
    disturbed_everywhere(&[TIDY], "seal", "content");
}

#[test]
fn a_correction_is_whole_or_nothing() {
    let before = [TIDY, Step::Run("seal"), Step::Edit(JA, "利用します", "利用する")];
    let command = "seal privacy 2026-04-01 --erratum --reason ja=誤記 --reason en=typo";
    disturbed_everywhere(&before, command, "content");
}

#[test]
fn taking_back_a_seal_is_whole_or_nothing() {
    let announced = "effective = 2026-04-01\nannounced = 9999-01-01";
    let later = Step::Edit("content/privacy/notice.toml", "effective = 2026-04-01", announced);
    disturbed_everywhere(&[TIDY, Step::Run("seal"), later], "seal privacy 2026-04-01 --undo", "content");
}

#[test]
fn a_new_version_is_whole_or_nothing() {
    disturbed_everywhere(&[TIDY], "revise privacy 2027-04-01", "content");
}

#[test]
fn a_fingerprint_is_whole_or_nothing() {
    disturbed_everywhere(&[TIDY], "translated privacy en", "content");
}

#[test]
fn tidying_is_whole_or_nothing() {
    disturbed_everywhere(&[], "tidy", "content");
}

#[test]
fn an_import_is_whole_or_nothing() {
    disturbed_everywhere(&[TIDY], "import ROOT/new.ja.md --notice news --version 2026-06-01", "content");
}

#[test]
fn a_new_site_is_whole_or_nothing() {
    disturbed_everywhere(&[], "init ROOT/site", "site");
}

#[test]
fn a_build_is_whole_or_nothing() {
    let before = [TIDY, Step::Run("build"), Step::Edit(JA, "利用します", "利用する")];
    disturbed_everywhere(&before, "build", "public");
}

#[test]
fn a_publication_is_finished_by_the_next_run_whatever_stopped_it() {
    let site = |root: &Path| {
        let target = format!("[publish.share]\nurl = \"file://{}\"\n\n[check]", root.join("hosting").display());
        let config = root.join("content/site.toml");
        let text = fs::read_to_string(&config).expect("a file").replace("[check]", &target);
        fs::write(config, text).expect("a file");
    };
    let start = prepared(&[TIDY]);
    fs::create_dir(start.path().join("hosting")).expect("a folder");
    let fresh = || {
        let root = tempfile::tempdir().expect("a folder");
        copy(start.path(), root.path());
        site(root.path());
        root
    };
    let whole = fresh();
    assert_eq!(seibun(whole.path(), "build"), Status::Done);
    copy(&whole.path().join("public"), &start.path().join("public"));
    let files = |folder: &Path| {
        let others = [".seibun", ".seibun-published"];
        let lines = tree(folder);
        let own = |line: &&str| !others.iter().any(|name| line.starts_with(&format!("{name} =")));
        lines.split_inclusive('\n').filter(own).collect::<String>()
    };
    let new = files(&whole.path().join("public"));
    let from = |root: &Path, more: &str| format!("publish --from {}{more}", root.join("public").display());
    let published = fresh();
    let ((), _, trace) = faults::with(published.path(), None, || {
        assert_eq!(seibun(published.path(), &from(published.path(), "")), Status::Done);
    });
    assert_eq!(files(&published.path().join("hosting")), new);
    let moments = trace.moments(8);
    assert!(moments.len() >= 20, "{}", moments.len());
    for fault in moments {
        let root = fresh();
        let hosting = root.path().join("hosting");
        let (status, ..) = faults::with(root.path(), Some(fault), || seibun(root.path(), &from(root.path(), "")));
        let now = files(&hosting);
        let half = now.lines().find(|line| !new.contains(*line) && !line.contains(".seibun-"));
        assert_eq!(half, None, "{fault:?}: neither old nor new");
        assert!(status != Status::Done || now == new, "{fault:?}: said to be done");
        assert_eq!(seibun(root.path(), &from(root.path(), " --take-over")), Status::Done, "{fault:?}: the next run");
        assert_eq!(files(&hosting), new, "{fault:?}: the next run");
    }
}
