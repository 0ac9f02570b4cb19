//! The result of looking at a path in a site's folder.

use std::fs::Metadata;
use std::path::Path;
use std::string::FromUtf8Error;
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use super::{HIDDEN_FILE, LARGEST_TEXT, LINK_OUTSIDE, NO_FILE, TOO_LARGE};
use crate::base::disk::{self, UnixFacts};
use crate::base::{Finding, StoredText};

/// The coarsest clock of a file system; a file changed more recently than this is read again.
const COARSEST_CLOCK: Duration = Duration::from_secs(2);

/// The entry at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SeenThing {
    Folder,
    File(FileStamp),
    /// Something that is not read.
    Unread(UnreadReason),
}

/// Why something is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnreadReason {
    /// It is a link that leads out of the site, to nothing, or in a circle.
    BadLink,
    /// It is one of so many entries behind links that the links must be nested in each other.
    ManyLinks,
    /// It is a pipe, a device, a socket, or a folder with the name of a file.
    NoFile,
    /// It is far larger than any file that is meant to be here.
    TooLarge,
    /// It is hidden, and nothing marks it for publication.
    Hidden,
}

impl UnreadReason {
    /// The finding about it.
    pub(super) fn finding(self, path: &str) -> Finding {
        let finding = match self {
            Self::BadLink => LINK_OUTSIDE.at(path).hint("copy"),
            Self::ManyLinks => LINK_OUTSIDE.at(path).hint("many"),
            Self::NoFile => NO_FILE.at(path).hint("move"),
            Self::TooLarge => TOO_LARGE.at(path).hint("move"),
            Self::Hidden => HIDDEN_FILE.at(path).hint("name"),
        };
        finding.with("path", path)
    }
}

/// File metadata that changes whenever the file does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileStamp {
    len: u64,
    modified: Option<SystemTime>,
    /// Disk, number there, and time of change.
    identity: Option<((u64, u64), (i64, i64))>,
    /// False if a second change within the same clock tick would leave the stamp as it is.
    settled: bool,
}

/// The result of a scan at a path: `content` belongs to a file that may have changed, once it `is_read`.
pub(super) struct FoundThing {
    pub(super) entry: SeenThing,
    pub(super) is_read: bool,
    pub(super) content: Option<FileContent>,
}

/// The content of a file, as its kind is held.
pub(super) enum FileContent {
    Text(FileText),
    Sealed(StoredText),
    /// A text above the limit, as its digest.
    TooLarge(Vec<u8>),
    Binary(Vec<u8>),
}

/// The content of a file of text.
pub(super) struct FileText {
    /// The text without a byte order mark; a sign stands in for bytes that are not UTF-8.
    pub(super) text: String,
    /// Of a file that is not UTF-8: the offset in the text of the first sign that is not, and the digest of the file.
    pub(super) wrong: Option<(usize, Vec<u8>)>,
}

impl FileContent {
    /// Reads the file at `place`.
    pub(super) fn read(path: &str, place: &Path) -> std::io::Result<Self> {
        let bytes = disk::read(place)?;
        if !is_sealed_text(path) {
            return Ok(Self::of(path, bytes));
        }
        // A copy that cannot be read is an altered one, which `seal` writes again. Most can be, which is known sooner.
        let lossy = |error: FromUtf8Error| String::from_utf8_lossy(error.as_bytes()).into_owned();
        let text = String::from_utf8(bytes).unwrap_or_else(lossy);
        Ok(Self::Sealed(StoredText::read_at(place, &text)))
    }

    /// Returns the content of a file with these bytes.
    pub(super) fn of(path: &str, bytes: Vec<u8>) -> Self {
        if !is_text(path) {
            return Self::Binary(bytes);
        }
        if bytes.len() as u64 > LARGEST_TEXT {
            return Self::TooLarge(digest(&bytes));
        }
        let text = FileText::of(bytes);
        if is_sealed_text(path) { Self::Sealed(StoredText::in_memory(&text.text)) } else { Self::Text(text) }
    }
}

impl FileText {
    fn of(bytes: Vec<u8>) -> Self {
        let (whole, wrong) = match String::from_utf8(bytes) {
            // Text in ISO-2022-JP consists of signs of ASCII, and begins Japanese with an escape.
            Ok(text) => {
                let escape = text.contains('\u{1b}').then(|| text.find("\u{1b}$")).flatten();
                let wrong = escape.map(|at| (at, digest(text.as_bytes())));
                (text, wrong)
            }
            Err(error) => {
                let (at, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
                (String::from_utf8_lossy(bytes).into_owned(), Some((at, digest(bytes))))
            }
        };
        let Some(text) = whole.strip_prefix('\u{feff}') else { return Self { text: whole, wrong } };
        let mark = whole.len() - text.len();
        Self { text: text.to_owned(), wrong: wrong.map(|(at, digest)| (at.saturating_sub(mark), digest)) }
    }
}

fn digest(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

impl FileStamp {
    pub(super) fn of(metadata: &Metadata, now: SystemTime) -> Self {
        let modified = metadata.modified().ok();
        let age = modified.and_then(|modified| now.duration_since(modified).ok());
        let identity = UnixFacts::of(metadata).map(|facts| (facts.identity, facts.changed));
        let settled = age.is_some_and(|age| age > COARSEST_CLOCK);
        Self { len: metadata.len(), modified, identity, settled }
    }

    /// Whether a file with this stamp cannot have changed since it had `before`.
    pub(super) fn proves_unchanged_since(&self, before: &Self) -> bool {
        before.settled && self == before
    }
}

/// Whether a path is that of a sealed text: `content/<notice>/<version>/seal/<language>.txt`.
fn is_sealed_text(path: &str) -> bool {
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
