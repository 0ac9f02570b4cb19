//! Updates [`Inputs`] when a file is read, changes, or vanishes.

use sha2::{Digest, Sha256};

use super::{Inputs, LARGEST_TEXT, NOT_UTF8, TOO_LARGE};
use crate::base::diagnostic::Finding;
use crate::base::source::{FileId, Span};
use crate::base::stored_text::StoredText;

impl Inputs {
    /// Adds the content of a file, new or changed.
    pub(super) fn add_file(&mut self, path: &str, bytes: Vec<u8>) {
        if !is_text(path) {
            self.binaries.insert(path.to_owned(), bytes.into());
            return;
        }
        self.forget_text(path);
        if bytes.len() as u64 > LARGEST_TEXT {
            self.unreadable.insert(path.to_owned(), digest(&bytes));
            self.set_problem(path, Some(TOO_LARGE.at(path).with("path", path).hint("move")));
            return;
        }
        // Text in ISO-2022-JP consists of signs of ASCII, and begins Japanese with an escape.
        let wrong = match std::str::from_utf8(&bytes) {
            Ok(text) => text.find("\u{1b}$"),
            Err(error) => Some(error.valid_up_to()),
        };
        let whole = String::from_utf8_lossy(&bytes);
        let text = whole.strip_prefix('\u{feff}').unwrap_or(&whole);
        if is_sealed_text(path) {
            self.stored_texts.insert(path.to_owned(), StoredText::in_memory(text));
            return;
        }
        let id = self.place(path, text);
        let Some(wrong) = wrong.map(|wrong| wrong.saturating_sub(whole.len() - text.len())) else {
            self.site.insert(path.to_owned(), id);
            return;
        };
        let sign = text[wrong..].chars().next().map_or(0, char::len_utf8);
        self.unreadable.insert(path.to_owned(), digest(&bytes));
        self.set_problem(path, Some(NOT_UTF8.at(Span::new(id, wrong..wrong + sign)).hint("save")));
    }

    /// Adds a sealed text.
    pub(super) fn add_stored(&mut self, path: &str, text: StoredText) {
        self.forget_text(path);
        self.stored_texts.insert(path.to_owned(), text);
    }

    /// Forgets the text at a path, whatever its kind.
    fn forget_text(&mut self, path: &str) {
        self.site.remove(path);
        self.unreadable.remove(path);
        self.stored_texts.remove(path);
        self.set_problem(path, None);
    }

    /// Records an entry at a path that is not read.
    pub(super) fn add_unread(&mut self, path: &str, problem: Finding) {
        self.remove(path);
        if is_text(path) {
            self.unreadable.insert(path.to_owned(), Vec::new());
        }
        self.set_problem(path, Some(problem));
    }

    /// Whether the file at a path is known to hold exactly these bytes.
    pub(super) fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        if let Some(id) = self.site.get(path) {
            let text = self.sources.get(*id).text();
            return text.as_bytes() == bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        }
        match self.unreadable.get(path) {
            Some(known) => *known == digest(bytes),
            None => self.binaries.get(path).is_some_and(|known| **known == *bytes),
        }
    }

    /// Whether the sealed text at a path is known to be this one.
    pub(super) fn holds_stored(&self, path: &str, text: &StoredText) -> bool {
        self.stored_texts.get(path).is_some_and(|known| known.sha256() == text.sha256())
    }

    /// Forgets a path, whatever it was. Its entry in the sources stays: older findings point to it.
    pub(super) fn remove(&mut self, path: &str) {
        self.forget_text(path);
        self.binaries.remove(path);
        self.folders.remove(path);
    }

    fn place(&mut self, path: &str, text: impl Into<String>) -> FileId {
        match self.places.get(path) {
            Some(id) => {
                self.sources.replace(*id, text);
                *id
            }
            None => {
                let id = self.sources.add(path, text);
                self.places.insert(path.to_owned(), id);
                id
            }
        }
    }

    fn set_problem(&mut self, path: &str, problem: Option<Finding>) {
        let before = match problem {
            Some(problem) => self.problems.insert(path.to_owned(), problem),
            None => self.problems.remove(path),
        };
        if before.is_some() || self.problems.contains_key(path) {
            self.findings = self.problems.values().cloned().collect();
        }
    }
}

fn digest(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// Whether a path is that of a sealed text: `content/<notice>/<version>/seal/<language>.txt`.
pub(super) fn is_sealed_text(path: &str) -> bool {
    let mut names = path.rsplit('/');
    let language = names.next().and_then(|name| name.strip_suffix(".txt"));
    language.is_some_and(|language| !language.contains('.'))
        && names.next() == Some("seal")
        && names.count() == 3
        && path.starts_with("content/")
        && !path.starts_with("content/static/")
}

/// Whether a path is that of a kind of file read as text.
pub(super) fn is_text(path: &str) -> bool {
    // Static files are published unread.
    if path.starts_with("content/static/") {
        return false;
    }
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    matches!(
        extension.as_str(),
        "toml" | "csv" | "tsv" | "log" | "ftl" | "html" | "css" | "svg" | "txt" | "xml" | "js" | "json"
    )
}
