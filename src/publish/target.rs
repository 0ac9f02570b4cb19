//! What a hosting can do: five requests, each of which is safe to repeat.

use std::collections::BTreeMap;

use crate::base::Error;

/// A place to publish files at. Paths are relative to it and `/`-separated.
pub(crate) trait Target: Sync {
    /// Returns how many requests to make at a time.
    fn width(&self) -> usize;

    /// Whether the web server in front of it chooses among precompressed forms.
    fn takes_compressed(&self) -> bool;

    /// Returns the names in a folder, whoever wrote them, and whether each is a folder; the root is the empty path.
    /// Returns `None` if there is no such folder.
    fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Failure>;

    /// Returns the content of a file; `None` if there is no such file.
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure>;

    /// Writes a file, whole or not at all.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure>;

    /// Writes a file unless it exists. Returns whether it was written.
    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure>;

    /// Removes a file. It is no error if there is none.
    fn delete(&self, path: &str) -> Result<(), Failure>;
}

/// Returns the temporary path beside a file, at which it is written before it is renamed into place.
pub(crate) fn beside(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
    format!("{folder}/.{name}.seibun-new")
}

/// A request that failed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The error.
    pub(crate) error: Error,
    /// Whether the same request is likely to succeed a little later.
    pub(crate) is_passing: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, is_passing: false }
    }
}
