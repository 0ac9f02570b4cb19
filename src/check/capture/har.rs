//! A browser's recording: an HTTP archive (HAR 1.2), as browsers' developer tools save it.
//!
//! Only the members that the comparison needs are read; unknown ones are ignored. The JSON reader limits the nesting
//! depth.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::Encoding;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde::Deserialize;

/// The content of a capture: the pages opened, the hosts contacted and the cookies set.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Capture {
    /// The time of the first request, as the file writes it.
    pub(crate) moment: String,
    /// The pages, by title or address, in the order of the file.
    pub(crate) pages: Vec<String>,
    /// The hosts of the pages themselves.
    pub(crate) own: Vec<String>,
    /// Every contacted host, with the first address requested from it.
    pub(crate) hosts: BTreeMap<String, String>,
    /// The lifetime of every cookie, by its name and host; `None` if unknown.
    pub(crate) cookies: BTreeMap<(String, String), Option<CookieDuration>>,
}

/// The lifetime of a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CookieDuration {
    /// Until the browser is closed.
    Session,
    /// For this many seconds.
    Seconds(i64),
}

/// Why a file is not a capture.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// The line on which reading failed.
    pub(crate) line: usize,
    /// The message of the JSON reader.
    pub(crate) cause: String,
}

#[derive(Deserialize)]
struct HarFile {
    log: HarLog,
}

#[derive(Deserialize)]
struct HarLog {
    #[serde(default)]
    pages: Vec<PageEntry>,
    entries: Vec<HarEntry>,
}

#[derive(Deserialize)]
struct PageEntry {
    #[serde(default)]
    title: String,
}

#[derive(Deserialize)]
struct HarEntry {
    #[serde(rename = "startedDateTime", default)]
    started: String,
    request: HarRequest,
    response: HarResponse,
    #[serde(default)]
    pageref: Option<String>,
}

#[derive(Deserialize)]
struct HarRequest {
    url: String,
    #[serde(default)]
    cookies: Vec<SentCookie>,
}

#[derive(Deserialize)]
struct HarResponse {
    #[serde(default)]
    headers: Vec<Header>,
    #[serde(default)]
    cookies: Option<Vec<HarStoredCookie>>,
}

/// A cookie set by a response, where the browser lists it separately from the headers.
#[derive(Deserialize)]
struct HarStoredCookie {
    name: String,
    /// A date as text; some programs write a number or nothing.
    #[serde(default)]
    expires: serde_json::Value,
}

#[derive(Deserialize)]
struct SentCookie {
    name: String,
}

#[derive(Deserialize)]
struct Header {
    name: String,
    value: String,
}

/// Reads a capture.
pub(crate) fn read(bytes: &[u8]) -> Result<Capture, Unreadable> {
    // Some programs write UTF-16 when asked to write text.
    let text = Encoding::for_bom(bytes).map(|(encoding, _)| encoding.decode(bytes).0);
    let bytes = text.as_ref().map_or(bytes, |text| text.as_bytes());
    let file: HarFile =
        serde_json::from_slice(bytes).map_err(|error| Unreadable { line: error.line(), cause: error.to_string() })?;
    let mut capture = Capture::default();
    capture.pages.extend(file.log.pages.into_iter().map(|page| page.title).filter(|title| !title.is_empty()));
    let mut known = BTreeSet::new();
    let paged = file.log.entries.iter().any(|entry| entry.pageref.is_some());
    for entry in file.log.entries {
        let Some(host) = host(&entry.request.url) else { continue };
        // The first request of a page is for the page itself. A request without a page (a worker's) is for none,
        // unless the file names no pages at all.
        let of_page = entry.pageref.is_some() || !paged;
        if of_page && known.insert(entry.pageref.clone()) {
            capture.own.push(host.clone());
        }
        capture.entry(entry, host);
    }
    Ok(capture)
}

impl Capture {
    fn entry(&mut self, entry: HarEntry, host: String) {
        if self.moment.is_empty() {
            self.moment.clone_from(&entry.started);
        }
        for sent in entry.request.cookies {
            self.cookies.entry((sent.name, host.clone())).or_default();
        }
        for kept in entry.response.cookies.iter().flatten() {
            let expires = kept.expires.as_str().filter(|expires| !expires.is_empty());
            let lasting = expires.and_then(|expires| between(&entry.started, expires));
            if lasting.is_none_or(|seconds| seconds > 0) {
                let known = self.cookies.entry((kept.name.clone(), host.clone())).or_default();
                *known = known.or(lasting.map(CookieDuration::Seconds));
            }
        }
        let set = entry.response.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("set-cookie"));
        // Chromium joins headers of the same name with line breaks.
        for value in set.flat_map(|header| header.value.split('\n')) {
            let Some((name, lasting)) = set_cookie(value, &entry.started) else { continue };
            self.cookies.insert((name, host.clone()), lasting);
        }
        self.hosts.entry(host).or_insert(entry.request.url);
    }
}

/// The name of the cookie that a `Set-Cookie` header sets, and its lifetime.
///
/// The inner `None` means that the lifetime is unknown; the outer one, that the header sets nothing or removes a
/// cookie.
fn set_cookie(value: &str, sent: &str) -> Option<(String, Option<CookieDuration>)> {
    let mut parts = value.split(';').map(str::trim);
    let (name, _) = parts.next()?.split_once('=')?;
    let attributes: Vec<(String, &str)> = parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(key, value)| (key.trim().to_ascii_lowercase(), value.trim()))
        .collect();
    let attribute = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| *value);
    // `Max-Age` takes precedence over `Expires` (RFC 6265, section 5.3).
    let seconds = match (attribute("max-age"), attribute("expires")) {
        (Some(age), _) => age.parse::<i64>().ok(),
        (None, Some(expires)) => until(sent, expires),
        (None, None) => return Some((name.trim().to_owned(), Some(CookieDuration::Session))),
    };
    match seconds {
        Some(seconds) if seconds <= 0 => None,
        seconds => Some((name.trim().to_owned(), seconds.map(CookieDuration::Seconds))),
    }
}

/// The seconds from a request to another moment, both as the file writes them.
fn between(sent: &str, moment: &str) -> Option<i64> {
    let (sent, moment): (Timestamp, Timestamp) = (sent.parse().ok()?, moment.parse().ok()?);
    Some(moment.as_second() - sent.as_second())
}

/// The seconds from a request to an HTTP date; its older form has hyphens.
fn until(sent: &str, expires: &str) -> Option<i64> {
    let sent: Timestamp = sent.parse().ok()?;
    let expires = rfc2822::parse(&expires.replace('-', " ")).ok()?.timestamp();
    Some(expires.as_second() - sent.as_second())
}

/// The host of a web address, in lower case and without its port; `None` for other schemes.
pub(crate) fn host(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    if !["http", "https", "ws", "wss"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.split(':').next().unwrap_or(host).trim_end_matches('.');
    (!host.is_empty()).then(|| host.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_deeper_than_a_stack_is_passed_over_or_told() {
        for depth in [10, 127, 128, 129, 20_000, 1_000_000] {
            let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            let beside = format!("{{\"log\": {{\"entries\": [], \"x\": {nested}}}}}");
            assert!(read(beside.as_bytes()).is_ok(), "{depth}: nothing of it is needed");
            let within = format!("{{\"log\": {{\"entries\": {nested}}}}}");
            assert!(read(within.as_bytes()).is_err(), "{depth}");
        }
    }

    #[test]
    fn answers_without_cookies_and_days_that_are_no_text_are_read() {
        for response in [r#"{"cookies": null}"#, r#"{"cookies": [{"name": "a", "expires": -1}]}"#, "{}"] {
            let text = format!(
                r#"{{"log": {{"entries": [{{"startedDateTime": "2026-11-27T01:00:00.000Z",
                    "request": {{"url": "https://www.example.jp/"}}, "response": {response}}}]}}}}"#
            );
            assert!(read(text.as_bytes()).is_ok(), "{response}");
        }
    }

    #[test]
    fn hosts_cookies_and_their_lifetimes_are_read() {
        let text = r#"{"log": {"pages": [{"id": "p", "title": "https://www.example.jp/"}], "entries": [
            {"pageref": "p", "startedDateTime": "2026-11-27T01:00:00.000Z",
             "request": {"url": "https://www.example.jp/", "cookies": [{"name": "_ga", "value": "x"}]},
             "response": {"headers": [{"name": "Set-Cookie", "value": "sid=1; Path=/\nlang=ja; Max-Age=3600"},
                                      {"name": "set-cookie", "value": "old=; Expires=Thu, 01-Jan-1970 00:00:00 GMT"}]}},
            {"pageref": "p", "startedDateTime": "2026-11-27T01:00:01.000Z",
             "request": {"url": "https://T.Example:443/collect?x"},
             "response": {"headers": [{"name": "set-cookie", "value": "u=1; expires=Fri, 27 Nov 2026 01:00:11 GMT"}]}},
            {"startedDateTime": "", "request": {"url": "data:image/gif;base64,x"}, "response": {}}]}}"#;
        let capture = read(text.as_bytes()).expect("a capture");
        assert_eq!(capture.own, ["www.example.jp"]);
        assert_eq!(capture.hosts.keys().collect::<Vec<_>>(), ["t.example", "www.example.jp"]);
        let lasting = |name: &str, host: &str| capture.cookies[&(name.to_owned(), host.to_owned())];
        assert_eq!(lasting("sid", "www.example.jp"), Some(CookieDuration::Session));
        assert_eq!(lasting("lang", "www.example.jp"), Some(CookieDuration::Seconds(3600)));
        assert_eq!(lasting("u", "t.example"), Some(CookieDuration::Seconds(10)));
        assert_eq!(lasting("_ga", "www.example.jp"), None);
        assert_eq!(capture.cookies.len(), 4);
    }

    #[test]
    fn what_belongs_to_no_page_is_not_the_site_and_cookies_beside_the_headers_are_seen() {
        let text = r#"{"log": {"entries": [
            {"startedDateTime": "2026-11-27T01:00:00Z", "request": {"url": "https://t.example/ping"}, "response": {"cookies": [
                {"name": "t", "expires": "2026-11-27T01:01:00Z"}, {"name": "s"}, {"name": "gone", "expires": "1970-01-01T00:00:00Z"}]}},
            {"pageref": "p", "startedDateTime": "2026-11-27T01:00:01Z", "request": {"url": "https://www.example.jp/"}, "response": {}}]}}"#;
        let capture = read(text.as_bytes()).expect("a capture");
        assert_eq!(capture.own, ["www.example.jp"]);
        let cookies: Vec<_> = capture.cookies.iter().map(|((name, _), lasting)| (name.as_str(), *lasting)).collect();
        assert_eq!(cookies, [("s", None), ("t", Some(CookieDuration::Seconds(60)))]);
        let wide: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&wide), Ok(capture));
        let alone = text.replace("\"pageref\": \"p\", ", "");
        assert_eq!(read(alone.as_bytes()).expect("a capture").own, ["t.example"]);
    }

    #[test]
    fn a_hostile_file_is_refused_or_read_and_never_worse() {
        let deep = format!("{{\"log\": {}", "[".repeat(200_000));
        for bad in ["", "{", "[]", "{\"log\": 1}", "{\"log\": {\"entries\": [{}]}}", "\u{0}", deep.as_str()] {
            assert!(read(bad.as_bytes()).is_err(), "{}", &bad[..bad.len().min(20)]);
        }
        assert!(read(&[0xff, 0xfe]).is_err());
        let wrong = r#"{"log": {"entries": [{"request": {"url": 1}, "response": {}}]}}"#;
        assert_eq!(read(wrong.as_bytes()).map_err(|error| error.line), Err(1));
        let odd = r#"{"log": {"entries": [{"startedDateTime": "x", "request": {"url": "https://@:/"},
            "response": {"headers": [{"name": "set-cookie", "value": "=;=;Max-Age=99999999999999999999"}]}}]}}"#;
        assert_eq!(read(odd.as_bytes()), Ok(Capture::default()));
    }
}
