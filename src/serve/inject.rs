//! The additions to a page on its way to the browser: the preview's script and style, its panel, and a policy that
//! allows just these. `build` never adds them.

/// Adds the preview to a page. The page's own policy, which rightly forbids every script, gives way to [`policy`].
pub(super) fn inject(page: &str, panel: &str) -> String {
    let page = without_policy(page);
    let lower = page.to_ascii_lowercase();
    let head = lower.find("</head>").unwrap_or(0);
    let body = lower.rfind("</body>").unwrap_or(page.len()).max(head);
    let (start, middle, end) = (&page[..head], &page[head..body], &page[body..]);
    format!("{start}{HEAD}{middle}{panel}{end}")
}

const HEAD: &str = "<link rel=\"stylesheet\" href=\"/_seibun/preview.css\">\
                    <script src=\"/_seibun/preview.js\" defer></script>";

/// Returns a page with nothing but a panel.
pub(super) fn bare(language: &str, title: &str, panel: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>{HEAD}</head>\
         <body>{panel}</body></html>"
    )
}

/// Returns a page with a title and paragraphs, and nothing of the site.
pub(super) fn plain(language: &str, texts: &[String]) -> String {
    let title = texts.first().map_or("seibun", String::as_str);
    let body: String = texts.iter().map(|text| format!("<p>{text}</p>")).collect();
    format!(
        "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body>{body}</body></html>"
    )
}

/// Returns the policy of a page that the preview serves as `host`.
pub(super) fn policy(host: &str) -> String {
    format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
         script-src http://{host}/_seibun/preview.js; worker-src http://{host}/_seibun/worker.js; connect-src 'self'; \
         form-action http://{host}/_seibun/as-of"
    )
}

/// Returns the page without a policy of its own.
fn without_policy(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(start) = rest.find("<meta") {
        let Some(end) = rest[start..].find('>').map(|end| start + end + 1) else { break };
        let is_policy = rest[start..end].to_ascii_lowercase().contains("content-security-policy");
        kept.push_str(&rest[..if is_policy { start } else { end }]);
        rest = &rest[end..];
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::inject;

    #[test]
    fn a_page_gets_the_preview_and_loses_its_own_policy() {
        let page = "<html><head><META a><meta http-equiv=\"Content-Security-Policy\" content=\"x 'none'\"></head>\
                    <body><p>text</body></html>";
        let shown = inject(page, "<i>panel</i>");
        assert!(!shown.contains("Policy") && shown.contains("<META a>"), "{shown}");
        assert!(shown.contains("defer></script></head>") && shown.contains("<p>text<i>panel</i></body>"), "{shown}");
    }
}
