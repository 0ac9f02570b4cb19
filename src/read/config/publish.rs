//! `[publish.NAME]`: the places to which `seibun publish` brings the site. Passwords and keys never belong here.

use std::path::PathBuf;

use crate::base::address::percent_bytes;
use crate::base::{Findings, Rule, Spanned};
use crate::read::decode::{Keyed, table};

/// An address at which nothing can be published.
pub(crate) static BAD_PUBLISH_URL: Rule = Rule::error("bad-publish-url");

table! {
    /// Where `seibun publish` brings the site.
    pub(crate) struct RawPublish {
        /// The place: `sftp://user@host/var/www/privacy`, `s3://bucket/prefix`, `file:///mnt/web/privacy`.
        url: Spanned<String>,
        /// Of object storage that is not AWS's: the server, `https://s3.example.jp`.
        endpoint: Option<Spanned<String>>,
        /// Of object storage: the region; absent: as the environment or the profile has it.
        region: Option<Spanned<String>>,
        /// Where the public reads what is published there, `https://www.example.jp/`: asked after each publication.
        address: Option<Spanned<String>>,
        /// True to write a .gz and a .br beside each text file, for web servers that send them as they are.
        precompress: bool,
    }
}

/// A place to publish to, as configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublishTarget {
    /// Its name.
    pub(crate) name: String,
    /// The place as written.
    pub(crate) url: String,
    /// The place.
    pub(crate) place: PublishPlace,
    /// The address at which the public reads it.
    pub(crate) address: Option<String>,
    /// Whether compressed forms are published too.
    pub(crate) precompress: bool,
}

/// A place to which files are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PublishPlace {
    /// A folder of this machine, or of a share mounted here.
    Folder(PathBuf),
    /// A folder of a server reached by SSH.
    Ssh(SshPlace),
    /// Object storage.
    S3(S3Place),
}

/// A prefix in a bucket of object storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct S3Place {
    /// The bucket.
    pub(crate) bucket: String,
    /// The prefix of every path, without `/` at its ends.
    pub(crate) prefix: String,
    /// The server; `None` for AWS.
    pub(crate) endpoint: Option<String>,
    /// The region.
    pub(crate) region: Option<String>,
}

/// A folder of a server reached by SSH.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SshPlace {
    /// The server's name or address, or its name in the user's `ssh` configuration.
    pub(crate) host: String,
    /// The account; `None` to leave it to the user's `ssh`.
    pub(crate) user: Option<String>,
    /// The port; `None` likewise.
    pub(crate) port: Option<u16>,
    /// The folder: from the root, or from the home of the account.
    pub(crate) path: String,
}

/// Reads the targets. Returns `None`, and adds a finding, if one is wrong.
pub(super) fn resolve(raw: Keyed<RawPublish>, findings: &mut Findings) -> Option<Vec<PublishTarget>> {
    let mut all = Some(Vec::new());
    for (name, raw) in raw.0 {
        match (target(name.value, raw, findings), &mut all) {
            (Some(target), Some(all)) => all.push(target),
            _ => all = None,
        }
    }
    all
}

fn target(name: String, raw: RawPublish, findings: &mut Findings) -> Option<PublishTarget> {
    let mut bad = |url: &Spanned<String>, hint| {
        findings.push(BAD_PUBLISH_URL.at(url.span).with("url", &url.value).hint(hint));
    };
    let place = place(&raw.url.value).map_err(|hint| bad(&raw.url, hint)).ok();
    let is_other = |url: &&Spanned<String>| !is_web(&url.value);
    let no_address: Vec<_> = [&raw.endpoint, &raw.address].into_iter().flatten().filter(is_other).collect();
    no_address.iter().for_each(|url| bad(url, "web"));
    let mut place = place.filter(|_| no_address.is_empty())?;
    if let PublishPlace::S3(s3) = &mut place {
        s3.endpoint = raw.endpoint.map(|endpoint| endpoint.value);
        s3.region = raw.region.map(|region| region.value);
    } else if let Some(surplus) = raw.endpoint.as_ref().or(raw.region.as_ref()) {
        bad(surplus, "no-storage");
        return None;
    }
    let address = raw.address.map(|address| address.value);
    Some(PublishTarget { name, url: raw.url.value, place, address, precompress: raw.precompress })
}

/// Reads a place; the error is the hint to show.
fn place(url: &str) -> Result<PublishPlace, &'static str> {
    match url.split_once("://") {
        Some(("file", path)) => folder(path).ok_or("file"),
        Some(("s3", rest)) => s3(rest).ok_or("s3"),
        Some(("sftp", rest)) if rest.split('/').next().is_some_and(has_password) => Err("password"),
        Some(("sftp", rest)) => ssh(rest).ok_or("sftp"),
        _ => Err("example"),
    }
}

/// A path from the root: `/mnt/web`, on Windows also `/C:/web`.
fn folder(path: &str) -> Option<PublishPlace> {
    let path = decoded(path)?;
    let drive = path.strip_prefix('/').filter(|rest| cfg!(windows) && rest.as_bytes().get(1) == Some(&b':'));
    let folder = PathBuf::from(drive.unwrap_or(&path));
    (path.starts_with('/') && path.len() > 1).then_some(PublishPlace::Folder(folder))
}

/// Whether a password precedes the server's name.
fn has_password(server: &str) -> bool {
    server.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
}

/// Reads `user@host:port/path`, or `user@host/~/path` for a folder in the account's home.
fn ssh(rest: &str) -> Option<PublishPlace> {
    let (server, path) = rest.split_at(rest.find('/')?);
    let (user, server) = server.rsplit_once('@').map_or((None, server), |(user, server)| (Some(user), server));
    let (host, port) = match server.rsplit_once(':') {
        Some((host, port)) if !host.is_empty() && !server.ends_with(']') => (host, Some(port.parse().ok()?)),
        _ => (server, None),
    };
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "._:-".contains(c));
    let fine = [Some(host), user].into_iter().flatten().all(|name| is_name(name) && !name.starts_with('-'));
    let path = decoded(path)?;
    let path = path.strip_prefix("/~/").map_or(path.as_str(), |path| path).trim_end_matches('/').to_owned();
    let place = SshPlace { host: host.to_owned(), user: user.map(str::to_owned), port, path };
    (fine && !place.path.is_empty()).then_some(PublishPlace::Ssh(place))
}

/// Reads `bucket/prefix`.
fn s3(rest: &str) -> Option<PublishPlace> {
    let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
    let is_bucket = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._".contains(c);
    let prefix = decoded(prefix.trim_matches('/'))?;
    let place = S3Place { bucket: bucket.to_owned(), prefix, endpoint: None, region: None };
    (!bucket.is_empty() && bucket.chars().all(is_bucket)).then_some(PublishPlace::S3(place))
}

/// Whether text is the address of a web server.
fn is_web(address: &str) -> bool {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && !host.contains(['@', ' ', '"']))
}

/// Decodes `%20`; `None` if the result is not text.
fn decoded(text: &str) -> Option<String> {
    String::from_utf8(percent_bytes(text)).ok().filter(|text| !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_from_the_root() {
        assert_eq!(place("file:///mnt/web%20site/公開"), Ok(PublishPlace::Folder(PathBuf::from("/mnt/web site/公開"))));
        for (bad, hint) in
            [("file://mnt/web", "file"), ("file:///", "file"), ("/mnt/web", "example"), ("ftp://a/b", "example")]
        {
            assert_eq!(place(bad), Err(hint), "{bad}");
        }
    }

    #[test]
    fn a_server_is_named_as_ssh_knows_it() {
        let read = |url: &str| match place(url) {
            Ok(PublishPlace::Ssh(SshPlace { host, user, port, path })) => {
                Ok((host, user.unwrap_or_default(), port, path))
            }
            Ok(_) => Err("another"),
            Err(hint) => Err(hint),
        };
        let of =
            |host: &str, user: &str, port, path: &str| Ok((host.to_owned(), user.to_owned(), port, path.to_owned()));
        assert_eq!(read("sftp://me@www.example.jp/var/www/"), of("www.example.jp", "me", None, "/var/www"));
        assert_eq!(read("sftp://rental/~/www"), of("rental", "", None, "www"));
        assert_eq!(read("sftp://me@[::1]:2222/w"), of("::1", "me", Some(2222), "/w"));
        for bad in ["sftp://host", "sftp://host/", "sftp://-oProxyCommand=x/w", "sftp://a b/w", "sftp://host:x/w"] {
            assert_eq!(read(bad), Err("sftp"), "{bad}");
        }
        assert_eq!(read("sftp://me:secret@host/w"), Err("password"));
    }

    #[test]
    fn a_bucket_has_a_prefix_or_none() {
        let of = |bucket: &str, prefix: &str| {
            let (bucket, prefix) = (bucket.to_owned(), prefix.to_owned());
            Ok(PublishPlace::S3(S3Place { bucket, prefix, endpoint: None, region: None }))
        };
        assert_eq!(place("s3://notices"), of("notices", ""));
        assert_eq!(place("s3://notices/legal/privacy/"), of("notices", "legal/privacy"));
        for bad in ["s3://", "s3:///a", "s3://Bucket/a"] {
            assert_eq!(place(bad), Err("s3"), "{bad}");
        }
        assert!(is_web("http://127.0.0.1:5000") && !is_web("s3.example.jp") && !is_web("https://"));
    }
}
