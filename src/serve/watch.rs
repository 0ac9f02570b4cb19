//! Reports when something below the site's folder may have changed, and where.
//!
//! Events are hints, never facts: their receiver looks at the files again ([`crate::read::inputs::Disk::scan`]). So a
//! superfluous event costs a millisecond, and a missing one is made up for: the folders around a change are looked at
//! once more, and everything every two seconds, or less often if that takes long. If that look finds changes that no event
//! reported, the watches are set up anew.
//!
//! A save is over when the file is closed. If the system reports that, there is nothing more to wait for; if not, a
//! save is over when nothing has happened for a while.

#![expect(clippy::disallowed_methods, reason = "waiting needs a clock")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::base::disk::{self, UnixFacts};
use crate::read::inputs::{FOLDERS, is_input};

/// The quiet time that ends a burst of events if every file is closed.
const QUIET: Duration = Duration::from_millis(4);
/// The same if a file may still be open.
const QUIET_OPEN: Duration = Duration::from_millis(if cfg!(target_os = "linux") { 60 } else { 12 });
/// The longest time until an uninterrupted burst is looked at.
const LONGEST: Duration = Duration::from_millis(100);
/// How long after a change the folders around it are looked at once more.
const AFTER: Duration = Duration::from_millis(150);
/// How often everything is looked at if nothing seems to change.
const ROUND: Duration = Duration::from_secs(2);
/// The same without native events.
const POLL: Duration = Duration::from_millis(200);
/// How much longer than a look at everything the time until the next one is, at least.
const REST: u32 = 50;
/// The same without native events.
const POLL_REST: u32 = 3;

/// Why the loop wakes up.
#[derive(Debug)]
pub(super) enum WakeReason {
    /// Something happened to files.
    Files(notify::Result<Event>),
    /// The user chose another day.
    Asked,
}

/// What to look at.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// These paths, relative to the site.
    At(Vec<String>),
    /// These folders, around the last change: an event may have been lost.
    Around(Vec<String>),
    /// Everything, for the same reason.
    Everywhere,
    /// Nothing: the user chose another day, or a deadline has passed.
    Nowhere,
}

/// Watches a site's folder.
pub(super) struct SiteWatch {
    root: PathBuf,
    wakes: Receiver<WakeReason>,
    sender: Sender<WakeReason>,
    /// `None` without native events.
    watcher: Option<RecommendedWatcher>,
    /// The identities of the watched folders; `None` for one that does not exist.
    identities: Vec<Option<(u64, u64)>>,
    /// When to look at everything at the latest.
    round: Instant,
    /// When a look at everything began that may still last.
    began: Option<Instant>,
    /// The folders around the last change, and when to look at them once more.
    around: Option<(Instant, BTreeSet<String>)>,
    /// Why there are no native events, if that was not requested.
    pub(super) problem: Option<String>,
}

impl SiteWatch {
    /// Watches `root`, a real path.
    pub(super) fn new(root: &Path, wakes: Receiver<WakeReason>, sender: Sender<WakeReason>, poll: bool) -> Self {
        let round = Instant::now() + ROUND;
        let root = root.to_owned();
        let mut watch = Self {
            root,
            wakes,
            sender,
            watcher: None,
            identities: Vec::new(),
            round,
            began: None,
            around: None,
            problem: None,
        };
        if !poll {
            watch.renew();
        }
        watch
    }

    /// Watches another folder from now on, a real path.
    pub(super) fn follow(&mut self, root: &Path) {
        root.clone_into(&mut self.root);
        if !self.polls() {
            self.renew();
        }
    }

    /// Sets up every watch anew.
    pub(super) fn renew(&mut self) {
        self.identities = self.folders().iter().map(|folder| identity(folder)).collect();
        match self.watcher() {
            Ok(watcher) => self.watcher = Some(watcher),
            Err(error) => {
                self.watcher = None;
                self.problem = Some(match error.kind {
                    ErrorKind::MaxFilesWatch => "fs.inotify.max_user_watches".to_owned(),
                    _ => error.to_string(),
                });
            }
        }
    }

    /// Whether changes are found by polling rather than by events.
    pub(super) fn polls(&self) -> bool {
        self.watcher.is_none()
    }

    fn watcher(&self) -> notify::Result<RecommendedWatcher> {
        let sender = self.sender.clone();
        let mut watcher = notify::recommended_watcher(move |event| {
            // There is no receiver only when the program ends.
            let _ = sender.send(WakeReason::Files(event));
        })?;
        watcher.watch(&self.root, RecursiveMode::NonRecursive)?;
        for folder in self.folders() {
            if disk::is_folder(&folder)? {
                watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(watcher)
    }

    fn folders(&self) -> Vec<PathBuf> {
        FOLDERS.iter().map(|folder| self.root.join(folder)).collect()
    }

    /// Waits until something should be looked at, at most until `deadline`.
    pub(super) fn wait(&mut self, deadline: Option<Instant>) -> Look {
        if let Some(began) = self.began.take() {
            let (least, rest) = if self.polls() { (POLL, POLL_REST) } else { (ROUND, REST) };
            self.round = Instant::now() + least.max(began.elapsed() * rest);
        }
        let around = self.around.as_ref().map_or(self.round, |(time, _)| *time);
        let latest = deadline.unwrap_or(self.round).min(self.round).min(around);
        match self.wakes.recv_timeout(latest.saturating_duration_since(Instant::now())) {
            Ok(WakeReason::Asked) => Look::Nowhere,
            Ok(WakeReason::Files(event)) => self.burst(event),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                if deadline.is_some_and(|deadline| deadline == latest) {
                    return Look::Nowhere;
                }
                if let Some((_, folders)) = self.around.take_if(|(time, _)| *time == latest) {
                    return Look::Around(folders.into_iter().collect());
                }
                self.began = Some(Instant::now());
                let now: Vec<_> = self.folders().iter().map(|folder| identity(folder)).collect();
                if !self.polls() && now != self.identities {
                    self.renew();
                }
                Look::Everywhere
            }
        }
    }

    /// Collects the events of a burst.
    fn burst(&mut self, first: notify::Result<Event>) -> Look {
        let mut burst = EventBurst::default();
        burst.add(&self.root, first);
        if burst.is_empty() {
            return Look::At(Vec::new());
        }
        let start = Instant::now();
        loop {
            let quiet = if burst.open.is_empty() { QUIET } else { QUIET_OPEN };
            let left = LONGEST.saturating_sub(start.elapsed());
            match self.wakes.recv_timeout(quiet.min(left)) {
                Ok(WakeReason::Files(event)) => burst.add(&self.root, event),
                // The caller handles the chosen day after any look.
                Ok(WakeReason::Asked) => {}
                Err(_) => break,
            }
            if left.is_zero() {
                break;
            }
        }
        let known = self.around.take().map(|(_, folders)| folders).unwrap_or_default();
        let folders = burst.paths.iter().map(|path| around(path).to_owned()).chain(known).collect();
        self.around = Some((Instant::now() + AFTER, folders));
        if burst.folders_changed {
            self.renew();
        }
        if burst.everywhere { Look::Everywhere } else { Look::At(burst.paths.into_iter().collect()) }
    }
}

/// Events that belong together.
#[derive(Debug, Default)]
struct EventBurst {
    paths: BTreeSet<String>,
    /// Files being written.
    open: BTreeSet<String>,
    /// Whether events were lost.
    everywhere: bool,
    /// Whether a watched folder appeared or disappeared.
    folders_changed: bool,
}

impl EventBurst {
    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.everywhere
    }

    fn add(&mut self, root: &Path, event: notify::Result<Event>) {
        let Ok(event) = event else {
            self.everywhere = true;
            return;
        };
        self.everywhere |= event.need_rescan();
        for path in event.paths.iter().filter_map(|path| relative(root, path)).filter(|path| is_input(path)) {
            match event.kind {
                EventKind::Access(AccessKind::Close(AccessMode::Write)) => {
                    self.open.remove(&path);
                    self.paths.insert(path);
                }
                EventKind::Access(_) => {}
                kind => {
                    // A file renamed to this path is complete; so is one that is gone.
                    match kind {
                        EventKind::Modify(ModifyKind::Data(_)) => {
                            self.open.insert(path.clone());
                        }
                        EventKind::Create(notify::event::CreateKind::File) => {
                            self.open.insert(path.clone());
                        }
                        _ => {
                            self.open.remove(&path);
                        }
                    }
                    self.folders_changed |= FOLDERS.contains(&path.as_str());
                    self.paths.insert(path);
                }
            }
        }
    }
}

/// Returns the folder of a path; for a path directly inside a watched folder, the path itself.
fn around(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(folder, _)| if folder.contains('/') { folder } else { path })
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

fn identity(folder: &Path) -> Option<(u64, u64)> {
    disk::look(folder).ok().map(|found| UnixFacts::of(&found).map_or((0, 0), |facts| facts.identity))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use notify::event::{AccessKind, AccessMode, CreateKind, DataChange, EventKind, ModifyKind};
    use notify::{Event, EventKind as Kind};

    use super::EventBurst;

    fn burst(events: &[(EventKind, &str)]) -> EventBurst {
        let mut burst = EventBurst::default();
        for (kind, path) in events {
            burst.add(Path::new("/site"), Ok(Event::new(*kind).add_path(Path::new("/site").join(path))));
        }
        burst
    }

    const WRITTEN: EventKind = Kind::Modify(ModifyKind::Data(DataChange::Any));
    const CLOSED: EventKind = Kind::Access(AccessKind::Close(AccessMode::Write));

    #[test]
    fn reading_and_what_editors_leave_behind_is_no_change() {
        let read = Kind::Access(AccessKind::Open(AccessMode::Any));
        let created = Kind::Create(CreateKind::File);
        let quiet =
            [(read, "content/site.toml"), (created, "content/4913"), (WRITTEN, "content/.a.swp"), (CLOSED, "a.txt")];
        assert!(burst(&quiet).is_empty());
    }

    #[test]
    fn a_file_counts_as_open_until_its_writer_closes_it() {
        let path = "content/site.toml";
        assert_eq!(burst(&[(WRITTEN, path)]).open.len(), 1);
        let closed = burst(&[(WRITTEN, path), (WRITTEN, path), (CLOSED, path)]);
        assert!(closed.open.is_empty() && closed.paths.contains(path));
    }

    #[test]
    fn a_watched_folder_that_comes_or_goes_needs_new_watches() {
        assert!(burst(&[(Kind::Create(CreateKind::Folder), "locales")]).folders_changed);
        assert!(!burst(&[(Kind::Create(CreateKind::Folder), "locales/fr")]).folders_changed);
    }
}
