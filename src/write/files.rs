//! Writes one file in place of another.
//!
//! The content is written in full beside its destination, flushed, and moved into place by one rename. Whenever the
//! program is stopped, the destination holds the old file or the new one, whole. The leftovers of an interrupted run
//! begin with a dot, which seibun does not read; the next run overwrites them.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use crate::base::Error;
use crate::base::disk::{self, copy_permissions, create_folder, flush_folder, if_any, put, remove, rename};

/// Writes one file, replacing an existing one. A link is kept; the file that it leads to is replaced.
pub(crate) fn write_file(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Error> {
    let path = real(path).map_err(Error::at("read-failed", path))?;
    let folder = folder_of(&path);
    make_folders(folder).map_err(Error::at("create-failed", folder))?;
    let beside = beside(&path);
    let write = || {
        put(&beside, contents.as_ref())?;
        copy_permissions(&path, &beside)?;
        rename(&beside, &path)
    };
    write().map_err(|cause| {
        let _ = remove(&beside);
        Error::io("write-failed", &path, cause)
    })?;
    flush_folder(folder).map_err(Error::at("sync-failed", folder))
}

/// Creates a folder and its missing ancestors, flushed so that they survive a power cut.
pub(super) fn make_folders(path: &Path) -> io::Result<()> {
    if disk::is_folder(path)? {
        return Ok(());
    }
    let around = folder_of(path);
    make_folders(around)?;
    create_folder(path)?;
    flush_folder(around)
}

/// Returns a path with all links resolved, or as it is if it does not exist.
pub(super) fn real(path: &Path) -> io::Result<PathBuf> {
    Ok(if_any(disk::real(path))?.unwrap_or_else(|| path.to_owned()))
}

/// The folder that contains a path; the current folder for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// `.name.seibun-new`, beside `path`.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".seibun-new");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole_and_a_stopped_run_leaves_the_old_one() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let path = root.path().join("seal/ja.txt");
        write_file(&path, "old").expect("writes");
        // As after a power cut before the rename.
        put(&beside(&path), b"half").expect("writes");
        assert_eq!(fs::read_to_string(&path).expect("there"), "old");
        write_file(&path, "new").expect("writes");
        assert_eq!(fs::read_to_string(&path).expect("there"), "new");
        assert_eq!(names(&root.path().join("seal")), ["ja.txt"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let root = tempfile::tempdir().expect("a temporary folder");
        let (real, link) = (root.path().join("real.toml"), root.path().join("link.toml"));
        write_file(&real, "old").expect("writes");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("sets");
        symlink(&real, &link).expect("links");
        write_file(&link, "new").expect("writes");
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        assert_eq!(fs::read_to_string(&real).expect("there"), "new");
        assert_eq!(fs::metadata(&real).expect("there").permissions().mode() & 0o777, 0o640);
    }
}
