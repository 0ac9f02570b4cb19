//! The parts of HTTP/1.1 that the preview needs besides tiny_http: strictly validated requests, responses in one piece.

use std::borrow::Cow;

use crate::base::media::TEXT;

/// The status code and reason of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ResponseStatus(&'static str);

impl ResponseStatus {
    pub(super) const OK: Self = Self("200 OK");
    pub(super) const SEE_OTHER: Self = Self("303 See Other");
    pub(super) const NOT_MODIFIED: Self = Self("304 Not Modified");
    pub(super) const BAD_REQUEST: Self = Self("400 Bad Request");
    pub(super) const FORBIDDEN: Self = Self("403 Forbidden");
    pub(super) const NOT_FOUND: Self = Self("404 Not Found");
    pub(super) const METHOD_NOT_ALLOWED: Self = Self("405 Method Not Allowed");
    pub(super) const REQUEST_TIMEOUT: Self = Self("408 Request Timeout");
    pub(super) const BODY_TOO_LARGE: Self = Self("413 Content Too Large");
    pub(super) const HEAD_TOO_LARGE: Self = Self("431 Request Header Fields Too Large");
    pub(super) const FAILED: Self = Self("500 Internal Server Error");
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// The path, decoded.
    pub(super) path: String,
    /// The query after `?`, as sent.
    pub(super) query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    /// Builds a request from its parts; rejects parts that are not well formed. Nothing is guessed.
    pub(super) fn new<'a>(
        method: &str,
        target: &str,
        sent: impl Iterator<Item = (&'a str, &'a str)>,
        body: Vec<u8>,
    ) -> Result<Self, ResponseStatus> {
        let token = |text: &str| !text.is_empty() && text.bytes().all(is_token);
        if !token(method) {
            return Err(ResponseStatus::BAD_REQUEST);
        }
        let mut headers = Vec::new();
        for (name, value) in sent {
            if !token(name) || value.chars().any(|c| c.is_control() && c != '\t') {
                return Err(ResponseStatus::BAD_REQUEST);
            }
            headers.push((name.to_ascii_lowercase(), value.trim_matches([' ', '\t']).to_owned()));
        }
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = decode(path).filter(|path| is_plain(path)).ok_or(ResponseStatus::BAD_REQUEST)?;
        Ok(Self { method: method.to_owned(), path, query: query.to_owned(), headers, body })
    }

    /// Returns a header by its name in lower case; `None` if it is absent, or sent twice and therefore ambiguous.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str());
        found.next().filter(|_| found.next().is_none())
    }

    /// Whether a header is sent at all.
    pub(super) fn sends(&self, name: &str) -> bool {
        self.headers.iter().any(|(own, _)| own == name)
    }

    /// Returns the decoded value of a name in the query, or in the body of a form.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        let body = std::str::from_utf8(&self.body).unwrap_or("");
        let pairs = self.query.split('&').chain(body.split('&'));
        let value = pairs.filter_map(|pair| pair.split_once('=')).find(|(own, _)| *own == name)?.1;
        decode(&value.replace('+', " "))
    }
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a path only leads downwards: absolute, without `.`, `..`, empty parts, backslashes and control characters.
fn is_plain(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let inner = &parts[1.min(parts.len())..parts.len().max(2) - 1];
    let dots = parts.iter().any(|part| matches!(*part, "." | ".."));
    path.starts_with('/') && !dots && !inner.contains(&"") && !path.chars().any(|c| c == '\\' || c.is_control())
}

/// Decodes percent-encoding, once.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                bytes.push(digit(*high)? * 16 + digit(*low)?);
                rest = tail;
            }
            (b'%', _) => return None,
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// A response.
#[derive(Debug, Clone)]
pub(super) struct Response {
    pub(super) status: ResponseStatus,
    pub(super) kind: &'static str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Cow<'static, [u8]>,
}

impl Response {
    /// Returns a response with a body.
    pub(super) fn new(status: ResponseStatus, kind: &'static str, body: impl Into<Cow<'static, [u8]>>) -> Self {
        Self { status, kind, headers: Vec::new(), body: body.into() }
    }

    /// Returns a response that states only its status.
    pub(super) fn plain(status: ResponseStatus) -> Self {
        Self::new(status, TEXT, format!("{}\n", status.0).into_bytes())
    }

    /// Returns a redirect to another address.
    pub(super) fn to(address: &str) -> Self {
        Self::plain(ResponseStatus::SEE_OTHER).with("Location", address)
    }

    /// Returns the head of an event stream: the connection stays open, and its end is the end of the response.
    pub(super) fn events() -> Self {
        Self::new(ResponseStatus::OK, EVENTS, b"".as_slice())
    }

    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        // A line end in a value would begin another header.
        let value: String = value.into().chars().filter(|c| !c.is_control()).collect();
        self.headers.push((name, value));
        self
    }

    /// Returns the bytes to send in answer to `request`, without the body for `HEAD` or if the client already has it.
    pub(super) fn bytes(mut self, request: Option<&Request>) -> Vec<u8> {
        let tag = self.headers.iter().find(|(name, _)| *name == "ETag").map(|(_, tag)| tag.clone());
        let known = request.and_then(|request| request.header("if-none-match"));
        if let (ResponseStatus::OK, Some(tag), Some(known)) = (self.status, &tag, known)
            && known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
        {
            self.status = ResponseStatus::NOT_MODIFIED;
        }
        let mut head = format!("HTTP/1.1 {}\r\n", self.status.0);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.status != ResponseStatus::NOT_MODIFIED {
            head.push_str(&format!("Content-Type: {}\r\n", self.kind));
        }
        if self.status != ResponseStatus::NOT_MODIFIED && self.kind != EVENTS {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head.push_str("X-Content-Type-Options: nosniff\r\nReferrer-Policy: same-origin\r\nCache-Control: no-cache\r\n");
        head.push_str("Connection: close\r\n\r\n");
        let mut bytes = head.into_bytes();
        let wanted =
            request.is_none_or(|request| request.method != "HEAD") && self.status != ResponseStatus::NOT_MODIFIED;
        if wanted {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}

/// The media type of server-sent events.
const EVENTS: &str = "text/event-stream; charset=utf-8";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::media::HTML;

    fn request(method: &str, target: &str, headers: &[(&str, &str)]) -> Result<Request, ResponseStatus> {
        Request::new(method, target, headers.iter().copied(), Vec::new())
    }

    fn path(target: &str) -> Option<String> {
        request("GET", target, &[("Host", "a")]).ok().map(|request| request.path)
    }

    #[test]
    fn paths_are_decoded_once_and_never_lead_up() {
        assert_eq!(path("/ja/%E6%96%87/?x=1").as_deref(), Some("/ja/文/"));
        assert_eq!(path("/%2561").as_deref(), Some("/%61"));
        for bad in [
            "/../x",
            "/a/%2e%2e/x",
            "/a/..",
            "/./x",
            "//x",
            "/a//b",
            "/a%00b",
            "/a%5c..%5cb",
            "/%",
            "/%zz",
            "x",
            "/%ff",
        ] {
            assert_eq!(path(bad), None, "{bad}");
        }
    }

    #[test]
    fn heads_that_are_not_well_formed_are_refused() {
        for (method, target, header, status) in [
            ("", "/", ("a", "b"), ResponseStatus::BAD_REQUEST),
            ("G(T", "/", ("a", "b"), ResponseStatus::BAD_REQUEST),
            ("GET", "", ("a", "b"), ResponseStatus::BAD_REQUEST),
            ("GET", "/", ("", "b"), ResponseStatus::BAD_REQUEST),
            ("GET", "/", ("a b", "c"), ResponseStatus::BAD_REQUEST),
            ("GET", "/", ("a", "b\u{0}"), ResponseStatus::BAD_REQUEST),
        ] {
            assert_eq!(request(method, target, &[header]), Err(status), "{method} {header:?}");
        }
    }

    #[test]
    fn what_the_client_has_is_not_sent_again() {
        let request = |method: &str, known: &str| request(method, "/", &[("If-None-Match", known)]).expect("a request");
        let response = || Response::new(ResponseStatus::OK, HTML, b"body".as_slice()).with("ETag", "\"1\"");
        let text =
            |response: Response, request: &Request| String::from_utf8(response.bytes(Some(request))).expect("text");
        let known = text(response(), &request("GET", "\"0\", W/\"1\""));
        assert!(known.starts_with("HTTP/1.1 304 ") && !known.contains("Content-Length") && known.ends_with("\r\n\r\n"));
        let head = text(response(), &request("HEAD", ""));
        assert!(head.contains("Content-Length: 4\r\n") && head.ends_with("\r\n\r\n"));
        let new = text(response(), &request("GET", "\"0\""));
        assert!(new.ends_with("\r\n\r\nbody"));
    }
}
