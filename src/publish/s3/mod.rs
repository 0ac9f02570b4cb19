//! `s3://`: object storage, of AWS or of any compatible provider. `rusty-s3` signs requests, and `ureq` sends them.
//!
//! Object storage has no folders, and writes a file whole or not at all. Each file is stored with the headers that a
//! web server would add: its type, and how long it may be kept.

mod account;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::fmt::rfc2822::DateTimeParser;
use rusty_s3::actions::{DeleteObject, GetObject, ListObjectsV2, PutObject, S3Action};
use rusty_s3::{Bucket, UrlStyle};

use self::account::Account;
use super::PublishContext;
use super::caching::cache_control;
use super::requests::Clock;
use super::target::{Failure, Target};
use super::web::{Reply, Web};
use crate::base::media::media_type;
use crate::base::{Error, Message};
use crate::read::config::publish::S3Place;

/// How long the signature of a request is valid.
const SIGNATURE: Duration = Duration::from_secs(15 * 60);

/// How far apart the clocks of two machines may be.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// A prefix of a bucket.
pub(super) struct S3<'a> {
    bucket: Bucket,
    prefix: String,
    account: Account,
    clock: &'a dyn Clock,
    web: Web,
}

impl<'a> S3<'a> {
    /// Opens a place. `clock` dates the signatures; `patience` is how long to wait for each response.
    pub(super) fn new(
        place: &S3Place,
        around: &PublishContext<'_>,
        clock: &'a dyn Clock,
        patience: Duration,
    ) -> Result<Self, Error> {
        let account = Account::find(place, around)?;
        let own = || format!("https://s3.{}.amazonaws.com", account.region);
        let endpoint = place.endpoint.clone().unwrap_or_else(own);
        // A wildcard certificate does not cover a bucket name with a dot; other providers rarely have a host name per
        // bucket.
        let is_named = place.endpoint.is_none() && !place.bucket.contains('.');
        let style = if is_named { UrlStyle::VirtualHost } else { UrlStyle::Path };
        let unusable = || Error::new(Message::new("hosting-endpoint").with("endpoint", &endpoint));
        let url = endpoint.parse().map_err(|_| unusable())?;
        let bucket = Bucket::new(url, style, place.bucket.clone(), account.region.clone()).map_err(|_| unusable())?;
        let prefix = if place.prefix.is_empty() { String::new() } else { format!("{}/", place.prefix) };
        Ok(Self { bucket, prefix, account, clock, web: Web::new(patience) })
    }

    fn key(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    fn host(&self) -> String {
        let url = self.bucket.object_url("");
        let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
        format!("{}{port}", url.host_str().unwrap_or_default())
    }

    /// Signs and sends a request.
    fn ask<'b>(
        &self,
        method: &str,
        mut action: impl S3Action<'b>,
        headers: &[(&'static str, &'static str)],
        body: Option<&[u8]>,
    ) -> Result<Reply, Failure> {
        headers.iter().for_each(|(name, value)| action.headers_mut().insert(*name, *value));
        let url = action.sign_with_time(SIGNATURE, &self.clock.now());
        self.web.request(method, url.as_str(), headers, body).map_err(|unanswered| {
            let message = Message::new("hosting-unreachable").with("host", self.host()).with("cause", unanswered.cause);
            Failure { error: Error::new(message), is_passing: unanswered.is_passing }
        })
    }

    /// Whether the server's clock is too far from the clock that dates signatures.
    fn is_elsewhen(&self, reply: &Reply) -> bool {
        let said = reply.header("date").and_then(|date| DateTimeParser::new().parse_timestamp(date).ok());
        said.is_some_and(|said| said.duration_since(self.clock.now()).abs() > SKEW)
    }

    fn ask_to_put(
        &self,
        path: &str,
        bytes: &[u8],
        condition: &[(&'static str, &'static str)],
    ) -> Result<Reply, Failure> {
        let key = self.key(path);
        let kind = [("cache-control", cache_control(path)), ("content-type", media_type(path))];
        let action = PutObject::new(&self.bucket, Some(&self.account.credentials), &key);
        self.ask("PUT", action, &[&kind, condition].concat(), Some(bytes))
    }

    /// Classifies a refused request by its status and error code.
    fn refused(&self, path: &str, reply: &Reply) -> Failure {
        let body = String::from_utf8_lossy(&reply.body);
        let part = |name: &str| {
            let (_, rest) = body.split_once(&format!("<{name}>"))?;
            Some(rest.split_once("</")?.0.to_owned())
        };
        let code = part("Code").unwrap_or_else(|| reply.status.to_string());
        let kind = match code.as_str() {
            _ if reply.status == 403 && self.is_elsewhen(reply) => "clock",
            "NoSuchBucket"
            | "PermanentRedirect"
            | "AuthorizationHeaderMalformed"
            | "AuthorizationQueryParametersError" => "place",
            "SlowDown" | "ServiceUnavailable" | "InternalError" => "later",
            _ if matches!(reply.status, 507 | 413) || code.contains("Quota") || code.contains("Storage") => "room",
            _ if reply.status >= 500 => "later",
            _ => "account",
        };
        let message = Message::new("hosting-answer").with("host", self.host()).with("path", self.key(path));
        let message = message.with("cause", part("Message").unwrap_or_default()).with("code", code).with("kind", kind);
        let is_passing = kind != "room" && (reply.status >= 500 || matches!(reply.status, 408 | 429));
        Failure { error: Error::new(message), is_passing }
    }
}

impl Target for S3<'_> {
    fn width(&self) -> usize {
        16
    }

    fn takes_compressed(&self) -> bool {
        false
    }

    fn entries(&self, folder: &str) -> Result<Option<BTreeMap<String, bool>>, Failure> {
        let inside = if folder.is_empty() { self.prefix.clone() } else { format!("{}{folder}/", self.prefix) };
        let mut found = BTreeMap::new();
        let mut after: Option<String> = None;
        loop {
            let mut action = ListObjectsV2::new(&self.bucket, Some(&self.account.credentials));
            action.with_prefix(inside.as_str());
            action.with_delimiter("/");
            after.iter().for_each(|token| action.with_continuation_token(token.clone()));
            let reply = self.ask("GET", action, &[], None)?;
            let listing = (reply.status == 200)
                .then(|| ListObjectsV2::parse_response(&String::from_utf8_lossy(&reply.body)).ok());
            let listing = listing.flatten().ok_or_else(|| self.refused(&inside, &reply))?;
            let name = |key: &str| key.strip_prefix(&inside).map(|name| name.trim_end_matches('/').to_owned());
            found.extend(listing.contents.iter().filter_map(|file| name(&file.key)).map(|name| (name, false)));
            found.extend(listing.common_prefixes.iter().filter_map(|all| name(&all.prefix)).map(|name| (name, true)));
            after = listing.next_continuation_token;
            if after.is_none() {
                // Some consoles mark an empty folder by an object with its name.
                found.remove("");
                return Ok(Some(found));
            }
        }
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let key = self.key(path);
        let action = GetObject::new(&self.bucket, Some(&self.account.credentials), &key);
        let reply = self.ask("GET", action, &[], None)?;
        match reply.status {
            200 => Ok(Some(reply.body)),
            404 if !String::from_utf8_lossy(&reply.body).contains("NoSuchBucket") => Ok(None),
            _ => Err(self.refused(path, &reply)),
        }
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let reply = self.ask_to_put(path, bytes, &[])?;
        if reply.status == 200 { Ok(()) } else { Err(self.refused(path, &reply)) }
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
        // A server that ignores the condition would overwrite an existing file.
        if self.get(path)?.is_some() {
            return Ok(false);
        }
        let reply = self.ask_to_put(path, bytes, &[("if-none-match", "*")])?;
        match reply.status {
            200 => Ok(true),
            409 | 412 => Ok(false),
            _ => Err(self.refused(path, &reply)),
        }
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        let key = self.key(path);
        let action = DeleteObject::new(&self.bucket, Some(&self.account.credentials), &key);
        let reply = self.ask("DELETE", action, &[], None)?;
        if matches!(reply.status, 200 | 204 | 404) { Ok(()) } else { Err(self.refused(path, &reply)) }
    }
}
