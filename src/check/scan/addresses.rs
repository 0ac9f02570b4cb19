//! Addresses of the web, which differ lawfully where each language has its own page.

use std::collections::BTreeSet;

/// The pages that a text links to.
#[derive(Debug, Default)]
pub(crate) struct WebPages {
    /// Their addresses without what chooses a language.
    plain: BTreeSet<String>,
    /// Their hosts.
    hosts: BTreeSet<String>,
    /// The hosts of those that have a page for each language.
    local_hosts: BTreeSet<String>,
}

impl WebPages {
    /// True where an address is that of one of the pages, in the same language or in another one.
    pub(crate) fn hold(&self, address: &str) -> bool {
        let (plain, local) = without_language(address);
        let host = host(&plain);
        self.plain.contains(&plain) || self.local_hosts.contains(host) || (local && self.hosts.contains(host))
    }
}

impl<'a> FromIterator<&'a str> for WebPages {
    fn from_iter<I: IntoIterator<Item = &'a str>>(addresses: I) -> Self {
        let mut pages = Self::default();
        for address in addresses {
            let (plain, local) = without_language(address);
            if local {
                pages.local_hosts.insert(host(&plain).to_owned());
            }
            pages.hosts.insert(host(&plain).to_owned());
            pages.plain.insert(plain);
        }
        pages
    }
}

fn host(plain: &str) -> &str {
    plain.split('/').next().unwrap_or("")
}

/// An address without what chooses a language, and whether it had such a thing.
fn without_language(address: &str) -> (String, bool) {
    let address = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    let tags = [
        "ja", "jp", "en", "eng", "jpn", "english", "japanese", "ja-jp", "en-us", "en-gb", "ja_jp", "en_us", "zh", "ko",
    ];
    let is_tag = |part: &str| tags.contains(&part.to_lowercase().as_str());
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (host, path) = path.split_once('/').unwrap_or((path, ""));
    let names = path.split('/').filter(|part| !part.is_empty() && !is_tag(part)).map(|part| plain_name(part, is_tag));
    let parts: Vec<String> = std::iter::once(host.to_owned()).chain(names).collect();
    let chosen = |pair: &&str| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        !(["hl", "lang", "locale", "language"].contains(&key) || is_tag(value))
    };
    let pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).filter(chosen).collect();
    let plain = if pairs.is_empty() { parts.join("/") } else { format!("{}?{}", parts.join("/"), pairs.join("&")) };
    let host = plain.split('/').next().unwrap_or("");
    let first = host.split('.').next().unwrap_or("");
    let plain = match plain.split_once('.') {
        Some((language, rest)) if is_tag(language) && language == first => rest.to_owned(),
        _ => plain,
    };
    let had = plain.len() != address.len();
    (plain, had)
}

/// The name of a file without a language at its end: `privacy` of `privacy_ja.md` and `privacy.en.html`.
fn plain_name(name: &str, is_tag: impl Fn(&str) -> bool) -> String {
    let parts: Vec<&str> = name.split_inclusive(['.', '_', '-']).collect();
    let kept =
        parts.iter().enumerate().filter(|(at, part)| *at == 0 || !is_tag(part.trim_end_matches(['.', '_', '-'])));
    kept.map(|(_, part)| *part).collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::WebPages;

    fn is_same_page(one: &str, other: &str) -> bool {
        [one].into_iter().collect::<WebPages>().hold(other)
    }

    #[test]
    fn addresses_may_differ_by_language_alone() {
        assert!(is_same_page("https://www.ppc.go.jp/", "https://www.ppc.go.jp/en/"));
        assert!(is_same_page("https://a.example/x?hl=ja", "https://a.example/x?hl=en"));
        assert!(is_same_page("https://en.a.example/x", "https://ja.a.example/x"));
        assert!(is_same_page("https://a.example/terms_ja.md", "https://a.example/terms_en.md"));
        assert!(is_same_page("https://a.example/privacy.html", "https://a.example/privacy-en.html"));
        assert!(!is_same_page("https://a.example/x", "https://a.example/y"));
        assert!(!is_same_page("https://www.a.example.jp/x", "https://www.a.example.jp/y"));
        assert!(!is_same_page("https://a.example/terms-a.html", "https://a.example/terms-b.html"));
        assert!(!is_same_page("https://a.example/ja/", "https://b.example/en/"));
    }
}
