//! Publications to a real object storage server that are cut off or disturbed at each request.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::faults::{assert_whole, site_at};
use super::memory::Memory;
use super::storage_server::Storage;
use super::{Files, Hand, PublishOptions, new, old, publish_on};
use crate::publish::PublishContext;
use crate::publish::lock::LOCK;
use crate::publish::requests::Clock;
use crate::publish::s3::S3;
use crate::publish::target::Target;
use crate::read::config::publish::S3Place;

/// The clock that dates signatures; waiting takes no time.
struct Now;

impl Clock for Now {
    #[expect(clippy::disallowed_methods, reason = "the server looks at its clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn wait(&self, _: Duration) {}
}

/// A prefix of the server's bucket.
fn place(server: &Storage, prefix: &str, patience: Duration) -> S3<'static> {
    let place = S3Place {
        bucket: "notices".to_owned(),
        prefix: prefix.to_owned(),
        endpoint: Some(server.endpoint()),
        region: Some("us-east-1".to_owned()),
    };
    let variable = |name: &str| match name {
        "AWS_ACCESS_KEY_ID" => Some(Storage::KEY[0].to_owned()),
        "AWS_SECRET_ACCESS_KEY" => Some(Storage::KEY[1].to_owned()),
        _ => None,
    };
    S3::new(&place, &PublishContext { variable: &variable, file: &|_| None }, &Now, patience).expect("a place")
}

const PATIENCE: Duration = Duration::from_secs(20);

/// The files at a place, as a hosting in memory.
fn there(s3: &S3<'_>) -> Memory {
    let memory = Memory::new(&[]);
    let mut open = vec![String::new()];
    while let Some(folder) = open.pop() {
        for (name, is_folder) in s3.entries(&folder).expect("a list").unwrap_or_default() {
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if is_folder {
                open.push(path);
            } else {
                let bytes = s3.get(&path).expect("an answer").expect("a file");
                memory.files().insert(path, String::from_utf8(bytes).expect("text"));
            }
        }
    }
    memory
}

/// A place with the old site published, beside files of others.
fn published<'a>(server: &Storage, prefix: &str, clock: &Hand) -> S3<'a> {
    server.faults("");
    let s3 = place(server, prefix, PATIENCE);
    for path in ["photo.jpg", "ja/privacy/theirs.pdf"] {
        s3.put(path, b"theirs").expect("is written");
    }
    publish_to(&s3, &old(), clock).expect("publishes");
    s3
}

fn publish_to(s3: &S3<'_>, files: &Files, clock: &Hand) -> Result<(), crate::base::error::Error> {
    publish_on("2026-11-21", files, s3, clock, PublishOptions::default()).map(|_| ())
}

#[test]
fn a_connection_that_is_cut_at_any_request_leaves_a_whole_site_and_the_run_or_the_next_one_finishes() {
    let Some(server) = Storage::start() else { return };
    let clock = Hand::new();
    let s3 = published(&server, "disturbed", &clock);
    // From the old site to the new one, and back.
    let ways = [[old(), new()], [new(), old()]];
    let requests = ways.each_ref().map(|[_, after]| {
        server.faults("");
        publish_to(&s3, after, &clock).expect("publishes");
        server.requests()
    });
    assert!(requests.iter().all(|requests| *requests > 20), "{requests:?}");
    for fault in ["cut", "lost", "dead"] {
        for n in 1..=requests[0].max(requests[1]) {
            for ([before, after], requests) in ways.iter().zip(requests) {
                let told = format!("{fault}={n}");
                server.faults(&told);
                let ended = publish_to(&s3, after, &clock);
                server.faults("");
                if fault == "dead" && n <= requests {
                    let error = ended.expect_err(&told);
                    assert_eq!(error.message.id, "hosting-unreachable", "{told}");
                    assert_whole(&there(&s3), [before, after], &told);
                    clock.forward(SignedDuration::from_mins(16));
                    publish_to(&s3, after, &clock).unwrap_or_else(|error| panic!("{told}, then: {error}"));
                } else {
                    ended.unwrap_or_else(|error| panic!("{told}: {error}"));
                }
                let there = there(&s3);
                assert_eq!(site_at(&there), *after, "{told}");
                assert!(!there.files().contains_key(LOCK) && there.files().contains_key("photo.jpg"), "{told}");
            }
        }
    }
}

#[test]
fn what_a_storage_refuses_is_told_with_what_helps_and_what_passes_is_waited_for() {
    let Some(server) = Storage::start() else { return };
    let clock = Hand::new();
    let s3 = published(&server, "refusing", &clock);
    let kind = |faults: &str| {
        server.faults(faults);
        let ended = publish_to(&s3, &new(), &clock).map_err(|error| error.message);
        server.faults("");
        clock.forward(SignedDuration::from_mins(16));
        let message = ended.err()?;
        let kind = message.args.iter().find(|(name, _)| *name == "kind").map(|(_, kind)| kind.clone());
        Some((message.id, kind))
    };
    let refused = |kind: &str| Some(("hosting-answer", Some(kind.into())));
    for moment in 1..30 {
        let site = if moment % 2 == 0 { old() } else { new() };
        server.faults(&format!("status=503&at={moment}"));
        publish_to(&s3, &site, &clock).unwrap_or_else(|error| panic!("{moment}: {error}"));
    }
    server.faults("");
    publish_to(&s3, &old(), &clock).expect("publishes");
    assert_eq!(kind("status=503"), refused("later"));
    assert_eq!(kind("clock=3600"), refused("clock"));
    assert_eq!(kind("full=3"), refused("room"));
    assert_whole(&there(&s3), [&old(), &new()], "full");
    // A slow server is no fault until the client gives up waiting.
    assert_eq!(kind("slow=0.1"), None);
    let hasty = place(&server, "refusing", Duration::from_millis(300));
    server.faults("slow=2");
    let error = publish_to(&hasty, &old(), &clock).expect_err("nobody waits so long");
    assert_eq!(error.message.id, "hosting-unreachable");
    server.faults("");
    assert_eq!(site_at(&there(&s3)), new());
}

#[test]
fn names_with_signs_of_their_own_are_files_like_others() {
    let Some(server) = Storage::start() else { return };
    let s3 = place(&server, "別 の/a+b", PATIENCE);
    for path in ["日本 語.pdf", "a+b&c=d.txt", "100%.txt", "ja/x~(1)!*'.html"] {
        assert!(s3.create(path, path.as_bytes()).expect("is written"));
        assert!(!s3.create(path, b"other").expect("is there"));
        assert_eq!(s3.get(path).expect("an answer"), Some(path.as_bytes().to_vec()));
    }
    assert_eq!(there(&s3).files().len(), 4);
    s3.delete("100%.txt").expect("is removed");
    assert_eq!(s3.get("100%.txt").expect("an answer"), None);
    // More files than fit in one response.
    server.faults("page=2");
    assert_eq!(there(&s3).files().len(), 3);
}
