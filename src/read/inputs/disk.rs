//! A site's folder on the disk: read once by a build, and repeatedly by the preview.
//!
//! A scan checks every name below the given paths, and reads a file only if its stamp (size, modification time,
//! identity) has changed, or is so recent that another change could hide behind it. A scan of a large site thus takes a
//! few milliseconds, and one directed by events takes next to none; the result is the same either way.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;

use super::Inputs;
use super::found::{FileContent, FoundThing, SeenThing};
use super::walk::{FolderWalk, is_input, present};
use crate::base::Error;
use crate::base::disk;

/// A site's folder, and its contents at the last scan.
#[derive(Debug)]
pub(crate) struct Disk {
    root: PathBuf,
    seen: BTreeMap<String, SeenThing>,
}

impl Disk {
    /// Opens the folder `root` without scanning it.
    pub(crate) fn open(root: &Path) -> Result<Self, Error> {
        let root = disk::real(root).map_err(Error::at("read-failed", root))?;
        Ok(Self { root, seen: BTreeMap::new() })
    }

    /// The folder's real path.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Brings `inputs` up to date with everything at and below `paths` (relative, with `/`), and returns the paths that
    /// changed. On an error, `inputs` is unchanged.
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

    /// Returns the path, or the outermost folder around it that is not known yet.
    fn known_above<'a>(&self, path: &'a str) -> &'a str {
        let slashes = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        let unknown = |folder: &&str| self.seen.get(*folder) != Some(&SeenThing::Folder);
        slashes.into_iter().find(unknown).unwrap_or(path)
    }

    /// Finds everything at and below a path.
    #[expect(clippy::disallowed_methods, reason = "a stamp that is young proves nothing")]
    fn look(&self, start: &str) -> Result<BTreeMap<String, FoundThing>, Error> {
        let around = start.match_indices('/').map(|(slash, _)| self.root.join(&start[..slash]));
        let around = around.filter_map(|folder| disk::real(&folder).ok()).collect();
        let mut walk = FolderWalk::new(&self.root, &self.seen, SystemTime::now(), around);
        walk.entry(&self.root.join(start), start)?;
        self.read(&mut walk.found)?;
        Ok(walk.found)
    }

    /// Reads the files that may have changed, in parallel. A file that has vanished meanwhile counts as absent.
    fn read(&self, found: &mut BTreeMap<String, FoundThing>) -> Result<(), Error> {
        let read = |(path, found): (&String, &mut FoundThing)| {
            let place = self.root.join(path);
            found.content = present(FileContent::read(path, &place), &place)?;
            Ok(found.content.is_none().then(|| path.clone()))
        };
        let unread: Vec<(&String, &mut FoundThing)> = found.iter_mut().filter(|(_, found)| !found.is_read).collect();
        let gone: Vec<Result<Option<String>, Error>> = unread.into_par_iter().map(read).collect();
        for path in gone {
            if let Some(path) = path? {
                found.remove(&path);
            }
        }
        Ok(())
    }

    /// Forgets everything at or below `start` that is gone.
    fn forget(
        &mut self,
        inputs: &mut Inputs,
        start: &str,
        found: &BTreeMap<String, FoundThing>,
        changed: &mut Vec<String>,
    ) {
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

    /// Records the entry found at a path if it differs from the earlier one.
    fn take(&mut self, inputs: &mut Inputs, path: String, found: FoundThing, changed: &mut Vec<String>) {
        let before = self.seen.insert(path.clone(), found.entry.clone());
        let same_kind = before
            .as_ref()
            .is_some_and(|before| std::mem::discriminant(before) == std::mem::discriminant(&found.entry));
        if !same_kind && before.is_some() {
            inputs.remove(&path);
        }
        let new = match (found.entry, found.content) {
            (SeenThing::File(_), Some(content)) if !same_kind || !inputs.holds(&path, &content) => {
                inputs.add_file(&path, content);
                true
            }
            (SeenThing::Folder, _) => inputs.folders.insert(path.clone()),
            (SeenThing::Unread(why), _) if before != Some(SeenThing::Unread(why)) => {
                inputs.add_unread(&path, why.finding(&path));
                true
            }
            _ => false,
        };
        if new {
            changed.push(path);
        }
    }
}
