//! Errors that keep the program from doing its job: what it tried, with which path, and why it failed. Problems in the
//! content of a site are [`Finding`](crate::base::diagnostic::Finding)s instead.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::Message;

/// Why a command failed.
#[derive(Debug)]
pub(crate) struct Error {
    /// What went wrong, as a message of the `errors.ftl` catalogue.
    pub(crate) message: Message,
    source: Option<io::Error>,
}

impl Error {
    /// An error with this message.
    pub(crate) fn new(message: Message) -> Self {
        Self { message, source: None }
    }

    /// The error that the operation `id` failed on `path` with `source`.
    pub(crate) fn io(id: &'static str, path: &Path, source: io::Error) -> Self {
        let message = Message::new(id).with("path", path.display().to_string()).with("cause", &source);
        Self { message, source: Some(source) }
    }

    /// Adapts an I/O result: `fs::read(path).map_err(Error::at("read-failed", path))`.
    pub(crate) fn at(id: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::io(id, &path, source)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message.id)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
