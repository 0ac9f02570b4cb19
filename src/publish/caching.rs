//! How long a browser may keep a file, where the hosting itself does not say.

/// Returns how long a file may be kept: assets for ever, since their names change with their content; pages are asked for anew.
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
