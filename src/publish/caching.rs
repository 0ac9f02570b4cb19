//! How long a browser may keep a file, for hostings that do not say so themselves.

/// Returns the `Cache-Control` of a file: assets may be kept for ever, since their names change with their content;
/// pages are revalidated.
pub(super) fn cache_control(path: &str) -> &'static str {
    if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::cache_control;

    #[test]
    fn assets_are_kept_and_pages_are_asked_for_anew() {
        assert_eq!(cache_control("assets/style.12345678.css"), "public, max-age=31536000, immutable");
        assert_eq!(cache_control("index.html"), "no-cache");
    }
}
