//! A text that is read when it is first asked for.

use std::ops::Deref;
use std::sync::LazyLock;

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

/// A text, read already or when it is first asked for, on any thread. Only who asks what was found in it can tell.
#[derive(Debug)]
pub(crate) struct LateText(LazyLock<Outcome, Box<dyn FnOnce() -> Outcome + Send>>);

impl LateText {
    /// A text that was read, and of which is told elsewhere what was found in it.
    pub(crate) fn now(text: Text) -> Self {
        let read = || Outcome { text, readable: true, findings: Findings::default() };
        let late = Self(LazyLock::new(Box::new(read)));
        LazyLock::force(&late.0);
        late
    }

    /// The text of a file that is still to be read.
    pub(crate) fn later(file: FileId, read: impl FnOnce() -> (Option<Text>, Findings) + Send + 'static) -> Self {
        let read = move || {
            let (text, findings) = read();
            Outcome { readable: text.is_some(), text: text.unwrap_or_else(|| Text::empty(file)), findings }
        };
        Self(LazyLock::new(Box::new(read)))
    }

    /// Reads the text, and gives what is found in it if that is late.
    pub(crate) fn read(&self) -> &Findings {
        &self.0.findings
    }

    /// What was found in a text that was read late; nothing as long as it was not.
    pub(crate) fn found(&self) -> Option<&Findings> {
        LazyLock::get(&self.0).map(|read| &read.findings)
    }

    /// True where it turned out that the file cannot be read: the text that was given for it says nothing.
    pub(crate) fn is_unreadable(&self) -> bool {
        LazyLock::get(&self.0).is_some_and(|read| !read.readable)
    }
}

impl Deref for LateText {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.0.text
    }
}
