//! The address at which a site is published.

use crate::base::{Findings, Rule, Spanned};

/// `base_url` is not the address of a site.
pub(crate) static BAD_BASE_URL: Rule = Rule::error("bad-base-url");

/// The address of a published site, in two parts: `https://www.example.jp` and `/legal/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    /// Scheme, host and port.
    pub(crate) origin: String,
    /// The path, which begins and ends with `/`.
    pub(crate) path: String,
}

impl BaseUrl {
    /// Reads an address. Reports anything wrong with it.
    pub(crate) fn parse(written: &Spanned<String>, findings: &mut Findings) -> Option<Self> {
        let url = Self::split(&written.value);
        if url.is_none() {
            let mut finding = BAD_BASE_URL.at(written.span).with("url", &written.value);
            let completed = format!("{}/", written.value);
            if Self::split(&completed).is_some() {
                finding = finding.with("nearest", completed).hint("nearest");
            } else {
                finding = finding.hint("example");
            }
            findings.push(finding);
        }
        url
    }

    fn split(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let slash = rest.find('/')?;
        let (host, path) = rest.split_at(slash);
        let host_ok = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte));
        let path_ok = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._~-".contains(&byte));
        let whole = matches!(scheme, "https" | "http") && !host.is_empty() && host_ok && path_ok;
        let plain = path.ends_with('/') && !path.contains("//") && !path.split('/').any(|part| part == "..");
        (whole && plain).then(|| Self { origin: format!("{scheme}://{host}"), path: path.to_owned() })
    }

    /// The absolute address of a path of the site (`/legal/ja/`).
    pub(crate) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn an_address_has_an_origin_and_a_path() {
        let url = BaseUrl::split("https://www.example.jp/legal/").expect("an address");
        assert_eq!((url.origin.as_str(), url.path.as_str()), ("https://www.example.jp", "/legal/"));
        for bad in ["www.example.jp/", "https://example.jp", "ftp://example.jp/", "https://例.jp/", "https://a/../"] {
            assert_eq!(BaseUrl::split(bad), None, "{bad}");
        }
    }
}
