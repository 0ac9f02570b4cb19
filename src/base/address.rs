//! Web addresses, parsed as leniently as browsers parse them.

use std::borrow::Cow;

/// Returns an address without the characters that browsers drop: line breaks, control characters, and spaces around it.
pub(crate) fn clean(address: &str) -> Cow<'_, str> {
    let trimmed = address.trim_matches(|character: char| character <= ' ');
    if trimmed.contains(|character: char| character.is_ascii_control()) {
        Cow::Owned(trimmed.chars().filter(|character| !character.is_ascii_control()).collect())
    } else {
        Cow::Borrowed(trimmed)
    }
}

/// The scheme of a clean address, in lower case. Spaces in it are ignored, which browsers do not do: no address that
/// contains them is worth the risk.
pub(crate) fn scheme(address: &str) -> Option<String> {
    let (before, _) = address.split_once(':')?;
    let scheme: String = before.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    let plain = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    (plain && scheme.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(scheme)
}

/// Whether a clean address begins with a host (`//host/`, `\\host\`).
pub(crate) fn starts_authority(address: &str) -> bool {
    matches!(address.as_bytes(), [b'/' | b'\\', b'/' | b'\\', ..])
}

/// Decodes percent escapes such as `%E6%AD%A3`; bytes that are not UTF-8 become replacement characters.
pub(crate) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(String::from_utf8_lossy(&percent_bytes(text)).into_owned())
}

/// Returns the bytes that percent escapes stand for.
pub(crate) fn percent_bytes(text: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let decoded = match rest {
            [b'%', high, low, ..] => digit(*high).zip(digit(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(decoded.unwrap_or(*first));
        rest = if decoded.is_some() { &after[2..] } else { after };
    }
    bytes
}
