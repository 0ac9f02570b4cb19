//! What a look at a site's folder finds at a path.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::update::is_sealed_text;
use super::{HIDDEN_FILE, LINK_OUTSIDE, NO_FILE, TOO_LARGE};
use crate::base::diagnostic::Finding;
use crate::base::disk;
use crate::base::stored_text::StoredText;

/// File systems count time in steps of up to this; a file changed more recently is read again.
const COARSEST_CLOCK: Duration = Duration::from_secs(2);

/// What stands at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SeenThing {
    Folder,
    File(FileStamp),
    /// What is not read.
    Unread(UnreadReason),
}

/// Why something is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnreadReason {
    /// It is a link that leads out of the site, to nothing, or in a circle.
    BadLink,
    /// It is one of so many things behind links that the links must lead in each other.
    ManyLinks,
    /// It is a pipe, a device, a socket, or a folder with the name of a file.
    NoFile,
    /// It is a file far larger than any that is meant.
    TooLarge,
    /// It is hidden, and nothing says that it is to be published.
    Hidden,
}

impl UnreadReason {
    /// What is told of it.
    pub(super) fn finding(self, path: &str) -> Finding {
        let finding = match self {
            Self::BadLink => LINK_OUTSIDE.at(path).hint("copy"),
            Self::ManyLinks => LINK_OUTSIDE.at(path).hint("many"),
            Self::NoFile => NO_FILE.at(path).hint("move"),
            Self::TooLarge => TOO_LARGE.at(path).hint("move"),
            Self::Hidden => HIDDEN_FILE.at(path).hint("name"),
        };
        finding.with("path", path)
    }
}

/// What changes whenever a file does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileStamp {
    len: u64,
    modified: Option<SystemTime>,
    identity: (u64, u64, i64, i64),
    /// False where a second change within the same tick of the clock would leave the stamp as it is.
    settled: bool,
}

/// What a scan found at a path: `content` is that of a file that may have changed, once it `is_read`.
pub(super) struct FoundThing {
    pub(super) entry: SeenThing,
    pub(super) is_read: bool,
    pub(super) content: Option<FileContent>,
}

/// What a file holds.
pub(super) enum FileContent {
    Bytes(Vec<u8>),
    Sealed(StoredText),
}

impl FileContent {
    /// Returns what the file at `place` holds.
    pub(super) fn read(path: &str, place: &Path) -> std::io::Result<Self> {
        let bytes = disk::read(place)?;
        Ok(match std::str::from_utf8(&bytes) {
            Ok(text) if is_sealed_text(path) => Self::Sealed(StoredText::read_at(place, text)),
            _ => Self::Bytes(bytes),
        })
    }
}

impl FileStamp {
    pub(super) fn of(metadata: &Metadata, now: SystemTime) -> Self {
        let modified = metadata.modified().ok();
        let age = modified.and_then(|modified| now.duration_since(modified).ok());
        let settled = age.is_some_and(|age| age > COARSEST_CLOCK);
        Self { len: metadata.len(), modified, identity: identity(metadata), settled }
    }

    /// True when a file with this stamp cannot have changed since it had `before`.
    pub(super) fn proves_unchanged_since(&self, before: &Self) -> bool {
        before.settled && self == before
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, u64, i64, i64) {
    (0, 0, 0, 0)
}
