//! A text that most runs need only the digest of.

use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::digest::sha256;
use super::disk::read_text;

/// A text file that is compared by its digest. Its words are not kept in memory: whoever needs them reads the file again.
///
/// Line ends count as `\n`, whatever a tool made of them.
#[derive(Debug, Clone)]
pub(crate) struct StoredText {
    sha256: Arc<str>,
    place: Arc<Path>,
    text: Arc<OnceLock<Option<String>>>,
}

impl StoredText {
    /// The text of the file at `place`, which was just read.
    pub(crate) fn read_at(place: &Path, text: &str) -> Self {
        Self { sha256: sha256(in_unix_lines(text).as_bytes()).into(), place: place.into(), text: Arc::default() }
    }

    /// A text that is on no disk.
    pub(crate) fn in_memory(text: &str) -> Self {
        let text = in_unix_lines(text).into_owned();
        Self { sha256: sha256(&text).into(), place: Path::new("").into(), text: Arc::new(OnceLock::from(Some(text))) }
    }

    /// The SHA-256 of the text, as `sha256sum` prints it.
    pub(crate) fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Returns the text; `None` where the file can no longer be read, or holds another text by now.
    pub(crate) fn text(&self) -> Option<&str> {
        let read = || read_text(&self.place).ok().map(|text| in_unix_lines(&text).into_owned());
        self.text.get_or_init(|| read().filter(|text| *sha256(text) == *self.sha256)).as_deref()
    }
}

/// The text with `\n` at the end of each line, and without a byte order mark.
pub(crate) fn in_unix_lines(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::disk::{put, remove};

    #[test]
    fn a_text_is_read_again_unless_the_file_has_changed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = folder.path().join("ja.txt");
        let stored = |text: &str| {
            put(&place, text.as_bytes()).expect("writes");
            StoredText::read_at(&place, text)
        };
        let (unix, other) = (stored("one\ntwo\n"), stored("\u{feff}one\r\ntwo\r\n"));
        assert_eq!(unix.sha256(), other.sha256());
        assert_eq!(other.text(), Some("one\ntwo\n"));
        let changed = stored("one\n");
        put(&place, b"two\n").expect("writes");
        assert_eq!(changed.text(), None);
        remove(&place).expect("removes");
        assert_eq!(unix.text(), None);
        assert_eq!(other.text(), Some("one\ntwo\n"), "what was read once is kept");
        assert_eq!(StoredText::in_memory("one\r\n").text(), Some("one\n"));
    }
}
