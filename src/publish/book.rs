//! Keeps the manifest of a publication: in one file, or in parts if the site is large.
//!
//! A part lists the files of one notice, grouped by the second component of their paths. Before a part changes, the
//! manifest marks it as pending, and names its new digest only once the part is written. So a part with a digest holds
//! exactly what it held when the digest was taken, and a part whose digest is the wanted one need not be read.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use super::plan::Local;
use super::requests::Requests;
use super::state::{Files, MANIFEST, Manifest, list, parse_list};
use crate::base::digest::sha256;
use crate::base::{Error, Message};

/// The folder of the parts.
pub(super) const PARTS: &str = ".seibun-parts/";
/// The number of files from which a manifest is in parts: a smaller one takes less time than a request.
pub(crate) const LARGE: usize = 1000;

/// The manifest at the hosting, while a publication changes it.
pub(super) struct Book<'a> {
    requests: &'a Requests<'a>,
    day: Date,
    is_large: bool,
    /// The files that the manifest lists there.
    files: Files,
    parts: Files,
    /// The digests of the parts that are known to exist there.
    known: BTreeMap<String, String>,
}

/// Returns all files that a manifest lists. `site` holds the files to publish, which are listed in parts if `is_large`
/// is set.
pub(super) fn listed(
    requests: &Requests<'_>,
    manifest: &Manifest,
    site: &BTreeMap<String, Local>,
    is_large: bool,
) -> Result<Files, Error> {
    let wanted = site.iter().map(|(path, local)| (path.clone(), Some(local.digest.clone()))).collect();
    let (_, mut wanted) = split(&wanted, is_large);
    let mut files = manifest.files.clone();
    let mut unread = Vec::new();
    for (name, digest) in &manifest.parts {
        match wanted.remove(name) {
            Some(part) if digest.as_deref() == Some(sha256(list(&part)).as_str()) => files.extend(part),
            _ => unread.push((name, digest)),
        }
    }
    let read = Mutex::new(files);
    requests.each(&unread, |(name, digest)| {
        let path = format!("{PARTS}{name}");
        let text = requests.get(&path)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let part = match (text, digest) {
            // The part was announced, but not written yet.
            (None, None) => Some(Files::new()),
            (Some(text), Some(digest)) if sha256(&text) != **digest => None,
            (text, _) => text.as_deref().and_then(parse_list),
        };
        let part = part.ok_or_else(|| Error::new(Message::new("hosting-manifest").with("path", path)))?;
        read.lock().unwrap_or_else(PoisonError::into_inner).extend(part);
        Ok(())
    })?;
    Ok(read.into_inner().unwrap_or_else(PoisonError::into_inner))
}

impl<'a> Book<'a> {
    /// Starts from the manifest at the hosting, if there is one.
    pub(super) fn new(requests: &'a Requests<'a>, day: Date, is_large: bool, there: Option<&Manifest>) -> Self {
        let (files, parts) = there.map(|there| (there.files.clone(), there.parts.clone())).unwrap_or_default();
        let known = parts.iter().filter_map(|(name, digest)| Some((name.clone(), digest.clone()?))).collect();
        Self { requests, day, is_large, files, parts, known }
    }

    /// Whether the manifest already says that the hosting holds exactly these files.
    pub(super) fn says(&self, all: &Files) -> bool {
        let (files, parts) = split(all, self.is_large);
        let stands = |(name, part): (&String, &Files)| self.known.get(name) == Some(&sha256(list(part)));
        files == self.files && parts.len() == self.parts.len() && parts.iter().all(stands)
    }

    /// Records what the hosting holds.
    pub(super) fn write(&mut self, all: &Files) -> Result<(), Error> {
        let (files, parts) = split(all, self.is_large);
        let texts: BTreeMap<String, String> = parts.iter().map(|(name, part)| (name.clone(), list(part))).collect();
        let digests: BTreeMap<&String, String> = texts.iter().map(|(name, text)| (name, sha256(text))).collect();
        let changed: Vec<&String> = texts.keys().filter(|name| self.known.get(*name) != digests.get(name)).collect();
        let gone: Vec<String> = self.parts.keys().filter(|name| !texts.contains_key(*name)).cloned().collect();
        let mut uncertain = self.parts.clone();
        changed.iter().copied().chain(&gone).for_each(|name| _ = uncertain.insert(name.clone(), None));
        if uncertain != self.parts {
            // A file that moves into a part has to be listed there before it leaves the manifest.
            let moving = self.files.keys().filter_map(|path| Some((path.clone(), all.get(path)?.clone())));
            let listed = moving.chain(files.clone()).collect();
            self.put(listed, uncertain)?;
        }
        self.requests.each(&changed, |name| self.requests.put(&format!("{PARTS}{name}"), texts[*name].as_bytes()))?;
        self.requests.each(&gone, |name| self.requests.delete(&format!("{PARTS}{name}")))?;
        self.known = digests.iter().map(|(name, digest)| ((*name).clone(), digest.clone())).collect();
        let is_settled = |name: &String| parts[name].values().all(Option::is_some);
        let certain =
            digests.into_iter().map(|(name, digest)| (name.clone(), Some(digest).filter(|_| is_settled(name))));
        let certain: Files = certain.collect();
        if files != self.files || certain != self.parts || changed.is_empty() {
            self.put(files, certain)?;
        }
        Ok(())
    }

    fn put(&mut self, files: Files, parts: Files) -> Result<(), Error> {
        let manifest = Manifest { day: self.day, at: self.requests.now(), files, parts };
        self.requests.put(MANIFEST, manifest.text().as_bytes())?;
        (self.files, self.parts) = (manifest.files, manifest.parts);
        Ok(())
    }
}

/// Splits files into those listed in the manifest itself and those of each part.
fn split(all: &Files, is_large: bool) -> (Files, BTreeMap<String, Files>) {
    let (mut files, mut parts) = (Files::new(), BTreeMap::<String, Files>::new());
    for (path, digest) in all {
        let part = part(path).filter(|_| is_large).map(|name| parts.entry(name).or_default());
        part.unwrap_or(&mut files).insert(path.clone(), digest.clone());
    }
    (files, parts)
}

/// Returns the part that lists a file, in lower case, since not every hosting distinguishes case.
fn part(path: &str) -> Option<String> {
    let mut names = path.split('/').skip(1);
    let name = names.next()?;
    names.next().map(|_| name.to_lowercase())
}
