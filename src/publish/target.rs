//! What a hosting can do: five requests, all of them safe to make twice.

use std::collections::BTreeMap;

use crate::base::error::Error;

/// A place that files are published at. Paths are relative to it and `/`-separated.
pub(crate) trait Target: Sync {
    /// How many requests at a time serve it best.
    fn width(&self) -> usize;

    /// Whether the web server before it chooses among precompressed forms.
    fn takes_compressed(&self) -> bool;

    /// Returns the names in a folder, whoever wrote them, and whether each is a folder itself; the folder of all is ``. `None`
    /// where there is no such folder.
    fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Failure>;

    /// Returns what a file holds; `None` where there is none.
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure>;

    /// Writes a file: whole, or not at all.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure>;

    /// Writes a file where there is none. Returns whether there was none.
    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure>;

    /// Removes a file; one that is not there is none to remove.
    fn delete(&self, path: &str) -> Result<(), Failure>;
}

/// Returns the path beside a file at which it is written before it takes its place.
pub(crate) fn beside(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
    format!("{folder}/.{name}.seibun-new")
}

/// A request that failed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Why.
    pub(crate) error: Error,
    /// Whether the same request may well succeed a little later.
    pub(crate) is_passing: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, is_passing: false }
    }
}
