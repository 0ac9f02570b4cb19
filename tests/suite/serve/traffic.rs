//! Many clients at once.

use std::thread;
use std::time::Duration;

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
        assert!((0..1000).any(|_| status(&preview.get("/ja/")) == 200));
        let streams: Vec<_> = (0..10).map(|_| preview.events()).collect();
        assert_eq!(status(&preview.get("/ja/")), 200);
        drop(streams);
    }
}

/// The operating system's figures about the preview's process.
#[cfg(target_os = "linux")]
impl Preview {
    fn proc(&self, path: &str) -> std::path::PathBuf {
        format!("/proc/{}/{path}", self.child.id()).into()
    }

    /// Its peak memory, in kilobytes.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(self.proc("status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// The number of files and connections that it has open.
    fn handles(&self) -> usize {
        std::fs::read_dir(self.proc("fd")).unwrap().count()
    }

    /// How often each thread that handles requests has waited.
    fn waits(&self) -> Vec<(String, String)> {
        let tasks = std::fs::read_dir(self.proc("task")).unwrap().map(|task| task.unwrap().path());
        let mut waits = Vec::new();
        for task in tasks {
            let read = |name: &str| std::fs::read_to_string(task.join(name)).unwrap_or_default();
            if matches!(read("comm").trim(), "front" | "lane" | "visit") {
                let status = read("status");
                let count = status.lines().find(|line| line.starts_with("voluntary_ctxt_switches")).unwrap_or_default();
                waits.push((task.display().to_string(), count.to_owned()));
            }
        }
        waits.sort();
        waits
    }
}

/// Waits until a condition holds; returns whether it does.
#[cfg(target_os = "linux")]
fn until(mut holds: impl FnMut() -> bool) -> bool {
    for _ in 0..1000 {
        if holds() {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_wakes_what_serves_while_nobody_asks() {
    let preview = Preview::of(&Site::small(), &[]);
    let stream = preview.events();
    assert_eq!(status(&preview.get("/ja/")), 200);
    let silent = until(|| {
        let before = preview.waits();
        assert!(before.len() >= 2, "{before:?}");
        thread::sleep(Duration::from_millis(1100));
        before == preview.waits()
    });
    assert!(silent, "{:?}", preview.waits());
    drop(stream);
}

#[test]
#[cfg(target_os = "linux")]
fn connections_end_with_their_answer_even_where_the_client_keeps_them() {
    let preview = Preview::of(&Site::small(), &[]);
    assert_eq!(status(&preview.get("/ja/")), 200);
    let before = preview.handles();
    let kept: Vec<_> = (0..50)
        .map(|_| {
            let mut socket = preview.connect();
            std::io::Write::write_all(&mut socket, b"GET /ja/ HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            assert_eq!(status(&super::read_answer(&mut socket, true)), 200);
            socket
        })
        .collect();
    // At the moment of counting, a file or another lane may be open.
    assert!(until(|| preview.handles() <= before + 10), "{before} handles, then {}", preview.handles());
    drop(kept);
}

#[test]
#[cfg(target_os = "linux")]
fn a_header_of_hundreds_of_megabytes_costs_no_memory() {
    use std::io::Write;
    let preview = Preview::of(&Site::small(), &[]);
    assert!(until(|| preview.get("/ja/").contains("data-seibun") && preview.get("/_seibun/").contains("-1\"")));
    let before = preview.memory();
    let mut socket = preview.connect();
    socket.write_all(b"GET /ja/ HTTP/1.1\r\nHost: localhost\r\nX: ").unwrap();
    let piece = vec![b'x'; 1 << 20];
    // The preview responds, and stops reading after a while.
    let sent = (0..300).take_while(|_| socket.write_all(&piece).is_ok()).count();
    let answer = super::read_answer(&mut socket, true);
    assert!(answer.is_empty() || status(&answer) == 431, "{answer}");
    assert!(preview.memory() < before + 10_000, "{before} kB, then {} kB for {sent} MB", preview.memory());
    assert_eq!(status(&preview.get("/ja/")), 200);
}
