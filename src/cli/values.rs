//! Parsers of values on the command line: days, versions, reasons, addresses and ports.

use std::fmt;
use std::net::IpAddr;

use jiff::civil::Date;

use crate::base::date::typed;
use crate::base::{Language, Message};

/// The message that says why a value was refused.
#[derive(Debug, Clone)]
pub(super) struct ValueRefused(pub(super) Message);

impl ValueRefused {
    fn of(id: &'static str, value: &str) -> Self {
        Self(Message::new(id).with("value", value))
    }
}

impl fmt::Display for ValueRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.id)
    }
}

impl std::error::Error for ValueRefused {}

/// Reads a day in any of the accepted notations.
pub(super) fn date(text: &str) -> Result<Date, ValueRefused> {
    typed(text).ok_or_else(|| ValueRefused::of("arguments-date", text))
}

/// Reads the name of a version. A day, in any notation, becomes the name of the folder of that day.
#[expect(clippy::unnecessary_wraps, reason = "clap's parsers of values may fail")]
pub(super) fn version(text: &str) -> Result<String, ValueRefused> {
    Ok(typed(text).map_or_else(|| text.to_owned(), |date| date.to_string()))
}

/// Reads a port.
pub(super) fn port(text: &str) -> Result<u16, ValueRefused> {
    text.parse().map_err(|_| ValueRefused::of("arguments-port", text))
}

/// Reads an address to listen on.
pub(super) fn address(text: &str) -> Result<IpAddr, ValueRefused> {
    text.parse().map_err(|_| ValueRefused::of("arguments-address", text))
}

/// Reads a host name.
pub(super) fn host(text: &str) -> Result<String, ValueRefused> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    if !text.is_empty() && text.bytes().all(plain) {
        Ok(text.trim_end_matches('.').to_owned())
    } else {
        Err(ValueRefused::of("arguments-host", text))
    }
}

/// Reads a reason with its language: `ja=…`.
pub(super) fn reason(text: &str) -> Result<(Language, String), ValueRefused> {
    let split = text.split_once(['=', '＝']);
    let read = split.and_then(|(language, reason)| Some((Language::parse(language.trim())?, reason.trim().to_owned())));
    match read {
        None => Err(ValueRefused::of("arguments-reason-language", text)),
        Some((_, reason)) if reason.is_empty() => Err(ValueRefused::of("arguments-reason-empty", text)),
        Some(read) => Ok(read),
    }
}
