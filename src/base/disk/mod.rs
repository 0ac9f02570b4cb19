//! The only access of the program to the disk, and the place for differences between systems.
//!
//! Each operation first announces its [`Call`], so that a test can make any of them fail, end the program there, or
//! observe their order (`faults.rs`). Nothing is written or removed through a link.

#![expect(clippy::disallowed_methods, reason = "the door to the disk")]

mod call;
mod facts;
#[cfg(test)]
#[path = "tests/faults.rs"]
pub(crate) mod faults;

use std::collections::BTreeSet;
use std::fs::{self, DirEntry, File, Metadata};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use call::Call;
#[cfg(not(test))]
use call::called;
pub(crate) use facts::UnixFacts;
#[cfg(test)]
use faults::called;

/// Returns the content of a file.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    called(Call::Read, path)?;
    fs::read(path)
}

/// Returns the content of a text file.
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    called(Call::Read, path)?;
    fs::read_to_string(path)
}

/// Returns the content of a file, if the metadata of the opened file is as wanted.
pub(crate) fn read_open(path: &Path, wanted: impl Fn(&Metadata) -> bool) -> io::Result<Vec<u8>> {
    called(Call::Read, path)?;
    let mut file = File::open(path)?;
    if !wanted(&file.metadata()?) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the entries of a folder, sorted by name.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    called(Call::Read, folder)?;
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_cached_key(DirEntry::file_name);
    Ok(entries)
}

/// Creates a folder, which must not exist.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    called(Call::Make, path)?;
    fs::create_dir(path)
}

/// Creates a folder and its missing ancestors.
pub(crate) fn create_folders(path: &Path) -> io::Result<()> {
    called(Call::Make, path)?;
    fs::create_dir_all(path)
}

/// Writes a file, which must not exist; flushes it unless [`flush_tree`] does.
pub(crate) fn put_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    called(Call::Make, path)?;
    let file = fill(File::create_new(path)?, path, bytes)?;
    if cfg!(target_os = "linux") { Ok(()) } else { flush(&file, path) }
}

/// Writes a file, overwriting an existing one, and flushes it.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    called(Call::Make, path)?;
    flush(&fill(File::create(path)?, path, bytes)?, path)
}

/// Writes a file, which must not exist and which nobody else may read. Does not flush it.
pub(crate) fn put_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    called(Call::Make, path)?;
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    fill(options.open(path)?, path, bytes).map(|_| ())
}

fn fill(mut file: File, path: &Path, bytes: &[u8]) -> io::Result<File> {
    called(Call::Fill(bytes), path)?;
    file.write_all(bytes)?;
    Ok(file)
}

fn flush(file: &File, path: &Path) -> io::Result<()> {
    called(Call::Flush, path)?;
    file.sync_all()
}

/// Renames `from` to `to`, replacing an existing file.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    called(Call::Name(to), from)?;
    fs::rename(from, to)
}

/// Gives the file at `from` a second name.
pub(crate) fn link(from: &Path, to: &Path) -> io::Result<()> {
    called(Call::Make, to)?;
    fs::hard_link(from, to)
}

/// Copies a file.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    called(Call::Make, to)?;
    fs::copy(from, to).map(|_| ())
}

/// Sets the modification time of a file.
pub(crate) fn set_time(path: &Path, modified: SystemTime) -> io::Result<()> {
    called(Call::Mode, path)?;
    File::options().write(true).open(path)?.set_modified(modified)
}

/// Opens a file that serves only as a lock, creating it if necessary.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    called(Call::Make, path)?;
    File::options().write(true).create(true).truncate(false).open(path)
}

/// Whether `path` leads to this very file.
pub(crate) fn same_file(path: &Path, file: &File) -> bool {
    let identity = |found: &Metadata| UnixFacts::of(found).map(|facts| facts.identity);
    matches!((look_at(path), file.metadata()), (Ok(path), Ok(file)) if identity(&path) == identity(&file))
}

/// Turns a "not found" error into `None`. A path that leads through a file does not exist either.
pub(crate) fn if_any<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(absent) if matches!(absent.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(cause) => Err(cause),
    }
}

/// Returns the metadata of a path, following links.
pub(crate) fn look(path: &Path) -> io::Result<Metadata> {
    called(Call::Read, path)?;
    fs::metadata(path)
}

/// Returns the metadata of a path, of a link itself if it is one.
pub(crate) fn look_at(path: &Path) -> io::Result<Metadata> {
    called(Call::Read, path)?;
    fs::symlink_metadata(path)
}

/// Whether a path exists, even as a dangling link.
pub(crate) fn exists(path: &Path) -> io::Result<bool> {
    Ok(if_any(look_at(path))?.is_some())
}

/// Whether a path leads to a folder.
pub(crate) fn is_folder(path: &Path) -> io::Result<bool> {
    Ok(if_any(look(path))?.is_some_and(|found| found.is_dir()))
}

/// Returns a path with all links resolved.
pub(crate) fn real(path: &Path) -> io::Result<PathBuf> {
    called(Call::Read, path)?;
    fs::canonicalize(path)
}

/// Returns the target of a link.
pub(crate) fn led_to(path: &Path) -> io::Result<PathBuf> {
    called(Call::Read, path)?;
    fs::read_link(path)
}

/// Opens a file for reading, or a folder for locking.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    called(Call::Read, path)?;
    File::open(path)
}

/// Removes whatever is at a path, if anything. A link is removed, not followed.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    let Some(found) = if_any(look_at(path))? else { return Ok(()) };
    called(Call::Remove, path)?;
    if !found.is_dir() {
        return fs::remove_file(path);
    }
    #[cfg(unix)]
    {
        // A read-only folder has to be made writable before it can be emptied.
        use std::os::unix::fs::PermissionsExt;
        let mode = found.permissions().mode();
        if mode & 0o700 != 0o700 {
            fs::set_permissions(path, fs::Permissions::from_mode(mode | 0o700))?;
        }
    }
    fs::remove_dir_all(path)
}

/// Removes a file.
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    called(Call::Remove, path)?;
    fs::remove_file(path)
}

/// Removes an empty folder.
pub(crate) fn remove_if_empty(path: &Path) -> io::Result<()> {
    called(Call::Remove, path)?;
    fs::remove_dir(path)
}

/// Copies the permissions of `from`, if it exists, to `to`.
pub(crate) fn copy_permissions(from: &Path, to: &Path) -> io::Result<()> {
    match if_any(look(from))? {
        Some(found) if cfg!(unix) => {
            called(Call::Mode, to)?;
            fs::set_permissions(to, found.permissions())
        }
        _ => Ok(()),
    }
}

/// Whether a folder is not a mount point.
pub(crate) fn lies_on_the_same_disk(folder: &Path) -> bool {
    let disk = |path: Option<&Path>| UnixFacts::of(&look(path?).ok()?).map(|facts| facts.identity.0);
    disk(Some(folder)) == disk(folder.parent())
}

/// Exchanges two names. Fails with [`ErrorKind::Unsupported`] if the system, the file system or a sandbox does not
/// support it.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(crate) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    called(Call::Name(b), a)?;
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(|errno| {
        let unsupported = [Errno::NOSYS, Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::PERM];
        if unsupported.contains(&errno) { ErrorKind::Unsupported.into() } else { errno.into() }
    })
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(crate) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Flushes everything below `root`: on Linux its whole file system in one call, which is many times faster than file by
/// file.
#[cfg(target_os = "linux")]
pub(crate) fn flush_tree(root: &Path, _: &BTreeSet<String>) -> io::Result<()> {
    called(Call::FlushTree, root)?;
    Ok(rustix::fs::syncfs(File::open(root)?)?)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn flush_tree(root: &Path, folders: &BTreeSet<String>) -> io::Result<()> {
    folders.iter().try_for_each(|folder| flush_folder(&root.join(folder)))?;
    flush_folder(root)
}

/// Flushes the names in a folder, on systems and file systems that support it.
pub(crate) fn flush_folder(path: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    called(Call::Flush, path)?;
    match File::open(path)?.sync_all() {
        Err(cause) if matches!(cause.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        flushed => flushed,
    }
}
