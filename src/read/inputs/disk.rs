//! A site's folder on the disk: read once by a build, and again and again by the preview.
//!
//! A scan looks at every name below the given paths, and reads a file only if its stamp (size, time of change, identity)
//! is not the one it had, or is so young that a second change could hide behind it. So a scan of a large site takes a few
//! milliseconds, and one that is told by events where to look takes none; either way the result is the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::{FOLDERS, HIDDEN_FILE, Inputs, LARGEST_TEXT, LINK_OUTSIDE, NO_FILE, TOO_LARGE, is_sealed_text, is_text};
use crate::base::diagnostic::Finding;
use crate::base::disk;
use crate::base::error::Error;
use crate::base::stored_text::StoredText;

/// File systems count time in steps of up to this; a file changed more recently is read again.
const COARSEST_CLOCK: Duration = Duration::from_secs(2);

/// Far more than any picture or old PDF; a file above this is not read.
const LARGEST_BINARY: u64 = 256 * 1024 * 1024;
/// Hidden names that servers and hostings give a meaning to, among files that are published as they are.
const PUBLISHED_HIDDEN: [&str; 2] = [".htaccess", ".well-known"];
/// Hidden names that desktops and version control leave behind everywhere.
const LEFT_HIDDEN: [&str; 5] = [".DS_Store", ".directory", ".git", ".gitignore", ".gitkeep"];
/// How much may be found behind links. Links to folders that hold links soon lead to more than any disk holds.
const MOST_BEHIND_LINKS: usize = 20_000;

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
    /// What is not read.
    Unread(Unread),
}

/// Why something is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unread {
    /// It is a link that leads out of the site, to nothing, or in a circle.
    BadLink,
    /// It is one of so many things behind links that the links must lead in each other.
    ManyLinks,
    /// It is a pipe, a device, a socket, or a folder with the name of a file.
    NoFile,
    /// It is a file far larger than any that is meant.
    TooLarge,
    /// It is hidden, and nothing says that it is to be published.
    Hidden,
}

impl Unread {
    /// What is told of it.
    fn finding(self, path: &str) -> Finding {
        let finding = match self {
            Self::BadLink => LINK_OUTSIDE.at(path).hint("copy"),
            Self::ManyLinks => LINK_OUTSIDE.at(path).hint("many"),
            Self::NoFile => NO_FILE.at(path).hint("move"),
            Self::TooLarge => TOO_LARGE.at(path).hint("move"),
            Self::Hidden => HIDDEN_FILE.at(path).hint("name"),
        };
        finding.with("path", path)
    }
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

/// What a scan found at a path: `content` is that of a file that may have changed, once it `is_read`.
struct Found {
    entry: Entry,
    is_read: bool,
    content: Option<Content>,
}

/// What a file holds.
enum Content {
    Bytes(Vec<u8>),
    Sealed(StoredText),
}

impl Content {
    /// Returns what the file at `place` holds.
    fn read(path: &str, place: &Path) -> std::io::Result<Self> {
        let bytes = disk::read(place)?;
        Ok(match std::str::from_utf8(&bytes) {
            Ok(text) if is_sealed_text(path) => Self::Sealed(StoredText::read_at(place, text)),
            _ => Self::Bytes(bytes),
        })
    }
}

impl Disk {
    /// The folder `root`, not looked at yet.
    pub(crate) fn open(root: &Path) -> Result<Self, Error> {
        let root = disk::real(root).map_err(Error::at("read-failed", root))?;
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
    #[expect(clippy::disallowed_methods, reason = "a stamp that is young proves nothing")]
    fn look(&self, start: &str) -> Result<BTreeMap<String, Found>, Error> {
        let mut found = BTreeMap::new();
        let around = start.match_indices('/').map(|(slash, _)| self.root.join(&start[..slash]));
        let around = around.filter_map(|folder| disk::real(&folder).ok()).collect();
        let mut walk =
            Walk { disk: self, now: SystemTime::now(), around, links: 0, behind_links: 0, found: &mut found };
        walk.entry(&self.root.join(start), start)?;
        self.read(&mut found)?;
        Ok(found)
    }

    /// Reads the files that may have changed, on all processors. One that has gone meanwhile is not there.
    fn read(&self, found: &mut BTreeMap<String, Found>) -> Result<(), Error> {
        let read = |(path, found): (&String, &mut Found)| {
            let place = self.root.join(path);
            found.content = present(Content::read(path, &place), &place)?;
            Ok(found.content.is_none().then(|| path.clone()))
        };
        let unread: Vec<(&String, &mut Found)> = found.iter_mut().filter(|(_, found)| !found.is_read).collect();
        let gone: Vec<Result<Option<String>, Error>> = unread.into_par_iter().map(read).collect();
        for path in gone {
            if let Some(path) = path? {
                found.remove(&path);
            }
        }
        Ok(())
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
        let new = match (found.entry, found.content) {
            (Entry::File(_), Some(Content::Bytes(bytes))) if !same_kind || !inputs.holds(&path, &bytes) => {
                inputs.add_file(&path, bytes);
                true
            }
            (Entry::File(_), Some(Content::Sealed(text))) if !inputs.holds_stored(&path, &text) => {
                inputs.add_stored(&path, text);
                true
            }
            (Entry::Folder, _) => inputs.folders.insert(path.clone()),
            (Entry::Unread(why), _) if before != Some(Entry::Unread(why)) => {
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

/// True for paths that a site is made of; false for what editors leave behind and for everything elsewhere.
pub(crate) fn is_input(path: &str) -> bool {
    let mut names = path.split('/');
    names.next().is_some_and(|folder| FOLDERS.contains(&folder)) && !names.any(is_leftover)
}

/// True for the name of a file that says something to seibun, wherever it stands; what the site publishes as it is has any name.
fn is_named_as_file(path: &str) -> bool {
    !path.starts_with("content/static/") && (path.ends_with(".toml") || path.ends_with(".ftl"))
}

/// True for files that editors and systems leave behind.
fn is_leftover(name: &str) -> bool {
    if PUBLISHED_HIDDEN.contains(&name) {
        return false;
    }
    let known = matches!(name, "Thumbs.db" | "desktop.ini" | "__MACOSX" | "4913");
    known
        || name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || name.ends_with(['~', '#'])
        || name.ends_with(".swp")
        || name.ends_with(".bak")
}

/// True for a hidden name in the folder of what is published as it is, unless a desktop or an editor is known to leave it behind.
fn is_hidden_static(path: &str, name: &str) -> bool {
    let left = name.starts_with("._") || name.ends_with(".swp") || name.ends_with('~');
    path.starts_with("content/static/") && name.starts_with('.') && !left && !LEFT_HIDDEN.contains(&name)
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
    /// How many links were followed on the way.
    links: usize,
    /// How much was found behind links.
    behind_links: usize,
    found: &'a mut BTreeMap<String, Found>,
}

impl Walk<'_> {
    /// A name may go away while it is looked at; then it is not there.
    fn entry(&mut self, place: &Path, path: &str) -> Result<(), Error> {
        let Some(link) = present(disk::look_at(place), place)? else { return Ok(()) };
        if !link.is_symlink() {
            let parent = self.around.last().unwrap_or(&self.disk.root);
            let real = place.file_name().map_or_else(|| place.to_owned(), |name| parent.join(name));
            return self.thing(&link, place, real, path);
        }
        match disk::real(place) {
            Ok(_) if self.behind_links > MOST_BEHIND_LINKS => self.unread(path, Unread::ManyLinks),
            Ok(real) if real.starts_with(&self.disk.root) && !self.around.contains(&real) => {
                let Some(metadata) = present(disk::look(&real), place)? else { return Ok(()) };
                self.links += 1;
                let looked = self.thing(&metadata, place, real, path);
                self.links -= 1;
                looked
            }
            _ => self.unread(path, Unread::BadLink),
        }
    }

    fn thing(&mut self, metadata: &Metadata, place: &Path, real: PathBuf, path: &str) -> Result<(), Error> {
        self.behind_links += usize::from(self.links > 0);
        let largest = if is_text(path) { LARGEST_TEXT } else { LARGEST_BINARY };
        if metadata.is_dir() && !is_named_as_file(path) {
            self.folder(place, real, path)
        } else if !metadata.is_file() {
            self.unread(path, Unread::NoFile)
        } else if metadata.len() > largest {
            self.unread(path, Unread::TooLarge)
        } else {
            self.file(metadata, path);
            Ok(())
        }
    }

    fn folder(&mut self, place: &Path, real: PathBuf, path: &str) -> Result<(), Error> {
        let Some(entries) = present(disk::entries(place), place)? else { return Ok(()) };
        self.add(path, Entry::Folder);
        self.around.push(real);
        let names = entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned());
        for name in names {
            let inner = format!("{path}/{name}");
            if !is_leftover(&name) {
                self.entry(&place.join(&name), &inner)?;
            } else if is_hidden_static(&inner, &name) {
                self.unread(&inner, Unread::Hidden)?;
            }
        }
        self.around.pop();
        Ok(())
    }

    fn file(&mut self, metadata: &Metadata, path: &str) {
        let stamp = Stamp::of(metadata, self.now);
        let unchanged = match self.disk.seen.get(path) {
            Some(Entry::File(before)) => stamp.proves_unchanged_since(before),
            _ => false,
        };
        self.found.insert(path.to_owned(), Found { entry: Entry::File(stamp), is_read: unchanged, content: None });
    }

    #[expect(clippy::unnecessary_wraps, reason = "one of the ways in which a look at an entry ends")]
    fn unread(&mut self, path: &str, why: Unread) -> Result<(), Error> {
        self.add(path, Entry::Unread(why));
        Ok(())
    }

    fn add(&mut self, path: &str, entry: Entry) {
        self.found.insert(path.to_owned(), Found { entry, is_read: true, content: None });
    }
}

/// The result of looking at a place; `None` where there is nothing.
fn present<T>(result: std::io::Result<T>, place: &Path) -> Result<Option<T>, Error> {
    disk::if_any(result).map_err(Error::at("read-failed", place))
}
