//! `file://`: a folder of this machine, or of a mounted share.

use std::collections::BTreeMap;
use std::fs::DirEntry;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::target::{Failure, Target, beside};
use crate::base::disk;
use crate::base::{Error, Message};
use crate::write::files::write_file;

/// A folder as a hosting.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Opens a folder, which has to exist: an unmounted share leaves none, or an empty one, in its place.
    pub(super) fn open(root: &Path) -> Result<Self, Error> {
        if !disk::is_folder(root).map_err(Error::at("read-failed", root))? {
            return Err(Error::new(Message::new("hosting-no-folder").with("path", root.display().to_string())));
        }
        Ok(Self { root: disk::real(root).map_err(Error::at("read-failed", root))? })
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

impl Target for Folder {
    fn width(&self) -> usize {
        8
    }

    fn takes_compressed(&self) -> bool {
        true
    }

    fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Failure> {
        let folder = self.path(folder);
        let entries = match disk::entries(&folder) {
            Ok(entries) => entries,
            Err(absent) if is_absent(&absent) => return Ok(None),
            Err(cause) => return Err(Error::io("read-failed", &folder, cause).into()),
        };
        // A link is listed, not followed.
        let entry =
            |entry: &DirEntry| Ok((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()));
        Ok(Some(entries.iter().map(entry).collect::<io::Result<_>>().map_err(Error::at("read-failed", &folder))?))
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.path(path);
        match disk::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(absent) if is_absent(&absent) => Ok(None),
            Err(cause) => Err(Error::io("read-failed", &path, cause).into()),
        }
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.path(path);
        // Several threads may need the same folder.
        if let Some(folder) = path.parent() {
            disk::create_folders(folder).map_err(Error::at("create-failed", folder))?;
        }
        Ok(write_file(&path, bytes)?)
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
        let path = self.path(path);
        match disk::put_new(&path, bytes) {
            Ok(()) => Ok(true),
            Err(there) if there.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(cause) => Err(Error::io("write-failed", &path, cause).into()),
        }
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        // An interrupted run may have left a half-written file.
        let _ = disk::remove_file(&self.path(&beside(path)));
        let path = self.path(path);
        match disk::remove_file(&path) {
            Err(cause) if !is_absent(&cause) => return Err(Error::io("hosting-delete", &path, cause).into()),
            _ => {}
        }
        // Folders that are now empty are removed with their last file.
        let above = path.ancestors().skip(1).take_while(|folder| *folder != self.root);
        let _ = above.map(disk::remove_if_empty).find(Result::is_err);
        Ok(())
    }
}

/// Whether there is nothing at a path. A path that leads through a file does not exist either.
fn is_absent(cause: &io::Error) -> bool {
    matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory)
}
