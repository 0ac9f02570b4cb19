//! A minimal web server for tests, which serves the files of a folder.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

/// Starts a server of a folder for the rest of the test, and returns its address. `headers` returns further header
/// lines for a path.
pub(super) fn serve(folder: PathBuf, headers: fn(&str) -> String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = folder.clone();
            thread::spawn(move || answer(stream, &folder, headers));
        }
    });
    address
}

fn answer(mut stream: TcpStream, folder: &Path, headers: fn(&str) -> String) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let Some(Ok(first)) = lines.next() else { return };
    lines.find(|line| line.as_ref().is_ok_and(String::is_empty));
    let path = first.split(' ').nth(1).unwrap().trim_start_matches('/');
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let (status, body) = match fs::read(folder.join(&path)) {
        Ok(body) => ("200 OK", body),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n", body.len());
    let _ = stream.write_all(&[head.as_bytes(), headers(&path).as_bytes(), b"\r\n", &body].concat());
    let _ = stream.read(&mut [0]);
}
