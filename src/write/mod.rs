//! Writes the new site beside the old one, then swaps them in one step. No other room writes.
//!
//! For the output folder `public`, these names beside it belong to seibun while a build runs:
//!
//! | name                     | purpose                                                                          |
//! |--------------------------|----------------------------------------------------------------------------------|
//! | `.public.seibun-lock`    | locked by the running build; a second one fails immediately                      |
//! | `.public.seibun-staging` | the new site until the swap, the old one after it                                |
//! | `.public.seibun-old`     | the old site during a swap by two renames, if the system cannot exchange names   |
//! | `.public.seibun-ready`   | the new site during a swap for which the old one had to be deleted               |
//! | `.public.seibun-store`   | what a run leaves for the next one; may be deleted at any time ([`store`])       |
//! | `.public.seibun-stamps`  | stamps of the published files ([`stamps`]); may be deleted as well               |
//! | `.public.seibun-left-1`  | leftovers of another user that this one cannot delete                            |
//! | `public/.seibun`         | the manifest: lists every file that seibun wrote, and thereby what it may remove |
//!
//! 1. [`Staging::open`] takes the lock, repairs what a killed run left, and refuses a folder with files of others.
//! 2. [`Staging::write`] adds a file, from any thread. One that is published already with the same bytes is only noted.
//! 3. [`Staging::publish`] hard-links the noted files into the new site, so that they keep their time stamps, flushes
//!    the new site to the disk, and only then swaps; so after a power cut there is either the old site or the new one,
//!    complete. If nothing changed, the published site stays as it is. Dropping a [`Staging`] removes whatever is in
//!    the staging folder.
//!
//! From the swap on, the new site is published. So it is no error of this run if the old one cannot be removed; the
//! next run removes it, and reports if it cannot.

#![cfg_attr(test, expect(clippy::disallowed_methods, reason = "tests make and read folders"))]

pub(crate) mod compress;
pub(crate) mod content;
pub(crate) mod files;
mod forms;
mod kept;
mod lock;
mod new;
mod places;
pub(crate) mod published;
pub(crate) mod stamps;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use crate::base::disk::{
    self, UnixFacts, copy_permissions, create_folders, flush_folder, flush_tree, look_at, put_new, remove,
};
use crate::base::{Error, Message};

pub(crate) use self::new::create_folder;
pub(crate) use self::places::refuse_inside;

use self::kept::{KeptFiles, Stamp};
use self::lock::RunLock;
use self::places::Places;
use self::stamps::{SeenFile, Stamps};

const MANIFEST: &str = ".seibun";

/// The first line of the manifest. It must never change: sites already published begin with it.
const SIGNATURE: &str = "Written by seibun; every file in this folder is replaced by the next build.";

/// Files that desktops leave in every folder they show.
const IGNORED: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The new site while it is being written, beside the target.
#[derive(Debug)]
pub(crate) struct Staging {
    places: Places,
    written: Mutex<Written>,
    /// The metadata of a file that this run created.
    model: Metadata,
    /// Whether compressed forms are written beside the files.
    precompress: bool,
    /// The known stamps of published files, and where to leave them for the next run.
    stamps: Option<Stamps>,
    /// What had to be moved aside.
    left: Vec<PathBuf>,
    /// Released last, after the staging folder is gone.
    _lock: RunLock,
}

#[derive(Debug, Default)]
struct Written {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
    /// The subset of `files` that is already published.
    kept: KeptFiles,
    /// The present state of each file, if the next run is to know it.
    seen: BTreeMap<String, SeenFile>,
}

/// The state of a published file.
#[derive(Debug)]
struct PublishedFile {
    stamp: Stamp,
    /// Whether its known stamp proves what it holds, so that it was not read.
    proven: bool,
}

impl PublishedFile {
    /// Returns the state of a file that was read or written.
    fn read(stamp: Stamp) -> Self {
        Self { stamp, proven: false }
    }
}

impl Staging {
    /// Begins a new site that will replace `target`, and locks out other builds. `target` need not exist; if it is a
    /// link to a folder, the link stays and the folder is replaced.
    pub(crate) fn open(target: &Path) -> Result<Self, Error> {
        let places = Places::of(target)?;
        let lock = RunLock::file(&places.lock, Message::new("publish-busy").with("path", &places.named))?;
        places.restore()?;
        places.refuse_foreign()?;
        let left = places.clear()?;
        disk::create_folder(&places.staging).map_err(Error::at("create-failed", &places.staging))?;
        let model = model(&places.staging).map_err(Error::at("create-failed", &places.staging))?;
        let (written, precompress, stamps) = (Mutex::default(), false, None);
        Ok(Self { places, written, model, precompress, stamps, left, _lock: lock })
    }

    /// Sets whether compressed forms are written beside the files.
    pub(crate) fn set_precompress(&mut self, precompress: bool) {
        self.precompress = precompress;
    }

    /// Sets the known stamps of published files, to use now and to leave for the next run.
    pub(crate) fn set_stamps(&mut self, stamps: Option<Stamps>) {
        self.stamps = stamps;
    }

    /// Writes one file. `path` is relative to the site and `/`-separated: `ja/privacy/index.html`. `digest` is that of
    /// `bytes`, if known.
    pub(crate) fn write(&self, path: &str, bytes: &[u8], digest: Option<&str>) -> Result<(), Error> {
        if !is_plain(path) || path == MANIFEST {
            return Err(Error::new(Message::new("publish-path").with("path", path)));
        }
        self.claim(path)?;
        self.place(path, bytes, digest)?;
        if self.precompress { self.forms(path, bytes, digest) } else { Ok(()) }
    }

    /// Registers a path, which must be new.
    fn claim(&self, path: &str) -> Result<(), Error> {
        let new = self.written().files.insert(path.to_owned());
        if new { Ok(()) } else { Err(Error::new(Message::new("publish-twice").with("path", path))) }
    }

    /// Keeps files as they are already published: path and digest of each. Keeps none and returns `false` if one of
    /// them is not there with these bytes.
    pub(crate) fn keep(&self, files: &[(String, String)]) -> Result<bool, Error> {
        let published = files.par_iter().map(|(path, digest)| self.published(path, digest));
        let Some(published) = published.collect::<Option<Vec<_>>>() else { return Ok(false) };
        for ((path, digest), state) in files.iter().zip(published) {
            self.claim(path)?;
            self.note_kept(path, state, Some(digest));
        }
        if self.precompress {
            self.forms_of_kept(files)?;
        }
        Ok(true)
    }

    /// Returns the state of a published file if its bytes have the digest.
    fn published(&self, path: &str, digest: &str) -> Option<PublishedFile> {
        let read = || kept::has_digest(&self.places.target.join(path), digest, &self.model);
        self.proven(path, digest).or_else(|| is_plain(path).then(read)?.map(PublishedFile::read))
    }

    /// Like [`Self::published`], without reading the file.
    fn proven(&self, path: &str, digest: &str) -> Option<PublishedFile> {
        let stamps = self.stamps.as_ref().filter(|_| is_plain(path))?;
        let stamp = stamps.proves(path, digest, &self.places.target.join(path), &self.model)?;
        Some(PublishedFile { stamp, proven: true })
    }

    /// Notes a file that is already published; writes it otherwise.
    fn place(&self, path: &str, bytes: &[u8], digest: Option<&str>) -> Result<(), Error> {
        let read = || kept::same(&self.places.target.join(path), bytes, &self.model).map(PublishedFile::read);
        if let Some(state) = digest.and_then(|digest| self.proven(path, digest)).or_else(read) {
            self.note_kept(path, state, digest);
            return Ok(());
        }
        self.create_folders(path)?;
        let new = self.places.staging.join(path);
        // The file must not exist yet: on a file system that ignores case, `A` and `a` are one file.
        put_new(&new, bytes).map_err(Error::at("write-failed", &new))?;
        if self.stamps.is_some() {
            let found = look_at(&new).map_err(Error::at("write-failed", &new))?;
            self.note(path, PublishedFile::read(Stamp::of(&found)), digest);
        }
        Ok(())
    }

    fn note_kept(&self, path: &str, state: PublishedFile, digest: Option<&str>) {
        self.written().kept.insert(path.to_owned(), state.stamp.clone());
        self.note(path, state, digest);
    }

    fn note(&self, path: &str, PublishedFile { stamp, proven }: PublishedFile, digest: Option<&str>) {
        if let Some(digest) = digest.filter(|_| self.stamps.is_some()) {
            let seen = SeenFile { stamp, proven, digest: digest.to_owned(), forms: None };
            self.written().seen.insert(path.to_owned(), seen);
        }
    }

    /// Replaces the old site by the new one. Returns messages for the user.
    pub(crate) fn publish(self) -> Result<Vec<Message>, Error> {
        let Places { target, parent, staging, .. } = &self.places;
        let told = self.told();
        let manifest = manifest(&self.written().files);
        self.place(MANIFEST, manifest.as_bytes(), None)?;
        let kept = std::mem::take(&mut self.written().kept);
        // The manifest is among them only if it lists the same files.
        if kept.len() == self.written().files.len() + 1 {
            let are_known = |stamps: &Stamps| stamps.are_those_of(&self.written().seen);
            if !self.stamps.as_ref().is_some_and(are_known) {
                self.leave_stamps();
            }
            return Ok(told);
        }
        self.take_over(&kept)?;
        copy_permissions(target, staging).map_err(Error::at("write-failed", staging))?;
        flush_tree(staging, &self.written().folders).map_err(Error::at("sync-failed", staging))?;
        // Checked again, since somebody may have saved a file there while the pages were rendered.
        self.places.refuse_foreign()?;
        self.places.swap()?;
        flush_folder(parent).map_err(Error::at("sync-failed", parent))?;
        // Removing the old site changes the metadata of files that it shares with the new one, so their stamps come
        // after it.
        let _ = remove(&self.places.old).and_then(|()| remove(staging));
        self.leave_stamps();
        Ok(told)
    }

    fn leave_stamps(&self) {
        if let Some(stamps) = &self.stamps {
            stamps.leave(&self.places.target, &self.written().seen);
        }
    }

    /// Messages about files moved aside, and about a site that passes from another user to this one.
    fn told(&self) -> Vec<Message> {
        let shown = |path: &Path| path.display().to_string();
        let left = self.left.iter().map(|left| Message::new("publish-left").with("path", shown(left)));
        let other = is_of_another(&self.places.target, &self.model);
        left.chain(other.then(|| Message::new("publish-owner").with("path", &self.places.named))).collect()
    }

    /// Links or copies the kept files into the new site.
    fn take_over(&self, kept: &KeptFiles) -> Result<(), Error> {
        kept.keys().try_for_each(|path| self.create_folders(path))?;
        kept.par_iter().try_for_each(|(path, stamp)| {
            let (published, new) = (self.places.target.join(path), self.places.staging.join(path));
            kept::keep(&published, &new, stamp).map_err(Error::at("publish-disturbed", published))
        })
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Creates the folders above `path`.
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
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = remove(&self.places.staging);
    }
}

/// Whether the file or folder at a path belongs to another user than a file that this run created.
fn is_of_another(path: &Path, model: &Metadata) -> bool {
    let user = |found: &Metadata| UnixFacts::of(found).map(|facts| facts.owner.0);
    disk::look(path).is_ok_and(|found| user(&found) != user(model))
}

/// Returns the metadata of a newly created file.
fn model(folder: &Path) -> io::Result<Metadata> {
    let path = folder.join(MANIFEST);
    put_new(&path, b"")?;
    let model = disk::look(&path)?;
    remove(&path)?;
    Ok(model)
}

/// Whether a path stays below the folder that it is joined to, on every system, and fits on one line.
fn is_plain(path: &str) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && !path.contains(|c: char| c == '\\' || c.is_control())
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn manifest(files: &BTreeSet<String>) -> String {
    let lines = [SIGNATURE].into_iter().chain(files.iter().map(String::as_str));
    lines.flat_map(|line| [line, "\n"]).collect()
}
