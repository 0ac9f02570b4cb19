//! Publications to a hosting in memory that can fail at any request.

mod faults;
mod memory;
mod parts;
mod rules;
#[cfg(feature = "web")]
mod storage;
#[cfg(feature = "web")]
#[path = "../../../tests/s3/server.rs"]
mod storage_server;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::plan::Local;
use super::requests::{Clock, Requests};
use super::run::{Publication, PublishOptions, PublishReport, PublishedFiles};
use super::target::Target;
use crate::base::Error;
use crate::base::digest::sha256;
use memory::Memory;

/// The files of a site.
type Files = BTreeMap<String, String>;

/// A clock that tests set.
struct Hand(Mutex<Timestamp>);

impl Hand {
    fn new() -> Self {
        Self(Mutex::new("2026-11-21T00:00:00Z".parse().expect("a moment")))
    }

    fn forward(&self, time: SignedDuration) {
        *self.0.lock().expect("a clock") += time;
    }
}

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("a clock")
    }

    fn wait(&self, time: Duration) {
        self.forward(SignedDuration::try_from(time).expect("a short time"));
    }
}

/// A page that loads a style sheet and links to other pages.
fn page(style: &str, links: &[&str], words: &str) -> String {
    let links: String = links.iter().map(|link| format!("<{link}>")).collect();
    format!("<assets/{style}.css>{links}{words}")
}

fn files(all: &[(&str, String)]) -> Files {
    all.iter().map(|(path, text)| ((*path).to_owned(), text.clone())).collect()
}

/// A site with one version.
fn old() -> Files {
    files(&[
        ("404.html", page("one", &["index.html"], "")),
        ("assets/one.css", "one".to_owned()),
        ("index.html", page("one", &["ja/index.html"], "")),
        ("ja/feed.xml", "one".to_owned()),
        ("ja/index.html", page("one", &["ja/privacy/index.html", "ja/feed.xml"], "")),
        ("ja/privacy/index.html", page("one", &["ja/privacy/v/1/index.html"], "")),
        ("ja/privacy/v/1/index.html", page("one", &["ja/privacy/index.html"], "")),
        ("ja/retired/index.html", page("one", &["ja/privacy/index.html"], "")),
        ("seals.txt", "one\n".to_owned()),
        ("sitemap.xml", "one".to_owned()),
    ])
}

/// The same site with a second version, another style and another language, and with one page removed.
fn new() -> Files {
    files(&[
        ("404.html", page("two", &["index.html"], "")),
        ("assets/two.css", "two".to_owned()),
        ("en/index.html", page("two", &["en/privacy/index.html"], "")),
        ("en/privacy/index.html", page("two", &["ja/privacy/index.html"], "")),
        ("index.html", page("two", &["ja/index.html", "en/index.html"], "")),
        ("ja/feed.xml", "two".to_owned()),
        ("ja/index.html", page("two", &["ja/privacy/index.html", "ja/feed.xml", "en/index.html"], "")),
        ("ja/privacy/index.html", page("two", &["ja/privacy/v/1/index.html", "ja/privacy/v/2/index.html"], "")),
        ("ja/privacy/v/1/index.html", page("two", &["ja/privacy/index.html", "ja/privacy/v/2/index.html"], "")),
        ("ja/privacy/v/2/index.html", page("two", &["ja/privacy/v/2/text.txt", "en/privacy/index.html"], "")),
        ("ja/privacy/v/2/text.txt", "second".to_owned()),
        ("seals.txt", "one\ntwo\n".to_owned()),
        ("sitemap.xml", "two".to_owned()),
    ])
}

/// Publishes files as the site of a day.
fn publish_on(
    day: &str,
    files: &Files,
    target: &dyn Target,
    clock: &Hand,
    wishes: PublishOptions,
) -> Result<PublishReport, Error> {
    publish_large(usize::MAX, day, files, target, clock, wishes)
}

/// Publishes files as the site of a day, with a manifest in parts from `large` files on.
fn publish_large(
    large: usize,
    day: &str,
    files: &Files,
    target: &dyn Target,
    clock: &Hand,
    wishes: PublishOptions,
) -> Result<PublishReport, Error> {
    let local = |text: &String| Local { digest: sha256(text), size: text.len() as u64 };
    let site = PublishedFiles {
        files: files.iter().map(|(path, text)| (path.clone(), local(text))).collect(),
        day: day.parse().expect("a day"),
        bytes: &|path| Ok(files[path].clone().into_bytes()),
    };
    let publication = Publication { requests: Requests::new(target, clock), wishes, large };
    let remote = publication.look()?;
    publication.publish(&site, &remote, &AtomicUsize::new(0))
}

fn publish(files: &Files, target: &Memory, clock: &Hand) -> Result<PublishReport, Error> {
    publish_on("2026-11-21", files, target, clock, PublishOptions::default())
}

/// A hosting to which a site has been published, beside files of others.
fn published(files: &Files) -> (Memory, Hand) {
    let (target, clock) = (Memory::new(&[("photo.jpg", "theirs"), ("ja/privacy/theirs.pdf", "theirs")]), Hand::new());
    publish(files, &target, &clock).expect("publishes");
    (target, clock)
}
