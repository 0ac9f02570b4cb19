//! Takes requests from tiny_http and answers each on a thread of its own, whatever its client sends or does not take.
//!
//! An answer is one `write_all` of head and body into [`tiny_http::Request::into_writer`], and says
//! `Connection: close`. `Request::respond` is never called: it sends head and body apart, which costs a delayed
//! acknowledgement, and holds back event streams. A handler that panics answers 500.
//!
//! # What is guarded against
//!
//! - **A length that is only claimed.** When a request is dropped, tiny_http sets aside as much memory as its
//!   `Content-Length` names for what was not read, and a claim that is too great ends the process. So bodies that are
//!   too long are refused by way of `Request::upgrade`, the one call that answers and leaves the reader alone; the
//!   reader is then dropped if the claim is small, and else never. That costs a handle for as long as the preview runs.
//! - **Clients that are slow.** tiny_http has no time limits, but connections inherit those of the listener that they
//!   come from, where the system is a Unix; see [`limit`]. Elsewhere a slow client keeps its own threads, nobody else's.
//! - **Requests sent behind one for the event stream**, on the same connection. tiny_http would answer them when the
//!   stream ends. So the stream is ended.

use std::io::{self, Read};
use std::net::{TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use tiny_http::{Server, StatusCode};

use super::http::{Request, Response, Status};
use super::streams::{Streams, put};
use super::turns::{Turn, Turns};

/// The longest body. The only form there is sends a date.
const LONGEST_BODY: usize = 4 * 1024;
/// The longest body that is read away, or set aside, after it was refused.
const LONGEST_REST: usize = 64 * 1024 * 1024;
/// How long a client may be silent while it sends its request, or while it should take its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many requests are handled at one time; more wait in the queue.
const MOST_AT_ONCE: usize = 512;
/// How long the next request is waited for.
const WAIT: Duration = Duration::from_millis(500);
/// After how many such times without any request a server is known to be dead: the guard asks every living one.
const DEAD_AFTER: u32 = 40;

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

/// What requests are answered with.
pub(super) struct Service<H> {
    pub(super) handler: Arc<H>,
    pub(super) streams: Arc<Streams>,
    pub(super) turns: Turns,
}

impl<H> Clone for Service<H> {
    fn clone(&self) -> Self {
        let Self { handler, streams, turns } = self;
        Self { handler: Arc::clone(handler), streams: Arc::clone(streams), turns: turns.clone() }
    }
}

impl<H> Service<H> {
    /// True while no more requests are taken.
    pub(super) fn is_busy(&self) -> bool {
        self.turns.count() > MOST_AT_ONCE
    }
}

/// Gives the connections of a listener their time limits, and lets them send without delay.
pub(super) fn limit(listener: &TcpListener) -> io::Result<()> {
    #[cfg(unix)]
    {
        // Limits are set on sockets, and this one is no less a socket for being a listener. Accepting has the limit
        // too, but never waits so long, since the guard connects all the time.
        let socket = TcpStream::from(std::os::fd::OwnedFd::from(listener.try_clone()?));
        socket.set_nodelay(true)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.set_write_timeout(Some(PATIENCE))?;
    }
    Ok(())
}

/// What the guard is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Somebody else than the guard has asked for something.
    Asked,
    /// A server accepts no more connections.
    Stopped,
}

/// Takes the requests of a server until it is dead.
pub(super) fn receive<H: Handler>(server: &Server, service: &Service<H>, signs: &Sender<Sign>) {
    let mut silent = 0;
    while silent < DEAD_AFTER {
        match server.recv_timeout(WAIT) {
            Ok(Some(request)) => {
                silent = 0;
                // The guard, which lives as long as the process, names no host.
                if request.headers().iter().any(|header| header.field.equiv("Host")) {
                    let _ = signs.send(Sign::Asked);
                }
                hand_on(request, service);
            }
            Ok(None) => silent += 1,
            Err(_) => _ = signs.send(Sign::Stopped),
        }
    }
}

/// Sees to it that the request is answered, on another thread.
fn hand_on<H: Handler>(request: tiny_http::Request, service: &Service<H>) {
    let peer = request.remote_addr().copied();
    let turn = service.turns.take(peer);
    service.streams.end(peer);
    if claim(&request) > LONGEST_REST {
        std::mem::forget(refuse(request));
        return;
    }
    while service.is_busy() {
        thread::sleep(Duration::from_millis(2));
    }
    let service = service.clone();
    let work = move || {
        // Whatever goes wrong with one client is that client's own.
        let _ = catch_unwind(AssertUnwindSafe(|| serve(request, &turn, &service)));
    };
    // Where no thread can be had, the closure is dropped, and tiny_http answers 500.
    let _ = thread::Builder::new().name("request".to_owned()).spawn(work);
}

/// How long the body says it is.
fn claim(request: &tiny_http::Request) -> usize {
    request.body_length().unwrap_or(0)
}

/// Says that the body is too long, and gives back what must not be dropped lightly.
fn refuse(request: tiny_http::Request) -> Box<dyn tiny_http::ReadWrite + Send> {
    // The head ends with the name of the protocol that this call is meant for, and has no other place for a length.
    request.upgrade("none\r\nContent-Length: 0", tiny_http::Response::empty(StatusCode(413)))
}

fn serve<H: Handler>(mut request: tiny_http::Request, turn: &Turn, service: &Service<H>) -> io::Result<()> {
    if claim(&request) > LONGEST_BODY {
        drop(refuse(request));
        return Ok(());
    }
    let read = match read(&mut request) {
        Ok(read) => read,
        Err(status) => return put(&mut request.into_writer(), &Response::plain(status).bytes(None)),
    };
    let answer = catch_unwind(AssertUnwindSafe(|| service.handler.answer(&read)));
    let mut writer = request.into_writer();
    match answer.unwrap_or_else(|_| Answer::Send(Response::plain(Status::Failed))) {
        Answer::Send(response) => put(&mut writer, &response.bytes(Some(&read))),
        Answer::Stream => {
            service.streams.add(turn.peer, writer)?;
            // Whichever of the two comes later, this or the next request of the connection, ends the stream.
            if turn.is_followed() {
                service.streams.end(turn.peer);
            }
            Ok(())
        }
    }
}

/// The request with its body, or why it is not taken.
fn read(request: &mut tiny_http::Request) -> Result<Request, Status> {
    let headers = request.headers().iter().map(|header| (header.field.as_str().as_str(), header.value.as_str()));
    let mut read = Request::new(request.method().as_str(), request.url(), headers)?;
    let length = read.length().ok_or(Status::BadRequest)?;
    if length > 0 {
        let mut body = request.as_reader().take(length);
        body.read_to_end(&mut read.body).map_err(|_| Status::RequestTimeout)?;
    }
    Ok(read)
}
