//! Walks a site's folder: visits every name below a path, follows links, and records what is not read and why.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;

use super::found::{FileStamp, FoundThing, SeenThing, UnreadReason, is_text};
use super::{FOLDERS, LARGEST_TEXT};
use crate::base::Error;
use crate::base::disk;

/// The largest binary file that is read, far larger than any picture or old PDF.
const LARGEST_BINARY: u64 = 256 * 1024 * 1024;
/// Hidden names among static files that servers and hosting services give a meaning to.
const PUBLISHED_HIDDEN: [&str; 2] = [".htaccess", ".well-known"];
/// Hidden names that desktops and version control leave behind everywhere.
const LEFT_HIDDEN: [&str; 5] = [".DS_Store", ".directory", ".git", ".gitignore", ".gitkeep"];
/// The most entries that may be found behind links. Links to folders that contain links soon lead to more than any disk
/// holds.
const MOST_BEHIND_LINKS: usize = 20_000;
/// The entries of a folder with at least so many are looked at in parallel.
const MANY: usize = 32;

/// A link: its place, its path, and the real paths of the folders around it.
type MetLink = (PathBuf, String, Vec<PathBuf>);

/// A walk through a site's folder.
pub(super) struct FolderWalk<'a> {
    root: &'a Path,
    /// The result of the last scan.
    seen: &'a BTreeMap<String, SeenThing>,
    now: SystemTime,
    /// The real paths of the folders around.
    around: Vec<PathBuf>,
    /// The number of links followed on the way.
    links: usize,
    /// The number of entries found behind links.
    behind_links: usize,
    /// In a branch of a walk, the links in it, which the walk follows in one order when all branches have ended.
    links_met: Option<Vec<MetLink>>,
    /// What was found, by path.
    pub(super) found: BTreeMap<String, FoundThing>,
}

impl<'a> FolderWalk<'a> {
    /// Prepares a walk below `root`; `around` holds the real paths of the folders around its start.
    pub(super) fn new(
        root: &'a Path,
        seen: &'a BTreeMap<String, SeenThing>,
        now: SystemTime,
        around: Vec<PathBuf>,
    ) -> Self {
        Self { root, seen, now, around, links: 0, behind_links: 0, links_met: None, found: BTreeMap::new() }
    }

    /// Returns a walk that goes on from here by itself, and follows no links.
    fn branch(&self) -> Self {
        Self { around: self.around.clone(), links_met: Some(Vec::new()), found: BTreeMap::new(), ..*self }
    }

    /// Records the entry at a place, and everything below it. A name that vanishes meanwhile counts as absent.
    pub(super) fn entry(&mut self, place: &Path, path: &str) -> Result<(), Error> {
        let Some(link) = present(disk::look_at(place), place)? else { return Ok(()) };
        if !link.is_symlink() {
            let parent = self.around.last().map_or(self.root, PathBuf::as_path);
            let real = place.file_name().map_or_else(|| place.to_owned(), |name| parent.join(name));
            return self.thing(&link, place, real, path);
        }
        if let Some(met) = &mut self.links_met {
            met.push((place.to_owned(), path.to_owned(), self.around.clone()));
            return Ok(());
        }
        self.follow(place, path)
    }

    /// Records what a link leads to.
    fn follow(&mut self, place: &Path, path: &str) -> Result<(), Error> {
        match disk::real(place) {
            Ok(_) if self.behind_links > MOST_BEHIND_LINKS => self.unread(path, UnreadReason::ManyLinks),
            Ok(real) if real.starts_with(self.root) && !self.around.contains(&real) => {
                let Some(metadata) = present(disk::look(&real), place)? else { return Ok(()) };
                self.links += 1;
                let looked = self.thing(&metadata, place, real, path);
                self.links -= 1;
                looked
            }
            _ => self.unread(path, UnreadReason::BadLink),
        }
    }

    fn thing(&mut self, metadata: &Metadata, place: &Path, real: PathBuf, path: &str) -> Result<(), Error> {
        self.behind_links += usize::from(self.links > 0);
        let largest = if is_text(path) { LARGEST_TEXT } else { LARGEST_BINARY };
        if metadata.is_dir() && !is_named_as_file(path) {
            self.folder(place, real, path)
        } else if !metadata.is_file() {
            self.unread(path, UnreadReason::NoFile)
        } else if metadata.len() > largest {
            self.unread(path, UnreadReason::TooLarge)
        } else {
            self.file(metadata, path);
            Ok(())
        }
    }

    fn folder(&mut self, place: &Path, real: PathBuf, path: &str) -> Result<(), Error> {
        let Some(entries) = present(disk::entries(place), place)? else { return Ok(()) };
        self.add(path, SeenThing::Folder);
        self.around.push(real);
        let names: Vec<String> = entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        let walk_into = |walk: &mut Self, name: &String| {
            let inner = format!("{path}/{name}");
            if !is_leftover(name) {
                walk.entry(&place.join(name), &inner)?;
            } else if is_hidden_static(&inner, name) {
                walk.unread(&inner, UnreadReason::Hidden)?;
            }
            Ok(())
        };
        if names.len() < MANY || self.links > 0 {
            names.iter().try_for_each(|name| walk_into(self, name))?;
        } else {
            let branches = names.par_chunks(MANY / 2).map(|names| {
                let mut branch = self.branch();
                names.iter().try_for_each(|name| walk_into(&mut branch, name))?;
                Ok(branch)
            });
            let branches: Vec<Result<Self, Error>> = branches.collect();
            branches.into_iter().try_for_each(|branch| self.join(branch?))?;
        }
        self.around.pop();
        Ok(())
    }

    /// Takes in what a branch found, and follows the links in it.
    fn join(&mut self, branch: Self) -> Result<(), Error> {
        self.found.extend(branch.found);
        let met = branch.links_met.unwrap_or_default();
        if let Some(own) = &mut self.links_met {
            own.extend(met);
            return Ok(());
        }
        let around = std::mem::take(&mut self.around);
        for (place, path, of_link) in met {
            self.around = of_link;
            self.follow(&place, &path)?;
        }
        self.around = around;
        Ok(())
    }

    fn file(&mut self, metadata: &Metadata, path: &str) {
        let stamp = FileStamp::of(metadata, self.now);
        let unchanged = match self.seen.get(path) {
            Some(SeenThing::File(before)) => stamp.proves_unchanged_since(before),
            _ => false,
        };
        self.found
            .insert(path.to_owned(), FoundThing { entry: SeenThing::File(stamp), is_read: unchanged, content: None });
    }

    #[expect(clippy::unnecessary_wraps, reason = "one of the ways in which a look at an entry ends")]
    fn unread(&mut self, path: &str, why: UnreadReason) -> Result<(), Error> {
        self.add(path, SeenThing::Unread(why));
        Ok(())
    }

    fn add(&mut self, path: &str, entry: SeenThing) {
        self.found.insert(path.to_owned(), FoundThing { entry, is_read: true, content: None });
    }
}

/// Whether a path is named like a file that seibun reads, wherever it is; static files may have any name.
fn is_named_as_file(path: &str) -> bool {
    !path.starts_with("content/static/") && (path.ends_with(".toml") || path.ends_with(".ftl"))
}

/// Whether a name is that of a file left behind by editors or systems.
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

/// Whether a name is a hidden one among static files, unless a desktop or an editor is known to leave it behind.
fn is_hidden_static(path: &str, name: &str) -> bool {
    let left = name.starts_with("._") || name.ends_with(".swp") || name.ends_with('~');
    path.starts_with("content/static/") && name.starts_with('.') && !left && !LEFT_HIDDEN.contains(&name)
}

/// Whether a path is part of a site's input, rather than an editor's leftover or anything elsewhere.
pub(crate) fn is_input(path: &str) -> bool {
    let mut names = path.split('/');
    names.next().is_some_and(|folder| FOLDERS.contains(&folder)) && !names.any(is_leftover)
}

/// Turns the result of looking at a place into `None` if nothing is there.
pub(super) fn present<T>(result: std::io::Result<T>, place: &Path) -> Result<Option<T>, Error> {
    disk::if_any(result).map_err(Error::at("read-failed", place))
}
