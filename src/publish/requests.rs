//! Requests to a hosting: several at a time, each retried while that may help.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use super::target::{Failure, Target};
use crate::base::Error;

/// How long to wait before each retry of a failed request.
const PAUSES: [Duration; 5] = [
    Duration::from_millis(200),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(6),
];
/// The clock that a publication uses.
pub(crate) trait Clock: Sync {
    /// Returns the current time.
    fn now(&self) -> Timestamp;

    /// Waits.
    fn wait(&self, time: Duration);
}

/// The requests of a publication.
pub(crate) struct Requests<'a> {
    target: &'a dyn Target,
    clock: &'a dyn Clock,
}

impl<'a> Requests<'a> {
    /// Wraps a target.
    pub(crate) fn new(target: &'a dyn Target, clock: &'a dyn Clock) -> Self {
        Self { target, clock }
    }

    /// Returns the names in a folder, and whether each is a folder.
    pub(super) fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Error> {
        self.tried(|| self.target.entries(folder))
    }

    /// Returns the current time.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Waits.
    pub(super) fn wait(&self, time: Duration) {
        self.clock.wait(time);
    }

    /// Returns the content of a file; `None` if there is no such file.
    pub(super) fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        self.tried(|| self.target.get(path))
    }

    /// Writes a file.
    pub(super) fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.tried(|| self.target.put(path, bytes))
    }

    /// Writes a file unless it exists. Returns whether it was written.
    pub(super) fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Error> {
        self.tried(|| self.target.create(path, bytes))
    }

    /// Removes a file.
    pub(super) fn delete(&self, path: &str) -> Result<(), Error> {
        self.tried(|| self.target.delete(path))
    }

    /// Makes a request, and retries it while that may help.
    fn tried<T>(&self, request: impl Fn() -> Result<T, Failure>) -> Result<T, Error> {
        for pause in PAUSES {
            match request() {
                Err(failure) if failure.is_passing => self.clock.wait(pause),
                ended => return ended.map_err(|failure| failure.error),
            }
        }
        request().map_err(|failure| failure.error)
    }

    /// Does `work` for each of `all`, several at a time; stops at the first error.
    pub(super) fn each<T: Sync>(&self, all: &[T], work: impl Fn(&T) -> Result<(), Error> + Sync) -> Result<(), Error> {
        let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
        let failed = Mutex::new(None);
        let worker = || {
            while !stopped.load(Ordering::Relaxed)
                && let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed))
            {
                if let Err(error) = work(one) {
                    stopped.store(true, Ordering::Relaxed);
                    failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                }
            }
        };
        thread::scope(|scope| {
            (1..self.target.width().min(all.len())).for_each(|_| _ = scope.spawn(worker));
            worker();
        });
        failed.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
    }
}
