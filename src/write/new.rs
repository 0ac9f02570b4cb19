//! Creates a new folder with files: all of them or none.

use std::collections::BTreeSet;
use std::path::Path;

use crate::base::disk::{
    create_folders, entries, flush_folder, flush_tree, if_any, look, put_new, remove, remove_if_empty, rename,
};
use crate::base::{Error, Message};

use super::is_plain;
use super::lock::RunLock;
use super::places::Places;

/// Creates the folder `target` with the given files: relative path and text of each. Refuses a folder that is not
/// empty.
pub(crate) fn create_folder(target: &Path, files: &[(String, String)]) -> Result<(), Error> {
    let taken = || Message::new("folder-taken").with("path", target.display().to_string());
    let there = if_any(look(target)).map_err(Error::at("read-failed", target))?;
    if there.is_some_and(|there| !there.is_dir()) {
        return Err(Error::new(taken()));
    }
    let Places { staging, parent, target, lock, .. } = Places::of(target)?;
    let _lock = RunLock::file(&lock, taken())?;
    let there = if_any(entries(&target)).map_err(Error::at("read-failed", &target))?;
    if there.as_ref().is_some_and(|entries| !entries.is_empty()) {
        return Err(Error::new(taken()));
    }
    remove(&staging).map_err(Error::at("remove-failed", &staging))?;
    let made = fill(&staging, files).and_then(|()| {
        if there.is_some() {
            remove_if_empty(&target).map_err(Error::at("remove-failed", &target))?;
        }
        rename(&staging, &target).map_err(Error::at("create-failed", &target))
    });
    if made.is_err() {
        let _ = remove(&staging);
    }
    made?;
    flush_folder(&parent).map_err(Error::at("sync-failed", &parent))
}

/// Writes the files into a new folder and flushes them.
fn fill(staging: &Path, files: &[(String, String)]) -> Result<(), Error> {
    let mut folders = BTreeSet::new();
    for (path, text) in files {
        if !is_plain(path) {
            return Err(Error::new(Message::new("publish-path").with("path", path)));
        }
        let file = staging.join(path);
        let folder = file.parent().unwrap_or(staging);
        create_folders(folder).map_err(Error::at("create-failed", folder))?;
        put_new(&file, text.as_bytes()).map_err(Error::at("write-failed", &file))?;
        folders.extend(path.match_indices('/').map(|(end, _)| path[..end].to_owned()));
    }
    flush_tree(staging, &folders).map_err(Error::at("sync-failed", staging))
}
