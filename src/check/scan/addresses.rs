//! Web addresses, which may differ if each language has its own page.

use std::collections::BTreeSet;

/// The pages that a text links to.
#[derive(Debug, Default)]
pub(crate) struct WebPages {
    /// Their addresses without the parts that select a language.
    plain: BTreeSet<String>,
    /// Their hosts.
    hosts: BTreeSet<String>,
    /// The hosts of the pages that exist for each language.
    local_hosts: BTreeSet<String>,
}

impl WebPages {
    /// Whether an address is that of one of the pages, in the same or another language.
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

/// The publisher of a page, as far as the host reveals it: `example` of `www.example.co.jp` and `global.example.com`.
pub(crate) fn publisher(address: &str) -> &str {
    const ENDS: [&str; 9] = [".co.jp", ".or.jp", ".ne.jp", ".ac.jp", ".go.jp", ".jp", ".com", ".org", ".net"];
    let rest = address.trim_start_matches("https://").trim_start_matches("http://");
    let host = rest.split(['/', '?', ':']).next().unwrap_or("");
    let name = ENDS.iter().find_map(|end| host.strip_suffix(end)).unwrap_or(host);
    name.rsplit('.').next().unwrap_or("")
}

/// An address without the parts that select a language, and whether it had any.
fn without_language(address: &str) -> (String, bool) {
    let address = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches(['/', '*']);
    let address = address.trim_start_matches("www.");
    let tags = [
        "ja", "jp", "en", "eng", "jpn", "english", "japanese", "ja-jp", "en-us", "en-gb", "ja_jp", "en_us", "zh", "ko",
        "global",
    ];
    let is_tag = |part: &str| tags.contains(&part.to_lowercase().as_str());
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (host, path) = path.split_once('/').unwrap_or((path, ""));
    // A company may have one page per language under example.co.jp and example.com.
    let host = [".co.jp", ".jp", ".com"].iter().find_map(|end| host.strip_suffix(end)).unwrap_or(host);
    let given = host.len() + path.len() + usize::from(!path.is_empty()) + query.len() + usize::from(!query.is_empty());
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
    let had = plain.len() != given;
    (plain, had)
}

/// The name of a file without its language: `privacy` of `privacy_ja.md` and `privacy.en.html`, `rules` of
/// `english_rules`.
fn plain_name(name: &str, is_tag: impl Fn(&str) -> bool) -> String {
    let parts: Vec<&str> = name.split_inclusive(['.', '_', '-']).collect();
    // contact_j.html, contact_e.html
    let letter = |part: &str| matches!(part, "j" | "e" | "J" | "E");
    let kept = parts.iter().enumerate().filter(|(at, part)| {
        let plain = part.trim_end_matches(['.', '_', '-']);
        !is_tag(plain) && (*at == 0 || !letter(plain))
    });
    kept.map(|(_, part)| *part).collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::{WebPages, publisher};

    #[test]
    fn a_host_tells_the_publisher() {
        for own in ["https://www.example.co.jp/x", "https://global.example.com/", "https://example.jp?x=1"] {
            assert_eq!(publisher(own), "example");
        }
        assert_eq!(publisher("https://docs.other.example/"), "example");
    }

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
        assert!(is_same_page("https://www.a.example/contact_j.html", "https://www.a.example/contact_e.html"));
        assert!(is_same_page("https://www.a.example/company/", "https://global.a.example/company/"));
        assert!(!is_same_page("https://a.example/x", "https://a.example/y"));
        assert!(!is_same_page("https://www.a.example.jp/x", "https://www.a.example.jp/y"));
        assert!(!is_same_page("https://a.example/terms-a.html", "https://a.example/terms-b.html"));
        assert!(is_same_page("https://www.a.co.jp/company", "https://a.com/company"));
        assert!(!is_same_page("https://support.a.com/x", "https://policies.a.com/y"));
        assert!(!is_same_page("https://a.example/ja/", "https://b.example/en/"));
    }
}
