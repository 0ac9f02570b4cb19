//! Carries out a publication, and keeps the manifest such that a run may be interrupted anywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use jiff::SignedDuration;
use jiff::civil::Date;

use super::book::{self, Book, PARTS};
use super::foreign::in_the_way;
use super::lock::{HostingLock, LOCK};
use super::plan::{Local, PublishPlan, is_page};
use super::requests::Requests;
use super::state::{Files, MANIFEST, Manifest};
use crate::base::digest::sha256;
use crate::base::{Error, Message};
use crate::write::published::LOG;

/// The number of files after which the manifest is written again, so that an interrupted run need not send them twice.
const CHECKPOINT: usize = 1000;
/// How far apart the clocks of two machines that publish to one hosting may be.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// The options that the user chose.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PublishOptions {
    /// Read back the files at the hosting instead of trusting the manifest.
    pub(crate) verify: bool,
    /// Adopt files of others that are in the way.
    pub(crate) adopt: bool,
    /// Publish although a later day was published before, or at a later time.
    pub(crate) earlier: bool,
    /// Take over the lock of another run.
    pub(crate) take_over: bool,
}

/// The site to publish.
pub(crate) struct PublishedFiles<'a> {
    /// Its files.
    pub(crate) files: BTreeMap<String, Local>,
    /// The day for which it was built.
    pub(crate) day: Date,
    /// Returns the content of a file.
    pub(crate) bytes: &'a (dyn Fn(&str) -> Result<Vec<u8>, Error> + Sync),
}

/// What is at a hosting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RemoteFiles {
    /// The manifest of what seibun put there.
    pub(crate) manifest: Option<Manifest>,
    /// The log of seals published there.
    pub(crate) log: Option<String>,
}

/// What a publication is going to do, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublishReport {
    /// The files to send and remove.
    pub(crate) plan: PublishPlan,
    /// Files that were altered or missing at the hosting.
    pub(crate) mended: Vec<String>,
}

/// A publication of a site to a hosting.
pub(crate) struct Publication<'a> {
    /// The hosting.
    pub(crate) requests: Requests<'a>,
    /// The options that the user chose.
    pub(crate) wishes: PublishOptions,
    /// The number of files from which the manifest is in parts.
    pub(crate) large: usize,
}

impl Publication<'_> {
    /// Reads the manifest and the log at the hosting.
    pub(crate) fn look(&self) -> Result<RemoteFiles, Error> {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let none = || Error::new(Message::new("hosting-manifest").with("path", MANIFEST));
        let manifest = self.requests.get(MANIFEST)?.map(text);
        let manifest = manifest.map(|manifest| Manifest::parse(&manifest).ok_or_else(none)).transpose()?;
        Ok(RemoteFiles { manifest, log: self.requests.get(LOG)?.map(text) })
    }

    /// Returns what a publication would do, without changing anything at the hosting.
    pub(crate) fn outlook(&self, site: &PublishedFiles<'_>, remote: &RemoteFiles) -> Result<PublishReport, Error> {
        self.compare(site, remote).map(|(outlook, _)| outlook)
    }

    /// Returns what a publication would do, and the files that the manifest lists.
    fn compare(&self, site: &PublishedFiles<'_>, remote: &RemoteFiles) -> Result<(PublishReport, Files), Error> {
        self.refuse_earlier(site, remote)?;
        let listed = |manifest| book::listed(&self.requests, manifest, &site.files, self.is_large(site));
        let there = remote.manifest.as_ref().map(listed).transpose()?.unwrap_or_default();
        let mut believed = there.clone();
        let mended = if self.wishes.verify { self.verify(&mut believed)? } else { Vec::new() };
        let plan = PublishPlan::new(&site.files, &believed);
        self.refuse_foreign(site, &plan, &believed)?;
        Ok((PublishReport { plan, mended }, there))
    }

    fn is_large(&self, site: &PublishedFiles<'_>) -> bool {
        site.files.len() >= self.large
    }

    /// Publishes. `remote` is the state that the site was compared with; `done` counts the files sent.
    pub(crate) fn publish(
        &self,
        site: &PublishedFiles<'_>,
        remote: &RemoteFiles,
        done: &AtomicUsize,
    ) -> Result<PublishReport, Error> {
        // If nothing needs to change, the hosting is not touched, not even to lock it.
        let (outlook, there) = self.compare(site, remote)?;
        let mut book = Book::new(&self.requests, site.day, self.is_large(site), remote.manifest.as_ref());
        let is_current = remote.manifest.as_ref().is_some_and(|manifest| manifest.day == site.day);
        if outlook.plan.is_empty() && is_current && book.says(&there) {
            HostingLock::sweep(&self.requests, self.wishes.take_over)?;
            return Ok(outlook);
        }
        let lock = HostingLock::take(&self.requests, self.wishes.take_over)?;
        let sent = if self.look()? == *remote {
            LockedPublication { requests: &self.requests, site, lock: &lock, done }.carry_out(
                &outlook.plan,
                there,
                &mut book,
            )
        } else {
            Err(Error::new(Message::new("hosting-changed")))
        };
        let released = lock.release(&self.requests);
        sent.and(released).map(|()| outlook)
    }

    /// Refuses to publish for an earlier day, or at an earlier time, than the last publication.
    fn refuse_earlier(&self, site: &PublishedFiles<'_>, remote: &RemoteFiles) -> Result<(), Error> {
        let Some(state) = remote.manifest.as_ref().filter(|_| !self.wishes.earlier) else { return Ok(()) };
        let refused =
            |id, now: String, before: String| Err(Error::new(Message::new(id).with("now", now).with("before", before)));
        if site.day < state.day {
            return refused("hosting-later-day", site.day.to_string(), state.day.to_string());
        }
        let now = self.requests.now();
        if state.at.duration_since(now) > SKEW {
            return refused("hosting-later-clock", now.to_string(), state.at.to_string());
        }
        Ok(())
    }

    /// Reads files back. Returns those that are not as listed, and clears their digests in `files`.
    fn verify(&self, files: &mut Files) -> Result<Vec<String>, Error> {
        let wrong = Mutex::new(BTreeSet::new());
        let known: Vec<(&String, &String)> =
            files.iter().filter_map(|(path, digest)| Some((path, digest.as_ref()?))).collect();
        self.requests.each(&known, |(path, digest)| {
            let there = self.requests.get(path)?.map(sha256);
            if there.as_ref() != Some(*digest) {
                wrong.lock().unwrap_or_else(PoisonError::into_inner).insert((*path).clone());
            }
            Ok(())
        })?;
        let wrong = wrong.into_inner().unwrap_or_else(PoisonError::into_inner);
        wrong.iter().for_each(|path| _ = files.insert(path.clone(), None));
        Ok(wrong.into_iter().collect())
    }

    /// Refuses to overwrite files of others. One that already has the wanted content is adopted.
    fn refuse_foreign(&self, site: &PublishedFiles<'_>, plan: &PublishPlan, there: &Files) -> Result<(), Error> {
        let is_own = |path: &String| there.contains_key(path);
        let wanted: Vec<&str> = plan.sent().filter(|path| !is_own(path)).map(String::as_str).collect();
        if self.wishes.adopt || wanted.is_empty() {
            return Ok(());
        }
        let there: Vec<String> =
            in_the_way(&self.requests, &wanted)?.into_iter().filter(|path| !is_own(path)).collect();
        let found = Mutex::new(BTreeSet::new());
        self.requests.each(&there, |path| {
            let wanted = site.files.get(path).map(|local| &local.digest);
            if wanted.is_none() || self.requests.get(path)?.map(sha256).as_ref() != wanted {
                found.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
            }
            Ok(())
        })?;
        let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        match found.first() {
            Some(first) => {
                Err(Error::new(Message::new("hosting-foreign").with("path", first).with("files", found.len())))
            }
            None => Ok(()),
        }
    }
}

/// A publication that holds the lock.
struct LockedPublication<'a> {
    requests: &'a Requests<'a>,
    site: &'a PublishedFiles<'a>,
    lock: &'a HostingLock,
    done: &'a AtomicUsize,
}

impl LockedPublication<'_> {
    fn carry_out(&self, plan: &PublishPlan, mut files: Files, book: &mut Book<'_>) -> Result<(), Error> {
        if plan.is_empty() {
            return self.write_down(&files, book);
        }
        // From here on, every file about to be touched is recorded as seibun's.
        plan.sent().chain(&plan.gone).for_each(|path| _ = files.insert(path.clone(), None));
        self.write_down(&files, book)?;
        let mut since = 0;
        for part in plan.steps.iter().flat_map(|step| step.chunks(CHECKPOINT)) {
            self.requests.each(part, |path| self.send(path))?;
            let digest = |path: &String| self.site.files.get(path).map(|local| local.digest.clone());
            part.iter().for_each(|path| _ = files.insert(path.clone(), digest(path)));
            since += part.len();
            if since >= CHECKPOINT {
                self.write_down(&files, book)?;
                since = 0;
            }
        }
        self.write_down(&files, book)?;
        if plan.gone.is_empty() {
            return Ok(());
        }
        for alike in plan.gone.chunk_by(|one, other| is_page(one) == is_page(other)) {
            self.requests.each(alike, |path| {
                self.lock.keep(self.requests)?;
                self.requests.delete(path)
            })?;
        }
        files.retain(|path, _| self.site.files.contains_key(path));
        self.write_down(&files, book)
    }

    fn send(&self, path: &str) -> Result<(), Error> {
        self.lock.keep(self.requests)?;
        let bytes = (self.site.bytes)(path)?;
        if self.site.files.get(path).is_none_or(|local| local.digest != sha256(&bytes)) {
            return Err(Error::new(Message::new("hosting-site-changed").with("path", path)));
        }
        self.requests.put(path, &bytes)?;
        self.done.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    fn write_down(&self, files: &Files, book: &mut Book<'_>) -> Result<(), Error> {
        self.lock.prove(self.requests)?;
        book.write(files)
    }
}

/// Whether a path is reserved for publishing itself.
pub(super) fn is_reserved(path: &str) -> bool {
    path == MANIFEST || path == LOCK || path.starts_with(PARTS)
}
