//! Decodes text in the encodings used in Japanese offices: UTF-8 and UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP.

use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, UTF_8};

use super::ImportRefusal;

/// The number of bytes at the head of a page in which its encoding is declared.
const HEAD: usize = 1024;

/// Decodes bytes by their byte order mark, as UTF-8, as a page declares, or in the likeliest encoding.
pub(super) fn text(bytes: &[u8]) -> Result<String, ImportRefusal> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => read(encoding, &bytes[length..]),
        None => read(UTF_8, bytes)
            .or_else(|| said(bytes).and_then(|encoding| read(encoding, bytes)))
            .or_else(|| guessed(bytes)),
    };
    // No text has a NUL, but the bytes of other kinds of files do.
    let text = text.filter(|text| !text.contains('\0')).ok_or(ImportRefusal::Encoding)?;
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Decodes bytes; `None` if they are invalid in the encoding.
fn read(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
}

/// Returns the encoding that a page declares: `<meta charset="Shift_JIS">`, or `charset=` in an older one.
fn said(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let named = head.split("charset=").nth(1).or_else(|| head.split("encoding=").nth(1))?;
    let name = named.trim_start_matches(['"', '\'', ' ']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c)).unwrap_or(name.len());
    Encoding::for_label(&name.as_bytes()[..end])
}

/// Decodes bytes without a declaration. Of several valid encodings, the one with the fewest half-width katakana is
/// taken: texts hardly have any, and wrongly decoded bytes look like them.
fn guessed(bytes: &[u8]) -> Option<String> {
    let small = |text: &String| text.chars().filter(|c| ('\u{ff61}'..='\u{ff9f}').contains(c)).count();
    let readable = [ISO_2022_JP, EUC_JP, SHIFT_JIS].into_iter().filter_map(|encoding| read(encoding, bytes));
    readable.min_by_key(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "個人情報の取扱いについて（ｶﾅ）\r\n第1条　目的\n";

    #[test]
    fn old_japanese_texts_are_read_whether_they_say_how_they_are_written_or_not() {
        let wanted = WORDS.replace("\r\n", "\n");
        for encoding in [UTF_8, SHIFT_JIS, EUC_JP] {
            let (bytes, ..) = encoding.encode(WORDS);
            assert_eq!(text(&bytes).as_deref(), Ok(wanted.as_str()), "{}", encoding.name());
            let page = format!("<html><head><meta charset=\"{}\"></head>\n{WORDS}", encoding.name());
            let (bytes, ..) = encoding.encode(&page);
            assert!(text(&bytes).is_ok_and(|text| text.ends_with(&wanted)), "{}", encoding.name());
        }
        let utf16: Vec<u8> = WORDS.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&[&b"\xff\xfe"[..], utf16.as_slice()].concat()).as_deref(), Ok(wanted.as_str()));
        assert_eq!(text(&[&b"\xef\xbb\xbf"[..], WORDS.as_bytes()].concat()).as_deref(), Ok(wanted.as_str()));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for bytes in [&[0x82, 0xa0, 0x82, 0xff][..], &[0xff, 0xff, 0xfd], &[0x80, 0x81, 0xff], &[b'a', 0]] {
            assert_eq!(text(bytes), Err(ImportRefusal::Encoding), "{bytes:?}");
        }
    }
}
