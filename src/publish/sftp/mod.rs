//! `sftp://`: a server reached by SSH, such as a rented one. Keys, known hosts and other settings are those of the
//! user's own `ssh`; it never asks for a password.

mod session;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use self::session::{Server, Session};
use self::wire::{Answer, Packet, ask, open};
use super::target::{Failure, Target, beside};
use crate::base::{Error, Message};
use crate::read::config::publish::SshPlace;

/// The extension that lets a file replace another in one step.
const REPLACE: &str = "posix-rename@openssh.com";
/// How many bytes of a file a request carries; every server accepts this many.
const PIECE: usize = 32 * 1024;

/// A folder of a server.
pub(super) struct Sftp {
    server: Server,
    root: String,
    session: Mutex<Option<Arc<Session>>>,
    /// Folders known to exist.
    made: Mutex<BTreeSet<String>>,
}

/// Why a request failed.
enum RequestFailure {
    /// The connection is lost, or could not be made.
    Gone(String),
    /// The server refused.
    Refused(String),
}

impl Sftp {
    /// Creates a target. The first request connects.
    pub(super) fn new(place: &SshPlace) -> Self {
        let SshPlace { host, user, port, path } = place.clone();
        Self { server: Server { host, user, port }, root: path, session: Mutex::default(), made: Mutex::default() }
    }

    /// Returns the connection; reconnects if there is none, or if it is dead.
    fn session(&self) -> Result<Arc<Session>, RequestFailure> {
        let mut kept = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(session) if session.is_alive() => Ok(Arc::clone(session)),
            _ => {
                let session = Arc::new(Session::open(&self.server).map_err(RequestFailure::Gone)?);
                *kept = Some(Arc::clone(&session));
                Ok(session)
            }
        }
    }

    fn path(&self, path: &str) -> String {
        if path.is_empty() { self.root.clone() } else { format!("{}/{path}", self.root.trim_end_matches('/')) }
    }

    /// Does something with a path over the connection. An error names the path.
    fn with<T>(&self, path: &str, act: impl FnOnce(&Session, &str) -> Result<T, RequestFailure>) -> Result<T, Failure> {
        let full = self.path(path);
        self.session().and_then(|session| act(&session, &full)).map_err(|trouble| {
            let (id, cause) = match trouble {
                RequestFailure::Gone(cause) => ("hosting-connection", cause),
                RequestFailure::Refused(cause) => ("hosting-refused", cause),
            };
            // A problem that a person has to fix does not pass by itself.
            let lasting =
                ["Permission denied", "verification failed", "Could not resolve", "No such file", "subsystem"];
            let is_passing = id == "hosting-connection" && !lasting.iter().any(|words| cause.contains(words));
            let host = self.server.host.as_str();
            let message = Message::new(id).with("host", host).with("path", full.as_str()).with("cause", cause);
            Failure { error: Error::new(message), is_passing }
        })
    }

    /// Creates the folders above a path.
    fn make_folders(&self, session: &Session, path: &str) -> Result<(), RequestFailure> {
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            let known = |made: &mut BTreeSet<String>| made.contains(folder);
            if known(&mut self.made.lock().unwrap_or_else(PoisonError::into_inner)) {
                continue;
            }
            // This is refused if the folder already exists; if it failed otherwise, opening the file reports that.
            call(session, ask::MKDIR, |packet| packet.bytes(self.path(folder).as_bytes()).number(0))?;
            self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        }
        Ok(())
    }
}

impl Target for Sftp {
    fn width(&self) -> usize {
        16
    }

    fn takes_compressed(&self) -> bool {
        true
    }

    fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Failure> {
        self.with(folder, |session, path| {
            let handle = match call(session, ask::OPENDIR, |packet| packet.bytes(path.as_bytes()))? {
                Answer::Handle(handle) => handle,
                Answer::Absent => return Ok(None),
                other => return Err(refused(other)),
            };
            let mut found = BTreeMap::new();
            loop {
                match call(session, ask::READDIR, |packet| packet.bytes(&handle))? {
                    Answer::Names(names) => found.extend(names),
                    Answer::End => break,
                    other => return Err(refused(other)),
                }
            }
            close(session, &handle)?;
            found.retain(|name, _| name != "." && name != "..");
            Ok(Some(found))
        })
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.with(path, |session, path| {
            let Some(handle) = open_file(session, path, open::READ)? else { return Ok(None) };
            let mut bytes = Vec::new();
            loop {
                let wanted = u32::try_from(PIECE).expect("a small number");
                let read = |packet: Packet| packet.bytes(&handle).long(bytes.len() as u64).number(wanted);
                match call(session, ask::READ, read)? {
                    Answer::Data(piece) => bytes.extend(piece),
                    Answer::End => break,
                    other => return Err(refused(other)),
                }
            }
            close(session, &handle)?;
            Ok(Some(bytes))
        })
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.with(path, |session, full| {
            self.make_folders(session, path)?;
            let new = beside(full);
            let handle = open_file(session, &new, open::WRITE | open::CREATE | open::TRUNCATE)?;
            let handle = handle.ok_or_else(|| RequestFailure::Refused("No such file".to_owned()))?;
            write(session, &handle, bytes)?;
            rename(session, &new, full)
        })
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
        self.with(path, |session, path| {
            let flags = open::WRITE | open::CREATE | open::EXCLUSIVE;
            match open_file(session, path, flags) {
                Ok(Some(handle)) => write(session, &handle, bytes).map(|()| true),
                Ok(None) => Err(RequestFailure::Refused("No such file".to_owned())),
                Err(RequestFailure::Gone(cause)) => Err(RequestFailure::Gone(cause)),
                // Version 3 has no code for an existing file.
                Err(refused) => match call(session, ask::LSTAT, |packet| packet.bytes(path.as_bytes()))? {
                    Answer::Attributes => Ok(false),
                    _ => Err(refused),
                },
            }
        })
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        self.with(path, |session, full| {
            call(session, ask::REMOVE, |packet| packet.bytes(beside(full).as_bytes()))?;
            match call(session, ask::REMOVE, |packet| packet.bytes(full.as_bytes()))? {
                Answer::Done | Answer::Absent => {}
                other => return Err(refused(other)),
            }
            // Folders that are now empty are removed with their last file; others refuse.
            for (end, _) in path.rmatch_indices('/') {
                let folder = &path[..end];
                match call(session, ask::RMDIR, |packet| packet.bytes(self.path(folder).as_bytes()))? {
                    Answer::Done => self.made.lock().unwrap_or_else(PoisonError::into_inner).remove(folder),
                    _ => break,
                };
            }
            Ok(())
        })
    }
}

fn call(session: &Session, kind: u8, fill: impl FnOnce(Packet) -> Packet) -> Result<Answer, RequestFailure> {
    session.call(kind, fill).map_err(RequestFailure::Gone)
}

fn refused(answer: Answer) -> RequestFailure {
    match answer {
        Answer::Refused(code, words) => RequestFailure::Refused(format!("{words} ({code})")),
        Answer::Absent => RequestFailure::Refused("No such file".to_owned()),
        _ => RequestFailure::Gone("SFTP".to_owned()),
    }
}

/// Opens a file. Returns `None` if it, or its folder, does not exist.
fn open_file(session: &Session, path: &str, flags: u32) -> Result<Option<Vec<u8>>, RequestFailure> {
    match call(session, ask::OPEN, |packet| packet.bytes(path.as_bytes()).number(flags).number(0))? {
        Answer::Handle(handle) => Ok(Some(handle)),
        Answer::Absent => Ok(None),
        other => Err(refused(other)),
    }
}

/// Writes a whole file and closes it.
fn write(session: &Session, handle: &[u8], bytes: &[u8]) -> Result<(), RequestFailure> {
    for (number, piece) in bytes.chunks(PIECE).enumerate() {
        let offset = (number * PIECE) as u64;
        done(call(session, ask::WRITE, |packet| packet.bytes(handle).long(offset).bytes(piece))?)?;
    }
    close(session, handle)
}

fn close(session: &Session, handle: &[u8]) -> Result<(), RequestFailure> {
    done(call(session, ask::CLOSE, |packet| packet.bytes(handle))?)
}

/// Moves a file over another, in one step if the server can do that.
fn rename(session: &Session, from: &str, to: &str) -> Result<(), RequestFailure> {
    if session.replaces {
        let packet = |packet: Packet| packet.bytes(REPLACE.as_bytes()).bytes(from.as_bytes()).bytes(to.as_bytes());
        return done(call(session, ask::EXTENDED, packet)?);
    }
    call(session, ask::REMOVE, |packet| packet.bytes(to.as_bytes()))?;
    done(call(session, ask::RENAME, |packet| packet.bytes(from.as_bytes()).bytes(to.as_bytes()))?)
}

fn done(answer: Answer) -> Result<(), RequestFailure> {
    match answer {
        Answer::Done => Ok(()),
        other => Err(refused(other)),
    }
}
