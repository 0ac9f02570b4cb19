//! The event streams of open pages (server-sent events).
//!
//! A stream carries only the name of the site's state; the page fetches the rest. A message is a few bytes, so writing
//! it never blocks: a client that does not accept even those is dropped, and reconnects by itself if it is alive.
//! Clients that are gone are detected when another one connects, so that an idle preview sends nothing.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The most streams, more than any person opens; beyond that, the oldest is dropped.
const MOST: usize = 400;
/// How soon a page that has lost its stream opens another, in milliseconds.
const RETRY: &[u8] = b"retry: 300\n\n";

/// Every open event stream.
#[derive(Default)]
pub(super) struct Streams {
    open: Mutex<OpenStreams>,
}

#[derive(Default)]
struct OpenStreams {
    sockets: VecDeque<TcpStream>,
    /// The message that a new stream receives first.
    last: String,
}

impl Streams {
    /// Takes over a connection, and sends it the present state after `head`.
    pub(super) fn add(&self, mut socket: TcpStream, head: &[u8]) -> io::Result<()> {
        socket.set_nonblocking(true)?;
        let mut open = self.lock();
        socket.write_all(&[head, RETRY, open.last.as_bytes()].concat())?;
        open.sockets.retain_mut(is_open);
        open.sockets.push_back(socket);
        if open.sockets.len() > MOST {
            open.sockets.pop_front();
        }
        Ok(())
    }

    /// Announces to every page that the site, or what is known about it, has changed.
    pub(super) fn announce(&self, generation: &str) {
        let mut open = self.lock();
        open.last = format!("data: {generation}\n\n");
        let message = open.last.clone();
        open.sockets.retain_mut(|socket| socket.write_all(message.as_bytes()).is_ok());
    }

    /// Frees a handle when none is left.
    pub(super) fn drop_oldest(&self) {
        self.lock().sockets.pop_front();
    }

    fn lock(&self) -> MutexGuard<'_, OpenStreams> {
        // A thread that panicked between two messages has left the list whole.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a client is connected and silent, having nothing more to send over a stream.
fn is_open(socket: &mut TcpStream) -> bool {
    socket.read(&mut [0]).is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
}
