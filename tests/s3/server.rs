//! Starts `server.py`: object storage that checks signatures, and fails on demand.

#![allow(clippy::disallowed_methods, clippy::print_stderr, dead_code, reason = "shared by tests of two kinds")]
#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::env;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// A storage with a bucket `notices`.
pub(crate) struct Storage {
    port: u16,
    child: Child,
}

impl Drop for Storage {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Storage {
    /// The key id that it knows, and its secret.
    pub(crate) const KEY: [&str; 2] = ["test-key", "test-secret"];

    /// Starts one; `None` if it is not installed, which is printed, and is a failure in CI.
    pub(crate) fn start() -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/s3");
        let python = folder.join("venv/bin/python");
        if !python.exists() {
            assert!(env::var_os("CI").is_none(), "no {}: tests/setup.sh installs it", python.display());
            eprintln!("SKIPPED: no {}; tests/setup.sh installs it", python.display());
            return None;
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(python);
        command.arg(folder.join("server.py")).arg(port.to_string()).stdin(Stdio::null()).stdout(Stdio::null());
        let storage = Self { port, child: command.spawn().unwrap() };
        for _ in 0..600 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(storage);
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("{} did not start", folder.join("server.py").display());
    }

    /// Its address.
    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Makes it fail in the given ways from now on, and resets the count of requests.
    pub(crate) fn faults(&self, told: &str) {
        self.told(&format!("/-/faults?{told}"));
    }

    /// The number of requests since then.
    pub(crate) fn requests(&self) -> usize {
        self.told("/-/requests").parse().unwrap()
    }

    /// The headers of an object: its type and how long it may be cached.
    pub(crate) fn headers(&self, key: &str) -> String {
        self.told(&format!("/-/headers?key={key}"))
    }

    fn told(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.rsplit("\r\n").next().unwrap().to_owned()
    }
}
