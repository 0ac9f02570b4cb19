//! What is asked of the disk.

#[cfg(not(test))]
use std::io;
use std::path::Path;

/// What a call asks of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Call<'a> {
    /// The content of a file, the names in a folder, or what stands at a path.
    Read,
    /// A new folder or an empty file.
    Make,
    /// These bytes in a file.
    Fill(&'a [u8]),
    /// Other permissions.
    Mode,
    /// That what was written is on the disk: a file, or the names in a folder.
    Flush,
    /// The same for everything below a folder.
    FlushTree,
    /// Another name for what stands at a path.
    Name(&'a Path),
    /// That something goes, with all that is in it.
    Remove,
}

/// Lets a test fail a call. Without a test, nothing does.
#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "a test makes it fail")]
pub(super) fn called(_: Call<'_>, _: &Path) -> io::Result<()> {
    Ok(())
}
