//! The kinds of calls to the disk.

#[cfg(not(test))]
use std::io;
use std::path::Path;

/// What a call asks of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Call<'a> {
    /// Read a file, the names in a folder, or the metadata of a path.
    Read,
    /// Create a folder or an empty file.
    Make,
    /// Write these bytes to a file.
    Fill(&'a [u8]),
    /// Change permissions or times.
    Mode,
    /// Flush a file, or the names in a folder.
    Flush,
    /// Flush everything below a folder.
    FlushTree,
    /// Rename to this path, or exchange with it.
    Name(&'a Path),
    /// Remove a file, or a folder with everything in it.
    Remove,
}

/// Lets a test make a call fail; does nothing outside of tests.
#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "a test makes it fail")]
pub(super) fn called(_: Call<'_>, _: &Path) -> io::Result<()> {
    Ok(())
}
