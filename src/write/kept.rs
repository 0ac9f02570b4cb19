//! Files that are already published and unchanged are kept as they are, with their modification times.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::SystemTime;

use crate::base::digest::sha256;
use crate::base::disk::{UnixFacts, copy, link, look_at, read, set_time};

/// Identifies one state of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    /// Disk, number there, and permissions.
    identity: Option<((u64, u64), u32)>,
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        Self {
            len: metadata.len(),
            modified: metadata.modified().ok(),
            identity: UnixFacts::of(metadata).map(|facts| (facts.identity, facts.mode)),
        }
    }
}

/// Files of the published site that the new one shares, by path.
pub(super) type KeptFiles = BTreeMap<String, Stamp>;

/// Returns the state of the file at `published` if it holds exactly these bytes and is readable to the same users as
/// `model`, a file that this run created. Returns `None` if it cannot be read.
pub(super) fn same(published: &Path, bytes: &[u8], model: &Metadata) -> Option<Stamp> {
    let metadata = look_at(published).ok()?;
    let alike = metadata.is_file() && metadata.len() == bytes.len() as u64 && permissions_of(&metadata, model);
    (alike && read(published).ok()? == bytes).then(|| Stamp::of(&metadata))
}

/// Like [`same`], for a file whose bytes have the digest.
pub(super) fn has_digest(published: &Path, digest: &str, model: &Metadata) -> Option<Stamp> {
    let metadata = look_at(published).ok()?;
    let alike = metadata.is_file() && permissions_of(&metadata, model);
    (alike && sha256(read(published).ok()?) == digest).then(|| Stamp::of(&metadata))
}

/// Whether a file is readable to the same users as `model`.
pub(super) fn permissions_of(metadata: &Metadata, model: &Metadata) -> bool {
    let owner = |found: &Metadata| UnixFacts::of(found).map(|facts| facts.owner);
    metadata.permissions() == model.permissions() && owner(metadata) == owner(model)
}

/// Gives the file at `published` a second name, `new`; copies it if the file system has no hard links. Fails if the
/// file is no longer in the state of the stamp.
pub(super) fn keep(published: &Path, new: &Path, stamp: &Stamp) -> io::Result<()> {
    match link(published, new) {
        Ok(()) => return is_still(new, stamp),
        // On a file system that ignores case, `A` and `a` are one file.
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
