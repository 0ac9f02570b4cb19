//! All input of a run: the files of a site, and those compiled into the program.
//!
//! The only module that reads a site. It yields data; other modules judge whether it makes sense.

mod disk;
mod found;
mod update;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeBounds};
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

pub(crate) use disk::Disk;
pub(crate) use walk::is_input;

use found::FileContent;

use crate::base::digest::sha256_of;
use crate::base::disk::{look, open, read};
use crate::base::{Error, FileId, Finding, Findings, Fingerprint, Message, Rule, Sources, StoredText};

/// A file that is not UTF-8 text.
pub(crate) static NOT_UTF8: Rule = Rule::error("not-utf8");
/// A symbolic link that leads out of the site, to nothing, or in a circle.
pub(crate) static LINK_OUTSIDE: Rule = Rule::error("link-outside");
/// Something other than a file in the place of one.
pub(crate) static NO_FILE: Rule = Rule::error("no-file");
/// A hidden file among the static files, whose name has no meaning on the web.
pub(crate) static HIDDEN_FILE: Rule = Rule::warning("hidden-file");
/// A file too large to be intended.
pub(crate) static TOO_LARGE: Rule = Rule::error("too-large");

/// The folders of a site that are read.
pub(crate) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];
/// The largest file that a command accepts: a capture of a long visit takes some tens of megabytes.
const LARGEST_FILE: u64 = 512 * 1024 * 1024;
/// The largest text, far larger than any notice; a file above this is a mistake.
const LARGEST_TEXT: u64 = 16 * 1024 * 1024;

static BUILT_IN_LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static BUILT_IN_THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The text of a built-in locale file, by its path in the locales.
pub(crate) fn built_in_text(path: &str) -> Option<&'static str> {
    BUILT_IN_LOCALES.get_file(path)?.contents_utf8()
}

/// The files of a run, by path relative to the site, with `/`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inputs {
    /// The text of every file.
    pub(crate) sources: Sources,
    /// The findings about reading them.
    pub(crate) findings: Findings,
    site: BTreeMap<String, FileId>,
    built_in: BTreeMap<String, FileId>,
    /// Files that exist but could not be read as text, with the digests of their content.
    unreadable: BTreeMap<String, Vec<u8>>,
    binaries: BTreeMap<String, Arc<[u8]>>,
    /// Texts that are usually needed for their digests alone.
    stored_texts: BTreeMap<String, StoredText>,
    folders: BTreeSet<String>,
    /// The file id of every text of the site ever read: a file that changes, or vanishes and returns, keeps its own.
    places: BTreeMap<String, FileId>,
    /// The problem with reading each path.
    problems: BTreeMap<String, Finding>,
    /// The published log of seals, if the run was given one.
    published_log: Option<FileId>,
}

/// The content at a path.
type HeldFile<'a> = (&'a String, &'a [u8]);

/// Reads a file named on the command line that is not part of the site.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    let metadata = look(path).map_err(Error::at("read-failed", path))?;
    if !metadata.is_file() || metadata.len() > LARGEST_FILE {
        return Err(Error::new(Message::new("read-no-file").with("path", path.display().to_string())));
    }
    read(path).map_err(Error::at("read-failed", path))
}

/// The SHA-256 of a file of any size that is not part of the site.
pub(crate) fn file_digest(path: &Path) -> Result<String, Error> {
    let read = || sha256_of(open(path)?);
    read().map_err(Error::at("read-failed", path))
}

impl Inputs {
    /// Reads the site in the folder `root`.
    pub(crate) fn read(root: &Path) -> Result<Self, Error> {
        let mut inputs = Self::built_in();
        Disk::open(root)?.scan(&mut inputs, &FOLDERS)?;
        Ok(inputs)
    }

    /// Reads only the localised messages of the site in the folder `root`, for commands that need nothing else of it.
    pub(crate) fn read_words(root: &Path) -> Result<Self, Error> {
        let mut inputs = Self::built_in();
        Disk::open(root)?.scan(&mut inputs, &["locales"])?;
        Ok(inputs)
    }

    /// Builds a site from texts, for tests and for programs that keep a site elsewhere than on a disk.
    #[cfg(test)]
    pub(crate) fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut inputs = Self::built_in();
        for (path, text) in files {
            inputs.add_folders(path);
            inputs.add_file(path, FileContent::of(path, text.as_bytes().to_vec()));
        }
        inputs
    }

    /// The built-in files alone.
    pub(crate) fn built_in() -> Self {
        let mut inputs = Self::default();
        inputs.add_built_in("locales", &BUILT_IN_LOCALES);
        inputs.add_built_in("themes/default", &BUILT_IN_THEME);
        inputs
    }

    /// Replaces the text of a file of the site, as if it were on the disk.
    pub(crate) fn set_text(&mut self, path: &str, text: &str) {
        self.add_folders(path);
        self.add_file(path, FileContent::of(path, text.as_bytes().to_vec()));
    }

    /// Adds the published log of seals, read at `path`.
    pub(crate) fn set_published_log(&mut self, path: &str, text: &str) -> FileId {
        let file = self.sources.add(path, text);
        self.published_log = Some(file);
        file
    }

    /// The published log of seals.
    pub(crate) fn published_log(&self) -> Option<FileId> {
        self.published_log
    }

    /// The site's own text files below a folder, by path.
    pub(crate) fn site_files<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, FileId)> {
        below(&self.site, folder)
    }

    /// The built-in text files below a folder, by path.
    pub(crate) fn built_in_files<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, FileId)> {
        below(&self.built_in, folder)
    }

    /// The site's own text file at a path.
    pub(crate) fn site_file(&self, path: &str) -> Option<FileId> {
        self.site.get(path).copied()
    }

    /// The text file at a path: the site's own if there is one, otherwise the built-in one.
    pub(crate) fn file(&self, path: &str) -> Option<FileId> {
        self.site.get(path).or_else(|| self.built_in.get(path)).copied()
    }

    /// Adds the content of the site's folders to a fingerprint, limited to the `wanted` paths.
    pub(crate) fn fingerprint(&self, fingerprint: &mut Fingerprint, wanted: impl Fn(&str) -> bool) {
        self.fingerprint_in(fingerprint, String::new().., wanted);
    }

    /// Adds everything below a folder to a fingerprint.
    pub(crate) fn fingerprint_below(&self, fingerprint: &mut Fingerprint, folder: &str) {
        self.fingerprint_in(fingerprint, inside(folder), |_| true);
    }

    fn fingerprint_in(
        &self,
        fingerprint: &mut Fingerprint,
        range: impl RangeBounds<String> + Clone,
        wanted: impl Fn(&str) -> bool,
    ) {
        let texts =
            self.site.range(range.clone()).map(|(path, file)| (path, self.sources.get(*file).text().as_bytes()));
        let unreadable = self.unreadable.range(range.clone()).map(|(path, digest)| (path, digest.as_slice()));
        let binaries = self.binaries.range(range.clone()).map(|(path, bytes)| (path, bytes.as_ref()));
        let stored = self.stored_texts.range(range.clone()).map(|(path, text)| (path, text.sha256().as_bytes()));
        let folders = self.folders.range(range).map(|path| (path, b"".as_slice()));
        let kinds: [Box<dyn Iterator<Item = HeldFile<'_>> + '_>; 5] =
            [Box::new(texts), Box::new(unreadable), Box::new(binaries), Box::new(stored), Box::new(folders)];
        for (kind, files) in kinds.into_iter().enumerate() {
            fingerprint.count(kind);
            for (path, bytes) in files.filter(|(path, _)| wanted(path)) {
                fingerprint.add(path.as_bytes());
                fingerprint.add(bytes);
            }
        }
    }

    /// The site's binary files below a folder, by path.
    pub(crate) fn binaries<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> {
        self.binaries.range(inside(folder)).map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// The sealed text at a path.
    pub(crate) fn stored_text(&self, path: &str) -> Option<&StoredText> {
        self.stored_texts.get(path)
    }

    /// The sealed texts below a folder, by path.
    pub(crate) fn stored_texts<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a StoredText)> {
        self.stored_texts.range(inside(folder)).map(|(path, text)| (path.as_str(), text))
    }

    /// The paths below a folder with something that could not be read as text.
    pub(crate) fn unreadable<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.unreadable.range(inside(folder)).map(|(path, _)| path.as_str())
    }

    /// Whether a file exists but could not be read as text, which a finding reports.
    pub(crate) fn is_unreadable(&self, path: &str) -> bool {
        self.unreadable.contains_key(path)
    }

    /// Whether a file exists, readable or not.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.site_file(path).is_some() || self.is_unreadable(path)
    }

    /// The names of the folders directly in a folder.
    pub(crate) fn folders_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let names = self.folders.range(inside(folder)).map(move |path| &path[folder.len() + 1..]);
        names.filter(|name| !name.contains('/'))
    }

    fn add_built_in(&mut self, prefix: &str, folder: &'static Dir<'static>) {
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

    /// Adds the folders on the path to a file.
    fn add_folders(&mut self, path: &str) {
        for (slash, _) in path.match_indices('/') {
            self.folders.insert(path[..slash].to_owned());
        }
    }
}

fn below<'a>(files: &'a BTreeMap<String, FileId>, folder: &'a str) -> impl Iterator<Item = (&'a str, FileId)> {
    files.range(inside(folder)).map(|(path, id)| (path.as_str(), *id))
}

/// The paths below a folder.
fn inside(folder: &str) -> Range<String> {
    format!("{folder}/")..format!("{folder}0") // '0' follows '/'
}
