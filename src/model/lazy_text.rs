//! A text that is read on first use.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::text::Text;
use crate::base::{FileId, Findings};

/// The result of reading a text.
#[derive(Debug)]
struct Outcome {
    text: Text,
    /// Whether the file could be read as a text; if not, the text is empty.
    readable: bool,
    findings: Findings,
}

/// A function that reads a text.
type Read = dyn Fn() -> (Option<Text>, Findings) + Send + Sync;

/// A text that has been read already or is read on first use, on any thread. The difference shows only in its findings.
pub(crate) struct LazyText {
    file: FileId,
    outcome: OnceLock<Outcome>,
    /// `None` for a text that was read at once.
    read: Option<Arc<Read>>,
}

impl LazyText {
    /// Wraps a text already read, whose findings are reported elsewhere.
    pub(crate) fn now(text: Text) -> Self {
        let file = text.file;
        let outcome = Outcome { text, readable: true, findings: Findings::default() };
        Self { file, outcome: OnceLock::from(outcome), read: None }
    }

    /// Wraps the text of a file that is still to be read.
    pub(crate) fn later(file: FileId, read: impl Fn() -> (Option<Text>, Findings) + Send + Sync + 'static) -> Self {
        Self { file, outcome: OnceLock::new(), read: Some(Arc::new(read)) }
    }

    /// Returns the same text in a handle of its own: if the text is still unread, it stays in memory only as long as
    /// that handle.
    pub(crate) fn aside(self: &Arc<Self>) -> Arc<Self> {
        match self.outcome.get() {
            Some(_) => Arc::clone(self),
            None => Arc::new(Self { file: self.file, outcome: OnceLock::new(), read: self.read.clone() }),
        }
    }

    /// Returns the file of the text.
    pub(crate) fn file(&self) -> FileId {
        self.file
    }

    /// Reads the text, and returns the findings of a late read.
    pub(crate) fn read(&self) -> &Findings {
        &self.outcome().findings
    }

    /// Returns the findings of a late read; `None` if the text has not been read yet.
    pub(crate) fn found(&self) -> Option<&Findings> {
        self.outcome.get().map(|read| &read.findings)
    }

    /// Whether the file has proved unreadable, so that the text is empty.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.outcome.get().is_some_and(|read| !read.readable)
    }

    fn outcome(&self) -> &Outcome {
        self.outcome.get_or_init(|| {
            let read = self.read.as_ref().expect("a text that was not read at once can be read");
            let (text, findings) = read();
            let readable = text.is_some();
            Outcome { readable, text: text.unwrap_or_else(|| Text::empty(self.file)), findings }
        })
    }
}

impl Deref for LazyText {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.outcome().text
    }
}

impl fmt::Debug for LazyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LateText").field("file", &self.file).field("outcome", &self.outcome).finish_non_exhaustive()
    }
}
