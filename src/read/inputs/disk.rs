//! A site's folder on the disk: read once by a build, and again and again by the preview.
//!
//! A scan looks at every name below the given paths, and reads a file only if its stamp (size, time of change, identity)
//! is not the one it had, or is so young that a second change could hide behind it. So a scan of a large site takes a few
//! milliseconds, and one that is told by events where to look takes none; either way the result is the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{FOLDERS, Inputs, LINK_OUTSIDE};
use crate::base::error::Error;

/// File systems count time in steps of up to this; a file changed more recently is read again.
const COARSEST_CLOCK: Duration = Duration::from_secs(2);

/// A site's folder, and what it held when it was last looked at.
#[derive(Debug)]
pub(crate) struct Disk {
    root: PathBuf,
    seen: BTreeMap<String, Entry>,
}

/// What stands at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Folder,
    File(Stamp),
    /// A link that leads out of the site, to nothing, or in a circle.
    BadLink,
}

/// What changes whenever a file does.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    identity: (u64, u64, i64, i64),
    /// False where a second change within the same tick of the clock would leave the stamp as it is.
    settled: bool,
}

/// What a scan found at a path: `bytes` are those of a file that may have changed.
struct Found {
    entry: Entry,
    bytes: Option<Vec<u8>>,
}

impl Disk {
    /// The folder `root`, not looked at yet.
    pub(crate) fn open(root: &Path) -> Result<Self, Error> {
        let root = fs::canonicalize(root).map_err(Error::at("read-failed", root))?;
        Ok(Self { root, seen: BTreeMap::new() })
    }

    /// The folder's real path.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Brings `inputs` up to date with what stands at and below `paths` (relative, with `/`), and tells which paths
    /// changed. On an error `inputs` is as it was.
    pub(crate) fn scan(&mut self, inputs: &mut Inputs, paths: &[impl AsRef<str>]) -> Result<Vec<String>, Error> {
        let starts: BTreeSet<&str> =
            paths.iter().map(|path| self.known_above(path.as_ref())).filter(|path| is_input(path)).collect();
        let mut changed = Vec::new();
        for start in starts {
            let found = self.look(start)?;
            self.forget(inputs, start, &found, &mut changed);
            for (path, found) in found {
                self.take(inputs, path, found, &mut changed);
            }
        }
        Ok(changed)
    }

    /// The path, or the outermost folder around it that is not known yet.
    fn known_above<'a>(&self, path: &'a str) -> &'a str {
        let slashes = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        let unknown = |folder: &&str| self.seen.get(*folder) != Some(&Entry::Folder);
        slashes.into_iter().find(unknown).unwrap_or(path)
    }

    /// Everything at and below a path.
    fn look(&self, start: &str) -> Result<BTreeMap<String, Found>, Error> {
        let mut found = BTreeMap::new();
        let around = start.match_indices('/').map(|(slash, _)| self.root.join(&start[..slash]));
        let around = around.filter_map(|folder| fs::canonicalize(folder).ok()).collect();
        let mut walk = Walk { disk: self, now: SystemTime::now(), around, found: &mut found };
        walk.entry(&self.root.join(start), start)?;
        Ok(found)
    }

    /// Forgets what stood at or below `start` and is gone.
    fn forget(&mut self, inputs: &mut Inputs, start: &str, found: &BTreeMap<String, Found>, changed: &mut Vec<String>) {
        let below = format!("{start}/");
        let seen = self.seen.range(start.to_owned()..).map(|(path, _)| path);
        let seen =
            seen.take_while(|path| path.starts_with(start)).filter(|path| *path == start || path.starts_with(&below));
        let gone: Vec<String> = seen.filter(|path| !found.contains_key(*path)).cloned().collect();
        for path in gone {
            self.seen.remove(&path);
            inputs.remove(&path);
            changed.push(path);
        }
    }

    /// Takes over what was found at a path, if it is another thing than before.
    fn take(&mut self, inputs: &mut Inputs, path: String, found: Found, changed: &mut Vec<String>) {
        let before = self.seen.insert(path.clone(), found.entry.clone());
        let same_kind = before
            .as_ref()
            .is_some_and(|before| std::mem::discriminant(before) == std::mem::discriminant(&found.entry));
        if !same_kind && before.is_some() {
            inputs.remove(&path);
        }
        let new = match (found.entry, found.bytes) {
            (Entry::File(_), Some(bytes)) if !same_kind || !inputs.holds(&path, &bytes) => {
                inputs.add_file(&path, bytes);
                true
            }
            (Entry::Folder, _) => inputs.folders.insert(path.clone()),
            (Entry::BadLink, _) if !same_kind => {
                inputs.set_problem(&path, Some(LINK_OUTSIDE.at(path.as_str()).with("path", &path).hint("copy")));
                true
            }
            _ => false,
        };
        if new {
            changed.push(path);
        }
    }
}

/// True for paths that a site is made of; false for what editors leave behind and for everything elsewhere.
pub(crate) fn is_input(path: &str) -> bool {
    let mut names = path.split('/');
    names.next().is_some_and(|folder| FOLDERS.contains(&folder)) && !names.any(is_leftover)
}

/// True for files that editors and systems leave behind.
fn is_leftover(name: &str) -> bool {
    let known = matches!(name, "Thumbs.db" | "desktop.ini" | "__MACOSX" | "4913");
    known
        || name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || name.ends_with(['~', '#'])
        || name.ends_with(".swp")
        || name.ends_with(".bak")
}

impl Stamp {
    fn of(metadata: &Metadata, now: SystemTime) -> Self {
        let modified = metadata.modified().ok();
        let age = modified.and_then(|modified| now.duration_since(modified).ok());
        let settled = age.is_some_and(|age| age > COARSEST_CLOCK);
        Self { len: metadata.len(), modified, identity: identity(metadata), settled }
    }

    /// True when a file with this stamp cannot have changed since it had `before`.
    fn proves_unchanged_since(&self, before: &Self) -> bool {
        before.settled && self == before
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, u64, i64, i64) {
    (0, 0, 0, 0)
}

struct Walk<'a> {
    disk: &'a Disk,
    now: SystemTime,
    /// The real paths of the folders around.
    around: Vec<PathBuf>,
    found: &'a mut BTreeMap<String, Found>,
}

impl Walk<'_> {
    /// A name may go away while it is looked at; then it is not there.
    fn entry(&mut self, disk: &Path, path: &str) -> Result<(), Error> {
        let Some(link) = present(fs::symlink_metadata(disk), disk)? else { return Ok(()) };
        if !link.is_symlink() {
            let parent = self.around.last().unwrap_or(&self.disk.root);
            let real = disk.file_name().map_or_else(|| disk.to_owned(), |name| parent.join(name));
            return self.thing(&link, disk, real, path);
        }
        match fs::canonicalize(disk) {
            Ok(real) if real.starts_with(&self.disk.root) && !self.around.contains(&real) => {
                let Some(metadata) = present(fs::metadata(&real), disk)? else { return Ok(()) };
                self.thing(&metadata, disk, real, path)
            }
            _ => {
                self.add(path, Entry::BadLink, None);
                Ok(())
            }
        }
    }

    fn thing(&mut self, metadata: &Metadata, disk: &Path, real: PathBuf, path: &str) -> Result<(), Error> {
        if metadata.is_dir() {
            self.folder(disk, real, path)
        } else if metadata.is_file() {
            self.file(metadata, disk, path)
        } else {
            // A pipe or a device is nothing that could be published.
            Ok(())
        }
    }

    fn folder(&mut self, disk: &Path, real: PathBuf, path: &str) -> Result<(), Error> {
        let Some(entries) = present(fs::read_dir(disk), disk)? else { return Ok(()) };
        self.add(path, Entry::Folder, None);
        self.around.push(real);
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(Error::at("read-failed", disk))?.file_name().to_string_lossy().into_owned();
            if !is_leftover(&name) {
                names.push(name);
            }
        }
        names.sort();
        for name in names {
            self.entry(&disk.join(&name), &format!("{path}/{name}"))?;
        }
        self.around.pop();
        Ok(())
    }

    fn file(&mut self, metadata: &Metadata, disk: &Path, path: &str) -> Result<(), Error> {
        let stamp = Stamp::of(metadata, self.now);
        let unchanged = match self.disk.seen.get(path) {
            Some(Entry::File(before)) => stamp.proves_unchanged_since(before),
            _ => false,
        };
        let bytes = if unchanged { None } else { present(fs::read(disk), disk)? };
        if unchanged || bytes.is_some() {
            self.add(path, Entry::File(stamp), bytes);
        }
        Ok(())
    }

    fn add(&mut self, path: &str, entry: Entry, bytes: Option<Vec<u8>>) {
        self.found.insert(path.to_owned(), Found { entry, bytes });
    }
}

/// The result of looking at `disk`; `None` where there is nothing.
fn present<T>(result: std::io::Result<T>, disk: &Path) -> Result<Option<T>, Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Error::io("read-failed", disk, error)),
    }
}
