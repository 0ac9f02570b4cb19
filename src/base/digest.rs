//! Digests as people compare them.

use sha2::{Digest, Sha256};

/// The SHA-256 of a text, in hexadecimal digits, as `sha256sum` prints it.
pub(crate) fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
