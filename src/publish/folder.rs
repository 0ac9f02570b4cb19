//! `file://`: a folder of this machine, or of a share that is mounted here.

#![expect(clippy::disallowed_methods, reason = "the module that writes into a folder at which is published")]

use std::collections::BTreeMap;
use std::fs::{self, DirEntry, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::target::{Failure, Target, beside};
use crate::base::diagnostic::Message;
use crate::base::error::Error;
use crate::write::files::write_file;

/// A folder.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Opens a folder, which has to be there: a share that is not mounted leaves none, or an empty one, in its place.
    pub(super) fn open(root: &Path) -> Result<Self, Error> {
        match fs::canonicalize(root) {
            Ok(found) if found.is_dir() => Ok(Self { root: found }),
            Ok(_) => Err(Error::new(Message::new("hosting-no-folder").with("path", root.display().to_string()))),
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                Err(Error::new(Message::new("hosting-no-folder").with("path", root.display().to_string())))
            }
            Err(cause) => Err(Error::io("read-failed", root, cause)),
        }
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
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(absent) if is_absent(&absent) => return Ok(None),
            Err(cause) => return Err(Error::io("read-failed", &folder, cause).into()),
        };
        let entry = |entry: io::Result<DirEntry>| {
            let entry = entry?;
            // A link is named, not followed.
            Ok((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()))
        };
        Ok(Some(entries.map(entry).collect::<io::Result<_>>().map_err(Error::at("read-failed", &folder))?))
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.path(path);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(absent) if is_absent(&absent) => Ok(None),
            Err(cause) => Err(Error::io("read-failed", &path, cause).into()),
        }
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.path(path);
        // Several at once may need the same folder.
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Error::at("create-failed", folder))?;
        }
        Ok(write_file(&path, bytes)?)
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
        let path = self.path(path);
        let made = File::create_new(&path).and_then(|mut file| file.write_all(bytes));
        match made {
            Ok(()) => Ok(true),
            Err(there) if there.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(cause) => Err(Error::io("write-failed", &path, cause).into()),
        }
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        // A run that was cut off may have left one half written.
        let _ = fs::remove_file(self.path(&beside(path)));
        let path = self.path(path);
        match fs::remove_file(&path) {
            Err(cause) if !is_absent(&cause) => return Err(Error::io("hosting-delete", &path, cause).into()),
            _ => {}
        }
        // Folders that are empty now went with their last file.
        let above = path.ancestors().skip(1).take_while(|folder| *folder != self.root);
        let _ = above.map(fs::remove_dir).find(Result::is_err);
        Ok(())
    }
}

/// Whether there is nothing at a path. What a file stands in the way of is not there either.
fn is_absent(cause: &io::Error) -> bool {
    matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory)
}
