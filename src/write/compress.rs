//! Compressed forms of files, for servers that send them as they are.
//!
//! Each format compresses at its best level, since a file is compressed once and sent often. Neither form contains a
//! date or a system name: the same text always gives the same bytes.

use std::io::Write;

use flate2::{Compression, GzBuilder};

/// The size in bytes below which a compressed form saves no packet.
const LEAST: usize = 256;
/// The best Brotli compression, over a window that holds any page.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;

/// Returns the compressed forms of the file at `path`, each with its own path: `.gz` and `.br`, unless they are no
/// smaller.
pub(crate) fn forms(path: &str, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    if !is_text(path) || bytes.len() < LEAST {
        return Vec::new();
    }
    let forms = [("gz", gzip(bytes)), ("br", brotli(bytes))];
    let smaller = forms.into_iter().filter(|(_, form)| !form.is_empty() && form.len() < bytes.len());
    smaller.map(|(extension, form)| (format!("{path}.{extension}"), form)).collect()
}

/// Whether files of this kind compress. Files that hosts read themselves (`_headers`) are excluded.
fn is_text(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(extension, "html" | "css" | "svg" | "txt" | "xml" | "json")
}

/// Returns an empty form on failure, which does not occur when writing to memory.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    match encoder.write_all(bytes).and_then(|()| encoder.flush()) {
        Ok(()) => encoder.into_inner(),
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::forms;

    #[test]
    fn each_form_holds_the_same_text() {
        let text = "個人情報の取扱いについて。".repeat(100);
        let forms = forms("ja/index.html", text.as_bytes());
        let paths: Vec<&str> = forms.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["ja/index.html.gz", "ja/index.html.br"]);
        let mut read = String::new();
        flate2::read::GzDecoder::new(forms[0].1.as_slice()).read_to_string(&mut read).expect("gzip");
        assert_eq!(read, text);
        read.clear();
        brotli::Decompressor::new(forms[1].1.as_slice(), 4096).read_to_string(&mut read).expect("brotli");
        assert_eq!(read, text);
    }

    #[test]
    fn the_same_text_gives_the_same_bytes() {
        let text = "the same ".repeat(100);
        assert_eq!(forms("a.css", text.as_bytes()), forms("a.css", text.as_bytes()));
    }

    #[test]
    fn what_gains_nothing_has_no_form() {
        let text = "a".repeat(1000);
        for (path, text) in [("a.html", "short"), ("logo.png", &*text), ("_headers", &text), (".nojekyll", "")] {
            assert!(forms(path, text.as_bytes()).is_empty(), "{path}");
        }
    }
}
