//! Media types of files, by name.

/// HTML.
pub(crate) const HTML: &str = "text/html; charset=utf-8";
/// A style sheet.
pub(crate) const STYLE: &str = "text/css; charset=utf-8";
/// A script.
pub(crate) const SCRIPT: &str = "text/javascript; charset=utf-8";
/// Plain text. Without a charset, browsers may garble Japanese.
pub(crate) const TEXT: &str = "text/plain; charset=utf-8";

/// Returns the media type of a file by its path; a folder is served as its page.
pub(crate) fn media_type(path: &str) -> &'static str {
    let Some(name) = path.rsplit('/').next().filter(|name| !name.is_empty()) else { return HTML };
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => HTML,
        "css" => STYLE,
        "js" => SCRIPT,
        "txt" | "" | "seibun-published" => TEXT,
        "xml" if path.ends_with("feed.xml") => "application/atom+xml; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        // JSON is UTF-8 and has no parameter for it (RFC 8259, section 11).
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{HTML, TEXT, media_type};

    #[test]
    fn a_file_is_what_its_name_says_in_whatever_letters() {
        assert_eq!(media_type("ja/privacy/v/2026-04-01/text.1f3a9c20.txt"), TEXT);
        assert_eq!(media_type("ja/feed.xml"), "application/atom+xml; charset=utf-8");
        assert_eq!(media_type("CNAME"), TEXT);
        assert_eq!(media_type("v1.2/CNAME"), TEXT);
        assert_eq!(media_type("old.PDF"), "application/pdf");
        assert_eq!(media_type("/ja/privacy/"), HTML);
    }
}
