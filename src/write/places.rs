//! The places where a build works: the output folder, and the names beside it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::DirEntry;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::base::disk::{
    create_folders, entries, exchange, exists, flush_folder, if_any, led_to, lies_on_the_same_disk, look, read, real,
    remove, remove_if_empty, rename,
};
use crate::base::{Error, Message};
use crate::read::inputs::FOLDERS;

use super::{IGNORED, MANIFEST, SIGNATURE};

/// The paths of a build. All except `named` are absolute and free of links.
#[derive(Debug)]
pub(super) struct Places {
    /// The target as the user named it, for messages.
    pub(super) named: String,
    pub(super) target: PathBuf,
    pub(super) parent: PathBuf,
    pub(super) staging: PathBuf,
    pub(super) old: PathBuf,
    pub(super) ready: PathBuf,
    pub(super) lock: PathBuf,
}

impl Places {
    /// Determines the paths, and creates the parent of the target.
    pub(super) fn of(named: &Path) -> Result<Self, Error> {
        let target = resolve(named)?;
        let refused = |id| Error::new(Message::new(id).with("path", named.display().to_string()));
        let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
            return Err(refused("publish-root"));
        };
        let found = if_any(look(&target)).map_err(Error::at("read-failed", named))?;
        if found.is_some_and(|found| !found.is_dir()) {
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
            ready: beside(".seibun-ready"),
            lock: beside(".seibun-lock"),
            target,
        })
    }

    /// Restores the old site if a run was killed between two renames; moves the new one into place if a run was killed
    /// after it had deleted the old one. An empty target is removed to make room.
    pub(super) fn restore(&self) -> Result<(), Error> {
        let stands = |path: &Path| exists(path).map_err(Error::at("read-failed", path));
        if stands(&self.ready)? {
            return self.put_ready();
        }
        if !stands(&self.old)? {
            return Ok(());
        }
        let _ = remove_if_empty(&self.target);
        if stands(&self.target)? {
            return Ok(());
        }
        rename(&self.old, &self.target).map_err(Error::at("swap-failed", &self.target))
    }

    /// Removes what a killed run, or another user, left beside an existing site. Returns what could only be moved
    /// aside.
    pub(super) fn clear(&self) -> Result<Vec<PathBuf>, Error> {
        let mut left = Vec::new();
        for path in [&self.old, &self.staging] {
            match remove(path) {
                Ok(()) => {}
                Err(cause) if cause.kind() == ErrorKind::PermissionDenied => left.push(self.move_aside(path, cause)?),
                Err(cause) => return Err(Error::io("remove-failed", path, cause)),
            }
        }
        Ok(left)
    }

    fn move_aside(&self, path: &Path, cause: io::Error) -> Result<PathBuf, Error> {
        let name = self.target.file_name().unwrap_or_default().to_string_lossy();
        let mut names = (1..).map(|number| self.parent.join(format!(".{name}.seibun-left-{number}")));
        let aside = names.find(|aside| !exists(aside).unwrap_or(true)).expect("there is always another number");
        match rename(path, &aside) {
            Ok(()) => Ok(aside),
            Err(_) => Err(Error::io("remove-failed", path, cause)),
        }
    }

    /// Swaps the new site with the target, in one step if the system can do that. The old site, if any, ends up at the
    /// former place of the new one, or at `old`.
    pub(super) fn swap(&self) -> Result<(), Error> {
        let Self { staging, target, old, .. } = self;
        match exchange(staging, target) {
            Ok(()) => Ok(()),
            Err(cause) if matches!(cause.kind(), ErrorKind::Unsupported | ErrorKind::NotFound) => {
                swap_by_renames(staging, target, old)
            }
            // A folder of a lower overlay layer (a container image) can be deleted, but not renamed.
            Err(cause) if cause.kind() == ErrorKind::CrossesDevices && lies_on_the_same_disk(target) => {
                self.swap_by_deleting()
            }
            Err(cause) => Err(swap_failed(target, cause)),
        }
    }

    /// Swaps when the old site cannot be moved. While it is being deleted, some of its pages are missing; if the run
    /// dies there, the next one finishes the swap ([`Self::restore`]).
    fn swap_by_deleting(&self) -> Result<(), Error> {
        let Self { staging, target, ready, parent, .. } = self;
        rename(staging, ready).map_err(|cause| swap_failed(target, cause))?;
        flush_folder(parent).map_err(Error::at("sync-failed", parent))?;
        self.put_ready()
    }

    /// Moves a new site that is ready into place, and removes the old one.
    pub(super) fn put_ready(&self) -> Result<(), Error> {
        let Self { target, ready, .. } = self;
        remove(target).and_then(|()| rename(ready, target)).map_err(|cause| swap_failed(target, cause))
    }

    /// Fails if the target holds a file that seibun did not write.
    pub(super) fn refuse_foreign(&self) -> Result<(), Error> {
        let known = read_manifest(&self.target.join(MANIFEST))?;
        match first_foreign(&self.target, "", known.as_ref()).map_err(Error::at("read-failed", &self.target))? {
            None => Ok(()),
            Some(file) => Err(Error::new(Message::new("publish-foreign").with("path", &self.named).with("file", file))),
        }
    }
}

/// Swaps in two steps, or in one if there is no old site. Between them the site is absent for a moment; if the run dies
/// there, the next one repairs that ([`Places::restore`]).
pub(super) fn swap_by_renames(new: &Path, target: &Path, old: &Path) -> Result<(), Error> {
    let moved = match rename(target, old) {
        Ok(()) => true,
        Err(absent) if absent.kind() == ErrorKind::NotFound => false,
        Err(cause) => return Err(swap_failed(target, cause)),
    };
    let Err(cause) = rename(new, target) else {
        return Ok(());
    };
    if moved && rename(old, target).is_err() {
        let Error { message, .. } = Error::io("publish-stranded", target, cause);
        return Err(Error::new(message.with("old", old.display().to_string())));
    }
    Err(swap_failed(target, cause))
}

/// Converts the cause of a failed swap into an error.
fn swap_failed(target: &Path, cause: io::Error) -> Error {
    match cause.kind() {
        ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => Error::io("publish-mount", target, cause),
        _ => Error::io("swap-failed", target, cause),
    }
}

/// Returns the path that `rest`, of which nothing exists, has below a folder.
fn below(mut folder: PathBuf, rest: &Path) -> PathBuf {
    for part in rest.components() {
        match part {
            Component::ParentDir => {
                folder.pop();
            }
            part => folder.push(part),
        }
    }
    folder
}

/// Refuses an output folder inside the folders from which the site in `root` is read: it would be read as a part of the
/// site, or be reported as a mistake in it.
pub(crate) fn refuse_inside(root: &Path, target: &Path) -> Result<(), Error> {
    // Nothing may be created before this check, so a missing path is located from its nearest existing ancestor.
    let whole = target.ancestors().find_map(|around| {
        let standing = real(if around.as_os_str().is_empty() { Path::new(".") } else { around }).ok()?;
        Some(below(standing, target.strip_prefix(around).unwrap_or(Path::new(""))))
    });
    let root = real(root).ok();
    let named = root.iter().flat_map(|root| FOLDERS.iter().map(|folder| root.join(folder)));
    let mut own = named.flat_map(|folder| [real(&folder).ok(), Some(folder)]).flatten();
    if whole.is_some_and(|whole| own.any(|own| whole.starts_with(own))) {
        return Err(Error::new(Message::new("publish-inside").with("path", target.display().to_string())));
    }
    Ok(())
}

/// Makes `path` absolute and free of links, whether it exists or not; creates the folders above it.
fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let cause = match real(path) {
        Ok(found) => return Ok(found),
        Err(cause) => cause,
    };
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(Error::io("read-failed", path, cause));
    };
    // Joined anew, since a trailing slash would follow the link.
    match led_to(&parent.join(name)) {
        // A dangling link. A cyclic one fails in another way.
        Ok(link) if cause.kind() == ErrorKind::NotFound => return resolve(&parent.join(link)),
        Err(absent) if absent.kind() == ErrorKind::NotFound => {}
        _ => return Err(Error::io("read-failed", path, cause)),
    }
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    create_folders(parent).map_err(Error::at("create-failed", parent))?;
    Ok(real(parent).map_err(Error::at("read-failed", parent))?.join(name))
}

/// The files that a manifest lists, itself included; `None` if there is none, or if it is not seibun's.
pub(super) fn read_manifest(path: &Path) -> Result<Option<BTreeSet<String>>, Error> {
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::IsADirectory) => return Ok(None),
        Err(cause) => return Err(Error::io("read-failed", path, cause)),
    };
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines();
    Ok((lines.next() == Some(SIGNATURE)).then(|| lines.chain([MANIFEST]).map(str::to_owned).collect()))
}

/// The first file below `folder` that is not among `known`. Without a manifest, any folder is foreign as well. Links
/// are not followed.
fn first_foreign(folder: &Path, prefix: &str, known: Option<&BTreeSet<String>>) -> io::Result<Option<String>> {
    let entries = match entries(folder) {
        Ok(entries) => entries,
        Err(absent) if absent.kind() == ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(cause),
    };
    let foreign = |entry: &DirEntry| {
        let name = entry.file_name();
        let path = format!("{prefix}{}", name.to_string_lossy());
        match known {
            Some(_) if entry.file_type()?.is_dir() => first_foreign(&entry.path(), &format!("{path}/"), known),
            Some(known) if known.contains(&path) => Ok(None),
            _ if IGNORED.iter().any(|ignored| name == *ignored) => Ok(None),
            _ => Ok(Some(path)),
        }
    };
    entries.par_iter().map(foreign).find_first(|found| !matches!(found, Ok(None))).unwrap_or(Ok(None))
}
