//! Changes to the files of a site that seibun maintains for its user: seals, fingerprints, a new version, an imported
//! text.
//!
//! A command changes several files that belong together, and may be interrupted at any moment. So it first writes all
//! of them into one folder, with a list of their destinations, and flushes them; one rename commits the change; only
//! then is each file moved into place. A command that is interrupted before the rename has changed nothing. One that is
//! interrupted after it is finished by the next command that opens the site, before that command reads anything.
//!
//! | name in `content`     | purpose                                                    |
//! |-----------------------|------------------------------------------------------------|
//! | `.seibun-change-new`  | a change that is being written                             |
//! | `.seibun-change`      | a committed change whose files are being moved into place  |
//! | `.seibun-change/list` | the destinations of its files: written last, removed first |
//! Two commands never write at the same time: the folder `content` is locked while one does ([`writing`]), and nobody
//! reads it meanwhile ([`reading`]).
//! meanwhile ([`reading`]).

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::base::digest::sha256;
use crate::base::disk::{
    copy_permissions, create_folder, exists, flush_folder, if_any, is_folder, put, read, remove, rename,
};
use crate::base::{Error, Message};

use super::files::{beside, folder_of, make_folders, real, write_file};
use super::lock::RunLock;

/// The folder of a site in which commands write.
const CONTENT: &str = "content";
const CHANGE: &str = ".seibun-change";
const CHANGE_NEW: &str = ".seibun-change-new";
const LIST: &str = "list";
/// Replaces the digest of a file that did not exist, in the list.
const ABSENT: &str = "-";

/// The changes of a command: paths relative to the site, with `/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Files to write, with their contents.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// Files and folders to remove, if they exist.
    pub(crate) gone: Vec<String>,
}

impl Changes {
    /// Changes that only write files.
    pub(crate) fn files(files: impl IntoIterator<Item = (String, impl Into<Vec<u8>>)>) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect(), gone: Vec::new() }
    }
}

/// A site that is locked for writing.
#[derive(Debug)]
pub(crate) struct WritingGuard {
    root: PathBuf,
    /// `None` if there is no folder to lock.
    _lock: Option<RunLock>,
}

/// A site that is locked for reading: nobody writes in it.
#[derive(Debug)]
pub(crate) struct ReadingGuard {
    _lock: Option<RunLock>,
}

/// Locks the site at `root` for writing; fails if another command has locked it. Finishes the change of an interrupted
/// command.
pub(crate) fn writing(root: &Path) -> Result<WritingGuard, Error> {
    let content = root.join(CONTENT);
    let stands = is_folder(&content).map_err(Error::at("read-failed", &content))?;
    let lock = if stands { Some(RunLock::folder(&content, busy(&content))?) } else { None };
    if lock.is_some() {
        finish(root)?;
        let new = content.join(CHANGE_NEW);
        remove(&new).map_err(Error::at("remove-failed", &new))?;
    }
    Ok(WritingGuard { root: root.to_owned(), _lock: lock })
}

/// Locks the site at `root` for reading, once nobody writes in it. Finishes the change of an interrupted command.
pub(crate) fn reading(root: &Path) -> Result<ReadingGuard, Error> {
    let content = root.join(CONTENT);
    let lock = RunLock::shared(&content);
    let change = content.join(CHANGE);
    if !exists(&change).map_err(Error::at("read-failed", change))? {
        return Ok(ReadingGuard { _lock: lock });
    }
    drop(lock);
    drop(writing(root)?);
    Ok(ReadingGuard { _lock: RunLock::shared(&content) })
}

fn busy(content: &Path) -> Message {
    Message::new("content-busy").with("path", content.display().to_string())
}

impl WritingGuard {
    /// Makes all of the changes, or none.
    pub(crate) fn apply(&self, changes: &Changes) -> Result<(), Error> {
        match (changes.files.as_slice(), changes.gone.as_slice()) {
            ([], []) => Ok(()),
            // One file needs only one rename.
            ([(path, bytes)], []) => write_file(&self.root.join(path), bytes),
            _ => {
                self.commit(changes)?;
                finish(&self.root)
            }
        }
    }

    /// Stages the changes, then commits them by one rename.
    fn commit(&self, changes: &Changes) -> Result<(), Error> {
        let content = self.root.join(CONTENT);
        let (new, change) = (content.join(CHANGE_NEW), content.join(CHANGE));
        let fill = || {
            make_folders(&content)?;
            create_folder(&new)?;
            let mut list = String::new();
            for (number, (path, bytes)) in changes.files.iter().enumerate() {
                let (staged, place) = (new.join(number.to_string()), real(&self.root.join(path))?);
                put(&staged, bytes)?;
                copy_permissions(&place, &staged)?;
                list.push_str(&format!("{} {path}\n", digest_of(&place)?));
            }
            changes.gone.iter().for_each(|path| list.push_str(&format!("gone {path}\n")));
            put(&new.join(LIST), list.as_bytes())?;
            flush_folder(&new)?;
            rename(&new, &change)
        };
        fill().map_err(|cause| {
            let _ = remove(&new);
            Error::io("write-failed", &content, cause)
        })?;
        flush_folder(&content).map_err(Error::at("sync-failed", &content))
    }
}

/// Moves the files of a committed change into place, except those already moved.
fn finish(root: &Path) -> Result<(), Error> {
    let content = root.join(CONTENT);
    let change = content.join(CHANGE);
    if !exists(&change).map_err(Error::at("read-failed", &change))? {
        return Ok(());
    }
    let unfinished = |path: &Path, cause| {
        let error = Error::io("change-unfinished", path, cause);
        Error::new(error.message.with("change", change.display().to_string()))
    };
    let list = change.join(LIST);
    let text = match read(&list) {
        Ok(text) => String::from_utf8_lossy(&text).into_owned(),
        // All files are in place; only the folder was not removed yet.
        Err(absent) if absent.kind() == ErrorKind::NotFound => String::new(),
        Err(cause) => return Err(unfinished(&list, cause)),
    };
    let mut folders = BTreeSet::new();
    for (number, line) in text.lines().enumerate() {
        let Some((before, path)) = line.split_once(' ') else { continue };
        let place = root.join(path);
        let place = real(&place).map_err(|cause| unfinished(&place, cause))?;
        let staged = change.join(number.to_string());
        if before == "gone" {
            remove(&place).map_err(|cause| unfinished(&place, cause))?;
        } else if exists(&staged).map_err(|cause| unfinished(&staged, cause))? {
            let now = digest_of(&place).map_err(|cause| unfinished(&place, cause))?;
            if now != before && now != ABSENT {
                let message = Message::new("change-disturbed").with("path", place.display().to_string());
                return Err(Error::new(message.with("change", change.display().to_string())));
            }
            settle(&staged, &place).map_err(|cause| unfinished(&place, cause))?;
        }
        folders.insert(folder_of(&place).to_owned());
    }
    close(&content, &change, &folders).map_err(|cause| unfinished(&change, cause))
}

/// Removes a change whose files are all in place.
fn close(content: &Path, change: &Path, folders: &BTreeSet<PathBuf>) -> io::Result<()> {
    for folder in folders {
        if is_folder(folder)? {
            flush_folder(folder)?;
        }
    }
    remove(&change.join(LIST))?;
    remove(change)?;
    flush_folder(content)
}

/// Moves a staged file into place.
fn settle(staged: &Path, place: &Path) -> io::Result<()> {
    make_folders(folder_of(place))?;
    match rename(staged, place) {
        // A folder of the site may be on another disk.
        Err(cause) if cause.kind() == ErrorKind::CrossesDevices => {
            let beside = beside(place);
            put(&beside, &read(staged)?)?;
            copy_permissions(staged, &beside)?;
            rename(&beside, place)?;
            remove(staged)
        }
        settled => settled,
    }
}

/// The digest of a file, or [`ABSENT`].
fn digest_of(path: &Path) -> io::Result<String> {
    Ok(if_any(read(path))?.map_or_else(|| ABSENT.to_owned(), sha256))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;
    use crate::base::disk::faults;

    const OLD: &str = "content/a.toml = old|content/v/seal.toml = old|content/v/seal/ja.txt = old|";
    const NEW: &str = "content/a.toml = new|content/w/b.toml = new|content/w/x/c.toml = new|";

    fn site() -> TempDir {
        let root = tempfile::tempdir().expect("a temporary folder");
        for path in ["content/a.toml", "content/v/seal.toml", "content/v/seal/ja.txt"] {
            write_file(&root.path().join(path), "old").expect("writes");
        }
        root
    }

    fn changes() -> Changes {
        let files = ["content/w/x/c.toml", "content/a.toml", "content/w/b.toml"].map(|path| (path.to_owned(), "new"));
        let gone = ["content/v/seal.toml", "content/v/seal", "content/none"].map(str::to_owned).to_vec();
        Changes { gone, ..Changes::files(files) }
    }

    fn change(root: &Path) -> Result<(), Error> {
        writing(root)?.apply(&changes())
    }

    /// Every file of a site; hidden ones only if `hidden` is set.
    fn tree(root: &Path, hidden: bool) -> String {
        let mut lines = Vec::new();
        let mut waiting = vec![root.to_owned()];
        while let Some(next) = waiting.pop() {
            for entry in fs::read_dir(next).expect("a folder").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    waiting.push(path);
                } else {
                    let text = fs::read_to_string(&path).expect("text");
                    lines.push(format!("{} = {text}|", path.strip_prefix(root).expect("below").display()));
                }
            }
        }
        lines.retain(|line| hidden || !line.contains(".seibun-"));
        lines.sort();
        lines.concat()
    }

    #[test]
    fn a_change_that_meets_any_fault_is_whole_or_nothing_to_whoever_looks_next() {
        let tried = faults::each(&faults::ALL, 1, |fault| {
            let root = site();
            let (changed, met, _) = faults::with(root.path(), Some(fault), || change(root.path()));
            drop(reading(root.path()).expect("reads"));
            let now = tree(root.path(), false);
            assert!(now == OLD || now == NEW, "{fault:?}: {now}");
            assert!(changed.is_err() || now == NEW, "{fault:?}: said to be done");
            if now == OLD {
                change(root.path()).expect("the next run changes");
            }
            drop(writing(root.path()).expect("clears"));
            assert_eq!(tree(root.path(), true), NEW, "{fault:?}");
            met
        });
        assert!(tried > 100, "{tried}");
    }

    #[test]
    fn nothing_takes_its_place_before_it_is_on_the_disk() {
        let root = site();
        let (changed, _, trace) = faults::with(root.path(), None, || change(root.path()));
        changed.expect("changes");
        assert_eq!(trace.endangered(root.path()), Vec::<String>::new());
        assert_eq!(tree(root.path(), true), NEW);
    }

    /// Finishing can itself be interrupted.
    #[test]
    fn a_stopped_change_can_be_stopped_again_and_again() {
        faults::each(&faults::ALL, 1, |fault| {
            let root = site();
            writing(root.path()).expect("locks").commit(&changes()).expect("commits");
            let (_, met, _) = faults::with(root.path(), Some(fault), || reading(root.path()).map(drop));
            drop(reading(root.path()).expect("reads"));
            assert_eq!(tree(root.path(), true), NEW, "{fault:?}");
            met
        });
    }

    #[test]
    fn what_was_edited_meanwhile_is_not_written_over() {
        let root = site();
        writing(root.path()).expect("locks").commit(&changes()).expect("commits");
        fs::write(root.path().join("content/a.toml"), "mine").expect("writes");
        let refused = reading(root.path()).expect_err("edited");
        assert_eq!(refused.message.id, "change-disturbed");
        assert!(tree(root.path(), false).contains("content/a.toml = mine|"));
        fs::rename(root.path().join("content/a.toml"), root.path().join("mine.toml")).expect("moves");
        drop(reading(root.path()).expect("finishes"));
        assert_eq!(tree(root.path(), true), format!("{NEW}mine.toml = mine|"));
    }

    #[test]
    fn two_never_write_and_readers_wait() {
        let root = site();
        let first = writing(root.path()).expect("locks");
        assert_eq!(writing(root.path()).expect_err("is locked").message.id, "content-busy");
        std::thread::scope(|scope| {
            let reader = scope.spawn(|| reading(root.path()).map(|_| tree(root.path(), false)));
            first.apply(&changes()).expect("changes");
            drop(first);
            assert_eq!(reader.join().expect("ends").expect("reads"), NEW);
        });
        let readers = [reading(root.path()).expect("reads"), reading(root.path()).expect("reads")];
        assert_eq!(writing(root.path()).expect_err("is read").message.id, "content-busy");
        drop(readers);
        drop(writing(root.path()).expect("locks again"));
    }
}
