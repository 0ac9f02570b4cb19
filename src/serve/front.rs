//! The front of the preview: accepts connections, reads one request from each, bounded in length and time, has it
//! answered, and ends the connection or keeps it as an event stream.

#![expect(clippy::disallowed_methods, reason = "a client may take only so much time")]

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::http::{Response, ResponseStatus};
use super::lane::{Handler, Lanes};
use super::streams::Streams;

/// The longest head of a request. Browsers send one or two kilobytes.
const LONGEST_HEAD: usize = 16 * 1024;
/// The most header lines. Browsers send about fifteen.
const MOST_HEADERS: usize = 100;
/// The longest body. The only form sends a date.
const LONGEST_BODY: usize = 4 * 1024;
/// How long a client may take to send its request, and how long it may accept nothing of its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to keep reading what an answered client sends.
const LINGER: Duration = Duration::from_secs(2);
/// How many connections are open at a time; more wait in the system's queue.
const MOST_AT_ONCE: usize = 512;
/// How long to wait when a resource has run out.
const PAUSE: Duration = Duration::from_millis(20);
/// The headers that the preview reads. Only these are forwarded, so that cookies of other local programs do not matter.
const HEADERS: [&str; 3] = ["host", "origin", "if-none-match"];

/// The state shared by all connections.
struct Front {
    lanes: Lanes,
    streams: Arc<Streams>,
}

/// Serves until the process ends.
pub(super) fn start(listener: TcpListener, handler: Arc<Handler>, streams: Arc<Streams>) -> io::Result<()> {
    let front = Arc::new(Front { lanes: Lanes::new(handler), streams });
    thread::Builder::new().name("front".to_owned()).spawn(move || accept(&listener, &front)).map(drop)
}

fn accept(listener: &TcpListener, front: &Arc<Front>) -> ! {
    loop {
        let taken = listener.accept().and_then(|(socket, _)| {
            let front = Arc::clone(front);
            thread::Builder::new().name("visit".to_owned()).spawn(move || front.visit(socket))
        });
        if taken.is_err() {
            // Handles or threads ran out, and become free when connections end.
            front.streams.drop_oldest();
            thread::sleep(PAUSE);
        }
        // One reference is this loop's own.
        while Arc::strong_count(front) > MOST_AT_ONCE {
            thread::sleep(PAUSE);
        }
    }
}

impl Front {
    fn visit(&self, mut socket: TcpStream) -> io::Result<()> {
        socket.set_nodelay(true)?;
        socket.set_write_timeout(Some(PATIENCE))?;
        let (answer, followed) = match receive(&mut socket, PATIENCE) {
            Ok(request) => (self.lanes.ask(&request.bytes), request.followed),
            Err(status) => (Response::plain(status).bytes(None), true),
        };
        if answer == Response::events().bytes(None) {
            return self.streams.add(socket, &answer);
        }
        socket.write_all(&answer)?;
        socket.shutdown(Shutdown::Write)?;
        if followed {
            // If the connection were closed with unread data, the system could discard the answer.
            let (until, mut rest) = (Instant::now() + LINGER, Vec::new());
            while more(&mut socket, &mut rest, until).is_ok() {
                rest.clear();
            }
        }
        Ok(())
    }
}

/// A request, as it is forwarded.
#[derive(Debug, PartialEq, Eq)]
struct ReceivedRequest {
    bytes: Vec<u8>,
    /// Whether the client sent more than this request.
    followed: bool,
}

/// Reads a request, or returns the status that rejects it.
fn receive(socket: &mut TcpStream, patience: Duration) -> Result<ReceivedRequest, ResponseStatus> {
    let until = Instant::now() + patience;
    let mut bytes = Vec::new();
    loop {
        if let Some(head) = RequestHead::of(&bytes)? {
            let whole = head.end + head.length;
            if head.waits && bytes.len() < whole {
                socket.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").map_err(|_| ResponseStatus::REQUEST_TIMEOUT)?;
            }
            while bytes.len() < whole {
                more(socket, &mut bytes, until)?;
            }
            let on = [&head.bytes, &bytes[head.end..whole]].concat();
            return Ok(ReceivedRequest { bytes: on, followed: bytes.len() > whole });
        }
        more(socket, &mut bytes, until)?;
    }
}

/// Reads the bytes available.
fn more(socket: &mut TcpStream, bytes: &mut Vec<u8>, until: Instant) -> Result<(), ResponseStatus> {
    let left = until.saturating_duration_since(Instant::now());
    let mut piece = [0; 4096];
    // A timeout of zero cannot be set, and fails as it should.
    let read = socket.set_read_timeout(Some(left)).and_then(|()| socket.read(&mut piece));
    match read.map_err(|_| ResponseStatus::REQUEST_TIMEOUT)? {
        0 => Err(ResponseStatus::BAD_REQUEST),
        read => {
            bytes.extend_from_slice(&piece[..read]);
            Ok(())
        }
    }
}

/// The head of a request.
#[derive(Debug, PartialEq, Eq)]
struct RequestHead {
    /// The part of it that is forwarded.
    bytes: Vec<u8>,
    /// Where it ends in the bytes sent.
    end: usize,
    /// The length of the body.
    length: usize,
    /// Whether the client waits for permission to send the body.
    waits: bool,
}

impl RequestHead {
    /// Returns the head in the bytes sent so far; `None` if it is incomplete.
    fn of(sent: &[u8]) -> Result<Option<Self>, ResponseStatus> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let end = match request.parse(sent) {
            Ok(httparse::Status::Complete(end)) => Some(end),
            Ok(httparse::Status::Partial) if sent.ends_with(b"\r\n\r\n") => return Err(ResponseStatus::BAD_REQUEST),
            Ok(httparse::Status::Partial) => None,
            Err(httparse::Error::TooManyHeaders) => return Err(ResponseStatus::HEAD_TOO_LARGE),
            Err(_) => return Err(ResponseStatus::BAD_REQUEST),
        };
        if end.unwrap_or(sent.len()) > LONGEST_HEAD {
            return Err(ResponseStatus::HEAD_TOO_LARGE);
        }
        let (Some(end), Some(method), Some(target)) = (end, request.method, request.path) else { return Ok(None) };
        let length = length(request.headers)?;
        let mut bytes = format!("{method} {} HTTP/1.1\r\n", in_ascii(target.as_bytes())).into_bytes();
        for header in &*request.headers {
            if HEADERS.iter().any(|name| header.name.eq_ignore_ascii_case(name)) {
                bytes.extend(format!("{}: {}\r\n", header.name, in_ascii(header.value)).into_bytes());
            }
        }
        bytes.extend(format!("Content-Length: {length}\r\n\r\n").into_bytes());
        let waits = values(request.headers, "expect").any(|value| value.eq_ignore_ascii_case(b"100-continue"));
        Ok(Some(Self { bytes, end, length, waits }))
    }
}

/// Returns the values of a header.
fn values<'a>(headers: &'a [httparse::Header<'a>], name: &str) -> impl Iterator<Item = &'a [u8]> {
    headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value)
}

/// Returns the stated length of the body, if it is credible and not too long.
fn length(headers: &[httparse::Header<'_>]) -> Result<usize, ResponseStatus> {
    let mut lengths = values(headers, "content-length");
    let length = match (values(headers, "transfer-encoding").next(), lengths.next(), lengths.next()) {
        (None, None, _) => 0,
        (None, Some(digits), None) if digits.iter().all(u8::is_ascii_digit) => {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            digits.parse::<u64>().map_err(|_| ResponseStatus::BAD_REQUEST)?
        }
        _ => return Err(ResponseStatus::BAD_REQUEST),
    };
    usize::try_from(length).ok().filter(|length| *length <= LONGEST_BODY).ok_or(ResponseStatus::BODY_TOO_LARGE)
}

/// Returns text with every byte beyond ASCII percent-encoded, as in addresses.
fn in_ascii(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len()), |text, byte| match byte {
        byte if byte.is_ascii() => text + char::from(*byte).encode_utf8(&mut [0; 4]),
        byte => text + &format!("%{byte:02X}"),
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::Arc;
    use std::thread;
    use std::time::Duration;

    use super::{LONGEST_HEAD, MOST_HEADERS, PATIENCE, RequestHead, receive, start};
    use crate::base::media::HTML;
    use crate::serve::http::{Request, Response, ResponseStatus};
    use crate::serve::lane::Lanes;
    use crate::serve::streams::Streams;

    /// Returns the part of a head that is forwarded.
    fn forwarded(head: &[u8]) -> Result<String, ResponseStatus> {
        RequestHead::of(head)
            .map(|head| head.map_or_else(String::new, |head| String::from_utf8(head.bytes).expect("ASCII")))
    }

    #[test]
    fn only_what_the_preview_looks_at_goes_on_and_all_of_it_in_ascii() {
        let sent = "GET /ja/文/?q=é HTTP/1.1\r\nHOST: a\r\nCookie: 値=文\r\nIf-None-Match: \"ä\"\r\nX: y\r\n\r\n";
        let expected = "GET /ja/%E6%96%87/?q=%C3%A9 HTTP/1.1\r\nHOST: a\r\nIf-None-Match: \"%C3%A4\"\r\n\
                        Content-Length: 0\r\n\r\n";
        assert_eq!(forwarded(sent.as_bytes()).as_deref(), Ok(expected));
        assert_eq!(forwarded(b"GET / HTTP/1.1\r\nHost: a\r\n").as_deref(), Ok(""), "more is to come");
    }

    #[test]
    fn a_head_is_bounded_in_length_and_lines_to_the_byte() {
        let of_length = |length: usize| {
            let (start, end) = ("GET / HTTP/1.1\r\nX: ", "\r\n\r\n");
            format!("{start}{}{end}", "x".repeat(length - start.len() - end.len()))
        };
        assert!(forwarded(of_length(LONGEST_HEAD).as_bytes()).is_ok());
        assert_eq!(forwarded(of_length(LONGEST_HEAD + 1).as_bytes()), Err(ResponseStatus::HEAD_TOO_LARGE));
        let unfinished = of_length(LONGEST_HEAD + 5);
        assert_eq!(forwarded(&unfinished.as_bytes()[..LONGEST_HEAD]).as_deref(), Ok(""));
        assert_eq!(forwarded(&unfinished.as_bytes()[..LONGEST_HEAD + 1]), Err(ResponseStatus::HEAD_TOO_LARGE));
        let of_lines = |lines: usize| format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(lines));
        assert!(forwarded(of_lines(MOST_HEADERS).as_bytes()).is_ok());
        assert_eq!(forwarded(of_lines(MOST_HEADERS + 1).as_bytes()), Err(ResponseStatus::HEAD_TOO_LARGE));
    }

    #[test]
    fn a_length_is_believed_only_when_it_is_one_number_of_a_body_that_is_short() {
        let length = |headers: &str| {
            let head = RequestHead::of(format!("POST / HTTP/1.1\r\n{headers}\r\n").as_bytes());
            head.map(|head| head.map(|head| head.length))
        };
        assert_eq!(length(""), Ok(Some(0)));
        assert_eq!(length("Content-Length: 4096\r\n"), Ok(Some(4096)));
        for long in ["4097", "1000000000000000000"] {
            assert_eq!(length(&format!("Content-Length: {long}\r\n")), Err(ResponseStatus::BODY_TOO_LARGE), "{long}");
        }
        for bad in ["-1", "+1", "99999999999999999999999", "1, 2", ""] {
            assert_eq!(length(&format!("Content-Length: {bad}\r\n")), Err(ResponseStatus::BAD_REQUEST), "{bad}");
        }
        assert_eq!(length("Content-Length: 1\r\ncontent-length: 1\r\n"), Err(ResponseStatus::BAD_REQUEST));
        assert_eq!(length("Transfer-Encoding: chunked\r\n"), Err(ResponseStatus::BAD_REQUEST));
    }

    /// Returns both ends of a connection.
    fn pair() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let client = TcpStream::connect(listener.local_addr().expect("an address")).expect("a connection");
        (client, listener.accept().expect("a connection").0)
    }

    #[test]
    fn a_client_that_sends_line_after_line_has_no_more_time_for_it_than_another() {
        let (mut client, mut server) = pair();
        client.write_all(b"GET / HTTP/1.1\r\n").expect("sent");
        let dripping = thread::spawn(move || {
            while client.write_all(b"X: y\r\n").is_ok() {
                thread::sleep(Duration::from_millis(20));
            }
        });
        assert_eq!(receive(&mut server, Duration::from_millis(300)), Err(ResponseStatus::REQUEST_TIMEOUT));
        drop(server);
        dripping.join().expect("the connection has ended");
    }

    #[test]
    fn a_request_that_comes_byte_by_byte_is_whole_and_what_follows_it_is_noticed() {
        let (mut client, mut server) = pair();
        for byte in b"POST /x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc" {
            client.write_all(&[*byte]).expect("sent");
        }
        let received = receive(&mut server, PATIENCE).expect("a request");
        assert_eq!(received.bytes, b"POST /x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc");
        assert!(!received.followed);
        client.write_all(b"GET / HTTP/1.1\r\n\r\nGET").expect("sent");
        assert!(receive(&mut server, PATIENCE).expect("a request").followed);
        drop(client);
        assert_eq!(receive(&mut server, PATIENCE), Err(ResponseStatus::BAD_REQUEST));
    }

    fn echo(request: &Request) -> Response {
        assert_ne!(request.path, "/panic", "as it was asked to");
        Response::new(
            ResponseStatus::OK,
            HTML,
            format!("{} {}", request.method, "x".repeat(request.path.len())).into_bytes(),
        )
    }

    #[test]
    fn requests_go_over_lanes_one_after_another_and_a_handler_that_panics_answers_500() {
        let lanes = Arc::new(Lanes::new(Arc::new(echo)));
        thread::scope(|scope| {
            for client in 0..20_usize {
                let lanes = &lanes;
                scope.spawn(move || {
                    for length in [1, 90_000, 3] {
                        let path = format!("/{}", "a".repeat(length + client));
                        let get = lanes.ask(format!("GET {path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n").as_bytes());
                        assert!(get.starts_with(b"HTTP/1.1 200") && get.ends_with(b"x"), "{}", get.len());
                        let head = lanes.ask(format!("HEAD {path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n").as_bytes());
                        assert!(head.starts_with(b"HTTP/1.1 200") && head.ends_with(b"\r\n\r\n"));
                    }
                });
            }
        });
        assert!(lanes.ask(b"GET /panic HTTP/1.1\r\n\r\n").starts_with(b"HTTP/1.1 500"));
        // A request that tiny_http rejects costs a lane; the next one gets another.
        assert!(!lanes.ask(b"nonsense\r\n\r\n").starts_with(b"HTTP/1.1 200"));
        assert!(!lanes.ask("GET /é HTTP/1.1\r\n\r\n".as_bytes()).starts_with(b"HTTP/1.1 200"));
        for _ in 0..20 {
            assert!(lanes.ask(b"GET / HTTP/1.1\r\n\r\n").starts_with(b"HTTP/1.1 200"));
        }
    }

    #[test]
    fn an_answer_ends_its_connection_and_a_stream_keeps_it() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let address = listener.local_addr().expect("an address");
        let streams = Arc::new(Streams::default());
        streams.announce("first");
        let handler = |request: &Request| match request.path.as_str() {
            "/events" => Response::events(),
            _ => echo(request),
        };
        start(listener, Arc::new(handler), Arc::clone(&streams)).expect("a thread");
        let ask = |request: &str| {
            let mut socket = TcpStream::connect(address).expect("a connection");
            socket.set_read_timeout(Some(PATIENCE)).expect("a limit");
            socket.write_all(request.as_bytes()).expect("sent");
            socket
        };
        let mut answer = String::new();
        ask("GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n").read_to_string(&mut answer).expect("an end");
        assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 1, "what is sent behind is not read: {answer}");
        let mut stream = ask("GET /events HTTP/1.1\r\n\r\n");
        let mut until = |word: &str| {
            let (mut seen, mut piece) = (String::new(), [0; 64]);
            while !seen.contains(word) {
                let read = stream.read(&mut piece).expect("an event");
                assert!(read > 0, "the stream ended: {seen}");
                seen.push_str(&String::from_utf8_lossy(&piece[..read]));
            }
            seen
        };
        assert!(!until("data: first\n\n").contains("Content-Length"));
        streams.announce("second");
        until("data: second\n\n");
        drop(stream);
        ask("GET /events HTTP/1.1\r\n\r\n").read_exact(&mut [0; 150]).expect("another stream");
    }
}
