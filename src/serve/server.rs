//! Accepts connections, each on a thread of its own, and lives through whatever they send.
//!
//! A connection carries one request; its head, its body and its time are bounded, and a handler that panics answers 500.
//! An event stream is taken over by [`Streams`], which costs no thread.

#![expect(clippy::disallowed_methods, reason = "a client has only so much time")]

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::http::{Request, Response, Status};
use super::streams::Streams;

/// The longest head of a request. Browsers send one or two kilobytes.
const LONGEST_HEAD: usize = 16 * 1024;
/// The longest body. The only form there is sends a date.
const LONGEST_BODY: u64 = 4 * 1024;
/// How long a client may take to send its request, or to take its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many requests are handled at one time; more wait in the system's queue.
const MOST_AT_ONCE: usize = 512;

/// What to do with a request.
pub(super) enum Answer {
    Send(Response),
    /// Keep the connection, and send events over it.
    Stream,
}

/// Answers requests, on any thread.
pub(super) trait Handler: Send + Sync + 'static {
    fn answer(&self, request: &Request) -> Answer;
}

/// Serves until the process ends.
pub(super) fn start<H: Handler>(listener: TcpListener, handler: Arc<H>, streams: Arc<Streams>) {
    thread::spawn(move || {
        let busy = Arc::new(AtomicUsize::new(0));
        loop {
            while busy.load(Ordering::Acquire) >= MOST_AT_ONCE {
                thread::sleep(Duration::from_millis(2));
            }
            let Ok((socket, _)) = listener.accept() else {
                // Out of handles, or a client that left at once: the next one may do better.
                streams.drop_oldest();
                thread::sleep(Duration::from_millis(20));
                continue;
            };
            let turn = Turn::take(&busy);
            let (handler, streams) = (Arc::clone(&handler), Arc::clone(&streams));
            let work = move || {
                let _turn = turn;
                // Whatever goes wrong with one client is that client's own.
                let _ = serve(socket, handler.as_ref(), &streams);
            };
            // Where no thread can be had, the closure is dropped, and the connection with it.
            let _ = thread::Builder::new().name("request".to_owned()).spawn(work);
        }
    });
}

/// Counts a request while it is handled.
struct Turn(Arc<AtomicUsize>);

impl Turn {
    fn take(busy: &Arc<AtomicUsize>) -> Self {
        busy.fetch_add(1, Ordering::AcqRel);
        Self(Arc::clone(busy))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

fn serve(mut socket: TcpStream, handler: &impl Handler, streams: &Streams) -> io::Result<()> {
    socket.set_nodelay(true)?;
    socket.set_write_timeout(Some(PATIENCE))?;
    let request = match read(&mut socket) {
        Ok(request) => request,
        Err(Refusal::Gone) => return Ok(()),
        Err(Refusal::Answer(status)) => return close(socket, &Response::plain(status).bytes(None)),
    };
    let answer = catch_unwind(AssertUnwindSafe(|| handler.answer(&request)));
    match answer.unwrap_or_else(|_| Answer::Send(Response::plain(Status::Failed))) {
        Answer::Send(response) => close(socket, &response.bytes(Some(&request))),
        Answer::Stream => streams.add(socket),
    }
}

/// Sends the answer and ends the connection so that the client gets all of it: what it still sends is read away for a
/// moment, because closing on unread bytes resets the connection.
fn close(mut socket: TcpStream, bytes: &[u8]) -> io::Result<()> {
    socket.write_all(bytes)?;
    socket.shutdown(Shutdown::Write)?;
    socket.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut rest = [0; 4096];
    let mut left = 64;
    while left > 0 && socket.read(&mut rest)? > 0 {
        left -= 1;
    }
    Ok(())
}

enum Refusal {
    /// The client has left.
    Gone,
    Answer(Status),
}

fn read(socket: &mut TcpStream) -> Result<Request, Refusal> {
    let deadline = Instant::now() + PATIENCE;
    let mut bytes = Vec::new();
    let end = loop {
        // The end may have begun in the piece before.
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        if bytes.len() > LONGEST_HEAD {
            return Err(Refusal::Answer(Status::HeadTooLarge));
        }
        receive(socket, &mut bytes, deadline)?;
    };
    let mut request = Request::parse(&bytes[..end]).ok_or(Refusal::Answer(Status::BadRequest))?;
    let length = request.length().ok_or(Refusal::Answer(Status::BadRequest))?;
    if length > LONGEST_BODY {
        return Err(Refusal::Answer(Status::TooLarge));
    }
    let whole = end + 4 + usize::try_from(length).unwrap_or(usize::MAX);
    while bytes.len() < whole {
        receive(socket, &mut bytes, deadline)?;
    }
    request.body = bytes[end + 4..whole].to_vec();
    Ok(request)
}

fn receive(socket: &mut TcpStream, bytes: &mut Vec<u8>, deadline: Instant) -> Result<(), Refusal> {
    let left = deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
    let _ = socket.set_read_timeout(Some(left));
    let mut piece = [0; 4096];
    match socket.read(&mut piece) {
        Ok(0) => Err(Refusal::Gone),
        Ok(_) if Instant::now() > deadline => Err(Refusal::Answer(Status::RequestTimeout)),
        Ok(length) => {
            bytes.extend_from_slice(&piece[..length]);
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Interrupted => Ok(()),
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            Err(Refusal::Answer(Status::RequestTimeout))
        }
        Err(_) => Err(Refusal::Gone),
    }
}
