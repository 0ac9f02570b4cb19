//! What is published already and did not change stays the very file that it is, with its time stamp.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::SystemTime;

use crate::base::digest::sha256;
use crate::base::disk::{copy, link, look_at, read, set_time};

/// What tells one state of a file from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    /// Device, inode and permissions.
    #[cfg(unix)]
    identity: (u64, u64, u32),
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        Self {
            len: metadata.len(),
            modified: metadata.modified().ok(),
            #[cfg(unix)]
            identity: {
                use std::os::unix::fs::MetadataExt;
                (metadata.dev(), metadata.ino(), metadata.mode())
            },
        }
    }
}

/// Files of the published site that the new one has too, by path.
pub(super) type Kept = BTreeMap<String, Stamp>;

/// Returns the state of the file at `published`, if it holds just these bytes, and all may read it who may read `model`, a file
/// as this run makes them. A file that cannot be read is none.
pub(super) fn same(published: &Path, bytes: &[u8], model: &Metadata) -> Option<Stamp> {
    let metadata = look_at(published).ok()?;
    let alike = metadata.is_file() && metadata.len() == bytes.len() as u64 && permissions_of(&metadata, model);
    (alike && read(published).ok()? == bytes).then(|| Stamp::of(&metadata))
}

/// Returns the state of the file at `published`, if its bytes have the digest, like [`same`].
pub(super) fn has_digest(published: &Path, digest: &str, model: &Metadata) -> Option<Stamp> {
    let metadata = look_at(published).ok()?;
    let alike = metadata.is_file() && permissions_of(&metadata, model);
    (alike && sha256(read(published).ok()?) == digest).then(|| Stamp::of(&metadata))
}

/// Whether all may read a file who may read `model`.
#[cfg(unix)]
pub(super) fn permissions_of(metadata: &Metadata, model: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (metadata.mode(), metadata.uid(), metadata.gid()) == (model.mode(), model.uid(), model.gid())
}

#[cfg(not(unix))]
pub(super) fn permissions_of(metadata: &Metadata, model: &Metadata) -> bool {
    metadata.permissions() == model.permissions()
}

/// Gives the file at `published` a second name, `new`; where the file system has no second names, a copy. Fails if the file is
/// not in the state of the stamp any more.
pub(super) fn keep(published: &Path, new: &Path, stamp: &Stamp) -> io::Result<()> {
    match link(published, new) {
        Ok(()) => return is_still(new, stamp),
        // On a disk that ignores case, `A` and `a` are one file.
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => return Err(cause),
        Err(_) => copy(published, new)?,
    }
    is_still(published, stamp)?;
    match stamp.modified {
        Some(modified) => set_time(new, modified),
        None => Ok(()),
    }
}

fn is_still(path: &Path, stamp: &Stamp) -> io::Result<()> {
    let same = Stamp::of(&look_at(path)?) == *stamp;
    if same { Ok(()) } else { Err(ErrorKind::ResourceBusy.into()) }
}
