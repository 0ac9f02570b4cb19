//! The event streams of open pages (server-sent events).
//!
//! A stream carries no more than a number, the generation of the site; the page fetches the rest. A message is a few
//! bytes, so that writing one waits for nobody; a client that does not take even those is forgotten when the time for
//! writing is over.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::turns::Peer;

/// More than any person opens. Then the oldest goes: if it is alive, it comes back by itself.
const MOST: usize = 400;
/// How often a silent stream is written to, so that those whose client has gone are noticed.
const HEARTBEAT: Duration = Duration::from_secs(15);
const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-store\r\n\
                    X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 300\n\n";

/// Writes to a client.
pub(super) type Writer = Box<dyn Write + Send>;

/// Every open event stream.
#[derive(Default)]
pub(super) struct Streams {
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    writers: VecDeque<(Peer, Writer)>,
    /// What a stream that opens is told at once.
    last: String,
}

impl Streams {
    /// Takes over a connection, and tells it the present generation.
    pub(super) fn add(&self, peer: Peer, mut writer: Writer) -> io::Result<()> {
        // A request that was sent behind another waits here, for the answer to that one; so the list is not locked yet.
        put(&mut writer, HEAD.as_bytes())?;
        let mut open = self.lock();
        put(&mut writer, open.last.as_bytes())?;
        open.writers.push_back((peer, writer));
        if open.writers.len() > MOST {
            open.writers.pop_front();
        }
        Ok(())
    }

    /// Tells every page that the site, or what is known of it, is another one now.
    pub(super) fn announce(&self, generation: &str) {
        let mut open = self.lock();
        open.last = format!("data: {generation}\n\n");
        let message = open.last.clone();
        send(&mut open.writers, message.as_bytes());
    }

    /// Ends the stream of a connection, if it has one.
    pub(super) fn end(&self, peer: Peer) {
        self.lock().writers.retain(|(own, _)| *own != peer);
    }

    /// Frees a handle where none is left.
    pub(super) fn drop_oldest(&self) {
        self.lock().writers.pop_front();
    }

    /// Forgets clients that have gone; never returns.
    pub(super) fn keep_alive(&self) -> ! {
        loop {
            thread::sleep(HEARTBEAT);
            send(&mut self.lock().writers, b":\n\n");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // A thread that panicked between two messages has left the list whole.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes to all, and forgets those that cannot be written to.
fn send(writers: &mut VecDeque<(Peer, Writer)>, bytes: &[u8]) {
    writers.retain_mut(|(_, writer)| put(writer, bytes).is_ok());
}

/// Sends bytes at once, in one piece.
pub(super) fn put(writer: &mut Writer, bytes: &[u8]) -> io::Result<()> {
    writer.write_all(bytes)?;
    writer.flush()
}
