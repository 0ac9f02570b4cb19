//! A connection through the machine's own `ssh`, with the user's keys, known hosts and configuration, to its `sftp`
//! subsystem.
//!
//! It carries requests of many threads at a time. Each request has a number; a separate thread reads the answers, and
//! hands each to the request of its number.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::wire::{Answer, LONGEST, Packet, answer, ask};

/// A server that is silent for this long is considered dead.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many bytes of the messages of `ssh` are kept.
const SAID: usize = 4096;

/// The location of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Server {
    /// Its host name or address.
    pub(super) host: String,
    /// The account; `None` leaves it to the user's `ssh`.
    pub(super) user: Option<String>,
    /// Its port; `None` leaves it to the user's `ssh`.
    pub(super) port: Option<u16>,
}

/// A connection.
pub(super) struct Session {
    child: Mutex<Child>,
    input: Mutex<ChildStdin>,
    waiting: Arc<Mutex<Waiting>>,
    said: Arc<Mutex<Vec<u8>>>,
    /// Whether a file can be renamed onto another.
    pub(super) replaces: bool,
}

/// The requests that await an answer. `senders` is `None` once no more answers can come.
#[derive(Default)]
struct Waiting {
    next: u32,
    senders: Option<BTreeMap<u32, Sender<Answer>>>,
}

impl Session {
    /// Connects. An error holds the words of `ssh`.
    pub(super) fn open(server: &Server) -> Result<Self, String> {
        let mut command = Command::new("ssh");
        command.args(["-oBatchMode=yes", "-oConnectTimeout=20", "-oServerAliveInterval=15", "-oServerAliveCountMax=3"]);
        if let Some(port) = server.port {
            command.arg(format!("-p{port}"));
        }
        if let Some(user) = &server.user {
            command.arg(format!("-l{user}"));
        }
        command.args(["-s", "--", &server.host, "sftp"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("ssh: {error}"))?;
        let (input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(mut input), Some(output), Some(errors)) = (input, output, errors) else { unreachable!("pipes") };
        let said = Arc::new(Mutex::new(Vec::new()));
        let listener = keep(errors, Arc::clone(&said));
        let waiting = Arc::new(Mutex::new(Waiting { next: 1, senders: Some(BTreeMap::new()) }));
        let (sender, first) = channel();
        locked(&waiting).senders.get_or_insert_default().insert(0, sender);
        let handing = Arc::clone(&waiting);
        thread::spawn(move || hand_out(output, &handing));
        let greeted = input.write_all(&Packet::new(ask::INIT).number(3).finish()).and_then(|()| input.flush());
        let version = greeted.ok().and_then(|()| first.recv_timeout(PATIENCE).ok());
        let Some(Answer::Version(_, extensions)) = version else {
            let _ = child.kill();
            let _ = child.wait();
            let _ = listener.join();
            let told = String::from_utf8_lossy(&locked(&said)).trim().to_owned();
            return Err(if told.is_empty() { "ssh".to_owned() } else { told });
        };
        let replaces = extensions.iter().any(|name| name == super::REPLACE);
        Ok(Self { child: Mutex::new(child), input: Mutex::new(input), waiting, said, replaces })
    }

    /// Makes a request: `fill` adds to a packet that holds its kind and number. An error says why there is no answer.
    pub(super) fn call(&self, kind: u8, fill: impl FnOnce(Packet) -> Packet) -> Result<Answer, String> {
        let receiver = self.send(kind, fill)?;
        match receiver.recv_timeout(PATIENCE) {
            Ok(answer) => Ok(answer),
            Err(RecvTimeoutError::Timeout) => {
                self.end();
                Err(self.told())
            }
            Err(RecvTimeoutError::Disconnected) => Err(self.told()),
        }
    }

    /// Sends a request. The answer arrives on the channel.
    fn send(&self, kind: u8, fill: impl FnOnce(Packet) -> Packet) -> Result<Receiver<Answer>, String> {
        let (sender, receiver) = channel();
        let number = {
            let mut waiting = locked(&self.waiting);
            let number = waiting.next;
            waiting.next = number.wrapping_add(1).max(1);
            let Some(senders) = &mut waiting.senders else { return Err(self.told()) };
            senders.insert(number, sender);
            number
        };
        let packet = fill(Packet::new(kind).number(number)).finish();
        let mut input = locked(&self.input);
        if input.write_all(&packet).and_then(|()| input.flush()).is_err() {
            return Err(self.told());
        }
        Ok(receiver)
    }

    /// Whether answers can still come.
    pub(super) fn is_alive(&self) -> bool {
        locked(&self.waiting).senders.is_some()
    }

    /// Returns the last messages of `ssh`.
    fn told(&self) -> String {
        let said = String::from_utf8_lossy(&locked(&self.said)).trim().to_owned();
        if said.is_empty() { io::Error::from(io::ErrorKind::ConnectionReset).to_string() } else { said }
    }

    fn end(&self) {
        locked(&self.waiting).senders = None;
        let mut child = locked(&self.child);
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.end();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads answers until there are no more, and hands them out.
fn hand_out(mut output: impl Read, waiting: &Mutex<Waiting>) {
    while let Some((number, answer)) = next(&mut output) {
        let sender = locked(waiting).senders.as_mut().and_then(|senders| senders.remove(&number));
        // The request may have given up waiting.
        sender.map(|sender| sender.send(answer));
    }
    locked(waiting).senders = None;
}

fn next(output: &mut impl Read) -> Option<(u32, Answer)> {
    let mut length = [0; 4];
    output.read_exact(&mut length).ok()?;
    let length = u32::from_be_bytes(length);
    let mut packet = vec![0; if length <= LONGEST { length as usize } else { return None }];
    output.read_exact(&mut packet).ok()?;
    answer(&packet)
}

/// Keeps the end of the messages of `ssh`.
fn keep(mut errors: impl Read + Send + 'static, said: Arc<Mutex<Vec<u8>>>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut piece = [0; 512];
        while let Ok(count @ 1..) = errors.read(&mut piece) {
            let mut said = locked(&said);
            said.extend(&piece[..count]);
            let surplus = said.len().saturating_sub(SAID);
            said.drain(..surplus);
        }
    })
}
