//! SHA-256 digests in hexadecimal, the form in which people compare them.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// The hexadecimal digits of a digest.
fn hex(digest: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// A digest of several items, unambiguous as to where each ends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// Adds an item.
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.update(bytes);
    }

    /// Adds a number.
    pub(crate) fn count(&mut self, number: usize) {
        self.0.update((number as u64).to_le_bytes());
    }

    /// The digest, in hexadecimal digits.
    pub(crate) fn hex(self) -> String {
        hex(&self.0.finalize())
    }
}

/// The SHA-256 of everything that a reader yields, read in small pieces.
pub(crate) fn sha256_of(mut source: impl Read) -> io::Result<String> {
    let (mut digest, mut piece) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match source.read(&mut piece)? {
            0 => return Ok(hex(&digest.finalize())),
            length => digest.update(&piece[..length]),
        }
    }
}

/// The SHA-256 of a text or of a file, in hexadecimal digits, as `sha256sum` prints it.
pub(crate) fn sha256(text: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(text))
}
