//! Publishing to object storage, on this machine.

use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use super::{JA, SITE, said};
use crate::harness::{Ended, Site};
use crate::storage_server::Storage;

/// A site that publishes to a prefix of the storage.
fn with(site: Site, server: &Storage, prefix: &str) -> Site {
    let place = format!(
        "dates = {{ ja = \"both\", en = \"long\" }}\n\n[publish.cloud]\nurl = \"s3://notices/{prefix}\"\nendpoint = \"{}\"\n\
         region = \"us-east-1\"\n",
        server.endpoint()
    );
    site.edit(SITE, "dates = { ja = \"both\", en = \"long\" }\n", &place)
}

fn command(site: &Site, words: &str) -> Command {
    let mut command = site.command(words);
    command.env("AWS_ACCESS_KEY_ID", Storage::KEY[0]).env("AWS_SECRET_ACCESS_KEY", Storage::KEY[1]);
    command
}

fn run(site: &Site, words: &str) -> Ended {
    ended(command(site, words))
}

fn ended(mut command: Command) -> Ended {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn a_bucket_gets_what_changed_with_its_type_and_is_cleaned_of_what_is_gone() {
    let Some(server) = Storage::start() else { return };
    let site = with(Site::small(), &server, "legal");
    let first = run(&site, "publish");
    assert_eq!(first.status, Some(0), "{}", first.stderr);
    let all = server.requests();
    server.faults("");
    assert!(said(&run(&site, "publish --verify")).starts_with("`cloud` is up to date"));
    for (key, headers) in [
        ("legal/index.html", "text/html; charset=utf-8 | no-cache"),
        ("legal/ja/privacy/v/2026-04-01/text.txt", "text/plain; charset=utf-8 | no-cache"),
        ("legal/ja/feed.xml", "application/atom+xml; charset=utf-8 | no-cache"),
        ("legal/data/privacy.json", "application/json | no-cache"),
    ] {
        assert_eq!(server.headers(key), headers, "{key}");
    }
    let style = site.files("public").into_iter().find(|path| path.starts_with("assets/style.")).unwrap();
    let kept = "text/css; charset=utf-8 | public, max-age=31536000, immutable";
    assert_eq!(server.headers(&format!("legal/{style}")), kept);
    let site = site.edit(JA, "利用します", "使用します");
    let listed = run(&site, "publish --dry-run").stdout;
    server.faults("");
    let second = run(&site, "publish --verify");
    assert!(said(&second).contains(&format!(": {} files sent (", listed.lines().count())), "{}", second.stderr);
    assert!(listed.lines().count() < 10 && all > 30, "{listed}");
    let site = site.edit("content/privacy/notice.toml", "slug = \"privacy\"", "slug = \"policy\"");
    assert_eq!(run(&site, "publish").status, Some(0));
    let ended = run(&site, "publish --verify");
    assert!(said(&ended).starts_with("`cloud` is up to date"), "{}", ended.stderr);
}

#[test]
fn an_account_that_is_missing_or_wrong_is_told() {
    let Some(server) = Storage::start() else { return };
    let site = with(Site::small(), &server, "wrong");
    let with_key = |id: &str, secret: &str| {
        let mut command = command(&site, "publish");
        command.env("AWS_ACCESS_KEY_ID", id).env("AWS_SECRET_ACCESS_KEY", secret).env("HOME", site.path("home"));
        let ended = ended(command);
        assert_eq!(ended.status, Some(2), "{}", ended.stderr);
        ended.stderr
    };
    assert!(with_key("", "").contains("no account for the object storage is known"));
    let wrong = with_key(Storage::KEY[0], "wrong");
    assert!(wrong.contains("SignatureDoesNotMatch") && wrong.contains("check the account"), "{wrong}");
    assert!(with_key("nobody", Storage::KEY[1]).contains("InvalidAccessKeyId"));
    let site = site.edit(SITE, "s3://notices/", "s3://nobody/");
    let ended = run(&site, "publish");
    assert!(ended.stderr.contains("NoSuchBucket") && ended.stderr.contains("check the bucket"), "{}", ended.stderr);
}

#[test]
fn fifty_kills_leave_what_the_next_run_finishes() {
    let Some(server) = Storage::start() else { return };
    let site = with(Site::small(), &server, "killed");
    let [one, two] = ["one", "two"].map(|folder| format!("--out {}", site.path(folder).display()));
    let site = site.built(&one).edit(JA, "利用します", "使用します").built(&two);
    let from = |site: &Site, folder: &str| format!("publish --take-over --from {}", site.path(folder).display());
    assert_eq!(run(&site, &from(&site, "one")).status, Some(0));
    let mut cut = 0;
    for kill in 1..=50 {
        let words = from(&site, if kill % 2 == 0 { "one" } else { "two" });
        server.faults("slow=0.01");
        let mut child = command(&site, &words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Counted in requests, not in time, so that the moments are the same on a slow machine.
        while child.try_wait().unwrap().is_none() && server.requests() < kill {
            thread::sleep(Duration::from_millis(2));
        }
        cut += usize::from(child.try_wait().unwrap().is_none());
        let _ = child.kill();
        child.wait().unwrap();
    }
    server.faults("");
    assert!(cut > 10, "{cut}");
    assert_eq!(run(&site, &from(&site, "two")).status, Some(0));
    let ended = run(&site, &format!("{} --verify", from(&site, "two")));
    assert!(said(&ended).starts_with("`cloud` is up to date"), "{}", ended.stderr);
}
