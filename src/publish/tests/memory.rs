//! A hosting in memory that counts requests and fails where it should.

use std::collections::BTreeMap;
use std::io::{Error as IoError, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard};

use super::Files;
use crate::base::Error;
use crate::publish::target::{Failure, Target};

/// How a request fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It never arrives, nor does any later one: the network is down, or the program dead.
    Dead,
    /// It is carried out without an answer, and no later one arrives.
    DeadAfter,
    /// Only this one never arrives.
    Lost,
    /// Only this one is carried out without an answer.
    Unanswered,
}

/// A hosting in memory.
pub(super) struct Memory {
    files: Mutex<Files>,
    requests: AtomicUsize,
    /// The number of the request that fails, and how.
    fault: Mutex<Option<(usize, Fault)>>,
    /// The paths written or removed, in order.
    touched: Mutex<Vec<String>>,
}

impl Memory {
    pub(super) fn new(files: &[(&str, &str)]) -> Self {
        let files: BTreeMap<_, _> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self {
            files: Mutex::new(files),
            requests: AtomicUsize::new(0),
            fault: Mutex::default(),
            touched: Mutex::default(),
        }
    }

    /// A copy of the hosting in its present state.
    pub(super) fn copied(&self) -> Self {
        let copy = Self::new(&[]);
        *copy.files() = self.files().clone();
        copy
    }

    pub(super) fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().expect("files")
    }

    /// Makes the `n`th request from now on fail.
    pub(super) fn fail_at(&self, n: usize, fault: Fault) {
        self.requests.store(0, Ordering::Relaxed);
        *self.fault.lock().expect("a fault") = Some((n, fault));
    }

    pub(super) fn mend(&self) {
        *self.fault.lock().expect("a fault") = None;
        self.touched.lock().expect("paths").clear();
        self.requests.store(0, Ordering::Relaxed);
    }

    pub(super) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }

    pub(super) fn touched(&self) -> Vec<String> {
        self.touched.lock().expect("paths").clone()
    }

    fn request<T>(&self, path: &str, act: impl Fn(&mut Files) -> T) -> Result<T, Failure> {
        let n = self.requests.fetch_add(1, Ordering::Relaxed);
        let fault = *self.fault.lock().expect("a fault");
        let failed = || {
            let error = Error::io("read-failed", Path::new(path), IoError::from(ErrorKind::ConnectionReset));
            Err(Failure { error, is_passing: true })
        };
        match fault {
            Some((at, Fault::Dead)) if n >= at => failed(),
            Some((at, Fault::DeadAfter)) if n > at => failed(),
            Some((at, Fault::Lost)) if n == at => failed(),
            Some((at, Fault::Unanswered | Fault::DeadAfter)) if n == at => {
                act(&mut self.files());
                failed()
            }
            _ => Ok(act(&mut self.files())),
        }
    }

    fn touch(&self, path: &str) {
        self.touched.lock().expect("paths").push(path.to_owned());
    }
}

impl Target for Memory {
    fn width(&self) -> usize {
        1
    }

    fn takes_compressed(&self) -> bool {
        true
    }

    fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Failure> {
        let inside = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.request(folder, |files| {
            let below = files.keys().filter_map(|path| path.strip_prefix(&inside));
            let name = |path: &str| match path.split_once('/') {
                Some((folder, _)) => (folder.to_owned(), true),
                None => (path.to_owned(), false),
            };
            Some(below.map(name).collect()).filter(|found: &BTreeMap<_, _>| folder.is_empty() || !found.is_empty())
        })
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.request(path, |files| files.get(path).map(|text| text.clone().into_bytes()))
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.touch(path);
        let text = String::from_utf8(bytes.to_vec()).expect("text");
        self.request(path, |files| _ = files.insert(path.to_owned(), text.clone()))
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
        let text = String::from_utf8(bytes.to_vec()).expect("text");
        self.request(path, |files| {
            let is_free = !files.contains_key(path);
            files.entry(path.to_owned()).or_insert_with(|| text.clone());
            is_free
        })
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        self.touch(path);
        self.request(path, |files| _ = files.remove(path))
    }
}
