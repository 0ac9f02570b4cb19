//! A new folder of files, all of them or none.

use std::fs;
use std::path::Path;

use crate::base::diagnostic::Message;
use crate::base::error::Error;

use super::disk::{exists, remove};
use super::{Places, is_plain};

/// Makes the folder `target` with the given files: path relative to it, and text. A folder that holds anything is refused.
pub(crate) fn create_folder(target: &Path, files: &[(String, String)]) -> Result<(), Error> {
    let holds_something = match fs::read_dir(target) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => exists(target),
    };
    if holds_something {
        return Err(Error::new(Message::new("folder-taken").with("path", target.display().to_string())));
    }
    let staging = Places::of(target)?.staging;
    remove(&staging).map_err(Error::at("remove-failed", &staging))?;
    for (path, text) in files {
        if !is_plain(path) {
            return Err(Error::new(Message::new("publish-path").with("path", path)));
        }
        let file = staging.join(path);
        let folder = file.parent().unwrap_or(&staging);
        fs::create_dir_all(folder).map_err(Error::at("create-failed", folder))?;
        fs::write(&file, text).map_err(Error::at("write-failed", &file))?;
    }
    if exists(target) {
        fs::remove_dir(target).map_err(Error::at("remove-failed", target))?;
    }
    fs::rename(&staging, target).map_err(Error::at("create-failed", target))
}
