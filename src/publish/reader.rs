//! Reads a published site as any reader can: at its address, or in a folder.

use std::path::PathBuf;

use super::web::{PATIENCE, Web};
use crate::base::{Error, Message};
use crate::write::published;

/// Where a published site is read from.
pub(crate) enum PublishedReader {
    /// Its address, with a trailing `/`.
    Address(String, Web),
    /// A folder.
    Folder(PathBuf),
}

impl PublishedReader {
    /// Returns a reader for an address or a folder.
    pub(crate) fn of(place: &str) -> Self {
        if place.contains("://") {
            Self::Address(format!("{}/", place.trim_end_matches('/')), Web::new(PATIENCE))
        } else {
            Self::Folder(PathBuf::from(place))
        }
    }

    /// Returns the address or path that a file is read from.
    pub(crate) fn place(&self, path: &str) -> String {
        match self {
            Self::Address(address, _) => format!("{address}{}", served(path)),
            Self::Folder(folder) => folder.join(path).display().to_string(),
        }
    }

    /// Returns the content of a file; `None` if there is no such file.
    pub(crate) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let web = match self {
            Self::Folder(folder) => return published::bytes_if_any(folder, path),
            Self::Address(_, web) => web,
        };
        let address = self.place(path);
        let failed = |cause: String| {
            Error::new(Message::new("published-unreachable").with("address", &address).with("cause", cause))
        };
        // A cache in front of the site is not asked to revalidate: what it holds is what readers get.
        let reply = web.request("GET", &address, &[], None).map_err(|unanswered| failed(unanswered.cause))?;
        match reply.status {
            200 => Ok(Some(reply.body)),
            404 | 410 => Ok(None),
            status => Err(failed(format!("HTTP {status}"))),
        }
    }
}

/// Returns the path at which a file is served: a page at that of its folder.
pub(super) fn served(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::served;

    #[test]
    fn a_page_is_served_at_its_folder() {
        assert_eq!(
            ["index.html", "ja/index.html", "404.html", "ja/my-index.html"].map(served),
            ["", "ja/", "404.html", "ja/my-index.html"]
        );
    }
}
