//! Locks between runs. The system releases a lock when its process ends, however it ends, so none is ever stale.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::base::disk::{self, open_lock, remove, same_file};
use crate::base::{Error, Message};

/// A lock, held while a run works alone.
#[derive(Debug)]
pub(super) struct RunLock {
    /// The file that was created only to be locked.
    own: Option<PathBuf>,
    _file: File,
}

impl RunLock {
    /// Locks the file at `path`, which exists only while it is locked. Fails with `busy` if another run holds the lock.
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

    /// Locks a folder, which needs no file and leaves none. On systems that cannot lock folders, locks a file in it,
    /// which stays.
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

    /// Waits until nobody holds a folder locked for writing, and keeps others from locking it so. Returns `None` if it
    /// cannot be locked: a user without write access may still read.
    pub(super) fn shared(path: &Path) -> Option<Self> {
        let file = lockable(path).ok()?;
        file.lock_shared().ok()?;
        Some(Self { own: None, _file: file })
    }
}

/// The file that is locked if its folder cannot be.
const LOCK: &str = ".seibun-lock";

/// Opens what to lock for a folder: the folder itself, or a file in it on systems that cannot open folders.
#[cfg(unix)]
fn lockable(path: &Path) -> io::Result<File> {
    disk::open(path)
}

#[cfg(not(unix))]
fn lockable(path: &Path) -> io::Result<File> {
    open_lock(&path.join(LOCK))
}

impl Drop for RunLock {
    /// Unlinks the file while it is still locked. On systems where [`same_file`] cannot distinguish files, it stays.
    fn drop(&mut self) {
        if let Some(path) = self.own.as_ref().filter(|_| cfg!(unix)) {
            let _ = remove(path);
        }
    }
}
