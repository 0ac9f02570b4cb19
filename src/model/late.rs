//! A text that is read when it is first asked for.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::text::Text;
use crate::base::diagnostic::Findings;
use crate::base::source::FileId;

/// What reading a text gave.
#[derive(Debug)]
struct Outcome {
    text: Text,
    /// False where the file could not be read as a text: then the text is empty.
    readable: bool,
    findings: Findings,
}

/// Reads a text.
type Read = dyn Fn() -> (Option<Text>, Findings) + Send + Sync;

/// A text, read already or when it is first asked for, on any thread. Only who asks what was found in it can tell.
pub(crate) struct LateText {
    file: FileId,
    outcome: OnceLock<Outcome>,
    /// Absent where it was read at once.
    read: Option<Arc<Read>>,
}

impl LateText {
    /// A text that was read, and of which is told elsewhere what was found in it.
    pub(crate) fn now(text: Text) -> Self {
        let file = text.file;
        let outcome = Outcome { text, readable: true, findings: Findings::default() };
        Self { file, outcome: OnceLock::from(outcome), read: None }
    }

    /// The text of a file that is still to be read.
    pub(crate) fn later(file: FileId, read: impl Fn() -> (Option<Text>, Findings) + Send + Sync + 'static) -> Self {
        Self { file, outcome: OnceLock::new(), read: Some(Arc::new(read)) }
    }

    /// The same text, which keeps in memory what it reads only as long as it is kept itself.
    pub(crate) fn aside(self: &Arc<Self>) -> Arc<Self> {
        match self.outcome.get() {
            Some(_) => Arc::clone(self),
            None => Arc::new(Self { file: self.file, outcome: OnceLock::new(), read: self.read.clone() }),
        }
    }

    /// The file that it is read from.
    pub(crate) fn file(&self) -> FileId {
        self.file
    }

    /// Reads the text, and gives what is found in it if that is late.
    pub(crate) fn read(&self) -> &Findings {
        &self.outcome().findings
    }

    /// What was found in a text that was read late; nothing as long as it was not.
    pub(crate) fn found(&self) -> Option<&Findings> {
        self.outcome.get().map(|read| &read.findings)
    }

    /// True where it turned out that the file cannot be read: the text that was given for it says nothing.
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

impl Deref for LateText {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.outcome().text
    }
}

impl fmt::Debug for LateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LateText").field("file", &self.file).field("outcome", &self.outcome).finish_non_exhaustive()
    }
}
