//! Locks between runs. The system releases each when the process ends, however it ends; so none is ever stale.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::Message;
use crate::base::disk::{self, open_lock, remove, same_file};
use crate::base::error::Error;

/// Held while a run works alone.
#[derive(Debug)]
pub(super) struct Lock {
    /// A file that was made only to be locked.
    own: Option<PathBuf>,
    _file: File,
}

impl Lock {
    /// Locks the file at `path`, which is there only while it is locked. `busy` is said where another run has it.
    pub(super) fn file(path: &Path, busy: Message) -> Result<Self, Error> {
        loop {
            let file = open_lock(path).map_err(Error::at("lock-failed", path))?;
            match file.try_lock() {
                // The run before may have unlinked the file between our opening and locking it.
                Ok(()) if !same_file(path, &file) => {}
                Ok(()) => return Ok(Self { own: Some(path.to_owned()), _file: file }),
                Err(TryLockError::WouldBlock) => return Err(Error::new(busy)),
                Err(TryLockError::Error(cause)) => return Err(Error::io("lock-failed", path, cause)),
            }
        }
    }

    /// Locks a folder: nothing has to be made for that, and nothing is left. Where folders cannot be locked, a file in it is,
    /// and stays.
    pub(super) fn folder(path: &Path, busy: Message) -> Result<Self, Error> {
        let locked = lockable(path).and_then(|file| match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(cause)) => {
                let file = open_lock(&path.join(LOCK))?;
                match file.try_lock() {
                    Ok(()) => Ok(Some(file)),
                    Err(TryLockError::WouldBlock) => Ok(None),
                    Err(TryLockError::Error(_)) => Err(cause),
                }
            }
        });
        match locked.map_err(Error::at("content-lock-failed", path))? {
            Some(file) => Ok(Self { own: None, _file: file }),
            None => Err(Error::new(busy)),
        }
    }

    /// Waits until nobody has locked a folder to write in it, and keeps others from doing so. `None` where it cannot be locked:
    /// whoever can only read may do so.
    pub(super) fn shared(path: &Path) -> Option<Self> {
        let file = lockable(path).ok()?;
        file.lock_shared().ok()?;
        Some(Self { own: None, _file: file })
    }
}

/// The file in a folder that is locked where the folder cannot be.
const LOCK: &str = ".seibun-lock";

/// What is locked for a folder: itself, or where folders cannot be opened, a file in it.
#[cfg(unix)]
fn lockable(path: &Path) -> io::Result<File> {
    disk::open(path)
}

#[cfg(not(unix))]
fn lockable(path: &Path) -> io::Result<File> {
    open_lock(&path.join(LOCK))
}

impl Drop for Lock {
    /// Unlinks the file while it is still locked. Where [`same_file`] cannot tell files apart, it stays.
    fn drop(&mut self) {
        if let Some(path) = self.own.as_ref().filter(|_| cfg!(unix)) {
            let _ = remove(path);
        }
    }
}
