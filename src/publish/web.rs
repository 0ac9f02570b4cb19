//! HTTP requests, with the certificates that the machine trusts and the proxy from its environment.

use std::time::Duration;

#[cfg(feature = "web")]
pub(crate) use client::Web;
#[cfg(not(feature = "web"))]
pub(crate) use none::Web;

/// How long to wait for a server.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    /// Its status code.
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    /// Its body.
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Why there is no response.
#[derive(Debug)]
pub(crate) struct NoAnswer {
    /// The cause, in the words of the operating system or the HTTP client.
    pub(crate) cause: String,
    /// Whether the same request is likely to succeed a little later.
    pub(crate) is_passing: bool,
}

#[cfg(feature = "web")]
mod client {
    use std::time::Duration;

    use ureq::Agent;
    use ureq::http::Request;
    use ureq::tls::{RootCerts, TlsConfig};

    use super::{NoAnswer, Reply};

    /// How long to wait for a connection.
    const CONNECTING: Duration = Duration::from_secs(20);
    /// Longer responses are a mistake or an attack.
    const LONGEST: u64 = 1024 * 1024 * 1024;

    /// An HTTP client.
    pub(crate) struct Web(Agent);

    impl Web {
        /// Returns a client that waits for each response as long as `patience`.
        pub(crate) fn new(patience: Duration) -> Self {
            let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
            let config = Agent::config_builder()
                .http_status_as_error(false)
                .timeout_connect(Some(CONNECTING.min(patience)))
                .timeout_send_body(Some(patience * 4))
                .timeout_recv_response(Some(patience))
                .timeout_recv_body(Some(patience * 4))
                .user_agent(concat!("seibun/", env!("CARGO_PKG_VERSION")))
                .tls_config(tls);
            Self(config.build().new_agent())
        }

        /// Sends a request.
        pub(crate) fn request(
            &self,
            method: &str,
            url: &str,
            headers: &[(&str, &str)],
            body: Option<&[u8]>,
        ) -> Result<Reply, NoAnswer> {
            let request = headers.iter().fold(Request::builder().method(method).uri(url), |request, (name, value)| {
                request.header(*name, *value)
            });
            let sent = match body {
                Some(body) => request.body(body).map_err(ureq::Error::from).and_then(|request| self.0.run(request)),
                None => request.body(()).map_err(ureq::Error::from).and_then(|request| self.0.run(request)),
            };
            let mut response = sent.map_err(unanswered)?;
            let read = response.body_mut().with_config().limit(LONGEST).read_to_vec();
            let header = |(name, value): (&ureq::http::HeaderName, &ureq::http::HeaderValue)| {
                (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
            };
            let headers = response.headers().iter().map(header).collect();
            Ok(Reply { status: response.status().as_u16(), headers, body: read.map_err(unanswered)? })
        }
    }

    fn unanswered(error: ureq::Error) -> NoAnswer {
        let is_passing = matches!(
            error,
            ureq::Error::Io(_) | ureq::Error::Timeout(_) | ureq::Error::ConnectionFailed | ureq::Error::Protocol(_)
        );
        NoAnswer { cause: error.to_string(), is_passing }
    }
}

#[cfg(not(feature = "web"))]
mod none {
    use std::time::Duration;

    use super::{NoAnswer, Reply};

    /// Takes the place of the client in a build without one.
    pub(crate) struct Web;

    impl Web {
        /// Creates it.
        pub(crate) fn new(_: Duration) -> Self {
            Self
        }

        /// Fails: there is no client.
        pub(crate) fn request(
            &self,
            _: &str,
            _: &str,
            _: &[(&str, &str)],
            _: Option<&[u8]>,
        ) -> Result<Reply, NoAnswer> {
            Err(NoAnswer {
                cause: "this seibun was built without HTTP (the feature `web`)".to_owned(),
                is_passing: false,
            })
        }
    }
}
