//! tiny_http, and the few lasting connections over which every request reaches it.
//!
//! A tiny_http server accepts any client, for any length of time and with heads of any length, and may let a new
//! connection wait for another one to end. So each server here has a single lasting connection, and its listener is
//! closed before the first request: requests are bounded by the front, and no other client can connect.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tiny_http::{Server, StatusCode};

use super::http::{Request, Response, ResponseStatus};

/// A function that answers requests, on any thread.
pub(super) type Handler = dyn Fn(&Request) -> Response + Send + Sync;

/// How many requests are answered at a time; more must wait.
const MOST: usize = 8;
/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(10);

/// The lanes: opened when needed, and opened anew when they break.
pub(super) struct Lanes {
    handler: Arc<Handler>,
    /// The free lanes; `None` is a lane yet to be opened.
    free: Mutex<Vec<Option<Lane>>>,
    freed: Condvar,
}

impl Lanes {
    /// Returns lanes none of which is open yet.
    pub(super) fn new(handler: Arc<Handler>) -> Self {
        Self { handler, free: Mutex::new((0..MOST).map(|_| None).collect()), freed: Condvar::new() }
    }

    /// Sends the bytes of a request over a free lane; returns the bytes of the answer.
    pub(super) fn ask(&self, request: &[u8]) -> Vec<u8> {
        let lane = self.take().map_or_else(|| Lane::open(&self.handler), Ok);
        let asked = lane.and_then(|mut lane| Ok((lane.ask(request)?, lane)));
        let (answer, lane) = match asked {
            Ok((answer, lane)) => (answer, Some(lane)),
            Err(_) => (Response::plain(ResponseStatus::FAILED).bytes(None), None),
        };
        // A thread that panicked has left the list whole.
        self.free.lock().unwrap_or_else(PoisonError::into_inner).push(lane);
        self.freed.notify_one();
        answer
    }

    fn take(&self) -> Option<Lane> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match free.pop() {
                Some(lane) => return lane,
                None => free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

/// A server with its only connection.
struct Lane {
    socket: TcpStream,
    server: Arc<Server>,
}

impl Lane {
    fn open(handler: &Arc<Handler>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let (address, door) = (listener.local_addr()?, listener.try_clone()?);
        without_delay(&listener)?;
        // tiny_http panics if it cannot start a thread.
        let server = catch_unwind(|| Server::from_listener(listener, None)).map_err(|_| io::ErrorKind::OutOfMemory)?;
        let server = Arc::new(server.map_err(io::Error::other)?);
        let mut lane = Self { socket: TcpStream::connect(address)?, server };
        lane.socket.set_nodelay(true)?;
        let own = lane.socket.local_addr()?;
        lane.greet(own)?;
        // The next accept does not block, and tiny_http gives up the listener.
        door.set_nonblocking(true)?;
        drop((TcpStream::connect(address), door));
        while lane.server.recv_timeout(PATIENCE).is_ok_and(|request| request.is_some()) {}
        let (server, handler) = (Arc::clone(&lane.server), Arc::clone(handler));
        thread::Builder::new().name("lane".to_owned()).spawn(move || {
            while let Ok(request) = server.recv() {
                if request.remote_addr() == Some(&own) {
                    // On failure the other end of the lane sees that there is no answer.
                    let _ = answer(request, &*handler);
                }
            }
        })?;
        Ok(lane)
    }

    /// Makes sure that the server has accepted the connection.
    fn greet(&mut self, own: SocketAddr) -> io::Result<()> {
        let greeting = b"HEAD / HTTP/1.1\r\n\r\n";
        self.socket.write_all(greeting)?;
        while let Some(request) = self.server.recv_timeout(PATIENCE)? {
            if request.remote_addr() == Some(&own) {
                request.respond(tiny_http::Response::empty(StatusCode(200)))?;
                return self.answer(greeting).map(drop);
            }
        }
        Err(io::ErrorKind::TimedOut.into())
    }

    fn ask(&mut self, request: &[u8]) -> io::Result<Vec<u8>> {
        self.socket.write_all(request)?;
        self.answer(request)
    }

    /// Reads the answer to a request.
    fn answer(&self, request: &[u8]) -> io::Result<Vec<u8>> {
        let mut reader = BufReader::new(&self.socket);
        let (mut answer, mut start, mut length) = (Vec::new(), 0, 0);
        while answer.get(start..) != Some(b"\r\n") {
            start = answer.len();
            if reader.read_until(b'\n', &mut answer)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = std::str::from_utf8(&answer[start..]).unwrap_or_default();
            length = line.strip_prefix(LENGTH).and_then(|length| length.trim_end().parse().ok()).unwrap_or(length);
        }
        if !request.starts_with(b"HEAD ") && reader.take(length).read_to_end(&mut answer)? as u64 != length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(answer)
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

/// The header with the length of an answer.
const LENGTH: &str = "Content-Length: ";

/// Answers a request in one piece: `Request::respond` would send head and body separately.
fn answer(mut request: tiny_http::Request, handler: &Handler) -> io::Result<()> {
    let mut body = Vec::new();
    request.as_reader().read_to_end(&mut body)?;
    let headers = request.headers().iter().map(|header| (header.field.as_str().as_str(), header.value.as_str()));
    let bytes = match Request::new(request.method().as_str(), request.url(), headers, body) {
        Ok(read) => {
            let answer = catch_unwind(AssertUnwindSafe(|| handler(&read)));
            answer.unwrap_or_else(|_| Response::plain(ResponseStatus::FAILED)).bytes(Some(&read))
        }
        Err(status) => Response::plain(status).bytes(None),
    };
    let mut writer = request.into_writer();
    writer.write_all(&bytes)?;
    writer.flush()
}

/// Makes the connections of a listener send without delay.
fn without_delay(listener: &TcpListener) -> io::Result<()> {
    // Connections inherit this option from their listener, which is a socket too.
    #[cfg(unix)]
    TcpStream::from(std::os::fd::OwnedFd::from(listener.try_clone()?)).set_nodelay(true)?;
    #[cfg(not(unix))]
    let _ = listener;
    Ok(())
}
