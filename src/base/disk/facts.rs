//! What only Unix knows of a file.

use std::fs::Metadata;

/// What Unix knows of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), allow(dead_code, reason = "there is nothing to fill it from"))]
pub(crate) struct UnixFacts {
    /// The disk, and the number of the file on it.
    pub(crate) identity: (u64, u64),
    /// The kind of file and its permissions.
    pub(crate) mode: u32,
    /// The user and the group that it belongs to.
    pub(crate) owner: (u32, u32),
    /// When its content was last changed, in seconds and nanoseconds.
    pub(crate) modified: (i64, i64),
    /// When anything about it was last changed.
    pub(crate) changed: (i64, i64),
}

impl UnixFacts {
    /// Returns what the metadata of a file say; `None` on other systems.
    #[cfg(unix)]
    pub(crate) fn of(found: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        Some(Self {
            identity: (found.dev(), found.ino()),
            mode: found.mode(),
            owner: (found.uid(), found.gid()),
            modified: (found.mtime(), found.mtime_nsec()),
            changed: (found.ctime(), found.ctime_nsec()),
        })
    }

    #[cfg(not(unix))]
    pub(crate) fn of(_: &Metadata) -> Option<Self> {
        None
    }

    /// Whether the file belongs to the user who runs the program.
    #[cfg(unix)]
    pub(crate) fn is_own(&self) -> bool {
        self.owner.0 == rustix::process::geteuid().as_raw()
    }

    #[cfg(not(unix))]
    pub(crate) fn is_own(&self) -> bool {
        true
    }
}
