//! What a browser is told of a file, where the hosting itself does not know.

/// Returns the media type of a file, by its name.
pub(super) fn content_type(path: &str) -> &'static str {
    let extension =
        path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        // Without a charset, Japanese plain text cannot be read.
        "txt" | "" | "seibun-published" => "text/plain; charset=utf-8",
        "xml" if path.ends_with("feed.xml") => "application/atom+xml; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
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

/// Returns how long a file may be kept: assets for ever, since their names change with their content; pages are asked for anew.
pub(super) fn cache_control(path: &str) -> &'static str {
    if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::{cache_control, content_type};

    #[test]
    fn text_has_a_charset_and_assets_are_kept() {
        assert_eq!(content_type("ja/privacy/v/2026-04-01/text.1f3a9c20.txt"), "text/plain; charset=utf-8");
        assert_eq!(content_type("ja/feed.xml"), "application/atom+xml; charset=utf-8");
        assert_eq!(content_type("CNAME"), "text/plain; charset=utf-8");
        assert_eq!(content_type("old.PDF"), "application/pdf");
        assert_eq!(cache_control("assets/style.12345678.css"), "public, max-age=31536000, immutable");
        assert_eq!(cache_control("index.html"), "no-cache");
    }
}
