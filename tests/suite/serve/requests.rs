//! Requests of every kind, and what they must not cause.

use std::io::{Read, Write};

use super::{Preview, read_answer, status};
use crate::harness::Site;

#[test]
fn nothing_outside_the_site_can_be_reached() {
    let site = Site::small().file("secret.txt", "do not show");
    #[cfg(unix)]
    {
        std::fs::create_dir_all(site.path("themes/default/assets")).unwrap();
        std::os::unix::fs::symlink(site.path("secret.txt"), site.path("themes/default/assets/link.txt")).unwrap();
        std::os::unix::fs::symlink("/etc", site.path("themes/default/assets/etc")).unwrap();
    }
    let preview = Preview::of(&site, &[]);
    let targets = [
        "/../secret.txt",
        "/ja/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%252e%252e/secret.txt",
        "/./secret.txt",
        "//secret.txt",
        "/secret.txt",
        "/secret.txt%00.html",
        "/assets/link.txt",
        "/assets/etc/passwd",
        "/content/site.toml",
        "/_seibun/../secret.txt",
        "/_seibun/%2e%2e/secret.txt",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://127.0.0.1/secret.txt",
        "/%",
        "/%f",
    ];
    for target in targets {
        let answer = preview.get(target);
        assert!(matches!(status(&answer), 400 | 404), "{target}: {answer}");
        assert!(
            !answer.contains("do not show") && !answer.contains("root:") && !answer.contains("base_url"),
            "{target}"
        );
    }
}

#[test]
fn a_foreign_host_or_origin_is_refused() {
    let preview = Preview::of(&Site::small(), &[]);
    let (address, port) = (preview.address, preview.address.port());
    let with = |headers: String| status(&preview.send(format!("GET /ja/ HTTP/1.1\r\n{headers}\r\n\r\n").as_bytes()));
    for own in
        [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}"), "localhost".to_owned()]
    {
        assert_eq!(with(format!("Host: {own}")), 200, "{own}");
    }
    for foreign in ["example.com", "127.0.0.1.example.com", "localhost.example.com:8000", "10.0.0.1", "", "a b", "x\"y"]
    {
        assert_eq!(with(format!("Host: {foreign}")), 403, "{foreign}");
    }
    assert_eq!(with("Accept: */*".to_owned()), 403);
    assert_eq!(with(format!("Host: {address}\r\nHost: example.com")), 403);
    assert_eq!(with(format!("Host: {address}\r\nOrigin: http://{address}")), 200);
    for origin in ["https://example.com", "null", "http://127.0.0.1", "http://localhost:1"] {
        assert_eq!(with(format!("Host: {address}\r\nOrigin: {origin}")), 403, "{origin}");
    }
    assert_eq!(with(format!("Host: {address}\r\nOrigin: http://{address}\r\nOrigin: https://example.com")), 403);
}

#[test]
fn only_what_is_needed_is_allowed() {
    let preview = Preview::of(&Site::small(), &[]);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
        let answer = preview.request(&format!("{method} /ja/"), "");
        assert!(status(&answer) == 405 && answer.contains("Allow: GET, HEAD"), "{answer}");
    }
    assert_eq!(status(&preview.get("/_seibun/as-of?date=2026-01-01")), 405);
    let page = preview.get("/ja/");
    assert!(page.contains("Content-Security-Policy: default-src 'none';"), "{page}");
    assert!(page.contains(&format!("script-src http://{}/_seibun/preview.js;", preview.address)), "{page}");
    assert!(!page.contains("http-equiv"), "{page}");
}

#[test]
fn files_have_their_type_and_are_not_sent_twice() {
    let preview = Preview::of(&Site::small(), &[]);
    let page = preview.get("/ja/privacy/");
    let style = page.split("href=\"").find(|part| part.starts_with("/assets/style.")).unwrap();
    let style = style.split('"').next().unwrap();
    for (path, kind) in [
        ("/ja/privacy/", "text/html; charset=utf-8"),
        (style, "text/css; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/_seibun/preview.js", "text/javascript; charset=utf-8"),
    ] {
        let answer = preview.get(path);
        assert!(status(&answer) == 200 && answer.contains(&format!("Content-Type: {kind}\r\n")), "{path}: {answer}");
        assert!(answer.contains("Connection: close\r\n"), "{answer}");
        let head = preview.request(&format!("HEAD {path}"), "");
        assert!(head.ends_with("\r\n\r\n"), "{head}");
        let length =
            |answer: &str| answer.split("Content-Length: ").nth(1).unwrap().split('\r').next().unwrap().to_owned();
        assert_eq!(length(&head), length(&answer), "{path}");
    }
    // A page may change meanwhile, as its badge appears once everything has been checked; an asset does not.
    let asset = preview.get(style);
    let tag = asset.split("ETag: ").nth(1).unwrap().split('\r').next().unwrap();
    let again = preview.request(&format!("GET {style}"), &format!("If-None-Match: {tag}\r\n"));
    assert!(status(&again) == 304 && again.ends_with("\r\n\r\n"), "{again}");
    assert_eq!(status(&preview.request(&format!("GET {style}"), "If-None-Match: \"other\"\r\n")), 200);
}

#[test]
fn requests_that_are_malformed_or_huge_are_refused_and_the_next_one_is_served() {
    let preview = Preview::of(&Site::small(), &[]);
    let host = format!("Host: {}\r\n", preview.address);
    let long = "x".repeat(1 << 20);
    let post = format!("POST /_seibun/as-of HTTP/1.1\r\n{host}");
    let cases: [(String, u16); 19] = [
        ("\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/9.9\r\n\r\n".to_owned(), 400),
        ("GET /日本 HTTP/1.1 x\r\n\r\n".to_owned(), 400),
        ("\u{16}\u{3}\u{1}\u{2}\r\n\r\n".to_owned(), 400),
        (format!("G(T / HTTP/1.1\r\n{host}\r\n"), 400),
        (format!("GET / HTTP/1.1\r\n{host}bad header\r\n\r\n"), 400),
        (format!("GET / HTTP/1.1\r\n{host}bad header: x\r\n\r\n"), 400),
        (format!("GET / HTTP/1.1\r\n{host}Content-Length: -1\r\n\r\n"), 400),
        (format!("GET /ja/ HTTP/1.1\r\n{host}Cookie: 名=値\r\n\r\n"), 200),
        (format!("{post}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400),
        (format!("{post}Content-Length: 5000\r\n\r\n"), 413),
        (format!("{post}Content-Length: 2000000\r\n\r\n{long}"), 413),
        (format!("{post}Content-Length: 1000000000000\r\n\r\n"), 413),
        (format!("{post}Content-Length: 1000000000000000000\r\n\r\n"), 413),
        (format!("{post}Content-Length: 18446744073709551615\r\n\r\n"), 413),
        (format!("{post}Content-Length: 18446744073709551616\r\n\r\n"), 400),
        (format!("GET /ja/ HTTP/1.1\r\n{host}Content-Length: 1000000000000000000\r\n\r\n"), 413),
        (format!("GET /{long} HTTP/1.1\r\n{host}\r\n"), 431),
        (format!("GET / HTTP/1.1\r\n{host}X: {long}\r\n\r\n"), 431),
    ];
    for (request, expected) in &cases {
        let answer = preview.send(request.as_bytes());
        assert_eq!(status(&answer), *expected, "{}: {answer}", &request[..request.len().min(120)]);
        assert_eq!(status(&preview.get("/ja/")), 200);
    }
}

#[test]
fn a_body_is_read_whichever_way_it_is_sent() {
    let preview = Preview::of(&Site::small(), &[]);
    let post = format!("POST /_seibun/as-of HTTP/1.1\r\nHost: {}\r\n", preview.address);
    let long = format!("{}&date=2026-04-01", "x".repeat(3000));
    assert_eq!(status(&preview.send(format!("{post}Content-Length: {}\r\n\r\n{long}", long.len()).as_bytes())), 303);
    let mut socket = preview.connect();
    socket.write_all(format!("{post}Content-Length: 15\r\nExpect: 100-continue\r\n\r\n").as_bytes()).unwrap();
    let mut interim = [0; 12];
    socket.read_exact(&mut interim).unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100");
    socket.write_all(b"date=2026-04-02").unwrap();
    let mut answer = String::new();
    while !answer.contains("Location: /_seibun/") {
        let more = read_answer(&mut socket, true);
        assert!(!more.is_empty(), "{answer}");
        answer.push_str(&more);
    }
    assert!(preview.get("/ja/").contains("2026-04-02"));
}

#[test]
fn a_name_is_served_only_where_it_was_allowed_and_the_refusal_says_how() {
    let site = Site::small();
    let by =
        |preview: &Preview, host: &str| preview.send(format!("GET /ja/ HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes());
    let preview = Preview::of(&site, &["--lang", "ja"]);
    let refused = by(&preview, "legal.example.jp:80");
    assert_eq!(status(&refused), 403);
    for words in [
        "lang=\"ja\"",
        "この名前では",
        "seibun serve --allow-host legal.example.jp`",
        &format!("http://{}/", preview.address),
    ] {
        assert!(refused.contains(words), "{words}: {refused}");
    }
    assert!(!by(&preview, "<b>").contains("<b>"));
    let allowing = Preview::of(&site, &["--allow-host", "legal.example.jp", "--allow-host", "other"]);
    for host in ["legal.example.jp:80", "Other"] {
        assert_eq!(status(&by(&allowing, host)), 200, "{host}");
    }
    assert_eq!(status(&by(&allowing, "example.jp")), 403);
    let ended = site.run("serve --allow-host http://legal.example.jp/");
    assert!(ended.status == Some(2) && ended.stderr.contains("without `http://`"), "{}", ended.stderr);
}

#[test]
#[cfg(target_os = "linux")]
fn where_other_machines_may_come_this_one_goes_by_its_name() {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap().trim().to_owned();
    let by = |preview: &Preview| {
        let request = format!("GET /ja/ HTTP/1.1\r\nHost: {name}:{}\r\n\r\n", preview.address.port());
        status(&preview.send(request.as_bytes()))
    };
    let site = Site::small();
    assert_eq!(by(&Preview::of(&site, &[])), 403);
    assert_eq!(by(&Preview::of(&site, &["--bind", "127.0.0.2"])), 403, "nobody else comes there");
    assert_eq!(by(&Preview::of(&site, &["--bind", "0.0.0.0"])), 200);
}

#[test]
fn clients_that_dawdle_or_leave_hold_nobody_up() {
    let preview = Preview::of(&Site::small(), &[]);
    let slow: Vec<_> = (0..100)
        .map(|n| {
            let mut socket = preview.connect();
            socket.write_all(&b"GET /ja/ HTTP/1.1\r\nHost: loc"[..n % 29]).unwrap();
            socket
        })
        .collect();
    for _ in 0..50 {
        drop(preview.connect());
        let mut leaving = preview.connect();
        leaving.write_all(b"GET /ja/privacy/ HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    }
    let deaf: Vec<_> = (0..50)
        .map(|_| {
            let mut socket = preview.connect();
            socket.write_all(&b"GET /ja/privacy/ HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(40)).unwrap();
            socket
        })
        .collect();
    let waiting: Vec<_> = (0..20)
        .map(|n| {
            let mut socket = preview.connect();
            let length = [2000, 3000, 5000, 60_000_000][n % 4];
            let head = format!("POST /_seibun/as-of HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n");
            socket.write_all(head.as_bytes()).unwrap();
            socket
        })
        .collect();
    for _ in 0..20 {
        assert_eq!(status(&preview.get("/ja/")), 200);
    }
    // The slow clients stayed connected: the server still waits for their bodies.
    for socket in waiting.iter().step_by(4) {
        socket.set_nonblocking(true).unwrap();
        let read = (&mut &*socket).read(&mut [0]);
        assert_eq!(read.map_err(|error| error.kind()), Err(std::io::ErrorKind::WouldBlock));
    }
    drop((deaf, waiting));
    for mut socket in slow.into_iter().skip(28).take(1) {
        socket.write_all(b"alhost\r\n\r\n").unwrap();
        let answer = read_answer(&mut socket, true);
        assert_eq!(status(&answer), 200, "a slow request is answered too: {answer}");
    }
}
