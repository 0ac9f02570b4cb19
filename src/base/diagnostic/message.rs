//! Fluent messages as findings hold them: by id, with arguments.

use std::io::{self, ErrorKind};
use std::path::Path;

/// The value of a variable of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Arg {
    /// Text, inserted as it is.
    Text(String),
    /// A number, by which messages choose plural forms.
    Number(i64),
    /// An error of the operating system: a variant of the message `system-error`, and the system's own words.
    Cause(&'static str, String),
}

impl From<&io::Error> for Arg {
    fn from(error: &io::Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::NotFound => "not-found",
            ErrorKind::PermissionDenied => "denied",
            ErrorKind::AlreadyExists => "exists",
            ErrorKind::StorageFull => "full",
            ErrorKind::QuotaExceeded => "quota",
            ErrorKind::ReadOnlyFilesystem => "read-only",
            ErrorKind::IsADirectory => "folder",
            ErrorKind::NotADirectory => "no-folder",
            ErrorKind::DirectoryNotEmpty => "not-empty",
            ErrorKind::InvalidFilename => "name",
            ErrorKind::FileTooLarge => "too-large",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
            ErrorKind::CrossesDevices => "other-disk",
            ErrorKind::WouldBlock | ErrorKind::OutOfMemory => "resources",
            ErrorKind::TimedOut => "timed-out",
            ErrorKind::ConnectionRefused => "refused",
            ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::UnexpectedEof => "cut-off",
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => "network",
            ErrorKind::AddrNotAvailable => "address",
            _ => "other",
        };
        Self::Cause(kind, error.to_string())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Path> for Arg {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

/// A Fluent message with its arguments, in no particular language yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Message {
    /// The message's id.
    pub(crate) id: &'static str,
    /// The attribute; `None` for the value.
    pub(crate) attribute: Option<&'static str>,
    /// The name and value of each variable.
    pub(crate) args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message `id`, without arguments.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id, attribute: None, args: Vec::new() }
    }

    /// The value of a text variable.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.args.iter().find_map(|(own, value)| match value {
            Arg::Text(text) if *own == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// Adds a variable.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        let value = match value.into() {
            Arg::Text(text) if name == "path" => Arg::Text(shown(&text)),
            Arg::Text(text) => Arg::Text(text.split_inclusive(['\n', '\t']).map(without_commands).collect()),
            Arg::Cause(kind, said) => Arg::Cause(kind, shown(&said)),
            number @ Arg::Number(_) => number,
        };
        self.args.push((name, value));
        self
    }
}

/// Stands in for a passage that seibun generates: a value, a number.
pub(crate) const GENERATED: char = '\u{FFFC}';

/// Returns a name as a terminal can show it on one line: control characters become their pictures (␛), and generated
/// passages a visible ellipsis.
pub(crate) fn shown(name: &str) -> String {
    let pictured: String = name.chars().map(|c| picture(c).unwrap_or(c)).collect();
    pictured.replace(GENERATED, "[…]")
}

/// Like [`shown`], for text that may end in a line end or a tab.
fn without_commands(words: &str) -> String {
    let end = words.len() - usize::from(words.ends_with(['\n', '\t']));
    shown(&words[..end]) + &words[end..]
}

/// The picture of a control character; the replacement character for C1 controls, which have none.
fn picture(c: char) -> Option<char> {
    match u32::from(c) {
        code @ 0..=0x1f => char::from_u32(0x2400 + code),
        0x7f => Some('␡'),
        0x80..=0x9f => Some('\u{fffd}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Arg, GENERATED, Message, shown};

    #[test]
    fn nothing_that_users_wrote_commands_a_terminal() {
        assert_eq!(shown("a\u{1b}[2J\u{7}\n\u{7f}\u{9b}文"), "a␛[2J␇␊␡\u{fffd}文");
        let message = Message::new("x").with("path", "a\nb").with("words", "a\n\u{1b}b\t\n");
        assert_eq!(message.args[0].1, Arg::from("a␊b"));
        assert_eq!(message.args[1].1, Arg::from("a\n␛b\t\n"));
    }

    #[test]
    fn what_seibun_writes_itself_is_left_out_where_anybody_sees_it() {
        let message = Message::new("x").with("words", format!("前項の規定は、{GENERATED}に定める"));
        assert_eq!(message.args[0].1, Arg::from("前項の規定は、[…]に定める"));
    }
}
