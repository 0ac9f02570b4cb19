//! A text that is read when it is first asked for.

use std::ops::Deref;
use std::sync::LazyLock;

use super::text::Text;
use crate::diagnostic::Findings;

/// How a text is read.
type Read = Box<dyn FnOnce() -> (Text, Findings) + Send>;

/// A text, read already or when it is first asked for, on any thread. Only who asks what was found in it can tell.
#[derive(Debug)]
pub struct LateText(LazyLock<(Text, Findings), Read>);

impl LateText {
    /// A text that was read, and of which is told elsewhere what was found in it.
    pub fn now(text: Text) -> Self {
        let late = Self::later(|| (text, Findings::default()));
        LazyLock::force(&late.0);
        late
    }

    /// A text that is still to be read.
    pub fn later(read: impl FnOnce() -> (Text, Findings) + Send + 'static) -> Self {
        Self(LazyLock::new(Box::new(read)))
    }

    /// What was found in a text that was read late; nothing as long as it was not.
    pub fn found(&self) -> Option<&Findings> {
        LazyLock::get(&self.0).map(|(_, findings)| findings)
    }
}

impl Deref for LateText {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.0.0
    }
}
