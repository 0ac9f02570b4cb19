//! Packets of the SSH file transfer protocol, version 3, which OpenSSH and nearly every other server speak.

/// The kinds of requests.
pub(super) mod ask {
    pub(in super::super) const INIT: u8 = 1;
    pub(in super::super) const OPEN: u8 = 3;
    pub(in super::super) const CLOSE: u8 = 4;
    pub(in super::super) const READ: u8 = 5;
    pub(in super::super) const WRITE: u8 = 6;
    pub(in super::super) const LSTAT: u8 = 7;
    pub(in super::super) const OPENDIR: u8 = 11;
    pub(in super::super) const READDIR: u8 = 12;
    pub(in super::super) const REMOVE: u8 = 13;
    pub(in super::super) const MKDIR: u8 = 14;
    pub(in super::super) const RMDIR: u8 = 15;
    pub(in super::super) const RENAME: u8 = 18;
    pub(in super::super) const EXTENDED: u8 = 200;
}

/// The flags for opening a file.
pub(super) mod open {
    pub(in super::super) const READ: u32 = 1;
    pub(in super::super) const WRITE: u32 = 2;
    pub(in super::super) const CREATE: u32 = 8;
    pub(in super::super) const TRUNCATE: u32 = 16;
    pub(in super::super) const EXCLUSIVE: u32 = 32;
}

const VERSION: u8 = 2;
const STATUS: u8 = 101;
const HANDLE: u8 = 102;
const DATA: u8 = 103;
const NAME: u8 = 104;
const ATTRIBUTES: u8 = 105;

/// The file type of a folder, and the mask of the type bits.
const FOLDER: u32 = 0o040_000;
const KIND: u32 = 0o170_000;

/// Longer answers are a mistake or an attack.
pub(super) const LONGEST: u32 = 16 * 1024 * 1024;

/// An answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// The protocol version, and the names of extensions.
    Version(u32, Vec<String>),
    /// The request succeeded.
    Done,
    /// There is nothing more to read.
    End,
    /// There is no such file.
    Absent,
    /// The request was refused: the code, and the server's words.
    Refused(u32, String),
    /// The handle of an opened file or folder.
    Handle(Vec<u8>),
    /// Bytes of a file.
    Data(Vec<u8>),
    /// Names in a folder, and whether each is a folder.
    Names(Vec<(String, bool)>),
    /// The file exists.
    Attributes,
}

/// A packet being written: its length and kind precede what is added.
pub(super) struct Packet(Vec<u8>);

impl Packet {
    /// Begins a packet of a kind.
    pub(super) fn new(kind: u8) -> Self {
        Self(vec![0, 0, 0, 0, kind])
    }

    pub(super) fn number(mut self, value: u32) -> Self {
        self.0.extend(value.to_be_bytes());
        self
    }

    pub(super) fn long(mut self, value: u64) -> Self {
        self.0.extend(value.to_be_bytes());
        self
    }

    pub(super) fn bytes(self, bytes: &[u8]) -> Self {
        let mut packet = self.number(u32::try_from(bytes.len()).expect("a piece of a file, or a path"));
        packet.0.extend(bytes);
        packet
    }

    /// Returns the packet as it is sent, with its length.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let length = u32::try_from(self.0.len() - 4).expect("a short packet");
        self.0[..4].copy_from_slice(&length.to_be_bytes());
        self.0
    }
}

/// The unread rest of an answer.
struct AnswerReader<'a>(&'a [u8]);

impl<'a> AnswerReader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        Some(self.take(1)?[0])
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.take(4)?.try_into().ok()?))
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let count = self.number()?;
        self.take(count as usize)
    }

    fn text(&mut self) -> Option<String> {
        Some(String::from_utf8_lossy(self.bytes()?).into_owned())
    }

    /// Reads file attributes. Returns whether they are those of a folder.
    fn is_folder(&mut self) -> Option<bool> {
        let flags = self.number()?;
        let has = |bit: u32| flags & bit != 0;
        self.take(if has(1) { 8 } else { 0 })?;
        self.take(if has(2) { 8 } else { 0 })?;
        let permissions = if has(4) { self.number()? } else { 0 };
        self.take(if has(8) { 8 } else { 0 })?;
        for _ in 0..if has(0x8000_0000) { self.number()? } else { 0 } {
            self.bytes()?;
            self.bytes()?;
        }
        Some(permissions & KIND == FOLDER)
    }
}

/// Parses an answer without its length prefix, and returns it with the number of its request; `None` if it is
/// malformed.
pub(super) fn answer(packet: &[u8]) -> Option<(u32, Answer)> {
    let mut reader = AnswerReader(packet);
    let kind = reader.byte()?;
    let number = reader.number()?;
    if kind == VERSION {
        let mut extensions = Vec::new();
        while !reader.0.is_empty() {
            extensions.push(reader.text()?);
            reader.bytes()?;
        }
        return Some((0, Answer::Version(number, extensions)));
    }
    let answer = match kind {
        STATUS => match reader.number()? {
            0 => Answer::Done,
            1 => Answer::End,
            2 => Answer::Absent,
            code => Answer::Refused(code, reader.text().unwrap_or_default()),
        },
        HANDLE => Answer::Handle(reader.bytes()?.to_vec()),
        DATA => Answer::Data(reader.bytes()?.to_vec()),
        NAME => {
            let mut names = Vec::new();
            for _ in 0..reader.number()? {
                let name = reader.text()?;
                reader.bytes()?;
                names.push((name, reader.is_folder()?));
            }
            Answer::Names(names)
        }
        ATTRIBUTES => Answer::Attributes,
        _ => return None,
    };
    Some((number, answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_and_none_is_taken_for_another() {
        let status = Packet::new(STATUS).number(7).number(4).bytes(b"Failure").bytes(b"en").finish();
        assert_eq!(answer(&status[4..]), Some((7, Answer::Refused(4, "Failure".to_owned()))));
        let names = Packet::new(NAME).number(8).number(2);
        let names = names.bytes(b"ja").bytes(b"drwx").number(4).number(0o040_755);
        let names = names.bytes("日本.html".as_bytes()).bytes(b"-rw").number(5).long(10).number(0o100_644).finish();
        let listed = vec![("ja".to_owned(), true), ("日本.html".to_owned(), false)];
        assert_eq!(answer(&names[4..]), Some((8, Answer::Names(listed))));
        // A truncated answer is malformed.
        assert!((4..names.len() - 1).all(|end| answer(&names[4..end]).is_none()));
    }
}
