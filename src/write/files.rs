//! Writes the few files of a site that seibun itself keeps: seals, fingerprints, and what `seibun revise` makes.
//!
//! A file, or a folder, is written in full beside its place, flushed, and then takes its place by one rename. Whenever the
//! program is stopped, each stands there whole, old or new. What a stopped run left beside it begins with a dot, which
//! seibun does not read; the next run writes over it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::disk::{exists, flush_folder, remove};
use crate::base::diagnostic::Message;
use crate::base::error::Error;

/// Writes files below `root`, in this order, creating folders where needed. Each path is relative and `/`-separated.
pub(crate) fn write_files(root: &Path, files: &[(String, String)]) -> Result<(), Error> {
    files.iter().try_for_each(|(path, text)| write_file(&root.join(path), text))
}

/// Removes files and folders below `root`, those that are there.
pub(crate) fn remove_files(root: &Path, paths: &[String]) -> Result<(), Error> {
    paths
        .iter()
        .map(|path| root.join(path))
        .try_for_each(|path| remove(&path).map_err(Error::at("remove-failed", &path)))
}

/// Writes one file, in the place of the one that may be there.
pub(crate) fn write_file(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Error> {
    // A link stays; the file that it leads to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = folder_of(&path);
    fs::create_dir_all(folder).map_err(Error::at("create-failed", folder))?;
    let beside = beside(&path);
    let write = || {
        put(&beside, contents)?;
        keep_permissions(&path, &beside)?;
        fs::rename(&beside, &path)
    };
    write().map_err(|cause| {
        let _ = remove(&beside);
        Error::io("write-failed", &path, cause)
    })?;
    flush_folder(folder).map_err(Error::at("sync-failed", folder))
}

/// Makes the folder `path` with files in it, all at once. It must not be there yet.
pub(crate) fn write_folder(path: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    if exists(path) {
        return Err(Error::new(Message::new("folder-there").with("path", path.display().to_string())));
    }
    let beside = beside(path);
    let folder = folder_of(path);
    remove(&beside).map_err(Error::at("remove-failed", &beside))?;
    let fill = || {
        fs::create_dir(&beside)?;
        for (name, bytes) in files {
            let file = beside.join(name);
            fs::create_dir_all(file.parent().unwrap_or(&beside))?;
            put(&file, bytes)?;
        }
        flush_folder(&beside)
    };
    fill().map_err(Error::at("create-failed", path))?;
    fs::rename(&beside, path).map_err(Error::at("create-failed", path))?;
    flush_folder(folder).map_err(Error::at("sync-failed", folder))
}

/// The folder that a path is in; that of a bare name is the one where the program runs.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes.as_ref())?;
    file.sync_all()
}

fn keep_permissions(from: &Path, to: &Path) -> io::Result<()> {
    match fs::metadata(from) {
        Ok(found) => fs::set_permissions(to, found.permissions()),
        Err(absent) if absent.kind() == ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(cause),
    }
}

/// `.name.seibun-new`, beside `path`.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".seibun-new");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
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
        // As if the power had failed before the rename.
        put(&beside(&path), "half").expect("writes");
        assert_eq!(fs::read_to_string(&path).expect("there"), "old");
        write_file(&path, "new").expect("writes");
        assert_eq!(fs::read_to_string(&path).expect("there"), "new");
        assert_eq!(names(&root.path().join("seal")), ["ja.txt"]);
    }

    #[test]
    fn files_are_written_in_order_and_the_first_that_fails_is_the_last_tried() {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::write(root.path().join("blocked"), "a file").expect("writes");
        let files = ["a.toml", "blocked/b.txt", "c.txt"].map(|path| (path.to_owned(), "text".to_owned()));
        assert!(write_files(root.path(), &files).is_err());
        assert_eq!(names(root.path()), ["a.toml", "blocked"]);
    }

    #[test]
    fn a_folder_appears_whole_and_never_over_another_one() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let path = root.path().join("2026-10-01");
        // As if a run had been stopped while it filled the folder.
        fs::create_dir(beside(&path)).expect("creates");
        put(&beside(&path).join("old.toml"), "half").expect("writes");
        assert!(!path.exists());
        write_folder(&path, &[("ja.toml".to_owned(), b"text".to_vec())]).expect("writes");
        assert_eq!(names(&path), ["ja.toml"]);
        assert_eq!(names(root.path()), ["2026-10-01"]);
        let refused = write_folder(&path, &[]).expect_err("is there");
        assert_eq!(refused.message.id, "folder-there");
        assert_eq!(names(&path), ["ja.toml"]);
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
