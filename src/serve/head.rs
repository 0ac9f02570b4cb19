//! The head of a request: bounded, and reduced to what the preview reads.

use super::http::ResponseStatus;

/// The longest head of a request. Browsers send one or two kilobytes.
const LONGEST_HEAD: usize = 16 * 1024;
/// The most header lines. Browsers send about fifteen.
const MOST_HEADERS: usize = 100;
/// The longest body. The only form sends a date.
const LONGEST_BODY: usize = 4 * 1024;
/// The headers that the preview reads. Only these are forwarded, so that cookies of other local programs do not matter.
const HEADERS: [&str; 3] = ["host", "origin", "if-none-match"];

/// The head of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RequestHead {
    /// The part of it that is forwarded.
    pub(super) bytes: Vec<u8>,
    /// Where it ends in the bytes sent.
    pub(super) end: usize,
    /// The length of the body.
    pub(super) length: usize,
    /// Whether the client waits for permission to send the body.
    pub(super) waits: bool,
}

impl RequestHead {
    /// Returns the head in the bytes sent so far; `None` if it is incomplete.
    pub(super) fn of(sent: &[u8]) -> Result<Option<Self>, ResponseStatus> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let end = match request.parse(sent) {
            Ok(httparse::Status::Complete(end)) => Some(end),
            Ok(httparse::Status::Partial) if sent.ends_with(b"\r\n\r\n") => return Err(ResponseStatus::BAD_REQUEST),
            Ok(httparse::Status::Partial) => None,
            Err(httparse::Error::TooManyHeaders) => return Err(ResponseStatus::HEAD_TOO_LARGE),
            Err(_) => return Err(ResponseStatus::BAD_REQUEST),
        };
        if end.unwrap_or(sent.len()) > LONGEST_HEAD {
            return Err(ResponseStatus::HEAD_TOO_LARGE);
        }
        let (Some(end), Some(method), Some(target)) = (end, request.method, request.path) else { return Ok(None) };
        let length = length(request.headers)?;
        let mut bytes = format!("{method} {} HTTP/1.1\r\n", in_ascii(target.as_bytes())).into_bytes();
        for header in &*request.headers {
            if HEADERS.iter().any(|name| header.name.eq_ignore_ascii_case(name)) {
                bytes.extend(format!("{}: {}\r\n", header.name, in_ascii(header.value)).into_bytes());
            }
        }
        bytes.extend(format!("Content-Length: {length}\r\n\r\n").into_bytes());
        let waits = values(request.headers, "expect").any(|value| value.eq_ignore_ascii_case(b"100-continue"));
        Ok(Some(Self { bytes, end, length, waits }))
    }
}

/// Returns the values of a header.
fn values<'a>(headers: &'a [httparse::Header<'a>], name: &str) -> impl Iterator<Item = &'a [u8]> {
    headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value)
}

/// Returns the stated length of the body, if it is credible and not too long.
fn length(headers: &[httparse::Header<'_>]) -> Result<usize, ResponseStatus> {
    let mut lengths = values(headers, "content-length");
    let length = match (values(headers, "transfer-encoding").next(), lengths.next(), lengths.next()) {
        (None, None, _) => 0,
        (None, Some(digits), None) if digits.iter().all(u8::is_ascii_digit) => {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            digits.parse::<u64>().map_err(|_| ResponseStatus::BAD_REQUEST)?
        }
        _ => return Err(ResponseStatus::BAD_REQUEST),
    };
    usize::try_from(length).ok().filter(|length| *length <= LONGEST_BODY).ok_or(ResponseStatus::BODY_TOO_LARGE)
}

/// Returns text with every byte beyond ASCII percent-encoded, as in addresses.
fn in_ascii(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len()), |text, byte| match byte {
        byte if byte.is_ascii() => text + char::from(*byte).encode_utf8(&mut [0; 4]),
        byte => text + &format!("%{byte:02X}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the part of a head that is forwarded.
    fn forwarded(head: &[u8]) -> Result<String, ResponseStatus> {
        RequestHead::of(head)
            .map(|head| head.map_or_else(String::new, |head| String::from_utf8(head.bytes).expect("ASCII")))
    }

    #[test]
    fn only_what_the_preview_looks_at_goes_on_and_all_of_it_in_ascii() {
        let sent = "GET /ja/文/?q=é HTTP/1.1\r\nHOST: a\r\nCookie: 値=文\r\nIf-None-Match: \"ä\"\r\nX: y\r\n\r\n";
        let expected = "GET /ja/%E6%96%87/?q=%C3%A9 HTTP/1.1\r\nHOST: a\r\nIf-None-Match: \"%C3%A4\"\r\n\
                        Content-Length: 0\r\n\r\n";
        assert_eq!(forwarded(sent.as_bytes()).as_deref(), Ok(expected));
        assert_eq!(forwarded(b"GET / HTTP/1.1\r\nHost: a\r\n").as_deref(), Ok(""), "more is to come");
    }

    #[test]
    fn a_head_is_bounded_in_length_and_lines_to_the_byte() {
        let of_length = |length: usize| {
            let (start, end) = ("GET / HTTP/1.1\r\nX: ", "\r\n\r\n");
            format!("{start}{}{end}", "x".repeat(length - start.len() - end.len()))
        };
        assert!(forwarded(of_length(LONGEST_HEAD).as_bytes()).is_ok());
        assert_eq!(forwarded(of_length(LONGEST_HEAD + 1).as_bytes()), Err(ResponseStatus::HEAD_TOO_LARGE));
        let unfinished = of_length(LONGEST_HEAD + 5);
        assert_eq!(forwarded(&unfinished.as_bytes()[..LONGEST_HEAD]).as_deref(), Ok(""));
        assert_eq!(forwarded(&unfinished.as_bytes()[..LONGEST_HEAD + 1]), Err(ResponseStatus::HEAD_TOO_LARGE));
        let of_lines = |lines: usize| format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(lines));
        assert!(forwarded(of_lines(MOST_HEADERS).as_bytes()).is_ok());
        assert_eq!(forwarded(of_lines(MOST_HEADERS + 1).as_bytes()), Err(ResponseStatus::HEAD_TOO_LARGE));
    }

    #[test]
    fn a_length_is_believed_only_when_it_is_one_number_of_a_body_that_is_short() {
        let length = |headers: &str| {
            let head = RequestHead::of(format!("POST / HTTP/1.1\r\n{headers}\r\n").as_bytes());
            head.map(|head| head.map(|head| head.length))
        };
        assert_eq!(length(""), Ok(Some(0)));
        assert_eq!(length("Content-Length: 4096\r\n"), Ok(Some(4096)));
        for long in ["4097", "1000000000000000000"] {
            assert_eq!(length(&format!("Content-Length: {long}\r\n")), Err(ResponseStatus::BODY_TOO_LARGE), "{long}");
        }
        for bad in ["-1", "+1", "99999999999999999999999", "1, 2", ""] {
            assert_eq!(length(&format!("Content-Length: {bad}\r\n")), Err(ResponseStatus::BAD_REQUEST), "{bad}");
        }
        assert_eq!(length("Content-Length: 1\r\ncontent-length: 1\r\n"), Err(ResponseStatus::BAD_REQUEST));
        assert_eq!(length("Transfer-Encoding: chunked\r\n"), Err(ResponseStatus::BAD_REQUEST));
    }
}
