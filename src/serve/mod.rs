//! The preview: the site as the files are now, in the browser, a moment after each save.
//!
//! ```text
//! watch → look (Disk) → load what changed → Snapshot → announce → the page asks again, and is patched in place
//!                                                     ↘ examine: everything that `check` would find, in the background
//! ```
//!
//! | file | what lives there |
//! |---|---|
//! | `follow.rs` `watch.rs` | the loop that follows the files; when to look at them, and where |
//! | `snapshot.rs` | the site as it can be shown: as it is now, or as it was where it is broken |
//! | `examine.rs` | the findings of `check`, in the background |
//! | `preview.rs` | request → response |
//! | `front.rs` `head.rs` `streams.rs` | connections: one request each, bounded, or an event stream |
//! | `lane.rs` `http.rs` | tiny_http behind the front; requests and responses |
//! | `hosts.rs` | the host names of the preview |
//! | `inject.rs` `panel.rs` `desk.rs` | additions to a page; findings over a page; the page `/_seibun/` |
//! | `place.rs` | the place of a finding on its page |
//! | `preview.js` `worker.js` `preview.css` | what runs in the browser |
//!
//! # Choices
//!
//! - **Good news at once, bad news after a pause.** A save that breaks the site is often half of one: the other half comes
//!   some milliseconds later. So a site that can be rendered is announced at once, one that cannot after a tenth of a
//!   second.
//! - **One page at a time.** A save costs the parsing of the changed file and the rendering of the page that is open.
//!   Everything else that `check` looks at follows in the background, notice by notice: what is known of a notice is kept
//!   while nothing that it depends on changes. The next save ends it.
//! - **Superseded versions are read later**: the first page is shown before texts that hardly anybody opens are parsed.
//!   Each is parsed when a page needs it, all of them by the examination in the background.
//! - **Pages are patched, not reloaded**: the script compares the new page with the one shown and changes only what
//!   differs. That is twice as fast as a reload, and nothing that the reader did to the page is lost.
//! - **One event stream for all tabs**, in a shared worker: browsers allow six connections to a server.
//! - **HTTP by tiny_http, behind a front.** tiny_http bounds nothing on its listener: neither heads nor time nor
//!   connections. So the front accepts the connections, bounds requests, writes event streams, and forwards each
//!   request over a lasting connection to tiny_http that nobody else can reach. Each answer ends its connection to the
//!   client. When nothing happens, nothing is sent.
//! - **Ctrl-C** is left to the system: the preview writes nothing, so nothing can be half written.

#![expect(clippy::disallowed_methods, reason = "the preview measures how long a rebuild takes, and binds an address")]

mod desk;
mod examine;
mod follow;
mod front;
mod head;
mod hosts;
mod http;
mod inject;
mod lane;
mod panel;
mod place;
mod preview;
mod snapshot;
mod streams;
mod watch;

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::SystemTime;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::{Error, Findings, Language, Message, Sources};
use crate::read::inputs::{Disk, FOLDERS, Inputs};
use crate::read::site::Cache;
use crate::report;

use examine::examine_all;
use follow::FollowLoop;
use hosts::Hosts;
use preview::{Preview, PreviewState};
use streams::Streams;
use watch::SiteWatch;

/// The options of the preview.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// The folder of the site.
    pub(crate) root: PathBuf,
    /// The address to listen on.
    pub(crate) address: IpAddr,
    /// The port; 0 lets the system choose one.
    pub(crate) port: u16,
    /// Host names for the preview besides `localhost`.
    pub(crate) names: Vec<String>,
    /// Whether to poll the files instead of waiting for events.
    pub(crate) poll: bool,
    /// The day for which the site is shown at first; `None` means today.
    pub(crate) as_of: Option<Date>,
    /// The language of the program's user.
    pub(crate) language: Language,
}

/// What the preview reports to its caller.
#[derive(Debug)]
pub(crate) enum PreviewEvent<'a> {
    /// The preview can be opened at this address.
    Listening(&'a str),
    /// A message about something that happened.
    Said(Message),
    /// The files could not be read; the preview goes on with what it has.
    Failed(&'a Error),
    /// Everything was examined, with these findings.
    Examined(&'a Findings, &'a Sources),
}

/// What the preview needs from outside: today's date in a time zone, and a receiver of its events.
pub(crate) struct PreviewContext<'a> {
    /// Returns today's date in a time zone.
    pub(crate) today: &'a (dyn Fn(&TimeZone) -> Date + Sync),
    /// Receives events, from any thread.
    pub(crate) tell: &'a (dyn Fn(&PreviewEvent<'_>) + Sync),
}

/// Shows the site until the process ends.
///
/// # Errors
///
/// Returns an error if the site's folder cannot be read, or the address cannot be listened on.
pub(crate) fn run(options: &Options, surroundings: &PreviewContext<'_>) -> Result<Infallible, Error> {
    let listener = listen(options)?;
    let port = listener.local_addr().map_or(options.port, |address| address.port());
    let (sender, wakes) = channel();
    let mut disk = Disk::open(&options.root)?;
    let watch = SiteWatch::new(disk.root(), wakes, sender.clone(), options.poll);
    let mut inputs = Inputs::built_in();
    disk.scan(&mut inputs, &FOLDERS)?;
    let day = options.as_of;
    // Today in any time zone is near enough: it only decides which texts are read before the first page.
    let cache = Cache::for_day(day.unwrap_or_else(|| (surroundings.today)(&TimeZone::UTC)));
    let mut site = FollowLoop { root: &options.root, disk, inputs, cache, words: None, failure: None, surroundings };
    let first = Arc::new(site.snapshot(None, day));
    let host = Hosts { address: options.address, names: options.names.clone() };
    let url = url(options.address, port, first.base());
    let preview = Arc::new(Preview {
        run: run_name(),
        hosts: host,
        url,
        language: options.language.clone(),
        editor: report::editor(site.disk.root()),
        streams: Arc::new(Streams::default()),
        wakes: Mutex::new(sender),
        now: Mutex::new(PreviewState { snapshot: first, before: None, chosen: day, today: site.today() }),
    });
    preview.announce();
    let asked = Arc::clone(&preview);
    front::start(listener, Arc::new(move |request| asked.answer(request)), Arc::clone(&preview.streams))
        .map_err(no_thread)?;
    greet(options, port, &preview.url, &watch, surroundings);
    let (examiner, examined) = channel();
    thread::scope(|scope| {
        let shared = Arc::clone(&preview);
        let examining = move || examine_all(&shared, &examined, surroundings);
        thread::Builder::new().spawn_scoped(scope, examining).map_err(no_thread)?;
        let _ = examiner.send(());
        site.follow(watch, &preview, &examiner)
    })
}

fn listen(options: &Options) -> Result<TcpListener, Error> {
    let address = SocketAddr::new(options.address, options.port);
    TcpListener::bind(address).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Error::new(Message::new("port-taken").with("port", options.port.to_string())),
        _ => {
            let message = Message::new("bind-failed").with("address", address.to_string());
            Error::new(message.with("cause", &error))
        }
    })
}

/// Returns the error that the preview has no thread to serve with.
fn no_thread(error: std::io::Error) -> Error {
    Error::new(Message::new("no-thread").with("cause", &error))
}

/// Returns the name of a run, made of its start time.
fn run_name() -> String {
    format!("{:x}", SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos())
}

/// Returns the address at which the preview can be opened.
fn url(address: IpAddr, port: u16, base: &str) -> String {
    let host = match address {
        address if address.is_unspecified() => "localhost".to_owned(),
        IpAddr::V6(address) => format!("[{address}]"),
        IpAddr::V4(address) => address.to_string(),
    };
    format!("http://{host}:{port}{base}")
}

/// Reports the address of the preview, and what users should know about it.
fn greet(options: &Options, port: u16, url: &str, watch: &SiteWatch, surroundings: &PreviewContext<'_>) {
    let say = |message: Message| (surroundings.tell)(&PreviewEvent::Said(message));
    if !options.address.is_loopback() {
        say(Message::new("serve-open").with("address", format!("{}:{port}", options.address)));
    }
    if let Some(problem) = &watch.problem {
        say(Message::new("serve-polling").with("cause", problem));
    }
    say(Message::new("serve-watching"));
    (surroundings.tell)(&PreviewEvent::Listening(url));
}
