//! Publishing: the new site is written beside the old one, then takes its place in one step. Nothing else writes.
//!
//! For the output folder `public`, four names beside it belong to seibun while a build runs:
//!
//! | name                      | what                                                                                  |
//! |---------------------------|---------------------------------------------------------------------------------------|
//! | `.public.seibun-lock`     | locked by the build that runs; a second one fails at once                             |
//! | `.public.seibun-staging`  | the new site until the swap, the old one after it                                     |
//! | `.public.seibun-old`      | the old site during a swap by two renames, where the system cannot exchange two names |
//! | `public/.seibun`          | the manifest: names every file that seibun wrote, and thereby what it may remove      |
//!
//! 1. [`Staging::open`] takes the lock, repairs what a killed run left, and refuses a folder with files of others.
//! 2. [`Staging::write`] adds a file, from any thread. One that is published already with the same bytes is only noted.
//! 3. [`Staging::publish`] gives what was noted a second name in the new site, so that it keeps its time stamp, flushes the new
//!    site to the disk, and only then swaps; so a power cut finds the old site or the new one, each complete. Where nothing
//!    changed, the published site stays as it is. Dropping a [`Staging`] removes what then stands in the staging folder.
//!
//! From the swap on, the new site is published. That the old one could not be removed is therefore no error of this run;
//! the next one removes it, and says so if it cannot.

#![expect(clippy::disallowed_methods, reason = "the only module that writes")]

pub(crate) mod compress;
pub(crate) mod content;
mod disk;
#[cfg(test)]
pub(crate) mod faults;
pub(crate) mod files;
mod kept;
mod lock;
mod new;
pub(crate) mod published;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use crate::base::diagnostic::Message;
use crate::base::error::Error;

pub(crate) use self::new::create_folder;

use self::disk::{
    copy_permissions, create_folders, entries, exists, flush_folder, flush_tree, put_new, read, remove,
    remove_if_empty, rename, swap,
};
use self::kept::Kept;
use self::lock::Lock;

const MANIFEST: &str = ".seibun";

/// First line of the manifest. Sites that stand in the world begin with it: it never changes.
const SIGNATURE: &str = "Written by seibun; every file in this folder is replaced by the next build.";

/// What desktops leave in every folder they show.
const IGNORED: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The new site while it is being written, beside the target.
#[derive(Debug)]
pub(crate) struct Staging {
    places: Places,
    written: Mutex<Written>,
    /// What a file is like that this run makes.
    model: Metadata,
    /// Released last, after the staging folder is gone.
    _lock: Lock,
}

#[derive(Debug, Default)]
struct Written {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
    /// Those of the files that are published already.
    kept: Kept,
}

impl Staging {
    /// Begins a new site that is to replace `target`, and locks out other builds. `target` need not exist; a link to a
    /// folder stays, and the folder it leads to is replaced.
    pub(crate) fn open(target: &Path) -> Result<Self, Error> {
        let places = Places::of(target)?;
        let lock = Lock::file(&places.lock, Message::new("publish-busy").with("path", &places.named))?;
        places.restore()?;
        places.refuse_foreign()?;
        places.clear()?;
        disk::create_folder(&places.staging).map_err(Error::at("create-failed", &places.staging))?;
        let model = model(&places.staging).map_err(Error::at("create-failed", &places.staging))?;
        Ok(Self { places, written: Mutex::default(), model, _lock: lock })
    }

    /// Writes one file. `path` is relative to the site and `/`-separated: `ja/privacy/index.html`.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        if !is_plain(path) || path == MANIFEST {
            return Err(Error::new(Message::new("publish-path").with("path", path)));
        }
        if !self.written().files.insert(path.to_owned()) {
            return Err(Error::new(Message::new("publish-twice").with("path", path)));
        }
        self.place(path, bytes)
    }

    /// Notes a file that is published already, or else writes it.
    fn place(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        match kept::same(&self.places.target.join(path), bytes, &self.model) {
            Some(stamp) => {
                self.written().kept.insert(path.to_owned(), stamp);
                Ok(())
            }
            None => {
                self.create_folders(path)?;
                self.put(path, bytes)
            }
        }
    }

    /// Puts the new site in the place of the old one.
    pub(crate) fn publish(self) -> Result<(), Error> {
        let Places { target, parent, staging, old, .. } = &self.places;
        let manifest = manifest(&self.written().files);
        self.place(MANIFEST, manifest.as_bytes())?;
        let kept = std::mem::take(&mut self.written().kept);
        // The manifest is one of them only if it names the same files.
        if kept.len() == self.written().files.len() + 1 {
            return self.places.refuse_foreign();
        }
        self.keep(&kept)?;
        copy_permissions(target, staging).map_err(Error::at("write-failed", staging))?;
        flush_tree(staging, &self.written().folders).map_err(Error::at("sync-failed", staging))?;
        // Once more: while the pages were rendered, somebody may have saved a file there.
        self.places.refuse_foreign()?;
        swap(staging, target, old)?;
        flush_folder(parent).map_err(Error::at("sync-failed", parent))?;
        let _ = remove(old);
        Ok(())
    }

    /// Gives what is published already its place in the new site.
    fn keep(&self, kept: &Kept) -> Result<(), Error> {
        kept.keys().try_for_each(|path| self.create_folders(path))?;
        kept.par_iter().try_for_each(|(path, stamp)| {
            let (published, new) = (self.places.target.join(path), self.places.staging.join(path));
            kept::keep(&published, &new, stamp).map_err(Error::at("publish-disturbed", published))
        })
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Creates the folders that `path` lies in.
    fn create_folders(&self, path: &str) -> Result<(), Error> {
        let Some((folder, _)) = path.rsplit_once('/') else {
            return Ok(());
        };
        if self.written().folders.contains(folder) {
            return Ok(());
        }
        let created = self.places.staging.join(folder);
        create_folders(&created).map_err(Error::at("create-failed", created))?;
        let folders = path.match_indices('/').map(|(end, _)| path[..end].to_owned());
        self.written().folders.extend(folders);
        Ok(())
    }

    /// Writes a file that must not be there yet: on a disk that ignores case, `A` and `a` are one file.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.places.staging.join(path);
        put_new(&path, bytes).map_err(Error::at("write-failed", &path))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = remove(&self.places.staging);
    }
}

/// The paths of a build. All but `named` are absolute and free of links.
#[derive(Debug)]
struct Places {
    /// The target as the user named it, for messages.
    named: String,
    target: PathBuf,
    parent: PathBuf,
    staging: PathBuf,
    old: PathBuf,
    lock: PathBuf,
}

impl Places {
    /// Finds them, and creates the folder that is to hold the target.
    fn of(named: &Path) -> Result<Self, Error> {
        let target = resolve(named)?;
        let refused = |id| Error::new(Message::new(id).with("path", named.display().to_string()));
        let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
            return Err(refused("publish-root"));
        };
        if fs::metadata(&target).is_ok_and(|found| !found.is_dir()) {
            return Err(refused("publish-file"));
        }
        let beside = |suffix: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(suffix);
            parent.join(hidden)
        };
        Ok(Self {
            named: named.display().to_string(),
            parent: parent.to_owned(),
            staging: beside(".seibun-staging"),
            old: beside(".seibun-old"),
            lock: beside(".seibun-lock"),
            target,
        })
    }

    /// Puts the old site back if a run was killed between two renames. An empty target makes room.
    fn restore(&self) -> Result<(), Error> {
        if !exists(&self.old) {
            return Ok(());
        }
        let _ = remove_if_empty(&self.target);
        if exists(&self.target) {
            return Ok(());
        }
        rename(&self.old, &self.target).map_err(Error::at("swap-failed", &self.target))
    }

    /// Removes what a killed run left beside a site that stands.
    fn clear(&self) -> Result<(), Error> {
        let left = [&self.old, &self.staging];
        left.into_iter().try_for_each(|path| remove(path).map_err(Error::at("remove-failed", path)))
    }

    /// Fails if the target holds a file that seibun did not write.
    fn refuse_foreign(&self) -> Result<(), Error> {
        let known = read_manifest(&self.target.join(MANIFEST))?;
        match first_foreign(&self.target, "", known.as_ref()).map_err(Error::at("read-failed", &self.target))? {
            None => Ok(()),
            Some(file) => Err(Error::new(Message::new("publish-foreign").with("path", &self.named).with("file", file))),
        }
    }
}

/// `path` absolute and without links, whether it exists or not; the folders above it exist afterwards.
fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let cause = match fs::canonicalize(path) {
        Ok(found) => return Ok(found),
        Err(cause) => cause,
    };
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(Error::io("read-failed", path, cause));
    };
    // Joined anew, because a trailing slash would follow the link.
    match fs::read_link(parent.join(name)) {
        // A link that leads nowhere yet. One that leads in circles fails in another way.
        Ok(link) if cause.kind() == ErrorKind::NotFound => return resolve(&parent.join(link)),
        Err(absent) if absent.kind() == ErrorKind::NotFound => {}
        _ => return Err(Error::io("read-failed", path, cause)),
    }
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    create_folders(parent).map_err(Error::at("create-failed", parent))?;
    Ok(fs::canonicalize(parent).map_err(Error::at("read-failed", parent))?.join(name))
}

/// What a file is like that is made now.
fn model(folder: &Path) -> io::Result<Metadata> {
    let path = folder.join(MANIFEST);
    put_new(&path, b"")?;
    let model = fs::metadata(&path)?;
    remove(&path)?;
    Ok(model)
}

/// True for a path that stays below the folder it is joined to, on every system, and fits in a line.
fn is_plain(path: &str) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && !path.contains(|c: char| c == '\\' || c.is_control())
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn manifest(files: &BTreeSet<String>) -> String {
    let lines = [SIGNATURE].into_iter().chain(files.iter().map(String::as_str));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The files that a manifest names, itself included; `None` if there is none, or it is not seibun's.
fn read_manifest(path: &Path) -> Result<Option<BTreeSet<String>>, Error> {
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::IsADirectory) => return Ok(None),
        Err(cause) => return Err(Error::io("read-failed", path, cause)),
    };
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines();
    Ok((lines.next() == Some(SIGNATURE)).then(|| lines.chain([MANIFEST]).map(str::to_owned).collect()))
}

/// The first file below `folder` that is not among `known`. Without a manifest any folder is foreign as well. Links are
/// not followed.
fn first_foreign(folder: &Path, prefix: &str, known: Option<&BTreeSet<String>>) -> io::Result<Option<String>> {
    let entries = match entries(folder) {
        Ok(entries) => entries,
        Err(absent) if absent.kind() == ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(cause),
    };
    for entry in entries {
        let name = entry.file_name();
        let path = format!("{prefix}{}", name.to_string_lossy());
        let foreign = match known {
            Some(_) if entry.file_type()?.is_dir() => first_foreign(&entry.path(), &format!("{path}/"), known)?,
            Some(known) if known.contains(&path) => None,
            _ if IGNORED.iter().any(|ignored| name == *ignored) => None,
            _ => Some(path),
        };
        if foreign.is_some() {
            return Ok(foreign);
        }
    }
    Ok(None)
}
