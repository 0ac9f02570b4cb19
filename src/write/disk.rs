//! What publishing asks of the operating system, and where systems differ. A link is never followed, only named.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::base::error::Error;

/// True if `path` leads to this very file.
#[cfg(unix)]
pub(super) fn same_file(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    let (Ok(path), Ok(file)) = (fs::symlink_metadata(path), file.metadata()) else {
        return false;
    };
    identity(path) == identity(file)
}

#[cfg(not(unix))]
pub(super) fn same_file(_: &Path, _: &File) -> bool {
    true
}

/// True if something has this name, be it a link that leads nowhere.
pub(super) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes whatever has this name, if anything has. A link is removed, not followed.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(absent) if absent.kind() == ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(cause),
    };
    if !found.is_dir() {
        return fs::remove_file(path);
    }
    #[cfg(unix)]
    {
        // A site may have been made read-only; to empty its folder, that must end.
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(found.permissions().mode() | 0o700))?;
    }
    fs::remove_dir_all(path)
}

/// Gives the folder `to` the permissions of the folder `from`, if there is one.
pub(super) fn copy_permissions(from: &Path, to: &Path) -> io::Result<()> {
    match fs::metadata(from) {
        Ok(found) if cfg!(unix) => fs::set_permissions(to, found.permissions()),
        _ => Ok(()),
    }
}

/// Puts `new` in the place of `target`, in one step where the system can. The old site, if there is one, stands
/// afterwards at `new` or at `old`.
pub(super) fn swap(new: &Path, target: &Path, old: &Path) -> Result<(), Error> {
    match exchange(new, target) {
        Ok(()) => Ok(()),
        Err(cause) if matches!(cause.kind(), ErrorKind::Unsupported | ErrorKind::NotFound) => {
            swap_by_renames(new, target, old)
        }
        Err(cause) => Err(swap_failed(target, cause)),
    }
}

/// The swap in two steps, or in one if nothing has to make room. Between them the site is absent for a moment; a run that
/// dies there is repaired by the next ([`super::Staging::open`]).
pub(super) fn swap_by_renames(new: &Path, target: &Path, old: &Path) -> Result<(), Error> {
    let moved = match fs::rename(target, old) {
        Ok(()) => true,
        Err(absent) if absent.kind() == ErrorKind::NotFound => false,
        Err(cause) => return Err(swap_failed(target, cause)),
    };
    let Err(cause) = fs::rename(new, target) else {
        return Ok(());
    };
    if moved && fs::rename(old, target).is_err() {
        let Error { message, .. } = Error::io("publish-stranded", target, cause);
        return Err(Error::new(message.with("old", old.display().to_string())));
    }
    Err(swap_failed(target, cause))
}

fn swap_failed(target: &Path, cause: io::Error) -> Error {
    match cause.kind() {
        ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => Error::io("publish-mount", target, cause),
        _ => Error::io("swap-failed", target, cause),
    }
}

/// Exchanges two names. [`ErrorKind::Unsupported`] if this system, file system or sandbox has no such thing.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(|errno| {
        let unsupported = [Errno::NOSYS, Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::PERM];
        if unsupported.contains(&errno) { ErrorKind::Unsupported.into() } else { errno.into() }
    })
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Flushes a file just written, where [`flush_tree`] does not.
pub(super) fn flush_file(file: &File) -> io::Result<()> {
    if cfg!(target_os = "linux") { Ok(()) } else { file.sync_all() }
}

/// Flushes everything below `root`: on Linux its whole file system in one call, many times faster than file by file.
#[cfg(target_os = "linux")]
pub(super) fn flush_tree(root: &Path, _: &BTreeSet<String>) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(root)?)?)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn flush_tree(root: &Path, folders: &BTreeSet<String>) -> io::Result<()> {
    folders.iter().try_for_each(|folder| flush_folder(&root.join(folder)))?;
    flush_folder(root)
}

/// Flushes the names in a folder, on systems and file systems where a folder can be flushed.
pub(super) fn flush_folder(path: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(path)?.sync_all() {
        Err(cause) if matches!(cause.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        flushed => flushed,
    }
}
