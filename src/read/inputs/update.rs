//! Updates [`Inputs`] when a file is read, changes, or vanishes.

use super::found::{FileContent, FileText, is_text};
use super::{Inputs, NOT_UTF8, TOO_LARGE};
use crate::base::{FileId, Finding, Span};

impl Inputs {
    /// Adds the content of a file, new or changed.
    pub(super) fn add_file(&mut self, path: &str, content: FileContent) {
        let text = match content {
            FileContent::Binary(bytes) => {
                self.binaries.insert(path.to_owned(), bytes.into());
                return;
            }
            FileContent::Sealed(text) => {
                self.forget_text(path);
                self.stored_texts.insert(path.to_owned(), text);
                return;
            }
            FileContent::TooLarge(digest) => {
                self.forget_text(path);
                self.unreadable.insert(path.to_owned(), digest);
                return self.set_problem(path, Some(TOO_LARGE.at(path).with("path", path).hint("move")));
            }
            FileContent::Text(text) => text,
        };
        self.forget_text(path);
        let id = self.place(path, text.text);
        let Some((wrong, digest)) = text.wrong else {
            self.site.insert(path.to_owned(), id);
            return;
        };
        let sign = self.sources.get(id).text()[wrong..].chars().next().map_or(0, char::len_utf8);
        self.unreadable.insert(path.to_owned(), digest);
        self.set_problem(path, Some(NOT_UTF8.at(Span::new(id, wrong..wrong + sign)).hint("save")));
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

    /// Whether the file at a path is known to hold exactly this.
    pub(super) fn holds(&self, path: &str, content: &FileContent) -> bool {
        let is_unreadable = |digest: &Vec<u8>| self.unreadable.get(path) == Some(digest);
        match content {
            FileContent::Binary(bytes) => self.binaries.get(path).is_some_and(|known| **known == **bytes),
            FileContent::Sealed(text) => {
                self.stored_texts.get(path).is_some_and(|known| known.sha256() == text.sha256())
            }
            FileContent::TooLarge(digest) | FileContent::Text(FileText { wrong: Some((_, digest)), .. }) => {
                is_unreadable(digest)
            }
            FileContent::Text(FileText { text, wrong: None }) => {
                self.site.get(path).is_some_and(|id| self.sources.get(*id).text() == text)
            }
        }
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
