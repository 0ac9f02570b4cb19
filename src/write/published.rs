//! Reads a published site: the log of seals and the plain texts in an output folder.

use std::fs::DirEntry;
use std::path::{Path, PathBuf};

use super::MANIFEST;
use super::places::read_manifest;
use crate::base::disk::{entries, exists, if_any, is_folder, read, read_text};
use crate::base::{Error, Message};
use crate::read::site::SITE_FILE;

/// The name of the published log.
pub(crate) const LOG: &str = "seals.txt";

/// The path of the summary of the site.
pub(crate) const SITE_DATA: &str = "data/index.json";

/// The log of seals in an output folder; `None` if there is no folder, or no log in it.
pub(crate) fn log(folder: &Path) -> Result<Option<String>, Error> {
    let path = folder.join(LOG);
    if_any(read_text(&path)).map_err(Error::at("read-failed", path))
}

/// The folder of a site, if `path` is that folder or its content folder; `None` if it is neither.
pub(crate) fn site_at(path: &Path) -> Result<Option<PathBuf>, Error> {
    let is = |path: &Path| exists(path).map_err(Error::at("read-failed", path));
    if is(&path.join(SITE_FILE))? {
        return Ok(Some(path.to_owned()));
    }
    let is_content = path.file_name().is_some_and(|name| Path::new(SITE_FILE).parent() == Some(Path::new(name)));
    let around = path.parent().filter(|_| is_content);
    let around = around.map(|folder| if folder == Path::new("") { Path::new(".") } else { folder });
    match around {
        Some(folder) if is(&folder.join(SITE_FILE))? => Ok(Some(folder.to_owned())),
        _ => Ok(None),
    }
}

/// The content of a text file anywhere.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    read_text(path).map_err(Error::at("read-failed", path))
}

/// Every plain text of a notice in an output folder: its path relative to the folder, and its content.
pub(crate) fn texts(folder: &Path) -> Result<Vec<(String, String)>, Error> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for path in entries(&next).map_err(Error::at("read-failed", &next))?.iter().map(DirEntry::path) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let around = next.parent().and_then(Path::file_name);
            if is_folder(&path).map_err(Error::at("read-failed", &path))? {
                waiting.push(path);
            } else if name.starts_with("text.") && name.ends_with(".txt") && around.is_some_and(|name| name == "v") {
                let relative = path.strip_prefix(folder).unwrap_or(&path).display().to_string().replace('\\', "/");
                found.push((relative, text(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Every file of an output folder that belongs to the site, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>, Error> {
    let known = read_manifest(&folder.join(MANIFEST))?;
    let known =
        known.ok_or_else(|| Error::new(Message::new("hosting-no-site").with("path", folder.display().to_string())))?;
    Ok(known.into_iter().filter(|path| path != MANIFEST).collect())
}

/// The content of a file in an output folder; `None` if there is no such file.
pub(crate) fn bytes_if_any(folder: &Path, path: &str) -> Result<Option<Vec<u8>>, Error> {
    let path = folder.join(path);
    if_any(read(&path)).map_err(Error::at("read-failed", path))
}

/// The content of a file in an output folder.
pub(crate) fn bytes(folder: &Path, path: &str) -> Result<Vec<u8>, Error> {
    let path = folder.join(path);
    read(&path).map_err(Error::at("read-failed", &path))
}
