//! The preview from outside: over the socket, and through its event stream.

mod requests;
mod saves;
mod traffic;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::harness::Site;

/// The timeout of anything that would otherwise wait forever; no test depends on the speed of the machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A preview that runs until the end of the test.
struct Preview {
    child: Child,
    address: SocketAddr,
    /// The path in the address that it printed.
    base: String,
}

impl Preview {
    fn of(site: &Site, arguments: &[&str]) -> Self {
        Self::started_by(Command::new(env!("CARGO_BIN_EXE_seibun")), site, arguments)
    }

    /// A preview with a limit on open files and connections.
    #[cfg(unix)]
    fn with_handles(site: &Site, most: usize) -> Self {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -n {most}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_seibun")]);
        Self::started_by(shell, site, &[])
    }

    fn started_by(mut command: Command, site: &Site, arguments: &[&str]) -> Self {
        command.args(["serve", "--port", "0"]).args(arguments);
        if !arguments.contains(&"--root") {
            command.arg("--root").arg(site.path(""));
        }
        if !arguments.contains(&"--lang") {
            command.args(["--lang", "en"]);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (host, path) = line.trim().strip_prefix("http://").unwrap().split_once('/').unwrap();
        let address = host.replace("localhost", "127.0.0.1").parse().unwrap();
        Self { child, address, base: format!("/{path}") }
    }

    fn connect(&self) -> TcpStream {
        let socket = TcpStream::connect(self.address).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        socket
    }

    /// Sends bytes, and reads one response.
    fn send(&self, bytes: &[u8]) -> String {
        let mut socket = self.connect();
        // The server may stop reading once it has seen enough.
        let _ = socket.write_all(bytes);
        read_answer(&mut socket, !bytes.starts_with(b"HEAD "))
    }

    /// The response to a request with these further header lines.
    fn request(&self, line: &str, headers: &str) -> String {
        self.send(format!("{line} HTTP/1.1\r\nHost: {}\r\n{headers}\r\n", self.address).as_bytes())
    }

    fn get(&self, path: &str) -> String {
        self.request(&format!("GET {path}"), "")
    }

    /// An event stream, after its first event.
    fn events(&self) -> Events {
        let mut socket = self.connect();
        socket.write_all(format!("GET /_seibun/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).as_bytes()).unwrap();
        let mut events = Events { lines: BufReader::new(socket) };
        events.next();
        events
    }

    /// Requests a page after each event until it is as expected, and returns it.
    fn until(&self, events: &mut Events, path: &str, fine: impl Fn(&str) -> bool) -> String {
        loop {
            let page = self.get(path);
            if fine(&page) {
                return page;
            }
            events.next();
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An open event stream.
struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// The next event.
    fn next(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return data.trim().to_owned();
            }
        }
    }
}

/// Reads a response as browsers do: up to its stated length, or until the connection ends.
fn read_answer(socket: &mut TcpStream, has_body: bool) -> String {
    let (mut answer, mut piece) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&answer);
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head.split("Content-Length: ").nth(1).and_then(|rest| rest.lines().next()?.parse().ok());
            let body = answer.len() - head.len() - 4;
            if !has_body || status(head) == 304 || length.is_some_and(|length: usize| body >= length) {
                return text.into_owned();
            }
        }
        match socket.read(&mut piece) {
            Ok(read @ 1..) => answer.extend_from_slice(&piece[..read]),
            _ => return text.into_owned(),
        }
    }
}

/// The status code of a response.
fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
}

#[test]
fn a_taken_port_is_said_and_ends_the_command() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let port = preview.address.port().to_string();
    let ended = site.run(&format!("serve --port {port}"));
    assert_eq!(ended.status, Some(2));
    assert!(
        ended.stderr.contains(&format!("port {port} is taken")) && ended.stderr.contains("--port 0"),
        "{}",
        ended.stderr
    );
    assert_eq!(ended.stdout, "");
}

#[test]
fn a_site_below_a_path_is_served_there() {
    let site = Site::small();
    let text = std::fs::read_to_string(site.path("content/site.toml")).unwrap();
    let site = site.file("content/site.toml", text.replace("privacy.example.jp/", "www.example.jp/legal/"));
    let preview = Preview::of(&site, &[]);
    assert_eq!(preview.base, "/legal/");
    assert!(preview.get("/").contains("Location: /legal/\r\n"));
    assert_eq!(status(&preview.get("/legal/ja/privacy/")), 200);
    assert!(preview.get("/legal/ja/privacy").contains("Location: /legal/ja/privacy/\r\n"));
    assert_eq!(status(&preview.get("/ja/privacy/")), 404);
}

#[test]
fn the_preview_is_only_in_the_preview() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let page = preview.get("/ja/privacy/");
    assert!(page.contains("/_seibun/preview.js") && page.contains("id=\"seibun-preview\""), "{page}");
    assert_eq!(site.run("build").status, Some(0));
    let built = std::fs::read_to_string(site.path("public/ja/privacy/index.html")).unwrap();
    assert!(!built.contains("_seibun") && !built.contains("seibun-preview"), "{built}");
    let data = built.matches("<script type=\"application/ld+json\">").count();
    assert_eq!(built.matches("<script").count(), data, "{built}");
}

#[test]
fn the_desk_shows_the_site_as_of_another_day() {
    let site = Site::small();
    let text = std::fs::read_to_string(site.path("content/privacy/notice.toml")).unwrap();
    let site = site
        .file("content/privacy/notice.toml", text.replace("[[version]]\n", "[[version]]\nannounced = 2026-03-01\n"));
    let preview = Preview::of(&site, &["--as-of", "2026-03-15"]);
    let desk = preview.get("/_seibun/");
    assert!(desk.contains("data-state=\"announced\"") && desk.contains("href=\"/ja/privacy/\""), "{desk}");
    assert!(desk.contains("<td data-label=\"Effective date\">April 1, 2026</td>"), "days in words: {desk}");
    let set = |body: &str| {
        let headers = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        let line = format!("POST /_seibun/as-of HTTP/1.1\r\nHost: {}\r\n{headers}", preview.address);
        preview.send(line.as_bytes())
    };
    assert!(set("date=2026-04-01").contains("Location: /_seibun/\r\n"));
    assert!(preview.get("/_seibun/").contains("data-state=\"in-force\""));
    assert!(preview.get("/en/privacy/").contains("as of 2026-04-01"));
    assert_eq!(status(&set("date=2026-02-30")), 400);
    assert_eq!(status(&set("date=")), 303);
    assert!(!preview.get("/en/privacy/").contains("seibun-day"));
}
