//! Everything that a run reads: the files of a site, and those that are compiled into the program.
//!
//! The only module that reads the file system. What it reads is data; whether it makes sense is for others to say.

#![expect(clippy::disallowed_methods, reason = "the only module that reads the file system")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::diagnostic::{Findings, Rule};
use crate::error::Error;
use crate::source::{FileId, Sources, Span};

/// A file that is not text in UTF-8.
pub static NOT_UTF8: Rule = Rule::error("not-utf8");
/// A symbolic link that leads out of the site, to nothing, or in a circle.
pub static LINK_OUTSIDE: Rule = Rule::error("link-outside");
/// A text too large to be one.
pub static TOO_LARGE: Rule = Rule::error("too-large");

/// The folders of a site that are read.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];
/// Far more than any notice; a file above this is a mistake.
const LARGEST_TEXT: usize = 16 * 1024 * 1024;

static BUILT_IN_LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static BUILT_IN_THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of a run, by path relative to the site, with `/`.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// The text of every file.
    pub sources: Sources,
    /// What was wrong with reading them.
    pub findings: Findings,
    site: BTreeMap<String, FileId>,
    built_in: BTreeMap<String, FileId>,
    /// Files that are there but could not be read as text.
    unreadable: BTreeSet<String>,
    binaries: BTreeMap<String, Arc<[u8]>>,
    folders: BTreeSet<String>,
}

impl Inputs {
    /// Reads the site in the folder `root`.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let root = fs::canonicalize(root).map_err(Error::at("read-failed", root))?;
        let mut inputs = Self::built_in();
        for folder in FOLDERS {
            let path = root.join(folder);
            if path.is_dir() {
                let mut walk = Walk { inputs: &mut inputs, root: &root, around: Vec::new() };
                walk.entry(&path, folder)?;
            }
        }
        Ok(inputs)
    }

    /// A site made of texts, for tests and for programs that keep a site elsewhere than on a disk.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut inputs = Self::built_in();
        for (path, text) in files {
            inputs.add_folders(path);
            inputs.add_file(path, text.as_bytes().to_vec());
        }
        inputs
    }

    /// The files of the program alone.
    pub fn built_in() -> Self {
        let mut inputs = Self::default();
        inputs.add_built_in("locales", &BUILT_IN_LOCALES);
        inputs.add_built_in("themes/default", &BUILT_IN_THEME);
        inputs
    }

    /// The site's own text files below a folder, by path.
    pub fn site_files<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, FileId)> {
        below(&self.site, folder)
    }

    /// The program's text files below a folder, by path.
    pub fn built_in_files<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, FileId)> {
        below(&self.built_in, folder)
    }

    /// The site's own text file at a path.
    pub fn site_file(&self, path: &str) -> Option<FileId> {
        self.site.get(path).copied()
    }

    /// The site's files below a folder that are not text, by path.
    pub fn binaries<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> {
        let prefix = format!("{folder}/");
        self.binaries
            .iter()
            .filter(move |(path, _)| path.starts_with(&prefix))
            .map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// True for a file that is there but could not be read as text; a finding says so.
    pub fn is_unreadable(&self, path: &str) -> bool {
        self.unreadable.contains(path)
    }

    /// The names of the folders right in a folder.
    pub fn folders_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let prefix_len = folder.len() + 1;
        self.folders
            .iter()
            .filter(move |path| {
                path.len() > prefix_len && path.starts_with(folder) && path.as_bytes()[folder.len()] == b'/'
            })
            .map(move |path| &path[prefix_len..])
            .filter(|name| !name.contains('/'))
    }

    fn add_built_in(&mut self, prefix: &str, folder: &Dir<'_>) {
        for file in folder.files() {
            let path = format!("{prefix}/{}", file.path().display()).replace('\\', "/");
            if let Some(text) = file.contents_utf8() {
                let id = self.sources.add_built_in(&path, text);
                self.built_in.insert(path, id);
            }
        }
        for inner in folder.dirs() {
            self.add_built_in(prefix, inner);
        }
    }

    fn add_folders(&mut self, path: &str) {
        for (slash, _) in path.match_indices('/') {
            self.folders.insert(path[..slash].to_owned());
        }
    }

    fn add_file(&mut self, path: &str, bytes: Vec<u8>) {
        if !is_text(path) {
            self.binaries.insert(path.to_owned(), bytes.into());
            return;
        }
        if bytes.len() > LARGEST_TEXT {
            self.findings.push(TOO_LARGE.at(path).with("path", path));
            self.unreadable.insert(path.to_owned());
            return;
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let id = self.sources.add(path, text.strip_prefix('\u{feff}').unwrap_or(&text));
                self.site.insert(path.to_owned(), id);
            }
            Err(error) => {
                let wrong = error.utf8_error().valid_up_to();
                let id = self.sources.add(path, &String::from_utf8_lossy(error.as_bytes()));
                let span = Span::new(id, wrong..wrong + char::REPLACEMENT_CHARACTER.len_utf8());
                self.findings.push(NOT_UTF8.at(span).hint("save"));
                self.unreadable.insert(path.to_owned());
            }
        }
    }
}

fn below<'a>(files: &'a BTreeMap<String, FileId>, folder: &'a str) -> impl Iterator<Item = (&'a str, FileId)> {
    let first = format!("{folder}/");
    let last = format!("{folder}0"); // '0' follows '/'
    files.range(first..last).map(|(path, id)| (path.as_str(), *id))
}

/// True for the kinds of file that are read as text.
fn is_text(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(extension, "toml" | "ftl" | "html" | "css" | "svg" | "txt" | "xml" | "js" | "json")
}

/// True for files that editors and systems leave behind.
fn is_leftover(name: &str) -> bool {
    let known = matches!(name, "Thumbs.db" | "desktop.ini" | "4913");
    known
        || name.starts_with(['.', '#'])
        || name.ends_with(['~', '#'])
        || name.ends_with(".swp")
        || name.ends_with(".bak")
}

struct Walk<'a> {
    inputs: &'a mut Inputs,
    root: &'a Path,
    /// The real paths of the folders around.
    around: Vec<PathBuf>,
}

impl Walk<'_> {
    fn entry(&mut self, disk: &Path, path: &str) -> Result<(), Error> {
        let Ok(real) = fs::canonicalize(disk) else {
            self.inputs.findings.push(LINK_OUTSIDE.at(path).with("path", path).hint("copy"));
            return Ok(());
        };
        if !real.starts_with(self.root) || self.around.contains(&real) {
            self.inputs.findings.push(LINK_OUTSIDE.at(path).with("path", path).hint("copy"));
            return Ok(());
        }
        if !real.is_dir() {
            let bytes = fs::read(&real).map_err(Error::at("read-failed", disk))?;
            self.inputs.add_file(path, bytes);
            return Ok(());
        }
        self.inputs.folders.insert(path.to_owned());
        self.around.push(real);
        for name in names(disk)? {
            self.entry(&disk.join(&name), &format!("{path}/{name}"))?;
        }
        self.around.pop();
        Ok(())
    }
}

/// The names in a folder, sorted, without what editors leave behind.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::at("read-failed", folder))? {
        let entry = entry.map_err(Error::at("read-failed", folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !is_leftover(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
