//! The one door through which the program reaches the disk, and where systems differ.
//!
//! Every call says first what it asks for ([`Call`]), so that a test can let any one of them fail, end the program there,
//! or see in what order they came (`faults.rs`). What is written or removed is never reached over a link.

#![expect(clippy::disallowed_methods, reason = "the door to the disk")]

mod call;
#[cfg(test)]
pub(crate) mod faults;

use std::collections::BTreeSet;
use std::fs::{self, DirEntry, File, Metadata};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use call::Call;
#[cfg(not(test))]
use call::called;
#[cfg(test)]
use faults::called;

/// Returns the content of a file.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    called(Call::Read, path)?;
    fs::read(path)
}

/// Returns the content of a file of text.
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    called(Call::Read, path)?;
    fs::read_to_string(path)
}

/// Returns the content of a file, if what is opened is as wanted.
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

/// Returns what is in a folder, by name.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    called(Call::Read, folder)?;
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_cached_key(DirEntry::file_name);
    Ok(entries)
}

/// Makes a folder that must not be there yet.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    called(Call::Make, path)?;
    fs::create_dir(path)
}

/// Makes a folder and those around it, where they are not there yet.
pub(crate) fn create_folders(path: &Path) -> io::Result<()> {
    called(Call::Make, path)?;
    fs::create_dir_all(path)
}

/// Writes a file that must not be there yet, and flushes it where [`flush_tree`] does not.
pub(crate) fn put_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    called(Call::Make, path)?;
    let file = fill(File::create_new(path)?, path, bytes)?;
    if cfg!(target_os = "linux") { Ok(()) } else { flush(&file, path) }
}

/// Writes a file, over one that may be there, and flushes it.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    called(Call::Make, path)?;
    flush(&fill(File::create(path)?, path, bytes)?, path)
}

/// Writes a file that must not be there yet, and that nobody else may read. It is not flushed.
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

/// Gives `from` the name `to`, in the place of a file that may have it.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    called(Call::Name(to), from)?;
    fs::rename(from, to)
}

/// Gives the file at `from` a second name.
pub(crate) fn link(from: &Path, to: &Path) -> io::Result<()> {
    called(Call::Make, to)?;
    fs::hard_link(from, to)
}

/// Makes a copy of a file.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    called(Call::Make, to)?;
    fs::copy(from, to).map(|_| ())
}

/// Gives a file the time at which it was last changed.
pub(crate) fn set_time(path: &Path, modified: SystemTime) -> io::Result<()> {
    called(Call::Mode, path)?;
    File::options().write(true).open(path)?.set_modified(modified)
}

/// Opens a file that is only to be locked, and makes it if need be.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    called(Call::Make, path)?;
    File::options().write(true).create(true).truncate(false).open(path)
}

/// Whether `path` leads to this very file.
#[cfg(unix)]
pub(crate) fn same_file(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |found: Metadata| (found.dev(), found.ino());
    let (Ok(path), Ok(file)) = (look_at(path), file.metadata()) else {
        return false;
    };
    identity(path) == identity(file)
}

#[cfg(not(unix))]
pub(crate) fn same_file(_: &Path, _: &File) -> bool {
    true
}

/// Returns what a call found; `None` where there is nothing. What a file stands in the way of is not there either.
pub(crate) fn if_any<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(absent) if matches!(absent.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(cause) => Err(cause),
    }
}

/// Returns what stands at a path; a link is followed.
pub(crate) fn look(path: &Path) -> io::Result<Metadata> {
    called(Call::Read, path)?;
    fs::metadata(path)
}

/// Returns what stands at a path, be it a link.
pub(crate) fn look_at(path: &Path) -> io::Result<Metadata> {
    called(Call::Read, path)?;
    fs::symlink_metadata(path)
}

/// Whether something has this name, be it a link that leads nowhere.
pub(crate) fn exists(path: &Path) -> io::Result<bool> {
    Ok(if_any(look_at(path))?.is_some())
}

/// Whether a path leads to a folder.
pub(crate) fn is_folder(path: &Path) -> io::Result<bool> {
    Ok(if_any(look(path))?.is_some_and(|found| found.is_dir()))
}

/// Returns a path as it is without links.
pub(crate) fn real(path: &Path) -> io::Result<PathBuf> {
    called(Call::Read, path)?;
    fs::canonicalize(path)
}

/// Returns where a link leads.
pub(crate) fn led_to(path: &Path) -> io::Result<PathBuf> {
    called(Call::Read, path)?;
    fs::read_link(path)
}

/// Opens a file to be read, or a folder to be locked.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    called(Call::Read, path)?;
    File::open(path)
}

/// Removes whatever has this name, if anything has. A link is removed, not followed.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    let Some(found) = if_any(look_at(path))? else { return Ok(()) };
    called(Call::Remove, path)?;
    if !found.is_dir() {
        return fs::remove_file(path);
    }
    #[cfg(unix)]
    {
        // A site may have been made read-only; to empty its folder, that must end.
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

/// Removes a folder if nothing is in it.
pub(crate) fn remove_if_empty(path: &Path) -> io::Result<()> {
    called(Call::Remove, path)?;
    fs::remove_dir(path)
}

/// Gives what stands at `to` the permissions of what stands at `from`, if there is something.
pub(crate) fn copy_permissions(from: &Path, to: &Path) -> io::Result<()> {
    match if_any(look(from))? {
        Some(found) if cfg!(unix) => {
            called(Call::Mode, to)?;
            fs::set_permissions(to, found.permissions())
        }
        _ => Ok(()),
    }
}

/// Whether a folder is no mount point.
#[cfg(unix)]
pub(crate) fn lies_on_the_same_disk(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: Option<&Path>| look(path?).ok().map(|found| found.dev());
    disk(Some(folder)) == disk(folder.parent())
}

#[cfg(not(unix))]
pub(crate) fn lies_on_the_same_disk(_: &Path) -> bool {
    true
}

/// Exchanges two names. [`ErrorKind::Unsupported`] if this system, file system or sandbox has no such thing.
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

/// Flushes everything below `root`: on Linux its whole file system in one call, many times faster than file by file.
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

/// Flushes the names in a folder, on systems and file systems where a folder can be flushed.
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
