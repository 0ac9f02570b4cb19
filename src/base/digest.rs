//! Digests as people compare them.

use sha2::{Digest, Sha256};

/// The SHA-256 of a text or of a file, in hexadecimal digits, as `sha256sum` prints it.
pub(crate) fn sha256(text: impl AsRef<[u8]>) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
