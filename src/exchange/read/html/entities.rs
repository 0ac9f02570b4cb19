//! Entities of HTML.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The named entities, without their delimiters.
static NAMED: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let named =
        |entity: &entities::Entity| Some((entity.entity.strip_prefix('&')?.strip_suffix(';')?, entity.characters));
    entities::ENTITIES.iter().filter_map(named).collect()
});

/// The longest name, including its delimiters.
const LONGEST: usize = 34;

/// Decodes the entities in text.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(LONGEST).position(|byte| byte == b';');
        match end.and_then(|end| Some((sign(&rest[1..end])?, end))) {
            Some((sign, end)) => {
                out.push_str(&sign);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

/// Returns the characters that a name or a number means.
fn sign(name: &str) -> Option<String> {
    if let Some(named) = NAMED.get(name) {
        return Some((*named).to_owned());
    }
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn entities_are_the_signs_that_they_name() {
        assert_eq!(decode("&bull; Acme&trade;, &sect;&nbsp;7 &amp; &#8212; &ccedil;"), "• Acme™, §\u{a0}7 & — ç");
        assert_eq!(decode("AT&T; &unknown; &"), "AT&T; &unknown; &");
    }
}
