//! Many clients at once.

use std::thread;
use std::time::{Duration, Instant};

use super::{Preview, status};
use crate::harness::Site;

#[test]
fn two_hundred_idle_event_streams_leave_room_for_pages_and_all_are_told() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut streams: Vec<_> = (0..200).map(|_| preview.events()).collect();
    for _ in 0..20 {
        assert_eq!(status(&preview.get("/ja/privacy/")), 200);
    }
    let path = site.path("content/privacy/2026-04-01/ja.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut first = preview.events();
    std::fs::write(&path, text.replace("当社は、個人情報", "弊社は、個人情報")).unwrap();
    preview.until(&mut first, "/ja/privacy/", |page| page.contains("弊社は"));
    for stream in &mut streams {
        stream.next();
    }
    streams.truncate(20);
    assert_eq!(status(&preview.get("/ja/")), 200, "closed streams are forgotten");
}

#[test]
fn a_thousand_requests_of_eight_clients_are_all_answered() {
    let preview = Preview::of(&Site::small(), &[]);
    let paths =
        ["/", "/ja/", "/en/privacy/", "/ja/privacy/v/2026-04-01/", "/robots.txt", "/_seibun/", "/ja/privacy/history/"];
    thread::scope(|scope| {
        for client in 0..8 {
            let preview = &preview;
            scope.spawn(move || {
                for n in 0..125 {
                    let path = paths[(client + n) % paths.len()];
                    assert_eq!(status(&preview.get(path)), 200, "{path}");
                }
            });
        }
    });
}

#[test]
#[cfg(unix)]
fn a_preview_that_has_run_out_of_handles_comes_back() {
    let preview = Preview::with_handles(&Site::small(), 64);
    for _ in 0..2 {
        let idle: Vec<_> = (0..80).map(|_| preview.connect()).collect();
        thread::sleep(Duration::from_millis(100));
        drop(idle);
        let start = Instant::now();
        while status(&preview.get("/ja/")) != 200 {
            assert!(start.elapsed() < Duration::from_secs(20));
        }
        let streams: Vec<_> = (0..10).map(|_| preview.events()).collect();
        assert_eq!(status(&preview.get("/ja/")), 200);
        drop(streams);
    }
}
