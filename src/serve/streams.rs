//! The event streams of open pages (server-sent events).
//!
//! A stream carries no more than a number, the generation of the site; the page fetches the rest. Sockets never block
//! here: a message is a few bytes, and a client that does not take them has gone or is lost.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::net::TcpStream;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// More than any person opens. Then the oldest goes: if it is alive, it comes back by itself.
const MOST: usize = 400;
/// How often a silent stream is written to, so that those whose client has gone are noticed.
const HEARTBEAT: Duration = Duration::from_secs(15);
const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-store\r\n\
                    X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 300\n\n";

/// Every open event stream.
#[derive(Debug, Default)]
pub(super) struct Streams {
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    sockets: VecDeque<TcpStream>,
    /// What a stream that opens is told at once.
    last: String,
}

impl Streams {
    /// Takes over a connection, and tells it the present generation.
    pub(super) fn add(&self, mut socket: TcpStream) -> io::Result<()> {
        let mut open = self.lock();
        socket.write_all(format!("{HEAD}{}", open.last).as_bytes())?;
        socket.set_nonblocking(true)?;
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
        send(&mut open.sockets, message.as_bytes());
    }

    /// Frees a handle where none is left.
    pub(super) fn drop_oldest(&self) {
        self.lock().sockets.pop_front();
    }

    /// Forgets clients that have gone; never returns.
    pub(super) fn keep_alive(&self) -> ! {
        loop {
            thread::sleep(HEARTBEAT);
            send(&mut self.lock().sockets, b":\n\n");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // A thread that panicked between two messages has left the list whole.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes to all, and forgets those that cannot be written to.
fn send(sockets: &mut VecDeque<TcpStream>, bytes: &[u8]) {
    sockets.retain_mut(|socket| socket.write(bytes).is_ok_and(|written| written == bytes.len()));
}
