//! The front of the preview: accepts connections, reads one request from each, bounded in length and time, has it
//! answered, and ends the connection or keeps it as an event stream.

#![expect(clippy::disallowed_methods, reason = "a client may take only so much time")]

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::head::RequestHead;
use super::http::{Response, ResponseStatus};
use super::lane::{Handler, Lanes};
use super::streams::Streams;

/// How long a client may take to send its request, and how long it may accept nothing of its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to keep reading what an answered client sends.
const LINGER: Duration = Duration::from_secs(2);
/// How many connections are open at a time; more wait in the system's queue.
const MOST_AT_ONCE: usize = 512;
/// How long to wait when a resource has run out.
const PAUSE: Duration = Duration::from_millis(20);

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

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::Arc;
    use std::thread;
    use std::time::Duration;

    use super::{PATIENCE, receive, start};
    use crate::base::media::HTML;
    use crate::serve::http::{Request, Response, ResponseStatus};
    use crate::serve::lane::Lanes;
    use crate::serve::streams::Streams;

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
