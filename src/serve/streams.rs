//! The event streams of open pages (server-sent events).
//!
//! A stream carries no more than a number, the generation of the site; the page fetches the rest. A message is a few
//! bytes, so writing one waits for nobody: a client that does not take even those is forgotten, and comes back by itself if it
//! is alive. Whose client has gone is looked at when another one comes, so that a silent preview is silent.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// More than any person opens. Then the oldest goes.
const MOST: usize = 400;
/// How soon a page that has lost its stream asks for another one, in milliseconds.
const RETRY: &[u8] = b"retry: 300\n\n";

/// Every open event stream.
#[derive(Default)]
pub(super) struct Streams {
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    sockets: VecDeque<TcpStream>,
    /// What a stream that opens is told at once.
    last: String,
}

impl Streams {
    /// Takes over a connection, and tells it the present generation after `head`.
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

    /// Tells every page that the site, or what is known of it, is another one now.
    pub(super) fn announce(&self, generation: &str) {
        let mut open = self.lock();
        open.last = format!("data: {generation}\n\n");
        let message = open.last.clone();
        open.sockets.retain_mut(|socket| socket.write_all(message.as_bytes()).is_ok());
    }

    /// Frees a handle where none is left.
    pub(super) fn drop_oldest(&self) {
        self.lock().sockets.pop_front();
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // A thread that panicked between two messages has left the list whole.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a client is there, and silent: it has nothing more to say over a stream.
fn is_open(socket: &mut TcpStream) -> bool {
    socket.read(&mut [0]).is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
}
