//! Checks, after sending, that the public address serves what was sent, and with the right headers.

use super::caching::cache_control;
use super::reader::served;
use super::web::{PATIENCE, Reply, Web};
use crate::base::Message;
use crate::base::digest::sha256;
use crate::base::media::media_type;

/// Problems with what the public is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServedFaults {
    /// Files that readers do not get at all, or get in an older state.
    pub(crate) stale: Vec<Message>,
    /// Headers that are missing, or present but unwanted.
    pub(crate) lacking: Vec<Message>,
}

/// A file to request.
pub(crate) struct AskedFile<'a> {
    /// Its path.
    pub(crate) path: &'a str,
    /// The digest of the expected content.
    pub(crate) digest: &'a str,
}

/// Returns the paths of the most telling files: the first of each of several kinds.
pub(crate) fn samples<'a>(paths: &[&'a str]) -> Vec<&'a str> {
    let kinds: [fn(&str) -> bool; 6] = [
        |path| path == "index.html",
        |path| path.ends_with("/index.html") && path.matches('/').count() > 1,
        |path| path.ends_with("/text.txt"),
        |path| path.starts_with("assets/") && path.ends_with(".css"),
        |path| path == "data/index.json",
        is_fragment,
    ];
    kinds.iter().filter_map(|is| paths.iter().copied().find(|path| is(path))).collect()
}

/// Whether a file is meant to be embedded in pages of others, where alone search engines should show it.
fn is_fragment(path: &str) -> bool {
    path.ends_with("/fragment.html")
}

/// Requests files at an address, like a first-time reader: a cache in front of the site is not asked to revalidate.
pub(crate) fn ask(address: &str, files: &[AskedFile<'_>]) -> ServedFaults {
    let web = Web::new(PATIENCE);
    let mut found = ServedFaults { stale: Vec::new(), lacking: Vec::new() };
    for file in files {
        let url = format!("{}/{}", address.trim_end_matches('/'), served(file.path));
        match web.request("GET", &url, &[], None) {
            Err(unanswered) => {
                let message = Message::new("served-unreachable").with("url", url);
                found.stale.push(message.with("cause", unanswered.cause));
            }
            Ok(reply) if reply.status != 200 => {
                let message = Message::new("served-status").with("url", url);
                found.stale.push(message.with("status", reply.status.to_string()));
            }
            Ok(reply) => {
                if sha256(&reply.body) != file.digest {
                    found.stale.push(Message::new("served-other").with("url", &url));
                }
                found.lacking.extend(lacking(file.path, &url, &reply));
            }
        }
    }
    found
}

/// Returns problems with the headers of a response.
fn lacking(path: &str, url: &str, reply: &Reply) -> Vec<Message> {
    let value = |name: &str| reply.header(name).unwrap_or_default().to_ascii_lowercase();
    let wrong = |name: &str, expected: &str| {
        let message = Message::new("served-header").with("url", url).with("header", name);
        message.with("found", reply.header(name).unwrap_or("–")).with("expected", expected)
    };
    let mut found = Vec::new();
    let kind = media_type(path);
    let (media, _) = kind.split_once("; ").unwrap_or((kind, ""));
    let given = value("content-type");
    // A page declares its charset itself; plain text depends on the header.
    let is_charset_told = media != "text/plain" || given.replace([' ', '"'], "").contains("charset=utf-8");
    if !given.starts_with(media) || !is_charset_told {
        found.push(wrong("content-type", kind));
    }
    let cache = value("cache-control");
    let is_kept = cache.contains("max-age=") && !cache.contains("max-age=0");
    if path.starts_with("assets/") != is_kept {
        found.push(wrong("cache-control", cache_control(path)));
    }
    if media == "text/html" && !value("content-security-policy").contains("frame-ancestors") {
        found.push(wrong("content-security-policy", "frame-ancestors"));
    }
    if is_fragment(path) && !value("x-robots-tag").contains("noindex") {
        found.push(wrong("x-robots-tag", "noindex"));
    }
    if value("x-content-type-options") != "nosniff" {
        found.push(wrong("x-content-type-options", "nosniff"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::samples;

    #[test]
    fn one_file_of_each_kind_is_asked_for() {
        let paths = ["assets/icon.svg", "assets/style.css", "data/index.json", "index.html", "ja/index.html"];
        let paths =
            [&paths[..], &["ja/p/fragment.html", "ja/p/index.html", "ja/p/v/1/index.html", "ja/p/v/1/text.txt"]];
        let paths = paths.concat();
        let pages = ["index.html", "ja/p/index.html", "ja/p/v/1/text.txt"];
        let expected = [&pages[..], &["assets/style.css", "data/index.json", "ja/p/fragment.html"]].concat();
        assert_eq!(samples(&paths), expected);
    }
}
